"""Labels on lines of their own, over what they say of a story."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import spellings
from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from arabic_article.layouts._sheet.lines import Line

BY: Final = (
    "بواسطة",
    "نشر بواسطة",
    "نشرت بواسطة",
    "كتب بواسطة",
    "أضيف بواسطة",
    "مرسلة بواسطة",
    "أرسلت بواسطة",
    "أرسل بواسطة",
)
"""Labels of who put a story on the site, who as a rule wrote it."""
_LABEL: Final = 24
"""Characters of the longest label of a head."""
_FILED: Final = 60
"""Characters of the longest line of a section and its label."""


@cache
def _labels() -> tuple[re.Pattern[str], re.Pattern[str]]:
    writers = ("الكاتب", "الكاتبة", "كاتب المقال", "كاتب المقالة", "بقلم", "كتب", "كتبت", "المؤلف", "المحرر")
    written = spellings((*BY, *writers))
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


@cache
def _pictures() -> re.Pattern[str]:
    return re.compile(rf"{spellings(('تصوير', 'عدسة', 'كاميرا'))}\s*+[:：]")


def is_label_of_pictures(text: str) -> bool:
    """
    Tell the label of who took the pictures, where it stands alone with its colon.

    Args:
        text: A line.

    Returns:
        False for the words in a sentence.
    """
    return len(text) <= _LABEL and _pictures().fullmatch(text) is not None


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
def _filed() -> re.Pattern[str]:
    """Match the label of the section under a story, with its colon or without one, and what it says."""
    labels = r"(?:ال)?[أا]قسام|القسم|(?:نشرت?|منشور) في(?: قسم)?|في قسم|Categor(?:ies|y)|Posted in"
    return re.compile(rf"(?:{labels})(\s?:\s?|\s)([^\s\d:/|][^\n\d:/|]{{2,38}})")


@cache
def _sections() -> re.Pattern[str]:
    return re.compile(r"(?:ال)?[أا]قسام\s?:")


def is_section_label(text: str) -> bool:
    """
    Tell the label of a section, with its colon and nothing behind it, from the entry of a menu.

    Args:
        text: A line.

    Returns:
        True only for that.
    """
    return _sections().fullmatch(text) is not None


def read_filed(line: Line) -> int:
    """
    Find the section behind its label, under a story.

    Args:
        line: A line.

    Returns:
        Offset of the section; 0 where the line names none, or has another label than the word for sections and a colon,
        and not the words for one.
    """
    match = _filed().fullmatch(line.text) if line.end - line.start <= _FILED and not line.stop else None
    if match is None:
        return 0
    sure = ":" in match[1] and not line.text.startswith(("ن", "م"))  # a paper follows "published in" as well
    return line.start + match.start(2) if sure or is_section_name(match[2]) else 0


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
