"""Heads that a board prints over a thread, and an outlet over the names of its writers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._given_names import none_never
from arabic_article.arabic._name_lists import several_names
from arabic_article.arabic._parts import is_place
from arabic_article.arabic.folding import fold
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN
from arabic_article.layouts._words.named_first import tells_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_MEMBER: Final = ("تاريخ التسجيل", "التسجيل :", "التسجيل:")
"""Labels of boards for since when somebody is a member."""
_NAME: Final = 60
"""Characters of the longest name of a member, with his rank."""
_SIGNED: Final = 70
"""Characters of the longest line of an outlet and its writers."""
_OPENING: Final = 3
"""Lines in which a story names its outlet, or says of whom it tells."""


def mark_thread(lines: Sequence[Line], top: int, first: int) -> None:
    """
    Tell the title of a thread by its place, and who put it up from a writer: under his name stands since when he is a member.

    Args:
        lines: The sheet.
        top: Index of the first line that can be of the head.
        first: Index of the story's first line.
    """
    for k in range(top + 1, first):
        text = lines[k].text
        if text[0] not in "اتأ":
            continue
        over = lines[k - 1]
        if text.startswith(_MEMBER) and over.end - over.start <= _NAME:
            over.set("nav", "member-of-a-board")
        elif (
            text.startswith("الكاتب")
            and "المشاهدات" in text
            and "الردود" in text
            and not over.role
            and over.end - over.start >= TITLE_AGAIN
        ):
            over.set("title", "headline")


@cache
def _outlet_and_names() -> re.Pattern[str]:
    """Match one word, a colon, and what may be names with dashes between."""
    return re.compile(r"[-–—\s]*+([^\s:\-–—]{3,14})\s?:\s?([^\n:]{9,80})")


def mark_writers_of_outlet(lines: Sequence[Line], first: int) -> None:
    """
    Read several writers behind their outlet, which the story names too, right over it: "… : … – …".

    Args:
        lines: The sheet.
        first: Index of the story's first line.
    """
    line = lines[first - 1] if first else None
    if line is None or line.role or line.end - line.start > _SIGNED or ":" not in line.text:
        return
    match = _outlet_and_names().fullmatch(line.text)
    if match is None or not several_names(match[2]):
        return
    story = lines[first : first + _OPENING]
    named = any(match[1] in other.text for other in story) and none_never([fold(match[1])])
    if named and not is_place(match[1]) and not tells_of(story, match[2]):
        line.set("byline", "names-under-title")
        line.value = line.start + match.start(2)
