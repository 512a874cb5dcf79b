"""Rows out of every kind of source, whole and broken."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import TYPE_CHECKING, Final

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.bulk import RefusedError
from arabic_article.bulk._plan import plan
from arabic_article.bulk._sources import find_sources
from arabic_article.bulk.readers import Columns, Item, Reading, items
from arabic_article.bulk.readers.http import read_response

from .making import record, text, warc

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Callable


PLAIN: Final = Reading()


def read(path: pathlib.Path, reading: Reading = PLAIN, size: int = 1 << 30) -> tuple[list[Item], list[str]]:
    faults: list[str] = []
    shards = plan(find_sources([path]), size, {})
    return [item for shard in shards for item in items(shard, reading, faults.append)], faults


def keys(found: list[Item], path: pathlib.Path) -> list[str]:
    return [(item.row.key or "").removeprefix(f"{path}#") for item in found]


# WARC


def test_records_of_every_kind(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.warc.gz"
    html = b"<html><body>" + text(1).encode() + b"</body></html>"
    packed = gzip.compress(html)
    records = [
        record(b"software: x\r\n", 0, kind="warcinfo"),
        record(html, 1, head=b"Content-Type: text/html\r\n"),
        record(b"GET / HTTP/1.1\r\n\r\n", 1, kind="request"),
        record(packed, 2, head=b"Content-Type: text/html\r\nContent-Encoding: gzip\r\n"),
        record(
            b"%x\r\n%s\r\n%x;note\r\n%s\r\n0\r\n\r\n" % (5, packed[:5], len(packed) - 5, packed[5:]),
            3,
            head=b"Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
        ),
        record(zlib.compress(html), 4, head=b"Content-Type: TEXT/HTML; charset=x\r\nContent-Encoding: deflate\r\n"),
        record(html, 5, head=b"Content-Type: text/html\r\n", status="404 Not Found"),
        record(b"\x89PNG", 6, head=b"Content-Type: image/png\r\n"),
        record(text(7).encode(), 7, kind="resource"),
        record(text(8).encode(), 8, kind="conversion"),
    ]
    path.write_bytes(b"".join(gzip.compress(data, mtime=0) for data in records))

    found, faults = read(path)

    assert not faults
    assert [item.row.url for item in found] == [f"http://news.example/{i}" for i in (1, 2, 3, 4, 7, 8)]
    assert {item.row.decoded().data for item in found[:4]} == {html}
    assert found[-1].row.content_type == "text/plain"
    assert found[0].row.captured is not None
    starts = [str(sum(len(gzip.compress(data, mtime=0)) for data in records[:i])) for i in (1, 3, 4, 5, 8, 9)]
    assert keys(found, path) == starts
    assert [item.where for item in found] == [f"byte {start}" for start in starts]


def test_a_wet_file(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.wet"
    path.write_bytes(b"".join(record(text(i).encode(), i, kind="conversion") for i in range(3)))

    found, faults = read(path)

    assert [item.row.decoded().data for item in found] == [text(i).encode() for i in range(3)]
    assert not faults


@pytest.mark.parametrize("kind", ["conversion", "response"])
def test_an_address_in_angle_brackets(tmp_path: pathlib.Path, kind: str) -> None:
    path = tmp_path / "a.warc"
    bare = b"http://news.example/1"
    path.write_bytes(record(text(1).encode(), 1, kind=kind).replace(bare, b"<" + bare + b">"))

    ((item,), faults) = read(path)

    assert item.row.url == "http://news.example/1"
    assert not faults


@pytest.mark.parametrize("packed", [True, False])
def test_an_archive_that_is_cut_keeps_what_is_before(tmp_path: pathlib.Path, packed: bool) -> None:
    squeeze: Callable[[bytes], bytes] = (lambda data: gzip.compress(data, mtime=0)) if packed else bytes
    parts = [squeeze(record(text(i).encode(), i)) for i in range(3)]
    whole = b"".join(parts)
    path = tmp_path / f"a.warc{'.gz' if packed else ''}"
    start = len(whole) - len(parts[-1])
    for cut in (1, 5, 12, 40, 200, len(parts[-1]) // 2):
        path.write_bytes(whole[: start + cut])
        found, faults = read(path)

        assert [item.row.decoded().data for item in found] == [text(0).encode(), text(1).encode()]
        assert len(faults) == 1, cut
        assert "\n" not in faults[0]
    path.write_bytes(whole[:start])

    assert read(path)[1] == []


def test_an_archive_broken_in_the_middle(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.warc.gz"
    data = warc(text(i) for i in range(3))
    path.write_bytes(data[: len(data) // 2] + b"broken" + data[len(data) // 2 :])
    found, faults = read(path)

    assert len(found) >= 1
    assert len(faults) == 1


@pytest.mark.parametrize(
    "content", [b"", b"not an archive\n" * 50, b"\x1f\x8b", b"\x1f\x8bgarbage that is long enough"]
)
def test_what_is_no_archive(tmp_path: pathlib.Path, content: bytes) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(content)
    found, faults = read(path)

    assert not found
    assert len(faults) == bool(content)


def test_a_page_too_long_is_not_read_whole(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.warc.gz"
    long = b"Content-Encoding: gzip\r\n"
    path.write_bytes(
        b"".join(
            gzip.compress(data)
            for data in (
                record(b"x" * 300_000, 0),
                record(gzip.compress(b"x" * 3_000_000), 1, head=long),
                record(text(2).encode(), 2),
            )
        )
    )
    found, faults = read(path, Reading(max_bytes=100_000))

    assert [len(item.row.decoded().data or "") for item in found] == [100_001, 100_001, len(text(2).encode())]
    assert not faults


@given(
    st.binary(max_size=400),
    st.sampled_from((b"gzip", b"deflate", b"br", b"zstd", b"gzip, br", b"x", b"")),
    st.booleans(),
)
def test_any_response_is_read_to_its_end(body: bytes, encoding: bytes, chunked: bool) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: " + encoding + b"\r\n"
    head += b"Transfer-Encoding: chunked\r\n" if chunked else b""

    response = read_response(head + b"\r\n" + body, 1000)

    assert response is not None
    assert len(response.body) <= 1001


@pytest.mark.parametrize(
    ("head", "body", "read"),
    [
        (b"Transfer-Encoding: chunked", b"0\r\n\r\n", b""),
        (b"Transfer-Encoding: chunked", b"3\r\nabc\r\n0\r\n\r\n", b"abc"),
        (b"Transfer-Encoding: chunked", b"abc", b"abc"),
        (b"Transfer-Encoding: gzip, chunked", b"%x\r\n%s\r\n0\r\n\r\n", b"page"),
        (b"Content-Encoding: gzip", gzip.compress(b"first ") + gzip.compress(b"second"), b"first second"),
        (b"Content-Encoding: gzip", gzip.compress(b"first ") + b"more", b"first "),
    ],
    ids=["no-page", "chunk", "joined-before", "both", "two-members", "more-behind"],
)
def test_bodies_are_undone(head: bytes, body: bytes, read: bytes) -> None:
    if b"%x" in body:
        packed = gzip.compress(b"page")
        body %= (len(packed), packed)
    response = read_response(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\n" + body, 1000)
    assert response is not None
    assert response.body == read


@pytest.mark.parametrize(
    "block", [b"", b"HTTP/", b"<html>", b"\r\n\r\n", b"HTTP/1.1 " + b"2" * 5000, b"1\r\n" * 50_000]
)
def test_hostile_responses(block: bytes) -> None:
    read_response(block, 1000)
    read_response(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + block, 1000)


# Parquet


def table(path: pathlib.Path, count: int = 10, group: int = 3, **columns: list[object]) -> None:
    made = columns or {"url": [f"http://x/{i}" for i in range(count)], "html": [text(i) for i in range(count)]}
    pq.write_table(pa.Table.from_pydict(made), path, row_group_size=group)


@pytest.mark.parametrize("size", [1, 3000, 1 << 30])
def test_rows_of_a_table_whatever_the_shards(tmp_path: pathlib.Path, size: int) -> None:
    path = tmp_path / "a.parquet"
    table(path)
    found, faults = read(path, size=size)

    assert keys(found, path) == [str(i) for i in range(10)]
    assert [item.row.decoded().data for item in found] == [text(i) for i in range(10)]
    assert {item.row.content_type for item in found} == {"text/html"}
    assert not faults


def test_columns_that_are_named(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.parquet"
    table(path, id=[3, 4], body=["x", None], address=["http://x/3", None], date=["2024-03-05", "?"], text=["", ""])
    columns = Columns(text="body", url="address", captured="date", key="id")
    found, _ = read(path, Reading(columns))

    assert [(item.row.key, item.row.decoded().data, item.row.url, item.row.content_type) for item in found] == [
        ("3", "x", "http://x/3", "text/plain"),
        ("4", None, None, "text/plain"),
    ]
    assert found[0].row.captured is not None


@pytest.mark.parametrize(
    ("columns", "made", "said"),
    [
        (Columns(html="page"), {"html": ["x"]}, "no column 'page'"),
        (Columns(), {"html": ["x"], "text": ["x"]}, "cannot be told"),
        (Columns(), {"title": ["x"]}, "cannot be told"),
        (Columns(key="id"), {"html": ["x"]}, "no column 'id'"),
    ],
)
def test_columns_that_are_not_there(
    tmp_path: pathlib.Path, columns: Columns, made: dict[str, list[object]], said: str
) -> None:
    path = tmp_path / "a.parquet"
    table(path, **made)
    with pytest.raises(RefusedError, match=said):
        read(path, Reading(columns))


def test_a_column_that_is_there_twice(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.Table.from_arrays([pa.array(["x"]), pa.array(["y"])], names=["text", "text"]), path)
    with pytest.raises(RefusedError, match="several columns 'text'"):
        read(path)


def test_a_row_group_that_cannot_be_read_costs_itself(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.parquet"
    table(path)
    column = pq.read_metadata(path).row_group(1).column(1)
    data = bytearray(path.read_bytes())
    start = column.dictionary_page_offset or column.data_page_offset
    data[start : start + 40] = b"\xff" * 40
    path.write_bytes(data)

    found, faults = read(path)

    assert keys(found, path) == [str(i) for i in (0, 1, 2, 6, 7, 8, 9)]
    assert len(faults) == 1
    assert "row group 1" in faults[0]


def test_text_that_is_no_utf8_costs_its_row(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.parquet"
    raw = pa.array([text(0).encode(), b"\xd8\xa7\xff", text(2).encode()])
    pq.write_table(pa.table({"html": raw.view(pa.string())}), path)
    found, faults = read(path)

    rows = [item.row.decoded() for item in found]
    assert [row.data for row in rows] == [text(0), None, text(2)]
    assert "byte 2" in (rows[1].fault or "")
    assert not faults


def test_a_table_that_is_cut(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.parquet"
    table(path)
    path.write_bytes(path.read_bytes()[:-20])
    found, faults = read(path)

    assert not found
    assert len(faults) == 1


# JSON lines


@given(st.integers(1, 4000), st.lists(st.integers(0, 400), max_size=12), st.booleans())
def test_lines_are_read_once_whatever_the_shards(
    tmp_path_factory: pytest.TempPathFactory, size: int, lengths: list[int], ended: bool
) -> None:
    path = tmp_path_factory.mktemp("lines") / "a.jsonl"
    lines = [json.dumps({"text": "م" * length, "n": i}) for i, length in enumerate(lengths)]
    path.write_text("\n".join(lines) + "\n" * ended)

    found, faults = read(path, size=size)

    assert [item.row.decoded().data for item in found] == ["م" * length for length in lengths]
    assert len({item.row.key for item in found}) == len(lengths)
    assert [item.row.key for item in found] == [item.row.key for item in read(path)[0]]
    assert not faults


@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_lines_that_are_compressed(tmp_path: pathlib.Path, ending: str) -> None:
    plain = "".join(json.dumps({"html": text(i)}) + "\n" for i in range(3000)).encode()
    squeeze: Callable[[bytes], bytes] = (
        gzip.compress if ending == ".gz" else lambda data: pa.compress(data, "zstd", asbytes=True)
    )
    path = tmp_path / f"a.jsonl{ending}"
    # Two members, as tools make that append.
    path.write_bytes(squeeze(plain[:5000]) + squeeze(plain[5000:]))
    found, faults = read(path)

    assert len(found) == 3000
    assert not faults
    path.write_bytes(path.read_bytes()[:-30])
    found, faults = read(path)

    assert 0 < len(found) < 3000
    assert len(faults) == 1


@pytest.mark.parametrize("size", [100, 3000, 1 << 30])
def test_an_object_need_not_have_all_columns(tmp_path: pathlib.Path, size: int) -> None:
    path = tmp_path / "a.jsonl"
    objects: list[dict[str, object]] = [{"error": "gone"}, {"text": text(1)}]
    objects += [{"text": text(2), "url": f"http://news.example/{i}"} if i % 3 else {"note": i} for i in range(90)]
    path.write_text("".join(json.dumps(one) + "\n" for one in objects))

    found, faults = read(path, size=size)

    assert [item.row.url for item in found] == [one.get("url") for one in objects]
    assert [item.row.decoded().data for item in found] == [one.get("text") for one in objects]
    assert not faults


def test_a_column_that_no_line_has_is_refused(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": text(1)}) + "\n" + json.dumps({"text": text(2), "site": "x"}) + "\n")

    assert [item.row.key for item in read(path, Reading(Columns(key="site")))[0]][1] == "x"
    with pytest.raises(RefusedError, match="no column 'adress'"):
        read(path, Reading(Columns(url="adress")))


def test_a_line_that_is_none_costs_its_row(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.jsonl"
    good = json.dumps({"text": text(1)})
    path.write_text(f"{good}\nnot json\n\n[1]\n{'[' * 100_000}\n{good}\n")
    found, faults = read(path)

    assert [item.row.fault is None for item in found] == [True, False, False, False, True]
    assert not faults


def test_a_line_longer_than_a_page_may_be(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.jsonl"
    good = json.dumps({"text": text(1)})
    path.write_text(f"{good}\n" + json.dumps({"text": "x" * 100_000}) + f"\n{good}\n")
    found, _ = read(path, Reading(max_bytes=1000))

    assert [item.row.fault for item in found] == [None, "The line is longer than a page may be.", None]


# Folders


def test_pages_of_a_folder(tmp_path: pathlib.Path) -> None:
    for name in ("b.html", "a/c.txt", "a/d.htm"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    (tmp_path / ".hidden.html").write_text("")
    (tmp_path / "image.png").write_bytes(b"")
    found, faults = read(tmp_path, size=1)

    assert [item.row.decoded().data for item in found] == [b"a/c.txt", b"a/d.htm", b"b.html"] or [
        item.row.decoded().data for item in found
    ] == [b"b.html", b"a/c.txt", b"a/d.htm"]
    assert {item.row.key for item in found} == {str(tmp_path / name) for name in ("b.html", "a/c.txt", "a/d.htm")}
    assert not faults


def test_a_page_that_is_gone_costs_its_row(tmp_path: pathlib.Path) -> None:
    (tmp_path / "a.html").write_text("x")
    shards = plan(find_sources([tmp_path]), 1 << 20, {})
    (tmp_path / "a.html").unlink()
    (item,) = items(shards[0], Reading(), lambda _: None)

    assert item.row.decoded().data is None
    assert "cannot be read" in (item.row.fault or "")


# What is given


def test_sources_are_found_once_and_in_order(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b.warc.gz", "a.warc.gz", "c.jsonl", "p.html", "q.txt"):
        (tmp_path / name).write_text("x")
    monkeypatch.chdir(tmp_path)

    found = find_sources(["*.warc.gz", "b.warc.gz", "c.jsonl", "*.html", "q.txt"])

    assert [source.label for source in found] == ["a.warc.gz", "b.warc.gz", "c.jsonl", "pages"]
    assert [name for name, _ in found[-1].files] == ["p.html", "q.txt"]
    assert found == find_sources(["*.warc.gz", "b.warc.gz", "c.jsonl", "*.html", "q.txt"])


def test_a_folder_that_is_called_pages(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pages").mkdir()
    for name in ("pages/a.txt", "b.txt"):
        (tmp_path / name).write_text(text(1))
    monkeypatch.chdir(tmp_path)

    shards = plan(find_sources(["pages", "b.txt"]), 1 << 20, {})

    assert len({shard.id for shard in shards}) == 2
    assert [item.row.key for shard in shards for item in items(shard, Reading(), lambda _: None)] == [
        "pages/a.txt",
        "b.txt",
    ]


def test_a_link_to_nothing_costs_its_row(tmp_path: pathlib.Path) -> None:
    (tmp_path / "a.txt").write_text(text(1))
    (tmp_path / "b.txt").symlink_to("nowhere.txt")
    (tmp_path / "c.warc").symlink_to("nowhere.warc")
    with pytest.raises(RefusedError, match=r"c\.warc: it cannot be read"):
        find_sources([tmp_path])
    (tmp_path / "c.warc").unlink()

    (shard,) = plan(find_sources([tmp_path]), 1 << 20, {})
    found = list(items(shard, Reading(), lambda _: None))

    assert [item.row.fault is None for item in found] == [True, False]


@pytest.mark.parametrize("name", ["nothing.warc.gz", "no*.warc.gz", "empty", "image.png", "x" * 300])
def test_what_cannot_be_read_is_refused(tmp_path: pathlib.Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "image.png").write_bytes(b"\x89PNG")
    with pytest.raises(RefusedError) as caught:
        find_sources([tmp_path / name])

    assert "\n" not in str(caught.value)


def test_a_name_says_nothing_and_the_content_does(tmp_path: pathlib.Path) -> None:
    (tmp_path / "x").write_bytes(warc([text(1)]))
    (tmp_path / "y").write_text('{"text": "x"}')

    assert [source.kind for source in find_sources([tmp_path / "x", tmp_path / "y"])] == ["warc", "jsonl"]


def test_a_change_anywhere_in_a_small_file_changes_its_fingerprint(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("a" * 1000)
    (before,) = find_sources([path])
    path.write_text("a" * 500 + "b" + "a" * 499)

    assert find_sources([path])[0].fingerprint != before.fingerprint
