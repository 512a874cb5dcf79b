"""Pair the quotation marks of a paragraph, whatever their shape and order."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

GATE: Final = ('"', "“", "”", "«", "»", "''", "((", "„", "‟", "″", "＂")
"""A text without any of these has no quotes."""

# Curly and straight marks are one family: pages mix them, and print the curly ones either way round.
_FAMILY: Final = MappingProxyType(
    {"«": "angle", "»": "angle", "((": "round", "))": "round", "''": "single", "‘‘": "single", "’’": "single"}
)
_DOUBLE: Final = "double"
_OPENS: Final = frozenset({"«", "((", "‘‘"})
_CLOSES: Final = frozenset({"»", "))", "’’"})
_DEPTH: Final = 6
"""Marks that can be open at once; one more means that the marks are broken."""
_BEFORE: Final = " \t\r\n\xa0:：،,؛;([-–—ـ/|\u200f\u200e\u202b\u202a\ufeff"
_AFTER: Final = " \t\r\n\xa0.،,؛;:؟?!…)]-–—/|\u200f\u200e\u202c"


class Pair(NamedTuple):
    """Two marks with what is between."""

    open: int
    """Where the opening mark begins."""
    start: int
    """Where it ends."""
    end: int
    """Where the closing mark begins; the paragraph's end where there is none."""
    close: int
    """Where the closing mark ends."""
    closed: bool


class Stray(NamedTuple):
    """A closing mark without an opening one."""

    start: int
    end: int


@cache
def _marks() -> re.Pattern[str]:
    # One class in front, so that the engine leaps from mark to mark; quotes and brackets count when doubled.
    return re.compile("([\"“”„‟″＂«»'‘’()])(?:(?<=[^'‘’()])|\\1)")


def pair_marks(text: str, start: int, end: int) -> tuple[list[Pair], list[Stray]]:
    """
    Pair the marks of one paragraph.

    Args:
        text: The page.
        start: Where the paragraph begins.
        end: Where it ends.

    Returns:
        The pairs in the order of their opening marks, those still open at the end among them; closing marks that close
        nothing.
    """
    stack: list[tuple[str, int, int]] = []
    pairs: list[Pair] = []
    strays: list[Stray] = []
    for match in _marks().finditer(text, start, end):
        mark, (at, after) = match[0], match.span()
        family = _FAMILY.get(mark, _DOUBLE)
        is_open = any(item[0] == family for item in stack)
        if _is_opening(text, mark, at, after, is_open=is_open, limits=(start, end)):
            if len(stack) == _DEPTH:
                stack.pop(0)
            stack.append((family, at, after))
        elif is_open:
            _, first, start_of_words = _unwind(stack, family)
            pairs.append(Pair(first, start_of_words, at, after, closed=True))
        else:
            strays.append(Stray(at, after))
    pairs += [Pair(item[1], item[2], end, end, closed=False) for item in stack]
    pairs.sort()
    return pairs, strays


def _unwind(stack: list[tuple[str, int, int]], family: str) -> tuple[str, int, int]:
    """Take the newest mark of a family off the stack, and drop what was opened inside it and never closed."""
    item = stack.pop()
    while item[0] != family:
        item = stack.pop()
    return item


def _is_opening(text: str, mark: str, at: int, after: int, *, is_open: bool, limits: tuple[int, int]) -> bool:
    before = text[at - 1] if at > limits[0] else " "
    follows = text[after] if after < limits[1] else " "
    if mark in _OPENS:
        return not (is_open and before not in _BEFORE and follows in _AFTER and mark == "«")
    if mark in _CLOSES:
        return not is_open and before in _BEFORE and follows not in _AFTER and mark == "»"
    blank_before, blank_after = before in _BEFORE, follows in _AFTER
    if blank_before and not blank_after:
        return True
    if not is_open:
        # `قال:" كذا` and `ب"كذا"` open; a mark after a word, a stop or a number of inches (15"), and before a blank,
        # closes what was never opened.
        return blank_before or not blank_after
    return False
