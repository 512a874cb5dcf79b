"""Flattened pages of an aggregator, with the story that they tell."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from arabic_article.testing.strategies._text import PAPERS, WORDS, bodies, headlines, names, paragraphs, sentences


class Told(NamedTuple):
    """A page as a program would want it back."""

    lead: str
    newspaper: str
    writer: str
    body: tuple[str, ...]
    outlet: str
    keywords: tuple[str, ...]
    nested_title: str
    nested_body: tuple[str, ...]
    related: tuple[str, ...]


@st.composite
def told_pages(draw: st.DrawFn) -> Told:
    """
    Draw the content of an aggregator's page: a translated story, and another one glued to it.

    Args:
        draw: What hypothesis draws with.

    Returns:
        What the page tells; `render` writes it.
    """
    body = draw(bodies(paragraphs(), most=5))
    nested_title = draw(headlines())
    related = draw(st.lists(headlines(), min_size=3, max_size=9, unique=True))
    place = draw(st.integers(0, len(related)))
    writer, paper = draw(names()), draw(st.sampled_from(PAPERS))
    return Told(
        lead=f'{draw(sentences())} حول ذلك، كتب {writer}، في "{paper}":',
        newspaper=paper,
        writer=writer,
        body=body,
        outlet=draw(st.sampled_from(("RT Arabic", "شبكة الساحل", "بوابة الوادي"))),
        keywords=tuple(draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=5, unique=True))),
        nested_title=nested_title,
        nested_body=draw(bodies(paragraphs(), most=4)),
        related=(*related[:place], nested_title, *(x for x in related[place:] if x != nested_title)),
    )


def render(told: Told) -> str:
    """
    Write the content as the aggregator does.

    Args:
        told: The content.

    Returns:
        The page as flattened text.
    """
    lines = [
        told.lead,
        "\xa0",
        *told.body,
        "المقالة تعبر فقط عن رأي الصحيفة أو الكاتب",
        f"المصدر: {told.outlet}",
        "كلمات دلالية: " + "، ".join(told.keywords),
        "إقرأ أيضاً:",
        told.nested_title,
        *told.nested_body,
        "مقالات مشابهة",
    ]
    return "\n\n".join(lines) + "\n\n" + "\n".join(f"  • {title}" for title in told.related)
