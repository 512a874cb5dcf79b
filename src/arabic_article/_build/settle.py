"""Check what a page claims of itself against what it prints, and settle each field for a stated reason."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from arabic_article._build.own_names import name_of_host, own_name
from arabic_article._build.refusals import Refuse, forget, refuse_all
from arabic_article._build.settle_dates import Chosen, settle_date, settle_later
from arabic_article._build.settle_tags import settle_tags
from arabic_article._values import WRITING_ROLES, Credit, Trace
from arabic_article.arabic._likely_names import may_be_person, tells_news
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold
from arabic_article.arabic.outlets import outlet_at

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._segments import Candidate, Reason

    Claims = Mapping[str, Sequence[Candidate]]

_TITLE_MIN: Final = 12
_OVER: Final = 600
"""Characters over a story in which the link to its writer stands."""
_UNDER: Final = 200
"""Characters under it in which it does."""
_ALIKE: Final = 0.5
"""Share of common words from which two titles are one, cut or adorned differently."""
_VOTES: Final = 50
"""Claims of a title that are compared with each other; a page makes three to six."""
_NO_SECTIONS: Final = frozenset({"featured", "uncategorized", "general", "home", "غير مصنف", "الرئيسيه", "مميز"})


def settle(
    article: Article,
    page: Page,
    claims: Claims,
    region: str | None,
    refuse: Refuse = forget,
    captured: dt.datetime | None = None,
) -> dict[str, Any]:
    """
    Settle the fields that a page also states outside its text.

    What is printed is kept where the claims agree with it or say nothing; a claim fills what is not printed, and replaces
    what two claims contradict.

    Args:
        article: What was read from the text.
        page: The page.
        claims: What it claims.
        region: Country of the outlet, which gives the zone of clocks.
        refuse: Is told which claims lost, and why.
        captured: When the page was fetched: no date is later.

    Returns:
        What changes in the article, by field, its `traces` always among it.
    """
    chosen: dict[str, Chosen | None] = {
        "title": _title(article, page, claims, refuse),
        "published": settle_date(
            article.published, claims.get("published", ()), page, region, captured=captured, refuse=refuse
        ),
        "modified": settle_date(
            article.modified,
            claims.get("modified", ()),
            page,
            region,
            field="modified",
            captured=captured,
            refuse=refuse,
        ),
        "credits": _credits(article, page, claims, refuse),
        "keywords": settle_tags(article, page, claims, refuse),
        "section": _section(article, claims, refuse),
        "site": _site(article, page, claims, refuse),
    }
    if (later := chosen["modified"]) is not None:
        published = chosen["published"].value if chosen["published"] else article.published
        chosen["modified"] = settle_later(later, published, claims.get("published", ()))
        if chosen["modified"] is None:
            same = (claim for claim in claims["modified"] if claim.evidence == later.evidence)
            refuse_all(refuse, "modified", same, "repeats the publication")
    settled = {field: found for field, found in chosen.items() if found is not None}
    traces = [trace for trace in article.traces if trace.field not in settled or trace.field == "credits"]
    for field, found in settled.items():
        if field == "keywords":
            traces += [Trace(field, i, "", found.evidence) for i in range(len(found.value))]
        elif field == "credits":
            added = range(len(article.credits), len(found.value))
            traces += [Trace(field, i, "name", found.evidence) for i in added]
        else:
            traces.append(Trace(field, None, "", found.evidence))
    return {"traces": tuple(traces), **{field: found.value for field, found in settled.items()}}


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


def _title(article: Article, page: Page, claims: Claims, refuse: Refuse) -> Chosen | None:
    names = [fold(candidate.value).lower() for candidate in claims.get("site", ())]
    if page.host:
        names += [page.host, page.host.partition(".")[0]]
        if (outlet := outlet_at(page.url)) is not None:
            names += [fold(outlet.name), outlet.latin.lower()]
    offers: list[tuple[Candidate, str]] = []
    known: set[str] = set()
    for candidate in claims.get("title", ()):
        title = bare_title(candidate.value, names)
        if title in known:
            offers.append((candidate, title))
        elif _names_outlet(title, names):
            refuse("title", candidate, "the name of the outlet")
        elif len(title) < _TITLE_MIN:
            refuse("title", candidate, "too short")
        else:
            known.add(title)
            offers.append((candidate, title))
    if not offers:
        return None
    best, reason = _best_title(article, [title for _, title in offers])
    losers = [candidate for i, (candidate, _) in enumerate(offers) if reason or i != best]
    refuse_all(refuse, "title", losers, reason or "another claim comes first")
    return None if reason else Chosen(offers[best][1], offers[best][0].evidence)


def _best_title(article: Article, titles: Sequence[str]) -> tuple[int, Reason | None]:
    """Choose among claimed titles; say why, where none of them is taken."""
    if article.title is None:
        return 0, None if article.kind in ("article", "stub") else "the page holds no story"
    if article.title in titles:
        return 0, "the page prints the same"
    printed, said = _words(article.title), [_words(title) for title in titles]
    if any(_alike(printed, words) for words in said):
        return 0, "the page prints the same"
    said = said[:_VOTES]
    votes = [sum(_alike(words, other) for other in said) for words in said]
    best = votes.index(max(votes))
    if max(votes) <= 1:
        return best, "no second claim agrees"
    # A page whose every story has one and the same title claims nothing.
    told = said[best] & _words(article.text[:3000])
    return best, None if len(told) > 1 else "the story does not tell of it"


def _words(text: str) -> set[str]:
    return {word.removeprefix("ال") for word in re.findall(r"\w{3,}", fold(text))}


def _alike(first: set[str], second: set[str]) -> bool:
    return len(first & second) >= _ALIKE * max(1, min(len(first), len(second)))


# People, tags and names


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r"\s*[,،;؛|]\s*|\s+and\s+")


def _credits(article: Article, page: Page, claims: Claims, refuse: Refuse) -> Chosen | None:
    offers = claims.get("authors", ())
    if any(credit.role in WRITING_ROLES for credit in article.credits):
        printed = {fold(credit.name) for credit in article.credits}
        for candidate in offers if refuse is not forget else ():
            same = fold(candidate.value) in printed
            refuse("credits", candidate, "the page prints the same" if same else "the page prints another")
        return None
    names = [fold(candidate.value).lower() for candidate in claims.get("site", ())]
    for i, candidate in enumerate(offers):
        # An account that uploads stories is named once; who signs them, in several ways.
        said = page.text + "\n".join(c.value for c in offers if c.evidence.source != candidate.evidence.source)
        doubts = [(name, _doubt(article, page, name, said, names)) for name in _comma().split(candidate.value)]
        people = [name for name, doubt in doubts if doubt is None]
        if people and candidate.evidence.rule == "rel-author" and not _beside_story(article, page.text, people[0]):
            refuse("credits", candidate, "not beside the story")
            continue
        if people:
            others = offers[i + 1 :]
            together = [other for other in others if other.evidence == candidate.evidence]
            people += [c.value for c in together if _doubt(article, page, c.value, page.text, names) is None]
            refuse_all(refuse, "credits", [c for c in others if c.value not in people], "another claim comes first")
            added = tuple(Credit("author", name) for name in dict.fromkeys(people))
            return Chosen((*article.credits, *added), candidate.evidence)
        refuse("credits", candidate, doubts[0][1] or "no name of a person")
    return None


def _beside_story(article: Article, text: str, name: str) -> bool:
    """The name is printed a little before the story or after it, where who wrote it stands."""
    spans = [(s.start, s.end) for s in article.segments if s.story == 0 and s.role in ("paragraph", "lead")]
    if not spans:
        return False
    start, end = spans[0][0], spans[-1][1]
    return text.find(name, max(0, start - _OVER), start) >= 0 or text.find(name, end, end + _UNDER) >= 0


def _doubt(article: Article, page: Page, name: str, said: str, names: Sequence[str]) -> Reason | None:
    """Say why a name is no writer's: it is no person's, an outlet's, or an account's that nothing else names."""
    if _names_outlet(name, names):
        return "the name of the outlet"
    if not is_bare_name(name):
        # Of whom no list knows, the head of the story or the card under it must speak too.
        likely = may_be_person(name, frozenset(names)) and not tells_news(name)
        return None if likely and _beside_story(article, page.text, name) else "no name of a person"
    return None if not name.isascii() or name in said else "nothing else says this name"


def _section(article: Article, claims: Claims, refuse: Refuse) -> Chosen | None:
    offers = claims.get("section", ())
    if article.section:
        same = [candidate for candidate in offers if candidate.value == article.section]
        refuse_all(refuse, "section", same, "the page prints the same")
        refuse_all(refuse, "section", (c for c in offers if c not in same), "the page prints another")
        return None
    for i, candidate in enumerate(offers):
        value = candidate.value
        if fold(value).lower() in _NO_SECTIONS:
            refuse("section", candidate, "no word for a section")
        elif not re.search("[\u0620-\u064a]", value):
            refuse("section", candidate, "no Arabic letters")
        elif len(value) > 60:
            refuse("section", candidate, "too long")
        else:
            refuse_all(refuse, "section", offers[i + 1 :], "another claim comes first")
            return Chosen(value, candidate.evidence)
    return None


def _site(article: Article, page: Page, claims: Claims, refuse: Refuse) -> Chosen | None:
    offers = claims.get("site", ())[::-1]  # what it calls itself, before what its data call its publisher
    if article.site:
        refuse_all(refuse, "site", offers, "the outlet is known")
        return None
    for i, candidate in enumerate(offers):
        if "/" in candidate.value or "." in candidate.value.strip("."):
            refuse("site", candidate, "an address")
        else:
            refuse_all(refuse, "site", offers[i + 1 :], "another claim comes first")
            return Chosen(candidate.value, candidate.evidence)
    found = own_name(page, article.segments, article.title) or name_of_host(page.text, offers)
    return found and Chosen(found.value, found.evidence)
