"""What may stand between a verb and its subject: when somebody spoke, to whom, and on whose side."""

from __future__ import annotations

from typing import Final, Literal

from arabic_article.arabic._given_names import is_given
from arabic_article.arabic.quotes._chunks import read_chunk
from arabic_article.arabic.quotes._words import folded_set, look

_MOST: Final = 5
"""Words between a verb and its subject, at most."""
_SAID: Final = 14
"""Words of a phrase in which it shows whether it holds a subject."""
# When, how, in turn: قال أمس, رد بدوره, أضاف ضاحكا.
_ADVERBS: Final = (
    "أيضا كذلك اليوم أمس غدا مساء صباح يوم ليلة الليلة الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الماضي المقبل صباحا مساءً "
    "الآن هنا هناك بدوره بدورها مؤخرا سابقا لاحقا مجددا صراحة بصراحة بوضوح بشدة بإيجاز فورا ضاحكا ضاحكة ساخرا ساخرة غاضبا غاضبة مازحا مازحة "
    "متهكما متهكمة مبتسما مبتسمة باكيا باكية مستغربا مستنكرا حازما منفعلا متأثرا متأثرة معاتبا فقط ردا تعليقا تعقيبا"
)
_TO_WHOM: Final = "له لها لهم لنا لي عنه عنها إليه إليها به بها معه معها منه منها فيه فيها"
_ANSWERED: Final = "عليه عليها عليهم"
"""Whom somebody answers, or of whom he speaks: that is who spoke before."""
_SIDES: Final = "جهته جهتها جانبه جانبها ناحيته ناحيتها"
_PHRASES: Final = "في بعد قبل خلال أثناء عقب عند لدى ضمن عبر حول أمام على إلى عن وفي"
"""Prepositions of place and time; a phrase with one may stand before the subject."""

Place = int | Literal["before", "unsure"]
"""Where the subject begins; or it is who spoke before; or nobody knows."""


def behind_adverbs(text: str, start: int, end: int) -> Place:
    """
    Find where a subject may begin behind what stands between it and its verb.

    Args:
        text: The page.
        start: Where the verb ends.
        end: Where the announcement ends.

    Returns:
        The offset of the first word of it; `before` where none stands there; `unsure` where somebody is answered, or a phrase may hold the
        subject.
    """
    at, answered = start, False
    for _ in range(_MOST):
        _, words, ends, _ = read_chunk(text, at, end, plain=True)
        if not words:
            break
        word = words[0].folded
        if not words[0].stops:
            return at
        if word in folded_set(_ADVERBS) or word in folded_set(_TO_WHOM):
            at = ends[0]
        elif word in folded_set(_ANSWERED):
            at, answered = ends[0], True
        elif word == "من" and (side := _side(text, ends[0], end)):
            at = side
        else:
            unsure = answered or (word in folded_set(_PHRASES) and _holds_subject(text, ends[0], end))
            return "unsure" if unsure else "before"
    return "unsure" if answered else "before"


def _side(text: str, start: int, end: int) -> int:
    """Find where "on his side" ends; 0 where something else follows."""
    _, words, ends, _ = read_chunk(text, start, end, plain=True)
    return ends[0] if words and words[0].folded in folded_set(_SIDES) else 0


def _holds_subject(text: str, start: int, end: int) -> bool:
    """Somebody is named in a phrase, who is not whom it is about: "في مؤتمر صحافي المدير فلان", not "في حديث مع فلان"."""
    words = [look(word) for word in text[start:end].replace("،", " ").replace(":", " ").split()[:_SAID]]
    for i, word in enumerate(words):
        if (word.role and word.article) or is_given(word.folded):
            return i > 0 and not words[i - 1].stops
    return False
