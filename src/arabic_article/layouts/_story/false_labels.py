"""Lines that begin as labels do and are none: headlines of urgent news, entries of a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sheet.lines import PROSE
from arabic_article.layouts._sheet.matter import matter_of, shared_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_WORD: Final = "عاجل"
"""The word, at the end of the label; the names of tickers end with others."""
_BLANKS: Final = 3
"""Blanks in the shortest headline behind it."""
_BETWEEN: Final = 5
"""Lines between a headline and its story: who, where, when, a caption."""
_TOLD: Final = 4
"""Lines of a story in which it shows what it tells of."""
_HEADLINE: Final = 36
"""Characters of the shortest line that may be another headline."""


def is_no_label(lines: Sequence[Line], i: int, *, over: bool) -> bool:
    """
    Tell a line whose first words only look like a label.

    Args:
        lines: The sheet.
        i: Index of a line with a marker phrase.
        over: No prose stands over it.

    Returns:
        True for the headline of the story under it that the word for urgent news opens, and for an entry of a menu of points that is
        called as lists of tags are.
    """
    line = lines[i]
    assert line.hit is not None
    if line.hit.marker.role == "keywords":
        return line.item and i > 0 and lines[i - 1].item and not line.text[line.hit.end - line.start :].strip(" :")
    return over and line.hit.marker.role == "ticker" and _is_urgent_title(lines, i)


def _is_urgent_title(lines: Sequence[Line], i: int) -> bool:
    """No other headline follows before the first sentence, the story tells of it, and it does not end with the label."""
    line = lines[i]
    assert line.hit is not None
    label = line.text[: line.hit.end - line.start].rstrip(" \xa0:/|.-–—")
    if not label.endswith(_WORD) or line.text.count(" ", line.hit.end - line.start) < _BLANKS:
        return False
    for k, below in enumerate(lines[i + 1 : i + 2 + _BETWEEN], i + 1):
        if below.weight >= PROSE:
            matter = matter_of(other.text for other in lines[k : k + _TOLD])
            return line.level == 1 or shared_words(line.text, matter) > 0
        size = below.end - below.start
        if below.hit is not None or (size >= _HEADLINE and not any(map(str.isdigit, below.text))):
            return below.text == line.text
    return False
