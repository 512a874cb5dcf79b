"""Tell pages without a letter of the Arabic script from their bytes, at a small part of the cost of parsing them."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

LANGUAGES: Final = ("ar", "ckb", "fa", "ps", "ur")
"""The languages that pages are told apart into; all are written in the Arabic script."""

_LEADS: Final = bytes((0x06, *range(0xD8, 0xDC), 0xDD))
"""Bytes that lead U+0600 to U+077F in UTF-8, and stand for nothing else in it; 06 leads them in UTF-16."""


def may_be_arabic(data: bytes | str) -> bool:
    """
    Tell whether a page may hold Arabic letters.

    Args:
        data: The page.

    Returns:
        False only where it surely holds none: a valid UTF-8 page without their bytes, and without what readers repair to
        them (escapes, character references, text that was decoded wrongly before).
    """
    if isinstance(data, str):
        data = data.encode("utf-8", "surrogatepass")
    if b"\0" in data or b"\x06" in data:
        return True
    # A single byte is found a hundred times faster than anything longer, and most pages lack some of these.
    if any(first in data and pattern.search(data) for first, pattern in _patterns()):
        return True
    if data.isascii():
        return False
    if len(data.translate(None, _LEADS)) != len(data):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


@cache
def _patterns() -> tuple[tuple[bytes, re.Pattern[bytes]], ...]:
    # What readers turn into Arabic letters (references, escapes); the presentation forms, but for the byte order mark; and
    # what the leads above become when they are read as Latin letters.
    spelt = (rb"&#", rb"\\u[0fF]", rb"%[dD]8", rb"\xef(?:[\xac-\xba]|\xbb[\x80-\xbe])", rb"\xc3[\x98-\x9b]")
    return tuple(zip((b"&", b"\\", b"%", b"\xef", b"\xc3"), map(re.compile, spelt), strict=True))
