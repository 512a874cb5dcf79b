"""What stands between the paragraphs of a flattened story, each rule beside its near miss."""

from __future__ import annotations

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
