"""Who wrote the story of an HTML page, where no list knows the name: what its link leads to, or its element is called."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._family_names import ends_in_family_name
from arabic_article.arabic._people import person
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold
from arabic_article.layouts._head.html_bylines import links_in, read_linked
from arabic_article.layouts._links.called_writers import called_spans
from arabic_article.layouts._links.html_teasers import is_of_teaser, leads_on
from arabic_article.layouts._links.link_pages import leads_to_writer
from arabic_article.layouts._sections.html_links import title_over
from arabic_article.layouts._sheet.html_tree import links_of
from arabic_article.layouts._words.head_lines import is_desk, is_job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.lines import Line

_FREE: Final = frozenset({"nav", "ticker", "unknown", "related"})
"""Roles that say no more of a line than that it stands beside a story."""
_SIZE: Final = 80
"""Characters of the longest line that holds a writer, with a job, an account or a day."""
_BLANKS: Final = (1, 3)
"""Blanks in the shortest name and in the longest."""
_HEAD: Final = 16
"""Lines over the first paragraph among which the head is."""
_EDGES: Final = " \t\xa0|-–—•:,،()"
_UNSURE: Final = frozenset({"short-line-under-title", "unknown-sender"})
"""Rules that only say where a line stands."""
_OUTLET: Final = 40
"""Characters of the longest name of an outlet."""
_OUTLETS: Final = frozenset({"og:site_name", "application-name"})
"""What a page calls its outlet by."""


@cache
def _account() -> re.Pattern[str]:
    return re.compile(r"\s*@\w{3,}\s*", re.ASCII)


def _names(said: str, behind: str) -> bool:
    """Tell a name: a likely one, or one that may be a name and has a family name, or a job or an account behind it."""
    if not _BLANKS[0] <= said.count(" ") <= _BLANKS[1]:
        return False
    sure = person(said, 0, len(said))
    if sure != "maybe":
        return sure != "no"
    if not behind.strip(_EDGES) and ends_in_family_name(said):
        return True
    account = behind.rpartition("@")
    return _account().fullmatch(behind) is not None or is_job((account[0] or behind).strip(_EDGES))


def read_writers(lines: Sequence[Line], first: int, last: int, page: Page, readings: Readings) -> None:
    """
    Take a name between title and story for the writer where the page links it to one, or calls its element so.

    Args:
        lines: The sheet, with the roles of the head; nothing changes where it has a byline.
        first: Index of the story's first line.
        last: Index after its last line.
        page: The page.
        readings: What is read of the lines already.
    """
    title = title_over(lines, first)
    if title < 0:
        return
    for line in lines[title + 1 : first]:
        if line.role == "byline" and not line.pieces and len(links := links_in(page, line)) > 1:
            _part_names(line, links, page, readings)
    if read_linked(lines, title, (first, last), page, readings) or any(line.role == "byline" for line in lines[:first]):
        return
    for line, below in pairwise(lines[title + 1 : first + 1]):
        if (
            line.role in _FREE
            and line.end - line.start <= _SIZE
            and not (leads_on(page, line) or is_of_teaser(page, line, below))
            and _signs(line, page, readings)
        ):
            return


def _part_names(line: Line, links: Sequence[PageLink], page: Page, readings: Readings) -> None:
    """Part the names of several writers that only their links part, behind the label of a writer or without one."""
    said = [page.text[link.start : link.end].strip() for link in links]
    own = len({link.href for link in links}) == len(links) and all(map(is_bare_name, said))
    if not own or " ".join(page.text[links[0].start : line.end].split()) != " ".join(" ".join(said).split()):
        return
    if links[0].start > line.start:
        found = readings.byline(line.text, line.start)
        if len(found) != 1 or found[0].role != "author" or found[0].start < links[0].start - line.start:
            return
        line.set("byline", "name-link")  # a label that the names do not show to be one
    line.pieces = tuple((link.start, link.end) for link in links)


def read_own_outlet(lines: Sequence[Line], first: int, page: Page) -> None:
    """
    Take the name that a page gives its outlet, right over the story or before its reporter, for where the story is from.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        page: The page.
    """
    for other in lines[max(0, first - _HEAD) : first]:
        if other.rule == "place-and-name":
            said = fold(other.text) + " "
            if any(name and said.startswith(f"{name} ") for name in _own_names(page)):
                other.set("dateline", "outlet-and-name")
    line = lines[first - 1] if first else None
    if line is None or line.rule not in _UNSURE or line.end - line.start > _OUTLET or links_of(page, line):
        return
    said = fold(line.text).strip(_EDGES)
    head, _, tail = said.rpartition(" ")
    own = _own_names(page)
    if said in own or (head in own and tail in _endings()):
        line.set("source", "outlet-under-title")


def _own_names(page: Page) -> set[str]:
    """Give what a page calls its outlet, folded."""
    return {fold(value).strip(_EDGES) for key, value in page.facts.meta if key in _OUTLETS}


@cache
def _endings() -> frozenset[str]:
    """Give what outlets add to their name in print."""
    return frozenset(map(fold, ("ديجيتال", "نت", "أونلاين", "نيوز", "خاص")))


def _signs(line: Line, page: Page, readings: Readings) -> bool:
    links = links_in(page, line)
    linked = len(links) > 0 and leads_to_writer(links[0].href)
    if line.linked and line.rule == "line-over-story" and len(links) == 1:  # an entry of a list, as menus are
        if linked and is_desk(line):
            line.set("byline", "desk-under-title")
            return True
        if readings.byline(line.text, line.start):
            line.set("byline", "byline")
            return True
    account = line.start + len(line.text.partition("@")[0].rstrip())
    start, end = (links[0].start, links[0].end) if links else (line.start, account)
    if start > line.start or not (linked or called_spans(page, line)):
        return False
    name = page.text[line.start : end].strip()
    if not _names(name, page.text[end : line.end]) or fold(name) in _own_names(page):
        return False
    line.set("byline", "name-link" if linked else "name-called-so")
    if end < line.end:
        line.pieces = ((line.start, end),)
    return True
