"""Names on an HTML page that are of other stories: a linked headline stands beside them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._links.link_pages import leads_to_writer
from arabic_article.layouts._sheet.html_tree import beside, links_of

if TYPE_CHECKING:
    from arabic_article._page import Page, PageLink
    from arabic_article.layouts._sheet.lines import Line

_HEADLINE_BLANKS: Final = 4
"""Blanks from which the text of a link is a headline."""


@cache
def _elsewhere() -> re.Pattern[str]:
    """Match hosts where an outlet asks to be followed."""
    return re.compile(
        r"//[^/]*(?:google|whatsapp|t\.me|telegram|facebook|twitter|x\.com|youtube|instagram|apple)", re.IGNORECASE
    )


def _names_story(page: Page, link: PageLink) -> bool:
    """A link has as many words as a headline, and leads neither to a writer nor away from the outlet."""
    if page.text.count(" ", link.start, link.end) < _HEADLINE_BLANKS or leads_to_writer(link.href):
        return False
    if "//" not in link.href:
        return not link.href.startswith(("#", "mailto:"))
    return page.host in link.href if page.host else _elsewhere().search(link.href) is None


def leads_on(page: Page, line: Line) -> bool:
    """
    Tell whether a line holds the linked headline of a story beside other links.

    Args:
        page: The page.
        line: One of its lines.

    Returns:
        True where one of several links has as many words as a headline.
    """
    links = links_of(page, line)
    return len(links) > 1 and any(_names_story(page, link) for link in links)


def is_of_teaser(page: Page, line: Line, below: Line) -> bool:
    """
    Tell whether a line is of another story, whose linked headline stands right under it in one small box.

    Args:
        page: The page.
        line: One of its lines.
        below: The line under it.

    Returns:
        True where that is one link with as many words as a headline, and no marker.
    """
    return is_headline(page, below) and (beside(page, line.start, below.start) or beside(page, below.start, line.start))


def is_headline(page: Page, line: Line) -> bool:
    """
    Tell the linked headline of another story.

    Args:
        page: The page.
        line: One of its lines.

    Returns:
        True for a line of one link with as many words as a headline, and no marker.
    """
    links = links_of(page, line) if line.linked and line.hit is None else ()
    return len(links) == 1 and _names_story(page, links[0])
