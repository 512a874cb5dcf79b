"""Mend text that was decoded wrongly before it came here; everything else stays as it is."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_GATES: Final = (("§", "ط§", "cp1256"), ("ุ", "ุ", "cp874"), ("Ø", "Ø§", "cp1252"))
"""
How alef, the commonest letter, shows when its UTF-8 bytes D8 A7 are read in a one-byte character set.

The rarer of its two characters is looked for first: a search for one character costs a twentieth of one for two. In Thai
that is enough, because half of the second bytes have no letter there, and show as all sorts of things.
"""
_ARTICLE: Final = "u0627u0644"
"""The article as escapes: the longer the needle, the cheaper the search, and every Arabic text has it."""
_STRETCH: Final = 3
"""Letters in a row that two characters each stand for; three do not meet by chance in any language."""
_ESCAPES: Final = 3
"""Escapes in a row; a text about Unicode names one or two."""


class Repaired(NamedTuple):
    """A text after repair."""

    text: str
    codes: tuple[str, ...]
    """What was mended: "mojibake", "escapes", "surrogates"."""
    offsets: tuple[tuple[int, int], ...]
    """Pairs (offset here, offset in the text given) from which on both run alike."""


class _Edit(NamedTuple):
    start: int
    pieces: tuple[tuple[int, str], ...]
    """Number of characters that each new one stands for, in order."""
    code: str


def repair(text: str, *, decoded: bool = False) -> Repaired:
    """
    Mend what a wrong decoding did to Arabic.

    Three things are mended: UTF-8 that was read as windows-1256, windows-874 or windows-1252, wherever three letters of
    it follow each other; `u0644` escapes that lost their backslash, three or more in a row; surrogates that stand alone
    or were not joined. Sound text costs a few searches.

    Args:
        text: Any text.
        decoded: It was just decoded from bytes, so that no surrogate can be in it.

    Returns:
        The text, the same object where nothing was mended, with what was done and how offsets moved.
    """
    edits: list[_Edit] = []
    if not decoded and not _encodes(text):
        edits += _surrogates(text)
    for rare, alef, codec in _GATES:
        if rare in text and alef in text:
            edits += _mojibake(text, codec)
    if text.rfind(_ARTICLE) >= 0:  # from the end, which takes a quarter of the time: Python prepares less for it
        edits += _escapes(text)
    return _apply(text, edits) if edits else Repaired(text, (), ())


def _encodes(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode("utf-16-le")  # the fastest encoder that refuses surrogates
    except UnicodeEncodeError:
        return False
    return True


def _apply(text: str, edits: Iterable[_Edit]) -> Repaired:
    out: list[str] = []
    offsets: list[tuple[int, int]] = []
    codes: list[str] = []
    here = there = 0
    for start, pieces, code in sorted(edits):
        if start < there:  # two readings of the same characters: the first counts
            continue
        out.append(text[there:start])
        here += start - there
        there = start
        for width, char in pieces:
            out.append(char)
            here += len(char)
            there += width
            if width != len(char):
                offsets.append((here, there))
        if code not in codes:
            codes.append(code)
    out.append(text[there:])
    return Repaired("".join(out), tuple(codes), tuple(offsets))


@cache
def _surrogate() -> re.Pattern[str]:
    return re.compile("[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]")


def _surrogates(text: str) -> Iterator[_Edit]:
    for match in _surrogate().finditer(text):
        units = match[0]
        char = units.encode("utf-16-le", "surrogatepass").decode("utf-16-le") if len(units) == 2 else "\ufffd"
        yield _Edit(match.start(), ((len(units), char),), "surrogates")


@cache
def _bytes_of(codec: str) -> Mapping[str, int]:
    """Map each character that shows a byte from 80 on to it; bytes without a letter show as in windows-1252, or as C1."""
    table: dict[str, int] = {}
    for byte in range(0x80, 0x100):
        raw = bytes((byte,))
        char = raw.decode(codec, "ignore") or raw.decode("cp1252", "ignore")
        if char:
            table.setdefault(char, byte)
        if byte < 0xA0:
            table[chr(byte)] = byte
    return MappingProxyType(table)


@cache
def _garbled(codec: str) -> re.Pattern[str]:
    """Match runs of UTF-8 sequences as the character set shows their bytes."""
    table = _bytes_of(codec)

    def among(low: int, high: int) -> str:
        return "[" + "".join(re.escape(char) for char, byte in table.items() if low <= byte <= high) + "]"

    rest = among(0x80, 0xBF)
    two, three, four = among(0xC2, 0xDF), among(0xE0, 0xEF), among(0xF0, 0xF4)
    return re.compile(f"(?:{two}{rest}|{three}{rest}{rest}|{four}{rest}{rest}{rest})++")


def _mojibake(text: str, codec: str) -> list[_Edit]:
    table = _bytes_of(codec)
    edits: list[_Edit] = []
    sure = False
    for match in _garbled(codec).finditer(text):
        raw = bytes(table[char] for char in match[0])
        try:
            mended = raw.decode()
        except UnicodeDecodeError:
            continue
        arabic = sum("\u0600" <= char <= "\u06ff" for char in mended)
        long = len(mended) >= _STRETCH and arabic * 2 >= len(mended)
        if not long and (
            _plain(text[match.start() - 1 : match.start()]) or _plain(text[match.end() : match.end() + 1])
        ):
            continue  # letters of a sound word: a final ط with its comma, say
        sure = sure or long
        edits.append(_Edit(match.start(), tuple((len(char.encode()), char) for char in mended), "mojibake"))
    return edits if sure else []


def _plain(char: str) -> bool:
    """It is a letter that no byte of UTF-8 shows as in windows-1256, so a sound one."""
    return "\u0621" <= char <= "\u064a" and char not in "طظعغ"


@cache
def _escape_run() -> re.Pattern[str]:
    return re.compile(r"(?<![\\0-9A-Za-z])(?:u[0-9A-Fa-f]{4})++(?![0-9A-Za-z])")


def _escapes(text: str) -> list[_Edit]:
    edits: list[_Edit] = []
    sure = False
    for match in _escape_run().finditer(text):
        run = match[0]
        codes = [int(run[i + 1 : i + 5], 16) for i in range(0, len(run), 5)]
        arabic = sum(0x600 <= code <= 0x6FF for code in codes)
        if not arabic or any(0xD800 <= code <= 0xDFFF for code in codes):
            continue
        sure = sure or arabic >= _ESCAPES
        edits.append(_Edit(match.start(), tuple((5, chr(code)) for code in codes), "escapes"))
    return edits if sure else []
