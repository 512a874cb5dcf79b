"""Check the dates that a page claims against those that it prints."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs

from arabic_article._build.published import AFTER_FETCH, by_fetch, other_reading
from arabic_article._build.refusals import Refuse, forget
from arabic_article._segments import Evidence
from arabic_article.arabic import dates
from arabic_article.arabic.dates._resolve import SURE_CHECKED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article._segments import Candidate, Reason
    from arabic_article.arabic.dates import Timestamp

_FIRST_YEAR: Final = 1995
"""There was no Arabic news on the web before; older dates are fillers of templates."""
_MINUTE: Final = len("2024-03-12T09:33")
_SAME_CLOCK: Final = dt.timedelta(minutes=2)


class Chosen(NamedTuple):
    """A value that was settled on, with its place."""

    value: Any
    evidence: Evidence


def settle_date(
    printed: Timestamp | None,
    offers: Sequence[Candidate],
    page: Page,
    region: str | None,
    *,
    field: str = "published",
    captured: dt.datetime | None = None,
    refuse: Refuse = forget,
) -> Chosen | None:
    """
    Choose between the printed date and the claimed ones.

    Args:
        printed: What the text gave, or None.
        offers: What the page claims, as written.
        page: The page; its address has a vote.
        region: Country of the outlet.
        field: The field that the date is for.
        captured: When the page was fetched.
        refuse: Is told what lost.

    Returns:
        The claim that replaces or completes the printed date; None where that stands.
    """
    claimed: list[tuple[Candidate, Timestamp]] = []
    for candidate in offers:
        said = _spelled_out(candidate.value)
        stamp = dates.parse_date(said, region=region)
        if stamp is not None and said is not candidate.value:
            stamp = attrs.evolve(stamp, raw=candidate.value)
        stamp = stamp and by_fetch(stamp, captured)
        if stamp is not None and stamp.rule == AFTER_FETCH:
            refuse(field, candidate, "later than the fetch")
        elif stamp is None or stamp.date is None:
            refuse(field, candidate, "no readable date")
        elif stamp.date.year < _FIRST_YEAR:
            refuse(field, candidate, "older than news on the web")
        else:
            claimed.append((candidate, stamp))
    if not claimed:
        return None
    # An offset that is not Greenwich was computed by somebody; a Z is often stuck on a local time.
    best, stated = next(((one, stamp) for one, stamp in claimed if _offset(stamp)), claimed[0])
    for candidate, stamp in claimed if refuse is not forget else ():
        if candidate is not best:
            vaguer = _offset(stated) and not _offset(stamp)
            refuse(field, candidate, "another claim knows the offset" if vaguer else "another claim comes first")
    if (reason := _against(printed, stated, claimed, page)) is not None:
        refuse(field, best, reason)
        return None
    return Chosen(stated, best.evidence)


def _spelled_out(value: str) -> str:
    """Part the numbers of a day, or of a day and a clock, that data print without signs: "20240314", "202403140915"."""
    match = _run_together().fullmatch(value)
    if match is None:
        return value
    year, month, day, hour, minute = match.groups()
    return f"{year}-{month}-{day}" if hour is None else f"{year}-{month}-{day}T{hour}:{minute}"


@cache
def _run_together() -> re.Pattern[str]:
    return re.compile(r"((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])(?:T?([0-2][0-9])([0-5][0-9])(?:[0-5][0-9])?)?")


def _against(
    printed: Timestamp | None, stated: Timestamp, claimed: Sequence[tuple[Candidate, Timestamp]], page: Page
) -> Reason | None:
    """Say why the printed date stands against the best claim; None where it does not."""
    if printed is None or printed.date is None or stated.date is None:
        return None
    shown = printed.date
    if shown == stated.date:
        if _is_finer(stated, printed):
            return None
        same = (stated.value or "")[:_MINUTE] == (printed.value or "")[:_MINUTE]
        return "the page prints the same" if same else "no finer than the print"
    if abs((shown - stated.date).days) <= 1:
        return "the page prints the day beside"
    if (other := other_reading(stated)) is not None:
        if other == shown:
            return "the page prints the same"
        if printed.sure >= SURE_CHECKED:  # by its weekday
            return "the page prints another"
    in_url = dates.date_in_url(page.url) if page.url else None
    votes = [stamp.date for _, stamp in claimed] + ([in_url.date] if in_url and in_url.precision == "day" else [])
    return "the print has a second witness" if shown in votes else None


def settle_later(modified: Chosen, published: Timestamp | None, offers: Sequence[Candidate]) -> Chosen | None:
    """
    Keep a claimed change only where it is one: templates print the publication twice, with the same false Z.

    Args:
        modified: The claimed change.
        published: When the story was published.
        offers: Claims for that, which show whether their Z is false.

    Returns:
        The change, its clock corrected, or None.
    """
    if published is None or published.datetime is None or published.value is None:
        return modified
    stamp: Timestamp = modified.value
    if published.date is not None and other_reading(stamp) == published.date:
        return None  # the day of the publication, months first
    moment = stamp.datetime
    zoned = published.value[_MINUTE:][-6:]
    if moment is not None and not moment.utcoffset() and stamp.value and _repeats(published, offers):
        value = stamp.value.removesuffix("+00:00") + (zoned if zoned[:1] in ("+", "-") else "")
        stamp = attrs.evolve(stamp, value=value)
        moment = stamp.datetime
    if moment is None or _clock_gap(moment, published.datetime) < dt.timedelta(minutes=1):
        return None
    return Chosen(stamp, modified.evidence)


def _repeats(printed: Timestamp, offers: Sequence[Candidate]) -> bool:
    """Tell whether a claim gives the printed clock as Greenwich time."""
    moment = printed.datetime
    for offer in offers:
        stamp = dates.parse_date(offer.value)
        claim = stamp.datetime if stamp is not None else None
        if claim is not None and claim.tzinfo is not None and not claim.utcoffset() and moment is not None:
            return bool(moment.utcoffset()) and _clock_gap(claim, moment) < _SAME_CLOCK
    return False


def _clock_gap(one: dt.datetime, other: dt.datetime) -> dt.timedelta:
    """Compare instants where both are known, else what the clocks show."""
    if one.utcoffset() and other.utcoffset():
        return abs(one - other)
    return abs(one.replace(tzinfo=None) - other.replace(tzinfo=None))


def _offset(stamp: Timestamp) -> bool:
    moment = stamp.datetime
    return bool(moment is not None and moment.utcoffset())


def _is_finer(stated: Timestamp, printed: Timestamp) -> bool:
    """The claim says more than the print, and its clock does not merely repeat the printed one as Greenwich time."""
    claim, print_ = stated.datetime, printed.datetime
    if claim is None or print_ is None or stated.precision in ("day", "month", "year"):
        return False
    if printed.precision == "day":
        return True
    if not claim.utcoffset() and abs(claim.replace(tzinfo=None) - print_.replace(tzinfo=None)) < _SAME_CLOCK:
        return False
    return print_.tzinfo is None and claim.tzinfo is not None
