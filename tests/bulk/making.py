"""What tests make and read: pages, archives, and the rows that come out."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Iterable


def text(number: int) -> str:
    """A short page."""
    return (
        f"افتتحت المدينة مكتبة جديدة رقم {number} في الحي الشرقي\n"
        "كتبت: ليان الحداد\nالأحد 3 مارس 2024\n"
        "تضم المكتبة قاعة للقراءة وأخرى للأطفال، وتستقبل الزوار طوال أيام الأسبوع حتى المساء.\n"
        "وأعلنت البلدية أن المشروع استغرق عامين، وأن العمل فيه بدأ بعد ترميم المبنى القديم بالكامل.\n"
    )


def record(body: bytes, number: int, *, kind: str = "response", head: bytes = b"", status: str = "200 OK") -> bytes:
    """A record of an archive, not compressed."""
    if kind == "response":
        type_ = b"" if b"Content-Type" in head else b"Content-Type: text/plain; charset=utf-8\r\n"
        body = b"HTTP/1.1 " + status.encode() + b"\r\n" + type_ + head + b"\r\n" + body
    inner = "application/http; msgtype=response" if kind == "response" else "text/plain"
    start = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: http://news.example/{number}\r\n"
        f"WARC-Date: 2024-03-04T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
        f"Content-Type: {inner}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return start.encode() + body + b"\r\n\r\n"


def warc(pages: Iterable[str]) -> bytes:
    """An archive, each record compressed."""
    return b"".join(gzip.compress(record(page.encode(), i), mtime=0) for i, page in enumerate(pages))


def order(row: dict[str, Any]) -> tuple[str, int, str]:
    """What sorts rows as their sources have them."""
    label, _, place = row["key"].rpartition("#")
    whole, _, more = place.partition(".")
    return label, int(whole) if whole.isdigit() else 0, more


def rows(out: pathlib.Path, *, timing: bool = False) -> list[dict[str, Any]]:
    """All rows of the output, in the order of the sources, without the column that no two runs have in common."""
    import pyarrow.parquet as pq

    found = [row for path in sorted(out.glob("*.parquet")) for row in pq.read_table(path).to_pylist()]
    if not timing:
        for row in found:
            row.pop("ms", None)
    return sorted(found, key=order)
