"""What an HTML page says of its lines beside their words: links, headings, quotations, and the place in the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._lines import END_COST, LONG, PROSE, SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Outline, Page
    from arabic_article.layouts._lines import Line

_ASIDE: Final = frozenset({"nav", "aside", "footer", "form", "menu", "dialog", "figcaption", "caption", "button"})
"""Elements that a story does not stand in; where most prose of a page does, its author meant something else by them."""
_CAPTIONS: Final = frozenset({"figcaption", "caption"})
_TITLES: Final = frozenset({"og:title", "twitter:title", "headline", "dc.title", "sailthru.title", "parsely-title"})
_EDGES: Final = " \"'.…"
_LINKED: Final = 0.7
"""Share of link text from which a line is a link and no sentence."""
_CELL: Final = 60
"""Characters of the longest line that is a cell of data; longer ones stand in tables that lay out a page."""
_SEAM: Final = 2
"""Characters between an image and the line under it."""
_KEPT: Final = 0.93
"""Share of its parent's prose that a container keeps to be narrowed down to; from runs on real pages."""
_ENOUGH: Final = 0.4
"""Share of a page's prose that its container holds before prose elsewhere is set aside."""
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
    aside, zones = _zones(outline)
    doubtful = []
    for line, block, owner in zip(lines, page.blocks, outline.owners, strict=True):
        size = line.end - line.start
        if block.heading:
            line.kind, line.level = "heading", block.heading
        elif zones[owner]:
            line.kind = zones[owner]
            if line.kind == "table" and (size > _CELL or line.stop):
                line.kind = ""
        elif block.list_item:
            line.kind = "item"
        if line.weight <= 0:
            continue
        if block.heading or line.kind == "caption" or block.link_chars >= size * _LINKED:
            line.weight = SHORT_COST
        elif aside[owner]:
            doubtful.append(line)
    _under_images(lines, page)
    total = sum(line.weight for line in lines if line.weight >= PROSE)
    if sum(line.weight for line in doubtful) * 2 < total:
        for line in doubtful:
            line.weight = SHORT_COST
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


def _zones(outline: Outline) -> tuple[list[bool], list[str]]:
    """Tell for each element whether it stands aside, and what kind of text is in it."""
    aside: list[bool] = []
    zones: list[str] = []
    for parent, tag in zip(outline.parents, outline.tags, strict=True):
        aside.append(tag in _ASIDE or (parent >= 0 and aside[parent]))
        if tag in _CAPTIONS:
            zones.append("caption")
        elif tag == "blockquote":
            zones.append("quote")
        elif tag in ("td", "th"):
            zones.append("table")
        else:
            zones.append(zones[parent] if parent >= 0 else "")
    return aside, zones


def _narrow(lines: Sequence[Line], outline: Outline) -> None:
    """Find the container of the story, and set prose elsewhere aside."""
    parents = outline.parents
    net = [0.0] * len(parents)
    prose = [0.0] * len(parents)
    for line, owner in zip(lines, outline.owners, strict=True):
        net[owner] += max(line.weight, _FLOOR)
        if line.weight >= PROSE:
            prose[owner] += line.weight
    for i in range(len(parents) - 1, 0, -1):
        parent = parents[i]
        if parent >= 0:
            net[parent] += net[i]
            prose[parent] += prose[i]
    if not prose or prose[0] <= 0:
        return
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
    for line, owner in zip(lines, outline.owners, strict=True):
        if not inside[owner] and 0 < line.weight < -END_COST:
            line.weight = SHORT_COST
