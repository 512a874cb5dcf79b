"""HTTP responses as archives keep them: a status, headers, and a body that may be in chunks and compressed."""

from __future__ import annotations

import io
import re
import zlib
from functools import cache
from typing import Any, Final, NamedTuple

from arabic_article.bulk._arrow import load

_MEMBERS: Final = 64
"""Members of the longest compressed body; each copies what follows it, so many short ones would take forever."""


class Response(NamedTuple):
    """What a server answered."""

    status: int
    content_type: str | None
    body: bytes
    """The page, decoded; where that fails, as it came."""


def read_response(block: bytes, limit: int) -> Response | None:
    """
    Read a response.

    Args:
        block: The bytes that the server sent.
        limit: Bytes of the longest page; of a longer one this and one more are given.

    Returns:
        The response; None where it is none.
    """
    end = _blank_line().search(block)
    head, body = (block[: end.start()], block[end.end() :]) if end else (block, b"")
    status = re.match(rb"HTTP/\d(?:\.\d)? +(\d{3})", head)
    if status is None:
        return None
    headers = {}
    for line in head.split(b"\n")[1:]:
        name, colon, value = line.partition(b":")
        if colon:
            headers[name.strip().lower()] = value.strip()
    for encoding in reversed(_listed(headers.get(b"transfer-encoding", b""))):
        body = _join(body) if encoding == b"chunked" else _decode(body, encoding, limit)
    for encoding in reversed(_listed(headers.get(b"content-encoding", b""))):
        body = _decode(body, encoding, limit)
    content_type = headers.get(b"content-type", b"").decode("latin-1") or None
    return Response(int(status[1]), content_type, body[: limit + 1])


def _listed(value: bytes) -> list[bytes]:
    """Part the names of a header, in the order in which they were applied."""
    return value.lower().replace(b" ", b"").split(b",")


@cache
def _blank_line() -> re.Pattern[bytes]:
    return re.compile(rb"\r?\n\r?\n")


@cache
def _chunk_size() -> re.Pattern[bytes]:
    return re.compile(rb"\s{0,8}([0-9a-fA-F]{1,8})[ \t]{0,20}(?:;[^\r\n]{0,200})?\r?\n")


def _join(body: bytes) -> bytes:
    """Join chunks; a body that is in none, because the crawler joined them already, stays."""
    parts: list[bytes] = []
    at = 0
    while size := _chunk_size().match(body, at):
        at = size.end() + int(size[1], 16)
        if size.end() == at:
            return b"".join(parts)  # the last chunk is empty, and may be the only one
        parts.append(body[size.end() : at])
    return b"".join(parts) or body


def _decode(body: bytes, encoding: bytes, limit: int) -> bytes:
    if encoding in (b"gzip", b"x-gzip"):
        return _inflate(body, (31,), limit) if body.startswith(b"\x1f\x8b") else body
    if encoding == b"deflate":
        return _inflate(body, (15, -15), limit)
    reader = {b"br": "BrotliReader", b"zstd": "ZstdReader"}.get(encoding)
    if reader is None:
        return body
    out: Any = b""
    try:
        stream = getattr(load("fastwarc.stream_io"), reader)(io.BytesIO(body))
        while len(out) <= limit and (data := stream.read(min(limit + 1 - len(out), 1 << 20))):
            out += data
    except (OSError, ValueError):
        # What came before the fault is a page cut short; if nothing did, it was not compressed.
        return bytes(out) or body
    return bytes(out) or body


def _inflate(body: bytes, formats: tuple[int, ...], limit: int) -> bytes:
    for bits in formats:
        out, rest = b"", body
        # A body of several members is what they hold, one after the other (RFC 1952, 2.2).
        for _ in range(_MEMBERS):
            if not rest or len(out) > limit:
                break
            machine = zlib.decompressobj(bits)
            try:
                made = machine.decompress(rest, limit + 1 - len(out))
            except zlib.error:
                break
            out += made
            rest = machine.unused_data
        if out:
            return out
    return body
