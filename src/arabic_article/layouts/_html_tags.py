"""The tags of a story on an HTML page: links behind a label, or in an element that the page calls so."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.arabic.markers import MARKERS
from arabic_article.layouts._html_links import links_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article.layouts._lines import Line

_AFTER: Final = 24
"""Lines after a story among which its tags stand."""
_TAG: Final = 42
"""Characters of the longest tag."""
_LINKED: Final = 0.6
"""Share of link text from which a line is a row of tags, with signs or a label beside them."""
_NEST: Final = 3
"""Elements around a tag of which one is called so."""
_FREE: Final = frozenset({"", "nav", "ticker", "unknown", "subheading", "list_item", "related"})
"""Roles that say no more of a line than where it stands."""


@cache
def _called() -> re.Pattern[str]:
    """Match classes of the boxes that templates put tags into."""
    return re.compile(r"(?:\A|[-_])(?:tags?|keywords?|hashtags?)(?:[-_]|box|list|link|\Z)", re.IGNORECASE)


@cache
def _others() -> re.Pattern[str]:
    """Match classes of boxes with the tags of the whole outlet."""
    return re.compile("cloud|popular|trend|widget|sidebar|menu|nav", re.IGNORECASE)


def read_tags(lines: Sequence[Line], last: int, page: Page) -> None:
    """
    Part the tags that are links, behind a label on one line; find those that only the class of their box calls so.

    Args:
        lines: The sheet.
        last: Index after the story's last line.
        page: The page.
    """
    named = False
    for line in lines:
        if line.role != "keywords":
            continue
        named = named or line.rule != "tags-of-the-story"
        if line.pieces:
            continue
        links = [link for link in links_of(page, line) if link.start >= line.value]
        if len(links) > 1 and (line.hit is not None or line.rule == "under-label" or _is_labelled(line, links)):
            line.pieces = tuple((link.start, link.end) for link in links)
    if not named:
        _by_class(lines, last, page)


def _by_class(lines: Sequence[Line], last: int, page: Page) -> None:
    found: list[Line] = []
    for i in range(last, min(len(lines), last + _AFTER)):
        line = lines[i]
        if line.role not in _FREE and line.rule != "tags-of-the-story":
            continue
        links = links_of(page, line)
        size = sum(link.end - link.start for link in links)
        if not links or size < (line.end - line.start) * _LINKED or any(link.end - link.start > _TAG for link in links):
            continue
        if (len(links) > 1 and _is_labelled(line, links)) or _in_tags(page, line):
            line.set("keywords", "box-of-tags")
            line.pieces = tuple((link.start, link.end) for link in links)
            found.append(line)
        elif found:
            break
    if found:
        for line in lines[last:]:
            if line.rule == "tags-of-the-story":
                line.set("nav", "line-after-story")


@cache
def _labels() -> frozenset[str]:
    """Give the labels of tags, folded; links tell where they end where no colon does."""
    return frozenset(fold(phrase) for marker in MARKERS if marker.role == "keywords" for phrase in marker.phrases)


def _is_labelled(line: Line, links: Sequence[PageLink]) -> bool:
    return fold(line.text[: links[0].start - line.start]).strip(" :") in _labels()


def _in_tags(page: Page, line: Line) -> bool:
    """One of the elements around a line is called after tags, and none after those of the whole outlet."""
    assert page.outline is not None
    at = bisect_left(page.blocks, (line.start,))
    if page.markup is None or at == len(page.blocks):
        return False
    number = page.outline.owners[at]
    classes: list[str] = []
    for _ in range(_NEST):
        if number < 0:
            break
        classes += page.markup.label(number).split()
        number = page.outline.parents[number]
    return any(map(_called().search, classes)) and not any(map(_others().search, classes))
