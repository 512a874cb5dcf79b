"""Dates against the day on which a page was fetched."""

from __future__ import annotations

import datetime as dt
from typing import Final

import pytest

from arabic_article import Article, Parser, Refused

from .layouts.wall import STORY, TITLE

PARSER: Final = Parser(())
NOON: Final = dt.datetime(2024, 5, 14, 12, tzinfo=dt.UTC)
BODY: Final = STORY.replace("<p>", "").replace("</p>", "\n")


def read(*over: str, captured: dt.datetime | None = NOON, url: str | None = None) -> Article:
    """Parse a flattened story under some lines."""
    return PARSER.parse("\n".join((TITLE, *over, BODY)), captured=captured, url=url)


@pytest.mark.parametrize(
    ("printed", "value", "rule"),
    [
        ("14 مايو 2024", "2024-05-14", "day-month-year"),
        ("15 مايو 2024", "2024-05-15", "day-month-year"),
        ("16 مايو 2024", None, "after-fetch"),
        ("الاثنين 14 مايو 2035", None, "after-fetch"),
        ("2035/05/14 10:20", None, "after-fetch"),
        ("03/05/2024", "2024-05-03", "day-month-numeric"),
        ("05/12/2024 10:20", "2024-05-12T10:20", "month-day-numeric"),
        ("08/12/2024", None, "after-fetch"),
    ],
)
def test_no_date_is_later_than_the_fetch(printed: str, value: str | None, rule: str) -> None:
    stamp = read(printed).published

    assert stamp is not None
    assert (stamp.value, stamp.rule) == (value, rule)


def test_without_a_day_of_fetching_dates_are_as_printed() -> None:
    stamp = read("14 مايو 2035", captured=None).published

    assert stamp is not None
    assert (stamp.value, stamp.sure) == ("2035-05-14", 0.95)


def test_another_date_takes_its_place() -> None:
    stamp = read("14 مايو 2035", "12 مايو 2024").published

    assert stamp is not None
    assert stamp.value == "2024-05-12"


def test_an_address_is_no_later_either() -> None:
    assert read(url="https://harbour.example/2035/05/14/1").published is None
    stamp = read("14 مايو 2035", url="https://harbour.example/2024/05/13/1").published
    assert stamp is not None
    assert stamp.value == "2024-05-13"


def test_what_a_page_claims_is_no_later_either() -> None:
    head = '<meta property="article:published_time" content="2035-05-14"><meta name="pubdate" content="2024-05-12">'
    page = f"<html><head>{head}</head><body><article><h1>{TITLE}</h1><p>14 مايو 2035</p>{STORY}</article></body></html>"
    refused: list[Refused] = []
    article = PARSER.parse(page, captured=NOON, refused=refused)

    assert article.published is not None
    assert article.published.value == "2024-05-12"
    lost = [(one.candidate.value, one.reason) for one in refused if one.field == "published"]
    assert ("2035-05-14", "later than the fetch") in lost
    assert ("14 مايو 2035", "later than the fetch") in lost


@pytest.mark.parametrize(("year", "value"), [(2024, "2024-05-14"), (2030, None)])
def test_a_story_tells_of_no_later_day(year: int, value: str | None) -> None:
    told = f"افتتحت البلدية اليوم الثلاثاء (14 مايو {year}) ممرا للمشاة يصل ساحة السوق بالحديقة العامة للمدينة."
    stamp = PARSER.parse(f"{TITLE}\n{told}\n{BODY}", captured=NOON).published

    assert (stamp and stamp.value) == value
