"""What a layout marks and proposes is looked at: what no Article can hold is the layout's fault, and named as such."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from arabic_article import (
    Article,
    Candidate,
    Credit,
    Dateline,
    Evidence,
    Image,
    LayoutError,
    Page,
    Parser,
    Refused,
    Related,
    Segment,
    SiteLayout,
    Timestamp,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

STORY = (
    "افتتاح السوق الجديد\n12 مايو 2024\n"
    "افتتحت البلدية صباح اليوم السوق الجديد في وسط المدينة بعد عام من أعمال البناء والترميم فيه.\n"
    "وتستقبل الحديقة الجديدة زوار المعرض الزراعي حتى نهاية الصيف بحسب بلدية المدينة في بيان لها.\n"
)
ASIDE = Evidence(None, None, "layout", "sample")


class Offering(SiteLayout):
    """Proposes what it was made with."""

    name = "offering"
    hosts = ("offering.example",)

    def __init__(self, offered: Any = None, segments: Any = ()) -> None:
        self._offered = offered
        self._segments = segments

    def mark(self, page: Page) -> Iterable[Segment]:
        return self._segments or super().mark(page)

    def propose(self, page: Page) -> Any:  # noqa: ARG002  # the protocol's signature
        return self._offered


def read(offered: Any = None, segments: Any = ()) -> Article:
    return Parser(()).parse(STORY, layout=Offering(offered, segments))


def one(field: str, value: Any, evidence: Any = ASIDE, sure: Any = 0.9) -> dict[str, Any]:
    return {field: (Candidate(value, evidence, sure),)}


def stamp(**changed: Any) -> Timestamp:
    plain = {
        "value": "2024-05-12",
        "raw": "12 مايو",
        "calendar": "gregorian",
        "precision": "day",
        "rule": "x",
        "sure": 0.9,
    }
    return Timestamp(**{**plain, **changed})


@pytest.mark.parametrize(
    ("offered", "said"),
    [
        (3, "it gave a int, no mapping"),
        ({"section": "x"}, "section has a str, no tuple of candidates"),
        ({"section": Candidate("x", ASIDE)}, "section has a Candidate, no tuple of candidates. A comma after its only"),
        ({"section": ("x",)}, "section: 'x' is no Candidate"),
        (one("section", "x", sure="a"), "section: sure is 'a'"),
        (one("section", "x", sure=2), "section: sure is 2"),
        (one("section", "x", None), "section: its evidence is None"),
        (one("section", "x", Evidence(5000, 6000, "text", "x")), "its evidence spans 5000 to 6000"),
        (one("section", "x", Evidence(3, None, "text", "x")), "its evidence spans 3 to None"),
        (one("section", 3), "section: 3 is no text"),
        (one("title", ""), "title: the text is blank"),
        (one("title", " \n "), "title: the text is blank"),
        (one("title", "سوق \ud83d"), "cannot be written: surrogates not allowed"),
        (one("kind", "zzz"), "'zzz' is no kind. There are: article"),
        (one("credits", "سامر"), "credits: 'سامر' is no tuple"),
        (one("credits", ("سامر",)), "credits: 'سامر' is no Credit"),
        (one("credits", (Credit("king", "سامر"),)), "credits: role is 'king'"),  # type: ignore[arg-type]
        (one("published", dt.datetime(2024, 5, 12, tzinfo=dt.UTC)), "is no text as printed, and no Timestamp"),
        (one("published", stamp(value="x")), "published: a date has the value 'x', which is no date in ISO 8601"),
        (one("published", stamp(value="2024-13-40")), "has the value '2024-13-40'"),
        (one("published", stamp(value="20240512")), "has the value '20240512'"),
        (one("published", stamp(value=20240512)), "has the value 20240512"),
        (one("modified", stamp(calendar="foo")), "modified: a date has the calendar 'foo'"),
        (one("published", stamp(precision="week")), "and the precision 'week'"),
        (one("published", stamp(sure=7)), "sure is 7"),
        (one("published", stamp(raw=None)), "raw is None"),
        (one("published", stamp(rule="\ud83d")), "rule is '\\ud83d', which no file can hold"),
        (one("section", "x", Evidence(None, None, "blah", "x")), "a source is one of text, meta, json-ld"),  # type: ignore[arg-type]
        (one("section", "x", Evidence(None, None, "meta", 3)), "a rule is a text"),  # type: ignore[arg-type]
        (one("read_also", (Article(kind="article", score=7),)), "read_also: score is 7"),
        (one("read_also", (Article(kind="article", published=stamp(value="x")),)), "has the value 'x'"),
        (one("images", (Image("https://offering.example/1.jpg", None, None, 1),)), "images: main is 1"),  # type: ignore[arg-type]
        (one("images", ("u",)), "images: 'u' is no Image"),
        (one("keywords", "abc"), "keywords: 'abc' is no tuple"),
        (one("keywords", ["a", "b"]), "is no tuple"),
        (one("keywords", ("a", "")), "keywords: the text is blank"),
        (one("authors", 3), "authors: 3 is neither a name nor a tuple of names"),
        (one("authors", ("سامر", 3)), "authors: 3 is no text"),
        (one("dateline", ("عمان", None)), "is no Dateline"),
        (one("headline", "x"), "'headline' is no field that can be proposed. There are: authors"),
        (one("segments", ()), "'segments' is no field that can be proposed"),
    ],
)
def test_a_proposal_that_no_article_can_hold_is_refused(offered: Any, said: str) -> None:
    with pytest.raises(LayoutError) as caught:
        read(offered)
    assert said in str(caught.value)
    assert "propose() of the layout 'offering'" in str(caught.value)


def test_proposals_are_taken() -> None:
    article = read(
        one("section", "محليات")
        | one("authors", "سامر الحداد")
        | one("published", "2024-05-13")
        | one("dateline", Dateline("عمان", None))
        | one("images", (Image("https://offering.example/1.jpg", None, None, True),))
        | one("keywords", ("سوق", "مدينة"))
        | one("subtitle", None)
        | {"site": ()}
    )
    assert article.section == "محليات"
    assert [author.name for author in article.authors] == ["سامر الحداد"]
    assert article.published is not None
    assert article.published.value == "2024-05-13"
    assert article.subtitle is None
    assert Article.from_dict(article.to_dict()) == article
    assert read(None) == read({})


FETCHED: Final = dt.datetime(2024, 5, 14, 12, 0, tzinfo=dt.UTC)
UNREAD: Final = Timestamp(None, "غير واضح", "gregorian", "day", "unsure", 0.3)


def several(field: str, *offers: tuple[Any, float]) -> dict[str, tuple[Candidate, ...]]:
    return {field: tuple(Candidate(value, ASIDE, sure) for value, sure in offers)}


@pytest.mark.parametrize(
    ("offers", "value"),
    [
        ([("2024-05-13", 0.9)], "2024-05-13"),
        ([("منذ 3 ساعات", 0.9)], "2024-05-14T09:00+00:00"),
        ([("قبل الموعد", 0.95), ("2024-05-13", 0.9)], "2024-05-13"),
        ([(UNREAD, 0.95), (None, 0.93), ("2024-05-13", 0.9)], "2024-05-13"),
        ([("2024-05-11", 0.5), ("2024-05-13", 0.9)], "2024-05-13"),
        ([("2024-05-13", 0.9), ("2024-05-11", 0.9)], "2024-05-13"),
        # What the page prints stands where no offer can be read.
        ([("قبل الموعد", 0.95)], "2024-05-12"),
        ([(UNREAD, 0.95)], "2024-05-12"),
        ([(None, 0.95)], "2024-05-12"),
        ([], "2024-05-12"),
    ],
)
def test_the_surest_date_that_can_be_read_is_taken(offers: list[tuple[Any, float]], value: str) -> None:
    article = Parser(()).parse(STORY, layout=Offering(several("published", *offers)), captured=FETCHED)
    assert article.published is not None
    assert article.published.value == value
    place = article.evidence("published")
    assert place is not None
    assert place.source == ("text" if value == "2024-05-12" else "layout")


def test_words_like_since_are_read_from_no_moment() -> None:
    offered = several("published", ("منذ 3 ساعات", 0.9))
    article = Parser(()).parse(STORY, layout=Offering(offered))
    assert article.published is not None
    assert article.published.value == "2024-05-12"


@pytest.mark.parametrize(
    ("field", "empty", "full"),
    [("authors", (), ("سامر الحداد",)), ("authors", [], "سامر الحداد"), ("keywords", (), ("سوق", "مدينة"))],
)
def test_an_offer_of_nothing_gives_way_to_the_next(field: str, empty: Any, full: Any) -> None:
    assert getattr(read(several(field, (empty, 0.9), (full, 0.5))), field)
    assert read(several(field, (empty, 0.9))) == read()


def test_offers_that_lost_say_why() -> None:
    refused: list[Refused] = []
    offered = several("modified", ("قبل الموعد", 0.9), ("2024-05-13", 0.8), ("2024-05-14", 0.8), ("2024-05-15", 0.7))
    Parser(()).parse(STORY, layout=Offering(offered), refused=refused)
    assert [(one.candidate.value, one.reason) for one in refused if one.field == "modified"] == [
        ("قبل الموعد", "no readable date"),
        ("2024-05-14", "another claim comes first"),
        ("2024-05-15", "another claim is surer"),
    ]


@pytest.mark.parametrize(("offer", "reason"), [("2024-05-13", "the layout knows another"), ("قبل الموعد", None)])
def test_a_claim_loses_to_an_offer_that_says_something(offer: str, reason: str | None) -> None:
    refused: list[Refused] = []
    head = '<meta property="article:published_time" content="2024-05-11T08:00:00Z">'
    lines = "".join(f"<p>{line}</p>" for line in STORY.splitlines()[2:])
    html = f"<html><head>{head}</head><body><h1>افتتاح السوق الجديد</h1>{lines}</body></html>"
    Parser(()).parse(html, layout=Offering(several("published", (offer, 0.9))), refused=refused)
    assert [one.reason for one in refused if one.candidate.value == "2024-05-11T08:00:00Z"] == [reason][: bool(reason)]


@pytest.mark.parametrize(
    ("segments", "said"),
    [
        ([("title", 0, 1)], "segments[0] is ('title', 0, 1), no Segment"),
        (["title"], "no Segment"),
        ([Segment("title", 0, 1.5)], "with a value of another type"),  # type: ignore[arg-type]
        ([Segment("title", 0, True)], "with a value of another type"),
        ([Segment("title", 0, 5, rule=7)], "with a value of another type"),  # type: ignore[arg-type]
        ([Segment("title", 0, 5, story="1")], "with a value of another type"),  # type: ignore[arg-type]
    ],
)
def test_marks_that_are_no_segments_are_refused(segments: Any, said: str) -> None:
    with pytest.raises(LayoutError) as caught:
        read(segments=segments)
    assert said in str(caught.value)
    assert "mark() of the layout 'offering'" in str(caught.value)


@pytest.mark.parametrize("rule", ["place-and-name", "outlet-and-name", "place-and-sender"])
@pytest.mark.parametrize(("start", "end"), [(0, 13), (0, 33)])
def test_a_dateline_that_a_layout_cut_is_read_without_its_other_side(rule: str, start: int, end: int) -> None:
    article = read(segments=[Segment("dateline", start, end, "value", 0, rule)])
    assert article.credits == ()
    assert Article.from_dict(article.to_dict()) == article


@pytest.mark.parametrize("numbers", [(1, 2), (7, 9), (0, 3), (2, 1)])
def test_the_numbers_of_stories_are_places_in_read_also(numbers: tuple[int, int]) -> None:
    page = Parser(()).read(STORY)
    roles = ("title", "date", "paragraph", "paragraph")
    stories = (0, 0, *numbers)
    marked = [
        Segment(role, *block[:2], story=number) for role, block, number in zip(roles, page.blocks, stories, strict=True)
    ]  # type: ignore[arg-type]
    article = read(segments=marked)
    told = [segment for segment in article.segments if segment.story]
    assert {segment.story for segment in told} == set(range(1, len(article.read_also) + 1))
    for segment in told:
        (body,) = article.read_also[segment.story - 1].body
        assert body.text == page.text[segment.start : segment.end]
    assert Article.from_dict(article.to_dict()) == article


def test_what_is_proposed_is_cleaned_as_what_is_read() -> None:
    images = (Image("javascript:x", None, None, main=True), Image("/i.jpg", "السوق", None, main=True))
    offered = {
        **one("title", "  افتتاح السوق \n الجديد "),
        **one("canonical_url", "/market"),
        **one("images", images),
        **one("related", (Related(" معرض الزراعة ", "/2"), Related("نشرة الطقس", "mailto:a@b.example"))),
        **one("keywords", (" سوق ", "زراعة")),
    }
    article = Parser(()).parse(STORY, url="https://offering.example/1", layout=Offering(offered))
    assert article.title == "افتتاح السوق الجديد"
    assert article.canonical_url == "https://offering.example/market"
    assert [image.url for image in article.images] == ["https://offering.example/i.jpg"]
    assert article.related == (Related("معرض الزراعة", "https://offering.example/2"), Related("نشرة الطقس", None))
    assert article.keywords == ("سوق", "زراعة")
