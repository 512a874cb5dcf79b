"""Pages that hang, die or take all memory cost their row and nothing else."""

from __future__ import annotations

import os
import sys
import threading
import time

import pyarrow as pa
import pytest

from arabic_article import bulk
from arabic_article.bulk import _guard
from arabic_article.bulk._process import waited
from arabic_article.errors import ArabicArticleError

from .making import text

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the pages of these tests end as processes do on POSIX")


def batch(*pages: str) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict({"content": [*pages], "key": [f"{i}" for i in range(len(pages))]})


def test_a_guarded_batch_is_as_a_bare_one() -> None:
    pages = batch(text(1), "", text(2))
    with bulk.Guard() as guard:
        guarded = guard(pages)
        again = guard(pages)

    bare = bulk.parse_batch(pages).drop_columns("ms")
    assert guarded.drop_columns("ms").equals(bare)
    assert again.drop_columns("ms").equals(bare)
    assert guard.restarts == 0


def test_an_empty_batch_starts_nothing() -> None:
    with bulk.Guard() as guard:
        assert guard(pa.RecordBatch.from_pydict({"content": pa.array([], pa.binary())})).num_rows == 0
        assert guard.limited is None


def test_a_child_that_was_started_early_is_the_one_that_works() -> None:
    with bulk.Guard() as guard:
        guard.start()
        guard.start()
        first = guard._child
        assert first is not None
        assert guard(batch(text(1))).num_rows == 1
        assert guard._child is first
        assert guard.restarts == 0


@pytest.mark.usefixtures("poison")
def test_values_that_are_none_cost_their_row() -> None:
    body = text(1)
    pages = batch(body, *(f"{body}\nPOISON {word} POISON" for word in ("propose", "nest", "half")), body)
    with bulk.Guard() as guard:
        guarded = guard(pages)

        assert guard.restarts == 0
    bare = bulk.parse_batch(pages)
    assert bare.drop_columns("ms").equals(guarded.drop_columns("ms"))
    out = bare.to_pylist()
    assert [row["status"] for row in out] == ["ok", "layout-error", "layout-error", "layout-error", "ok"]
    assert "section: 3 is no text" in out[1]["error"]
    assert out[1]["title"] == out[0]["title"]
    assert "read_also" in out[2]["error"]
    assert "credits" in out[3]["error"]
    assert [row["kind"] for row in out] == ["article"] * 5


@pytest.mark.usefixtures("poison")
def test_poison() -> None:
    words = ["raise", "exit", "leave", "kill"]
    with bulk.Guard() as guard:
        out = guard(batch(text(0), *(f"POISON {word}" for word in words), text(9))).to_pylist()

    assert [row["key"] for row in out] == list("012345")
    assert [row["status"] for row in out] == ["ok", "layout-error", "crash", "error", "crash", "ok"]
    assert "as told" in out[1]["error"]
    assert out[1]["kind"] is not None
    assert "exit code 3" in out[2]["error"]
    assert "SystemExit" in out[3]["error"]
    assert "SIGKILL" in out[4]["error"]
    assert out[5]["title"] is not None


@pytest.mark.usefixtures("poison")
def test_pages_that_never_end() -> None:
    # Generous, because the other pages must end in it on a machine with much else to do.
    with bulk.Guard(time_limit=8) as guard:
        out = guard(batch(text(0), "POISON sleep", text(1), "POISON loop", text(2))).to_pylist()

    assert [row["status"] for row in out] == ["ok", "timeout", "ok", "timeout", "ok"]
    assert "8 s" in out[1]["error"]


@pytest.mark.usefixtures("poison")
def test_time_without_a_processor_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_guard, "waited", lambda _: time.monotonic())
    with bulk.Guard(time_limit=0.4) as guard:
        out = guard(batch(text(0), "POISON pause", text(1))).to_pylist()

    assert [row["status"] for row in out] == ["ok", "ok", "ok"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_a_process_that_sleeps_waits_for_no_processor() -> None:
    assert 0 < waited(os.getpid()) < time.monotonic()
    assert waited(0) == 0.0


@pytest.mark.usefixtures("poison")
@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
def test_pages_that_take_all_memory() -> None:
    with bulk.Guard(memory_limit=1 << 30) as guard:
        out = guard(batch(text(0), "POISON memory", text(1))).to_pylist()

    assert guard.limited
    assert [row["status"] for row in out] == ["ok", "memory", "ok"]
    assert "1024 MiB" in out[1]["error"]


@pytest.mark.usefixtures("poison")
def test_a_page_that_others_killed_gets_a_second_try() -> None:
    with bulk.Guard() as guard:
        out = guard(batch("POISON none", "POISON once", text(1))).to_pylist()

    assert [row["status"] for row in out] == ["ok", "ok", "ok"]
    assert guard.restarts == 1


def test_no_limit_of_memory_is_told() -> None:
    with bulk.Guard(memory_limit=0) as guard:
        guard(batch(text(1)))

        assert guard.limited is False


def test_a_child_that_cannot_start_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARABIC_ARTICLE_PLUGINS", "nobody_has_this")
    with bulk.Guard() as guard, pytest.raises(ArabicArticleError, match="nobody_has_this"):
        guard(batch(text(1)))


def test_a_child_killed_between_batches_is_replaced() -> None:
    with bulk.Guard() as guard:
        guard(batch(text(1)))
        assert guard._child is not None
        guard._child._process.kill()
        guard._child._process.wait()

        assert guard(batch(text(2))).column("status").to_pylist() == ["ok"]


def test_a_guard_works_in_any_thread() -> None:
    seen: list[str] = []
    with bulk.Guard() as guard:
        for _ in range(2):
            thread = threading.Thread(target=lambda: seen.extend(guard(batch(text(1))).column("status").to_pylist()))
            thread.start()
            thread.join()

    assert seen == ["ok", "ok"]
