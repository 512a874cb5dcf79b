"""Boxes around the story of an HTML page: how far their labels reach, which plead, which list other stories."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY, TITLE

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


@pytest.mark.parametrize(
    ("box", "also"),
    [
        (f"<h4>اقرأ المزيد</h4><ul>{LINKS}</ul>", list(HEADS)),
        (
            f"<h4>اقرأ أيضا</h4><a href=/1>{HEADS[0]}</a><p><a href=/1>قال مدير البلدية إن العمل يبدأ قريبا.</a></p>",
            [HEADS[0]],
        ),
        (f"<h4>مجتمع</h4><ul>{LINKS}</ul>", []),
    ],
    ids=["list", "teaser", "other-words"],
)
def test_a_box_of_links_inside_a_story_is_what_its_label_says(box: str, also: list[str]) -> None:
    first, rest = STORY.split("</p>", 1)
    page = f"<main><h1>{TITLE}</h1><div>14 مايو 2024</div><div>{first}</p><div class=box>{box}</div>{rest}</div></main>"
    article = parse(page)
    assert len(article.body) == 3
    assert [nested.title for nested in article.read_also] == also
    assert [other.title for other in article.related] == ([] if also else list(HEADS))


@pytest.mark.parametrize(("tag", "role"), [("button", "promo"), ("div", "unknown")])
def test_a_button_in_a_head_is_a_control(tag: str, role: str) -> None:
    article = _read(inside=f"<div><{tag}>شكل الحرف</{tag}></div><div>15 دقيقة</div>")
    assert next(segment.role for segment in article.segments if segment.end - segment.start == len("شكل الحرف")) == role


def test_the_heading_over_a_lead_is_its_label() -> None:
    lead = "رممت البلدية السور كله قبل الموعد بشهرين، وافتتحته أمام سكان المدينة."
    article = _read(inside=f"<div class=summary><h3>خلاصة</h3><p>{lead}</p></div>")
    assert article.lead == lead
    assert "خلاصة" not in article.text


def _listing(entry: str, count: int = 5, address: str = "https://tal.example/news/") -> Article:
    rows = "".join(entry.format(n=n, head=f"{HEADS[n % 3]} مرة {n}") for n in range(count))
    side = f"<aside><h3>الأكثر قراءة</h3><ul>{LINKS}</ul></aside>"
    return parse(f"<html><body><h1>محليات التل</h1><main>{rows}</main>{side}</body></html>", url=address)


DATED = "<div><h3><a href=/a/{n}>{head}</a></h3><span>14 مايو 2024</span></div>"


@pytest.mark.parametrize(
    ("entry", "count", "address", "first"),
    [
        (DATED, 5, "https://tal.example/news/", True),
        (DATED, 4, "https://tal.example/category/local/", True),
        (DATED, 4, "https://tal.example/news/", False),
        ("<div><h3><a href=/a/{n}>{head}</a></h3></div>", 5, "https://tal.example/news/", False),
    ],
    ids=["days", "says-so", "few", "nothing-under-them"],
)
def test_the_rows_of_a_list_come_before_what_stands_beside_it(
    entry: str, count: int, address: str, first: bool
) -> None:
    article = _listing(entry, count, address)
    assert article.kind == "listing"
    rows = [f"{HEADS[n % 3]} مرة {n}" for n in range(count)] if first else []
    assert [other.title for other in article.related] == [*rows, *HEADS]


_TOLD = "<p>قالت بلدية التل إن القطار يعود إلى محطة الميناء بعد ترميم الجسر القديم فوق النهر.</p>"
_MENU = "<ul><li><a href=/s/1>محليات</a><li><a href=/s/2>اقتصاد</a></ul>"


def _section(heading: str, first: str, count: int, *, menu: str = _MENU, url: str | None = None) -> str:
    cards = "".join(
        f"<div><a href=/a/{n}><h3>{HEADS[n % 3]} مرة {n}</h3></a>{_TOLD if n == 1 else ''}<span>الميناء</span>"
        f"<span>14 مايو 2024</span></div>"
        for n in range(count)
    )
    page = f"<html><body>{menu}<h1>{heading}</h1>{first}<div>{cards}</div></body></html>"
    return parse(page, url=url).kind


_TOP = f"<div><a href=/t><h2>{TITLE}</h2></a>{_TOLD}<span>14 مايو 2024</span></div>"


@pytest.mark.parametrize(
    ("first", "menu", "url", "kind"),
    [
        (_TOP, _MENU, None, "listing"),
        (_TOP, "", None, "article"),
        (_TOP, "", "https://tal.example/section/3/محليات", "listing"),
        (_TOP, "", "https://tal.example/section/3/ترميم-القسم-الشرقي-من-السور", "article"),
        (f"<div><a href=/t><h2>{TITLE}</h2></a>{STORY}<span>14 مايو 2024</span></div>", _MENU, None, "article"),
    ],
    ids=["entry-of-the-menu", "no-entry", "address", "address-of-a-story", "story-that-leads-to-itself"],
)
def test_a_heading_of_the_menu_over_dated_cards_is_of_a_list(first: str, menu: str, url: str | None, kind: str) -> None:
    assert _section("محليات", first, 8, menu=menu, url=url) == kind


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


_FIRST = "<a href=/a1>ارتفاع منسوب النهر بعد أمطار الربيع الغزيرة</a>"
_SECOND = "<a href=/a2>افتتاح معرض الزراعة السنوي في المدينة</a>"


def _listed(box: str) -> list[tuple[str, str | None]]:
    page = f"<body><h1>{TITLE}</h1><div>{STORY}</div><div><h3>مقالات ذات صلة</h3>{box}</div></body>"
    article = parse(page, content_type="text/html", url="https://wall.example/1")
    for i, other in enumerate(article.related):
        assert article.evidence(f"related[{i}].title") is not None, other
    return [(other.title, other.url) for other in article.related]


@pytest.mark.parametrize(
    "box",
    [
        _FIRST + _SECOND,
        f"<span>{_FIRST}</span><span>{_SECOND}</span>",
        f"{_FIRST} | {_SECOND}",
        f"<div>{_FIRST}</div><div>{_SECOND}</div>",
    ],
    ids=["touching", "spans", "bar", "blocks"],
)
def test_each_link_to_another_story_is_one(box: str) -> None:
    assert [url for _, url in _listed(box)] == ["https://wall.example/a1", "https://wall.example/a2"]


def test_two_links_to_one_story_are_one_headline() -> None:
    box = "<a href=/a1>ارتفاع منسوب النهر بعد</a> <a href=/a1>أمطار الربيع الغزيرة</a>"
    assert _listed(box) == [("ارتفاع منسوب النهر بعد أمطار الربيع الغزيرة", "https://wall.example/a1")]


@pytest.mark.parametrize("own", [f"<a href=/1>{TITLE}</a>", "<a href=/1#top>السور الشرقي يعود إلى أهله</a>"])
def test_a_story_is_listed_once_and_the_page_itself_never(own: str) -> None:
    box = f"<div>{own}</div><div>{_FIRST}</div><div>{_SECOND}</div><div>{_FIRST}</div>"
    assert [url for _, url in _listed(box)] == ["https://wall.example/a1", "https://wall.example/a2"]
