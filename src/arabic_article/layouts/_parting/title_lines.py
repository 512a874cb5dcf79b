"""Headlines that a page sets in two lines, and gives itself in one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._boxes.html import titles_of
from arabic_article.layouts._sheet.lines import PROSE, Line
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN
from arabic_article.layouts._titles.own_titles import SURE, TOP, is_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page

_HEAD: Final = 80
"""Lines at the top of a page among which its title stands."""
_HALF: Final = 4
"""Characters of the shortest line of a headline."""


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\s[|»–—-]\s|\Z")


def join_title(page: Page, lines: list[Line]) -> list[Line]:
    """
    Join the two lines of a headline that together are what the page calls itself, in its head or on its first line.

    Args:
        page: The page.
        lines: The sheet, weighed where it is of HTML.

    Returns:
        The sheet; the same list where no two lines are one headline.
    """
    if not lines:
        return lines
    i = _in_heading(page, lines) if page.outline is not None else _under_top(page.text, lines)
    if i < 0:
        return lines
    over, under = lines[i : i + 2]
    whole = Line(over.start, under.end, f"{over.text} {under.text}", item=False, hit=None)
    whole.kind, whole.level, whole.linked, whole.weight = over.kind, over.level, under.linked, over.weight
    whole.limit = under.limit
    out = [*lines[:i], whole, *lines[i + 2 :]]
    for line in out:
        if line.limit > i:
            line.limit -= 1
    return out


def _in_heading(page: Page, lines: Sequence[Line]) -> int:
    """Find two lines of the first heading whose words the page calls itself by; -1 where there are none."""
    for i, line in enumerate(lines[:-1]):
        if line.level == 1 == lines[i + 1].level and _touch(page.text, line, lines[i + 1]):
            titles = titles_of(page)
            whole = f"{line.text} {lines[i + 1].text}"
            alone = is_named(line.text, titles) == SURE or is_named(lines[i + 1].text, titles) == SURE
            return i if is_named(whole, titles) == SURE and not alone else -1
    return -1


def _under_top(text: str, lines: Sequence[Line]) -> int:
    """Find two lines under the first one that together are its beginning, before a sign and the name of the site."""
    top = lines[0].text
    if not TITLE_AGAIN < len(top) <= TOP:
        return -1
    titles = {top[: joint.start()] for joint in _joint().finditer(top, TITLE_AGAIN)}
    for i in range(1, min(len(lines) - 1, _HEAD)):
        line, under = lines[i : i + 2]
        if line.weight >= PROSE:
            break
        if line.text[0] == top[0] and top.startswith(line.text) and _touch(text, line, under):
            return i if f"{line.text} {under.text}" in titles else -1
    return -1


def _touch(text: str, line: Line, under: Line) -> bool:
    """Nothing but the end of a line stands between two lines that no label begins."""
    free = line.hit is None and under.hit is None and not (line.item or under.item)
    return free and text[line.end : under.start] == "\n" and min(len(line.text), len(under.text)) >= _HALF
