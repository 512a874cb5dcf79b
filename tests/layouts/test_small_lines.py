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
