"""Lines over a story of its own outlet and a writer on no list, in HTML and in flattened text."""

from __future__ import annotations

import re

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY, TITLE

_LINES = re.sub(r"</?p>", "\n", STORY)


def _html(line: str) -> Article:
    head = f"<title>{TITLE} | المرفأ</title><meta property=og:site_name content='المرفأ: جريدة كل يوم'>"
    page = f"<h1>{TITLE}</h1><div>14 مايو 2024</div><p><strong>{line}</strong></p><div>{STORY}</div>"
    return parse(f"<html><head>{head}</head><body>{page}</body></html>", content_type="text/html")


def _text(line: str) -> Article:
    page = f"{TITLE} | المرفأ\nالرئيسية\nسياسة\n{TITLE}\n14 مايو 2024\n{line}\n{_LINES}"
    return parse(page, content_type="text/plain")


each_reader = pytest.mark.parametrize("read", [_html, _text])


@each_reader
@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("المرفأ - سنمار بوكيطة", None),
        ("المرفأ ـ سنمار بوكيطة", None),
        ("المرفأ: سنمار بوكيطة", None),
        ("سنمار بوكيطة ـ المرفأ //", None),
        ("المرفأ - القاهرة: سنمار بوكيطة", "القاهرة"),
        ("القاهرة - المرفأ - سنمار بوكيطة", "القاهرة"),
        ("المرفأ - القاهرة: سنمار بوكيطة الجمعة", "القاهرة"),
    ],
)
def test_the_outlet_shows_who_wrote(read: object, line: str, place: str | None) -> None:
    article = read(line)  # type: ignore[operator]
    assert [(credit.role, credit.name) for credit in article.credits] == [
        ("outlet", "المرفأ"),
        ("author", "سنمار بوكيطة"),
    ]
    assert (article.dateline and article.dateline.place) == place
    assert not article.images


@each_reader
@pytest.mark.parametrize(
    "line",
    [
        "المرفأ - متابعة",
        "المرفأ - وكالات",
        "المرفأ - القاهرة",
        "القاهرة ـ المرفأ //",
        "المرفأ - صور حصرية",
        "المرفأ - حديقة النخيل",
        "المرفأ - القاهرة: قصف ونزوح",
        "المرفأ - القسم الرياضي",
        "مظاهرات شعبية - المرفأ",  # what is to be seen, and whose picture it is
        "خيمة ممزقة - المرفأ",
        "كرة قدم - المرفأ",
        "الميناء - سنمار بوكيطة",  # no outlet of this page
    ],
)
def test_no_writer_beside_the_outlet(read: object, line: str) -> None:
    assert not read(line).authors  # type: ignore[operator]


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("المرفأ - القاهرة: كنعان الأسعد الجمعة 14-05-2024 06:40", ["كنعان الأسعد"]),
        ("المرفأ - القاهرة: قصف ونزوح الجمعة 14-05-2024 06:40", []),
        ("المرفأ - القاهرة: اشتباكات الأسعد الجمعة 14-05-2024 06:40", []),
    ],
)
def test_who_filed_a_story_before_its_date(line: str, written: list[str]) -> None:
    line = line.replace("المرفأ", "أورينت نت")  # the place of an outlet that nobody knows is not read on a date line
    assert [author.name for author in _html(line).authors] == written
