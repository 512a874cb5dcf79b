"""Lines without a stop with which a story goes on, and headlines whose first letter looks like "and"."""

from __future__ import annotations

import pytest

import arabic_article
from arabic_article.layouts._sheet.goes_on import goes_on
from tests.layouts.html.theme_pages import WRITER, P, T

DAY = "14 مارس 2024"
LINES = [
    "وفيها ثلاثة أرصفة وحوض صغير لإصلاح السفن",
    "و قالت مديرة الميناء إنها تنتظر السفينة الأولى",
    "وترسو في الحوض القديم زوارق الصيد",
    "فالرصيف الجديد أطول من القديم بمئة متر",
]


def under(*lines: str) -> arabic_article.Article:
    return arabic_article.parse(f"{T}\n{WRITER}\n{DAY}\n\n{P[0]}\n" + "\n".join(lines))


@pytest.mark.parametrize(
    "line",
    [
        "وفيها ثلاثة أرصفة",
        "و قالت مديرة الميناء",
        "وهي من أقدم المدن",
        "ورغم المطر، خرج الصيادون",
        "ويشار إلى أن الرصيف",
        "وكلَّما نزلتُ إلى الميناء",
        "وتزرع في أرضها الكروم",
        "والجدير بالذكر أن",
        "وأوصى المؤتمر بترميمه",
        "واكد ان الرصيف",
        "وسيتم نقل الحاويات",
        "ووصل الوفد مساء",
        "وللمرة الأولى منذ عام",
        "وبالتالي فإن الرصيف",
        "وإلى ذلك قال",
        "و ختمت: لا نريد أكثر",
        "فالأول صياد والثاني بحار",
        "فقد كان الميناء صغيرا",
        "كما أن الرصيف ضيق",
        "من جهته قال الصياد",
        "يُذكر أنّ الرصيف قديم",
    ],
)
def test_a_story_goes_on_with_such_a_line(line: str) -> None:
    assert goes_on(line)


@pytest.mark.parametrize(
    "line",
    [
        "وزير النقل: الرصيف جاهز",
        "وفاة أقدم بحار في الميناء",
        "وفد من الصيادين يزور الرصيف",
        "والي السهل يفتتح الرصيف",
        "والد البحار يروي ما رآه",
        "وكالة السفن تعلن جدولها",
        "وصول السفينة الأولى إلى الرصيف",
        "وقف الصيد شهرا كاملا",
        "وسائل النقل في الميناء",
        "ولي العهد يزور الميناء",
        "وهم الرصيف الواحد",
        "واشنطن ترسل سفينة إلى الميناء",
        "واقع الصيد في السهل",
        "وادي الضباب يفيض",
        "ورشة لإصلاح الزوارق",
        "وول ستريت تغلق على ارتفاع",
        "ويليام يزور الميناء",
        "وتيرة العمل في الرصيف",
        "وباء يصيب الأسماك",
        "وسط حضور كبير",
        "فالنسيا يفوز على ضيفه",
        "فاز الميناء بالكأس",
        "في الميناء سفينة",
        "فتح باب التسجيل للبحارة",
        "كما تشاء البحار",
        "من ينقذ الميناء",
        "وفيها",
        "و",
    ],
)
def test_a_line_whose_first_letter_is_of_its_word_is_no_such(line: str) -> None:
    assert not goes_on(line)


def test_a_block_of_lines_without_stops_is_a_body() -> None:
    assert [block.text for block in under(*LINES).body] == [P[0], *LINES]


def test_such_lines_between_paragraphs_are_no_subheadings() -> None:
    article = under(LINES[0], P[1])
    assert [(block.kind, block.text) for block in article.body] == [
        ("paragraph", P[0]),
        ("paragraph", LINES[0]),
        ("paragraph", P[1]),
    ]


@pytest.mark.parametrize("line", ["ورغم المطر، خرج", "ويذكر أن", "و قالت المديرة"])
def test_such_a_last_line_may_be_cut_anywhere(line: str) -> None:
    assert under(line).body[-1].text == line


@pytest.mark.parametrize(
    "line",
    [
        "وزير النقل يفتتح الرصيف الجديد في الميناء",
        "وفاة أقدم بحار في ميناء السهل",
        "والي السهل يزور الرصيف مع وفد كبير",
    ],
)
def test_headlines_under_a_story_stay_outside(line: str) -> None:
    assert [block.text for block in under(line, "السفينة الأولى ترسو صباح الغد").body] == [P[0]]


def test_such_a_line_makes_no_story() -> None:
    page = "الرئيسية\nأخبار\nوفيها ثلاثة أرصفة وحوض صغير\nالسفينة الأولى ترسو صباح الغد\nاتصل بنا\nمن نحن\nأرشيف"
    assert not arabic_article.parse(page).body


def test_a_bullet_before_such_a_line_makes_no_headline_of_it() -> None:
    assert under(f"• {LINES[0]}").body[-1].text.endswith(LINES[0])
    assert len(under("• وزير النقل يفتتح الرصيف الجديد في الميناء").body) == 1


def test_a_list_under_a_line_that_goes_on_is_of_the_story() -> None:
    points = ["• الرصيف الأول: 300 متر", "• الرصيف الثاني: 400 متر", "• الرصيف الثالث: 200 متر"]
    article = under("أطوال الأرصفة في الميناء", "وهذا طول كل رصيف حسب الخريطة:", *points)
    kinds = [block.kind for block in article.body]
    assert kinds == ["paragraph", "subheading", "paragraph", "list_item", "list_item", "list_item"]


@pytest.mark.parametrize("label", ["أخبار الميناء:", "اقرأ أيضا:", "وزير النقل:", "ولمزيد من الأخبار:"])
def test_headlines_under_a_label_are_not(label: str) -> None:
    points = ["• سفينة جديدة تصل غدا إلى الميناء", "• الصيادون يطلبون رصيفا أطول"]
    assert [block.text for block in under("من الميناء", label, *points).body] == [P[0]]


def test_a_cut_paragraph_under_a_heading_ends_the_page() -> None:
    article = under("2- الحوض القديم :", LINES[2])
    assert [(block.kind, block.text) for block in article.body[1:]] == [
        ("subheading", "2- الحوض القديم :"),
        ("paragraph", LINES[2]),
    ]


def test_what_answers_the_last_question_is_of_the_interview() -> None:
    question, answer = "* متى تصل السفينة الأولى إلى الرصيف الجديد؟", "- في ظني أنها لن تصل قبل الشتاء"
    assert [block.text for block in under(question, answer).body[1:]] == [question, answer]
    assert len(under(question, "- سفينة جديدة تصل غدا", "- الصيادون يطلبون رصيفا أطول").body) == 2
    assert len(under("- سفينة جديدة تصل غدا إلى الميناء").body) == 1
