"""An invented story, written as HTML with chance furniture around it, comes back as it was."""

from __future__ import annotations

from hypothesis import given

from arabic_article import Parser
from arabic_article.testing.strategies import HtmlStory, html_stories

PARSER = Parser(())


@given(html_stories())
def test_a_story_written_as_html_comes_back(story: HtmlStory) -> None:
    article = PARSER.parse(story.html)

    assert article.kind == "article"
    assert article.title == story.title
    assert [block.text for block in article.body] == list(story.body)
    assert [author.name for author in article.authors] == ([story.writer] if story.writer else [])
    assert article.published is not None
    assert article.published.value is not None
    assert str(article.published.value).startswith(story.day.isoformat())


@given(html_stories())
def test_segments_tile_a_page_of_html(story: HtmlStory) -> None:
    page = PARSER.read(story.html)
    last = 0
    for segment in PARSER.parse(page).segments:
        assert last <= segment.start < segment.end <= len(page.text)
        last = segment.end
