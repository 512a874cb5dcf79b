"""The Article: data only, frozen, hashable and picklable, with everything in it a tuple or a slot."""

from __future__ import annotations

import json
import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

import attrs

from arabic_article import _article_dict
from arabic_article._segments import Evidence, Segment
from arabic_article._values import (
    WRITING_ROLES,
    Author,
    BodyBlock,
    Credit,
    Dateline,
    Image,
    Kind,
    Link,
    Note,
    Quote,
    Related,
    Trace,
)
from arabic_article.arabic.dates import Timestamp

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen(kw_only=True)
class Article:
    """One news story. A field that the page does not give is None, or an empty tuple: never a guess, never ""."""

    kind: Kind
    """What the page is."""

    url: str | None = None
    """Address that the caller gave, or for a `link` the address it points to."""

    canonical_url: str | None = None
    """Address that the page declares as its own."""

    site: str | None = None
    """Name of the outlet whose page it is."""

    language: str | None = None
    """BCP 47 tag: "ar", or another language that shares the script."""

    kicker: str | None = None
    """Line above the title."""

    title: str | None = None
    """Headline."""

    subtitle: str | None = None
    """Line under the title that adds to it."""

    section: str | None = None
    """Section of the outlet."""

    lead: str | None = None
    """Standfirst: set apart by markup, repeated as the start of the body, or ending in a credit formula."""

    credits: tuple[Credit, ...] = ()
    """Everybody credited, from the page back to the origin."""

    dateline: Dateline | None = None
    """Place and agency at the head of the story."""

    published: Timestamp | None = None
    """When the story was published."""

    modified: Timestamp | None = None
    """When it was last changed."""

    keywords: tuple[str, ...] = ()
    """Tags; empty where their borders are unsure."""

    body: tuple[BodyBlock, ...] = ()
    """The story, in order, without the lead."""

    quotes: tuple[Quote, ...] = ()
    """Direct speech in the story."""

    images: tuple[Image, ...] = ()
    """Pictures of the story."""

    links: tuple[Link, ...] = ()
    """Links inside the body."""

    read_also: tuple[Article, ...] = ()
    """Stories inlined in this one or glued to it; bare links have kind `link`."""

    related: tuple[Related, ...] = ()
    """Other stories that the page lists."""

    disclaimer: str | None = None
    """Sentence in which the outlet keeps its distance from the text."""

    layout: str | None = None
    """Name of the layout that read the page."""

    score: float = 0.0
    """How well that layout fits, 0.0 to 1.0."""

    segments: tuple[Segment, ...] = ()
    """Roles of the characters of the page; a nested story lists its own."""

    notes: tuple[Note, ...] = ()
    """What is unsure, repaired or left out."""

    traces: tuple[Trace, ...] = attrs.field(default=(), eq=False, repr=False)
    """Where the values stand; not part of equality, nor of the dictionary form. See `evidence`."""

    @property
    def authors(self) -> tuple[Author, ...]:
        """People among the credits who wrote the story."""
        return tuple(Author(name, role) for role, name in self.credits if role in WRITING_ROLES)

    @property
    def text(self) -> str:
        """Lead, unless the body begins with it, and body, joined by line breaks."""
        parts = [text for _, text in self.body]
        if self.lead and not (parts and parts[0].startswith(self.lead)):
            parts.insert(0, self.lead)
        return "\n".join(parts)

    def evidence(self, path: str) -> Evidence | None:
        """
        Tell where the value of a field stands.

        Args:
            path: Name of a field, with an index and an inner name where they apply: `title`, `credits[1].name`,
                `body[0]`, `read_also[0].title`.

        Returns:
            The place, or None where the field is empty, the path is unknown, or the Article came from a dictionary.
        """
        match = _path_pattern().fullmatch(path)
        if match is None:
            return None
        field, index, inner = match["field"], match["index"], match["inner"] or ""
        if inner and field != "read_also" and inner not in _inner_names().get(field, ()):
            return None
        if field == "read_also" and index is not None and inner:
            nested = self.read_also[int(index)] if int(index) < len(self.read_also) else None
            return nested.evidence(inner) if nested else None
        for trace in self.traces:
            if (
                trace.field == field
                and trace.place == (None if index is None else int(index))
                and (not inner or not trace.inner or trace.inner == inner)
            ):
                return trace.evidence
        return None

    def evidence_paths(self) -> tuple[str, ...]:
        """
        List every path for which `evidence` has an answer.

        Returns:
            Paths, those of nested stories last.
        """
        own = [
            f"{field}{'' if index is None else f'[{index}]'}{f'.{inner}' if inner else ''}"
            for field, index, inner, _ in self.traces
        ]
        for i, nested in enumerate(self.read_also):
            own += [f"read_also[{i}].{path}" for path in nested.evidence_paths()]
        return tuple(own)

    def to_dict(self) -> dict[str, Any]:
        """
        Copy the Article into plain dictionaries, lists, strings, numbers and None.

        Returns:
            The form that the JSON Schema describes; `schema_version`, `authors` and `text` are in it for its readers.
        """
        return _article_dict.to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """
        Write the dictionary form as JSON.

        Args:
            indent: Spaces an inner level is moved in; None for one line.

        Returns:
            JSON text; Arabic letters are written as themselves.
        """
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def _repr_html_(self) -> str:
        """Show the article in a notebook, right to left; the name is IPython's."""
        from arabic_article._article_html import render

        return render(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """
        Build an Article from its dictionary form.

        Args:
            data: What `to_dict` gave, or the same read from JSON. What is derived (`authors`, `text`) is ignored.

        Returns:
            An Article equal to the one that was written; it has no evidence.

        Raises:
            ArticleFormatError: The mapping is not such a form.
        """
        return _article_dict.from_dict(cls, data)


@cache
def _inner_names() -> Mapping[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {field: kind._fields for field, kind in _article_dict.ITEMS}
    dates = dict.fromkeys(("published", "modified"), _article_dict.STAMP)
    return MappingProxyType(names | dates | {"dateline": Dateline._fields})


@cache
def _path_pattern() -> re.Pattern[str]:
    return re.compile(r"(?P<field>\w+)(?:\[(?P<index>\d{1,9})\])?(?:\.(?P<inner>.+))?")
