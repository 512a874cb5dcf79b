"""Tell pages without a letter of the Arabic script from their bytes, at a small part of the cost of parsing them."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

LANGUAGES: Final = ("ar", "ckb", "fa", "ps", "ur")
"""The languages that pages are told apart into; all are written in the Arabic script."""

_SPELT: Final = (b"\0", b"\x06", b"&#", b"\\u0", b"\\uf", b"\\uF", b"%d8", b"%D8")
"""What a page of ASCII bytes may hold that readers turn into Arabic letters: UTF-16, references, escapes."""
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
    if any(sign in data for sign in _SPELT):
        return True
    if data.isascii():
        return False
    if len(data.translate(None, _LEADS)) != len(data) or any(pattern.search(data) for pattern in _patterns()):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


@cache
def _patterns() -> tuple[re.Pattern[bytes], ...]:
    # The presentation forms, but for the byte order mark; and what the leads above become when read as Latin letters.
    return (re.compile(rb"\xef(?:[\xac-\xba]|\xbb[\x80-\xbe])"), re.compile(rb"\xc3[\x98-\x9b]"))
