"""The generic layout on HTML: every way of building a page gives the same story."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

import arabic_article
from arabic_article._build.web_addresses import leads
from tests.layouts.html.pages import CASES, REL, Case, P, T, page, ps


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_story_comes_out(case: Case) -> None:
    article = arabic_article.parse(case.html, url=case.url)
    assert article.kind == case.kind
    if case.kind != "article":
        assert article.body == ()
        return
    assert article.title == case.title
    assert tuple(article.text.split("\n")) == case.body
    assert tuple(author.name for author in article.authors) == case.authors
    assert article.keywords == case.keywords
    assert tuple(nested.title for nested in article.read_also) == case.also
    assert (article.published.value[:10] if article.published and article.published.value else None) == case.day


def test_what_is_left_out_is_not_lost() -> None:
    article = arabic_article.parse(CASES["boxes in the story"].html, url=CASES["boxes in the story"].url)
    (nested,) = article.read_also
    assert (nested.kind, nested.url) == ("link", "https://www.zahra-news.example/n/1")
    assert article.images[0].url == "https://www.zahra-news.example/a.jpg"
    assert article.images[0].caption is not None
    related = arabic_article.parse(CASES["the most read in between"].html, url="https://example.com/a/b").related
    assert [(item.title, item.url) for item in related] == [
        (title, f"https://example.com/n/{i}") for i, title in enumerate(REL)
    ]


@pytest.mark.parametrize("address", ["http://[bad/", "//[", "::", ""])
def test_addresses_that_are_none_are_left_alone(address: str) -> None:
    head = f'<link rel="canonical" href="{address}"><meta property="og:image" content="{address}">'
    article = arabic_article.parse(
        page(f"<h1>عنوان</h1>{ps(P)}<p><a href='http://[x'>رابط</a></p>", head=head), url=address
    )
    assert article.kind == "article"


@given(
    st.sampled_from(
        ["", "https://zahra-news.example/n/1", "http://a:b@zahra-news.example:80/n/1?x", "//zahra", "/n/1"]
    ),
    st.lists(
        st.sampled_from(
            "https:// http:// HTTP:// / // /. .. . ? # ; [ ] @ : a ب %20 x=1 & zahra.example b.jpg ~ \\".split()
        ),
        min_size=1,
        max_size=7,
    ).map("".join),
)
def test_addresses_of_images_are_joined_as_the_standard_library_joins_them(base: str, address: str) -> None:
    try:
        expected = urljoin(base, address)
    except ValueError:
        expected = address
    head = f'<meta property="og:image" content="{address}">'
    article = arabic_article.parse(page(f"<h1>عنوان</h1>{ps(P)}", head=head), url=base or None)
    assert [image.url for image in article.images] == ([expected] if leads(address) else [])


def test_links_between_paragraphs_make_no_list() -> None:
    mixed = "".join(f'<p>{text}</p><p><a href="/n/{i}">{REL[i]}</a></p>' for i, text in enumerate(P))
    article = arabic_article.parse(page(f"<h1>عنوان يصف ما حدث في المدينة</h1>{mixed}"))
    assert article.kind == "article"
    assert tuple(block.text for block in article.body) == P


def test_a_table_in_a_quotation_is_a_table_and_what_follows_it_a_quotation() -> None:
    quote = (
        "<blockquote>قال أحد السكان إن الحديقة صارت مكانا للقاء الجيران"
        "<table><tr><td>عدد الزوار</td><td>٤٠٠</td></tr></table>وأضاف أن الأطفال يلعبون فيها كل مساء</blockquote>"
    )
    article = arabic_article.parse(page(f"<h1>عنوان يصف ما حدث في المدينة</h1><p>{P[0]}</p>{quote}{ps(P[1:])}"))
    kinds = [block.kind for block in article.body]
    assert kinds == ["paragraph", "quote", "table", "quote", *["paragraph"] * (len(P) - 1)]


def test_a_list_of_writers_credits_none() -> None:
    writers = "".join(f'<a href="/author/{i}">{name}</a><br>' for i, name in enumerate(("سامر النجار", "ليان الحداد")))
    article = arabic_article.parse(page(f"<div>{writers}</div><h1>عنوان يصف ما حدث في المدينة</h1>{ps(P)}"))
    assert article.authors == ()


LONG = "سامر النجار: مشروع القطار الجديد بين العاصمة والميناء يخفف الازدحام على الطريق الساحلي"


@pytest.mark.parametrize(
    ("heading", "authors"),
    [
        (f"<h4><a href=/n/7>{LONG}</a></h4>", ()),
        ("<h4><a href=/n/7>بقلم: سامر النجار</a></h4>", ("سامر النجار",)),
        ("<h4>بقلم: سامر النجار</h4>", ("سامر النجار",)),
    ],
    ids=["headline of another story", "linked name", "name"],
)
def test_a_long_heading_that_is_a_link_credits_nobody(heading: str, authors: tuple[str, ...]) -> None:
    article = arabic_article.parse(page(f"<h1>{T}</h1>{heading}{ps(P)}"))
    assert article.title == T
    assert tuple(author.name for author in article.authors) == authors


@pytest.mark.parametrize(("named", "title"), [(True, "الأحد 12 مايو 2024"), (False, None)])
def test_a_date_that_the_page_calls_itself_is_its_title(named: bool, title: str | None) -> None:
    """A chronicle may be called by its day; where the page says nothing of the kind, a date over a story is one."""
    day = "الأحد 12 مايو 2024"
    head = f'<meta property="og:title" content="{day}">' if named else ""
    article = arabic_article.parse(page(f"<h1>{day}</h1>{ps(P)}", title="صحيفة الزهراء", head=head))
    assert article.title == title
    assert tuple(article.text.split("\n")) == P


def test_a_title_that_links_to_itself_is_the_title() -> None:
    other = f"<h3><a href=/n/7>{LONG}</a></h3>"
    article = arabic_article.parse(page(f"{other}<h2><a href=/n/1>{T}</a></h2><p>12 مايو 2024</p>{ps(P)}"))
    assert article.title == T
    assert tuple(article.text.split("\n")) == P


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 3000 + ps(P),
        "".join(f"<div><h3>الأكثر قراءة</h3><p>{i}</p></div>" for i in range(5000)) + ps(P),
        ps(P) + "<div><h3>اقرأ أيضا</h3><a href=/author/1>سامر</a></div>" * 5000 + ps(P),
        ps(P) + "<form><button>نعم</button></form>" * 5000,
        ps(P) + "<a href=/tag/1>وسم</a> " * 20000,
        f"<h4><a href=/n>{REL[0]}</a></h4><p>{P[0]}</p>" * 3000,
    ],
    ids=range(6),
)
def test_hostile_pages_end(body: str) -> None:
    assert arabic_article.parse(page(body)).segments
