"""Apache Arrow: articles as rows of a table, for Parquet and for columns in memory. It needs the extra `bulk`.

A table is no text, so this is not an export format by name: call `to_record_batch`.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from arabic_article._article import Article
from arabic_article._article_dict import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pyarrow as pa

_WORDS: Final = ("schema_version", "kind", *(name for name in TEXTS if name != "layout"))


@cache
def schema() -> pa.Schema:
    """
    Give the schema of the rows.

    Returns:
        A column for each key of `Article.to_dict`, with the same names and the same order inside. Stories in `read_also` are
        structs of these columns; what they nest themselves, which pages hardly have, is a list of JSON texts, since an Arrow
        type cannot hold itself.

    Raises:
        ModuleNotFoundError: pyarrow is not installed: `pip install 'arabic-article[bulk]'`.
    """
    import pyarrow as pa

    inner = _columns(pa.list_(pa.string()))
    return pa.schema(_columns(pa.list_(pa.struct(inner))))


def _columns(read_also: Any) -> list[Any]:
    import pyarrow as pa

    def rows(**types: str) -> Any:
        return pa.list_(pa.struct([pa.field(name, pa.type_for_alias(kind)) for name, kind in types.items()]))

    words = pa.list_(pa.string())
    stamp = pa.struct(
        [(name, pa.string()) for name in ("value", "raw", "calendar", "precision", "rule")] + [("sure", pa.float64())]
    )
    text = "string"
    named: list[tuple[str, Any]] = [(name, pa.string()) for name in _WORDS]
    named += [
        ("credits", rows(role=text, name=text)),
        ("authors", rows(name=text, role=text)),
        ("dateline", pa.struct([("place", pa.string()), ("agency", pa.string())])),
        ("published", stamp),
        ("modified", stamp),
        ("keywords", words),
        ("body", rows(kind=text, text=text)),
        ("quotes", rows(text=text, speaker=text, cue=text)),
        ("images", rows(url=text, caption=text, credit=text, main="bool")),
        ("links", rows(url=text, text=text)),
        ("text", pa.string()),
        ("read_also", read_also),
        ("related", rows(title=text, url=text)),
        ("layout", pa.string()),
        ("score", pa.float64()),
        ("segments", rows(role=text, part=text, story="int32", start="int32", end="int32", rule=text)),
        ("notes", rows(code=text, field=text, message=text)),
    ]
    return [pa.field(name, kind) for name, kind in named]


def to_record_batch(articles: Iterable[Article]) -> pa.RecordBatch:
    """
    Write articles as rows.

    Args:
        articles: The articles.

    Returns:
        A record batch with the schema of `schema`, a row an article.

    Raises:
        ModuleNotFoundError: pyarrow is not installed: `pip install 'arabic-article[bulk]'`.
    """
    import pyarrow as pa

    return pa.RecordBatch.from_pylist([_row(article) for article in articles], schema=schema())


def _row(article: Article) -> dict[str, Any]:
    row = article.to_dict()
    for nested in row["read_also"]:
        nested["read_also"] = [json.dumps(deeper, ensure_ascii=False) for deeper in nested["read_also"]]
    return row


def from_record_batch(batch: pa.RecordBatch) -> Iterator[Article]:
    """
    Read articles back from rows.

    Args:
        batch: A record batch or a table with the schema of `schema`.

    Yields:
        An article for each row, equal to the one that was written.

    Raises:
        ArticleFormatError: A row is no article.
    """
    for row in batch.to_pylist():
        yield Article.from_dict(_unpack(row))


def _unpack(row: Mapping[str, Any]) -> Mapping[str, Any]:
    nested = [
        {**story, "read_also": [json.loads(text) for text in story.get("read_also") or ()]}
        for story in row.get("read_also") or ()
    ]
    return {**row, "read_also": nested}
