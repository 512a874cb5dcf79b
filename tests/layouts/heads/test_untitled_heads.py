"""Heads whose only line is no headline, and headlines that look like another line; each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from arabic_article.arabic.dates import find_dates

_STORY = """افتتح مستشفى المدينة قسما جديدا للأطفال يضم أربعين سريرا، وقالت الإدارة إن العمل يبدأ مطلع الشهر المقبل.
وأضافت الإدارة أن القسم يستقبل المرضى من كل القرى المجاورة طوال أيام الأسبوع.
وتعهدت البلدية في تونس بشق طريق يصل المستشفى بالسوق القديمة قبل حلول فصل الشتاء المقبل.
"""
_TITLE = "مستشفى المدينة يفتتح قسما جديدا للأطفال"


def _roles(article: Article) -> list[tuple[str, str]]:
    return [(segment.role, segment.rule) for segment in article.segments]


def test_place_and_reporter_alone_are_no_title() -> None:
    article = parse(f"تونس-سمير النجار:\n{_STORY}")
    assert article.title is None
    assert [author.name for author in article.authors] == ["سمير النجار"]
    assert article.dateline is not None
    assert article.dateline.place == "تونس"


@pytest.mark.parametrize("line", ["عنب بلدي", "“عنب بلدي”", "دمشق - عنب بلدي"])
def test_outlet_alone_is_no_title(line: str) -> None:
    article = parse(f"{line}\n{_STORY}")
    assert article.title is None
    assert [(credit.role, credit.name) for credit in article.credits] == [("outlet", "عنب بلدي")]


def test_time_told_from_now_is_no_title() -> None:
    article = parse(f"منذ ثانية واحدة\n{_STORY}")
    assert (article.title, next(role for role, _ in _roles(article))) == (None, "date")
    title = "منذ يوم واحد والمستشفى ينتظر"
    assert parse(f"{title}\n{_STORY}").title == title


@pytest.mark.parametrize("line", ["جانب من أعمال التوسعة", "ردهة المستشفى - صورة أرشيفية"])
def test_caption_alone_is_no_title(line: str) -> None:
    assert parse(f"{line}\n{_STORY}").title is None


def test_name_and_a_place_in_brackets_alone_are_no_title() -> None:
    article = parse(f"سمير النجار (السلط)\n{_STORY}")
    assert article.title is None
    assert [author.name for author in article.authors] == ["سمير النجار"]


@pytest.mark.parametrize("line", ["كتبت هالة في الملحق الأسبوعي:", "NewsOfTown"])
def test_line_that_announces_or_a_foreign_word_is_no_title(line: str) -> None:
    assert parse(f"{line}\n{_STORY}").title is None


@pytest.mark.parametrize("line", [_TITLE, "عنب بلدي في الأسواق"])
def test_only_line_of_another_kind_is_the_title(line: str) -> None:
    assert parse(f"{line}\n{_STORY}").title == line


@pytest.mark.parametrize("line", ["فريق التحرير – الترا جزائر", "هيئة التحرير - صوت القرية"])
def test_desk_with_its_outlet_is_no_title(line: str) -> None:
    article = parse(f"{_TITLE}\n{line}\n{_STORY}")
    assert article.title == _TITLE
    assert not article.images
    assert not article.authors


def test_two_people_parted_by_a_dash_write() -> None:
    article = parse(f"{_TITLE}\nنادر النجار - هالة الحداد\n{_STORY}")
    assert [author.name for author in article.authors] == ["نادر النجار", "هالة الحداد"]


def test_place_and_a_person_parted_by_a_dash_are_not_two() -> None:
    assert [author.name for author in parse(f"{_TITLE}\nتونس - هالة الحداد\n{_STORY}").authors] == ["هالة الحداد"]


@pytest.mark.parametrize(
    "line",
    ["أسرة مستشفى المدينة الثلاثاء 12 مارس 2024", "عرض لما في صحف القرية يوم الثلاثاء 12 مارس 2024"],
)
def test_headline_that_ends_with_a_date(line: str) -> None:
    article = parse(f"{line}\n13 مارس 2024 - 10:00\n{_STORY}")
    assert article.title == line
    assert article.published is not None
    assert article.published.value == "2024-03-13T10:00"
    assert ("title", "dated-headline") in _roles(article)


def test_headline_with_a_date_printed_twice() -> None:
    line = "موجز المساء 30-06-2023"
    article = parse(f"{line}\n2023-06-30 | 13:07\n{line}\n{_STORY}")
    assert article.title == line
    assert article.published is not None
    assert article.published.value == "2023-06-30T13:07"


@pytest.mark.parametrize(
    "line",
    [
        "تونس - الثلاثاء 12 مارس 2024",
        "نادر النجار الثلاثاء 12 مارس 2024",
        "جريدة القرية الثلاثاء 12 مارس 2024",
        "تم النشر في الثلاثاء 12 مارس 2024",
    ],
)
def test_other_words_before_a_date_are_no_headline(line: str) -> None:
    article = parse(f"{line}\n{_STORY}")
    assert article.title is None
    assert article.published is not None
    assert article.published.value == "2024-03-12"


def test_date_over_an_advertisement_is_the_pages() -> None:
    assert parse(f"السبت - 11 أيار 2024\n\nإعلان\n\n{_TITLE}\n{_STORY}").published is None


def test_date_over_the_title_is_the_storys() -> None:
    article = parse(f"السبت - 11 أيار 2024\n\n{_TITLE}\n{_STORY}")
    assert article.published is not None
    assert article.published.value == "2024-05-11"


@pytest.mark.parametrize("line", ["عدد الزيارات 1273", "التعليقات 0", "مدة القراءة 15 د", "القراءات: 12"])
def test_count_under_the_title_is_no_caption(line: str) -> None:
    assert not parse(f"{_TITLE}\n12 مايو 2023\n{line}\n{_STORY}").images


def test_count_of_something_else_is_a_caption() -> None:
    assert len(parse(f"{_TITLE}\n12 مايو 2023\nزيارات 12 مدرسة\n{_STORY}").images) == 1


def test_title_of_two_offices_is_one_label() -> None:
    article = parse(f"رئيس مجلس الإدارة والمشرف العام\nد/ نادر النجار\n\n{_TITLE}\n12 مايو 2023\n{_STORY}")
    assert article.kicker is None
    assert not article.authors


@pytest.mark.parametrize(
    ("text", "value"), [("1 يناير 1970 12:14 م", None), ("1 يناير 1971 12:14 م", "1971-01-01T12:14")]
)
def test_zero_of_a_clock_is_no_date(text: str, value: str | None) -> None:
    assert [found.timestamp.value for found in find_dates(text)] == [value]
