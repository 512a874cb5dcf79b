"""Write a text so that what counts as the same in a date is the same, each character in its place."""

from __future__ import annotations

import codecs
import re
import string
from functools import cache
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from arabic_article.arabic.folding import IGNORABLE, fold

#: What may stand anywhere in a word without changing it.
MARK: Final = "\u00ad"
#: What is no sign of its own: quotes, pictures, digits of other scripts.
NOTHING: Final = "\x7f"
#: A sign that no date holds.
OTHER: Final = "!"
#: A letter that only `fold` can read.
RARE: Final = "\u00ff"

#: Sign to all that count as it.
SIGNS: Final = MappingProxyType(
    {
        "/": "/⁄∕\\",
        "-": "-–—−‐‑‒―_",
        ".": ".．",
        ":": ":：﹕∶",
        ",": ",،;؛",
        "|": "|｜¦•·●«»*#>",
        "(": "([{",
        ")": ")]}",
        "+": "+",
        "@": "@",
    }
)
_DIGITS: Final = (string.digits, "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")
_QUOTES: Final = "\"'“”"
_PICTURES: Final = 0x2190  # arrows, symbols and emoji begin here, among letters and signs of other scripts

# What stands in nearly every date line, as one code page: a text of these is written in one pass in C.
_COMMON: Final = (
    "".join(map(chr, (*range(0x80), 0xA0, *range(0x621, 0x63B), *range(0x640, 0x653))))
    + "".join(_DIGITS[1:])
    + "،؛؟ٰٱپچژڤکگیڨ«»“”‘’–—•…©·"
    + "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\ufeff\u061c"
    + MARK
    + RARE
)


class _Page(NamedTuple):
    """The code page, as the codecs of Python take it."""

    encoding: Any  # the type of `codecs.charmap_build` has no public name
    plain: str
    rare: re.Pattern[str]


@cache
def _page() -> _Page:
    plain = "".join(map(_one, _COMMON))
    undefined = "\ufffe" * (256 - len(_COMMON))
    rare = re.compile(f"[^{re.escape(_COMMON)}]")
    return _Page(codecs.charmap_build(_COMMON + undefined), plain + undefined, rare)


@cache
def _kinds() -> tuple[MappingProxyType[str, str], re.Pattern[str]]:
    same = {char: sign for sign, chars in SIGNS.items() for char in chars}
    same[NOTHING] = NOTHING
    same |= {char: str(digit) for digits in _DIGITS for digit, char in enumerate(digits)}
    return MappingProxyType(same), re.compile(rf"(?P<mark>[{IGNORABLE}])|(?P<letter>[^\W\d_])|(?P<digit>\d)")


def _one(char: str) -> str:
    """Give what a character counts as."""
    same, pattern = _kinds()
    if char.isspace():
        return " "
    if char in same:
        return same[char]
    match = pattern.match(char)
    if match is None:
        return NOTHING if char in _QUOTES or ord(char) >= _PICTURES else OTHER
    if match["letter"]:
        folded = fold(char).lower() if char in _COMMON else RARE
        return folded if len(folded) == 1 else RARE
    return MARK if match["mark"] else NOTHING


def write_plain(text: str) -> str:
    """
    Write a text in the few characters that the reader of dates knows.

    Args:
        text: Any text.

    Returns:
        A text of the same length: small letters, unified as `fold` does it, digits of ASCII, one sign for all that
        count as it, a space for each white space, and the stand-ins of this module.
    """
    encoding, plain, rare = _page()
    try:
        data = codecs.charmap_encode(text, "strict", encoding)[0]
    except UnicodeEncodeError:
        common = rare.sub(lambda match: _one(match[0]), text)
        data = codecs.charmap_encode(common, "strict", encoding)[0]
    return codecs.charmap_decode(data, "strict", plain)[0]
