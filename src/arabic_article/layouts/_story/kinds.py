"""Tell the run of lines that reads like a story from lists with teasers, error pages and walls of consent."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.arabic.folding import Spelled, spellings
from arabic_article.layouts._sheet.lines import LONG, PROSE
from arabic_article.layouts._words.head_lines import is_outlet
from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_ITEMS: Final = 3
"""Dated headlines, cut teasers or calls to read more that make a list; a story has one or two at its edges."""
_HEADLINE: Final = 20
_DATE_SIZE: Final = 60
_AROUND: Final = 20
"""Lines around a text among which other cards stand."""
_CARD: Final = 3
"""Lines from the headline of a card to its text."""
_TEXT: Final = 60
"""Characters of the shortest text of a card."""
_CUT: Final = ("…", "...", "[…]", "[...]", "[&hellip;]")
_SCENE: Final = "المشهد"
"""How papers are called as often as sections."""
_NOTICE_LINES: Final = 8
_ERROR_LINES: Final = 4
_NOTICE_SIZE: Final = 400
_NOTICE_WORDS: Final = ("رتباط", "كوكيز", "خصوصي", "شخصي", "الصفحة", "نتائج", "العثور", "سكريبت")
"""A part of each phrase that `_notice` matches, in the spelling that all variants share."""
_LATIN_NOTICE_WORDS: Final = ("avaScript", "cookies", "ersonal", "not found")
"""The same in Latin letters: "o" or "S" is in each."""


@cache
def _more() -> Spelled:
    words = (
        "متابعة القراءة",
        "تابع القراءة",
        "مواصلة القراءة",
        "اقرأ المزيد",
        "إقرأ المزيد",
        "المزيد",
        "أكمل القراءة",
        "التفاصيل",
        "قراءة المزيد",
        "Read more",
        "more",
    )
    return Spelled(rf"[.…\[\]\s]*{spellings(words)}[.…»\]\s]*", re.IGNORECASE)


def is_more(text: str) -> bool:
    """It is a link to the rest of a shortened text."""
    return _more().fullmatch(text) is not None


@cache
def _notice() -> Spelled:
    """Match what only consent walls and error pages say."""
    return Spelled(
        spellings(
            (
                "ملفات تعريف الارتباط",
                "ملفات الارتباط",
                "الكوكيز",
                "سياسة الخصوصية",
                "بياناتك الشخصية",
                "البيانات الشخصية",
                "الصفحة غير موجودة",
                "الصفحة المطلوبة",
                "الصفحة التي تبحث عنها",
                "الصفحة التي طلبتها",
                "لا توجد نتائج",
                "لم يتم العثور على",
                "يرجى تفعيل جافا سكريبت",
                "تفعيل الجافا سكريبت",
                "JavaScript",
                "cookies",
                "personal data",
                "Page not found",
            )
        )
    )


@cache
def _error() -> Spelled:
    words = ("الصفحة غير موجودة", "الصفحة المطلوبة", "الصفحة التي تبحث عنها", "الصفحة التي طلبتها", "لا توجد نتائج")
    return Spelled(rf"{spellings(words)}|Page not found", re.IGNORECASE)


def read_kind(lines: Sequence[Line], first: int, last: int, *, listed: bool = False) -> bool:
    """
    Decide whether a run of lines is no story after all, and mark it where it is none.

    Args:
        lines: The sheet.
        first: Index of the first line of the run.
        last: Index after its last line.
        listed: The page says that it is a list.

    Returns:
        True where it was a list or a notice; its lines have roles then.
    """
    if last - first <= _NOTICE_LINES and _is_notice(lines, first, last):
        for line in lines[first:last]:
            if not line.role or line.soft:
                line.set("copyright", "notice-page")
        return True
    if listed and sum(line.prose for line in lines[first:last]) < _ITEMS:
        first, last = 0, len(lines)
    elif last - first < _ITEMS * 2 or not _is_list(lines, first, last):
        if not (_is_teaser(lines, first, last) or _in_cards(lines, first, last)):
            return False
        first, last = 0, len(lines)
    set_list(lines[first:last])
    return True


def set_list(lines: Sequence[Line]) -> None:
    """
    Give roles to the headlines and teasers of a list.

    Args:
        lines: Its lines; those that have roles keep them.
    """
    for line in lines:
        if line.role and not line.soft:
            continue
        if line.prose:
            line.set("ticker", "teaser")
        else:
            line.set("ticker" if line.end - line.start >= _HEADLINE and not _dated(line) else "nav", "listed")


def file_list(lines: Sequence[Line]) -> None:
    """
    Read the section that heads a list: two words for one or more on the first line, and no menu under it.

    Args:
        lines: The sheet, all of it with roles.
    """
    line = lines[0]
    if line.role != "nav" or len(lines) <= _ITEMS or lines[1].end - lines[1].start < _HEADLINE:
        return
    # One word is as often what the outlet is called.
    if " " not in line.text or line.text.startswith(_SCENE) or not is_section_name(line.text) or is_outlet(line):
        return
    if sum(other.role == "ticker" for other in lines) >= _ITEMS:
        line.set("section", "section-words")


def _is_notice(lines: Sequence[Line], first: int, last: int) -> bool:
    told = [line for line in lines[first:last] if line.weight >= PROSE]
    # Nearly every run is a story: its first two sentences are asked for plain words before any for a pattern.
    said = "\n".join([line.text[:_NOTICE_SIZE] for line in told[:2]])
    latin = _LATIN_NOTICE_WORDS if "o" in said or "S" in said else ()
    for word in (*latin, *_NOTICE_WORDS):
        if word in said:
            break
    else:
        return False
    prose = [line.text[:_NOTICE_SIZE] for line in told]
    if len(prose) <= _ERROR_LINES and _error().search(prose[0]) is not None:
        return True
    missed = 0
    for text in prose:
        if _notice().search(text) is None:
            missed += 1
            if missed * 2 >= len(prose):
                return False
    return True


def _is_teaser(lines: Sequence[Line], first: int, last: int) -> bool:
    """It is one text cut short, on a page that is a list of such."""
    prose = 0
    for line in lines[first:last]:
        if line.weight >= PROSE:
            if not line.text.endswith(_CUT):
                return False
            prose += 1
    return prose > 0 and _is_list([line for line in lines if not line.role or is_more(line.text)], 0, len(lines))


def _is_list(lines: Sequence[Line], first: int, last: int) -> bool:
    """Its items carry dates, calls to read more, or the dots of shortened text, again and again."""
    dates = more = cuts = prose = heads = 0
    before: Line | None = lines[first - 1] if first else None
    for line in lines[first:last]:
        size = line.end - line.start
        if line.weight >= PROSE or size >= LONG:
            prose += 1
            cuts += line.text.endswith(_CUT)
            # A headline that leads elsewhere; the first text of a story stands under one that does not.
            heads += (
                before is not None and before.linked and not before.hit and before.level != 1 and heads == prose - 1
            )
        elif size <= _DATE_SIZE:
            if is_more(line.text):
                more += 1
            elif _dated(line):
                dates += 1
        before = line
    signs = max(dates, more, cuts, heads if heads * 4 >= prose * 3 else 0)
    return signs >= _ITEMS and prose <= signs * 2 + 1


def _in_cards(lines: Sequence[Line], first: int, last: int) -> bool:
    """All its text stands in cards, and others stand around it: headline, date and text, headline and writer, text and a call."""
    run = 0
    for line in lines[first:last]:
        run = run + 1 if line.weight >= PROSE else 0
        if run > _CARD:
            return False  # no card has as much text
    begin, end = max(0, first - _AROUND), min(len(lines), last + _AROUND)
    told = [i for i in range(first, last) if lines[i].weight >= PROSE]
    others = [line for line in (*lines[begin:first], *lines[last:end]) if line.end - line.start >= _TEXT]
    short = [line for line in lines[begin:end] if not (line.role or line.prose) and line.end - line.start >= _HEADLINE]
    if len(told) + len(others) < _ITEMS - 1 or len(short) < _ITEMS - 1:
        return False
    wanted = _ITEMS - any(_of_archive().fullmatch(line.text) is not None for line in lines[:first])
    if len(told) + len(others) < wanted:
        return False
    heads = [k for k in range(begin, end - 1) if _heads_card(lines, k)]
    if len(heads) < wanted:
        return False
    return all(any(0 < i - k <= _CARD for k in heads) for i in told)


def _heads_card(lines: Sequence[Line], k: int) -> bool:
    line, under = lines[k], lines[k + 1]
    if line.role or line.prose or line.level == 1 or not _HEADLINE <= line.end - line.start < LONG:
        return False
    if _signed().search(line.text) is not None:
        return under.end - under.start >= _TEXT
    for text in range(k + 1, min(k + 1 + _CARD, len(lines))):
        if lines[text].end - lines[text].start >= _TEXT:
            return _dated(under) if text > k + 1 else text + 1 < len(lines) and is_more(lines[text + 1].text)
    return False


@cache
def _of_archive() -> Spelled:
    """Match what stands over the archive of a tag or a section."""
    words = ("تصنيف كلمة", "أرشيف الوسم", "أرشيف التصنيف", "أرشيف الكاتب", "الوسم", "وسم", "نتائج البحث عن")
    return Spelled(rf"{spellings(words)}\s?:?\s[^\n]{{2,40}}")


@cache
def _signed() -> re.Pattern[str]:
    """Match how a headline ends that names its writer, as lists of columns do."""
    return re.compile(rf"\s[-–—|/]\s?{spellings(('بقلم',))}\s?[:/]?\s?[^\n]{{4,40}}\Z")


def _dated(line: Line) -> bool:
    """It is a day, or an age such as "three hours ago"; the times of a live page are neither."""
    if line.end - line.start > _DATE_SIZE or not has_date(line.text):
        return False
    return any(
        found.timestamp.rule == "relative" or (found.timestamp.value or "")[:4].isdigit()
        for found in find_dates(line.text)
    )
