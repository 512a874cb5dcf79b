"""The text nodes of an HTML tree that a browser would show, and the block element that each belongs to."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

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
_HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_PRE: Final = frozenset(("pre", "listing", "plaintext", "xmp"))
"""Elements whose white space counts."""
_EMPTY: Final = frozenset("input meta link base source track embed param area".split())
"""Elements that hold no text, and do not break the line that they stand in."""
APART: Final = frozenset(
    "p h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption hr article section header footer".split()
)
"""Elements that a browser sets apart by more than a line break."""
_WITHOUT_TAG: Final = "#"
"""Stands for the tag of a comment, and of what a template holds."""
_WITHIN, _LINK, _QUIET, _IMAGE, _BREAK, _APART, _RARE = range(7)
_KINDS: Final = MappingProxyType(
    {
        **dict.fromkeys(_INLINE | _EMPTY, _WITHIN),
        **dict.fromkeys(_SILENT, _QUIET),
        **dict.fromkeys(APART, _APART),
        _WITHOUT_TAG: _WITHIN,
        "a": _LINK,
        "img": _IMAGE,
        "br": _BREAK,
        **dict.fromkeys((*_PRE, "dialog", "small"), _RARE),
    }
)
"""What an element is to the line that it begins in; all others are plain blocks, which break it, as are the rare ones."""
_MAY_HIDE: Final = "[hidden],[aria-hidden=true],[style*=none i],[style*=hidden i]"
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

_SKIPPED: Final[Seat] = (-1, "", "", -1, None)
"""Seat of text that no browser shows."""
_CONCEALED: Final[Seat] = (-2, "", "", -1, None)
"""Seat of text that the page hides."""


class Collected(NamedTuple):
    """What a walk through the tree gives."""

    pieces: list[Piece]
    """The text nodes that show."""
    images: list[tuple[int, Any, Seat]]
    """The images that show, each with the number of the piece that it precedes, and where it belongs."""
    rows: list[Seat]
    """Seats of the block elements by number; some hold no text."""
    typed: set[int]
    """Numbers of the elements whose white space counts."""
    hidden: int
    """Characters that the page hides."""


def collect(body: Element, text_type: type[Text], element_type: type[Element]) -> Collected:
    """
    Take the text under an element that shows.

    What the page hides does not count, unless that is most of it: some pages hide everything until a script runs.

    Args:
        body: The element, as a rule `body`.
        text_type: The library's class of text nodes.
        element_type: The library's class of elements.

    Returns:
        Text, images and block elements, in page order.
    """
    hidden = [element for element in body.select(_MAY_HIDE) if _is_hidden(element)]
    found = _walk(body, hidden, (text_type, element_type))
    if found.hidden and found.hidden > sum([len(piece[1]) for piece in found.pieces]):
        found = _walk(body, [], (text_type, element_type))
    _spread(found.typed, found.rows)
    return found


def _walk(body: Any, hidden: Iterable[Element], types: tuple[type[Text], type[Element]]) -> Collected:  # noqa: PLR0915  # see below
    """
    Meet each node once: an element gets its seat from the one around it, and a text node takes that of its parent.

    All of it is one loop, with the search for the parent in it twice: a page has thousands of nodes, and one call for each
    would cost more than all the rest. Half of the nodes are blank text, the next commonest are plain blocks; they come
    first. The elements that the page hides are given in its order, so that only the next one is looked for: to ask a set
    for each element would cost a tenth of the walk.
    """
    text_type, element_type = types
    seat: Seat = (0, body.tag, "", -1, body)
    pieces, images, rows, typed, lost = found = Collected([], [], [seat], set(), 0)
    add, kind_of = pieces.append, dict(_KINDS).get
    # The open elements from the inside out, each with its seat: such a chain costs less than a stack.
    around: Any = (body, seat, None)
    number, join, breaks = -1, GLUED, 0
    concealed = next(upcoming := iter(hidden), None)
    for node in body.descendants:
        sort = type(node)
        if sort is text_type:
            data = node.data
            if data.isspace():
                join = join or SPACED
                continue
            parent = node.parent
            while around[0] is not parent:
                around = around[2]
            seat = around[1]
            if seat[0] >= 0:
                if seat[0] != number:
                    number = seat[0]
                    join = PARTED if join == PARTED else BROKEN
                add((seat, data, node, join))
                join = breaks = 0
            elif seat is _CONCEALED:
                lost += len(data)
            continue
        tag = node.tag if sort is element_type else _WITHOUT_TAG
        kind = kind_of(tag)
        parent = node.parent
        while around[0] is not parent:
            around = around[2]
        seat = around[1]
        if node is concealed:
            concealed = next(upcoming, None)
            seat = _CONCEALED if kind != _IMAGE else seat
        if kind is None or kind == _APART:
            if seat[0] >= 0:
                seat = (len(rows), tag, seat[2], seat[0], node)
                rows.append(seat)
            join = PARTED if kind == _APART or join == PARTED else BROKEN
        elif kind == _LINK:
            if seat[0] >= 0 and (href := node.attr("href")):
                seat = (seat[0], seat[1], href.strip(), seat[3], seat[4])
        elif kind == _IMAGE:
            if seat[0] >= 0:
                images.append((len(pieces), node, seat))
            continue
        elif kind == _BREAK:
            breaks += 1
            join = PARTED if breaks > 1 or join == PARTED else BROKEN
            continue
        elif kind != _WITHIN and (tag != "small" or _is_day(node, parent)):
            if kind == _RARE:
                join = PARTED if tag in APART or join == PARTED else BROKEN
            seat = _rare_seat(node, tag, seat, rows, typed) if seat[0] >= 0 else seat
        around = (node, seat, around)
    return found._replace(hidden=lost)


def _is_day(node: Element, around: Element) -> bool:
    """Tell the small print of a heading that has numbers, such as a day: it is a line of its own."""
    return around.tag in _HEADINGS and any(map(str.isdigit, node.text))


def _rare_seat(node: Element, tag: str, above: Seat, rows: list[Seat], typed: set[int]) -> Seat:
    """Seat an element that shows no text, a dialog, or one whose white space counts."""
    if tag in _SILENT:
        return _SKIPPED
    if tag == "dialog" and node.attr("open") is None:
        return _CONCEALED
    seat = (len(rows), tag, above[2], above[0], node)
    rows.append(seat)
    if tag in _PRE:
        typed.add(seat[0])
    return seat


def _spread(typed: set[int], rows: list[Seat]) -> None:
    """Take in what stands inside the elements whose white space counts."""
    if typed:
        for number, _, _, above, _ in rows:
            if above in typed:
                typed.add(number)


@cache
def _hides() -> re.Pattern[str]:
    return re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)


def _is_hidden(element: Element) -> bool:
    if element.attr("hidden") is not None or element.attr("aria-hidden") == "true":
        return True
    return _hides().search(element.attr("style") or "") is not None
