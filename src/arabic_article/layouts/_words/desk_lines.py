"""Lines under a story by which a desk or a correspondent signs: who edited it, a writer and his paper."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._likely_names import may_be_person, tells_news
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_SIZE: Final = 140
"""Characters of the longest such line."""
_NAME: Final = (7, 44)
"""Characters of the shortest name that signs, and of the longest."""
_STORY: Final = 4000
"""Characters at the end of a story in which it tells of somebody."""


@cache
def _edited() -> re.Pattern[str]:
    """Match a line in brackets by which an agency's desk signs; group 1 is who edited."""
    done = spellings(("إعداد", "تغطية", "شارك في التغطية", "ترجمة", "كتابة", "تقرير"))
    return re.compile(rf"\(\s?{done}\s[^()\n]{{4,90}}?\s?[-–—،,]\s?تحرير\s([^()\n\-–—،,:.]{{5,40}}?)\s?\)\.?")


@cache
def _paper() -> re.Pattern[str]:
    return re.compile(
        rf"{spellings(('صحيفة', 'جريدة', 'مجلة'))}\s[^\s\d:.،()]{{2,16}}(?:\s[^\s\d:.،()]{{2,16}}){{0,2}}"
    )


@cache
def _sent() -> re.Pattern[str]:
    """Match the line of a correspondent without his name: for whom, and where."""
    job = spellings(("مراسل", "مراسلة", "موفد", "موفدة", "مندوب"))
    word = r"[^\s\d:.،()/\-–—]{2,16}"
    return re.compile(rf"[*\s]*+{job}\s{word}(?:\s{word}){{0,2}}(?:\s?[/\-–—]\s?{word}(?:\s{word})?)?")


def sign_by_desk(lines: Sequence[Line], i: int, last: int) -> bool:
    """
    Give their roles to the lines by which a desk or a correspondent signs a story.

    Args:
        lines: The sheet.
        i: Index of a line after the story.
        last: Index after the story's last line.

    Returns:
        True where the line says who edited the story, or, right under the story with the line below, a writer and his paper, or
        a correspondent and his name.
    """
    line = lines[i]
    if line.end - line.start > _SIZE or line.item or line.linked:
        return False
    if line.text[0] == "(":
        if (edited := _edited().fullmatch(line.text)) is not None and is_bare_name(edited[1]):
            line.set("byline", "editor-at-end")
            line.pieces = ((line.start + edited.start(1), line.start + edited.end(1)),)
            return True
        return False
    return i == last and i + 1 < len(lines) and _in_two(lines[i], lines[i + 1], lines[:last])


def _in_two(one: Line, other: Line, story: Sequence[Line]) -> bool:
    """Read a name and the paper under it, or a name and the line of a correspondent over it or under it."""
    if other.role or other.item or other.linked or other.hit is not None or other.end - other.start > _SIZE:
        return False
    for name, beside in ((one, other), (other, one)):
        paper = beside is other and _paper().fullmatch(beside.text) is not None
        if not (paper or _sent().fullmatch(beside.text)) or not _signs(name.text, story):
            continue
        name.set("byline", "name-sent-at-end" if not paper else "name-at-end")
        beside.set("source" if paper else "byline", "paper-at-end" if paper else "job-under-name")
        return True
    return False


def _signs(name: str, story: Sequence[Line]) -> bool:
    """It may be a name, of nobody whom the story tells of."""
    if not _NAME[0] <= len(name) <= _NAME[1] or name[-1] in ".:؟!" or not may_be_person(name, told=True):
        return False
    told = fold("\n".join([line.text for line in story if line.prose])[-_STORY:])
    return not tells_news(name) and fold(name).split()[-1] not in told.split()
