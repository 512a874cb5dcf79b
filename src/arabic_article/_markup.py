"""The tree of elements behind a page, as layouts may ask for it."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class PageElement(NamedTuple):
    """A block element of an HTML page."""

    tag: str
    classes: tuple[str, ...]
    id: str | None
    path: str
    """CSS selector that finds it, and nothing else on the page."""
    source: tuple[int, int] | None
    """Its span in the decoded document, tags included; None where the parser made it up."""


class Markup(Protocol):
    """What stands behind an HTML page; it is asked only for what a layout needs."""

    def element(self, number: int) -> PageElement:
        """
        Describe a block element.

        Args:
            number: Its number in `Page.outline`.

        Returns:
            The description.
        """

    def label(self, number: int) -> str:
        """
        Give what a block element is called.

        Args:
            number: Its number in `Page.outline`.

        Returns:
            Class and id, parted by a space, in lower case.
        """

    def spans(self, css: str) -> tuple[tuple[int, int], ...]:
        """
        Find the text of elements.

        Args:
            css: A selector.

        Returns:
            Spans in `Page.text`, one for each matching element that shows text, in page order.
        """

    def around(self, start: int, end: int, most: int | None = None, *, paths: bool = True) -> tuple[PageElement, ...]:
        """
        Describe the elements around a part of the text, inline ones too.

        Args:
            start: Offset in `Page.text`.
            end: Offset after it.
            most: How many are described at most, the innermost; None for all.
            paths: Whether their paths are worked out, which takes longer than all else; "" where not.

        Returns:
            Descriptions, the innermost first and `html` last, without their place in the source; none without text.
        """

    def parted(self, start: int) -> bool:
        """
        Tell whether the text of a block has several parts, of which some may stand in inline elements of their own.

        Args:
            start: Offset in `Page.text`, in the block.

        Returns:
            False where it is one run of text; far cheaper than `around`.
        """

    def runs(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """
        Give the runs of text in a part of a block, as inline elements part it.

        Args:
            start: Offset in `Page.text`.
            end: Offset after it, in the same block.

        Returns:
            Spans in `Page.text`, cut to that part, in page order; `around` tells what each stands in.
        """

    def attributes(self, css: str, *names: str) -> tuple[tuple[str, ...], ...]:
        """
        Read attributes of elements.

        Args:
            css: A selector.
            names: Names of attributes.

        Returns:
            The values for each matching element, "" for what it lacks, in page order.
        """
