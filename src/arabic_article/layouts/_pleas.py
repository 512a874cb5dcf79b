"""Appeals to follow an outlet, to join it or to install its program."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import spellings

if TYPE_CHECKING:
    from arabic_article.layouts._lines import Line

_SIZE: Final = (7, 90)
"""Characters of the shortest verb and the shortest place, with the blank between them, and of the longest line."""


@cache
def _plea() -> re.Pattern[str]:
    """Match an appeal to follow an outlet somewhere: the verb at one end of the line, the place at the other."""
    verbs = spellings(("تابع", "تابعوا", "تابعونا", "تابعنا", "انضم", "انضموا", "اشترك", "اشتركوا", "حمل", "حملوا"))
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
        rf"[\s>»•]*+{verbs}\s[^\n]{{0,60}}?(?:{places}|Google News|WhatsApp|Telegram|https?://\S+)[\s:.!]*",
        re.IGNORECASE,
    )


def is_plea(line: Line) -> bool:
    """
    Tell a line that asks the reader to follow the outlet somewhere, and says nothing else.

    Args:
        line: A line.

    Returns:
        False for prose.
    """
    shortest, longest = _SIZE
    return shortest <= line.end - line.start <= longest and not line.prose and _plea().fullmatch(line.text) is not None
