"""Rows of links and labels about the title of an HTML page: sections and steps that no one wrote as a line of the head."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._html_links import links_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article.layouts._lines import Line

_OVER: Final = 3
"""Lines over a title among which a row of links was taken for a kicker."""
_HEAD: Final = 40
_LABEL: Final = 20
"""Characters of the longest label in a heading."""
_SECTIONS: Final = 3
"""Sections that a story is filed under at most; a menu has more."""
_BETWEEN: Final = " \t\xa0,،|·•-–"
"""What parts the sections of a story, where a path has arrows or strokes."""


@cache
def _home() -> re.Pattern[str]:
    return re.compile(r"(?:https?:)?(?://[^/]+)?/?(?:index\.\w{2,4})?")


@cache
def _called_label() -> re.Pattern[str]:
    return re.compile(r"(?:\A|[-_])(?:label|badge|prefix|flag)(?:[-_]|\Z)", re.IGNORECASE)


def read_rows(lines: Sequence[Line], first: int, page: Page, titles: Sequence[str]) -> None:
    """
    Take no row of links for a kicker, one section of several, no name of the site for a source, no label for a part of the title.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        page: The page.
        titles: What `titles_of` gives.
    """
    title = next((i for i in range(first - 1, -1, -1) if lines[i].role == "title" and not lines[i].story), -1)
    if title < 0:
        return
    for line in lines[max(0, title - _OVER) : title]:
        if line.role == "kicker" and line.linked and len(links_of(page, line)) > 1:
            line.set("nav", "line-over-story")
    for line in lines[max(0, title - _HEAD) : first]:
        if line.role == "section" and not line.pieces and len(links := links_of(page, line)) > 1:
            if links[0].start - line.value > 1 or not _parted(page, line, links):
                continue
            if len(links) <= _SECTIONS:
                line.set("section", "section-link")
                line.pieces = ((links[0].start, links[0].end),)
            elif line.rule == "section-words":
                line.set("nav", "line-over-story")
        elif line.rule == "outlets-line" and any(_home().fullmatch(link.href) for link in links_of(page, line)):
            line.set("masthead", "line-over-story")
    if lines[title].level and not any(fold(lines[title].text) in said for said in titles):
        _unlabel(lines[title], page)


def _parted(page: Page, line: Line, links: Sequence[PageLink]) -> bool:
    """Nothing but commas and the like stands between the links of a line, and nothing behind them."""
    spans = [(one.end, other.start) for one, other in pairwise(links)]
    between = "".join(page.text[start:end] for start, end in (*spans, (links[-1].end, line.end)))
    return not between.strip(_BETWEEN)


def _unlabel(line: Line, page: Page) -> None:
    """Begin a title behind the label that its heading sets before it, in an element that the page calls so."""
    if page.markup is None:
        return
    at = line.start
    while (end := line.text.find(" ", at - line.start)) >= 0 and end <= _LABEL:
        inside = page.markup.around(at, line.start + end, 1, paths=False)
        if not inside or not any(_called_label().search(word) for word in inside[0].classes):
            break
        at = line.start + end + 1
    if at > line.start:
        line.value = at
