"""Rows of links and labels about the title of an HTML page, beside lines that somebody wrote as a part of its head."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY as _STORY
from tests.layouts.wall import TITLE as _TITLE

_MENU = (
    "<ul>"
    + "".join(f"<li><a href='/{i}'>{word}</a></li>" for i, word in enumerate(("بيئة", "صحة", "رأي", "سفر")))
    + "</ul>"
)


def _page(head: str, *, foot: str = "", meta: str = "", inside: str = "") -> Article:
    body = f"{_MENU}<div class=art>{head}<div class=text>{_STORY}{inside}</div>{foot}</div>"
    return parse(f"<html><head>{meta}</head><body>{body}</body></html>")


_PATH = f"<nav><a href='/'>الرئيسية</a><em>/</em><a href='/c/eco'>اقتصاد</a><em>/</em><span>{_TITLE}</span></nav>"


@pytest.mark.parametrize(
    "row",
    [
        "<span><a href='/c/eco'>اقتصاد</a><a href='/c/top'>أبرز الأخبار</a></span>",
        "<div><a rel=prev href='/1'>السابق</a><a rel=next href='/2'>التالي</a></div>",
    ],
    ids=["sections", "steps"],
)
def test_a_row_of_links_over_a_title_is_no_kicker(row: str) -> None:
    article = _page(f"{_PATH}<div>{row}<h1>{_TITLE}</h1><div>12 مايو 2024</div></div>")
    assert article.title == _TITLE
    assert article.kicker is None
    assert article.section == "اقتصاد"


def test_one_line_without_links_is_a_kicker() -> None:
    article = _page(f"<div class=kicker>أسوار المدن القديمة</div><h1>{_TITLE}</h1><div>12 مايو 2024</div>")
    assert article.kicker == "أسوار المدن القديمة"


@pytest.mark.parametrize(
    ("row", "section"),
    [
        ("في <a href='/c/1'>مجتمع</a><span>, </span><a href='/c/2'>جهات</a>", "مجتمع"),
        ("في <a href='/c/1'>مجتمع</a>", "مجتمع"),
    ],
    ids=["two", "one"],
)
def test_the_first_of_several_sections(row: str, section: str) -> None:
    assert _page(f"<h1>{_TITLE}</h1><div>12 مايو 2024</div><div>{row}</div>").section == section


@pytest.mark.parametrize("name", ["label label--primary", "badge", "title-prefix"])
def test_a_label_in_a_heading(name: str) -> None:
    assert _page(f"<h1><span class='{name}'>عمران</span> {_TITLE}</h1><div>12 مايو 2024</div>").title == _TITLE


@pytest.mark.parametrize(
    ("heading", "meta"),
    [
        (f"<span class=first>عمران</span> {_TITLE}", ""),
        (f"<span class=label>عمران</span> {_TITLE}", f"<meta property='og:title' content='عمران {_TITLE}'>"),
    ],
    ids=["other-class", "declared"],
)
def test_a_first_word_that_is_of_the_title(heading: str, meta: str) -> None:
    assert _page(f"<h1>{heading}</h1><div>12 مايو 2024</div>", meta=meta).title == f"عمران {_TITLE}"


def test_buttons_under_a_story_are_no_tags() -> None:
    buttons = (
        "<div><a href='#top'>السور الشرقي</a></div><div><button>ممر للمشاة</button><span>الحديقة العامة</span></div>"
    )
    tags = "<div class=c-article-tags><a href='/tag/1'>أسوار</a><a href='/tag/2'>مشاة</a></div>"
    assert _page(f"<h1>{_TITLE}</h1><div>12 مايو 2024</div>", foot=buttons + tags).keywords == ("أسوار", "مشاة")


@pytest.mark.parametrize(
    ("program", "tags"),
    [("vBulletin 4.2.2", ()), ("WordPress 6.4", ("السور القديم", "الإنارة"))],
    ids=["board", "other"],
)
def test_words_for_search_engines_by_program(program: str, tags: tuple[str, ...]) -> None:
    meta = f"<meta name=generator content='{program}'><meta name=keywords content='السور القديم,الإنارة'>"
    assert _page(f"<h1>{_TITLE}</h1><div>12 مايو 2024</div>", meta=meta).keywords == tags


def test_a_label_of_an_advertisement_is_not_of_the_story() -> None:
    article = _page(
        f"<h1>{_TITLE}</h1>", inside=f"<div><span>الإعلان</span></div>{_STORY}<h2>الإعلان الدستوري</h2>{_STORY}"
    )
    assert [block.text for block in article.body if "الإعلان" in block.text] == ["الإعلان الدستوري"]


def test_the_name_of_the_site_in_its_head_is_no_source() -> None:
    name = "<p><a href='/'><span>قناة الغد - القناة الإخبارية</span></a></p>"
    assert not parse(f"<html><body>{name}{_MENU}<h1>{_TITLE}</h1><div>12 مايو 2024</div>{_STORY}</body></html>").credits


def test_a_few_words_over_the_heading_are_its_kicker() -> None:
    head = f"<div class=x1>حجارة تعود إلى مكانها</div><h1>{_TITLE}</h1><div>12 مايو 2024</div>"
    assert _page(f"<div>{head}</div>").kicker == "حجارة تعود إلى مكانها"


@pytest.mark.parametrize(
    "over",
    [
        "<div><div>حجارة تعود إلى مكانها</div></div>",
        "<div><a href='/x'>حجارة تعود إلى مكانها</a></div>",
        "<div>صدى التل</div>",
        "<div>محليات اقتصاد رياضة ثقافة</div>",
        "<div>عمان 12 درجة اليوم</div>",
    ],
    ids=["box-apart", "link", "two-words", "menu", "number"],
)
def test_words_over_a_heading_that_are_no_kicker(over: str) -> None:
    assert _page(f"<div>{over}<h1>{_TITLE}</h1><div>12 مايو 2024</div></div>").kicker is None


_PICTURE = "<figure><img src='/upload/w.jpg'><figcaption>{}</figcaption></figure>"


@pytest.mark.parametrize(
    "said", ["عمال يرممون حجارة السور الشرقي في التل القديم (صدى التل)", "السور الشرقي في 9 نيسان/أبريل 2024"]
)
@pytest.mark.parametrize("over", [True, False])
def test_the_caption_of_a_figure(said: str, *, over: bool) -> None:
    head = f"<h1>{_TITLE}</h1><div>12 مايو 2024</div>"
    picture = _PICTURE.format(said)
    article = _page(f"{picture}<p>محليات</p>{head}" if over else f"{head}{picture}")
    assert [(image.caption or "")[:12] for image in article.images] == [said[:12]]
    assert article.published is not None
    assert article.published.raw == "12 مايو 2024"


def test_the_step_before_the_title_in_a_list_of_steps() -> None:
    steps = "".join(
        f"<li class=navbit>{step}</li>"
        for step in ("<a href='/f'>المنتدى</a>", "<a href='/f/12'>أخبار الوطن</a>", _TITLE)
    )
    board = (
        "<p>إذا كانت هذه زيارتك الأولى للمنتدى فاقرأ التعليمات</p><div>النتائج 1 إلى 3 من 3</div><div>عضو نشيط</div>"
    )
    path = f"<div class=breadcrumb><ul>{steps}</ul></div>"
    article = _page(f"{path}{board}<h2>{_TITLE}</h2><div>12 مايو 2024</div>")
    assert (article.title, article.section) == (_TITLE, "أخبار الوطن")


@pytest.mark.parametrize(
    ("foot", "section"),
    [
        ("<span>نشر في</span> <a href='/r'>جهوي</a>", "جهوي"),
        ("نشر في: 12 مايو <a href='/d'>2024</a>", None),
        ("نشر في <a href='/r'>جهوي</a> و<a href='/s'>رياضة</a>", None),
    ],
    ids=["one", "day", "two"],
)
def test_what_a_story_is_filed_under(foot: str, section: str | None) -> None:
    assert _page(f"<h1>{_TITLE}</h1><div>12 مايو 2024</div>", foot=f"<div>{foot}</div>").section == section


_LEAD = "عاد السور الشرقي في التل القديم إلى الناس بعد إغلاق دام عشر سنوات، وصار المشي فوقه ممكنا لأول مرة."


@pytest.mark.parametrize(
    "lead",
    [
        "<p class='t-content__chapo'>{}</p>",
        "<div class='summary-text text'><p>{}</p></div>",
        "<div class=post-excerpt>{}</div>",
    ],
    ids=["paragraph", "box", "excerpt"],
)
def test_a_lead_that_is_called_so(lead: str) -> None:
    article = _page(f"<h1>{_TITLE}</h1><div>12 مايو 2024</div>{lead.format(_LEAD)}")
    assert article.lead == _LEAD
    assert len(article.body) == 3


@pytest.mark.parametrize(
    "page",
    [
        f"<div class=itemIntroText><p>{_LEAD}</p></div><div>{_STORY}</div>",
        f"<div class=ShortDesc><p>{_LEAD}</p></div><div>{_STORY}</div>",
        f"<div class=summary><p>{_LEAD}</p>{_STORY}</div>",
    ],
    ids=["intro", "description", "around-all"],
)
def test_a_first_paragraph_that_is_no_lead(page: str) -> None:
    article = parse(f"<html><body>{_MENU}<div><h1>{_TITLE}</h1><div>12 مايو 2024</div>{page}</div></body></html>")
    assert article.lead is None
    assert article.body[0].text == _LEAD


_ROW = (
    "<div class=meta>By <a href='/author/n'>نور المرجان</a><i>|</i>أكتوبر 19, 2021<i>|</i><a href='/c'>محليات</a><i>|</i>"
    "{}<a href='/t1'>أسوار</a>, <a href='/t2'>مشاة التل</a><i>|</i>التعليقات مغلقة</div>"
)


@pytest.mark.parametrize("label", ["Tags: ", "الوسوم: "])
def test_tags_in_the_row_of_the_writer(label: str) -> None:
    article = _page(f"<h1>{_TITLE}</h1>", foot=_ROW.format(label))
    assert article.keywords == ("أسوار", "مشاة التل")
    assert article.published is not None
    assert (article.published.value or "")[:10] == "2021-10-19"


def test_sections_in_the_row_of_the_writer() -> None:
    assert _page(f"<h1>{_TITLE}</h1>", foot=_ROW.format("في: ")).keywords == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<span>نص:</span><a href='#'>فرانس24</a><span>تابِع</span>", ["فرانس24"]),
        ("<span>نص:</span> <a href='/w'>نادر المرجان</a>", ["نادر المرجان"]),
    ],
    ids=["outlet", "person"],
)
def test_who_made_the_text_under_a_lead(line: str, names: list[str]) -> None:
    article = _page(f"<h1>{_TITLE}</h1><p class=chapo>{_LEAD}</p><div><div>{line}</div></div>")
    assert [credit.name for credit in article.credits] == names
    assert len(article.body) == 3


def test_a_subheading_that_begins_with_the_same_word() -> None:
    article = _page(f"<h1>{_TITLE}</h1>{_STORY}<h3>نص الاتفاق</h3>")
    assert [block.text for block in article.body if block.kind == "subheading"] == ["نص الاتفاق"]


@pytest.mark.parametrize(
    ("row", "section"),
    [
        ("<div class=article-category><a href='/c/1'>جهات</a> - <a href='/c/2'>أحياء التل</a></div>", "أحياء التل"),
        ("<div class=cat><a href='/c/1'>جهات</a> / <a href='/c/2'>أحياء التل</a></div>", "أحياء التل"),
        ("<div class=cat><a href='/c/1'>أسوار التل</a> - <a href='/c/2'>قلاع التل</a> - طرق التل</div>", None),
        ("<div class=row><a href='/c/1'>أسوار التل</a> - <a href='/c/2'>قلاع التل</a></div>", None),
    ],
    ids=["dash", "stroke", "goes-on", "other-class"],
)
def test_links_with_a_dash_between_over_a_title_are_a_path(row: str, section: str | None) -> None:
    assert _page(f"{row}<h1>{_TITLE}</h1><div>12 مايو 2024</div>").section == section


@pytest.mark.parametrize(
    ("chips", "section"),
    [
        ("<span class=kicker><a href='/1'>صحة</a></span><span class=kicker-land>أرض الجبل</span>", "صحة"),
        ("<span class=kicker><a href='/9'>أخبار</a></span><span class=kicker-land>أرض الجبل</span>", None),
    ],
    ids=["entry-of-the-menu", "other-link"],
)
def test_two_chips_over_a_title_are_no_kicker(chips: str, section: str | None) -> None:
    article = _page(f"<div class=kicker-row>{chips}</div><h1>{_TITLE}</h1><div>12 مايو 2024</div>")
    assert (article.kicker, article.section) == (None, section)


def test_a_word_in_other_type_leaves_a_kicker_whole() -> None:
    kicker = "<div class=kicker>أسوار <em>المدن</em></div>"
    assert _page(f"{kicker}<h1>{_TITLE}</h1><div>12 مايو 2024</div>").kicker == "أسوار المدن"


@pytest.mark.parametrize(
    ("foot", "section"),
    [
        (
            "<footer><span><span>التصنيفات </span><a rel='category tag' href='/e'>شؤون المدن</a></span></footer>",
            "شؤون المدن",
        ),
        ("<div><a rel='category tag' href='/e'>شؤون المدن</a></div>", None),
    ],
    ids=["label-and-link", "card"],
)
def test_one_link_behind_the_word_for_categories_under_a_story(foot: str, section: str | None) -> None:
    assert _page(f"<h1>{_TITLE}</h1><div>12 مايو 2024</div>", foot=foot).section == section


_TITLED = f"<h1>{_TITLE}</h1><div>14 مايو 2024</div>"


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        (f"<a href='https://tal.example/'>صدى التل</a> » <a href=/3/>عمران</a> » {_TITLE[:26]}", True),
        (f"<a href=/>صدى التل</a> » <a href=/3/>عمران</a> » {_TITLE[:26]}...", True),
        (f"<a href=/>صدى التل</a> » <a href=/3/>عمران</a> » {_TITLE[:8]}", False),
        ("<a href=/>صدى التل</a> » <a href=/3/>عمران</a> » عودة القطار إلى محطة الميناء", False),
        (f"<a href=/2/>صدى التل</a> » <a href=/3/>عمران</a> » {_TITLE[:26]}", False),
        (f"<a href=/>صدى التل</a> <a href=/3/>عمران</a> {_TITLE[:26]}", False),
    ],
    ids=["host", "cut", "too-short", "another-title", "no-front-page", "no-sign"],
)
def test_a_path_from_the_front_page_to_the_beginning_of_the_title(path: str, *, taken: bool) -> None:
    assert (_page(f"<div class=bar>{path}</div>{_TITLED}").section == "عمران") is taken


@pytest.mark.parametrize(
    ("row", "section"),
    [
        ("<div><div>14 مايو 2024</div><div><a href=/ar/topic/aid>شؤون المدن</a></div></div>", "شؤون المدن"),
        ("<div><div>14 مايو 2024</div><div><a href=/2>رأي</a></div></div>", "رأي"),
        ("<div><div>14 مايو 2024</div><div><a href=/ar/aid>شؤون المدن</a></div></div>", None),
        ("<div><div>14 مايو 2024</div><div><a href=/writer/7>هند المرزوقي</a></div></div>", None),
        ("<div>نشر في <a href=/paper>الميناء</a> يوم 14 - 05 - 2024</div>", None),
        ("<div>نشر في: <a href=/day>14/05/2024</a></div>", None),
    ],
    ids=["list-of-stories", "entry-of-the-menu", "neither", "writer", "newspaper", "day"],
)
def test_a_link_beside_the_day_of_a_story(row: str, section: str | None) -> None:
    assert _page(f"<h1>{_TITLE}</h1>{row}").section == section


def test_a_lone_link_in_a_box_under_a_story_may_file_it() -> None:
    foot = (
        "<div class=itemLinks><div>قراءة <b>312</b> مرات</div><div><span>نشر في</span> <a href=/r>شؤون الجهة</a></div>"
        "<div><span>موسومة تحت</span><ul><li><a href=/tag/a>الأسوار</a><li><a href=/tag/b>الترميم</a></ul></div></div>"
    )
    article = _page(f"<h1>{_TITLE}</h1>", foot=foot)
    assert (article.section, article.related) == ("شؤون الجهة", ())
