"""Short lines inside a story that are no heading of it by what they say, or one though they end as sentences do."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.folding import spellings
from arabic_article.layouts._words.head_lines import is_caption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_CREDIT: Final = 80
"""Characters of the longest line that names whose a picture is."""
_CAPTION: Final = 20
"""Characters of the shortest caption before an outlet in brackets."""
_WORDS: Final = (3, 6)
"""Words of the shortest and the longest question that heads a part of a story."""


@cache
def _owned() -> re.Pattern[str]:
    """Match the label of whose a picture is, with its colon."""
    return re.compile(rf"{spellings(('صورة من', 'الصورة من', 'تصوير', 'عدسة', 'بعدسة'))}\s?[:：]")


def _credits(line: Line) -> bool:
    return (
        line.text[0] in "صاتعب"
        and not line.stop
        and line.end - line.start <= _CREDIT
        and _owned().match(line.text) is not None
    )


def picture_of(lines: Sequence[Line], i: int, first: int, last: int) -> tuple[str, str] | None:
    """
    Tell the caption of a picture and whose it is from a heading.

    Args:
        lines: The sheet.
        i: Index of a short line inside the story.
        first: Index of the story's first line.
        last: Index after its last line.

    Returns:
        The role and the rule; None for anything else.
    """
    line = lines[i]
    text = line.text
    if _credits(line):
        return "credit", "owned-picture"
    if i + 1 < last and not (line.stop or lines[i + 1].role) and _credits(lines[i + 1]):
        return "caption", "line-over-credit"
    if text.isascii():
        above = lines[i - 1]
        of_archive = i > first and above.rule == "words-for-a-picture" and any(map(str.isalpha, text))
        return ("credit", "under-caption") if of_archive else None
    if text.startswith(("صورة ", "الصورة ", "أرشيف")) and text.count(" ") <= 1 and not line.stop and is_caption(line):
        return "caption", "words-for-a-picture"
    start = text.rfind("(")
    if (
        text[-1] == ")"
        and start > 0
        and line.end - line.start <= _CREDIT
        and _owned().match(text, start + 1) is not None
    ):
        return "caption", "owned-picture"
    if (
        text[-1] == ")"
        and start >= _CAPTION
        and not line.stop
        and line.end - line.start <= _CREDIT
        and not _dated(text)
    ):
        known = find_agency(text[start + 1 : -1])
        if known is not None and known.sure and known.kind != "house":
            return "caption", "owned-picture"
    return None


def _dated(text: str) -> bool:
    """It holds a number, as the line of a town, a day and an agency does."""
    return any(map(str.isdigit, text))


def asks_alone(lines: Sequence[Line], i: int, first: int, last: int) -> bool:
    """
    Tell a question that heads a part of a story: the only one that ends a line of it, of a few words, between two paragraphs.

    Args:
        lines: The sheet.
        i: Index of a short line inside the story.
        first: Index of the story's first line.
        last: Index after its last line.

    Returns:
        False where others ask, as in an interview, and where it joins what stands above with "and" or "then".
    """
    text = lines[i].text
    shortest, longest = _WORDS
    if text[-1] != "؟" or text[0] in "وف" or not shortest <= text.count(" ") + 1 <= longest or not first < i < last - 1:
        return False
    below = lines[i + 1]
    if not below.stop or not below.prose or below.item:
        return False
    return not any(
        line.text.rstrip('»”") ')[-1:] == "؟"
        for k, line in enumerate(lines[first:last], first)
        if k != i and line.rule != "question-under-byline"
    )
