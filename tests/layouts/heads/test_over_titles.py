"""Sections and kickers over the titles of flattened pages, under menus that hold the same words."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_TITLE = "مخبز التل القديم يعود إلى العمل بعد إغلاق دام عشر سنوات"
_STORY = "\n".join(
    (
        "عاد مخبز التل القديم إلى العمل صباح الأحد بعد إغلاق دام عشر سنوات، واصطف أمامه سكان الحي قبل شروق الشمس.",
        "وقال صاحب المخبز وائل الترك إن الأفران الحجرية رممت حجرا حجرا، وإن العجين يخمر فيها كما كان يخمر من قبل.",
        "وأضاف الترك أن المخبز سيعمل ثلاثة أيام في الأسبوع حتى يتدرب العمال الجدد، ثم يفتح أبوابه كل يوم.",
    )
)
_BULLETS = "\n".join(f"  • {entry}" for entry in ("الرئيسية", "الديوان", "سياسة", "اقتصاد", "رياضة"))
_PLAIN = _BULLETS.replace("  • ", "")


def _under(*over: str) -> Article:
    article = parse("\n".join((*over, _TITLE, "12 مايو 2024", _STORY)))
    assert article.title == _TITLE
    return article


@pytest.mark.parametrize(
    ("over", "section", "kicker"),
    [
        ((_BULLETS, "الرئيسية / محليات"), "محليات", None),
        ((_BULLETS, "الرئيسية > اقتصاد"), "اقتصاد", None),
        ((_BULLETS, "الرئيسية قضايا", "أسواق الحي"), "قضايا", "أسواق الحي"),
        ((_BULLETS, "الرئيسيةمحليات", "خدمات"), "محليات", "خدمات"),
        ((_BULLETS, "الديوان"), "الديوان", None),
        ((_BULLETS, "الديوان", "أسواق الحي"), "الديوان", "أسواق الحي"),
        ((_BULLETS, "اقتصاد|الأسواق القديمة"), "اقتصاد", None),
        ((_BULLETS, "اقتصاد, الأسواق القديمة"), "اقتصاد", None),
        ((_PLAIN, "اقتصاد ,\nالأسواق القديمة"), "اقتصاد", None),
        ((_PLAIN, "الديوان"), "الديوان", None),
        ((_PLAIN, "رياضة"), "رياضة", None),
        ((_PLAIN, "اقتصاد"), "اقتصاد", None),
        (
            (_PLAIN, "الديوان", "المدخل إلى البلدة كلها مغلق حتى نهاية الأسبوع"),
            "الديوان",
            "المدخل إلى البلدة كلها مغلق حتى نهاية الأسبوع",
        ),
        ((_PLAIN, "الرئيسية\nاقتصاد\nأسواق الحي"), "أسواق الحي", None),
    ],
    ids=(
        "slash angle words glued entry entry-and-kicker bar comma comma-at-end plain last-entry-again last-but-one plain-and-kicker steps"
    ).split(),
)
def test_sections_and_kickers_under_a_menu(over: tuple[str, ...], section: str, kicker: str | None) -> None:
    article = _under(*over)
    assert (article.section, article.kicker) == (section, kicker)


@pytest.mark.parametrize(
    "over",
    [
        (_BULLETS,),
        (_PLAIN,),
        (_BULLETS, "مؤتمر المدن", "مؤتمر المدن"),
        (_BULLETS, "ركن القراء|الأسواق القديمة"),
        (_BULLETS, "اليوم 12 من المهرجان"),
        (_PLAIN, _PLAIN),
        (_PLAIN, "المخابز\nدليل\nالمخابز"),
    ],
    ids=["bullets", "plain", "twice", "no-section", "number", "menu-twice", "too-near"],
)
def test_what_is_neither(over: tuple[str, ...]) -> None:
    article = _under(*over)
    assert (article.section, article.kicker) == (None, None)


def test_menu_that_prints_each_entry_twice_ends_in_no_section() -> None:
    entries = ("ملف المياه", "بطولة الشطرنج", "موسم الزيتون")
    assert _under(*entries, entries[-1]).section == entries[-1]
    assert _under(*(entry for entry in entries for _ in range(2))).section is None


@pytest.mark.parametrize("line", ["أخبار الشرقية", "اخبار الكلية", "اخباركردستان", "أخبار حلب", "مقالات صحفية"])
def test_words_for_news_and_what_they_are_of_are_a_section(line: str) -> None:
    article = _under(line)
    assert (article.section, article.kicker) == (line, None)


@pytest.mark.parametrize("line", ["أخبار سيئة للمخابز", "أخبار سارة", "مقالات هذا الشهر", "أخبار المخابز القديمة"])
def test_other_words_behind_them_are_a_kicker(line: str) -> None:
    article = _under(line)
    assert (article.section, article.kicker) == (None, line)


@pytest.mark.parametrize(("line", "section"), [("مقالات رأي", "مقالات رأي"), ("الرأي", None), ("مقالات التل", None)])
def test_words_over_a_list_are_its_section(line: str, section: str | None) -> None:
    card = "مخبز التل القديم يعود {n}\nسامر البستاني\nلم يكن أهل التل يعرفون أن مخبزهم القديم سيعود إلى العمل، حتى فاحت رائحة الخبز من المدخنة يوم الأحد، فخرجوا إلى الساحة قبل شروق الشمس، وكان في أولهم.. [ المزيد ]"
    article = parse("\n".join((line, *(card.format(n=n) for n in range(4)))))
    assert (article.kind, article.section) == ("listing", section)


@pytest.mark.parametrize(
    ("steps", "section"),
    [
        (("1. الرئيسية", "2. الأخبار", "3. شؤون الواحة", f"4. {_TITLE}"), "شؤون الواحة"),
        (("1. الرئيسية", "2. شؤون الواحة", f"3. {_TITLE[:24]}..."), "شؤون الواحة"),
        (("1. رياضة", "2. الأخبار", "3. شؤون الواحة", f"4. {_TITLE}"), None),
        (("1. الرئيسية", "3. شؤون الواحة", f"4. {_TITLE}"), None),
        (("الرئيسية", "الأخبار", "شؤون الواحة", _TITLE), None),
    ],
    ids=["path", "cut", "no-front", "gap", "menu"],
)
def test_a_path_of_numbered_steps(steps: tuple[str, ...], section: str | None) -> None:
    assert _under(*steps).section == section
