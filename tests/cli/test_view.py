"""What people see: nothing of a page can move a label, and nothing reaches the terminal as a command."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from arabic_article import Article, Credit, Dateline, Evidence, Note, Quote, Related, Timestamp
from arabic_article._cli.view import clean, isolate, one_line, show_article
from arabic_article._values import Trace
from arabic_article.testing.strategies import any_text, told_pages

FSI, PDI = "\u2068", "\u2069"


def shown(article: Article, *, width: int = 60, terminal: bool = False) -> str:
    """The view of an article."""
    console = Console(file=io.StringIO(), width=width, force_terminal=terminal, markup=False, emoji=False)
    show_article(console, "page.txt", article)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def article(**fields: object) -> Article:
    """An article of some kind."""
    return Article(kind="article", **fields)  # type: ignore[arg-type]


def test_labels_stand_before_isolated_values() -> None:
    view = shown(article(site="بوابة المثال", credits=(Credit("author", "نادر الياقوت"),), keywords=("زهور", "معارض")))

    assert f"site        {FSI}بوابة المثال{PDI}\n" in view
    assert f"author      {FSI}نادر الياقوت{PDI}\n" in view
    assert f"keywords    {FSI}زهور{PDI} | {FSI}معارض{PDI}\n" in view


def test_dates_show_what_was_printed() -> None:
    stamp = Timestamp("2024-05-05", "الأحد 5 مايو 2024", "gregorian", "day", "day-month-year", 0.99)
    unsure = Timestamp(None, "5/4/24", "gregorian", "day", "two-digit-year", 0.2)

    assert f"published   2024-05-05  printed as {FSI}الأحد 5 مايو 2024{PDI}" in shown(article(published=stamp))
    assert f"published   unsure  printed as {FSI}5/4/24{PDI}" in shown(article(published=unsure))


def test_dates_that_are_not_printed_are_stated() -> None:
    stamp = Timestamp("2024-05-05", "2024-05-05", "gregorian", "day", "year-month-day", 0.93)
    traces = (Trace("published", None, "", Evidence(None, None, "meta", "date")),)

    assert f"published   2024-05-05  stated as {FSI}2024-05-05{PDI}" in shown(article(published=stamp, traces=traces))


def test_everything_is_shown() -> None:
    nested = article(title="عنوان القصة الثانية")
    link = Article(kind="link", title="عنوان آخر", url="https://news.example/2")
    view = shown(
        article(
            kicker="فوق العنوان",
            title="العنوان",
            subtitle="تحت العنوان",
            lead="مقدمة القصة.",
            dateline=Dateline("الرباط", "وكالة الساحل"),
            disclaimer="إخلاء مسؤولية",
            quotes=(Quote("كلام", "نادر", "قال"), Quote("كلام آخر", None, None)),
            read_also=(nested, link),
            related=(Related("خبر ذو صلة", None),),
            notes=(Note("a-code", "title", "A sentence."),),
        ),
        width=200,
    )

    for piece in ("فوق العنوان", "تحت العنوان", "مقدمة القصة.", "الرباط / وكالة الساحل", "إخلاء مسؤولية", "خبر ذو صلة"):
        assert piece in view
    assert f"- {FSI}نادر{PDI}: {FSI}كلام{PDI}\n" in view
    assert f"- {FSI}عنوان القصة الثانية{PDI} (0 paragraphs)\n" in view
    assert f"- {FSI}عنوان آخر{PDI}\n" in view
    assert "a-code: A sentence." in view


def test_an_empty_article_has_a_view() -> None:
    assert shown(Article(kind="empty")).splitlines()[1] == "empty"


def test_there_are_never_two_empty_lines() -> None:
    assert "\n\n\n" not in shown(article(site="بوابة المثال", lead="مقدمة."))


def test_controls_of_a_page_never_reach_the_terminal() -> None:
    hostile = "عنوان \x1b]0;owned\x07\x1b[2J\x9b31m \u202eعكس\u2069\u2069 [red]x[/red] :smile:"

    view = shown(article(title=hostile, site=hostile, keywords=(hostile,)))

    assert not set("\x1b\x07\x9b\u202e") & set(view)
    assert view.count(FSI) == view.count(PDI) == 2
    assert "[red]x[/red] :smile:" in view.replace("\n", " ")


@given(any_text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert len(one_line(text).splitlines()) <= 1
    assert isolate(text).count(FSI) == isolate(text).count(PDI) == 1


@given(told_pages(), st.integers(20, 120))
def test_lines_keep_to_the_width(told: object, width: int) -> None:
    body = " ".join(getattr(told, "body"))  # noqa: B009  # a drawn page has it
    view = shown(article(title=body[:200], lead=body, site=body[:80]), width=width)

    assert all(cell_len(line.rstrip()) <= width for line in view.splitlines())
