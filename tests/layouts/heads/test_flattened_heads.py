"""Small lines of flattened heads: who signs, who writes, prices and hours, each beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_STORY = "\n".join(
    (
        "بدأت في بلدة الصخرة أعمال شق القناة التي تروي بساتين السهل الشرقي، وحضر الحفل مزارعو الضفتين معا.",
        "وقال مهندس المشروع إن القناة تصل إلى آخر البساتين قبل الشتاء، وإن كلفتها دون المليون.",
        "وأضاف أن المزارعين سيدفعون نصف ما كانوا يدفعونه ثمنا للماء في السنوات الماضية.",
    )
)
_TITLE = "قناة جديدة تروي بساتين السهل الشرقي"


def _head(*lines: str) -> Article:
    return parse("\n".join((*lines, _STORY)))


def _names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    "line",
    [
        "الدينار: 141,250الفضة: 842,000",
        "الدينار: 1.250 الفضة: 842",
        "بستان الصباح مع هالة 06:30 - 09:00",
        "بواسطة sakhra_admin",
        "نشر بواسطة sakhra",
    ],
)
def test_prices_hours_and_accounts_are_no_title(line: str) -> None:
    assert _head(line).title is None
    assert _head(_TITLE, line).title == _TITLE


@pytest.mark.parametrize(
    "line",
    [
        "قناة السهل: 3 قرى: 2 سدود",
        "قطع الماء عن بساتين السهل الشرقي من 06:30 - 09:00",
        "كلفة القناة: 842,000 دينار",
        "بواسطة قناة جديدة تروى بساتين السهل",
    ],
)
def test_headlines_with_numbers_are_titles(line: str) -> None:
    assert _head(line).title == line


def test_counter_behind_the_label_of_a_section_is_none() -> None:
    assert _head(_TITLE, "القسم:", "412 قراءة").section is None
    assert _head(_TITLE, "القسم:", "ري وزراعة").section == "ري وزراعة"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("المكلا (مرافئ اليوم ) خاص", "مرافئ اليوم"),
        ("المكلا (مرافئ الساحل الشرقي) - متابعات:", "مرافئ الساحل الشرقي"),
        ("مسقط – مرافئ |", "مرافئ"),
        ("الأربعاء 09/إبريل/2025م- المكلا/موقع مرافئ/خاص", "موقع مرافئ"),
    ],
)
def test_town_and_an_unknown_outlet_sign(line: str, outlet: str) -> None:
    article = _head(_TITLE, line)
    assert article.dateline is not None
    assert article.dateline.place == ("مسقط" if "مسقط" in line else "المكلا")
    assert [credit.name for credit in article.credits] == [outlet]
    assert article.title == _TITLE


def test_day_and_town_are_a_dateline() -> None:
    article = _head(_TITLE, "الأربعاء 09 أبريل 2025 - المكلا")
    assert (article.dateline and article.dateline.place, article.published and article.published.value) == (
        "المكلا",
        "2025-04-09",
    )
    assert _head(_TITLE, "الأربعاء 09 أبريل 2025 - القاهرة الجديدة").dateline is None


def test_place_with_a_note_in_brackets_is_no_dateline() -> None:
    title = "المكلا (عاصمة الساحل) خارج الخدمة"
    article = _head(title)
    assert (article.title, article.dateline) == (title, None)


@pytest.mark.parametrize("end", [".", "", "؟"])
def test_column_names_its_writer_first(end: str) -> None:
    title = f"سامر البستاني يكتب :مزارعو السهل علموا أبناءهم كيف تقسم المياه بالعدل بين البساتين كلها{end}"
    article = _head(title)
    assert (article.title, _names(article), len(article.body)) == (title, ["سامر البستاني"], 3)


@pytest.mark.parametrize(
    "lines",
    [
        ("سامر يكتب: مزارعو السهل علموا أبناءهم كيف تقسم المياه بالعدل بين البساتين كلها.",),
        (_TITLE, "سامر البستاني يكتب: مزارعو السهل علموا أبناءهم كيف تقسم المياه بين البساتين كلها."),
        ("سامر البستاني يكتب: علمنا أبناءنا كيف تقسم المياه بين البساتين. ثم يضيف أن العدل أساس الماء.",),
    ],
)
def test_paragraph_that_tells_what_somebody_writes_is_no_title(lines: tuple[str, ...]) -> None:
    article = _head(*lines)
    assert article.title == (_TITLE if len(lines) > 1 else None)
    assert len(article.body) == 4


def test_addresses_that_open_a_page_are_of_the_outlet() -> None:
    line = "لمراسلة مجلة السهل الشرقي وكتابها mail@example.org - tel 01/000000 ## لمراسلة إذاعة السهل الشرقي radio@example.org ##"
    article = _head(line, _TITLE, "12 مايو 2024")
    assert (article.title, len(article.body)) == (_TITLE, 3)
    closing = "ولمن أراد أن يسأل عن القناة أن يكتب إلى مهندس المشروع أو إلى البلدية engineer@example.org"
    assert parse(f"{_TITLE}\n{_STORY}\n{closing}.").body[-1].text == f"{closing}."


def test_file_with_its_size_is_no_subtitle() -> None:
    article = _head(_TITLE, "canal_2.gif - 28.62 Kb سد السهل الشرقي قبل أن تبدأ الأعمال")
    assert (article.title, article.subtitle) == (_TITLE, None)


def test_name_between_title_and_hour() -> None:
    assert _names(_head(_TITLE, "مها صلاح الدين", "الأحد، 26 أبريل 2015 11:00 م")) == ["مها صلاح الدين"]
    for line in ("قصر المنتزه", "شارع أحمد عرابي"):
        assert not _head(_TITLE, line, "الأحد، 26 أبريل 2015 11:00 م").authors


def test_three_names_between_dashes() -> None:
    names = ["سالم النجار", "فرزاد حمو", "مراد عبدي"]
    assert _names(_head(_TITLE, f"{' - '.join(names)} :")) == names
    assert not _head(_TITLE, "دمشق - حلب - حمص").authors


def test_picture_repeats_the_title_behind_its_file() -> None:
    title = "بيان مزارعي السهل الشرقي 7/12/2012"
    lines = ("مجلس مزارعي السهل", "رئيس المجلس باسل النجار وأعضاؤه", title, "a.gif - 28.62 Kbبيان مزارعي السهل الشرقي")
    assert _head(*lines).title == title


def test_section_behind_a_dash_under_the_date() -> None:
    assert _head(_TITLE, "- 4-06-2022, 21:38", "- اقتصاد", "- 708").section == "اقتصاد"
    assert _head(_TITLE, "- اقتصاد: القناة توفر نصف الكلفة", "- البيئة: القناة تحفظ الماء").section is None


def test_title_over_writer_and_day_and_under_them() -> None:
    title = "مزارعو السهل الشرقي يرحبون بالقناة الجديدة"
    lines = ("Home أخبار", title, "by Huda Bustani", "أغسطس 22, 2024", "in محليات", "0", title, "0", "SHARES")
    article = _head("الخميس, مايو 22, 2025", *lines)
    assert (article.title, _names(article), article.section) == (title, ["Huda Bustani"], "محليات")
    assert article.published is not None
    assert article.published.value == "2024-08-22"


def test_who_puts_up_a_thread_is_no_writer() -> None:
    article = _head(
        "السهل الشرقي......... بساتين تنتظر الماء",
        "الكاتب : رامي   المشاهدات : 777   الردود : 5    2002-02-14",
        "رامي قلم فضي",
        "التسجيل :",
        "2001-07-10",
    )
    assert (article.title, _names(article)) == ("السهل الشرقي......... بساتين تنتظر الماء", [])
    assert article.published is not None
    assert article.published.value == "2002-02-14"


def test_headline_of_another_story_is_no_kicker() -> None:
    title = "كم عدد البساتين في السهل الشرقي؟"
    url = f"https://example.com/7/{title.replace(' ', '-')}"
    for over, kicker in (
        ('الهدنة تقترب ببطء... "الجبهة" تقبل شروطها', None),
        ("بعد شق القناة في السهل", "بعد شق القناة في السهل"),
    ):
        article = parse(f"{over}\n{title}\n{_STORY}", url=url)
        assert (article.title, article.kicker) == (title, kicker)


def test_writers_behind_their_outlet() -> None:
    story = f"{_STORY}\nوزارت مرافئ البساتين التي ستصل إليها القناة."
    story = story.replace("وحضر الحفل", "كما علمت مرافئ، وحضر الحفل")
    article = parse(f"- مرافئ : سامر البستاني – هالة الحداد\n{story}")
    assert (article.title, _names(article)) == (None, ["سامر البستاني", "هالة الحداد"])
    assert not _head("الضيوف : سامر البستاني – هالة الحداد").authors
    assert not _head(_TITLE, "الضيوف: سامر البستاني - هالة الحداد").authors


def test_appeal_to_follow_news_ends_a_page() -> None:
    assert _names(parse(f"{_TITLE}\n{_STORY}\nميس الحلبي\nمتابعة أخبار مرافئ على تلغر")) == ["ميس الحلبي"]
    assert not parse(f"{_TITLE}\n{_STORY}\nميس الحلبي\nمتابعة أخبار السهل على الطريق").authors


def test_title_under_the_story_over_its_day() -> None:
    title = "بلدة الصخرة تشق قناة تروي بساتين السهل الشرقي"
    foot = "تاريخ النشر : 2026-11-12"
    article = parse(f"{_STORY}\n{title}\n{foot}\nالتعليقات")
    assert (article.title, len(article.body)) == (title, 3)
    assert article.published is not None
    assert parse(f"{_TITLE}\n{_STORY}\n{title}\n{foot}").title == _TITLE
    assert parse(f"{_STORY}\nمهرجان التمور يفتح أبوابه في الواحة\n{foot}").title is None
    assert parse(f"{_STORY}\n{title}\nالتعليقات").title is None
