"""The head of a story: who is credited, where it was filed, when it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article._build.body import clean
from arabic_article._segments import Evidence
from arabic_article._values import Credit, CreditRole, Dateline, Trace
from arabic_article.arabic import credits as bylines
from arabic_article.arabic import datelines, dates, sources, translated
from arabic_article.arabic._name_lists import several_names
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.datelines import FoundDateline
from arabic_article.arabic.dates import FoundDate
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from arabic_article._segments import Segment
    from arabic_article.arabic.credits import FoundCredit
    from arabic_article.arabic.dates import Timestamp

    Parts = Mapping[str, Sequence[Segment]]
    Span = tuple[int, int]

_PEOPLE: Final = ("author", "correspondent", "interviewer", "translator", "editor", "photographer")
_OVER: Final = ("outlets-line", "outlet-under-title")
_SIGN_SIZE: Final = 60
"""Characters at the end of a story among which an agency in brackets is looked for."""
_EDGES: Final = " \t\xa0\u200e\u200f•·|-–—/،,:"
"""What stands between a name and the date beside it."""
_NAME_MIN: Final = 5
"""Characters of the shortest name that can stand beside a date."""


class Dated(NamedTuple):
    """A line with its dates; their offsets count from its start."""

    start: int
    end: int
    found: Sequence[FoundDate]


class Head(NamedTuple):
    """What the fields of a head are read from; found once, because several fields stand on one line."""

    prose: Sequence[tuple[int, int]]
    """Spans of the story's lead and paragraphs."""
    dateline: FoundDateline | None
    dated: Sequence[Dated]
    """Its date lines, then other lines with a date in them."""


def find_head(
    text: str, parts: Parts, prose: Sequence[Span], *, region: str | None, captured: dt.datetime | None
) -> Head:
    """
    Find what the fields of a head are read from.

    Args:
        text: The page's text.
        parts: The story's value segments by role.
        prose: Spans of its lead and paragraphs.
        region: Country of the outlet, which gives zone and order of day and month.
        captured: When the page was fetched.

    Returns:
        Dateline and date lines.
    """
    line = _find_dateline(text, parts, prose)
    spans = [(segment[1], segment[2]) for role in ("date", "byline") for segment in parts.get(role, ())]
    if line is not None:
        spans.append((line.start, line.end))
    dated = []
    for start, end in spans:
        said = text[start:end]
        if dates.has_date(said) and (found := dates.find_dates(said, region=region, now=captured)):
            dated.append(Dated(start, end, found))
    if len(dated) > 1 and any(found.timestamp.rule == "time-alone" for line in dated for found in line.found):
        dated = _with_clocks(text, dated, region, captured)
    return Head(prose, line, dated)


def _with_clocks(
    text: str, dated: Sequence[Dated], region: str | None, captured: dt.datetime | None
) -> list[Dated]:
    """Read the lines of a day and of a clock as one, where nothing else stands between them."""
    out: list[Dated] = []
    for line in sorted(dated):
        if out and not text[out[-1].end : line.start].strip(_EDGES + "\n"):
            start = out[-1].start
            said = text[start : line.end].replace("\n", " ")
            found = dates.find_dates(said, region=region, now=captured)
            if found and not any(date.timestamp.rule == "time-alone" for date in found):
                out[-1] = Dated(start, line.end, found)
                continue
        out.append(line)
    return out


def _find_dateline(text: str, parts: Parts, prose: Sequence[Span]) -> FoundDateline | None:
    """Take the dateline of its own line, else the one that opens the lead or the first paragraph."""
    own = [(segment[1], segment[2]) for role in ("dateline", "date") for segment in parts.get(role, ())]
    for segment in parts.get("dateline", ()):
        if segment[5] == "place-and-name":
            return _signed(text, segment[1], segment[2], prose)
    for start, end in (*own, *prose[:2]):
        line = datelines.read_dateline(text, start, end)
        if line is not None:
            return line
    return None


def _signed(text: str, start: int, end: int, prose: Sequence[Span]) -> FoundDateline:
    """Read a line of a place or an outlet, a dash and a person; a place is one that the story names."""
    first, last = _dash().split(text[start:end], maxsplit=1)
    place, name = clean(first), clean(last).rstrip(": ")
    at = end - len(last) + last.index(name)
    named = any(text.find(place, *span) >= 0 for span in prose[:3])
    reporter = bylines.FoundCredit("author", name, at, at + len(name), "place-and-name")
    return FoundDateline(place if named else None, None, start, end, None, reporter, "place-and-name")


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"[-–—/]")


def read_credits(text: str, parts: Parts, head: Head, traces: list[Trace]) -> tuple[Credit, ...]:
    """
    Collect who is credited, from the page back to the origin.

    Args:
        text: The page's text.
        parts: The story's value segments by role.
        head: Its dateline and date lines, on which an outlet or a writer may stand too.
        traces: Evidence is added to it.

    Returns:
        Outlets and agencies first, people last, each once.
    """
    found: list[FoundCredit] = []
    # What stands over the story is the page's own; under it the outermost page signs last.
    signed = parts.get("source", ())
    over = [segment for segment in signed if segment[5] in _OVER]
    for _, start, end, _, _, rule in (*over, *(segment for segment in reversed(signed) if segment[5] not in _OVER)):
        if rule == "agency-at-end":
            if credit := datelines.read_end_agency(text, start, end):
                found.append(credit)
        elif (feed := _feed().search(text, start, end)) is not None:
            found.append(bylines.FoundCredit("outlet", feed[1], *feed.span(1), "feed-line"))
        elif source := sources.read_value(text, start, end):
            found += source
    for _, start, end, _, _, rule in parts.get("byline", ()):
        found += _line_credits(text, start, end, rule)
    if "date" in parts:
        own = {segment[1] for segment in parts["date"]}
        for start, end in (gap for line in head.dated if line.start in own for gap in _beside_dates(line)):
            if (paper := _published_in().fullmatch(text, start, end)) is not None:
                found.append(bylines.FoundCredit("outlet", paper[1], *paper.span(1), "published-in"))
            elif beside := bylines.read_byline(text, start, end):
                found += beside
            elif bylines.is_bare_name(text[start:end].strip(_EDGES)):
                name = text[start:end].strip(_EDGES)
                at = text.index(name, start, end)
                found.append(bylines.FoundCredit("author", name, at, at + len(name), "name-beside-date"))
    if head.dateline is not None:
        found += _dateline_credits(head.dateline)
    if "title" in parts and (writes := _writes().match(text, *parts["title"][0][1:3])) is not None:
        name = writes[1]
        if bylines.is_bare_name(name):
            found.append(bylines.FoundCredit("author", name, *writes.span(1), "writes-in-title"))
    for start, end in head.prose[:2]:
        if (formula := translated.read_formula(text, start, end)) is not None:
            found += [credit for credit in (formula.newspaper, formula.author, *formula.others) if credit]
            break
    if head.prose and (agency := _signed_off(text, *head.prose[-1])) is not None:
        found.append(agency)
    return _ordered(found, traces) if found else ()


def _signed_off(text: str, start: int, end: int) -> FoundCredit | None:
    """Read the agency in brackets after the last stop of a story: "….-(بترا)"."""
    if text[end - 1] != ")" or (sign := _sign_off().search(text, max(start, end - _SIGN_SIZE), end)) is None:
        return None
    known = find_agency(text, *sign.span(1))
    if known is None or known.kind != "agency" or not known.sure:
        return None
    return bylines.FoundCredit("agency", text[known.start : known.end], known.start, known.end, "agency-signed-off")


@cache
def _sign_off() -> re.Pattern[str]:
    return re.compile(r"[.!؟…»”\"]\s*[-–—]{0,2}\s*[(]([^()\n]{2,40})[)]\Z")


def _line_credits(text: str, start: int, end: int, rule: str) -> Sequence[FoundCredit]:
    read = bylines.read_byline(text, start, end)
    if not read and rule == "names-under-title":
        names = several_names(text, start, end)
        return [bylines.FoundCredit("author", text[n.start : n.end], n.start, n.end, rule) for n in names]
    if read or not rule.startswith("name-"):
        return read
    name = clean(text[start:end]).strip(_EDGES)
    at = text.find(name, start, end)
    return [bylines.FoundCredit("author", name, at, at + len(name), rule)] if name else []


@cache
def _feed() -> re.Pattern[str]:
    """Match the end of "the post … appeared first on …"."""
    return re.compile(rf"(?:{spellings(('أولا على', 'للمرة الأولى على', 'هذا المحتوى مقدم من'))}|appeared first on)\s+([^.\n]{{2,40}})")


@cache
def _writes() -> re.Pattern[str]:
    """Match the head of an opinion piece's title: "فلان يكتب: …"."""
    return re.compile(rf"\s*+([^:：\n]{{5,40}}?)\s++{spellings(('يكتب', 'تكتب'))}\s*+[:：…]")


@cache
def _published_in() -> re.Pattern[str]:
    published, day = spellings(("نشر في", "نشرت في")), spellings(("يوم", "بتاريخ"))
    return re.compile(rf"\s*+{published}\s++(\S[^\n]{{1,40}}?)\s++{day}\s*+")


def _beside_dates(line: Dated) -> Iterator[Span]:
    """Give what stands on a date line before, between and after its dates."""
    at = line.start
    for found in line.found:
        if line.start + found.start - at >= _NAME_MIN:
            yield at, line.start + found.start
        at = line.start + found.end
    if line.end - at >= _NAME_MIN:
        yield at, line.end


def _dateline_credits(line: datelines.FoundDateline) -> list[FoundCredit]:
    found = []
    if line.agency and line.agency_span:
        found.append(bylines.FoundCredit(line.agency_role, line.agency, *line.agency_span, line.rule))
    if line.reporter:
        found.append(line.reporter)
    return found


def _ordered(found: Sequence[FoundCredit], traces: list[Trace]) -> tuple[Credit, ...]:
    out: list[Credit] = []
    # A source line repeats the newspaper that the formula of a translation names.
    papers = {fold(credit.name) for credit in found if credit.role == "newspaper"}
    seen: set[tuple[str, str]] = set()
    for credit in sorted(found, key=lambda credit: credit.role in _PEOPLE):
        role: CreditRole = credit.role  # type: ignore[assignment]  # the readers' roles are a part of these
        if role == "outlet" and papers and fold(credit.name) in papers:
            role = "newspaper"
        key = ("" if role not in _PEOPLE else role, fold(credit.name))
        if key not in seen:
            seen.add(key)
            traces.append(Trace("credits", len(out), "name", Evidence(credit.start, credit.end, "text", credit.rule)))
            out.append(Credit(role, credit.name))
    return tuple(out)


def read_dateline(head: Head, traces: list[Trace]) -> Dateline | None:
    """
    Read place and agency at the head of a story.

    Args:
        head: Its dateline.
        traces: Evidence is added to it.

    Returns:
        The dateline, or None.
    """
    line = head.dateline
    if line is None or not (line.place or line.agency):
        return None
    traces.append(Trace("dateline", None, "", Evidence(line.start, line.end, "text", line.rule)))
    return Dateline(line.place, line.agency)


def read_dates(head: Head, url: str | None, traces: list[Trace]) -> tuple[Timestamp | None, Timestamp | None]:
    """
    Choose when a story was published and changed.

    Args:
        head: Its date lines.
        url: Address that may date it, or None.
        traces: Evidence is added to it.

    Returns:
        Publication and last change, each None where the page does not say.
    """
    stamps: dict[str, tuple[Timestamp, Evidence]] = {}
    for start, _, dates_found in head.dated:
        for found in dates_found:
            kind = "modified" if found.kind == "modified" else "published"
            stamp = found.timestamp
            if stamp.value is None and stamp.rule == "time-alone":
                continue
            if kind not in stamps or (stamps[kind][0].value is None and stamp.value is not None):
                evidence = Evidence(start + found.start, start + found.end, "text", stamp.rule)
                stamps[kind] = (stamp, evidence)
    if url and ("published" not in stamps or stamps["published"][0].value is None):
        stamp_in_url = dates.date_in_url(url)
        if stamp_in_url is not None and stamp_in_url.precision == "day":
            stamps["published"] = (stamp_in_url, Evidence(None, None, "url", stamp_in_url.rule))
    for kind, (_, evidence) in stamps.items():
        traces.append(Trace(kind, None, "", evidence))
    published, modified = stamps.get("published"), stamps.get("modified")
    return published and published[0], modified and modified[0]
