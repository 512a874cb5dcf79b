"""Read text that somebody already flattened: a block for each line that shows something."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article._page import BLANK, Block, Facts, Page
from arabic_article._source import Decoded

_SPACE: Final = r"\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_BLANKS: Final = frozenset(BLANK)
_SURE_BULLETS: Final = "•▪◾●■"
"""Signs that open a point of a list even where no space follows."""
_NONE_GIVEN: Final = Facts()
"""What every text says of itself that was handed in decoded."""
_DATA: Final = 240
"""Characters of the longest cell that holds data; longer ones hold the page."""
_BULLETS: Final = "•●▪▫◾◦■□◆◇○➢➤►▶✓✔*·-–—"


@cache
def _lines() -> re.Pattern[str]:
    return re.compile(rf"[^{_SPACE}].*")


@cache
def _any_lines() -> re.Pattern[str]:
    """Match as `_lines` does, with every line separator that `str.splitlines` knows; a third slower."""
    return re.compile(rf"[^{_SPACE}][^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]*")


@cache
def _date_token() -> re.Pattern[str]:
    return re.compile(r"\s*date (?=\d{4}-\d\d(?:-\d\d)?\s)(\S+)[^\S\n]+(?=\S)")


def read_text(
    source: str | Decoded,
    *,
    url: str | None = None,
    name: str = "input",
) -> Page:
    """
    Read flattened text.

    One line is one block, whatever the line separator. Blank lines, lines of only NBSP or of invisible controls part
    blocks and are none. Three things part a line further: the token ` date YYYY-MM-DD ` or ` date YYYY-MM ` that corpora put
    before the first word, runs of headlines that four spaces join, and the bars of a table that lays out the page.

    Args:
        source: The text, already decoded and repaired.
        url: Address of the page.
        name: What messages call the page.

    Returns:
        The page; its blocks lie on the text as given.
    """
    decoded = Decoded(source) if isinstance(source, str) else source
    text = decoded.text
    pattern = _any_lines() if _other_breaks(text) else _lines()
    blocks: list[Block] = []
    # A tuple made whole costs a third of a call of the class, and this loop is a tenth of a parse.
    make, add = tuple.__new__, blocks.append
    last = 0
    for match in pattern.finditer(text):
        start, end = match.span()
        if text[end - 1] in _BLANKS:
            end = start + len(match[0].rstrip(BLANK))
        mark = text[start]
        item = mark in _BULLETS and end - start > 2 and (text[start + 1].isspace() or mark in _SURE_BULLETS)
        add(make(Block, (start, end, "", 0, item, 0, start - last > 1, 1)))
        last = end
    if blocks:
        if text.startswith((" date ", "date ")):
            _part_first(text, blocks)
        if "    " in text or ("\xa0" in text and "\xa0\xa0\xa0\xa0" in text):
            blocks = _part_headlines(text, blocks)
        if "|\n" in text or text.endswith("|"):
            blocks = _part_cells(text, blocks)
    facts = _NONE_GIVEN
    if decoded.encoding is not None:
        facts = Facts(encoding=decoded.encoding, encoding_why=decoded.why, encoding_declared=decoded.declared)
    return Page(text, tuple(blocks), (), (), facts, url, name, decoded.repairs, decoded.offsets)


def _other_breaks(text: str) -> bool:
    """Tell whether lines end otherwise than by line feeds; nine searches for one character cost less than a pattern."""
    return (
        "\r" in text
        or "\x85" in text
        or "\u2028" in text
        or "\u2029" in text
        or "\x0b" in text
        or "\x0c" in text
        or "\x1c" in text
        or "\x1d" in text
        or "\x1e" in text
    )


def _part_first(text: str, blocks: list[Block]) -> None:
    """Part a date token from the text that it is glued to."""
    match = _date_token().match(text)
    if match and match.end() < blocks[0].end:
        first = blocks[0]
        blocks[:1] = [first._replace(end=match.end(1)), first._replace(start=match.end(), blank=True)]


def _part_headlines(text: str, blocks: list[Block]) -> list[Block]:
    """Part lines that four spaces join into three headlines or more."""
    out: list[Block] = []
    for block in blocks:
        # Most runs of spaces indent a line, and so lie outside its block.
        if text.find("    ", block.start, block.end) < 0 and text.find("\xa0\xa0\xa0\xa0", block.start, block.end) < 0:
            out.append(block)
            continue
        gaps = _gaps(text, block.start, block.end)
        if len(gaps) < 2:
            out.append(block)
            continue
        start = block.start
        for gap in (*gaps, block.end):
            end = start + len(text[start:gap].rstrip(BLANK))
            out.append(block._replace(start=start, end=end, blank=(out != [] and start > block.start) or block.blank))
            start = gap
    return out


def _part_cells(text: str, blocks: list[Block]) -> list[Block]:
    """Part the rows between bars that lay out a page into their cells; the rows of data stay whole."""
    out: list[Block] = []
    i = 0
    while i < len(blocks):
        rows = i
        while rows < len(blocks) and text[blocks[rows].start] == "|" == text[blocks[rows].end - 1]:
            rows += 1
        if rows == i:
            out.append(blocks[i])
            i += 1
            continue
        cells = [_cells(text, row) for row in blocks[i:rows]]
        lay_out = all(len(row) < 2 for row in cells) or any(end - start > _DATA for row in cells for start, end in row)
        for block, row in zip(blocks[i:rows], cells, strict=True):
            if lay_out and row:
                out += [
                    block._replace(
                        start=start, end=end, list_item=_is_item(text, start, end), blank=block.blank or k > 0
                    )
                    for k, (start, end) in enumerate(row)
                ]
            else:
                out.append(block)
        i = rows
    return out


def _cells(text: str, row: Block) -> list[tuple[int, int]]:
    """Find the spans of the cells of a row that hold a word or a number."""
    found = [cell.span() for cell in _cell().finditer(text, row.start, row.end)]
    return [(start, end) for start, end in found if _word().search(text, start, end)]


@cache
def _cell() -> re.Pattern[str]:
    """Match what a cell holds; a bar in it has a stroke before it."""
    return re.compile(rf"(?:[^|\\{_SPACE}]|\\.)(?:[^|\\{_SPACE}]++|\\.|[{_SPACE}]++(?!\|))*+")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w")


def _is_item(text: str, start: int, end: int) -> bool:
    mark = text[start]
    return mark in _BULLETS and end - start > 2 and (text[start + 1].isspace() or mark in _SURE_BULLETS)


def _gaps(text: str, start: int, end: int) -> list[int]:
    """Find where exactly four spaces end, one kind or the other, between two words."""
    found = []
    for gap in ("    ", "\xa0\xa0\xa0\xa0"):
        at = text.find(gap, start, end)
        while at >= 0:
            after = at + 4
            if not text[at - 1].isspace() and not text[after].isspace():
                found.append(after)
            while after < end and text[after].isspace():
                after += 1
            at = text.find(gap, after, end)
    return sorted(found)
