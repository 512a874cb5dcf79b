"""Write text with one byte for each character, each letter in one spelling: a set of such words is soon looked through."""

from __future__ import annotations

import codecs
from functools import cache
from typing import Any, Final, NamedTuple

from arabic_article.arabic.folding import fold

SIGNS: Final = "\"“”«»„'‘’()[]،,؛;:.؟?!…-–—/|"
"""A word may begin right after one of these."""
BLANK: Final = 0x20
_SIGN: Final = 0x09
"""Both are white space to `bytes.split`."""
ODD: Final = b"!"
"""What needs a closer look: marks and controls that do not change a word, signs of no script, letters of others."""

# Letters of the Arabic script and its neighbours, digits, signs, and the blanks of news pages.
_PAGE: Final = (
    "".join(map(chr, (*range(0x80), 0xA0, *range(0x621, 0x63B), *range(0x641, 0x64B), *range(0x660, 0x66A))))
    + "،؛؟ٱپچژڤکگیڨ«»“”„‘’–—…"
    + "àâçèéêëîïôöùûü"
).ljust(256, "\ufffe")


class _Code(NamedTuple):
    encoding: Any  # the type of `codecs.charmap_build` has no public name
    table: bytes


@cache
def _code() -> _Code:
    places = {char: place for place, char in enumerate(_PAGE)}
    table = bytearray(ODD * 256)
    for char, place in places.items():
        if char.isspace():
            table[place] = BLANK
        elif char == "?":
            continue  # stands for all that the page has no place for
        elif char in SIGNS:
            table[place] = _SIGN
        elif char.isalnum():
            table[place] = places.get(fold(char), place)
    return _Code(codecs.charmap_build(_PAGE), bytes(table))


def shade(text: str) -> bytes:
    """
    Copy a text with one byte for each character, to look for folded words in it.

    Args:
        text: Any text.

    Returns:
        As many bytes: letters and digits as `fold` unifies them, blanks, signs that part words, and what is odd.
    """
    encoding, table = _code()
    return codecs.charmap_encode(text, "replace", encoding)[0].translate(table)
