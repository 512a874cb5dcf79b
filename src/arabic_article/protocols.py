"""What an object must have to be a layout or an exporter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._segments import Candidate, Segment


@runtime_checkable
class Layout(Protocol):
    """
    One way in which pages are built: recognises them and gives their parts roles.

    A layout keeps nothing between pages.
    """

    @property
    def name(self) -> str:
        """Unique among the installed layouts: lower-case words joined by hyphens."""

    @property
    def priority(self) -> int:
        """Settles equal scores; 0 for ordinary layouts, negative for fallbacks."""

    @property
    def hosts(self) -> tuple[str, ...]:
        """Host names whose pages these are, without "www."; subdomains count too."""

    @property
    def signatures(self) -> tuple[str, ...]:
        """Phrases that begin a line of flattened text on these pages, and on few others."""

    def recognise(self, page: Page) -> float:
        """
        Say how well the page fits.

        Args:
            page: The page; only asked when a host or a signature matched, or when the layout declares neither.

        Returns:
            From 0.0, not mine, to 1.0, certainly mine.
        """

    def mark(self, page: Page) -> Iterable[Segment]:
        """
        Give roles to the parts of the page that the layout knows.

        Args:
            page: The page.

        Returns:
            Segments that do not overlap, in any order; what they leave is labelled by the generic layout. The numbers of
            stories only tell them apart: gaps between them are closed.
        """


@runtime_checkable
class Proposer(Protocol):
    """A layout that also finds values which are not in the text: in an attribute, or in JSON-LD."""

    def propose(self, page: Page) -> Mapping[str, tuple[Candidate, ...]]:
        """
        Offer values for fields.

        Args:
            page: The page.

        Returns:
            Candidates by name of an Article field. The surest counts, of equally sure ones the first. One that says
            nothing (None, an empty tuple, a date that cannot be read) leaves the field to the next, and at last to the page.
        """


@runtime_checkable
class Exporter(Protocol):
    """Writes an Article in one format."""

    @property
    def format(self) -> str:
        """Unique among the installed exporters: the name given to `export`, lower-case words joined by hyphens."""

    def export(self, article: Article) -> str:
        """
        Write one article.

        Args:
            article: The article.

        Returns:
            The whole document as text.
        """
