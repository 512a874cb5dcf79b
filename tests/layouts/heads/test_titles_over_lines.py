"""Which of several lines over a story is its headline, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import parse

_TITLE = "مدرسة القرية تفتح مكتبتها أمام أهل الوادي"
_STORY = """افتتحت مدرسة القرية مكتبتها أمام أهل الوادي طوال أيام الأسبوع، وقالت المديرة إن الاستعارة مجانية.

وأضافت المديرة أن المكتبة تضم ثلاثة آلاف كتاب تبرعت بها عائلات من المدينة المجاورة.

ويستعد الطلاب لتنظيم معرض للكتاب المستعمل في ساحة المدرسة خلال العطلة المقبلة."""
_MENU = "  • الرئيسية\n  • سياسة\n  • اقتصاد\n  • رياضة\n  • ثقافة\n  • صحة\n  • رأي\n  • اتصل بنا\n\n"
_SUBTITLE = "الاستعارة مجانية والكتب تبرعات من عائلات بعيدة"
_CAPTION = "طالبات يرتبن الرفوف قبل ساعات من الافتتاح"


def test_first_of_three_lines_under_the_menu() -> None:
    article = parse(f"{_MENU}{_TITLE}\n\n{_SUBTITLE}\n\n{_CAPTION}\nكتبت: هند المرزوقي\n12 مايو 2023\n\n{_STORY}\n")
    assert article.title == _TITLE
    assert article.subtitle == _SUBTITLE
    assert [image.caption for image in article.images] == [_CAPTION]


@pytest.mark.parametrize(
    "over",
    [
        "سائقو الحافلات يطلبون تعديل التعرفة\n\nتخفيض رسوم الشحن في الميناء القديم",
        "بعد عامين من أعمال الترميم في القرية\n\nقرار جديد من مديرية التربية في الوادي",
    ],
    ids=["headlines-of-others", "kickers"],
)
def test_last_of_three_lines(over: str) -> None:
    article = parse(f"{_MENU}{over}\n\n{_TITLE}\nكتبت: هند المرزوقي\n12 مايو 2023\n\n{_STORY}\n")
    assert article.title == _TITLE


@pytest.mark.parametrize(
    "head", [f"{_TITLE} - صوت الوادي\n{_TITLE}", f"صوت الوادي: {_TITLE}\nصوت الوادي\n12 مايو 2023\n{_TITLE}"]
)
def test_headline_without_the_name_of_the_site(head: str) -> None:
    assert parse(f"{head}\n\n{_STORY}\n").title == _TITLE


@pytest.mark.parametrize("sign", ["|", "-", "–"])
def test_headline_that_the_first_line_of_the_page_says_before_its_name(sign: str) -> None:
    longer = "المكتبة تضم ثلاثة آلاف كتاب تبرعت بها عائلات من المدينة المجاورة للوادي"
    article = parse(f"{_TITLE} {sign} صوت الوادي\n\n{_MENU}{longer}\n{_TITLE}\n12 مايو 2023\n\n{_STORY}\n")
    assert article.title == _TITLE
    assert article.subtitle is None


def test_first_line_that_no_other_says_again_is_the_headline_or_none() -> None:
    other = "سائقو الحافلات يطلبون تعديل التعرفة | صوت الوادي"
    assert parse(f"{other}\n\n{_MENU}{_TITLE}\n12 مايو 2023\n\n{_STORY}\n").title == _TITLE


def test_question_right_under_the_path_is_the_headline() -> None:
    asked, told = (
        "لماذا تفتح المدرسة مكتبتها؟",
        "الاستعارة مجانية طوال أيام الأسبوع والكتب تبرعت بها عائلات من المدينة المجاورة",
    )
    article = parse(f"{_MENU}الرئيسية / تعليم\n\n{asked}\n\n{told}\n12 مايو 2023\n\n{_STORY}\n")
    assert (article.title, article.subtitle, article.section) == (asked, told, "تعليم")
    assert parse(f"{_MENU}الرئيسية / تعليم\n\nمنازل بلا كتب\n\n{told}\n12 مايو 2023\n\n{_STORY}\n").title == told


@pytest.mark.parametrize(
    ("over", "title"),
    [
        ("الاستعارة مجانية.. والكتب تبرعات من عائلات المدينة", "«التربية»: مدرسة القرية تفتح مكتبتها أمام أهل الوادي"),
        ("تستمر ثلاثة أسابيع بمشاركة عائلات المدينة المجاورة", _TITLE),
    ],
    ids=["institution", "span"],
)
def test_long_kicker_under_the_path(over: str, title: str) -> None:
    article = parse(f"{_MENU}الرئيسية / محليات\n\n{over}\n\n{title}\n12 مايو 2023\n\n{_STORY}\n")
    assert (article.kicker, article.title, article.section) == (over, title, "محليات")


def test_headline_over_what_an_institution_says_further_down() -> None:
    article = parse(f"{_MENU}{_TITLE}\n12 مايو 2023\n\n«التربية»: الاستعارة مجانية\n\n{_STORY}\n")
    assert article.title == _TITLE


@pytest.mark.parametrize(
    "caption", ["طالبات يرتبن الرفوف (هند المرزوقي/فرانس برس)", "طالبات يرتبن الرفوف (رويترز/هند المرزوقي)"]
)
def test_picture_under_the_date_with_who_took_it(caption: str) -> None:
    article = parse(f"{_MENU}{_TITLE}\n12 مايو 2023\n{caption}\n{_STORY}\n")
    assert article.title == _TITLE
    assert [f"{image.caption} ({image.credit})" for image in article.images] == [caption]


def test_headline_that_goes_on_behind_a_sign_is_whole() -> None:
    title = "مكتبة القرية: مدرسة القرية تفتح مكتبتها أمام أهل الوادي"
    assert parse(f"{_MENU}{title}\n12 مايو 2023\n\n{_STORY}\n").title == title


def test_path_that_ends_with_the_headline() -> None:
    head = f"أنت هنا: الرئيسية تعليم {_TITLE}\nالجمعة, 12 مايو 2023 08:15\n\n{_TITLE}\n\nكتبته: هند المرزوقي"
    assert parse(f"{_MENU}{head}\n\n{_STORY}\n").title == _TITLE


@pytest.mark.parametrize("name", ["نادر شكري المنياوي", "د. منى الصباغ"])
def test_writer_over_the_title_under_a_menu(name: str) -> None:
    article = parse(f"{_MENU}{name}\n{_TITLE}\n12 مايو 2023\n\n{_STORY}\n")
    assert [author.name for author in article.authors] == [name]
    assert article.title == _TITLE


@pytest.mark.parametrize(
    "over", ["نادر شكري المنياوي\nهند المرزوقي", "  • هند المرزوقي", "أمين المكتبة"], ids=["list", "item", "no-name"]
)
def test_names_over_the_title_that_are_no_writers(over: str) -> None:
    assert not parse(f"{_MENU}{over}\n{_TITLE}\n12 مايو 2023\n\n{_STORY}\n").authors


def test_headline_behind_the_form_of_an_aggregator() -> None:
    form = "شكرا على الإبلاغ!\nسيتم حجب هذه الصورة تلقائيا عندما يتم الإبلاغ عنها من طرف عدة أشخاص."
    article = parse(f"{_MENU}{form}\n{_TITLE}\nهند المرزوقي نشر في صوت الوادي يوم 19 - 05 - 2024\n{_STORY}\n")
    assert article.title == _TITLE
    assert [(credit.role, credit.name) for credit in article.credits] == [
        ("outlet", "صوت الوادي"),
        ("author", "هند المرزوقي"),
    ]
    assert article.published is not None
    assert article.published.value == "2024-05-19"


@pytest.mark.parametrize(
    "kicker",
    [
        "المعلمة والمذيعة السابقة هند المرزوقي في حوار لصوت الوادي",
        "مديرة المدرسة في حديث خاص لصحيفة الوادي",
        "مديرة المدرسة في لقاء مع صوت الوادي",
    ],
)
@pytest.mark.parametrize("menu", ["", _MENU])
def test_to_whom_somebody_spoke_is_a_kicker(kicker: str, menu: str) -> None:
    article = parse(f"{menu}{kicker}\n\n{_TITLE}\n\n{_STORY}\n")
    assert (article.title, article.kicker) == (_TITLE, kicker)


def test_to_whom_somebody_spoke_and_of_what_is_a_headline() -> None:
    title = "مديرة المدرسة في حوار لصوت الوادي: مكتبتنا لكل أهل القرية"
    assert parse(f"{_MENU}{title}\n\n{_CAPTION}\n\n{_STORY}\n").title == title
