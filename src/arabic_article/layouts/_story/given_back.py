"""What stands right over the next paragraph of a story, under a list of other stories, and is of the story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.layouts._tags.lists import dates_it

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_HEADING: Final = 24
"""Characters of the longest heading."""
_LONGER: Final = 8
"""How much longer each headline over it is."""
_HEADLINE: Final = 15
"""Characters of the shortest headline."""


def give_back(lines: Sequence[Line], i: int, end: int) -> int:
    """
    Give the last line of a list back to the story that goes on under it: a short heading, or a sentence behind points.

    Args:
        lines: The sheet, with the roles that the label suggests.
        i: Index of the label.
        end: Index after the last line of its list.

    Returns:
        Index after the list without that line.
    """
    line = lines[end - 1]
    if end - i <= 2 or end >= len(lines) or not line.soft or line.item or " " not in line.text:
        return end
    after = lines[end]
    if not (after.prose and after.stop) or after.hit is not None or after.role:
        return end
    if _is_heading(line, lines[i + 1 : end - 1]) or (
        line.text[-1] == "." and line.text[-2] not in ". " and all(other.item for other in lines[i + 1 : end - 1])
    ):
        line.set("", "")
        return end - 1
    return end


def _is_heading(line: Line, others: Sequence[Line]) -> bool:
    """It is far shorter than the headlines that are listed, and neither a day nor a name."""
    size = line.end - line.start
    if size > _HEADING or line.stop or any(map(str.isdigit, line.text)) or is_bare_name(line.text):
        return False
    heads = [other.end - other.start for other in others]
    heads = [length for length, other in zip(heads, others, strict=True) if length >= _HEADLINE and not dates_it(other)]
    return bool(heads) and min(heads) >= size + _LONGER
