"""Turn days of the Hijri and Coptic calendars into Gregorian ones."""

from __future__ import annotations

import datetime as dt
from typing import Final

# The years that the Umm al-Qura table of hijridate holds: 1924 to 2077.
_HIJRI_FIRST: Final = 1343
_HIJRI_LAST: Final = 1500
_HIJRI_LONGEST: Final = 30
# Julian day number of the day before 1 January of the first year, from which Python counts.
_JULIAN_EPOCH: Final = 1_721_425

# 1 Thout 1 of the Martyrs was 29 August 284 (Julian): day 103,605 of the proleptic Gregorian calendar (Reingold and
# Dershowitz, Calendrical Calculations, chapter 4).
_COPTIC_EPOCH: Final = 103_605
_COPTIC_MONTHS: Final = 13


def is_hijri_year(year: int) -> bool:
    """
    Tell whether a year is one that the Hijri tables know.

    Args:
        year: A year.

    Returns:
        True for 1343 to 1500.
    """
    return _HIJRI_FIRST <= year <= _HIJRI_LAST


def from_hijri(year: int, month: int, day: int) -> dt.date | None:
    """
    Give the Gregorian day of a Hijri one, by the Umm al-Qura calendar.

    Args:
        year: Hijri year.
        month: 1 to 12.
        day: 1 to 30; the thirtieth of a month that the calendar gives 29 days is the day after: a sighting differed.

    Returns:
        The day, or None where there is none.
    """
    if not (is_hijri_year(year) and 1 <= month <= 12 and 1 <= day <= _HIJRI_LONGEST):
        return None
    from hijridate import Hijri

    late = day == _HIJRI_LONGEST
    # Every month has twenty-nine days: there is nothing left to validate.
    julian = Hijri(year, month, day - late, validate=False).to_julian()
    return dt.date.fromordinal(julian - _JULIAN_EPOCH + late)


def from_coptic(year: int, month: int, day: int) -> dt.date | None:
    """
    Give the Gregorian day of a Coptic one.

    Args:
        year: Year of the Martyrs.
        month: 1 to 13.
        day: 1 to 30; the thirteenth month has five days, six before a leap year.

    Returns:
        The day, or None where there is none.
    """
    longest = 30 if month < _COPTIC_MONTHS else 6 if year % 4 == 3 else 5
    if not (1 <= month <= _COPTIC_MONTHS and 1 <= day <= longest and 1600 <= year <= 1900):
        return None
    return dt.date.fromordinal(_COPTIC_EPOCH - 1 + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day)
