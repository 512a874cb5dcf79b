"""
Strategies for hypothesis: Arabic text, names, dates, bylines, articles, pages, encodings and noise.

Where hypothesis is installed, `st.from_type` knows the values of this library without any import of this module:
`from_type(Article)`, `from_type(Page)`, `from_type(Timestamp)` and the small values inside an Article.
"""

from arabic_article.testing.strategies._articles import articles, body_blocks, credits, segments, stamps, texts  # noqa: A004  # a field
from arabic_article.testing.strategies._bylines import Byline, bylines
from arabic_article.testing.strategies._dates import Calendar, PrintedDate, printed_dates
from arabic_article.testing.strategies._encodings import Encoded, encoded_pages
from arabic_article.testing.strategies._flattened import Told, render, told_pages
from arabic_article.testing.strategies._html import HtmlStory, furniture, html_stories
from arabic_article.testing.strategies._pages import pages
from arabic_article.testing.strategies._text import (
    any_text,
    headlines,
    names,
    noisy,
    paragraphs,
    phrase,
    sentences,
)

__all__ = [
    "Byline",
    "Calendar",
    "Encoded",
    "HtmlStory",
    "PrintedDate",
    "Told",
    "any_text",
    "articles",
    "body_blocks",
    "bylines",
    "credits",
    "encoded_pages",
    "furniture",
    "headlines",
    "html_stories",
    "names",
    "noisy",
    "pages",
    "paragraphs",
    "phrase",
    "printed_dates",
    "render",
    "segments",
    "sentences",
    "stamps",
    "texts",
    "told_pages",
]
