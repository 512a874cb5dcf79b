"""Put an Article together: its stories from the segments, what the page claims of itself, what a layout proposes."""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from arabic_article._article import Article
from arabic_article._build.body import (
    clean,
    credit_under,
    part_caption,
    read_body,
    read_keywords,
    without_bullets,
)
from arabic_article._build.claims import read_claims
from arabic_article._build.credits import read_credits
from arabic_article._build.head import find_head, last_step, read_dateline
from arabic_article._build.media import leading, read_media
from arabic_article._build.offers import accept, choose, refuse_settled
from arabic_article._build.own_names import filed_by_outlet
from arabic_article._build.related import read_related
from arabic_article._build.refusals import Refuse, forget, refuse_all
from arabic_article._build.published import read_dates
from arabic_article._build.told_day import read_told_day
from arabic_article._build.settle import settle
from arabic_article._page import Page
from arabic_article._readings import Readings
from arabic_article._segments import Segment, cover
from arabic_article._values import BodyBlock, Image, Kind, Note, Quote, Trace, printed
from arabic_article.arabic.language import detect
from arabic_article.arabic.outlets import outlet_at, sole_outlet
from arabic_article.arabic.quotes import find_quotes
from arabic_article.protocols import Layout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from arabic_article._segments import Candidate

_SECOND_HAND: Final = ("title-before", "title-again")
_SINGLE: Final = ("title", "kicker", "subtitle", "section", "disclaimer")


class Story(NamedTuple):
    """The segments of one story by role, values only."""

    parts: dict[str, list[Segment]]
    segments: list[Segment]


def build(
    page: Page,
    segments: Sequence[Segment],
    *,
    layout: Layout | None = None,
    score: float = 0.0,
    captured: dt.datetime | None = None,
    proposals: Mapping[str, tuple[Candidate, ...]] | None = None,
    notes: tuple[Note, ...] = (),
    refuse: Refuse = forget,
    readings: Readings | None = None,
) -> Article:
    """
    Build the Article of a page.

    Args:
        page: The page.
        segments: Its segments, in page order, not overlapping.
        layout: The layout that gave them; its `country` and `site`, where it has them, help to read dates and names.
        score: How well that layout fits.
        captured: When the page was fetched, for relative dates; no date is later.
        proposals: Values that the layout found outside the text.
        notes: What was noticed before.
        refuse: Is told which claims and proposals lost, and why.
        readings: What the layout read of the lines.

    Returns:
        The Article; its segments cover every visible character.
    """
    stories: dict[int, Story] = {0: Story({}, [])}
    current, (parts, own) = 0, stories[0]
    for segment in segments:
        role, _, _, part, number, _ = segment
        if number != current:
            current, (parts, own) = number, stories.setdefault(number, Story({}, []))
        own.append(segment)
        if part == "value":
            parts.setdefault(role, []).append(segment)
    if not segments and not page.text.strip():
        return Article(kind="empty", url=page.url, layout=getattr(layout, "name", None), score=score, notes=notes)
    notes = (*notes, *_page_notes(page))
    outlet = outlet_at(page.url) or sole_outlet(tuple(getattr(layout, "hosts", ())))
    setting = _Setting(
        page,
        tuple(segments),
        layout,
        captured,
        detect(page.text),
        getattr(layout, "site", None) or (outlet and outlet.name),
        getattr(layout, "country", None) or (outlet and outlet.country),
        readings or Readings(),
    )
    also = tuple(_story(setting, stories[number], number) for number in sorted(stories) if number)
    article = _story(setting, stories[0], 0, read_also=also, score=score, notes=notes)
    offered = choose(proposals, page, setting.region, captured, refuse) if proposals else None
    if page.outline is not None:
        claims = read_claims(page, segments, setting.readings)
        images = leading(claims.get("images", ()), refuse)
        changes = settle(article, page, claims, setting.region, refuse, captured)
        changes |= read_media(article, page, images, changes["traces"], changes.get("site"), refuse)
        article = attrs.evolve(article, **changes)
        if article.kind in ("article", "stub"):
            refuse_all(refuse, "images", images[1:], "another claim comes first")
        else:
            refuse_all(refuse, "images", images, "the page holds no story")
        if offered:
            refuse_settled(article, claims, offered, refuse)
    article = read_told_day(filed_by_outlet(article, page, segments), page.text, setting.region, captured)
    return accept(article, offered) if offered else article


_CUT: Final = ("[…]", "[...]", "…", "...")
_TRAILING: Final = "...."
"""A writer's own dots: systems cut with three."""
_FEW: Final = 2
"""Paragraphs of a teaser, at most."""
_REPAIRS: Final = MappingProxyType(
    {
        "mojibake": "Lines that had been decoded in the wrong character set were put right.",
        "escapes": "Letters that had been left as u0000 escapes were put right.",
        "surrogates": "Halves of characters were replaced by U+FFFD.",
    }
)


def _page_notes(page: Page) -> list[Note]:
    """Say how a page was decoded, where that was not plain, and what was mended in it."""
    notes = [Note(f"repaired-{code}", None, _REPAIRS.get(code, code)) for code in page.repairs]
    facts = page.facts
    if facts.encoding is not None and (facts.encoding != "utf-8" or facts.encoding_why not in ("valid", "mark")):
        declared = f"; it declares {facts.encoding_declared}" if facts.encoding_declared else ""
        message = f"The page was read as {facts.encoding}, settled by {facts.encoding_why}{declared}."
        notes.append(Note("decoded-as", None, message))
    return notes


class _Setting(NamedTuple):
    """What all stories of a page share."""

    page: Page
    segments: tuple[Segment, ...]
    layout: Layout | None
    captured: dt.datetime | None
    language: str | None
    site: str | None
    region: str | None
    readings: Readings


def _story(
    setting: _Setting,
    story: Story,
    number: int,
    *,
    read_also: tuple[Article, ...] = (),
    score: float = 0.0,
    notes: tuple[Note, ...] = (),
) -> Article:
    page, layout = setting.page, setting.layout
    text, parts = page.text, story.parts
    traces: list[Trace] = []
    said = list(notes)
    single = {role: _single(text, parts[role], role, traces) for role in _SINGLE if role in parts}
    title = single.get("title")
    if number and title is None and "read_also" in parts:
        title = _single(text, [without_bullets(text, parts["read_also"][0])], "title", traces)
    lead = _lead(text, parts, traces)
    body, prose = read_body(page, story.segments, traces)
    readings = setting.readings
    head = find_head(text, parts, prose, readings, region=setting.region, captured=setting.captured)
    first = parts["title"][0][1] if "title" in parts else prose[0][0] if prose else 0
    published, modified = read_dates(head, None if number else page.url, traces, title=first, captured=setting.captured)
    return Article(
        kind=_kind(body, lead, number, title, parts),
        url=None if number else page.url,
        canonical_url=None if number else page.facts.canonical,
        site=None if number else setting.site,
        language=setting.language,
        kicker=single.get("kicker"),
        title=title,
        subtitle=single.get("subtitle"),
        section=single.get("section"),
        lead=lead,
        credits=read_credits(text, parts, head, readings, traces),
        dateline=read_dateline(head, traces),
        published=published,
        modified=modified,
        keywords=read_keywords(page, parts, said, traces) if "keywords" in parts else (),
        body=body,
        quotes=_quotes(text, prose, traces) if prose else (),
        images=_captions(text, parts["caption"], parts.get("credit", ()), traces) if "caption" in parts else (),
        read_also=read_also,
        related=read_related(page, parts["related"], title, traces) if "related" in parts else (),
        disclaimer=single.get("disclaimer"),
        layout=getattr(layout, "name", None),
        score=score,
        # A nested story lists its own segments; the page's own article accounts for every visible character.
        segments=tuple(story.segments) if number else cover(text, setting.segments),
        notes=tuple(said),
        traces=tuple(traces),
    )


def _single(text: str, found: Sequence[Segment], field: str, traces: list[Trace]) -> str | None:
    """Take the value of a field that a page gives once; a title that stands apart before its copies."""
    chosen = found[0]
    if len(found) > 1 and field == "title":
        chosen = next((segment for segment in found if segment[5] not in _SECOND_HAND), chosen)
    _, start, end, _, _, rule = without_bullets(text, chosen) if field == "section" else chosen
    if field == "section":
        start, end = last_step(text, start, end)
    traces.append(printed(field, start, end, rule))
    return clean(text[start:end]) or None


def _lead(text: str, parts: Mapping[str, Sequence[Segment]], traces: list[Trace]) -> str | None:
    found = parts.get("lead")
    if not found:
        return None
    traces.append(printed("lead", found[0][1], found[-1][2], found[0][5]))
    return "\n".join(clean(text[start:end]) for _, start, end, _, _, _ in found) or None


def _quotes(text: str, prose: Sequence[tuple[int, int]], traces: list[Trace]) -> tuple[Quote, ...]:
    quotes = []
    for i, found in enumerate(find_quotes(text, prose)):
        start, end, speaker, cue, rule, speaks, cued, pieces = found
        said = clean(text[start:end]) if len(pieces) == 1 else "\n".join(clean(text[i:j]) for i, j in pieces)
        quotes.append(Quote(said, speaker, cue))
        traces.append(printed("quotes", start, end, rule, place=i, inner="text"))
        if speaks:
            traces.append(printed("quotes", speaks[0], speaks[1], rule, place=i, inner="speaker"))
        if cued:
            traces.append(printed("quotes", cued[0], cued[1], rule, place=i, inner="cue"))
    return tuple(quotes)


def _captions(
    text: str, found: Sequence[Segment], signed: Sequence[Segment], traces: list[Trace]
) -> tuple[Image, ...]:
    images: list[Image] = []
    for _, start, end, _, _, rule in found:
        caption, credit = part_caption(clean(text[start:end]))
        if all(image.caption != caption for image in images):
            traces.append(printed("images", start, end, rule, place=len(images), inner="caption"))
            images.append(Image(None, caption, credit or credit_under(text, signed, end), not images))
    return tuple(images)


def _kind(
    body: Sequence[BodyBlock], lead: str | None, number: int, title: str | None, parts: Mapping[str, Sequence[Segment]]
) -> Kind:
    if number:
        return "article" if body or lead else "link"
    if body or lead:
        held = any(segment[5] == "paywall" for segment in parts.get("promo", ()))
        cut = 0 < len(body) <= _FEW and body[-1].text.endswith(_CUT) and not _trails_off(body)
        return "stub" if held or cut else "article"
    if any(segment[5] == "notice-page" for segment in parts.get("copyright", ())):
        return "empty"
    if title is not None and len(parts.get("caption", ())) > 1:
        return "stub"
    listed = sum(len(parts.get(role, ())) for role in ("related", "ticker", "read_also"))
    teased = any(segment[5] == "teaser" for segment in parts.get("ticker", ()))
    return "listing" if teased or listed > 2 else "empty" if title is None else "stub"


def _trails_off(body: Sequence[BodyBlock]) -> bool:
    """Its last dots are the writer's own: there are many, or others stand inside its several paragraphs."""
    last = body[-1].text
    if last.endswith(_TRAILING):
        return True
    return len(body) > 1 and last[-1] != "]" and any(".." in block.text[: -len(_TRAILING)] for block in body)
