"""The small lines around a story, each rule beside its near miss."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse

_PAGE = """{above}مستشفى المدينة يفتتح قسما جديدا للأطفال
{under}
12 مايو 2023
افتتح مستشفى المدينة قسما جديدا للأطفال يضم أربعين سريرا، وقالت الإدارة إن العمل يبدأ مطلع الشهر المقبل{first}
وأضافت الإدارة أن القسم يستقبل المرضى من كل القرى المجاورة طوال أيام الأسبوع.
وتعهدت البلدية بشق طريق يصل المستشفى بالسوق القديمة قبل حلول فصل الشتاء المقبل{last}
"""


def _read(above: str = "", under: str = "منذ يومين", first: str = ".", last: str = ".") -> Article:
    return parse(_PAGE.format(above=above, under=under, first=first, last=last))


@pytest.mark.parametrize(
    "line", ["دقيقتان للقراءة", "أقل من دقيقة", "دقيقة واحدة للقراءة", "وقت القراءة: 3 دقائق", "5 دقائق قراءة"]
)
def test_time_of_reading_is_no_caption(line: str) -> None:
    article = _read(under=line)
    assert not article.images
    assert not article.credits


def test_minute_in_a_caption_counts_nothing() -> None:
    assert [image.caption for image in _read(under="دقيقة صمت في المدينة").images] == ["دقيقة صمت في المدينة"]


@pytest.mark.parametrize("line", ["فريق التحرير", "هيئة التحرير"])
def test_desk_is_neither_caption_nor_writer(line: str) -> None:
    article = _read(under=line)
    assert not article.images
    assert not article.authors


@pytest.mark.parametrize("sign", [".-(بترا)", ". (بترا)", ".--(بترا)", ". (الأناضول)"])
def test_agency_in_brackets_after_the_last_stop(sign: str) -> None:
    article = _read(last=sign)
    assert [credit.role for credit in article.credits] == ["agency"]
    assert article.body[-1].text.endswith(sign)


@pytest.mark.parametrize(
    "places",
    [{"first": ". (بترا)"}, {"last": " (بترا)."}, {"last": ". (صورة أرشيفية)"}, {"last": ". (12 مايو)"}],
    ids=["earlier-paragraph", "inside-the-sentence", "no-agency", "a-date"],
)
def test_brackets_that_sign_nothing(places: dict[str, str]) -> None:
    assert not _read(**places).credits


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("الرئيسية/مجتمع", "مجتمع"),
        ("الرئيسية / مال / بورصة", "بورصة"),
        ("الصفحة الرئيسية/ثقافة/", "ثقافة"),
        ("فن/ثقافة", "فن/ثقافة"),
        ("الرئيسية", None),
    ],
)
def test_path_parted_by_strokes(path: str, section: str | None) -> None:
    assert _read(above=path + "\n").section == section


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("سامر البستاني", " • 12 مايو 2023"),
        ("سامر البستاني", " | 12/05/2023 10:30"),
        ("Samir Bustani", " | 12.5.2023 - محدث"),
    ],
)
def test_name_beside_a_date_writes(name: str, rest: str) -> None:
    article = _read(under=name + rest)
    assert [credit.name for credit in article.authors] == [name]
    assert article.published is not None


@pytest.mark.parametrize("line", ["أخبار محلية • 12 مايو 2023", "الشرق الأوسط | 12/05/2023 10:30"])
def test_section_beside_a_date_does_not(line: str) -> None:
    assert not _read(under=line).authors


@pytest.mark.parametrize("line", ["(أ ف ب، رويترز)", "(رويترز - أ ف ب)"])
def test_agencies_in_brackets_sign(line: str) -> None:
    assert {credit.name for credit in _read(last=f".\n{line}").credits} == {"أ ف ب", "رويترز"}


def test_brackets_around_others_do_not() -> None:
    assert not _read(last=".\n(المدينة، المستشفى)").credits


def test_owner_of_a_picture_is_parted_from_its_caption() -> None:
    (image,) = _read(under="مدخل القسم الجديدصورة من: Samir Bustani/dpa").images
    assert (image.caption, image.credit) == ("مدخل القسم الجديد", "Samir Bustani/dpa")


def test_a_picture_of_something_is_no_label() -> None:
    assert all(image.credit is None for image in _read(under="صورة من القسم الجديد للأطفال").images)


def test_bare_letter_of_the_hijri_year_keeps_the_dateline() -> None:
    article = _read(under="الرياض 22 شوال 1444 ه الموافق 12 مايو 2023 م واس")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("الرياض", "واس")
