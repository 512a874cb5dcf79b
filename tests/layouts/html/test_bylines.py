"""Links to writers in the head of an HTML page: each is one name, whatever stands beside it on its line."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY, TITLE

_ONE, _TWO = "سنمار بوكيطة", "كنعان الزيني"  # the first is on no list
_DAY = "<span>14 مايو 2024</span>"


def _link(name: str, href: str = "/author/4") -> str:
    return f"<a href='{href}'>{name}</a>"


def _read(under: str, *, over: str = "", after: str = "", story: str = STORY) -> Article:
    head = f"<title>{TITLE} | مرفأ الشرق</title><meta property=og:site_name content=المرفأ>"
    logo = "<a href=/><img src=/l.png alt=المرفأ></a>"
    page = f"<body>{logo}{over}<h1>{TITLE}</h1>{under}<div>{story}</div>{after}</body>"
    return parse(f"<html><head>{head}</head>{page}</html>", content_type="text/html")


def _credited(article: Article) -> list[tuple[str, str]]:
    return [(credit.role, credit.name) for credit in article.credits]


@pytest.mark.parametrize("name", [_ONE, _TWO, "كنعان ولد سيدي السالك"])
@pytest.mark.parametrize(
    "row",
    [
        "<div>{} {day}</div>",
        "<div>{day} {}</div>",
        "<div>{day}<span><i></i> 8٬411</span><span><i></i> {}</span></div>",
        "<div>{day} <span>1204 مشاهدة</span> <span>{}</span></div>",
        "<div>{} • {day} • 3 دقائق قراءة</div>",
        "<div>بواسطة {} | {day}</div>",
        "<div><a href=/category/2>محليات</a> {} {day}</div>",
        "<div><span>القاهرة:</span> {} {day}</div>",
        "<h4>{}</h4><p>{day}</p>",
        "<div>{} <a href='https://news.google.example/x'>تابع آخر أخبارنا على جوجل نيوز</a></div><p>{day}</p>",
    ],
)
def test_one_name_whatever_stands_beside_it(row: str, name: str) -> None:
    article = _read(row.format(_link(name), day=_DAY))
    assert [author.name for author in article.authors] == [name]
    assert (article.published and (article.published.value or "")[:10]) == "2024-05-14"


@pytest.mark.parametrize(
    "href",
    [
        "/ar/writers/12",
        "/?author=4",
        "/كاتب/5",
        "/%D9%83%D8%A7%D8%AA%D8%A8/5",
        "/WriterArticles/22.aspx",
        "/كتاب/سنمار",
    ],
)
def test_what_the_address_of_a_writer_is(href: str) -> None:
    assert _credited(_read(f"<div>{_DAY} {_link(_ONE, href)}</div>")) == [("author", _ONE)]


@pytest.mark.parametrize(
    "row",
    [
        "{one} و {two}",
        "{day} {one} و{two}",
        "{one}، {two} | {day}",
        "<span>{one}</span><span>{two}</span>",
        "<span>بيروت -</span>{one}<span>دمشق -</span>{two}",
        "</div><div>{one}</div><div>{two}",
    ],
)
def test_each_link_is_one_name(row: str) -> None:
    row = row.format(one=_link(_ONE), two=_link(_TWO, "/author/5"), day=_DAY)
    assert _credited(_read(f"<div>{row}</div><div>{_DAY}</div>")) == [("author", _ONE), ("author", _TWO)]


def test_the_place_and_the_outlet_beside_a_writer() -> None:
    row = f"<span>بيروت -</span>{_link(_ONE)} {_link('الشرق', '/source/marfa')}"
    article = _read(f"<div>{row}</div><div>{_DAY}</div>")
    assert _credited(article) == [("outlet", "الشرق"), ("author", _ONE)]
    assert article.dateline is not None
    assert article.dateline.place == "بيروت"


@pytest.mark.parametrize("text", [f"أبها: {_TWO}", f"المرفأ - {_TWO}", f"{_TWO} (أبها)"])
def test_a_place_or_an_outlet_in_the_link_is_no_part_of_the_name(text: str) -> None:
    rows = f"<div>{_link(text)}، {_link('أبها: هند المرزوقي', '/author/5')}</div><div>{_DAY}</div>"
    assert [author.name for author in _read(rows).authors] == [_TWO, "هند المرزوقي"]


@pytest.mark.parametrize(
    ("row", "credited"),
    [
        ("<span>نص</span>{one}</div><div><span>ترجمة</span>{two}", [("author", _ONE), ("translator", _TWO)]),
        ("تقرير: {one}</div><div>تحرير: {two}", [("author", _ONE), ("editor", _TWO)]),
        ("إعداد: {one} / صور: {two}", [("author", _ONE), ("photographer", _TWO)]),
        ("<span>كتابة</span> {one} <span>رسوم</span> {two}", [("author", _ONE)]),
        ("بيانات: {one}</div><div>نص: {two}", [("author", _TWO)]),
        ("{one} {day}</div><div>صور: سعد البنا", [("author", _ONE), ("photographer", "سعد البنا")]),
    ],
)
def test_the_word_before_a_name_says_the_role(row: str, credited: list[tuple[str, str]]) -> None:
    row = row.format(one=_link(_ONE), two=_link(_TWO, "/author/5"), day=_DAY)
    assert _credited(_read(f"<div>{row}</div><div>{_DAY}</div>")) == credited


def test_writers_under_a_lead_are_no_box_of_links() -> None:
    lead = "<h2>يمتد السور القديم على ثلاثة كيلومترات، ولم يبق من أبوابه غير باب واحد يطل على المرفأ.</h2>"
    rows = f"<div><span>نص</span>{_link(_ONE)}<span>صحفية بقسم التحقيقات</span></div><div>{_DAY}</div>"
    assert _credited(_read(lead + rows)) == [("author", _ONE)]


@pytest.mark.parametrize("over", ["<div>{} {day}</div>", "<div><div>{}</div><div>{day}</div></div>"])
def test_a_writer_over_the_title_beside_the_day(over: str) -> None:
    assert _credited(_read("", over=over.format(_link(_ONE), day=_DAY))) == [("author", _ONE)]


@pytest.mark.parametrize(
    "name",
    [
        "المرفأ",
        "مرفأ الشرق",
        "قراء المرفأ",
        "هيئة التحرير",
        "صوت الميناء",
        "أقلام حرة",
        "كوش نيوز",
        "ميدان مصر",
        "عرض كل المقالات",
        "Super User",
        "القاهرة",
        "وكالات",
    ],
)
@pytest.mark.parametrize("row", ["{} {day}", "بواسطة {} {day}"])
def test_an_account_is_no_writer(row: str, name: str) -> None:
    assert not _read(f"<div>{row.format(_link(name), day=_DAY)}</div>").authors


_OTHER = "<a href=/n/7>هل يكفي الماء لعطش المدن القديمة في الصيف؟</a>"


@pytest.mark.parametrize("name", [_ONE, _TWO])
@pytest.mark.parametrize(
    ("row", "story"),
    [
        ("<div><div>{}</div>" + _OTHER + "</div>", STORY),
        ("<div>{} " + _OTHER + "</div>", STORY),
        ("", STORY.replace("</p>", f"</p><div>{_OTHER}<div>{{}}</div><div>10 مايو 2024</div></div>", 1)),
    ],
)
def test_the_writer_of_another_story(row: str, story: str, name: str) -> None:
    link = _link(name)
    assert not _read(f"<div>{_DAY}</div>{row.format(link)}", story=story.replace("{}", link)).authors


def test_a_link_that_is_no_writers_and_a_name_in_a_sentence() -> None:
    assert not _read(f"<div>{_DAY}</div><div>تقرير: {_link('أزمة الماء تعود', '/news/1')}</div>").authors
    told = f"<p>نقل {_link(_ONE)} عن البلدية أن السور القديم سيفتح أبوابه للزوار في الصيف المقبل.</p>{STORY}"
    assert not _read(f"<div>{_DAY}</div>", story=told).authors


_CARD = "<div class=card><img src=/a.jpg><div>{}</div><div>{}</div></div>"
_TAGS = "<div><a href=/tag/1>ماء</a><a href=/tag/2>سور</a></div>"


@pytest.mark.parametrize(
    ("after", "written"),
    [
        (_CARD.format(_link(_ONE), "كاتب وباحث"), [_ONE]),
        (_TAGS + _CARD.format(_link(_ONE), "كاتب ومترجم سوري. له ثلاث روايات صدرت في المرفأ."), [_ONE]),
        (_CARD.format(_link(_ONE), "كاتب") + _CARD.format(_link(_TWO, "/author/5"), "كاتب"), []),
        ("<div><h3>اقرأ لهؤلاء</h3>" + _CARD.format(_link(_ONE), "كاتب وباحث") + "</div>", []),
        (_CARD.format(_link(_ONE), "تابعونا على كل المنصات"), []),
    ],
    ids=["card", "under-tags", "columnists", "of-others", "no-job"],
)
def test_the_card_of_the_writer(after: str, written: list[str]) -> None:
    assert [author.name for author in _read(f"<div>{_DAY}</div>", after=after).authors] == written
