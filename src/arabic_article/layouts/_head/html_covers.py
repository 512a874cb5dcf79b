"""The picture over the title of an HTML page, and its caption."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sections.html_links import title_over
from arabic_article.layouts._sheet.html_tree import element_of, elements_around, links_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article.layouts._sheet.lines import Line

_OVER: Final = 3
"""Lines over a title among which the caption of its picture stands."""
_NEST: Final = 3
"""Elements around a title in which the box of its picture stands."""
_BLANKS: Final = 2
"""Blanks of the shortest caption: the names of outlets and of sections have fewer."""
_FREE: Final = frozenset({"nav", "ticker", "unknown"})
"""Roles that say no more of a line than that it stands over a story."""


def read_caption_over(lines: Sequence[Line], first: int, page: Page) -> None:
    """
    Take a line for a caption that stands alone with a picture in a small box, in one container with the title under it.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        page: The page.
    """
    title = title_over(lines, first)
    if title < 1 or page.outline is None or any(line.role == "caption" for line in lines[:first]):
        return
    for k in range(title - 1, max(-1, title - 1 - _OVER), -1):
        line = lines[k]
        if line.kind == "caption" and line.role in _FREE and not links_of(page, line):
            # A colon stands behind the label of whose the picture is.
            told = line.text.count(" ") >= _BLANKS and ":" not in line.text
            if told and _stands_alone(lines, k, title, page):
                line.set("caption", "caption-over-title")
            return


def _stands_alone(lines: Sequence[Line], k: int, title: int, page: Page) -> bool:
    """No other line stands in the box of a picture and a line, which stands beside the title or what is around it."""
    assert page.outline is not None
    parents = page.outline.parents
    at = lines[k].start
    low = bisect_left(page.images, (at - _BLANKS,))
    image = page.images[low] if low < len(page.images) and page.images[low].at <= at else None
    box = parents[element_of(page, at)]
    near: list[int] = []
    number = element_of(page, lines[title].start)
    while number >= 0 and len(near) < _NEST:
        number = parents[number]
        near.append(number)
    if image is None or box < 0 or box in near or parents[box] not in near:
        return False
    beside = (*lines[max(0, k - 1) : k], lines[k + 1])
    return not any(box in elements_around(page.outline, element_of(page, line.start)) for line in beside)
