"""Claims that a page's fields are not settled on come back with the reason, and nothing else changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args

import pytest

from arabic_article import Candidate, Evidence, Page, Parser, Reason, Refused, SiteLayout, hookimpl
from tests.layouts.html.pages import CASES, P, T, ps

if TYPE_CHECKING:
    from collections.abc import Mapping

PARSER: Final = Parser(())
OTHER: Final = "قطار جديد بين العاصمة والميناء يبدأ رحلاته"
FAR: Final = "صيادو الجزيرة يستعيدون مراكبهم بعد العاصفة"
ROW: Final = "<div>الوسوم: <a rel=tag href=/tag/1>حدائق</a> <a rel=tag href=/tag/2>مدن خضراء</a></div>"


def meta(*pairs: tuple[str, str]) -> str:
    return "".join(f'<meta property="{name}" content="{content}">' for name, content in pairs)


def page(head: str, *, top: str = f"<h1>{T}</h1>", rest: str = "") -> str:
    return f'<!doctype html><html lang="ar"><head>{head}</head><body>{top}{ps(P)}{rest}</body></html>'


class Lost(NamedTuple):
    """A page, and what is refused on it for one field."""

    html: str
    field: str
    value: str
    reason: str
    near: str
    """The same page but for what the reason speaks of: there the claim is not refused for it."""


DATED: Final = f"<h1>{T}</h1><div>12 مايو 2024</div>"
TWO_DATES: Final = f"<h1>{T}</h1><div>12 مايو 2024 | 15 مايو 2024</div>"
WRITTEN: Final = f"<h1>{T}</h1><div>كتب: نادر المرجان</div>"
LISTED: Final = CASES["a section"].html
CLAIMED: Final = ("og:title", OTHER)
TWICE: Final = f"<title>{OTHER} - أخبار</title>"
LOST: Final = (
    Lost(page(meta(("og:title", T))), "title", T, "the page prints the same", page(meta(CLAIMED))),
    Lost(page(meta(CLAIMED)), "title", OTHER, "no second claim agrees", page(meta(CLAIMED) + TWICE)),
    Lost(
        page(meta(("og:title", FAR)) + f"<title>{FAR} - أخبار</title>"),
        "title",
        FAR,
        "the story does not tell of it",
        page(meta(("og:title", FAR))),
    ),
    Lost(
        page(meta(("og:title", "حديقة"))),
        "title",
        "حديقة",
        "too short",
        page(meta(("og:title", "حديقة جديدة في الحي"))),
    ),
    Lost(
        page(meta(("og:site_name", "حديقة الحي وسكانها الجدد"), ("og:title", "حديقة الحي وسكانها الجدد"))),
        "title",
        "حديقة الحي وسكانها الجدد",
        "the name of the outlet",
        page(meta(("og:title", "حديقة الحي وسكانها الجدد"))),
    ),
    Lost(
        LISTED.replace("<head>", f"<head>{meta(CLAIMED)}").replace("<h1>أخبار محلية</h1>", ""),
        "title",
        OTHER,
        "the page holds no story",
        page(meta(CLAIMED), top=""),
    ),
    Lost(
        page(meta(("og:title", T), ("twitter:title", OTHER)), top=""),
        "title",
        OTHER,
        "another claim comes first",
        page(meta(("twitter:title", OTHER)), top=""),
    ),
    Lost(
        page(meta(("article:published_time", "2024-05-12T08:00:00Z"), ("date", "2024-05-12T11:00:00+03:00"))),
        "published",
        "2024-05-12T08:00:00Z",
        "another claim knows the offset",
        page(meta(("article:published_time", "2024-05-12T08:00:00Z"), ("date", "2024-05-12T11:00:00Z"))),
    ),
    Lost(
        page(meta(("article:published_time", "2024-05-12")), top=DATED),
        "published",
        "2024-05-12",
        "the page prints the same",
        page(meta(("article:published_time", "2024-05-12T10:15:00+03:00")), top=DATED),
    ),
    Lost(
        page(meta(("article:published_time", "2024-05-12")), top=DATED.replace("2024", "2024 10:15")),
        "published",
        "2024-05-12",
        "no finer than the print",
        page(meta(("article:published_time", "2024-05-12T10:15:00+03:00")), top=DATED),
    ),
    Lost(
        page(meta(("article:published_time", "2024-05-13")), top=DATED),
        "published",
        "2024-05-13",
        "the page prints the day beside",
        page(meta(("article:published_time", "2024-05-14")), top=DATED),
    ),
    Lost(
        page(meta(("article:published_time", "2024-06-20"), ("date", "2024-05-12")), top=DATED),
        "published",
        "2024-06-20",
        "the print has a second witness",
        page(meta(("article:published_time", "2024-06-20")), top=DATED),
    ),
    Lost(page("", top=TWO_DATES), "published", "15 مايو 2024", "another print comes first", page("", top=DATED)),
    Lost(
        page(meta(("date", "2024-05-12T10:15:00+03:00")), top=DATED),
        "published",
        "12 مايو 2024",
        "a claim is finer",
        page(meta(("date", "2024-05-12")), top=DATED),
    ),
    Lost(
        page(meta(("date", "2024-06-20")), top=DATED),
        "published",
        "12 مايو 2024",
        "a claim tells another day",
        page(meta(("date", "2024-06-20"), ("pubdate", "2024-05-12")), top=DATED),
    ),
    Lost(
        page(meta(("date", "2024-05-12")), top=DATED.replace("12", "31").replace("مايو", "يونيو")),
        "published",
        "31 يونيو 2024",
        "no readable date",
        page(meta(("date", "2024-05-12")), top=DATED),
    ),
    Lost(
        page(meta(("og:image", "data:image/png;base64,AA"))),
        "images",
        "data:image/png;base64,AA",
        "leads nowhere",
        page(meta(("og:image", "/a.jpg"))),
    ),
    Lost(page(meta(("date", "قريبا"))), "published", "قريبا", "no readable date", page(meta(("date", "2024-05-12")))),
    Lost(
        page(meta(("date", "1991-01-01"))),
        "published",
        "1991-01-01",
        "older than news on the web",
        page(meta(("date", "1996-01-01"))),
    ),
    Lost(
        page(meta(("article:published_time", "2024-05-12T10:15"), ("article:modified_time", "2024-05-12T10:15"))),
        "modified",
        "2024-05-12T10:15",
        "repeats the publication",
        page(meta(("article:published_time", "2024-05-12T10:15"), ("article:modified_time", "2024-05-12T12:15"))),
    ),
    Lost(
        page(meta(("author", "ليان الصباغ")), top=WRITTEN),
        "credits",
        "ليان الصباغ",
        "the page prints another",
        page(meta(("author", "ليان الصباغ"))),
    ),
    Lost(
        page(meta(("author", "Rami Haddad"))),
        "credits",
        "Rami Haddad",
        "nothing else says this name",
        page(meta(("author", "Rami Haddad")), rest="<p>Rami Haddad</p>"),
    ),
    Lost(
        page("", rest="<p>حديث آخر عن المدينة</p>" * 20 + '<a rel="author" href="/w/7">ليان الصباغ</a>'),
        "credits",
        "ليان الصباغ",
        "not beside the story",
        page("", rest='<a rel="author" href="/w/7">ليان الصباغ</a>'),
    ),
    Lost(
        page(meta(("author", "https://social.example/zahra"))),
        "credits",
        "https://social.example/zahra",
        "no name of a person",
        page(meta(("author", "ليان الصباغ"))),
    ),
    Lost(
        page(meta(("keywords", T.replace(" ", ",")))),
        "keywords",
        T.replace(" ", ","),
        "made of the title's words",
        page(meta(("keywords", "حديقة عامة,مسارات للمشي"))),
    ),
    Lost(
        page(meta(("keywords", "حديقة عامة"))),
        "keywords",
        "حديقة عامة",
        "too few or too many",
        page(meta(("keywords", "حديقة عامة,مسارات للمشي"))),
    ),
    Lost(
        page(meta(("keywords", "حديقة عامة,مسارات"), ("article:tag", "حدائق"))),
        "keywords",
        "حديقة عامة,مسارات",
        "another claim is surer",
        page(meta(("keywords", "حديقة عامة,مسارات للمشي"))),
    ),
    Lost(
        page(meta(("article:section", "uncategorized"))),
        "section",
        "uncategorized",
        "no word for a section",
        page(meta(("article:section", "محليات"))),
    ),
    Lost(
        page(meta(("article:section", "local"))),
        "section",
        "local",
        "no Arabic letters",
        page(meta(("article:section", "محليات local"))),
    ),
    Lost(
        page(meta(("article:section", "محليات " * 9))),
        "section",
        ("محليات " * 9).strip(),
        "too long",
        page(meta(("article:section", ("محليات " * 8).strip()))),
    ),
    Lost(
        page(meta(("og:site_name", "www.zahra.example"))),
        "site",
        "www.zahra.example",
        "an address",
        page(meta(("og:site_name", "صحيفة الزهراء"))),
    ),
)


def refused(html: str, parser: Parser = PARSER, **more: Any) -> list[Refused]:
    found: list[Refused] = []
    parser.parse(html, refused=found, **more)
    return found


@pytest.mark.parametrize("lost", LOST, ids=[f"{lost.field}: {lost.reason}" for lost in LOST])
def test_a_claim_that_lost_says_why(lost: Lost) -> None:
    found = [(one.field, one.candidate.value, one.reason) for one in refused(lost.html)]

    assert (lost.field, lost.value, lost.reason) in found
    assert lost.reason not in [one.reason for one in refused(lost.near) if one.field == lost.field]


class Named(SiteLayout):
    """A layout that knows the outlet, and offers titles."""

    name = "named"
    hosts = ("named.example",)
    site = "صحيفة الزهراء"

    def propose(self, _page: Page) -> Mapping[str, tuple[Candidate, ...]]:
        place = Evidence(None, None, "layout", "site-json")
        return {"title": (Candidate(T, place, 0.6), Candidate(OTHER, place, 0.9), Candidate(FAR, place, 0.9))}


class Plugin:
    """Registers it."""

    @hookimpl
    def register_layouts(self) -> tuple[Named, ...]:
        return (Named(),)


def test_what_a_layout_offers_and_knows_beats_claims() -> None:
    html = page(meta(("og:site_name", "الزهراء"), ("og:image", "/a.jpg"), ("twitter:image", "/b.jpg")))

    found = refused(html, Parser([Plugin()]), url="https://named.example/1")

    told = [(one.field, one.candidate.value, one.reason) for one in found]
    assert ("site", "الزهراء", "the outlet is known") in told
    assert ("images", "/b.jpg", "another claim comes first") in told
    assert ("title", T, "another claim is surer") in told
    assert ("title", FAR, "another claim comes first") in told


def test_a_claim_that_was_settled_on_loses_to_the_layout() -> None:
    html = page(meta(("og:title", FAR + " الأخيرة")), top="")

    known = refused(html, Parser([Plugin()]), url="https://named.example/1")
    alone = refused(html, url="https://named.example/1")

    assert ("title", FAR + " الأخيرة", "the layout knows another") in [
        (one.field, one.candidate.value, one.reason) for one in known
    ]
    assert alone == []


def test_every_reason_is_met() -> None:
    met = {lost.reason for lost in LOST} | {"the outlet is known", "the layout knows another", "later than the fetch"}

    assert met == set(get_args(Reason))


@pytest.mark.parametrize("name", CASES)
def test_asking_changes_nothing(name: str) -> None:
    case = CASES[name]
    found: list[Refused] = []

    assert PARSER.parse(case.html, url=case.url, refused=found) == PARSER.parse(case.html, url=case.url)
    assert all(isinstance(one.candidate, Candidate) for one in found)


def test_flattened_text_claims_nothing_and_prints_dates() -> None:
    assert refused("\n".join((T, *P))) == []

    (lost,) = refused("\n".join((T, "12 مايو 2024 | 15 مايو 2024", *P)))

    assert (lost.field, lost.candidate.value, lost.reason) == ("published", "15 مايو 2024", "another print comes first")
    assert lost.candidate.evidence.source == "text"


def test_a_layout_that_knows_the_date_beats_the_print() -> None:
    class Dated(Named):
        def propose(self, _page: Page) -> Mapping[str, tuple[Candidate, ...]]:
            return {"published": (Candidate("2024-07-01", Evidence(None, None, "layout", "site-json"), 0.9),)}

    told = refused(page("", top=DATED), layout=Dated())

    assert [(one.candidate.value, one.reason) for one in told] == [("12 مايو 2024", "the layout knows another")]


def test_a_date_that_is_printed_twice_has_not_lost() -> None:
    assert refused(page("", top=f"<h1>{T}</h1><div>12 مايو 2024</div><div>الأحد 12 مايو 2024</div>")) == []
