"""What was handed in, before anything is known about it."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from functools import cache
from itertools import islice
from typing import Final

import attrs

MAX_BYTES: Final = 20_000_000
"""Size of the largest source taken by default: the longest article page seen has 1.5 MB."""
_PROBE: Final = 1024
"""Characters at the beginning that show whether a document is HTML."""
_BLOCKS: Final = 3
"""Block tags there that make it one without a doctype; fewer are a text about HTML."""
_PROBE_NAMED: Final = 65_536
"""The same, where the file is called HTML: a piece of a page may begin with its scripts."""
_SUFFIXES: Final = (".htm", ".html", ".xhtml")
"""Endings of the names of such files."""


@attrs.frozen
class Source:
    """One page as it came, with what its owner knows of it."""

    data: bytes | str
    """The page itself."""

    name: str = "input"
    """What messages call it: a file's path, the URL, or "input"."""

    url: str | None = None
    """Address of the page."""

    content_type: str | None = None
    """As in HTTP: "text/html; charset=windows-1256"."""

    captured: dt.datetime | None = None
    """When the page was fetched."""


@attrs.frozen
class Decoded:
    """A document as text: what it was decoded from, and what was mended in it."""

    text: str
    """The text; as it came, but for the repairs."""

    encoding: str | None = None
    """Character set, as the WHATWG calls it, in lower case; None where text was handed in."""

    why: str | None = None
    """What settled it: "mark", "valid", "few-errors", "zeros", "letters", "detector", "declared" or "last-resort"."""

    declared: str | None = None
    """Character set that the document or its sender claims, as written, in lower case."""

    repairs: tuple[str, ...] = ()
    """What was mended, a code each: "mojibake", "escapes", "surrogates"."""

    offsets: tuple[tuple[int, int], ...] = ()
    """Where that moved the text, as in `Page.offsets`."""


@cache
def _root() -> re.Pattern[str]:
    return re.compile(r"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)


@cache
def _block() -> re.Pattern[str]:
    return re.compile(
        r"<(?:p|div|h[1-6]|ul|ol|li|table|tr|td|section|article|header|main|br)(?:\s[^<>]{0,300})?/?>", re.IGNORECASE
    )


@cache
def _opening() -> re.Pattern[str]:
    """Match the blank lines, comments and instructions that templates leave over a document."""
    return re.compile(r"(?:[\s\ufeff\0]++|<!---?>|<!--.*?-->|<\?.*?\?>)*+", re.DOTALL)


def is_html(text: str, content_type: str | None = None, file: str = "") -> bool:
    """
    Tell HTML from flattened text.

    Args:
        text: The decoded document.
        content_type: As in HTTP, where it is known; it decides.
        file: Path of the document, where it was a file.

    Returns:
        True where the type says so, or where the first 1,024 characters, behind blank lines and comments, hold a
        doctype, an html, head or body tag, or three block tags; in a file that is called HTML, where its first 65,536
        hold one. A lone `<` is text.
    """
    if content_type:
        kind = content_type.partition(";")[0].strip().lower()
        if kind in ("text/html", "application/xhtml+xml"):
            return True
        if kind == "text/plain":
            return False
    named = file.lower().endswith(_SUFFIXES)
    probe, least = (_PROBE_NAMED, 1) if named else (_PROBE, _BLOCKS)
    start = 0
    if not text[:1].isalnum() and (opening := _opening().match(text)) is not None:
        start = opening.end()
    if text.find("<", start, start + probe) < 0:
        return False
    head = text[start : start + probe]
    return _root().search(head) is not None or sum(1 for _ in islice(_block().finditer(head), least)) == least


def half_character(text: str) -> int:
    """
    Find half a character, which JSON can spell and no file can hold.

    Args:
        text: Any text.

    Returns:
        Its offset; -1 where all characters are whole.
    """
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as error:
            return error.start
    return -1


@cache
def _host() -> re.Pattern[str]:
    """Match the name of a host, and a port."""
    return re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)++[^\W\d_]{2,63}(?::\d{1,5})?(?=[/?#]|\Z)")


def with_strokes(url: str) -> str:
    """
    Mark the host of an address that has no scheme.

    Args:
        url: The address.

    Returns:
        `//news.example/1` for `news.example/1`: what a path follows, or what begins with `www.`, is a host. Otherwise the
        address itself.
    """
    if "//" in url or (host := _host().match(url)) is None:
        return url
    return f"//{url}" if url.startswith("/", host.end()) or url[:4].lower() == "www." else url


def moved(offsets: tuple[tuple[int, int], ...], offset: int) -> int:
    """
    Follow an offset through repairs.

    Args:
        offsets: As in `Page.offsets`.
        offset: Offset in the repaired text.

    Returns:
        Offset in the text before.
    """
    i = bisect_right(offsets, (offset, 1 << 62)) - 1
    if i < 0:
        return offset
    here, there = offsets[i]
    return there + offset - here
