"""Turn the tokens of a date into a day, and weigh the evidence for it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article.arabic.dates._calendars import from_coptic, from_hijri
from arabic_article.arabic.dates._timestamp import Calendar, Precision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.arabic.dates._scan import Tokens
    from arabic_article.arabic.dates._shape import Shape

# The web's news is younger; books and history stand in prose.
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2099
# Printed where a program had no date: the zero of Unix and that of spreadsheets.
_ZEROS: Final = frozenset({(1970, 1, 1), (1900, 1, 1)})
_ZERO_DAY: Final = dt.date(1970, 1, 1)
# Countries that print the month before the day (Unicode CLDR 44, short date formats).
MONTH_FIRST: Final = frozenset({"US", "PH"})

_MONTHS: Final = 12

# The reading is as printed: a weekday adds to it, an order that is only habit takes from it.
SURE_WORDS: Final = 0.95
SURE_CHECKED: Final = 0.99
SURE_NUMBERS: Final = 0.93
SURE_HABIT: Final = 0.75
SURE_HIJRI: Final = 0.6
SURE_HIJRI_CHECKED: Final = 0.8
SURE_COPTIC: Final = 0.85
SURE_UNMARKED_HIJRI: Final = 0.4
SURE_FAR_PAIR: Final = 0.6
SURE_NOT: Final = 0.2

# Sighted and computed months begin up to a day apart; by more, one of a pair is misprinted; by most of a month, both
# are as doubtful.
_SAME_DAY: Final = 1
_SAME_MONTH: Final = 20


class Reading(NamedTuple):
    """Hold a day as read, and the other days that the same print could mean."""

    day: dt.date | None
    calendar: Calendar
    rule: str
    precision: Precision
    sure: float
    options: tuple[dt.date, ...]
    weekday: int
    """As printed, from Monday; -1 where none is."""


def read_day(shape: Shape, tokens: Tokens, region: str | None) -> Reading:
    """
    Read the day of a date.

    Args:
        shape: Where its parts stand.
        tokens: The tokens of the text.
        region: ISO code of the country, or None.

    Returns:
        The reading; its day is None where the print is impossible, contradicts itself or could mean several.
    """
    values = tokens.values
    weekday: int = values[shape.weekday] if shape.weekday >= 0 else -1
    form = shape.form
    if form == "words":
        tag = tokens.signature[shape.month]
        if tag in "kl" and shape.era != "H":
            rule = "day-month-year" if shape.day < shape.month else "month-day-year"
            day = _gregorian(values[shape.year], values[shape.month], values[shape.day])
            if day is None:
                return Reading(None, "gregorian", rule, "day", SURE_NOT, (), weekday)
            if day == _ZERO_DAY and shape.clock is not None:
                return Reading(None, "gregorian", "placeholder", "day", SURE_NOT, (), weekday)
            if weekday < 0:
                return Reading(day, "gregorian", rule, "day", SURE_WORDS, (day,), weekday)
            if day.weekday() == weekday:
                return Reading(day, "gregorian", rule, "day", SURE_CHECKED, (day,), weekday)
            return Reading(None, "gregorian", "weekday-contradicts", "day", SURE_NOT, (day,), weekday)
        return _other_words(shape, tokens, tag, weekday)
    if form == "numbers":
        return _numbers(shape, values, weekday, region)
    if form == "short":
        return _short(shape, tokens, weekday)
    if form == "month":
        return _month(shape, tokens)
    if form == "brief" and (
        weekday >= 0 or (shape.clock is not None and shape.clock.hour < shape.day and values[shape.year] > _MONTHS)
    ):
        options = _all(_gregorian(2000 + values[shape.year], values[shape.month], values[shape.day]))
        return _choose(options, options, "two-digit-year", weekday)
    return Reading(None, _calendar(tokens.signature[shape.month]), "no-year", "day", SURE_NOT, (), weekday)


def _gregorian(year: int, month: int, day: int) -> dt.date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _calendar(tag: str) -> Calendar:
    return "hijri" if tag == "h" else "coptic" if tag == "c" else "gregorian"


def _other_words(shape: Shape, tokens: Tokens, tag: str, weekday: int) -> Reading:
    values = tokens.values
    year, month, day = values[shape.year], values[shape.month], values[shape.day]
    if tag == "h":
        return _hijri((from_hijri(year, month, day),), "hijri", SURE_HIJRI, weekday)
    if tag == "c":
        found = from_coptic(year, month, day)
        if found and weekday >= 0 and found.weekday() != weekday:
            return Reading(None, "coptic", "weekday-contradicts", "day", SURE_NOT, (found,), weekday)
        return Reading(found, "coptic", "coptic", "day", SURE_COPTIC if found else SURE_NOT, _all(found), weekday)
    # A month name that two months share, or two names that do not agree.
    months = month if tag == "b" else ()
    options = _all(*(_gregorian(year, number, day) for number in months))
    return _choose(options, options[:0], "two-month-name", weekday)


def _all(*days: dt.date | None) -> tuple[dt.date, ...]:
    return tuple(dict.fromkeys(day for day in days if day is not None))


def _hijri(days: tuple[dt.date | None, ...], rule: str, sure: float, weekday: int) -> Reading:
    options = _all(*days)
    if not options:
        return Reading(None, "hijri", rule, "day", SURE_NOT, (), weekday)
    if weekday < 0:
        return Reading(options[0], "hijri", rule, "day", sure, options, weekday)
    # A month was sighted a day before or after the computed one: the printed weekday tells.
    for shift in (0, 1, -1):
        for option in options:
            day = option + dt.timedelta(days=shift)
            if day.weekday() == weekday:
                return Reading(day, "hijri", rule, "day", SURE_HIJRI_CHECKED, (day, *options), weekday)
    return Reading(None, "hijri", "weekday-contradicts", "day", SURE_NOT, options, weekday)


def _choose(options: Sequence[dt.date], default: Sequence[dt.date], rule: str, weekday: int) -> Reading:
    """Take the day that the weekday picks out, or the default; None where neither does."""
    fits = [day for day in options if day.weekday() == weekday] if weekday >= 0 else default
    checked = weekday >= 0 and len(fits) == 1
    if len(fits) > 1:
        fits = [day for day in fits if day in default]  # the weekday is that of both
    if len(fits) == 1:
        sure = SURE_CHECKED if checked else SURE_NUMBERS if len(options) == 1 else SURE_HABIT
        return Reading(fits[0], "gregorian", rule, "day", sure, tuple(options), weekday)
    if weekday >= 0 and options and not fits:
        rule = "weekday-contradicts"
    return Reading(None, "gregorian", rule, "day", SURE_NOT, tuple(options), weekday)


def _numbers(shape: Shape, values: list[Any], weekday: int, region: str | None) -> Reading:
    year, first, second = values[shape.year], values[shape.day], values[shape.month]
    year_first = shape.year < shape.month
    if year <= 1 or (year, second, first) in _ZEROS:
        return Reading(None, "gregorian", "placeholder", "day", SURE_NOT, (), weekday)
    if year < _FIRST_YEAR:
        days = (from_hijri(year, second, first), from_hijri(year, first, second))
        if shape.era != "H" and weekday < 0:
            # Iran's solar years have the same numbers.
            return Reading(None, "hijri", "hijri-unmarked", "day", SURE_UNMARKED_HIJRI, _all(*days), weekday)
        return _hijri(days[:1] if days[0] else days[1:], "hijri-numeric", SURE_HIJRI, weekday)
    if shape.era == "H":
        return Reading(None, "hijri", "hijri-numeric", "day", SURE_NOT, (), weekday)
    day, swapped = _gregorian(year, second, first), _gregorian(year, first, second)
    if year_first:
        rule = "year-month-day"
        if day is not None:
            # Nobody prints year-day-month unless the numbers prove it.
            return _choose((day,), (day,), rule, weekday)
        rule = "year-day-month"
    elif day is None:
        rule = "month-day-numeric"
    elif swapped is None or swapped == day:
        rule = "day-month-numeric"
    else:
        if region is not None and region.upper() in MONTH_FIRST:
            day, swapped = swapped, day
        reading = _choose((day, swapped), (day,), "day-month-numeric", weekday)
        if reading.day == dt.date(year, first, second):
            return reading._replace(rule="month-day-numeric")
        return reading
    day = day or swapped
    options = (day,) if day is not None else ()
    return _choose(options, options, rule, weekday)


def _short(shape: Shape, tokens: Tokens, weekday: int) -> Reading:
    """
    Read a year of two digits: a weekday can tell which of three numbers it is.

    So can a day that has the number of its month, before a clock: programs that print the year first put no strokes.
    """
    values = tokens.values
    a, b, c = values[shape.day], values[shape.month], values[shape.year]
    orders = ((c, b, a), (c, a, b), (a, b, c))
    options = _all(*(_gregorian(2000 + year, month, day) for year, month, day in orders))
    same = a == b and c > _MONTHS and shape.clock is not None and tokens.signature[shape.day + 1] == "/"
    return _choose(options, options[:same], "two-digit-year", weekday)


def _month(shape: Shape, tokens: Tokens) -> Reading:
    year, month = tokens.values[shape.year], tokens.values[shape.month]
    tag = tokens.signature[shape.month]
    if tag == "1" and month == (year + 1) % 100:
        # "2010-11" is a season as often as a November.
        return Reading(None, "gregorian", "year-range", "month", SURE_NOT, (), -1)
    if tag in "k1" and shape.era != "H":
        day = _gregorian(year, month, 1)
        return Reading(day, "gregorian", "month-year", "month", 0.9 if day else SURE_NOT, _all(day), -1)
    # A month of another calendar lies in two of ours.
    return Reading(None, _calendar(tag), "month-year", "month", SURE_NOT, (), -1)


def merge(readings: Sequence[Reading]) -> Reading:
    """
    Check one day printed in several calendars against itself.

    Args:
        readings: The readings, of different calendars.

    Returns:
        The Gregorian one where it is printed; less sure where the others are more than a day off, no day where they
        are months off.
    """
    main = next((reading for reading in readings if reading.calendar == "gregorian"), None)
    main = main or next((reading for reading in readings if reading.calendar == "coptic"), readings[0])
    others = [reading for reading in readings if reading is not main and reading.options]
    rule = "three-calendars" if len(readings) > 2 else "hijri-pair" if _has_hijri(readings) else "coptic-pair"
    weekday = next((reading.weekday for reading in readings if reading.weekday >= 0), -1)
    if not main.options:
        return main._replace(rule="pair-contradicts" if others else main.rule, day=None, sure=SURE_NOT)
    if not others:
        return main
    apart, day = min(
        ((_distance(option, others), option) for option in main.options),
        key=lambda pair: (pair[0], pair[1] != main.day),
    )
    if apart > _SAME_DAY and main.day is not None:
        day, apart = main.day, _distance(main.day, others)
    if apart > _SAME_MONTH or (apart > _SAME_DAY and main.day is None):
        return main._replace(day=None, rule="pair-contradicts", sure=SURE_NOT, weekday=weekday)
    sure = SURE_CHECKED if apart <= _SAME_DAY else SURE_FAR_PAIR
    if weekday >= 0 and day.weekday() != weekday:
        sure = SURE_FAR_PAIR if apart <= _SAME_DAY else SURE_NOT
    return main._replace(day=day, rule=rule, sure=sure, weekday=weekday)


def _has_hijri(readings: Sequence[Reading]) -> bool:
    return any(reading.calendar == "hijri" for reading in readings)


def _distance(day: dt.date, others: Sequence[Reading]) -> int:
    """Give the days between a day and the furthest of the other calendars, each taken at its nearest."""
    return max(min(abs((day - option).days) for option in other.options) for other in others)
