"""The values that the readers of dates give."""

from __future__ import annotations

import datetime as dt
from typing import Literal, NamedTuple

import attrs

Calendar = Literal["gregorian", "hijri", "coptic"]
"""A calendar that dates are printed in."""

Precision = Literal["second", "minute", "hour", "day", "month", "year"]
"""How finely a date is told."""

DateKind = Literal["published", "modified", "plain"]
"""What a label says of its date."""


@attrs.frozen
class Timestamp:
    """Hold a point in time as a page printed it, and how it was read."""

    value: str | None
    """ISO 8601, as far as it was printed: `2024-03`, `2024-03-12`, `2024-03-12T09:33`, with seconds where printed and
    an offset where known. An hour alone is written with `:00`; its precision says so. None below `sure` 0.5."""
    raw: str
    """The date as printed, without its label."""
    calendar: Calendar
    """`gregorian`, `hijri` or `coptic`: the calendar it was read from. The value is always Gregorian."""
    precision: Precision
    """`second`, `minute`, `hour`, `day`, `month` or `year`."""
    rule: str
    """Name of the rule that read it."""
    sure: float
    """How sure the reading is, from 0 to 1."""

    @property
    def datetime(self) -> dt.datetime | None:
        """
        Give the first instant of the period.

        Returns:
            It, with a zone where the value has an offset; None where there is no value.
        """
        value = self.value
        if value is None:
            return None
        return dt.datetime.fromisoformat(
            value + "-01-01"[len(value) - 4 :] if len(value) < len("2024-03-12") else value
        )

    @property
    def date(self) -> dt.date | None:
        """
        Give the first day of the period.

        Returns:
            It, by the clock that was printed; None where there is no value.
        """
        moment = self.datetime
        return moment and moment.date()


class FoundDate(NamedTuple):
    """Hold a date and where it stands in a text."""

    start: int
    """Where it begins, its label included."""
    end: int
    kind: DateKind
    """`published`, `modified` or `plain`: what its label says."""
    timestamp: Timestamp
    label_end: int
    """Where the date itself begins; `start` where it has no label."""
