"""What the lines of a page say, kept for one parse: the layout asks to give roles, the builder asks again to take values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from arabic_article._json_ld import read_json_ld
from arabic_article.arabic.credits import read_byline
from arabic_article.arabic.datelines import read_dateline
from arabic_article.arabic.dates import find_dates
from arabic_article.arabic.translated import read_formula

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article.arabic.credits import FoundCredit
    from arabic_article.arabic.datelines import FoundDateline
    from arabic_article.arabic.dates import FoundDate
    from arabic_article.arabic.translated import FoundFormula


class Readings:
    """
    Answers about lines of one page, each worked out once.

    A parse makes one and hands it down; nobody keeps it. A line is known by where it stands, and the offsets of an answer
    count from the beginning of its line.
    """

    __slots__ = ("_bylines", "_datelines", "_dates", "_described", "_formulas")

    def __init__(self) -> None:
        """Know nothing yet."""
        self._bylines: dict[tuple[int, int], Sequence[FoundCredit]] = {}
        self._datelines: dict[tuple[int, int], FoundDateline | None] = {}
        self._dates: dict[tuple[int, int], tuple[FoundDate, ...]] = {}
        self._formulas: dict[tuple[int, int], FoundFormula | None] = {}
        self._described: Sequence[dict[str, Any]] | None = None

    def described(self, page: Page) -> Sequence[dict[str, Any]]:
        """
        Parse what a page says of itself in JSON-LD.

        Args:
            page: The page.

        Returns:
            What `read_json_ld` gives, which nobody may change.
        """
        if self._described is None:
            self._described = read_json_ld(page.facts.json_ld) if page.facts.json_ld else ()
        return self._described

    def byline(self, said: str, start: int) -> Sequence[FoundCredit]:
        """
        Read who is credited on a line.

        Args:
            said: The line.
            start: Its offset in the page.

        Returns:
            What `read_byline` finds in the line.
        """
        place = (start, len(said))
        found = self._bylines.get(place)
        if found is None:
            found = self._bylines[place] = read_byline(said)
        return found

    def dateline(self, said: str, start: int) -> FoundDateline | None:
        """
        Read the dateline of a line.

        Args:
            said: The line.
            start: Its offset in the page.

        Returns:
            What `read_dateline` finds in the line.
        """
        place = (start, len(said))
        if place not in self._datelines:
            self._datelines[place] = read_dateline(said)
        return self._datelines[place]

    def dates(self, said: str, start: int) -> tuple[FoundDate, ...]:
        """
        Read the dates of a line, knowing neither the outlet's country nor when the page was fetched.

        Args:
            said: The line.
            start: Its offset in the page.

        Returns:
            What `find_dates` finds in the line.
        """
        place = (start, len(said))
        found = self._dates.get(place)
        if found is None:
            found = self._dates[place] = find_dates(said)
        return found

    def formula(self, said: str, start: int) -> FoundFormula | None:
        """
        Read the credit formula of a translated article.

        Args:
            said: A paragraph.
            start: Its offset in the page.

        Returns:
            What `read_formula` finds in the paragraph.
        """
        place = (start, len(said))
        if place not in self._formulas:
            self._formulas[place] = read_formula(said)
        return self._formulas[place]
