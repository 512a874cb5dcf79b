"""A page after reading: its text, where its blocks stand, and what is known besides."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

import attrs

from arabic_article._markup import Markup
from arabic_article._source import moved, with_strokes

if TYPE_CHECKING:
    from arabic_article._markup import PageElement

BLANK: Final = (
    " \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff"
)
"""White space and invisible controls: no block begins or ends with one."""


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
    href: str = ""
    """Address of the link around it, as written; "" where there is none."""
    within: int = -1
    """Number in `Page.outline` of the block element that it stands in."""


class Outline(NamedTuple):
    """The block elements of an HTML page, as numbers in page order: what a layout needs of the tree."""

    parents: tuple[int, ...] = ()
    """Number of the block element around each; smaller than its own, and -1 for the first, which is around all."""

    tags: tuple[str, ...] = ()
    """Name of each, in lower case."""

    owners: tuple[int, ...] = ()
    """For each of `Page.blocks` the number of the element that it stands in."""


@attrs.frozen
class Facts:
    """What a page says of itself outside its visible text."""

    meta: tuple[tuple[str, str], ...] = ()
    """Pairs of name or property, in lower case, and content, in page order."""

    json_ld: tuple[str, ...] = ()
    """Embedded JSON-LD, as written."""

    times: tuple[tuple[str, str], ...] = ()
    """`datetime` attribute and text of each `<time>`."""

    items: tuple[tuple[str, str], ...] = ()
    """Microdata: name and short value of each `itemprop` outside `<meta>`, in page order."""

    title: str | None = None
    """Text of `<title>`."""

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

    base: str | None = None
    """Address that the page declares its relative addresses to be relative to, as written."""


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

    outline: Outline | None = None
    """The tree of an HTML page; None for flattened text."""

    markup: Markup | None = attrs.field(default=None, eq=False, repr=False)
    """What stands behind an HTML page; None for flattened text."""

    @property
    def host(self) -> str | None:
        """Host of `url` in lower case and its own letters, without "www.", also where no scheme stands before it; or None."""
        if not self.url:
            return None
        try:
            host = urlsplit(with_strokes(self.url)).hostname
        except ValueError:  # an address that is not one says nothing of the page
            return None
        return in_letters(host.rstrip(".").removeprefix("www.")) or None if host else None

    def input_offset(self, offset: int) -> int:
        """
        Find where a character of `text` stood in the input.

        Args:
            offset: Code point offset in `text`.

        Returns:
            Offset in the decoded input; the same number where nothing was repaired before it. In HTML, where the element
            that holds the character begins.
        """
        if self.outline is not None and self.markup is not None:
            number = max(0, bisect_right(self.blocks, (offset, 1 << 62)) - 1)
            source = self.element(number).source if self.blocks else None
            return source[0] if source else 0
        return moved(self.offsets, offset)

    def element(self, number: int) -> PageElement:
        """
        Describe the element that a block of an HTML page stands in.

        Args:
            number: Index in `blocks`.

        Returns:
            Its tag, classes, id, path and place in the source.

        Raises:
            LookupError: The page is flattened text.
        """
        if self.outline is None or self.markup is None:
            message = "a page of flattened text has no elements"
            raise LookupError(message)
        return self.markup.element(self.outline.owners[number])

    def select(self, css: str) -> tuple[Block, ...]:
        """
        Find the text of elements in HTML.

        Args:
            css: A selector; one that begins with a tag is found fastest.

        Returns:
            Blocks in page order, whole ones, or the part of one that a matching inline element holds; empty for flattened
            text.

        Raises:
            ValueError: It is no selector.
        """
        if self.markup is None:
            return ()
        blocks = self.blocks
        out: dict[Block, None] = {}
        for start, end in self.markup.spans(css):
            i = max(0, bisect_right(blocks, (start, 1 << 62)) - 1)
            while i < len(blocks) and blocks[i].start < end:
                block = blocks[i]
                low, high = max(start, block.start), min(end, block.end)
                text = self.text[low:high]
                low += len(text) - len(text.lstrip(BLANK))
                high -= len(text) - len(text.rstrip(BLANK))
                if low < high:
                    whole = (low, high) == (block.start, block.end)
                    out[block if whole else block._replace(start=low, end=high)] = None
                i += 1
        return tuple(sorted(out))

    def block_text(self, block: Block) -> str:
        """
        Give the text of a block.

        Args:
            block: One of `blocks`.

        Returns:
            The slice of `text`.
        """
        return self.text[block.start : block.end]


def in_letters(host: str) -> str:
    """
    Write a host in its own letters.

    Args:
        host: A host in lower case.

    Returns:
        "أخبار.مصر" for "xn--igbicxr.xn--wgbh1c", as browsers and archives write it (RFC 5891); any other as it is.
    """
    if "xn--" not in host:
        return host
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host
