"""What an HTML page files a story under where no rule for its head finds it: a path to the title, a link beside its day."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._sections.html_links import OVER, title_over
from arabic_article.layouts._sheet.html_tree import beside, front_page, links_of
from arabic_article.layouts._sheet.lines import letters
from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article.layouts._sheet.lines import Line

_SIZE: Final = 40
"""Characters of the longest name of a section."""
_STEPS: Final = (2, 4)
"""Links of the shortest path that begins at the front page, and of the longest."""
_BEGINS: Final = 12
"""Characters of the title with which a path ends at least; it may be cut there."""
_JOINTS: Final = "»›>\\/ \xa0"
_WORDS: Final = "section-words"
"""The rule that takes the last step of a path for a section by its words, be it a title that was cut."""
_FREE: Final = frozenset({"", "nav", "related", "ticker", "caption", "unknown"})
"""Roles that say no more of a line than that it stands beside a story."""


@cache
def _of_list() -> re.Pattern[str]:
    return re.compile(r"/(?:topics?|categor(?:y|ies)|sections?|rubriques?|services?)/[^/?]", re.IGNORECASE)


def read_filed_beside(lines: Sequence[Line], first: int, page: Page) -> None:
    """
    Take the step before the title in the path to it for the section, or a link to a list of stories beside the day.

    Args:
        lines: The sheet, with the roles of the head; nothing changes where a label or a link names a section.
        first: Index of the story's first line.
        page: The page.
    """
    title = title_over(lines, first)
    named = [line for line in lines[:first] if line.role == "section"]
    if title < 0 or any(line.rule != _WORDS for line in named):
        return
    for line in lines[max(0, title - OVER) : title]:
        if (_stands_free(line) or line.rule == _WORDS) and (
            step := _step(line, fold(lines[title].text), page)
        ) is not None:
            _take(line, step)
            return
    for k in range(title + 1, first):
        if not named and lines[k].role == "date":
            for near in (k - 1, k + 1):
                if title < near < first and _is_filed(lines[near], lines[k], lines[:title], page):
                    _take(lines[near], links_of(page, lines[near])[0])
                    return


def _step(line: Line, title: str, page: Page) -> PageLink | None:
    """Read the path on a line from the front page, whatever that is called, to the title, which may be cut."""
    links = links_of(page, line)
    if not _STEPS[0] <= len(links) <= _STEPS[1] or links[0].start > line.start:
        return None
    end = fold(page.text[links[-1].end : line.end].strip(_JOINTS).rstrip(".… "))
    if len(end) < _BEGINS or not title.startswith(end) or not front_page().fullmatch(links[0].href):
        return None
    if page.text[links[-1].end : line.end].strip()[:1] not in "»›>\\/":
        return None
    return links[-1] if _may_name(page, links[-1]) else None


def _is_filed(line: Line, day: Line, over: Sequence[Line], page: Page) -> bool:
    """A line is one link to a list of stories, of a section's words, or to what the menu calls so too, beside the day."""
    links = links_of(page, line)
    if not _stands_free(line) or len(links) != 1 or not _may_name(page, links[0]) or not line.linked:
        return False
    if links[0].start > line.start or links[0].end < line.end or not beside(page, line.start, day.start):
        return False
    if _of_list().search(links[0].href) is not None or is_section_name(line.text):
        return True
    same = (link for other in over if other.text == line.text for link in links_of(page, other))
    return any(link.href == links[0].href for link in same)


def _may_name(page: Page, link: PageLink) -> bool:
    said = page.text[link.start : link.end]
    return (
        len(said) <= _SIZE
        and letters().search(said) is not None
        and not any(map(str.isdigit, said))
        and not front_page().fullmatch(link.href)
    )


def _stands_free(line: Line) -> bool:
    """Its role says no more than that it stands beside a story, or is a link in a box."""
    return line.role in _FREE or line.rule == "box-of-links"


def _take(line: Line, link: PageLink) -> None:
    line.set("section", "section-link")
    line.pieces = ((link.start, link.end),)
