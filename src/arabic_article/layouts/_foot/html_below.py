"""What stands under a story on an HTML page: its last pictures, and other stories under a heading in any words."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import has_date
from arabic_article.layouts._sheet.html_tree import element_of, elements_around, links_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article.layouts._sheet.lines import Line

_GALLERY: Final = 20
"""Pictures of the longest gallery."""
_SEAM: Final = 2
"""Characters between a picture and the line under it."""
_CAPTION: Final = 16
"""Characters of the shortest caption in a gallery: under a writer's picture stands a name."""
_LABEL: Final = 48
"""Characters of the longest heading over other stories."""
_HEADLINE: Final = 15
"""Characters of the shortest headline."""
_BLANKS: Final = 2
"""Blanks of the shortest headline; the links of a footer have fewer."""
_NEAR: Final = 4
"""Lines from a heading, or from a headline, to the next: a section, a day, a teaser may stand between."""
_HEADLINES: Final = 2
"""Headlines of the shortest list."""
_ROWS: Final = (3, 5)
"""Rows of the shortest list that is a page of its own: one that says so, and another."""
_UNDER: Final = 2
"""Lines under a headline among which its day stands, or its teaser."""
_TEASER: Final = 60
"""Characters of the shortest teaser."""
_BOLD: Final = frozenset({"b", "strong"})


def read_gallery(lines: Sequence[Line], last: int, page: Page) -> int:
    """
    Take the lines right under pictures at the end of a story, in one element with its last paragraph, for their captions.

    Args:
        lines: The sheet, with the roles of the body.
        last: Index after the story's last line.
        page: The page.

    Returns:
        Index after the last caption; `last` where no gallery follows.
    """
    if page.outline is None or last >= len(lines) or lines[last].kind != "caption":
        return last
    box = page.outline.parents[element_of(page, lines[last - 1].start)]
    k = last
    while k < min(len(lines), last + _GALLERY) and _is_caption(lines[k], page):
        if box not in elements_around(page.outline, element_of(page, lines[k].start)):
            break
        k += 1
    if box >= 0 and page.outline.tags[box] != "body":
        for line in lines[last:k]:
            line.set("caption", "caption-element")
        return k
    return last


def _is_caption(line: Line, page: Page) -> bool:
    if line.kind != "caption" or line.role or line.hit is not None or line.end - line.start < _CAPTION:
        return False
    i = bisect_left(page.images, (line.start - _SEAM,))
    near = i < len(page.images) and page.images[i].at <= line.start
    return near and not links_of(page, line) and not is_bare_name(line.text)


def list_headlines(lines: Sequence[Line], last: int, page: Page) -> None:
    """
    Take linked headlines under a heading, or a line in bold, for other stories, whatever it says.

    Args:
        lines: The sheet, with the roles of the story and its tail.
        last: Index after the story's last line.
        page: The page.
    """
    i = last
    while i < len(lines) - _HEADLINES:
        line = lines[i]
        i += 1
        if line.role or line.hit is not None or line.linked or line.stop or line.end - line.start > _LABEL:
            continue
        if not any(_is_headline(other) for other in lines[i : i + _NEAR]) or not _stands_out(line, page):
            continue
        heads = _under(lines, i, page)
        if len(heads) >= _HEADLINES:
            line.set("related", "over-headlines")
            line.value = line.end
            for k in heads:
                lines[k].set("related", "under-heading")
            i = heads[-1] + 1


def list_rows(lines: Sequence[Line], page: Page, *, listed: bool) -> None:
    """
    Take the linked headlines of a page without a story for what it lists: a day or a teaser stands under each.

    Args:
        lines: The sheet; what has a role by its words keeps it.
        page: The page.
        listed: The page says that it is a list.
    """
    assert page.outline is not None
    least = _ROWS[not listed]
    rows: dict[tuple[str, int], list[Line]] = {}
    for i, line in enumerate(lines):
        free = not line.role or line.rule == "listed"
        if free and line.linked and _is_long(line) and any(map(_is_told, lines[i + 1 : i + 1 + _UNDER])):
            tag = page.outline.tags[element_of(page, line.start)]
            rows.setdefault((tag, line.level), []).append(line)
    for alike in rows.values():
        if len(alike) >= least:
            for line in alike:
                line.set("related", "listed")


def _is_told(line: Line) -> bool:
    """It is a day, or the text under a headline."""
    if line.linked:
        return False
    size = line.end - line.start
    return size >= _TEASER or (size <= _LABEL and any(map(str.isdigit, line.text)) and has_date(line.text))


def _is_long(line: Line) -> bool:
    return line.end - line.start >= _HEADLINE and line.text.count(" ") >= _BLANKS


def _is_headline(line: Line) -> bool:
    return line.linked and not line.role and line.hit is None and _is_long(line)


def _stands_out(line: Line, page: Page) -> bool:
    """It is a heading, or all of it is bold."""
    if line.level:
        return True
    if page.markup is None:
        return False
    around = page.markup.around(line.start, line.end, 1, paths=False)
    return bool(around) and around[0].tag in _BOLD


def _under(lines: Sequence[Line], start: int, page: Page) -> list[int]:
    """Find the headlines under a heading, in the smallest element that holds both."""
    assert page.outline is not None
    parents = page.outline.parents
    box = element_of(page, lines[start - 1].start)
    inside = elements_around(page.outline, element_of(page, lines[start].start))
    while box not in inside:
        box = parents[box]
    heads: list[int] = []
    k, reach = start, start + _NEAR
    while k < min(len(lines), reach):
        line = lines[k]
        if line.role or line.hit is not None or (line.level and not line.linked):
            break
        if box not in elements_around(page.outline, element_of(page, line.start)):
            break
        if _is_headline(line):
            heads.append(k)
            reach = k + 1 + _NEAR
        k += 1
    return heads
