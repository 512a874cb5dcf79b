"""What a page claims of itself outside its text: candidates for fields, as written, nothing checked."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any, Final

from arabic_article._json_ld import read_json_ld, types_of
from arabic_article._segments import Candidate, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from arabic_article._page import Page

#: Names of `<meta>` by field, the most trustworthy first.
_META: Final = (
    ("title", ("og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title")),
    (
        "published",
        (
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "publishdate",
            "publish_date",
            "pubdate",
            "publish-date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "date",
        ),
    ),
    (
        "modified",
        ("article:modified_time", "datemodified", "og:updated_time", "lastmod", "last-modified", "dcterms.modified"),
    ),
    (
        "authors",
        ("article:author", "author", "parsely-author", "sailthru.author", "dc.creator", "twitter:data1", "byl"),
    ),
    ("keywords", ("article:tag", "og:article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords")),
    ("section", ("article:section", "parsely-section", "section")),
    ("site", ("og:site_name", "application-name", "dc.publisher")),
    ("images", ("og:image", "og:image:url", "twitter:image", "twitter:image:src", "thumbnail", "image")),
)
_ITEMS: Final = (
    ("title", ("headline",)),
    ("published", ("datePublished",)),
    ("modified", ("dateModified",)),
    ("authors", ("author", "rel-author")),
    ("keywords", ("keywords",)),
)
_STORIES: Final = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BlogPosting LiveBlogPosting "
    "AdvertiserContentArticle SocialMediaPosting VideoObject Report BackgroundNewsArticle ReviewNewsArticle".split()
)
_PAGES: Final = frozenset({"WebPage", "ItemPage"})
_LD: Final = (
    ("title", "headline"),
    ("published", "datePublished"),
    ("modified", "dateModified"),
    ("authors", "author"),
    ("keywords", "keywords"),
    ("section", "articleSection"),
    ("images", "image"),
    ("site", "publisher"),
)
_SURE: Final = 0.9
_LESS: Final = 0.7


def read_claims(page: Page) -> dict[str, tuple[Candidate, ...]]:
    """
    Collect a page's claims.

    Args:
        page: The page.

    Returns:
        Candidates by field, those of JSON-LD first, then meta and microdata, `<title>` last; `authors` and `keywords`
        have a candidate a value. Dates are as written.
    """
    found: dict[str, dict[tuple[str, str], Candidate]] = {}

    def add(field: str, value: str, source: str, rule: str, sure: float = _SURE) -> None:
        value = " ".join(html.unescape(value).split())
        if value:
            found.setdefault(field, {}).setdefault(
                (value, source), Candidate(value, Evidence(None, None, source, rule), sure)
            )

    for field, value, rule, sure in _of_json_ld(page):
        add(field, value, "json-ld", rule, sure)
    meta: dict[str, list[str]] = {}
    for key, value in page.facts.meta:
        meta.setdefault(key, []).append(value)
    for field, names in _META:
        for name in names:
            for value in meta.get(name, ()):
                add(field, value, "meta", name)
    for field, keys in _ITEMS:
        for key, value in page.facts.items:
            if key in keys:
                add(field, value, "microdata", key)
    if page.facts.title:
        add("title", page.facts.title, "meta", "title-element", _LESS)
    for when, _ in page.facts.times[:1]:
        add("published", when, "microdata", "time-element", _LESS)
    return {field: tuple(candidates.values()) for field, candidates in found.items()}


def _of_json_ld(page: Page) -> Iterator[tuple[str, str, str, float]]:
    nodes = read_json_ld(page.facts.json_ld) if page.facts.json_ld else ()
    names: dict[str, str] = {}
    for node in nodes:
        if isinstance(node.get("@id"), str) and isinstance(node.get("name"), str):
            names[node["@id"]] = node["name"]
    stories = [node for node in nodes if _STORIES.intersection(types_of(node))]
    # A page's description is second best: its name is the title with the outlet's, its date is that of the page.
    others = [node for node in nodes if _PAGES.intersection(types_of(node))]
    for node, kind, sure in [*((n, "story", _SURE) for n in stories[:1]), *((n, "page", _LESS) for n in others[:1])]:
        for field, key in _LD:
            if kind == "page" and field not in ("published", "modified"):
                continue
            for value in _texts(node.get(key), names, field):
                yield field, value, f"{kind}.{key}", sure


def _texts(value: Any, names: Mapping[str, str], field: str) -> Iterator[str]:
    """Give the texts of a value, which may be a string, an object, or a list of them."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            keys = ("url", "contentUrl") if field == "images" else ("name",)
            text = next((item[key] for key in keys if isinstance(item.get(key), str)), None)
            if text is None and isinstance(item.get("@id"), str):
                text = names.get(item["@id"])
            if text is not None:
                yield text
