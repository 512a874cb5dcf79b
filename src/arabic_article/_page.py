"""A page after reading: its text, where its blocks stand, and what is known besides."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple
from urllib.parse import urlsplit

import attrs


class Block(NamedTuple):
    """A line of flattened text, or a block element of an HTML page. Offsets are code points in `Page.text`."""

    start: int
    end: int
    tag: str = ""
    """Element name in lower case; "" in flattened text."""
    link_chars: int = 0
    """How many of its characters are link text."""
    list_item: bool = False
    """Opens with a bullet, or is a list element."""
    heading: int = 0
    """Heading level 1 to 6, or 0."""
    blank: bool = False
    """More than the line break itself stands between it and the block before."""
    repeat: int = 1
    """How many blocks of the page have this very text."""


class PageLink(NamedTuple):
    """A link of the page: the span of its text, and its address as written."""

    start: int
    end: int
    href: str


class PageImage(NamedTuple):
    """An image of the page: the offset where it stands, its address and its alternative text."""

    at: int
    src: str
    alt: str


@attrs.frozen
class Facts:
    """What a page says of itself outside its visible text."""

    meta: tuple[tuple[str, str], ...] = ()
    """Pairs of name or property, in lower case, and content, in page order."""

    json_ld: tuple[str, ...] = ()
    """Embedded JSON-LD, as written."""

    times: tuple[tuple[str, str], ...] = ()
    """`datetime` attribute and text of each `<time>`."""

    canonical: str | None = None
    """Address that the page declares as its own."""

    language: str | None = None
    """Language that the page declares."""

    encoding: str | None = None
    """Character set that the text was decoded from; None where text was handed in."""

    encoding_why: str | None = None
    """What settled it: "mark", "valid", "few-errors", "zeros", "letters", "detector", "declared" or "last-resort"."""

    encoding_declared: str | None = None
    """Character set that the document or its sender claims, as written, in lower case."""


@attrs.frozen
class Page:
    """One page, whatever it was made from."""

    text: str
    """The text as given, after decoding and repair; marks, tatweel and presentation forms are untouched."""

    blocks: tuple[Block, ...] = ()
    """In page order, not overlapping."""

    links: tuple[PageLink, ...] = ()
    """In page order; empty for flattened text."""

    images: tuple[PageImage, ...] = ()
    """In page order; empty for flattened text."""

    facts: Facts = Facts()
    """What the page says of itself."""

    url: str | None = None
    """Address of the page, as given by the caller."""

    name: str = "input"
    """What messages call the page."""

    repairs: tuple[str, ...] = ()
    """What was mended before reading, a code each: "mojibake", "escapes", "surrogates"."""

    offsets: tuple[tuple[int, int], ...] = ()
    """Where repair moved the text: pairs (offset here, offset in the input) from which on both run alike."""

    @property
    def host(self) -> str | None:
        """Host of `url` in lower case without "www.", or None."""
        if not self.url:
            return None
        try:
            host = urlsplit(self.url).hostname
        except ValueError:  # an address that is not one says nothing of the page
            return None
        return host.removeprefix("www.") if host else None

    def input_offset(self, offset: int) -> int:
        """
        Find where a character of `text` stood in the input.

        Args:
            offset: Code point offset in `text`.

        Returns:
            Offset in the decoded input; the same number where nothing was repaired before it.
        """
        i = bisect_right(self.offsets, (offset, 1 << 62)) - 1
        if i < 0:
            return offset
        here, there = self.offsets[i]
        return there + offset - here

    def block_text(self, block: Block) -> str:
        """
        Give the text of a block.

        Args:
            block: One of `blocks`.

        Returns:
            The slice of `text`.
        """
        return self.text[block.start : block.end]
