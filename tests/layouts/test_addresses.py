"""The headline in the address of flattened text, and days that are of the page or of the headline."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article import parse
from arabic_article.layouts._titles.addresses import words_in_address

_BODY = (
    "أعلنت بلدية مرج الريحان صباح الاثنين فتح سوق الخضار الجديد أمام المزارعين، بعد عامين من العمل في الساحة الشرقية.",
    "وقال رئيس البلدية إن السوق يتسع لمئتي بسطة، وإن الإيجار سيبقى رمزيا حتى نهاية الموسم المقبل.",
    "وأضاف أن شاحنات البلدية ستنقل الخضار من القرى البعيدة مرتين في الأسبوع، صباح السبت وصباح الأربعاء.",
)
_TITLE = "مرج الريحان تفتح سوقها الجديد أمام المزارعين"
_UNDER = "بعد انتهاء المرحلة الثانية من أعمال الساحة الشرقية في البلدة"
_SLUG = "مرج-الريحان-تفتح-سوقها-الجديد-أمام-المزارعين"


def _at(*parts: str) -> str:
    return "https://sahat.example/" + "/".join(parts)


@pytest.mark.parametrize(
    "url",
    [
        _at(_SLUG),
        _at("news", "445574", _SLUG),
        _at("2024", "05", quote(_SLUG), ""),
        _at(f"{_SLUG}.html"),
        _at(_SLUG[: _SLUG.index("-الجديد")]),
        _at(f"{_SLUG}-سامر-البستاني"),
        _at(f"148198-{_SLUG}"),
        _at(_SLUG, "148198"),
    ],
    ids=["whole", "behind-a-number", "encoded", "suffix", "cut", "goes-on", "number-before", "number-behind"],
)
def test_the_title_is_what_the_address_says(url: str) -> None:
    article = parse("\n".join((_TITLE, _UNDER, *_BODY)), url=url)
    assert article.title == _TITLE
    assert article.evidence("title").rule == "headline-in-address"


def test_the_line_that_says_it_all_comes_before_its_beginning() -> None:
    page = "\n".join(("مرج الريحان تفتح سوقها", f"{_TITLE} وتعد بسوق ثانية", *_BODY))
    assert parse(page, url=_at(_SLUG)).title == f"{_TITLE} وتعد بسوق ثانية"


@pytest.mark.parametrize(
    "slug",
    ["أخبار-البلديات", "market-opens-in-town-today", "445574", "أخبار-مرج-الريحان"],
    ids=["section", "latin", "id", "short"],
)
def test_other_addresses_say_nothing(slug: str) -> None:
    page = "\n".join(("أخبار مرج الريحان", _TITLE, "", *_BODY))
    assert parse(page, url=_at(slug)).title == parse(page).title == _TITLE


def test_a_line_without_a_word_of_the_address_is_no_title() -> None:
    page = "\n".join(("أسعار العملات اليوم في المصارف", "", *_BODY))
    assert parse(page, url=_at(_SLUG)).title is None
    assert parse(page).title is not None


def test_the_title_that_html_gives_wins() -> None:
    body = "".join(f"<p>{line}</p>" for line in _BODY)
    page = (
        f"<html><head><meta property='og:title' content='{_UNDER}'></head><body><h1>{_UNDER}</h1>{body}</body></html>"
    )
    assert parse(page, url=_at(_SLUG)).title == _UNDER


@given(st.text(max_size=80))
def test_any_address_is_read(text: str) -> None:
    words = words_in_address("https://sahat.example/" + text)
    assert not words or len(words) >= 4
    parse("\n".join((_TITLE, *_BODY)), url="https://sahat.example/" + quote(text))


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("الصحف العربية في أسبوع البلدية (الجمعة 10 مايو 2024)", "2024-05-10"),
        ("أسعار الخضار في مرج الريحان اليوم الجمعة 10 مايو 2024", "2024-05-10"),
        ("أسعار الخضار في مرج الريحان اليوم الخميس 10 مايو 2024", None),
        ("أسعار الخضار في مرج الريحان منذ 10 مايو 2024", None),
    ],
    ids=["brackets", "weekday", "wrong-weekday", "no-weekday"],
)
def test_the_day_of_a_headline_dates_the_story_where_its_weekday_is_right(title: str, day: str | None) -> None:
    article = parse("\n".join((title, "", *_BODY)))
    assert article.title == title
    assert (article.published and article.published.value) == day


def test_a_day_on_a_line_of_its_own_comes_first() -> None:
    article = parse("\n".join(("أسعار الخضار في مرج الريحان اليوم الجمعة 10 مايو 2024", "11 مايو 2024", *_BODY)))
    assert article.published is not None
    assert article.published.value == "2024-05-11"


@pytest.mark.parametrize(("beside", "day"), [("16.4 C", None), ("21°", None), ("16.4", "2024-05-10")])
def test_a_day_beside_the_weather_is_the_pages(beside: str, day: str | None) -> None:
    today = "الجمعة, مايو 10, 2024"
    article = parse("\n".join((today, beside, "مرج الريحان", today, "", _TITLE, "", *_BODY)))
    assert article.title == _TITLE
    assert (article.published and article.published.value) == day


@pytest.mark.parametrize(("label", "day"), [("تاريخ الإضافة ", "2024-05-12"), ("", "2024-05-02")])
def test_a_labelled_day_over_the_title_is_no_clock(label: str, day: str) -> None:
    article = parse(
        "\n".join(
            (_TITLE, "", f"{label}الأحد 12 أيار 2024 - 11:11 ص", "عدد الزيارات 302", "", _TITLE, "", "2/5/2024", *_BODY)
        )
    )
    assert article.published is not None
    assert article.published.value[:10] == day


_LIST = (
    "بلدية مرج الريحان",
    _TITLE,
    f"{_BODY[0]} {_BODY[1]}",
    "الوادي يستعيد قطاره القديم بعد نصف قرن",
    "عاد القطار القديم إلى محطة الوادي صباح الأحد، بعد نصف قرن من التوقف، وسط ترحيب سكان القرى القريبة من السكة.",
    "مهرجان العنب يفتح أبوابه في التل",
    "افتتح مهرجان العنب في التل أبوابه مساء الخميس، بمشاركة ثلاثين مزارعا من القرى، ويستمر حتى نهاية الشهر.",
)


@pytest.mark.parametrize(
    "url",
    [
        "category/politics",
        "category/politics/page/107",
        "category/politics/page/3839",
        "page/12",
        "archives/category/مجلس-البلدية/",
        "tag/" + quote("مرج-الريحان"),
        "author/31411/page-32.html",
        "taxonomy/term/1?page=989",
        "?cat=23&paged=133",
        "list.aspx?Pg=53",
    ],
)
def test_the_address_of_a_list(url: str) -> None:
    article = parse("\n".join(_LIST), url=_at(url))
    assert article.kind == "listing"
    assert article.title is None
    assert not article.body


@pytest.mark.parametrize(
    "url",
    [
        "category/politics/123-market",
        f"category/{_SLUG}",
        "news/1590016?page=9",
        "news?page=2",
        "writers/237086.html",
        "archives/184220",
        "page-31914.html",
        "page/31914",
        "?q=node/13197",
        "vb/showthread.php?t=30&page=3",
    ],
)
def test_the_address_of_a_story(url: str) -> None:
    article = parse("\n".join((_TITLE, *_BODY)), url=_at(url))
    assert article.kind == "article"
    assert article.title == _TITLE
