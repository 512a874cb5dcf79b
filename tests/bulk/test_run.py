"""Runs: the same answers however they are cut, and nothing lost or doubled however they are stopped."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pyarrow.parquet as pq
import pytest

from arabic_article import Article, bulk, parse
from arabic_article.bulk._lock import locked

from .making import order, rows, text, warc

if TYPE_CHECKING:
    import pathlib

WAIT = 300.0
"""Seconds that other processes get for what takes them one."""

RUN = "import sys; from arabic_article import bulk; bulk.run(sys.argv[1:-1], sys.argv[-1], workers=2, shard_size=5000)"


def statuses(report: bulk.Report) -> dict[str, int]:
    return dict(report.tally.statuses)


def start(*arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", RUN, *map(str, arguments)], stderr=subprocess.PIPE)


def test_pages_become_rows(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "out"
    report = bulk.run([crawl], out, workers=1)

    assert report.whole
    assert (report.tally.rows, statuses(report), report.shards, report.finished) == (6, {"ok": 6}, 2, 2)
    found = rows(out)
    assert [row["url"] for row in found] == [f"http://news.example/{i}" for i in (0, 1, 2, 3, 0, 1)]
    article = Article.from_dict(found[0])
    assert article == parse(text(0), url=article.url, content_type="text/plain; charset=utf-8")
    assert not (out / "_quarantine").exists()
    manifest = json.loads((out / "_manifest.json").read_text("utf-8"))
    assert manifest["totals"]["rows"] == 6
    assert {entry["state"] for entry in manifest["shards"]} == {"done"}


def test_any_workers_and_any_shards_give_the_same(tmp_path: pathlib.Path) -> None:
    lines = tmp_path / "a.jsonl"
    lines.write_text("".join(json.dumps({"text": text(i), "url": f"http://x/{i}"}) + "\n" for i in range(40)))
    archive = tmp_path / "a.warc.gz"
    archive.write_bytes(warc(text(i) for i in range(40)))
    runs = [(1, 1 << 30), (2, 2000), (3, 5000)]
    for workers, size in runs:
        report = bulk.run([lines, archive], tmp_path / f"out{workers}", workers=workers, shard_size=size)
        assert report.whole
        assert report.shards > 2 or workers == 1

    first, *others = (rows(tmp_path / f"out{workers}") for workers, _ in runs)
    assert len(first) == 80
    assert all(other == first for other in others)


def test_a_finished_run_reads_nothing_again(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "out"
    bulk.run([crawl], out, workers=1)
    before = {path: path.stat().st_mtime_ns for path in out.glob("*.parquet")}
    (out / ".x.parquet.1-0123abcd.tmp").write_bytes(b"left over")
    report = bulk.run([crawl], out, workers=1)

    assert (report.before, report.finished, report.tally.rows) == (2, 2, 6)
    assert before == {path: path.stat().st_mtime_ns for path in out.glob("*.parquet")}
    assert not list(out.glob(".*.tmp"))


@pytest.mark.parametrize("name", ["notes.txt", ".report.tmp", "pages/a.html", "_quarantine/notes.jsonl"])
def test_nothing_of_others_is_removed(crawl: pathlib.Path, tmp_path: pathlib.Path, name: str) -> None:
    theirs = tmp_path / "out" / name
    theirs.parent.mkdir(parents=True)
    theirs.write_text("precious", "utf-8")
    if name.startswith("_quarantine"):
        bulk.run([crawl], tmp_path / "out", workers=1)
    else:
        with pytest.raises(
            bulk.RefusedError, match=r"it holds .*, which is not of this program\. Give an empty folder"
        ):
            bulk.run([crawl], tmp_path / "out", workers=1)
    assert theirs.read_text("utf-8") == "precious"


def test_what_is_put_beside_a_run_stays(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "out"
    bulk.run([crawl], out, workers=1)
    (out / "notes.txt").write_text("precious", "utf-8")
    assert bulk.run([crawl], out, workers=1).before == 2
    assert (out / "notes.txt").read_text("utf-8") == "precious"


def test_a_part_that_is_gone_is_made_again(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "out"
    bulk.run([crawl], out, workers=1)
    whole = rows(out)
    min(out.glob("*.parquet")).unlink()
    # As after a kill between the file and the manifest.
    (out / "_manifest.json").unlink()

    report = bulk.run([crawl], out, workers=1)

    assert (report.before, report.finished) == (1, 2)
    assert rows(out) == whole


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")
def test_kills_lose_and_double_nothing(tmp_path: pathlib.Path) -> None:
    source = tmp_path / "crawl"
    source.mkdir()
    for i in range(8):
        (source / f"{i}.warc.gz").write_bytes(warc(text(j) for j in range(i * 10, i * 10 + 10)))
    whole, out = tmp_path / "whole", tmp_path / "out"
    bulk.run([source], whole, shard_size=5000, workers=2)
    for wanted in (1, 4):
        process = start(source, out)
        until = time.monotonic() + WAIT
        while len(list(out.glob("*.parquet"))) < wanted and process.poll() is None and time.monotonic() < until:
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        for path in out.glob("*.parquet"):
            assert pq.read_table(path).num_rows == 10

    report = bulk.run([source], out, shard_size=5000, workers=2)

    assert report.before >= 4
    assert report.whole
    assert rows(out) == rows(whole)


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")
@pytest.mark.usefixtures("poison")
def test_poison_pages_are_listed(tmp_path: pathlib.Path) -> None:
    source = tmp_path / "a.warc.gz"
    source.write_bytes(warc([text(0), "POISON exit", text(1), "POISON raise", text(2)]))
    report = bulk.run([source], tmp_path / "out", workers=1)

    assert report.whole
    assert statuses(report) == {"crash": 1, "layout-error": 1, "ok": 3}
    (listed,) = (tmp_path / "out" / "_quarantine").glob("*.jsonl")
    entries = [json.loads(line) for line in listed.read_text("utf-8").splitlines()]
    assert [entry["status"] for entry in entries] == ["crash", "layout-error"]
    assert [entry["key"] for entry in entries] == [
        row["key"] for row in rows(tmp_path / "out") if row["status"] != "ok"
    ]
    assert entries[0]["where"] == f"byte {entries[0]['key'].rpartition('#')[2]}"
    assert entries[0]["url"] == "http://news.example/1"
    assert [row["status"] for row in rows(tmp_path / "out")] == ["ok", "crash", "ok", "layout-error", "ok"]
    # The folder is one table to its readers, whatever else lies in it.
    whole = pq.read_table(tmp_path / "out").drop_columns("ms")
    assert sorted(whole.to_pylist(), key=order) == rows(tmp_path / "out")


def test_another_setting_is_refused_and_force_does_it(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "out"
    bulk.run([crawl], out, workers=1)
    before = rows(out)
    with pytest.raises(bulk.RefusedError, match=r'columns was null, now \["title"\]') as caught:
        bulk.run([crawl], out, workers=1, columns=["title"])
    assert "--force" in str(caught.value)
    assert rows(out) == before

    report = bulk.run([crawl], out, workers=1, columns=["title"], force=True)

    assert report.before == 0
    assert set(rows(out)[0]) == {"key", "status", "error", "title"}


def test_one_string_is_no_list_of_columns(tmp_path: pathlib.Path) -> None:
    with pytest.raises(bulk.RefusedError, match="columns is the string 'title'"):
        bulk.run([tmp_path], tmp_path / "out", columns="title")


def test_another_input_is_refused_and_force_does_only_that(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "out"
    bulk.run([crawl], out, workers=1)
    (crawl / "b.warc.gz").write_bytes(warc([text(8)]))
    (crawl / "c.warc.gz").write_bytes(warc([text(9)]))
    with pytest.raises(bulk.RefusedError, match=r"c\.warc\.gz is new") as caught:
        bulk.run([crawl], out, workers=1)
    assert "b.warc.gz has changed" in str(caught.value)

    report = bulk.run([crawl], out, workers=1, force=True)

    assert (report.before, report.finished, len(rows(out))) == (1, 3, 6)
    (crawl / "c.warc.gz").unlink()
    with pytest.raises(bulk.RefusedError, match=r"c\.warc\.gz is missing"):
        bulk.run([crawl], out, workers=1)
    assert len(rows(out)) == 6
    bulk.run([crawl], out, workers=1, force=True)
    assert len(rows(out)) == 5


def test_two_runs_at_a_time_are_refused(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with locked(out), pytest.raises(bulk.RefusedError, match=f"another run writes into it .process {os.getpid()} "):
        bulk.run([crawl], out)

    assert bulk.run([crawl], out, workers=1).whole


def test_files_of_others_are_left_alone(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "theirs.parquet").write_bytes(b"PAR1")
    with pytest.raises(bulk.RefusedError, match=r"theirs\.parquet"):
        bulk.run([crawl], out)

    assert (out / "theirs.parquet").read_bytes() == b"PAR1"


@pytest.mark.parametrize("manifest", [True, False])
def test_parts_of_other_runs_are_removed_by_force_alone(
    crawl: pathlib.Path, tmp_path: pathlib.Path, manifest: bool
) -> None:
    first, out = tmp_path / "first", tmp_path / "out"
    bulk.run([crawl / "a.warc.gz"], first, workers=1)
    bulk.run([crawl / "b.warc.gz"], out, workers=1)
    (part,) = first.glob("*.parquet")
    shutil.copy(part, out / "0.parquet")
    shutil.copy(part, out)
    if not manifest:
        (out / "_manifest.json").unlink()
    before = sorted(out.glob("*.parquet"))
    with pytest.raises(bulk.RefusedError, match=r"parquet, which is of another run\. Move it out"):
        bulk.run([crawl / "b.warc.gz"], out, workers=1)
    assert sorted(out.glob("*.parquet")) == before

    bulk.run([crawl / "b.warc.gz"], out, workers=1, force=True)

    assert len(rows(out)) == 2


def test_only_one_language(tmp_path: pathlib.Path) -> None:
    source = tmp_path / "a.warc.gz"
    persian = "این کتاب در کتابخانه است و گفته می‌شود که به زودی از این شهر را ترک خواهد کرد. " * 5
    source.write_bytes(warc([text(0), "Plain English text. " * 20, persian, text(1)]))
    report = bulk.run([source], tmp_path / "out", workers=1, only_language="ar")

    assert (report.tally.rows, report.tally.others, statuses(report)) == (4, 2, {"ok": 2})
    assert {row["language"] for row in rows(tmp_path / "out")} == {"ar"}


def test_a_limit_counts_pages_of_all_shards(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    out = tmp_path / "out"
    report = bulk.run([crawl], out, limit=5)

    assert report.whole
    assert report.tally.rows == 5
    assert len(rows(out)) == 5
    assert bulk.run([crawl], out, limit=5).tally.rows == 5
    assert bulk.run([crawl], tmp_path / "less", limit=2).finished == 1


def test_broken_inputs_keep_what_is_read(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    data = (crawl / "a.warc.gz").read_bytes()
    (crawl / "a.warc.gz").write_bytes(data[:-30])
    out = tmp_path / "out"
    report = bulk.run([crawl], out, workers=2)

    assert not report.whole
    assert len(report.faults) == 1
    assert "a.warc.gz: it ends in the middle of the record at byte " in report.faults[0]
    assert report.tally.rows == 5
    again = bulk.run([crawl], out, workers=2)
    assert (again.before, again.faults) == (2, report.faults)
    (crawl / "a.warc.gz").write_bytes(data)
    assert bulk.run([crawl], out, workers=2, force=True).before == 1
    assert len(rows(out)) == 6


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"engine": "spark"}, "no engine"),
        ({"only_language": "en"}, "'en'"),
        ({"columns": ["titel"]}, "no column 'titel'"),
        ({"workers": 0}, "workers is 0"),
        ({"limit": -1}, "limit is -1"),
        ({"time_limit": 0}, "time limit is 0"),
        ({"time_limit": float("nan")}, "time limit is nan"),
        ({"text": "a", "html": "b"}, "one column"),
        ({"memory_limit": -1}, "memory limit is -1"),
        ({"memory_limit": 1024}, "memory limit is 1,024. Give a number of bytes from 536,870,912, or 0"),
    ],
)
def test_what_makes_no_sense_is_refused(
    crawl: pathlib.Path, tmp_path: pathlib.Path, options: dict[str, Any], said: str
) -> None:
    with pytest.raises(bulk.RefusedError, match=said):
        bulk.run([crawl], tmp_path / "out", **options)

    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux")
def test_the_least_memory_is_enough_for_ordinary_pages(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    assert statuses(bulk.run([crawl], tmp_path / "out", workers=1, memory_limit=1 << 29)) == {"ok": 6}


def test_an_output_inside_the_input_is_refused(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    with pytest.raises(bulk.RefusedError, match="folder of the output"):
        bulk.run([crawl], tmp_path)


def test_an_output_that_is_a_file_is_refused(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    (tmp_path / "b.warc.gz").write_bytes(b"x")
    with pytest.raises(bulk.RefusedError, match="it is a file"):
        bulk.run([crawl], tmp_path / "b.warc.gz")


def test_a_run_into_its_own_input_goes_on(crawl: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(crawl.parent)
    first = bulk.run(["."], "out", workers=1)

    assert bulk.run(["."], "out", workers=1).before == first.finished
    with pytest.raises(bulk.RefusedError, match="folder of the output"):
        bulk.run(["out"], "out", workers=1)


def test_an_output_that_cannot_be_written(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(bulk.RefusedError, match="it cannot be written") as caught:
        bulk.run([crawl], tmp_path / "file" / "out")

    assert "\n" not in str(caught.value)


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("mount") is None, reason="it mounts a small disk in memory")
def test_a_full_disk_keeps_what_was_finished(tmp_path: pathlib.Path) -> None:
    source = tmp_path / "crawl"
    source.mkdir()
    for i in range(6):
        (source / f"{i}.warc.gz").write_bytes(warc(text(j) for j in range(i * 5, i * 5 + 5)))
    bulk.run([source], tmp_path / "whole", workers=1)
    size = sum(path.stat().st_size for path in (tmp_path / "whole").iterdir()) // 2
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", disk]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount")
    try:
        report = bulk.run([source], disk / "out", workers=1)

        assert not report.whole
        assert len(report.failures) == 1
        assert "it cannot be written (No space left on device)" in report.failures[0]
        assert 0 < report.finished < 6
        assert len(rows(disk / "out")) == report.finished * 5
        subprocess.run(["mount", "-o", "remount,size=30m", disk], check=True)
        again = bulk.run([source], disk / "out", workers=1)
        assert again.before == report.finished
        assert again.whole
        assert rows(disk / "out") == rows(tmp_path / "whole")
    finally:
        subprocess.run(["umount", "-l", disk], check=False)


def test_progress_is_told(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    told: list[bulk.Progress] = []
    bulk.run([crawl], tmp_path / "out", workers=1, progress=told.append)

    assert told[-1].tally.rows == 6
    assert (told[-1].finished, told[-1].shards) == (2, 2)
    assert told[-1].done == told[-1].size
    assert told[-1].rate > 0
