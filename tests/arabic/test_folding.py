"""Folding: one pattern for every spelling, and one spelling for comparison."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic.folding import Spelled, fold, same, source_length, spelling, spellings, strip_marks
from arabic_article.testing.strategies import noisy
from arabic_article.testing.strategies._text import WORDS

SAME = (
    ("إقرأ أيضا", "اقرأ أيضاً"),
    ("إقرأ أيضا", "أقرا ايضًا"),
    ("المصدر", "المـــصدر"),
    ("المصدر", "اَلْمَصْدَر"),
    ("المصدر", "ﺍﻟﻤﺼﺪﺭ"),
    ("مقالات مشابهة", "مقالات\u00a0مشابهه"),
    ("مقالات مشابهة", "مقالات   مشابهة"),
    ("رئيس التحرير", "رئيس\u200f التحرير"),
    ("كلمات دلالية", "کلمات دلالیة"),
    ("على", "علي"),
    ("مؤتمر", "موتمر"),
)
DIFFERENT = (
    ("إقرأ أيضا", "إقرأ"),
    ("المصدر", "المصدرية نفسها"[:4]),
    ("مقالات مشابهة", "مقالاتمشابهة"),
    ("على", "علن"),
    ("كتب", "كتف"),
)


@pytest.mark.parametrize(("phrase", "text"), SAME)
def test_every_spelling_matches(phrase: str, text: str) -> None:
    """A pattern made from one spelling fits the others, whole."""
    assert re.fullmatch(spelling(phrase), text)
    assert re.fullmatch(spellings([phrase, "سوى ذلك"]), text)


@pytest.mark.parametrize(("phrase", "text"), DIFFERENT)
def test_other_words_do_not_match(phrase: str, text: str) -> None:
    """A near miss stays one."""
    assert not re.fullmatch(spelling(phrase), text)


@pytest.mark.parametrize(("phrase", "text"), SAME)
def test_folds_agree(phrase: str, text: str) -> None:
    """What a pattern takes for the same folds to the same."""
    assert fold(phrase).replace("و", "و") == fold(text)


def test_longest_phrase_wins() -> None:
    """Of two phrases, one the beginning of the other, the longer is matched."""
    match = re.match(spellings(["مقالات", "مقالات مشابهة"]), "مقالات مشابهة هنا")

    assert match is not None
    assert match[0] == "مقالات مشابهة"


def test_no_phrases_match_nothing() -> None:
    """An empty list makes a pattern that never fits."""
    assert not re.search(spellings([]), "أي نص")


def test_same_has_itself() -> None:
    """A character without variants stands for itself."""
    assert same("q") == "q"
    assert "أ" in same("ا")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """Folding is idempotent, for any text."""
    assert fold(fold(text)) == fold(text)


@given(st.data())
def test_noise_folds_away(data: st.DataObject) -> None:
    """Marks, controls and other blanks do not change the fold."""
    text = " ".join(data.draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12)))

    assert fold(data.draw(noisy(text))) == fold(text)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), st.data())
def test_source_length_finds_the_end(words: list[str], data: st.DataObject) -> None:
    """The beginning of a text that a folded phrase was made from folds to that phrase."""
    text = data.draw(noisy(" ".join(words))).lstrip("\ufeff\u200f")
    count = data.draw(st.integers(1, len(words)))
    phrase = fold(" ".join(words[:count]))

    length = source_length(text, 0, len(phrase))

    assert fold(text[:length]) == phrase


@given(st.text(), st.integers(0, 40))
def test_source_length_stays_inside(text: str, length: int) -> None:
    """No text and no length leads outside the text."""
    assert 0 <= source_length(text, 0, length) <= len(text)


@given(
    text=st.text(
        st.sampled_from([*"اأإآٱىئؤةكک٠٣۳«“’—ـ\u064e\u200f\u00a0\t éB.", "\ufefb", "\ufeff"]) | st.characters()
    )
)
def test_a_rare_character_changes_nothing_else(text: str) -> None:
    """Texts of common characters and others are folded in two ways, which agree."""
    rare = "\ua66e"

    assert fold(f"{text} {rare}") == f"{fold(text)} {rare}".strip()
    assert strip_marks(text + rare) == strip_marks(text) + rare


def test_strip_marks_keeps_letters() -> None:
    """Marks go, letters and spaces stay."""
    assert strip_marks("مُدُن\u200f الشـــمال") == "مدن الشمال"


@pytest.mark.parametrize("text", ["ـ" * 100_000, "َ" * 100_000, "ا" * 100_000, " " * 100_000])
def test_long_runs_end(text: str) -> None:
    """A hundred thousand of one character neither hang a pattern nor folding."""
    assert not re.search(spelling("المصدر"), text)
    fold(text)


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), st.lists(st.sampled_from(WORDS), max_size=4), st.data()
)
def test_a_spelled_pattern_reads_as_the_whole_one_does(
    phrases: list[str], words: list[str], data: st.DataObject
) -> None:
    """Which form is compiled for a text changes nothing of what is found in it."""
    source = rf"(?:{spellings(phrases)}(?:\s|\Z)|\d)+"
    text = data.draw(noisy(" ".join((*phrases, *words))))
    spelled, whole = Spelled(source), re.compile(source)
    for one, other in (
        (spelled.match(text), whole.match(text)),
        (spelled.fullmatch(text), whole.fullmatch(text)),
        (spelled.search(text), whole.search(text)),
    ):
        assert (one and one.span()) == (other and other.span())
    assert spelled.findall(text) == whole.findall(text)


@pytest.mark.parametrize(
    "text", ["سيـاسة", "سِياسة", "سياسة ـ عالم", "سيا\u200dسة", "ﺳﻴﺎﺳﺔ", "سياسه", "سياسة\u200f عالم"]
)
def test_each_form_of_a_spelled_pattern(text: str) -> None:
    """Tatweel, vowels, controls and presentation forms are read."""
    assert Spelled(spellings(["سياسة عالم", "سياسة"])).fullmatch(text) is not None
