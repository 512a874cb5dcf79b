"""Legal notices, code and footnotes that stand beside a story, in its own type."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import Spelled, spellings
from arabic_article.layouts._sheet.lines import SHORT_COST, letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_NOTES: Final = frozenset(
    {"هوامش", "الهوامش", "الحواشي", "المراجع", "المصادر والمراجع", "هوامش ومراجع", "الهوامش والمراجع"}
)
"""What stands over footnotes, without the colon behind it."""
_SOURCES: Final = 2
"""Sources of the shortest list of them."""
_NOTICE: Final = 600
"""Characters of the longest sentence of that kind."""
_MACHINE: Final = 70
"""Characters of the longest note that a machine made a summary."""
_POINTS: Final = 8
"""Lines of the longest summary over it."""
_OPENING: Final = 3
"""Lines at the top of a page among which it says where to write to."""
_MANY: Final = 60
"""Lines at the end of a story among which they are looked for."""


@cache
def _note() -> re.Pattern[str]:
    """Match the number of a footnote, in brackets or not."""
    return re.compile(r"[\[(]?[\d٠-٩]{1,3}(?:[\])]|\s?[.\-–:)]|\s)")


@cache
def _legal() -> Spelled:
    return Spelled(
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


def sources_below(lines: Sequence[Line], i: int, end: int) -> int:
    """
    Count the numbered sources of a story under the word for them, which stands alone.

    Args:
        lines: The sheet.
        i: Index of that word.
        end: Index after the last line that may be one.

    Returns:
        How many there are; 0 for one alone, or where a sign does not part its number from what it says.
    """
    k = i + 1
    while (
        k < end
        and lines[k].hit is None
        and not lines[k].role
        and lines[k].text[:1].isdigit()
        and _source().match(lines[k].text)
    ):
        k += 1
    return k - i - 1 if k - i > _SOURCES else 0


@cache
def _source() -> re.Pattern[str]:
    """Match the number of a source and its sign."""
    return re.compile(r"[\d٠-٩]{1,3}\s?[.\-–)](?![\d٠-٩])")


@cache
def _disclaims() -> Spelled:
    """Match a sentence by which an outlet answers for nothing: what is meant first, then that it is not its own view, or not its fault."""
    meant = spellings(
        (
            "النص",
            "المقال",
            "المقالة",
            "المقالات",
            "مقالات الرأي",
            "المدونات",
            "جميع المقالات",
            "الآراء",
            "إن الآراء",
            "إن ما ينشر",
            "ما ينشر",
            "ما يرد",
            "كل ما ينشر",
            "جميع ما ينشر",
            "جميع الآراء",
            "هذا المقال",
            "هذا الخبر",
            "هذه المادة",
            "المواد",
            "المحتوى",
            "التعليقات",
            "تنويه",
            "ملاحظة",
            "ملحوظة",
        )
    )
    view = rf"و?لا\s?{spellings(('يعبر', 'تعبر', 'يمثل', 'تمثل'))}\s(?:\S+\s){{0,3}}?{spellings(('بالضرورة',))}\s"
    own = spellings(
        (
            "الموقع",
            "موقعنا",
            "الصحيفة",
            "الجريدة",
            "المجلة",
            "المنصة",
            "القناة",
            "الشبكة",
            "الوكالة",
            "التحرير",
            "تحرير",
            "الناشر",
        )
    )
    heads = spellings(("فريق", "هيئة", "إدارة", "أسرة", "سياسة", "مجلس"))
    whose = spellings(("وجهة نظر", "رأي", "آراء", "موقف", "توجه"))
    view = (
        rf"(?:{view}|و?لا\s?{spellings(('يعبر', 'تعبر', 'يمثل', 'تمثل'))}\s(?:عن\s)?{whose}\s(?:{heads}\s)?{own}(?!\w))"
    )
    fault = rf"{spellings(('غير مسؤول عن', 'غير مسؤولة عن', 'لا يتحمل مسؤولية', 'لا تتحمل مسؤولية', 'لا يتحمل أي مسؤولية'))}\s"
    return Spelled(rf"[^\w\n]{{0,6}}{meant}(?!\w)[^\n]{{0,120}}?\s(?:{view}|{fault})")


@cache
def _welcomes() -> Spelled:
    """Match the first words of the rules for comments: the outlet welcomes those of its readers."""
    theirs = spellings(("تعليقاتكم", "بتعليقاتكم", "بآرائكم", "بمشاركاتكم", "بتعليقات القراء"))
    verbs = spellings(("ترحب", "نرحب", "يرحب"))
    return Spelled(rf"[\d\W]{{0,12}}{verbs}\s(?:[^\n.]{{1,40}}?\s)?{theirs}(?!\w)")


@cache
def _consents() -> Spelled:
    """Match a notice that the site keeps cookies."""
    cookies = spellings(("ملفات تعريف الارتباط", "ملفات الارتباط", "الكوكيز", "cookies"))
    uses = spellings(
        ("يستخدم هذا الموقع", "يستخدم الموقع", "يستخدم موقعنا", "نستخدم", "نحن نستخدم", "يعتمد هذا الموقع")
    )
    return Spelled(rf"[^\w\n]{{0,6}}{uses}\s(?:\S+\s){{0,4}}?{cookies}", re.IGNORECASE)


@cache
def _code() -> re.Pattern[str]:
    """Match what only a script says."""
    return re.compile(r"\bdocument\.\w+\s?\(|\bfunction\s?\(|\bwindow\.\w+\s?=|\bvar \w+\s?=[^\n]*;")


@cache
def _by_machine() -> Spelled:
    """Match the note that a machine made a summary."""
    return Spelled(
        rf"[^\n]{{0,24}}{spellings(('ملخص', 'الملخص'))} [^\n]{{0,24}}{spellings(('الذكاء الاصطناعي', 'بالذكاء الاصطناعي'))}"
    )


@cache
def _summary() -> Spelled:
    show = spellings(("إظهار", "أظهر", "اظهر", "عرض", "اعرض", "استمع إلى"))
    return Spelled(
        rf"(?:{show} )?{spellings(('ملخص', 'الملخص'))}(?: {spellings(('الخبر', 'المقال', 'التقرير'))})?[\s:]*"
    )


def _set_summary(lines: Sequence[Line]) -> None:
    """Set aside the summary that a machine made, from its label to the note that says so."""
    for k, line in enumerate(lines):
        if line.end - line.start > _MACHINE or line.role or _by_machine().fullmatch(line.text.rstrip(" .")) is None:
            continue
        first = k
        for i in range(k - 1, max(-1, k - 1 - _POINTS), -1):
            if lines[i].role:
                break
            if _summary().fullmatch(lines[i].text) is not None:
                first = i
            elif first < k:
                break  # a button and a heading may both be the label
        for other in lines[first : k + 1]:
            other.set("embed", "summary-by-machine")
            other.hit, other.weight = None, SHORT_COST


@cache
def _mail() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,6}", re.ASCII)


def _set_addresses_aside(lines: Sequence[Line]) -> None:
    """Set aside what opens a page with several addresses of mail: where to write to its outlet."""
    for line in lines[:_OPENING]:
        if (
            line.prose
            and not line.stop
            and line.hit is None
            and line.text.count("@") > 1
            and len(_mail().findall(line.text)) > 1
        ):
            line.set("masthead", "addresses-of-outlet")
            line.weight = SHORT_COST


def set_notices_aside(text: str, lines: Sequence[Line]) -> None:
    """
    Set aside what reads like prose and is none of a story: disclaimers, notices of cookies, scripts that were printed.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.
    """
    if "ملخص" in text and "الذكاء" in text:
        _set_summary(lines)
    disclaims = "لضرور" in text or "غير مس" in text or "تحمل " in text or "لا تعبر عن" in text or "لا يعبر عن" in text
    welcomes = "رحب" in text and ("تعليق" in text or "بآرائكم" in text or "بمشاركات" in text)
    consents = "رتباط" in text or "كوكيز" in text or "cookies" in text
    if text.count("@") > 1:
        _set_addresses_aside(lines)
    code = "(" in text and ("document." in text or "function" in text or "window." in text or "var " in text)
    if not (disclaims or welcomes or consents or code):
        return
    told = [
        line for line in lines if (line.prose or (code and "(" in line.text)) and not line.role and line.hit is None
    ]
    found: list[tuple[Line, str, str]] = []
    for line in told:
        if line.end - line.start > _NOTICE:
            continue
        if disclaims and _disclaims().match(line.text) is not None:
            found.append((line, "disclaimer", "disclaims"))
        elif welcomes and _welcomes().match(line.text) is not None:
            found.append((line, "comments", "rules-for-comments"))
        elif consents and _consents().match(line.text) is not None:
            found.append((line, "promo", "notice-of-cookies"))
        elif code and _code().search(line.text) is not None and len(letters().findall(line.text)) * 4 < len(line.text):
            found.append((line, "embed", "script"))
    if len(found) == len(told):
        return  # the page is nothing else
    for line, role, rule in found:
        line.set(role, rule)
        line.weight = SHORT_COST
