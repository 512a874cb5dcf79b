"""Appeals to follow an outlet, to join it or to install its program."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import spellings
from arabic_article.layouts._lines import SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._lines import Line

_VERBS: Final = ("تابع", "تابعوا", "تابعونا", "تابعنا", "انضم", "انضموا", "اشترك", "اشتركوا", "حمل", "حملوا")
_MAILBOX: Final = "بريدك"
_LETTER: Final = 140
"""Characters of the longest sentence in which an outlet offers its letter."""
_WHAT_FOR: Final = ("لمتابعة", "لمشاهدة", "لمعرفة", "للاطلاع", "لتصلك", "لتصلكم", "ليصلك", "ليصلكم", "للحصول", "لقراءة")
_SIZE: Final = (7, 90)
"""Characters of the shortest verb and the shortest place, with the blank between them, and of the longest line."""


@cache
def _plea() -> re.Pattern[str]:
    """Match an appeal to follow an outlet somewhere: the verb at one end of the line, the place at the other."""
    places = spellings(
        (
            "على",
            "عبر",
            "واتساب",
            "تلغرام",
            "تليغرام",
            "تيليغرام",
            "فيسبوك",
            "يوتيوب",
            "جوجل نيوز",
            "أخبار جوجل",
            "منصة X",
        )
    )
    return re.compile(
        rf"[\s>»•]*+{spellings(_VERBS)}\s[^\n]{{0,60}}?(?:{places}|Google News|WhatsApp|Telegram|https?://\S+)[\s:.!]*",
        re.IGNORECASE,
    )


@cache
def _ours() -> re.Pattern[str]:
    """Match an appeal to follow what the outlet calls its own, or somewhere and what for; one to watch its channel."""
    own = spellings(("قناتنا", "صفحتنا", "حسابنا", "مجموعتنا", "تطبيقنا", "حساباتنا", "صفحاتنا", "قنواتنا", "منصاتنا"))
    outlet = spellings(("بوابة", "صحيفة", "جريدة", "موقع", "شبكة", "وكالة"))
    return re.compile(
        rf"[\s>»•]*+{spellings(_VERBS)}\s(?:[^\n]{{0,24}}?\s)?{own}"
        rf"(?:\s[^\n]{{2,60}}?\s{spellings(_WHAT_FOR)}\s[^\n.؟]{{4,60}})?[\s.!]*"
        rf"|{spellings(('شاهد', 'شاهدوا', 'تابع', 'تابعوا'))}\sقناة\s{outlet}\s[^\n.:؟]{{3,24}}"
    )


@cache
def _letter() -> re.Pattern[str]:
    """Match what a box says of the letter that an outlet sends its readers, up to or from the word for their mailbox."""
    sent = spellings(("اشترك", "اشتركوا", "سجل", "سجلوا", "ليصلك", "لتصلك", "يصلك", "تصلك", "نشرتنا", "نشرة", "النشرة"))
    often = spellings(("كل يوم", "كل صباح", "كل مساء", "كل أسبوع", "يوميا", "أسبوعيا", "مجانا"))
    return re.compile(rf"(?:\A|.*?\s){sent}\s.*?بريدك|.*?بريدك.*?\s{often}(?!\w)")


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
    return (_plea().fullmatch(line.text) or _ours().fullmatch(line.text)) is not None
