"""What an HTML page calls the small elements of a head: kicker, subtitle, section, path."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sheet.html_tree import element_of, elements_around, is_called, links_of
from arabic_article.layouts._sheet.lines import letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article.layouts._sheet.lines import Line

_OVER: Final = 3
"""Lines over a title among which its kicker stands."""
_SIZE: Final = (3, 100)
"""Characters of the shortest kicker and of the longest."""
_SUBTITLE: Final = (16, 240)
_SUBTITLE_BLANKS: Final = 3
_CHIP: Final = 24
"""Characters of the longest word, or words, on a coloured ground before a headline."""
_NEAR: Final = 2
"""Elements around a line that are of it alone, as a rule."""
_FREE: Final = frozenset({"", "nav", "ticker", "unknown", "related", "caption"})
"""Roles that say no more of a line than that it stands beside a story."""
_UNSURE: Final = frozenset({"short-line-under-title", "named-points", "long-line-over-story", "caption-element"})


@cache
def _over_title() -> re.Pattern[str]:
    """Match classes of a line over a title; one that is called a subtitle there is set over it all the same."""
    names = "kicker|up-?title|surtitle|surtitre|sur-?titre|sub-?title|over-?title|pre-?title|sup-?title|overline|eyebrow|shoulder"
    return re.compile(rf"(?:\A|[-_])(?:{names})(?:[-_]|\Z)", re.IGNORECASE)


@cache
def _under_title() -> re.Pattern[str]:
    names = "sub-?title|sub_title|sub-?head(?:ing|line)?|stand-?first|chapo|chapeau|short-?desc(?:ription)?|deck|dek"
    return re.compile(rf"(?:\A|[-_]|lbl)(?:{names})(?:[-_]|\Z)", re.IGNORECASE)


@cache
def _of_section() -> re.Pattern[str]:
    return re.compile(
        r"(?:\A|[-_])(?:(?:item|post|news|article|entry)[-_]?)?(?:cat|category|section|rubrique)(?:[-_]?(?:name|title|link|label))?\Z",
        re.IGNORECASE,
    )


@cache
def _of_path() -> re.Pattern[str]:
    return re.compile("crumb", re.IGNORECASE)


def _is_called(page: Page, line: Line, names: re.Pattern[str], most: int) -> bool:
    """One of the innermost elements around a line has such a class or id."""
    return is_called(page, line.start, line.end, names, most)


@cache
def _of_lead() -> re.Pattern[str]:
    """Match what pages call the paragraph that they set over a story; an "intro" is as often the first of its own."""
    return re.compile(r"(?:\A|[\s_-])(?:summary|chapo|chapeau|standfirst|lead|excerpt)(?:[\s_-]|\Z)")


def read_lead(lines: Sequence[Line], first: int, last: int, page: Page) -> None:
    """
    Take the first paragraph of a story for its lead where it stands apart from the others, in an element that the page calls so.

    Args:
        lines: The sheet, with the roles of the body.
        first: Index of the story's first line.
        last: Index after its last line.
        page: The page.
    """
    line = lines[first]
    if line.role != "paragraph" or page.markup is None or page.outline is None:
        return
    after = next((other for other in lines[first + 1 : last] if other.role == "paragraph"), None)
    if after is None or any(other.role == "lead" for other in lines[first:last]):
        return
    parents = page.outline.parents
    here, there = (element_of(page, other.start) for other in (line, after))
    around = {-1, *elements_around(page.outline, there)}
    for _ in range(_NEAR):
        if here in around:
            return
        if _of_lead().search(page.markup.label(here).strip()):
            line.set("lead", "class-of-element")
            label = lines[first - 1] if first else line
            if label.level and label.role == "unknown" and element_of(page, label.start) not in around:
                label.set("lead", "heading-over-lead")
                label.value = label.end
            return
        here = parents[here]


def is_called_section(page: Page, line: Line) -> bool:
    """
    Tell whether a page calls the element of a line after sections.

    Args:
        page: The page.
        line: One of its lines.

    Returns:
        True where the class of one of the two innermost elements says so.
    """
    return _is_called(page, line, _of_section(), _NEAR)


def names_section(page: Page, line: Line) -> bool:
    """
    Tell whether a line is all of an element that the page calls after sections.

    Args:
        page: The page.
        line: One of its lines.

    Returns:
        True where the class of the innermost element says so.
    """
    return _is_called(page, line, _of_section(), 1)


def is_called_path(page: Page, line: Line) -> bool:
    """
    Tell whether a page calls one of the elements around a line a path.

    Args:
        page: The page.
        line: One of its lines.

    Returns:
        True where a class or an id says so.
    """
    return _is_called(page, line, _of_path(), 2 * _NEAR)


@cache
def _of_chip() -> re.Pattern[str]:
    return re.compile(r"(?:\A|[-_])(?:label|badge|prefix|chip|flag)(?:[-_]|\Z)", re.IGNORECASE)


def part_chip(title: Line, page: Page) -> None:
    """
    Part a headline from a word before it, in the same heading, that boards and themes set on a coloured ground.

    Args:
        title: The line of the headline.
        page: The page.
    """
    if page.markup is None or (blank := title.text.find(" ", 0, _CHIP)) < 0:
        return
    inside = page.markup.around(title.start, title.start + 1, 1, paths=False)
    if not inside or inside[0].tag not in ("span", "a") or not any(map(_of_chip().search, inside[0].classes)):
        return
    while 0 <= blank < _CHIP:
        at = title.start + blank + 1
        if page.markup.around(at, at + 1, 1, paths=False) != inside:
            title.pieces = ((at, title.end),)
            return
        blank = title.text.find(" ", blank + 1)


def read_kicker(lines: Sequence[Line], title: int, page: Page) -> None:
    """
    Take the line over a title that the page calls so for its kicker.

    Args:
        lines: The sheet, with the roles of the head.
        title: Index of the title.
        page: The page.
    """
    over = range(title - 1, max(-1, title - 1 - _OVER), -1)
    if any(lines[k].role == "kicker" for k in over):
        return
    for k in over:
        line = lines[k]
        if (
            line.role in _FREE
            and _SIZE[0] <= line.end - line.start <= _SIZE[1]
            and letters().search(line.text) is not None
            and _is_called(page, line, _over_title(), _NEAR)
        ):
            if _in_two(page, line):
                _take_listed(page, line)
                continue
            line.set("kicker", "class-of-element")
            return


def _in_two(page: Page, line: Line) -> bool:
    """A line begins in one inline element and ends in another, beside it: two chips, and nobody's words."""
    if page.markup is None or not page.markup.parted(line.start):
        return False
    first, last = (page.markup.around(at, at + 1, 2, paths=False) for at in (line.start, line.end - 1))
    around = page.markup.around(line.start, line.end, 1, paths=False)
    return first != last and around[:1] != first[:1] and around[:1] != last[:1]


def _take_listed(page: Page, line: Line) -> None:
    """Take the chip that begins a line for the section where the menu links to the same list."""
    links = links_of(page, line)
    if not links or links[0].start > line.start or links[0].end >= line.end:
        return
    if any(link.href == links[0].href for link in page.links[: bisect_left(page.links, (line.start,))]):
        line.set("section", "section-link")
        line.pieces = ((links[0].start, links[0].end),)


def read_subtitle(lines: Sequence[Line], title: int, first: int, page: Page) -> None:
    """
    Take a line between title and story that the page calls so for the subtitle.

    Args:
        lines: The sheet, with the roles of the head.
        title: Index of the title.
        first: Index of the story's first line.
        page: The page.
    """
    head = lines[title + 1 : first]
    if any(line.role == "subtitle" for line in head):
        return
    for line in head:
        if (
            line.rule in _UNSURE
            and not line.linked
            and _SUBTITLE[0] <= line.end - line.start <= _SUBTITLE[1]
            and line.text.count(" ") >= _SUBTITLE_BLANKS
            and _is_called(page, line, _under_title(), _NEAR)
        ):
            line.set("subtitle", "class-of-element")
            return
