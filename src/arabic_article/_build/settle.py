"""Check what a page claims of itself against what it prints, and settle each field for a stated reason."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from arabic_article._build.settle_dates import Chosen, settle_date, settle_later
from arabic_article._values import WRITING_ROLES, Credit, Trace
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold
from arabic_article.arabic.outlets import outlet_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._segments import Candidate

    Claims = Mapping[str, Sequence[Candidate]]

_TITLE_MIN: Final = 12
_ALIKE: Final = 0.5
"""Share of common words from which two titles are one, cut or adorned differently."""
_TRUSTED_TAGS: Final = ("article:tag", "og:article:tag", "news_keywords", "parsely-tags", "story.keywords")
_NO_SECTIONS: Final = frozenset({"featured", "uncategorized", "general", "home", "غير مصنف", "الرئيسيه", "مميز"})


def settle(article: Article, page: Page, claims: Claims, region: str | None) -> Article:
    """
    Settle the fields that a page also states outside its text.

    What is printed is kept where the claims agree with it or say nothing; a claim fills what is not printed, and replaces
    what two claims contradict.

    Args:
        article: What was read from the text.
        page: The page.
        claims: What it claims.
        region: Country of the outlet, which gives the zone of clocks.

    Returns:
        The article, with evidence for what has changed.
    """
    chosen: dict[str, Chosen | None] = {
        "title": _title(article, page, claims),
        "published": settle_date(article.published, claims.get("published", ()), page, region),
        "modified": settle_date(article.modified, claims.get("modified", ()), page, region),
        "credits": _credits(article, page, claims),
        "keywords": _keywords(article, claims),
        "section": _section(article, claims),
        "site": _site(article, claims),
    }
    if (later := chosen["modified"]) is not None:
        published = chosen["published"].value if chosen["published"] else article.published
        chosen["modified"] = settle_later(later, published, claims.get("published", ()))
    settled = {field: found for field, found in chosen.items() if found is not None}
    if not settled:
        return article
    traces = [trace for trace in article.traces if trace.field not in settled or trace.field == "credits"]
    for field, found in settled.items():
        if field == "keywords":
            traces += [Trace(field, i, "", found.evidence) for i in range(len(found.value))]
        elif field == "credits":
            added = range(len(article.credits), len(found.value))
            traces += [Trace(field, i, "name", found.evidence) for i in added]
        else:
            traces.append(Trace(field, None, "", found.evidence))
    return attrs.evolve(article, traces=tuple(traces), **{field: found.value for field, found in settled.items()})


# Titles


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\s+[-|–—:»·•]+\s+|\s*[|]\s*")


def bare_title(title: str, names: Sequence[str]) -> str:
    """
    Take the outlet's name off a title.

    Args:
        title: A title as a page gives it for others to show.
        names: Folded names of the outlet.

    Returns:
        The title without the name and its dash, at either end.
    """
    pieces = _joint().split(title)
    while len(pieces) > 1 and _names_outlet(pieces[-1], names):
        title = title[: title.rindex(pieces.pop())].rstrip(" -|–—:»·•")
    while len(pieces) > 1 and _names_outlet(pieces[0], names):
        title = title[len(pieces.pop(0)) :].lstrip(" -|–—:»·•")
    return title.strip()


def _names_outlet(piece: str, names: Sequence[str]) -> bool:
    folded = fold(piece).lower()
    if not folded or any(folded in name or name in folded for name in names if len(name) > 2):
        return True
    agency = find_agency(piece)
    return agency is not None and agency.sure


def _title(article: Article, page: Page, claims: Claims) -> Chosen | None:
    names = [fold(candidate.value).lower() for candidate in claims.get("site", ())]
    if page.host:
        names += [page.host, page.host.partition(".")[0]]
        if (outlet := outlet_of(page.host)) is not None:
            names += [fold(outlet.name), outlet.latin.lower()]
    offers = []
    for candidate in claims.get("title", ()):
        title = bare_title(candidate.value, names)
        if len(title) >= _TITLE_MIN and not _names_outlet(title, names):
            offers.append(Chosen(title, candidate.evidence))
    if not offers:
        return None
    if article.title is None:
        return offers[0] if article.kind in ("article", "stub") else None
    if any(_alike(article.title, offer.value) for offer in offers):
        return None
    votes = [sum(_alike(offer.value, other.value) for other in offers) for offer in offers]
    best = offers[votes.index(max(votes))]
    # A page whose every story has one and the same title claims nothing.
    told = _words(best.value) & _words(article.text[:3000])
    return best if max(votes) > 1 and len(told) > 1 else None


def _words(text: str) -> set[str]:
    return {word.removeprefix("ال") for word in re.findall(r"\w{3,}", fold(text))}


def _alike(one: str, other: str) -> bool:
    first, second = _words(one), _words(other)
    return len(first & second) >= _ALIKE * max(1, min(len(first), len(second)))


# People, tags and names


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r"\s*[,،;؛|]\s*|\s+and\s+")


def _credits(article: Article, page: Page, claims: Claims) -> Chosen | None:
    if any(credit.role in WRITING_ROLES for credit in article.credits):
        return None
    names = [fold(candidate.value).lower() for candidate in claims.get("site", ())]
    offers = claims.get("authors", ())
    for candidate in offers:
        # An account that uploads stories is named once; who signs them, in several ways.
        said = page.text + "\n".join(c.value for c in offers if c.evidence.source != candidate.evidence.source)
        people = [name for name in _comma().split(candidate.value) if _is_writer(name, said, names)]
        if people:
            added = tuple(Credit("author", name) for name in dict.fromkeys(people))
            return Chosen((*article.credits, *added), candidate.evidence)
    return None


def _is_writer(name: str, said: str, names: Sequence[str]) -> bool:
    """It is a person's name, no outlet's and no account's: a name in Latin letters must be said elsewhere too."""
    if not is_bare_name(name) or _names_outlet(name, names):
        return False
    return not name.isascii() or name in said


def _keywords(article: Article, claims: Claims) -> Chosen | None:
    trusted = [c for c in claims.get("keywords", ()) if c.evidence.rule in _TRUSTED_TAGS]
    labelled = not any(s.role == "keywords" and s.rule == "tags-of-the-story" for s in article.segments)
    if article.keywords and labelled:
        return None
    tags = _split(trusted)
    if tags:
        known = {fold(tag) for tag in tags}
        if article.keywords and known.intersection(map(fold, article.keywords)):
            return None
        return Chosen(tags, trusted[0].evidence) if known != {fold(article.title or "")} else None
    plain = [c for c in claims.get("keywords", ()) if c not in trusted]
    tags = _split(plain)
    if article.keywords or len(tags) < 2 or len(tags) > 20:
        return None
    # Templates fill this one with the words of the title, or with the same words on every page.
    told = fold(f"{article.title or ''} {article.text}")
    title = fold(article.title or "").split()
    if all(fold(tag) in title for tag in tags) or sum(fold(tag) in told for tag in tags) * 2 < len(tags):
        return None
    return Chosen(tags, plain[0].evidence)


def _split(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    found = (tag.strip(" #\"'") for c in candidates for tag in re.split(r"[,،;]", str(c.value)))
    return tuple(dict.fromkeys(tag for tag in found if tag))


def _section(article: Article, claims: Claims) -> Chosen | None:
    if article.section:
        return None
    for candidate in claims.get("section", ()):
        value = candidate.value
        if fold(value).lower() not in _NO_SECTIONS and re.search("[\u0620-\u064a]", value) and len(value) <= 60:
            return Chosen(value, candidate.evidence)
    return None


def _site(article: Article, claims: Claims) -> Chosen | None:
    if article.site:
        return None
    for candidate in reversed(claims.get("site", ())):  # what it calls itself, before what its data call its publisher
        if "/" not in candidate.value and "." not in candidate.value.strip("."):
            return Chosen(candidate.value, candidate.evidence)
    return None
