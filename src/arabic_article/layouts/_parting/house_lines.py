"""Lines over a story of its outlet, perhaps a town, and its writer, whom only the name of the outlet shows to be one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._likely_names import may_be_person, tells_news
from arabic_article.arabic._parts import is_place
from arabic_article.arabic._people import person
from arabic_article.arabic.folding import fold, spellings
from arabic_article.arabic.outlets import outlet_at
from arabic_article.layouts._links.linked_names import EDGES, is_own, joint, own_names
from arabic_article.layouts._parting.tails import insert
from arabic_article.layouts._sections.html_links import title_over
from arabic_article.layouts._sheet.html_tree import element_of
from arabic_article.layouts._sheet.lines import PROSE, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article._readings import Readings

_SIZE: Final = (9, 70)
"""Characters of the shortest such line and of the longest."""
_PIECES: Final = (2, 3)
_FROM: Final = "من "
_OPENS: Final = "/:"
"""Signs at the end of a line with which a story opens."""
_FREE: Final = frozenset({"caption", "unknown", "dateline", "subtitle"})
"""Roles that such a line has where its writer is on no list."""


@cache
def _signs() -> re.Pattern[str]:
    """Match what parts an outlet, a town and a writer; a tatweel that stands alone is a dash."""
    return re.compile(r"\s?[-–—/|]{1,2}\s?|\sـ{1,2}\s|\s?:\s")


def part_house_lines(page: Page, lines: list[Line], first: int, readings: Readings) -> list[Line]:
    """
    Part the lines between title and story that are the outlet's own name and a writer, in whatever order, with a town or not.

    Args:
        page: The page.
        lines: The sheet, with all its roles.
        first: Index of the story's first line.
        readings: What is read of the lines already.

    Returns:
        The sheet; the same list where there is no such line.
    """
    _read_sender(lines, first, readings)
    title = title_over(lines, first)
    own: frozenset[str] | None = None
    cuts: dict[int, list[Line]] = {}
    for i in range(title + 1, first) if title >= 0 else ():
        line = lines[i]
        size = line.end - line.start
        if line.role not in _FREE or line.pieces or not _SIZE[0] <= size <= _SIZE[1] or line.weight >= PROSE:
            continue
        if line.role == "dateline" and _is_read(line, readings):
            continue
        spans = _spans(line.text)
        if not _PIECES[0] <= len(spans) <= _PIECES[1]:
            continue
        if own is None:
            own = _own(page, lines, title)
        roles = _roles([line.text[start:end] for start, end in spans], own)
        if roles and not _opens(page, line, roles, last=i == first - 1) and not _is_known(line, spans, roles):
            continue  # what is to be seen, and whose picture it is
        if line.rule == "place-and-name":
            line.rule = "outlet-and-name" if roles and roles[0][0] == "source" else line.rule
        elif roles:
            cuts[i] = [_piece(line, span, *role) for span, role in zip(spans, roles, strict=True)]
    if not cuts:
        return lines
    heads = {pieces[0].start: pieces[0] for pieces in cuts.values()}
    parted = insert(page.text, lines, {i: pieces[:0:-1] for i, pieces in cuts.items()})
    for line in parted:
        if (head := heads.get(line.start)) is not None:
            line.set(head.role, head.rule)
            if head.end < line.end:
                line.pieces = ((head.start, head.end),)
    return parted


def _opens(page: Page, line: Line, roles: Sequence[tuple[str, str]], *, last: bool) -> bool:
    """It opens the story, and is no caption: the picture's owner stands at the end of those, and in elements of their own."""
    if line.kind == "caption":
        plain = page.outline is not None and page.outline.tags[element_of(page, line.start)] == "p"
        return plain and last and roles[0][0] == "source"
    return line.text[-1] in _OPENS or roles[0][0] != "byline"


def _is_known(line: Line, spans: Sequence[tuple[int, int]], roles: Sequence[tuple[str, str]]) -> bool:
    """A list knows the name, or a part of it."""
    at = next(span for span, role in zip(spans, roles, strict=True) if role[0] == "byline")
    return person(line.text, *at) in ("yes", "likely")


def _read_sender(lines: Sequence[Line], first: int, readings: Readings) -> None:
    """Take a name behind the word for "from", right over a story that its agency and a town open, for who wrote it."""
    line = lines[first - 1] if first else None
    if line is None or line.role not in _FREE or not line.text.startswith(_FROM) or line.end - line.start > _SIZE[1]:
        return
    name = line.text[len(_FROM) :].strip()
    if line.text[-1].isalpha() and may_be_person(name, told=True) and not tells_news(name):
        opening = readings.dateline(lines[first].text, lines[first].start)
        if opening is not None and opening.place and opening.agency and opening.reporter is None:
            line.set("byline", "name-over-story")
            line.value = line.start + len(_FROM)


def _is_read(line: Line, readings: Readings) -> bool:
    """The words of the line say who wrote from where."""
    if line.rule in ("place-and-name", "outlet-and-name"):
        return line.rule == "outlet-and-name"
    found = readings.dateline(line.text, line.start)
    return found is not None and found.reporter is not None


@cache
def _day() -> re.Pattern[str]:
    """Match the weekday that a flattener left behind a name when it parted the date from it."""
    return re.compile(rf"\s{spellings(('الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'))}\Z")


def _spans(text: str) -> list[tuple[int, int]]:
    """Cut a line at its signs."""
    end = len(text.rstrip(EDGES + "."))
    day = _day().search(text, 0, end)
    end = day.start() if day else end
    at, out = 0, []
    for match in _signs().finditer(text, 0, end):
        out.append((at, match.start()))
        at = match.end()
    out.append((at, end))
    return out


def _own(page: Page, lines: Sequence[Line], title: int) -> frozenset[str]:
    """Collect what the page calls its outlet, in flattened text beside the copy of its title."""
    outlet = outlet_at(page.url)
    names = {fold(outlet.name)} if outlet else set()
    said = fold(lines[title].text)
    for line in lines[:title]:
        if line.rule == "title-before" and len(pieces := joint().split(line.text)) > 1:
            names |= {name for name in (fold(pieces[-1]), fold(pieces[0])) if name not in said}
    return own_names(page) | names


def _roles(pieces: Sequence[str], own: frozenset[str]) -> list[tuple[str, str]]:
    """Tell the pieces of a line: one is the outlet, one a person, a third one a town; none where they are not."""
    outlets = [k for k, piece in enumerate(pieces) if is_own(piece, own) or _with_town(piece, own)]
    if len(outlets) != 1:
        return []
    rest = [k for k in range(len(pieces)) if k != outlets[0]]
    towns = [k for k in rest if is_place(pieces[k])]
    people = [k for k in rest if k not in towns]
    if len(people) != 1 or tells_news(name := pieces[people[0]]):
        return []
    if not may_be_person(name, own, told=len(towns) == 1):
        return []
    told = {outlets[0]: ("source", "outlet-under-title"), people[0]: ("byline", "name-and-outlet")}
    return [told.get(k, ("dateline", "place-alone")) for k in range(len(pieces))]


def _with_town(piece: str, own: frozenset[str]) -> bool:
    """It is the outlet and one word more, the town of its office."""
    head, _, last = piece.rpartition(" ")
    return fold(head) in own and last.isalpha()


def _piece(line: Line, span: tuple[int, int], role: str, rule: str) -> Line:
    start, end = span
    piece = Line(line.start + start, line.start + end, line.text[start:end], item=False, hit=None)
    piece.set(role, rule)
    return piece
