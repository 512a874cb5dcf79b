"""Dates as Arabic pages print them, in every calendar, with the day that is meant."""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal, NamedTuple

from hypothesis import strategies as st

from arabic_article.arabic.dates._calendars import from_coptic, from_hijri
from arabic_article.arabic.dates._months import COPTIC, EVERYDAY, GREGORIAN, HIJRI, WEEKDAYS

Calendar = Literal["gregorian", "hijri", "coptic"]

_EASTERN: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_JUMADA: Final = "جمادى"


class PrintedDate(NamedTuple):
    """A date as printed, and the day that it means."""

    text: str
    day: dt.date
    """The Gregorian day."""
    calendar: Calendar
    """The one that the text is written in."""


def printed_dates(*calendars: Calendar) -> st.SearchStrategy[PrintedDate]:
    """
    Draw a date with day, month name and year, in Western or Eastern digits.

    Args:
        calendars: Those wanted; all where none is named.

    Returns:
        Texts such as `الأحد 5 مايو 2024`, `15 رمضان 1445 هـ` or `4 طوبة 1740`, each with its day.
    """
    kinds = {"gregorian": _gregorian, "hijri": _hijri, "coptic": _coptic}
    chosen = [kinds[calendar]() for calendar in calendars or kinds]
    return st.one_of(*chosen).flatmap(_in_digits)


def _in_digits(date: PrintedDate) -> st.SearchStrategy[PrintedDate]:
    return st.sampled_from((date, date._replace(text=date.text.translate(_EASTERN))))


@st.composite
def _gregorian(draw: st.DrawFn) -> PrintedDate:
    day = draw(st.dates(dt.date(2000, 1, 1), dt.date(2030, 12, 31)))
    # The last names of a row are English; those of daily life are a month only in company.
    month = draw(st.sampled_from(_arabic(GREGORIAN[day.month - 1])))
    weekday = draw(st.sampled_from(("", "{} ", "{}، ", "{}, "))).format(WEEKDAYS[day.weekday()].partition("|")[0])
    return PrintedDate(f"{weekday}{day.day} {month} {day.year}", day, "gregorian")


def _arabic(row: str) -> list[str]:
    return [name for name in row.split("|") if not name.isascii() and name not in EVERYDAY]


@st.composite
def _hijri(draw: st.DrawFn) -> PrintedDate:
    year, month, day = draw(st.integers(1421, 1450)), draw(st.integers(1, 12)), draw(st.integers(1, 29))
    name = draw(st.sampled_from(HIJRI[month - 1].split("|")[:2])).format(_JUMADA)
    found = from_hijri(year, month, day)
    assert found is not None, "every Hijri month has 29 days"
    return PrintedDate(f"{day} {name} {year} {draw(st.sampled_from(('هـ', 'هجرية')))}", found, "hijri")


@st.composite
def _coptic(draw: st.DrawFn) -> PrintedDate:
    year, month = draw(st.integers(1717, 1746)), draw(st.integers(1, 13))
    day = draw(st.integers(1, 5 if month == len(COPTIC) else 30))
    found = from_coptic(year, month, day)
    assert found is not None, "five days of every Coptic month exist in every year, thirty of the first twelve"
    return PrintedDate(f"{day} {COPTIC[month - 1].partition('|')[0]} {year}", found, "coptic")
