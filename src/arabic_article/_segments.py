"""Roles over the characters of a page, and where the values of an Article come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Role = Literal[
    "kicker",
    "title",
    "subtitle",
    "lead",
    "byline",
    "dateline",
    "date",
    "section",
    "paragraph",
    "subheading",
    "list_item",
    "quote",
    "caption",
    "credit",
    "read_also",
    "disclaimer",
    "source",
    "keywords",
    "related",
    "comments",
    "share",
    "nav",
    "ticker",
    "clock",
    "masthead",
    "counter",
    "promo",
    "copyright",
    "embed",
    "table",
    "unknown",
]
"""What a part of a page is for. The set is closed."""

ROLES: Final[tuple[Role, ...]] = get_args(Role)
"""Every role, in the order in which the documentation explains them."""

Part = Literal["label", "value"]
"""`label` announces (`المصدر:`), `value` says (`RT Arabic`)."""


class Segment(NamedTuple):
    """A run of characters with one role. Offsets are code points in `Page.text`; the end is exclusive."""

    role: Role
    start: int
    end: int
    part: Part = "value"
    story: int = 0
    """0 is the page's own article, n is `Article.read_also[n - 1]`."""
    rule: str = ""
    """Which rule said so."""


EvidenceSource = Literal["text", "meta", "json-ld", "microdata", "url", "layout"]
"""What gave a value."""


class Evidence(NamedTuple):
    """Where the value of a field stands."""

    start: int | None
    """Offset in `Page.text`; None where the value is not in the text."""
    end: int | None
    source: EvidenceSource
    """`text`, `meta`, `json-ld`, `microdata`, `url` or `layout`."""
    rule: str
    """Which rule took it."""


class Candidate(NamedTuple):
    """A value that a layout offers for a field."""

    value: Any
    """Of the field's own type; a date may be offered as printed."""
    evidence: Evidence
    sure: float = 0.9
    """From 0.0 to 1.0."""


Reason = Literal[
    "another claim comes first",
    "another claim knows the offset",
    "another claim is surer",
    "another print comes first",
    "a claim is finer",
    "a claim tells another day",
    "the page prints the same",
    "the page prints another",
    "the page prints the day beside",
    "the print has a second witness",
    "no finer than the print",
    "no second claim agrees",
    "the story does not tell of it",
    "the page holds no story",
    "too short",
    "too long",
    "the name of the outlet",
    "no name of a person",
    "nothing else says this name",
    "not beside the story",
    "leads nowhere",
    "no readable date",
    "older than news on the web",
    "later than the fetch",
    "repeats the publication",
    "made of the title's words",
    "too few or too many",
    "no word for a section",
    "no Arabic letters",
    "an address",
    "the outlet is known",
    "the layout knows another",
]
"""Why a claim, or a printed date, was refused. The set is closed."""


class Refused(NamedTuple):
    """A claim that lost."""

    field: str
    """Name of the field; writers are claimed for `credits`."""
    candidate: Candidate
    """What was claimed, as written, and where."""
    reason: Reason


def faults(segments: Sequence[Segment], length: int) -> str | None:
    """
    Check the rules that every layout's segments must keep.

    Args:
        segments: In page order.
        length: Number of characters of the page.

    Returns:
        What is wrong with the first bad one, or None.
    """
    last = 0
    for i, segment in enumerate(segments):
        if not isinstance(segment, Segment):
            return f"segments[{i}] is {segment!r:.60}, no Segment"
        role, start, end, part, story, rule = segment
        if type(start) is not int or type(end) is not int or type(story) is not int or not isinstance(rule, str):
            return f"segments[{i}] is {segment!r:.200}, with a value of another type"
        if role not in ROLES:
            return f"segments[{i}] has the unknown role {role!r}"
        if part not in ("label", "value") or story < 0:
            return f"segments[{i}] has part {part!r} and story {story!r}"
        if not last <= start < end <= length:
            return f"segments[{i}] spans {start} to {end}, after {last}, in a page of {length} characters"
        last = end
    return None


def renumber(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """
    Number the stories of a page without gaps, in their order: each number is a place in `read_also`.

    A layout may count otherwise, and a story may have lost all its segments to a site's selectors.

    Args:
        segments: The segments.

    Returns:
        They themselves where nothing is to be done.
    """
    told = {segment[4] for segment in segments} | {0}
    if max(told) < len(told):
        return segments
    places = {number: place for place, number in enumerate(sorted(told))}
    return tuple(segment._replace(story=places[segment[4]]) for segment in segments)


def cover(text: str, segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """
    Make segments account for every character that is not white space.

    A gap of only invisible characters (byte order mark, bidi controls) goes to the segment after it, or to the last one;
    the bars and strokes of a table become `embed`, any other visible gap `unknown`.

    Args:
        text: The page's text.
        segments: In page order, not overlapping.

    Returns:
        The tiling.
    """
    out: list[Segment] = []
    last = 0
    for segment in segments:
        start = segment[1]
        last, gap = segment[2], text[last:start]
        # A lone line break is by far the commonest gap.
        if gap and gap != "\n" and not gap.isspace():
            if not _shows(gap):
                out.append(segment._replace(start=start - len(gap.lstrip())))
                continue
            out += _unknown(text, start - len(gap), start, segment[4])
        out.append(segment)
    if last < len(text) and (tail := text[last:]).strip():
        if out and not _shows(tail):
            out[-1] = out[-1]._replace(end=last + len(tail.rstrip()))
        else:
            out += _unknown(text, last, len(text), out[-1][4] if out else 0)
    return tuple(out)


def _shows(gap: str) -> bool:
    return any(char.isprintable() and not char.isspace() for char in gap)


def _unknown(text: str, start: int, end: int, story: int) -> list[Segment]:
    gap = text[start:end]
    first, last = start + len(gap) - len(gap.lstrip()), start + len(gap.rstrip())
    if gap.strip("|-–: \n\xa0"):
        return [Segment("unknown", first, last, "value", story, "not-understood")]
    return [Segment("embed", first, last, "value", story, "ruler")]
