"""Stories whose last lines are points of a list, or sentences without a stop, beside lists and headlines of the page."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "وزارة التربية تكرم الفائزين بجائزة القراءة في المدارس"
_STORY = (
    "كرمت وزارة التربية صباح الأحد الفائزين بجائزة القراءة السنوية، في حفل أقيم في قاعة المكتبة الوطنية.",
    "وقال مدير الجائزة سليم الراوي إن ألفي تلميذ شاركوا فيها من جميع المحافظات، وإنها ستقام كل عام.",
)
_WINNERS = ("وائل الترك – مدرسة النهر", "هالة السروجي – مدرسة التل", "باسل النجار – مدرسة الميناء")


def _read(*lines: str) -> Article:
    return parse("\n".join((_TITLE, *_STORY, *lines)))


def _body(article: Article) -> list[str]:
    return [block.text for block in article.body]


@pytest.mark.parametrize("sign", ["- {}", "• {}", "* {}", "{n}- {}", "{n}. {}"])
@pytest.mark.parametrize("over", ["والفائزون بالجائزة هم:", "وجاءت النتائج كالتالي:", "وكرمت الوزارة كلا من التالية:"])
def test_list_that_ends_a_story(over: str, sign: str) -> None:
    points = [sign.format(name, n=n) for n, name in enumerate(_WINNERS, 1)]
    article = _read(over, *points)
    assert len(article.body) == len(_STORY) + 1 + len(points)
    assert [block.kind for block in article.body[-3:]] == ["list_item"] * 3
    below = _read(over, *points, "", "أضف تعليقك", "الأكثر قراءة", "افتتاح معرض الكتاب في الميناء")
    assert _body(below) == _body(article)


def test_list_whose_first_points_are_sentences() -> None:
    points = [
        "– وزيرة التربية سلمى الحداد، التي سلمت الجوائز بيدها.",
        "– مدير المكتبة باسل النجار.",
        "– نقيب المعلمين وائل",
    ]
    assert len(_read("وحضر الحفل وجوه من المدينة، هم:", *points).body) == len(_STORY) + 4


@pytest.mark.parametrize(
    "lines",
    [
        ("مواضيع ذات صلة:", "- افتتاح معرض الكتاب في الميناء", "- مكتبة جديدة في حي النهر"),
        ("أخبار المدينة:", "- افتتاح معرض الكتاب في الميناء", "- مكتبة جديدة في حي النهر"),
        ("والفائزون بالجائزة هم:", "افتتاح معرض الكتاب في الميناء", "مكتبة جديدة في حي النهر"),
        ("- افتتاح معرض الكتاب في الميناء", "- مكتبة جديدة في حي النهر"),
    ],
    ids=["related", "label", "no-points", "no-announcement"],
)
def test_lists_of_the_page(lines: tuple[str, ...]) -> None:
    assert _body(_read(*lines)) == list(_STORY)


@pytest.mark.parametrize(
    "lines",
    [
        ("وسوف تعلن الوزارة شروط الدورة المقبلة في شهر مارس",),
        ("وسوف تعلن الوزارة شروط الدورة المقبلة في شهر مارس ...", "#جائزة_القراءة"),
        ("وانطلاقا من ذلك تستعد الوزارة لدورة ثانية", "وخلال الحفل غنى تلاميذ مدرسة النهر", "أضف تعليقك"),
        ("يذكر أن الجائزة انطلقت في العام الماضي", "إعلان"),
    ],
)
def test_last_sentences_without_a_stop(lines: tuple[str, ...]) -> None:
    said = [line for line in lines if line[0] in "وي"]
    assert _body(_read(*lines)) == [*_STORY, *said]


@pytest.mark.parametrize(
    "line",
    [
        "وزير الري يفتتح محطة المياه في حي النهر الجديد",
        "وفاة أقدم أمين مكتبة في المدينة عن تسعين عاما",
        "كيف تختار كتابا لطفلك قبل النوم كل ليلة ...",
    ],
)
def test_headlines_under_a_story(line: str) -> None:
    assert _body(_read("إعلان", line, "أضف تعليقك")) == list(_STORY)


def test_dots_as_others_of_the_story() -> None:
    dotted = "وفي المدينة مدارس لم تشارك بعد، ولها مكتبات كبيرة تنتظر القراء منذ أعوام .."
    last = "مكتبة الميناء بها آلاف الكتب التي لم تفتح ..."
    assert _body(_read(dotted, last, "أضف تعليقك"))[-1] == last
    others = ("حملة لنظافة الحي ...", "دورة في الخط العربي ...")
    assert last not in _body(_read(dotted, last, *others))
