"""Days that a theme sets in a small box, each part on a line of its own: the day, its month, its year."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from arabic_article.layouts._furniture.page_days import is_whole_day
from arabic_article.layouts._parting.day_lines import head_of
from arabic_article.layouts._sheet.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence


@cache
def _stack() -> re.Pattern[str]:
    """Match lines of a number, a word and a year, perhaps with the weekday before them."""
    word, blank = r"[ء-يA-Za-z]{3,9}+[،,]?+", r"\s{1,8}+"
    return re.compile(
        rf"^(?:{word}{blank})?(?:\d{{1,2}}{blank}{word}|{word}{blank}\d{{1,2}}[،,]?){blank}(?:20|19|٢٠|١٩)\d\d$",
        re.MULTILINE,
    )


def join_stacked(text: str, lines: list[Line]) -> list[Line]:
    """
    Join the lines over a story that are the parts of one day.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no day stands on several lines. The limits of boxes count its lines.
    """
    prose, top = head_of(lines)
    if prose <= top:
        return lines
    joined: list[tuple[int, int]] = []
    i = top
    for match in _stack().finditer(text, lines[top].start, lines[prose].start):
        start, end = match.span()
        while lines[i].start < start:
            i += 1
        last = i
        while lines[last].end < end:
            last += 1
        if last > i and (lines[i].start, lines[last].end) == (start, end) and _may_join(lines[i : last + 1]):
            if is_whole_day(match[0]):
                joined.append((i, last))
            i = last
    for first, last in reversed(joined):
        start, end = lines[first].start, lines[last].end
        lines = [*lines[:first], Line(start, end, text[start:end], False, None), *lines[last + 1 :]]
        for line in lines:
            if line.limit > first:
                line.limit = max(first + 1, line.limit - (last - first))
    return lines


def _may_join(lines: Sequence[Line]) -> bool:
    """None of them is taken for something else already."""
    return not any(line.role or line.hit is not None or line.level for line in lines)
