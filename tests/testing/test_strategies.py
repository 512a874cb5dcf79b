"""The strategies draw what they say, and hypothesis knows the values of the library without an import."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import arabic_article
from arabic_article import Article, Page, Parser, Timestamp
from arabic_article._decode import decode
from arabic_article.arabic.credits import read_byline
from arabic_article.arabic.dates import parse_date
from arabic_article.testing import strategies
from arabic_article.testing.strategies import (
    Byline,
    Encoded,
    HtmlStory,
    PrintedDate,
    bylines,
    encoded_pages,
    html_stories,
    pages,
    printed_dates,
)

PARSER = Parser(())


@given(printed_dates())
def test_a_printed_date_is_the_day_that_it_says(date: PrintedDate) -> None:
    stamp = parse_date(date.text)

    assert stamp is not None
    assert (stamp.value, stamp.calendar) == (date.day.isoformat(), date.calendar)


@given(st.data())
def test_only_the_calendars_that_are_named_are_drawn(data: st.DataObject) -> None:
    assert data.draw(printed_dates("hijri")).calendar == "hijri"


@given(bylines())
def test_a_byline_credits_whom_it_says(byline: Byline) -> None:
    found = read_byline(byline.text)

    assert [(credit.role, credit.name) for credit in found] == list(byline.credits)


@given(encoded_pages(damage=False))
def test_bytes_are_decoded_whatever_is_declared(page: Encoded) -> None:
    assert decode(page.data, content_type=page.content_type).text.lstrip("\ufeff") == page.text


@given(encoded_pages())
def test_damaged_bytes_give_an_article_or_our_error(page: Encoded) -> None:
    try:
        article = PARSER.parse(page.data, content_type=page.content_type)
    except arabic_article.ArabicArticleError:
        return
    assert article.kind


@given(html_stories())
def test_html_holds_its_story(story: HtmlStory) -> None:
    text = PARSER.read(story.html).text

    assert story.title in text
    assert all(paragraph in text for paragraph in story.body)


@given(pages())
def test_pages_can_be_parsed(page: Page) -> None:
    assert PARSER.parse(page).kind


@pytest.mark.parametrize("name", ["Article", "BodyBlock", "Credit", "Page", "Segment", "Timestamp"])
@given(data=st.data())
def test_types_are_known(name: str, data: st.DataObject) -> None:
    kind: Any = getattr(arabic_article, name)

    assert isinstance(data.draw(st.from_type(kind)), kind)


@given(st.from_type(Article), st.from_type(Timestamp))
def test_a_known_type_is_one_that_can_be(article: Article, stamp: Timestamp) -> None:
    assert Article.from_dict(article.to_dict()) == article
    assert 0 <= stamp.sure <= 1


def test_every_strategy_is_public_and_documented() -> None:
    for name in strategies.__all__:
        value = getattr(strategies, name)
        assert value.__doc__ or not inspect.isroutine(value), name


CODE = """
import sys
import hypothesis
from arabic_article import Article
heavy = {"turbohtml", "regex", "pyarabic", "hijridate", "pluggy", "click", "pytest", "arabic_article.testing.strategies"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
from hypothesis import strategies as st
articles = st.from_type(Article)
# Made while an example is drawn, it counts as slow generation.
from hypothesis.internal import charmap
assert charmap._charmap is not None
assert not articles.is_empty
"""


def test_importing_hypothesis_loads_nothing_heavy() -> None:
    done = subprocess.run([sys.executable, "-W", "error", "-c", CODE], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr


def test_the_kit_is_never_switched_on_by_itself() -> None:
    code = "import sys, pytest; pytest.main(['--version']); sys.exit('arabic_article.testing.pytest' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
