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
    assert [block.text for block in article.body][1] == line
