"""Find the dates of a line."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache
from typing import Final

from arabic_article.arabic.dates._clock import Time, offset_of, read_clock
from arabic_article.arabic.dates._relative import LONGEST, find_relative
from arabic_article.arabic.dates._resolve import SURE_NOT, Reading, merge, read_day
from arabic_article.arabic.dates._scan import Tokens, scan
from arabic_article.arabic.dates._shape import Clock, Shape, joined, shapes
from arabic_article.arabic.dates._timestamp import DateKind, FoundDate, Timestamp
from arabic_article.arabic.folding import IGNORABLE, fold

_ENOUGH: Final = 0.5
_KEPT: Final = 200
"""Characters of the longest text whose tokens are kept for the next question about it."""
_ISO_SIZE: Final = len("2024-03-12T09:30:00Z")
_ISO_SURE: Final = 0.93
"""How sure a day is whose year comes first."""


@cache
def _digit() -> re.Pattern[str]:
    return re.compile("[0-9٠-٩۰-۹]")


@cache
def _digits_and_marks() -> re.Pattern[str]:
    return re.compile(f"[0-9٠-٩۰-۹{IGNORABLE}\ufb50-\ufdff\ufe80-\ufefc]")


@cache
def _empty() -> re.Pattern[str]:
    return re.compile(r"(?<!-)--\s--\s--(?:\s?[/|]\s?--\s--\s--)?(?!-)")


def has_date(text: str) -> bool:
    """
    Tell cheaply whether a line may hold a date.

    Args:
        text: A line.

    Returns:
        False where `find_dates` would find nothing; True is only a hint.
    """
    if (sign := _digits_and_marks().search(text)) is None:
        return len(text) <= LONGEST and _may_tell(text)
    if sign[0].isdigit() or _digit().search(text, sign.end()) is not None:
        return True
    return len(text) <= LONGEST and (_may_tell(text) or _may_tell(fold(text)))


def _may_tell(line: str) -> bool:
    """Tell whether one of the words is there that every time told without a digit has."""
    return (
        "منذ" in line
        or "قبل" in line
        or "أمس" in line
        or "امس" in line
        or "اليوم" in line
        or "--" in line
        or "البارح" in line
        or "حوالي" in line
        or "كثر من" in line
        or "day" in line
    )


def find_dates(text: str, *, region: str | None = None, now: dt.datetime | None = None) -> tuple[FoundDate, ...]:
    """
    Find the dates of a line, with their labels.

    Args:
        text: A line, or a few.
        region: ISO 3166 code of the country: it says which clock a printed time is on, and which comes first of day
            and month. What is no such code changes nothing, and is no error.
        now: When the page was fetched; only with it do "yesterday" and "three hours ago" have a value. Midnight stands for a day of
            which no hour is known: ages in hours and minutes have none then.

    Returns:
        The dates in order, none overlapping. A day printed in several calendars is one date. What has the form of a
        date and is impossible, contradicts itself or lacks a year has a timestamp without a value.

    Raises:
        TypeError: `now` is no `datetime.datetime`.
    """
    if now is not None and not isinstance(now, dt.datetime):
        raise _no_moment(now)
    if _digit().search(text) is None:
        return _without_digits(text, region, now)
    # A longer text is asked once, and would be kept after whoever asked has dropped it.
    tokens = _scanned(text) if len(text) <= _KEPT else scan(text)
    return _find(text, tokens, shapes(tokens.signature), region, now, loose=False)


def _no_moment(now: object) -> TypeError:
    return TypeError(f"now is {now!r:.60}, not datetime.datetime: a day alone does not say when the page was fetched")


@lru_cache(maxsize=64)
def _scanned(text: str) -> Tokens:
    """Cut a line into tokens: that it is a date line and what it dates are asked one after the other."""
    return scan(text)


def parse_date(text: str, *, region: str | None = None, now: dt.datetime | None = None) -> Timestamp | None:
    """
    Read the one date of a short text.

    Args:
        text: A date line; a label, a section or an outlet may be glued to it.
        region: As for `find_dates`.
        now: As for `find_dates`.

    Returns:
        The date; of several, that of publication, else the first that can be read. None where nothing has the form of
        a date; a timestamp without a value where something has it and cannot be read, as a year that is no year of
        news, or "اليوم" alone, which is also what newspapers and columns are called.

    Raises:
        TypeError: `now` is no `datetime.datetime`.
    """
    if now is not None and not isinstance(now, dt.datetime):
        raise _no_moment(now)
    if (moment := _moment(text)) is not None:
        return moment
    if _digit().search(text) is None:
        found = _without_digits(text, region, now)
    else:
        tokens = scan(text)
        rows = shapes(tokens.signature)
        # What stands alone counts in the second round if not in the first: it is read once.
        loose = len(rows) == 1 and "r" not in tokens.signature
        found = _find(text, tokens, rows, region, now, loose=loose)
        if rows and not (found or loose):
            found = _find(text, tokens, rows, region, now, loose=True)
    if len(found) == 1:
        return found[0].timestamp
    if not found:
        return None
    order = ("published", "plain", "modified")
    best = min(found, key=lambda date: (date.timestamp.value is None, order.index(date.kind)))
    return best.timestamp


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(
        r"(20(?:0[1-9]|[1-9]\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8]))T"
        r"((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:Z|((?!-00:00)[+-](?:0\d|1[0-2]):[03]0))",
        re.ASCII,
    )


def _moment(text: str) -> Timestamp | None:
    """Read the one form that programs write most: a whole moment with its offset, on a day that each month has."""
    if len(text) < _ISO_SIZE or text[10] != "T":
        return None
    iso = _iso().fullmatch(text)
    if iso is None:
        return None
    day, clock, offset = iso.groups("+00:00")
    return Timestamp(f"{day}T{clock}{offset}", text, "gregorian", "second", "year-month-day", _ISO_SURE)


def _without_digits(text: str, region: str | None, now: dt.datetime | None) -> tuple[FoundDate, ...]:
    if len(text) > LONGEST or not has_date(text):
        return ()
    if "--" in text and (match := _empty().search(text)):
        stamp = Timestamp(None, match[0], "gregorian", "day", "placeholder", 0.0)
        return (FoundDate(*match.span(), "plain", stamp, match.start()),)
    relative = find_relative(text, region, now)
    return () if relative is None else (relative,)


def _find(
    text: str, tokens: Tokens, rows: tuple[Shape, ...], region: str | None, now: dt.datetime | None, *, loose: bool
) -> tuple[FoundDate, ...]:
    found: list[FoundDate] = []
    i = 0
    day: dt.date | None = None
    while i < len(rows):
        shape = rows[i]
        i += 1
        if shape.form == "time":
            if (time := _time_alone(text, shape, tokens, region, day)) is not None:
                found.append(time)
            continue
        reading = read_day(shape, tokens, region)
        group: tuple[Shape, ...] = (shape,)
        if i < len(rows) and rows[i].form != "time":
            group, reading = _group(rows, i - 1, reading, tokens, region)
            i += len(group) - 1
        if not (loose or _is_strong(shape, reading, tokens)):
            continue
        stamp, end = _stamp(text, group, reading, tokens, region)
        day = reading.day if stamp.value is not None and reading.precision == "day" else None
        kind: DateKind = "plain" if not shape.label else "published" if shape.label == "L" else "modified"
        found.append(FoundDate(tokens.spans[shape.first][0], end, kind, stamp, tokens.spans[shape.body][0]))
    if "r" in tokens.signature and all(date.timestamp.value is None for date in found):
        relative = find_relative(text, region, now)
        if relative is not None:
            return (relative,)
    return _kinds(found) if len(found) > 1 else tuple(found)


def _is_strong(shape: Shape, reading: Reading, tokens: Tokens) -> bool:
    """Tell whether a form is no accident: half a date, or an impossible one, counts only where little else stands."""
    form = shape.form
    if form in {"words", "numbers", "brief"} and reading.options:
        return True
    if shape.alone or shape.label:
        return True
    if form == "month":
        return False
    return (
        shape.weekday >= 0
        or reading.rule == "placeholder"
        or (form == "short" and "/" in tokens.signature[shape.first : shape.last])
    )


def _group(
    rows: tuple[Shape, ...], i: int, reading: Reading, tokens: Tokens, region: str | None
) -> tuple[tuple[Shape, ...], Reading]:
    """Collect the calendars that one day is printed in."""
    group = [rows[i]]
    readings = [reading]
    for shape in rows[i + 1 : i + 3]:
        between = tokens.signature[group[-1].last : shape.first]
        if shape.form == "time" or shape.label or not joined(between):
            break
        other = read_day(shape, tokens, region)
        if other.calendar in {known.calendar for known in readings}:
            break
        group.append(shape)
        readings.append(other)
    return tuple(group), merge(readings) if len(readings) > 1 else reading


def _stamp(
    text: str, group: tuple[Shape, ...], reading: Reading, tokens: Tokens, region: str | None
) -> tuple[Timestamp, int]:
    day, calendar, rule, precision, sure, _, _ = reading
    end = tokens.spans[group[-1].last - 1][1]
    time: Time | None = None
    for shape in group:
        if shape.clock is not None:
            if _is_filler(text, shape, shape.clock, tokens):
                end = tokens.spans[shape.clock.hour - 1][1] if shape is group[-1] else end
            else:
                time = read_clock(text, shape.clock, tokens)
            break
    start = tokens.spans[group[0].body][0]
    if text[end - 1] in ")]" and "(" not in text[start:end] and "[" not in text[start:end]:
        end -= 1
    raw = text[start:end]
    if day is None or sure < _ENOUGH:
        return Timestamp(None, raw, calendar, precision, rule, min(sure, 0.4)), end
    value = day.isoformat()
    if time is not None and precision == "day":
        value = f"{value}T{time.hour:02d}:{time.minute:02d}"
        precision = time.precision
        if precision == "second":
            value = f"{value}:{time.second:02d}"
        if time.zone is not None or region is not None:
            value += offset_of(day, time, region)
        sure = min(sure, time.sure)
    elif precision == "month":
        value = value[:7]
    return Timestamp(value, raw, calendar, precision, rule, sure), end


def _is_filler(text: str, shape: Shape, clock: Clock, tokens: Tokens) -> bool:
    """Tell whether a time is zeros on the next line: a counter or an empty field."""
    if tokens.values[clock.hour] or clock.minute < 0 or tokens.values[clock.minute]:
        return False
    if clock.half >= 0 or clock.second >= 0 or clock.zone >= 0 or clock.hour <= shape.body:
        return False
    return "\n" in text[tokens.spans[clock.hour - 1][1] - 1 : tokens.spans[clock.hour][0]]


def _time_alone(text: str, shape: Shape, tokens: Tokens, region: str | None, day: dt.date | None) -> FoundDate | None:
    """Read a time without a day: one with a label is of the day before it."""
    if shape.clock is None or not (shape.label or shape.alone):
        return None
    time = read_clock(text, shape.clock, tokens)
    if time is None:
        return None
    start, body, end = tokens.spans[shape.first][0], tokens.spans[shape.body][0], tokens.spans[shape.last - 1][1]
    kind: DateKind = "plain" if not shape.label else "published" if shape.label == "L" else "modified"
    stamp = Timestamp(None, text[body:end], "gregorian", time.precision, "time-alone", SURE_NOT)
    if day is not None and shape.label:
        whole = Reading(day, "gregorian", "time-of-same-day", "day", 0.9, (day,), -1)
        stamp, end = _stamp(text, (shape,), whole, tokens, region)
    return FoundDate(start, end, kind, stamp, body)


def _kinds(found: list[FoundDate]) -> tuple[FoundDate, ...]:
    """Take the date before a labelled update for that of publication."""
    kinds = [date.kind for date in found]
    if "modified" in kinds and "published" not in kinds and kinds[0] == "plain":
        found[0] = found[0]._replace(kind="published")
    return tuple(found)
