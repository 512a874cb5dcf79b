"""Guess the selectors of an outlet from one page: the elements in which the generic layout found each field.

A guess that makes the page read otherwise than the generic layout reads it is dropped: a wrong selector is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article._article import Article
from arabic_article._parser import Parser
from arabic_article._values import WRITING_ROLES
from arabic_article.arabic.folding import fold
from arabic_article.arabic.outlets import outlet_of
from arabic_article.layouts.site import SiteLayout, begins_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arabic_article._markup import PageElement
    from arabic_article._page import Page

_COUNTRIES: Final = frozenset("AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE".split())
"""Countries of the Arab press whose domains end in their ISO 3166 code."""
_UP: Final = 4
"""Elements around a value that are looked at."""
_LOOSE: Final = 60
"""Characters that may stand beside a name or a date in the element that is taken for it."""
_FIELDS: Final = (
    ("title", "title_css"),
    ("published", "date_css"),
    ("credits", "author_css"),
    ("keywords", "tags_css"),
    ("body", "body_css"),
)


class Guess(NamedTuple):
    """What one page shows of its outlet."""

    selectors: Mapping[str, tuple[str, ...]]
    """By the name of a `SiteLayout` attribute."""
    site: str | None
    """Name of the outlet."""
    country: str | None
    """ISO 3166 code."""
    signatures: tuple[str, ...]
    """Phrases that begin a line and name the outlet."""
    article: Article
    """What the generic layout reads."""


def guess(page: Page, host: str) -> Guess:
    """
    Guess what a layout of an outlet declares.

    Args:
        page: One of its pages.
        host: Its host, without "www.".

    Returns:
        The guess; no selectors where the page is flattened text.
    """
    parser = Parser(())
    article = parser.parse(page)
    outlet = outlet_of(host)
    site = outlet.name if outlet else article.site
    end = host.rpartition(".")[2].upper()
    country = outlet.country if outlet else end if end in _COUNTRIES else None
    found = {name: (css,) for field, name in _FIELDS if (css := _selector(page, article, field))}
    return Guess(_harmless(parser, page, article, found), site, country, _signatures(page, article, site), article)


def _harmless(
    parser: Parser, page: Page, article: Article, selectors: Mapping[str, tuple[str, ...]]
) -> Mapping[str, tuple[str, ...]]:
    """Drop selectors, one after the other, until the page is read as the generic layout reads it."""
    while changed := _changes(parser, page, article, selectors):
        fewer = [{name: css for name, css in selectors.items() if name != dropped} for dropped in selectors]
        if not fewer:
            return {}
        best = min(fewer, key=lambda rest: len(_changes(parser, page, article, rest)))
        own = [name for field, name in _FIELDS if field in changed and name in selectors]
        # Where no single one is to blame, the one goes whose field has changed.
        if own and len(_changes(parser, page, article, best)) >= len(changed):
            best = {name: css for name, css in selectors.items() if name != own[0]}
        selectors = best
    return selectors


def _changes(parser: Parser, page: Page, article: Article, selectors: Mapping[str, tuple[str, ...]]) -> list[str]:
    layout = type("Guessed", (SiteLayout,), {"name": "guessed", **selectors})()
    other = parser.parse(page, layout=layout)
    # Tags that the generic layout does not find are not lost by another layout.
    fields = [field for field, _ in _FIELDS if field != "keywords" or article.keywords]
    return [field for field in fields if _told(article, field) != _told(other, field)]


def _told(article: Article, field: str) -> Any:
    value = getattr(article, field)
    return value.value if field == "published" and value else value


def _selector(page: Page, article: Article, field: str) -> str | None:
    spans = list(_spans(page, article, field))
    if field == "keywords" and not spans and page.markup is not None:
        # By the microformat rel-tag; a category is "category tag" there, and no tag.
        spans = list(page.markup.spans("a[rel=tag]"))
    if page.markup is None or not spans:
        return None
    if field == "keywords":
        return _common(page, spans)
    start, end = spans[0][0], spans[-1][1]
    around = page.markup.around(start, end)
    if field == "body" and len(spans) == 1:
        around = around[1:]
    return next(
        (
            css
            for css in _candidates(around)
            if _fits(page, css, start, end, loose=field != "title", whole=field == "body")
        ),
        None,
    )


def _spans(page: Page, article: Article, field: str) -> Iterator[tuple[int, int]]:
    """Give the places of a field in the text, in page order."""
    if field == "published":
        segments = [
            segment for segment in article.segments if segment.role in ("date", "byline") and segment.story == 0
        ]
        raw = article.published.raw if article.published else ""
        for segment in segments:
            # A line often holds more than its date.
            if raw and (place := page.text.find(raw, segment.start, segment.end)) >= 0:
                yield place, place + len(raw)
                return
        yield from ((segment.start, segment.end) for segment in segments[:1] if segment.role == "date")
        return
    if field == "credits":
        paths = [f"credits[{i}].name" for i, credit in enumerate(article.credits) if credit.role in WRITING_ROLES][:1]
    elif field == "title":
        paths = ["title"]
    else:
        paths = [f"{field}[{i}]" for i in range(len(getattr(article, field)))]
    places = (article.evidence(path) for path in paths)
    yield from sorted((place.start, place.end) for place in places if place and place.start is not None)  # type: ignore[misc]  # both or neither


def _candidates(around: Iterable[PageElement]) -> Iterator[str]:
    """Give selectors of an element, by its own names first, then by those of the elements around it."""
    elements = list(around)[:_UP]
    for element in elements:
        for name in _names(element):
            yield f"{element.tag}{name}"
    for inner, outer in pairwise(elements):
        for name in _names(outer):
            yield f"{outer.tag}{name} {inner.tag}"
    for element in elements[:1]:
        yield element.tag


@cache
def _telling() -> re.Pattern[str]:
    return re.compile(
        r"title|head|date|time|publish|author|byline|writer|editor|tag|keyword|body|content|article|story|text|post|entry",
        re.IGNORECASE,
    )


@cache
def _odd() -> re.Pattern[str]:
    # Names that a tool made, of one page, or of how a thing looks; and what a selector would have to escape.
    return re.compile(
        r"\d{3}|(?=.*\d)[A-Za-z0-9]{5,8}$|^css-|^sc-|[^\w-]|^\W?\d|--|^_|_[A-Za-z0-9]{5}$|"
        r"^(?:col|row|container|clearfix|wrapper|inner|active|left|right|pull|float|text|fs|fw|[mp][trblxyse]?|d|w|h|flex|grid|"
        r"align|justify|order|bg|border|rounded|shadow|position|hidden|visible|lg|md|sm|xl)(?:-\w+)*$"
    )


def _names(element: PageElement) -> list[str]:
    """Give the classes and the id of an element as selectors, those that say what it is first."""
    names = [f".{name}" for name in element.classes if not _odd().search(name)]
    if element.id and not _odd().search(element.id):
        names.append(f"#{element.id}")
    return sorted(names, key=lambda name: _telling().search(name) is None)


def _fits(page: Page, css: str, start: int, end: int, *, loose: bool, whole: bool) -> bool:
    """Tell whether a selector finds a part of the page, one element only, and little else."""
    assert page.markup is not None, "only pages of HTML are asked"
    found = page.markup.spans(css)
    if len(found) != 1 or not (found[0][0] <= start and end <= found[0][1]):
        return False
    return whole or found[0][1] - found[0][0] <= end - start + (_LOOSE if loose else 2)


def _common(page: Page, spans: list[tuple[int, int]]) -> str | None:
    """Find the selector that finds just these parts, an element each."""
    assert page.markup is not None, "only pages of HTML are asked"
    wanted = [page.text[start:end].strip() for start, end in spans]
    for css in _candidates(page.markup.around(*spans[0])):
        if [page.text[start:end].strip() for start, end in page.markup.spans(css)] == wanted:
            return css
    return None


def _signatures(page: Page, article: Article, site: str | None) -> tuple[str, ...]:
    """Take the line that says whose the page is: it stands in flattened text too."""
    if not site or site == article.title:
        return ()
    wanted = fold(site)
    for segment in article.segments:
        line = page.text[segment.start : segment.end]
        if segment.role not in ("copyright", "masthead", "promo") or "\n" in line:
            continue
        place = line.find(site)
        if place >= 0 and wanted in fold(line) and begins_line(page, phrase := line[: place + len(site)]) is not None:
            # The year of a copyright is another one next year.
            return (phrase,) if len(phrase) <= _LOOSE and not any(map(str.isdigit, phrase)) else ()
    return ()
