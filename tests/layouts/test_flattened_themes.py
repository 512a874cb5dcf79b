"""The generic layout on what flatteners make of the templates that most Arabic sites are made with."""

from __future__ import annotations

import pytest

import arabic_article
from tests.layouts.html.theme_pages import LEAD, REL, WRITER, P, T

BODY = "\n\n".join(P)
DAY = "14 مارس 2024"
TEASER = "تفاصيل مختصرة للخبر كما نشرت في حينها على موقع الصحيفة."
SECOND = (
    "تراجعت أسعار شحن الحاويات بين الموانئ للشهر الثالث على التوالي بنسبة خمسة في المئة وفق بيانات اتحاد الناقلين.",
    "وقال الاتحاد إن التراجع جاء بعد دخول سفن جديدة إلى الخدمة وانخفاض أسعار الوقود في الأسواق.",
)


def head(*lines: str) -> arabic_article.Article:
    return arabic_article.parse("\n".join(("القائمة", "محليات", *lines)) + "\n\n" + BODY)


def tail(*lines: str) -> arabic_article.Article:
    return arabic_article.parse(f"{T}\n{WRITER}\n{DAY}\n\n{BODY}\n\n" + "\n".join(lines))


def names(article: arabic_article.Article) -> list[str]:
    return [writer.name for writer in article.authors]


def texts(article: arabic_article.Article) -> tuple[str, ...]:
    return tuple(block.text for block in article.body)


@pytest.mark.parametrize(
    "under", [LEAD, f"{LEAD} وتفتح الباب أمام خطوط جديدة تصل الساحل بموانئ بعيدة لم تزره سفنها من قبل"]
)
def test_a_subtitle_is_no_title(under: str) -> None:
    article = head(T, under, WRITER, DAY)
    assert (article.title, article.subtitle) == (T, under)


@pytest.mark.parametrize(
    ("over", "why"),
    [
        ("بعد طول انتظار", "a kicker is short"),
        ("مدير الميناء يتحدث عن الرصيف:", "a kicker ends in a colon"),
        ("وفد من الصحفيين يزور قلعة المدينة القديمة", "a headline of another story"),
    ],
)
def test_the_line_over_a_title_is_not_always_the_title(over: str, why: str) -> None:
    assert head(over, T, WRITER, DAY).title == T, why


@pytest.mark.parametrize(
    "row",
    [
        f"• {WRITER}\n• {DAY}\n• 1520",
        f"كتبت {WRITER} يوم الخميس {DAY}",
        f"أرسله {WRITER} في خميس, 03/14/2024 - 10:15",
        f"{WRITER}الخميس، {DAY} 10:15 ص",
        f"بواسطة\n{WRITER}\nفي\n{DAY}",
    ],
)
def test_name_and_date_of_a_head(row: str) -> None:
    article = head(T, *row.split("\n"))
    assert names(article) == [WRITER]
    assert article.published is not None
    assert (article.published.value or "")[:10] == "2024-03-14"
    assert texts(article) == P


@pytest.mark.parametrize("day", [f"الساحل في {DAY}", f"نشر في يوم {DAY}", f"الجمعة, {DAY}"])
def test_what_stands_before_a_date_is_not_always_a_name(day: str) -> None:
    assert names(head(T, day)) == []


def test_an_initial_and_a_name_sign_beside_a_date() -> None:
    assert names(head(T, "م. العطار", DAY)) == ["م. العطار"]
    assert names(head(T, "م. العطار", "صورة الرصيف الشرقي")) == []


def test_a_writer_over_the_title() -> None:
    assert names(arabic_article.parse(f"الرئيسية\nرأي\n{WRITER}\nكاتبة وروائية\n{T}\n{DAY}\n\n{BODY}")) == [WRITER]
    assert names(arabic_article.parse(f"الرئيسية\nرأي\n{WRITER}\nأخبار المدينة\n{T}\n{DAY}\n\n{BODY}")) == []


def test_the_last_word_of_a_menu_is_no_section() -> None:
    assert arabic_article.parse(f"الرئيسية\nمحليات\nاقتصاد\nرأي\n{T}\n{DAY}\n\n{BODY}").section is None
    assert arabic_article.parse(f"بحث\nاقتصاد\n{T}\n{DAY}\n\n{BODY}").section == "اقتصاد"


@pytest.mark.parametrize(
    "after", [("المقالة السابقة", REL[0]), (WRITER, DAY), ("المزيد من اقتصاد", REL[1]), ("←",), ("العودة للأعلى",)]
)
def test_tags_end_before_what_follows(after: tuple[str, ...]) -> None:
    article = tail("الوسوم", "ميناء الساحل", "الشحن البحري", *after)
    assert article.keywords == ("ميناء الساحل", "الشحن البحري")


def test_tags_with_their_commas_on_lines_of_their_own() -> None:
    assert tail("التسميات:", "ميناء الساحل", "،", "الشحن البحري").keywords == ("ميناء الساحل", "الشحن البحري")


@pytest.mark.parametrize("label", ["أخبار ذات صلة", "قد يعجبك أيضا"])
def test_a_list_of_teasers_is_no_story(label: str) -> None:
    cards = [line for title in REL for line in (title, TEASER, "اقرأ المزيد »")]
    article = tail(label, *cards)
    assert texts(article) == P
    assert article.read_also == ()
    assert tuple(item.title for item in article.related)[:1] == REL[:1]
    assert TEASER not in [item.title for item in article.related]


def test_a_story_goes_on_after_a_list() -> None:
    article = arabic_article.parse(
        f"{T}\n{DAY}\n\n{P[0]}\n\n{P[1]}\n\nأخبار ذات صلة\n{REL[0]}\n{REL[1]}\n\n{P[2]}\n\n{P[3]}"
    )
    assert texts(article) == P


def test_a_second_story_begins_with_title_name_and_date() -> None:
    article = tail(REL[0], "حسن النجار", "11 مارس 2024", *SECOND)
    assert texts(article) == P
    (second,) = article.read_also
    assert (second.title, texts(second)) == (REL[0], SECOND)


def test_a_message_from_a_network_is_no_second_story() -> None:
    said = ("نهنئ أهل الساحل بهذا الإنجاز الذي انتظروه طويلا", "— هيئة الموانئ (@ports) March 14, 2024")
    article = arabic_article.parse("\n\n".join((T, WRITER, DAY, *P[:2], *said, *P[2:])))
    assert texts(article) == P
    assert article.read_also == ()


def test_a_blog_signs_under_the_story() -> None:
    article = arabic_article.parse(f"{DAY}\n{T}\n\n{BODY}\n\nمرسلة بواسطة\n{WRITER}\n\nإرسال بالبريد الإلكتروني")
    assert names(article) == [WRITER]


def test_numbered_captions_are_no_subheadings() -> None:
    article = arabic_article.parse(
        "\n\n".join((T, DAY, *P[:2], "صورة 1: من أعمال التوسعة", "صورة 2: جانب من الحفل", *P[2:]))
    )
    assert texts(article) == P
    assert [image.caption for image in article.images] == ["صورة 1: من أعمال التوسعة", "صورة 2: جانب من الحفل"]


def test_the_bullet_of_a_section_is_no_part_of_it() -> None:
    assert arabic_article.parse(f"{T}\n• {WRITER}\n• اقتصاد\n• {DAY}\n\n{BODY}").section == "اقتصاد"


def test_an_agency_in_brackets_ends_a_caption() -> None:
    caption = "الرصيف الشرقي لميناء الساحل بعد افتتاحه"
    article = head(T, f"{caption} (رويترز)", DAY)
    assert (article.title, article.subtitle) == (T, None)
    assert [(image.caption, image.credit) for image in article.images] == [(caption, "رويترز")]
    assert head(T, f"{caption} (المرحلة الأولى)", DAY).subtitle == f"{caption} (المرحلة الأولى)"


def test_loose_tags_end_before_a_list_of_other_stories() -> None:
    assert tail("ميناء الساحل", "الحبوب", "المزيد من الساحل", *REL).keywords == ("ميناء الساحل", "الحبوب")


def test_other_stories_of_a_writer_are_no_cut_end() -> None:
    article = tail("مقالات أخرى للكاتب", " ".join(REL + REL))
    assert texts(article) == P
