"""The lists of other stories on an HTML page: the headline of each entry, without what stands around it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.arabic.folding import spellings
from arabic_article.arabic.markers import MARKERS
from arabic_article.layouts._sheet.html_tree import links_of
from arabic_article.layouts._sheet.lines import MARK_COST, PROSE
from arabic_article.layouts._sheet.scan import Hit
from arabic_article.layouts._words.head_lines import digit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article.arabic.markers import Marker
    from arabic_article.layouts._sheet.lines import Line

_OTHERS: Final = frozenset({"related", "read_also"})
_HEADLINE: Final = 15
"""Characters of the shortest headline."""
_LABEL: Final = 48
"""Characters of the longest label."""
_NEAR: Final = 6
"""Lines under a label among which the first links stand."""
_LINKED: Final = 2
"""Linked headlines of a list in which what has no link is none."""
_AGAIN: Final = 3
"""Entries of a list that have one and the same section over them."""
_CHIP: Final = 20
"""Characters of the longest name of a section over an entry."""
_EDGE: Final = 16
"""Characters at an end of an entry in which a day has one of its numbers."""
_EDGES: Final = " \t\xa0|-–—•،:[]()"


@cache
def _ahead() -> re.Pattern[str]:
    """Match a rank or a time before a headline."""
    return re.compile(r"\[?[0-9٠-٩]{1,2}(?:[:.][0-9٠-٩]{2})?\]?[\s.|\-]{1,3}")


@cache
def _more() -> re.Pattern[str]:
    """Match the label of more stories of a section or a writer, named behind it."""
    words = (
        "المزيد من",
        "اقرأ المزيد من",
        "مزيد من",
        "المزيد في",
        "الأكثر مشاهدة في",
        "الأكثر قراءة في",
        "الأكثر تداولا في",
        "الأكثر تصفحا في",
        "مواد ذات صلة",
        "مقالات ذات صلة",
        "مواضيع ذات صلة",
        "مقالات سابقة",
        "مقالات أخرى",
    )
    return re.compile(rf"{spellings(words)}\s[(«\"“]?[ء-ي][^\n.:،؟!]{{1,30}}")


@cache
def _label() -> Marker:
    """Give the row of the labels of other stories."""
    return next(row for row in MARKERS if (row.role, row.shape) == ("related", "label"))


def label_more(lines: Sequence[Line], page: Page) -> None:
    """
    Mark the labels of more stories of a section: links to two stories or more follow them.

    Args:
        lines: The sheet, weighed, before labels are announced.
        page: The page.
    """
    begin = next((i for i, line in enumerate(lines) if line.weight >= PROSE), len(lines))
    for i in range(begin + 1, len(lines) - _LINKED):
        line = lines[i]
        if (
            line.hit is not None
            or line.linked
            or line.stop
            or line.role
            or line.end - line.start > _LABEL
            or _more().fullmatch(line.text) is None
        ):
            continue
        near = [_leads_on(page, other) for other in lines[i + 1 : i + 1 + _NEAR]]
        if any(near[:_LINKED]) and sum(near) >= _LINKED:
            line.hit = Hit(_label(), line.start, line.end)
            line.weight = MARK_COST


def _leads_on(page: Page, line: Line) -> bool:
    """It has a link to another story."""
    return not line.stop and any(link.end - link.start >= _HEADLINE for link in links_of(page, line))


def read_headlines(lines: Sequence[Line], page: Page) -> None:
    """
    Take the headline alone of each entry in a list of other stories: its link, without rank, day, section or writer.

    Args:
        lines: The sheet, with all roles.
        page: The page.
    """
    for run in _runs(lines):
        linked = [(line, links_of(page, line)) for line in run]
        heads = [line for line, links in linked if any(link.end - link.start >= _HEADLINE for link in links)]
        if len(heads) >= _LINKED:
            again = Counter([line.text for line in run if line.end - line.start <= _CHIP])
            for line, links in linked:
                if (not links and line.hit is None) or (line.end - line.start <= _CHIP and again[line.text] >= _AGAIN):
                    line.set("nav", "beside-headlines")
        _drop_repeats(linked)
        for line, links in linked:
            if line.role in _OTHERS and not line.pieces and line.value < line.end and not _is_plain(line, links):
                _trim(line, [(link.start, link.end) for link in links], page)


def _drop_repeats(linked: Sequence[tuple[Line, Sequence[PageLink]]]) -> None:
    """Keep one of two entries that lead to one story, the other its teaser: a sentence, be it a link too."""
    address = ""
    for line, links in linked:
        again = len(links) == 1 and links[0].href == address
        if again and line.stop and line.role == "related":
            line.set("nav", "beside-headlines")
        else:
            address = links[0].href if links and not line.stop else ""


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Give the lists: lines in a row that name other stories, without the labels over them."""
    run: list[Line] = []
    for line in lines:
        if line.role in _OTHERS and line.value < line.end:
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_plain(line: Line, links: Sequence[PageLink]) -> bool:
    """It is its link, and nothing in it can be a rank, a day or a sign around the headline: so are most."""
    text = line.text
    if len(links) != 1 or links[0].start != line.value or links[0].end != line.end or line.value != line.start:
        return False
    return text[0] not in _EDGES and text[-1] not in _EDGES and digit().search(text) is None


def _trim(line: Line, links: Sequence[tuple[int, int]], page: Page) -> None:
    """Cut off what stands before and behind the link of an entry, or inside it in elements of its own."""
    start, end = max(line.value, line.start), line.end
    if len(links) == 1 and links[0][1] - links[0][0] >= _HEADLINE:
        start, end = max(start, links[0][0]), min(end, links[0][1])
    text = page.text
    if digit().search(text, start, end) is not None and page.markup is not None and page.markup.parted(start):
        start, end = _undated(page, start, end)
    while start < end and text[start] in _EDGES and text[start] not in "([":
        start += 1
    while end > start and text[end - 1] in " \t\xa0|-–—•،":
        end -= 1
    if (start, end) != (line.value, line.end) and end - start >= _HEADLINE:
        line.pieces = ((start, end),)


def _undated(page: Page, start: int, end: int) -> tuple[int, int]:
    """Leave out a rank or a time before a headline, and a day at its edge, that stand in elements of their own."""
    text = page.text
    if (ahead := _ahead().match(text, start, end)) is not None and _stands_apart(page, start, ahead.end()):
        start = ahead.end()
    edges = text[start : start + _EDGE] + text[max(start, end - _EDGE) : end]
    if digit().search(edges) is None or not has_date(said := text[start:end]):
        return start, end
    for found in find_dates(said):
        first, last = start + min(found.start, found.label_end), start + found.end
        if not text[last:end].strip(_EDGES) and _stands_apart(page, first, start):
            end = first
        elif not text[start:first].strip(_EDGES) and _stands_apart(page, first, last + 1):
            start = last
    return start, end


def _stands_apart(page: Page, one: int, other: int) -> bool:
    """Two characters of an entry stand in inline elements that differ."""
    if page.markup is None:
        return False
    around = [page.markup.around(at, at + 1, 1, paths=False) for at in (one, other)]
    return around[0] != around[1] and all(around)
