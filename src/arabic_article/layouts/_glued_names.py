"""A writer whose name is printed behind the headline, on its line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.layouts._lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_WINDOW: Final = 12
"""Lines of a page among which its headline is looked for."""
_WORDS: Final = 4
"""Blanks in the shortest headline that carries a name; what is shorter is a place or an outlet."""
_LONGEST: Final = 180


def part_writer(text: str, lines: list[Line]) -> list[Line]:
    """
    Part the first headline of a page from the name behind its slash: "… / فلان الفلاني".

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no name stands there.
    """
    for i, line in enumerate(lines[:_WINDOW]):
        if line.prose:
            return lines
        if line.text.count(" ") < _WORDS:
            continue
        cut = line.text.rfind("/")
        if cut < 0 or line.end - line.start > _LONGEST or not _carries(line.text, cut):
            return lines  # under another headline it would be who took a picture
        return [*lines[:i], *_two(text, line, cut), *lines[i + 1 :]]
    return lines


def _carries(said: str, cut: int) -> bool:
    head = said[:cut].rstrip()
    return head.count(" ") >= _WORDS and head[-1] not in ":/" and is_bare_name(said[cut + 1 :].strip())


def _two(text: str, line: Line, cut: int) -> Sequence[Line]:
    end = line.start + len(line.text[:cut].rstrip())
    start = line.end - len(line.text[cut + 1 :].lstrip())
    return (
        Line(line.start, end, text[line.start : end], item=line.item, hit=line.hit),
        Line(start, line.end, text[start : line.end], item=False, hit=None),
    )
