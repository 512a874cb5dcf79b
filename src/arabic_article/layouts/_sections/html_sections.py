"""The section of a story where nothing links to it: a word that the page calls so, an entry of its menu, a step of a path."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sections.html_classes import is_called_path, is_called_section, names_section
from arabic_article.layouts._sections.html_links import OVER, title_over
from arabic_article.layouts._sheet.html_tree import beside, element_of, elements_around, links_of
from arabic_article.layouts._sheet.lines import letters
from arabic_article.layouts._words.sections import begins_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article.layouts._sheet.lines import Line

_NEAR: Final = 3
"""Lines over a title among which its section stands."""
_SIZE: Final = (2, 40)
"""Characters of the shortest name of a section and of the longest."""
_STEPS: Final = 3
"""Links of the longest path of sections."""
_JOINTS: Final = "-–—/>»›"
_FREE: Final = frozenset({"", "nav", "related", "ticker", "unknown", "kicker"})
"""Roles that say no more of a line than that it stands beside a story."""


def read_named_section(lines: Sequence[Line], first: int, page: Page) -> None:
    """
    Find the section over a title that has none yet.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        page: The page.
    """
    title = title_over(lines, first)
    if title < 0:
        return
    filed = any(line.role == "section" for line in lines[max(0, title - OVER) : first])
    if title and not filed and not _plain_path(lines, title, page):
        _over(lines, title, page)


def are_steps(page: Page, line: Line, links: Sequence[PageLink]) -> bool:
    """
    Tell the links of a line that lead from a section to a part of it, from several sections.

    Args:
        page: The page.
        line: A line over a title.
        links: Its links.

    Returns:
        True where a dash or a sign of a path parts them, and the page calls their element after sections.
    """
    between = [page.text[one.end : other.start].strip() for one, other in pairwise(links)]
    return (
        links[0].start <= line.start
        and links[-1].end >= line.end
        and all(said and said in _JOINTS for said in between)
        and is_called_section(page, line)
    )


def _over(lines: Sequence[Line], title: int, page: Page) -> None:
    """Take a word over the title that the page calls after sections, or that is an entry of its menu."""
    entries: Counter[str] = Counter()
    for k in range(title - 1, max(-1, title - 1 - _NEAR), -1):
        line = lines[k]
        if line.role == "title":
            break
        if not _may_name(line):
            continue
        links = links_of(page, line)
        near = beside(page, line.start, lines[title].start)
        if near and 1 < len(links) <= _STEPS and are_steps(page, line, links):
            line.set("section", "section-link")
            line.pieces = ((links[-1].start, links[-1].end),)
            return
        if len(links) > 1 or (links and links[0].end - links[0].start < line.end - line.start):
            continue
        if not near and not (k == title - 1 > 0 and _stands_alone(page, lines[k - 1 : title + 1])):
            continue
        if not entries:
            over = lines[title].start
            entries.update(page.text[link.start : link.end].strip() for link in page.links if link.end <= over)
        # An entry of the menu is printed once more, here with its link or without.
        if (near and names_section(page, line)) or entries[line.text] > len(links):
            line.set("section", "named-over-title")
            return


def _may_name(line: Line) -> bool:
    return (
        line.role in _FREE
        and line.hit is None
        and _SIZE[0] <= line.end - line.start <= _SIZE[1]
        and not line.stop
        and letters().search(line.text) is not None
        and not any(map(str.isdigit, line.text))
        and not begins_path(line)
    )


def _stands_alone(page: Page, around: Sequence[Line]) -> bool:
    """A line has an element for itself, between the line before it and the title."""
    assert page.outline is not None
    parents = page.outline.parents
    before, here, title = (element_of(page, line.start) for line in around)
    over = elements_around(page.outline, title)
    while here >= 0 and parents[here] not in over:
        here = parents[here]
    while before > here:
        before = parents[before]
    return before != here and here not in over


def _plain_path(lines: Sequence[Line], title: int, page: Page) -> bool:
    """Take the last step of a path without links, a step on each line."""
    for k in range(title - 1, max(-1, title - 1 - OVER), -1):
        if begins_path(lines[k]):
            break
    else:
        return False
    end = k + 1
    while end < title and _may_name(lines[end]) and is_called_path(page, lines[end]):
        end += 1
    if end == k + 1 or not is_called_path(page, lines[k]) or any(links_of(page, line) for line in lines[k + 1 : end]):
        return False
    lines[end - 1].set("section", "named-over-title")
    return True
