"""Pages as layouts see them, of HTML and of flattened text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from arabic_article.readers.text import read_text
from arabic_article.testing.strategies._flattened import render, told_pages
from arabic_article.testing.strategies._html import html_stories
from arabic_article.testing.strategies._text import any_text

if TYPE_CHECKING:
    from arabic_article._page import Page
    from arabic_article.testing.strategies._html import HtmlStory


def pages() -> st.SearchStrategy[Page]:
    """
    Draw a page with a story, in HTML or flattened, or one of any text.

    Returns:
        Pages, read.
    """
    return st.one_of(told_pages().map(render).map(read_text), html_stories().map(_read), any_text().map(read_text))


def _read(story: HtmlStory) -> Page:
    # The HTML library is not loaded for those who draw text only.
    from arabic_article.readers.html import read_html

    return read_html(story.html)
