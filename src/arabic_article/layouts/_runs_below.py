"""Where a story ends whose last lines say little each: a list or a table that it announces, a last sentence without a stop."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import Spelled, spellings
from arabic_article.layouts._lines import LONG, PROSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._lines import Line

_ROW_SIZE: Final = 80
_ROWS: Final = 3
"""Rows of the shortest table under a story."""
_HEADINGS: Final = 2
"""Lines between two rows that head the next ones."""
_POINTS: Final = 2
"""Points of the shortest list under a story."""
_MOST: Final = 60
"""Points of the longest."""


@cache
def row_of_numbers() -> re.Pattern[str]:
    """
    Compile a name and two numbers or more: weather, prices, standings.

    Returns:
        The pattern of a whole line.
    """
    return re.compile(r"(?:\d{1,2} )?[^\d٠-٩:/]{2,30}(?:\s++[-+]?[\d٠-٩][\d٠-٩.,٫]{0,9}%?°?){2,8}")


@cache
def _announces() -> Spelled:
    """Match how a line ends that announces a list; the label of a box ends in a noun."""
    ends = (
        "هم هي هما وهم وهي وهما كالتالي كالآتي كالاتي التالي التالية الآتي الآتية التاليين يلي يأتي منها منهم بينهم بينها "
        "ومنها ومنهم التاليون وهن تشمل يشمل تضم يضم"
    )
    return Spelled(rf"\s{spellings(ends.split())}\s?:\Z")


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(r"[(]?[\d٠-٩]{1,2}\s?[-–.)ـ]\s?\D")


def runs_to(lines: Sequence[Line], first: int, last: int) -> int:
    """
    Find where a story ends, when its last lines weigh little.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after the last line that the weights give it.

    Returns:
        Index after its last line; what was added and is no row of a table has its role.
    """
    if (end := _rows(lines, last)) > last:
        return end
    end = _sentence(lines, first, last)
    return _points(lines, first, end)


def _rows(lines: Sequence[Line], last: int) -> int:
    """Add the table that the last line announces: the weather of many towns, prices, standings."""
    if lines[last - 1].text[-1] != ":":
        return last
    rows, end = 0, last
    for k in range(last, len(lines)):
        line = lines[k]
        if line.role or line.hit is not None or line.end - line.start > _ROW_SIZE or k - end > _HEADINGS:
            break
        if line.text[-1].isdigit() and row_of_numbers().fullmatch(line.text) is not None:
            rows, end = rows + 1, k + 1
    return end if rows >= _ROWS else last


def _open(line: Line) -> bool:
    return not (line.role or line.linked) and line.hit is None


def _sentence(lines: Sequence[Line], first: int, last: int) -> int:
    """Add a last sentence that breaks off with the dots that others end with."""
    line = lines[last] if last < len(lines) else None
    if line is None or not _open(line) or line.kind or line.item or line.end - line.start < PROSE:
        return last
    if not _dotted_alike(lines, first, last):
        return last
    line.set("paragraph", "goes-on-below")
    return last + 1


def _dotted_alike(lines: Sequence[Line], first: int, k: int) -> bool:
    """It ends in dots as a line of the story does, and no other headline stands under it."""
    if not lines[k].text.endswith(("..", "…")) or (k + 1 < len(lines) and lines[k + 1].text.endswith(("..", "…"))):
        return False
    return any(line.prose and line.text.endswith(("..", "…")) for line in lines[first:k])


def _points(lines: Sequence[Line], first: int, last: int) -> int:
    """Add the points of a list that the story announces, or that it has begun."""
    start = last
    begun = _sign(lines[last - 1])
    if begun:
        above = last - 1
        while above > first and _sign(lines[above]) == begun:
            above -= 1
        if lines[above].text[-1] != ":":
            return last
    elif lines[last - 1].text[-1] != ":":
        if last >= len(lines) or not _open(lines[last]) or not _announces().search(lines[last].text):
            return last
        start = last + 1
    k = start
    while k < min(len(lines), start + _MOST) and _open(lines[k]) and lines[k].end - lines[k].start <= LONG:
        sign = _sign(lines[k])
        if not sign or (begun and sign != begun):
            break
        begun = sign
        k += 1
    if k - start < (1 if start == last and _sign(lines[last - 1]) else _POINTS):
        return last
    if start > last:
        lines[last].set("paragraph", "announces-a-list")
    for line in lines[start:k]:
        line.set("list_item", "list-below")
    return k


def _sign(line: Line) -> str:
    """Give what a point of a list opens with: the bullet, or that it is numbered; "" for others."""
    if _numbered().match(line.text):
        return "1"
    return ("li" if line.kind == "item" else line.text[0]) if line.item else ""
