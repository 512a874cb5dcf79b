"""Paths to a story: from the word for the front page through its sections to its own title."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import spellings
from arabic_article.layouts._sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._lines import Line

_STEP: Final = 40
"""Characters of the longest name of a section."""
_SIGNS: Final = " \t\xa0>»›\\/|«‹"
_PART: Final = 12
"""Characters of a title that a path holds at least where it is cut."""


@cache
def _front() -> re.Pattern[str]:
    """Match the word for the front page, behind the label of a path or without one, glued to what follows or not."""
    here = spellings(("أنت هنا", "أنت الآن في", "موقعك الحالي"))
    front = spellings(("العودة للرئيسية", "العودة إلى الرئيسية", "الصفحة الرئيسية", "الرئيسية", "الرئيسة"))
    return re.compile(rf"[\s>»›\\/•]*+(?:{here}\s?:?\s*+)?{front}")


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(r"[>»›\\/|«‹]")


def mark_path(line: Line, title: str, others: Sequence[Line], *, near: bool) -> bool:
    """
    Take the last step of a path as the section, where no other line of the head says one.

    The title, which may be cut there, ends the path. Steps that no sign parts are taken only where they are the words for a
    section; so is what is glued to the word for the front page, on a line of these two alone.

    Args:
        line: A line of a head.
        title: The title.
        others: Lines of the head that come before it: what stands beside the title, or behind a label.
        near: Nothing but lines of its head stands between it and the title.

    Returns:
        Whether it is such a path.
    """
    text = line.text
    front = _front().match(text)
    if front is None:
        return False
    start = front.end()
    end = len(text) - len(title) if text.endswith(title) else _cut(text, start, title)
    if end > start:
        step = _last(text, start, end)
    elif near and not text[start : start + 1].isspace() and is_section_name(text[start:]):
        step = start, len(text)
    else:
        return False
    if step is None:
        return False
    if any(other.role == "section" for other in others):
        line.set("nav", "path-to-title")
    else:
        line.set("section", "path-to-title")
        line.pieces = ((line.start + step[0], line.start + step[1]),)
    return True


def _cut(text: str, start: int, title: str) -> int:
    """Give where the last step of a path begins that ends in dots and begins the title; 0 where there is none."""
    said = text.rstrip(" .…")
    if said == text:
        return 0
    signs = [match.end() for match in _sign().finditer(text, start)]
    last = said[signs[-1] :].strip() if signs else ""
    return signs[-1] if len(last) >= _PART and title.startswith(last) else 0


def _last(text: str, start: int, end: int) -> tuple[int, int] | None:
    steps = [match.end() for match in _sign().finditer(text, start, end)]
    if not steps:
        said = text[start:end].strip()
        if not is_section_name(said) or said.count(" ") > 1:
            return None
        at = text.index(said, start)
        return at, at + len(said)
    edges = [*steps, end]
    for first, last in zip(reversed(edges[:-1]), reversed(edges[1:]), strict=True):
        if said := text[first:last].strip(_SIGNS):
            at = text.index(said, first)
            return (at, at + len(said)) if len(said) <= _STEP and said[0].isalpha() else None
    return None
