"""A headline without a story, as pages of films and galleries have: its day and its writer stand under it."""

from __future__ import annotations

import pytest

from arabic_article import parse
from tests.layouts.oasis import TITLE


@pytest.mark.parametrize("day", ["14 مايو 2024", "تاريخ النشر: 14 مايو 2024"])
def test_the_day_and_the_writer_of_a_headline_without_a_story(day: str) -> None:
    for page in (f"<h1>{TITLE}</h1><p>{day}</p><p>كتبت: هند المرزوقي</p>", f"{TITLE}\n{day}\nكتبت: هند المرزوقي"):
        article = parse(page)
        assert (article.kind, article.title) == ("stub", TITLE)
        assert article.published is not None
        assert article.published.value == "2024-05-14"
        assert [author.name for author in article.authors] == ["هند المرزوقي"]


def test_what_stands_under_something_else_is_not_its_day() -> None:
    article = parse(f"<h1>{TITLE}</h1><p>شاهد أيضا على القناة</p><p>14 مايو 2024</p>")
    assert article.published is None
