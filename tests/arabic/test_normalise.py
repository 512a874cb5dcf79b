"""Normalising: one spelling, and the way back to the source."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic.folding import IGNORABLE
from arabic_article.arabic.normalise import MARKS, STEPS, Normalised, Step, normalise
from arabic_article.testing.strategies import any_text, noisy
from arabic_article.testing.strategies._text import WORDS

if TYPE_CHECKING:
    from pathlib import Path

CASES: tuple[tuple[Step, str, str], ...] = (
    ("tatweel", "مـــدينة", "مدينة"),
    ("diacritics", "مُدُنٌ", "مدن"),
    ("diacritics", "آ\u0670", "آ"),
    ("alef", "أإآٱ", "اااا"),
    ("hamza", "مؤتمر بئر", "موتمر بير"),
    ("ya", "على", "علي"),
    ("ta_marbuta", "مدينة", "مدينه"),
    ("keyboard", "کتابی", "كتابي"),
    ("keyboard", "مدینہ", "مدينه"),
    ("presentation", "ﺍﻟﻤﺪﻳﻨﺔ", "المدينة"),
    ("presentation", "ﻻ", "لا"),
    ("presentation", "ﻷ", "لأ"),
    ("presentation", "\ufe70", "\u064b"),
    ("digits", "٢٠٢٤ ۱۲", "2024 12"),
    ("punctuation", "«كذا»", '"كذا"'),
    ("punctuation", "“كذا” – كذا", '"كذا" - كذا'),
    ("controls", "كذا\u200f\u200c\ufeff", "كذا"),
    ("spaces", "  كذا \t وكذا\xa0 ", "كذا وكذا"),
    ("spaces", "كذا \r\n\n  وكذا", "كذا\nوكذا"),
)
# What a step must leave to the others.
KEPT: tuple[tuple[Step, str], ...] = (
    ("alef", "مؤتمر على بئر شيء"),
    ("hamza", "أإآٱ شيء"),
    ("ya", "کتابی بئر"),
    ("ta_marbuta", "مدینہ وجه"),
    ("keyboard", "مدينة على بئر أحمد"),
    ("digits", "س ٪ ؟"),
    ("punctuation", "٢٠٢٤ كذا"),
    ("diacritics", "مـدينة\u200f أحمد"),
    ("tatweel", "مُدُن\u200f"),
    ("controls", "مُـدُن"),
    ("presentation", "أحمد « » ١"),
    ("spaces", "مُـدُن\u200f أحمد"),
)


@pytest.mark.parametrize(("step", "text", "expected"), CASES)
def test_steps(step: Step, text: str, expected: str) -> None:
    """Each step does its own part."""
    assert normalise(text, steps=[step]).text == expected


@pytest.mark.parametrize(("step", "text"), KEPT)
def test_steps_keep_the_rest(step: Step, text: str) -> None:
    """And nothing else."""
    assert normalise(text, steps=[step]).text == text


def test_all_at_once() -> None:
    """Every step is taken by default."""
    text = "  أُعلِنَ  في «المـــؤتمر» ﺍﻷول،  ١٢ مدينةً\u200f "

    assert normalise(text).text == 'اعلن في "الموتمر" الاول، 12 مدينه'


def test_marks_keep_letters() -> None:
    """The light choice keeps every letter as it is."""
    assert normalise("أُعلِنَ في المـــؤتمر على المدينة ١٢", steps=MARKS).text == "أعلن في المؤتمر على المدينة 12"


def test_a_step_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="'nope' is no step; there are: alef, controls"):
        normalise("a", steps={"nope"})  # type: ignore[arg-type]
    assert normalise("مَ", steps="diacritics").text == "م"  # type: ignore[arg-type]


def test_nothing_to_do() -> None:
    """No steps, and no text, change nothing."""
    assert normalise("أُحمد  ١", steps=()).text == "أُحمد  ١"
    assert normalise("").text == ""
    assert normalise("   ").text == ""
    assert tuple(normalise("plain").starts) == tuple(range(6))


def test_the_way_back() -> None:
    """A slice of the result is a slice of the source, marks of its last letter included."""
    done = normalise("  في  المُـدُنِ الكبيرة")
    first = done.text.index("المدن")

    assert done.source[done.to_source(first) : done.to_source(first + 5)] == "المُـدُنِ"
    assert done.from_source(done.source.index("الكبيرة")) == done.text.index("الكبيره")


def test_outside() -> None:
    """Offsets outside say what is allowed."""
    done = normalise("أحمد")

    for call, offset in ((done.to_source, 5), (done.to_source, -1), (done.from_source, 5), (done.from_source, -1)):
        with pytest.raises(IndexError, match="0 to that"):
            call(offset)


def check(done: Normalised) -> None:
    """The map is monotonous, complete and stays inside."""
    starts = list(done.starts)
    assert len(starts) == len(done.text) + 1
    assert starts == sorted(starts)
    assert starts[-1] == len(done.source)
    for i in range(len(done.text) + 1):
        assert done.from_source(done.to_source(i)) <= i
    for i in range(len(done.source) + 1):
        assert 0 <= done.from_source(i) <= len(done.text)


STEP_SETS = st.frozensets(st.sampled_from(sorted(STEPS)))


@given(st.one_of(any_text(), st.text()), STEP_SETS)
def test_twice_is_once(text: str, steps: frozenset[Step]) -> None:
    """Normalising is idempotent, whatever the steps."""
    once = normalise(text, steps=steps)

    assert normalise(once.text, steps=steps).text == once.text


@given(st.one_of(any_text(), st.text()), STEP_SETS)
def test_the_map_holds(text: str, steps: frozenset[Step]) -> None:
    """Every offset has its place on the other side."""
    check(normalise(text, steps=steps))


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), st.data())
def test_noise_goes(words: list[str], data: st.DataObject) -> None:
    """Marks, controls and odd blanks leave the words, each of which is found in the source."""
    clean = " ".join(words)
    done = normalise(data.draw(noisy(clean)))

    assert done.text == normalise(clean).text
    at = 0
    for word in done.text.split(" "):
        at = done.text.index(word, at)
        piece = done.source[done.to_source(at) : done.to_source(at + len(word))]
        assert normalise(piece).text == word
        at += len(word)


@pytest.mark.parametrize(
    "text", ["ـ" * 300_000, " " * 300_000, "أ" * 300_000, "ﷺ" * 50_000, "\n " * 200_000, "َا" * 200_000]
)
def test_long_runs_end(text: str) -> None:
    """A long run of one thing is done in one pass."""
    normalise(text)


def test_the_ignorable_go() -> None:
    """What folding ignores, normalising takes out."""
    marks = "".join(char for char in map(chr, range(0x10000)) if re.match(f"[{IGNORABLE}]", char))

    assert normalise(f"كذا{marks}").text == "كذا"


def test_where_warnings_are_errors(tmp_path: Path) -> None:
    """A library that is compiled for the first time, with escapes that Python warns of, does not stop it."""
    code = "from arabic_article.arabic.normalise import normalise; print(len(normalise('أُحمد').text))"
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], env=environment, capture_output=True, text=True, check=False
    )

    assert (run.returncode, run.stdout.strip(), run.stderr) == (0, "4", "")
