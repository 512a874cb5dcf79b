"""Read the formula by which a translated article names its writer and the newspaper it was taken from."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from arabic_article.arabic._people import person
from arabic_article.arabic.agencies import trim
from arabic_article.arabic.credits import FoundCredit
from arabic_article.arabic.folding import spellings

_LONGEST: Final = 3000
_NAME: Final = 60


class FoundFormula(NamedTuple):
    """The newspaper that a translated article is from, and its writer; each None where the formula does not say."""

    newspaper: FoundCredit | None
    author: FoundCredit | None


@cache
def _paper() -> re.Pattern[str]:
    kind = spellings(("صحيفة", "جريدة", "مجلة", "موقع", "يومية", "أسبوعية"))
    return re.compile(rf"[\s،,]في\s++(?:{kind}\s++)?[\"“”«„]\s*+([^\"“”«»„\n]{{2,50}}?)\s*+[\"“”»]")


@cache
def _wrote() -> re.Pattern[str]:
    verbs = spellings(("كتب", "كتبت", "كتبا", "كتبوا", "يكتب", "تكتب", "مقال", "مقالة", "نشر", "نشرت"))
    return re.compile(rf"(?<!\w){verbs}\s++")


@cache
def _board() -> re.Pattern[str]:
    board = spellings(("هيئة تحرير", "أسرة تحرير", "هيئة التحرير في", "محررو"))
    return re.compile(rf"(?<!\w)كتبت?\s++{board}\s++[^\"“”«»\n]{{0,24}}[\"“”«]\s*+([^\"“”«»\n]{{2,50}}?)\s*+[\"“”»]")


def read_formula(text: str, start: int = 0, end: int | None = None) -> FoundFormula | None:
    """
    Read the credit formula of a translated article.

    Args:
        text: A text.
        start: Offset where a paragraph begins.
        end: Offset after it; None is the end of the text.

    Returns:
        Whom it names; None where the paragraph holds no such formula.
    """
    end = len(text) if end is None else end
    if end - start > _LONGEST or ("كتب" not in text[start:end] and "مقال" not in text[start:end]):
        return None
    if (board := _board().search(text, start, end)) is not None:
        return FoundFormula(_newspaper(board), None)
    for wrote in _wrote().finditer(text, start, end):
        paper = _paper().search(text, wrote.end(), min(end, wrote.end() + 140))
        if paper is None:
            continue
        name = text[wrote.end() : paper.start()]
        comma = min((at for at in (name.find("،"), name.find(",")) if at >= 0), default=len(name))
        first, last = trim(text, wrote.end(), wrote.end() + comma)
        if 0 < last - first <= _NAME and person(text, first, last) != "no":
            return FoundFormula(
                _newspaper(paper), FoundCredit("author", text[first:last], first, last, "credit-formula")
            )
    return None


def _newspaper(match: re.Match[str]) -> FoundCredit:
    return FoundCredit("newspaper", match[1], *match.span(1), "credit-formula")
