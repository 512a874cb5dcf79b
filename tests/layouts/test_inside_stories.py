"""What stands between the paragraphs of a flattened story, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "ورشة النحاس في الواحة تعود إلى العمل"
_STORY = [
    "عادت ورشة النحاس في الواحة إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامها سكان الحي.",
    'وقال صاحب الورشة وائل الترك لوكالة "الأناضول" إن المطارق القديمة بقيت في مكانها طوال هذه السنوات.',
    'وأضاف: "لم نرم شيئا من العدة، ففي كل مطرقة حكاية يرويها من عملوا بها قبلنا في هذا المكان".',
    "وتستقبل الورشة المتدربين ثلاثة أيام في الأسبوع، ثم تفتح أبوابها كل يوم قبل حلول الصيف المقبل.",
]


def _read(*middle: str, end: str = "") -> Article:
    return parse("\n\n".join((_TITLE, "12 مايو 2024", *_STORY[:2], *middle, *_STORY[2:], end)).strip())


def _bodies(article: Article) -> list[str]:
    return [block.text for block in article.body]


def test_headline_and_a_sentence_where_the_speaker_goes_on() -> None:
    article = _read(
        "اقرأ المزيد\nقلعة الرمل القديمة تفتح متحف البادية\nافتتح متحف البادية في قلعة الرمل القديمة أمام الزوار."
    )
    assert _bodies(article) == _STORY
    assert [(other.title, len(other.body)) for other in article.read_also] == [
        ("قلعة الرمل القديمة تفتح متحف البادية", 0)
    ]


def test_story_that_quotes_somebody_itself() -> None:
    nested = [
        "قال مدير قلعة الرمل القديمة إن متحف البادية يفتح أمام الزوار مطلع الصيف.",
        "وأضاف المدير أن متحف البادية يضم ثلاثمئة قطعة من قلعة الرمل القديمة وما حولها.",
    ]
    head = "اقرأ أيضا:\nقلعة الرمل القديمة تفتح متحف البادية"
    article = parse("\n\n".join((_TITLE, "12 مايو 2024", *_STORY, "المصدر: الأناضول", head, *nested)))
    assert [_bodies(other) for other in article.read_also] == [nested]


@pytest.mark.parametrize(
    "offer",
    [
        "للاطلاع على العدد 40 من جريدة «الواحة».. اضغط هنا",
        "للاطلاع على العدد 40 من جريدة «الواحة»..\nاضغط هنا",
        "لمشاهدة الصور كاملة من هنا",
        "نشرة صوت الواحة\nاشترك لتصلك نشرتنا كل صباح",
        "اشترك في نشرتنا البريدية",
        "لم نكن لننشر هذه القصة دون مساندة قرائنا. انضم إلى برنامج عضوية صوت الواحة وكن جزءا من حكاياتنا القادمة.\nاشترك الآن",
        "[ad-unit]",
    ],
)
def test_offer_of_the_outlet_is_not_of_the_story(offer: str) -> None:
    assert _bodies(_read(offer)) == _STORY


@pytest.mark.parametrize(
    "said",
    [
        "وقال الترك للمتدربين في الورشة: اضغط هنا على المطرقة، ثم ارفعها ببطء حتى تسمع صوت النحاس من بعيد.",
        "للاطلاع على العدة القديمة يأتي الزوار من هنا ومن هناك كل صباح، ثم يمضون إلى السوق القديمة.",
        "وبفضل مساندة قرائنا في الواحة وصلت إلى الورشة رسائل كثيرة من مدن بعيدة لم نسمع بها من قبل.",
    ],
)
def test_sentence_of_the_story_with_such_words(said: str) -> None:
    assert said in _bodies(_read(said))


def test_word_in_brackets_of_the_story() -> None:
    assert "[فيديو]" in _bodies(_read("[فيديو]"))


def test_label_of_comments_and_a_disclaimer_end_the_story() -> None:
    for line in ("أترك تعليقك", "إنّ الآراء المذكورة في هذه المقالة لا تعبّر بالضرورة عن رأي صوت الواحة"):
        assert _bodies(_read(end=line)) == _STORY


def test_list_of_other_stories_ends_at_the_letter_of_the_outlet() -> None:
    article = _read(end="اقرأ أيضا\nقلعة الرمل القديمة تفتح متحف البادية\nاشترك في نشرتنا البريدية")
    assert [other.title for other in article.read_also] == ["قلعة الرمل القديمة تفتح متحف البادية"]
