"""The rows of a shard, one at a time, from each kind of source."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article._source import MAX_BYTES
from arabic_article.bulk._batch import Row
from arabic_article.bulk._sources import JSONL, PAGES, PARQUET, WARC

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from arabic_article.bulk._plan import Shard

_MODULES: Final = ((WARC, "warc"), (PARQUET, "parquet"), (JSONL, "jsonl"), (PAGES, "pages"))


class Columns(NamedTuple):
    """Which column of a table is what; None for the usual name, where there is such a column."""

    text: str | None = None
    html: str | None = None
    url: str | None = None
    content_type: str | None = None
    captured: str | None = None
    key: str | None = None


class Reading(NamedTuple):
    """How sources are read."""

    columns: Columns = Columns()
    max_bytes: int = MAX_BYTES
    """Of a longer page no more than this and one is read: enough to be told that it is too long."""


class Item(NamedTuple):
    """A row, and where it came from."""

    row: Row
    where: str
    """Its place in the source, for people."""
    done: int
    """Bytes of the shard that are read with it."""


def items(shard: Shard, reading: Reading, fault: Callable[[str], None]) -> Iterator[Item]:
    """
    Read a shard.

    Args:
        shard: The shard.
        reading: How.
        fault: Told, in a clause, where the source is broken; what can still be read of it is.

    Returns:
        Its rows, in order.

    Raises:
        OSError: The source cannot be read now, and perhaps can be later.
        BulkError: It has no such column.
    """
    module = import_module(f"{__name__}.{dict(_MODULES)[shard.kind]}")
    found: Iterator[Item] = module.read(shard, reading, fault)
    return found
