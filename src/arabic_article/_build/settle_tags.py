"""Settle the tags of a page that claims some outside its text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article._build.refusals import Refuse, forget, refuse_all
from arabic_article._build.settle_dates import Chosen
from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._segments import Candidate, Reason

    Claims = Mapping[str, Sequence[Candidate]]

_TRUSTED_TAGS: Final = ("article:tag", "og:article:tag", "news_keywords", "parsely-tags", "story.keywords")


@cache
def _joint() -> re.Pattern[str]:
    """Match what parts the name of the outlet from a title."""
    return re.compile(r"\s+[-|–—:»·•]+\s+|\s*[|]\s*")


def settle_tags(article: Article, page: Page, claims: Claims, refuse: Refuse = forget) -> Chosen | None:
    """
    Settle the tags: those that the page prints, those that it claims as such, or its words for search engines.

    Args:
        article: What was read from the text.
        page: The page.
        claims: What it claims.
        refuse: Is told which claims lost, and why.

    Returns:
        The claimed tags, or None where none are taken.
    """
    offers = claims.get("keywords", ())
    trusted = [c for c in offers if c.evidence.rule in _TRUSTED_TAGS]
    plain = [c for c in offers if c not in trusted]
    if article.keywords and not any(s[0] == "keywords" and s[5] == "tags-of-the-story" for s in article.segments):
        printed = {fold(tag) for tag in article.keywords} if refuse is not forget else set()
        for candidate in offers if refuse is not forget else ():
            same = printed.issuperset(map(fold, _split([candidate])))
            refuse("keywords", candidate, "the page prints the same" if same else "the page prints another")
        return None
    if tags := _split(trusted):
        refuse_all(refuse, "keywords", plain, "another claim is surer")
        if (reason := _against_tags(article, {fold(tag) for tag in tags})) is not None:
            refuse_all(refuse, "keywords", trusted, reason)
            return None
        return Chosen(tags, trusted[0].evidence)
    tags = _split(plain)
    reason = _against_words(article, tags)
    if reason is None and (own := _without_names(tags, article, page, claims)) != tags:
        tags, reason = own, _against_words(article, own)
    if reason is not None:
        refuse_all(refuse, "keywords", plain, reason)
        return None
    return Chosen(tags, plain[0].evidence)


def _against_tags(article: Article, known: set[str]) -> Reason | None:
    """Say why tags are not taken that a page claims as such."""
    if article.keywords and known.intersection(map(fold, article.keywords)):
        return "the page prints the same"
    return "made of the title's words" if known == {fold(article.title or "")} else None


def _against_words(article: Article, tags: Sequence[str]) -> Reason | None:
    """Say why the words for search engines are no tags: templates fill them with the title's, or the same on every page."""
    if article.keywords:
        return "the page prints another"
    if len(tags) < 2 or len(tags) > 20:
        return "too few or too many"
    title = fold(article.title or "").split()
    if all(fold(tag) in title for tag in tags):
        return "made of the title's words"
    said = f"{article.title or ''} {article.text}"
    if sum([tag in said for tag in tags]) * 2 >= len(tags):
        return None  # as they are spelt; to fold a whole story takes longer than all the rest
    told = fold(said)
    return "the story does not tell of it" if sum(fold(tag) in told for tag in tags) * 2 < len(tags) else None


def _without_names(tags: tuple[str, ...], article: Article, page: Page, claims: Claims) -> tuple[str, ...]:
    """Leave out the outlet and the writer, which templates add on every page; a story about the outlet names it in its title."""
    title = fold(article.title or "")
    names = {fold(candidate.value) for candidate in claims.get("site", ())}
    names.update(fold(name) for name in (article.site, *(credit.name for credit in article.credits)) if name)
    pieces = _joint().split(page.facts.title or "")
    if len(pieces) > 1:
        names.update((fold(pieces[0]), fold(pieces[-1])))
    return tuple(tag for tag in tags if (folded := fold(tag)) not in names or folded in title)


def _split(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    found = (tag.strip(" #\"'") for c in candidates for tag in re.split(r"[,،;]", str(c.value)))
    return tuple(dict.fromkeys(tag for tag in found if tag))
