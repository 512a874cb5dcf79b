"""The plain form that dates are read from has every character in its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article.arabic.dates import find_dates, parse_date
from arabic_article.arabic.dates._plain import write_plain
from arabic_article.testing.strategies import any_text


@given(st.one_of(any_text(), st.text()))
def test_every_character_keeps_its_place(text: str) -> None:
    """A plain text is as long as the text, whatever it holds, and is plain."""
    plain = write_plain(text)

    assert len(plain) == len(text)
    assert write_plain(plain) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Fri 12-APR-2019", "fri 12-apr-2019"),
        ("١٢–۰۴—۲۰۱۹", "12-04-2019"),
        ("أبريل\u00a0٢٠١٩", "ابريل 2019"),
        ("[12؛04]", "(12,04)"),
        ("12 · نشر » اليوم", "12 | نشر | اليوم"),
    ],
)
def test_what_counts_as_the_same(text: str, plain: str) -> None:
    """Letters, digits and signs that count as the same are the same."""
    assert write_plain(text) == plain


@pytest.mark.parametrize("sign", ["\N{CALENDAR}", "→", "“", "\N{NKO DIGIT TWO}", "\u200f", '"'])
@pytest.mark.parametrize(
    "text", ["{}الجمعة 12 أبريل 2019", "الجمعة{} 12 أبريل 2019", "الجمعة 12{} أبريل 2019", "الجمعة 12 أبريل 2019{}"]
)
def test_pictures_and_quotes_are_nothing(text: str, sign: str) -> None:
    """A picture, a quote or a digit of another script beside a part of a date is none of its parts."""
    stamp = parse_date(text.format(sign))

    assert stamp is not None
    assert (stamp.value, stamp.sure) == ("2019-04-12", 0.99)


@pytest.mark.parametrize("sign", ["!", "?", "^", "=", "\N{COMBINING ACUTE ACCENT}"])
def test_other_signs_part_a_date(sign: str) -> None:
    """A sign that no date holds parts it."""
    assert [date.timestamp.value for date in find_dates(f"12 {sign} أبريل {sign} 2019")] == []


@pytest.mark.parametrize("word", ["ﺃﺑﺮﻳﻞ", "أبريـــل", "أَبْرِيل", "اب\u200dريل", "ابر\u00adيل", "APRIL", "Ａpril"])
def test_words_in_rare_letters(word: str) -> None:
    """A month is known in presentation forms, with marks, stretched and in capitals; look-alikes of Latin letters are not."""
    stamp = parse_date(f"12 {word} 2019")

    assert (stamp and stamp.value) == (None if word.startswith("Ａ") else "2019-04-12")
