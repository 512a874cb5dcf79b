"""The base of site layouts: selectors, and what they leave to the general rules."""

from __future__ import annotations

import types
from typing import Any

import pytest

from arabic_article import Article, Parser, SiteLayout, hookimpl
from arabic_article.layouts._selectors import faults

FIRST = "افتتحت بلدية المرسى مكتبة جديدة في الحي الشرقي بعد عامين من العمل، وتضم قاعات للقراءة وركنا للأطفال وأهلهم."
SECOND = "وقالت مديرة المكتبة إن عدد الكتب بلغ عشرين ألفا، وإن الإعارة مجانية لسكان الحي والقرى التي حوله طوال العام."
ASIDE = "يستطيع القراء مراسلة الجريدة في أي وقت من النهار، ويسر فريق التحرير أن يرد على كل رسالة تصله خلال أسبوع واحد."
PAGE = f"""<!doctype html><html><body>
<div class="menu"><a href="/">الرئيسية</a></div>
<h2 class="head">مكتبة جديدة في الحي الشرقي</h2>
<div class="when">12 مارس 2024</div><span class="who">كتبت: رنا الحداد</span>
<div class="text"><p>{FIRST}</p><div class="box"><p>{ASIDE}</p></div><p>{SECOND}</p></div>
<ul class="tags"><li><a href="/t/1">مكتبات</a></li><li><a href="/t/2">الحي الشرقي</a></li></ul>
<div class="about"><p>{ASIDE}</p><p>{ASIDE[::-1]}</p></div>
</body></html>"""


def parse(**attributes: Any) -> Article:
    """Parse the page with a layout that has these attributes."""
    layout = type("Site", (SiteLayout,), {"name": "site", "hosts": ("news.example",), **attributes})()
    plugin = types.ModuleType("site")
    plugin.register_layouts = hookimpl(lambda: [layout])  # type: ignore[attr-defined]
    return Parser([plugin]).parse(PAGE, url="https://news.example/1")


def test_selectors_find_the_parts() -> None:
    article = parse(
        title_css=("h1.old", "h2.head"),
        date_css=("div.when",),
        author_css=("span.who",),
        tags_css=("ul.tags li",),
        body_css=("div.text",),
        drop_css=("div.box",),
    )

    assert article.title == "مكتبة جديدة في الحي الشرقي"
    assert [block.text for block in article.body] == [FIRST, SECOND]
    assert article.published is not None
    assert article.published.value == "2024-03-12"
    assert [author.name for author in article.authors] == ["رنا الحداد"]
    assert article.keywords == ("مكتبات", "الحي الشرقي")


@pytest.mark.parametrize("stale", ["div.gone", "div.menu"])
def test_a_stale_body_selector_changes_nothing(stale: str) -> None:
    assert parse(body_css=(stale,)).body == parse().body


def test_the_next_selector_is_tried_where_one_is_stale() -> None:
    assert [block.text for block in parse(body_css=("div.gone", "div.text"), drop_css=("div.box",)).body] == [
        FIRST,
        SECOND,
    ]


def test_selectors_do_nothing_on_flattened_text() -> None:
    layout = type("Site", (SiteLayout,), {"name": "site", "body_css": ("div.text",), "drop_css": ("p",)})()

    assert len(Parser(()).parse(f"{FIRST}\n{SECOND}", layout=layout).body) == 2


def test_a_selector_without_a_tag_is_a_fault() -> None:
    assert faults({"body_css": ("div.text", ".text"), "drop_css": ("#x",)}) == [
        "body_css: '.text' begins with no tag",
        "drop_css: '#x' begins with no tag",
    ]


def test_installed_layouts_have_no_such_selector() -> None:
    names = ("title_css", "body_css", "author_css", "date_css", "tags_css", "drop_css")

    for entry in Parser().layouts:
        assert faults({name: getattr(entry.layout, name, ()) for name in names}) == []
