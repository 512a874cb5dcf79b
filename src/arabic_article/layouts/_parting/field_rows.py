"""Rows of a head in which a theme sets side by side when a story was published, who wrote it and where it is filed."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name, read_byline
from arabic_article.arabic.dates import find_dates
from arabic_article.layouts._parting.day_lines import head_of
from arabic_article.layouts._sections.menu_entries import bare_entry
from arabic_article.layouts._sheet.lines import SHORT_COST, Line
from arabic_article.layouts._sheet.scan import hit_at, scanner
from arabic_article.layouts._words.head_lines import is_counter
from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from arabic_article._page import Page

    Span = tuple[int, int]

_SIZE: Final = (16, 140)
"""Characters of the shortest row with a day and two fields more, and of the longest."""
_FIELDS: Final = 2
"""Names and sections beside the days from which a line is a row; one of them, and an outlet, are read with the day."""
_LINK: Final = 2
_EDGES: Final = " \t\xa0|/•·●»-–—،,"
_SECTION: Final = 30
"""Characters of the longest link to a section."""


@cache
def _year() -> re.Pattern[str]:
    return re.compile("(?<!\\d)(?:20|19|٢٠|١٩)\\d\\d(?!\\d)")


@cache
def _sign() -> re.Pattern[str]:
    """Match what parts fields: a bar, a point, a stroke, a dash between blanks; and at the ends of what stands beside a day."""
    return re.compile(r"\s*[|•·●»]\s*|\s*/\s*|(?:\A|\s)[-–—](?=\s|\Z)\s*")


@cache
def _beside_word() -> re.Pattern[str]:
    """Match a sign that parts more than the numbers of a day."""
    return re.compile(r"[|•·●»]|[^\d\s]\s?(?:/|\s[-–—]\s)|(?:/|\s[-–—])\s?[^\d\s]")


def part_rows(text: str, lines: list[Line], page: Page | None = None) -> list[Line]:
    """
    Part the rows over a story of which every field is known: a day, a name, a section, an outlet, a counter.

    Args:
        text: The page's text.
        lines: The sheet, weighed, before labels are announced.
        page: The page where it is HTML: elements part fields too, and a link beside a day leads to a section.

    Returns:
        The sheet; the same list where no line is such a row. The limits of boxes count its lines.
    """
    prose, i = head_of(lines)
    rows: dict[int, list[Line]] = {}
    for year in _year().finditer(text, lines[i].start, lines[prose].start) if prose > i else ():
        while lines[i].end < year.end():
            i += 1
        line = lines[i]
        free = line.hit is None and not line.role and not line.level
        if i in rows or i == prose or not free or not _SIZE[0] <= line.end - line.start <= _SIZE[1]:
            continue
        if len(spans := _fields(line, page)) > 1:
            rows[i] = [_piece(text, line.start + start, line.start + end, filed=filed) for start, end, filed in spans]
            rows[i][0].limit = line.limit
    if not rows:
        return lines
    out: list[Line] = []
    places = [0]
    for k, line in enumerate(lines):
        out += rows.get(k, (line,))
        places.append(len(out))
    for line in out:
        if line.limit:
            line.limit = places[line.limit]
    return out


def _fields(line: Line, page: Page | None) -> list[tuple[int, int, bool]]:
    """Give the fields of a row and whether each is a link that files it; none where one is unknown, or there are too few."""
    text = line.text
    parted = page is not None and page.markup is not None and page.markup.parted(line.start)
    if not parted and _beside_word().search(text) is None:
        return []
    found = find_dates(text)
    if not found or not any(date.timestamp.value for date in found):
        return []
    days = [(date.start, date.end) for date in found]
    ends = [0, *(end for _, end in days)]
    starts = [*(start for start, _ in days), len(text)]
    own = page if parted else None
    fields = [field for gap in zip(ends, starts, strict=True) for field in _between(line, *gap, own)]
    if len(fields) < _FIELDS:
        return []
    weights = [_weight(line, field, page) for field in fields]
    named = sum(weight > 1 for weight in weights)
    if not all(weights) or named < _FIELDS or max(weights) <= _LINK:
        return []
    links = [weight == _LINK for weight in weights]
    return sorted([(*day, False) for day in days] + [(*field, link) for field, link in zip(fields, links, strict=True)])


def _between(line: Line, start: int, end: int, page: Page | None) -> Iterator[Span]:
    """Cut what stands beside the days of a row where a sign or an element parts it."""
    text = line.text
    ends = [end]
    if page is not None and page.markup is not None and start < end:
        ends = [high - line.start for _, high in page.markup.runs(line.start + start, line.start + end)]
    at = start
    for stop in ends:
        cuts = [at, *(at + edge for match in _sign().finditer(text[at:stop]) for edge in match.span()), stop]
        for low, high in zip(cuts[::2], cuts[1::2], strict=True):
            if said := text[low:high].strip(_EDGES):
                first = text.index(said, low)
                yield first, first + len(said)
        at = stop


def _weight(line: Line, field: Span, page: Page | None) -> int:
    """Give 3 for a name or a section, 2 for a link that may lead to one, 1 for a counter or an outlet, 0 for the unknown."""
    said = line.text[slice(*field)]
    known = find_agency(said)
    if is_counter(said) or (known is not None and known.sure and known.end - known.start == len(said)):
        return 1
    if is_bare_name(said) or is_section_name(bare_entry(said)) or read_byline(said):
        return 3
    end = line.start + field[1]
    return _LINK if page is not None and _is_filed(page, end - len(bare_entry(said)), end) else 0


def _is_filed(page: Page, start: int, end: int) -> bool:
    """It is a short link: beside a day it leads to the section."""
    k = bisect_right(page.links, (end,)) - 1
    if k < 0 or end - start > _SECTION:
        return False
    link = page.links[k]
    return link.start <= start and link.end >= end and link.href[:1] != "#" and not page.text[start].isascii()


def _piece(text: str, start: int, end: int, *, filed: bool) -> Line:
    """Make a line of a field; a section may have the word for it before its name."""
    piece = Line(start, end, text[start:end], False, hit_at(scanner(), text, start))
    if piece.prose:
        piece.weight = SHORT_COST
    name = bare_entry(piece.text)
    if filed or (name != piece.text and is_section_name(name)):
        piece.set("section", "section-link" if filed else "section-words")
        piece.value = end - len(name)
    return piece
