"""The section of a story on an HTML page that its menu tells: a chip, a step before the title, a name beside the day."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._sections.html_links import title_over
from arabic_article.layouts._sections.menu_entries import ENTRY, bare_entry
from arabic_article.layouts._sheet.html_tree import beside, element_of, front_page, links_of
from arabic_article.layouts._sheet.lines import letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article.layouts._sheet.lines import Line

_OVER: Final = 4
"""Lines over a title among which its chips stand."""
_CHIPS: Final = 3
"""Chips over a title, at most; a menu has more entries."""
_STEPS: Final = 4
"""Lines of the longest path, one for each step."""
_CUT: Final = 12
"""Characters of the title with which a path ends at least, where it is cut."""
_FREE: Final = frozenset({"", "nav", "related", "ticker", "caption", "kicker", "unknown"})
"""Roles that say no more of a line than that it stands beside a story."""


def read_section_of_menu(lines: Sequence[Line], first: int, page: Page) -> None:
    """
    Find the section that is an entry of the menu, where no rule for the head found one; choose among several sections.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        page: The page.
    """
    title = title_over(lines, first)
    if title < 0:
        return
    named = [line for line in lines[:first] if line.role == "section"]
    if named:
        for line in named:
            if not line.pieces and len(links := links_of(page, line)) > 1 and _are_parted(page, line, links):
                both = all(_main(page, line, (link,)) is not None for link in links)
                _take(line, links[0 if both else -1])
        return
    for k in range(title - 1, max(-1, title - 1 - _OVER), -1):
        line = lines[k]
        if line.role not in _FREE or not beside(page, line.start, lines[title].start):
            continue
        links = links_of(page, line)
        if 1 < len(links) <= _CHIPS and _fill(page, line, links) and (link := _main(page, line, links)) is not None:
            _take(line, link)
            return
    if not _step(lines, title, page):
        _beside_day(lines, title, first, page)


def _are_parted(page: Page, line: Line, links: Sequence[PageLink]) -> bool:
    """Nothing but a stroke stands between the links of a line, and nothing before or behind them."""
    between = {page.text[one.end : other.start].strip() for one, other in pairwise(links)}
    return between == {"/"} and links[0].start <= line.start and links[-1].end >= line.end


def _fill(page: Page, line: Line, links: Sequence[PageLink]) -> bool:
    """The links are all that a line says."""
    spans = [(line.start, links[0].start), *((one.end, other.start) for one, other in pairwise(links))]
    return not any(page.text[start:end].strip() for start, end in (*spans, (links[-1].end, line.end)))


def _main(page: Page, line: Line, links: Sequence[PageLink]) -> PageLink | None:
    """Find the first link of a line that the menu has as well; what it does not have is a badge."""
    over = [(page.text[link.start : link.end].strip(), link.href) for link in page.links if link.end <= line.start]
    for link in links:
        said = page.text[link.start : link.end].strip()
        if len(said) <= ENTRY and (said, link.href) in over and not front_page().fullmatch(link.href):
            return link
    return None


def _step(lines: Sequence[Line], title: int, page: Page) -> bool:
    """Take the step before the title, which may be cut, in a list of few steps right over it."""
    assert page.outline is not None
    parents = page.outline.parents
    last, step = lines[title - 1], lines[title - 2] if title > 1 else None
    if step is None or step.role not in _FREE or not step.linked or last.linked:
        return False
    said = fold(last.text)
    cut = said.rstrip(".… ")
    if not (said == fold(lines[title].text) or (len(said) > len(cut) >= _CUT)) or not fold(
        lines[title].text
    ).startswith(cut):
        return False
    here, there = (element_of(page, line.start) for line in (step, last))
    links = links_of(page, step)
    inside = [
        line
        for line in lines[max(0, title - _STEPS - 1) : title]
        if parents[element_of(page, line.start)] == parents[there]
    ]
    if here == there or parents[here] != parents[there] or len(links) != 1 or len(inside) > _STEPS:
        return False
    said = page.text[links[0].start : links[0].end].strip()
    if not 1 < len(said) <= ENTRY or front_page().fullmatch(links[0].href) or not letters().search(said):
        return False
    _take(step, links[0])
    last.set("title", "title-before")
    return True


def _beside_day(lines: Sequence[Line], title: int, first: int, page: Page) -> None:
    """Take an entry of the menu beside the day, be it a link or not, with its label or without one."""
    days = [k for k in range(max(0, title - 1), first) if lines[k].role == "date"]
    if not days:
        return
    # Of those that lead to the front page none is an entry.
    ends: dict[str, int] = {}
    for start, end, href in page.links:
        name = page.text[start:end].strip()
        if name not in ends and 1 < len(name) <= ENTRY and letters().search(name) and not front_page().fullmatch(href):
            ends[name] = end
    for k in (near for day in days for near in (day - 1, day + 1)):
        line = lines[k]
        if k == title or not 0 <= k < first or line.role not in _FREE or line.end - line.start > ENTRY + _CUT:
            continue
        name = bare_entry(line.text)
        if ends.get(name, line.start + 1) <= line.start:
            line.set("section", "entry-of-the-menu")
            line.value = line.end - len(name)
            return


def _take(line: Line, link: PageLink) -> None:
    line.set("section", "section-link")
    line.pieces = ((link.start, link.end),)
