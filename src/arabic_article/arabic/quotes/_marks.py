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
_OPENS: Final = frozenset({"«", "((", "‘‘"})
_CLOSES: Final = frozenset({"»", "))", "’’"})
_DEPTH: Final = 6
"""Marks that can be open at once; one more means that the marks are broken."""
_BEFORE: Final = frozenset(" \t\r\n\xa0:：،,؛;([-–—ـ/|\u200f\u200e\u202b\u202a\ufeff")
_AFTER: Final = frozenset(" \t\r\n\xa0.،,؛;:؟?!…)]-–—/|\u200f\u200e\u202c")


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
    # One look for each mark is many times as fast as one pattern of all.
    marks = []
    for mark in _SINGLE:
        at = text.find(mark, start, end)
        while at >= 0:
            marks.append(at)
            at = text.find(mark, at + 1, end)
    if text.count("'", start, end) > 1:
        marks += _doubled(text, "'", start, end)
    if text.find("(", start, end) >= 0:
        marks += _doubled(text, "(", start, end)
    if marks:
        for mark in ")‘’":
            marks += _doubled(text, mark, start, end)
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
    for at in marks:
        mark = text[at]
        after = at + 1
        if mark in _DOUBLED:
            mark += mark
            after += 1
        family = _FAMILY.get(mark, _DOUBLE)
        is_open = False
        for item in stack:
            if item[0] == family:
                is_open = True
        before = text[at - 1] if at > start else " "
        follows = text[after] if after < end else " "
        if _is_opening(mark, before, follows, is_open):
            if len(stack) == _DEPTH:
                stack.pop(0)
            stack.append((family, at, after))
        elif is_open:
            _, first, start_of_words = _unwind(stack, family)
            pairs.append(Pair(first, start_of_words, at, after, True))  # noqa: FBT003  # a field
        else:
            strays.append(Stray(at, after))
    for _, at, after in stack:
        pairs.append(Pair(at, after, end, end, False))  # noqa: FBT003  # a field
    if len(pairs) > 1:
        pairs.sort()
    return pairs, strays


def _unwind(stack: list[tuple[str, int, int]], family: str) -> tuple[str, int, int]:
    """Take the newest mark of a family off the stack, and drop what was opened inside it and never closed."""
    item = stack.pop()
    while item[0] != family:
        item = stack.pop()
    return item


def _is_opening(mark: str, before: str, follows: str, is_open: bool) -> bool:  # noqa: FBT001  # called for every mark
    if mark in _OPENS:
        return not (is_open and before not in _BEFORE and follows in _AFTER and mark == "«")
    if mark in _CLOSES:
        return not is_open and before in _BEFORE and follows not in _AFTER and mark == "»"
    if before in _BEFORE:
        # `قال:" كذا` and `ب"كذا"` open; a mark after a word, a stop or a number of inches (15"), and before a blank,
        # closes what was never opened.
        return not is_open or follows not in _AFTER
    return not is_open and follows not in _AFTER
