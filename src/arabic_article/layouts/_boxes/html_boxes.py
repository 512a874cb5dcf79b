"""Boxes on an HTML page: what stands in a story without being of it, and where the reach of a label ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.arabic.folding import spellings
from arabic_article.layouts._boxes.html_labels import count_of_comments, end_of_comments, read_labels
from arabic_article.layouts._links.html_teasers import is_of_teaser, leads_on
from arabic_article.layouts._links.link_pages import links_to_lists
from arabic_article.layouts._sheet.lines import END_COST, PROSE, SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Outline, Page
    from arabic_article.layouts._sheet.html_tree import Extents
    from arabic_article.layouts._sheet.lines import Line

_OPENS_BOX: Final = frozenset({"related", "keywords", "ticker"})
"""Labels that a story may go on after, where the element that they stand in ends before it does."""
CONTROLS: Final = frozenset({"form", "button"})
_BOX_COST: Final = -40.0
_BOX_LINES: Final = 8
"""Lines of the largest box of controls: a form to subscribe with, the buttons of a player."""
_CARD: Final = 400
"""Characters of the longest card that presents a writer."""
_HEADLINE: Final = 20
"""Characters from which a line that is all link names another story."""
_HEAD: Final = 16
"""Lines over the first paragraph in which the writer's name stands."""
_TAIL: Final = 12
"""Lines after a story in which its tags stand."""
_TAG_SIZE: Final = 60
_BESIDE: Final = 12
"""Characters that may stand beside a day."""


class _Tree:
    """The lines under each element, and the prose before and after each line."""

    __slots__ = ("after", "before", "first", "last", "outline")

    def __init__(self, lines: Sequence[Line], outline: Outline, under: Extents) -> None:
        self.outline = outline
        self.first, self.last = under
        self.before: list[int] = []
        self.after: list[int] = []
        seen = -1
        for i in [i for i, line in enumerate(lines) if line.weight >= PROSE]:
            self.before += [seen] * (i - seen)
            self.after += [i] * (i - seen)
            seen = i
        rest = len(lines) - 1 - seen
        self.before += [seen] * rest
        self.after += [-1] * (rest + 1)

    def box(self, i: int) -> int:
        """Give the largest element around a line that begins after the prose before it."""
        parents, prior = self.outline.parents, self.before[i]
        element = self.outline.owners[i]
        while (parent := parents[element]) >= 0 and self.first[parent] > prior:
            element = parent
        return element

    def side_by_side(self, one: int, other: int) -> bool:
        """Two lines stand in elements of one kind, in one container, or in twin containers inside one."""
        parents, tags = self.outline.parents, self.outline.tags
        here, there = self.outline.owners[one], self.outline.owners[other]
        for _ in range(3):
            if here == there:
                return True
            if here < 0 or there < 0 or tags[here] != tags[there]:
                return False
            here, there = parents[here], parents[there]
        return False


def read_boxes(lines: Sequence[Line], page: Page, under: Extents, controls: Sequence[int]) -> None:
    """
    Find the boxes on a page, once its lines are weighed.

    Args:
        lines: The sheet.
        page: The page.
        under: The lines under each element.
        controls: Numbers of the elements that are a form or a button.
    """
    assert page.outline is not None
    _subscriptions(lines, page.outline, under, controls)
    read_labels(lines, page.outline, under)
    tree = _Tree(lines, page.outline, under)
    begin = tree.after[0]
    if begin < 0:
        return
    for i, line in enumerate(lines[begin:], begin):
        if line.hit is not None:
            _limit(lines, i, tree)
            if line.limit == 0 and line.hit.marker.role == "comments":
                line.limit = end_of_comments(lines, i, page)
        elif line.level and line.end - line.start <= _TAG_SIZE and count_of_comments().match(line.text):
            line.weight = END_COST
            _comments(lines, i, tree.last[tree.box(i)] + 1)
    _controls(lines, tree, controls)
    _link_boxes(lines, tree, begin)
    _read_links(lines, page, tree, begin)


def end_box(lines: Sequence[Line], outline: Outline, under: Extents) -> None:
    """
    Mark the short line that ends the box of a story, once what stands elsewhere is set aside: its writer may sign there.

    Args:
        lines: The sheet, weighed.
        outline: The tree.
        under: The lines under each element.
    """
    last = next((i for i in range(len(lines) - 1, -1, -1) if lines[i].weight >= PROSE), len(lines))
    if (
        last + 1 < len(lines)
        and lines[last + 1].hit is None
        and lines[last + 1].end - lines[last + 1].start <= _TAG_SIZE
    ):
        here, there = outline.owners[last], outline.owners[last + 1]
        box = there if here == there else outline.parents[there]  # a break alone may part them
        apart = here == there or (outline.tags[there] in ("p", "div") and outline.parents[here] == box)
        if apart and under.last[box] == last + 1:
            lines[last + 1].limit = last + 2


def _limit(lines: Sequence[Line], i: int, tree: _Tree) -> None:
    """End the reach of a label where its box ends; a story that goes on after the box goes on."""
    line = lines[i]
    end = tree.last[tree.box(i)] + 1
    if end == i + 1 or line.hit is None:
        return
    line.limit = end
    if line.hit.marker.role == "comments" and tree.before[i] >= 0:
        _comments(lines, i, end)
    prior, following = tree.before[i], tree.after[end]
    if (
        line.weight <= END_COST
        and line.hit.marker.role in _OPENS_BOX
        and prior >= 0
        and following >= 0
        and tree.side_by_side(prior, following)
    ):
        line.weight = _BOX_COST


def _comments(lines: Sequence[Line], start: int, end: int) -> None:
    for line in lines[start:end]:
        if line.hit is None and not line.role:
            line.set("comments", "box-of-comments")
            line.weight = min(line.weight, SHORT_COST)


@cache
def _subscribe() -> re.Pattern[str]:
    return re.compile(
        spellings(("اشترك", "اشتركوا", "الاشتراك", "نشرتنا", "النشرة البريدية", "القائمة البريدية", "بريدك"))
        + "|newsletter|subscribe",
        re.IGNORECASE,
    )


def _subscriptions(lines: Sequence[Line], outline: Outline, under: Extents, controls: Sequence[int]) -> None:
    """Set aside the sentences that stand in one small box with a form to subscribe with."""
    done = -1
    for number in controls:
        box = outline.parents[number]
        first, last = under.first[box], under.last[box]
        if box <= done or not 0 <= last - first < _BOX_LINES:
            continue
        inside = lines[first : last + 1]
        if (
            sum(line.end - line.start for line in inside) <= _CARD
            and any(line.weight >= PROSE for line in inside)
            and any(_subscribe().search(line.text) for line in inside)
        ):
            done = box
            for line in inside:
                line.weight = min(line.weight, SHORT_COST)
                if line.hit is None:
                    line.kind = "control"


def _controls(lines: Sequence[Line], tree: _Tree, controls: Sequence[int]) -> None:
    """Take small boxes without prose that hold a form or a button for none of the story's business."""
    parents = tree.outline.parents
    for number in controls:
        if tree.last[number] < 0:
            continue
        prior = tree.before[tree.first[number]]
        element = number
        while (
            (parent := parents[element]) > 0
            and tree.first[parent] > prior
            and tree.last[parent] - tree.first[parent] < _BOX_LINES
            and not 0 <= tree.after[tree.first[parent]] <= tree.last[parent]
        ):
            element = parent
        if prior >= 0 and not 0 <= tree.after[tree.first[element]] <= tree.last[element]:
            for line in lines[tree.first[element] : tree.last[element] + 1]:
                if line.hit is None:
                    line.kind = "control"


def _link_boxes(lines: Sequence[Line], tree: _Tree, begin: int) -> None:
    """Set apart the boxes of links between the paragraphs of a story, with all that stands in them."""
    final = tree.before[-1]
    i = begin
    while i < final:
        line = lines[i]
        if not line.linked or line.role or line.hit is not None or line.kind == "caption":
            i += 1
            continue
        element = tree.box(i)
        first, last = tree.first[element], tree.last[element]
        if first < last and tree.before[i] >= 0 and not 0 <= tree.after[i] <= last:
            inside = lines[first : last + 1]
            announced = _announced(inside)
            tools = tree.before[i] <= begin and not any(map(_is_headline, inside))
            for k, other in enumerate(inside):
                if other.hit is None and not other.role and not (tools and _is_day(other)):
                    if k not in announced:
                        other.set("related" if _is_headline(other) else "promo", "box-of-links")
                    other.weight = min(other.weight, SHORT_COST)
        i = max(i, last) + 1


def _is_day(line: Line) -> bool:
    """It is a day beside buttons that share the story, and no link."""
    text = line.text
    if line.linked or len(text) > _TAG_SIZE or not any(map(str.isdigit, text)) or not has_date(text):
        return False
    found = find_dates(text)
    return bool(found) and len(text) - (found[-1].end - min(found[0].start, found[0].label_end)) <= _BESIDE


def _is_headline(line: Line) -> bool:
    return line.linked and line.end - line.start >= _HEADLINE


def _announced(inside: Sequence[Line]) -> range:
    """Give the headlines of a box, right under a label of stories to read also, that announces all of them."""
    label = next((k for k, line in enumerate(inside) if line.hit is not None and line.hit.marker.run == "story"), -1)
    end = label + 1
    while end < len(inside) and _is_headline(inside[end]) and inside[end].text[-1] != ".":
        end += 1
    heads = sum(_is_headline(line) and line.text[-1] != "." for line in inside)
    return range(label + 1, end) if label >= 0 and end - label - 1 == heads else range(0)


def _read_links(lines: Sequence[Line], page: Page, tree: _Tree, begin: int) -> None:
    """Read what the addresses of links say: tags, and cards of writers."""
    starts = [line.start for line in lines]
    near = starts[max(0, begin - _HEAD)]
    final = tree.before[-1] if lines[-1].weight < PROSE else len(lines) - 1
    done = 0
    tags: dict[int, list[tuple[int, int]]] = {}
    over: dict[str, tuple[int, int, int]] = {}
    links = page.links[bisect_left(page.links, (near,)) :]
    tail = range(
        bisect_left(links, (starts[begin],)), bisect_right(links, (lines[min(final + _TAIL, len(lines) - 1)].end,))
    )
    for (start, end, _), is_person in links_to_lists(page, links, tail):
        i = bisect_right(starts, start) - 1
        line = lines[i]
        if i < done or (line.hit is not None and line.hit.marker.role != "keywords") or line.weight >= PROSE:
            continue
        if i < begin or tree.before[i] <= begin:
            name = page.text[start:end]
            # A line with a date is read as a whole.
            if (
                is_person
                and line.end - line.start <= _TAG_SIZE
                and is_bare_name(name)
                and not any(map(str.isdigit, line.text))
                and not (leads_on(page, line) or _is_of_teaser(page, lines, i, over=i > begin))
            ):
                over.setdefault(name, (i, start, end))
        elif is_person:
            done = _card(lines, i, tree)
        elif line.linked and end - start <= _TAG_SIZE:
            tags.setdefault(i, []).append((start, end))
    if len(over) == 1:  # a list of writers has more
        for i, start, end in over.values():
            lines[i].set("byline", "name-link")
            lines[i].pieces = ((start, end),)
    for i, spans in tags.items():
        line = lines[i]
        line.set("keywords", "tag-link")
        line.weight = _BOX_COST
        line.pieces = tuple(spans)


def _is_of_teaser(page: Page, lines: Sequence[Line], i: int, *, over: bool) -> bool:
    """The headline of another story stands under a name, or over it where that is not the title."""
    return is_of_teaser(page, lines[i], lines[i + 1]) or (over and is_of_teaser(page, lines[i], lines[i - 1]))


def _card(lines: Sequence[Line], i: int, tree: _Tree) -> int:
    """Set a card apart that presents a writer under the story; give the index after it."""
    element = tree.box(i)
    end = tree.last[element] + 1
    inside = lines[i:end]
    if sum(line.end - line.start for line in inside) > _CARD:
        return i + 1
    if end - i == 1 and lines[i].hit is None and find_dates(lines[i].text):
        # Writer, day, section and tags on one line: the day counts where the head has none.
        dated = any(line.role in ("date", "clock") for line in lines[:i])
        lines[i].set("promo" if dated else "date", "line-of-writer")
        return end
    if end - i == 1:
        known = any(line.role == "byline" for line in lines[:i]) or not is_bare_name(lines[i].text)
        lines[i].set("promo" if known or lines[i].text.isascii() else "byline", "name-link")
        return end
    for line in inside:
        if line.hit is None and not line.role:
            line.set("promo", "writer-card")
            line.weight = _BOX_COST
    return end
