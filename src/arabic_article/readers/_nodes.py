"""The text nodes of an HTML tree that a browser would show, and the block element that each belongs to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from turbohtml import Element, Node, Text

_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr picture slot".split()
)
_SILENT: Final = frozenset(
    "script style noscript template select datalist textarea svg iframe object canvas audio video noframes noembed head "
    "title meter progress map".split()
)
"""Elements whose text a browser does not show, or shows as controls."""
_PRE: Final = frozenset(("pre", "listing", "plaintext", "xmp"))
"""Elements whose white space counts."""
_SPECIAL: Final = _SILENT | _PRE | {"dialog"}
_PASSED: Final = (
    _INLINE | _SILENT | {"img", "input", "meta", "link", "base", "source", "track", "embed", "param", "area"}
)
"""Elements that do not break the line that they stand in."""
APART: Final = frozenset(
    "p h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption hr article section header footer".split()
)
"""Elements that a browser sets apart by more than a line break."""
_HIDDEN: Final = "[hidden],[aria-hidden=true],[style*=display i],[style*=visibility i]"
Seat = tuple[int, str, str, int, "Element | None"]
"""
Where the text inside an element belongs: number and tag of its block element, the link around it or "", and, of that
block element, the number of the one around it and the node.
"""

Piece = tuple[Seat, str, "Node", int]
"""What a text node shows, and how it joins what is before it, see below."""

GLUED: Final = 0
SPACED: Final = 1
BROKEN: Final = 2
PARTED: Final = 3
"""A piece may join the one before as it is, after a space, on a new line, or further apart."""

SKIPPED: Final[Seat] = (-1, "", "", -1, None)
"""Seat of text that no browser shows."""
_CONCEALED: Final[Seat] = (-2, "", "", -1, None)
"""Seat of text that the page hides."""


def collect(
    body: Element, text_type: type[Text], element_type: type[Element]
) -> tuple[list[Piece], list[tuple[int, Element]], Seats]:
    """
    Take the text under an element that shows.

    What the page hides does not count, unless that is most of it: some pages hide everything until a script runs.

    Args:
        body: The element, as a rule `body`.
        text_type: The library's class of text nodes.
        element_type: The library's class of elements.

    Returns:
        Pieces of text; images, each with the number of the piece that it precedes; the seats of all.
    """
    seats = Seats(body, [element for element in body.select(_HIDDEN) if _is_hidden(element)])
    pieces, images, lost = _collect(body, seats, text_type, element_type)
    if lost > sum([len(piece[1]) for piece in pieces]):
        seats = Seats(body, ())
        pieces, images, _ = _collect(body, seats, text_type, element_type)
    return pieces, images, seats


class Seats:
    """Seats of elements, each found once."""

    __slots__ = ("memo", "rows", "typed")

    def __init__(self, body: Element, hidden: Iterable[Element]) -> None:
        self.memo: dict[Node, Seat] = dict.fromkeys(hidden, _CONCEALED)
        first = (0, body.tag, "", -1, body)
        self.memo[body] = first
        self.rows: list[Seat] = [first]
        """Seats of the block elements by number."""
        self.typed: set[int] = set()
        """Numbers of the elements whose white space counts."""

    def find(self, element: Element) -> Seat:
        """Climb to the nearest element whose seat is known, then seat those in between."""
        memo, rows, inline, special = self.memo, self.rows, _INLINE, _SPECIAL
        chain = []
        seat = None
        while seat is None:
            chain.append(element)
            element = element.parent  # type: ignore[assignment]  # the walk begins under a known element
            seat = memo.get(element)
        while chain:
            element = chain.pop()
            if seat[0] >= 0:
                tag = element.tag
                if tag in inline:
                    if tag == "a" and (href := element.attr("href")):
                        seat = (*seat[:2], href.strip(), *seat[3:])
                elif tag in special:
                    seat = self._special(element, tag, seat)
                else:
                    seat = (len(rows), tag, seat[2], seat[0], element)
                    rows.append(seat)
                    if self.typed and seat[3] in self.typed:
                        self.typed.add(seat[0])
            memo[element] = seat
        return seat

    def _special(self, element: Element, tag: str, above: Seat) -> Seat:
        if tag == "dialog":
            if element.attr("open") is None:
                return _CONCEALED
        elif tag not in _PRE:
            return SKIPPED
        seat = (len(self.rows), tag, above[2], above[0], element)
        self.rows.append(seat)
        if tag in _PRE:
            self.typed.add(seat[0])
        return seat


def _collect(
    body: Element, seats: Seats, text_type: type[Text], element_type: type[Element]
) -> tuple[list[Piece], list[tuple[int, Element]], int]:
    """Take the text nodes that show, and images by the piece that they precede; count the characters that are hidden."""
    pieces: list[Piece] = []
    images: list[tuple[int, Element]] = []
    add, known, find, passed, apart = pieces.append, seats.memo.get, seats.find, _PASSED, APART
    number, join, lost, breaks = -1, GLUED, 0, 0
    for node in body.descendants:
        kind = type(node)
        if kind is text_type:
            data = node.data  # type: ignore[attr-defined]  # it is a text node
            if data.isspace():
                if not join:
                    join = SPACED
                continue
            parent = node.parent
            seat = known(parent) or find(parent)  # type: ignore[arg-type]  # an element, under `body`
            here = seat[0]
            if here >= 0:
                if here != number and join < BROKEN:
                    join = BROKEN
                add((seat, data, node, join))
                number = here
                join = breaks = 0
            elif seat is _CONCEALED:
                lost += len(data)
        elif kind is element_type:
            tag = node.tag  # type: ignore[attr-defined]  # it is an element
            if tag not in passed:
                if tag == "br":
                    breaks += 1
                    join = PARTED if breaks > 1 or join == PARTED else BROKEN
                elif tag in apart:
                    join = PARTED
                elif join != PARTED:
                    join = BROKEN
            elif tag == "img":
                images.append((len(pieces), node))  # type: ignore[arg-type]  # it is an element
    return pieces, images, lost


@cache
def _hides() -> re.Pattern[str]:
    return re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)


def _is_hidden(element: Element) -> bool:
    if element.attr("hidden") is not None or element.attr("aria-hidden") == "true":
        return True
    return _hides().search(element.attr("style") or "") is not None
