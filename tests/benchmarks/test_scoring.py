"""The metrics of the comparison, and the labelled pages of this repository."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .conftest import FOLDER

CORPUS: Final = FOLDER / "corpus"
BODY: Final = "افتتحت البلدة مكتبة جديدة في الحي الشرقي\nوتضم المكتبة قاعات للقراءة"


def score(label: dict[str, Any], answer: dict[str, Any], body: str | None = None) -> dict[str, float]:
    import scoring  # type: ignore[import-not-found]

    found: dict[str, float] = scoring.score(scoring.Labelled(Path("x"), None, label, body), answer)
    return found


@pytest.mark.parametrize(
    ("given_", "wanted", "right"),
    [
        ("مكتبة «جديدة» في الحي", 'مكتبة "جديدة" في  الحي', 1),
        ("مكتبـــة جَديدة", "مكتبة جديدة", 1),
        ("\u200fمكتبة\u00a0جديدة", "مكتبة جديدة", 1),
        ("مكتبة جديدة - البلدة", "مكتبة جديدة", 0),
        (None, "مكتبة جديدة", 0),
        (None, None, 1),
    ],
)
def test_titles_are_equal_but_for_marks_quotes_and_spaces(given_: str | None, wanted: str | None, right: int) -> None:
    assert score({"title": wanted}, {"title": given_}) == {"title": right}


@pytest.mark.parametrize(
    ("given_", "label", "right"),
    [
        ("2024-05-12T23:10:00+03:00", {"published": "2024-05-12"}, 1),
        ("2024-05-13", {"published": "2024-05-12"}, 0),
        ("2024-05-13", {"published": "2024-05-12", "published_also": ["2024-05-13"]}, 1),
        ("12 مايو 2024", {"published": "2024-05-12"}, 0),
        (None, {"published": None}, 1),
        ("2024-05-12", {"published": None}, 0),
    ],
)
def test_days_are_compared(given_: str | None, label: dict[str, Any], right: int) -> None:
    assert score(label, {"published": given_}) == {"published": right}


def test_names_are_compared_as_sets() -> None:
    assert score({"authors": ["سامر", "ليان"]}, {"authors": ["ليان", "سامر", "سامر", " "]}) == {"authors": 1}
    assert score({"authors": ["سامر", "ليان"]}, {"authors": ["سامر"]})["authors"] == pytest.approx(2 / 3)
    assert score({"tags": []}, {}) == {"tags": 1}
    assert score({"tags": []}, {"tags": ["مدن"]}) == {"tags": 0}


def test_bodies_are_compared_by_runs_of_words() -> None:
    whole = score({}, {"body": BODY.replace("\n", " ")}, BODY)
    half = score({}, {"body": BODY.partition("\n")[0]}, BODY)

    assert whole == {"body": 1}
    # Four of the eight runs, and nothing else.
    assert half["body"] == pytest.approx(2 * 4 / (4 + 8))
    assert score({}, {}, BODY) == {"body": 0}


def test_pieces_are_looked_for_in_the_body() -> None:
    label = {"must_contain": ["مكتبة جديدة", "قاعات للسباحة"], "must_not_contain": ["اقرأ أيضا", "الحي الشرقي"]}

    assert score(label, {"body": BODY}) == {"clean": 0.5, "kept": 0.5}
    assert score(label, {}) == {"clean": 1, "kept": 0}


def test_what_a_label_leaves_out_is_not_scored() -> None:
    assert score({}, {"title": "مكتبة", "authors": ["سامر"]}) == {}


@given(st.text(), st.text())
def test_scores_are_shares(one: str, other: str) -> None:
    label = {"title": one, "published": one, "authors": [one], "tags": [one], "must_contain": [one]}
    figures = score(label, {"title": other, "published": other, "authors": [other], "body": other}, one)

    assert all(0 <= figure <= 1 for figure in figures.values())
    assert score({}, {"body": one}, one) == {"body": 1}


def test_the_labelled_pages_are_whole() -> None:
    import scoring

    from arabic_article import read

    pages, others = scoring.load(CORPUS)

    assert len(pages) > 10
    assert len(others) > 4
    for page in pages:
        body, text = scoring.plain(page.body), scoring.plain(read(page.path.read_bytes()).text)
        assert set(scoring.COLUMNS) - {"body"} <= {*page.label, "clean", "kept"}, page.path
        assert all(scoring.plain(piece) in body for piece in page.label["must_contain"]), page.path
        # Furniture that is not on the page would always be left out.
        for piece in page.label["must_not_contain"]:
            assert scoring.plain(piece) in text, (page.path, piece)
            assert scoring.plain(piece) not in body, (page.path, piece)
