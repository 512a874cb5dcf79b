"""Pictures over a story on HTML pages: those of the story, beside those of the page and of its writer."""

from __future__ import annotations

import pytest

from arabic_article import parse

from .wall import STORY as _STORY
from .wall import TITLE as _TITLE

_OWN = "<div><img src='/upload/wall.jpg' alt=''></div>"


def _pictures(over: str, under: str = _OWN) -> list[str]:
    head = "<head><meta property='og:site_name' content='صدى التل'></head>"
    page = f"<html>{head}<body>{over}<article><h1>{_TITLE}</h1>{under}<div>{_STORY}</div></article></body></html>"
    return [image.url or "" for image in parse(page).images]


@pytest.mark.parametrize(
    "picture",
    [
        "<div class=author-meta><img src='/p.jpg' alt=''></div>",
        "<span><a href='/author/wael'><img src='/p.jpg' alt=''></a></span>",
        "<a href='/'><img src='/p.jpg' alt=''></a>",
        "<a href='#'><img src='/p.jpg' alt=''></a>",
        "<div><img src='/p.jpg' alt='طباعة'></div>",
        "<div><img src='/p.jpg' alt='البريد الإلكتروني'></div>",
    ],
    ids=["box-of-author", "link-to-author", "link-home", "link-nowhere", "print", "mail"],
)
def test_a_picture_beside_the_title_that_is_not_of_the_story(picture: str) -> None:
    assert _pictures("", picture + _OWN) == ["/upload/wall.jpg"]


@pytest.mark.parametrize(
    "picture",
    [
        "<div id=Header><img src='/p.jpg' alt=''></div>",
        "<header><div><img src='/p.jpg' alt=''></div></header>",
        "<div class='site-logo'><div><img src='/p.jpg' alt=''></div></div>",
        "<div><img src='/p.jpg' alt='صدى التل'></div>",
    ],
    ids=["called-header", "header", "logo", "name-of-site"],
)
def test_a_picture_in_the_head_of_the_page(picture: str) -> None:
    assert _pictures(picture) == ["/upload/wall.jpg"]


@pytest.mark.parametrize(
    "head",
    [
        f"<article><figure><img src='/p.jpg' alt=''></figure><h1>{_TITLE}</h1>",
        f"<article><header><figure><img src='/p.jpg' alt=''></figure><h1>{_TITLE}</h1></header>",
        f"<article><div class=author-page><figure><img src='/p.jpg' alt=''></figure><h1>{_TITLE}</h1></div>",
        f"<article><h1>{_TITLE}</h1><a href='/upload/large.jpg'><img src='/p.jpg' alt=''></a>",
    ],
    ids=["figure-over-title", "in-its-header", "in-one-box", "link-to-itself"],
)
def test_a_picture_of_the_story(head: str) -> None:
    page = f"<html><body><p>صدى التل</p>{head}<div>{_STORY}</div></article></body></html>"
    assert [image.url for image in parse(page).images] == ["/p.jpg"]


@pytest.mark.parametrize("label", ["التفاصيل", "استمع للمقال", "حجم الخط"])
def test_a_label_under_a_picture_is_no_caption(label: str) -> None:
    page = f"<article><h1>{_TITLE}</h1>{_OWN}<div>{label}</div><div>{_STORY}</div></article>"
    article = parse(page)
    assert [image.caption for image in article.images] == [None]
    assert label not in article.text
