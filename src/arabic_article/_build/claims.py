"""What a page claims of itself outside its text: candidates for fields, as written, nothing checked."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any, Final

from arabic_article._json_ld import types_of
from arabic_article._readings import Readings
from arabic_article._segments import Candidate, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from arabic_article._page import Page
    from arabic_article._segments import Segment

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
            "nastooh:publishdate",
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
_BOARDS: Final = ("vbulletin", "phpbb", "mybb", "xenforo", "smf")
"""Programs of boards, in lower case: they make the words for search engines of the title's."""
_SURE: Final = 0.9
_LESS: Final = 0.7
_HEAD: Final = 300
"""Characters over a story without a title, or under any, in which its date stands."""
_DAY: Final = len("2024-03-12")
_STEP: Final = 40
"""Characters of the longest name of a section."""


def read_claims(
    page: Page, segments: Sequence[Segment], readings: Readings | None = None
) -> dict[str, tuple[Candidate, ...]]:
    """
    Collect a page's claims.

    Args:
        page: The page.
        segments: Its segments; of several `<time>` the one that shows beside the story counts.
        readings: What the layout read of the page.

    Returns:
        Candidates by field, those of JSON-LD first, then meta and microdata, `<title>` last; `authors` and `keywords`
        have a candidate a value. Dates are as written.
    """
    found: dict[str, dict[tuple[str, str], Candidate]] = {}
    make = tuple.__new__

    def add(field: str, value: str, source: str, rule: str, sure: float = _SURE) -> None:
        value = " ".join((html.unescape(value) if "&" in value else value).split())
        known = found.setdefault(field, {})
        if value and (value, source) not in known:
            known[value, source] = make(Candidate, (value, make(Evidence, (None, None, source, rule)), sure))

    nodes = (readings or Readings()).described(page)
    for field, value, rule, sure in _of_json_ld(nodes):
        add(field, value, "json-ld", rule, sure)
    meta: dict[str, list[str]] = {}
    for key, value in page.facts.meta:
        meta.setdefault(key, []).append(value)
    board = any(value.lower().startswith(_BOARDS) for value in meta.get("generator", ()))
    for field, names in _META:
        for name in names:
            if name in meta and not (board and name == "keywords"):
                for value in meta[name]:
                    add(field, value, "meta", name)
    for field, keys in _ITEMS if page.facts.items else ():
        for key, value in page.facts.items:
            if key in keys:
                add(field, value, "microdata", key)
    if page.facts.title:
        add("title", page.facts.title, "meta", "title-element", _LESS)
    if when := _time_of(page, segments):
        add("published", when, "microdata", "time-element", _LESS)
    if section := _step_of(page, nodes):
        add("section", section, "json-ld", "BreadcrumbList", _LESS)
    return {field: tuple(candidates.values()) for field, candidates in found.items() if candidates}


def _time_of(page: Page, segments: Sequence[Segment]) -> str | None:
    """Give the first date of a `<time>` that shows beside the story; the only day, where none shows."""
    times = [(when, shown) for when, shown in page.facts.times if when]
    if len({when[:_DAY] for when, _ in times}) < 2:
        return times[0][0] if times else None
    own = [segment for segment in segments if not segment[4]]
    prose = [segment for segment in own if segment[0] in ("lead", "paragraph")]
    if not prose:
        return None
    title = next((segment[1] for segment in own if segment[0] == "title"), prose[0][1] - _HEAD)
    reach = max(0, min(title, prose[0][1])), prose[-1][2] + _HEAD
    return next((when for when, shown in times if shown and page.text.find(shown, *reach) >= 0), None)


def _step_of(page: Page, nodes: Sequence[Mapping[str, Any]]) -> str | None:
    """Give the last step of the path to the page, without the front page and the page itself."""
    path = next((node for node in nodes if "BreadcrumbList" in types_of(node)), None)
    steps = path.get("itemListElement") if path is not None else None
    names = []
    for step in steps if isinstance(steps, list) else ():
        item = step.get("item") if isinstance(step, dict) else None
        name = step.get("name") if isinstance(step, dict) else None
        if name is None and isinstance(item, dict):
            name = item.get("name")
        names.append(name if isinstance(name, str) else "")
    if names and (len(names[-1]) > _STEP or names[-1] in (page.facts.title or "")):
        names.pop()
    return names[-1] if len(names) > 1 and len(names[-1]) <= _STEP else None


def _of_json_ld(nodes: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str, str, float]]:
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
