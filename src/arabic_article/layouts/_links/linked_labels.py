"""What the words before a link to a writer say that somebody did for a story."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic._cues import cue_at
from arabic_article.arabic.folding import spellings
from arabic_article.layouts._links.linked_names import EDGES
from arabic_article.layouts._words.lone_labels import BY

_LABEL: Final = 3
"""Words of the longest label."""


@cache
def _crafts() -> re.Pattern[str]:
    """Match what others than writers do for a story."""
    drawn = (
        "رسوم",
        "رسومات",
        "رسم",
        "كاريكاتير",
        "غرافيك",
        "جرافيك",
        "إنفوغراف",
        "إنفوجراف",
        "إنفوغرافيك",
        "تصميم",
        "خرائط",
        "خريطة",
    )
    made = (
        "بيانات",
        "تحليل البيانات",
        "برمجة",
        "تطوير",
        "مونتاج",
        "إخراج",
        "صوت",
        "فيديو",
        "تحريك",
        "غلاف",
        "تعليق صوتي",
    )
    return re.compile(rf"{spellings((*drawn, *made))}\s?[:：/|\-–—]?\s?")


def label_before(text: str, start: int, end: int) -> tuple[int, str]:
    """
    Find the word for what somebody did at the end of what stands before a name.

    Args:
        text: The page's text.
        start: Where to look from.
        end: Where the name begins.

    Returns:
        Offset of the word and the role, "credit" for those of others than writers; `end` and "" where there is none.
    """
    at = end
    for _ in range(_LABEL):
        stop = at
        while stop > start and text[stop - 1] in EDGES:
            stop -= 1
        at = stop
        while at > start and text[at - 1] not in EDGES:
            at -= 1
        if at == stop:
            break
        if (cue := cue_at(text, at, end)) is not None and not text[cue.end : end].strip(EDGES):
            return at, cue.role
        if _crafts().fullmatch(text, at, end):
            return at, "credit"
    return end, ""


@cache
def _put_up() -> re.Pattern[str]:
    """Match the label of who put a story on the site, which may be an account."""
    return re.compile(spellings(BY) + r"|نشر|by\b|posted", re.IGNORECASE)


def tells(text: str, start: int, end: int) -> bool:
    """
    Tell whether a word before a name says what its bearer did for a story, and not only who put it on the site.

    Args:
        text: The page's text.
        start: Where to look from.
        end: Where the name begins.

    Returns:
        True only for that.
    """
    at, role = label_before(text, start, end)
    return role != "" and _put_up().match(text, at, end) is None
