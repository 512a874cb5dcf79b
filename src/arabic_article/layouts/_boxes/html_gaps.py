"""What stands between the paragraphs of a story on an HTML page: lists and links of its own, boxes of the outlet."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._boxes.html_inserts import drop_boxes
from arabic_article.layouts._sheet.html_tree import element_of, stands_in
from arabic_article.layouts._sheet.lines import PROSE, SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Outline, Page
    from arabic_article.layouts._sheet.lines import Line

_GAP: Final = 12
"""Lines between two paragraphs of one text; whole lists of other stories have more."""
_SUPPORT: Final = "membership|support-us|donat(?:e|ions?)"
"""What templates call the boxes that ask for money."""
_PLEA: Final = 300
"""Characters of the longest sentence that asks for support."""
_FREE: Final = 0.0


def bridge(lines: Sequence[Line], outline: Outline) -> None:
    """
    Let the lines between two paragraphs of one element cost nothing: a story of short paragraphs goes on behind its lists.

    Args:
        lines: The sheet, weighed.
        outline: The tree.
    """
    parents, tags, owners = outline.parents, outline.tags, outline.owners
    told = [i for i, line in enumerate(lines) if line.weight >= PROSE and tags[owners[i]] == "p"]
    for above, below in pairwise(told):
        if not 1 < below - above <= _GAP:
            continue
        parent = parents[owners[above]]
        if parent != parents[owners[below]] or tags[parent] == "body":
            continue  # old pages set everything right into their body
        between = lines[above + 1 : below]
        if all(line.weight == SHORT_COST and not line.role and line.hit is None for line in between):
            for line in between:
                line.weight = _FREE


@cache
def _called() -> re.Pattern[str]:
    """Match what templates call the boxes for advertisements, for the letter of an outlet, for its films."""
    return re.compile(
        r"(?:\A|[-_\s])(?:ads?|advert[a-z]*|adsense|sponsor[a-z]*|subscri[a-z]+|newsletter|youtube[a-z]*"
        rf"|{_SUPPORT})(?=[-_\s]|\Z)"
    )


@cache
def _pleading() -> re.Pattern[str]:
    """Match what they call the boxes that ask for money, with whole sentences; a story may stand in one for members."""
    return re.compile(rf"(?:\A|[-_\s])(?:{_SUPPORT})(?=[-_\s]|\Z)")


def drop_named(lines: Sequence[Line], first: int, last: int, page: Page) -> None:
    """
    Set aside the short lines inside a story whose box the page calls after advertisements and the like, or that is no part of it.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
        page: The page.
    """
    outline = page.outline
    short = [line for line in lines[first:last] if not (line.prose or line.role) and line.hit is None]
    if not short or outline is None or page.markup is None:
        return
    told: set[int] = set()  # the elements around sentences: what they are called says nothing of their lines
    for line in lines[first:last]:
        if line.prose:
            number = element_of(page, line.start)
            alone = told and outline.parents[number] not in told and line.end - line.start <= _PLEA
            if alone and stands_in(page, number, _pleading(), told):
                line.set("promo", "box-called-so")
                continue
            while number >= 0 and number not in told:
                told.add(number)
                number = outline.parents[number]
    for line in short:
        if stands_in(page, element_of(page, line.start), _called(), told):
            line.set("promo", "box-called-so")
    drop_boxes(lines, first, last, page, told)
