"""What the links and pictures of an HTML page say of its small lines: section, tags, and what is no caption."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates
from arabic_article.arabic.folding import fold
from arabic_article.layouts._boxes.html import is_row_of_links
from arabic_article.layouts._sections.html_classes import (
    is_called_path,
    is_called_section,
    names_section,
    part_chip,
    read_kicker,
    read_subtitle,
)
from arabic_article.layouts._sheet.html_tree import beside, front_page, links_of
from arabic_article.layouts._sheet.lines import letters
from arabic_article.layouts._story.end import told, told_of
from arabic_article.layouts._words.sections import begins_path, is_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article.layouts._sheet.lines import Line

OVER: Final = 6
"""Lines over a title in which the path to it stands."""
_RIGHT_OVER: Final = 3
"""Lines over a title in which a link to its section stands."""
_BEGIN: Final = 20
"""Lines of a story in which it names whom it speaks of."""
_SIZE: Final = 40
"""Characters of the longest name of a section."""
_KICKER: Final = (6, 100)
"""Characters of the shortest kicker and of the longest."""
_SUBTITLE: Final = 24
"""Characters of the shortest subtitle that its place in the tree gives away."""
_SUBTITLE_BLANKS: Final = 4
_STEPS: Final = 4
"""Links of the longest path, front page and title among them; a menu has more."""
_SEAM: Final = 2
"""Characters between a picture and the line under it."""
_PAIR: Final = 2
_PATH_SIGNS: Final = frozenset(">»›/\\")
_EDGE: Final = 2
"""Characters behind the last step of a path: a sign."""
_MORE: Final = ("مقالات أخرى", "مقالات اخرى", "المزيد", "جميع ", "كل ", "عرض ", "اقرأ ", "إقرأ ")
"""How links begin that lead from a card to more of the same, and name no section."""
_LABELLED: Final = ("marker", "under-label", "label-alone")
_FREE: Final = frozenset({"", "nav", "related", "ticker", "caption", "kicker", "unknown"})
"""Roles that say no more of a line than that it stands beside a story."""


@cache
def _section_page() -> re.Pattern[str]:
    """Match addresses of pages that list the stories of a section."""
    return re.compile(
        r"/(?:categor(?:y|ies)|sections?|cat|rubriques?)(?:[/=?-]|$)|[?&](?:cat|category|section)=", re.IGNORECASE
    )


def read_over_story(lines: Sequence[Line], first: int, page: Page, titles: Sequence[str]) -> None:
    """
    Read the small lines over a story by their links and by the pictures beside them, once they have roles.

    Args:
        lines: The sheet; nothing changes where no line over the story is its title.
        first: Index of the story's first line.
        page: The page.
        titles: What `titles_of` gives.
    """
    title = title_over(lines, first)
    if title < 0:
        return
    for line in lines[:title]:
        if line.role == "source" and any(front_page().fullmatch(link.href) for link in links_of(page, line)):
            line.set("masthead", "outlet-over-title")  # the outlet's name leads to its front page
    if lines[title].level and not lines[title].pieces and not any(fold(lines[title].text) in said for said in titles):
        part_chip(lines[title], page)
    _captions(lines, title, first, page)
    read_subtitle(lines, title, first, page)
    _subtitle(lines, title, first, page)
    if title:
        read_kicker(lines, title, page)
        _right_over(lines, title, page)
        _writer(lines, title, first, page)
    if any(line.role == "section" and line.rule in _LABELLED for line in lines[title + 1 : first]):
        # A label says what the story is filed under; words over the title may name the page of all news.
        for line in lines[max(0, title - OVER) : title]:
            if line.rule == "section-words":
                line.set("nav", "line-over-story")
    over = lines[title - 1] if title else None
    if over is not None and over.rule == "section-words" and over.level and not over.linked:
        # Words of sections in a heading over a title are its kicker, where the path to the story ends in others.
        over.set("nav", "line-over-story")
        path = next((k for k in range(title - 1, max(-1, title - 1 - OVER), -1) if begins_path(lines[k])), None)
        if path is None or not _path(lines, path, title, page):
            over.set("section", "section-words")
        elif beside(page, over.start, lines[title].start):
            over.set("kicker", "heading-over-title")
    elif not any(line.role == "section" for line in lines[max(0, title - OVER) : first]):
        _read_section(lines, title, first, page)


def title_over(lines: Sequence[Line], first: int) -> int:
    """
    Find the title over a story.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.

    Returns:
        Its index; -1 where there is none.
    """
    titles = (i for i in range(first - 1, -1, -1) if lines[i].role == "title" and not lines[i].story)
    return next((i for i in titles if lines[i].rule != "title-again"), -1)


def _right_over(lines: Sequence[Line], title: int, page: Page) -> None:
    """Tell the caption of a picture over the title, the name of the site, and a kicker by their elements."""
    over = lines[title - 1]
    if over.role not in _FREE:
        return
    if over.kind == "caption" and beside(page, over.start, lines[title].start):
        over.set("caption", "caption-element")
    elif over.role == "kicker" and (
        is_row_of_links(page, over) or any(front_page().fullmatch(link.href) for link in links_of(page, over))
    ):
        over.set("nav", "line-over-story")
    elif over.level and not (over.linked or names_section(page, over)) and _is_kicker(lines, title, page):
        over.set("kicker", "heading-over-title")


def _writer(lines: Sequence[Line], title: int, first: int, page: Page) -> None:
    """Take a bare name right over the date over a title, in one list or row with it, for who wrote the story."""
    k = title - 1
    while k > 0 and lines[k].role == "counter":
        k -= 1
    name = lines[k - 1]
    if (
        k > 0
        and lines[k].role == "date"
        and name.role in _FREE
        and is_bare_name(name.text)
        and beside(page, name.start, lines[k].start)
        and not any(line.role == "byline" for line in lines[:first])
        and not told_of(name.text, told(line for line in lines[first : first + _BEGIN] if line.prose))
    ):
        name.set("byline", "name-over-title")


def _captions(lines: Sequence[Line], title: int, first: int, page: Page) -> None:
    """Take back what was held for a caption though no picture stands between the title and it."""
    begin = lines[title].start
    for line in lines[title + 1 : first]:
        # Words of the story under its picture, that are those for who cannot see it.
        if line.rule == "begins-again" and _describes(page, line):
            line.set("caption", "caption-element")
    pictured = None
    told = False
    for line in lines[title + 1 : first]:
        if line.role != "caption" or line.rule != "short-line-under-title" or line.kind == "caption":
            told = told or line.role == "caption"
            continue
        if pictured is None:
            pictured = next((image.at for image in page.images if image.at >= begin), lines[-1].end + 1)
        if told or line.start < pictured or line.level or (line.linked and is_row_of_links(page, line)):
            line.set("unknown", "short-line-under-title")


def _describes(page: Page, line: Line) -> bool:
    """It says once more what a picture right before it is of."""
    low = bisect_left(page.images, (line.start - _SEAM,))
    high = bisect_left(page.images, (line.start + 1,), low)
    return any(image.alt.strip() == line.text for image in page.images[low:high])


def _subtitle(lines: Sequence[Line], title: int, first: int, page: Page) -> None:
    """Take a short sentence without a stop right under a title, beside it in the tree, for its subtitle."""
    k = title + 1
    if k >= first or any(line.role == "subtitle" for line in lines[k:first]):
        return
    line = lines[k]
    if (
        ((line.rule == "short-line-under-title" and line.role == "unknown") or _set_in_heading(line))
        and line.end - line.start >= _SUBTITLE
        and line.text.count(" ") >= _SUBTITLE_BLANKS
        and not line.linked
        and line.text[-1] not in ":："
        and not (any(map(str.isdigit, line.text)) and find_dates(line.text))
        and not any(lines[title].start <= image.at <= line.start for image in page.images)
        and beside(page, line.start, lines[title].start)
    ):
        line.set("subtitle", "line-under-title")


def _set_in_heading(line: Line) -> bool:
    """It is a heading, though its words look like those of a summary."""
    return line.level > 0 and line.rule == "named-points"


def _read_section(lines: Sequence[Line], title: int, first: int, page: Page) -> None:
    """Find the section of a story: the last step of the path to it, or a link to a list of stories beside its title."""
    for k in range(title - 1, max(-1, title - 1 - OVER), -1):
        if begins_path(lines[k]):
            if _path(lines, k, title, page):
                return
            break
    if lines[title + 1].rule == "path-under-title" and _path(lines, title + 1, title, page):
        return
    if _unrooted(lines, title, page):
        return
    for k in (*range(title + 1, first), *range(title - 1, max(-1, title - 1 - _RIGHT_OVER), -1)):
        line = lines[k]
        if line.role not in _FREE or line.end - line.start > _SIZE:
            continue
        links = links_of(page, line)
        if len(links) != 1 or not letters().search(page.text, links[0].start, links[0].end):
            continue
        if page.text.startswith(_MORE, links[0].start):
            continue
        said = _section_page().search(links[0].href) is not None
        if k > title and said:
            _take(line, links[0])
            return
        named = said or (k < title and is_section(line)) or is_called_section(page, line)
        if named and beside(page, line.start, lines[title].start):
            _take(line, links[0])
            return


def _is_kicker(lines: Sequence[Line], title: int, page: Page) -> bool:
    """A short heading right over the title, in one element with it, that says neither a section nor the page's own name."""
    over = lines[title - 1]
    return (
        _KICKER[0] <= over.end - over.start <= _KICKER[1]
        and letters().search(over.text) is not None
        and not is_section(over)
        and not begins_path(over)
        and not (any(map(str.isdigit, over.text)) and (find_dates(over.text) or over.text.count(" ") < _PAIR))
        and sum(line.text == over.text for line in lines) == 1
        and over.text not in (page.facts.title or "")
        and beside(page, over.start, lines[title].start)
    )


def _take(line: Line, link: PageLink) -> None:
    line.set("section", "section-link")
    line.pieces = ((link.start, link.end),)


def _path(lines: Sequence[Line], k: int, title: int, page: Page) -> bool:
    """Read a path that the front page begins: on one line, or a step on each."""
    name = fold(lines[title].text)
    steps: list[tuple[Line, PageLink]] = []
    ended = False
    for line in lines[k : max(title, k + 1)]:
        ended = ended or fold(line.text).endswith(name)
        steps += [(line, link) for link in links_of(page, line)]
        if len(steps) > 1 and steps[0][0] is line:
            break  # all of it stands on one line
    if len(steps) > _STEPS:
        return False
    steps = [step for step in steps if fold(page.text[step[1].start : step[1].end]) != name]
    if len(steps) < 2 or not (ended or _is_path(lines, k, page) or (k == title - 1 and _is_signed(page, steps))):
        return False
    line, link = steps[-1]
    taken = line.role not in _FREE and line.rule != "title-before"  # a path that ends with the title
    if link.end - link.start > _SIZE or taken or not letters().search(page.text, link.start, link.end):
        return False
    _take(line, link)
    return True


def _is_path(lines: Sequence[Line], k: int, page: Page) -> bool:
    """The page calls the elements around a line a path, or has a menu that begins with the same word before it."""
    return is_called_path(page, lines[k]) or any(begins_path(line) for line in lines[:k])


def _is_signed(page: Page, steps: Sequence[tuple[Line, PageLink]]) -> bool:
    """The sign of a path, which menus do not have, parts two links on one line."""
    (over, first), (line, last) = steps[0], steps[-1]
    return len(steps) == _PAIR and over is line and page.text[first.end : last.start].strip() in _PATH_SIGNS


def _unrooted(lines: Sequence[Line], title: int, page: Page) -> bool:
    """Take the last step of a path right over the title that does not begin at the front page: its element is called so."""
    for k in range(title - 1, max(-1, title - 1 - _RIGHT_OVER), -1):
        line = lines[k]
        links = links_of(page, line) if line.role in _FREE and line.end - line.start <= 2 * _SIZE else ()
        if not 0 < len(links) < _STEPS or begins_path(line):
            continue
        last = links[-1]
        if (
            last.end - last.start <= _SIZE
            and not front_page().fullmatch(last.href)  # it leads to a list of stories
            and letters().search(page.text, last.start, last.end)
            and line.end - last.end <= _EDGE
            and is_called_path(page, line)
        ):
            _take(line, last)
            return True
    return False
