"""Plain text: what a reader reads, and a page that is read again as the same body."""

from __future__ import annotations

from hypothesis import given

from arabic_article import Article, BodyBlock, Parser
from arabic_article.exporters.text import TextExporter
from arabic_article.testing.strategies import Told, render, told_pages

PARSER = Parser(())


def test_kicker_title_subtitle_lead_and_body_in_order() -> None:
    body = (BodyBlock("paragraph", "فقرة."), BodyBlock("list_item", "بند"))
    article = Article(kind="article", kicker="أ", title="ب", subtitle="ج", lead="د", body=body)

    assert TextExporter().export(article) == "أ\n\nب\n\nج\n\nد\n\nفقرة.\n\n• بند"


def test_a_lead_that_begins_the_body_is_said_once() -> None:
    article = Article(kind="article", lead="فقرة", body=(BodyBlock("paragraph", "فقرة أولى."),))

    assert TextExporter().export(article) == "فقرة أولى."


@given(told_pages())
def test_it_is_read_again_as_the_same_body(told: Told) -> None:
    article = PARSER.parse(render(told))

    again = PARSER.parse(TextExporter().export(article))

    assert again.body == article.body
    assert again.lead == article.lead
