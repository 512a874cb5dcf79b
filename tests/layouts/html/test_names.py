"""The name of an outlet that no page declares, where two places of an HTML page agree on it."""

from __future__ import annotations

import pytest

from arabic_article import parse
from tests.layouts.wall import STORY as _STORY
from tests.layouts.wall import TITLE as _TITLE


def _site(title: str, over: str = "", foot: str = "", head: str = "") -> str | None:
    head = f"<head><title>{title}</title>{head}</head>"
    return parse(f"<html>{head}<body>{over}<h1>{_TITLE}</h1>{_STORY}<footer>{foot}</footer></body></html>").site


@pytest.mark.parametrize(
    ("title", "over", "foot", "name"),
    [
        (f"{_TITLE} | صدى التل", "<a href='/'>صدى التل</a>", "", "صدى التل"),
        (f"صدى التل: {_TITLE}", "<a href='https://tal.example/'>صدى التل</a>", "", "صدى التل"),
        (f"{_TITLE} - صدى التل", "", "جميع الحقوق محفوظة لموقع صدى التل - يمنع النسخ", "صدى التل"),
        (_TITLE, "<img src='/l.png' alt='صدى التل'>", "© 2024 صحيفة صدى التل. برنامج مفتوح", "صدى التل"),
        ("جريدة صدى التل - الصفحة الرئيسية", "<img src='/l.gif' alt='صدى التل'>", "", "صدى التل"),
        (f"{_TITLE} | Tal Echo", "<a href='/'>Tal Echo</a>", "© صدى التل", "Tal Echo"),
    ],
    ids=["tail", "head", "copyright", "logo", "site-only", "latin"],
)
def test_two_places_that_agree(title: str, over: str, foot: str, name: str) -> None:
    assert _site(title, over, foot) == name


@pytest.mark.parametrize(
    ("title", "over", "foot"),
    [
        (f"{_TITLE} | الأرشيف", "<a href='/archive'>الأرشيف</a>", ""),
        (f"{_TITLE} | الرئيسية", "<a href='/'>الرئيسية</a>", ""),
        (_TITLE, "", "جميع الحقوق محفوظة 2024 - تصميم وبرمجة نجمة سوفت"),
        (f"{_TITLE} | صدى التل", "<a href='/'>بيت الجبل</a>", "© 2024"),
        (_TITLE, f"<img src='/s.jpg' alt='{_TITLE}'><a href='/'>{_TITLE}</a>", ""),
    ],
    ids=["archive", "front-page", "designer", "no-agreement", "title-of-the-story"],
)
def test_what_names_no_outlet(title: str, over: str, foot: str) -> None:
    assert _site(title, over, foot) is None


def test_a_declared_name_comes_first() -> None:
    head = "<meta property='og:site_name' content='صدى الجبل'>"
    assert _site(f"{_TITLE} | صدى التل", "<a href='/'>صدى التل</a>", head=head) == "صدى الجبل"


@pytest.mark.parametrize(
    ("declared", "over", "name"),
    [
        ("TalEcho.com", "<a href='/h'>TalEcho</a>", "TalEcho"),
        ("TalEcho.com", "", None),
        ("TalEcho.com", "<p>editor@TalEcho.com</p>", None),
        ("www.talecho.com", "<a href='/h'>talecho</a>", None),
    ],
    ids=["printed", "not-printed", "in-an-address", "an-address"],
)
def test_a_name_that_is_declared_as_a_host(declared: str, over: str, name: str | None) -> None:
    assert _site(_TITLE, over, head=f"<meta property='og:site_name' content='{declared}'>") == name


def _dateline(opening: str, site: str = "صدى التل") -> tuple[str | None, str | None] | None:
    head = f"<head><title>{_TITLE}</title><meta property='og:site_name' content='{site}'></head>"
    story = _STORY.replace("<p>رممت", f"<p>{opening} رممت")
    found = parse(f"<html>{head}<body><h1>{_TITLE}</h1>{story}</body></html>").dateline
    return found and (found.place, found.agency)


@pytest.mark.parametrize("opening", ["الكرك - صدى التل -", "الكرك – «صدى التل» –", "صدى التل - الكرك -"])
def test_a_town_and_the_name_of_the_site(opening: str) -> None:
    assert _dateline(opening) == ("الكرك", "صدى التل")


@pytest.mark.parametrize("opening", ["الكرك - بيت الجبل -", "سور التل - صدى التل -"], ids=["another-name", "no-town"])
def test_names_at_the_head_of_a_story_that_file_nothing(opening: str) -> None:
    assert _dateline(opening) in (None, ("الكرك", None))


@pytest.mark.parametrize("opening", ["صدى التل -", "صدى التل –", "صدى التل:", "«صدى التل» -"])
def test_the_name_of_the_site_alone(opening: str) -> None:
    assert _dateline(opening) == (None, "صدى التل")


@pytest.mark.parametrize("opening", ["صدى التل", "بيت الجبل -", "صدى التل القديم -", "صدى-التل"])
def test_other_words_at_the_head_of_a_story(opening: str) -> None:
    assert _dateline(opening) is None


def test_the_name_of_a_known_outlet_in_flattened_text() -> None:
    story = "رممت البلدية سور المدينة القديم في عامين، وفتحته أمام الزوار صباح الأحد بلا رسوم."
    for opening, found in (("خبرني - ", (None, "خبرني")), ("خبرني صديق - ", None)):
        dateline = parse(f"{_TITLE}\n\n{opening}{story}\n\n{story}", url="https://www.khaberni.com/news/1").dateline
        assert (dateline and (dateline.place, dateline.agency)) == found
