"""Days in the head of a story and right under it, beside counters, buttons and the days of the page."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY, TITLE

_PROSE = STORY.replace("<p>", "").replace("</p>", "\n")


def _html(head: str, foot: str = "", over: str = "") -> Article:
    return parse(f"<html><body>{over}<div class=art><h1>{TITLE}</h1>{head}<div>{STORY}{foot}</div></div></body></html>")


def _text(*head: str, foot: str = "") -> Article:
    article = parse("\n".join((*head, _PROSE + foot)))
    assert article.title == TITLE
    return article


def _days(article: Article) -> tuple[str | None, str | None]:
    return tuple(stamp and stamp.value for stamp in (article.published, article.modified))  # type: ignore[return-value]


@pytest.mark.parametrize(
    "line",
    [
        "<span>11 مايو 2024</span><span><svg></svg>312</span><span>3 دقائق قراءة</span>",
        "<span>11 مايو 2024</span><span>312</span>",
    ],
)
def test_a_day_that_touches_a_counter(line: str) -> None:
    assert _days(_html(f"<div>{line}</div>")) == ("2024-05-11", None)


def test_parts_of_a_number_stay_one_number() -> None:
    article = _html("", "<p>بلغ العدد <span>20</span><span>26</span> حجرا في السور كله.</p>")
    assert "2026" in article.body[-1].text


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("11 مايو 20243123 دقائق قراءة", "2024-05-11"),
        ("11/05/2024150 مشاهدة", "2024-05-11"),
        ("11-05-2024 03:17 PM\t\tعدد المشاهدات : 4107\t\tA+ A-\t\tنسخة للطباعة", "2024-05-11T15:17"),
    ],
    ids=["month", "numbers", "tabs"],
)
def test_a_day_to_which_a_flattener_glued_a_counter(line: str, day: str) -> None:
    assert _days(_text("صحيفة التل", TITLE, line)) == (day, None)


@pytest.mark.parametrize(
    ("line", "day", "subtitle"),
    [
        ("نشرت قبل 3 ساعات - 11/05/2024 1,204 مشاهدة لا تعليقات", "2024-05-11", None),
        ("نشرت قبل ثلاثة أعوام رواية عن السور القديم في بلدة التل", None, True),
    ],
)
def test_a_line_that_ends_with_counters(line: str, day: str | None, subtitle: object) -> None:
    article = _html(f"<div>{line}</div>")
    assert (_days(article)[0], article.subtitle is None) == (day, subtitle is None)


def test_days_beside_buttons_under_a_lead() -> None:
    lead = "<h2>رممت البلدية القسم الشرقي من السور القديم، وفتحت فيه ممرا يصل ساحة السوق بالحديقة العامة.</h2>"
    days = "<div><span>11/05/2024</span><span>-</span><span>14:15</span><br><span>آخر تحديث:</span> <span>12/05/2024</span></div>"
    share = "<div><a href='//f.example'>fb</a><a href='//t.example'>tw</a></div>"
    assert _days(_html(f"{lead}<div class=bar>{days}{share}</div>")) == ("2024-05-11T14:15", "2024-05-12")


def test_the_day_of_a_card_between_paragraphs() -> None:
    card = "<div><a href='/1'>قطار جديد بين العاصمة والميناء</a><span>10/05/2024</span></div>"
    paragraphs = STORY.split("</p>")
    page = (
        f"<html><body><h1>{TITLE}</h1><div>{paragraphs[0]}</p>{card}{'</p>'.join(paragraphs[1:])}</div></body></html>"
    )
    assert _days(parse(page)) == (None, None)


_HEAD = "<div>11 مايو 2024</div>"
_VIEWS = "<p>مشاهدات 214</p>"


@pytest.mark.parametrize(
    ("foot", "days"),
    [
        (
            f"{_VIEWS}<p>أضيف&nbsp; 2024/05/11 - 1:36 PM</p><p>آخر تحديث&nbsp; 2024/05/13 - 9:02 AM</p>",
            ("2024-05-11T13:36", "2024-05-13T09:02"),
        ),
        ("<p>آخر تحديث: 2024/05/13</p>", ("2024-05-11", "2024-05-13")),
        ("<p>آخر تحديث للموقع 2024/05/13</p>", ("2024-05-11", None)),
        ("<p>قطار جديد بين العاصمة والميناء</p><p>أضيف 2024/05/13</p>", ("2024-05-11", None)),
    ],
    ids=["both", "changed", "site", "other-story"],
)
def test_days_right_under_a_story(foot: str, days: tuple[str, str | None]) -> None:
    assert _days(_html(_HEAD, foot)) == days


_ISSUE = "الأربعاء 18 مايو 2024 السنة 151 العدد 50751"


@pytest.mark.parametrize(
    ("over", "day"),
    [
        ("<div>الثلاثاء 21 مايو 2024</div><div>السبت 18 مايو 2024 السنة 151 العدد 50751</div>", "2024-05-18"),
        ("<div>السبت 18 مايو 2024 السنة 151 العدد 50751</div>", None),
        ("<div>السبت 18 مايو 2024</div><div>السبت 18 مايو 2024 السنة 151 العدد 50751</div>", None),
        ("<div>الثلاثاء 21 مايو 2024</div><div>السبت 18 مايو 2024 العدد اليوم</div>", None),
    ],
    ids=["another-day", "alone", "same-day", "no-number"],
)
def test_the_day_of_an_issue_over_the_menu(over: str, day: str | None) -> None:
    menu = "<ul><li><a href='/1'>الأولى</a></li><li><a href='/2'>مصر</a></li><li><a href='/3'>رياضة</a></li></ul>"
    assert _days(_html("", over=over + menu))[0] == day


def test_the_nearer_of_two_days_over_a_title() -> None:
    article = _text("الأحد 19-05-2024", "محليات", "السبت 11 مايو 2024 / 20:07", TITLE)
    assert _days(article)[0] == "2024-05-11T20:07"


def test_a_label_over_a_day_and_its_clock() -> None:
    head = ("11/05/2024", "-", "14:15", "آخر تحديث:", "12/05/2024", "-", "16:40")
    assert _days(_text("صحيفة التل", TITLE, *head)) == ("2024-05-11T14:15", "2024-05-12T16:40")


@pytest.mark.parametrize("credit", ["(تصوير: سمير الترك)", "(عدسة: سمير الترك)"])
def test_a_caption_that_ends_with_who_took_the_picture(credit: str) -> None:
    article = _text("صحيفة التل", "السبت 11 مايو 2024", TITLE, f"حجارة السور عند الباب الشرقي {credit}", "سلمى النجار")
    assert (article.title, [image.caption for image in article.images] != []) == (TITLE, True)


def test_what_a_column_is_called_under_a_name() -> None:
    article = parse(f"صحيفة التل\nمن أغلق باب السور القديم؟\nسلمى النجار\nحجر وباب\n11 مايو 2024\n{_PROSE}")
    assert article.title == "من أغلق باب السور القديم؟"


def test_a_question_under_the_buttons_for_the_size_of_type() -> None:
    asks = "ماذا نصنع بكل هذا الحجر القديم الذي نقل من المقلع البعيد قبل ستة قرون كاملة ثم نسيه الناس على جانب الطريق؟"
    article = parse(f"صحيفة التل\nحجارة صارت ممرا\nسلمى النجار\n+ -\n{asks}\n{_PROSE}")
    assert article.title == "حجارة صارت ممرا"
