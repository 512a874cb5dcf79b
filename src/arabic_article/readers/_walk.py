"""One pass over the text of an HTML tree: what a browser would show, a line for each block element."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article._page import BLANK, Block, Outline, PageImage, PageLink

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
_PASSED: Final = (
    _INLINE | _SILENT | {"img", "input", "meta", "link", "base", "source", "track", "embed", "param", "area"}
)
"""Elements that do not break the line that they stand in."""
_APART: Final = frozenset(
    "p h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption hr article section header footer".split()
)
"""Elements that a browser sets apart by more than a line break."""
_PRE: Final = frozenset(("pre", "listing", "plaintext", "xmp"))
_HIDDEN: Final = "[hidden],[aria-hidden=true],[style*=display i],[style*=visibility i]"
_LAZY: Final = ("data-src", "data-lazy-src", "data-original", "data-srcset", "srcset", "src")
"""Attributes that hold the address of an image, the most telling first: `src` is often a grey box."""


class Place(NamedTuple):
    """A block element, as all text inside it sees it."""

    number: int
    """Its number in the outline."""
    tag: str
    heading: int
    item: bool
    pre: bool


class Walked:
    """What one pass gives."""

    __slots__ = ("blocks", "elements", "images", "links", "outline", "spans", "text")

    def __init__(
        self,
        text: str,
        blocks: tuple[Block, ...],
        links: tuple[PageLink, ...],
        images: tuple[PageImage, ...],
        outline: Outline,
        elements: tuple[Element, ...],
        spans: tuple[tuple[Node, int, int], ...],
    ) -> None:
        """
        Keep it.

        Args:
            text: The page's text.
            blocks: Its blocks.
            links: Its links.
            images: Its images.
            outline: Its tree.
            elements: The element of each number in the outline.
            spans: Each text node that shows, with its span in the text.
        """
        self.text = text
        self.blocks = blocks
        self.links = links
        self.images = images
        self.outline = outline
        self.elements = elements
        self.spans = spans


_NOWHERE: Final = Place(-1, "", 0, False, False)
_SKIPPED: Final[Seat] = (_NOWHERE, None)
"""Seat of text that no browser shows."""
_CONCEALED: Final[Seat] = (_NOWHERE._replace(number=-2), None)
"""Seat of text that the page hides, at first."""

Seat = tuple[Place, "Element | None"]
"""Where the text inside an element belongs, and the nearest link around it."""

Piece = tuple[Place | None, "Element | None", str, "Node"]
"""Text of one node; without a place: a line break, or an image."""


def walk(body: Element, text_type: type[Text], element_type: type[Element]) -> Walked:
    """
    Read the text under an element.

    What the page hides does not count, unless that is most of it: some pages hide everything until a script runs.

    Args:
        body: The element, as a rule `body`.
        text_type: The library's class of text nodes.
        element_type: The library's class of elements.

    Returns:
        Text, blocks, links, images and the outline, offsets fitting.
    """
    concealed = {element: _CONCEALED for element in body.select(_HIDDEN) if _is_hidden(element)}
    seats = _Seats(body, concealed)
    pieces, shown, lost = _collect(body, seats, text_type, element_type)
    if lost > shown:
        seats = _Seats(body, {})
        pieces, _, _ = _collect(body, seats, text_type, element_type)
    return _lay(pieces, seats)


@cache
def _hides() -> re.Pattern[str]:
    return re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)


def _is_hidden(element: Element) -> bool:
    if element.attr("hidden") is not None or element.attr("aria-hidden") == "true":
        return True
    return _hides().search(element.attr("style", "") or "") is not None


class _Seats:
    """Seats of elements, each found once."""

    __slots__ = ("elements", "memo", "owners", "parents", "tags")

    def __init__(self, body: Element, memo: dict[Element, Seat]) -> None:
        self.memo = memo
        self.elements = [body]
        self.parents = [-1]
        self.tags = [body.tag]
        self.owners: list[int] = []
        memo[body] = (Place(0, body.tag, 0, False, False), None)

    def find(self, element: Element) -> Seat:
        """Climb to the nearest element whose seat is known, then seat those in between."""
        memo = self.memo
        chain = []
        seat = None
        while seat is None:
            chain.append(element)
            element = element.parent  # type: ignore[assignment]  # the walk begins under a known element
            seat = memo.get(element)
        for element in reversed(chain):
            seat = self._below(seat, element)
            memo[element] = seat
        return seat

    def _below(self, seat: Seat, element: Element) -> Seat:
        place = seat[0]
        if place[0] < 0:
            return seat
        tag = element.tag
        if tag in _INLINE:
            return (place, element) if tag == "a" and element.attr("href") else seat
        if tag in _SILENT and not (tag == "template" and element.attr("shadowrootmode")):
            return _SKIPPED
        if tag == "dialog" and element.attr("open") is None:
            return _CONCEALED
        number = len(self.tags)
        self.elements.append(element)
        self.parents.append(place[0])
        self.tags.append(tag)
        heading = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else place[2]
        item = tag == "li" or place[1] == "li"
        return Place(number, tag, heading, item, place[4] or tag in _PRE), seat[1]


def _collect(
    body: Element, seats: _Seats, text_type: type[Text], element_type: type[Element]
) -> tuple[list[Piece], int, int]:
    """Take the text nodes that show, line breaks and images; count the characters that show and that are hidden."""
    pieces: list[Piece] = []
    add, known, find, passed = pieces.append, seats.memo.get, seats.find, _PASSED
    last: Place | None = None
    shown = lost = 0
    for node in body.descendants:
        kind = type(node)
        if kind is text_type:
            parent = node.parent
            place, link = known(parent) or find(parent)  # type: ignore[arg-type]  # under `body` stand elements
            if place[0] >= 0:
                data = node.data  # type: ignore[attr-defined]  # it is a text node
                if place is not last:
                    if data.isspace():
                        continue  # indentation between blocks
                    last = place
                shown += len(data)
                add((place, link, data, node))
            elif place[0] == -2:
                lost += len(node.data)  # type: ignore[attr-defined]  # the same
        elif kind is element_type:
            tag = node.tag  # type: ignore[attr-defined]  # it is an element
            if tag not in passed:
                last = None
                add((None, None, tag, node))
            elif tag == "img":
                add((None, None, tag, node))
    return pieces, shown, lost


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile(r"[ \t\n\r\f]{2,}+|[\t\n\r\f]")


def _lay(pieces: Iterable[Piece], seats: _Seats) -> Walked:
    """Put the pieces of each block together, and the blocks one under the other."""
    sheet = _Sheet(seats)
    run: list[Piece] = []
    place: Place | None = None
    for piece in pieces:
        here = piece[0]
        if here is None:
            if piece[2] == "img":
                run.append(piece)
                continue
            if run:
                sheet.block(place, run)
                run = []
            sheet.part(piece[2])
            place = None
        elif here is place or place is None:
            run.append(piece)
            place = here
        else:
            sheet.block(place, run)
            run = [piece]
            place = here
    if run:
        sheet.block(place, run)
    return sheet.done()


class _Sheet:
    """The page as it grows."""

    __slots__ = ("breaks", "gap", "images", "last", "links", "rows", "seats", "size", "spans", "texts")

    def __init__(self, seats: _Seats) -> None:
        self.seats = seats
        self.texts: list[str] = []
        self.size = 0
        self.rows: list[tuple[int, int, str, int, bool, int, bool, str]] = []
        self.links: list[PageLink] = []
        self.images: list[PageImage] = []
        self.spans: list[tuple[Node, int, int]] = []
        self.last: Place | None = None
        self.breaks = 0
        self.gap = False

    def part(self, tag: str) -> None:
        """Note what stands between two blocks."""
        if tag == "br":
            self.breaks += 1
        elif tag in _APART:
            self.gap = True

    def block(self, place: Place | None, run: list[Piece]) -> None:
        """Add a block, if it shows anything."""
        if place is None:
            for piece in run:
                self._image(piece[3], self.size)
            return
        before = self.last
        gap = self.gap or self.breaks > 1 or (before is not None and before is not place and before[1] in _APART)
        base = self.size + ((2 if gap else 1) if self.rows else 0)
        parts: list[str] = []
        spans: list[tuple[Node, int, int]] = []
        links: list[tuple[int, int, Element]] = []
        at, loose = base, True
        for here, link, data, node in run:
            if here is None:
                self._image(node, at)
                continue
            if not place[4]:
                if "  " in data or "\n" in data or "\t" in data or "\r" in data or "\f" in data:
                    data = _spaces().sub(" ", data)  # noqa: PLW2901  # what the node shows
                if loose and data[0] == " ":
                    data = data[1:]  # noqa: PLW2901  # the same
                if not data:
                    continue
                loose = data[-1] == " "
            end = at + len(data)
            parts.append(data)
            spans.append((node, at, end))
            if link is not None:
                if links and links[-1][2] is link and links[-1][1] == at:
                    links[-1] = (links[-1][0], end, link)
                else:
                    links.append((at, end, link))
            at = end
        text = "".join(parts)
        shown = text.strip(BLANK)
        if shown:
            self._add(place, base, text, shown, gap=gap)
            last = self.size
            spans[-1] = (spans[-1][0], min(spans[-1][1], last), min(spans[-1][2], last))
            self.spans += spans
            self.links += [
                PageLink(start, min(end, last), (link.attr("href") or "").strip())
                for start, end, link in links
                if start < last
            ]
            if links:
                self._count_links(links)

    def _add(self, place: Place, base: int, text: str, shown: str, *, gap: bool) -> None:
        text = text.rstrip(" ") if text[-1] == " " else text
        start = base + (text.index(shown[0]) if text[0] != shown[0] else 0)
        self.texts.append(text)
        if self.rows:
            self.texts[-1:] = ["\n\n" if gap else "\n", text]
        self.size = base + len(text)
        self.rows.append((start, start + len(shown), place[1], 0, place[3], place[2], gap, shown))
        self.seats.owners.append(place[0])
        self.last, self.breaks, self.gap = place, 0, False

    def _count_links(self, links: list[tuple[int, int, Element]]) -> None:
        row = self.rows[-1]
        count = sum(min(end, row[1]) - max(start, row[0]) for start, end, _ in links)
        self.rows[-1] = (*row[:3], count, *row[4:])

    def _image(self, node: Node, at: int) -> None:
        element: Element = node  # type: ignore[assignment]  # images are elements
        seat = self.seats.memo.get(element) or self.seats.find(element)
        if seat[0][0] < 0:
            return
        for name in _LAZY:
            source = (element.attr(name) or "").strip()
            if source and not source.startswith("data:"):
                if name.endswith("srcset"):
                    source = _largest(source)
                self.images.append(PageImage(at, source, (element.attr("alt") or "").strip()))
                return

    def done(self) -> Walked:
        """Finish the page."""
        again: dict[str, int] = {}
        for row in self.rows:
            again[row[7]] = again.get(row[7], 0) + 1
        make = tuple.__new__
        blocks = tuple([make(Block, (*row[:7], again[row[7]])) for row in self.rows])
        seats = self.seats
        outline = Outline(tuple(seats.parents), tuple(seats.tags), tuple(seats.owners))
        return Walked(
            "".join(self.texts),
            blocks,
            tuple(self.links),
            tuple(self.images),
            outline,
            tuple(seats.elements),
            tuple(self.spans),
        )


def _largest(srcset: str) -> str:
    """Give the address of the widest candidate of a `srcset`."""
    best, size = "", -1.0
    for candidate in srcset.split(", "):
        address, _, width = candidate.strip().partition(" ")
        try:
            wide = float(width.strip().rstrip("wx,") or 0)
        except ValueError:
            wide = 0.0
        if wide > size:
            best, size = address.rstrip(","), wide
    return best
