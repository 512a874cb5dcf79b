"""The section of a story where nothing links to it: a word that the page calls so, an entry of its menu, a step of a path."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._html_classes import is_called_path, is_called_section, names_section
from arabic_article.layouts._html_links import OVER, title_over
from arabic_article.layouts._html_tree import beside, links_of
from arabic_article.layouts._lines import letters
from arabic_article.layouts._sections import begins_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article.layouts._lines import Line

_NEAR: Final = 3
"""Lines over a title among which its section stands."""
_AFTER: Final = 8
"""Lines after a story among which its section stands."""
_SIZE: Final = (2, 40)
"""Characters of the shortest name of a section and of the longest."""
_COMMAS: Final = frozenset({",", "،"})
_FREE: Final = frozenset({"", "nav", "related", "ticker", "unknown", "kicker"})
"""Roles that say no more of a line than that it stands beside a story."""


def read_named_section(lines: Sequence[Line], first: int, last: int, page: Page) -> None:
    """
    Find the section over a title that has none yet, or under its story.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        last: Index after its last line.
        page: The page.
    """
    title = title_over(lines, first)
    if title < 0:
        return
    filed = [line for line in lines[max(0, title - OVER) : first] if line.role == "section"]
    for line in filed:
        if line.rule == "section-words" and not line.pieces:
            _first_of(line, page)
    if not filed and not (title and (_plain_path(lines, title, page) or _over(lines, title, page))):
        _under(lines, last, page)


def _over(lines: Sequence[Line], title: int, page: Page) -> bool:
    """Take a word over the title that the page calls after sections, or that is an entry of its menu."""
    entries: Counter[str] = Counter()
    for k in range(title - 1, max(-1, title - 1 - _NEAR), -1):
        line = lines[k]
        if line.role == "title":
            break
        if not _may_name(line):
            continue
        links = links_of(page, line)
        if len(links) > 1 or (links and links[0].end - links[0].start < line.end - line.start):
            continue
        near = beside(page, line.start, lines[title].start)
        if not near and not (k == title - 1 > 0 and _stands_alone(page, lines[k - 1 : title + 1])):
            continue
        if not entries:
            over = lines[title].start
            entries.update(page.text[link.start : link.end].strip() for link in page.links if link.end <= over)
        # An entry of the menu is printed once more, here with its link or without.
        if (near and names_section(page, line)) or entries[line.text] > len(links):
            line.set("section", "named-over-title")
            return True
    return False


def _under(lines: Sequence[Line], last: int, page: Page) -> None:
    """Take a link under the story, behind the words for where it is filed, in an element that the page calls after sections."""
    for line in lines[last : last + _AFTER]:
        if line.role not in _FREE or line.end - line.start > 2 * _SIZE[1]:
            continue
        links = links_of(page, line)
        label = fold(line.text[: links[0].start - line.start]).strip(" :") if len(links) == 1 else ""
        if label in _filed() and line.end - links[0].end <= 1 and is_called_section(page, line):
            line.set("section", "section-link")
            line.pieces = ((links[0].start, links[0].end),)
            return


@cache
def _filed() -> frozenset[str]:
    """Give what stands before the section of a story, folded."""
    return frozenset(map(fold, ("نشر في", "نشرت في", "منشور في", "القسم", "التصنيف", "الفئة")))


def _first_of(line: Line, page: Page) -> None:
    """Take the first of several sections, each a link, with commas between."""
    links = links_of(page, line)
    between = {page.text[one.end : other.start].strip() for one, other in pairwise(links)}
    if between and between <= _COMMAS:
        line.pieces = ((links[0].start, links[0].end),)


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
    parents, owners = page.outline.parents, page.outline.owners
    before, here, title = (owners[bisect_left(page.blocks, (line.start,))] for line in around)
    over = set()
    while title >= 0:
        over.add(title)
        title = parents[title]
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
