"""Names that share a line with something else of a head: a writer behind the headline, or before how long ago it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates
from arabic_article.layouts._lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_WINDOW: Final = 12
"""Lines of a page among which its headline is looked for."""
_WORDS: Final = 4
"""Blanks in the shortest headline that carries a name; what is shorter is a place or an outlet."""
_LONGEST: Final = 180
_HEAD: Final = 24
"""Lines of a page among which its head is looked for."""
_AGO: Final = " منذ "
_AGO_LINE: Final = 60
"""Characters of the longest name and time."""


def part_writer(text: str, lines: list[Line]) -> list[Line]:
    """
    Part the first headline of a page from the name behind its slash: "… / فلان الفلاني".

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no name stands there.
    """
    for i, line in enumerate(lines[:_WINDOW]):
        if line.prose:
            return lines
        if line.text.count(" ") < _WORDS:
            continue
        cut = line.text.rfind("/")
        if cut < 0 or line.end - line.start > _LONGEST or not _carries(line.text, cut):
            return lines  # under another headline it would be who took a picture
        return [*lines[:i], *_two(text, line, cut), *lines[i + 1 :]]
    return lines


def _carries(said: str, cut: int) -> bool:
    head = said[:cut].rstrip()
    return head.count(" ") >= _WORDS and head[-1] not in ":/" and is_bare_name(said[cut + 1 :].strip())


def _two(text: str, line: Line, cut: int) -> Sequence[Line]:
    end = line.start + len(line.text[:cut].rstrip())
    start = line.end - len(line.text[cut + 1 :].lstrip())
    return (
        Line(line.start, end, text[line.start : end], item=line.item, hit=line.hit),
        Line(start, line.end, text[start : line.end], item=False, hit=None),
    )


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
