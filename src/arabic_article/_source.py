"""What was handed in, before anything is known about it."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from functools import cache
from typing import Final

import attrs

MAX_BYTES: Final = 20_000_000
"""Size of the largest source taken by default: the longest article page seen has 1.5 MB."""
_PROBE: Final = 1024
"""Characters at the beginning that show whether a document is HTML."""
_BLOCKS: Final = 3
"""Block tags there that make it one without a doctype; fewer are a text about HTML."""


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


def is_html(text: str, content_type: str | None = None) -> bool:
    """
    Tell HTML from flattened text.

    Args:
        text: The decoded document.
        content_type: As in HTTP, where it is known; it decides.

    Returns:
        True where the type says so, or where the first 1,024 characters hold a doctype, an html, head or body tag, or
        three block tags. A lone `<` is text.
    """
    if content_type:
        kind = content_type.partition(";")[0].strip().lower()
        if kind in ("text/html", "application/xhtml+xml"):
            return True
        if kind == "text/plain":
            return False
    if text.find("<", 0, _PROBE) < 0:
        return False
    head = text[:_PROBE]
    return _root().search(head) is not None or sum(1 for _ in _block().finditer(head)) >= _BLOCKS


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
