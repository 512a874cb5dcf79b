"""Ranges of archives whose records are gzip members: cut anywhere, they hold the same rows."""

from __future__ import annotations

import gzip
import io
import os
import random
import zlib
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from arabic_article.bulk._errors import RefusedError
from arabic_article.bulk._members import Members, find_member
from arabic_article.bulk._plan import plan
from arabic_article.bulk._sources import find_sources
from arabic_article.bulk.readers import Reading, items

from .making import record, text, warc

if TYPE_CHECKING:
    import pathlib

    from arabic_article.bulk.readers import Item


def member(data: bytes, level: int = 9) -> bytes:
    return gzip.compress(data, level, mtime=0)


def noise(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


def read(path: pathlib.Path, size: int) -> tuple[list[Item], list[str], int]:
    faults: list[str] = []
    shards = plan(find_sources([path]), size, {})
    found = [item for shard in shards for item in items(shard, Reading(), faults.append)]
    return found, faults, len(shards)


def archive_as_page(count: int) -> bytes:
    """A record whose page is an archive, which no packing makes smaller."""
    inner = b"".join(member(record(noise(1000, i), i)) for i in range(count))
    return record(inner, 999, head=b"Content-Type: text/html\r\n")


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["short", "long", "noise", "archive", "two", "request"]), min_size=1, max_size=12),
    st.integers(200, 300_000),
    st.sampled_from([0, 6]),
)
def test_any_cut_gives_the_same_rows(tmp_path: pathlib.Path, kinds: list[str], size: int, level: int) -> None:
    parts = []
    for i, kind in enumerate(kinds):
        data = {
            "short": record(text(i).encode(), i),
            "long": record(text(i).encode() * 900, i),
            "noise": record(noise(90_000, i), i),
            "archive": archive_as_page(90),
            "two": record(text(i).encode(), i) + record(text(i + 100).encode(), i + 100),
            "request": record(b"GET / HTTP/1.1\r\n\r\n", i, kind="request"),
        }[kind]
        parts.append(member(data, level))
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(parts))

    whole, faults, count = read(path, 1 << 30)
    pieces, more, _ = read(path, size)

    assert count == 1
    assert not faults
    assert not more
    assert [item.row for item in pieces] == [item.row for item in whole]
    keys = [item.row.key for item in whole]
    assert len(set(keys)) == len(keys) == sum({"two": 2, "request": 0}.get(kind, 1) for kind in kinds)


def test_an_archive_is_cut_near_the_size(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(warc(text(i) for i in range(600)))
    size = path.stat().st_size

    found, faults, count = read(path, size // 4)

    assert count == 4
    assert len(found) == 600
    assert not faults


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_what_has_no_members_is_not_cut(tmp_path: pathlib.Path, name: str) -> None:
    data = b"".join(record(text(i).encode(), i) for i in range(200))
    path = tmp_path / name
    path.write_bytes(member(data) if name.endswith("gz") else data)

    found, faults, count = read(path, 300)

    assert (len(found), count, faults) == (200, 1, [])
    assert len({item.row.key for item in found}) == 200


def test_records_of_one_member_are_numbered(tmp_path: pathlib.Path) -> None:
    first = member(record(text(0).encode(), 0))
    path = tmp_path / "a.warc.gz"
    path.write_bytes(first + member(b"".join(record(text(i).encode(), i) for i in (1, 2, 3))))

    found, _, _ = read(path, 1 << 30)

    assert [(item.row.key or "").rpartition("#")[2] for item in found] == [
        "0",
        *(f"{len(first)}{again}" for again in ("", ".1", ".2")),
    ]


def test_a_break_costs_its_own_member_only_whatever_the_shards(tmp_path: pathlib.Path) -> None:
    parts = [member(record(noise(3000, i), i)) for i in range(200)]
    parts[20] = parts[20][:100] + b"broken" + parts[20][106:]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(parts))

    whole, faults, count = read(path, 1 << 30)
    kept, more, counted = read(path, 200_000)

    assert count == 1
    assert counted == 3
    assert len(faults) == len(more) == 1
    assert "damaged after byte" in more[0]
    assert "read on from byte" in more[0]
    assert [item.row for item in kept] == [item.row for item in whole]
    assert [item.row.url for item in kept] == [f"http://news.example/{i}" for i in range(200) if i != 20]


def test_sound_members_without_a_page_before_a_break_are_read_once(tmp_path: pathlib.Path) -> None:
    request = record(noise(9000, 1), 1).replace(b"WARC-Type: response", b"WARC-Type: request ")
    assert b"WARC-Type: request" in request
    parts = [member(record(noise(3000, 0), 0)), *[member(request)] * 30]
    parts += [member(record(noise(3000, i), i)) for i in range(1, 9)]
    parts[33] = parts[33][:100] + b"broken" + parts[33][106:]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(parts))

    found, faults, _ = read(path, 1 << 30)

    assert [item.row.url for item in found] == [f"http://news.example/{i}" for i in range(9) if i != 3]
    assert len(faults) == 1


@pytest.mark.parametrize("size", [1, 3000, 1 << 30])
def test_zeros_between_members_are_padding(tmp_path: pathlib.Path, size: int) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(member(record(text(i).encode(), i)) + bytes(i * 700) for i in range(30)))

    found, faults, _ = read(path, size)

    assert [item.row.url for item in found] == [f"http://news.example/{i}" for i in range(30)]
    assert not faults


@pytest.mark.parametrize("rest", [b"", b"".join(member(record(text(i).encode(), i)) for i in range(5))])
def test_what_follows_a_member_and_is_none_is_told(tmp_path: pathlib.Path, rest: bytes) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(member(record(text(0).encode(), 0)) + b"no member" * 9 + rest)

    found, faults, _ = read(path, 1 << 30)

    assert len(found) == (6 if rest else 1)
    on = f"; it is read on from byte {path.stat().st_size - len(rest)}" if rest else ""
    assert faults == [f"it is damaged after byte 0 (no packed record follows){on}"]


def test_an_archive_that_became_shorter_is_told(tmp_path: pathlib.Path) -> None:
    parts = [member(record(noise(3000, i), i)) for i in range(200)]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(parts))
    shards = plan(find_sources([path]), 200_000, {})
    path.write_bytes(b"".join(parts[:50]))

    for shard in shards:
        faults: list[str] = []
        found = list(items(shard, Reading(), faults.append))
        assert len(faults) == 1
        assert "shorter" in faults[0]
        assert len(found) == (50 if shard.start == 0 else 0)


def test_a_plain_archive_that_became_shorter_is_told(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(record(text(0).encode(), 0) * 2)
    shards = plan(find_sources([path]), 1 << 30, {})
    path.write_bytes(record(text(0).encode(), 0))
    faults: list[str] = []

    assert len(list(items(shards[0], Reading(), faults.append))) == 1
    assert len(faults) == 1
    assert "shorter" in faults[0]


def test_tiny_shards_are_planned_in_time(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(member(record(noise(1000, i), i)) for i in range(400)))

    start = process_time()
    assert read(path, 1)[2] > 300
    assert process_time() - start < 20


def test_a_size_without_its_unit_is_refused(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.jsonl"
    path.touch()
    os.truncate(path, 1 << 30)
    with pytest.raises(RefusedError, match="places"):
        plan(find_sources([path]), 64, {})


# Where a member begins


def test_a_member_inside_a_page_is_none() -> None:
    before = member(record(noise(500), 0))
    page = member(archive_as_page(40), 0)
    after = b"".join(member(record(noise(500, i), i)) for i in range(300))
    file = io.BytesIO(before + page + after)

    assert find_member(file, 0) == 0
    assert find_member(file, 1) == len(before)
    for start in range(len(before) + 1, len(before + page), 997):
        assert find_member(file, start) == len(before + page)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x1f\x8b\x08",
        b"\x1f\x8b\x08\0" * 50_000,
        noise(200_000),
        member(b"no record " * 9000),
        member(record(noise(70_000), 1))[1:],
    ],
)
def test_there_is_none(data: bytes) -> None:
    assert find_member(io.BytesIO(data), 0) is None


# What members hold


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=6), st.integers(1, 400), st.integers(0, 30))
def test_members_are_one_stream(parts: list[bytes], step: int, before: int) -> None:
    packed = [member(part) for part in parts]
    whole = b"".join(packed)
    members = Members(io.BytesIO(b"x" * before + whole + b"behind"), before, before + len(whole))
    got = b""
    while piece := members.read(step):
        assert len(piece) <= step
        got += piece

    assert got == b"".join(parts)
    assert members.tell() == len(got)
    assert not members.problem
    assert not members.cut
    at = offset = 0
    for part, piece in zip(parts, packed, strict=True):
        if part:
            assert members.place(offset) == before + at
        at, offset = at + len(piece), offset + len(part)


def test_a_stream_says_how_it_ends() -> None:
    whole = member(b"abc" * 100)

    def end(data: bytes) -> tuple[str, bool]:
        members = Members(io.BytesIO(data), 0, len(data))
        while members.read():
            pass
        return members.problem, members.cut

    assert end(whole) == ("", False)
    assert end(whole + bytes(40)) == ("", False)  # padding, which gzip passes over too
    assert end(whole[:-3]) == ("", True)
    assert end(whole + whole[:2]) == ("", True)
    assert "not packed" in end(b"plain")[0]
    assert end(whole[:-8] + bytes(8))[0].startswith("Error -3")


def test_a_long_member_is_read_in_steps() -> None:
    data = member(bytes(50_000_000))
    members = Members(io.BytesIO(data), 0, len(data))
    while piece := members.read(1000):
        assert len(piece) <= 1000
        if members.tell() > 100_000:
            break
    assert zlib.decompress(data, 31)[:10] == bytes(10)
