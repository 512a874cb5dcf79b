"""The rows of the side panel: every field, its evidence, the candidates that lost and why."""

from __future__ import annotations

from types import MappingProxyType

import attrs
import pytest

from arabic_article import Article, Candidate, Evidence, Page, Parser, Refused, Segment, Timestamp
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


def test_what_was_taken_says_how_sure_it_is() -> None:
    offer = Candidate("الأول", Evidence(None, None, "layout", "site-json"), 0.8)
    claim = Candidate("كلمة", Evidence(None, None, "meta", "og:title"), 0.7)
    taken = (Trace("title", None, "", claim.evidence),)

    offered = rows(view_of(Article(kind="article", title="الأول"), offers={"title": (offer,)}))["title"]
    claimed = rows(view_of(Article(kind="article", title="كلمة", traces=taken), claims={"title": (claim,)}))["title"]
    printed = rows(view_of(Article(kind="article", title="كلمة"), claims={"title": (claim,)}))["title"]

    assert (offered.sure, claimed.sure, printed.sure) == (0.8, 0.7, None)


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
    refused = (Refused("title", claim, "no second claim agrees"),)

    (loser,) = rows(view_of(Article(kind="article", title="كلمة"), refused=refused))["title"].losers
    agreed = rows(view_of(Article(kind="article", title="عنوان آخر"), refused=refused))["title"]

    assert loser == ("عنوان آخر", "no second claim agrees", claim.evidence, 0.9)
    assert agreed.losers == ()


def test_claims_of_writers_stand_at_the_credits() -> None:
    claim = Candidate("admin", Evidence(None, None, "meta", "author"))
    refused = tuple(Refused(field, claim, "no name of a person") for field in ("credits", "authors"))

    row = rows(view_of(Article(kind="article"), refused=refused))["credits"]

    assert [loser.value for loser in row.losers] == ["admin", "admin"]


def test_a_claim_of_the_same_minute_has_not_lost() -> None:
    stamp = Timestamp("2025-04-10T09:20", "10 أبريل 2025 09:20", "gregorian", "minute", "day-month-year", 0.95)
    claim = Candidate("2025-04-10T09:20:00+02:00", Evidence(None, None, "meta", "date"), 0.9)

    refused = (Refused("published", claim, "the page prints the same"),)

    row = rows(view_of(Article(kind="article", published=stamp), refused=refused))["published"]

    assert row.losers == ()


def test_a_page_of_many_tags_shows_some() -> None:
    place = Evidence(None, None, "meta", "keywords")
    refused = tuple(Refused("keywords", Candidate(f"وسم {i}", place), "too few or too many") for i in range(100))

    row = rows(view_of(Article(kind="article"), refused=refused))["keywords"]

    assert len(row.losers) == 12


def test_html_brings_its_claims() -> None:
    source = '<html><head><meta property="og:title" content="عنوان طويل في البيانات"></head><body><h1>كلمة</h1></body></html>'

    assert look(source, parser=PARSER).claims["title"][0].value == "عنوان طويل في البيانات"
    assert look(source, parser=PARSER).refused
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
