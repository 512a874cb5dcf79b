"""Read HTML: the tree becomes the same Page and blocks that flattened text becomes."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, cast

from arabic_article._markup import PageElement
from arabic_article._page import Page
from arabic_article._source import Decoded, moved
from arabic_article.readers._facts import read_facts
from arabic_article.readers._lay import lay
from arabic_article.readers._nodes import collect

if TYPE_CHECKING:
    from turbohtml import Document, Element, Node

    from arabic_article.readers._lay import Walked


def read_html(source: str | Decoded, *, url: str | None = None, name: str = "input") -> Page:
    """
    Read HTML.

    A block is what stands on lines of its own in a browser: a block element, or what `<br>` parts inside one. White
    space is folded as a browser folds it; scripts, styles, controls and hidden elements are not text.

    Args:
        source: The document, already decoded and repaired.
        url: Address of the page.
        name: What messages call the page.

    Returns:
        The page, with the outline of its tree and what it says of itself.
    """
    decoded = Decoded(source) if isinstance(source, str) else source
    document = _parse(decoded.text)
    walked = _walk(document)
    facts = read_facts(document, decoded)
    markup = HtmlMarkup(decoded.text, decoded.offsets)
    markup.keep(document, walked)
    return Page(
        walked.text,
        walked.blocks,
        walked.links,
        walked.images,
        facts,
        url,
        name,
        decoded.repairs,
        (),
        walked.outline,
        markup,
    )


def _parse(text: str, *, located: bool = False) -> Document:
    from turbohtml import parse

    # To note where each element stands in the source costs an eighth of the parse, and few pages are asked.
    return parse(text, positions=located, source_locations=located, allow_declarative_shadow_roots=False)


def _walk(document: Document) -> Walked:
    from turbohtml import Element, Text

    # Every document has an `html` element, the parser sees to that; a frameset takes the place of `body`.
    body = document.select_one("body") or document.root
    assert body is not None
    return lay(collect(body, Text, Element))


class HtmlMarkup:
    """The tree behind a page. It is dropped from copies and pickles, and built again from the source when asked."""

    __slots__ = ("_document", "_ends", "_located", "_spans", "_walked", "offsets", "source")

    def __init__(self, source: str, offsets: tuple[tuple[int, int], ...] = ()) -> None:
        """
        Keep the source.

        Args:
            source: The document, decoded and repaired.
            offsets: Where repair moved it.
        """
        self.source = source
        self.offsets = offsets
        self._document: Document | None = None
        self._ends: list[int] | None = None
        self._located: tuple[Element, ...] | None = None
        self._walked: Walked | None = None
        self._spans: dict[Node, tuple[int, int]] | None = None

    def __reduce__(self) -> tuple[type[HtmlMarkup], tuple[str, tuple[tuple[int, int], ...]]]:
        return HtmlMarkup, (self.source, self.offsets)

    def keep(self, document: Document, walked: Walked) -> None:
        """
        Take over a tree that is already built.

        Args:
            document: The tree.
            walked: What a pass over it gave.
        """
        self._document, self._walked = document, walked

    def _tree(self) -> tuple[Document, Walked]:
        document, walked = self._document, self._walked
        if document is None or walked is None:
            document = _parse(self.source)
            walked = _walk(document)
            self.keep(document, walked)
        return document, walked

    def element(self, number: int) -> PageElement:
        """
        Describe a block element.

        Args:
            number: Its number in `Page.outline`.

        Returns:
            The description.
        """
        return self._describe(self._tree()[1].elements[number], self._source_of(number))

    def _describe(self, element: Element, source: tuple[int, int] | None, *, path: bool = True) -> PageElement:
        return PageElement(
            element.tag,
            tuple((element.attr("class") or "").split()),
            element.attr("id"),
            element.css_path() if path else "",
            source,
        )

    def label(self, number: int) -> str:
        """
        Give what a block element is called.

        Args:
            number: Its number in `Page.outline`.

        Returns:
            Class and id, parted by a space, in lower case; cheaper than `element`.
        """
        element = self._tree()[1].elements[number]
        return f"{element.attr('class') or ''} {element.attr('id') or ''}".lower()

    def _source_of(self, number: int) -> tuple[int, int] | None:
        if self._located is None:
            self._located = _walk(_parse(self.source, located=True)).elements
        where = self._located[number].source_location
        if where is None or where.start_tag is None:
            return None
        start, end = where.start_tag.start_offset, (where.end_tag or where.start_tag).end_offset
        return moved(self.offsets, self._raw(start)), moved(self.offsets, self._raw(end))

    def _raw(self, offset: int) -> int:
        """Undo the parser's folding of CR LF, which it counts as one character."""
        if self._ends is None:
            self._ends = _line_ends(self.source)
        return offset + bisect_right(self._ends, offset)

    def spans(self, css: str) -> tuple[tuple[int, int], ...]:
        """
        Find the text of elements.

        Args:
            css: A selector.

        Returns:
            Spans in `Page.text`, one for each matching element that shows text, in page order.

        Raises:
            ValueError: It is no selector.
        """
        document, _ = self._tree()
        known = self._spanned()
        out = []
        for element in document.select(css):
            found = [known[node] for node in element.descendants if node in known]
            if found:
                out.append((found[0][0], found[-1][1]))
        return tuple(out)

    def around(self, start: int, end: int, most: int | None = None, *, paths: bool = True) -> tuple[PageElement, ...]:
        """
        Describe the elements around a part of the text, inline ones too.

        Args:
            start: Offset in `Page.text`.
            end: Offset after it.
            most: How many are described at most, the innermost; None for all.
            paths: Whether their paths are worked out, which takes longer than all else; "" where not.

        Returns:
            Descriptions, the innermost first and `html` last, without their place in the source; none where no text
            stands there.
        """
        inside = self._tree()[1].laid.within(start, end)
        if not inside:
            return ()
        # The document itself is around all, and is no element: one more is read than are described.
        several = len(inside) > 1
        first, *others = (
            list(islice(node.ancestors, None if several or most is None else most + 1)) for node in inside
        )
        shared = [element for element in first if all(element in other for other in others)] if several else first
        if several or most is None or len(shared) <= most:
            shared = shared[:-1]
        return tuple(self._describe(cast("Element", element), None, path=paths) for element in shared[:most])

    def parted(self, start: int) -> bool:
        """
        Tell whether the text of a block has several parts, of which some may stand in inline elements of their own.

        Args:
            start: Offset in `Page.text`, in the block.

        Returns:
            False where it is one run of text; far cheaper than `around`.
        """
        return self._tree()[1].laid.parted(start)

    def runs(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """
        Give the runs of text in a part of a block, as inline elements part it.

        Args:
            start: Offset in `Page.text`, in the block.
            end: Offset after it, in the same block.

        Returns:
            Spans in `Page.text`, cut to that part, in page order; `around` tells what each stands in.
        """
        return tuple(self._tree()[1].laid.runs(start, end))

    def _spanned(self) -> dict[Node, tuple[int, int]]:
        if self._spans is None:
            self._spans = self._tree()[1].laid.spans()
        return self._spans

    def attributes(self, css: str, *names: str) -> tuple[tuple[str, ...], ...]:
        """
        Read attributes of elements.

        Args:
            css: A selector.
            names: Names of attributes.

        Returns:
            The values for each matching element, "" for what it lacks, in page order.

        Raises:
            ValueError: It is no selector.
        """
        return tuple(
            tuple((element.attr(name) or "").strip() for name in names) for element in self._tree()[0].select(css)
        )


@cache
def _crlf() -> re.Pattern[str]:
    return re.compile("\r\n")


def _line_ends(source: str) -> list[int]:
    """List the offsets, in the folded text, from which one more CR is missing."""
    return [match.start() + 1 - i for i, match in enumerate(_crlf().finditer(source))]
