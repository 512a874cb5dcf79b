"""Heads of HTML pages whose parts only their elements and classes give away, beside parts that look alike."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY as _STORY
from tests.layouts.wall import TITLE as _TITLE


def _page(head: str, *, over: str = "", rest: str = "") -> Article:
    return parse(f"<html><body>{over}<div class=art>{head}<div class=text>{_STORY}</div></div>{rest}</body></html>")


@pytest.mark.parametrize(
    "day",
    [
        "<span class=date>الأحد 19-01-2025 11:32</span>",
        "<span class='news-date'>19 يناير 2025</span>",
        "<time>19 يناير 2025</time>",
        "<span class='post_date'>نشر في: 19/1/2025</span>",
    ],
    ids=["clock", "words", "time", "label"],
)
def test_a_day_in_a_heading(day: str) -> None:
    article = _page(f"<h1>{_TITLE} {day}</h1>")
    assert article.title == _TITLE
    assert article.published is not None
    assert (article.published.value or "")[:10] == "2025-01-19"


@pytest.mark.parametrize(
    "heading",
    [
        f"{_TITLE} <span class=place>في 19 يناير 2025</span>",
        f"{_TITLE} في 19 يناير 2025",
        f"{_TITLE} عام <span class=date>2025</span>",
    ],
    ids=["other-class", "no-element", "year"],
)
def test_a_day_of_the_news_in_a_heading(heading: str) -> None:
    article = _page(f"<h1>{heading}</h1>")
    assert (article.title or "").endswith("2025")


_LONG_MENU = (
    "<ul>" + "".join(f"<li><a href='/{i}'>{word}</a></li>" for i, word in enumerate(("بيئة", "صحة", "رأي"))) + "</ul>"
)


@pytest.mark.parametrize(
    "over",
    [
        "<div class=sub-title>أسوار المدن</div>",
        "<span class=kicker>أسوار المدن</span>",
        "<p class=article__surtitle>أسوار المدن</p>",
        "<div class=breadcrumb><a href='/'>الرئيسية</a> <a href='/l'>محليات</a></div><div class='post-kicker'>أسوار المدن</div>",
    ],
    ids=["sub-title", "kicker", "surtitle", "under-path"],
)
def test_a_kicker_that_is_called_so(over: str) -> None:
    article = _page(f"{over}<h1>{_TITLE}</h1><div>12 مايو 2024</div>", over=_LONG_MENU)
    assert article.title == _TITLE
    assert article.kicker == "أسوار المدن"


@pytest.mark.parametrize(
    "over", ["<div class=title-sub-menu>أسوار المدن</div>", "<div class=promo>أسوار المدن</div>"], ids=["menu", "promo"]
)
def test_a_line_over_a_title_that_is_called_otherwise(over: str) -> None:
    assert _page(f"{over}<h1>{_TITLE}</h1><div>12 مايو 2024</div>", over=_LONG_MENU).kicker is None


@pytest.mark.parametrize(
    "under",
    [
        "<img src=w.jpg><span class=SubTitle>الإنارة تركب في الأسابيع المقبلة</span>",
        "<img src=w.jpg><div id=ctl00_lblShortDesc><strong>الإنارة تركب في الأسابيع المقبلة</strong></div>",
        "<h4>مهندس المشروع: الإنارة تركب في الأسابيع المقبلة</h4><div>12 مايو 2024</div>",
    ],
    ids=["class", "id", "heading"],
)
def test_a_subtitle_that_is_called_so(under: str) -> None:
    article = _page(f"<div><h1>{_TITLE}</h1>{under}</div>")
    assert (article.subtitle or "").endswith("الإنارة تركب في الأسابيع المقبلة")
    assert not any(image.caption for image in article.images)


def test_a_caption_under_a_picture_stays_one() -> None:
    article = _page(f"<h1>{_TITLE}</h1><img src=w.jpg><span class=credit>عامل يرفع حجرا عند السور الشرقي</span>")
    assert article.subtitle is None
    assert [image.caption for image in article.images] == ["عامل يرفع حجرا عند السور الشرقي"]


@pytest.mark.parametrize(
    "over",
    [
        "<nav class=breadcrumbs><a href='/city'>أسوار</a><span>|</span><a href='/walls'>عمران</a></nav>",
        "<div class=bc><a href='/'>الرئيسية</a> &gt; <a href='/walls'>عمران</a></div>",
        "<a class=article__cat href='/walls'>عمران</a>",
        "<div class=itemCat><a href='/walls'>عمران</a></div>",
    ],
    ids=["path", "sign", "category", "k2"],
)
def test_a_section_that_is_called_so(over: str) -> None:
    assert _page(f"{over}<h1>{_TITLE}</h1><div>12 مايو 2024</div>", over=_LONG_MENU).section == "عمران"


@pytest.mark.parametrize(
    "over",
    [
        "<ol class=breadcrumb><li><a href='#'>عمران</a></li><li><a href='#'>تفاصيل خبر</a></li></ol>",
        "<a class=catalog href='/walls'>عمران</a>",
        "<div class=crumbs><a href='/1'>عمران</a> <a href='/2'>بيئة</a> <a href='/3'>صحة</a> <a href='/4'>رأي</a></div>",
    ],
    ids=["nowhere", "other-class", "menu"],
)
def test_what_is_no_section(over: str) -> None:
    assert _page(f"{over}<h1>{_TITLE}</h1><div>12 مايو 2024</div>", over=_LONG_MENU).section is None


def test_what_stands_on_one_line_with_a_day() -> None:
    path = "<div>الرئيسية » مقالات <span class=DateTime>الأحد , 19 كانون الثاني , 2025 :: 2:29 م</span></div>"
    article = _page(f"{path}<span class=ItemTitle>{_TITLE}</span>")
    assert (article.title, article.section) == (_TITLE, "مقالات")
    assert article.published is not None
    assert article.published.value == "2025-01-19T14:29"


def test_a_day_and_a_section_under_a_title() -> None:
    article = _page(f"<h1>{_TITLE}</h1><span>١٩ يناير ٢٠٢٥</span><i>●</i><span class=x>أخبار</span>")
    assert article.section == "أخبار"
    assert article.published is not None


def test_a_day_and_a_place_under_a_title() -> None:
    article = _page(f"<h1>{_TITLE}</h1><div>١٩ يناير ٢٠٢٥ | ساحة السوق</div>")
    assert article.section is None
    assert article.published is not None


def test_a_day_and_a_bar_before_the_story() -> None:
    bar = f"<h1>{_TITLE}</h1><div>19 يناير 2025 | "
    html = f"<html><body>{bar}" + _STORY.replace("<p>", "", 1).replace("</p>", "<br>") + "</div></body></html>"
    article = parse(html)
    assert article.published is not None
    assert article.published.value == "2025-01-19"
    assert article.body[0].text.startswith("رممت بلدية التل")


_MENU = "<ul><li><a href=/s/1>محليات</a><li><a href=/s/2>اقتصاد</a><li><a href=/s/3>رياضة</a></ul>"
_OWN = "<div class=top>الأحد, 19 يناير 2025 21:10</div>"
_KICKER = "<div><h3>المبادرة شارك فيها متقاعدون</h3></div><p><a href=/s/2/1>حياة الناس هنا</a></p>"


@pytest.mark.parametrize(
    ("over", "head", "day"),
    [
        (_MENU, f"{_OWN}{_KICKER}<h1>{_TITLE}</h1>", "2025-01-19"),
        (f"{_OWN}{_MENU}", f"{_KICKER}<h1>{_TITLE}</h1>", None),
        (_MENU, f"{_OWN}{_KICKER}<h1>{_TITLE}</h1><div>17 يناير 2025</div>", "2025-01-17"),
        (_MENU, f"<div>19 يناير 2025</div>{_KICKER}<h1>{_TITLE}</h1>", None),
        (_MENU, f"{_MENU}{_OWN}{_KICKER}<h1>{_TITLE}</h1>", None),
        ("", f"{_OWN}{_KICKER}<h1>{_TITLE}</h1>", None),
    ],
    ids=["own", "of-the-page", "day-below", "no-time", "menu-inside", "nothing-outside"],
)
def test_a_day_that_opens_the_container_of_a_story(over: str, head: str, day: str | None) -> None:
    article = _page(head, over=over)
    assert article.title == _TITLE
    assert (article.published and (article.published.value or "")[:10]) == day
