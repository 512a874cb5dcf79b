"""Choose when a story was published and changed, among the dates of its head and of its address."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import attrs

from arabic_article._segments import Evidence
from arabic_article._values import Trace
from arabic_article.arabic import dates
from arabic_article.arabic.dates._resolve import SURE_HABIT

if TYPE_CHECKING:
    import datetime as dt

    from arabic_article._build.head import Head
    from arabic_article.arabic.dates import Timestamp

_PLAIN: Final = 0.9
"""How sure a day in an address is that can be read in one way only."""
_SWAPPED: Final = MappingProxyType(
    {"day-month-numeric": "month-day-numeric", "month-day-numeric": "day-month-numeric"}
)
AFTER_FETCH: Final = "after-fetch"
"""Rule of a date that is later than its page was fetched."""
_ZERO_DAY: Final = "1970-01-01"
"""What programs print that had no date."""


def read_dates(
    head: Head, url: str | None, traces: list[Trace], *, title: int = 0, captured: dt.datetime | None = None
) -> tuple[Timestamp | None, Timestamp | None]:
    """
    Choose when a story was published and changed.

    Args:
        head: Its date lines.
        url: Address that may date it, or None.
        traces: Evidence is added to it.
        title: Offset of the title, or of the story without one: a date over it that is later than the address by days is
            the page's own.
        captured: When the page was fetched.

    Returns:
        Publication and last change, each None where the page does not say.
    """
    stamps: dict[str, tuple[Timestamp, Evidence]] = {}
    sure = False  # the page says of the date that the story was published then
    for start, _, dates_found in head.dated:
        for found in dates_found:
            kind = "modified" if found.kind == "modified" else "published"
            stamp = by_fetch(found.timestamp, captured)
            if stamp.value is None and stamp.rule == "time-alone":
                continue
            if stamp.value is not None and stamp.value.startswith(_ZERO_DAY):
                stamp = attrs.evolve(stamp, value=None, rule="placeholder", sure=0.0)
            labelled = found.kind == "published" and found.label_end > found.start and stamp.value is not None
            if (
                kind not in stamps
                or (stamps[kind][0].value is None and stamp.value is not None)
                or (labelled and not sure)
            ):
                evidence = Evidence(start + found.start, start + found.end, "text", stamp.rule)
                stamps[kind] = (stamp, evidence)
            sure = sure or labelled
    shown, place = stamps.get("published", (None, None))
    over = place is not None and place.start is not None and place.start < title and not sure
    swapped = other_reading(shown) if shown is not None else None
    in_url = dates.date_in_url(url) if url and (shown is None or shown.value is None or over or swapped) else None
    if in_url is None or by_fetch(in_url, captured).rule == AFTER_FETCH:
        pass
    elif shown is not None and place is not None and swapped and _lies_in(swapped, in_url) != _lies_in(shown.date, in_url):
        stamps["published"] = (_confirmed(shown, swapped, in_url), place)
    elif shown is None or (in_url.precision == "day" and (shown.value is None or over) and not _is_near(shown, in_url)):
        stamps["published"] = (in_url, Evidence(None, None, "url", in_url.rule))
    for kind, (_, evidence) in stamps.items():
        traces.append(Trace(kind, None, "", evidence))
    published, modified = stamps.get("published"), stamps.get("modified")
    return published and published[0], modified and modified[0]


def by_fetch(stamp: Timestamp, captured: dt.datetime | None) -> Timestamp:
    """
    Hold a date against the day on which its page was fetched.

    Args:
        stamp: A date as read.
        captured: When the page was fetched, or None.

    Returns:
        The date itself where it is no later; a day of slack is for the clocks of other zones. One of two small numbers
        is read the other way where that is no later. What remains has no value.
    """
    if captured is None or stamp.date is None or not _is_later(stamp.date, captured):
        return stamp
    other = other_reading(stamp)
    if other is None or _is_later(other, captured):
        return attrs.evolve(stamp, value=None, rule=AFTER_FETCH, sure=0.0)
    return _read_as(stamp, other)


def _is_later(day: dt.date, captured: dt.datetime) -> bool:
    return (day - captured.date()).days > 1


def other_reading(stamp: Timestamp) -> dt.date | None:
    """
    Give the day that two small numbers mean too, where nothing but habit tells the day from the month.

    Args:
        stamp: A date as read.

    Returns:
        The other day; None where the numbers can be read in one way only.
    """
    day = stamp.date
    if day is None or stamp.sure > SURE_HABIT or stamp.rule not in _SWAPPED:
        return None
    return day.replace(month=day.day, day=day.month)


def _confirmed(shown: Timestamp, swapped: dt.date, in_url: Timestamp) -> Timestamp:
    """Read a date of two small numbers as the address says, which bears out one of its readings."""
    if not _lies_in(swapped, in_url):
        return attrs.evolve(shown, sure=_PLAIN)
    return _read_as(shown, swapped)


def _read_as(stamp: Timestamp, other: dt.date) -> Timestamp:
    clock = (stamp.value or "")[len("2024-03-12") :]
    return attrs.evolve(stamp, value=other.isoformat() + clock, rule=_SWAPPED[stamp.rule], sure=_PLAIN)


def _lies_in(day: dt.date | None, in_url: Timestamp) -> bool:
    """The day is in the month of an address, or within one day of its day."""
    if day is None or in_url.date is None:
        return False
    if in_url.precision == "month":
        return (day.year, day.month) == (in_url.date.year, in_url.date.month)
    return abs((day - in_url.date).days) <= 1


def _is_near(shown: Timestamp | None, in_url: Timestamp) -> bool:
    """The printed day is not later than that of the address, but for a day: a page's own clock runs on."""
    if shown is None or shown.date is None or in_url.date is None:
        return False
    return (shown.date - in_url.date).days <= 1 or in_url.sure < _PLAIN
