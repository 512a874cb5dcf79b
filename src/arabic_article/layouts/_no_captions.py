"""Short lines between title and story that name a box, a member, a sender or a change, and no picture."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import spellings
from arabic_article.layouts._lone_labels import is_update

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._lines import Line

_SIZE: Final = 60
"""Characters of the longest such line."""
_DECK: Final = 30
"""Characters from which a line under a title is a subtitle where a caption follows under the date."""
_ONE: Final = r"[^\s\-–—/|:،.()«»\"\d]{2,14}"


@cache
def _box() -> re.Pattern[str]:
    """Match what a box of a page is called: the word for what it holds, and that for a story."""
    holds = (
        "معلومات|معلومات عن|ملخص|موجز|خلاصة|تفاصيل|أدوات|خيارات|بطاقة|بيانات|محتويات|فهرس|نبذة عن|عن|حول|أبرز ما في|"
        "طرق مشاهدة|طريقة عرض|أنواع عرض|إعدادات|تقييم"
    )
    of = "المقال|المقالة|الخبر|الموضوع|القصة|التقرير|المادة|المحتوى|الصفحة|الكاتب|الكاتبة|المؤلف|الحلقة|الفيديو"
    return re.compile(rf"[•\s]*+{spellings(holds.split('|'))}\s{spellings(of.split('|'))}\s?:?")


@cache
def _member() -> re.Pattern[str]:
    """Match what boards print under the name of who posts: a rank, and the labels of what is known of a member."""
    rank = "نشيط|جديد|فعال|مميز|متميز|ذهبي|فضي|ماسي|متألق|مشارك|مبتدئ|متقدم|مجتهد|شرف|بارز|نشط"
    known = ("تاريخ التسجيل", "رقم العضوية", "معدل تقييم المستوى", "آخر تواجد", "عدد المشاركات", "عدد المواضيع")
    return re.compile(rf"[•\s]*+(?:{spellings(('عضو', 'عضوة'))}\s{spellings(rank.split('|'))}|{spellings(known)}\s?:?)")


@cache
def _rating() -> re.Pattern[str]:
    words = spellings(("تقييم", "التقييم", "الحالي", "المستخدمين", "تقييم المستخدمين", "تقييم القراء"))
    return re.compile(rf"(?:{words}\s?:?\s?)+[\d٠-٩]\s?/\s?[\d٠-٩]")


@cache
def _wiki() -> re.Pattern[str]:
    """Match what wikis print under every title."""
    return re.compile(
        rf"{spellings(('من ويكي',))}[ء-ي]*(?:\s[ء-ي]+)?،\s[ء-ي]+\sالحرة?|{spellings(('اذهب إلى', 'انتقل إلى'))}\s?:\s?[^\n]+،[^\n]+"
    )


@cache
def _readers() -> re.Pattern[str]:
    unit = spellings(("مشاهدة", "مشاهدات", "قراءة", "قراءات", "زيارة", "زيارات", "تعليق", "تعليقات"))
    return re.compile(rf"\d[^\n]*\d\s?{unit}")


@cache
def _sender() -> re.Pattern[str]:
    """Match one or two words, a dash and one or two more; the address of a writer; a town and the word for agencies."""
    pair = rf"{_ONE}(?: {_ONE})?\s[-–—]\s{_ONE}(?: {_ONE})?"
    return re.compile(
        rf"{pair}|[^\n@]*(?:\s@[A-Za-z]\w{{2,}}|\s\w{{2,}}@)|[^\n،]{{2,40}}،\s?{spellings(('وكالات', 'الوكالات'))}"
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{3}")


def no_caption(text: str) -> tuple[str, str] | None:
    """
    Tell a line that is no caption from one that may be.

    Args:
        text: A line between title and story that nothing else explains.

    Returns:
        The role and the rule; None where it may be a caption.
    """
    if len(text) > _SIZE:
        return None
    if _box().fullmatch(text):
        return "nav", "name-of-a-box"
    if _member().fullmatch(text):
        return "nav", "member-of-a-board"
    if _wiki().fullmatch(text):
        return "nav", "under-titles-of-a-wiki"
    if _rating().fullmatch(text) or _readers().fullmatch(text):
        return "counter", "counted-at-end"
    if is_update(text) and any(map(str.isdigit, text)):
        return "clock", "time-of-change"
    if _sender().fullmatch(text):
        return "unknown", "unknown-sender"
    return None if _word().search(text) else ("unknown", "no-word")


def recast(lines: Sequence[Line], title: int, first: int) -> None:
    """
    Judge short lines that were taken for captions by what stands under them.

    What stands between two prints of a title is of the page. A line right under the title is a subtitle where a date or a
    byline follows, and a caption under that; or a label, a name and a dash, each on its line.

    Args:
        lines: The sheet.
        title: Index of the title.
        first: Index of the story's first line.
    """
    shorts = [k for k in range(title + 1, first) if lines[k].rule == "short-line-under-title"]
    if not shorts:
        return
    again = max((k for k in range(title + 2, first) if lines[k].rule == "title-again"), default=0)
    for k in shorts:
        if k < again:
            lines[k].set("nav", "between-titles")  # the first one is what the page calls itself
    deck = lines[title + 1]
    under = [line.role for line in lines[title + 2 : first]]
    if deck.rule != "short-line-under-title" or deck.end - deck.start < _DECK or deck.item:
        return
    head = under[: under.index("caption")] if "caption" in under else []
    # The picture of this theme stands under the line of writer, dash and day.
    newspaper = [line.rule for line in lines[title + 2 : title + 5]] == ["label-alone", "name-under-title", "ruler"]
    if newspaper or "date" in head or "byline" in head:
        deck.set("subtitle", "line-under-title")
