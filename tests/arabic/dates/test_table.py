"""Every printed form of a date is read right, or not at all."""

from __future__ import annotations

import datetime as dt
import itertools
import re

import pytest

from arabic_article.arabic.dates import date_in_url, find_dates, has_date, parse_date

from . import table

GROUPS = {
    "words": table.WORDS,
    "numbers": table.NUMBERS,
    "ordinals": table.ORDINALS,
    "doubles": table.DOUBLES,
    "hijri": table.HIJRI_ROWS,
    "coptic": table.COPTIC_ROWS,
    "presentation": table.PRESENTATION,
    "halves": table.HALVES,
    "zones": table.ZONES,
    "lines": table.LINES,
    "relative": table.RELATIVE,
    "templates": table.TEMPLATES,
    "nothing": table.NOTHING,
}
ROWS = [pytest.param(row, id=f"{name}-{i}") for name, rows in GROUPS.items() for i, row in enumerate(rows)]
WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")


def spelled(names: str) -> list[str]:
    """Spellings of one month."""
    return [name.replace("_", " ") for name in names.split("|")]


def value(text: str, row: table.Row | None = None) -> str | None:
    """What is read, without the evidence for it."""
    stamp = parse_date(text, region=row and row.region, now=row and row.now)
    return None if stamp is None else stamp.value


@pytest.mark.parametrize("row", ROWS)
def test_form(row: table.Row) -> None:
    """A form gives the day that the calendar gives, or no value."""
    stamp = parse_date(row.text, region=row.region, now=row.now)

    assert (stamp and stamp.value) == row.value
    if stamp is not None:
        assert stamp.raw in row.text
        assert (stamp.value is None) == (stamp.sure < 0.5)
    if row.value is not None:
        assert has_date(row.text)


@pytest.mark.parametrize("row", ROWS)
def test_finder_agrees(row: table.Row) -> None:
    """The finder may leave out what stands in prose, and never gives another value than the parser can."""
    found = find_dates(row.text, region=row.region, now=row.now)

    if row.value is None:
        assert not [date for date in found if date.timestamp.value is not None]
    elif found:
        assert row.value in [date.timestamp.value for date in found]


def test_table_is_wide() -> None:
    """The table does not shrink, and its rows are not repeated."""
    texts = [(row.text, row.region, row.now) for rows in GROUPS.values() for row in rows]

    assert len(texts) > 400
    assert len(set(texts)) == len(texts)


def test_weekdays_of_the_table_are_right() -> None:
    """The printed weekday of each row is that of the day it is said to mean."""
    checked = 0
    for rows in GROUPS.values():
        for row in rows:
            names = [i for i, name in enumerate(WEEKDAYS) if name in row.text]
            if row.value is not None and len(names) == 1:
                assert dt.date.fromisoformat(row.value[:10]).weekday() == names[0], row.text
                checked += 1

    assert checked > 50


def test_offsets_of_the_table_are_known() -> None:
    """A value has an offset only where a clock is printed or a country given."""
    for rows in GROUPS.values():
        for row in rows:
            if row.value is not None and re.search(r"T.*[+-]\d\d:\d\d$", row.value):
                named = re.search(r"[A-Z+]|توقيت|غرينتش|\(.*\)|ت[. ]غ", row.text)
                assert row.region or row.now or named, row.text


@pytest.mark.parametrize("system", table.GREGORIAN)
@pytest.mark.parametrize("form", ["17 {} 2018", "{} 17, 2018", "17 {} 2018م 10:30", "(17 {}، 2018)"])
def test_gregorian_months(system: str, form: str) -> None:
    """Every month of every country's names, in all spellings."""
    for number, names in enumerate(system.split(), 1):
        for name in spelled(names):
            assert (value(form.format(name)) or "")[:10] == f"2018-{number:02d}-17", name


@pytest.mark.parametrize("system", table.GREGORIAN)
def test_weekday_checks_months(system: str) -> None:
    """The seventeenth was a Sunday in June 2018 alone: beside any other month that weekday is a misprint."""
    for number, names in enumerate(system.split(), 1):
        for name in spelled(names):
            right = dt.date(2018, number, 17)
            assert value(f"{WEEKDAYS[right.weekday()]} 17 {name} 2018") == right.isoformat()
            assert value(f"{WEEKDAYS[right.weekday() - 1]} 17 {name} 2018") is None


@pytest.mark.parametrize("form", ["1 {} 1445", "1 {} 1445 هـ", "1 من {} 1445هـ", "١ {} ١٤٤٥ هجري"])
def test_hijri_months(form: str) -> None:
    """Every Hijri month in all spellings gives the day that it began; a lone Hijri date is not sure."""
    for names, first in zip(table.HIJRI.split(), table.MONTHS_OF_1445, strict=True):
        for name in spelled(names):
            stamp = parse_date(form.format(name))
            assert stamp is not None
            assert (stamp.value, stamp.calendar) == (first, "hijri"), name
            assert stamp.sure < 0.7


def test_hijri_pairs() -> None:
    """A pair of calendars is one date, sure where both agree; the Gregorian one wins where they nearly do."""
    for names, first in zip(table.HIJRI.split(), table.MONTHS_OF_1445, strict=True):
        day = dt.date.fromisoformat(first)
        for name in spelled(names):
            text = f"1 {name} 1445 هـ الموافق {day.day}/{day.month}/{day.year} م"
            found = find_dates(text)
            assert [date.timestamp.value for date in found] == [first], name
            assert found[0].timestamp.sure > 0.9
            assert (found[0].start, found[0].end) == (0, len(text))


def test_coptic_months() -> None:
    """Every Coptic month in all spellings gives the day that it began."""
    for names, first in zip(table.COPTIC.split(), table.MONTHS_OF_1740, strict=True):
        for name in spelled(names):
            stamp = parse_date(f"1 {name} 1740")
            assert stamp is not None
            assert (stamp.value, stamp.calendar) == (first, "coptic"), name


@pytest.mark.parametrize(("url", "expected"), table.URLS)
def test_url(url: str, expected: str | None) -> None:
    """A date in the path of an address is read; serial numbers and headlines there are not."""
    stamp = date_in_url(url)

    assert (stamp and stamp.value) == expected


@pytest.mark.parametrize(("text", "expected"), table.KINDS)
def test_kinds(text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """The finder tells publication from update, and finds nothing in prose that only looks like dates."""
    assert tuple((date.kind, date.timestamp.value) for date in find_dates(text)) == expected


def test_all_numeric_days() -> None:
    """Day and month are told apart by size, else by habit, which is less sure."""
    for month, day in itertools.product(range(1, 13), range(1, 29)):
        stamp = parse_date(f"{day}/{month}/2019")
        assert stamp is not None
        assert stamp.value == f"2019-{month:02d}-{day:02d}"
        assert (stamp.sure > 0.9) == (day > 12 or day == month)


def test_weekday_decides_order() -> None:
    """Where the weekday fits only one order it is that one; where it fits both, habit decides; else nothing does."""
    for month, day in itertools.product(range(1, 13), range(1, 13)):
        first, second = dt.date(2021, month, day), dt.date(2021, day, month)
        for weekday, name in enumerate(WEEKDAYS):
            expected = first if first.weekday() == weekday else second if second.weekday() == weekday else None
            assert value(f"{name} {day}-{month}-2021") == (expected and expected.isoformat())


def test_every_hour() -> None:
    """Each hour of the day, in the clock of twelve and of twenty-four."""
    for hour in range(24):
        expected = f"2019-04-12T{hour:02d}:05"
        assert value(f"12 أبريل 2019 {hour}:05") == expected
        for half in ("ص", "صـ", "صباحاً", "AM") if hour < 12 else ("م", "مـ", "مساءً", "PM"):
            assert value(f"12 أبريل 2019 {hour % 12 or 12}:05 {half}") == expected
