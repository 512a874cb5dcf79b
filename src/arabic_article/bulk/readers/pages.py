"""Folders of pages: a file each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from arabic_article.bulk._batch import Row
from arabic_article.bulk._sources import NAMED
from arabic_article.bulk.readers import Item, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from arabic_article.bulk._plan import Shard


def read(shard: Shard, reading: Reading, fault: Callable[[str], None]) -> Iterator[Item]:  # noqa: ARG001  # as `items`
    """
    Read the files.

    Args:
        shard: Pages of a folder.
        reading: How much of each.
        fault: Not needed: a file that cannot be read is a row that says so.

    Yields:
        A row for each file, its path as the key.
    """
    done = 0
    for name, size in shard.files:
        key = name if shard.label == NAMED else str(Path(shard.label, name))
        done += size
        try:
            with Path(shard.path, name).open("rb") as file:
                row = Row(key, file.read(reading.max_bytes + 1))
        except OSError as error:
            row = Row(key, None, fault=f"The file cannot be read ({error.strerror or error}).")
        yield Item(row, name, done)
