"""Short lines between title and story that name a box, a member, a sender or a change, and no picture."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.folding import fold
from arabic_article.layouts._words.lone_labels import is_update

_SIZE: Final = 60
"""Characters of the longest such line."""
_ONE: Final = r"[^\s\-–—/|:،.()«»\"\d]{2,14}"
_HOLDS: Final = (
    "معلومات|معلومات عن|ملخص|موجز|خلاصة|تفاصيل|أدوات|خيارات|بطاقة|بيانات|محتويات|فهرس|نبذة عن|عن|حول|أبرز ما في|"
    "طرق مشاهدة|طريقة عرض|أنواع عرض|إعدادات|تقييم"
)
_OF: Final = "المقال|المقالة|الخبر|الموضوع|القصة|التقرير|المادة|المحتوى|الصفحة|الكاتب|الكاتبة|المؤلف|الحلقة|الفيديو"
_BOXES: Final = "معلومات إضافية|معلومات أخرى|بطاقة تعريف|في هذا المقال|في هذا الخبر|مواد متعلقة|التفاصيل"
_POINTS: Final = "أبرز النقاط|أهم النقاط|النقاط الرئيسية|نقاط رئيسية|أبرز ما جاء فيه|باختصار"
"""What stands over the points of a summary."""
_RANKS: Final = "نشيط|جديد|فعال|مميز|متميز|ذهبي|فضي|ماسي|متألق|مشارك|مبتدئ|متقدم|مجتهد|شرف|بارز|نشط"
_KNOWN: Final = "تاريخ التسجيل|رقم العضوية|معدل تقييم المستوى|آخر تواجد|عدد المشاركات|عدد المواضيع"
"""What boards print of a member, beside a rank."""

_UNSHOWN: Final = (
    "يا|أيها|أيتها|لا|لم|لن|هل|كيف|لماذا|ماذا|متى|تعرف|اضغط|إضغط|انقر|يمكن|يمكنك|يمكنكم|تابع|تابعوا|شاهد|اقرأ|حجم|بقلم|كتبت|يكتب|"
    "تكتب|إشراف"
)
"""Words that no caption begins with."""
_SLASHES: Final = 2
_OFFICES: Final = (
    "المكتب الإعلامي|المركز الإعلامي|إدارة الإعلام|وحدة الإعلام|العلاقات العامة|دائرة العلاقات العامة|قسم الإعلام"
)
"""Who sends out what an institution has to say."""


@cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split("|")))


@cache
def _counted() -> re.Pattern[str]:
    """Match a rating, and how many read a story behind another number; the words are folded."""
    rating = r"(?:(?:ال)?تقييم(?: المستخدمين| القراء| الحالي)? ?:? ?){1,3}\d ?/ ?\d"
    return re.compile(rf"{rating}|\d[^\n]*\d ?(?:مشاهد|قراء|زيار|تعليق)(?:ه|ات)?")


@cache
def _wiki() -> re.Pattern[str]:
    """Match what wikis print under every title; the words are folded."""
    return re.compile(r"من ويكي[ء-ي]*(?: [ء-ي]+)?، [ء-ي]+ الحره?|(?:اذهب|انتقل) ال[يى] ?: ?[^\n]+،[^\n]+")


@cache
def _sender() -> re.Pattern[str]:
    """Match one or two words, a dash and one or two more; the address of a writer; a town and the word for agencies."""
    pair = rf"{_ONE}(?: {_ONE})?\s[-–—]\s{_ONE}(?: {_ONE})?"
    return re.compile(rf"{pair}|[^\n@]*(?:\s@[A-Za-z]\w{{2,}}|\s\w{{2,}}@)|[^\n،]{{2,40}}،\s?(?:ال)?وكالات")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{3}")


def _ends_in_agency(text: str) -> bool:
    """A town, a reporter and an agency, with slashes between."""
    if text.count("/") != _SLASHES:
        return False
    known = find_agency(text.rpartition("/")[2].strip())
    return known is not None and known.sure and known.kind == "agency"


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
    said = fold(text).strip(" •:")
    first, _, last = said.rpartition(" ")
    if last in _folded(_OF) and first in _folded(_HOLDS):
        return "nav", "name-of-a-box"
    if said in _folded(_BOXES):
        return "nav", "name-of-a-box"
    if said in _folded(_POINTS):
        return "embed", "points-of-a-summary"
    if said in _folded(_KNOWN) or (last in _folded(_RANKS) and first in _folded("عضو|عضوة")):
        return "nav", "member-of-a-board"
    if "،" in said and _wiki().fullmatch(said):
        return "nav", "under-titles-of-a-wiki"
    if any(map(str.isdigit, said)):
        if _counted().fullmatch(said):
            return "counter", "counted-at-end"
        if is_update(text):
            return "clock", "time-of-change"
    if said in _folded(_OFFICES) or _sender().fullmatch(text) or _ends_in_agency(text):
        return "unknown", "unknown-sender"
    return None if _word().search(text) else ("unknown", "no-word")


@cache
def _shown() -> re.Pattern[str]:
    """Match two words or more, with names in quotation marks and numbers, and in brackets at the end who made the picture."""
    return re.compile(
        r"[ء-غف-ي\"«“](?:[^\n?؟!…|@*_<>{}\[\]:/\\؛]|(?<! ):(?= [^\d]))+?(?<!\.)(?:\([^\n()]{2,40}\)\s?)?\.?"
    )


def may_be_caption(text: str) -> bool:
    """
    Tell whether a line can say what a picture shows.

    Args:
        text: A line between title and story that nothing explains.

    Returns:
        False where it asks, calls, points at something, lists or breaks off, and where it is one word.
    """
    if " " not in text or text[-1] in "،-–—," or ".." in text or _shown().fullmatch(text) is None:
        return False
    first = fold(text.split(maxsplit=1)[0])
    return first not in _folded(_UNSHOWN) and not ("," in text and ", " not in text)
