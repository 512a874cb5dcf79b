"""The base of a site's layout: declare its facts, and it recognises and marks pages."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article._segments import Role, Segment
from arabic_article.arabic.folding import fold, same
from arabic_article.arabic.outlets import is_foreign
from arabic_article.layouts import generic
from arabic_article.layouts._selectors import find_body, mark_selected

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from arabic_article._page import Page
    from arabic_article.arabic.markers import Marker


_BULLETS: Final = " \t\xa0•*-–—|#>»\u200e\u200f\u202a\u202b\u202c\ufeff"


_OTHERS: Final = frozenset({"related", "read_also"})
"""What names other stories, whose writers are not this one's."""


class LineShape(NamedTuple):
    """A line, or a piece of one, that a site always writes in the same way."""

    role: Role
    """What it is."""
    pattern: str
    """Regular expression that the whole line must match; a group named `value` is the value, what is around it the label;
    where that group takes no part, all is the value."""


class SiteLayout:
    """
    A layout made of declared data; a subclass is ten lines.

    What it declares counts for its own pages only. Everything else comes from the rules that every page gets.
    """

    name: str = ""
    priority: int = 0
    hosts: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    site: str | None = None
    """Name of the outlet, for `Article.site`; needless where all `hosts` are of one outlet that the library knows, see
    `arabic_article.arabic.outlets`."""
    country: str | None = None
    """ISO 3166 code: its zone and its order of day and month read the dates; needless in the same case."""
    markers: tuple[Marker, ...] = ()
    """Phrases of this site, beside the general ones; see `arabic_article.arabic.markers`."""
    shapes: tuple[LineShape, ...] = ()
    """Lines that this site always writes in the same way."""
    glued: tuple[LineShape, ...] = ()
    """Pieces of lines that flattening, or the site itself, glues to what stands beside them; each pattern is searched for
    in every line, and its first match is cut out of it."""
    title_css: tuple[str, ...] = ()
    """Selectors of the title in HTML, the newest first; here as below, one that hits nothing gives way to the next, and
    the last to the general rules. Each begins with a tag: others are compared with every element of a page."""
    body_css: tuple[str, ...] = ()
    """Selectors of the container of the story."""
    author_css: tuple[str, ...] = ()
    """Selectors of the byline."""
    date_css: tuple[str, ...] = ()
    """Selectors of the date line."""
    tags_css: tuple[str, ...] = ()
    """Selectors of the tags, an element each."""
    drop_css: tuple[str, ...] = ()
    """Selectors of what is no part of the story, all of them."""

    def recognise(self, page: Page) -> float:
        """
        Say how well the page fits: by its host, else by how many of the signatures begin a line of it.

        Args:
            page: The page.

        Returns:
            0.95 for a page of one of `hosts`, 0 where it is of an edition in another language that the library knows of; 0.5 for
            one signature and up to 0.9 for all of them.
        """
        if self.is_host(page.host):
            return 0.0 if is_foreign(page.url) else 0.95
        if not self.signatures:
            return 0.0
        seen = sum(begins_line(page, phrase) is not None for phrase in self.signatures)
        return 0.5 + 0.4 * (seen - 1) / max(1, len(self.signatures) - 1) if seen else 0.0

    def is_host(self, host: str | None) -> bool:
        """
        Tell whether a host is one of `hosts` or below one.

        Args:
            host: Host name in lower case, or None.

        Returns:
            True where it is.
        """
        return host is not None and any(host == own or host.endswith("." + own) for own in self.hosts)

    def mark(self, page: Page) -> Iterable[Segment]:
        """
        Give roles to the whole page, with the site's phrases and line shapes before the general rules.

        Args:
            page: The page.

        Returns:
            Segments in page order.
        """
        taken = tuple(mark_shapes(page, self.shapes)) if self.shapes else ()
        body: tuple[tuple[int, int], ...] = ()
        if page.markup is not None:
            selected = mark_selected(page, self._selectors())
            taken = tuple(sorted([*selected, *_apart(taken, selected)], key=lambda segment: segment[1]))
            body = find_body(page, self.body_css)
        if taken:
            marked = generic.complete(page, taken, extra=self.markers, body=body)
        else:
            marked = generic.mark(page, extra=self.markers, body=body)
        return cut_glued(page, marked, self.glued) if self.glued else marked

    def _selectors(self) -> tuple[tuple[Role, tuple[str, ...]], ...]:
        return (
            ("nav", self.drop_css),
            ("title", self.title_css),
            ("date", self.date_css),
            ("byline", self.author_css),
            ("keywords", self.tags_css),
        )


def begins_line(page: Page, phrase: str, after: int = 0) -> int | None:
    """
    Find the line that a phrase begins, in any spelling.

    Args:
        page: The page.
        phrase: Such as a signature.
        after: Number of the block to begin with.

    Returns:
        Number of the first such block, or None; a blank phrase begins none.
    """
    wanted = fold(phrase).lower()
    if not wanted:
        return None
    first = same(wanted[0])
    # Nearly every line fails on its first letter, which costs nothing beside folding it.
    opens = frozenset(first + first.upper() + _BULLETS)
    room = len(phrase) * 2 + 8
    text = page.text
    for i, block in enumerate(page.blocks[after:], after):
        start = block[0]
        if text[start] in opens:
            head = text[start : start + room].lstrip(_BULLETS)
            if head[:1].lower() in first and fold(head).lower().startswith(wanted):
                return i
    return None


@cache
def _compiled(shapes: tuple[LineShape, ...]) -> tuple[tuple[Role, re.Pattern[str]], ...]:
    return tuple((shape.role, re.compile(shape.pattern, re.MULTILINE)) for shape in shapes)


def mark_shapes(page: Page, shapes: Sequence[LineShape]) -> Iterable[Segment]:
    """
    Mark the lines that have one of a site's shapes.

    Args:
        page: The page.
        shapes: The shapes, the first that fits counts.

    Yields:
        Segments, label and value apart where the shape names its value.
    """
    compiled = _compiled(tuple(shapes))
    for block in page.blocks:
        for role, pattern in compiled:
            match = pattern.fullmatch(page.text, block[0], block[1])
            if match is not None:
                yield from _parts(page.text, role, match, "line-shape")
                break


def _apart(segments: Sequence[Segment], taken: Sequence[Segment]) -> list[Segment]:
    """Leave out what others took, which lie in page order."""
    ends = [other[2] for other in taken]
    places = [bisect_right(ends, segment[1]) for segment in segments]
    return [s for s, i in zip(segments, places, strict=True) if i == len(taken) or s[2] <= taken[i][1]]


def cut_glued(page: Page, segments: Iterable[Segment], shapes: Sequence[LineShape]) -> Iterable[Segment]:
    """
    Cut out the pieces of lines that have one of a site's shapes.

    Args:
        page: The page.
        segments: Segments in page order.
        shapes: The shapes; of several that meet, the first counts.

    Yields:
        The segments without those pieces, and the pieces, in page order.
    """
    text = page.text
    pieces = _pieces(page, _compiled(tuple(shapes)))
    i = cut = 0
    for segment in segments:
        # A piece that goes over a label and its value was given at the label.
        at, end = max(segment[1], cut), segment[2]
        while i < len(pieces) and pieces[i][1] < end:
            piece = pieces[i]
            i += 1
            if piece[0] == "byline" and segment[0] in _OTHERS:
                continue
            yield from _rest(text, segment, at, piece[1])
            yield piece
            at = cut = max(at, piece[2])
        yield from _rest(text, segment, at, end)


def _pieces(page: Page, compiled: Sequence[tuple[Role, re.Pattern[str]]]) -> list[Segment]:
    """Find the pieces of all lines, in page order."""
    out: list[Segment] = []
    for block in page.blocks:
        found: list[tuple[Role, re.Match[str]]] = []
        for role, pattern in compiled:
            match = pattern.search(page.text, block[0], block[1])
            if match is not None and all(match.end() <= m.start() or match.start() >= m.end() for _, m in found):
                found.append((role, match))
        for role, match in sorted(found, key=lambda pair: pair[1].start()):
            out += _parts(page.text, role, match, "glued-shape")
    return out


def _parts(text: str, role: Role, match: re.Match[str], rule: str) -> Iterable[Segment]:
    """Part what a shape matched into label and value."""
    start, end = match.span()
    first, last = match.span("value") if "value" in match.re.groupindex else (start, end)
    if not start <= first <= last <= end:  # it took no part, or stands where the pattern only looks
        first, last = start, end
    yield from _rest(text, Segment(role, start, first, "label", 0, rule), start, first)
    yield from _rest(text, Segment(role, first, last, "value", 0, rule), first, last)
    yield from _rest(text, Segment(role, last, end, "label", 0, rule), last, end)


def _rest(text: str, segment: Segment, start: int, end: int) -> Iterable[Segment]:
    """Give what is left of a segment, without the blanks at its ends."""
    piece = text[start:end] if start < end else ""
    if piece.strip():
        start += len(piece) - len(piece.lstrip())
        yield segment._replace(start=start, end=start + len(piece.strip()))
