"""JSON lines: an object a line, plain or compressed; a line that is none costs its row."""

from __future__ import annotations

import io
import json
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from arabic_article.bulk._arrow import arrow
from arabic_article.bulk._batch import Row
from arabic_article.bulk.readers import Item, Reading
from arabic_article.bulk.readers.parquet import OPTIONAL, choose, make_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from arabic_article.bulk._plan import Shard

_ESCAPED: Final = 6
"""Bytes that JSON may take for one: an Arabic letter has two, and its escape six."""
_PACKED: Final = ((".gz", "gzip"), (".zst", "zstd"))
_BUFFER: Final = 32 << 10
_HEAD: Final = 32
"""Objects at the beginning of a file that show which columns there are: one object need not have them all."""


def read(shard: Shard, reading: Reading, fault: Callable[[str], None]) -> Iterator[Item]:
    """
    Read the lines that begin in a range of bytes.

    Args:
        shard: A range of a plain file, or a compressed file.
        reading: Which columns.
        fault: Told where a compressed file ends too early, or is broken.

    Yields:
        The rows, keyed by the offset of their line, in what a compressed file holds.

    Raises:
        OSError: The file cannot be read now.
        RefusedError: The first objects have no such column.
    """
    limit = reading.max_bytes * _ESCAPED + _BUFFER
    codec = next((codec for ending, codec in _PACKED if shard.path.endswith(ending)), None)
    chosen: dict[str, str] | None = None
    with Path(shard.path).open("rb") as file:
        lines = _unpacked(file, codec)
        at = shard.start
        if at and codec is None:
            # The line that runs into this range is the neighbour's.
            file.seek(at - 1)
            at += _skip(file) - 1
        while codec is not None or at < shard.end:
            try:
                line = lines.readline(limit)
                size = len(line)
                if size == limit and not line.endswith(b"\n"):
                    size += _skip(lines)
            except OSError as error:
                if error.errno is not None:
                    raise
                fault(f"it ends in the middle, or is broken, behind byte {at} of what it holds ({error})".rstrip("."))
                return
            if not line:
                return
            where, key = f"byte {at}", f"{shard.label}#{at}"
            at += size
            done = min(at - shard.start, shard.size) if codec is None else min(file.tell(), shard.size)
            if not line.strip():
                continue
            values = _object(line) if size == len(line) else None
            if values is None:
                reason = "The line is longer than a page may be." if size > len(line) else "The line is no JSON object."
                yield Item(Row(key, None, fault=reason), where, done)
                continue
            if chosen is None:
                chosen = _choose(shard, reading, codec, limit)
            yield Item(make_row(chosen, values, key), where, done)


def _unpacked(file: IO[bytes], codec: str | None) -> IO[bytes]:
    if codec is None:
        return file
    return io.BufferedReader(arrow().CompressedInputStream(arrow().PythonFile(file), codec), _BUFFER)


def _choose(shard: Shard, reading: Reading, codec: str | None, limit: int) -> dict[str, str]:
    """
    Find which column is what, by the beginning of the file whatever the shard is: all shards must agree.

    A column that the caller need not name may come at any row.
    """
    names: dict[str, None] = {}
    found = 0
    with Path(shard.path).open("rb") as file, suppress(OSError):
        lines = _unpacked(file, codec)
        while found < _HEAD and (line := lines.readline(limit)):
            if values := _object(line):
                names |= dict.fromkeys(values)
                found += 1
    return {role: role for role in OPTIONAL} | choose(reading.columns, names, shard.label)


def _skip(file: IO[bytes]) -> int:
    """Go behind the next line break; say how many bytes that was."""
    size = 0
    while line := file.readline(_BUFFER):
        size += len(line)
        if line.endswith(b"\n"):
            break
    return size


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None
