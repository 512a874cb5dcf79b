"""
What hypothesis runs when it is imported: it learns how to make the values of this library.

Only the types themselves are imported here; the strategies are when one is asked for.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def register() -> None:
    """Register a strategy for each type that `st.from_type` could not guess well."""
    from hypothesis import strategies as st

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._segments import Segment
    from arabic_article._values import BodyBlock, Credit
    from arabic_article.arabic.dates import Timestamp

    for kind, name in (
        (Article, "articles"),
        (BodyBlock, "body_blocks"),
        (Credit, "credits"),
        (Page, "pages"),
        (Segment, "segments"),
        (Timestamp, "stamps"),
    ):
        st.register_type_strategy(kind, partial(_strategy, name))


def _strategy(name: str, _: type) -> SearchStrategy[Any]:
    from arabic_article.testing import strategies

    found: SearchStrategy[Any] = getattr(strategies, name)()
    return found
