"""Appeals to follow an outlet, to join it or to install its program."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import Spelled, fold_word, spellings
from arabic_article.layouts._sheet.lines import SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_VERBS: Final = ("تابع", "تابعوا", "تابعونا", "تابعنا", "انضم", "انضموا", "اشترك", "اشتركوا", "حمل", "حملوا")
_FOLLOWING: Final = "متابعة"
_MAILBOX: Final = "بريدك"
_LETTER: Final = 140
"""Characters of the longest sentence in which an outlet offers its letter."""
_CLICK: Final = 16
"""Characters of the longest line that is the words for a click and nothing else."""
_SUPPORT: Final = 320
"""Characters of the longest sentence in which an outlet asks its readers to pay."""
_NAME: Final = 32
"""Characters of the longest name of a letter."""
_NAMED: Final = ("نشرة ", "النشرة ")
_WATCH: Final = ("شاهد", "شاهدوا", "تابع", "تابعوا")
_BULLETS: Final = " \t\r\n\xa0>»•"
_WHAT_FOR: Final = ("لمتابعة", "لمشاهدة", "لمعرفة", "للاطلاع", "لتصلك", "لتصلكم", "ليصلك", "ليصلكم", "للحصول", "لقراءة")
_SIZE: Final = (7, 90)
"""Characters of the shortest verb and the shortest place, with the blank between them, and of the longest line."""


@cache
def _opening_verbs() -> frozenset[str]:
    """Give the words with which a plea begins."""
    return frozenset(fold_word(verb.split(maxsplit=1)[0]) for verb in (*_VERBS, *_WATCH, *_WHAT_FOR, _FOLLOWING))


@cache
def _plea() -> Spelled:
    """Match an appeal to follow an outlet somewhere: the verb at one end of the line or behind what for, the place at the other."""
    places = spellings(
        (
            "على",
            "عبر",
            "واتساب",
            "تلغرام",
            "تليغرام",
            "تيليغرام",
            "تيليجرام",
            "تليجرام",
            "واتس اب",
            "فيسبوك",
            "يوتيوب",
            "جوجل نيوز",
            "أخبار جوجل",
            "منصة X",
        )
    )
    aim = rf"(?:{spellings(_WHAT_FOR)}\s[^\n]{{2,48}}?\s)?"
    return Spelled(
        rf"[\s>»•]*+{aim}{spellings(_VERBS)}\s[^\n]{{0,60}}?(?:{places}|Google News|WhatsApp|Telegram|https?://\S+)[\s:.!]*",
        re.IGNORECASE,
    )


@cache
def _ours() -> Spelled:
    """Match an appeal to follow what the outlet calls its own, or somewhere and what for; one to watch its channel."""
    own = spellings(("قناتنا", "صفحتنا", "حسابنا", "مجموعتنا", "تطبيقنا", "حساباتنا", "صفحاتنا", "قنواتنا", "منصاتنا"))
    networks = (
        rf"(?:{spellings(('تلغر', 'تليغر', 'تيليغر', 'فيسبوك', 'تويتر', 'يوتيوب', 'واتس', 'إنستغر'))}|Google|Telegram)"
    )
    outlet = spellings(("بوابة", "صحيفة", "جريدة", "موقع", "شبكة", "وكالة"))
    return Spelled(
        rf"[\s>»•]*+{spellings(_VERBS)}\s(?:[^\n]{{0,24}}?\s)?{own}"
        rf"(?:\s[^\n]{{2,60}}?\s{spellings(_WHAT_FOR)}\s[^\n.؟]{{4,60}})?[\s.!]*"
        rf"|{spellings(_WATCH)}\sقناة\s{outlet}\s[^\n.:؟]{{3,24}}"
        rf"|{spellings((_FOLLOWING,))}\s{spellings(('أخبار',))}\s[^\n.:؟]{{2,24}}?\s(?:على|عبر)\s{networks}[^\n.:؟]{{0,12}}"
    )


@cache
def _letter() -> re.Pattern[str]:
    """Match what a box says of the letter that an outlet sends its readers, up to or from the word for their mailbox."""
    sent = spellings(("اشترك", "اشتركوا", "سجل", "سجلوا", "ليصلك", "لتصلك", "يصلك", "تصلك", "نشرتنا", "نشرة", "النشرة"))
    often = spellings(("كل يوم", "كل صباح", "كل مساء", "كل أسبوع", "يوميا", "أسبوعيا", "مجانا"))
    return re.compile(rf"(?:\A|.*?\s){sent}\s.*?بريدك|.*?بريدك.*?\s{often}(?!\w)")


@cache
def _clicks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Match what is to be read elsewhere, and the words for a click, at the end of that line or alone on the next."""
    what = spellings(
        ("للاطلاع على", "لقراءة", "لمشاهدة", "للمزيد", "لتحميل", "لتصفح", "للانضمام", "للاشتراك", "للمتابعة")
    )
    click = spellings(("اضغط هنا", "انقر هنا", "إضغط هنا", "من هنا"))
    return re.compile(rf"{what}\s"), re.compile(rf"(?:\A|.*?[\s.…]){click}[\s.!:]*\Z")


@cache
def _supports() -> Spelled:
    """Match what an outlet says of the readers who pay for it."""
    return Spelled(spellings(("مساندة قرائنا", "دعم قرائنا", "مساندة قرائها", "برنامج عضوية", "الصحافة المستقلة")))


def set_offers_aside(text: str, lines: Sequence[Line]) -> None:
    """
    Set aside where the rest is to be read, what the outlet asks its readers to pay, and the name of its letter.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.
    """
    clicks = "ط هنا" in text or "ر هنا" in text or " من هنا" in text
    if not clicks and "شترك" not in text:
        return
    supports = "قرائنا" in text or "عضوية" in text
    letter = "نشرة" in text
    for above, line in pairwise(lines):
        size = line.end - line.start
        if clicks and size <= _LETTER and "هنا" in line.text and _clicks()[1].match(line.text):
            offered = (above, line) if size <= _CLICK else (line,)
            if offered[0].end - offered[0].start <= _LETTER and _clicks()[0].match(offered[0].text):
                _set_aside(offered)
        elif line.hit is None or line.hit.marker.role not in ("promo", "nav") or "شترك" not in line.text:
            continue
        elif above.hit is None and (
            (supports and above.end - above.start <= _SUPPORT and _supports().search(above.text))
            or (letter and above.text.startswith(_NAMED) and not above.stop and above.end - above.start <= _NAME)
        ):
            _set_aside((above,))


def _set_aside(lines: Sequence[Line]) -> None:
    for line in lines:
        if not line.role:
            line.hit = None
            line.set("promo", "offer-of-the-outlet")
            line.weight = SHORT_COST


def set_letters_aside(text: str, lines: Sequence[Line]) -> None:
    """
    Set aside the boxes in which an outlet offers its letter, between the paragraphs of a story.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.
    """
    if _MAILBOX not in text:
        return
    for i in range(1, len(lines) - 1):
        line = lines[i]
        if _MAILBOX not in line.text or line.role or line.hit or line.end - line.start > _LETTER:
            continue
        if _letter().match(line.text) is None:
            continue
        above = lines[i - 1]
        line.set("promo", "letter-of-the-outlet")
        line.weight = SHORT_COST
        if not (above.prose or above.stop or above.role or above.hit) and i > 1 and lines[i - 2].prose:
            above.set("promo", "letter-of-the-outlet")


def is_plea(line: Line) -> bool:
    """
    Tell a line that asks the reader to follow the outlet somewhere, and says nothing else.

    Args:
        line: A line.

    Returns:
        False for prose.
    """
    shortest, longest = _SIZE
    if not shortest <= line.end - line.start <= longest or line.prose:
        return False
    words = line.text.lstrip(_BULLETS).split(None, 1)
    if not words or fold_word(words[0]) not in _opening_verbs():
        return False
    return (_plea().fullmatch(line.text) or _ours().fullmatch(line.text)) is not None
