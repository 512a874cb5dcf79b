"""Lines that are no headline wherever they stand: labels, numbers to call, points, what a system prints for want of a title."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import Spelled, fold, spellings
from arabic_article.layouts._furniture.file_names import behind_file

_HALF: Final = 12
"""Characters of the shortest text of a picture that stands twice on one line."""
_WORDS: Final = 34
"""Blanks of the longest headline."""
_SIZE: Final = 40
"""Characters of the longest line that a system prints."""
_HOURS: Final = 24
"""Characters at the end of a line in which the hours of a programme stand."""
_PRINTED: Final = (
    "بدون عنوان|بلا عنوان|لا يوجد عنوان|مشاهدينا الكرام|قراءنا الكرام|أعزاءنا القراء|تغذيات RSS|الأخبار العاجلة|أخبار عاجلة|آخر الأخبار|"
    "أحدث الأخبار|المزيد من الأخبار|القائمة الرئيسية|الصفحة الأخيرة|الصفحة الأولى|العدد الورقي|أرشيف الموقع|نتائج البحث|معلومات المقال|معلومات الخبر|معلومات المقالة|الصلاة القادمة|الصلاة التالية|مواقيت الصلاة|أوقات الصلاة|المتواجدون الآن|المتواجدون حاليا|القائمة الجانبية|مقالات وكتابات|متابعة القراءة|تابع القراءة|اقرأ المزيد|المزيد|للمزيد"
)
"""What stands where a title could: for want of one, over lists, and to greet."""


@cache
def _printed() -> frozenset[str]:
    return frozenset(map(fold, _PRINTED.split("|")))


@cache
def _label() -> Spelled:
    """Match the label of a writer and its sign, or an ordinal and its sign."""
    writers = ("بقلم", "الكاتب", "الكاتبة", "كاتب المقال", "بواسطة", "إعداد", "ترجمة", "المترجم", "المحرر", "المراسل")
    ordinals = ("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا")
    parts = (
        rf"{spellings(('المبحث', 'المطلب'))}\s{spellings(('الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس'))}"
    )
    return Spelled(
        rf"[ـ–—*\s-]{{0,4}}(?:{spellings(writers)}\s?[:/]|{spellings(('بقلم', 'ترجمة وتحرير'))}\s|(?:{spellings(ordinals)}|{parts})\s?[:–—-]"
        rf"|{spellings(('بواسطة', 'نشر بواسطة'))}\s@?[A-Za-z][\w.-]{{1,30}}\Z)"  # an account
    )


@cache
def _bearer() -> re.Pattern[str]:
    """Match an office and of what it is, and somebody with an academic title, who bears it; no word between is a verb."""
    offices = ("وزير", "وزيرة", "رئيس", "رئيسة", "محافظ", "مدير", "مديرة", "عميد", "عميدة", "سفير", "نائب", "أمين")
    title = spellings(("الدكتور", "الدكتورة", "المهندس", "المهندسة"))
    return re.compile(
        rf"{spellings(offices)}(?:\s(?:و?ال|لل)[ء-ي]{{2,12}}){{1,4}}\s((?:د\s?[./]|{title})\s?[ء-ي ]{{5,48}})"
    )


def _shows_bearer(text: str) -> bool:
    """It is who somebody is and his name, as captions are."""
    shown = _bearer().fullmatch(text) if " د" in text or " ال" in text else None
    return shown is not None and is_bare_name(shown[1])


@cache
def _number() -> re.Pattern[str]:
    """Match a number to call."""
    return re.compile(r"(?<!\d)\+?\d{9,15}(?!\d)|\d{3,4}-\d{3,4}-\d{4}")


@cache
def _counter() -> Spelled:
    """Match how often a page was read."""
    return Spelled(
        rf"{spellings(('قرئ', 'قرئت', 'شوهد', 'شوهدت', 'قراءة', 'تمت قراءته'))}\s?:?\s?\d{{1,7}}\s?{spellings(('مرة', 'مرات'))}"
    )


@cache
def _prices() -> re.Pattern[str]:
    """Match two labels with a price behind each: a number of three digits or of several parts, which no score of a game is."""
    return re.compile(
        r"(?:\W{0,3}[ء-ي]{2,14}(?: [ء-ي]{2,14}){0,2}\s?:\s?(?:[0-9]{1,3}(?:[.,٬][0-9]{1,3}){1,3}|[0-9]{3,7})){2}"
    )


@cache
def _hours() -> re.Pattern[str]:
    """Match the hours of a programme at the end of its line; a headline has a word before those of what it tells."""
    clock = "[0-9]{1,2}:[0-9]{2}"
    return re.compile(rf"(?<![\w:.])(?<!من )(?<!بين )(?<!ساعة )(?<!ساعه ){clock}\s?[-–—]\s?{clock}\Z")


@cache
def _ticker() -> Spelled:
    """Match the label of a ticker that touches what it says first."""
    return Spelled(rf"{spellings(('أخبار عاجلة', 'الأخبار العاجلة'))}(?:\s?:|[ء-ي])")


@cache
def _masthead() -> re.Pattern[str]:
    """Match what a paper says of itself and who makes it: "صحيفة يومية … - رئيس التحرير فلان"."""
    kinds = spellings(("صحيفة", "جريدة", "مجلة", "نشرة", "بوابة", "موقع", "وكالة"))
    made = spellings(
        ("رئيس التحرير", "رئيسة التحرير", "رئيس تحريرها", "مدير التحرير", "الناشر", "الناشر ورئيس التحرير")
    )
    like = spellings(("يومية", "أسبوعية", "شهرية", "فصلية", "مستقلة", "شاملة", "إلكترونية", "جامعة", "تصدر", "يصدر"))
    return re.compile(rf"{kinds}\s[^\n]{{0,60}}?{like}\b[^\n]{{0,120}}?[-–—|/،:]\s?{made}\b")


@cache
def zone_of_clock() -> re.Pattern[str]:
    """
    Compile whose time a clock shows, on a line of its own.

    Returns:
        The pattern of the whole line.
    """
    return re.compile(rf"\(?{spellings(('بتوقيت', 'حسب توقيت', 'بالتوقيت'))}\s[^\n:.،]{{2,24}}\)?")


def never_title(text: str) -> bool:
    """
    Tell a line that is no headline whatever stands around it.

    Args:
        text: A line over a story.

    Returns:
        True for the label of a writer, an ordinal that numbers a part, a number to call, a point behind an asterisk, the zone of
        a clock, a ticker behind its label, a masthead with its editor, prices behind their labels, the hours of a programme, the file of a picture with its size, how often a page was read, what
        stands in brackets, a text that stands twice, what breaks off at a dash, an office and its bearer with an academic title, and what systems print for want of a title.
    """
    if text[0] == "*" or text.endswith((" -", " –", "|")) or text.count(" ") > _WORDS:
        return True
    if behind_file(text) is not None or (text[0] == "(" and text.find(")") == len(text) - 1):
        return True
    half = len(text) // 2
    if len(text) > 2 * _HALF and text[:half].strip() == text[half:].strip():
        return True
    if len(text) <= _SIZE and fold(text).strip(" .:!•") in _printed():
        return True
    if (
        text[-1].isdigit()
        and ":" in text
        and (_prices().match(text) is not None or _hours().search(text, len(text) - _HOURS) is not None)
    ):
        return True
    if text.startswith(("بتوقيت", "(بتوقيت", "حسب")) and zone_of_clock().fullmatch(text) is not None:
        return True
    if text[0] in "أاإ" and " عاجلة" in text[:16] and _ticker().match(text) is not None:
        return True
    if text[0] in "صجمنبو" and ("التحرير" in text or "الناشر" in text) and _masthead().match(text) is not None:
        return True
    if " مر" in text and _counter().search(text) is not None:
        return True
    if _label().match(text) is not None or _number().search(text) is not None:
        return True
    return text[0] in "ورمعسنأا" and _shows_bearer(text)
