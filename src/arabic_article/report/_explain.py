"""From sources to the report, in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabic_article.report._look import look
from arabic_article.report._render import render

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from arabic_article._parser import Input, Parser
    from arabic_article.protocols import Layout


def explain(
    source: Input,
    *,
    url: str | None = None,
    content_type: str | None = None,
    captured: dt.datetime | None = None,
    layout: str | Layout | None = None,
    parser: Parser | None = None,
) -> str:
    """
    Show what was made of a page, and why.

    Args:
        source: The page, as for `parse`.
        url: Address of the page.
        content_type: As in HTTP.
        captured: When the page was fetched.
        layout: The layout to use; None to choose.
        parser: The parser; None for that of the installed plugins.

    Returns:
        A whole HTML document that loads nothing: the text with its roles, the fields with their evidence, the candidates
        that lost, the ranking of the layouts and the notes. Whatever the page holds, it is shown as text.

    Raises:
        ArabicArticleError: As for `parse`.
    """
    view = look(source, url=url, content_type=content_type, captured=captured, layout=layout, parser=parser)
    return render([view])


def explain_all(sources: Iterable[tuple[str, Input]], *, parser: Parser | None = None) -> str:
    """
    Show what was made of several pages.

    Args:
        sources: Pairs of a name for the index, and a source as for `parse`.
        parser: The parser; None for that of the installed plugins.

    Returns:
        One HTML document with an index.

    Raises:
        ArabicArticleError: As for `parse`, for the first page that cannot be read.
    """
    return render([look(source, name=name, parser=parser) for name, source in sources])
