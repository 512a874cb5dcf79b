"""The columns that go in and come out, as Arrow types; those that come out have the names and order of `Article.to_dict`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from arabic_article._article_dict import STAMP, TEXTS
from arabic_article._segments import Segment
from arabic_article._values import Author, BodyBlock, Credit, Dateline, Image, Link, Note, Quote, Related
from arabic_article.bulk._arrow import arrow
from arabic_article.bulk._errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

ROW: Final = ("key", "status", "error", "ms")
"""Columns about the row itself; the first three are always written."""
KEPT: Final = ROW[:3]

STAMPS: Final = ("published", "modified")
LISTS: Final = (
    ("credits", Credit._fields),
    ("authors", Author._fields),
    ("body", BodyBlock._fields),
    ("quotes", Quote._fields),
    ("images", Image._fields),
    ("links", Link._fields),
    ("related", Related._fields),
    ("segments", Segment._fields),
    ("notes", Note._fields),
)
"""Fields that are lists of records, and the names in a record."""
ORDER: Final = (
    "schema_version", "kind", *TEXTS[:-1], "credits", "authors", "dateline", "published", "modified", "keywords", "body",
    "quotes", "images", "links", "text", "read_also", "related", "layout", "score", "segments", "notes",
)  # fmt: skip


def leaf(name: str) -> pa.DataType:
    """
    Name the type of a value inside a record.

    Args:
        name: Its name.

    Returns:
        Its type: a string, but for offsets, flags and weights.
    """
    pa = arrow()
    if name in ("start", "end", "story"):
        return pa.int64()
    if name == "main":
        return pa.bool_()
    return pa.float64() if name in ("sure", "score") else pa.string()


@cache
def record(names: tuple[str, ...]) -> tuple[pa.Field, ...]:
    """
    Describe a record.

    Args:
        names: The names in it.

    Returns:
        A field each.
    """
    return tuple(arrow().field(name, leaf(name)) for name in names)


@cache
def article_fields(*, nested: bool = False) -> tuple[pa.Field, ...]:
    """
    Describe an Article.

    Args:
        nested: One inside another, whose own nested ones are JSON, because Arrow types cannot hold themselves.

    Returns:
        Fields in the order of `Article.to_dict`.
    """
    pa = arrow()
    types: dict[str, Any] = {name: pa.list_(pa.struct(record(names))) for name, names in LISTS}
    types |= {name: pa.struct(record(STAMP)) for name in STAMPS}
    types["dateline"] = pa.struct(record(Dateline._fields))
    types["keywords"] = pa.list_(pa.string())
    types["read_also"] = pa.list_(pa.string() if nested else pa.struct(list(article_fields(nested=True))))
    return tuple(pa.field(name, types[name] if name in types else leaf(name)) for name in ORDER)


def names_of(columns: Iterable[str] | None) -> tuple[str, ...] | None:
    """
    List the columns that a caller wants, each once.

    Args:
        columns: Their names, or None for all.

    Returns:
        The names, or None.

    Raises:
        RefusedError: It is one string.
    """
    if isinstance(columns, str):
        raise RefusedError(
            f"columns is the string {columns!r}", "bulk", "", "Give the names in a list, or None for all."
        )
    return None if columns is None else tuple(dict.fromkeys(columns))


@cache
def output_schema(columns: tuple[str, ...] | None = None) -> pa.Schema:
    """
    Describe what comes out.

    Args:
        columns: The columns wanted beside `key`, `status` and `error`; None for all.

    Returns:
        The schema.

    Raises:
        RefusedError: There is no such column.
    """
    pa = arrow()
    fields = [pa.field(name, pa.string()) for name in KEPT] + [pa.field("ms", pa.float32())] + list(article_fields())
    if columns is not None:
        names = [field.name for field in fields]
        if unknown := [name for name in columns if name not in names]:
            raise RefusedError(f"there is no column {unknown[0]!r}", "bulk", "", f"There are: {', '.join(names)}.")
        fields = [field for field in fields if field.name in KEPT or field.name in columns]
    return pa.schema(fields)


@cache
def input_schema() -> pa.Schema:
    """
    Describe what `parse_batch` takes.

    Returns:
        The schema; only `content` must be there.
    """
    pa = arrow()
    return pa.schema(
        [
            pa.field("key", pa.string()),
            pa.field("url", pa.string()),
            pa.field("content", pa.binary()),
            pa.field("content_type", pa.string()),
            pa.field("captured", pa.timestamp("us", "UTC")),
        ]
    )
