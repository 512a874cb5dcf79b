"""Rows of fields over a story, and days on several lines, beside lines that look like them."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.oasis import STORY, TITLE, read

DAY = "14 مايو 2024"
NAME = "هاني البستاني"


def _of_row(row: str) -> tuple[list[str], str | None, str | None]:
    article = read("\n".join((TITLE, row, STORY)))
    return [credit.name for credit in article.credits], article.section, _day(article)


def _day(article: Article) -> str | None:
    return article.published and article.published.value


@pytest.mark.parametrize(
    "row",
    [
        f"محليات / {NAME} / {DAY}",
        f"محليات | {NAME} | {DAY}",
        f"{NAME} | {DAY} | محليات | 3 تعليقات",
        f"{DAY} - {NAME} - محليات",
        f"{DAY} – محليات – {NAME}",
        f"{DAY} • محليات • {NAME} • 1240 مشاهدة",
        f"{NAME} - {DAY} في محليات",
        f"{NAME} - {DAY} - القسم: محليات",
    ],
)
def test_every_field_of_a_row_is_read(row: str) -> None:
    assert _of_row(row) == ([NAME], "محليات", "2024-05-14")


@pytest.mark.parametrize(
    "row",
    [
        f"{DAY} - سوق المدينة - محليات",  # one field is nothing known
        f"{DAY} - حديقة البستاني - {NAME} في الصورة",
        f"صورة التقطت في {DAY} - {NAME} - أمام المكتبة",
    ],
)
def test_a_row_with_a_field_that_says_something_else_stays_whole(row: str) -> None:
    article = read("\n".join((TITLE, row, STORY)))
    spans = [segment for segment in article.segments if segment.role not in ("title", "paragraph")]
    assert len({segment.rule for segment in spans}) == 1


def test_elements_part_a_row_and_a_link_in_it_leads_to_the_section() -> None:
    row = f"<div><span>{NAME}</span> <a href=/c/1>شؤون الواحة</a> <span>{DAY}</span></div>"
    article = parse(f"<h1>{TITLE}</h1>{row}<p>{STORY.replace(chr(10), '<p>')}", content_type="text/html")
    assert ([c.name for c in article.credits], article.section, _day(article)) == ([NAME], "شؤون الواحة", "2024-05-14")


def test_a_linked_day_and_a_linked_outlet_are_no_sections() -> None:
    row = f"<div><a href=/r>رويترز</a> | {NAME} | <a href=/p/1>الثلاثاء {DAY}</a> | محليات</div>"
    article = parse(f"<h1>{TITLE}</h1>{row}<p>{STORY.replace(chr(10), '<p>')}", content_type="text/html")
    assert ([c.name for c in article.credits], article.section, _day(article)) == (
        ["رويترز", NAME],
        "محليات",
        "2024-05-14",
    )


def test_a_list_of_fields() -> None:
    items = f"<ul><li>{NAME}</li><li>{DAY}</li><li><a href=/c/1>محليات</a></li><li>3 دقائق قراءة</li></ul>"
    article = parse(f"<h1>{TITLE}</h1>{items}<p>{STORY.replace(chr(10), '<p>')}", content_type="text/html")
    assert ([c.name for c in article.credits], article.section, _day(article)) == ([NAME], "محليات", "2024-05-14")


def test_a_link_in_another_box_than_the_day_is_no_section() -> None:
    row = (
        f"<div><div>{DAY}</div></div><div><ul><li><a href=/c/1>محليات</a></li><li><a href=/c/2>صور</a></li></ul></div>"
    )
    article = parse(f"<h1>{TITLE}</h1>{row}<p>{STORY.replace(chr(10), '<p>')}", content_type="text/html")
    assert article.section is None


@pytest.mark.parametrize(
    "box",
    [
        "14\nمايو\n2024",
        "14\n\nمايو\n\n2024",
        "14 مايو\n2024",
        "الثلاثاء\n14\nمايو\n2024",
        "مايو\n14\n2024",
        "١٤\nمايو\n٢٠٢٤",
    ],
)
def test_a_day_on_several_lines(box: str) -> None:
    assert _day(read("\n".join((TITLE, box, STORY)))) == "2024-05-14"


def test_a_day_on_several_lines_of_html() -> None:
    box = "<div class=box><p>14</p><p>مايو</p><p>2024</p></div>"
    article = parse(f"<h1>{TITLE}</h1>{box}<p>{STORY.replace(chr(10), '<p>')}", content_type="text/html")
    assert _day(article) == "2024-05-14"


@pytest.mark.parametrize("box", ["14\nتعليقا\n2024", "34\nمايو\n2024", "2024\nمايو"])
def test_numbers_and_a_word_on_several_lines_may_be_no_day(box: str) -> None:
    assert _day(read("\n".join((TITLE, box, STORY)))) is None
