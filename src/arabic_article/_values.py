"""The small values inside an Article."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from arabic_article._segments import Evidence

SCHEMA_VERSION: Final = "1"
"""Version of the dictionary form; changes where a reader of the old one would break."""

Kind = Literal["article", "listing", "stub", "link", "empty"]
"""What the page is; a listing is never passed off as an article."""

CreditRole = Literal[
    "author", "translator", "editor", "interviewer", "correspondent", "photographer", "agency", "outlet", "newspaper"
]
"""What somebody did for the story."""

WRITING_ROLES: Final = ("author", "correspondent", "interviewer")


BodyKind = Literal["paragraph", "subheading", "list_item", "quote", "table"]
"""What a piece of the body is."""


class Credit(NamedTuple):
    """Somebody who had a part in the story."""

    role: CreditRole
    name: str


class Author(NamedTuple):
    """A person who wrote the story."""

    name: str
    role: CreditRole


class Dateline(NamedTuple):
    """The opening that says where a story was filed, and by whom."""

    place: str | None
    agency: str | None


class BodyBlock(NamedTuple):
    """A piece of the body: `paragraph`, `subheading`, `list_item`, `quote` or `table`."""

    kind: BodyKind
    text: str


class Quote(NamedTuple):
    """Direct speech, without its marks; the speaker's full name where the page gives it; the verb that announces it."""

    text: str
    speaker: str | None
    cue: str | None


class Image(NamedTuple):
    """A picture of the story."""

    url: str | None
    caption: str | None
    credit: str | None
    main: bool


class Link(NamedTuple):
    """A link inside the body."""

    url: str
    text: str


class Related(NamedTuple):
    """Another story that the page points to."""

    title: str
    url: str | None


class Note(NamedTuple):
    """Something that a careful reader of the Article should know."""

    code: str
    """What it is about, for programs: words joined by hyphens."""
    field: str | None
    """The field that it concerns."""
    message: str
    """One sentence, for people."""


class Trace(NamedTuple):
    """The evidence of one field: its name, its index in a sequence, the name inside it."""

    field: str
    place: int | None
    inner: str
    evidence: Evidence


def printed(field: str, start: int, end: int, rule: str, *, place: int | None = None, inner: str = "") -> Trace:
    """
    Make the evidence of a value that stands in the text; there are many, and a call of each class costs three times as much.

    Args:
        field: Name of the field.
        start: Offset in `Page.text`.
        end: Offset after it.
        rule: Which rule took it.
        place: Its index in a sequence.
        inner: The name inside it.

    Returns:
        The trace.
    """
    make = tuple.__new__
    return make(Trace, (field, place, inner, make(Evidence, (start, end, "text", rule))))
