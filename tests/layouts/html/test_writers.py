"""Writers of HTML pages whom no list knows, told by their links and by what a page calls their elements."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY, TITLE


def _read(under: str, over: str = "", head: str = "") -> Article:
    page = f"<body>{over}<h1>{TITLE}</h1>{under}<div>{STORY}</div></body>"
    return parse(f"<html><head>{head}</head>{page}</html>", content_type="text/html")


def _credited(article: Article) -> list[tuple[str, str]]:
    return [(credit.role, credit.name) for credit in article.credits]


@pytest.mark.parametrize(
    "line",
    [
        "<div><a href=/writer/1>روزالين هافرتون</a> <span>كاتبة</span></div><div>14 مايو 2024</div>",
        "<div><a href=/author/1>روزالين هافرتون</a> <a href='#'>@rosalin</a></div><div>14 مايو 2024</div>",
        "<div class=field-author>روزالين هافرتون @rosalin</div><div>14 مايو 2024</div>",
        "<div><span>14-05-2024</span><a href=/author/1> روزالين هافرتون</a><a href='#'> @rosalin</a></div>",
    ],
    ids=["job", "account", "class", "beside-a-day"],
)
def test_a_writer_whom_no_list_knows(line: str) -> None:
    article = _read(line)
    assert _credited(article) == [("author", "روزالين هافرتون")]
    assert (article.published and (article.published.value or "")[:10]) == "2024-05-14"


@pytest.mark.parametrize(
    "line",
    [
        "<div class=author>وكالات</div>",
        "<div class=author>نبض الميناء</div>",
        "<div class=author>أخبار محلية</div>",
        "<div class=author><a href=/author/2>صوت الميناء</a></div>",
        "<div><a href=/section/1>روزالين هافرتون</a> <span>@rosalin</span></div>",
        "<div><a href=/author/2>أقلام حرة</a> <span>مقالات أخرى</span></div>",
        "<div>10-05-2024 <a href=/section/1>الرياض</a></div>",
        "<div>14-05-2024, 11:42 <a href=/author/1>873</a></div>",
    ],
)
def test_who_may_be_an_outlet_or_a_section_is_no_writer(line: str) -> None:
    assert not _read(f"{line}<div>14 مايو 2024</div>").authors


@pytest.mark.parametrize(
    ("entry", "credited"),
    [
        ("<a href=/author/1>نوارس - خاص</a>", [("outlet", "نوارس")]),
        ("<a href='#'><span>كتب</span> عادل الشناوي</a>", [("author", "عادل الشناوي")]),
        ("<a href=/s/1>نوارس - خاص</a>", []),
        ("<a href=/s/1>أخبار الساحل</a>", []),
    ],
)
def test_a_linked_entry_of_a_list_under_the_title_may_sign(entry: str, credited: list[tuple[str, str]]) -> None:
    assert _credited(_read(f"<ul><li>14 مايو 2024</li><li>{entry}</li></ul>")) == credited


@pytest.mark.parametrize(
    ("line", "credited"),
    [
        ("نوارس ديجيتال", [("outlet", "نوارس ديجيتال")]),
        ("نوارس", [("outlet", "نوارس")]),
        ("نوارس المرفأ", []),
        ("سور المدينة", []),
    ],
)
def test_the_name_of_the_outlet_right_over_a_story(line: str, credited: list[tuple[str, str]]) -> None:
    head = "<meta property=og:site_name content=نوارس><meta name=author content='سور المدينة'>"
    assert _credited(_read(f"<div>14 مايو 2024</div><p><strong>{line}</strong></p>", head=head)) == credited


@pytest.mark.parametrize(
    ("line", "credited", "place"),
    [
        ("نوارس ـ هند المرزوقي", [("outlet", "نوارس"), ("author", "هند المرزوقي")], None),
        ("نوارس المغربية ـ هند المرزوقي", [("outlet", "نوارس المغربية"), ("author", "هند المرزوقي")], None),
        ("نوارسنا ـ هند المرزوقي", [("author", "هند المرزوقي")], None),
        ("الرباط ـ هند المرزوقي", [("correspondent", "هند المرزوقي")], "الرباط"),
        ("هنـد المرزوقي", [("author", "هنـد المرزوقي")], None),
        ("نوارسـ هند المرزوقي", [], None),
    ],
)
def test_an_outlet_a_tatweel_and_a_reporter(line: str, credited: list[tuple[str, str]], place: str | None) -> None:
    article = _read(f"<div>14 مايو 2024</div><h4>{line}</h4>", head="<meta property=og:site_name content=نوارس>")
    assert _credited(article) == credited
    assert (article.dateline and article.dateline.place) == place


def test_a_writer_between_a_section_and_a_day() -> None:
    row = (
        "<div class=info><span><a href=/category/4>أخبار اقتصادية</a></span> <span><a href=/author/3>سامر البستاني</a></span>"
        " <span>خاص الميناء</span> <span>السبت 14 كانون الثاني 2023</span></div>"
    )
    article = _read(row)
    assert ("author", "سامر البستاني") in _credited(article)
    assert (article.published and article.published.value) == "2023-01-14"
    assert article.subtitle is None


_PAIR = ["هند المرزوقي", "نادر المرجان"]


@pytest.mark.parametrize(
    ("row", "credited"),
    [
        ("<a href=/author/1>هند المرزوقي</a> <a href=/author/2>نادر المرجان</a>", [("author", name) for name in _PAIR]),
        (
            "<span>كتب : </span><a href=/u/1>هند المرزوقي</a> <a href=/u/2>نادر المرجان</a>",
            [("author", name) for name in _PAIR],
        ),
        ("ترجمة: <a href=/u/1>هند المرزوقي</a>", [("translator", "هند المرزوقي")]),
        ("بقلم: <a href=/author/1>هند</a> <a href=/author/1>المرزوقي</a>", [("author", "هند المرزوقي")]),
        ("بقلم: <a href=/u/1>هند المرزوقي</a> <a href=/u/1>السلمان</a>", [("author", "هند المرزوقي السلمان")]),
    ],
    ids=["alone", "label", "translator", "one-name", "one-address"],
)
def test_writers_whom_only_their_links_part(row: str, credited: list[tuple[str, str]]) -> None:
    assert _credited(_read(f"<div>{row}</div><div>14 مايو 2024</div>")) == credited


def test_an_outlet_behind_a_writer_is_no_writer() -> None:
    row = "<div>بقلم: <a href=/u/1>هند المرزوقي</a> - <a href=/s/2>صحيفة الميناء</a></div><div>14 مايو 2024</div>"
    assert _credited(_read(row))[-1] == ("author", "هند المرزوقي")
    assert len(_read(row).authors) == 1


_CARD = "<div class=author-card><img src=/a.jpg><h4><a href=/author/9>{name}</a></h4><p>{job}</p></div>"


@pytest.mark.parametrize(
    ("over", "name", "job", "written"),
    [
        ("", "نادر المرجان", "صحافي مغربي", ["نادر المرجان"]),
        ("<div>بقلم: هند المرزوقي</div>", "نادر المرجان", "محرر الصفحة", ["هند المرزوقي"]),
        ("", "صوت الميناء", "موقع إخباري", []),
        ("", "نادر المرجان", "شارك في الكتابة", []),
    ],
    ids=["writer", "another", "outlet", "no-job"],
)
def test_the_card_of_a_writer_under_a_story(over: str, name: str, job: str, written: list[str]) -> None:
    page = f"<h1>{TITLE}</h1>{over}<div class=body>{STORY}</div>{_CARD.format(name=name, job=job)}"
    article = parse(f"<html><body>{page}</body></html>", content_type="text/html")
    assert [author.name for author in article.authors] == written


@pytest.mark.parametrize(
    "line",
    [
        "<div class=author><a href='/author?name=7'>كنعوش السلماوي الأول</a></div>",
        "<div><a href=/author/7>كنعوش السلماوي</a></div>",
        "<div class=writer>كنعوش المرفئي السلماوي</div>",
    ],
)
def test_a_family_name_shows_a_writer_whom_no_list_knows(line: str) -> None:
    assert len(_read(f"{line}<div>14 مايو 2024</div>").authors) == 1


@pytest.mark.parametrize(
    "line",
    [
        "<div class=author><a href=/>منارة الساحلي</a></div>",  # the outlet
        "<div class=author>متابعات</div>",
        "<div class=author>صفير الوطني</div>",
        "<div class=author>كنعوش الميناء</div>",
        "<div>كنعوش السلماوي</div>",
        "<div><a href=/section/2>كنعوش السلماوي</a></div>",
    ],
)
def test_no_family_name_or_no_writer(line: str) -> None:
    head = "<meta property=og:site_name content='منارة الساحلي'>"
    assert not _read(f"{line}<div>14 مايو 2024</div>", head=head).authors


_BREAKS = STORY.replace("</p><p>", "<br>").removeprefix("<p>").removesuffix("</p>")


@pytest.mark.parametrize(
    ("inside", "written"),
    [
        (f"<div>{_BREAKS}</div><div style='text-align:left'><b>نادر المرجان</b></div>", ["نادر المرجان"]),
        (f"{_BREAKS}<br><br>نادر المرجان", ["نادر المرجان"]),
        (f"<div>{_BREAKS}</div><div><b>تل السور</b></div>", []),
        (f"<div>{_BREAKS}</div><div>معا نبني السور</div>", []),
        (f"<div>{_BREAKS}</div><div>وائل الترك</div>", []),  # the story tells of him
        (f"<div>{_BREAKS}</div></div><div><div>نادر المرجان</div><div>هند المرزوقي</div>", []),
    ],
    ids=["block", "line", "place", "slogan", "told-of", "beside-the-story"],
)
def test_a_name_that_ends_the_box_of_a_story_signs_it(inside: str, written: list[str]) -> None:
    account = "<span>كتب بواسطة: <a rel=author href=/user/44>Super User</a></span><div>14 مايو 2024</div>"
    page = f"<div><h1>{TITLE}</h1>{account}<div class=text>{inside}</div></div><div>اتصل بنا</div>"
    article = parse(f"<html><body>{page}</body></html>", content_type="text/html")
    assert [author.name for author in article.authors] == written


def test_the_name_of_a_writer_in_latin_letters_is_no_account() -> None:
    row = "<div>كتب بواسطة: <a rel=author href=/user/7>Sami Bustani</a></div><div>14 مايو 2024</div>"
    assert _credited(_read(row)) == [("author", "Sami Bustani")]
