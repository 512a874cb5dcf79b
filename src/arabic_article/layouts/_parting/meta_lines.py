"""Lines in which a theme says all that it knows of a story at once: who, when, where it is filed, its tags."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic.credits import read_byline
from arabic_article.arabic.folding import Spelled, spellings
from arabic_article.layouts._furniture.page_days import is_whole_day
from arabic_article.layouts._sheet.lines import SHORT_COST, Line
from arabic_article.layouts._sheet.scan import hit_at, scanner
from arabic_article.layouts._words.lone_labels import BY

_DRAWN: Final = ("calendar_", "date_range", "access_time", "query_builder", "account_circle", "remove_red_eye")
"""Beginnings of the names of signs that no other text holds."""
_LATIN: Final = "By "
_SIZE: Final = 300
"""Characters of the longest such line."""


_DAY: Final = 48
"""Characters of the longest cell that is a day."""


@cache
def _begins() -> Spelled:
    return Spelled(rf"[•\s]*+{spellings(BY)}[\s:]")


@cache
def _cut() -> re.Pattern[str]:
    """Match what parts two fields: a bar, or the blank before the label of a list."""
    return re.compile(
        rf"\s*+\|\s*+|\s++(?={spellings(('التسميات', 'الوسوم', 'التصنيفات', 'التصنيف', 'القسم', 'الأقسام'))}\s?:)"
    )


@cache
def _icon() -> re.Pattern[str]:
    """Match the name of a sign of Google's icon fonts, which stands in the text for the font to draw."""
    names = (
        "calendar_month|calendar_today|date_range|access_time|query_builder|schedule|event|today|account_circle|person|edit|"
        "folder_open|folder|local_offer|label|remove_red_eye|visibility|chat_bubble|comment|share|print|home|apartment|newspaper"
    )
    return re.compile(rf"(?<![a-z_])(?:{names})(?![a-z_\s])")


def part_icons(text: str, lines: list[Line]) -> list[Line]:
    """
    Part lines in which the names of signs stand before what each sign means: "calendar_month12 مارس 2024schedule3 دقائق".

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no line holds two of them.
    """
    if "_" not in text or not any(text.find(name) >= 0 for name in _DRAWN):
        return lines
    out: list[Line] = []
    for line in lines:
        icons = list(_icon().finditer(line.text)) if line.end - line.start <= _SIZE and "_" in line.text else ()
        if len(icons) < 2:
            out.append(line)
            continue
        ends = [match.start() for match in icons[1:]] + [len(line.text)]
        if icons[0].start():
            out.append(_piece(text, line, 0, icons[0].start()))
        for icon, end in zip(icons, ends, strict=True):
            sign = Line(line.start + icon.start(), line.start + icon.end(), icon[0], False, None)
            sign.set("embed", "name-of-a-sign")
            out += (sign, _piece(text, line, icon.end(), end))
    return out


def _piece(text: str, line: Line, start: int, end: int) -> Line:
    """Make a line of a piece of one."""
    said = line.text[start:end].rstrip()
    first = line.start + start
    piece = Line(first, first + len(said), said, False, hit_at(scanner(), text, first))
    if piece.prose:
        piece.weight = SHORT_COST
    return piece


def part_meta(text: str, lines: list[Line]) -> list[Line]:
    """
    Part lines that begin with who wrote a story and go on with other fields: "بواسطة فلان|يناير 19, 2025|التصنيفات: …".

    Themes that are translated in part say "By" there.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no such line is.
    """
    starts = [at for at in (text.find(BY[0]), text.find(_LATIN)) if at >= 0]
    if not starts:
        return lines
    at = min(starts)
    out: list[Line] = []
    for line in lines:
        if line.end <= at or line.end - line.start > _SIZE or line.hit is not None:
            out.append(line)
            continue
        begun = line.text.startswith(_LATIN) or (BY[0] in line.text and _begins().match(line.text))
        spans = _fields(line) if begun else ()
        if len(spans) < 2 or not read_byline(line.text, *spans[0]):
            out.append(line)
            continue
        out += [_piece(text, line, start, end) for start, end in spans]
    return out


def part_cells(text: str, lines: list[Line]) -> list[Line]:
    """
    Part the row of a table that lays out the head of a page, its cells between tabs, where one of them is a day.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no such line is.
    """
    if "\t" not in text:
        return lines
    out: list[Line] = []
    for k, line in enumerate(lines):
        alone = "\t" in line.text and not any(
            "\t" in other.text for other in (*lines[k - 1 : k], *lines[k + 1 : k + 2])
        )
        cells = list(_cell().finditer(line.text)) if alone and line.end - line.start <= _SIZE and not line.role else ()
        if len(cells) > 1 and any(len(day := cell[0].strip()) <= _DAY and is_whole_day(day) for cell in cells):
            out += [_piece(text, line, *cell.span()) for cell in cells]
        else:
            out.append(line)
    return out


@cache
def _cell() -> re.Pattern[str]:
    return re.compile(r"[^\s\t][^\t]*")


def _fields(line: Line) -> tuple[tuple[int, int], ...]:
    """Cut a line at what parts its fields."""
    spans = []
    at = 0
    for match in _cut().finditer(line.text):
        spans.append((at, match.start()))
        at = match.end()
    spans.append((at, len(line.text)))
    return tuple(span for span in spans if span[0] < span[1])
