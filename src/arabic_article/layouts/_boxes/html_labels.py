"""How far labels of an HTML page reach that stand over its story or alone in their box: tickers, summaries, comments."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold, spellings
from arabic_article.layouts._sheet.html_tree import element_of, elements_around, stands_in
from arabic_article.layouts._sheet.lines import PROSE, SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Outline, Page
    from arabic_article.layouts._sheet.html_tree import Extents
    from arabic_article.layouts._sheet.lines import Line

_TICKER: Final = 12
"""Lines of the longest box of a ticker."""
_COMMENTS: Final = 60
"""Lines that a label of comments can announce."""


def read_labels(lines: Sequence[Line], outline: Outline, under: Extents) -> None:
    """
    End the reach of a ticker over a story where its box ends, and keep the points under the label of a summary with it.

    Args:
        lines: The sheet, weighed.
        outline: The tree.
        under: The lines under each element.
    """
    told = [i for i, line in enumerate(lines) if line.weight >= PROSE]
    begin, final = (told[0], told[-1]) if told else (len(lines), -1)
    for i, line in enumerate(lines):
        if line.hit is None:
            continue
        marker = line.hit.marker
        if marker.role == "ticker" and i < begin and not line.limit:
            _end_ticker(lines, i, outline, under)
        elif marker.role == "embed" and marker.run == "list" and i < final:
            _keep_points(lines, i, final)


def _end_ticker(lines: Sequence[Line], i: int, outline: Outline, under: Extents) -> None:
    """Find the smallest box that holds more than a label; one around the head of the page is none."""
    element = outline.owners[i]
    while element >= 0 and under.last[element] == i:
        element = outline.parents[element]
    if element < 0:
        return
    end = under.last[element] + 1
    if end - under.first[element] <= _TICKER and not any(line.level == 1 for line in lines[i + 1 : end]):
        lines[i].limit = end


def _keep_points(lines: Sequence[Line], i: int, final: int) -> None:
    """Take the sentences of a list right under the label of a summary out of the story, which goes on below to `final`."""
    k = i + 1
    while k < len(lines) and lines[k].kind == "item" and lines[k].hit is None and not lines[k].role:
        k += 1
    if i + 1 < k < len(lines) and lines[k].hit is None and not lines[k].prose and "ملخص" in fold(lines[k].text):
        k += 1  # that a machine made it
    if k <= final:
        for line in lines[i + 1 : k]:
            line.set("embed", "under-label")
            line.weight = SHORT_COST


@cache
def count_of_comments() -> re.Pattern[str]:
    """
    Match a heading such as "3 comments"; the label without a number is a marker.

    Returns:
        The pattern.
    """
    words = spellings(("تعليق", "تعليقا", "تعليقات", "التعليقات", "ردود", "رأي حول", "رد واحد على"))
    one = spellings(("ردان على", "تعليقان على", "رأيان على", "رأيان حول", "تعليق واحد على"))
    return re.compile(
        rf"(?:[\d٠-٩(]{{1,6}}\)?\s?{words}|{words}\s?[\d٠-٩(]{{1,6}}\)?|{one})(?!\w)|\d{{1,6}} comments?\Z"
    )


@cache
def _called() -> re.Pattern[str]:
    return re.compile(r"comment|repl(?:y|ies)|respon[ds]|disqus|discuss|\bcmt")


def end_of_comments(lines: Sequence[Line], i: int, page: Page) -> int:
    """
    Find where comments end whose label stands alone in its box, or at its end: at a heading in a box not called after them.

    Args:
        lines: The sheet.
        i: Index of the label.
        page: The page.

    Returns:
        Index of the heading; 0 where none follows.
    """
    if page.outline is None or page.markup is None:
        return 0
    near = range(i + 1, min(len(lines), i + 1 + _COMMENTS))
    k = next((k for k in near if lines[k].level and not _on_comments(lines[k])), 0)
    if not k:
        return 0
    shared = elements_around(page.outline, element_of(page, lines[i].start))
    return 0 if stands_in(page, element_of(page, lines[k].start), _called(), shared) else k


def _on_comments(line: Line) -> bool:
    """A heading announces the comments once more."""
    return (line.hit is not None and line.hit.marker.role == "comments") or count_of_comments().match(
        line.text
    ) is not None
