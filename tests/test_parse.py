"""The chain: what a source may be, what is refused, and what holds for every page."""

from __future__ import annotations

import copy
import datetime as dt
import json
import os
import pickle
import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import arabic_article
from arabic_article import (
    ArabicArticleError,
    Article,
    DecodeError,
    LimitError,
    Page,
    Parser,
    SourceMissingError,
    SourceTypeError,
    UnknownNameError,
)
from arabic_article.testing.strategies import Told, any_text, noisy, render, told_pages

if TYPE_CHECKING:
    import pathlib

PARSER = Parser(())
STORY = "تشهد المدينة القديمة أعمال ترميم واسعة في السوق والمتحف والمكتبة العامة هذا الموسم."


def test_bytes_str_path_and_page_agree(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(STORY, "utf-8")

    articles = {
        PARSER.parse(source)
        for source in (
            STORY,
            STORY.encode(),
            bytearray(STORY.encode()),
            memoryview(STORY.encode()),
            path,
            PARSER.read(STORY),
        )
    }

    assert len(articles) == 1


@pytest.mark.parametrize("source", [None, 7, ["a"], object()])
def test_another_type_is_refused(source: Any) -> None:
    with pytest.raises(SourceTypeError, match="a source is bytes, str, a path object or a Page"):
        PARSER.parse(source)


class Bytewise:
    """A path object whose path is bytes."""

    def __init__(self, path: pathlib.Path) -> None:
        self.path = path

    def __fspath__(self) -> bytes:
        return os.fsencode(self.path)


def test_a_path_may_be_bytes(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(STORY, "utf-8")

    assert PARSER.parse(Bytewise(path)) == PARSER.parse(path)  # type: ignore[arg-type]  # the type says str


class Pathless:
    """A path object that tells no path."""

    def __init__(self, said: Any) -> None:
        self.said = said

    def __fspath__(self) -> Any:
        if isinstance(self.said, Exception):
            raise self.said
        return self.said


@pytest.mark.parametrize("said", [3, None, OSError("the disk is gone"), ZeroDivisionError("on purpose")])
def test_a_path_object_without_a_path_names_no_file(said: Any) -> None:
    with pytest.raises(SourceMissingError, match="the Pathless tells no path"):
        PARSER.parse(Pathless(said))


def test_bytes_that_were_released_are_refused() -> None:
    view = memoryview(STORY.encode())
    view.release()
    with pytest.raises(SourceTypeError, match=r"it holds no bytes \(.*released"):
        PARSER.parse(view)


@pytest.mark.parametrize("name", [["json"], {}, 3, None])
def test_a_format_that_is_no_name_is_unknown(name: Any) -> None:
    with pytest.raises(UnknownNameError, match="there is no export format"):
        PARSER.export(PARSER.parse(STORY), name)


def test_a_path_that_is_none_is_a_missing_file() -> None:
    with pytest.raises(SourceMissingError, match="it cannot be read"):
        PARSER.parse(Path("a\0b"))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"url": b"https://news.example/1"}, "url is a bytes, not a str"),
        ({"content_type": 5}, "content_type is a int, not a str"),
        ({"captured": "2024-05-05"}, "captured is a str, not a datetime"),
        ({"captured": dt.date(2024, 5, 5)}, "captured is a date, not a datetime"),
        ({"layout": arabic_article.SiteLayout}, "is no layout"),
    ],
)
def test_what_is_known_of_a_page_has_its_type(given: dict[str, Any], said: str) -> None:
    for source in (STORY, PARSER.read(STORY)):
        with pytest.raises(SourceTypeError, match=said):
            PARSER.parse(source, **given)


def test_half_a_character_in_an_address_is_replaced() -> None:
    article = PARSER.parse(STORY, url="https://news.example/\ud83d")
    assert article.url == "https://news.example/?"
    assert article.to_json().encode()


def test_an_address_with_whole_characters_is_taken() -> None:
    assert PARSER.parse(STORY, url="https://news.example/خبر-\U0001f4f0").url == "https://news.example/خبر-\U0001f4f0"


def test_a_missing_file_is_named(tmp_path: pathlib.Path) -> None:
    with pytest.raises(SourceMissingError, match=r"absent\.txt: it cannot be read"):
        PARSER.parse(tmp_path / "absent.txt")


@pytest.mark.parametrize("source", [b"x" * 101, "x" * 101, "\u0645" * 51])
def test_a_source_over_the_limit_is_refused(source: bytes | str) -> None:
    with pytest.raises(LimitError, match="over the limit of 100"):
        Parser((), max_bytes=100).parse(source)


def test_a_file_over_the_limit_is_refused(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"x" * 5000)

    with pytest.raises(LimitError, match="5,000 bytes"):
        Parser((), max_bytes=100).parse(path)


@pytest.mark.parametrize("source", [b"", "", b"  \n ", "\xa0\n\u200f\n", "\ufeff"])
def test_nothing_makes_an_empty_article(source: bytes | str) -> None:
    article = PARSER.parse(source)

    assert article.kind == "empty"
    assert article.body == ()


@pytest.mark.parametrize("source", ["news.html", "https://news.example/1", "./pages/one.txt", "C:\\pages\\one.htm"])
def test_a_string_like_a_path_is_text_with_a_note(source: str) -> None:
    assert [note.code for note in PARSER.parse(source).notes] == ["looks-like-a-name"]


PAGE: Final = f"<html><body><h1>{STORY.splitlines()[0]}</h1><p>{STORY}</p></body></html>"


@pytest.mark.parametrize(
    "over",
    [
        "",
        "\n" * 1100,
        " \r\n\ufeff" * 400,
        f"<!-- {'licence ' * 200}-->",
        f"\n<?xml version='1.0'?>\n<!-- {'licence ' * 200}-->\n<!--> <!-- more -->\n",
        "<!--[if IE]><html class=ie><![endif]--><!--[if !IE]><!-->",
    ],
)
def test_html_begins_behind_blank_lines_and_comments(over: str) -> None:
    assert PARSER.read(over + PAGE).outline is not None
    assert PARSER.read((over + PAGE).encode()).outline is not None


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "\n" * 1100 + STORY,
        f"<!-- {STORY} -->\n{STORY}",
        f"{STORY * 20}{PAGE}",
        f"<!-- {STORY}",
        f"{STORY}\nx < 3 <p>",
    ],
)
def test_what_does_not_begin_as_html_is_text(text: str) -> None:
    assert PARSER.read(text).outline is None


@pytest.mark.parametrize("suffix", [".html", ".HTM", ".xhtml"])
def test_the_name_of_a_file_hints_at_html(tmp_path: pathlib.Path, suffix: str) -> None:
    fragment = f"<style>{'p { color: red } ' * 100}</style><p>{STORY}"
    for name, text, is_html in (
        (f"a{suffix}", fragment, True),
        ("b.txt", fragment, False),
        (f"c{suffix}", STORY, False),
        (f"d{suffix}", f"{STORY} 3 < 5", False),
    ):
        path = tmp_path / name
        path.write_text(text, "utf-8")

        assert (PARSER.read(path).outline is not None) == is_html
    assert PARSER.read(fragment, url=f"https://harbour.example/a{suffix}").outline is None


def test_other_short_strings_have_no_such_note() -> None:
    assert PARSER.parse("خبر قصير من المدينة").notes == ()


def test_a_binary_file_is_refused() -> None:
    with pytest.raises(DecodeError):
        PARSER.parse(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)


@pytest.mark.parametrize("text", ["سعر < التكلفة في السوق <b", "a <p> in a text"])
def test_a_lone_tag_is_text(text: str) -> None:
    assert PARSER.read(text).text == text


@pytest.mark.parametrize("text", ["<html><p>أ", "<!DOCTYPE html>x", "<p>أ</p><p>ب</p><div>ج</div>", "\n<BODY>أ</BODY>"])
def test_tags_make_html(text: str) -> None:
    assert "<" not in PARSER.read(text).text


def test_the_content_type_decides() -> None:
    assert "<" not in PARSER.read("<i>أ</i>", content_type="text/html; charset=utf-8").text
    assert "<" in PARSER.read("<html><p>أ</p>", content_type="text/plain").text


def visible(page: Page) -> set[int]:
    """Offsets of the characters that are not white space."""
    return {i for i, char in enumerate(page.text) if not char.isspace()}


@given(any_text())
@example("\u200f")
@example("المصدر:\nكلمات دلالية:")
def test_segments_tile_any_text(text: str) -> None:
    page = PARSER.read(text)
    article = PARSER.parse(page)
    last = 0

    for segment in article.segments:
        assert last <= segment.start < segment.end <= len(page.text)
        last = segment.end
    if article.kind != "empty":
        covered = {i for segment in article.segments for i in range(segment.start, segment.end)}
        shown = {i for i in visible(page) if page.text[i].isprintable()}
        assert shown <= covered


@given(any_text())
def test_no_field_is_blank_and_all_evidence_lies_in_the_page(text: str) -> None:
    page = PARSER.read(text)
    article = PARSER.parse(page)

    for name in ("kicker", "title", "subtitle", "lead", "disclaimer", "section"):
        value = getattr(article, name)
        assert value is None or value.strip()
    for path in article.evidence_paths():
        evidence = article.evidence(path)
        assert evidence is not None
        assert evidence.start is None or 0 <= evidence.start <= evidence.end <= len(page.text)  # type: ignore[operator]


@given(any_text())
def test_the_same_input_gives_the_same_answer(text: str) -> None:
    assert PARSER.parse(text) == PARSER.parse(text) == Parser(()).parse(text)


@given(any_text())
def test_the_dictionary_form_gives_the_article_back(text: str) -> None:
    article = PARSER.parse(text)

    assert Article.from_dict(json.loads(article.to_json())) == article
    assert pickle.loads(pickle.dumps(article)) == copy.deepcopy(article) == article
    assert hash(pickle.loads(pickle.dumps(article))) == hash(article)


@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_our_error(data: bytes) -> None:
    try:
        article = PARSER.parse(data)
    except ArabicArticleError:
        return
    assert isinstance(article, Article)


def check(told: Told, article: Article) -> None:
    """All that was rendered has come back."""
    assert article.lead == told.lead
    assert [block.text for block in article.body] == list(told.body)
    assert [(credit.role, credit.name) for credit in article.credits] == [
        ("outlet", told.outlet),
        ("newspaper", told.newspaper),
        ("author", told.writer),
    ]
    assert article.keywords == told.keywords
    assert article.disclaimer == "المقالة تعبر فقط عن رأي الصحيفة أو الكاتب"
    assert [related.title for related in article.related] == list(told.related)
    (nested,) = article.read_also
    assert nested.title == told.nested_title
    assert [block.text for block in nested.body] == list(told.nested_body)
    assert (nested.credits, nested.keywords, nested.published) == ((), (), None)


@given(told_pages())
def test_a_rendered_page_comes_back(told: Told) -> None:
    check(told, PARSER.parse(render(told)))


@given(told_pages(), st.data())
def test_noise_changes_no_role(told: Told, data: st.DataObject) -> None:
    text = render(told)
    loud = data.draw(noisy(text))

    def roles(source: str) -> list[tuple[str, str, int]]:
        return [(segment.role, segment.part, segment.story) for segment in PARSER.parse(source).segments]

    assert roles(loud) == roles(text)


def test_threads_and_orders_agree() -> None:
    texts = [f"{STORY}\nالمصدر: وكالة {i}\nإقرأ أيضاً: عنوان آخر طويل من المدينة {i}" for i in range(60)]
    want = [PARSER.parse(text) for text in texts]
    order = list(range(len(texts)))
    random.Random(7).shuffle(order)

    with ThreadPoolExecutor(4) as pool:
        got = dict(zip(order, pool.map(PARSER.parse, [texts[i] for i in order]), strict=True))

    assert [got[i] for i in range(len(texts))] == want


def test_the_default_parser_is_built_once() -> None:
    assert arabic_article.default_parser() is arabic_article.default_parser()
    assert arabic_article.parse(STORY).body[0].text == STORY
    assert arabic_article.read(STORY).text == STORY
    assert arabic_article.export(arabic_article.parse(STORY), "text") == STORY


@pytest.mark.parametrize(
    "text",
    [
        "م" * 300_000,
        "م " * 150_000,
        "\n" * 300_000,
        "  • م\n" * 40_000,
        '"' * 100_000,
        "المصدر: " * 30_000,
        "إقرأ أيضاً\n" * 20_000,
        "كلمات دلالية: " + "كلمة " * 50_000,
        "كتب " * 60_000,
        "2022-03-25 " * 20_000,
        "- " * 100_000,
        "(" * 100_000 + ")" * 100_000,
    ],
)
def test_hostile_text_ends(text: str) -> None:
    assert PARSER.parse(text).kind


def test_a_page_gets_the_address_that_the_caller_knows() -> None:
    page = PARSER.read(STORY)
    assert page.url is None
    assert (
        PARSER.parse(page, url="https://youm7.com/1").site
        == PARSER.parse(STORY, url="https://youm7.com/1").site
        == "اليوم السابع"
    )
    assert PARSER.parse(PARSER.read(STORY, url="https://youm7.com/1")).url == "https://youm7.com/1"
    with pytest.raises(SourceTypeError, match="a Page has been read already"):
        PARSER.parse(page, content_type="text/plain")


@pytest.mark.parametrize("url", ["", " \n"])
def test_an_empty_address_is_none(url: str) -> None:
    assert PARSER.parse(STORY, url=url).url is None


def test_the_dot_that_ends_a_host_is_none_of_it() -> None:
    assert PARSER.parse(STORY, url="https://www.youm7.com./1").site == "اليوم السابع"


def test_what_is_given_with_another_type_is_refused() -> None:
    with pytest.raises(SourceTypeError, match="refused is a tuple, not a list"):
        Parser(()).parse(STORY, refused=())  # type: ignore[arg-type]
    for size in ("1", None, -1, True):
        with pytest.raises(SourceTypeError, match=r"max_bytes is .*, which is no number of bytes"):
            Parser((), max_bytes=size)  # type: ignore[arg-type]
    with pytest.raises(SourceTypeError, match="an Article is exported, not a dict"):
        Parser(()).export({}, "json")  # type: ignore[arg-type]
