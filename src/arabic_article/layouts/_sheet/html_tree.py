"""Where the lines of an HTML page stand among its elements and links."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from arabic_article._page import Outline, Page, PageLink
    from arabic_article.layouts._sheet.lines import Line

_NEST: Final = 3
"""Elements around a title that are its head."""


class Extents(NamedTuple):
    """The lines under each element: they stand in a row."""

    first: list[int]
    """Index of the first line; the number of lines, where none is left."""
    last: list[int]
    """Index of the last line, -1 where none is left."""


def extents(outline: Outline) -> Extents:
    """
    Find the lines under each element.

    Args:
        outline: The tree.

    Returns:
        Their first and last index by the element's number.
    """
    parents, owners = outline.parents, outline.owners
    count = len(owners)
    first = [count] * len(parents)
    last = [-1] * len(parents)
    # A line is the first of all elements around it that have none yet; where one has, all around that one have too.
    for i, owner in enumerate(owners):
        number = owner
        while number >= 0 and first[number] == count:
            first[number] = i
            number = parents[number]
    for i in range(count - 1, -1, -1):
        number = owners[i]
        while number >= 0 and last[number] < 0:
            last[number] = i
            number = parents[number]
    return Extents(first, last)


def sums(under: Extents, weights: Sequence[float]) -> list[float]:
    """
    Sum up a figure of each line under each element.

    Args:
        under: The lines under each element.
        weights: The figure, by line.

    Returns:
        Sum by the element's number.
    """
    # A row weighs what all lines up to its end weigh, without those before it.
    before = list(accumulate(weights, initial=0))
    return [before[last + 1] - before[first] if last >= 0 else 0 for first, last in zip(*under, strict=True)]


def links_of(page: Page, line: Line) -> Sequence[PageLink]:
    """
    Give the links of a line.

    Args:
        page: The page.
        line: One of its lines.

    Returns:
        The links that begin in it, in order.
    """
    low = bisect_left(page.links, (line.start,))
    return page.links[low : bisect_left(page.links, (line.end,), low)]


def element_of(page: Page, start: int) -> int:
    """
    Give the block element that a line of an HTML page stands in.

    Args:
        page: The page.
        start: Where the line begins.

    Returns:
        Its number in the outline.
    """
    assert page.outline is not None
    return page.outline.owners[bisect_left(page.blocks, (start,))]


def elements_around(outline: Outline, number: int) -> set[int]:
    """
    List an element and all that it stands in.

    Args:
        outline: The tree.
        number: Number of the element.

    Returns:
        Their numbers.
    """
    around = set()
    while number >= 0:
        around.add(number)
        number = outline.parents[number]
    return around


def stands_in(page: Page, number: int, called: re.Pattern[str], apart: Container[int]) -> bool:
    """
    Tell whether the page calls an element, or one that it stands in, so.

    Args:
        page: The page.
        number: Number of the element.
        called: What to look for in classes and id.
        apart: Numbers of elements at which to stop: others stand in them too.

    Returns:
        True where one of the elements below those is called so.
    """
    assert page.outline is not None
    assert page.markup is not None
    while number >= 0 and number not in apart:
        if called.search(page.markup.label(number)) is not None:
            return True
        number = page.outline.parents[number]
    return False


def is_called(page: Page, start: int, end: int, names: re.Pattern[str], most: int) -> bool:
    """
    Tell whether a page calls one of the innermost elements around a part of its text so.

    Args:
        page: The page.
        start: Offset of the part.
        end: Offset after it.
        names: What to look for in each class, and in the id.
        most: How many elements are asked, the innermost.

    Returns:
        True where one of them is called so; False for flattened text.
    """
    if page.markup is None:
        return False
    around = page.markup.around(start, end, most, paths=False)
    return any(names.search(word) for element in around for word in (*element.classes, element.id or ""))


def beside(page: Page, at: int, title: int) -> bool:
    """
    Tell whether two lines stand in one element, or one in an element beside the other's; the lines of a menu stand in one apart.

    Args:
        page: The page.
        at: Where a line begins.
        title: Where the line begins that it may belong to.

    Returns:
        True where they belong together.
    """
    assert page.outline is not None
    parents = page.outline.parents
    here, there = element_of(page, at), element_of(page, title)
    if page.outline.tags[here] == "figcaption":
        here = parents[here]
    around: list[int] = []
    while there >= 0 and len(around) < _NEST:
        around.append(there)
        there = parents[there]
    return here in around or parents[here] in around[1:]


@cache
def front_page() -> re.Pattern[str]:
    """
    Compile the address of a front page.

    Returns:
        The pattern of a whole address.
    """
    return re.compile(r"(?:https?:)?(?://[^/]+)?/?(?:index\.\w{2,4}|home|\./)?|#", re.IGNORECASE)
