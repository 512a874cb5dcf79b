"""Feet of flattened pages: rows and lists of tags, pleas and boxes, beside lines that look alike."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "مخبز التل القديم يعود إلى العمل بعد إغلاق دام عشر سنوات"
_PARAGRAPHS = (
    "عاد مخبز التل القديم إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامه سكان الحي قبل شروق الشمس.",
    "وقال صاحب المخبز وائل الترك إن الأفران الحجرية رممت حجرا حجرا، وإن العجين يخمر فيها كما كان يخمر من قبل.",
    "وأضاف الترك أن المخبز سيعمل ثلاثة أيام في الأسبوع حتى يتدرب العمال الجدد، ثم يفتح أبوابه كل يوم.",
)
_HEAD = f"{_TITLE}\n12 مايو 2024\n"
_STORY = _HEAD + "\n".join(_PARAGRAPHS)


def _under(foot: str) -> Article:
    return parse(f"{_STORY}\n{foot}\n")


@pytest.mark.parametrize(
    ("foot", "tags"),
    [
        ("#الأفران الحجرية #المخبز #سكان الحي", ("الأفران الحجرية", "المخبز", "سكان الحي")),
        ("كلمات البحث مخبز التل | الأفران الحجرية | الخبز", ("مخبز التل", "الأفران الحجرية", "الخبز")),
        ("قد يهمك أيضا  سوق الخضار ينتقل إلى الخان\n#المخبز #الأفران الحجرية", ("المخبز", "الأفران الحجرية")),
        ("الكلمات المفتاحية:\nالخبز\nالأفران\nالتل\nتقييم المقال 4.2/5\nفي الحي نفسه", ("الخبز", "الأفران", "التل")),
        (
            "الوسوم:\nالخبز\n\n\n\n\nالأفران\n\n\n\n\nالتل\n\n\n\n\n\n\n\nالنشرة الصباحية\nصوت وصورة",
            ("الخبز", "الأفران", "التل"),
        ),
    ],
    ids=["signs", "bars", "under-box", "rating", "gap"],
)
def test_tags_end_where_they_end(foot: str, tags: tuple[str, ...]) -> None:
    assert _under(foot).keywords == tags


@pytest.mark.parametrize(
    "foot",
    [
        "#غابات العرعر #سفوح الجبل",
        "#المخبز يفتح أبوابه اليوم في #الحي القديم.",
        "كلمات البحث تطول | وتقصر",
        "معلومات إضافية\nالعدد رقم: 1123\nالأحد",
        "الكلمات المفتاحية: الأفرانالحجريةالقديمة",
    ],
    ids=["of-another-story", "sentence", "two-pieces", "number", "glued"],
)
def test_what_is_no_tag(foot: str) -> None:
    assert _under(foot).keywords == ()


@pytest.mark.parametrize(
    "plea", ["اشترك في قناتنا على يوتيوب لمتابعة أبرز الحلقات", "تابعوا صفحتنا على فيسبوك لمعرفة آخر العروض"]
)
def test_pleas_that_say_what_for(plea: str) -> None:
    article = parse(_HEAD + "\n".join((_PARAGRAPHS[0], plea, *_PARAGRAPHS[1:])))
    assert tuple(block.text for block in article.body) == _PARAGRAPHS


def test_a_subheading_that_begins_as_a_plea() -> None:
    line = "اشترك العمال في ترميم الفرن لمعرفة أسراره"
    article = parse(_HEAD + "\n".join((_PARAGRAPHS[0], line, *_PARAGRAPHS[1:])))
    assert article.body[1].text == line


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("تخطى الأكثر قراءة وواصل القراءة\nالأكثر قراءة\nسوق الخضار ينتقل إلى الخان\nالأكثر قراءة نهاية", ()),
        (
            "تخطى قصص اليوم وواصل القراءةقصص اليوم\n• سوق الخضار ينتقل إلى الخان\n• جسر التل يغلق ليلا\nنهاية قصص اليوم\nأفران الحجر",
            ("أفران الحجر",),
        ),
        ("- سوق الخضار ينتقل إلى الخان\n- جسر التل يغلق ليلا\nالأكثر قراءة نهاية", ()),
        ("- دقيق من قمح التل\nالعمل القديم نهاية", ("دقيق من قمح التل", "العمل القديم نهاية")),
        ("تخطى العمال الأبواب وواصل القراءة طالب", ("تخطى العمال الأبواب وواصل القراءة طالب",)),
        ("للمزيد من أخبار التل:\nسوق الخضار ينتقل إلى الخان\nجسر التل يغلق ليلا حتى الربيع", ()),
        (
            "وجاءت أسعار الخبز كما يلي:\nرغيف القمح الكامل بدينار",
            ("وجاءت أسعار الخبز كما يلي:", "رغيف القمح الكامل بدينار"),
        ),
    ],
    ids=["skip", "skip-glued", "end-alone", "other-end", "no-skip", "more", "announced"],
)
def test_boxes_in_a_story(box: str, kept: tuple[str, ...]) -> None:
    article = parse(_HEAD + "\n".join((*_PARAGRAPHS[:2], box, _PARAGRAPHS[2])))
    assert tuple(block.text for block in article.body) == (*_PARAGRAPHS[:2], *kept, _PARAGRAPHS[2])


def test_the_box_of_the_writer() -> None:
    article = _under(
        "هالة السروجي\nصحفية من التل تكتب عن الأسواق القديمة منذ سنوات.\nالمقال السابق\nجسر التل يغلق ليلا"
    )
    assert tuple(block.text for block in article.body) == _PARAGRAPHS
    assert [author.name for author in article.authors] == ["هالة السروجي"]


def test_a_sentence_about_somebody_of_the_story() -> None:
    tail = "وائل الترك\nكاتب الحي يروي أن المخبز أغلق مرتين قبل ذلك."
    article = parse(f"{_STORY}\n{tail}")
    assert article.body[-1].text == tail.partition("\n")[2]
    assert not article.authors


def test_the_title_and_its_day_over_a_story() -> None:
    over = f"نعرض لكم زوارنا أهم الأخبار فى المقال الاتي:\n{_TITLE}, اليوم الأحد 12 مايو 2024 05:10 مساءً"
    article = parse("\n".join((_TITLE, "محرر الموقع مايو 12, 2024", over, *_PARAGRAPHS)))
    assert article.title == _TITLE
    assert tuple(block.text for block in article.body) == _PARAGRAPHS
    assert not article.images


def test_the_title_at_the_beginning_of_a_sentence() -> None:
    first = f"{_TITLE}، وهذا ما انتظره سكان الحي منذ زمن بعيد، كما قال صاحب المخبز صباح الأحد."
    article = parse("\n".join((_TITLE, "12 مايو 2024", first, *_PARAGRAPHS)))
    assert article.body[0].text == first


@pytest.mark.parametrize(
    "foot",
    [
        "شارك رأيك\nYour email address will not be published.",
        "Comments are closed.",
        "error: لا يمكن نسخ هذا المحتوى.",
    ],
)
def test_words_of_a_form_under_a_story_are_no_part_of_it(foot: str) -> None:
    assert tuple(block.text for block in _under(foot).body) == _PARAGRAPHS


def test_sentence_about_copies_is_a_part_of_the_story() -> None:
    line = "وقال إن وصفة الخبز سر لا يمكن نسخ كتابها، وإن أولاده وحدهم يعرفونها."
    assert _under(line).body[-1].text == line
