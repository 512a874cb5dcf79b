"""Lines that another layout labelled already, whole or in part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sheet.lines import END_COST, MARK_COST, PROSE, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._segments import Segment

TAKEN_IN_PART: Final = frozenset({"title", "byline", "date", "keywords", "section"})
"""Roles of which a layout may take a part of a line: what is left of it is no value, but stands around one."""


def keep_taken(lines: list[Line], taken: Sequence[Segment]) -> list[Line]:
    """
    Give the lines that another layout labelled its roles, so that the rest is judged beside them.

    Args:
        lines: The sheet, before any line has a role.
        taken: The segments that the layout gave, in page order.

    Returns:
        The sheet.
    """
    i = 0
    for line in lines if taken else ():
        while i < len(taken) and taken[i][2] <= line.start:
            i += 1
        if i < len(taken) and taken[i][1] < line.end:
            role, _, _, _, story, rule = taken[i]
            cut = role not in TAKEN_IN_PART and _left(line, taken, i) >= PROSE
            if line.hit is not None and (not cut or taken[i][1] <= line.start):  # its phrase is taken with it
                line.hit, line.weight = None, Line(line.start, line.end, line.text, line.item, None).weight
            if cut:
                continue  # the general rules read the line, of which this is cut out
            line.set(role, rule, story)
            if role == "nav" and rule == "selector":
                line.weight = 0  # what a layout drops stands there as if it did not
            elif role not in ("lead", "paragraph", "quote"):
                line.weight = END_COST if story else MARK_COST
    return lines


def _left(line: Line, taken: Sequence[Segment], i: int) -> int:
    """Count the characters that a layout left of a line; none where several of its roles stand on it."""
    left, role = len(line.text), taken[i][0]
    while i < len(taken) and taken[i][1] < line.end:
        if taken[i][0] != role:
            return 0
        left -= min(taken[i][2], line.end) - max(taken[i][1], line.start)
        i += 1
    return left
