"""Names that no list knows, where the place in which they stand is that of a writer."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._family_names import reads_as_phrase
from arabic_article.arabic._given_names import is_given
from arabic_article.arabic._people import person
from arabic_article.arabic._places import is_country
from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_WORDS: Final = (2, 5)
_ENDINGS: Final = ("ات", "يه")
"""How plurals and adjectives end, folded."""
_GENITIVE: Final = "ين"
_SHORTEST: Final = 5
"""Letters of the shortest of them."""


@cache
def _no_person() -> frozenset[str]:
    """Give words, folded, of outlets, desks and accounts that no name holds."""
    return frozenset(
        fold(
            "أقلام قلم مكتب وحدة راديو منصة دار رابطة تجمع مرصد صوت صدى نبض ضيف مشرف أدمن مدير ناشر زائر سكرتير مندوب مترجم رصد ترجمات "
            "ويكي سوشيال ديسك نيوز برس بريس تايمز أونلاين ميديا بوست نت سبورت ديجيتال بلس لايف تريبيون تربيون تحرير غرفة منارة مرايا عين "
            "أصداء حكاية حكايات منبر فضاء أفق آفاق عرض صفحة حساب سيرة وطن حرة حر شامل عاجل مباشر تي في محررو كتاب بقلم مواضيع تدوينات "
            "بلا حدود خاصة قراء قارئ إيست أبيض أسود أزرق مشاركة زاوية مساحة رأي ساعة يوم أضف نشر نسخ نسخة طباعة أرسل إرسال رابط تعليق تعليقات "
            "صحف بزنس شركاء باحث باحثة خبير خبيرة محلل "
            "حبر رصاص خط مجهول صديق دبلوماسي سفير متقاعد سابق"
        ).split()
    )


@cache
def _fathers() -> re.Pattern[str]:
    """Match the word for a son, glued to the name behind it, which elsewhere is a preposition."""
    return re.compile(r"(?<=\s)ب(?=ال[ء-ي]{3})")


def may_be_person(said: str, own: AbstractSet[str] = frozenset(), *, told: bool = False) -> bool:
    """
    Tell whether a text may be the name of a person, where a writer is named.

    Args:
        said: A text.
        own: Names of the outlet, folded.
        told: What stands beside it says that it is a name, even if it reads as a phrase.

    Returns:
        True for a name that a list knows, and for one to which nothing speaks against it.
    """
    if not _WORDS[0] <= said.count(" ") + 1 <= _WORDS[1]:
        return False
    if "ب" in said:
        said = _fathers().sub("", said)
    sure = person(said, 0, len(said))
    if sure != "maybe":
        return sure != "no"
    words = fold(said).split()
    if said[0].isascii() or not (_no_person().isdisjoint(words) and own.isdisjoint(words)) or is_country(words[-1]):
        return False
    return told or not reads_as_phrase(said)


def tells_news(said: str) -> bool:
    """
    Tell whether a word of what may be a name ends as the plurals and adjectives of headlines do.

    Args:
        said: A text.

    Returns:
        False for a name that a list knows.
    """
    if person(said, 0, len(said)) in ("yes", "likely"):
        return False
    ends = [word for word in fold(said).split() if len(word) >= _SHORTEST and not is_given(word)]
    # A first word in the genitive begins no phrase.
    return any(word.endswith(_ENDINGS) for word in ends) or any(word.endswith(_GENITIVE) for word in ends[1:])
