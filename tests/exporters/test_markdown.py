"""Markdown: the facts are read back as YAML, the story as CommonMark."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given

from arabic_article import Article, BodyBlock, Image, parse
from arabic_article.exporters.markdown import MarkdownExporter
from arabic_article.testing.strategies import articles, texts

_PLAIN = (
    "kind",
    "title",
    "kicker",
    "subtitle",
    "url",
    "canonical_url",
    "site",
    "language",
    "section",
    "disclaimer",
    "layout",
)


def parts(article: Article) -> tuple[str, str]:
    text = MarkdownExporter().export(article)
    match = re.fullmatch(r"---\n(.*?)---\n\n(.*)", text, re.DOTALL)
    assert match
    return match[1], match[2]


@given(articles())
def test_facts_are_read_back(article: Article) -> None:
    yaml: Any = pytest.importorskip("yaml", reason="front matter is not read back: pip install pyyaml")

    facts = yaml.safe_load(parts(article)[0])

    for key in _PLAIN:
        assert facts.get(key) == getattr(article, key)
    assert facts.get("keywords", []) == list(article.keywords)
    assert facts.get("authors", []) == [author.name for author in article.authors]
    assert facts.get("credits", []) == [credit._asdict() for credit in article.credits]
    assert facts.get("related", []) == [other._asdict() for other in article.related]
    assert facts.get("published") == (article.published and article.published.value)
    assert facts.get("modified") == (article.modified and article.modified.value)


def rendered(text: str) -> list[tuple[str, str]]:
    """Read Markdown, and give each leaf block with its text; a hard break is a line break."""
    from markdown_it import MarkdownIt

    found: list[tuple[str, str]] = []
    around: list[str] = []
    for token in MarkdownIt("commonmark").parse(text):
        if token.nesting == 1:
            around.append(token.type.removesuffix("_open"))
        elif token.nesting == -1:
            around.pop()
        elif token.type == "inline":
            kinds = {child.type for child in token.children or ()}
            assert kinds <= {"text", "hardbreak", "text_special", "image", "em_open", "em_close"}, kinds
            said = "".join("\n" if child.type == "hardbreak" else child.content for child in token.children or ())
            found.append((" ".join(around), said))
        else:
            assert token.type == "hr", token.type
    return found


_AROUND = {
    "paragraph": "paragraph",
    "table": "paragraph",
    "subheading": "heading",
    "list_item": "bullet_list list_item paragraph",
    "quote": "blockquote paragraph",
}


def squeezed(text: str) -> str:
    # CommonMark folds no blanks inside a line, but drops those at its ends; NUL is replaced.
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.replace("\0", "\ufffd").splitlines())))


@given(articles(depth=0))
def test_the_story_is_read_back(article: Article) -> None:
    import attrs

    story = attrs.evolve(article, title=None, subtitle=None, images=(), lead=None)

    found = rendered(parts(story)[1])

    expected = [(kind, squeezed(text)) for kind, text in story.body]
    expected = [(k, t.replace("\n", " ") if k == "subheading" else t) for k, t in expected if t]
    assert [squeezed(text) for _, text in found] == [text for _, text in expected]
    assert [around for around, _ in found] == [_AROUND[kind] for kind, _ in expected]


@given(texts(), texts())
def test_title_and_subtitle_are_read_back(title: str, subtitle: str) -> None:
    found = rendered(parts(Article(kind="stub", title=title, subtitle=subtitle))[1])

    assert [squeezed(text) for _, text in found] == [squeezed(title).replace("\n", " "), squeezed(subtitle)]


def test_a_picture_has_its_address_only_on_the_web() -> None:
    def story(url: str) -> str:
        return parts(Article(kind="stub", images=(Image(url, "صورة", None, True),)))[1]

    assert story("https://e.example/a b(1).jpg") == "![صورة](https://e.example/a%20b%281%29.jpg)\n"
    assert story("javascript:top.ran=1") == "\n"


def test_a_list_stays_one_list() -> None:
    body = tuple(BodyBlock("list_item", f"بند {i}") for i in range(2))

    assert parts(Article(kind="article", body=body))[1] == "- بند 0\n- بند 1\n"


def test_signs_of_prose_come_back_as_they_are() -> None:
    page = "\n".join(
        (
            'رئيس البلدية: "المحطة جاهزة"',
            "14 مايو 2024",
            "افتتحت بلدية النخيل أمس محطة لتحلية مياه البحر (الأولى فيها) - بكلفة 1.5 مليون دينار، #محطة_النخيل.",
            'وقال رئيس البلدية خالد الزين: "المحطة ستغذي 50 + 20 ألف نسمة بالماء العذب!" وأضاف أن العمل = عامان.',
        )
    )
    article = parse(page)
    again = parse(MarkdownExporter().export(article), content_type="text/plain")
    assert (again.title, again.body) == (article.title, article.body)
    assert len(article.body) == 2
