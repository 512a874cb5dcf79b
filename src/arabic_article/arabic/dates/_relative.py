"""Read times that are told from now: three hours ago, yesterday."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

import attrs

from arabic_article.arabic.dates._clock import ZONES, Time, _on_24, offset_of, zone
from arabic_article.arabic.dates._timestamp import DateKind, FoundDate, Timestamp
from arabic_article.arabic.dates._words import words
from arabic_article.arabic.folding import Spelled, fold, spellings

#: A line longer than this is prose, where "three years ago" is part of the story.
LONGEST: Final = 80

_AGO: Final = ("منذ", "قبل", "حوالي", "نحو", "أكثر من", "منذ حوالي", "منذ نحو", "قبل حوالي", "منذ أكثر من", "قبل نحو")
# Unit, then its names: many and one, then two.
_UNITS: Final = (
    ("second", "ثانية|ثواني|ثوان|لحظات|seconds|second|secs", "ثانيتين|ثانيتان"),
    ("minute", "دقيقة|دقائق|دقايق|minutes|minute|mins|min", "دقيقتين|دقيقتان"),
    ("hour", "ساعة|ساعات|hours|hour|hrs", "ساعتين|ساعتان"),
    ("day", "يوم|أيام|يوما|days|day", "يومين|يومان"),
    ("week", "أسبوع|أسابيع|أسبوعا|weeks|week", "أسبوعين|أسبوعان"),
    ("month", "شهر|أشهر|شهور|شهرا|months|month", "شهرين|شهران"),
    ("year", "سنة|سنوات|سنين|عام|أعوام|عاما|years|year", "سنتين|سنتان|عامين|عامان"),
)
_DAYS: Final = (
    ("اليوم", 0),
    ("today", 0),
    ("أمس", 1),
    ("الأمس", 1),
    ("البارحة", 1),
    ("yesterday", 1),
    ("أول أمس", 2),
    ("أمس الأول", 2),
)
_LABELS: Final = (
    "نشر", "نشرت", "نشر في", "تم النشر", "تاريخ النشر", "آخر تحديث", "تحديث", "محدث", "أضيف", "أضيف في", "وقت النشر", "بتاريخ",
)  # fmt: skip
_CHANGED: Final = ("حدي", "حدث", "pda")

# How sure the smallest printed unit makes the moment: "two days ago" may be the day before, and "a week ago" or
# more places no day.
_SURE: Final = MappingProxyType(
    {"second": 0.9, "minute": 0.9, "hour": 0.75, "day": 0.6, "week": 0.4, "month": 0.4, "year": 0.4}
)
_ORDER: Final = ("year", "month", "week", "day", "hour", "minute", "second")
_OF_CLOCK: Final = ("hour", "minute", "second")
"""Units of which a day alone tells nothing."""
_ENOUGH: Final = 0.5
_APART: Final = r"[|•·\-–,،(\n/]"
"""What parts a time from other words before it."""
_TODAY: Final = "اليوم"


class _Part(NamedTuple):
    unit: str
    amount: int


@cache
def _tables() -> tuple[MappingProxyType[str, _Part], MappingProxyType[str, int]]:
    units: dict[str, _Part] = {}
    for unit, names, two in _UNITS:
        units |= {fold(name): _Part(unit, 1) for name in names.split("|")}
        units |= {fold(name): _Part(unit, 2) for name in two.split("|")}
    return MappingProxyType(units), MappingProxyType({fold(name): back for name, back in _DAYS})


def _unit() -> str:
    return spellings([name for _, names, two in _UNITS for name in f"{names}|{two}".split("|")])


@cache
def _pattern() -> Spelled:
    unit = _unit()
    digits = "[0-9٠-٩۰-۹]{1,4}"
    one = spellings(("واحد", "واحدة"))
    part = rf"(?:{digits}\s?{unit}|{unit}(?:\s{{1,3}}(?:{digits}|{one}))?)(?!\w)"
    parts = rf"{part}(?:\s{{0,3}}و\s{{0,3}}{part}){{0,4}}"
    clock = r"(?P<hour>[0-9٠-٩۰-۹]{1,2}):(?P<minute>[0-9٠-٩۰-۹]{2})\s?(?P<half>[^\W\d_]{1,6}|[ap]\.m\.)?"
    return Spelled(
        rf"""(?:^|(?<={_APART}))\s{{0,8}}
        (?P<label>{spellings(_LABELS)}(?!\w)\s{{0,3}}:?\s{{0,3}})?
        (?P<body>
            {spellings(_AGO)}\s{{0,3}}:?\s{{0,3}}(?P<ago>{parts})
          | (?P<past>{parts})\s{{1,3}}(?:مضت|مضى|مضوا|ago)
          | (?P<day>{spellings([name for name, _ in _DAYS])})(?!\w)
            (?:[,،]?\s{{0,3}}(?:-\s{{0,3}})?(?:{spellings(["الساعة", "at"])}\s{{0,3}}:?\s{{0,3}})?{clock})?
        )
        (?=\s{{0,8}}(?:$|[|•·,،()\n/]|[\-–](?!\s?[0-9٠-٩۰-۹])|ف[يى]\s+\S{{1,20}}(?:\s\S{{1,20}}){{0,2}}\s*$|(?:القراءات|المشاهدات)))""",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(_APART)


@cache
def _piece() -> re.Pattern[str]:
    digits = "[0-9٠-٩۰-۹]{1,4}"
    return re.compile(
        rf"(?:(?P<before>{digits})\s?)?(?P<unit>{_unit()})(?!\w)(?:\s{{1,3}}(?P<after>{digits}))?", re.IGNORECASE
    )


def find_relative(text: str, region: str | None, now: dt.datetime | None) -> FoundDate | None:
    """
    Find a time that is told from now.

    Args:
        text: A short line.
        region: ISO code of the country whose clock the page shows, or None.
        now: When the page was fetched; without it the time is only marked.

    Returns:
        The first one, or None where the line has none that stands apart from other words.
    """
    if len(text) > LONGEST:
        return None
    # Nearly all lines are whole: a time can only begin them, and need not be looked for elsewhere.
    find = _pattern().match if _apart().search(text) is None else _pattern().search
    if (match := find(text)) is None:
        return None
    start, end = match.span("body")
    label = match["label"]
    kind: DateKind = (
        "plain" if not label else "modified" if any(mark in fold(label) for mark in _CHANGED) else "published"
    )
    first = match.start("label") if label else start
    stamp = Timestamp(None, text[start:end], "gregorian", "day", "relative", 0.3)
    # "Today" is also what newspapers and columns are called.
    is_name = match["day"] and match["hour"] is None and not label and fold(match["day"]) == _TODAY
    if now is not None and not is_name:
        whole = now.time() == dt.time.min  # a day, of which no hour is known
        here = ZONES.get(region.upper()) if region and not whole else None
        if here is not None and now.tzinfo is not None:
            now = now.astimezone(zone(here))
        with contextlib.suppress(OverflowError, ValueError):  # before the first year there is
            if match["day"]:
                stamp = _on_day(match, stamp, now, region, whole=whole)
            else:
                stamp = _ago(match, stamp, now, whole=whole)
    return FoundDate(first, end, kind, stamp, start)


def _ago(match: re.Match[str], stamp: Timestamp, now: dt.datetime, *, whole: bool) -> Timestamp:
    units, _ = _tables()
    parts: list[_Part] = []
    for piece in _piece().finditer(match["ago"] or match["past"]):
        unit, amount = units[fold(piece["unit"]).lower()]
        number = piece["before"] or piece["after"]
        parts.append(_Part(unit, int(number) if number else amount))
    smallest = max((part.unit for part in parts), key=_ORDER.index)
    sure = _SURE[smallest]
    if sure < _ENOUGH or (whole and smallest in _OF_CLOCK):
        return attrs.evolve(stamp, sure=sure)
    moment = now
    for unit, amount in parts:
        if unit in ("year", "month"):
            months = moment.year * 12 + moment.month - 1 - amount * (12 if unit == "year" else 1)
            year, month = months // 12, months % 12 + 1
            longest = (dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)).day
            moment = moment.replace(year=year, month=month, day=min(moment.day, longest))
        else:
            moment -= dt.timedelta(**{f"{unit}s": amount})
    precision = "minute" if smallest == "second" else smallest
    width = 10 if precision == "day" else 16
    value = moment.replace(tzinfo=None).isoformat(timespec="minutes")[:width]
    if precision == "hour":
        value = f"{value[:13]}:00"
    if width > 10 and moment.tzinfo is not None:
        value += _offset(moment)
    return Timestamp(value, stamp.raw, "gregorian", precision, "relative", sure)  # type: ignore[arg-type]  # a week is never sure


def _offset(moment: dt.datetime) -> str:
    return dt.datetime(2000, 1, 1, tzinfo=dt.timezone(moment.utcoffset() or dt.timedelta())).isoformat()[19:25]


def _on_day(match: re.Match[str], stamp: Timestamp, now: dt.datetime, region: str | None, *, whole: bool) -> Timestamp:
    day = now.date() - dt.timedelta(days=_tables()[1][fold(match["day"]).lower()])
    if match["hour"] is None:
        return Timestamp(day.isoformat(), stamp.raw, "gregorian", "day", "relative", 0.8)
    hour: int | None = int(match["hour"])
    minute = int(match["minute"])
    if match["half"]:
        tag, _ = words().get(fold(match["half"]).lower(), ("", None))
        hour = _on_24(int(match["hour"]), tag) if tag and tag in "APNGM" else hour
    if hour is None or hour > 23 or minute > 59:
        return stamp
    time = Time(hour, minute, 0, "minute", None, 1.0)
    moment = dt.datetime(day.year, day.month, day.day, hour, minute, tzinfo=now.tzinfo)
    offset = offset_of(day, time, region) or (_offset(moment) if now.tzinfo else "")
    if moment > now and not whole:
        # It was told on another day than the one we know of.
        return stamp
    return Timestamp(
        f"{day.isoformat()}T{hour:02d}:{minute:02d}{offset}", stamp.raw, "gregorian", "minute", "relative", 0.8
    )
