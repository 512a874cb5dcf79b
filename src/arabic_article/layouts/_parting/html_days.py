"""Days that an HTML page sets on one line with something else: its heading, the path to its story, the story itself."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.layouts._head.html_bylines import parts_of_bylines
from arabic_article.layouts._parting.day_lines import parts_of_head
from arabic_article.layouts._parting.tails import insert
from arabic_article.layouts._sheet.lines import Line

if TYPE_CHECKING:
    from arabic_article._markup import PageElement
    from arabic_article._page import Page

_SHORTEST: Final = 24
"""Characters of the shortest heading with a day."""
_NEAR_END: Final = 10
"""Characters at the end of a heading in which its year or time stands, and the half of the day behind it."""
_EDGES: Final = " \t\xa0|-–—•:,،()\u200f\u200e"


@cache
def _called() -> re.Pattern[str]:
    """Match classes of elements that hold a day."""
    return re.compile(r"(?:\A|[-_])(?:date|time|datetime|published|tarikh)(?:[-_]|\Z)", re.IGNORECASE)


def part_headings(page: Page, lines: list[Line]) -> list[Line]:
    """
    Part a headline from the day that stands behind it in the same heading, in an element that the page calls so.

    The story, the path to it and its section are parted from its day wherever they stand on one line with it.

    Args:
        page: The page.
        lines: The sheet, weighed.

    Returns:
        The sheet; the same list where no such line holds a day.
    """
    text = page.text
    cuts: dict[int, list[Line]] = {}
    for i, cut in parts_of_head(lines, page).items():
        start, end = lines[i].start + cut, lines[i].end
        cuts[i] = [Line(start, end, text[start:end], item=False, hit=None)]
    for i, line in enumerate(lines):
        if (
            line.level
            and line.end - line.start >= _SHORTEST
            and _ends_in_number(line.text)
            and (at := _day(page, line))
        ):
            cuts[i] = [Line(at, line.end, text[at : line.end], item=False, hit=None)]
    cuts.update(parts_of_bylines(page, lines))
    return insert(text, lines, cuts) if cuts else lines


def _ends_in_number(text: str) -> bool:
    """Tell cheaply whether a heading can end with a day: a year or a time stands near its end."""
    return any(map(str.isdigit, text[-_NEAR_END:])) and has_date(text)


def _day(page: Page, line: Line) -> int:
    """Find where the element begins that holds the day, and nothing else; 0 where there is none."""
    found = find_dates(line.text)
    if page.markup is None or len(found) != 1 or found[0].timestamp.value is None:
        return 0
    date = found[0]
    end = line.end - len(line.text) + len(line.text.rstrip(_EDGES))
    inside = page.markup.around(line.start + date.start, line.start + date.end, 1)
    if line.start + date.end != end or not inside or not _is_called(inside[0]):
        return 0
    holder = inside[0].path
    at = line.start + min(date.start, date.label_end)
    while at > line.start and _path(page, at - 1) in (holder, ""):
        at -= 1
    while at < end and page.text[at] in _EDGES:
        at += 1
    said = line.text[: at - line.start].rstrip(_EDGES)
    # A label of the day may stand in its element; a word of the news does not.
    return at if " " in said and at - line.start <= min(date.start, date.label_end) else 0


def _path(page: Page, at: int) -> str:
    """Give the path of the innermost element around a character; "" for a blank between two."""
    assert page.markup is not None
    around = page.markup.around(at, at + 1, 1)
    return around[0].path if around and page.text[at] not in _EDGES else ""


def _is_called(element: PageElement) -> bool:
    return element.tag == "time" or any(_called().search(word) for word in (*element.classes, element.id or ""))
