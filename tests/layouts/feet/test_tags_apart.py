"""Tags that stand apart from a flattened story, without a label or with one that lost its colon, beside near misses."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_MENU = "\n".join(("الرئيسية", "سياسة", "اقتصاد", "قرى", "رياضة"))
_STORY = """مطحنة الوادي القديمة تعود إلى العمل

12 مايو 2024

عادت مطحنة الوادي القديمة إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامها المزارعون.

وقال صاحب المطحنة وائل الترك إن حجارة الرحى رممت في جرش، وإن القمح البلدي يطحن فيها كما كان يطحن من قبل.

وأضاف الترك أن المطحنة ستعمل ثلاثة أيام في الأسبوع، ثم تفتح أبوابها كل يوم قبل حلول الصيف المقبل."""
_APART = "شارك\nفيسبوك\nتويتر\nلينكدين"


def _read(tail: str) -> Article:
    return parse(f"{_MENU}\n\n{_STORY}\n\n{tail}\n")


@pytest.mark.parametrize(
    "over",
    [
        "شارك\nPin Interest\nلينكدين 12",
        "تابعونا على فيسبوك\nلمزيد من أخبار القرى تابع صفحة الوادي على الشبكة",
        "بئر القرية تفيض بعد المطر وتغرق السوق القديم\n12",
    ],
    ids=["buttons", "appeal", "teaser"],
)
def test_lines_of_their_own(over: str) -> None:
    tail = f"{over}\nمطحنة الوادي\nجرش\nأفران\nالقمح البلدي\nأخبار ذات صلة\nبئر القرية تفيض بعد المطر"
    assert not _read(tail).keywords  # one of them is not in the story
    assert _read(tail.replace("أفران\n", "")).keywords == ("مطحنة الوادي", "جرش", "القمح البلدي")


@pytest.mark.parametrize("over", ["لمزيد من أخبار القرى", "أحدث الصور\n12", "aXA6IDEwLjAuMC4xIA=="])
def test_what_is_no_tag_right_under_a_story(over: str) -> None:
    assert over.partition("\n")[0] not in _read(f"{over}\nجرش\nالقمح البلدي\nأخبار ذات صلة\nبئر القرية").keywords


@pytest.mark.parametrize(
    "tail",
    [
        "جرش\nالأسبوع",
        "قرى\nجرش\nالقمح البلدي",
        "جرش 12\nالقمح البلدي",
        "في جرش\nالقمح البلدي",
        "المطحنة ستعمل.\nثلاثة أيام في الأسبوع.",
    ],
    ids=["two-single-words", "of-the-menu", "number", "particle", "sentences"],
)
def test_short_lines_that_are_no_tags(tail: str) -> None:
    assert not _read(f"{_APART}\n{tail}\nأخبار ذات صلة\nبئر القرية تفيض بعد المطر").keywords


def test_one_row() -> None:
    row = "مطحنة الوادي القمح البلدي صاحب المطحنة"
    assert _read(f"{_APART}\n{row}\nأخبار ذات صلة\nبئر القرية").keywords == (
        "مطحنة الوادي",
        "القمح البلدي",
        "صاحب المطحنة",
    )
    assert not _read(f"{_APART}\nصاحب المطحنة يرمم الرحى\nأخبار ذات صلة\nبئر القرية").keywords


def test_label_that_lost_its_colon() -> None:
    row = "كلمات دلالية مطحنة الوادي القمح البلدي صاحب المطحنة"
    article = _read(f"{_APART}\n{row}\nأخبار ذات صلة\nبئر القرية")
    assert article.keywords == ("مطحنة الوادي", "القمح البلدي", "صاحب المطحنة")
    unsure = _read(f"{_APART}\nكلمات دلالية جرش أفران الطابون\nأخبار ذات صلة\nبئر القرية")
    assert not unsure.keywords
    assert [note.code for note in unsure.notes] == ["keywords-unsure"]
    spoken = _read(f"{_APART}\nكلمات دلالية في لوحة الطحان\nأخبار ذات صلة\nبئر القرية")
    assert not spoken.notes


def test_hashtags_half_of_which_the_story_names() -> None:
    assert _read("#جرش #القمح #أفران #خبز الطابون").keywords == ("جرش", "القمح", "أفران", "خبز الطابون")
    assert not _read("#أفران #خبز الطابون #زراعة #جرش").keywords
