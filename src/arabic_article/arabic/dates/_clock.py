"""Read a printed time and the clock it is on."""

from __future__ import annotations

import datetime as dt
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic.dates._timestamp import Precision

if TYPE_CHECKING:
    import zoneinfo

    from arabic_article.arabic.dates._scan import Tokens
    from arabic_article.arabic.dates._shape import Clock

#: Country (ISO 3166) to the zone of its clocks (IANA). Countries of many zones are left out.
ZONES: Final = MappingProxyType(
    {
        "EG": "Africa/Cairo",
        "SA": "Asia/Riyadh",
        "AE": "Asia/Dubai",
        "KW": "Asia/Kuwait",
        "QA": "Asia/Qatar",
        "BH": "Asia/Bahrain",
        "OM": "Asia/Muscat",
        "YE": "Asia/Aden",
        "IQ": "Asia/Baghdad",
        "SY": "Asia/Damascus",
        "LB": "Asia/Beirut",
        "JO": "Asia/Amman",
        "PS": "Asia/Gaza",
        "IL": "Asia/Jerusalem",
        "LY": "Africa/Tripoli",
        "TN": "Africa/Tunis",
        "DZ": "Africa/Algiers",
        "MA": "Africa/Casablanca",
        "EH": "Africa/El_Aaiun",
        "MR": "Africa/Nouakchott",
        "SD": "Africa/Khartoum",
        "SS": "Africa/Juba",
        "SO": "Africa/Mogadishu",
        "DJ": "Africa/Djibouti",
        "KM": "Indian/Comoro",
        "TD": "Africa/Ndjamena",
        "ER": "Africa/Asmara",
        "TR": "Europe/Istanbul",
        "IR": "Asia/Tehran",
        "CN": "Asia/Shanghai",
        "GB": "Europe/London",
        "FR": "Europe/Paris",
        "DE": "Europe/Berlin",
        "DK": "Europe/Copenhagen",
        "NL": "Europe/Amsterdam",
        "SE": "Europe/Stockholm",
    }
)
_FARTHEST: Final = 14 * 60  # Line Islands: no clock on Earth is further from Greenwich.


class Time(NamedTuple):
    """Hold a time of day."""

    hour: int
    minute: int
    second: int
    precision: Precision
    zone: str | int | None
    """A zone's name, minutes east of Greenwich, `local`, or None where no clock is named."""
    sure: float


@cache
def zone(name: str) -> zoneinfo.ZoneInfo:
    """
    Load a zone.

    Args:
        name: Its IANA name, one of our tables.

    Returns:
        The zone.
    """
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


def read_clock(text: str, clock: Clock, tokens: Tokens) -> Time | None:
    """
    Read a time of day.

    Args:
        text: The text.
        clock: Where the time stands among the tokens.
        tokens: The tokens of the text.

    Returns:
        The time, or None where it cannot be one.
    """
    at_hour, at_minute, at_second, at_half, at_zone, at_sign, last = clock
    values = tokens.values
    hour: int = values[at_hour]
    minute: int = values[at_minute] if at_minute >= 0 else 0
    second: int = values[at_second] if at_second >= 0 else 0
    half = (values[at_half] or "M") if at_half >= 0 else ""
    sure = 1.0
    if at_minute >= 0 and tokens.spans[at_minute][1] - tokens.spans[at_minute][0] != 2:
        return None  # a score or a ratio
    if at_minute >= 0 and "\n" in text[tokens.spans[at_hour][1] : tokens.spans[at_minute][0]]:
        # A right-to-left template that breaks here has swapped the two; only a number over 12 proves which is which.
        if not half or (hour <= 12) == (minute <= 12):
            return None
        if hour > 12:
            hour, minute = minute, hour
        sure = 0.65
    elif half and at_second < 0 and 23 < hour <= 59 and 1 <= minute <= 12:
        hour, minute, sure = minute, hour, 0.65  # swapped on one line
    if hour > 23 or minute > 59 or second > 59:
        return None
    if half:
        found = _on_24(hour, half)
        if found is None:
            return None
        hour = found
    precision: Precision = "hour" if at_minute < 0 else "minute" if at_second < 0 else "second"
    if at_sign >= 0 and (offset := _offset(text, at_hour, at_sign, last, tokens, iso=at_second >= 0)) is not None:
        return Time(hour, minute, second, precision, offset, sure)
    return Time(hour, minute, second, precision, values[at_zone] if at_zone >= 0 else None, sure)


def _on_24(hour: int, half: str) -> int | None:
    """Turn an hour into one of 24; None where its half of the day contradicts it. A redundant "pm" is common."""
    if half in "PM":
        return hour + 12 if hour < 12 else hour
    if half == "A":
        return 0 if hour == 12 else hour if hour < 12 else None
    if half == "N":
        return hour + 12 if hour < 5 else hour if 10 <= hour < 17 else None
    # "At night" is late in the evening or before dawn.
    return hour + 12 if 6 <= hour < 12 else 0 if hour == 12 else hour if hour < 5 or hour > 17 else None


def _offset(text: str, at_hour: int, at_sign: int, last: int, tokens: Tokens, *, iso: bool) -> int | None:
    """Read `+03:00`, `+0300` or `+3` in minutes. A minus needs seconds before it, or it may be "from ten to eleven"."""
    named = tokens.signature[at_sign - 1] == "Z"
    sign = 1 if tokens.signature[at_sign] == "+" else -1
    if sign < 0 and not (iso or named or text[tokens.spans[at_hour][0] - 1 : tokens.spans[at_hour][0]] == "T"):
        return None
    number: int = tokens.values[at_sign + 1]
    if tokens.signature[at_sign + 1] != "1":
        minutes = number // 100 * 60 + number % 100
    else:
        exact = tokens.signature.startswith(":1", at_sign + 2) and at_sign + 3 < last
        minutes = number * 60 + (tokens.values[at_sign + 3] if exact else 0)
    return sign * minutes if minutes <= _FARTHEST and minutes % 15 == 0 else None


def offset_of(day: dt.date, time: Time, region: str | None) -> str:
    """
    Write the offset of a time.

    Args:
        day: Its day.
        time: The time, on the clock that it names or on that of the region.
        region: ISO code of the country, or None.

    Returns:
        `+03:00` or the like; nothing where the clock is not known.
    """
    where = time.zone
    if where is None or where == "local":
        where = ZONES.get(region.upper()) if region else None
        if where is None:
            return ""
    if isinstance(where, str):
        # Where the clock is named or the country known, its zone knows summer time on that day.
        local = dt.datetime(day.year, day.month, day.day, time.hour, time.minute, tzinfo=zone(where))
        delta = local.utcoffset() or dt.timedelta()
        where = round(delta.total_seconds() / 60)
    return f"{'-' if where < 0 else '+'}{abs(where) // 60:02d}:{abs(where) % 60:02d}"
