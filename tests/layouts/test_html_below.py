"""Boxes around the story of an HTML page: how far their labels reach, which plead, which list other stories."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

from .wall import STORY, TITLE

HEADS = ("عودة القطار إلى محطة الميناء", "سوق السمك ينتقل إلى الرصيف الجديد", "مكتبة التل تفتح أبوابها ليلا")
LINKS = "".join(f"<li><a href=/n/{n}>{head}</a></li>" for n, head in enumerate(HEADS))


def _read(under: str = "", over: str = "", inside: str = "") -> Article:
    story = f"<main><h1>{TITLE}</h1><div>14 مايو 2024</div>{inside}<div class=text>{STORY}</div>"
    return parse(f"<html><body>{over}{story}{under}</main></body></html>")


@pytest.mark.parametrize(
    "label",
    [
        "<h2>موضوعات قد تهم القراء</h2>",
        "<h3>من الأرشيف</h3>",
        "<div><b>متعلقات الباب</b></div>",
        "<div class=head><h4>تخطي إلى صفحة الصدى</h4></div>",
    ],
)
def test_a_heading_over_linked_headlines_lists_other_stories(label: str) -> None:
    article = _read(f"<section>{label}<ul>{LINKS}</ul></section>")
    assert [other.title for other in article.related] == list(HEADS)


@pytest.mark.parametrize(
    "html",
    [
        "<h3>أقسام</h3><ul><li><a href=/1>حماية البيانات</a></li><li><a href=/2>اتصلوا بنا</a></li></ul>",
        f"<h3>من الأرشيف</h3><a href=/1>{HEADS[0]}</a>",
        f"<div>من الأرشيف</div><ul>{LINKS}</ul>",
    ],
    ids=["short-links", "one-link", "no-heading"],
)
def test_other_links_under_a_story_are_no_such_list(html: str) -> None:
    assert not _read(f"<section>{html}</section>").related


def test_a_list_ends_with_the_element_of_its_heading() -> None:
    foot = "<footer><a href=/9>شروط استعمال صفحات الصدى كلها</a></footer>"
    article = _read(f"<section><h2>من الأرشيف</h2><ul>{LINKS}</ul></section>{foot}")
    assert [other.title for other in article.related] == list(HEADS)


def test_a_linked_teaser_is_no_second_entry() -> None:
    entries = "".join(
        f"<div><a href=/n/{n}>{head}</a><p><a href=/n/{n}>قال مدير البلدية إن العمل يبدأ قريبا.</a></p></div>"
        for n, head in enumerate(HEADS)
    )
    assert [other.title for other in _read(f"<div><h3>مقالات ذات صلة</h3>{entries}</div>").related] == list(HEADS)
    # Stories whose links were left empty are several.
    alike = "".join(f"<li><a href=/x>{head}</a></li>" for head in HEADS)
    assert len(_read(f"<div><h3>مقالات ذات صلة</h3><ul>{alike}</ul></div>").related) == len(HEADS)


def test_comments_end_at_a_heading_of_another_box() -> None:
    form = "<div class=comments><h3>تعليقات</h3><p>علق كضيف أو سجل دخولك</p><button>أضف تعليقا</button></div>"
    article = _read(f"{form}<div class=latest><h3>الأخيرة</h3><ul>{LINKS}</ul></div>")
    assert [other.title for other in article.related] == list(HEADS)


def test_comments_beside_their_form_stay_comments() -> None:
    form = "<div class=form><h3>أضف تعليقا</h3></div>"
    said = "".join(f"<div class=comment><h5>سامر</h5><p>{text}</p></div>" for text in ("شكرا لكم", "خطوة رائعة"))
    article = _read(f"{form}{said}")
    held = [segment for segment in article.segments if segment.role == "comments"]
    assert len(held) == 1 + 2 * 2


def test_a_ticker_over_a_story_reaches_to_the_end_of_its_box() -> None:
    ticker = f"<div class=breaking><b>عاجل</b><p><a href=/1>{HEADS[0]}</a></p></div>"
    page = f"<html><body>{ticker}<div class=kicker>بعد عامين</div><h1>{TITLE}</h1><div>{STORY}</div></body></html>"
    article = parse(page)
    assert (article.kicker, article.title) == ("بعد عامين", TITLE)


@pytest.mark.parametrize("name", ["membership-box", "support-us", "donate", "box-donation"])
def test_a_box_that_asks_for_support_is_no_part_of_a_story(name: str) -> None:
    plea = "لم نكن لننشر هذه القصة من دون قرائنا. انضم إلى برنامج أصدقاء الصدى."
    article = _read(f"<div class={name}><h3>ادعم الصدى</h3><p>{plea}</p></div>")
    assert plea not in article.text
    assert "ادعم الصدى" not in article.text


def test_a_sentence_of_a_story_for_members_is_told() -> None:
    said = "وقالت البلدية إن عضوية لجنة السور مفتوحة أمام كل سكان التل، ومجانية."
    page = f"<main><h1>{TITLE}</h1><div class=membership-story>{STORY}<h3>لجنة السور</h3><p>{said}</p></div></main>"
    assert said in parse(page).text


@pytest.mark.parametrize("note", ["<div>هذا الملخص كتبته آلة</div>", ""])
def test_the_points_of_a_summary_stay_with_its_label(note: str) -> None:
    points = "<ul><li>فتح ممر للمشاة في السور الشرقي من المدينة القديمة.</li><li>الدخول مجاني.</li></ul>"
    article = _read(inside=f"<div class=ai><div>أظهر الملخص</div>{points}{note}</div>")
    assert [block.kind for block in article.body] == ["paragraph"] * 3
    assert "unknown" not in {segment.role for segment in article.segments}


def test_a_list_under_other_words_is_told() -> None:
    points = "<ul><li>فتح ممر للمشاة في السور الشرقي من المدينة القديمة.</li><li>الدخول مجاني كل يوم.</li></ul>"
    page = f"<main><h1>{TITLE}</h1><div>{STORY}<h3>ملخص</h3>{points}{STORY}</div></main>"
    assert [block.kind for block in parse(page).body].count("list_item") == 2
