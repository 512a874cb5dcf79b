"""Whose a picture of an HTML page is, where its caption does not say it in words: by an element, or on a line of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from arabic_article._build.body import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from arabic_article._page import Page
    from arabic_article._segments import Segment
    from arabic_article._values import Trace

_CAMERA: Final = ("تصوير", "بعدسة", "عدسة")
"""Words before who took a picture."""
_SEAM: Final = 4
"""Characters of white space between a picture, or its caption, and the line that names who took it."""
_EDGES: Final = " \t\xa0|–—-:().،"
_start: Final = itemgetter(1)
"""Where a segment begins."""


@cache
def _called() -> re.Pattern[str]:
    """Match what pages call the element of a credit inside a caption."""
    return re.compile(r"(?:\A|[-_])(?:credits?|copyright|photographer)(?:[-_]|\Z)", re.IGNORECASE)


def credit_in_caption(page: Page, start: int, end: int) -> tuple[int, str] | None:
    """
    Find the credit in an element of its own at the end of a caption.

    Args:
        page: The page.
        start: Offset where the caption begins.
        end: Offset after it.

    Returns:
        Where the credit begins, and what it says; None where no such element ends the caption.
    """
    if page.markup is None or not page.markup.parted(start):
        return None
    inside = page.markup.around(end - 1, end, 1, paths=False)
    if not inside or not any(map(_called().search, inside[0].classes)):
        return None
    low, high = start, end - 1
    while low < high:
        middle = (low + high) // 2
        if page.markup.around(middle, middle + 1, 1, paths=False) == inside:
            high = middle
        else:
            low = middle + 1
    said = clean(page.text[low:end]).strip(_EDGES)
    return (low, said) if low > start and said else None


def taken_by(page: Page, segments: Sequence[Segment], traces: Iterable[Trace], at: int) -> str | None:
    """
    Find who took a picture on the line right under it.

    Args:
        page: The page.
        segments: Its segments.
        traces: Evidence of the fields so far.
        at: Where the picture stands, or its caption ends.

    Returns:
        The name, or None.
    """
    i = bisect_left(segments, at, key=_start)
    line = segments[i] if i < len(segments) else None
    if line is None or line[0] != "byline" or line[1] - at > _SEAM or not page.text.startswith(_CAMERA, line[1]):
        return None
    for field, _, inner, (start, end, _, _) in traces:
        if field == "credits" and inner == "name" and start is not None and line[1] <= start < line[2]:
            return page.text[start:end]
    return None
