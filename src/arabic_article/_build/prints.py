"""The dates that a page prints and that its fields were not settled on: asked for by whoever looks at a page closely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article._build.body import read_body
from arabic_article._build.head import find_head
from arabic_article._build.published import AFTER_FETCH, by_fetch
from arabic_article._readings import Readings
from arabic_article._segments import Candidate, Evidence, Refused
from arabic_article.arabic.outlets import outlet_at, sole_outlet

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._segments import Reason, Segment
    from arabic_article.arabic.dates import Timestamp
    from arabic_article.protocols import Layout

_FIELDS: Final = ("published", "modified")


def lost_dates(
    article: Article, page: Page, segments: Sequence[Segment], layout: Layout, captured: dt.datetime | None
) -> Iterator[Refused]:
    """
    Find the printed dates that lost.

    Args:
        article: What was made of the page.
        page: The page.
        segments: What its layout marked.
        layout: That layout; its country helps to read dates.
        captured: When the page was fetched.

    Yields:
        Each as printed, with its place; none that says what the field says, and no time without a day.
    """
    own = [segment for segment in segments if not segment.story]
    parts: dict[str, list[Segment]] = {}
    for segment in own:
        if segment.part == "value":
            parts.setdefault(segment.role, []).append(segment)
    _, prose = read_body(page, own, [])
    outlet = outlet_at(page.url) or sole_outlet(tuple(layout.hosts))
    region = getattr(layout, "country", None) or (outlet and outlet.country)
    head = find_head(page.text, parts, prose, Readings(), region=region, captured=captured)
    taken = {trace.field: trace.evidence for trace in article.traces if trace.field in _FIELDS}
    # A dateline is read in its place and on the line that it opens.
    seen = {(place.start, place.end) for place in taken.values()}
    for start, _, dates in head.dated:
        for date in dates:
            stamp, span = by_fetch(date.timestamp, captured), (start + date.start, start + date.end)
            field = "modified" if date.kind == "modified" else "published"
            chosen: Timestamp | None = getattr(article, field)
            same = chosen is not None and chosen.value is not None and chosen.value == stamp.value
            if span in seen or same or stamp.rule == "time-alone":
                continue
            seen.add(span)
            place = Evidence(*span, "text", stamp.rule)
            reason = _reason(stamp, chosen, taken.get(field))
            yield Refused(field, Candidate(stamp.raw, place, stamp.sure), reason)


def _reason(printed: Timestamp, chosen: Timestamp | None, evidence: Evidence | None) -> Reason:
    if printed.rule == AFTER_FETCH:
        return "later than the fetch"
    if printed.value is None:
        return "no readable date"
    if chosen is None or evidence is None or evidence.source == "text":
        return "another print comes first"
    if evidence.source == "layout":
        return "the layout knows another"
    return "a claim is finer" if chosen.date == printed.date else "a claim tells another day"
