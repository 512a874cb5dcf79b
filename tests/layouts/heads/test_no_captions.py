"""Short lines between title and story that are no captions of pictures, beside some that are."""

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


def _between(*lines: str) -> Article:
    return parse("\n".join((_TITLE, "12 مايو 2024", *lines, _STORY)))


def _captions(article: Article) -> list[str | None]:
    return [image.caption for image in article.images]


@pytest.mark.parametrize(
    "lines",
    [
        ("طباعة أ أ",),
        ("انقر هنا للمشاركة على وسائل التواصل",),
        ("معلومات إضافية",),
        ("أبرز النقاط", "الأفران من حجر التل", "الخبز ثلاثة أيام في الأسبوع"),
        ("الصفة،", "محطة التل الإخبارية", "مراسل من", "حي السور"),
        ("بواسطة هالة السروجيمايو 7, 20230 التعليقات59 عدد القراء",),
        ("حي السور/ هالة السروجي/ الأناضول",),
        ("هل يعود الخبز إلى الحي؟!!",),
        ("أيها الجيران الكرام،",),
        ("تعرف على أقدم أفران المدينة وما تخبزه اليوم",),
        ("فرن التل,أخبار الحي,المخابز",),
        ("عدد المقالات: 2609",),
        ("رقية النجار : صوت التل",),
        ("(العودة إلى العدد الأخير)",),
        ("أفران أم متاحف..",),
        ("492 مشاهدات 0",),
        ("مخابز الحي - التل -",),
    ],
)
def test_no_captions(lines: tuple[str, ...]) -> None:
    assert _captions(_between(*lines)) == []


@pytest.mark.parametrize(
    "line",
    [
        "عمال المخبز يرفعون باب الفرن",
        "كتب عن الخبز في مكتبة الحي",
        "نقاط البيع في سوق التل",
        "من أبرز النقاط في السوق القديم",
        "تلاميذ أمام «فرن التل» في 1985",
        "صاحب المخبز بين عماله، وخلفه الباب القديم",
        "ورشة عن فن العجن: يوم في المخبز",
    ],
)
def test_captions(line: str) -> None:
    assert _captions(_between(line)) == [line]


def test_the_owner_of_a_picture_behind_its_caption() -> None:
    (image,) = _between("عمال المخبز يرفعون باب الفرن تصوير : وكالة التل").images
    assert (image.caption, image.credit) == ("عمال المخبز يرفعون باب الفرن", "وكالة التل")
    (image,) = _between("ورشة عن فن التصوير: يوم في المخبز").images
    assert image.credit is None


def test_a_caption_with_its_owner_is_no_subtitle() -> None:
    caption = "باب المخبز القديم صباح الافتتاح- 12 من أيار 2024 (صوت التل/وائل النجار)"
    article = parse("\n".join((_TITLE, caption, "• ع", "• ع", "صوت التل – هالة السروجي", _STORY)))
    assert article.subtitle is None
    subtitle = "سكان الحي يصطفون قبل الشروق أمام الباب (فيديو/صور)"
    assert parse("\n".join((_TITLE, subtitle, "12 مايو 2024", _STORY))).subtitle == subtitle


def test_what_somebody_says_under_a_title() -> None:
    said = "صاحب المخبز: الأفران الحجرية رممت حجرا حجرا"
    assert parse("\n".join((_TITLE, said, "12 مايو 2024", _STORY))).subtitle == said
    other = "نقيب الأفران: الخبز ثلاثة أيام في الأسبوع"
    assert parse("\n".join((_TITLE, said, other, "12 مايو 2024", _STORY))).subtitle is None


def test_a_town_a_reporter_and_an_agency() -> None:
    article = _between("السدرة القديمة/ هالة السروجي/ الأناضول")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("السدرة القديمة", "الأناضول")
    assert [author.name for author in article.authors] == ["هالة السروجي"]
    assert _between("ترجمة/ هالة السروجي/ الأناضول").dateline is None


def test_a_reporter_who_signs_twice_is_one() -> None:
    article = parse("\n".join((_TITLE, "هالة السروجي", "12 مايو 2024", "القاهرة/ هالة السروجي/ الأناضول", _STORY)))
    assert [author.name for author in article.authors] == ["هالة السروجي"]


@pytest.mark.parametrize(
    ("source", "author"),
    [
        ("هالة السروجي – سهل الرمان", ["هالة السروجي"]),
        ("هالة السروجي – موقع الرمان", []),
        ("هالة السروجي – كتاب الخبز", []),
        ("هالة السروجي، سهل الرمان", []),
    ],
)
def test_a_name_and_a_place_behind_the_label_of_a_source(source: str, author: list[str]) -> None:
    assert [each.name for each in _between("المصدر:", source).authors] == author


def _shown(article: Article) -> list[str | None]:
    return [image.caption for image in article.images]


@pytest.mark.parametrize("line", ["التعليقات · 0 مشاهدات", "التعليقات: 3"])
def test_counts_between_title_and_story_are_no_caption(line: str) -> None:
    assert _shown(_between(line)) == []


def test_name_over_a_byline_that_says_more_is_no_caption() -> None:
    byline = "الكاتب: سامر البستاني - أرشيف الكاتب"
    article = _between("سامر البستاني", byline)
    assert _shown(article) == []
    assert [author.name for author in article.authors] == ["سامر البستاني"]
    assert _shown(_between("أفران التل", byline)) == ["أفران التل"]
