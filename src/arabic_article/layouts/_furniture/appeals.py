"""What an outlet says of itself among the paragraphs of a story, in their type: who pays for it, what it offers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import Spelled, spellings
from arabic_article.layouts._sheet.lines import SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from arabic_article.layouts._sheet.lines import Line

_LONGEST: Final = 360
"""Characters of the longest paragraph of that kind."""
_LABEL: Final = 80
"""Characters of the longest call to join or to pay over one or under it."""
_QUOTES: Final = frozenset('"«»“”„')
"""Signs by which somebody else says it, or it is of somebody else."""
_SUPPORT: Final = ("دعم", "تبرع", "تمويل", "ربحي")
"""What is part of each word for support that an outlet asks for."""


@cache
def _pays() -> Spelled:
    """Match support for what a newsroom calls its own work, and the words that make it an appeal: the reader's, or a click."""
    own = spellings(
        (
            "عملنا الصحفي",
            "عملنا الصحافي",
            "عملنا الإعلامي",
            "صحافتنا",
            "استمرار موقعنا",
            "استمرار منصتنا",
        )
    )
    why = spellings(
        (
            "دعمكم",
            "تبرعكم",
            "تبرعاتكم",
            "تبرعك",
            "مساهمتكم",
            "مساهماتكم",
            "اشتراككم",
            "اشتراكاتكم",
            "عضويتكم",
            "غير ربحية",
            "غير ربحي",
            "انقر هنا",
            "انقروا هنا",
            "اضغط هنا",
            "اضغطوا هنا",
            "تبرع الآن",
            "تبرعوا الآن",
        )
    )
    return Spelled(rf"(?=.*?{own}).*?(?<!\w)ب?{why}(?!\w)", re.DOTALL)


@cache
def _says() -> Spelled:
    """Match the verbs by which somebody says it."""
    return Spelled(
        rf"(?<!\w)[وف]?{spellings(('قال', 'قالت', 'أكد', 'أكدت', 'أضاف', 'أضافت', 'ذكر', 'ذكرت', 'شدد'))}(?!\w)"
    )


@cache
def _calls() -> Spelled:
    """Match a call to readers, men and women, at the beginning of a line."""
    verbs = spellings(("ساهم", "ادعم", "انضم", "اشترك", "تبرع", "شارك"))
    return Spelled(rf"[^\w\n]{{0,4}}{verbs}(?:/ي|-ي|\(ي\))(?!\w)")


@cache
def _both() -> re.Pattern[str]:
    """Match a verb for men and women."""
    return re.compile(r"[ء-ي]{3}[/\-](?:ي|ين)(?![ء-ي])")


@cache
def _offers() -> Spelled:
    """Match what readers can subscribe to or send by mail, and what an outlet goes on to offer them, of itself."""
    can = spellings(("يمكنكم", "يمكنك", "بإمكانكم", "بإمكانك"))
    do = spellings(("الاشتراك في", "الاشتراك عبر", "متابعة", "الانضمام إلى"))
    own = spellings(
        (
            "النشرة الإخبارية",
            "النشرة البريدية",
            "النشرة اليومية",
            "نشرتنا",
            "القائمة البريدية",
            "قناتنا",
            "صفحتنا",
            "حسابنا",
            "قنواتنا",
            "حساباتنا",
            "صفحاتنا",
        )
    )
    gives = spellings(("نقدم لكم", "يقدم لكم", "تقدم لكم", "نوفر لكم", "يوفر لكم", "توفر لكم"))
    through = spellings(("من خلال", "عبر"))
    send = spellings(("إرسال", "مراسلتنا", "موافاتنا", "التواصل معنا"))
    mail = spellings(("البريد", "بريدنا", "الإيميل"))
    outlet = spellings(("موقع", "بوابة", "صحيفة", "جريدة", "موقعنا", "منصة"))
    watch = spellings(("تغطية", "رصدا", "متابعة"))
    always = spellings(("مستمرا", "مستمرة", "على مدار", "لحظة بلحظة", "شاملة"))
    return Spelled(
        rf"[^\w\n]{{0,4}}(?:{can}\s{do}\s{own}(?!\w)|{can}\s{send}\s[^\n]{{0,160}}?{mail}|و?{gives}\s{through}\s{outlet}\s[^\n]{{2,40}}?{watch}\s[^\n]*?{always})"
    )


def set_appeals_aside(text: str, lines: Sequence[Line]) -> None:
    """
    Set aside what an outlet says of itself between or under the paragraphs of a story: who pays for it, what it offers.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.
    """
    pays = "عملنا" in text or "صحافتنا" in text or "منصتنا" in text or "موقعنا" in text
    calls = "/ي" in text or "-ي" in text or "(ي)" in text
    offers = "مكنك" in text or "إمكانك" in text or " لكم " in text
    if not (pays or calls or offers):
        return
    for i, line in enumerate(lines):
        if line.role or line.hit is not None or line.end - line.start > _LONGEST:
            continue
        said = line.text
        if offers and line.prose and ("مكنك" in said or "مكانك" in said or " لكم " in said) and _offers().match(said):
            _set_aside((line,))
        elif calls and line.prose and _asks(said):
            _set_aside((line, *_beside(lines, i), *(k for k in lines[i - 1 : i] if _rests_on(k))))
        elif pays and _is_paid(line):
            _set_aside((line, *_beside(lines, i)))


def _asks(said: str) -> bool:
    """It calls on readers, men and women, to support."""
    return _any_support(said) and _QUOTES.isdisjoint(said) and _calls().match(said) is not None


def _any_support(said: str) -> bool:
    return any(word in said for word in _SUPPORT)


def _is_paid(line: Line) -> bool:
    said = line.text
    if not line.prose or not ("عملنا" in said or "صحافتنا" in said or "منصتنا" in said or "موقعنا" in said):
        return False
    return (
        _any_support(said)
        and _QUOTES.isdisjoint(said)
        and _pays().match(said) is not None
        and _says().search(said) is None
    )


def _rests_on(line: Line) -> bool:
    """It ends in the support of its readers."""
    return line.prose and not line.role and line.text.rstrip(" .!").endswith(("دعمكم", "تبرعاتكم", "مساهماتكم"))


def _beside(lines: Sequence[Line], i: int) -> Iterable[Line]:
    """Give the short calls right over a paragraph and right under it."""
    for k in (i - 1, i + 1):
        if 0 <= k < len(lines) and not lines[k].role and lines[k].hit is None:
            said = lines[k].text
            if len(said) <= _LABEL and _both().search(said) is not None and _QUOTES.isdisjoint(said):
                yield lines[k]


def _set_aside(lines: Iterable[Line]) -> None:
    for line in lines:
        if not line.role:
            line.set("promo", "appeal-of-the-outlet")
            line.weight = SHORT_COST
