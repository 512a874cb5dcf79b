"""What an HTML page calls its outlet where it does not declare the name: two places that agree."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from arabic_article._segments import Candidate, Evidence
from arabic_article._values import Dateline, Trace
from arabic_article.arabic._places import is_city
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._segments import Segment

_SIZE: Final = (3, 40)
"""Characters of the shortest name of an outlet and of the longest."""
_WORDS: Final = 6
_FIRST: Final = 12
"""Links and pictures at the head of a page among which its logo is."""
_FORMULA: Final = 160
"""Characters at the head of a copyright in which its owner is named."""
_STORY: Final = 60
"""Characters of story that follow the name of its outlet."""
_LESS: Final = 0.7
_EDGES: Final = " \t\xa0-–—|.,،:؛()«»\"'©®™"


@cache
def _joint() -> re.Pattern[str]:
    """Match what parts a title from the name of the outlet, and a copyright from what stands behind it."""
    return re.compile(r"\s+[-–—:»·•]++\s+|\s*[|]\s*|:\s+")


@cache
def _home() -> re.Pattern[str]:
    return re.compile(r"(?:https?:)?(?://[^/]+)?/?(?:(?:index|default)\.\w{2,4}|home)?", re.IGNORECASE)


@cache
def _arabic() -> re.Pattern[str]:
    return re.compile("[\u0620-\u064a]")


@cache
def _kind() -> re.Pattern[str]:
    """Match what an outlet calls itself before its name, on some pages and not on others."""
    return re.compile(rf"{spellings(('جريدة', 'صحيفة', 'موقع', 'مدونة', 'منتديات'))}\s++")


@cache
def _owned() -> re.Pattern[str]:
    """Match the formula of a copyright, with the year and the preposition before the owner."""
    every = spellings(("جميع", "كل", "كافة"))
    said = rf"(?:{every}\s)?{spellings(('الحقوق محفوظة', 'حقوق النشر محفوظة', 'حقوق النشر', 'الحقوق محفوظه'))}"
    owner = r"لل(?=\w)|ل(?=(?:موقع|صحيفة|جريدة|وكالة|شبكة|قناة|مجلة|بوابة|راديو|إذاعة|منتدى)\w*\s)|لدى\s"
    return re.compile(rf"{said}|copyright|all rights reserved|\(c\)|©|(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\w)(?:{owner})", re.IGNORECASE)


@cache
def _no_names() -> frozenset[str]:
    words = ("الرئيسية", "الصفحة الرئيسية", "الاستقبال", "المنتدى", "الأرشيف", "شعار الموقع", "الشعار", "logo", "home", "index")
    return frozenset(fold(word) for word in words)


def own_name(page: Page, segments: Sequence[Segment], title: str | None) -> Candidate | None:
    """
    Find the name that a page gives its outlet in two of these places: its title, its logo, its copyright.

    Args:
        page: The page.
        segments: Its segments.
        title: The title of its story, beside which the name stands; None where it holds none.

    Returns:
        The name as the logo has it, else as the title has it; None where no two places agree.
    """
    parts = (_of_logo(page, segments), _of_title(page, title), _of_copyright(page, segments))
    found = [{_key(name): name for name in names if _may_name(name, title)} for names in parts]
    agreed = [
        name
        for i, names in enumerate(found)
        for key, name in names.items()
        if any(key in others for others in found[i + 1 :])
    ]
    name = next(filter(_arabic().search, agreed), agreed[0] if agreed else None)
    return None if name is None else Candidate(name, Evidence(None, None, "meta", "name-of-page"), _LESS)


@cache
def _host() -> re.Pattern[str]:
    """Match the name of a host of two parts; group 1 is the first."""
    return re.compile(r"([A-Za-z][\w\-]{2,24})\.(?:com|net|org|info|news)", re.ASCII)


def name_of_host(text: str, offers: Sequence[Candidate]) -> Candidate | None:
    """
    Find the name of an outlet that calls itself after its host, "Name.com", and prints the name without the ending too.

    Args:
        text: The page's text.
        offers: What the page claims to be called.

    Returns:
        The name without the ending, as the claim has it; None where the page does not print it by itself.
    """
    for offer in offers:
        match = _host().fullmatch(offer.value)
        if match is not None and re.search(rf"(?<![\w.@/]){re.escape(match[1])}(?![\w.@/])", text) is not None:
            return offer._replace(value=match[1])
    return None


@cache
def _opening() -> re.Pattern[str]:
    """Match two names at the head of a story, with signs behind both."""
    name = r"([^\s\-–—|:/][^\n\-–—|:/]{1,28}?)"
    return re.compile(rf"\s*{name}\s*[-–—|/]\s*{name}\s*[-–—|:]\s*(?=\w)")


@cache
def _alone() -> re.Pattern[str]:
    """Match a name at the head of a story, with a sign behind it."""
    return re.compile(r"\s*([^\s\-–—|:/][^\n\-–—|:/]{1,28}?)(?:\s+[-–—]|\s*:)\s+(?=\w)")


def _own_dateline(page: Page, segments: Sequence[Segment], site: str) -> tuple[Dateline, Evidence] | None:
    """
    Read the outlet's own name at the head of a story, alone or beside a town in whatever order.

    Args:
        page: The page.
        segments: Its segments.
        site: Name of the outlet.

    Returns:
        The dateline, without a place where there is none; or None.
    """
    first = next((segment for segment in segments if segment[0] in ("lead", "paragraph") and not segment[4]), None)
    match = _opening().match(page.text, first[1], min(first[2], first[1] + _FORMULA)) if first is not None else None
    if first is None:
        return None
    if match is None:
        alone = _alone().match(page.text, first[1], min(first[2], first[1] + _FORMULA))
        if alone is None or _key(name := alone[1].strip("«»\"“” ")) != _key(site) or first[2] - alone.end() < _STORY:
            return None
        return Dateline(None, name), Evidence(first[1], alone.end(), "text", "dateline")
    one, other = match[1].strip("«»\"“” "), match[2].strip("«»\"“” ")
    key = _key(site)
    for place, outlet in ((one, other), (other, one)):
        if _key(outlet) == key and is_city(fold(place)):
            return Dateline(place, outlet), Evidence(first[1], match.end(), "text", "dateline")
    return None


def filed_by_outlet(article: Article, page: Page, segments: Sequence[Segment]) -> Article:
    """
    Give a story the dateline that its outlet's own name makes, where it has none.

    Args:
        article: What was read.
        page: The page.
        segments: Its segments.

    Returns:
        The article.
    """
    if not article.site or article.dateline is not None:
        return article
    filed = _own_dateline(page, segments, article.site)
    if filed is None:
        return article
    traces = (*article.traces, Trace("dateline", None, "", filed[1]))
    return attrs.evolve(article, dateline=filed[0], traces=traces)


def _may_name(name: str, title: str | None) -> bool:
    key = _key(name)
    return (
        _SIZE[0] <= len(key) <= _SIZE[1]
        and len(key.split()) <= _WORDS
        and any(map(str.isalpha, key))
        and "/" not in name
        and "." not in name
        and key not in _no_names()
        and key not in fold(title or "")
    )


def _key(name: str) -> str:
    """Give what two spellings of a name share."""
    folded = fold(name).lower().strip(_EDGES)
    kind = _kind().match(folded)
    return folded[kind.end() :] if kind else folded


def _of_title(page: Page, title: str | None) -> Iterator[str]:
    """Give the pieces at the ends of the `<title>`."""
    pieces = _joint().split(page.facts.title or "")
    if len(pieces) > 1 or title is None or fold(pieces[0]) != fold(title):
        yield from (piece.strip(_EDGES) for piece in (pieces[-1], pieces[0]))


def _of_logo(page: Page, segments: Sequence[Segment]) -> Iterator[str]:
    """Give the texts of the links to the front page, and of the pictures over the story."""
    first = next((segment[1] for segment in segments if segment[0] in ("title", "lead", "paragraph")), len(page.text))
    for start, end, href in page.links[: bisect_left(page.links, (first,))][:_FIRST]:
        if _home().fullmatch(href):
            yield page.text[start:end].strip(_EDGES)
    for image in page.images[:_FIRST]:
        if image.at <= first and image.alt:
            yield image.alt.strip(_EDGES)


def _of_copyright(page: Page, segments: Sequence[Segment]) -> Iterator[str]:
    """Give who owns the copyright."""
    for role, start, end, _, _, _ in segments:
        if role == "copyright":
            said = page.text[start : min(end, start + _FORMULA)].replace(". ", "|")
            for piece in _joint().split(_owned().sub("|", said)):
                yield piece.strip(_EDGES)
