"""Where a story ends whose last lines say little each: a list or a table that it announces, a last sentence without a stop."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import Spelled, spellings
from arabic_article.layouts._furniture.pleas import is_plea
from arabic_article.layouts._sheet.goes_on import goes_on
from arabic_article.layouts._sheet.lines import END_COST, LONG, PROSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_DASHES: Final = "-–—"
"""Signs before an answer."""
_ROW_SIZE: Final = 80
_ROWS: Final = 3
"""Rows of the shortest table under a story."""
_HEADINGS: Final = 2
"""Lines between two rows that head the next ones."""
_HEADING: Final = 5
"""Blanks of the longest heading behind a number."""
_POINTS: Final = 2
"""Points of the shortest list under a story."""
_MOST: Final = 60
"""Points of the longest."""


_BOX: Final = 10
"""Lines of the largest box between a story and its last paragraph."""
_BOXED: Final = frozenset({"related", "read_also", "promo"})


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


def is_numbered_heading(text: str) -> bool:
    """
    Tell what heads a numbered part of a story.

    Args:
        text: A line that ends in a colon.

    Returns:
        True where it has a number and a few words.
    """
    return text.count(" ") <= _HEADING and _numbered().match(text) is not None


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
    if (end := _rows(lines, last)) == last:
        end = _answers(lines, _sentence(lines, first, _behind_box(lines, last)))
        while (further := _points(lines, first, end)) > end:
            end = further
    while end < len(lines) and lines[end].text[0] == "(" and _open(lines[end]) and _rate().fullmatch(lines[end].text):
        lines[end].set("paragraph", "rate-of-exchange")
        end += 1
    return end


@cache
def _rate() -> re.Pattern[str]:
    """Match what a currency is worth, in brackets, as agencies set it under their stories."""
    return re.compile(r"\(\s?[^\n()=\d]{3,30}\s?=\s?(?:[\d.,]{1,12}|\d[\d.,٫]{0,9})\s[^\n()=\d]{3,32}\)\.?")


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


def _behind_box(lines: Sequence[Line], last: int) -> int:
    """Add a paragraph that begins as only second ones do, behind a box that cost more than it weighs."""
    boxed = False
    for k in range(last, min(len(lines), last + _BOX)):
        line = lines[k]
        if line.weight <= END_COST or line.story:
            break
        boxed = boxed or line.role in _BOXED
        if boxed and line.prose and line.stop and _open(line) and goes_on(line.text):
            for other in lines[last:k]:
                if not other.role or other.soft:
                    other.set(other.role or "nav", "between-paragraphs")
            return k + 1
        if line.prose and not line.role:
            break
    return last


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


def _answers(lines: Sequence[Line], last: int) -> int:
    """Add what answers the last question of an interview, behind the one sign, and the next question behind the other."""
    while last < len(lines) and _open(lines[last]) and not lines[last].kind:
        line, above = lines[last], lines[last - 1]
        if line.text[0] == "*":
            if above.rule != "answer-below" or line.text[-1] != "؟":
                break
        elif not (line.text[0] in _DASHES and above.text[0] == "*" and above.text[-1] == "؟"):
            break
        elif last + 1 < len(lines) and lines[last + 1].text[0] in _DASHES:
            break  # points of a list
        line.set("paragraph", "answer-below")
        last += 1
    return last


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
        start = next((k + 1 for k in (last, last + 1) if _announced_at(lines, k, last)), last)
        if start == last:
            return last
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
        lines[last].set("subheading", "short-line")
        lines[start - 1].set("paragraph", "announces-a-list")
    for line in lines[start:k]:
        line.set("list_item", "list-below")
    return k


def _announced_at(lines: Sequence[Line], k: int, last: int) -> bool:
    """A line announces a list, right under a story or under a subheading."""
    if k >= len(lines) or not _open(lines[k]) or lines[k].text[-1] != ":":
        return False
    over = lines[last]
    if k > last and not (_open(over) and not (over.item or over.stop) and over.end - over.start <= PROSE * 3 // 2):
        return False
    return bool(_announces().search(lines[k].text)) or (goes_on(lines[k].text) and not is_plea(lines[k]))


def _sign(line: Line) -> str:
    """Give what a point of a list opens with: the bullet, or that it is numbered; "" for others."""
    if _numbered().match(line.text):
        return "1"
    return ("li" if line.kind == "item" else line.text[0]) if line.item else ""
