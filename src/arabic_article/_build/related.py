"""The other stories that a page lists, each once, and where their links lead."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from arabic_article._build.body import BULLETS, clean
from arabic_article._segments import Evidence
from arabic_article._values import Related, Trace
from arabic_article.arabic import dates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from arabic_article._page import Page
    from arabic_article._segments import Segment

_HEADLINE: Final = 9
"""Characters of the shortest headline."""
_DATE_SIZE: Final = 48
"""Characters of the longest line of a day."""
_LINKED: Final = 0.8
"""Share of a line that its links cover where each of them is a story."""


def read_related(page: Page, found: Sequence[Segment], title: str | None, traces: list[Trace]) -> tuple[Related, ...]:
    """
    List the other stories that a page points to.

    Args:
        page: The page.
        found: The story's `related` value segments.
        title: The title of the story itself, which pages list too.
        traces: Evidence is added to it.

    Returns:
        Headlines in page order, each once, without bullets.
    """
    text = page.text
    out: list[Related] = []
    seen = {title} if title else set()
    dated: dict[str, bool] = {}  # lists print one and the same day on many lines
    make = tuple.__new__
    for segment in found:
        rule = segment[5]
        if rule == "teaser":
            continue
        for start, end in _headlines(page, segment):
            bare = text[start:end].lstrip(BULLETS)
            name = clean(bare)
            if name in seen or len(name) < _HEADLINE or not (name[0].isalpha() or any(map(str.isalpha, name))):
                continue
            if (only := dated.get(name)) is None:
                only = dated[name] = _only_date(name)
            if only:
                continue
            seen.add(name)
            traces.append(
                make(Trace, ("related", len(out), "title", make(Evidence, (end - len(bare), end, "text", rule))))
            )
            out.append(make(Related, (name, None)))
    return tuple(out)


def _headlines(page: Page, segment: Segment) -> Iterator[tuple[int, int]]:
    """Give the headlines of a line: it is one, or each of several links that lead to different places is."""
    _, start, end, _, _, _ = segment
    links = page.links
    i = bisect_left(links, (start,))
    if i + 1 < len(links) and links[i + 1][0] < end:
        inside = links[i : bisect_left(links, (end,), i)]
        told = [link for link in inside if link[1] - link[0] >= _HEADLINE]
        covered = sum(link[1] - link[0] for link in told)
        if len(told) > 1 and len({link[2] for link in told}) == len(told) and covered >= (end - start) * _LINKED:
            yield from ((link[0], min(link[1], end)) for link in told)
            return
    yield start, end


def _only_date(title: str) -> bool:
    """A list prints the day of a story on a line of its own."""
    if title.endswith(("مضت", "مضى", "مضوا")) and title.count(" ") < 4:
        return True
    if len(title) > _DATE_SIZE or not dates.has_date(title):
        return False
    found = dates.find_dates(title)
    return bool(found) and sum(date.end - date.start for date in found) + _HEADLINE > len(title)


def without_own(
    related: Sequence[Related], own: frozenset[str], traces: Sequence[Trace]
) -> tuple[tuple[Related, ...], Sequence[Trace]]:
    """
    Leave out what leads to the page itself.

    Args:
        related: The stories that it lists, with their addresses.
        own: Its addresses.
        traces: Evidence of all fields.

    Returns:
        The others, and the evidence with theirs.
    """
    kept = [i for i, (_, url) in enumerate(related) if url is None or _plain(url) not in own]
    if len(kept) == len(related):
        return tuple(related), traces
    places = {i: place for place, i in enumerate(kept)}
    out = []
    for trace in traces:
        if trace.field != "related":
            out.append(trace)
        elif trace.place in places:
            out.append(trace._replace(place=places[trace.place]))
    return tuple(related[i] for i in kept), out


def addresses(*urls: str | None) -> frozenset[str]:
    """
    Collect the addresses of a page, for `without_own`.

    Args:
        urls: The addresses, None where one is not known.

    Returns:
        What stays of each without its fragment and the stroke at its end.
    """
    return frozenset(_plain(url) for url in urls if url)


def _plain(url: str) -> str:
    return url.partition("#")[0].rstrip("/")
