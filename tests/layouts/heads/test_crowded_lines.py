"""Lines in which a flattener or a theme has put several fields without a blank between them, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "مدرسة القرية تفتح مكتبتها أمام أهل الوادي"
_STORY = """افتتحت مدرسة القرية مكتبتها أمام أهل الوادي طوال أيام الأسبوع، وقالت المديرة إن الاستعارة مجانية.
وأضافت المديرة أن المكتبة تضم ثلاثة آلاف كتاب تبرعت بها عائلات من المدينة المجاورة.
ويستعد الطلاب لتنظيم معرض للكتاب المستعمل في ساحة المدرسة خلال العطلة المقبلة."""
_MENU = "الرئيسية\nسياسة\nاقتصاد\nرياضة\nثقافة\nصحة\nرأي\nاتصل بنا\n"


def _head(*lines: str, under: str = "") -> Article:
    head = "\n".join(lines)
    return parse(f"{_MENU}{_TITLE}\n\n{head}\n\n{_STORY}\n{under}\n")


def _people(article: Article) -> list[str]:
    return [credit.name for credit in article.credits]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("هند المرزوقيأرسل بريدا إلكترونيا7 نوفمبر، 2023", ["هند المرزوقي"]),
        ("هند المرزوقي أرسل بريداً إلكترونياً 7 نوفمبر، 2023", ["هند المرزوقي"]),
        ("بواسطة هند المرزوقيفي نوفمبر 7, 2023", ["هند المرزوقي"]),
        ("بواسطةهند المرزوقي-7 نوفمبر 2023", ["هند المرزوقي"]),
        ("بواسطة أحمد اليوسفي 7 نوفمبر 2023", ["أحمد اليوسفي"]),
        ("بواسطة أحمد لطفي في 7 نوفمبر 2023", ["أحمد لطفي"]),
    ],
    ids=["control-glued", "control", "on-glued", "by-glued", "name-ends-so", "name-ends-so-and-on"],
)
def test_name_beside_its_date(line: str, names: list[str]) -> None:
    article = _head(line)
    assert _people(article) == names
    assert article.published is not None
    assert article.published.value == "2023-11-07"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Published On 30 Jan 202430/1/2024", "2024-01-30"),
        ("23 فبراير 20243,214 مشاهدة", "2024-02-23"),
        ("2024-08-129:30 ص", "2024-08-12T09:30"),
        ("12 أغسطس 20249:30 ص", "2024-08-12T09:30"),
        ("202400", None),
        ("فبراير 20241", None),
    ],
)
def test_day_that_more_digits_touch(line: str, value: str | None) -> None:
    published = _head(line).published
    assert (published.value if published else None) == value


def test_fields_behind_the_writer_under_a_story() -> None:
    article = _head(under="بواسطة هند المرزوقي|يناير 19, 2025|التصنيفات: ثقافة|الوسوم: المكتبة, القرية|0 تعليق")
    assert _people(article) == ["هند المرزوقي"]
    assert article.published is not None
    assert article.published.value == "2025-01-19"
    assert article.section == "ثقافة"
    assert article.keywords == ("المكتبة", "القرية")
    assert len(article.body) == 3


def test_fields_behind_the_writer_in_a_theme_half_translated() -> None:
    article = _head(
        under="By هند المرزوقي|2025-01-19T07:11:00+00:00يناير 19, 2025|ثقافة|Tags: المكتبة, القرية|التعليقات مغلقة"
    )
    assert _people(article) == ["هند المرزوقي"]
    assert article.keywords == ("المكتبة", "القرية")
    assert len(article.body) == 3
    assert not _head(under="By the river | مكتبة على ضفة النهر | كل يوم جمعة").credits


def test_labels_behind_the_writer_under_a_story() -> None:
    article = _head(under="مرسلة بواسطة هند المرزوقي في 11:15 ص التسميات: المكتبة, القرية")
    assert _people(article) == ["هند المرزوقي"]
    assert article.keywords == ("المكتبة", "القرية")


@pytest.mark.parametrize(
    "line",
    ["بواسطة الحافلة | من المدينة إلى القرية | كل يوم جمعة", "وصلت الكتب بواسطة هند المرزوقي | شكرا لها ولزملائها"],
)
def test_bars_behind_other_words(line: str) -> None:
    assert not _head(under=line).credits


@pytest.mark.parametrize("label", ["عن الكاتب", "About the Author"])
def test_box_that_presents_the_writer_ends_the_story(label: str) -> None:
    under = f"{label}: باسل العمري\nصحفي يغطي أخبار المدارس والمكتبات منذ عشرة أعوام، ويكتب في عدد من الصحف المحلية والمجلات."
    assert len(_head(under=under).body) == 3


def test_story_about_a_writer_goes_on() -> None:
    under = "عن الكاتب الراحل تحدث طلاب المدرسة في ندوة قصيرة حضرها أهل القرية مساء الخميس الماضي."
    assert len(_head(under=under).body) == 4


def test_names_of_signs_are_no_words() -> None:
    article = _head("calendar_month12 أغسطس 2024scheduleقراءة 3 دقائقpersonهند المرزوقي")
    assert article.title == _TITLE
    assert article.published is not None
    assert article.published.value == "2024-08-12"
    assert _people(article) == ["هند المرزوقي"]
    assert article.subtitle is None


def test_one_such_word_is_a_word() -> None:
    article = _head("برنامج date_range يحسب أيام الدوام في المدارس", "12 أغسطس 2024")
    assert "name-of-a-sign" not in {segment.rule for segment in article.segments}


def test_label_that_touches_the_section() -> None:
    article = _head("القسم: ثقافةالكاتب: هند المرزوقي")
    assert article.section == "ثقافة"
    assert _people(article) == ["هند المرزوقي"]


@pytest.mark.parametrize(
    "line",
    [
        "إعداد: مازن الخوريمونتاج: زياد الحسن",
        "إعداد: مازن الخوري مونتاج: زياد الحسن",
        "إعداد: مازن الخوري والمونتاج: زياد الحسن",
        "إعداد: مازن الخوري وإخراج: زياد الحسن",
    ],
)
def test_label_that_touches_a_name(line: str) -> None:
    assert _people(_head(line)) == ["مازن الخوري"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("سهل النخيل - هند المرزوقي الإثنين 22 ماي 2023 - 09:00", "هند المرزوقي"),
        ("ب. سليماني14 جويلية 2023دقيقتان قراءة", "ب. سليماني"),
        ("بواسطة هند المرزوقي نوفمبر 7, 2023 0 التعليقات 59 عدد المشاهدات دقيقتين للقراءة", "هند المرزوقي"),
        ("جاد الحداد 22 ماي 2023", "جاد الحداد"),
    ],
    ids=["outlet-nobody-knows", "initial", "counters", "trade"],
)
def test_writer_beside_a_day(line: str, name: str) -> None:
    article = _head(line)
    assert _people(article) == [name]
    assert article.published is not None
    assert article.subtitle is None
    assert not article.images


@pytest.mark.parametrize("line", ["وادي النخلة - ملعب المدينة 22 ماي 2023", "ج. 3 مجموعة 22 ماي 2023"])
def test_no_writer_beside_a_day(line: str) -> None:
    assert not _head(line).authors


@pytest.mark.parametrize("day", ["الأحد 19-01-2025 11:32", "الأحد 19 يناير 2025 - 11:32"])
def test_minute_behind_the_headline(day: str) -> None:
    article = parse(f"{_MENU}{_TITLE} {day}\n\n{_STORY}\n")
    assert article.title == _TITLE
    assert article.published is not None
    assert article.published.value == "2025-01-19T11:32"


@pytest.mark.parametrize(
    "title", ["أسعار الكتب في القرية اليوم الأحد 19-01-2025", "مواعيد القطارات إلى القرية يوم الأحد 19-01-2025 11:30"]
)
def test_day_that_a_headline_tells_of(title: str) -> None:
    article = parse(f"{_MENU}{title}\nكتبت: هند المرزوقي\n18-01-2025 09:00\n\n{_STORY}\n")
    assert article.title == title
    assert article.published is not None
    assert article.published.value == "2025-01-18T09:00"


def test_story_behind_its_day_and_a_bar() -> None:
    first, _, rest = _STORY.partition("\n")
    article = parse(f"{_MENU}{_TITLE}\n\n10 أكتوبر 2024 | {first}\n{rest}\n")
    assert article.published is not None
    assert article.published.value == "2024-10-10"
    assert article.body[0].text == first


@pytest.mark.parametrize("head", ["بعد عام 2024 | ", "10 أكتوبر 2024: ", "القرية | "])
def test_story_behind_something_else(head: str) -> None:
    first, _, rest = _STORY.partition("\n")
    article = parse(f"{_MENU}{_TITLE}\n\n{head}{first}\n{rest}\n")
    assert article.published is None
    assert article.body[0].text == head + first
