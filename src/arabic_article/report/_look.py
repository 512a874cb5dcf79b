"""Everything that a report shows of one page, gathered by the library's own chain."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from arabic_article._article import Article
from arabic_article._build.claims import read_claims
from arabic_article._page import Page
from arabic_article._parse import default_parser
from arabic_article._recognise import Ranked
from arabic_article._segments import Candidate, Refused
from arabic_article.protocols import Layout, Proposer

if TYPE_CHECKING:
    import datetime as dt

    from arabic_article._parser import Input, Parser


class View(NamedTuple):
    """One page, and what was made of it."""

    name: str
    """What the report calls the page."""
    page: Page
    article: Article
    ranking: tuple[Ranked, ...]
    """The layouts that may have the page, best first."""
    others: int
    """How many layouts were not let in, or said that the page is not theirs."""
    offers: Mapping[str, tuple[Candidate, ...]]
    """What the layout at work offered for fields, besides the text."""
    claims: Mapping[str, tuple[Candidate, ...]] = MappingProxyType({})
    """What an HTML page says of itself in its data, as written; `authors` is for `credits`."""
    refused: tuple[Refused, ...] = ()
    """Which of the claims and offers lost, and why."""


def look(
    source: Input,
    *,
    name: str | None = None,
    url: str | None = None,
    content_type: str | None = None,
    captured: dt.datetime | None = None,
    layout: str | Layout | None = None,
    parser: Parser | None = None,
) -> View:
    """
    Parse a page, and keep what the report shows.

    Args:
        source: As for `parse`.
        name: What the report calls the page; None for its path, its address, or "input".
        url: Address of the page.
        content_type: As in HTTP.
        captured: When the page was fetched.
        layout: The layout to use; None to choose.
        parser: The parser; None for that of the installed plugins.

    Returns:
        The page with its article, the ranking of the layouts and what the chosen one offered.

    Raises:
        ArabicArticleError: As for `parse`.
    """
    parser = parser or default_parser()
    page = parser.read(source, url=url, content_type=content_type, captured=captured)
    refused: list[Refused] = []
    article = parser.parse(page, captured=captured, layout=layout, refused=refused)
    ranking = parser.rank(page)
    chosen = layout if isinstance(layout, Layout) else _named(parser, article.layout)
    offers: dict[str, tuple[Candidate, ...]] = dict(chosen.propose(page)) if isinstance(chosen, Proposer) else {}
    others = len(parser.layouts) - len(ranking)
    claims = read_claims(page, article.segments) if page.outline is not None else {}
    return View(
        name or page.name,
        page,
        article,
        ranking,
        others,
        MappingProxyType(offers),
        MappingProxyType(claims),
        tuple(refused),
    )


def _named(parser: Parser, name: str | None) -> Layout | None:
    return next((entry.layout for entry in parser.layouts if entry.layout.name == name), None)
