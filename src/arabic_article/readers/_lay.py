"""Pieces of text become the page: blocks one under the other, links and images where they stand."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cache
from itertools import accumulate, chain, pairwise, repeat
from operator import add, sub
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article._page import BLANK, Block, Outline, PageImage, PageLink
from arabic_article.readers._apart import set_apart
from arabic_article.readers._nodes import APART, BROKEN, PARTED, SPACED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from turbohtml import Element

    from arabic_article.readers._nodes import Collected, Piece, Seat

_LEVELS: Final = MappingProxyType({f"h{level}": level for level in range(1, 7)})
_new: Final = tuple.__new__


class Walked(NamedTuple):
    """What one pass gives."""

    text: str
    blocks: tuple[Block, ...]
    links: tuple[PageLink, ...]
    images: tuple[PageImage, ...]
    outline: Outline
    elements: tuple[Any, ...]
    """The element of each number in the outline."""
    laid: Laid
    """Where the text nodes went."""


def lay(found: Collected) -> Walked:
    """
    Put the pieces of each block together, and the blocks one under the other.

    This goes column by column, not block by block: most blocks are one piece, and Python is quick only at whole lists.

    Args:
        found: What a walk through the tree gave.

    Returns:
        Text, blocks, links, images and the outline, offsets fitting.
    """
    pieces, images, rows, typed, _ = found
    firsts = [i for i, piece in enumerate(pieces) if piece[3] >= BROKEN]
    texts, inner = _texts(pieces, firsts, typed)
    if "" in texts:
        kept = [k for k, text in enumerate(texts) if text]
        inner = {n: inner[k] for n, k in enumerate(kept) if k in inner}
        texts, firsts = [texts[k] for k in kept], [firsts[k] for k in kept]
    if not firsts:
        laid = Laid(pieces, firsts, ([], []), inner)
        return _finish([], [], "", numbers=(), images=images, rows=rows, laid=laid)
    # The rows of these tables are read by lists, one for each column: to turn them with `zip(*…)` costs five times as much.
    seats = [pieces[i][0] for i in firsts]
    numbers = [seat[0] for seat in seats]
    tags = [seat[1] for seat in seats]
    hrefs = [seat[2] for seat in seats]
    gaps = _gaps([pieces[i][3] for i in firsts], numbers, tags)
    seams = ["\n\n" if gap else "\n" for gap in gaps]
    seams[0] = ""
    # A block begins after all blocks and seams before it.
    sizes = list(map(len, texts))
    ends = list(accumulate(map(add, sizes, map(len, seams))))
    starts = list(map(sub, ends, sizes))
    for k in inner:
        hrefs[k] = ""  # its links are those of its pieces, see below
    linked = [size if href else 0 for size, href in zip(sizes, hrefs, strict=True)]
    links = [_new(PageLink, (start, end, href)) for start, end, href in zip(starts, ends, hrefs, strict=True) if href]
    laid = Laid(pieces, firsts, (starts, ends), inner)
    if inner:
        for k in inner:
            linked[k], several = laid.links(k)
            links += several
        links.sort()
    blocks = map(
        _new,
        repeat(Block),
        zip(
            starts,
            ends,
            tags,
            linked,
            _items(seats, rows),
            map(dict(_LEVELS).get, tags, repeat(0)),
            gaps,
            map(Counter(texts).__getitem__, texts),
            strict=True,
        ),
    )
    text = "".join(chain.from_iterable(zip(seams, texts, strict=True)))
    return _finish(list(blocks), links, text, numbers=numbers, images=images, rows=rows, laid=laid)


def _gaps(joins: list[int], numbers: list[int], tags: list[str]) -> list[bool]:
    """Tell which blocks stand further apart from the one before than a line break."""
    apart = APART
    gaps = [
        join == PARTED or (before != number and tag in apart)
        for join, before, tag, number in zip(joins, (numbers[0], *numbers), (tags[0], *tags), numbers, strict=False)
    ]
    gaps[0] = False
    return gaps


def _items(seats: list[Seat], rows: list[Seat]) -> list[bool]:
    """Tell which blocks are list elements, or stand right in one."""
    lists = {row[0] for row in rows if row[1] == "li"}
    if not lists:
        return [False] * len(seats)
    return [seat[0] in lists or seat[3] in lists for seat in seats]


def _finish(
    blocks: list[Block],
    links: list[PageLink],
    text: str,
    *,
    numbers: Sequence[int],
    images: list[tuple[int, Element, Seat]],
    rows: list[Seat],
    laid: Laid,
) -> Walked:
    outline = Outline(tuple([row[3] for row in rows]), tuple([row[1] for row in rows]), tuple(numbers))
    elements = tuple([row[4] for row in rows])
    return Walked(text, tuple(blocks), tuple(links), tuple(_images(images, laid)), outline, elements, laid)


def _texts(pieces: list[Piece], firsts: list[int], typed: set[int]) -> tuple[list[str], dict[int, list[int]]]:
    """Give the text of each block, and for blocks of several pieces the offsets in it that part them."""
    texts = [pieces[i][1].strip(BLANK) for i in firsts]
    for k in [k for k, text in enumerate(texts) if "\n" in text or "  " in text or "\t" in text]:
        if pieces[firsts[k]][0][0] not in typed:
            texts[k] = _fold(texts[k])
    inner: dict[int, list[int]] = {}
    if len(firsts) < len(pieces):
        for k, (first, after) in enumerate(pairwise((*firsts, len(pieces)))):
            if after - first > 1:
                texts[k], inner[k] = _joined(pieces[first:after], typed=pieces[first][0][0] in typed)
    return texts, inner


class Laid:
    """Where the pieces of a page went."""

    __slots__ = ("ends", "firsts", "inner", "pieces", "starts")

    def __init__(
        self, pieces: list[Piece], firsts: list[int], bounds: tuple[list[int], list[int]], inner: dict[int, list[int]]
    ) -> None:
        """
        Keep it.

        Args:
            pieces: The pieces.
            firsts: For each block the index of its first piece.
            bounds: Where each block begins, and where it ends.
            inner: For blocks of several pieces the offsets inside that part them.
        """
        self.pieces = pieces
        self.firsts = firsts
        self.starts, self.ends = bounds
        self.inner = inner

    def links(self, k: int) -> tuple[int, list[PageLink]]:
        """Find the links of a block of several pieces, and count their characters."""
        base, first, ends = self.starts[k], self.firsts[k], self.inner[k]
        linked = 0
        links: list[PageLink] = []
        for (low, high), piece in zip(pairwise(ends), self.pieces[first : first + len(ends)], strict=False):
            href = piece[0][2]
            if not href or low == high:
                continue
            linked += high - low
            start = base + low
            if links and links[-1][2] is href and links[-1][1] == start:
                start = links.pop()[0]
            links.append(_new(PageLink, (start, base + high, href)))
        return linked, links

    def parted(self, start: int) -> bool:
        """
        Tell whether a block was made of several text nodes.

        Args:
            start: Offset in it.

        Returns:
            False where it is one.
        """
        return bisect_right(self.starts, start) - 1 in self.inner

    def runs(self, start: int, end: int) -> list[tuple[int, int]]:
        """
        Give the runs of a part of a block, each from one text node.

        Args:
            start: Offset in a block.
            end: Offset after it.

        Returns:
            Spans in the text, in page order.
        """
        k = bisect_right(self.starts, start) - 1
        bounds = [min(max(self.starts[k] + at, start), end) for at in self.inner.get(k, ())] or (start, end)
        return [(low, high) for low, high in pairwise(bounds) if low < high]

    def within(self, start: int, end: int) -> list[Any]:
        """
        List the text nodes that a part of the text was made from.

        Args:
            start: Offset in the text.
            end: Offset after it.

        Returns:
            The nodes, in page order.
        """
        out: list[Any] = []
        for k in range(max(0, bisect_right(self.starts, start) - 1), bisect_left(self.starts, end)):
            base, first = self.starts[k], self.firsts[k]
            for n, (low, high) in enumerate(pairwise(self.inner.get(k, (0, self.ends[k] - base)))):
                if base + low < end and base + high > start:
                    out.append(self.pieces[first + n][2])
        return out

    def spans(self) -> dict[Any, tuple[int, int]]:
        """
        Give the span of each text node that shows.

        Returns:
            Spans in the text by node.
        """
        out: dict[Any, tuple[int, int]] = {}
        for k, first in enumerate(self.firsts):
            ends = self.inner.get(k)
            if ends is None:
                out[self.pieces[first][2]] = (self.starts[k], self.ends[k])
                continue
            base = self.starts[k]
            for n, (low, high) in enumerate(pairwise(ends)):
                out[self.pieces[first + n][2]] = (base + low, base + high)
        return out


def _images(images: list[tuple[int, Element, Seat]], laid: Laid) -> list[PageImage]:
    """Read the images that show; each stands with a piece of text."""
    out = []
    firsts, starts = laid.firsts, laid.starts
    for i, element, seat in images:
        read = element.attr
        source = read("data-src") or read("data-lazy-src") or read("data-original") or read("src")
        if not source or source.startswith("data:"):
            source = _largest(read("data-srcset") or read("srcset") or "")
            if not source:
                continue
        # The block that its piece went to; the last one for a piece too many.
        k = bisect_right(firsts, i)
        alt = read("alt")
        place = starts[k - 1] if k else 0
        out.append(_new(PageImage, (place, source.strip(), alt.strip() if alt else "", seat[2], seat[0])))
    return out


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile(r"[ \t\n\r]{2,}+|[\t\n\r]")


def _fold(data: str) -> str:
    """Make one space of each run of white space, but for no-break spaces."""
    if "\xa0" in data:
        return _spaces().sub(" ", data)
    text = " ".join(data.split())  # a third of the cost
    return f"{' ' if data[0].isspace() else ''}{text}{' ' if data[-1].isspace() else ''}"


def _joined(pieces: list[Piece], *, typed: bool) -> tuple[str, list[int]]:
    """Join the pieces of a block; give the offsets in the result that part them."""
    out: list[str] = []
    at, loose, link = 0, True, ""
    ends = [0]
    last: Piece | None = None
    for piece in pieces:
        seat, data, _, join = piece
        href = seat[2]
        # Two links that touch are two words, whatever the style sheet puts between them.
        if join == SPACED or (href and link and href is not link) or (last is not None and set_apart(last, piece)):
            data = " " + data
        if not typed:
            if "\n" in data or "  " in data or "\t" in data:
                data = _fold(data)
            if loose and data[0] == " ":
                data = data[1:]
            loose = data[-1:] == " " or (loose and not data)
        out.append(data)
        link, last = href, piece
        at += len(data)
        ends.append(at)
    whole = "".join(out)
    text = whole.strip(BLANK)
    if len(text) == len(whole):
        return text, ends
    lead, size = len(whole) - len(whole.lstrip(BLANK)), len(text)
    return text, [min(max(end - lead, 0), size) for end in ends]


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
