"""Cut sources into shards: the same ones for the same sources, so that a file for each is all there is to remember."""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article.bulk._arrow import load
from arabic_article.bulk._members import find_member
from arabic_article.bulk._sources import JSONL, PAGES, PARQUET, WARC, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SHARD_SIZE: Final = 64 << 20
"""Bytes of input in a shard, where a source can be cut: some ten seconds of work, lost at most by a kill."""
_FILES: Final = 5000
"""Pages of a folder in a shard at most."""


class Shard(NamedTuple):
    """A piece of a source that becomes one file."""

    id: str
    """Name of the file, without its ending."""
    label: str
    path: str
    kind: str
    start: int
    """First byte, row group or page."""
    end: int
    """The one behind the last."""
    size: int
    """Bytes of input."""
    stamp: str
    """Stands for all that its output depends on."""
    files: tuple[tuple[str, int], ...] = ()
    """Of a folder, the pages in this shard."""


def plan(sources: Iterable[Source], shard_size: int, setting: Mapping[str, Any]) -> tuple[Shard, ...]:
    """
    Cut sources into shards.

    Args:
        sources: The sources.
        shard_size: Bytes of input that a shard has at least, where a source can be cut.
        setting: What else the output depends on.

    Returns:
        The shards, in the order of the sources.
    """
    return tuple(shard for source in sources for shard in _cut(source, shard_size, setting))


def _cut(source: Source, shard_size: int, setting: Mapping[str, Any]) -> Iterator[Shard]:
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", Path(source.label).name)[:60].strip("-.") or "source"
    name = f"{stem}-{hashlib.sha256(source.label.encode('utf-8', 'surrogateescape')).hexdigest()[:12]}"
    for number, (start, end, size) in enumerate(_ranges(source, shard_size)):
        facts = [source.label, source.kind, source.size, source.fingerprint, start, end, setting]
        stamp = hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:24]
        files = source.files[start:end] if source.kind == PAGES else ()
        yield Shard(f"{name}-{number:05d}", source.label, source.path, source.kind, start, end, size, stamp, files)


def _ranges(source: Source, shard_size: int) -> Iterator[tuple[int, int, int]]:
    if source.kind == PARQUET:
        yield from _gathered(_row_groups(source.path), shard_size)
    elif source.kind == PAGES:
        yield from _gathered([size for _, size in source.files], shard_size, _FILES)
    elif source.kind == JSONL and not source.path.endswith((".gz", ".zst")):
        yield from _between(_marks(source.size, shard_size), source.size)
    elif source.kind == WARC and source.path.endswith(".gz"):
        yield from _between(_members(source.path, _marks(source.size, shard_size)), source.size)
    else:
        yield 0, source.size, source.size


def _marks(size: int, shard_size: int) -> list[int]:
    """Bytes to cut at; the last piece may be half as long again, because a short rest is not worth a file."""
    return [i * shard_size for i in range(1, max(1, (size + shard_size // 2) // shard_size))]


def _between(cuts: Iterable[int], size: int) -> Iterator[tuple[int, int, int]]:
    start = 0
    for end in (*cuts, size):
        yield start, end, end - start
        start = end


def _members(path: str, marks: Iterable[int]) -> list[int]:
    """Where the first members behind the marks begin; fewer where there are none, or where the file cannot be read."""
    cuts: list[int] = []
    with suppress(OSError), Path(path).open("rb") as file:
        for mark in marks:
            # A record may be longer than a shard.
            found = find_member(file, mark)
            if found is not None and found > (cuts[-1] if cuts else 0):
                cuts.append(found)
    return cuts


def _gathered(sizes: list[int], shard_size: int, most: int = 1 << 31) -> Iterator[tuple[int, int, int]]:
    """Put neighbours together until they reach the size."""
    start = total = 0
    for i, size in enumerate(sizes):
        total += size
        if total >= shard_size or i + 1 - start >= most:
            yield start, i + 1, total
            start, total = i + 1, 0
    if start < len(sizes) or not sizes:
        yield start, len(sizes), total


def _row_groups(path: str) -> list[int]:
    """Sizes of the row groups; none where the file is broken, which its one shard will tell."""
    pyarrow = load("pyarrow")
    try:
        metadata = load("pyarrow.parquet").read_metadata(path)
    except (OSError, pyarrow.ArrowException):
        return []
    return [metadata.row_group(i).total_byte_size for i in range(metadata.num_row_groups)]
