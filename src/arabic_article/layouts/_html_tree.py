"""Sums over the elements of an HTML page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from arabic_article.layouts._lines import PROSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Outline
    from arabic_article.layouts._lines import Line


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
    for owner, i in dict(zip(reversed(owners), range(count - 1, -1, -1), strict=True)).items():
        first[owner] = i
    for owner, i in dict(zip(owners, range(count), strict=True)).items():
        last[owner] = i
    for number in range(len(parents) - 1, 0, -1):
        parent = parents[number]
        # The built-in functions for this would cost more than all the rest.
        if first[number] < first[parent]:  # noqa: PLR1730  # see above
            first[parent] = first[number]
        if last[number] > last[parent]:  # noqa: PLR1730  # the same
            last[parent] = last[number]
    return Extents(first, last)


def prose_under(lines: Sequence[Line], outline: Outline) -> list[float]:
    """
    Sum up the prose under each element.

    Args:
        lines: The sheet.
        outline: The tree.

    Returns:
        Weight by the element's number.
    """
    return totals(outline, [line.weight if line.weight >= PROSE else 0.0 for line in lines])


def totals(outline: Outline, weights: Sequence[float]) -> list[float]:
    """
    Sum up a figure of each line under each element.

    Args:
        outline: The tree.
        weights: The figure, by line.

    Returns:
        Sum by the element's number.
    """
    parents = outline.parents
    out = [0.0] * len(parents)
    for owner, weight in zip(outline.owners, weights, strict=True):
        if weight:
            out[owner] += weight
    for number in range(len(parents) - 1, 0, -1):
        if weight := out[number]:
            out[parents[number]] += weight
    return out
