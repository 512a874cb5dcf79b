"""The lines above the story of an HTML page: by their words, and then by their elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabic_article.layouts._boxes.html import titles_of
from arabic_article.layouts._boxes.html_gaps import drop_named
from arabic_article.layouts._head.head import read_head
from arabic_article.layouts._head.html_covers import read_caption_over
from arabic_article.layouts._head.html_over_titles import read_day_over_title
from arabic_article.layouts._head.html_writers import read_own_outlet, read_writers
from arabic_article.layouts._sections.html_filed import read_filed_beside
from arabic_article.layouts._sections.html_links import read_over_story
from arabic_article.layouts._sections.html_menus import read_section_of_menu
from arabic_article.layouts._sections.html_rows import read_filed_under, read_rows
from arabic_article.layouts._sections.html_sections import read_named_section
from arabic_article.layouts._titles.addresses import words_in_address

if TYPE_CHECKING:
    from arabic_article._page import Page
    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.lines import Line


def read_html_head(page: Page, lines: list[Line], first: int, last: int, readings: Readings) -> None:
    """
    Give roles to the lines above a story.

    Args:
        page: The page.
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
        readings: What is read of the lines already.
    """
    titles = titles_of(page)
    read_head(lines, first, last, readings, named=titles, address=() if titles else words_in_address(page.url))
    read_over_story(lines, first, page, titles)
    read_day_over_title(lines, first, page)
    read_named_section(lines, first, page)
    read_writers(lines, first, last, page, readings)
    read_own_outlet(lines, first, page)
    drop_named(lines, first, last, page)
    read_rows(lines, first, page)
    read_filed_beside(lines, first, page)
    read_filed_under(lines, first, last, page)
    read_section_of_menu(lines, first, page)
    read_caption_over(lines, first, page)
