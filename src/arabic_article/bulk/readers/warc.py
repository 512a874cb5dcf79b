"""WARC and WET: the records that hold pages; everything else in an archive is passed over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from arabic_article.bulk._arrow import load
from arabic_article.bulk._batch import Row, moment
from arabic_article.bulk._members import MAGIC, Members, find_member
from arabic_article.bulk.readers import Item, Reading
from arabic_article.bulk.readers.http import Response, read_response

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from arabic_article.bulk._plan import Shard

_HEADERS: Final = 64 << 10
"""Bytes that HTTP headers may take beside the page."""
_TYPES: Final = ("text/html", "application/xhtml+xml", "text/plain")


def read(shard: Shard, reading: Reading, fault: Callable[[str], None]) -> Iterator[Item]:
    """
    Read an archive, or a range of one that is packed by gzip.

    Args:
        shard: A file, or members of it.
        reading: How much of each page.
        fault: Told where it is cut or broken; the records before are read, and of a packed archive those behind the broken members.

    Yields:
        The responses of status 2xx with HTML or text, the resources of these types and the conversions (WET), keyed by
        the byte at which their member of the file begins, or in a plain file the record; others of the same member by a number too.

    Raises:
        OSError: The file cannot be read now.
    """
    begin: int | None = shard.start
    while begin is not None:
        begin = yield from _records(shard, begin, reading, fault)


def _records(
    shard: Shard, begin: int, reading: Reading, fault: Callable[[str], None]
) -> Generator[Item, None, int | None]:
    """Read the records from one on; give where sound ones begin again behind a damage, None where there are none."""
    warc = load("fastwarc.warc")
    kinds = warc.WarcRecordType
    limit = reading.max_bytes + _HEADERS
    place, again, seen = begin, 0, -1
    with Path(shard.path).open("rb") as file:
        file.seek(begin)
        packed = file.read(len(MAGIC)) == MAGIC
        file.seek(begin)
        members = Members(file, begin, shard.end) if packed else None
        records = warc.ArchiveIterator(
            members or file, record_types=kinds.response | kinds.resource | kinds.conversion, parse_http=False
        )
        while True:
            try:
                record = next(records)
                place = record.stream_pos if members is None else members.place(record.stream_pos)
                seen, again = place, again + 1 if place == seen else 0
                # Decoding is left to us: the iterator's own loses the records behind one that is chunked and compressed.
                block = record.reader.read(min(record.content_length, limit))
            except StopIteration:
                break
            except OSError as error:
                if error.errno is not None:
                    raise
                return _go_on(shard, members, place, fault, f"it is damaged after byte {place} ({error})")
            if len(block) < min(record.content_length, limit):
                why = _why(members, f"it ends in the middle of the record at byte {place}", place)
                return _go_on(shard, members, place, fault, why)
            key = f"{shard.label}#{place}{f'.{again}' if again else ''}"
            if (row := _row(record, block, key, kinds, reading.max_bytes)) is not None:
                yield Item(row, f"byte {place}", place - shard.start)
    if members is None:
        if Path(shard.path).stat().st_size < shard.end:
            fault(f"it has become shorter than its {shard.end:,} bytes while it was read")
        elif not _ends_whole(shard.path):
            fault(f"it ends in the middle of a record behind byte {place}")
    elif members.problem or members.cut:
        why = _why(members, f"it ends in the middle of a record behind byte {place}", place)
        return _go_on(shard, members, place, fault, why)
    return None


def _go_on(shard: Shard, members: Members | None, place: int, fault: Callable[[str], None], why: str) -> int | None:
    """Say what is broken, and find the member behind it with which the archive goes on; a plain one has none."""
    found = None
    if members is not None:
        # Sound members without a page may lie between the last page and the broken one.
        behind = max(place, members.last) if members.problem or members.cut else place
        with Path(shard.path).open("rb") as file:
            found = find_member(file, behind + 1)
    if found is None or found >= shard.end:
        fault(why)
        return None
    fault(f"{why}; it is read on from byte {found}")
    return found


def _why(members: Members | None, otherwise: str, place: int) -> str:
    """Say why an archive ends too early."""
    return f"it is damaged after byte {place} ({members.problem})" if members and members.problem else otherwise


def _row(record: Any, block: bytes, key: str, kinds: Any, limit: int) -> Row | None:
    headers = record.headers
    # An address stands in angle brackets in the first version of the format.
    url = (headers.get("WARC-Target-URI") or "").strip("<>") or None
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
    return Row(key, page.body, url, page.content_type, captured)


def _ends_whole(path: str) -> bool:
    """Tell whether a plain file ends where a record does: the iterator is silent on a rest that is too short for one."""
    with Path(path).open("rb") as file:
        file.seek(max(0, Path(path).stat().st_size - _HEADERS))
        tail = file.read()
    return not tail.rpartition(b"\r\n\r\n")[2].startswith(b"WARC/")
