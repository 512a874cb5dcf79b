"""The rows of the side panel: every field, its evidence, the candidates that lost and why."""

from __future__ import annotations

from types import MappingProxyType

import attrs
import pytest

from arabic_article import Article, Candidate, Evidence, Page, Parser, Segment, Timestamp
from arabic_article._values import Trace
from arabic_article.report import View, look
from arabic_article.report._fields import Row, groups, shown

from .pages import filled

PARSER = Parser(())
_NOT_SHOWN = {"traces", "segments", "notes", "layout", "score", "read_also"}
"""Shown elsewhere in the report: as the text, the notes, the ranking, and as stories of their own."""


def rows(view: View) -> dict[str, Row]:
    return {row.path: row for group in groups(view) for row in group.rows}


def view_of(article: Article, text: str = "", **more: object) -> View:
    empty = MappingProxyType({})
    return View("x", Page(text), article, (), 0, **{"offers": empty, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize("article", [filled("كلمة"), Article(kind="empty")], ids=["full", "empty"])
def test_every_field_is_listed(article: Article) -> None:
    listed = {path.partition("[")[0].partition(".")[0] for path in rows(view_of(article))}

    assert listed >= {field.name for field in attrs.fields(Article)} - _NOT_SHOWN


def test_stories_inside_have_rows_of_their_own() -> None:
    found = rows(view_of(filled("كلمة")))

    assert found["read_also[0].title"].value == "كلمة"
    assert found["read_also[1].url"].value == "كلمة"


def test_a_row_has_its_evidence() -> None:
    evidence = Evidence(0, 4, "text", "headline")
    article = Article(kind="stub", title="كلمة", traces=(Trace("title", None, "", evidence),))

    assert rows(view_of(article))["title"].evidence == evidence


def test_a_date_says_how_sure_it_is() -> None:
    stamp = Timestamp("2024-03-12", "12 مارس 2024", "gregorian", "day", "day-month-year", 0.9)

    row = rows(view_of(Article(kind="article", published=stamp)))["published"]

    assert (row.value, row.sure) == ("2024-03-12", 0.9)
    assert "12 مارس 2024" in row.detail


def test_a_date_below_the_bar_is_shown_as_unsure() -> None:
    stamp = Timestamp(None, "الخميس", "gregorian", "day", "weekday", 0.3)

    assert rows(view_of(Article(kind="article", published=stamp)))["published"].value == "not sure enough"


def test_offers_of_a_layout_that_lost_say_why() -> None:
    evidence = Evidence(None, None, "layout", "site-json")
    offers = {
        "title": (
            Candidate("الأول", evidence, 0.9),
            Candidate("الثاني", evidence, 0.5),
            Candidate("الثالث", evidence, 0.9),
        )
    }
    article = Article(kind="article", title="الأول")

    row = rows(view_of(article, offers=offers))["title"]

    assert row.sure == 0.9
    assert [(loser.value, loser.why.split(":")[0]) for loser in row.losers] == [
        ("الثاني", "less sure"),
        ("الثالث", "as sure (0.90), but offered later"),
    ]


def test_the_same_role_elsewhere_lost() -> None:
    text = "أول العنوان\nثاني العنوان"
    segments = (Segment("title", 0, 11, rule="headline"), Segment("title", 12, len(text), rule="title-again"))
    traces = (Trace("title", None, "", Evidence(0, 11, "text", "headline")),)
    article = Article(kind="stub", title="أول العنوان", segments=segments, traces=traces)

    (loser,) = rows(view_of(article, text))["title"].losers

    assert loser.value == "ثاني العنوان"
    assert loser.evidence == Evidence(12, len(text), "text", "title-again")


def test_claims_that_lost_say_why() -> None:
    claim = Candidate("عنوان آخر", Evidence(None, None, "meta", "og:title"), 0.9)
    printed = (Trace("title", None, "", Evidence(0, 4, "text", "headline")),)

    kept = rows(view_of(Article(kind="article", title="كلمة", traces=printed), claims={"title": (claim,)}))["title"]
    alone = rows(view_of(Article(kind="article"), claims={"title": (claim,)}))["title"]
    agreed = rows(view_of(Article(kind="article", title="عنوان آخر"), claims={"title": (claim,)}))["title"]

    assert kept.losers[0].why == "claimed in the page's data; what the page prints was kept"
    assert alone.losers[0].why == "this claim alone was not enough"
    assert agreed.losers == ()


def test_a_claim_of_the_same_minute_has_not_lost() -> None:
    stamp = Timestamp("2025-04-10T09:20", "10 أبريل 2025 09:20", "gregorian", "minute", "day-month-year", 0.95)
    claim = Candidate("2025-04-10T09:20:00+02:00", Evidence(None, None, "meta", "date"), 0.9)

    row = rows(view_of(Article(kind="article", published=stamp), claims={"published": (claim,)}))["published"]

    assert row.losers == ()


def test_a_page_of_many_tags_shows_some() -> None:
    tags = tuple(Candidate(f"وسم {i}", Evidence(None, None, "meta", "keywords")) for i in range(100))

    row = rows(view_of(Article(kind="article"), claims={"keywords": tags}))["keywords"]

    assert len(row.losers) == 12


def test_html_brings_its_claims() -> None:
    source = (
        '<html><head><meta property="og:title" content="عنوان طويل في البيانات"></head><body><p>كلمة</p></body></html>'
    )

    assert look(source, parser=PARSER).claims["title"][0].value == "عنوان طويل في البيانات"
    assert look("كلمة", parser=PARSER).claims == {}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("كلمة", "كلمة"),
        (("أ", None, "ب"), "أ · ب"),
        (Timestamp(None, "أمس", "gregorian", "day", "x", 0.2), "أمس"),
        (7, "7"),
    ],
)
def test_values_are_shown_for_people(value: object, text: str) -> None:
    assert shown(value) == text
