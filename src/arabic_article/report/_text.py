"""The text of a page, line by line, each run of characters tinted by its role."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article.report._source_places import places
from arabic_article.report._write import text as written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arabic_article._segments import Segment
    from arabic_article.report._look import View

_CHUNK: Final = 60
"""Rows of a chunk, as estimated; a browser lays out only the chunks that are near the window."""
_ROW: Final = 60
"""Characters of a row of the window, roughly."""
_SIZES: Final = 20
"""Classes of height that the style sheet knows."""


class Piece(NamedTuple):
    """A run of characters of one segment on one line."""

    segment: int
    start: int
    end: int


class Line(NamedTuple):
    """What stands on one line of the page."""

    pieces: tuple[Piece, ...]
    apart: bool
    """More than the line break stands before it."""


def lines(text: str, segments: Sequence[Segment]) -> Iterator[Line]:
    """
    Lay the segments of a page out in lines.

    Args:
        text: The page's text.
        segments: In page order, not overlapping.

    Yields:
        Lines that hold something; every character of every segment is in one, but for line breaks.
    """
    pieces: list[Piece] = []
    apart = False
    last = 0
    for i, segment in enumerate(segments):
        gap = text[last : segment.start]
        if "\n" in gap and pieces:
            yield Line(tuple(pieces), apart)
            pieces, apart = [], gap.count("\n") > 1
        start, last = segment.start, segment.end
        while (end := text.find("\n", start, last)) >= 0:
            if end > start:
                pieces.append(Piece(i, start, end))
            if pieces:
                yield Line(tuple(pieces), apart)
                pieces, apart = [], False
            start = end + 1
        if start < last:
            pieces.append(Piece(i, start, last))
    if pieces:
        yield Line(tuple(pieces), apart)


def body(view: View) -> Iterator[str]:
    """
    Write the text of a page.

    Args:
        view: The page.

    Yields:
        HTML, chunk by chunk.
    """
    segments, text = view.article.segments, view.page.text
    chunk: list[str] = []
    height = 0
    story = 0
    for line in lines(text, segments):
        if height >= _CHUNK:
            yield _chunk(chunk, height)
            chunk, height = [], 0
        first = segments[line.pieces[0].segment]
        chunk.append(_line(text, segments, line, fresh=first.story != story))
        story = first.story
        height += 1 + (line.pieces[-1].end - line.pieces[0].start) // _ROW
    if chunk:
        yield _chunk(chunk, height)


@cache
def _leftward() -> re.Pattern[str]:
    return re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def _chunk(content: list[str], height: int) -> str:
    return f'<div class="chunk h{min(_SIZES, -(-height * 4 // _CHUNK))}">{"".join(content)}</div>\n'


def _line(text: str, segments: Sequence[Segment], line: Line, *, fresh: bool) -> str:
    out = []
    roles: list[str] = []
    last = line.pieces[0].start
    for number, start, end in line.pieces:
        role, first, _, part, _, _ = segments[number]
        if start > last:
            out.append(written(text[last:start]))
        last = end
        at = f" data-o={start}" if start > first else ""
        label = " label" if part == "label" else ""
        said = text[start:end]
        # A line without a letter of a right-to-left script would have its full stop at the wrong end.
        way = "" if _leftward().search(said) else ' dir="ltr"'
        out.append(f'<span class="s r-{role}{label}" data-i={number}{at}{way}>{written(said)}</span>')
        if role not in roles:
            roles.append(role)
    story = segments[line.pieces[0].segment].story
    names = ["line", "apart" if line.apart else "", "story" if story else "", "fresh" if fresh and story else ""]
    said = f' data-story="read_also[{story - 1}]"' if fresh and story else ""
    return f'<p class="{" ".join(filter(None, names))}" data-role="{", ".join(roles)}"{said}>{"".join(out)}</p>'


def facts(view: View) -> dict[str, Any]:
    """
    Gather what the page's script tells of segments.

    Args:
        view: The page.

    Returns:
        Columns, one entry a segment, and the names that their numbers stand for.
    """
    segments = view.article.segments
    rules = {rule: i for i, rule in enumerate(dict.fromkeys(segment.rule for segment in segments))}
    rows: list[int] = []
    row, last = 1, 0
    for segment in segments:
        row += view.page.text.count("\n", last, segment.start)
        last = segment.start
        rows.append(row)
    out: dict[str, Any] = {
        "layout": view.article.layout,
        "rules": list(rules),
        "rule": [rules[segment.rule] for segment in segments],
        "role": [segment.role for segment in segments],
        "label": [int(segment.part == "label") for segment in segments],
        "story": [segment.story for segment in segments],
        "start": [segment.start for segment in segments],
        "end": [segment.end for segment in segments],
        "row": rows,
    }
    found = places(view)
    return {**out, "source": found} if found else out
