"""The end of the sheet: its lines become segments, label and values apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from arabic_article._segments import Role, Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line


def segments_of(lines: Sequence[Line]) -> tuple[Segment, ...]:
    """
    Turn the sheet into segments.

    Args:
        lines: The sheet, with all roles given.

    Returns:
        Label and values of each line, in page order.
    """
    out: list[Segment] = []
    make = tuple.__new__
    for line in lines:
        start, end, value = line.start, line.end, line.value
        role, story, rule = line.role or "unknown", line.story, line.rule
        if value == start and not line.pieces:
            out.append(make(Segment, (role, start, end, "value", story, rule)))
            continue
        if line.pieces:
            value = line.pieces[0][0]
        if value > start:
            out.append(
                make(Segment, (role, start, min(value, end), "label", 0 if role == "read_also" else story, rule))
            )
            while value < end and (line.text[value - start].isspace() or line.text[value - start] == "،"):
                value += 1
        if line.pieces:
            out += _pieces(line, role)
        elif value < end:
            out.append(make(Segment, (role, value, end, "value", story, rule)))
    return tuple(out)


def _pieces(line: Line, role: str) -> list[Segment]:
    """Give the values of a line that has several, and as labels what is printed between them."""
    out: list[Segment] = []
    at = line.pieces[0][0]
    for first, last in (*line.pieces, (line.end, line.end)):
        between = line.text[at - line.start : first - line.start].strip()
        if between and out:
            start = line.text.index(between, at - line.start) + line.start
            story = 0 if role == "read_also" else line.story
            out.append(Segment(cast("Role", role), start, start + len(between), "label", story, line.rule))
        at = last
        said = line.text[max(first, line.start) - line.start : last - line.start]
        if bare := said.strip():  # a link may hold the blank beside its text
            start = max(first, line.start) + said.index(bare)
            out.append(Segment(cast("Role", role), start, start + len(bare), "value", line.story, line.rule))
    return out
