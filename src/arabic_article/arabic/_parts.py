"""Cut the head of a story, or a line of credits, into places, people, agencies, outlets and dates."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from arabic_article.arabic._people import Sure, judge_person
from arabic_article.arabic._places import is_city, is_country, is_word
from arabic_article.arabic.agencies import find_agency, name_row, trim
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from collections.abc import Sequence

PartKind = Literal["city", "country", "person", "agency", "outlet", "house", "date", "handle", "other", "empty"]

_MONTHS: Final = (
    "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين "
    "جانفي فيفري افريل ماي جوان جويلي جويليه اوت شتنبر غشت يوليوز نونبر دجنبر محرم صفر ربيع جمادي رجب شعبان رمضان شوال ذو ذي "
    "السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه اليوم هـ ه م الموافق الاول الثاني الاخر الاخره الثانيه الحجه القعده "
    "نشر نشرت النشر تاريخ بتاريخ في اخر تحديث التحديث الساعه صباحا مساء ظهرا بتوقيت غرينتش GMT"
)


_DASHES: Final = frozenset("-–—")
_TOWNS: Final = frozenset({"قنا"})
"""Words of agencies, folded, that name a town too."""
_DAY: Final = len("1/3/2020")
_GLUED: Final = 4
"""Letters of the shortest name to which a number is glued."""
_PLACE: Final = 26
"""Characters of the longest name of a city."""


class Part(NamedTuple):
    """A piece between two separators, trimmed."""

    kind: PartKind
    start: int
    end: int
    sure: Sure
    """How sure it is that this is what it looks like."""


@cache
def separators() -> re.Pattern[str]:
    """
    Compile what parts are parted by.

    Returns:
        The pattern: dashes, a tatweel that stands as one, slashes, bars, colons, brackets, quotes, Arabic commas, with
        the white space after them; that before them is left to the part.
    """
    # A tatweel between two letters stretches a word; elsewhere it is a dash. A slash after "د" makes it a title,
    # but not at the end of an agency's initials.
    # It begins with all that can begin a separator, because a search skips to the next of a set of characters fastest.
    sign = r"""[–—−|=()\[\]•^…،\-:：_.ـ/](?:
        (?<=[–—−|=()\[\]•^…،])
      | (?<=[-:：])(?:(?<![0-9٠-٩].)|(?![0-9٠-٩]))
      | (?<=_)(?:(?<![A-Za-z0-9]_)|(?![A-Za-z0-9]))
      | (?<=\.)\.++
      | (?<=ـ)(?:(?<!هـ)(?![ء-ي])|(?<![ء-ي]ـ))
      | (?<=/)(?:(?<!\b[دأام]/)(?<![0-9٠-٩]/)|(?<=ش\ أ/)|(?<=ش\.أ/)|(?<=[0-9٠-٩]/)(?![0-9٠-٩]))
    )"""
    return re.compile(rf"{sign}(?:[\r\n\t]*+{sign})*+\s*+", re.VERBOSE)


@cache
def _digits() -> re.Pattern[str]:
    return re.compile("[0-9٠-٩۰-۹]")


@cache
def _dateish() -> frozenset[str]:
    return frozenset(_MONTHS.split())


@cache
def _handle() -> re.Pattern[str]:
    return re.compile(r"@?[A-Za-z][\w.]*_[\w.]*@?|@[\w.]+|[\w.]+@|https?://\S+|www\.\S+")


def judge(text: str, start: int, end: int) -> Part:
    """
    Say what a piece of a line is.

    Args:
        text: Any text.
        start: Offset where the piece begins.
        end: Offset after it.

    Returns:
        The piece, without quotes and dashes at its ends.
    """
    start, end = trim(text, start, end)
    if start >= end:
        return Part("empty", start, end, "no")
    if end - start > 60:
        return Part("other", start, end, "no")
    kind, sure = _judged(text[start:end])
    return tuple.__new__(Part, (kind, start, end, sure))  # a third of a call of the class


@lru_cache(maxsize=512)
def _judged(piece: str) -> tuple[PartKind, Sure]:
    """Judge a trimmed piece: the same towns and agencies open most stories of an outlet."""
    if ("@" in piece or "_" in piece or "://" in piece or "www." in piece) and _handle().fullmatch(piece):
        return "handle", "yes"
    folded = fold(piece)
    row = name_row(folded)
    if row is not None and row[3]:
        return row[0], "yes"
    if is_city(folded):
        return "city", "likely" if is_word(folded) else "yes"
    if is_country(folded):
        return "country", "yes"
    if row is not None:
        return row[0], "maybe"
    if _is_date(folded):
        return "date", "yes"
    sure = judge_person(piece, folded, known=True)
    return ("other" if sure == "no" else "person"), sure


def _is_date(folded: str) -> bool:
    if _digits().search(folded) is None:
        return False
    words = folded.replace("/", " ").replace(",", " ").split()
    return len(words) <= 14 and all(
        word in _dateish() or len(word) == 1 or (_digits().search(word) and not _numbered(word)) for word in words
    )


def _numbered(word: str) -> bool:
    """It is a name that ends in a number, glued to it, and no month."""
    name = word.rstrip("0123456789٠١٢٣٤٥٦٧٨٩")
    return len(name) >= _GLUED and name.isalpha() and name not in _dateish()


@cache
def _before_date() -> re.Pattern[str]:
    weekday = spellings(("الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"))
    return re.compile(rf"([^0-9٠-٩۰-۹]{{2,30}}?)\s++(?:في\s++|يوم\s++)?(?:{weekday}[،,]?\s++)?(?=[0-9٠-٩۰-۹])")


def are_days(parts: Sequence[Part]) -> bool:
    """
    Tell whether parts are dates, one of them a day with its year.

    Args:
        parts: Parts of a line.

    Returns:
        False where there are none, or only a year or a time of day.
    """
    return any(part.end - part.start >= _DAY for part in parts) and all(part.kind == "date" for part in parts)


def is_place(text: str) -> bool:
    """
    Tell whether a line is the name of a city, and nothing else.

    Args:
        text: A line.

    Returns:
        False for a country, and for a city whose name is a word too.
    """
    if not 3 <= len(text) <= _PLACE:
        return False
    part = judge(text, *trim(text, 0, len(text)))
    return part.kind == "city" and part.sure == "yes"


@cache
def _first_of_month() -> re.Pattern[str]:
    """Match a place and the one day that agencies write in words: "… في الأول من ديسمبر"."""
    return re.compile(r"([^\s0-9][^0-9\n]{1,24}?)\s++في\s++(ال[أا]ول\s++من\s++[ء-ي]{3,8}(?:\s[ء-ي]{4,6})?)")


def judge_all(text: str, start: int, end: int) -> list[Part]:
    """
    Say what a piece is where a place, a date and an agency may share it: "… في 17 يناير", "… 12 نوفمبر 2020 م واس".

    Args:
        text: Any text.
        start: Offset where the piece begins.
        end: Offset after it.

    Returns:
        Its parts; only one of kind `other` where it is something else, or `empty` where it is nothing.
    """
    part = judge(text, start, end) if end - start <= 60 else Part("other", *trim(text, start, end), "no")
    if part.kind != "other":
        return [part] if part.kind != "agency" else _with_town(text, part)
    if (
        12 < end - start <= 60
        and text.find("ول", start, end) > 0
        and (named := _first_of_month().fullmatch(text, part.start, part.end)) is not None
    ):
        place = judge(text, *named.span(1))
        if place.kind in ("city", "country"):
            return [place, Part("date", *named.span(2), "yes")]
    if (
        not 3 < end - start <= 90
        or _digits().search(text, part.start, part.end) is None
        or (match := _before_date().match(text, part.start, part.end)) is None
    ):
        return [part]
    place = judge(text, *match.span(1))
    if place.kind not in ("city", "country"):
        return [part]
    first, last = match.end(), part.end
    if _is_date(fold(text[first:last])):
        return [place, Part("date", first, last, "yes")]
    cut = text.rfind(" ", first, last)
    if cut > 0 and (found := find_agency(text, cut, last)) is not None and _is_date(fold(text[first:cut])):
        return [place, Part("date", first, cut, "yes"), Part(found.kind, found.start, found.end, "yes")]
    return [part]


@cache
def _agency_and_town() -> re.Pattern[str]:
    """Match an agency whose name an adjective ends, and one word behind it."""
    return re.compile(r"(وكال[ةه]\s(?:[ء-ي]{2,12}\s){1,4}?ال[ء-ي]{2,10}[ةه])\s([ء-ي]{3,14})")


def _with_town(text: str, part: Part) -> list[Part]:
    """Part an agency from the town behind its whole name, "وكالة الأنباء المستقلة بغداد": no name of two words has one."""
    match = _agency_and_town().fullmatch(text, part.start, part.end)
    if match is None or (town := judge(text, *match.span(2))).kind != "city" or town.sure != "yes":
        return [part]
    return [part._replace(end=match.end(1)), town]


def from_town(text: str, part: Part) -> list[Part]:
    """
    Read a reporter and the town written from in one breath: "… من بيروت".

    Args:
        text: Any text.
        part: A piece of kind `other`.

    Returns:
        The person and the town; the piece itself where it is anything else.
    """
    cut = text.rfind(" من ", part.start, part.end)
    if cut < 0 or part.end - part.start > 48:
        return [part]
    name, town = judge(text, part.start, cut), judge(text, cut + 4, part.end)
    return [name, town] if name.kind == "person" and town.kind == "city" else [part]


def is_town_before(text: str, first: Part, second: Part) -> bool:
    """
    Tell whether the word of an agency is the town of that name: an agency does not stand before a writer with a dash.

    Args:
        text: Any text.
        first: The first part of a line.
        second: The part after it.

    Returns:
        False for all but such a word, a dash and a person.
    """
    return (
        first.kind == "agency"
        and second.kind == "person"
        and text[first.end : second.start].strip() in _DASHES
        and fold(text[first.start : first.end]) in _TOWNS
    )


def parts_of(text: str, start: int, end: int, *, known: bool = False) -> list[Part]:
    """
    Cut a line at its separators.

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it.
        known: Stop behind the first part of kind `other`.

    Returns:
        Its parts in order, empty ones left out.
    """
    out: list[Part] = []
    at = start
    for match in separators().finditer(text, start, end):
        stop = match.start()
        while stop > at and text[stop - 1].isspace():
            stop -= 1
        if stop > at:
            parts = judge_all(text, at, stop)
            if parts[0].kind != "empty":
                out += parts
                if known and parts[0].kind == "other":
                    return out
        at = match.end()
    if at < end:
        parts = judge_all(text, at, end)
        if parts[0].kind != "empty":
            out += parts
    if len(out) > 1 and is_town_before(text, out[0], out[1]):
        out[0] = out[0]._replace(kind="city", sure="yes")
    return out
