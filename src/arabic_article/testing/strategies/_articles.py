"""Articles with any text in every field, as no page would give them."""

from __future__ import annotations

from typing import TypeVar, get_args

from hypothesis import strategies as st

from arabic_article._article import Article
from arabic_article._segments import ROLES, Segment
from arabic_article._values import BodyBlock, Credit, CreditRole, Dateline, Image, Kind, Link, Note, Quote, Related
from arabic_article.arabic.dates import Timestamp
from arabic_article.testing.strategies._text import WORDS

Item = TypeVar("Item")

_SPICE = st.sampled_from(
    "<b>|&amp;|\"|'|`|*|_|#|- |1. |[a](b)|![|]]>|-->|\\|~~|---|: |%|\t|«|»|\u200f|\u202e|\u2028|\x85|\xa0|\ufeff|\x00|\x1b|"
    "\U0001f4da|ـ|{|}|$|^|=".split("|")
)
"""What the formats give a meaning to, or may not hold."""


def texts(*, lines: bool = False) -> st.SearchStrategy[str]:
    """
    Draw any text that a field may hold, with what the formats give a meaning to.

    Args:
        lines: Whether it may have several lines.

    Returns:
        Texts that neither begin nor end with white space; without half characters, which cannot be stored.
    """
    free = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
    # Hypothesis makes its table of characters here; within the first draw that would be told as slow generation.
    free.validate()
    pieces = st.one_of(st.sampled_from(WORDS), _SPICE, free, *([st.just("\n")] if lines else []))
    return (
        st.lists(pieces, min_size=1, max_size=4)
        .map(" ".join)
        .map(lambda text: text if lines else text.replace("\n", " ").replace("\r", " "))
        .map(str.strip)
        .filter(bool)
    )


def stamps() -> st.SearchStrategy[Timestamp]:
    """
    Draw dates of each precision.

    Returns:
        Dates; some are too unsure to have a value.
    """
    values = (
        "2024",
        "2024-03",
        "2024-03-12",
        "2024-03-12T09:33",
        "2024-03-12T09:33:20+02:00",
        "2024-03-12T09:00+00:00",
        None,
    )
    return st.builds(
        Timestamp,
        st.sampled_from(values),
        texts(),
        st.sampled_from(("gregorian", "hijri", "coptic")),
        st.sampled_from(("second", "minute", "hour", "day", "month", "year")),
        st.just("day-month-year"),
        st.floats(0, 1),
    )


def segments() -> st.SearchStrategy[Segment]:
    """
    Draw segments of any role.

    Returns:
        Segments near the beginning of a page; several may overlap.
    """
    return st.builds(
        Segment,
        st.sampled_from(ROLES),
        st.integers(0, 9),
        st.integers(10, 19),
        story=st.integers(0, 3),
        rule=texts(),
    )


def credits() -> st.SearchStrategy[Credit]:  # noqa: A001  # the name of the field
    """
    Draw credits of any role.

    Returns:
        Credits.
    """
    roles: tuple[CreditRole, ...] = get_args(CreditRole)
    return st.builds(Credit, st.sampled_from(roles), texts())


def body_blocks() -> st.SearchStrategy[BodyBlock]:
    """
    Draw pieces of a body, of each kind.

    Returns:
        Pieces of one or several lines.
    """
    kinds = ("paragraph", "subheading", "list_item", "quote", "table")
    return st.builds(BodyBlock, st.sampled_from(kinds), texts(lines=True))


def articles(depth: int = 1) -> st.SearchStrategy[Article]:
    """
    Draw articles with any text in every field, as no page would give them.

    Args:
        depth: How deep stories stand inside others.

    Returns:
        Articles.
    """
    text = texts()
    maybe = st.none() | text
    kinds: tuple[Kind, ...] = get_args(Kind)
    return st.builds(
        Article,
        kind=st.sampled_from(kinds),
        url=maybe,
        canonical_url=maybe,
        site=maybe,
        language=st.sampled_from((None, "ar", "fa", "ckb")),
        kicker=maybe,
        title=maybe,
        subtitle=maybe,
        section=maybe,
        lead=st.none() | texts(lines=True),
        credits=_tuples(credits()),
        dateline=st.none() | st.builds(Dateline, maybe, maybe),
        published=st.none() | stamps(),
        modified=st.none() | stamps(),
        keywords=_tuples(text),
        body=_tuples(body_blocks()),
        quotes=_tuples(st.builds(Quote, text, maybe, maybe)),
        images=_tuples(st.builds(Image, maybe, maybe, maybe, st.booleans())),
        links=_tuples(st.builds(Link, text, text)),
        read_also=st.lists(articles(depth - 1), max_size=1).map(tuple) if depth else st.just(()),
        related=_tuples(st.builds(Related, text, maybe)),
        disclaimer=maybe,
        layout=maybe,
        score=st.floats(0, 1),
        segments=_tuples(segments()),
        notes=_tuples(st.builds(Note, text, maybe, text)),
    )


def _tuples(items: st.SearchStrategy[Item]) -> st.SearchStrategy[tuple[Item, ...]]:
    return st.lists(items, max_size=2).map(tuple)
