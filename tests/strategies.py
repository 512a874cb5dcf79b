"""The strategies of the kit, and the words that they are made of."""

from __future__ import annotations

from arabic_article.testing.strategies import (
    Told,
    any_text,
    headlines,
    names,
    noisy,
    paragraphs,
    phrase,
    render,
    sentences,
    told_pages,
)
from arabic_article.testing.strategies._text import FIRST, LAST, NOISE, PAPERS, VERBS, WORDS

__all__ = [
    "FIRST",
    "LAST",
    "NOISE",
    "PAPERS",
    "VERBS",
    "WORDS",
    "Told",
    "any_text",
    "headlines",
    "names",
    "noisy",
    "paragraphs",
    "phrase",
    "render",
    "sentences",
    "told_pages",
]
