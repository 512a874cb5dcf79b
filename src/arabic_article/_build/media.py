"""Links and images of a story on an HTML page."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

import attrs

from arabic_article._build.body import clean, credit_under, part_caption
from arabic_article._build.page_pictures import decorates, is_filler, is_of_page
from arabic_article._build.picture_credits import credit_in_caption, taken_by
from arabic_article._build.related import addresses, without_own
from arabic_article._build.refusals import Refuse, forget, refuse_all
from arabic_article._build.web_addresses import base_of, join, leads
from arabic_article._segments import Evidence
from arabic_article._values import Image, Link, Related, Trace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._segments import Candidate, Segment

_BODY: Final = frozenset({"lead", "paragraph", "subheading", "list_item", "quote", "table"})
_STORY: Final = _BODY | {"title", "subtitle", "caption"}
_NEAR: Final = 240
"""Characters between an image and its caption, at most."""
_place: Final = itemgetter(0)
"""Where an image stands."""
_start: Final = itemgetter(1)
"""Where a segment begins."""


def read_media(
    article: Article,
    page: Page,
    declared: Sequence[Candidate],
    traces: Sequence[Trace],
    site: str | None = None,
    refuse: Refuse = forget,
) -> dict[str, Any]:
    """
    Read the addresses and pictures of an article.

    Args:
        article: What was read from the text.
        page: The HTML page.
        declared: Pictures that the page names for others to show, the main one first.
        traces: Evidence for the fields so far.
        site: Name of the outlet, where the page declares it.
        refuse: Is told which picture lost, and why.

    Returns:
        What changes in the article, by field: the links of its body, the addresses of related and inlined stories, its
        images, and its `traces`.
    """
    links = _Links(page, base_of(page))
    own = [segment for segment in article.segments if segment[0] in _STORY and segment[4] == 0]
    changes: dict[str, Any] = {"traces": traces, "links": links.inside(own)}
    if article.related:
        places = {place: evidence for field, place, _, evidence in traces if field == "related"}
        make = tuple.__new__
        listed = [make(Related, (title, links.at(places.get(i)))) for i, (title, _) in enumerate(article.related)]
        own_addresses = addresses(page.url, article.canonical_url)
        changes["related"], traces = without_own(listed, own_addresses, traces)
        changes["traces"] = traces
    if article.read_also:
        changes["read_also"] = tuple(
            attrs.evolve(nested, url=links.at(nested.evidence("title"))) if nested.url is None else nested
            for nested in article.read_also
        )
    if article.canonical_url:
        own_address = article.canonical_url
        changes["canonical_url"] = links.joined(own_address) if leads(own_address) else None
    if article.kind in ("article", "stub"):
        others = [trace for trace in traces if trace.field != "images"]
        site = site or article.site
        changes["images"] = _images(
            article, page, own, declared, links=links, traces=others, site=site, refuse=refuse
        )
        changes["traces"] = tuple(others)
    return changes


def leading(claims: Sequence[Candidate], refuse: Refuse) -> tuple[Candidate, ...]:
    """
    Leave out the pictures of which a page claims an address that leads nowhere.

    Args:
        claims: The pictures that the page claims.
        refuse: Is told which lost.

    Returns:
        The others, in their order.
    """
    lost = [claim for claim in claims if not leads(claim.value)]
    refuse_all(refuse, "images", lost, "leads nowhere")
    return tuple(claim for claim in claims if claim not in lost) if lost else tuple(claims)


class _Links:
    """The links of a page that lead somewhere, by where their text stands."""

    def __init__(self, page: Page, base: str) -> None:
        self._links = page.links
        self._starts = [link[0] for link in page.links]
        self._text = page.text
        self._base = base
        host = _host().match(base)
        self._root = host[0] if host else join(base, "/").rstrip("/")

    def absolute(self, href: str) -> str:
        """Join an address to the page's; nearly all are of two forms that need no joining."""
        if href.startswith(("http://", "https://")):
            return href
        if self._root and href.startswith("/") and href[1:2] != "/" and "/." not in href:
            return self._root + href
        return join(self._base, href)

    def joined(self, address: str) -> str:
        """Join an address of an image; to take a plain one apart and put it together again changes nothing."""
        plain = _plain().fullmatch(address)
        if plain is not None and (plain[1] or self._root):
            return address if plain[1] else self._root + address
        return join(self._base, address)

    def at(self, evidence: Evidence | None) -> str | None:
        """Give the address of the link that covers most of a value: the one before its beginning, or the next two."""
        if evidence is None:
            return None
        start, end, _, _ = evidence
        if start is None or end is None:
            return None
        links, starts, half = self._links, self._starts, (end - start) / 2
        i = bisect_left(starts, start)
        if i and links[i - 1][1] - start > half and leads(links[i - 1][2]):
            return self.absolute(links[i - 1][2])
        seen = 0
        while i < len(links) and starts[i] < end and seen < 2:
            link = links[i]
            if leads(link[2]):
                if min(link[1], end) - link[0] > half:
                    return self.absolute(link[2])
                seen += 1
            i += 1
        return None

    def inside(self, own: Sequence[Segment]) -> tuple[Link, ...]:
        """List the links in the body."""
        out: dict[Link, None] = {}
        for segment in own:
            if segment[0] not in _BODY:
                continue
            i, end = bisect_left(self._starts, segment[1]), segment[2]
            while i < len(self._links) and self._starts[i] < end:
                link = self._links[i]
                if leads(link[2]) and (text := clean(self._text[link.start : link.end])):
                    out[Link(self.absolute(link.href), text)] = None
                i += 1
        return tuple(out)


def _images(
    article: Article,
    page: Page,
    own: Sequence[Segment],
    declared: Sequence[Candidate],
    *,
    links: _Links,
    traces: list[Trace],
    site: str | None,
    refuse: Refuse,
) -> tuple[Image, ...]:
    """List the declared picture, and those of the story with the captions under them."""
    captions = [segment for segment in own if segment[0] == "caption" and segment[3] == "value"]
    signed = [s for s in article.segments if s[0] == "credit" and s[3] == "value"] if captions else []
    found = _of_story(article, page, own, list(captions), links, site)
    main = links.joined(declared[0].value) if declared else None
    if main is not None and found and is_filler(_file(main)):
        refuse("images", declared[0], "the page prints another")
        main = None
    if main is not None and _file(main) not in found:
        found = {_file(main): (main, captions[0] if captions and not found else None, -1), **found}
    out: list[Image] = []
    for name, (url, caption, at) in found.items():
        text = clean(page.text[caption.start : caption.end]) if caption else None
        if caption is not None:
            evidence = Evidence(caption.start, caption.end, "text", caption.rule)
            traces.append(Trace("images", len(out), "caption", evidence))
        elif main is not None and name == _file(main):
            traces.append(Trace("images", len(out), "url", declared[0].evidence))
        is_main = name == _file(main) if main is not None else not out
        text, credit = part_caption(text) if text else (None, None)
        if caption is not None and credit is None:
            if (own_element := credit_in_caption(page, caption.start, caption.end)) is not None:
                text, credit = clean(page.text[caption.start : own_element[0]]) or None, own_element[1]
            else:
                credit = credit_under(page.text, signed, caption.end)
        if credit is None and at >= 0:
            credit = taken_by(page, article.segments, traces, caption.end if caption is not None else at)
        out.append(Image(url, text, credit, is_main))
    return tuple(out) or article.images


def _of_story(
    article: Article, page: Page, own: Sequence[Segment], captions: list[Segment], links: _Links, site: str | None
) -> dict[str, tuple[str, Segment | None, int]]:
    """Find the pictures that stand in a story, or right over it: by file their address, the caption under them, their place."""
    found: dict[str, tuple[str, Segment | None, int]] = {}
    begin = next((segment.start for segment in own if segment[0] in _BODY), None)
    if begin is None:
        return found
    first, last = own[0].start - _NEAR, own[-1].end
    title = own[0].start
    for image in page.images[bisect_left(page.images, first, key=_place) :]:
        if image.at > last:
            break
        i = bisect_left(article.segments, image.at, key=_start)
        inside = image.at >= begin
        if inside and i < len(article.segments) and article.segments[i].role not in _STORY:
            continue  # of a box between two paragraphs
        if not leads(image.src) or decorates(image) or (image.at <= begin and is_of_page(page, image, title, site)):
            continue
        k = bisect_left(captions, image.at, key=_start)
        caption = captions[k] if k < len(captions) and captions[k].start - image.at <= _NEAR else None
        # Over the story stand the buttons of the page too; in it, only what belongs to it.
        if caption is not None or inside or _photo().search(image.src):
            if caption is not None:
                del captions[k]
            found.setdefault(_file(image.src), (links.joined(image.src), caption, image.at))
    return found


@cache
def _host() -> re.Pattern[str]:
    """Match what stands before the path of an address."""
    return re.compile(r"https?://[\w.-]++(?=/)", re.ASCII)


@cache
def _plain() -> re.Pattern[str]:
    """Match whole addresses, or ones from the root, that joining would not change but for the host before them."""
    char = r"[^\x00-\x20\x7f-\xa0;?#]"
    return re.compile(rf"(https?://(?!/){char}++(?:\?[^\x00-\x20\x7f-\xa0#]++)?)|/(?![/.])(?:(?!/\.){char})*+")


@cache
def _photo() -> re.Pattern[str]:
    return re.compile(r"\.(?:jpe?g|webp|avif)(?:$|[?_-])|/(?:upload|media|photo|image_)", re.IGNORECASE)


@cache
def _size() -> re.Pattern[str]:
    return re.compile(r"[-_]\d{2,4}x\d{2,4}(?=\.\w+$)")


def _file(url: str) -> str:
    """Give the name of a picture's file, which its sizes share."""
    return _size().sub("", url.partition("?")[0].rsplit("/", 1)[-1])
