"""An article in a notebook: right to left, complete, and only text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import attrs
from hypothesis import given

from arabic_article import Article, BodyBlock
from arabic_article.testing.strategies import articles

from .report.pages import filled

_TAGS = frozenset("div p h3 h4 li blockquote table tr th td details summary bdi br".split())
_ATTRIBUTES = frozenset("dir lang style scope open".split())


class _Reader(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@given(articles())
def test_whatever_it_says_is_text(article: Article) -> None:
    reader = _Reader(article._repr_html_())

    assert reader.tags <= _TAGS
    assert reader.names <= _ATTRIBUTES
    assert reader.open == []


def test_every_text_of_the_article_is_shown() -> None:
    # Numbered words, so that each place is told from the others.
    shown = attrs.evolve(
        filled("كلمة"), title="عنوان", kicker="فوقه", body=(BodyBlock("paragraph", "متن"),)
    )._repr_html_()

    for word in (
        "عنوان",
        "فوقه",
        "متن",
        "photographer",
        "agency",
        "published",
        "keywords",
        "quotes",
        "related",
        "notes",
    ):
        assert word in shown
    assert shown.startswith('<div dir="rtl"')


def test_what_is_absent_has_no_row() -> None:
    shown = Article(kind="empty")._repr_html_()

    assert re.findall(r'<bdi lang="en">(\w+)</bdi>', shown) == ["kind"]
