"""Heads of HTML pages whose parts only their elements and classes give away, beside parts that look alike."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "بلدية التل ترمم السور الشرقي وتفتح ممرا للمشاة"
_STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "رممت بلدية التل القسم الشرقي من السور القديم، وفتحت فيه ممرا للمشاة يصل ساحة السوق بالحديقة العامة.",
        "وقال مهندس المشروع وائل الترك إن الحجارة نقلت من المقلع الذي بني منه السور أول مرة قبل ستة قرون.",
        "وأضاف الترك أن الإنارة ستركب في الأسابيع المقبلة، وأن الدخول إلى الممر مجاني طوال أيام الأسبوع.",
    )
)


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
