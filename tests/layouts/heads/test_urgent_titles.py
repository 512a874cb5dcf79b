"""Headlines that begin with the word for urgent news, beside tickers under that word."""

from __future__ import annotations

import pytest

from arabic_article import parse
from tests.layouts.oasis import STORY, TITLE, read

NEWS = "المطار القديم يعود إلى العمل بعد عام"


@pytest.mark.parametrize("label", ["عاجل/ ", "عاجل | ", "عاجل: ", "عاجل.. ", "خبر عاجل: ", "عاجل - "])
@pytest.mark.parametrize("between", ["", "\nهند المرزوقي\n14 مايو 2024"], ids=["alone", "signed"])
def test_the_only_headline_over_a_story_is_its_title(label: str, between: str) -> None:
    assert read(f"{label}{TITLE}{between}").title == f"{label}{TITLE}"


def test_a_heading_may_be_urgent_too() -> None:
    story = STORY.replace("\n", "<p>")
    assert parse(f"<h1>عاجل | {TITLE}</h1><p>{story}", content_type="text/html").title == f"عاجل | {TITLE}"


@pytest.mark.parametrize(
    "head",
    [
        f"عاجل: {NEWS}\n{TITLE}",
        f"عاجل: {NEWS}\nعاجل: الثلج يقطع الطريق إلى الجبل\n{TITLE}",
        f"أخبار عاجلة: {NEWS}\n{TITLE}",
        f"{TITLE}\nعاجل: {NEWS}",
    ],
)
def test_a_ticker_beside_the_headline_is_no_title(head: str) -> None:
    assert read(head).title == TITLE


def test_an_entry_of_a_menu_announces_no_tags() -> None:
    menu = "  • سياسة\n  • الكتّاب\n  • الوسوم\nالشركة\n  • من نحن\n"
    assert not read(f"{menu}{TITLE}").keywords
    assert read(f"{TITLE}\nهند المرزوقي", tail="\n  • الوسوم\n  • تمور\n  • الواحة\n").keywords == ("تمور", "الواحة")
