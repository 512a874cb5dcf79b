"""Short lines between and under the paragraphs of a flattened story that are none of it, beside such as are."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "ورشة النحاس في الواحة تعود إلى العمل"
_STORY = (
    "عادت ورشة النحاس في الواحة إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامها سكان الحي.",
    "ويقول صاحب الورشة وائل الترك إن المطارق القديمة بقيت في مكانها طوال هذه السنوات العشر.",
    "يعرف كل عامل في الورشة مطرقته من صوتها، ولا يستعير أحد مطرقة صاحبه إلا بإذنه في صباح العمل.",
    "تستقبل الورشة المتدربين ثلاثة أيام في الأسبوع، ثم تفتح أبوابها كل يوم قبل حلول الصيف المقبل.",
)


def _read(*middle: str, end: tuple[str, ...] = ()) -> Article:
    return parse("\n\n".join((_TITLE, "12 مايو 2024", *_STORY[:2], *middle, *_STORY[2:], *end)))


def _bodies(article: Article) -> tuple[str, ...]:
    return tuple(block.text for block in article.body)


@pytest.mark.parametrize(
    "lines",
    [
        ["قلعة الرمل القديمة تفتح متحف البادية02/10/2023"],
        ["38.412", "قطعة صنعتها الورشة منذ افتتاحها"],
        ["62%"],
        ["شاهدوا المطرقة القديمة", "— صوت الواحة (@oasis)", "May 10, 2024"],
        ["لمتابعة أخبار الواحة لحظة بلحظة انضم إلى قناة صوت الواحة عبر تيليجرام"],
        ["للانضمام إلى قروبات الواتساب اضغط هنا"],
        ["للانضمام إلى قروبات الواتساب", "اضغط هنا"],
        ["اشترك ليصلك كل جديد عن صوت الواحة", "سنرسل لك أهم القصص من خلال البريد الإلكتروني"],
        ["اقرأ/ي أيضا: قلعة الرمل القديمة تفتح متحف البادية"],
        ["بالفيديو.. قلعة الرمل القديمة تفتح متحف البادية"],
        ["حول نفس الموضوع", "قلعة الرمل القديمة تفتح متحف البادية", "رعاة التلال يعودون إلى القرية"],
        ["إقرأ المزيد في:", "ثقافة وفنون", "قلعة الرمل القديمة تفتح متحف البادية", "02/10/2023"],
        ["العمال أمام باب الورشة (تصوير: صوت الواحة)"],
    ],
)
def test_none_of_the_story(lines: list[str]) -> None:
    assert _bodies(_read(*lines)) == _STORY


@pytest.mark.parametrize(
    "lines",
    [
        ["2"],
        ["1984"],
        ["باب الورشة (الجزء الثاني)"],
        ["للانضمام إلى الورشة شروط"],
        ["بالفيديو والصوت"],
    ],
)
def test_lines_of_the_story(lines: list[str]) -> None:
    assert _bodies(_read(*lines)) == (*_STORY[:2], *lines, *_STORY[2:])


_HEADLINES = ("قلعة الرمل القديمة تفتح متحف البادية", "رعاة التلال يعودون إلى قريتهم بعد عام")


@pytest.mark.parametrize(
    ("listed", "given"),
    [
        ((*_HEADLINES, "حديد من الهند"), ("حديد من الهند",)),
        ((f"• {_HEADLINES[0]}", "وامتنع صاحب الورشة عن التعليق."), ("وامتنع صاحب الورشة عن التعليق.",)),
        (_HEADLINES, ()),
        ((*_HEADLINES, "محمد الحداد"), ()),
        ((*_HEADLINES, "أسعار القمح تتراجع في السوق"), ()),
    ],
    ids=["heading", "sentence", "headlines", "name", "headline"],
)
def test_what_stands_over_the_next_paragraph(listed: tuple[str, ...], given: tuple[str, ...]) -> None:
    assert _bodies(_read("أخبار ذات صلة", *listed)) == (*_STORY[:2], *given, *_STORY[2:])


@pytest.mark.parametrize(
    "end",
    [
        ("المقالات المنشورة في صوت الواحة لا تعبر عن وجهة نظر فريق تحرير الموقع.",),
        ("مقالات الرأي لا تعبر عن رأي الصحيفة، بل عن رأي كتابها وحدهم في كل حال.",),
        ("ترحب صوت الواحة بتعليقاتكم في هذه الزاوية، ونتمنى أن تبتعد عن الشخصنة.",),
        ("بإمكانكم إرسال المقالات والمدونات والقصص عبر البريد الإلكتروني: pen@oasis.example، ونحن نقرؤها كلها.",),
    ],
    ids=["views", "opinion", "comments", "mail"],
)
def test_what_an_outlet_says_under_a_story(end: tuple[str, ...]) -> None:
    assert _bodies(_read(end=end)) == _STORY


@pytest.mark.parametrize(
    "end",
    [
        ("(الدولار = 0.377 دينار بحريني)",),
        ("المقالات المنشورة في الصحف لا تعبر عن وجهة نظر الحكومة، كما قال الوزير في ختام كلمته.",),
        ("ترحب إدارة الورشة بالزوار كل يوم، ولا تعليق لديها على ما نشرته الصحف أمس.",),
    ],
    ids=["rate", "government", "welcome"],
)
def test_what_a_story_ends_with(end: tuple[str, ...]) -> None:
    assert _bodies(_read(end=end)) == (*_STORY, *end)


def test_last_paragraph_behind_boxes() -> None:
    box = (
        "لمتابعة آخر الأخبار حملوا تطبيق الواحة",
        "Google Play",
        "App Store",
        "مواد ذات صلة",
        _HEADLINES[0],
        "2024-05-10",
    )
    last = "وختم الترك حديثه بأن باب الورشة مفتوح لكل من يحب النحاس."
    assert _bodies(_read(end=(*box, last, "المصدر: صوت الواحة"))) == (*_STORY, last)
    other = "يفتح متحف البادية أبوابه أمام الزوار يوم الأحد المقبل."
    assert _bodies(_read(end=(*box, other, "المصدر: صوت الواحة"))) == _STORY


def test_buttons_of_networks_are_no_credits() -> None:
    article = parse("\n\n".join((_TITLE, "12 مايو 2024", "fb", "tw", *_STORY)))
    assert not article.credits
    assert _bodies(article) == _STORY
