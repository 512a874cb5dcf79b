"""Legal notices and footnotes that stand right under a story, in its own type."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import spellings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._lines import Line

_NOTES: Final = frozenset(
    {"هوامش", "الهوامش", "الحواشي", "المراجع", "المصادر والمراجع", "هوامش ومراجع", "الهوامش والمراجع"}
)
"""What stands over footnotes, without the colon behind it."""
_MANY: Final = 60
"""Lines at the end of a story among which they are looked for."""


@cache
def _note() -> re.Pattern[str]:
    """Match the number of a footnote, in brackets or not."""
    return re.compile(r"[\[(]?[\d٠-٩]{1,3}(?:[\])]|\s?[.\-–:)]|\s)")


@cache
def _legal() -> re.Pattern[str]:
    return re.compile(
        spellings(
            (
                "سياسة الخصوصية",
                "شروط الاستخدام",
                "شروط النشر",
                "إرشادات الاستخدام",
                "ضوابط التعليق",
                "ملفات تعريف الارتباط",
                "تعليقاتكم",
                "تعليقك",
                "مشاركاتك",
                "مشاركاتكم",
                "التعليقات",
                "المعلقين",
            )
        )
    )


def _may_be_legal(text: str) -> bool:
    """Tell cheaply whether one of the words of `_legal` may be there."""
    return (
        "ستخدام" in text
        or "تعليق" in text
        or "خصوصي" in text
        or "شروط" in text
        or "رتباط" in text
        or "مشارك" in text
        or "معلق" in text
        or "ـ" in text
    )


def mark_notices(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Set apart the rules for comments and the legal notices that stand right under a story, in its own type.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    for line in reversed(lines[max(first + 1, last - 2) : last]):
        if line.role != "paragraph" or not _may_be_legal(line.text) or len(set(_legal().findall(line.text))) < 2:
            return
        line.set("disclaimer", "notice-under-story")


def mark_footnotes(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Set apart the footnotes at the end of a story, each of which begins with its number, and the word over them.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    for i in range(last - 2, max(first, last - _MANY), -1):
        if lines[i].text.rstrip(" :") not in _NOTES:
            continue
        notes = lines[i + 1 : last]
        if all(_note().match(line.text) for line in notes):
            for line in (lines[i], *notes):
                line.set("embed", "footnotes")
        return
