"""The grammar of dates, over signatures: what is a date, a time, and which token is its day."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

NONE = -1


class Clock(NamedTuple):
    """Hold the places of a printed time among the tokens; -1 for what is not printed."""

    hour: int
    minute: int
    second: int
    half: int
    zone: int
    """The name of a clock."""
    sign: int
    """The sign of a printed offset, whose numbers follow it."""
    last: int
    """Where it ends."""


class Shape(NamedTuple):
    """Hold the places of a date among the tokens; -1 for what is not printed."""

    label: str
    """`L` published, `U` modified, or nothing."""
    first: int
    body: int
    """Where the label has ended."""
    last: int
    form: str
    """`words`, `numbers`, `short` and `brief` with two digits of a year, `no-year`, `month`, or `time` where there is no day."""
    day: int
    month: int
    year: int
    weekday: int
    era: str
    """`M` for the current era, `H` for Hijri, or nothing."""
    clock: Clock | None
    alone: bool
    """Nothing but signs stands beside it."""


# The letters: 1 y 0 f n are numbers (see `_scan`); k h c b months of the Gregorian, Hijri, Coptic calendar and names of
# two months; l Gregorian months that are other words too; i a day in words; w weekday; A P N G halves of the day; M the
# letter that is "pm" after a time and the era after a year; E H eras; L U labels; O between two calendars; o d words of
# no meaning; T "at"; Z z clocks; R to; s ordinal; t of ISO 8601.
_GRAMMAR = r"""
    (?=[LUTAPMNG1y0ikhcblw])
    (?P<label>[LU][:,~\-|()/%d;_LUo]{0,5})?+
    (?:
        (?:(?:w[_,~d]{0,2}(?=[TAPMNG1]))?(?P<t1>TIME)[_,~\-|/()%;@d:.]{0,4})?
        (?P<date>
            (?:w[_,:~|\-/%d(;.]{0,3})?
            (?:
                (?P<odd>1_1:1(?::1)?_yMONTH(?!GAP1(?!:)))
              | (?P<words>FREE1s?GAPMONTHGAPy | APARTiGAPMONTHGAPy | MONTHGAP1(?!:)s?GAPy(?!:) | yGAPMONTHGAP1(?![:s_]))
              | (?P<numbers>TIGHT1(?P<a>[/\-.~%])1(?P=a)[y0]LOOSE | TIGHT[y0](?P<b>[/\-.~%])1(?P=b)1LOOSE
                  | TIGHT(?<![1nyf0];)1;1;yLOOSE(?!;[1nyf0]) | TIGHT(?<!:)y:1:1(?=[._]1:1) | (?<=\A_)y_1_1(?=_?\Z))
              | (?P<short>TIGHT1(?P<c>[/\-])1(?P=c)1LOOSE(?!:))
              | (?P<brief>FREE1k1(?![:x1khcbl]|[_,~\-/.]{0,2}[nyf0]))
              | (?P<noyear>FREE1s?GAPMONTH | NAMEDGAP1(?![:\d]))
              | (?P<month>NAMEDGAPy | TIGHTy-1LOOSE)
            )
            (?P<era>[,(]?[MEH]\)?)?
            (?:[_,~|(\-/]{0,2}w(?![_,:~|\-/d(;]{0,3}[1y]))?
        )
        (?(t1)|(?:[_,~\-|/()%;@tdw:.]{0,5}(?P<t2>TIME)(?:[,/|~]{1,2}1:1ZONE)?)?)
      | (?P<t3>TIME)(?:[,/|~]{1,2}1:1ZONE)?
    )
"""
_TIME = r"""(?:
        (?:T[_:~,(]{0,2})?(?:[APMNG],?)?1:1(?::1(?:[.,][1nyf0])?)?(?:[~(,]?[APMNG]\)?)?(?:ZONE)?
      | T[_:~,(]{0,2}1\.1[~(,]?[APMNG]\)?(?:ZONE)?
      | T[_:~,(]{0,2}1(?![:/\-.])(?:[~(,]?[APMNG]\)?)?(?:ZONE)?
      | (?<![:/\-.])1[APNG](?![:])(?:ZONE)?
    )"""
# A number before the name of a month is its day, and no offset.
_ZONE = r"[_(,~|/]{0,2}(?:[+\-](?:1:1|[fy0]|1(?![_,~\-/.]{0,2}[khcbl]))(?:[_(]{0,2}Z\)?)?|Z(?:[+\-~](?:1:1|[fy0]|1(?![:/\-.%~1ykh])))?|\(z\))\)?"
# A day at the end of a range, or one that something lasts to, is not when a page was published.
_FREE = r"(?<![^:]1[\-~])(?<!\A1[\-~])(?<![kl][\-~])(?<!R)"
# "The first week of May" is no first of May.
_APART = r"(?<![^wdLUO,~|(:])"
# Part of a longer row of numbers: a phone, an address, a version.  Numbers with blanks between are a day where they are
# the whole line.
_TIGHT = r"(?<![1nyf0][/\-.])(?<!R)"
_LOOSE = r"(?![/\-.][1nyf0](?!:))"

_BESIDE = r"[_,:~|()%;\-/.@doT+wZ]*+"

_FORMS: Final = ("words", "numbers", "month", "noyear", "short", "brief", "odd")


@cache
def _grammar() -> re.Pattern[str]:
    source = _GRAMMAR.replace("TIME", _TIME).replace("ZONE", _ZONE)
    for name, part in (
        ("FREE", _FREE),
        ("APART", _APART),
        ("TIGHT", _TIGHT),
        ("LOOSE", _LOOSE),
        ("MONTH", "[khcbl]"),
        ("NAMED", "[khcb]"),
    ):
        source = source.replace(name, part)
    return re.compile(source.replace("GAP", r"[_,~\-/%.;o|()]{0,3}"), re.VERBOSE)


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(_BESIDE)


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(r"[_,~|()%;\-/:Owd.M]{0,6}")


def joined(between: str) -> bool:
    """
    Tell whether two dates stand so close that they are one day in two calendars.

    Args:
        between: The signature between them.

    Returns:
        True where only signs or the word for "corresponding to" stand there.
    """
    return _pair().fullmatch(between) is not None


def shapes(signature: str) -> tuple[Shape, ...]:
    """
    Find the dates and times of a signature.

    Args:
        signature: As `_scan` gives it.

    Returns:
        What it holds, in order.
    """
    return _cached(signature) if len(signature) <= 40 else _shapes(signature)


def _shapes(signature: str) -> tuple[Shape, ...]:
    return tuple([_shape(signature, match) for match in _grammar().finditer(signature)])


@lru_cache(maxsize=1024)
def _cached(signature: str) -> tuple[Shape, ...]:
    return _shapes(signature)


def _shape(signature: str, match: re.Match[str]) -> Shape:
    first, last = match.span()
    label, date, era, before, after = match.group("label", "date", "era", "t1", "t2")
    kind, body = "", first
    if label:
        kind = "U" if "U" in label else "L"
        body += len(label)
    alone = (first == 0 or _beside().fullmatch(signature, 0, first) is not None) and (
        last == len(signature) or _beside().fullmatch(signature, last) is not None
    )
    if date is None:
        time = _clock(signature, *match.span("t3"))
        return Shape(kind, first, body, last, "time", NONE, NONE, NONE, NONE, "", time, alone)
    for form in _FORMS:
        begin, end = match.span(form)
        if begin >= 0:
            break
    clock = None
    if form == "odd":
        clock = _clock(signature, begin + 2, signature.index("y", begin))
        form = "words"
    elif before is not None:
        clock = _clock(signature, *match.span("t1"))
    elif after is not None:
        clock = _clock(signature, *match.span("t2"))
    day, month, year = _places(signature, form, begin, end)
    weekday = signature.find("w", body, last)
    if era:
        era = "H" if "H" in era else "M"
    return Shape(kind, first, body, last, form, day, month, year, weekday, era or "", clock, alone)


def _places(signature: str, form: str, begin: int, end: int) -> tuple[int, int, int]:
    """Give the places of day, month and year; where all are numbers a year in front has the month beside it."""
    if form == "numbers":
        return (begin, begin + 2, begin + 4) if signature[begin] == "1" else (begin + 4, begin + 2, begin)
    if form == "short":
        return begin, begin + 2, begin + 4
    if form == "brief":
        return begin, begin + 1, begin + 2
    if form == "month":
        return (NONE, begin + 2, begin) if signature[begin] == "y" else (NONE, begin, end - 1)
    day = month = year = NONE
    for i in range(begin, end):
        letter = signature[i]
        if day < 0 and letter in "1i":
            day = i
        elif year < 0 and letter == "y":
            year = i
        elif month < 0 and letter in "khcbl":
            month = i
    return day, month, year


def _clock(signature: str, begin: int, end: int) -> Clock:
    hour = signature.index("1", begin, end)
    minute = second = half = zone = sign = NONE
    at = hour + 1
    if signature.startswith((":1", ".1"), at):
        minute, at = at + 1, at + 2
        if signature.startswith(":1", at):
            second, at = at + 1, at + 2
    for i in range(begin, end):
        letter = signature[i]
        if letter in ":1":
            continue
        if half < 0 and letter in "APMNG":
            half = i
        elif i < at:
            continue
        elif zone < 0 and letter in "Zz":
            zone = i
        elif sign < 0 and letter in "+-~" and i + 1 < end and signature[i + 1] in "1fy0":
            sign = i
    return Clock(hour, minute, second, half, zone, sign, end)
