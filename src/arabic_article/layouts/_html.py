"""What an HTML page says of its lines beside their words: links, headings, quotations, and the place in the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._html_boxes import read_boxes
from arabic_article.layouts._html_kind import raise_plain, set_teasers
from arabic_article.layouts._html_tree import extents, prose_under, totals
from arabic_article.layouts._lines import END_COST, LONG, PROSE, SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Outline, Page
    from arabic_article.layouts._lines import Line

_ASIDE: Final = frozenset({"nav", "aside", "footer", "form", "menu", "dialog", "figcaption", "caption", "button"})
"""Elements that a story does not stand in; where most prose of a page does, its author meant something else by them."""
_ZONES: Final = frozenset({"figcaption", "caption", "blockquote", "td", "th"})
_CAPTIONS: Final = frozenset({"figcaption", "caption"})
_TITLES: Final = frozenset({"og:title", "twitter:title", "headline", "dc.title", "sailthru.title", "parsely-title"})
_EDGES: Final = " \"'.…"
_LINKED: Final = 0.7
"""Share of link text from which a line is a link and no sentence."""
_CELL: Final = 60
"""Characters of the longest line that is a cell of data; longer ones stand in tables that lay out a page."""
_SENTENCE: Final = 80
"""Characters from which a heading with a full stop is the first paragraph, and no title."""
_SEAM: Final = 2
"""Characters between an image and the line under it."""
_KEPT: Final = 0.93
"""Share of its parent's prose that a container keeps to be narrowed down to; from runs on real pages."""
_ENOUGH: Final = 0.4
"""Share of a page's prose that its container holds before prose elsewhere is set aside."""
_GAP: Final = 120.0
"""Cost of the lines that may part two containers of one story."""
_FLOOR: Final = -60.0
"""No line costs its container more than this."""


def titles_of(page: Page) -> tuple[str, ...]:
    """
    List the titles that a page gives itself outside its text.

    Args:
        page: The page.

    Returns:
        Folded titles, some with the outlet's name before or after them; none for flattened text.
    """
    facts = page.facts
    named = [value for key, value in (*facts.meta, *facts.items) if key in _TITLES]
    return tuple(dict.fromkeys(fold(value).strip(_EDGES) for value in (*named, facts.title or "") if value.strip()))


def weigh(lines: Sequence[Line], page: Page) -> None:
    """
    Weigh the lines of an HTML page by their elements.

    Args:
        lines: The sheet; nothing changes where the page is flattened text, or where lines were joined.
        page: The page.
    """
    outline = page.outline
    if outline is None or len(lines) != len(page.blocks):
        return
    zones = _zones(outline)
    for line, block, owner in zip(lines, page.blocks, outline.owners, strict=True):
        size = line.end - line.start
        line.linked = block.link_chars >= size * _LINKED
        if block.heading:
            line.kind, line.level = "heading", block.heading
            if size >= _SENTENCE and line.text[-1] == "." and not line.linked:
                line.kind = "standfirst"  # a whole sentence, set in large type
                continue
        elif zones[owner]:
            line.kind = zones[owner]
            if line.kind == "table" and (size > _CELL or line.stop):
                line.kind = ""
        elif block.list_item:
            line.kind = "item"
        if line.weight > 0 and (block.heading or line.kind == "caption" or line.linked):
            line.weight = SHORT_COST
    _under_images(lines, page)
    _set_aside(lines, outline)
    under = extents(outline)
    set_teasers(lines, outline, under)
    raise_plain(lines, outline)
    read_boxes(lines, page, outline, under)
    _narrow(lines, outline)


def keep_inside(lines: Sequence[Line], body: Sequence[tuple[int, int]]) -> None:
    """
    Set prose aside that stands outside the container of a story.

    Args:
        lines: The sheet.
        body: Spans of the container, in page order.
    """
    i = 0
    for line in lines:
        while i < len(body) and body[i][1] <= line.start:
            i += 1
        if (i == len(body) or line.end <= body[i][0]) and line.weight > 0:
            line.weight = SHORT_COST


def _under_images(lines: Sequence[Line], page: Page) -> None:
    """Take a short line right under an image, that says no sentence, for its caption."""
    i, count = 0, len(lines)
    for image in page.images:
        while i < count and lines[i].start < image.at:
            i += 1
        if i < count and lines[i].start - image.at <= _SEAM:
            line = lines[i]
            if not line.kind and not line.stop and line.hit is None and line.end - line.start < LONG:
                line.kind = "caption"


def _zones(outline: Outline) -> list[str]:
    """Tell for each element what kind of text is in it."""
    if _ZONES.isdisjoint(outline.tags):
        return [""] * len(outline.tags)
    zones: list[str] = []
    for parent, tag in zip(outline.parents, outline.tags, strict=True):
        if tag in _CAPTIONS:
            zones.append("caption")
        elif tag == "blockquote":
            zones.append("quote")
        elif tag in ("td", "th"):
            zones.append("table")
        else:
            zones.append(zones[parent] if parent >= 0 else "")
    return zones


def _set_aside(lines: Sequence[Line], outline: Outline) -> None:
    """Let prose in menus, footers and forms count for nothing, unless most of the page is in one: some frame all of it."""
    if _ASIDE.isdisjoint(outline.tags):
        return
    prose = prose_under(lines, outline)
    aside: list[bool] = []
    for i, (parent, tag) in enumerate(zip(outline.parents, outline.tags, strict=True)):
        aside.append((tag in _ASIDE and prose[i] * 2 < prose[0]) or (parent >= 0 and aside[parent]))
    for line, owner in zip(lines, outline.owners, strict=True):
        if aside[owner]:
            line.weight = min(line.weight, SHORT_COST)
            if not line.kind and line.hit is None:
                line.kind = "control"


def _narrow(lines: Sequence[Line], outline: Outline) -> None:
    """Find the container of the story, and set prose elsewhere aside."""
    parents = outline.parents
    prose = prose_under(lines, outline)
    if prose[0] <= 0:
        return
    net = totals(outline, [max(line.weight, _FLOOR) for line in lines])
    best = max(range(len(parents)), key=net.__getitem__)
    # Children have larger numbers than their parents, so one pass goes all the way down.
    for i in range(best + 1, len(parents)):
        if parents[i] == best and prose[i] >= prose[best] * _KEPT:
            best = i
    if prose[best] < prose[0] * _ENOUGH:
        return
    inside = [False] * len(parents)
    for i in range(best, len(parents)):
        inside[i] = i == best or (parents[i] >= 0 and inside[parents[i]])
    first, last = _widen(lines, [i for i, owner in enumerate(outline.owners) if inside[owner]])
    for i, (line, owner) in enumerate(zip(lines, outline.owners, strict=True)):
        if not (inside[owner] or first <= i <= last) and 0 < line.weight < -END_COST:
            line.weight = SHORT_COST


def _widen(lines: Sequence[Line], own: Sequence[int]) -> tuple[int, int]:
    """Take in the prose before and after a container that little parts from it: some pages part a story for an ad."""
    ends = []
    for start, step, room in ((own[0], -1, _GAP), (own[-1], 1, _GAP / 2)):
        reach, cost, i = start, 0.0, start + step
        while 0 <= i < len(lines) and cost < room:
            line = lines[i]
            if line.weight >= PROSE:
                reach, cost = i, 0.0
            elif line.level == 1 or line.weight <= END_COST:
                break
            else:
                cost -= min(line.weight, 0)
            i += step
        ends.append(reach)
    return ends[0], ends[1]
