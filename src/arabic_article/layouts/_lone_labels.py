"""Labels on lines of their own, over what they say of a story."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic.folding import spellings

_LABEL: Final = 24
"""Characters of the longest label of a head."""


@cache
def _labels() -> tuple[re.Pattern[str], re.Pattern[str]]:
    written = spellings(
        (
            "بواسطة",
            "الكاتب",
            "الكاتبة",
            "كاتب المقال",
            "كاتب المقالة",
            "بقلم",
            "كتب",
            "كتبت",
            "المؤلف",
            "المحرر",
            "مرسلة بواسطة",
            "نشر بواسطة",
            "كتب بواسطة",
            "أضيف بواسطة",
            "أرسلت بواسطة",
            "أرسل بواسطة",
        )
    )
    days = ("التاريخ", "بتاريخ", "تاريخ النشر", "تاريخ المقال", "تاريخ المقالة", "تاريخ الخبر", "نشر بتاريخ")
    done = ("نشر في", "نشرت في", "تم النشر", "تم النشر في", "تم نشر هذا المحتوى على")
    dated = spellings((*days, *done, "آخر تحديث", "آخر تعديل", "تم التحديث"))
    return re.compile(rf"{written}\s*+[:|]?"), re.compile(rf"{dated}\s*+[:|]?")


def label_of(text: str) -> str:
    """
    Give the role that a label says which stands alone.

    Args:
        text: A line.

    Returns:
        `byline` over who wrote the story, `date` over when it was published; "" for others.
    """
    if len(text) > _LABEL:
        return ""
    written, dated = _labels()
    return "byline" if written.fullmatch(text) else "date" if dated.fullmatch(text) else ""


def begins_byline(text: str) -> bool:
    """
    Tell whether a line begins with the label of a writer.

    Args:
        text: A line.

    Returns:
        True whatever follows it.
    """
    return _labels()[0].match(text) is not None


@cache
def _update() -> re.Pattern[str]:
    return re.compile(spellings(("آخر تحديث", "آخر تعديل", "تم التحديث", "تم التعديل", "تحديث", "محدث")) + r"(?!\w)")


def is_update(text: str) -> bool:
    """
    Tell whether a line begins with the label of a change.

    Args:
        text: A line.

    Returns:
        True whatever follows it.
    """
    return _update().match(text) is not None
