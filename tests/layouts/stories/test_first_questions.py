"""Stories that begin with questions, and stories of one line that was cut."""

from __future__ import annotations

import pytest

import arabic_article
from tests.layouts.html.theme_pages import P, T

ASKED = "هل يكفي الميناء رصيف واحد؟ وهل ينتظر الصيادون عاما آخر قبل أن يبنى الثاني؟"
ONE = "لا أعرف لماذا أذكر البحر كلما مررت بالسوق القديم في المدينة؟!"
CUT = "خرج عشرات الصيادين من أهالي السهل صباح اليوم إلى الرصيف القديم يطلبون أن يفتح الميناء"


def parse(*lines: str, url: str | None = None) -> arabic_article.Article:
    return arabic_article.parse("\n".join(lines), url=url)


def body(article: arabic_article.Article) -> list[str]:
    return [block.text for block in article.body]


def test_two_questions_under_a_byline_are_the_first_paragraph() -> None:
    article = parse("ترجمة: سليم الراوي", ASKED, *P)
    assert article.title is None
    assert body(article)[0] == ASKED


def test_so_is_one_that_the_next_line_goes_on_from() -> None:
    article = parse("بقلم: سليم الراوي", ONE, "فالسوق بناه البحارة حين كان الميناء صغيرا.", *P)
    assert body(article)[0] == ONE


@pytest.mark.parametrize("line", ["لماذا فشلت قمة الصيادين في ميناء السهل هذا العام؟", ASKED])
def test_a_headline_that_asks_is_none(line: str) -> None:
    over = "بقلم: سليم الراوي" if line != ASKED else "أخبار الميناء"
    assert line not in body(parse(over, line, *P))


@pytest.mark.parametrize("over", ["بقلم : سليم الراوي", "بيروت - وكالات"])
def test_a_page_of_one_cut_line_is_a_story(over: str) -> None:
    menu = ["الرئيسية", "أخبار", "رياضة", "من نحن", "اتصل بنا"]
    article = parse(*menu, T, over, CUT)
    assert (article.kind, article.title, body(article)) == ("article", T, [CUT])


def test_columns_with_their_writers_are_a_list() -> None:
    page = ("الرئيسية", "من نحن", "كتاب", T, "بقلم : سليم الراوي", "رصيف آخر", "بقلم : سلمى النجار", CUT)
    assert not parse(*page).body


def test_a_headline_at_the_end_of_a_page_without_a_writer_is_none() -> None:
    assert not parse("الرئيسية", "من نحن", "كتاب", "رياضة", "اتصل بنا", T, "أخبار الميناء", CUT).body


def test_one_teaser_under_the_address_of_a_tag_is_a_list() -> None:
    teaser = f"{CUT} بعد أن أغلق شهرا كاملا وبقيت السفن كلها خارج الحوض تنتظر ..."
    assert parse(T, teaser, url="https://example.com/tag/ports").kind == "listing"
    assert parse(T, *P, url="https://example.com/2024/03/ports-open-again").kind == "article"


def test_a_number_and_a_few_words_before_a_colon_head_a_part() -> None:
    kinds = [block.kind for block in parse(T, P[0], "1- الرصيف القديم :", P[1], P[2]).body]
    assert kinds == ["paragraph", "subheading", "paragraph", "paragraph"]
    said = "1- الرصيف القديم الذي بناه البحارة قبل مئة عام :"
    assert parse(T, P[0], said, P[1]).body[1].kind == "paragraph"


def test_an_address_under_a_title_is_no_caption() -> None:
    assert not parse(T, "www.example.com", "14 مارس 2024", *P).images


def test_a_paragraph_whose_stops_are_two_dots_between_blanks() -> None:
    said = " .. ".join(
        (
            "في تلك الأيام كنا نصعد إلى السد كل صباح قبل أن تشرق الشمس",
            "ونحمل معنا الخبز والماء وأدوات القياس القديمة التي ورثناها عن المهندس الأول",
            "ولم يكن في الوادي هاتف ولا كهرباء",
            "وكان علينا أن ننتظر شاحنة البريد مرة كل أسبوع حتى نعرف ما يجري في المدينة",
            "ومع ذلك لم نترك العمل يوما واحدا حتى اكتمل البناء في الخريف التالي",
        )
    )
    article = parse("السد القديم كما بنيناه", "بقلم: سامر الحداد", said)
    assert (article.kind, article.body[0].text) == ("article", said)
    run = ".. ".join(("السد القديم يعود إلى العمل", "الوادي يستقبل الزوار بعد عام", "أسعار القمح ترتفع من جديد") * 4)
    assert run not in body(parse(run, T, "12 مايو 2024", *P))
