"""Pair the quotation marks of a paragraph, whatever their shape and order."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_SINGLE: Final = ('"', "“", "”", "«", "»", "„", "‟", "″", "＂")
"""Marks that count alone; quotes, curly ones and brackets count when doubled."""

# Curly and straight marks are one family: pages mix them, and print the curly ones either way round.
_FAMILY: Final = MappingProxyType(
    {"«": "angle", "»": "angle", "((": "round", "))": "round", "''": "single", "‘‘": "single", "’’": "single"}
)
_DOUBLE: Final = "double"
_DOUBLED: Final = "'()‘’"
_OTHERS: Final = "«»'()‘’"
"""Marks of other families."""
_OPENS: Final = frozenset({"«", "((", "‘‘"})
_CLOSES: Final = frozenset({"»", "))", "’’"})
_DEPTH: Final = 6
"""Marks that can be open at once; one more means that the marks are broken."""
_BEFORE: Final = frozenset(" \t\r\n\xa0:：،,؛;([-–—ـ/|\u200f\u200e\u202b\u202a\ufeff")
_AFTER: Final = frozenset(" \t\r\n\xa0.،,؛;:؟?!…)]-–—/|\u200f\u200e\u202c")


Pair = tuple[int, int, int, int, bool]
"""
Two marks: where the opening one begins and ends, where the closing one begins and ends, and whether there is one.

Without a closing mark both of its offsets are the paragraph's end.
"""


class Stray(NamedTuple):
    """A closing mark without an opening one."""

    start: int
    end: int


def find_marks(text: str, start: int, end: int) -> list[int]:
    """
    Find the marks of a story.

    Args:
        text: The page.
        start: Where the story begins.
        end: Where it ends.

    Returns:
        Where they begin, in order; none where nothing can open.
    """
    # One look for each mark is many times as fast as one pattern of all. Only the story is looked through: a page may hold
    # thousands; it is not copied: it may be long.
    marks: list[int] = []
    find = text.find
    for mark in _SINGLE:
        at = find(mark, start, end)
        while at >= 0:
            marks.append(at)
            at = find(mark, at + 1, end)
    if text.count("'", start, end) > 1:
        marks += _doubled(text, "'", start, end)
    if find("(", start, end) >= 0 and find("((", start, end) >= 0:
        marks += _doubled(text, "(", start, end) + _doubled(text, ")", start, end)
    if marks:
        marks += _doubled(text, "‘", start, end)
        marks += _doubled(text, "’", start, end)
        marks.sort()
    return marks


def _doubled(text: str, mark: str, start: int, end: int) -> list[int]:
    found = []
    at = text.find(mark, start, end)
    while at >= 0:
        if text.startswith(mark, at + 1, end):
            found.append(at)
            at += 1
        at = text.find(mark, at + 1, end)
    return found


def pair_marks(text: str, marks: Sequence[int], start: int, end: int) -> tuple[list[Pair], list[Stray]]:
    """
    Pair the marks of one paragraph.

    Args:
        text: The page.
        marks: Where the marks of the paragraph begin, in order.
        start: Where the paragraph begins.
        end: Where it ends.

    Returns:
        The pairs in the order of their opening marks, those still open at the end among them; closing marks that close
        nothing.
    """
    stack: list[tuple[str, int, int]] = []
    pairs: list[Pair] = []
    strays: list[Stray] = []
    i, size = 0, len(marks)
    while i < size:
        at = marks[i]
        i += 1
        if not stack and i < size and _are_pair(text, at, marks[i], start):
            pairs.append((at, at + 1, marks[i], marks[i] + 1, True))
            i += 1
            continue
        mark, after, family = text[at], at + 1, _DOUBLE
        if mark in _OTHERS:
            if mark in _DOUBLED:
                mark += mark
                after += 1
            family = _FAMILY[mark]
        is_top = is_open = False
        if stack:
            is_top = is_open = stack[-1][0] == family
            if not is_top:
                is_open = family in [item[0] for item in stack]
        blank = at == start or text[at - 1] in _BEFORE
        ends = after >= end or text[after] in _AFTER
        if family == _DOUBLE:
            # `قال:" كذا` and `ب"كذا"` open; a mark after a word, a stop or a number of inches (15"), and before a blank,
            # closes what was never opened.
            opens = blank and not ends if is_open else blank or not ends
        elif mark in _OPENS:
            opens = not (is_open and not blank and ends and mark == "«")
        elif mark in _CLOSES:
            opens = not is_open and blank and not ends and mark == "»"
        else:
            opens = (blank and not ends) or (not is_open and (blank or not ends))
        if opens:
            if len(stack) == _DEPTH:
                stack.pop(0)
            stack.append((family, at, after))
        elif is_open:
            _, first, words = stack.pop() if is_top else _unwind(stack, family)
            pairs.append((first, words, at, after, True))
        else:
            strays.append(Stray(at, after))
    if stack:
        pairs += [(at, after, end, end, False) for _, at, after in stack]
    if len(pairs) > 1:
        pairs.sort()
    return pairs, strays


def _are_pair(text: str, at: int, closes: int, start: int) -> bool:
    """Tell two marks in a row, the first of which opens and the second closes for certain: nearly all are so."""
    mark, other = text[at], text[closes]
    if mark in _OTHERS:
        return mark == "«" and other == "»"
    return (at == start or text[at - 1] in _BEFORE) and other not in _OTHERS and text[closes - 1] not in _BEFORE


def _unwind(stack: list[tuple[str, int, int]], family: str) -> tuple[str, int, int]:
    """Take the newest mark of a family off the stack, and drop what was opened inside it and never closed."""
    item = stack.pop()
    while item[0] != family:
        item = stack.pop()
    return item
