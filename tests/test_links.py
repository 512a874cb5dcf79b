"""Addresses of links, pictures and the page itself: which are taken, and what they are relative to."""

from __future__ import annotations

import pytest

from arabic_article import Article, Refused, default_parser, parse

from .layouts.wall import STORY, TITLE

URL = "https://harbour.example/q/r.html"


def read(href: str, head: str = "", url: str | None = URL, under: str = "") -> Article:
    """Parse a story with a link in its first paragraph, and some HTML under that."""
    story = STORY.replace("السور القديم", f'<a href="{href}">السور القديم</a>').replace("</p>", f"</p>{under}", 1)
    return parse(f"<html><head>{head}</head><body><article><h1>{TITLE}</h1>{story}</article></body></html>", url=url)


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("https://other.example/x", "https://other.example/x"),
        ("HTTPS://other.example/x", "https://other.example/x"),
        ("//other.example/x", "https://other.example/x"),
        ("/abs", "https://harbour.example/abs"),
        ("./a", "https://harbour.example/q/a"),
        ("../a", "https://harbour.example/a"),
        ("?id=3", "https://harbour.example/q/r.html?id=3"),
        ("news-12.html", "https://harbour.example/q/news-12.html"),
        ("article.php?id=3#c", "https://harbour.example/q/article.php?id=3#c"),
        ("أخبار/12", "https://harbour.example/q/أخبار/12"),
        (" news/a:b ", "https://harbour.example/q/news/a:b"),
        ("javascript:go()", None),
        ("JavaScript:go()", None),
        ("java\nscript:go()", None),
        ("\x01javascript:go()", None),
        ("mailto:desk@harbour.example", None),
        ("tel:12345", None),
        ("whatsapp://send?text=x", None),
        ("data:text/html,x", None),
        ("#top", None),
        ("", None),
    ],
)
def test_a_link_leads_somewhere_or_is_none(href: str, url: str | None) -> None:
    links = read(href).links

    assert [link.url for link in links] == ([] if url is None else [url])


@pytest.mark.parametrize(
    ("base", "url", "to"),
    [
        ("https://base.example/dir/", URL, "https://base.example/dir/a.html"),
        ("/dir/", URL, "https://harbour.example/dir/a.html"),
        ("/dir/", None, "/dir/a.html"),
        ("https://base.example/dir/", None, "https://base.example/dir/a.html"),
        ("javascript:x", URL, "https://harbour.example/q/a.html"),
        ("", URL, "https://harbour.example/q/a.html"),
        ("", None, "a.html"),
    ],
)
def test_addresses_are_relative_to_what_the_page_declares(base: str, url: str | None, to: str) -> None:
    article = read("a.html", f"<base target=_top><base href='{base}'>", url)

    assert [link.url for link in article.links] == [to]


def test_the_root_is_that_of_the_base() -> None:
    head = "<base href='https://base.example/dir/'><link rel=canonical href='/1'>"
    article = read("/abs", head, under='<img src="/upload/wall.jpg">')

    assert article.links[0].url == "https://base.example/abs"
    assert article.images[0].url == "https://base.example/upload/wall.jpg"
    assert article.canonical_url == "https://base.example/1"


@pytest.mark.parametrize("address", ["javascript:alert(3)", "data:image/png;base64,AAAA", "blob:https://a.example/1"])
def test_no_picture_and_no_page_is_at_an_address_that_leads_nowhere(address: str) -> None:
    head = f'<meta property="og:image" content="{address}"><link rel=canonical href="{address}">'
    article = read("#", head, under=f'<img src="{address}"><img src="photo/wall.jpg">')

    assert [(image.url, image.main) for image in article.images] == [("https://harbour.example/q/photo/wall.jpg", True)]
    assert article.canonical_url is None


def test_the_next_claim_is_the_main_picture() -> None:
    head = '<meta property="og:image" content="data:image/png;base64,AA"><meta name="twitter:image" content="/w.jpg">'
    refused: list[Refused] = []
    page = f"<html><head>{head}</head><body><article><h1>{TITLE}</h1>{STORY}</article></body></html>"
    article = default_parser().parse(page, url=URL, refused=refused)

    assert [(image.url, image.main) for image in article.images] == [("https://harbour.example/w.jpg", True)]
    assert [lost.reason for lost in refused if lost.field == "images"] == ["leads nowhere"]


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("www.youm7.com/story/1", "اليوم السابع"),
        ("youm7.com/story/1", "اليوم السابع"),
        ("WWW.Youm7.com", "اليوم السابع"),
        ("www.youm7.com:8080/story", "اليوم السابع"),
        ("//www.youm7.com/story/1", "اليوم السابع"),
    ],
)
def test_a_host_is_read_without_its_scheme(url: str, site: str) -> None:
    article = read("/2", url=url)

    assert (article.url, article.site, article.notes) == (url, site, ())
    assert article.links[0].url.lower() in ("//www.youm7.com/2", "//youm7.com/2", "//www.youm7.com:8080/2")


@pytest.mark.parametrize(
    "url", ["story/1", "page.html", "/youm7.com/1", "2024.05/youm7.com", "urn:x", "file:///a/b.html"]
)
def test_an_address_without_a_host_gets_a_note(url: str) -> None:
    article = read("/2", url=url)

    assert (article.url, article.site) == (url, None)
    assert [(note.code, note.field) for note in article.notes] == [("no-host", "url")]
