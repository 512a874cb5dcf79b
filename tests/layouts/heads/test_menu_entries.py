"""Sections that the menu of a page tells: beside the day, in the address, as a chip, as a step before the title."""

from __future__ import annotations

import pytest

from arabic_article import Article, parse
from tests.layouts.wall import STORY, TITLE

_WORDS = ("الديوان", "محليات", "الحارة والناس", "رياضة", "الرياض", "سمير الترك")
_MENU = "".join(f"<li><a href='/s/{i}'>{word}</a></li>" for i, word in enumerate(_WORDS))
_PROSE = STORY.replace("<p>", "").replace("</p>", "\n")
_PLAIN = "\n".join(_WORDS)
_BULLETS = "\n".join(f"  • {word}" for word in _WORDS)
_CUT = f"{TITLE[:24]}..."


def _html(head: str, url: str | None = None) -> Article:
    page = f"<html><body><ul>{_MENU}</ul><div class=art>{head}<div class=text>{STORY}</div></div></body></html>"
    article = parse(page, url=url)
    assert article.title == TITLE
    return article


def _text(*head: str, url: str | None = None) -> Article:
    article = parse("\n".join((*head, _PROSE)), url=url)
    assert article.title == TITLE
    return article


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("<span class=chip>الحارة والناس</span> <span>السبت 11 مايو 2024 05:30 مساء</span>", "الحارة والناس"),
        ("القسم <a href='/s/2'>الحارة والناس</a> &nbsp; May 11, 2024", "الحارة والناس"),
        ("<span>11 مايو 2024</span> <span>الديوان</span>", "الديوان"),
        ("<span>الرياض</span> <span>11 مايو 2024</span>", None),
        ("<span>سمير الترك</span> <span>11 مايو 2024</span>", None),
        ("<span>دفتر القرية</span> <span>11 مايو 2024</span>", None),
    ],
    ids=["chip", "label", "behind", "town", "columnist", "no-entry"],
)
def test_an_entry_of_the_menu_on_the_line_of_the_day(line: str, section: str | None) -> None:
    article = _html(f"<h1>{TITLE}</h1><div>{line}</div>")
    assert article.section == section
    assert article.published is not None
    assert (article.published.value or "")[:10] == "2024-05-11"


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("الحارة والناس السبت 11 مايو 2024", "الحارة والناس"),
        ("القسم الحارة والناس 11 مايو 2024", "الحارة والناس"),
        ("الرياض 11 مايو 2024", None),
        ("دفتر القرية 11 مايو 2024", None),
    ],
)
@pytest.mark.parametrize("menu", [_PLAIN, _BULLETS])
def test_an_entry_of_the_menu_beside_the_day_in_text(menu: str, line: str, section: str | None) -> None:
    article = _text(menu, "صحيفة التل", TITLE, line)
    assert article.section == section
    assert article.published is not None


@pytest.mark.parametrize(
    ("chips", "section"),
    [
        ("<a href='/s/2'>الحارة والناس</a><a href='/own'>خاص</a>", "الحارة والناس"),
        ("<a href='/own'>حصري</a><a href='/s/0'>الديوان</a>", "الديوان"),
        ("<a href='/x'>الحارة والناس</a><a href='/own'>خاص</a>", None),
        ("<a href='/p'>السابق</a><a href='/n'>التالي</a>", None),
    ],
    ids=["first", "second", "other-address", "steps"],
)
def test_one_of_several_chips_that_the_menu_has(chips: str, section: str | None) -> None:
    assert _html(f"<div class=chips>{chips}</div><h1>{TITLE}</h1><div>11 مايو 2024</div>").section == section


@pytest.mark.parametrize(
    ("last", "section"),
    [(_CUT, "الحارة والناس"), (TITLE, "الحارة والناس"), ("سور آخر في بلدة أخرى...", None)],
    ids=["cut", "whole", "other"],
)
def test_the_step_before_a_title_under_a_picture_of_a_house(last: str, section: str | None) -> None:
    path = (
        f"<ol class=way><li><a href='/'><i></i></a></li><li><a href='/s/2'>الحارة والناس</a></li><li>{last}</li></ol>"
    )
    assert _html(f"{path}<h1>{TITLE}</h1><div>11 مايو 2024</div>").section == section


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("/news/77/الحارة-والناس/سور", "الحارة والناس"),
        ("/news/77/%D8%A7%D9%84%D8%AF%D9%8A%D9%88%D8%A7%D9%86/x", "الديوان"),
        ("/tag/الديوان/سور", None),
        ("/news/77/الديوان", None),
        ("/news/77/دفتر/سور", None),
    ],
    ids=["words", "encoded", "tag", "last", "no-entry"],
)
def test_an_entry_of_the_menu_in_the_address(path: str, section: str | None) -> None:
    url = f"https://tal.example{path}"
    assert _html(f"<h1>{TITLE}</h1><div>11 مايو 2024</div>", url).section == section
    for menu in (_PLAIN, _BULLETS):
        assert _text(menu, TITLE, "11 مايو 2024", url=url).section == section


@pytest.mark.parametrize(
    ("over", "section"),
    [
        ((_BULLETS, "  2. الحارة والناس", f"  3. {_CUT}"), "الحارة والناس"),
        ((_PLAIN, "صفحات", f"الحارة والناس » {_CUT}"), "الحارة والناس"),
        ((_PLAIN, "الديوان / دفتر القرية"), "دفتر القرية"),
        ((_PLAIN, "الديوان/الحارة والناس"), "الديوان"),
        ((_PLAIN, "الديوان", "/", "دفتر القرية"), "دفتر القرية"),
        ((_BULLETS, "  • الحارة والناس"), "الحارة والناس"),
        ((_BULLETS, "صحيفة التلالحارة والناس"), "الحارة والناس"),
        ((_BULLETS, "الحارة والناسالديوان"), "الحارة والناس"),
        ((_PLAIN, "الحارة والناس", "خاص"), "الحارة والناس"),
        ((_BULLETS, "دفتر القرية / دفتر الحي"), None),
        ((_BULLETS, "  2. دفتر القرية", f"  3. {_CUT}"), None),
        ((_BULLETS, "والديوان"), None),
    ],
    ids="cut sign part two lines item glued glued-two badge no-entry cut-no-entry no-seam".split(),
)
def test_steps_from_the_menu_to_a_title(over: tuple[str, ...], section: str | None) -> None:
    assert _text(*over, TITLE, "11 مايو 2024").section == section


def test_entries_under_one_that_is_a_label_of_other_stories() -> None:
    menu = "".join(f"<li><a href='/{i}'>{word}</a></li>" for i, word in enumerate(("أهم الأخبار", "الحارة", "رياضة")))
    other = "<h3>مواضيع ذات صلة</h3><ul><li><a href='/9'>قطار جديد بين العاصمة والميناء</a></li></ul>"
    page = f"<html><body><ul>{menu}</ul><h1>{TITLE}</h1><div>11 مايو 2024</div><div>{STORY}</div>{other}</body></html>"
    assert [entry.title for entry in parse(page).related] == ["قطار جديد بين العاصمة والميناء"]


def test_headlines_over_a_story_under_their_label() -> None:
    heads = "".join(
        f"<li><a href='/{i}'>{said}</a></li>" for i, said in enumerate(("قطار جديد إلى الميناء القديم", "رياضة"))
    )
    page = f"<html><body><h3>أهم الأخبار</h3><ul>{heads}</ul><div><h1>{TITLE}</h1>{STORY}</div></body></html>"
    assert "قطار جديد إلى الميناء القديم" in [entry.title for entry in parse(page).related]


@pytest.mark.parametrize(
    ("over", "caption"),
    [
        ("<div class=cover><img src='/a.jpg'><p class=pic>حجارة السور عند الباب</p></div>", "حجارة السور عند الباب"),
        ("<div class=cover><img src='/a.jpg'><p class=pic>ص: سمير الترك / التل</p></div>", None),
        ("<div class=cover><img src='/a.jpg'><p>حجارة السور عند الباب</p><p>دفتر القرية الأخير</p></div>", None),
        ("<div class=cover><img src='/a.jpg'><p><a href='/'>صوت التل الحر</a></p></div>", None),
    ],
    ids=["caption", "owner", "two-lines", "link"],
)
def test_the_caption_of_a_picture_over_a_title(over: str, caption: str | None) -> None:
    assert _html(f"{over}<h1>{TITLE}</h1><div>11 مايو 2024</div>").images[0].caption == caption
