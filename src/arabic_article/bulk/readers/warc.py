"""WARC and WET: the records that hold pages; everything else in an archive is passed over."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from arabic_article.bulk._arrow import load
from arabic_article.bulk._batch import Row, moment
from arabic_article.bulk.readers import Item, Reading
from arabic_article.bulk.readers.http import Response, read_response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from arabic_article.bulk._plan import Shard

_HEADERS: Final = 64 << 10
"""Bytes that HTTP headers may take beside the page."""
_TYPES: Final = ("text/html", "application/xhtml+xml", "text/plain")


def read(shard: Shard, reading: Reading, fault: Callable[[str], None]) -> Iterator[Item]:
    """
    Read an archive.

    Args:
        shard: A whole file.
        reading: How much of each page.
        fault: Told where it is cut or broken; the records before are read.

    Yields:
        The responses of status 2xx with HTML or text, the resources of these types and the conversions (WET), keyed by
        their number among the archive's responses, resources and conversions.

    Raises:
        OSError: The file cannot be read now.
    """
    warc = load("fastwarc.warc")
    kinds = warc.WarcRecordType
    limit = reading.max_bytes + _HEADERS
    number, position = -1, 0
    with Path(shard.path).open("rb") as file:
        records = warc.ArchiveIterator(
            file, record_types=kinds.response | kinds.resource | kinds.conversion, parse_http=False
        )
        while True:
            try:
                record = next(records)
                number, position = number + 1, record.stream_pos
                # Decoding is left to us: the iterator's own loses the records behind one that is chunked and compressed.
                block = record.reader.read(min(record.content_length, limit))
            except StopIteration:
                break
            except OSError as error:
                if error.errno is not None:
                    raise
                fault(f"it is broken behind byte {position}, record {number} ({error})")
                return
            if len(block) < min(record.content_length, limit):
                fault(f"it ends in the middle of record {number}, which begins at byte {position}")
                return
            if (row := _row(record, block, f"{shard.label}#{number}", kinds, reading.max_bytes)) is not None:
                yield Item(row, f"record {number}, byte {position}", position)
    if not _ends_whole(shard.path, position):
        fault(f"it ends in the middle of a record behind byte {position}")


def _row(record: Any, block: bytes, key: str, kinds: Any, limit: int) -> Row | None:
    headers = record.headers
    url = headers.get("WARC-Target-URI")
    captured = moment(headers.get("WARC-Date"))
    kind = record.record_type
    if kind == kinds.conversion:
        return Row(key, block[: limit + 1], url, "text/plain", captured)
    if kind == kinds.resource:
        page: Response | None = Response(200, headers.get("Content-Type"), block[: limit + 1])
    else:
        page = read_response(block, limit)
    if page is None or not 200 <= page.status < 300 or not page.body:
        return None
    if page.content_type and page.content_type.partition(";")[0].strip().lower() not in _TYPES:
        return None
    return Row(key, page.body, url and url.strip("<>"), page.content_type, captured)


def _ends_whole(path: str, position: int) -> bool:
    """Tell whether a file ends where a record does: the iterator is silent on a rest that is too short for one."""
    with Path(path).open("rb") as file:
        if file.read(2) == b"\x1f\x8b":
            file.seek(position)
            return _members_end(file)
        file.seek(max(0, Path(path).stat().st_size - _HEADERS))
        tail = file.read()
    return not tail.rpartition(b"\r\n\r\n")[2].startswith(b"WARC/")


def _members_end(file: IO[bytes]) -> bool:
    member = None
    # A piece of this size grows to 4 MB at most.
    while data := file.read(4096):
        while data:
            member = member or zlib.decompressobj(31)
            try:
                member.decompress(data)
            except zlib.error:
                # Behind the last record anything may stand; the iterator has judged what it is.
                return True
            data = member.unused_data
            if member.eof:
                member = None
    return member is None
