"""Language: letters and common words tell Arabic from those that share its script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic.language import detect
from arabic_article.testing.strategies import any_text, paragraphs

PERSIAN = "این کتابخانه در پاییز باز می‌شود و مردم شهر از آن استقبال کردند. به گفته مدیر، کتاب‌ها رایگان است."
URDU = "یہ کتب خانہ خزاں میں کھلے گا اور شہر کے لوگ اس سے خوش ہیں۔ منتظم نے کہا کہ کتابیں مفت ملیں گی۔"
SORANI = "ئەم کتێبخانەیە لە پایز دەکرێتەوە و خەڵکی شار پێی دڵخۆشن. بەڕێوەبەر وتی کتێبەکان بەخۆڕایین."
PASHTO = "دا کتابتون به په مني کې پرانیستل شي او د ښار خلک ترې خوښ دي. مشر وویل چې کتابونه وړیا دي."
SINDHI = "هي ڪتب خانو سرءُ ۾ کلندو ۽ شهر جا ماڻهو ان مان خوش آهن. ڪتاب مفت ڏنا ويندا ۽ ٻارن کي سڏيو ويندو."
UYGHUR = "بۇ كۈتۈپخانا كۈزدە ئېچىلىدۇ ۋە شەھەر خەلقى ئۇنىڭدىن خۇشال. مۇدىر كىتابلار ھەقسىز دېدى."
ARABIC = "تفتح المكتبة أبوابها في الخريف، وقد رحب سكان المدينة بذلك. وقال المدير إن الكتب مجانية للجميع."

TEXTS = (
    (ARABIC, "ar"),
    (PERSIAN, "fa"),
    (URDU, "ur"),
    (SORANI, "ckb"),
    (PASHTO, "ps"),
    (SINDHI, None),
    (UYGHUR, None),
    # An Iranian keyboard, in three habits.
    (ARABIC.replace("ك", "ک").replace("ي", "ی"), "ar"),
    (ARABIC.replace("ه", "ە").replace("ك", "ک").replace("ي", "ی"), "ar"),
    (ARABIC.replace("ى", "ی").replace("ة", "ە"), "ar"),
    # Foreign names and dialect letters in Arabic prose.
    ("زار الوفد مدينة چابهار، ثم توجه إلى گلستان حيث التقى پرويز في المتحف الجديد.", "ar"),
    ("وصل الفريق إلى پيشاور وكراچي، وقال المدرب إن المباراة في الملعب القديم.", "ar"),
    # Little text.
    ("المكتبة", "ar"),
    ("كتاب", "ar"),
    ("على الطريق", "ar"),
    ("الرئيسية\nسياسة\nرياضة\nصحة\nمنوعات", "ar"),
    ("سامر الحداد", "ar"),
    ("گفتگو در پاریس", "fa"),
    ("پنج کتاب که باید بخوانید", "fa"),
    ("لاہور میں کتب میلہ", "ur"),
    ("کتێبخانەی نوێ لە هەولێر", "ckb"),
    ("په ښار کې نوی کتابتون", "ps"),
    # Marks and presentation forms do not hide a language.
    ("تَفْتَحُ المَكْتَبَةُ أَبْوابَها في الخَرِيفِ", "ar"),
    ("English page about books, with one word: المكتبة", "ar"),
    # None of them.
    ("", None),
    ("   \n\t", None),
    ("The library opens in autumn.", None),
    ("12/03/2024 - 10:30", None),
    ("Библиотека открывается осенью", None),
    ("٢٠٢٤ ، ؟ ؛", None),
)


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_languages(text: str, language: str | None) -> None:
    """Each text is told by its letters and words."""
    assert detect(text) == language


@pytest.mark.parametrize(("text", "language"), TEXTS[:5])
def test_frames_do_not_hide_it(text: str, language: str) -> None:
    """Latin menus, scripts and addresses around a story change nothing."""
    frame = "Home | Login | https://example.org/a?b=c {var x = 1;}\n" * 100

    assert detect(frame + text * 40 + frame) == language


@pytest.mark.parametrize(("text", "language"), TEXTS[1:5])
def test_a_word_of_arabic_changes_nothing(text: str, language: str) -> None:
    """Arabic names and phrases inside another language stay quotes."""
    assert detect(text * 3 + " دار الكتب العربية " + text * 3) == language


@given(st.lists(paragraphs(), min_size=1, max_size=4))
def test_arabic_stories(story: list[str]) -> None:
    """Any Arabic story is Arabic."""
    assert detect("\n".join(story)) == "ar"


@given(any_text())
def test_any_text(text: str) -> None:
    """No text breaks it."""
    assert detect(text) in ("ar", "fa", "ur", "ckb", "ps", None)


@pytest.mark.parametrize("text", ["ا" * 1_000_000, " ال" * 300_000, "گ" * 1_000_000, "x" * 1_000_000, "\n" * 1_000_000])
def test_long_text(text: str) -> None:
    """A megabyte of one thing is looked at in two places only."""
    detect(text)
