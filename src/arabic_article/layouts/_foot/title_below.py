"""The headline under a story, where a flattener that lost the head of a page left its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sheet.lines import LONG
from arabic_article.layouts._sheet.matter import matter_of, shared_words
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN
from arabic_article.layouts._words.head_lines import is_labelled_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_OF_THE_STORY: Final = 3
"""Words that a headline under its story shares with it."""
_SAID: Final = 4
"""Paragraphs that show what a story is about."""


def title_below(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Take the line right under a story for its title, where no other is: the day of publication stands under it, behind its label.

    Args:
        lines: The sheet, with the head read.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    if last + 1 >= len(lines) or any(line.role == "title" for line in lines[:first]):
        return
    line, under = lines[last], lines[last + 1]
    size = line.end - line.start
    if (
        line.hit is not None
        or (line.role and not line.soft)
        or line.item
        or line.stop
        or not TITLE_AGAIN <= size < LONG
    ):
        return
    if not is_labelled_date(under):
        return
    if (
        shared_words(line.text, matter_of(other.text for other in lines[first : min(last, first + _SAID)]))
        >= _OF_THE_STORY
    ):
        line.set("title", "headline-below")
