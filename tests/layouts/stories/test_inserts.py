"""What a page sets between the paragraphs of a story, beside lines of stories that look like it."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "عداء الجبل يفوز بسباق القمة للمرة الثالثة"
_STORY = [
    "فاز العداء مروان الخطيب بسباق القمة للمرة الثالثة، بعدما قطع المسافة في ساعتين وعشر دقائق.",
    'وقال مروان الخطيب: "أركض كل صباح قبل أن يستيقظ الرعاة، فالجبل لا ينتظر أحدا".',
    "ويقام السباق كل خريف منذ عشرين عاما، ويشارك فيه عداؤون من القرى المجاورة.",
    "ويحصل الفائز على درع من النحاس يصنعه حرفيو القرية في ورشهم القديمة قرب النهر.",
]
_FACTS = ["النادي : أبناء الجبل", "العمر : 27", "الطول : 181 سم"]


def _read(*lines: str) -> Article:
    return parse("\n".join((_TITLE, "12 مايو 2024", *_STORY[:2], *lines, *_STORY[2:])))


def _bodies(article: Article) -> list[str]:
    return [block.text for block in article.body]


@pytest.mark.parametrize(
    "insert",
    [
        ["مروان الخطيب", *_FACTS],
        ["مروان الخطيب", *(f"• {fact}" for fact in _FACTS)],
        ["مروان الخطيب", "النادي :", "أبناء الجبل", *_FACTS[1:]],
        ["أركض كل صباح قبل أن يستيقظ الرعاة", "شارك الاقتباس"],
        ["الحوار الصوتي", "استمع إلى الحوار كاملا مع مروان الخطيب"],
        ["استمع/ي إلى المقال"],
    ],
)
def test_inserts(insert: list[str]) -> None:
    assert _bodies(_read(*insert)) == _STORY


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("بالصور، العثور على بئر قديمة تحت القمة", "بالصور، العثور على بئر قديمة تحت القمة"),
        ("بالفيديو: رعاة الجبل يستقبلون العدائين", "بالفيديو: رعاة الجبل يستقبلون العدائين"),
        ("(طالع أسماء العدائين في السباق المقبل)", "طالع أسماء العدائين في السباق المقبل"),
    ],
)
def test_headlines_of_other_stories(line: str, headline: str) -> None:
    article = _read(line)
    assert _bodies(article) == _STORY
    assert [other.title for other in article.related] == [headline]


@pytest.mark.parametrize(
    "lines",
    [
        ["أسعار الدروع القديمة", "الدرع الكبير : 40 دينارا", "الدرع الصغير : 20 دينارا", "الدرع المذهب : 90 دينارا"],
        ["نتائج العدائين الثلاثة:", "مروان الخطيب : 130 دقيقة", "سامر الحداد : 134 دقيقة", "وائل النجار : 141 دقيقة"],
        ["سامر الحداد", *_FACTS],  # the story tells of nobody of that name
        ["مروان الخطيب", "المركز : الأول", "الجائزة : درع من النحاس"],
        ["أركض كل صباح قبل أن يستيقظ الرعاة"],
        ["بالصور والأرقام"],
        ["استمع إلى الريح، قال لي المدرب، ثم اركض كما تشاء حتى القمة."],
        ["شاهد العداء الصغير أباه يفوز"],
    ],
)
def test_lines_of_the_story(lines: list[str]) -> None:
    assert _bodies(_read(*lines)) == [*_STORY[:2], *(line for line in lines), *_STORY[2:]]
