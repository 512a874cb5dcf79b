"""Pages travel through the shared memory, or beside it, and arrive as they were sent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.bulk import _shared
from arabic_article.bulk._batch import Row
from arabic_article.bulk._shared import Shared

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOM = 6 << 20


@pytest.fixture(scope="module", params=["memory", "file"])
def shared(request: pytest.FixtureRequest) -> Iterator[tuple[Shared, Shared]]:
    """What the parent and its child have open."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "file":
            patch.delattr(os, "memfd_create", raising=False)
        mine = Shared()
    theirs = Shared(mine.name)
    mine.forget_name()
    yield mine, theirs
    theirs.close()
    mine.close()


@given(st.lists(st.one_of(st.none(), st.binary(), st.text(st.characters(exclude_categories=[])))))
def test_rows_arrive(shared: tuple[Shared, Shared], pages: list[bytes | str | None]) -> None:
    mine, theirs = shared
    sent = mine.pack([Row(f"{i}", page, "http://x/") for i, page in enumerate(pages)])
    rows = [theirs.unpack(packed).decoded() for packed in sent]

    assert [row.data for row in rows] == pages
    assert {row.url for row in rows} <= {"http://x/"}


def test_what_finds_no_room_is_sent_beside(shared: tuple[Shared, Shared]) -> None:
    mine, theirs = shared
    pages = [b"a" * (ROOM - 10), b"b" * 11, b"c" * 10]
    sent = mine.pack([Row(None, page) for page in pages])

    assert [packed.row.data is None for packed in sent] == [True, False, True]
    assert [theirs.unpack(packed).data for packed in sent] == pages


@pytest.mark.parametrize("size", [0, 1, ROOM, ROOM + 1])
def test_batches_arrive(shared: tuple[Shared, Shared], size: int) -> None:
    mine, theirs = shared
    data = os.urandom(size)

    assert mine.take(theirs.put(pa.py_buffer(data))) == data


def test_the_beat_is_seen(shared: tuple[Shared, Shared]) -> None:
    mine, theirs = shared
    theirs.set_beat(7, -1)

    assert mine.beat() == (7, -1)
    assert _shared._ROOM == ROOM
