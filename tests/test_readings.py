"""What the layout read of lines is handed to the builder, and changes no answer."""

from __future__ import annotations

import pathlib

import pytest
from hypothesis import given

from arabic_article import Page, Parser, parse, read
from arabic_article._build.article import build
from arabic_article._readings import Readings
from arabic_article.layouts.generic import mark
from arabic_article.testing.strategies import pages

SAMPLES = sorted((pathlib.Path(__file__).parent / "samples").rglob("source.txt"))
STORY = (
    "افتتحت بلدية الساحل صباح اليوم سوقا جديدة للسمك قرب الميناء القديم، بعد عامين من العمل في المكان.\n"
    "وقال رئيس البلدية إن السوق تضم ستين متجرا ومصنعا للثلج وموقفا للسيارات يتسع لمئتي سيارة.\n"
)


def same_either_way(page: Page) -> None:
    readings = Readings()
    assert build(page, mark(page, readings=readings), readings=readings) == build(page, mark(page))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_samples_read_alike_with_and_without(path: pathlib.Path) -> None:
    same_either_way(read(path))


@given(pages())
def test_any_page_reads_alike_with_and_without(source: str) -> None:
    same_either_way(read(source))


def test_parses_share_nothing() -> None:
    parser = Parser(())
    head = "سوق جديدة للسمك في الساحل\nكتب: {}\n" + STORY
    first, second = parser.parse(head.format("سامر البستاني")), parser.parse(head.format("هالة النجار"))
    assert [credit.name for credit in (*first.credits, *second.credits)] == ["سامر البستاني", "هالة النجار"]


def test_evidence_of_a_byline_counts_from_the_page() -> None:
    source = "سوق جديدة للسمك في الساحل\nكتب: سامر البستاني\n" + STORY
    article = parse(source)
    evidence = article.evidence("credits[0].name")
    assert evidence is not None
    assert source[evidence.start : evidence.end] == article.credits[0].name == "سامر البستاني"


def test_evidence_of_a_dateline_counts_from_the_page() -> None:
    source = "سوق جديدة للسمك في الساحل\nجدة - واس\n" + STORY
    article = parse(source)
    said = {path: article.evidence(path) for path in ("dateline", "credits[0].name")}
    assert {path: source[place.start : place.end] for path, place in said.items() if place is not None} == {
        "dateline": "جدة - واس",
        "credits[0].name": "واس",
    }


def test_a_line_is_read_once_and_its_twin_elsewhere_anew() -> None:
    readings = Readings()
    said = "كتب: سامر البستاني"
    assert readings.byline(said, 7) is readings.byline(said, 7)
    assert readings.byline(said, 40) == readings.byline(said, 7)
    assert readings.formula(said, 7) is None
    assert readings.dateline("جدة - واس", 7) is readings.dateline("جدة - واس", 7)
    assert readings.dateline(said, 7) is None
    assert readings.dates("12 مارس 2020", 7)[0].timestamp.value == "2020-03-12"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("جدة - واس - 12 مارس 2020", "جدة"),
        ("جدة - 12 مارس 2020", "جدة"),
        ("12 مارس 2020 - 10:30", None),
        ("الخميس 12 مارس 2020", None),
    ],
)
def test_place_of_a_date_line_is_looked_for_only_beside_its_dates(line: str, place: str | None) -> None:
    article = parse(f"سوق جديدة للسمك في الساحل\n{line}\n{STORY}")
    assert (article.dateline and article.dateline.place) == place
    assert article.published is not None


def test_a_page_describes_itself_once() -> None:
    """What a page says of itself is parsed the first time that somebody asks."""
    page = read('<html><script type="application/ld+json">{"@type": "WebPage"}</script><p>سطر</p>')
    readings = Readings()

    described = readings.described(page)

    assert described == ({"@type": "WebPage"},)
    assert readings.described(page) is described
