"""Lines over and under a story by which somebody signs it whom no list knows, or a desk does."""

from __future__ import annotations

import re

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY, TITLE

_LINES = re.sub(r"</?p>", "\n", STORY)


def _html(under: str, over: str = "", story: str = STORY) -> Article:
    lines = "".join(f"<p>{line}</p>" for line in under.split("\n") if line)
    above = f"<p>{over}</p>" if over else ""
    page = f"<h1>{TITLE}</h1><div>14 مايو 2024</div>{above}<div>{story}{lines}<div><span>شارك:</span></div></div>"
    return parse(f"<html><body>{page}<div>اتصل بنا</div></body></html>", content_type="text/html")


def _text(under: str, over: str = "", story: str = _LINES) -> Article:
    story = re.sub(r"</?p>", "\n", story)
    return parse(f"{TITLE}\n14 مايو 2024\n{over}\n{story}\n{under}\nاقرأ أيضا\n", content_type="text/plain")


def _credited(article: Article) -> list[tuple[str, str]]:
    return [(credit.role, credit.name) for credit in article.credits]


each_reader = pytest.mark.parametrize("read", [_html, _text])


@each_reader
@pytest.mark.parametrize(
    ("under", "credited"),
    [
        ("سنمار بوكيطة\nصحيفة المرفأ", [("newspaper", "صحيفة المرفأ"), ("author", "سنمار بوكيطة")]),
        ("مراسل مرفأ الشرق / ميدي\nسنمار ولد محمد السالك", [("correspondent", "سنمار ولد محمد السالك")]),
        ("سنمار بوكيطة\nمراسل المرفأ", [("correspondent", "سنمار بوكيطة")]),
        ("(إعداد سعد البنا للنشرة العربية - تحرير هند المرزوقي)", [("editor", "هند المرزوقي")]),
        ("(الدولار = 3.75 ريال سعودي)\n(إعداد سعد البنا - تحرير هند المرزوقي)", [("editor", "هند المرزوقي")]),
    ],
)
def test_who_signs_under_a_story(read: object, under: str, credited: list[tuple[str, str]]) -> None:
    assert _credited(read(under)) == credited  # type: ignore[operator]


@each_reader
@pytest.mark.parametrize(
    "under",
    [
        "سنمار بوكيطة\nصحيفة",
        "مظاهرات شعبية\nصحيفة المرفأ",
        "مراسل المرفأ / ميدي\nمعا نبني السور",
        "مراسل المرفأ / ميدي",
        "(إعداد المنتخب للبطولة)",
        "(إعداد المنتخب للبطولة - تحرير الملعب)",
    ],
)
def test_no_signature_under_a_story(read: object, under: str) -> None:
    assert not _credited(read(under))  # type: ignore[operator]


def test_a_rate_of_exchange_is_of_the_story() -> None:
    body = _html("(الدولار = 3.75 ريال سعودي)\n(إعداد سعد البنا - تحرير هند المرزوقي)").body
    assert body[-1].text == "(الدولار = 3.75 ريال سعودي)"


_FILED = STORY.replace("<p>", "<p>المنامة (رويترز) - ", 1)


@each_reader
@pytest.mark.parametrize(
    ("over", "story", "written"),
    [
        ("من سنمار بوكيطة الشاوش", _FILED, ["سنمار بوكيطة الشاوش"]),
        ("من سنمار بوكيطة الشاوش", STORY, []),  # no agency opens the story
        ("من مباراة الأهلي أمس", _FILED, []),
        ("من سنمار بوكيطة في ميدي", _FILED, []),
    ],
)
def test_from_whom_an_agency_has_a_story(read: object, over: str, story: str, written: list[str]) -> None:
    assert [author.name for author in read("", over, story).authors] == written  # type: ignore[operator]


@pytest.mark.parametrize(
    ("row", "credited"),
    [
        ("<span>A</span><span>A</span>", []),
        ("<span>A</span><span>A</span><span>A</span>", []),
        ("<span>AA</span>", [("agency", "AA")]),
    ],
)
def test_letters_for_the_size_of_type_are_no_agency(row: str, credited: list[tuple[str, str]]) -> None:
    page = f"<h1>{TITLE}</h1><div>14 مايو 2024</div><div>{row}</div><div>{STORY}</div>"
    assert _credited(parse(f"<html><body>{page}</body></html>", content_type="text/html")) == credited
