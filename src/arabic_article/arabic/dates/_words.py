"""The words that may stand in a date, each with the letter that the grammar of dates knows it by."""

from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import Any, Final

from arabic_article.arabic.dates._months import AMBIGUOUS, COPTIC, DAYS, EVERYDAY, GREGORIAN, HIJRI, JUMADA, WEEKDAYS
from arabic_article.arabic.folding import fold

#: Words in the longest phrase.
LONGEST: Final = 4

# The clocks that a page may name.  A city alone is as often a dateline, so it needs brackets or the word for clock.
_CLOCKS: Final = (
    ("مكة المكرمة|مكة|السعودية|الرياض|المملكة", "Asia/Riyadh"),
    ("أبوظبي|أبو ظبي|الإمارات|دبي", "Asia/Dubai"),
    ("القدس|القدس الشريف|القدس المحتلة|القدس الشرقية", "Asia/Jerusalem"),
    ("فلسطين|غزة|رام الله", "Asia/Gaza"),
    ("بغداد|العراق", "Asia/Baghdad"),
    ("القاهرة|مصر", "Africa/Cairo"),
    ("بيروت|لبنان", "Asia/Beirut"),
    ("دمشق|سوريا|سورية", "Asia/Damascus"),
    ("الأردن", "Asia/Amman"),
    ("الدوحة|قطر", "Asia/Qatar"),
    ("الكويت", "Asia/Kuwait"),
    ("المنامة|البحرين", "Asia/Bahrain"),
    ("مسقط|سلطنة عمان", "Asia/Muscat"),
    ("صنعاء|عدن|اليمن", "Asia/Aden"),
    ("طرابلس|ليبيا", "Africa/Tripoli"),
    ("تونس", "Africa/Tunis"),
    ("الجزائر", "Africa/Algiers"),
    ("الرباط|المغرب", "Africa/Casablanca"),
    ("الخرطوم|السودان", "Africa/Khartoum"),
    ("نواكشوط|موريتانيا", "Africa/Nouakchott"),
    ("طهران|إيران", "Asia/Tehran"),
    ("إسطنبول|أنقرة|تركيا", "Europe/Istanbul"),
    ("موسكو", "Europe/Moscow"),
    ("لندن|بريطانيا", "Europe/London"),
    ("باريس|فرنسا", "Europe/Paris"),
    ("برلين|ألمانيا", "Europe/Berlin"),
    ("واشنطن|نيويورك|شرق الولايات المتحدة", "America/New_York"),
)
# Offsets that need no place: minutes east of Greenwich.  EET is printed as a constant by Egyptian templates.
_FIXED: Final = (
    ("غرينتش|جرينتش|غرينيتش|جرينيتش|غرينتيش|ت.غ|ت غ|GMT|UTC|Z|التوقيت العالمي|بالتوقيت العالمي|العالمي", 0),
    ("CET", 60),
    ("EET|CEST", 120),
    ("EEST|KSA|MSK", 180),
    ("GST", 240),
)
_LOCAL: Final = "بالتوقيت المحلي|التوقيت المحلي|توقيت محلي|بالتوقيت المحلى"
_CLOCK_WORDS: Final = ("توقيت", "بتوقيت", "بالتوقيت", "وقت", "حسب توقيت")

_PLAIN: Final = (
    (
        "L",
        (
            "نشر بتاريخ|نشر في|نشر في يوم|نشر يوم|نشر|نشرت|نشرت في|نشرت بتاريخ|نشره|تاريخ النشر|تم النشر|تم النشر في|تم النشر بتاريخ"
            "|تم نشر|تم نشره|تم نشرها|تم نشره في|تم نشرها في|منشور|منشور في|نشر على|أضيف بتاريخ|أضيف في|أضيف|أضيفت في|أضيفت بتاريخ|بتاريخ|تاريخ الخبر"
            "|تاريخ المقال|تاريخ|التاريخ|تاريخ الإضافة|تاريخ الإدراج|أدرج في|أدرج بتاريخ|حرر في|حرر بتاريخ|كتب في|كتب بتاريخ"
            "|وقت النشر|توقيت النشر|يوم النشر|صدر في|صدر بتاريخ|Published|Published on|Published at|Posted|Posted on"
            "|Posted at|Publish date|Date published|Created|Created on"
        ),
    ),
    (
        "U",
        (
            "آخر تحديث|آخر تحديث في|آخر تحديث بتاريخ|اخر تحديث يوم|آخر تعديل|آخر تعديل في|آخر تعديل على|تاريخ آخر تحديث|تحديث|محدث|محدثة"
            "|محدث في|تم التحديث|تم التحديث في|تم التحديث بتاريخ|تم تحديثه في|تاريخ التحديث|وقت التحديث|حدث في|حدث بتاريخ"
            "|حدثت في|التحديث|عدل في|عدلت في|تم التعديل|تم التعديل في|تاريخ التعديل|جرى التحديث|تحديث في|تحديث بتاريخ"
            "|Updated|Updated on|Updated at|Last updated|Last update|Last updated on|Modified|Last modified|Update"
        ),
    ),
    ("O", "الموافق|الموافق ل|الموافق ليوم|الموافق في|الموافق يوم|والموافق|يوافق|الموافقة|موافق|الموافق فيه|المصادف|ل"),
    ("o", "من|شهر|عام|سنة|لعام|لسنة|من شهر|من عام|من سنة|لشهر|of|the"),
    ("d", "في|يوم|على|on|ليوم|ليلة|فجر|عصر"),
    ("T", "الساعة|عند الساعة|على الساعة|في الساعة|في تمام الساعة|تمام الساعة|التوقيت|الوقت|at|Time|بالساعة"),
    ("M", "م"),
    ("E", "ميلادي|ميلادية|ميلاديا|مسيحي|إفرنجي|ف|AD"),
    ("H", "ه|هجري|هجرية|هجريا|للهجرة|AH"),
    ("s", "st|nd|rd|th"),
    ("t", "t"),
    (":", "h|سا"),
    ("R", "إلى|حتى|و|to|until|till"),
    ("r", "منذ|قبل|اليوم|أمس|الأمس|البارحة|حوالي|نحو|مضت|مضى|مضوا|أكثر|ago|today|yesterday|الآن"),
)
# What a word makes of the hour is in `_clock`.
_HALVES: Final = (
    ("A", "ص|صباحا|صباح|الصباح|am|a.m.|a.m|فجرا|الفجر|قبل الظهر|قبل الزوال|ضحى|منتصف الليل|بعد منتصف الليل"),
    ("P", "مساء|مساءا|مسائا|المساء|pm|p.m.|p.m|عصرا|العصر|بعد الظهر|بعد ظهر|بعد الزوال"),
    ("N", "ظهرا|الظهر|ظهر|زوالا|الزوال|منتصف النهار"),
    ("G", "ليلا|الليل|ليل"),
)


@cache
def words() -> MappingProxyType[str, tuple[str, Any]]:
    """
    Table the words.

    Returns:
        Folded phrase in small letters, to the letter of the grammar and a value: the number of a month or weekday, a
        zone.
    """
    rows = chain(
        ((tag, None, names) for tag, names in _PLAIN),
        ((tag, tag, names) for tag, names in _HALVES),
        (
            ("l" if name in EVERYDAY else "k", i, name)
            for i, names in enumerate(GREGORIAN, 1)
            for name in names.split("|")
        ),
        (("h", i, "|".join(names.replace("{}", form) for form in JUMADA)) for i, names in enumerate(HIJRI, 1)),
        (("c", i, names) for i, names in enumerate(COPTIC, 1)),
        (("i", i, names) for i, names in enumerate(DAYS, 1)),
        (("w", i, names) for i, names in enumerate(WEEKDAYS)),
        (("b", (first, second), name) for name, first, second in AMBIGUOUS),
        _zones(),
    )
    table: dict[str, tuple[str, Any]] = {}
    for tag, value, names in rows:
        for name in names.split("|"):
            table.setdefault(fold(name).lower(), (tag, value))
    return MappingProxyType(table)


def _zones() -> list[tuple[str, Any, str]]:
    rows: list[tuple[str, Any, str]] = [("Z", "local", _LOCAL)]
    for names, minutes in _FIXED:
        rows.append(("Z", minutes, names))
    for names, zone in _CLOCKS:
        rows.append(("z", zone, names))
    clocks = [(names, value) for tag, value, names in rows if value != "local" and tag]
    for names, value in clocks:
        rows += [("Z", value, f"{word} {name}") for name in names.split("|") for word in _CLOCK_WORDS]
    return rows


@cache
def beginnings() -> frozenset[str]:
    """
    List what a known phrase of several words may begin with.

    Returns:
        Folded words and phrases, each without the last word of some phrase.
    """
    phrases = [phrase.split(" ") for phrase in words()]
    return frozenset(" ".join(phrase[:count]) for phrase in phrases for count in range(1, len(phrase)))


@cache
def month_names(number: int) -> tuple[str, ...]:
    """
    List the folded names of a Gregorian month.

    Args:
        number: 1 to 12.

    Returns:
        All its names, for likeness to a misspelt one.
    """
    return tuple(fold(name).lower() for name in GREGORIAN[number - 1].split("|"))
