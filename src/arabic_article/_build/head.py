"""The head of a story: where it was filed, when it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from arabic_article._build.body import clean
from arabic_article._segments import Evidence
from arabic_article._values import Dateline, Trace, printed
from arabic_article.arabic import credits as bylines
from arabic_article.arabic import datelines, dates
from arabic_article.arabic._parts import is_place
from arabic_article.arabic._places import is_city
from arabic_article.arabic._signatures import read_bracketed, read_sender
from arabic_article.arabic.datelines import FoundDateline
from arabic_article.arabic.folding import fold, spellings
from arabic_article.arabic.dates import FoundDate
from arabic_article.arabic.dates._resolve import SURE_CHECKED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from arabic_article._readings import Readings
    from arabic_article._segments import Segment
    from arabic_article._values import CreditRole
    from arabic_article.arabic.dates import Timestamp

    Parts = Mapping[str, Sequence[Segment]]
    Span = tuple[int, int]

EDGES: Final = " \t\xa0\u200e\u200f•·|-–—/،,:>»›<"
"""What stands between a name and the date beside it."""
_OPENING: Final = frozenset("“«\"(")
_CLOSING: Final = frozenset("”»\")")
_LABEL: Final = 20
"""Characters of the longest label of a date."""
_FILED_MIN: Final = 5
"""Characters of the shortest place and agency, with a sign between them."""


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
    text: str,
    parts: Parts,
    prose: Sequence[Span],
    readings: Readings,
    *,
    region: str | None,
    captured: dt.datetime | None,
) -> Head:
    """
    Find what the fields of a head are read from.

    Args:
        text: The page's text.
        parts: The story's value segments by role.
        prose: Spans of its lead and paragraphs.
        readings: What was read of the lines already.
        region: Country of the outlet, which gives zone and order of day and month.
        captured: When the page was fetched.

    Returns:
        Dateline and date lines.
    """
    dated: list[Dated] = []
    own = []
    for _, start, end, _, _, _ in parts.get("date", ()):
        line = Dated(start, end, _under_label(text, start, _dates_of(text[start:end], start, readings, region, captured)))
        if end - start - sum(date.end - date.start for date in line.found) >= _FILED_MIN:
            own.append((start, end))
            own += _behind_day(text, line)
        dated.append(line)
    dateline = _find_dateline(text, parts, prose, own, readings)
    spans = [(segment[1], segment[2]) for segment in parts.get("byline", ())]
    if dateline is not None:
        spans.append((dateline.start, dateline.end))
    for start, end in spans:
        dated.append(Dated(start, end, _dates_of(text[start:end], start, readings, region, captured)))
    dated = [line for line in dated if line.found] or _in_title(text, parts, readings)
    if len(dated) > 1 and any(found.timestamp.rule == "time-alone" for line in dated for found in line.found):
        dated = _with_clocks(text, dated, region, captured)
    return Head(prose, dateline, dated)


def _in_title(text: str, parts: Parts, readings: Readings) -> list[Dated]:
    """Take the day that a headline ends with, where its weekday is right: a review or the prices of that day."""
    for _, start, end, _, _, rule in parts.get("title", ()):
        if rule in ("dated-headline", "headline-in-address"):
            found = [date for date in readings.dates(text[start:end], start) if date.timestamp.sure >= SURE_CHECKED]
            return [Dated(start, end, found)] if len(found) == 1 else []
    return []


def _dates_of(
    said: str, start: int, readings: Readings, region: str | None, captured: dt.datetime | None
) -> Sequence[FoundDate]:
    """Read the dates of a line; the layout read them where nothing was known that changes what they mean."""
    if region is None and captured is None:
        return readings.dates(said, start)
    return dates.find_dates(said, region=region, now=captured) if dates.has_date(said) else ()


def _under_label(text: str, start: int, found: Sequence[FoundDate]) -> Sequence[FoundDate]:
    """Take what a date says from the label that stands alone on the line over it."""
    last = start
    while last > 0 and start - last < _LABEL and text[last - 1].isspace():
        last -= 1  # an empty line may stand between
    over = text[text.rfind("\n", 0, last) + 1 : last] + text[last:start][-1:]
    if not (found and found[0].kind == "plain" and 1 < len(over) <= _LABEL):
        return found
    end = start + found[0].end
    labelled = dates.find_dates(over + text[start:end])
    if len(labelled) != 1 or labelled[0].start > 1 or labelled[0].kind == "plain":
        return found
    return (found[0]._replace(kind=labelled[0].kind), *found[1:])


def _with_clocks(
    text: str, dated: Sequence[Dated], region: str | None, captured: dt.datetime | None
) -> list[Dated]:
    """Read the lines of a day and of a clock as one, where nothing else stands between them."""
    out: list[Dated] = []
    for line in sorted(dated):
        if out and not text[out[-1].end : line.start].strip(EDGES + "\n"):
            start = out[-1].start
            said = text[start : line.end].replace("\n", " ")
            found = dates.find_dates(said, region=region, now=captured)
            if found and not any(date.timestamp.rule == "time-alone" for date in found):
                # A label on the line above says of the day what it is.
                kind = out[-1].found[0].kind
                found = (found[0]._replace(kind=kind), *found[1:]) if found[0].kind == "plain" else found
                out[-1] = Dated(start, line.end, found)
                continue
        out.append(line)
    return out


def _find_dateline(
    text: str, parts: Parts, prose: Sequence[Span], dated: Sequence[Span], readings: Readings
) -> FoundDateline | None:
    """
    Take the dateline of its own line, else of a date line, else the one that opens the lead or the first paragraph.

    `dated` are date lines on which more stands than dates.
    """
    own = parts.get("dateline", ())
    for _, start, end, _, _, rule in own:
        sides = _sides(text[start:end]) if rule.endswith(("-and-name", "-and-sender")) else None
        if sides and rule in ("place-and-name", "outlet-and-name"):
            return _signed(text, (start, end), sides, prose, own=rule == "outlet-and-name")
        if is_place(said := clean(text[start:end]).strip(EDGES)):
            # One of the terms that a story is filed under yields to where the story says that it was written.
            lower = (datelines.read_dateline(text, *span) for span in (*dated, *prose[:1]) if span[0] > end)
            full = next((line for line in lower if line is not None and line.place and line.agency), None)
            return full or FoundDateline(said, None, start, end, None, None, rule)
        if rule == "place-and-sender" and (sent := read_sender(text, start, end)) is not None:
            return FoundDateline(sent.place, sent.outlet, start, end, sent.span, None, rule, sent.role)
        if sides and rule == "place-and-sender":
            first, last = map(clean, sides)
            place = first if is_city(fold(first)) else last.rstrip(" :")
            return FoundDateline(place, None, start, end, None, None, rule)
    for _, start, end, _, _, _ in own:
        if (found := readings.dateline(text[start:end], start)) is not None:
            return _moved(found, start)
    for start, end in (*dated, *prose[:2]):
        line = datelines.read_dateline(text, start, end)
        if line is not None:
            return line
        if is_place(text[start:end]):
            return FoundDateline(clean(text[start:end]), None, start, end, None, None, "dateline")
    for _, start, end, _, _, rule in parts.get("byline", ()):
        found = readings.dateline(text[start:end], start) if rule == "byline-words" else None
        if found is not None and found.place:  # a name, and the town written from
            return _moved(found, start)
        town = None if found or not rule.startswith("name-") else read_bracketed(text, start, prose[:3])
        if town is not None:
            return FoundDateline(text[town[0] : town[1]], None, *town, None, None, rule)
    return None


def _behind_day(text: str, line: Dated) -> list[Span]:
    """Give what a date line says behind its day and a dash, where that is a place and perhaps who signs, and nothing else."""
    if not line.found or line.found[0].start > 0:
        return []
    joint = _behind().match(text, line.start + line.found[0].end, line.end)
    if joint is None:
        return []
    filed = datelines.read_dateline(text, joint.end(), line.end)
    whole = filed is not None and filed.place is not None and filed.end >= line.end - 1
    return [(joint.end(), line.end)] if whole or is_place(text[joint.end() : line.end]) else []


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"\s?[-–—]\s?(?=[ء-ي])")


def _moved(line: FoundDateline, by: int) -> FoundDateline:
    """Count the offsets of a dateline from the beginning of the page."""
    span, reporter = line.agency_span, line.reporter
    return line._replace(
        start=line.start + by,
        end=line.end + by,
        agency_span=span and (span[0] + by, span[1] + by),
        reporter=reporter and reporter._replace(start=reporter.start + by, end=reporter.end + by),
    )


def _sides(line: str) -> tuple[str, str] | None:
    """Part a line at its dash; a layout may have cut one side off, or called several lines one."""
    first, *rest = _dash().split(line, maxsplit=1)
    return (first, rest[0]) if rest and first.strip() and rest[0].strip(": ") and "\n" not in line else None


def _signed(text: str, span: Span, sides: tuple[str, str], prose: Sequence[Span], *, own: bool) -> FoundDateline:
    """Read a line of a place or an outlet, its own or not, a dash and a person; a place is one that the story names."""
    (start, end), (first, last) = span, sides
    place, name = clean(first), clean(last).rstrip(": ")
    at = end - len(last) + last.index(name)
    role: CreditRole = "translator" if fold(place).startswith("ترجمه ") else "author"
    reporter = bylines.FoundCredit(role, name, at, at + len(name), "place-and-name")
    if own or any(_in_marks(text, place, *span) for span in prose[:3]):
        at = text.index(place, start)
        return FoundDateline(None, place, start, end, (at, at + len(place)), reporter, "place-and-name", "outlet")
    named = any(text.find(place, *span) >= 0 for span in prose[:3])
    return FoundDateline(place if named else None, None, start, end, None, reporter, "place-and-name")


def _in_marks(text: str, name: str, start: int, end: int) -> bool:
    """A story names the outlet that it is of in quotation marks, and no place."""
    at = text.find(name, start, end)
    return at > start and text[at - 1] in _OPENING and text[at + len(name) : at + len(name) + 1] in _CLOSING


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"[-–—/|:]|\sـ\s|_(?![^|]*[|])")


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
    traces.append(printed("dateline", line.start, line.end, line.rule))
    return Dateline(line.place, line.agency)


@cache
def _step() -> re.Pattern[str]:
    """Match the last step of a path through sections."""
    return re.compile(r"[>»›\\]\s*([^\s>»›\\][^>»›\\]{0,60})[\s>»›\\]*+\Z")


@cache
def _slashed() -> re.Pattern[str]:
    """Match a path from the front page whose steps are parted by strokes or bars, which names of sections hold too."""
    home = spellings(("الصفحة الرئيسية", "الرئيسية", "الرئيسة", "Home"))
    return re.compile(rf"\s*{home}\s*[/|](?:[^/|\n]*+[/|])*\s*([^\s/|][^/|\n]{{0,60}}?)[\s/|]*")


@cache
def _next_label() -> re.Pattern[str]:
    """Match what a page says of a story behind its section, on the same line, where a flattener may have left no blank."""
    return re.compile(rf"(?:\s+|(?<=[ء-ي]{{2}})){spellings(('الكاتب', 'الكاتبة', 'المحرر', 'بقلم', 'بواسطة', 'التاريخ', 'الوسوم'))}\s*:")


def next_label(text: str, start: int, end: int) -> int | None:
    """
    Find the label of another field in a line.

    Args:
        text: The page's text.
        start: Offset of the line.
        end: Offset after it.

    Returns:
        Offset of the blank before it, or None.
    """
    label = _next_label().search(text, start, end)
    return label and label.start()


def last_step(text: str, start: int, end: int) -> tuple[int, int]:
    """
    Find the section in a line that was taken for one.

    Args:
        text: The page's text.
        start: Offset of the line.
        end: Offset after it.

    Returns:
        Offsets of the last step of a path, or of what stands before the label of another field.
    """
    end = next_label(text, start, end) or end
    step = _step().search(text, start, end) or _slashed().fullmatch(text, start, end)
    return step.span(1) if step else (start, end)
