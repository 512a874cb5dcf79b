"""Elements that a page calls after its writer, alone or in a row with days and counters, beside such as name no writer."""

from __future__ import annotations

import json

import pytest

from arabic_article import Article, Author, parse
from tests.layouts.wall import STORY, TITLE

NAME = "بيرنهارد شوستر"
"""A name that no list knows."""
DAY = "<time datetime='2024-05-14'>14 مايو 2024</time>"


def _read(under: str, head: str = "", below: str = "") -> Article:
    page = f"<body><h1>{TITLE}</h1>{under}<div>{STORY}</div>{below}</body>"
    return parse(f"<html><head>{head}</head>{page}</html>", content_type="text/html")


def _claimed(name: str) -> str:
    data = {"@type": "NewsArticle", "author": {"@type": "Person", "name": name}}
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


@pytest.mark.parametrize(
    "row",
    [
        f"<div class=author>{NAME}</div><div>{DAY}</div>",
        f"<div><span class=post-author>{NAME}</span> <span>14 مايو 2024</span></div>",
        f"<div><b>ولايات</b> {DAY} <span class=author>{NAME}</span> <span>قرئ 1840 مرة</span></div>",
        f"<div>14 مايو 2024 | <span class=newsWriter>{NAME}</span> | <span>بيئة</span></div>",
        f"<div>{DAY} <span class=author_name>صنعاء: {NAME}</span></div>",
        f"<div><span class=byline>{NAME} من الدمام</span> {DAY}</div>",
        f"<div><span class=byline>{NAME} - الدمام</span> {DAY}</div>",
        f"<div><span class=byline>{NAME} (الدمام)</span> {DAY}</div>",
        f"<figure><img src=1.jpg></figure><div><span class=author>{NAME}</span> {DAY}</div>",
    ],
)
def test_an_element_called_after_the_writer_names_him(row: str) -> None:
    article = _read(row)
    assert article.authors == (Author(NAME, "author"),)
    assert article.published
    assert str(article.published.value)[:10] == "2024-05-14"
    assert article.body[0].text.startswith("رممت")


def test_two_elements_name_two_writers() -> None:
    row = f"<div>{DAY} <span class=author>{NAME}</span> <span class=author>ميلينا كوستوريتسا</span></div>"
    assert _read(row).authors == (Author(NAME, "author"), Author("ميلينا كوستوريتسا", "author"))


@pytest.mark.parametrize(
    "row",
    [
        f"<div><span class=author>أخبار محلية</span> {DAY}</div>",
        f"<div><span class=author>فريق العمل</span> {DAY}</div>",
        f"<div><span class=author>صدى الساحل</span> {DAY}</div>",
        f"<div><span class=author>أضف تعليقا</span> {DAY}</div>",
        f"<div><span class=author>الدمام</span> {DAY}</div>",
        f"<div><span class=authority>{NAME}</span> {DAY}</div>",
        f"<div><span class=comment-author>{NAME}</span> {DAY}</div>",
        f"<div><span class=author>{NAME} 1840</span> {DAY}</div>",
        f"<figure><img src=1.jpg><figcaption><span class=author>{NAME}</span></figcaption></figure>",
        f"<div class=image-box><img src=1.jpg><p><span class=author>{NAME}</span></p></div>",
    ],
)
def test_an_element_called_so_may_name_somebody_else(row: str) -> None:
    assert not _read(row).authors


def test_an_edition_of_the_outlet_is_no_writer() -> None:
    site = "<meta property='og:site_name' content='مورلاند'>"
    assert not _read(f"<div><span class=author>مورلاند شوستر</span> {DAY}</div>", site).authors


@pytest.mark.parametrize(
    ("under", "below"),
    [(f"<p>{NAME}، الدمام</p>", ""), ("", f"<div>{NAME}</div>")],
    ids=["over-the-story", "under-it"],
)
def test_a_claimed_writer_whom_no_list_knows_stands_beside_the_story(under: str, below: str) -> None:
    assert _read(under, _claimed(NAME), below).authors == (Author(NAME, "author"),)


@pytest.mark.parametrize(
    ("name", "under"),
    [(NAME, ""), ("صوت الميناء", "<p>صوت الميناء</p>"), ("تقارير خاصة", "<p>تقارير خاصة</p>")],
    ids=["not-printed", "outlet", "desk"],
)
def test_what_a_page_claims_may_be_an_account_or_a_desk(name: str, under: str) -> None:
    assert not _read(under, _claimed(name)).authors


def test_a_microdata_writer_whom_no_list_knows() -> None:
    assert _read(f"<div><span itemprop=author>{NAME}</span> {DAY}</div>").authors == (Author(NAME, "author"),)
