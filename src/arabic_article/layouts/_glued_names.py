"""Names that share a line with how long ago it was that they signed."""

from __future__ import annotations

from typing import Final

from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates
from arabic_article.layouts._lines import Line

_HEAD: Final = 24
"""Lines of a page among which its head is looked for."""
_AGO: Final = " منذ "
_AGO_LINE: Final = 60
"""Characters of the longest name and time."""


def part_ago(text: str, lines: list[Line]) -> list[Line]:
    """
    Part who signs from how long ago that was: "فلان منذ 3 ساعات".

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no such line stands over the story.
    """
    for i, line in enumerate(lines[:_HEAD]):
        if line.prose:
            break
        cut = line.text.find(_AGO)
        if cut < 0 or line.end - line.start > _AGO_LINE or line.hit is not None:
            continue
        who = line.text[:cut]
        if not is_bare_name(who) and ((known := find_agency(who)) is None or not known.sure):
            continue
        if not find_dates(line.text[cut + 1 :]):
            continue
        start = line.start + cut + 1
        parts = (
            Line(line.start, line.start + len(who.rstrip()), who.rstrip(), item=line.item, hit=None),
            Line(start, line.end, text[start : line.end], item=False, hit=None),
        )
        return [*lines[:i], *parts, *lines[i + 1 :]]
    return lines
