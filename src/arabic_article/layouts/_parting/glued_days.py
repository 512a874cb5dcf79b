"""Days to which a flattener glued the counter beside them, or which it left in one row of a table with tools."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.dates import find_dates
from arabic_article.layouts._parting.day_lines import head_of
from arabic_article.layouts._sheet.lines import SHORT_COST, Line
from arabic_article.layouts._sheet.scan import hit_at, scanner

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE: Final = 120
"""Characters of the longest line of a day and what shares it."""
_DIGITS: Final = "0123456789٠١٢٣٤٥٦٧٨٩"


@cache
def _year() -> re.Pattern[str]:
    """Match a day up to its year, with another number right behind it."""
    return re.compile(r"[0-9]{1,2}[ /-]{1,3}(?:[ء-ي]{3,8}|[0-9]{1,2})[ ,،/-]{1,3}(?:19|20)[0-9]{2}(?=[0-9])")


def part_glued_days(text: str, lines: list[Line]) -> list[Line]:
    """
    Part a day from the number glued to its year, "12 مارس 2024150 مشاهدة", and from what tabs part from it.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no such line stands over the story.
    """
    prose, top = head_of(lines)
    for i in range(top, prose):
        if cut := _behind_day(lines[i]):
            return [*lines[:i], *_pieces(text, lines[i], cut), *lines[i + 1 :]]
    return lines


def _behind_day(line: Line) -> int:
    """Find where a day ends that begins a line and something else follows; 0 where it does not."""
    said = line.text
    if line.hit is not None or line.end - line.start > _SIZE or not any(map(said.__contains__, ("20", "19"))):
        return 0
    if "\t" in said and said[0] in _DIGITS:
        cut = said.index("\t")
    elif (year := _year().search(said)) is not None:
        cut = year.end()
    else:
        return 0
    found = find_dates(said[:cut])
    whole = len(found) == 1 and found[0].timestamp.value is not None and not found[0].start
    return cut if whole and found[0].end == len(said[:cut].rstrip()) else 0


def _pieces(text: str, line: Line, cut: int) -> Sequence[Line]:
    """Make a line of the day, and one of each thing behind it."""
    out = [Line(line.start, line.start + len(line.text[:cut].rstrip()), line.text[:cut].rstrip(), line.item, None)]
    at = cut
    for said in line.text[cut:].split("\t"):
        if bare := said.strip():
            start = line.start + line.text.index(bare, at)
            piece = Line(start, start + len(bare), bare, False, hit_at(scanner(), text, start))
            piece.weight = min(piece.weight, SHORT_COST)
            out.append(piece)
            at = start - line.start + len(bare)
    return out
