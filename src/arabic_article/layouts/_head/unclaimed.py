"""Lines that no story claims, over it and behind it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import read_byline
from arabic_article.arabic.folding import spellings
from arabic_article.layouts._furniture.page_days import is_whole_day
from arabic_article.layouts._furniture.pleas import is_plea
from arabic_article.layouts._sheet.lines import LONG
from arabic_article.layouts._story.kinds import file_list
from arabic_article.layouts._words.head_lines import is_labelled_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_BOARD_SIZE: Final = (12, 90)
"""Characters of the shortest line that names who runs an outlet, and of the longest."""
_TAIL: Final = 12
"""Lines under a story on which its date can stand, with a label."""
_SMALL: Final = 24
"""Characters of the longest counter or label; headlines are longer."""
_OF_STORY: Final = frozenset(
    {"", "counter", "date", "byline", "source", "section", "keywords", "share", "embed", "caption"}
)
"""Roles of what may stand under a story over the day on which it was changed: all else belongs to the page."""
_UNDER: Final = 4
"""Lines under a headline that stands alone, among which its day and its writer are."""
_FIELD: Final = 80
"""Characters of the longest of them."""


@cache
def _board() -> re.Pattern[str]:
    return re.compile(spellings(("رئيس التحرير", "رئيسة التحرير", "رئيس مجلس الإدارة", "مدير التحرير")))


def furnish(line: Line) -> None:
    """
    Name a line over a story that it does not claim: long ones run over pages as news tickers, short ones are menus.

    Args:
        line: The line.
    """
    if not line.soft and _BOARD_SIZE[0] <= line.end - line.start <= _BOARD_SIZE[1] and _board().search(line.text):
        line.set("masthead", "line-over-story")
    elif not line.soft:
        line.set("ticker" if line.end - line.start >= 35 else "nav", "line-over-story")
    else:
        line.soft = False


def _dates_below(lines: Sequence[Line], last: int) -> None:
    """Take the days under a story whose labels say that it was published then; right under it, also that it was changed."""
    dated = "date" in [line.role for line in lines]
    near = True
    for line in lines[last : last + _TAIL]:
        changed = near and not line.role and line.text[0] in "آاتم" and is_labelled_date(line, "modified")
        if changed or (not line.role and (near or not dated) and is_labelled_date(line)):
            line.set("date", "labelled-date")
        else:
            # A headline of another story has its day as well.
            near = near and line.role in _OF_STORY and not line.linked and line.end - line.start <= _SMALL


def read_under_headline(lines: Sequence[Line], title: int) -> None:
    """
    Read when a headline without a story was published, and who wrote under it.

    Args:
        lines: The sheet.
        title: Index of the headline.
    """
    for line in lines[title + 1 : title + 1 + _UNDER]:
        if line.role or line.hit is not None or line.end - line.start > _FIELD:
            return
        if is_whole_day(line.text) or is_labelled_date(line) or is_labelled_date(line, "modified"):
            line.set("date", "date-line")
        elif found := read_byline(line.text):
            line.set("byline", found[0].rule)
        else:
            return


def furnish_rest(lines: Sequence[Line], last: int = 0, *, alone: bool = True) -> None:
    """
    Name the lines that are left after a story.

    Args:
        lines: The lines after it.
        last: Index after the story's last line.
        alone: False where they may be a list, the whole page, under the name of its section.
    """
    if 0 < last < len(lines):
        _dates_below(lines, last)
    for line in lines:
        if line.soft:
            line.soft = False
        elif not line.role:
            if is_plea(line):
                line.set("promo", "plea")
            elif line.prose and (line.text[-1] not in '؟?!"”»' or line.end - line.start >= LONG):
                line.set("unknown", "prose-outside-story")
            else:
                line.set("nav" if line.end - line.start < 35 else "ticker", "line-after-story")
    if not alone:
        file_list(lines)
