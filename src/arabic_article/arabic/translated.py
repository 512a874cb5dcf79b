"""Read the formula by which a translated article names its writer and the newspaper it was taken from."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from arabic_article.arabic._jobs import skip_description
from arabic_article.arabic._people import person
from arabic_article.arabic.agencies import trim
from arabic_article.arabic.credits import FoundCredit
from arabic_article.arabic.folding import fold, spelling, spellings, strip_marks

__all__ = ["FoundFormula", "read_formula"]

_LONGEST: Final = 3000
"""Characters of the longest paragraph that is searched."""
_REACH: Final = 160
"""Characters from the verb to the end of the newspaper's name: a name, what its bearer does, where it was printed."""
_HEADS: Final = '،,.؛:!؟?"»”…\n'
"""What a clause begins behind."""
_QUOTED: Final = r"[\"“”«„]\s*+([^\"“”«»„\n]{2,50}?)\s*+[\"“”»]"


class FoundFormula(NamedTuple):
    """Where a translated article is from, and who wrote it; each None where the formula does not say."""

    newspaper: FoundCredit | None
    author: FoundCredit | None
    others: tuple[FoundCredit, ...] = ()
    """Those who wrote it with the author."""


@cache
def _social() -> frozenset[str]:
    return frozenset(
        fold(
            "تويتر إكس فيسبوك فايسبوك الفيسبوك تلغرام تيليغرام تليغرام تيليجرام تليجرام انستغرام إنستغرام إنستجرام يوتيوب لينكدإن ثريدز "
            "سنابشات تيكتوك واتساب بلوسكاي"
        ).split()
    )


@cache
def _kinds() -> str:
    return spellings(("صحيفة", "جريدة", "مجلة", "موقع", "يومية", "أسبوعية", "دورية"))


@cache
def _paper() -> re.Pattern[str]:
    # After it the sentence ends, or says what the article is about; where it says what was written, it is no credit.
    about = spellings(("حول", "عن", "بشأن", "بخصوص", "مقالا", "مقالة", "تحت عنوان"))
    return re.compile(rf"[\s،,]{spelling('في')}\s++(?:{_kinds()}\s++)?{_QUOTED}(?=\s*+(?:[:：،,.؛…]|{about}(?!\w)|$))")


@cache
def _wrote() -> re.Pattern[str]:
    # At the head of a sentence or a clause: "وكتب …" and "الذي كتب …" go on with the story.
    verbs = spellings(("كتب", "كتبت", "كتبا", "كتبوا", "يكتب", "تكتب", "عنوان مقال", "عنوان مقالة", "عنوان مقال كتبه"))
    return re.compile(rf"(?:^|[{_HEADS}])\s*+{verbs}\s++", re.MULTILINE)


@cache
def _board() -> re.Pattern[str]:
    board = spellings(("هيئة تحرير", "أسرة تحرير", "هيئة التحرير في", "أسرة التحرير في", "محررو", "هيئة التحرير"))
    return re.compile(
        rf"(?<!\w)(?:{spellings(('كتبت', 'كتب', 'مقال', 'افتتاحية'))})\s++{board}\s++(?:{_kinds()}\s++)?{_QUOTED}"
    )


@cache
def _paper_wrote() -> re.Pattern[str]:
    about = spellings(
        ("حول ذلك", "حول هذا", "عن ذلك", "حول الموضوع", "حول هذا الموضوع", "أعلاه", "بهذا الشأن", "في هذا الصدد")
    )
    verbs = spellings(("كتبت", "نشرت", "كتب", "نشر"))
    return re.compile(rf"(?<!\w){about}\s*+[،,]\s*+{verbs}\s++(?:{_kinds()}\s++)?{_QUOTED}")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"\s++و\s*+(?=[ء-ي])")


def read_formula(text: str, start: int = 0, end: int | None = None) -> FoundFormula | None:
    """
    Read the credit formula of a translated article.

    Args:
        text: A text.
        start: Offset where a paragraph begins.
        end: Offset after it; None is the end of the text.

    Returns:
        Whom it names; None where the paragraph holds no such formula. People who are only quoted are not named.
    """
    end = len(text) if end is None else end
    if end - start > _LONGEST or not _has_quote(said := text[start:end]):
        return None
    # Vowel signs, tatweel and their like may part the letters of a verb.
    return _read(text, start, end) if _has_verb(strip_marks(said)) else None


def _read(text: str, start: int, end: int) -> FoundFormula | None:
    if (board := _board().search(text, start, end)) is not None and not _is_social(board[1]):
        return FoundFormula(_newspaper(board), None)
    for wrote in _wrote().finditer(text, start, end):
        paper = _paper().search(text, wrote.end(), min(end, wrote.end() + _REACH))
        if paper is None or _is_social(paper[1]):
            continue
        stop = min(_commas(text, wrote.end(), paper.start()), default=paper.start())
        people = _people(text, wrote.end(), stop)
        if people:
            return FoundFormula(_newspaper(paper), people[0], people[1:])
    if (paper := _paper_wrote().search(text, start, end)) is not None and not _is_social(paper[1]):
        return FoundFormula(_newspaper(paper), None)
    return None


def _has_quote(said: str) -> bool:
    """Tell cheaply whether the name of a newspaper can be there: every formula puts it in quotes."""
    return "«" in said or '"' in said or "“" in said or "”" in said or "„" in said


def _has_verb(said: str) -> bool:
    """Tell cheaply whether a verb stands where the formula has it: at the head of a clause, or before a board of editors."""
    if "تحر" in said or "محرر" in said or "عنوان" in said:
        return True
    for stem in ("كتب", "نشر"):
        at = said.find(stem)
        while at >= 0:
            before = at - (said[at - 1 : at] in ("ي", "ت"))
            while before > 0 and said[before - 1].isspace() and said[before - 1] != "\n":
                before -= 1
            if before <= 0 or said[before - 1] in _HEADS:
                return True
            at = said.find(stem, at + 1)
    return False


def _is_social(name: str) -> bool:
    return fold(name).replace(" ", "") in _social()


def _commas(text: str, start: int, end: int) -> list[int]:
    return [at for at in (text.find("،", start, end), text.find(",", start, end)) if at >= 0]


def _people(text: str, start: int, end: int) -> tuple[FoundCredit, ...]:
    """Read one name, or several joined by a waw."""
    first, last = trim(text, skip_description(text, start, end), end)
    if person(text, first, last) != "no":
        return (_author(text, first, last),)
    out: list[FoundCredit] = []
    for match in _and().finditer(text[first:last]):
        one = first if not out else out[-1].end + len(match[0])
        if person(text, one, first + match.start()) != "no":
            out.append(_author(text, one, first + match.start()))
            rest = first + match.end()
            if person(text, rest, last) != "no":
                return (*out, _author(text, rest, last))
    return ()


def _author(text: str, start: int, end: int) -> FoundCredit:
    return FoundCredit("author", text[start:end], start, end, "credit-formula")


def _newspaper(match: re.Match[str]) -> FoundCredit:
    return FoundCredit("newspaper", match[1], *match.span(1), "credit-formula")
