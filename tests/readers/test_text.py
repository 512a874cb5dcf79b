"""The text reader: which lines are blocks, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from arabic_article.readers.text import read_text
from arabic_article.testing.strategies import any_text

if TYPE_CHECKING:
    from arabic_article._page import Page


def lines(page: Page) -> list[str]:
    """Texts of the blocks."""
    return [page.block_text(block) for block in page.blocks]


@pytest.mark.parametrize(
    "separator", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\n\n\n", "\n\xa0\n", "\n\u200f\n", "\n \t\n"]
)
def test_every_separator_parts_lines(separator: str) -> None:
    """One line is one block, whatever parts it from the next."""
    assert lines(read_text(f"السطر الأول{separator}السطر الثاني")) == ["السطر الأول", "السطر الثاني"]


def test_edges_are_no_part_of_a_block() -> None:
    """White space, NBSP, byte order mark and bidi controls at the edges are left out."""
    assert lines(read_text("\ufeff\u200f  السطر \xa0\u200e\r\n")) == ["السطر"]


def test_empty_text_has_no_blocks() -> None:
    """A page of nothing visible has no block."""
    assert read_text("\n\xa0\n\ufeff \u200f").blocks == ()


@pytest.mark.parametrize("bullet", ["  • ", "- ", "* ", "– ", "•"])
def test_bullets_make_list_items(bullet: str) -> None:
    """A line that opens with a bullet is a list item, and the bullet is part of it."""
    (block,) = read_text(f"{bullet}مكتبة المدينة").blocks

    assert block.list_item


@pytest.mark.parametrize("text", ["-5 درجات", "–", "- ", "عنوان - تابع"])
def test_dashes_elsewhere_are_no_bullets(text: str) -> None:
    """A minus, a ruler or a dash inside a line makes no list item."""
    assert not any(block.list_item for block in read_text(text).blocks)


def test_blank_lines_show() -> None:
    """A block knows whether more than a line break parts it from the one before."""
    assert [block.blank for block in read_text("أول\nثان\n\nثالث").blocks] == [False, False, True]


def test_four_spaces_part_headlines() -> None:
    """Three headlines or more that four spaces join are blocks of their own."""
    page = read_text("عنوان أول    عنوان ثان    عنوان ثالث\nنص")

    assert lines(page) == ["عنوان أول", "عنوان ثان", "عنوان ثالث", "نص"]


def test_one_gap_parts_nothing() -> None:
    """A single run of spaces inside a line is a slip of the hand."""
    assert lines(read_text("جملة فيها    فراغ")) == ["جملة فيها    فراغ"]


LONG = "حكى الناس في القرية عن الجسر طويلا. " * 8


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("| عنوان |\n| نص |", ["عنوان", "نص"]),
        ("|  | عنوان |\n| --- | --- |\n| - بند | |", ["عنوان", "| --- | --- |", "- بند"]),
        (f"| قائمة | روابط \\| أخرى |\n| {LONG} |", ["قائمة", "روابط \\| أخرى", LONG.strip()]),
    ],
)
def test_tables_that_lay_out_a_page_are_parted(text: str, cells: list[str]) -> None:
    """Rows of one cell, and rows with a cell as long as a story beside them, give a block for each cell."""
    page = read_text(f"{text}\nسطر")

    assert lines(page) == [*cells, "سطر"]
    assert [block.list_item for block in page.blocks] == [cell[0] == "-" for cell in cells] + [False]


@pytest.mark.parametrize("text", ["| الرياض | 35 |\n| جدة | 38 |", "أول | ثان |", "|", "||", "| --- |", f"| {LONG}"])
def test_rows_of_data_stay_whole(text: str) -> None:
    """Cells of numbers and names stay in their row, and so does a line that only one bar begins or ends."""
    assert lines(read_text(text)) == [line.strip() for line in text.split("\n")]


def test_crawl_date_is_a_block() -> None:
    """The date that a crawler glued before the text is parted from it."""
    assert lines(read_text(" date 2025-10-29 افتتحت المكتبة")) == ["date 2025-10-29", "افتتحت المكتبة"]


@pytest.mark.parametrize("text", ["date night في المدينة", "تاريخ 2025-10-29 افتتحت", "date 2025-10-29"])
def test_other_dates_are_left(text: str) -> None:
    """What only looks like that token stays in its line."""
    assert lines(read_text(text)) == [text]


@given(any_text())
def test_blocks_lie_on_the_text(text: str) -> None:
    """Blocks are in order, do not overlap, and begin and end with a visible character."""
    page = read_text(text)
    last = 0

    assert page.text == text
    for block in page.blocks:
        assert last <= block.start < block.end
        assert not text[block.start].isspace()
        assert not text[block.end - 1].isspace()
        last = block.end
