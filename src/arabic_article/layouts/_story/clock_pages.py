"""Pages that list short news by the clock, the latest first: each item has its time over it or before it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_ITEMS: Final = 6
"""Items of the shortest page of that kind."""
_APART: Final = 4
"""Lines from one time to the next: a section, the news, a sentence or a button."""
_TIME: Final = 40
"""Characters of the longest line with a time before a section or a name."""
_FALLS: Final = 3
"""Times that are earlier than the one before, for each that is later: another day begins there."""


@cache
def _clock() -> re.Pattern[str]:
    """Match a time, and behind it no number: that of a story has its day there."""
    return re.compile(r"(\d{1,2}):(\d{2})(?:[^\d:]|\Z)\D*\Z")


def is_clock_page(lines: Sequence[Line], first: int, last: int) -> bool:
    """
    Tell a page of news by the clock from a story, also from one that tells what happened when, the first thing first.

    Args:
        lines: The sheet.
        first: Index of the first line that reads like a story.
        last: Index after the last one.

    Returns:
        True where all of it stands between times that follow close on each other, the latest first.
    """
    told = [i for i in range(first, last) if lines[i].prose]
    if not told or not (above := _times(lines, range(told[0] - 1, -1, -1))):
        return False
    inside = _times(lines, range(told[0], told[-1] + 1))
    below = _times(lines, range(told[-1] + 1, len(lines)))
    times = [*reversed(above), *inside, *below]
    places = [told[0], *(k for k, _ in inside), *told[-1:]]
    if len(times) < _ITEMS or any(after - before > _APART for before, after in pairwise(places)):
        return False
    falls = sum(after <= before for (_, before), (_, after) in pairwise(times))
    return falls >= _FALLS * (len(times) - 1 - falls)


def _times(lines: Sequence[Line], places: range) -> list[tuple[int, int]]:
    """List the times on some lines, each with its place, up to the first that stands far from the one before."""
    found: list[tuple[int, int]] = []
    near = 0
    for k in places:
        near += 1
        if near > _APART:
            break
        text = lines[k].text
        if ":" in text[:3] and text[0].isdigit() and len(text) <= _TIME and (match := _clock().match(text)) is not None:
            found.append((k, int(match[1]) * 60 + int(match[2])))
            near = 0
    return found
