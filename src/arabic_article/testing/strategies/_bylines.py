"""Lines that name people: a byline as a page prints it, with whom it credits."""

from __future__ import annotations

from typing import Final, NamedTuple

from hypothesis import strategies as st

from arabic_article._values import Credit, CreditRole
from arabic_article.testing.strategies._text import names

_FORMS: Final[tuple[tuple[str, CreditRole], ...]] = (
    ("كتب: {}", "author"),
    ("كتب - {}", "author"),
    ("كتبت: {}", "author"),
    ("بقلم: {}", "author"),
    ("بقلم {}", "author"),
    ("إعداد: {}", "author"),
    ("ترجمة: {}", "translator"),
    ("تحرير: {}", "editor"),
    ("تصوير: {}", "photographer"),
)


class Byline(NamedTuple):
    """A line that credits people, and whom."""

    text: str
    credits: tuple[Credit, ...]


def bylines() -> st.SearchStrategy[Byline]:
    """
    Draw a byline of one or two people.

    Returns:
        Lines, each with its credits in order.
    """
    people = st.lists(names(), min_size=1, max_size=2, unique=True)
    return st.builds(_byline, st.sampled_from(_FORMS), people)


def _byline(form: tuple[str, CreditRole], people: list[str]) -> Byline:
    printed, role = form
    return Byline(printed.format(" و".join(people)), tuple(Credit(role, name) for name in people))
