"""Labels that a flattener left inside a line, each beside its near miss."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article import Article, parse

TITLE = "بلدية الساحل تفتتح سوقا جديدة للسمك"
STORY = (
    "افتتحت بلدية الساحل صباح اليوم سوقا جديدة للسمك قرب الميناء القديم، بعد عامين من العمل في المكان. "
    "وقال رئيس البلدية إن السوق تضم ستين متجرا ومصنعا للثلج وموقفا للسيارات يتسع لمئتي سيارة. "
    "وأضاف أن الصيادين لن يدفعوا إيجارا في العام الأول، وأن البلدية تدرس بناء سوق ثانية في الجنوب."
)


def read(tail: str, story: str = STORY) -> Article:
    return parse(f"{TITLE}\n{story}{tail}\n")


@pytest.mark.parametrize(
    "tail",
    [
        " المصدر: وكالات",
        " كلمات دلالية: السوق، السمك، الميناء",
        " سمات السوق السمك الميناء",
        " اقرأ أيضاً: الميناء القديم يستقبل أول سفينة",
        " مقالات ذات صلة • الميناء القديم يستقبل أول سفينة • سوق الخضر تعود",
        f" رابط الخبر بصحيفة الساحل: {TITLE}",
        f" ظهرت المقالة {TITLE} أولاً على صحيفة الساحل.",
        " جميع الحقوق محفوظة لصحيفة الساحل",
        "          تابع صحيفة الساحل على:",
        "\xa0\t   تابع صحيفة الساحل على:",
        " المصدر: رويترز كلمات دلالية: السوق، السمك، الميناء",
    ],
)
def test_label_behind_the_last_stop_ends_the_story(tail: str) -> None:
    assert read(tail).text == STORY


@pytest.mark.parametrize(
    "tail",
    [
        " وقال المصدر: السوق مفتوحة.",
        " سمات السوق الجديدة كثيرة ومنها الضوء والماء.",
        " المصدر الأول للدخل هنا هو البحر.",
        " المصدر: " + "كلام طويل عن البحر والناس والسوق " * 6 + ".",
        " ويعود السمك          في الصباح.",
        "\xa0\xa0تابع صحيفة الساحل على:",
        " قرأ أيضا عن الميناء.",
    ],
)
def test_words_of_the_story_stay_in_it(tail: str) -> None:
    assert read(tail).text == STORY + tail


def test_values_behind_the_labels_are_read() -> None:
    article = read(" المصدر: رويترز. كلمات دلالية: السوق، السمك، الميناء")
    assert [credit.name for credit in article.credits] == ["رويترز"]
    assert article.keywords == ("السوق", "السمك", "الميناء")


def test_headline_behind_the_label_is_a_story_of_its_own() -> None:
    assert [other.title for other in read(" اقرأ أيضاً: الميناء القديم يستقبل أول سفينة").read_also] == [
        "الميناء القديم يستقبل أول سفينة"
    ]


@given(
    st.lists(
        st.sampled_from([" المصدر: رويترز", ". ", "   ", " سمات السوق", " اقرأ أيضا", "تابعونا على فيسبوك", "م" * 90])
    )
)
def test_characters_are_accounted_for(parts: list[str]) -> None:
    tail = "".join(parts)
    page = f"{TITLE}\n{STORY}{tail}"
    article = parse(page)
    covered = [page[segment.start : segment.end] for segment in article.segments]
    assert "".join("".join(covered).split()) == "".join(page.split())


def test_labels_are_found_above_a_long_list() -> None:
    listed = " • ".join(f"خبر عن السوق الجديدة رقم {number}" for number in range(65))
    tail = f" المصدر: رويترز. مقالات ذات صلة • {listed}. كلمات دلالية: السوق، السمك، الميناء"
    assert len(tail) > 1900
    article = read(tail)
    assert article.text == STORY
    assert [credit.name for credit in article.credits] == ["رويترز"]
    assert article.keywords == ("السوق", "السمك", "الميناء")


def test_label_far_above_the_end_of_a_line_is_part_of_the_story() -> None:
    tail = " مقالات ذات صلة • " + STORY * 12
    assert read(tail).text == (STORY + tail).strip()


def test_hostile_lines_end() -> None:
    for tail in (" المصدر:", ". سمات ", ".   ", ". كلمات دلالية ", "   تابع"):
        read(tail * 2000)


def test_sign_of_the_end_is_parted_from_the_last_paragraph() -> None:
    assert read(" (النهاية) س ك").text == STORY
    assert read("// انتهى //").text == STORY


def test_the_end_of_something_is_none() -> None:
    tail = " (النهاية السعيدة للعمل)."
    assert read(tail).text == STORY + tail


def test_call_to_read_on_announces_nothing() -> None:
    article = parse(f"{TITLE}\n{STORY[:-1]}... اقرأ المزيد\nالميناء القديم يستقبل أول سفينة في الموسم\n")
    assert article.kind == "stub"
    assert not article.read_also
    assert "المزيد" not in article.text


_BOX = "الأكثر قراءة\n  • هلال الساحل يخسر جهود حارسه\n  • رابطة الأندية تعلن موعد الانتقالات\n"
_PARAGRAPHS = (
    "افتتحت مدرسة القرية مكتبتها أمام أهل الوادي طوال أيام الأسبوع، وقالت المديرة إن الاستعارة مجانية.",
    "وأضافت المديرة أن المكتبة تضم ثلاثة آلاف كتاب تبرعت بها عائلات من المدينة المجاورة.",
    "وقال أمين المكتبة إن الطلاب يستعدون لتنظيم معرض للكتاب المستعمل في ساحة المدرسة.",
    "ومن المنتظر أن تصل كتب الأطفال إلى المكتبة قبل نهاية الشهر المقبل من معرض العاصمة.",
    "وشكر أهل الوادي المديرة والطلاب على ساعات العمل الطويلة التي سبقت يوم الافتتاح.",
)


def _with_box(before: tuple[str, ...], after: tuple[str, ...]) -> list[str]:
    article = parse("\n\n".join(["مدرسة القرية تفتح مكتبتها\n12 مايو 2023", *before, _BOX, *after]))
    return [block.text for block in article.body]


@pytest.mark.parametrize("place", [1, 2, 3])
def test_box_of_headlines_inside_a_story(place: int) -> None:
    assert _with_box(_PARAGRAPHS[:place], _PARAGRAPHS[place:]) == list(_PARAGRAPHS)


def test_box_of_headlines_under_a_story_ends_it() -> None:
    notice = ("موقع إخباري مستقل يصدر عن شركة للنشر والتوزيع.", "ترحب هيئة التحرير برسائل القراء على عنوانها البريدي.")
    assert _with_box(_PARAGRAPHS, notice) == list(_PARAGRAPHS)


@pytest.mark.parametrize("label", ["", "للمزيد من أخبار القرى:\n", "من أخبار القرى\n"])
@pytest.mark.parametrize("bullet", ["", "  • "])
def test_headlines_that_the_page_lists_again(label: str, bullet: str) -> None:
    heads = ("حملة لتنظيف مجرى الوادي قبل الشتاء", "إغلاق جزئي لجسر السوق القديم")
    box = label + "\n".join(bullet + head for head in heads)
    below = "أخبار ذات صلة\n" + "\n".join(heads)
    article = parse(
        "\n\n".join(["مدرسة القرية تفتح مكتبتها\n12 مايو 2023", *_PARAGRAPHS[:2], box, *_PARAGRAPHS[2:], below])
    )
    assert [block.text for block in article.body] == list(_PARAGRAPHS)


def test_subheading_that_stands_once_stays() -> None:
    below = "أخبار ذات صلة\nإغلاق جزئي لجسر السوق القديم"
    parts = [
        "مدرسة القرية تفتح مكتبتها\n12 مايو 2023",
        *_PARAGRAPHS[:2],
        "كتب الأطفال في الطريق",
        *_PARAGRAPHS[2:],
        below,
    ]
    assert "كتب الأطفال في الطريق" in [block.text for block in parse("\n\n".join(parts)).body]


@pytest.mark.parametrize("when", ["12 مايو, 14:20 GMT", "12 مايو 2024", "منذ يومين", "12/05/2024 10:30"])
@pytest.mark.parametrize("place", [1, 2, 3])
def test_card_of_another_story(when: str, place: int) -> None:
    card = f"تركيا تزيد وارداتها من القمح الروسي\n{when}"
    parts = ["مدرسة القرية تفتح مكتبتها\n12 مايو 2023", *_PARAGRAPHS[:place], card, *_PARAGRAPHS[place:]]
    article = parse("\n\n".join(parts))
    assert [block.text for block in article.body] == list(_PARAGRAPHS)
    assert not article.read_also


def test_second_story_behind_its_headline_and_day() -> None:
    second = (
        "زادت تركيا وارداتها من القمح الروسي إلى الضعف خلال النصف الأول من العام الحالي.",
        "وقال اتحاد المطاحن إن القمح الروسي أرخص بعشرة في المئة من قمح الأسواق الأخرى.",
    )
    head = "تركيا تزيد وارداتها من القمح الروسي\n12 مايو 2024"
    article = parse("\n\n".join(["مدرسة القرية تفتح مكتبتها\n12 مايو 2023", *_PARAGRAPHS, head, *second]))
    assert [block.text for block in article.body] == list(_PARAGRAPHS)
    assert [story.title for story in article.read_also] == ["تركيا تزيد وارداتها من القمح الروسي"]


def test_card_with_a_sentence_under_its_label() -> None:
    card = (
        "إقرأ المزيد\nزلزال بقوة 5.1 درجة يهز جزر الكوريل\nسجلت المحطات زلزالا متوسط القوة قبالة جزر الكوريل دون أضرار."
    )
    parts = ["مدرسة القرية تفتح مكتبتها\n12 مايو 2023", *_PARAGRAPHS[:2], card, *_PARAGRAPHS[2:]]
    article = parse("\n\n".join(parts))
    assert [block.text for block in article.body] == list(_PARAGRAPHS)
    assert [story.title for story in article.read_also] == ["زلزال بقوة 5.1 درجة يهز جزر الكوريل"]


@pytest.mark.parametrize("short", ["وبدأ الفريق بتشكيل مكون من:", "حراسة المرمى: محمود الزنفلي."])
def test_short_sentence_behind_a_link_is_of_the_story(short: str) -> None:
    parts = [
        "مدرسة القرية تفتح مكتبتها\n12 مايو 2023",
        *_PARAGRAPHS[:3],
        "طالع أيضا:\nجدول ترتيب الدوري بعد تعادل البلدية",
        short,
        *_PARAGRAPHS[3:],
    ]
    assert short in [block.text for block in parse("\n\n".join(parts)).body]
