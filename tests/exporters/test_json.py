"""JSON and JSON Lines give the whole article back."""

from __future__ import annotations

import json

from hypothesis import given

from arabic_article import Article
from arabic_article.exporters.json import JsonExporter, JsonLinesExporter
from arabic_article.testing.strategies import articles


@given(articles())
def test_json_gives_the_article_back(article: Article) -> None:
    assert Article.from_dict(json.loads(JsonExporter().export(article))) == article


@given(articles())
def test_a_line_of_json_gives_the_article_back(article: Article) -> None:
    line = JsonLinesExporter().export(article)

    assert "\n" not in line
    assert Article.from_dict(json.loads(line)) == article


def test_a_line_is_one_line_for_every_reader() -> None:
    article = Article(kind="article", title="سوق\u2028الوادي\u2029و\x85النهر")
    line = JsonLinesExporter().export(article)
    assert line.splitlines() == [line]
    assert Article.from_dict(json.loads(line)) == article
