"""What people are said to be, before their names or behind them, and how to find it on a line."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic._given_names import is_given, is_particle
from arabic_article.arabic.folding import fold

_WRITERS: Final = "صحافي|صحافية|صحفي|صحفية|مراسل|مراسلة|كاتب|كاتبة|محرر|محررة|باحث|باحثة|مدون|مدونة|كاتب صحفي"
_JOBS: Final = (
    f"{_WRITERS}|إعلامي|إعلامية|أستاذ|أستاذة|خبير|خبيرة|محلل|محللة|محام|محامي|محامية|دبلوماسي|أكاديمي|"
    "أكاديمية|ناشط|ناشطة|مفكر|وزير|سفير|طبيب|طبيبة|شاعر|شاعرة|روائي|روائية|ناقد|ناقدة|مؤرخ|خاص"
)
_POSTS: Final = f"{_JOBS}|رئيس|رئيسة|مدير|مديرة|نائب|نائبة|عضو|عضوة|أمين|أمينة|مستشار|مستشارة|منسق|منسقة"
"""What somebody is whose name stands before it; before a name these are titles as often."""
_BEFORE_NAME: Final = (
    "الكاتب الصحفي|الكاتب الصحافي|الكاتبة الصحفية|الكاتب|الكاتبة|الصحفي|الصحافي|الصحفية|الصحافية|الزميل|الزميلة|الإعلامي|الإعلامية|"
    "المحلل السياسي|المحلل العسكري|المعلق السياسي|الباحث السياسي|الخبير العسكري|الخبير الاقتصادي|المحلل|الباحث|الباحثة|الخبير|المعلق|"
    "المراسل|المحرر|مراسلنا|مراسلتنا|مراسل|مراسلة|موفدنا|من"
)


@cache
def _table(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split("|"))


@cache
def _spaced() -> re.Pattern[str]:
    return re.compile(r"[^\s\-–—،,()/:]++")


def find_job(text: str, start: int, end: int, *, writers: bool) -> int | None:
    """
    Find where the job of a named person is told: "… صحافي بجريدة …".

    Args:
        text: Any text.
        start: Offset where the name begins.
        end: Offset after the line.
        writers: Only jobs of people who write.

    Returns:
        Offset of the job, behind at least one other word; None where there is none.
    """
    jobs = _table(_WRITERS if writers else _JOBS)
    for i, word in enumerate(_spaced().finditer(text, start, end)):
        if i and i <= 6:
            folded = fold(word[0])
            if folded in jobs or (
                not writers and (folded.removeprefix("ال") in jobs or _leads(folded, text, word.end()))
            ):
                return word.start()
    return None


def is_job_alone(text: str, start: int, end: int) -> bool:
    """
    Tell whether a piece between commas is the job of one who is named before it, and no title before another name.

    Args:
        text: Any text.
        start: Offset where the piece begins.
        end: Offset after it.

    Returns:
        True where it begins with a job and no given name follows.
    """
    words = fold(text[start:end]).split()
    return len(words) > 1 and words[0] in _table(_POSTS) and not (is_given(words[1]) or is_particle(words[1]))


def _leads(folded: str, text: str, at: int) -> bool:
    """It is the first word of a job of two: "رئيس تحرير"."""
    if folded.removeprefix("ال") not in _table("رئيس|رئيسة|مدير|مديرة"):
        return False
    second = _spaced().match(text, at + 1)
    return second is not None and fold(second[0]).removeprefix("ال") == "تحرير"


def skip_description(text: str, start: int, end: int) -> int:
    """
    Pass over what a person is called before the name: "الكاتب الصحفي …".

    Args:
        text: Any text.
        start: Offset where the description may begin.
        end: Offset after the line.

    Returns:
        Offset of the name; `start` where nothing describes it.
    """
    spans = [match.span() for match in _spaced().finditer(text, start, min(end, start + 40))][:3]
    words = [fold(text[first:last]) for first, last in spans]
    for count in (2, 1):
        if len(words) > count and " ".join(words[:count]) in _table(_BEFORE_NAME):
            return spans[count][0]
    return start
