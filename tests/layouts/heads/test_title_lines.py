"""Headlines in two lines, and two lines over a story that are no one headline."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY

_FIRST, _SECOND = "دفتر القرية الأخير:", "مئة حجر من السور لم يعدها أحد"
_WHOLE = f"{_FIRST} {_SECOND}"
_PROSE = STORY.replace("<p>", "").replace("</p>", "\n")


def _html(heading: str, title: str) -> Article:
    head = f"<head><title>{title}</title><meta property=og:title content='{title}'></head>"
    return parse(f"<html>{head}<body><div>{heading}<div>11 مايو 2024</div>{STORY}</div></body></html>")


@pytest.mark.parametrize(
    ("heading", "own", "title"),
    [
        (f"<h1>{_FIRST}<br>{_SECOND}</h1>", _WHOLE, _WHOLE),
        (f"<h1><span>{_FIRST}</span><br><span>{_SECOND}</span></h1>", f"{_WHOLE} - صدى التل", _WHOLE),
        (f"<h1>{_FIRST}<br>{_SECOND}</h1>", _SECOND, _SECOND),
        (f"<h1>{_SECOND}</h1><h1>صدى التل في كل بيت</h1>", _SECOND, _SECOND),
        (f"<h2>{_FIRST}</h2><h1>{_SECOND}</h1>", _WHOLE, _SECOND),
    ],
    ids=["break", "site", "kicker", "two-headings", "two-levels"],
)
def test_a_heading_in_two_lines(heading: str, own: str, title: str) -> None:
    assert _html(heading, own).title == title


@pytest.mark.parametrize(
    ("top", "title"),
    [
        (f"{_WHOLE} | صدى التل", _WHOLE),
        (_WHOLE, _WHOLE),
        (f"{_SECOND} | صدى التل", _SECOND),
        (f"{_WHOLE} ثم عدها الناس | صدى التل", _SECOND),
    ],
    ids=["site", "alone", "second", "longer"],
)
def test_a_headline_in_two_lines_under_the_title_of_the_page(top: str, title: str) -> None:
    head = f"{top}\nأخبار البلد\nصور البلد\n{_FIRST}\n{_SECOND}\n11 مايو 2024\n"
    assert parse(head + _PROSE).title == title
