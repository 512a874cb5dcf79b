"""Lines that sign a story with more than a place: an outlet nobody knows, its town and its reporter; a delegation."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article._values import CreditRole
from arabic_article.arabic._given_names import is_given, none_never
from arabic_article.arabic._parts import judge, parts_of
from arabic_article.arabic.credits import FoundCredit
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from arabic_article.arabic._parts import Part

_LONGEST: Final = 80
"""Characters of the longest line that signs so."""
_NO_TOWN: Final = frozenset(
    "متابعات تقارير تغطيه تغطيات لقاءات تحليلات ترجمه ترجمات ترجمة اعداد رصد تحرير وثايق نص خلاصه حصاد موجز ملخص نشره صدي عرض مشاهد رسم لقطه لقطات ارشيف ارشيفيه تصوير صور صوره الصور الصوره المصدر مسرح سينما".split()
)
"""Folded words for what a text is."""
_BEFORE_DAYS: Final = frozenset(
    "صباح مساء ظهر فجر ليل ليله نهار ثوره هجمات هجوم انتفاضه احداث زلزال انتخابات حرب مظاهرات احتجاجات ذكري عمليه".split()
)
"""Folded words that stand before a day as a town does."""
_TOWN: Final = 60
"""Characters of the longest town and day."""
_PARTS: Final = 3
_OUTLET: Final = 2
"""Blanks in the longest name of an outlet that nobody knows."""
_SENT: Final = frozenset("بعثه موفد موفده موفدو مندوب مندوبه مراسل مراسله".split())
"""Folded words for those who report from a place."""


def says_what(words: Iterable[str]) -> bool:
    """
    Tell whether words say what a text or a picture is, and not where or by whom.

    Args:
        words: Folded words.

    Returns:
        True where one of them does.
    """
    return not _NO_TOWN.isdisjoint(words)


class Signature(NamedTuple):
    """Who signs, from where; `span` is of the outlet or agency, `reporter` is None where nobody is named."""

    outlet: str
    place: str
    span: tuple[int, int]
    reporter: FoundCredit | None
    role: CreditRole = "outlet"


def read_signature(text: str, start: int, end: int) -> Signature | None:
    """
    Read a line of three parts that signs the story under it.

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it.

    Returns:
        An outlet, a town and a reporter with slashes or dashes between; a town, on a list or not, a reporter and an agency; a
        town, its delegation and the paper; or a town, an outlet in brackets and its desk. None for all else.
    """
    if end - start > _LONGEST:
        return None
    if text.find(")", start, end) > 0 and (bracketed := _desk_behind(text, start, end)) is not None:
        return bracketed
    if text.count("/", start, end) == _PARTS - 1:
        return _with_strokes(text, start, end, [match.span() for match in _slash().finditer(text, start, end)])
    strokes = [match.span() for match in _stroke().finditer(text, start, end)]
    if len(strokes) == _PARTS - 1:
        return _with_strokes(text, start, end, strokes)
    if ":" not in text[start:end]:
        return None
    parts = parts_of(text, start, end)
    if len(parts) != _PARTS or [part.kind for part in parts] != ["city", "other", "outlet"]:
        return None
    place, sent, outlet = parts
    if place.sure == outlet.sure == "yes" and fold(text[sent.start : sent.end]).split()[0] in _SENT:
        return _signature(text, outlet, place, None)
    return None


@cache
def _own() -> re.Pattern[str]:
    """Match a place, up to four words in brackets, and one or two behind them."""
    word = r"[^\s()\-–—/|:.،؟!]{2,14}"
    return re.compile(
        rf"\s*+({word}(?: {word}){{0,2}})\s?\(\s?({word}(?: {word}){{0,3}})\s?\)\s?[-–—/:]?\s?({word}(?: {word})?)[\s:.|]*+"
    )


def _desk_behind(text: str, start: int, end: int) -> Signature | None:
    """Read a town, an outlet in brackets, be it on no list, and what it calls its own: "… (…) خاص"."""
    match = _own().fullmatch(text, start, end)
    if match is None or judge(text, *match.span(3)).kind != "house":
        return None
    place, outlet = judge(text, *match.span(1)), judge(text, *match.span(2))
    unknown = outlet.kind in ("other", "outlet") or (outlet.kind, outlet.sure) == ("person", "maybe")
    if (place.kind, place.sure) != ("city", "yes") or not unknown:
        return None
    return None if says_what(fold(match[2]).split()) else _signature(text, outlet, place, None)


@cache
def _sender() -> re.Pattern[str]:
    """Match two pieces with a dash between, one of them a single word."""
    word = r"[^\s\-–—/|:.،؟!_()]"
    return re.compile(
        rf"({word}{{3,24}}?(?: {word}{{1,12}}?)?)\s*+(?:[-–—]{{1,2}}|(?<=\s)ـ{{1,2}}(?=\s))\s*+({word}{{3,20}}(?: {word}{{2,12}}?)?)[ :|]*+"
    )


def read_sender(text: str, start: int, end: int) -> Signature | None:
    """
    Read a town and the one word for who sent the story from there, whom nobody knows, on either side of a dash.

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it.

    Returns:
        None where neither or each is a town, or the word is no name of an outlet: what a text is, a given name.
    """
    match = _sender().fullmatch(text, start, end)
    if match is None:
        return None
    first, last = judge(text, *match.span(1)), judge(text, *match.span(2))
    town, sender = (first, last) if first.kind == "city" else (last, first)
    words = fold(text[sender.start : sender.end]).split()
    if town.kind != "city" or town.sure != "yes" or sender.kind != "other" or len(words) != 1:
        return None
    if not none_never(words) or says_what(words) or is_given(words[0]):
        return None
    return _signature(text, sender, town, None)


@cache
def _in_brackets() -> re.Pattern[str]:
    return re.compile(r"([^()\n]{5,40}) \(([ء-ي]{3,14}(?: [ء-ي]{3,14})?)\)[ \xa0]*+(?=\n|\Z)")


@cache
def _kinds_of_place() -> re.Pattern[str]:
    words = ("مدينة", "محافظة", "منطقة", "ولاية", "بلدة", "قرية", "جزيرة", "واحة", "إمارة", "قضاء", "مديرية", "ضاحية")
    return re.compile(rf"(?<![ء-ي])(?:[وبل]|ال)?{spellings(words)} ([ء-ي]{{3,14}}(?: [ء-ي]{{3,14}})?)")


def read_bracketed(text: str, start: int, story: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """
    Read a town that is on no list in brackets behind a name: "… (…)".

    Args:
        text: Any text.
        start: Offset where the line begins.
        story: Spans of paragraphs.

    Returns:
        Offsets of the town; None where the story does not say that it is a town, a region or the like.
    """
    match = _in_brackets().match(text, start)
    if match is None:
        return None
    town = fold(match[2])
    if not none_never(town.split()) or says_what(town.split()):
        return None
    named = (fold(place[1]) for span in story for place in _kinds_of_place().finditer(text, *span))
    return match.span(2) if any(f"{name} ".startswith(f"{town} ") for name in named) else None


class TownAndAgency(NamedTuple):
    """A town that nobody knows, and the agency that proves it one; `end` is after the sign behind them."""

    place: str
    agency: str
    span: tuple[int, int]
    end: int


@cache
def _town() -> re.Pattern[str]:
    """Match up to three words, perhaps a day, and a few letters: in brackets with a sign behind, or a day before, in strokes, or behind a dash."""
    behind = r"\s*+[-–—:ـ]|\s*+\Z"
    sender = rf"\(([^()\n]{{2,20}})\)(?={behind})|/\s?([^/\n]{{2,20}}?)\s?/|-([ء-ي]{{2,8}})(?=\s*+[-–—:]|\s*+\Z)"
    words, month = (
        r"([ء-ي]{2,12}(?: [ء-ي]{2,12}){0,2}?)",
        r"\s[0-9٠-٩]{1,2}\s[ء-ي]{3,8}(?:\s[ء-ي]{3,7})?(?:\s[0-9٠-٩]{4})?",
    )
    return re.compile(
        rf"{words}(?:(?:\sفي)?{month})?\s?(?:{sender})[\s\-–—:ـ]*+"
        rf"|([ء-ي]{{3,12}}(?: [ء-ي]{{3,12}})?){month}\s\(([^()\n]{{2,20}})\)\s(?=[ء-ي])"
    )


def read_town(text: str, start: int, end: int) -> TownAndAgency | None:
    """
    Read a town that is on no list where an agency signs beside it: "… (رويترز) - ", "… / وام / ".

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it.

    Returns:
        None where the agency is not known, or the words before it are no place.
    """
    head = text[start : min(end, start + _TOWN)]
    if "(" not in head and "/" not in head and "-" not in head:
        return None
    match = _town().match(text, start, end)
    if match is None:
        return None
    town, number = next((i, k) for i, k in ((1, 2), (1, 3), (1, 4), (5, 6)) if match[k])
    sender = judge(text, *match.span(number))
    words = fold(match[town]).split()
    if (sender.kind, sender.sure) != ("agency", "yes") or not none_never(words) or says_what(words):
        return None
    if judge(text, *match.span(town)).kind != "other" or (town > 1 and not _BEFORE_DAYS.isdisjoint(words)):
        return None
    return TownAndAgency(match[town], text[sender.start : sender.end], (sender.start, sender.end), match.end())


@cache
def _slash() -> re.Pattern[str]:
    return re.compile("/")


@cache
def _stroke() -> re.Pattern[str]:
    """Match what parts an outlet, a town and a reporter: a slash, or a dash with a blank behind it."""
    return re.compile(r"/|(?<!\d)[-–—_]{1,2}\s|\sـ\s")


def _with_strokes(text: str, start: int, end: int, strokes: list[tuple[int, int]]) -> Signature | None:
    (first, second), (third, fourth) = strokes
    place = judge(text, second, third)
    outlet, last = judge(text, start, first), judge(text, fourth, end)
    slashed = text[first] == "/"
    if slashed and (place.kind, place.sure, last.kind, last.sure) == ("person", "yes", "agency", "yes"):
        words = fold(text[outlet.start : outlet.end]).split()
        named = outlet.kind == "other" and len(words) <= _PARTS and none_never(words) and not says_what(words)
        return _signature(text, last, outlet, place)._replace(role="agency") if named else None
    if place.kind != "city" or place.sure != "yes":
        return None
    unknown = outlet.kind in ("other", "outlet") or (outlet.kind == "person" and outlet.sure != "yes")
    if not unknown or text.count(" ", outlet.start, outlet.end) > _OUTLET - (not slashed):
        return None
    words = fold(text[outlet.start : outlet.end]).split()
    if not slashed and (says_what(words) or not (outlet.kind == "outlet" or none_never(words))):
        return None
    if last.kind == "house":
        return _signature(text, outlet, place, None)
    return _signature(text, outlet, place, last) if last.kind == "person" and last.sure == "yes" else None


def _signature(text: str, outlet: Part, place: Part, name: Part | None) -> Signature:
    first, last = outlet.start, outlet.end
    reporter = None
    if name is not None:
        said = text[name.start : name.end]
        reporter = FoundCredit("correspondent", said, name.start, name.end, "dateline-reporter")
    return Signature(text[first:last], text[place.start : place.end], (first, last), reporter)
