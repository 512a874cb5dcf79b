"""Where the segments of a page stand in the document that it was read from."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from arabic_article._markup import PageElement
    from arabic_article._page import Page
    from arabic_article.report._look import View

_PATH: Final = 160
"""Characters of a selector that are kept, its end: the beginning is alike for all."""


def places(view: View) -> list[str] | None:
    """
    Tell where each segment stands in the source.

    Args:
        view: The page.

    Returns:
        For HTML the line, the characters and the selector of the element that holds the segment's beginning; for text that
        was repaired the character in the input; None where the page's text is the source.
    """
    page, segments = view.page, view.article.segments
    if page.outline is None or page.markup is None:
        if not page.offsets:
            return None
        return [f"character {page.input_offset(segment.start)}" for segment in segments]
    if not page.blocks:
        return None
    breaks = _line_breaks(page)
    starts = [block.start for block in page.blocks]
    told: dict[int, str] = {}
    out = []
    for segment in segments:
        number = max(0, bisect_right(starts, segment.start) - 1)
        if number not in told:
            told[number] = _tell(page.element(number), breaks)
        out.append(told[number])
    return out


def _line_breaks(page: Page) -> list[int] | None:
    """List the offsets of the line breaks of the source, where it is known and as it came."""
    source = getattr(page.markup, "source", None)
    if not isinstance(source, str) or page.repairs:
        return None
    found, at = [], source.find("\n")
    while at >= 0:
        found.append(at)
        at = source.find("\n", at + 1)
    return found


def _tell(element: PageElement, breaks: list[int] | None) -> str:
    path = element.path if len(element.path) <= _PATH else "…" + element.path[-_PATH:]
    if element.source is None:
        return path
    start, end = element.source
    line = f"line {bisect_right(breaks, start) + 1}, " if breaks is not None else ""
    return f"{line}characters {start}–{end}, {path}"
