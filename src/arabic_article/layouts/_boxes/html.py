"""What an HTML page says of its lines beside their words: links, headings, quotations, and the place in the tree."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, compress
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._boxes.html_boxes import CONTROLS, end_box, read_boxes
from arabic_article.layouts._boxes.html_gaps import bridge
from arabic_article.layouts._boxes.html_inserts import set_posts
from arabic_article.layouts._boxes.html_kind import raise_plain, set_teasers
from arabic_article.layouts._sheet.html_tree import extents, sums
from arabic_article.layouts._sheet.lines import END_COST, LONG, PROSE, SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Outline, Page
    from arabic_article.layouts._sheet.html_tree import Extents
    from arabic_article.layouts._sheet.lines import Line

_ASIDE: Final = frozenset({"nav", "aside", "footer", "form", "menu", "dialog", "figcaption", "caption", "button"})
"""Elements that a story does not stand in; where most prose of a page does, its author meant something else by them."""
_ZONES: Final = MappingProxyType(
    {"figcaption": "caption", "caption": "caption", "blockquote": "quote", "td": "table", "th": "table"}
)
"""What stands in some elements."""
_FENCES: Final = ("main", "article")
"""Elements that a page puts around a story."""
_HALF: Final = 0.5
"""Share of the prose from which such an element holds the story, where the page has no other of its name."""
_SPECIAL: Final = _ASIDE | CONTROLS | frozenset(_ZONES)
"""Elements that say something of their text; few are."""
_TITLES: Final = frozenset({"og:title", "twitter:title", "headline", "dc.title", "sailthru.title", "parsely-title"})
_EDGES: Final = " \"'.…"
_LINKED: Final = 0.7
"""Share of link text from which a line is a link and no sentence."""
_CELL: Final = 60
"""Characters of the longest line that is a cell of data; longer ones stand in tables that lay out a page."""
_CELL_COST: Final = -1.0
"""What a cell costs its container: a table is part of a story as often as not, and may have many."""
_SENTENCE: Final = 80
"""Characters from which a heading with a full stop is the first paragraph, and no title."""
_LARGE: Final = 3
"""Sentences in headings from which they are the story, and not what stands over it."""
_SEAM: Final = 2
"""Characters between an image and the line under it."""
_KEPT: Final = 0.93
"""Share of its parent's prose that a container keeps to be narrowed down to; from runs on real pages."""
_ENOUGH: Final = 0.4
"""Share of a page's prose that its container holds before prose elsewhere is set aside."""
_TOLD: Final = 2
"""Sentences in a container beside the story's that is another part of it."""
_GAP: Final = 120.0
"""Cost of the lines that may part two containers of one story."""
_FLOOR: Final = -60
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
    apart = dict.fromkeys((*named, facts.title or ""))  # most pages give one title several times
    return tuple(dict.fromkeys(fold(value).strip(_EDGES) for value in apart if value.strip()))


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
    under = extents(outline)
    special = list(compress(enumerate(outline.tags), map(_SPECIAL.__contains__, outline.tags)))
    zones = _zones(special, under, len(lines))
    _unquote(zones, lines)
    large: list[Line] = []
    for line, block, zone in zip(lines, page.blocks, zones, strict=True):
        start, end, _, link_chars, item, heading, _, _ = block
        size = end - start
        linked = line.linked = link_chars >= size * _LINKED
        if heading:
            line.kind, line.level = "heading", heading
            if size >= _SENTENCE and line.text[-1] == "." and not linked:
                line.kind = "standfirst"  # a whole sentence, set in large type
                large.append(line)
                continue
        elif zone:
            if zone != "table" or (size <= _CELL and not line.stop):
                line.kind = zone
                if zone == "table" and line.weight == SHORT_COST and not linked:
                    line.weight = _CELL_COST
        elif item:
            line.kind = "item"
        if (linked or heading or zone == "caption") and line.weight > 0:
            line.weight = SHORT_COST
    if len(large) >= _LARGE:
        for line in large:
            line.kind, line.level = "", 0  # a story in large type
    set_posts(lines, page, under, special)
    _under_images(lines, page)
    _set_aside(lines, special, under)
    set_teasers(lines, outline, under)
    raise_plain(lines, outline)
    read_boxes(lines, page, under, [number for number, tag in special if tag in CONTROLS])
    bridge(lines, outline)
    _narrow(lines, page, under)
    end_box(lines, outline, under)


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
            plain = not (line.kind or line.stop) and line.hit is None and line.end - line.start < LONG
            if plain and not (line.linked and is_row_of_links(page, line)):
                line.kind = "caption"


def _unquote(zones: list[str], lines: Sequence[Line]) -> None:
    """Take most of a page's prose for its story, though a quotation is around it: boards set each post in one."""
    quoted = sum(
        line.weight for line, zone in zip(lines, zones, strict=True) if zone == "quote" and line.weight >= PROSE
    )
    if quoted and quoted * 2 > sum(line.weight for line in lines if line.weight >= PROSE):
        zones[:] = ["" if zone == "quote" else zone for zone in zones]


def is_row_of_links(page: Page, line: Line) -> bool:
    """
    Tell a line of several links.

    Args:
        page: The page.
        line: One of its lines.

    Returns:
        False where it is one link, as a caption in the link to its picture is.
    """
    low = bisect_left(page.links, (line.start,))
    return bisect_left(page.links, (line.end,), low) - low > 1


def _zones(special: Sequence[tuple[int, str]], under: Extents, count: int) -> list[str]:
    """Tell for each line in what kind of text it stands: that of the innermost element that says one."""
    zones: list[str] = []
    around = [(count + 1, "")]  # the ends of the elements that are open, and their kinds
    for number, tag in special:
        if tag in _ZONES and under.last[number] >= 0:
            _go_on(zones, around, under.first[number])
            around.append((under.last[number] + 1, _ZONES[tag]))
    _go_on(zones, around, count)
    return zones


def _go_on(zones: list[str], around: list[tuple[int, str]], to: int) -> None:
    """Fill in the zones of the lines before one."""
    while around[-1][0] <= to:
        end, kind = around.pop()
        zones += [kind] * (end - len(zones))
    zones += [around[-1][1]] * (to - len(zones))


def _running_prose(lines: Sequence[Line]) -> list[float]:
    """Sum up the prose before each line; the last sum is that of the page."""
    return list(accumulate([line.weight if line.weight >= PROSE else 0.0 for line in lines], initial=0.0))


def _set_aside(lines: Sequence[Line], special: Sequence[tuple[int, str]], under: Extents) -> None:
    """Let prose in menus, footers and forms count for nothing, unless most of the page is in one: some frame all of it."""
    asides = [number for number, tag in special if tag in _ASIDE]
    if not asides:
        return
    before = _running_prose(lines)
    start = end = 0
    for number in asides:
        first, after = under.first[number], under.last[number] + 1
        if not after or (start <= first and after <= end):
            continue  # empty, or inside the one before
        if (before[after] - before[first]) * 2 < before[-1]:
            start, end = first, after
            for line in lines[first:after]:
                line.weight = min(line.weight, SHORT_COST)
                if not line.kind and line.hit is None:
                    line.kind = "control"


def _narrow(lines: Sequence[Line], page: Page, under: Extents) -> None:
    """Find the container of the story, and set prose elsewhere aside."""
    outline = page.outline
    assert outline is not None
    parents, (firsts, lasts) = outline.parents, under
    before = _running_prose(lines)
    prose = before[-1]
    if prose <= 0:
        return
    best = _heaviest(lines, outline, under)
    own = before[lasts[best] + 1] - before[firsts[best]]
    for i in range(best + 1, len(parents)):
        if parents[i] < best:
            break  # what is inside the best one ends here
        if parents[i] == best and (kept := before[lasts[i] + 1] - before[firsts[i]]) >= own * _KEPT:
            best, own = i, kept
    for tag in _FENCES:
        number = outline.tags.index(tag) if outline.tags.count(tag) == 1 else -1
        if number > best and (kept := before[lasts[number] + 1] - before[firsts[number]]) >= own * _HALF:
            best, own = number, kept
    if own < prose * _ENOUGH:
        return
    fence = best
    while fence > 0 and outline.tags[fence] not in _FENCES:
        fence = parents[fence]
    reach = (firsts[best], lasts[best]) if own >= prose * _KEPT else _with_twins(lines, page, under, best)
    first, last = _widen(lines, *reach, (firsts[fence], lasts[fence]))
    for line in (*lines[:first], *lines[last + 1 :]):
        if 0 < line.weight < -END_COST:
            line.weight = SHORT_COST


def _with_twins(lines: Sequence[Line], page: Page, under: Extents, best: int) -> tuple[int, int]:
    """Reach from the first to the last container like the best one beside it: some pages set boxes between parts of a story."""
    assert page.outline is not None
    parents, tags = page.outline.parents, page.outline.tags
    first, last = under.first[best], under.last[best]
    parent = parents[best]
    for i in range(parent + 1, len(parents)):
        if parents[i] < parent:
            break
        if parents[i] == parent and tags[i] == tags[best] and i != best:
            inside = lines[under.first[i] : under.last[i] + 1]
            told = sum([line.prose and line.stop and not line.kind for line in inside])
            if (
                told >= _TOLD
                and not any(line.linked or line.hit is not None for line in inside)
                and _are_alike(page, i, best)
            ):
                first, last = min(first, under.first[i]), max(last, under.last[i])
    return first, last


def _are_alike(page: Page, one: int, other: int) -> bool:
    """Two elements are called the same."""
    return page.markup is None or page.markup.label(one) == page.markup.label(other)


def _heaviest(lines: Sequence[Line], outline: Outline, under: Extents) -> int:
    """Find the outermost element whose lines weigh most together."""
    parents, owners = outline.parents, outline.owners
    weights = [_tenths(line.weight) if line.weight != SHORT_COST else SHORT_COST * 10 for line in lines]
    # Only what a line of some weight stands in weighs more than nothing, and that are few elements.
    around: set[int] = set()
    for i in [i for i, weight in enumerate(weights) if weight > 0]:
        number = owners[i]
        while number >= 0 and number not in around:
            around.add(number)
            number = parents[number]
    before = list(accumulate(weights, initial=0))
    firsts, lasts = under
    net = {number: before[lasts[number] + 1] - before[firsts[number]] for number in sorted(around)}
    best = max(net, key=net.__getitem__)
    if net[best] > 0:
        return best
    every = sums(under, weights)
    return every.index(max(every))


def _tenths(weight: float) -> int:
    """Give a weight in whole tenths: sums of fractions depend on their order, and of equals the outermost is wanted."""
    return round(weight * 10) if weight > _FLOOR else _FLOOR * 10


def _widen(lines: Sequence[Line], first: int, last: int, inside: tuple[int, int]) -> tuple[int, int]:
    """
    Take in the prose before and after a container that little parts from it: some pages part a story for an ad.

    What the page itself sets apart, by `main` or `article`, is not left: `inside` is its first and last line.
    """
    ends = []
    for start, step, room in ((first, -1, _GAP), (last, 1, _GAP / 2)):
        reach, cost, i = start, 0.0, start + step
        while inside[0] <= i <= inside[1] and cost < room:
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
