"""A day over the title of an HTML page that is of the story, told by the container that they share."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._furniture.page_days import is_clock
from arabic_article.layouts._sections.html_links import title_over
from arabic_article.layouts._sheet.html_tree import element_of, elements_around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article.layouts._sheet.lines import Line

_OVER: Final = 8
"""Lines over a title among which its day stands."""
_FEW: Final = 3
"""Lines before the day in the container; a menu has more."""


@cache
def _time() -> re.Pattern[str]:
    return re.compile("[0-9٠-٩۰-۹]:[0-9٠-٩۰-۹]{2}")


def read_day_over_title(lines: Sequence[Line], first: int, page: Page) -> None:
    """
    Take a day with a time for that of the story where it opens the container of title and story, and no other day is there.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        page: The page.
    """
    title = title_over(lines, first)
    if title < 0 or page.outline is None or any(line.role == "date" for line in lines[:first]):
        return
    k = next((k for k in range(title - 1, max(-1, title - 1 - _OVER), -1) if lines[k].rule == "date-over-title"), -1)
    if k < 0 or is_clock(lines[k].text) or _time().search(lines[k].text) is None:
        return
    box = max(_around(page, lines[title]) & _around(page, lines[first]), default=-1)
    above = (lines[0], lines[max(0, k - _FEW)])
    if box in _around(page, lines[k]) and not any(box in _around(page, line) for line in above):
        lines[k].set("date", "date-line")


def _around(page: Page, line: Line) -> set[int]:
    assert page.outline is not None
    return elements_around(page.outline, element_of(page, line.start))
