"""What a page sets between the paragraphs of a story: cards of facts on a person, pull quotes, players, lone headlines."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import Spelled, fold, spellings
from arabic_article.layouts._story.end import told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_SHORT: Final = frozenset({"subheading", "list_item", "caption", "paragraph"})
_LONGEST: Final = 60
"""Characters of the longest fact, and of the longest label of a player."""
_FEWEST: Final = 3
_PERSONAL: Final = 2
"""Facts of the shortest card, and how many of them are of a person."""
_QUOTE: Final = (12, 160)
"""Characters of the shortest and of the longest pull quote."""
_WORDS: Final = 3
"""Words of the shortest headline behind a call to see it."""

_BULLETS: Final = "•·*●-– \t"
_CALLS: Final = frozenset("بشطا(")
"""How the headlines of other stories begin that are known by their first word."""


@cache
def _fact() -> Spelled:
    """Match a label, and what it says of a person; group 1 is a label that only a person has."""
    own = "النادي الجنسية العمر السن المركز الطول الوزن المواليد المهنة".split()
    mine = spellings((*own, "تاريخ الميلاد", "محل الميلاد", "مكان الميلاد", "رقم القميص", "القدم المفضلة"))
    return Spelled(rf"[•·*●\-–\s]*+(?:({mine})|\w{{3,14}}(?:\s\w{{2,14}})?)\s?[:：]\s?(?:[^\n.:؟!]{{1,40}})?")


@cache
def _quotes() -> Spelled:
    """Match the control under a pull quote."""
    return Spelled(
        rf"{spellings(('شارك', 'شاركوا', 'انشر', 'غرد', 'انسخ', 'نسخ', 'مشاركة'))}(?:/ي)?\s(?:هذا\s)?{spellings(('الاقتباس', 'اقتباس'))}"
    )


@cache
def _players() -> tuple[Spelled, Spelled]:
    """Match a call to listen to what is printed, and the heading over it."""
    what = (
        "الحوار",
        "حوار",
        "المقابلة",
        "اللقاء",
        "الحلقة",
        "التقرير",
        "البودكاست",
        "التسجيل",
        "المقال",
        "الخبر",
        "القصة",
    )
    kinds = spellings(("الحوار", "المقابلة", "اللقاء", "التقرير", "الملف", "التسجيل", "المقطع", "النسخة"))
    listen = spellings(("استمع", "استمعوا", "استمعي"))
    heading = rf"(?:{kinds}\s{spellings(('الصوتي', 'الصوتية'))}|{spellings(('بودكاست', 'تسجيل صوتي'))})\s?:?"
    return (Spelled(rf"{listen}(?:/ي)?\s{spellings(('إلى',))}\s{spellings(what)}(?!\w)[^\n.:؟!]*+"), Spelled(heading))


@cache
def _headlines() -> Spelled:
    """Match a headline of another story, announced by what is to be seen there, or set in brackets behind a call."""
    seen = spellings(("بالصور", "بالفيديو", "بالصور والفيديو", "بالفيديو والصور", "شاهد", "طالع"))
    call = spellings(("طالع", "طالع أيضا", "اقرأ", "اقرأ أيضا", "شاهد", "شاهد أيضا"))
    words = rf"[^\s.!?؟()]++(?:\s[^\s!?؟.()]++){{{_WORDS - 1},20}}"
    return Spelled(rf"{seen}(?:\s?[،,:|]|\s?\.{{2,3}})\s?{words}|\(?\s?{call}\s{words}\s*\)")


def drop_inserts(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Set apart what a page prints between the paragraphs of a story and no reader takes for its text.

    Args:
        lines: The sheet, with the story's roles.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    i = first + 1
    while i < last:
        line = lines[i]
        said = line.text
        if line.role not in _SHORT or line.end - line.start > _LONGEST * 2:
            pass
        elif ":" in said and line.end - line.start <= _LONGEST and (end := _card(lines, i, first, last)) > i:
            for other in lines[i - 1 : end]:
                other.set("embed", "card-of-facts")
            i = end
            continue
        elif "قتباس" in said and _quotes().fullmatch(said):
            line.set("share", "pull-quote")
            above = lines[i - 1]
            shortest, longest = _QUOTE
            if (
                above.role in _SHORT
                and shortest <= above.end - above.start <= longest
                and _is_told(above, lines[first:last])
            ):
                above.set("embed", "pull-quote")
        elif said.startswith(("است", "إست")) and line.end - line.start <= _LONGEST and _players()[0].fullmatch(said):
            line.set("promo", "call-to-listen")
            if lines[i - 1].role == "subheading" and _players()[1].fullmatch(lines[i - 1].text):
                lines[i - 1].set("promo", "call-to-listen")
        elif line.role != "paragraph" and not line.stop and _is_headline(said.lstrip(_BULLETS)):
            line.set("related", "headline-in-story")
            if said[-1] == ")":
                at = line.start + len(said) - len(said.lstrip("( \n"))
                line.pieces = ((at, line.start + len(said.rstrip(") \n"))),)
        i += 1


def _is_headline(said: str) -> bool:
    return said[:1] in _CALLS and _headlines().fullmatch(said) is not None


def _card(lines: Sequence[Line], i: int, first: int, last: int) -> int:
    """Give the index after the facts on a person of whom the story tells, whose name stands over them; `i` without them."""
    name = lines[i - 1]
    if i - 1 <= first or name.role not in _SHORT or not is_bare_name(name.text):
        return i
    k, facts, personal = i, 0, 0
    while k < last and lines[k].role in _SHORT and not lines[k].stop and lines[k].end - lines[k].start <= _LONGEST:
        found = _fact().fullmatch(lines[k].text)
        if found is None:
            break
        facts += 1
        personal += found[1] is not None
        # The value is a link, and was flattened to the next line.
        k += 2 if lines[k].text[-1] == ":" else 1
    if (
        facts < _FEWEST
        or personal < _PERSONAL
        or k >= last
        or not _is_told(name, [*lines[first : i - 1], *lines[k:last]])
    ):
        return i
    return k


def _is_told(line: Line, story: Sequence[Line]) -> bool:
    """A paragraph has these words too."""
    said = fold(line.text).strip()
    return said in told([other for other in story if other is not line and other.prose])
