"""schema.org JSON-LD: what search engines and libraries read. One table says which property each field becomes."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from arabic_article._article import Article

_CONTEXT: Final = "https://schema.org"


class Term(NamedTuple):
    """What schema.org calls a field of an Article."""

    property: str | None
    """Name of the property; None where schema.org has no word for the field."""
    note: str
    """What the value is, or why there is none."""


PROPERTIES: Final[Mapping[str, Term]] = MappingProxyType(
    {
        "kind": Term("@type", "NewsArticle; CollectionPage for a listing, WebPage for an empty page"),
        "url": Term("url", "as it is"),
        "canonical_url": Term("mainEntityOfPage", "a WebPage whose @id it is"),
        "site": Term("publisher", "a NewsMediaOrganization"),
        "language": Term("inLanguage", "as it is"),
        "kicker": Term(None, "schema.org has no word for the line above a headline"),
        "title": Term("headline", "as it is"),
        "subtitle": Term("alternativeHeadline", "as it is"),
        "section": Term("articleSection", "as it is"),
        "lead": Term("description", "as it is"),
        "credits": Term("author", "people who wrote; see CREDITS for the other roles"),
        "dateline": Term("dateline", "place and agency joined by a dash"),
        "published": Term("datePublished", "its ISO 8601 value"),
        "modified": Term("dateModified", "its ISO 8601 value"),
        "keywords": Term("keywords", "a list of text"),
        "body": Term("articleBody", "the text: lead and body, a paragraph a line"),
        "quotes": Term("hasPart", "a Quotation each"),
        "images": Term("image", "an ImageObject each"),
        "links": Term("citation", "a WebPage each"),
        "read_also": Term("mentions", "a NewsArticle each"),
        "related": Term("mentions", "a WebPage each"),
        "disclaimer": Term(None, "schema.org has no word for keeping one's distance"),
        "layout": Term(None, "how the page was read, not what it says"),
        "score": Term(None, "how the page was read, not what it says"),
        "segments": Term(None, "how the page was read, not what it says"),
        "notes": Term(None, "how the page was read, not what it says"),
        "traces": Term(None, "how the page was read, not what it says"),
    }
)
"""Every field of an Article, and its property in schema.org (https://schema.org/NewsArticle)."""

CREDITS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "author": ("author", "Person"),
        "correspondent": ("author", "Person"),
        "interviewer": ("author", "Person"),
        "translator": ("translator", "Person"),
        "editor": ("editor", "Person"),
        "photographer": ("contributor", "Person"),
        "outlet": ("sourceOrganization", "NewsMediaOrganization"),
        "agency": ("sourceOrganization", "NewsMediaOrganization"),
        "newspaper": ("sourceOrganization", "NewsMediaOrganization"),
    }
)
"""Property and type that each role of a credit becomes; where the property alone does not say the role, a Role does."""

_PLAINLY: Final = frozenset({"author", "translator", "editor", "outlet"})
_TYPES: Final = MappingProxyType({"listing": "CollectionPage", "empty": "WebPage"})


class JsonLdExporter:
    """Writes the story in the words of schema.org."""

    format: Final = "jsonld"

    def export(self, article: Article) -> str:
        """
        Write one article.

        Args:
            article: The article.

        Returns:
            A JSON-LD object; what is absent has no key. `<`, `>` and `&` are written as escapes, so that the text may stand
            inside a `<script>` of a page.
        """
        text = json.dumps({"@context": _CONTEXT, **_describe(article)}, ensure_ascii=False, indent=2)
        for char in "<>&\u2028\u2029":
            text = text.replace(char, f"\\u{ord(char):04x}")
        return text


def _describe(article: Article) -> dict[str, Any]:
    out: dict[str, Any] = {"@type": _TYPES.get(article.kind, "NewsArticle")}
    values: dict[str, Any] = {field: getattr(article, field) for field, term in PROPERTIES.items() if term.property}
    values |= {
        "canonical_url": article.canonical_url and {"@type": "WebPage", "@id": article.canonical_url},
        "site": article.site and _organization(article.site),
        "dateline": article.dateline and " - ".join(part for part in article.dateline if part),
        "published": article.published and article.published.value,
        "modified": article.modified and article.modified.value,
        "body": article.text,
        "quotes": [_quotation(*quote) for quote in article.quotes],
        "images": [_image(*image) for image in article.images],
        "links": [_page(text, url) for url, text in article.links],
        "read_also": [_describe(nested) for nested in article.read_also],
        "related": [_page(title, url) for title, url in article.related],
    }
    del values["kind"], values["credits"]
    for role, name in article.credits:
        property_, kind = CREDITS[role]
        out.setdefault(property_, []).append(_credit(property_, kind, role, name))
    for field, value in values.items():
        if not value:
            continue
        property_ = PROPERTIES[field].property or ""
        if isinstance(value, (list, tuple)):
            out.setdefault(property_, []).extend(value)
        else:
            out[property_] = value
    return out


def _credit(property_: str, kind: str, role: str, name: str) -> dict[str, Any]:
    who = {"@type": kind, "name": name}
    return who if role in _PLAINLY else {"@type": "Role", "roleName": role, property_: who}


def _organization(name: str) -> dict[str, Any]:
    return {"@type": "NewsMediaOrganization", "name": name}


def _quotation(text: str, speaker: str | None, cue: str | None) -> dict[str, Any]:  # noqa: ARG001  # schema.org has no cue
    by = {"spokenByCharacter": {"@type": "Person", "name": speaker}} if speaker else {}
    return {"@type": "Quotation", "text": text, **by}


def _image(url: str | None, caption: str | None, credit: str | None, main: bool) -> dict[str, Any]:
    facts = {"url": url, "caption": caption, "creditText": credit, "representativeOfPage": main or None}
    return {"@type": "ImageObject", **{key: value for key, value in facts.items() if value}}


def _page(title: str, url: str | None) -> dict[str, Any]:
    return {"@type": "WebPage", "name": title, **({"url": url} if url else {})}
