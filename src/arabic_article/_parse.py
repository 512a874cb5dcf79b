"""Parse with the installed plugins: the functions that most programs need."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from arabic_article._parser import Parser

if TYPE_CHECKING:
    import datetime as dt

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._parser import Input
    from arabic_article.protocols import Layout


@cache
def default_parser() -> Parser:
    """
    Give the parser of the installed plugins.

    Returns:
        The same Parser on every call; the first call builds it, and reads `ARABIC_ARTICLE_PLUGINS`.

    Raises:
        PluginError: An installed plugin cannot be loaded or registered.
    """
    return Parser()


def parse(
    source: Input,
    *,
    url: str | None = None,
    content_type: str | None = None,
    captured: dt.datetime | None = None,
    layout: str | Layout | None = None,
) -> Article:
    """
    Turn a page into an Article, with the installed plugins.

    Args:
        source: The page: bytes, str (content, never a path), a path object, or a `Page`.
        url: Address of the page; its host chooses among the layouts.
        content_type: As in HTTP: `text/html; charset=windows-1256`.
        captured: When the page was fetched, for dates like "yesterday"; none is later, but for a day.
        layout: Name of the layout to use, or a layout itself; None to choose.

    Returns:
        The Article; one of kind `empty` where the page holds nothing.

    Raises:
        ArabicArticleError: As for `Parser.parse`.
    """
    return default_parser().parse(source, url=url, content_type=content_type, captured=captured, layout=layout)


def read(
    source: Input,
    *,
    url: str | None = None,
    content_type: str | None = None,
    captured: dt.datetime | None = None,
) -> Page:
    """
    Read a source into a page, with the installed plugins: what the author of a layout looks at.

    Args:
        source: As for `parse`.
        url: Address of the page.
        content_type: As in HTTP.
        captured: When the page was fetched; readers of other formats may want it.

    Returns:
        The page.

    Raises:
        ArabicArticleError: As for `Parser.read`.
    """
    return default_parser().read(source, url=url, content_type=content_type, captured=captured)


def export(article: Article, format: str) -> str:  # noqa: A002  # the word of the trade
    """
    Write an Article in a format, with the installed plugins.

    Args:
        article: The article.
        format: Name of the format: `json`, `jsonl`, `text`, `markdown`, `jsonld`, `tei`, or one of a plugin.

    Returns:
        The document.

    Raises:
        UnknownNameError: There is no such format.
    """
    return default_parser().export(article, format)
