"""Marker phrases: each is found where its shape wants it, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article._segments import ROLES
from arabic_article.arabic.folding import fold
from arabic_article.arabic.markers import MARKERS, Marker
from arabic_article.layouts._sheet.scan import find_markers
from arabic_article.testing.strategies import noisy

ROWS = [(marker, phrase) for marker in MARKERS for phrase in marker.phrases]
ARABIC = [(marker, phrase) for marker, phrase in ROWS if any("\u0621" <= char <= "\u064a" for char in phrase)]

FALSE_FRIENDS = (
    "قال المصدر إن الحديقة ستفتح في الصيف",
    "المصدر نفسه أوضح أن الجسر قديم",
    "المصدر الأول للدخل في القرية هو القمح",
    "مصدر مسؤول في البلدية تحدث عن الطريق",
    "شارك الوزير في افتتاح المعرض",
    "مشاركة فاعلة من الطلاب في الموسم",
    "المزيد من الضغوط على الأسعار",
    "للمزيد من الطلاب قاعات جديدة",
    "بحث الفريق عن حلول للمياه",
    "الأكثر مشاهدة بين الطيور هو النورس هذا العام",
    "مقالات ذات صلة بالزراعة نشرها الباحثون في كتاب",
    "أخبار متعلقة بالميناء وصلت إلى التجار",
    "التعليقات التي وصلت إلى المكتبة كثيرة",
    "عاجل العلاج في المستشفى ينقذ المصابين",
    "طباعة الكتاب بدأت في المدينة",
    "فيديو قصير عن الحديقة يعرض في المتحف",
    "إعلان الخطة الجديدة جاء في الصيف",
    "مباشر أعماله في المصنع منذ عام",
    "الوسوم التي وضعها الصناع على الخشب قديمة",
    "القراءات التي سجلت للرياح مرتفعة",
)


def standing(marker: Marker, phrase: str) -> str:
    """A line in which the phrase stands as its shape wants."""
    return {"label": f"{phrase}: قيمة", "alone": phrase, "opens": f"{phrase} كلمة"}[marker.shape]


@pytest.mark.parametrize(("marker", "phrase"), ROWS)
def test_every_phrase_is_found(marker: Marker, phrase: str) -> None:
    """Each phrase of the table marks its line, first on the page or not."""
    line = standing(marker, phrase)

    for text in (line, f"سطر قبله\n{line}", f"سطر\n\n  • {line}"):
        (hit,) = find_markers(text).values()
        assert fold(text[hit.start : hit.end]).lower().startswith(fold(phrase).lower())
        assert hit.marker.role in ROLES


@pytest.mark.parametrize(("marker", "phrase"), ARABIC)
def test_inside_a_line_no_phrase_is_found(marker: Marker, phrase: str) -> None:
    """The same phrase in the middle of a line marks nothing."""
    assert not find_markers(f"وفي الصباح {standing(marker, phrase)}")


@pytest.mark.parametrize(("marker", "phrase"), [row for row in ARABIC if not fold(row[1]).endswith(" ايضا")])
def test_part_of_a_word_is_no_phrase(marker: Marker, phrase: str) -> None:
    """A longer word that begins like the phrase is another word; none begins with the word for "also"."""
    found = find_markers(phrase.rstrip("؟") + "نث تلك")

    assert all(len(hit.marker.phrases) and hit.end < len(phrase) for hit in found.values()), marker


@pytest.mark.parametrize("line", FALSE_FRIENDS)
def test_false_friends_are_prose(line: str) -> None:
    """Sentences that begin like a label are left alone."""
    assert not find_markers(line)


@given(st.sampled_from([row for row in ARABIC if row[0].shape == "label"]), st.data())
def test_noise_hides_no_phrase(row: tuple[Marker, str], data: st.DataObject) -> None:
    """Tatweel, marks, bidi controls and NBSP change nothing."""
    line = standing(*row)

    (hit,) = find_markers(data.draw(noisy(line))).values()

    assert hit.marker.role in {marker.role for marker in MARKERS if row[1] in marker.phrases}


@pytest.mark.parametrize(
    "line", ["ﺍﻟﻤﺼﺪﺭ: وكالات", "ٱلمصدر: وكالات", "المصـدر: وكالات", "المقالة السابقة", "الأکثر قراءة"]
)
def test_rare_forms_of_letters_hide_no_phrase(line: str) -> None:
    """Presentation forms, and letters of other keyboards, are read as the plain ones."""
    assert find_markers(f"سطر قبله\n{line}")


@pytest.mark.parametrize("line", ["ﺍﻟﻤﺪﻳﻨﺔ: وكالات", "ٱلمدينة: وكالات", "ؤالمصدر: وكالات", "ئكثر قراءة"])
def test_rare_forms_of_letters_make_no_phrase(line: str) -> None:
    """Other words in them are other words."""
    assert not find_markers(f"سطر قبله\n{line}")


def test_a_layouts_rows_come_first() -> None:
    """A phrase that a layout declares wins over the general one."""
    mine = Marker("promo", "opens", "line", False, ("المصدر",))

    (hit,) = find_markers("المصدر: وكالات", (mine,)).values()

    assert hit.marker is mine


@pytest.mark.parametrize("above", ["Copy", "اقرأ", "تابع", "شاهد"])
def test_a_short_line_above_hides_no_phrase(above: str) -> None:
    """A line as long as the beginning of a phrase does not take the line break for the blank in it."""
    page = f"سطر\n{above}\nالمصدر: وكالات"

    assert find_markers(page)[page.index("المصدر")].marker.role == "source"


@pytest.mark.parametrize("text", ["\n" * 100_000, "المصدر" * 20_000, "• " * 50_000, "ـ" * 100_000, "\n•" * 50_000])
def test_hostile_text_ends(text: str) -> None:
    """Long runs of what the scan looks for do not hang it."""
    find_markers(text)
