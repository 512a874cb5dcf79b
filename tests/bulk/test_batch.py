"""The pure function: any batch in, one row a page out."""

from __future__ import annotations

import datetime as dt
import pickle

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article import Article, bulk, default_parser, parse
from arabic_article.bulk._batch import Row, Wanted, moment, parse_rows
from arabic_article.bulk._gate import may_be_arabic
from arabic_article.testing.strategies import any_text, render, told_pages

from .making import text


def batch(*pages: bytes | str | None, **columns: list[object]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict({"content": [*pages], **columns})


def test_the_output_has_the_schema_that_is_documented() -> None:
    assert bulk.parse_batch(batch(text(1))).schema.equals(bulk.OUTPUT_SCHEMA)
    assert bulk.OUTPUT_SCHEMA.names[:4] == ["key", "status", "error", "ms"]


def test_every_field_of_an_article_is_a_column() -> None:
    names = parse(text(1)).to_dict()

    assert bulk.OUTPUT_SCHEMA.names[4:] == list(names)


@given(st.lists(told_pages().map(render), min_size=1, max_size=3))
def test_rows_are_the_articles(pages: list[str]) -> None:
    out = bulk.parse_batch(batch(*pages)).to_pylist()

    assert [Article.from_dict(row) for row in out] == [parse(page) for page in pages]


@given(st.lists(st.one_of(any_text(), st.binary(max_size=300), st.none()), max_size=4))
def test_no_page_raises(pages: list[str | bytes | None]) -> None:
    data = [page.encode("utf-8", "replace") if isinstance(page, str) else page for page in pages]
    out = bulk.parse_batch(pa.RecordBatch.from_pydict({"content": pa.array(data, pa.binary())}))

    assert out.num_rows == len(pages)
    assert set(out.column("status").to_pylist()) <= {"ok", "error"}


def test_pages_that_cannot_be_read_say_why() -> None:
    out = bulk.parse_batch(
        batch(b"%PDF-1.7 ...", None, text(1).encode(), url=["http://x/1", "http://x/2", None])
    ).to_pylist()

    assert [row["status"] for row in out] == ["error", "error", "ok"]
    assert "PDF" in out[0]["error"]
    assert out[1]["error"] == "The row has no page."
    assert [row["url"] for row in out] == ["http://x/1", "http://x/2", None]


def test_half_a_surrogate_pair_costs_no_row() -> None:
    page = '<html><head><title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"خبر \\ud800"}</script></head></html>'
    out = bulk.parse_batch(batch(page, text(1))).to_pylist()

    assert [row["status"] for row in out] == ["ok", "ok"]


def test_half_of_a_character_in_an_address_costs_no_row() -> None:
    rows = [Row("a\ud83d", text(1), "http://news.example/\ud83d"), Row("b", text(2), "http://news.example/2")]
    reply = parse_rows(rows, default_parser(), Wanted())

    assert reply.problems == ()
    out = reply.batch.to_pylist()
    assert [(row["key"], row["url"]) for row in out] == [
        ("a?", "http://news.example/?"),
        ("b", "http://news.example/2"),
    ]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary(), pa.large_binary()])
def test_pages_come_in_every_type_of_text(kind: pa.DataType) -> None:
    data = pa.array([text(1).encode()], pa.binary()).cast(kind)
    out = bulk.parse_batch(pa.RecordBatch.from_pydict({"content": data, "key": [7], "other": [None]}))

    assert out.column("status").to_pylist() == ["ok"]
    assert out.column("key").to_pylist() == ["7"]


def test_what_is_known_of_a_page_is_used() -> None:
    page = text(1).replace("الأحد 3 مارس 2024", "منذ يومين")
    when = dt.datetime(2024, 3, 5, tzinfo=dt.UTC)
    columns = {"url": ["http://news.example/1"], "captured": [when], "content_type": ["text/plain"]}

    (row,) = bulk.parse_batch(batch(page, **columns)).to_pylist()

    assert Article.from_dict(row) == parse(page, url="http://news.example/1", captured=when, content_type="text/plain")


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("2024-03-05T10:00:00Z", dt.datetime(2024, 3, 5, 10, tzinfo=dt.UTC)),
        (dt.datetime(2024, 3, 5), dt.datetime(2024, 3, 5, tzinfo=dt.UTC)),  # noqa: DTZ001  # that is the case
        ("yesterday", None),
        (None, None),
        (5, None),
    ],
)
def test_moments(value: object, wanted: dt.datetime | None) -> None:
    assert moment(value) == wanted


def test_a_batch_without_pages_is_refused() -> None:
    with pytest.raises(bulk.BulkError, match="no column 'content'"):
        bulk.parse_batch(pa.RecordBatch.from_pydict({"html": ["x"]}))
    with pytest.raises(bulk.BulkError, match="int64"):
        bulk.parse_batch(pa.RecordBatch.from_pydict({"content": [1]}))


def test_an_address_that_is_no_text_is_refused() -> None:
    with pytest.raises(bulk.BulkError, match="the column 'url' is int64"):
        bulk.parse_batch(batch(text(1), url=[7]))
    assert bulk.parse_batch(batch(text(1), url=[None], key=[7])).column("key").to_pylist() == ["7"]


def test_a_page_without_an_address_is_called_by_its_key() -> None:
    out = bulk.parse_batch(batch(b"%PDF-1.7 ...", b"%PDF-1.7 ...", key=["a.pdf", None])).column("error").to_pylist()

    assert out[0].startswith("a.pdf, offset 0: ")
    assert out[1].startswith("input, offset 0: ")


def test_an_empty_batch_gives_an_empty_batch() -> None:
    out = bulk.parse_batch(pa.RecordBatch.from_pydict({"content": pa.array([], pa.binary())}))

    assert out.num_rows == 0
    assert out.schema.equals(bulk.OUTPUT_SCHEMA)


def test_engines_can_send_it() -> None:
    assert pickle.loads(pickle.dumps(bulk.parse_batch)) is bulk.parse_batch


@given(st.text(max_size=80))
def test_the_gate_lets_every_arabic_page_through(page: str) -> None:
    arabic = any("\u0600" <= char <= "\u06ff" or "\ufb50" <= char <= "\ufefc" for char in page)
    sound = page.encode("utf-8", "replace")

    assert may_be_arabic(sound) or not arabic


@pytest.mark.parametrize(
    "page",
    [
        "المدينة".encode(),
        "المدينة".encode("cp1256"),
        "المدينة".encode("utf-16-le"),
        "المدينة".encode("utf-16"),
        "المدينة".encode().decode("cp1252", "replace").encode(),
        b"&#1575;&#1604;",
        b"&#x627;",
        b"\\u0627\\u0644",
        "ﺍﻟﻤﺪﻳﻨﺔ".encode(),
        "چابهار",
    ],
)
def test_the_gate_knows_every_spelling(page: bytes | str) -> None:
    assert may_be_arabic(page)


@pytest.mark.parametrize(
    "page", [b"<p>plain</p>", "Grüße aus Köln".encode(), "日本語のページ。".encode(), "Привет".encode(), ""]
)
def test_the_gate_keeps_others_out(page: bytes | str) -> None:
    assert not may_be_arabic(page)


_TIME = dt.datetime(2024, 5, 14, 10, 30, tzinfo=dt.UTC)
_DAY = dt.datetime(2024, 5, 14, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2024-05-14T10:30:00Z", _TIME),
        ("20240514103000", _TIME),
        ("Tue, 14 May 2024 10:30:00 GMT", _TIME),
        ("1715682600", _TIME),
        (1715682600, _TIME),
        (dt.date(2024, 5, 14), _DAY),
        ("2024-05-14", _DAY),
        ("soon", None),
        ("99999999999999", None),
        ("1" * 5000, None),
        (True, None),
        (12, None),
        (float("nan"), None),
        (b"2024-05-14", None),
    ],
)
def test_moments_of_fetching(value: object, read: dt.datetime | None) -> None:
    assert moment(value) == read
