"""Source lines: the agencies, outlets and newspapers that a story was taken from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic.sources import read_value
from arabic_article.testing.strategies import any_text, sentences

G, O, N = "agency", "outlet", "newspaper"  # noqa: E741  # roles

VALUES = (
    ("RT Arabic", [(O, "RT Arabic")]),
    ("RT", [(O, "RT")]),
    ("تاس", [(G, "تاس")]),
    ("نوفوستي", [(G, "نوفوستي")]),
    ("وكالات", [(G, "وكالات")]),
    ("تاس + أ ف ب", [(G, "تاس"), (G, "أ ف ب")]),
    ("تاس+أ ف ب", [(G, "تاس"), (G, "أ ف ب")]),
    ("الجزيرة + وكالات", [(O, "الجزيرة"), (G, "وكالات")]),
    ("الجزيرة ووكالات", [(O, "الجزيرة"), (G, "وكالات")]),
    ("الجزيرة و وكالات", [(O, "الجزيرة"), (G, "وكالات")]),
    ("رويترز، أ ب", [(G, "رويترز"), (G, "أ ب")]),
    ("رويترز / د ب أ", [(G, "رويترز"), (G, "د ب أ")]),
    ("رويترز - د ب أ", [(G, "رويترز"), (G, "د ب أ")]),
    ("RT Arabic - روسيا", [(O, "RT Arabic")]),
    ('"السومرية"', [(O, "السومرية")]),
    ("«السومرية»", [(O, "السومرية")]),
    ("(الأناضول)", [(G, "الأناضول")]),
    ("وكالة الأناضول", [(G, "وكالة الأناضول")]),
    ("وكالة الأنباء الألمانية", [(G, "وكالة الأنباء الألمانية")]),
    ("وكالة رويترز للأنباء", [(G, "وكالة رويترز للأنباء")]),
    ("الفرنسية", [(G, "الفرنسية")]),
    ("صحيفة المشهد الجديد", [(N, "صحيفة المشهد الجديد")]),
    ("جريدة صوت الساحل", [(N, "جريدة صوت الساحل")]),
    ("موقع بوابة الوادي", [(O, "موقع بوابة الوادي")]),
    ("بوابة الوادي", [(O, "بوابة الوادي")]),
    ("شبكة الساحل", [(O, "شبكة الساحل")]),
    ("بريد الشمال | north.example.com", [(O, "بريد الشمال")]),
    ("بريد الشمال | northpost.com", [(O, "بريد الشمال")]),
    ("كوميرسانت", [(O, "كوميرسانت")]),
    ("Daily Mail", [(O, "Daily Mail")]),
    ("ديلي ميل", [(O, "ديلي ميل")]),
    ("صدى نيوز.", [(O, "صدى نيوز")]),
    ("  وفا  ", [(G, "وفا")]),
    ("كونا - بنا", [(G, "كونا"), (G, "بنا")]),
    ("الوطن", [(O, "الوطن")]),
    ("BBC عربي", [(O, "BBC عربي")]),
    ("24.ae", [(O, "24.ae")]),
    ("(أ ف ب) بتصرف", [(G, "أ ف ب")]),
    ("رويترز - بتصرّف يسير", [(G, "رويترز")]),
    ("الجزيرة + وكالات (بتصرف)", [(O, "الجزيرة"), (G, "وكالات")]),
    ("(رويترز) ترجمة", [(G, "رويترز")]),
    ("صحيفة المتصرف", [(N, "صحيفة المتصرف")]),
    ("سامر البستاني - وكالة السنبلة", [("correspondent", "سامر البستاني"), (G, "وكالة السنبلة")]),
    ("سامر البستاني - صحيفة السنبلة", [("correspondent", "سامر البستاني"), (N, "صحيفة السنبلة")]),
    ("سامر البستاني - مجلة السنبلة", [(O, "مجلة السنبلة")]),
    ("سامر البستاني - دار السنبلة", [(O, "دار السنبلة")]),
)

NOT_VALUES = (
    "“وسائل إعلام”",
    "مواقع التواصل الاجتماعي",
    "الأكاديمية الأميركية لطب النوم (2024).",
    "مجلة الغابة والنهر (٢٠٢٣)",
    "Journal of Rivers [2021]",
    "دراسة نشرتها مجموعة من الباحثين في جامعة الشمال عن الأنهار",
    "وأضاف أن النتائج سوف تعلن في مؤتمر صحفي يعقد في المدينة القديمة الأسبوع المقبل",
    "https://www.northpost.com/news/12",
    "www.northpost.com",
    "",
    " ",
    "-",
    "...",
    "2024",
    '""',
    "و",
)


def found(text: str) -> list[tuple[str, str]]:
    return [(credit.role, credit.name) for credit in read_value(text, 0, len(text))]


@pytest.mark.parametrize(("text", "expected"), VALUES)
def test_values_are_read(text: str, expected: list[tuple[str, str]]) -> None:
    """Every name has its role, is as printed, and in order."""
    assert found(text) == expected
    assert all(text[credit.start : credit.end] == credit.name for credit in read_value(text, 0, len(text)))


@pytest.mark.parametrize("text", NOT_VALUES)
def test_other_values_are_none(text: str) -> None:
    """Studies, sentences, addresses and empty values name no outlet."""
    assert found(text) == []


def test_offsets_are_of_the_whole_text() -> None:
    """A value behind its label is read as it is alone."""
    text = 'فقرة.\nالمصدر: "بريد الشمال" + وكالات\nكلمات'
    read = read_value(text, text.index('"'), text.index("\nكلمات"))

    assert [(credit.role, credit.name) for credit in read] == [(O, "بريد الشمال"), (G, "وكالات")]
    assert all(text[credit.start : credit.end] == credit.name for credit in read)


@given(sentences())
def test_sentences_name_none(text: str) -> None:
    """A sentence is no source."""
    assert found(text) == []


@given(any_text(), st.integers(0, 40), st.integers(0, 200))
def test_spans_stay_inside(text: str, start: int, size: int) -> None:
    """Whatever the text, a name lies inside the value."""
    end = min(len(text), start + size)
    start = min(start, end)
    for credit in read_value(text, start, end):
        assert start <= credit.start < credit.end <= end
        assert text[credit.start : credit.end] == credit.name


@pytest.mark.parametrize("text", ["+" * 80, "تاس + " * 2000, " " * 5000, "و" * 80, "a." * 40, "-" * 79, "(20" * 26])
def test_hostile_values_end(text: str) -> None:
    """Repetition of what the rules look for is read to its end."""
    read_value(text, 0, len(text))
    read_value(text[:80], 0, len(text[:80]))
