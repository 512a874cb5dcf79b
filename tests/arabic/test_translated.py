"""The credit formulas of translated articles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic.translated import read_formula
from arabic_article.testing.strategies import any_text, names, sentences
from arabic_article.testing.strategies._text import PAPERS

LEAD = "تشهد المدينة القديمة حركة تجارية واسعة بعد افتتاح الميناء الجديد. "

# A paragraph, its newspaper, its writers.
FORMULAS: tuple[tuple[str, str, list[str]], ...] = (
    (LEAD + 'حول ذلك، كتب سامر البستاني، في "بريد الشمال":', "بريد الشمال", ["سامر البستاني"]),
    (LEAD + 'حول ذلك، كتبت هالة الحداد، في "بريد الشمال":', "بريد الشمال", ["هالة الحداد"]),
    (LEAD + "حول ذلك، كتب سامر البستاني، في «بريد الشمال»:", "بريد الشمال", ["سامر البستاني"]),
    (LEAD + "حول ذلك، كتب سامر البستاني، في “بريد الشمال”:", "بريد الشمال", ["سامر البستاني"]),
    (LEAD + 'حول ذلك كله، كتب سامر البستاني، في صحيفة "بريد الشمال":', "بريد الشمال", ["سامر البستاني"]),
    (LEAD + 'حول ذلك، كتب سامر البستاني، في مجلة "بريد الشمال".', "بريد الشمال", ["سامر البستاني"]),
    (LEAD + 'حول ذلك، كتب سامر البستاني في "بريد الشمال":', "بريد الشمال", ["سامر البستاني"]),
    (LEAD + 'عن ذلك، كتب إيغور لينيف، في "كوميرسانت":', "كوميرسانت", ["إيغور لينيف"]),
    (LEAD + 'حول آفاق الميناء، كتب إيغور لينيف، في "كوميرسانت":', "كوميرسانت", ["إيغور لينيف"]),
    (LEAD + 'حول ذلك، كتب المحلل السياسي إيغور لينيف، في "تريبونا":', "تريبونا", ["إيغور لينيف"]),
    (LEAD + 'حول ذلك، كتب إيغور لينيف، الأستاذ في جامعة الشمال، في "تريبونا":', "تريبونا", ["إيغور لينيف"]),
    (LEAD + 'حول ذلك، كتب إيغور لينيف وأندريه سوكول، في "تريبونا":', "تريبونا", ["إيغور لينيف", "أندريه سوكول"]),
    (LEAD + 'حول ذلك، كتبا سامر البستاني وهالة الحداد، في "تريبونا":', "تريبونا", ["سامر البستاني", "هالة الحداد"]),
    ('عنوان مقال سامر البستاني، في "بريد الشمال"، حول افتتاح الميناء الجديد.', "بريد الشمال", ["سامر البستاني"]),
    ('عنوان مقال سامر البستاني في "بريد الشمال" حول افتتاح الميناء.', "بريد الشمال", ["سامر البستاني"]),
    (
        'تحت العنوان أعلاه، كتب سامر البستاني، في "بريد الشمال"، عن افتتاح الميناء الجديد.',
        "بريد الشمال",
        ["سامر البستاني"],
    ),
    ('كتب سامر البستاني، في "بريد الشمال"، مقالا عن الميناء.', "بريد الشمال", ["سامر البستاني"]),
    ('"الميناء ينتظر"، كتبت هالة الحداد، في "بريد الشمال"، عن الصيادين.', "بريد الشمال", ["هالة الحداد"]),
    ('كتبت هيئة تحرير "بريد الشمال" عن الميناء.', "بريد الشمال", []),
    (LEAD + 'حول ذلك، كتبت هيئة تحرير "بريد الشمال":', "بريد الشمال", []),
    (LEAD + 'حول ذلك، كتبت أسرة تحرير صحيفة "بريد الشمال":', "بريد الشمال", []),
    (LEAD + 'حول ذلك، كتبت "بريد الشمال":', "بريد الشمال", []),
    (LEAD + 'حول ذلك، نشرت صحيفة "بريد الشمال" مقالا جاء فيه:', "بريد الشمال", []),
    (LEAD + 'حول ذلك، كَتَبَ سامر البستاني، في "بريد الشمال":', "بريد الشمال", ["سامر البستاني"]),
    (LEAD + 'حول ذلك، كـــتب سامر البستاني، في "بريد الشمال":', "بريد الشمال", ["سامر البستاني"]),
    (LEAD + '\nكتب سامر البستاني، في "بريد الشمال":', "بريد الشمال", ["سامر البستاني"]),
    (LEAD + 'يكتب سامر البستاني، في "بريد الشمال":', "بريد الشمال", ["سامر البستاني"]),
    (LEAD + 'حول ذلك، كتب سامر البستاني, في "بريد الشمال":', "بريد الشمال", ["سامر البستاني"]),
)

NO_FORMULAS = (
    # People who are asked, and verbs of the story.
    'قال الباحث سامر البستاني، لـ "بريد الشمال": "الميناء مفتوح".',
    'وفي الصدد، قال الباحث سامر البستاني، في "بريد الشمال": "الميناء مفتوح".',
    'وكتب سامر البستاني، في "بريد الشمال": "الميناء مفتوح".',
    'الذي كتب سامر البستاني، في "بريد الشمال":',
    'كتب سامر البستاني في "بريد الشمال" أن الميناء مفتوح.',
    'كتب سامر البستاني، في "إكس": شكرا لكم.',
    'كتبت هالة الحداد في "فيسبوك": شكرا لكم.',
    'كتب سامر البستاني على صفحته في "تويتر": شكرا لكم.',
    'كتب أحدهم مقالا في "بريد الشمال": الميناء مفتوح.',
    'كتب في "بريد الشمال": الميناء مفتوح.',
    "كتب سامر البستاني عن الميناء في الصباح.",
    'فتح الميناء ـ كما كتب سامر البستاني ـ في "بريد الشمال": أبوابه.',
    'نشر سامر البستاني صورا في "بريد الشمال".',
    'نشرت صحيفة "بريد الشمال" تقريرا عن الميناء.',
    'حول ذلك، قال سامر البستاني، في "بريد الشمال":',
    "حول ذلك، كتبت هالة الحداد عن الميناء.",
    'حول ذلك، كتبت "إكس":',
    'في مقال سابق عن الميناء في "المدينة القديمة"، حول الصيد.',
    'صدر كتاب سامر البستاني، في "دار الشمال":',
    'المكتبة القديمة في "المدينة":',
    "حول ذلك، كتب سامر البستاني، في بريد الشمال:",
    LEAD,
    "",
    "كتب",
    '"كتب"',
)


@pytest.mark.parametrize(("text", "newspaper", "writers"), FORMULAS)
def test_formulas_are_read(text: str, newspaper: str, writers: list[str]) -> None:
    """Newspaper and writers are named, with exact spans."""
    formula = read_formula(text)

    assert formula is not None
    assert formula.newspaper is not None
    people = [credit for credit in (formula.author, *formula.others) if credit is not None]
    assert (formula.newspaper.name, [credit.name for credit in people]) == (newspaper, writers)
    assert (formula.newspaper.role, {credit.role for credit in people}) in (
        ("newspaper", {"author"}),
        ("newspaper", set()),
    )
    assert all(text[credit.start : credit.end] == credit.name for credit in (formula.newspaper, *people))


@pytest.mark.parametrize("text", NO_FORMULAS)
def test_other_sentences_credit_nobody(text: str) -> None:
    """A sentence with the same words in it is no formula."""
    assert read_formula(text) is None


@given(names(), st.sampled_from(PAPERS), sentences())
def test_any_name_and_newspaper(name: str, newspaper: str, before: str) -> None:
    """Whatever stands before it, the formula gives its writer and its newspaper."""
    formula = read_formula(f'{before} حول ذلك، كتب {name}، في "{newspaper}":')

    assert formula is not None
    assert formula.author is not None
    assert formula.newspaper is not None
    assert (formula.author.name, formula.newspaper.name) == (name, newspaper)


@pytest.mark.parametrize("verb", ["كّتب", "كَتَب", "كتـب", "كُتب", "كت\u200cب"])
def test_signs_within_the_verb_do_not_matter(verb: str) -> None:
    found = read_formula(f'حول ذلك، {verb} سامر البستاني، في "صوت الساحل":')
    assert found is not None
    assert found.author is not None
    assert found.author.name == "سامر البستاني"


def test_offsets_are_of_the_whole_text() -> None:
    """A paragraph inside a page is read as it is alone."""
    before, paragraph = "عنوان\n\n", FORMULAS[0][0]
    text = before + paragraph + "\n\nثم تبدأ القصة."
    formula = read_formula(text, len(before), len(before + paragraph))

    assert formula is not None
    assert formula.author is not None
    assert text[formula.author.start : formula.author.end] == "سامر البستاني"
    assert read_formula(text, len(before + paragraph), len(text)) is None


@given(any_text(), st.integers(0, 40), st.integers(0, 400))
def test_spans_stay_inside(text: str, start: int, size: int) -> None:
    """Whatever the text, a name lies inside the paragraph."""
    end = min(len(text), start + size)
    start = min(start, end)
    formula = read_formula(text, start, end)
    for credit in (formula.newspaper, formula.author, *formula.others) if formula else ():
        if credit is not None:
            assert start <= credit.start < credit.end <= end
            assert text[credit.start : credit.end] == credit.name


@pytest.mark.parametrize(
    "text",
    [
        "، كتب " * 480,
        "كتب سامر، في " * 220,
        'كتب في "' * 370,
        '، كتب سامر البستاني، في "' * 110,
        "كتب " + "و سامر " * 400,
        "كتب" + " " * 2900,
        "كتب" + "\u064e" * 2900,
        "حول ذلك، " * 320,
        "كتبت هيئة تحرير " * 180,
        "كتب " * 100000,
    ],
)
def test_hostile_text_ends(text: str) -> None:
    """Repetition of what the rules look for is read to its end."""
    read_formula(text)
