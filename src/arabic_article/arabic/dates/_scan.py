"""Cut a line into numbers, known words and signs, and write it as a signature: a letter for each."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from arabic_article.arabic.dates._words import LONGEST, beginnings, month_names, words
from arabic_article.arabic.folding import IGNORABLE, fold

# A date, its label and its clock reach no further than this from a number.
_REACH: Final = 48

_SIGNS: Final = (
    ("/", "/⁄∕\\"),
    ("-", "-–—−‐‑‒―_"),
    (".", ".．"),
    (":", ":：﹕∶"),
    (",", ",،;؛"),
    ("|", "|｜¦•·●«»*#>"),
    ("(", "([{"),
    (")", ")]}"),
    ("+", "+"),
    ("@", "@"),
)
# Two dates may be set apart by a spaced sign where a tight one would join their numbers.
_SPACED: Final = MappingProxyType({"-": "~", "/": "%", ".": ";"})
_JOINS_NAMES: Final = frozenset("/%-~(")


class Tokens(NamedTuple):
    """Hold a line as tokens: four columns of one length."""

    signature: str
    """A letter for each token; `_shape` says which."""
    values: list[Any]
    starts: list[int]
    ends: list[int]


class _Gap(NamedTuple):
    tags: str
    values: tuple[Any, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@cache
def _numbers() -> re.Pattern[str]:
    return re.compile("([0-9٠-٩۰-۹]+)")


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<word>(?i:[ap]\.\s?m\b\.?)|ت\s?\.\s?غ|(?![{IGNORABLE}])[^\W\d_](?:[^\W\d_]|[{IGNORABLE}])*+)|(?P<sign>[^\w\s{IGNORABLE}]|_)"
    )


@cache
def _signs() -> MappingProxyType[str, str]:
    return MappingProxyType({char: tag for tag, chars in _SIGNS for char in chars})


def scan(text: str) -> Tokens:
    """
    Cut a text into tokens.

    Args:
        text: Any text.

    Returns:
        Its tokens. In the signature `1` is a number of one or two digits, `y` a year, `0` a year of zeros, `f` another
        number of four digits, `n` any other, `_` blank between numbers, `x` what has no part in a date.
    """
    tags: list[str] = []
    values: list[Any] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    is_number = False
    for part in _numbers().split(text):
        size = len(part)
        end = at + size
        if is_number:
            if size <= 2:
                tags.append("1")
                values.append(int(part))
            elif size == 4:
                number = int(part)
                tags.append("y" if 1300 <= number <= 2100 else "0" if number <= 1 else "f")
                values.append(number)
            else:
                tags.append("n")
                values.append(0)
            starts.append(at)
            ends.append(end)
        elif size:
            letters, meanings, begins, stops = _gap(part) if size <= _REACH else _long_gap(part)
            tags.append(letters)
            values += meanings
            for offset in begins:
                starts.append(at + offset)  # noqa: PERF401  # gaps are short: a comprehension costs more than it saves
            for offset in stops:
                ends.append(at + offset)  # noqa: PERF401  # as above
        at = end
        is_number = not is_number
    return Tokens("".join(tags), values, starts, ends)


@lru_cache(maxsize=1024)
def _gap(part: str) -> _Gap:
    return _read(part, 0)


def _long_gap(part: str) -> _Gap:
    """Read only the ends: what stands further from any number cannot belong to a date."""
    begin, end = len(part) - len(part.lstrip()), len(part.rstrip())
    head, tail = begin + _REACH, end - _REACH
    if tail <= head:  # the rest was blank
        return _gap(part[:end]) if begin < end else _Gap("_", (None,), (0,), (len(part),))
    # A word that is cut in two could be taken for another.
    while head > begin and part[head].isalnum():
        head -= 1
    while tail < end and part[tail - 1].isalnum():
        tail += 1
    first, last = _read(part[:head], 0), _read(part[tail:], tail)
    return _Gap(
        f"{first.tags}x{last.tags}",
        (*first.values, None, *last.values),
        (*first.starts, head, *last.starts),
        (*first.ends, head, *last.ends),
    )


def _read(part: str, offset: int) -> _Gap:
    pieces = list(_pieces().finditer(part))
    rows: list[tuple[str, Any, int, int, str]] = []
    i = 0
    while i < len(pieces):
        piece = pieces[i]
        if piece["word"]:
            tag, value, count = _phrase(part, pieces, i)
            row = (tag, value, piece.start(), pieces[i + count - 1].end(), piece[0])
            i += count
        else:
            tag = _signs().get(piece[0], "" if piece[0] in "\"'“”" or ord(piece[0]) >= 0x2190 else "x")
            spaced = part[piece.end() : piece.end() + 1].isspace() or part[piece.start() - 1 : piece.start()].isspace()
            row = (_SPACED.get(tag, tag) if spaced else tag, None, *piece.span(), piece[0])
            i += 1
        if rows and rows[-1][0] == row[0] and (row[1] is None):
            rows[-1] = (*rows[-1][:3], row[3], row[4])
        elif row[0]:
            rows.append(row)
    if not rows and part:
        rows = [("_", None, 0, len(part), part)]
    rows = _double_names(rows)
    return _Gap(
        "".join(row[0] for row in rows),
        tuple(row[1] for row in rows),
        tuple(row[2] + offset for row in rows),
        tuple(row[3] + offset for row in rows),
    )


@lru_cache(maxsize=2048)
def _folded(word: str) -> str:
    return fold(word).lower()


def _phrase(part: str, pieces: list[re.Match[str]], i: int) -> tuple[str, Any, int]:
    """Find the longest known phrase that begins with a word: its tag, value and number of words."""
    table, longer = words(), beginnings()
    phrase = ""
    best: tuple[str, Any, int] = ("x", None, 1)
    for count in range(1, min(LONGEST, len(pieces) - i) + 1):
        piece = pieces[i + count - 1]
        if not piece["word"] or (count > 1 and fold(part[pieces[i + count - 2].end() : piece.start()])):
            break
        word = _folded(piece[0])
        phrase = f"{phrase} {word}" if count > 1 else word
        if phrase in table:
            best = (*table[phrase], count)
        if phrase not in longer:
            break
    return best


def _double_names(rows: list[tuple[str, Any, int, int, str]]) -> list[tuple[str, Any, int, int, str]]:
    """
    Make one month of two names for it.

    The second may be misspelt after a slash or bracket; a second that names another month makes the pair unreadable.
    """
    out: list[tuple[str, Any, int, int, str]] = []
    i = 0
    while i < len(rows):
        row = rows[i]
        second = i + 2 if i + 2 < len(rows) and rows[i + 1][0] in _JOINS_NAMES else i + 1
        if row[0] not in "kbl" or second >= len(rows) or (number := _both(row, rows[second], rows[i + 1][0])) is None:
            out.append(row)
            i += 1
            continue
        last = second + 1 if rows[i + 1][0] == "(" and second + 1 < len(rows) and rows[second + 1][0] == ")" else second
        out.append(("k" if number else "b", number or (0, 0), row[2], rows[last][3], row[4]))
        i = last + 1
    return out


def _both(first: tuple[str, Any, int, int, str], second: tuple[str, Any, int, int, str], sign: str) -> int | None:
    """Give the month that two names agree on, 0 where they name different ones, None where they are not a pair."""
    if sign not in _JOINS_NAMES and "l" in {first[0], second[0]}:
        return None  # a word before a month
    if second[0] in "kbl":
        one = {first[1]} if first[0] != "b" else set(first[1])
        two = {second[1]} if second[0] != "b" else set(second[1])
        agreed = one & two
        return agreed.pop() if len(agreed) == 1 else 0
    if second[0] == "x" and first[0] in "kl" and sign in "/%(":
        from difflib import SequenceMatcher

        word = fold(second[4]).lower()
        if any(SequenceMatcher(None, word, name).ratio() >= 0.6 for name in month_names(first[1])):
            return int(first[1])
    return None
