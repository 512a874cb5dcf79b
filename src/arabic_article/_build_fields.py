"""The fields that take more than copying: body, credits, dateline, dates, keywords, lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article._segments import Evidence
from arabic_article._values import BodyBlock, Credit, CreditRole, Dateline, Note, Related, Trace
from arabic_article.arabic import credits as bylines
from arabic_article.arabic import datelines, dates, keywords, sources, translated
from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from arabic_article._page import Page
    from arabic_article._segments import Segment
    from arabic_article.arabic.credits import FoundCredit
    from arabic_article.arabic.datelines import FoundDateline
    from arabic_article.arabic.dates import Timestamp

    Parts = Mapping[str, Sequence[Segment]]
    Span = tuple[int, int]

_INVISIBLE: Final = (
    " \t\r\n\x0b\x0c\x85\xa0\u2000\u2001\u2002\u2003\u2009\u200a\u2028\u2029\u202f\u3000\u00ad\u061c\u180e\u200b\u200c"
    "\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_BULLETS: Final = "•●▪▫◦■□◆◇○➢➤►▶✓✔*·-–—>»" + _INVISIBLE
_BODY: Final = frozenset({"paragraph", "subheading", "list_item", "quote", "table"})
_SPOKEN: Final = frozenset({"paragraph", "quote", "list_item", "lead"})
_PEOPLE: Final = ("author", "correspondent", "interviewer", "translator", "editor", "photographer")
_HEADLINE: Final = 9
_TAG_SIGNS: Final = (",", "،", "|", "#")


def clean(text: str) -> str:
    """
    Trim a value, and put it on one line.

    Args:
        text: A slice of a page.

    Returns:
        The text without white space and invisible controls at its ends; a line break inside becomes a space.
    """
    text = text.strip(_INVISIBLE)
    return " ".join(filter(None, map(str.strip, text.splitlines()))) if "\n" in text else text


def read_body(text: str, segments: Sequence[Segment], traces: list[Trace]) -> tuple[tuple[BodyBlock, ...], list[Span]]:
    """
    Take the body of a story.

    Args:
        text: The page's text.
        segments: The story's segments.
        traces: Evidence is added to it.

    Returns:
        The body, and the spans in which somebody may speak, lead first.
    """
    body: list[BodyBlock] = []
    prose: list[Span] = []
    make = tuple.__new__
    for role, start, end, part, _, rule in segments:
        if part != "value":
            continue
        if role in _SPOKEN:
            prose.append((start, end))
        if role in _BODY:
            value = clean(text[start:end])
            if role == "list_item":
                value = value.lstrip(_BULLETS)
            if value:
                traces.append(make(Trace, ("body", len(body), "text", make(Evidence, (start, end, "text", rule)))))
                body.append(make(BodyBlock, (role, value)))
    return tuple(body), prose


def find_dateline(text: str, parts: Parts, prose: Sequence[Span]) -> FoundDateline | None:
    """
    Find the dateline of a story.

    Args:
        text: The page's text.
        parts: The story's value segments by role.
        prose: Spans of its lead and paragraphs.

    Returns:
        That of its own line, else the one that opens its lead or first paragraph, or None.
    """
    own = parts.get("dateline")
    for start, end in [(own[0][1], own[0][2])] if own else prose[:2]:
        line = datelines.read_dateline(text, start, end)
        if line is not None:
            return line
    return None


def read_credits(
    text: str, parts: Parts, prose: Sequence[Span], line: FoundDateline | None, traces: list[Trace]
) -> tuple[Credit, ...]:
    """
    Collect who is credited, from the page back to the origin.

    Args:
        text: The page's text.
        parts: The story's value segments by role.
        prose: Spans of its lead and paragraphs.
        line: Its dateline.
        traces: Evidence is added to it.

    Returns:
        Outlets and agencies first, people last, each once.
    """
    found: list[FoundCredit] = []
    for _, start, end, _, _, rule in reversed(parts.get("source", ())):  # the outermost page signs last
        if rule == "agency-at-end":
            if credit := datelines.read_end_agency(text, start, end):
                found.append(credit)
        elif source := sources.read_value(text, start, end):
            found += source
    for role in ("byline", "date"):
        for _, start, end, _, _, rule in parts.get(role, ()):
            found += _line_credits(text, role, start, end, rule)
    if line is not None:
        found += _dateline_credits(line)
    for start, end in prose[:2]:
        if (formula := translated.read_formula(text, start, end)) is not None:
            found += [credit for credit in (formula.newspaper, formula.author) if credit]
            break
    return _ordered(found, traces) if found else ()


def _line_credits(text: str, role: str, start: int, end: int, rule: str) -> list[FoundCredit]:
    read = bylines.read_byline(text, start, end)
    if not read and role == "byline":
        name = clean(text[start:end])
        at = text.find(name, start, end)
        return [bylines.FoundCredit("author", name, at, at + len(name), rule)] if name else []
    return list(read)


def _dateline_credits(line: datelines.FoundDateline) -> list[FoundCredit]:
    found = []
    if line.agency and line.agency_span:
        found.append(bylines.FoundCredit("agency", line.agency, *line.agency_span, line.rule))
    if line.reporter:
        found.append(line.reporter)
    return found


def _ordered(found: Sequence[FoundCredit], traces: list[Trace]) -> tuple[Credit, ...]:
    out: list[Credit] = []
    seen: set[tuple[str, str]] = set()
    for credit in sorted(found, key=lambda credit: credit.role in _PEOPLE):
        role: CreditRole = credit.role  # type: ignore[assignment]  # the readers' roles are a part of these
        key = ("" if role not in _PEOPLE else role, fold(credit.name))
        if key not in seen:
            seen.add(key)
            traces.append(Trace("credits", len(out), "name", Evidence(credit.start, credit.end, "text", credit.rule)))
            out.append(Credit(role, credit.name))
    return tuple(out)


def read_dateline(line: FoundDateline | None, traces: list[Trace]) -> Dateline | None:
    """
    Read place and agency at the head of a story.

    Args:
        line: Its dateline.
        traces: Evidence is added to it.

    Returns:
        The dateline, or None.
    """
    if line is None or not (line.place or line.agency):
        return None
    traces.append(Trace("dateline", None, "", Evidence(line.start, line.end, "text", line.rule)))
    return Dateline(line.place, line.agency)


def read_dates(
    page: Page,
    parts: Parts,
    line: FoundDateline | None,
    traces: list[Trace],
    *,
    region: str | None = None,
    captured: dt.datetime | None = None,
    own: bool = True,
) -> tuple[Timestamp | None, Timestamp | None]:
    """
    Read when a story was published and changed.

    Args:
        page: The page.
        parts: The story's value segments by role.
        line: Its dateline, which may hold a day.
        traces: Evidence is added to it.
        region: Country of the outlet, which gives zone and order of day and month.
        captured: When the page was fetched.
        own: It is the page's own story, so the page's address may date it.

    Returns:
        Publication and last change, each None where the page does not say.
    """
    stamps: dict[str, tuple[Timestamp, Evidence]] = {}
    spans = [(segment[1], segment[2]) for role in ("date", "byline") for segment in parts.get(role, ())]
    if line is not None:
        spans.append((line.start, line.end))
    for start, end in spans:
        said = page.text[start:end]
        if dates.has_date(said):
            for found in dates.find_dates(said, region=region, now=captured):
                kind = "modified" if found.kind == "modified" else "published"
                stamp = found.timestamp
                if kind not in stamps or (stamps[kind][0].value is None and stamp.value is not None):
                    evidence = Evidence(start + found.start, start + found.end, "text", stamp.rule)
                    stamps[kind] = (stamp, evidence)
    if own and page.url and ("published" not in stamps or stamps["published"][0].value is None):
        stamp_in_url = dates.date_in_url(page.url)
        if stamp_in_url is not None and stamp_in_url.precision == "day":
            stamps["published"] = (stamp_in_url, Evidence(None, None, "url", stamp_in_url.rule))
    for kind, (_, evidence) in stamps.items():
        traces.append(Trace(kind, None, "", evidence))
    published, modified = stamps.get("published"), stamps.get("modified")
    return published and published[0], modified and modified[0]


def read_keywords(page: Page, parts: Parts, notes: list[Note], traces: list[Trace]) -> tuple[str, ...]:
    """
    Read the tags of a story.

    Args:
        page: The page; what it says elsewhere is the evidence where tags are run together.
        parts: The story's value segments by role.
        notes: A note is added to it where the borders are unsure.
        traces: Evidence is added to it.

    Returns:
        The tags, each once; none where their borders are unsure.
    """
    text = page.text
    lines = parts["keywords"]
    units = [clean(text[start:end]).lstrip(_BULLETS) for _, start, end, _, _, _ in parts.get("related", ())]
    found: list[tuple[int, int, str]] = []
    for _, start, end, _, _, rule in lines:
        # One tag a line is the commonest form where the tags were links.
        if len(lines) > 1 and not any(sign in text[start:end] for sign in _TAG_SIGNS):
            found.append((start, end, rule))
            continue
        spans: Sequence[Span] = keywords.read_keywords(text, start, end, page=text, units=units)
        found += [(first, last, rule) for first, last in spans]
        if not spans:
            raw = clean(text[start:end])
            notes.append(Note("keywords-unsure", "keywords", f"The borders between these tags are not known: {raw}"))
    out: dict[str, None] = {}
    for first, last, rule in found:
        tag = clean(text[first:last]).lstrip(_BULLETS)
        if text[max(0, first - 1) : first] == "#" or text[first : first + 1] == "#":
            tag = tag.lstrip("#").replace("_", " ").strip()
        if tag and tag not in out:
            traces.append(Trace("keywords", len(out), "", Evidence(first, last, "text", rule)))
            out[tag] = None
    return tuple(out)


def read_related(text: str, found: Sequence[Segment], traces: list[Trace]) -> tuple[Related, ...]:
    """
    List the other stories that a page points to.

    Args:
        text: The page's text.
        found: The story's `related` value segments.
        traces: Evidence is added to it.

    Returns:
        Headlines in page order, without bullets.
    """
    out = []
    for _, start, end, _, _, rule in found:
        raw = text[start:end]
        title = clean(raw.lstrip(_BULLETS))
        if len(title) >= _HEADLINE and any(map(str.isalpha, title)):
            first = start + len(raw) - len(raw.lstrip(_BULLETS))
            traces.append(Trace("related", len(out), "title", Evidence(first, end, "text", rule)))
            out.append(Related(title, None))
    return tuple(out)
