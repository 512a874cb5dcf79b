"""Entries of the menu that stand once more in the head of a story, beside its day or in its address: its section."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from arabic_article.arabic._parts import is_place
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates
from arabic_article.arabic.folding import fold
from arabic_article.layouts._sheet.lines import letters
from arabic_article.layouts._words.head_lines import digit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article.layouts._sheet.lines import Line

ENTRY: Final = 30
"""Characters of the longest entry of a menu."""
_MENU: Final = 60
"""Lines over a story among which its menu stands."""
_AROUND: Final = 2
_RUN: Final = 3
"""Entries in a row, that with two lines over and under it: no other short line of a head stands among as many."""
_SHORT: Final = 20
"""Characters of the longest entry that is no headline by its size."""
_DAY: Final = (9, 90)
"""Characters of the shortest line of a section and a day, and of the longest."""
POINT: Final = " \t\xa0•*-–—●▪"
"""What stands before an entry of a list."""
_SIGNS: Final = " \t\xa0|,،●•>»›:-–—/"
"""What parts a day from the section beside it."""
_LABELS: Final = ("القسم", "قسم", "التصنيف", "تصنيف", "في")
"""What templates print before the name of a section."""
_OF_DAYS: Final = frozenset(
    "السبت الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة نشر نشرت تاريخ آخر اخر أضيف التاريخ".split()
)
"""Words that begin the lines of days."""
_TAIL: Final = 3
"""Letters of the shortest word that ends an entry."""
_NO_SECTIONS: Final = frozenset(
    {"tag", "tags", "author", "authors", "writer", "search", "وسم", "كاتب", "الكاتب", "بحث"}
)
"""Parts of an address before a word that is no section."""


def is_entry(lines: Sequence[Line], k: int, said: str) -> bool:
    """
    Tell the name of a section by the menu.

    Args:
        lines: The sheet.
        k: Index of a line of a head.
        said: What may be the name.

    Returns:
        True where the same stands further up, among other short lines.
    """
    if not 1 < len(said) <= ENTRY or letters().search(said) is None:
        return False
    for m in range(k - 1, max(-1, k - _MENU), -1):
        if lines[m].end - lines[m].start <= ENTRY and lines[m].text.lstrip(POINT) == said:
            run = lines[max(0, m - _AROUND) : min(m + _AROUND + 1, k)]
            if sum(map(_may_be_entry, run)) >= _RUN:
                return True
    return False


def _may_be_entry(line: Line) -> bool:
    return (
        line.end - line.start <= ENTRY
        and not (line.stop or line.level)
        and letters().search(line.text) is not None
        and not any(map(str.isdigit, line.text))
    )


def bare_entry(text: str) -> str:
    """
    Take off what templates print before the name of a section.

    Args:
        text: A short line.

    Returns:
        The name; the text itself where it has no such label.
    """
    label, _, name = text.partition(" ")
    return name.lstrip(" :") if label.rstrip(":") in _LABELS else text


def mark_entry(lines: Sequence[Line], k: int) -> bool:
    """
    Take a line for the section where it is an entry of the menu, with a label or without one.

    Args:
        lines: The sheet.
        k: Index of a line beside a day.

    Returns:
        Whether it is.
    """
    line = lines[k]
    name = bare_entry(line.text)
    if not is_entry(lines, k, name):
        return False
    line.set("section", "entry-of-the-menu")
    line.value = line.end - len(name)
    return True


class Menu:
    """The entries over a story, and the lines of its head that hold one of them and a day."""

    __slots__ = ("_edges", "_ends", "_lines", "_page", "_prose")

    def __init__(self, lines: Sequence[Line], prose: int, page: Page | None) -> None:
        """
        Keep where the entries are; they are read when the first line asks for them.

        Args:
            lines: The sheet.
            prose: Index of the first sentence of the page.
            page: The page where it is HTML: its links are entries too.
        """
        self._lines, self._prose, self._page = lines, prose, page
        self._edges: tuple[frozenset[str], frozenset[str]] | None = None
        self._ends: dict[str, int] | None = None

    def beside_day(self, i: int) -> int:
        """
        Find where the day begins behind an entry, or an entry behind the day.

        Args:
            i: Index of a line over the story.

        Returns:
            Offset in the line; 0 where something else stands beside the day, or nothing.
        """
        line = self._lines[i]
        text = line.text
        if (
            line.level
            or not _DAY[0] <= line.end - line.start <= _DAY[1]
            or not (text[0].isalpha() or text[-1].isalpha())
        ):
            return 0
        if digit().search(text) is None or not self._may_hold(text) or not (found := find_dates(text)):
            return 0
        first, last = min(found[0].start, found[0].label_end), found[-1].end
        before, behind = text[:first].rstrip(_SIGNS), text[last:].lstrip(_SIGNS)
        if (before and behind) or not (before or behind):
            return 0
        name = bare_entry(before or behind)
        entry = is_entry(self._lines, i, name) or (
            self._page is not None and self._is_linked(self._page, line.start, name)
        )
        if (
            not entry
            or is_place(name)
            or is_bare_name(name)
            or ((known := find_agency(name)) is not None and known.sure)
        ):
            return 0
        return first if before else len(text) - len(behind)

    def _is_linked(self, page: Page, start: int, name: str) -> bool:
        """A link further up, of several, says the same."""
        if not 1 < len(name) <= ENTRY:
            return False
        if self._ends is None:
            self._ends = {}  # where the first link ends that says it
            for first, last, _ in page.links:
                self._ends.setdefault(page.text[first:last].strip(), last)
        if self._ends.get(name, start + 1) > start:
            return False
        return sum(end <= start for end in islice(self._ends.values(), _RUN + 1)) > _RUN

    def _may_hold(self, text: str) -> bool:
        """Tell cheaply whether an entry may begin a line, or end it: dates take far longer."""
        head = bare_entry(text).partition(" ")[0].rstrip(_SIGNS)
        tail = text.rpartition(" ")[2]
        if (head in _OF_DAYS or not head.isalpha()) and (len(tail) < _TAIL or not tail.isalpha()):
            return False
        if self._edges is None:
            over = self._lines[: self._prose]
            names = [line.text.lstrip(POINT) for line in over if line.end - line.start <= ENTRY]
            if self._page is not None:
                page, end = self._page, self._lines[self._prose].start
                names += [page.text[link[0] : link[1]].strip() for link in page.links if link[1] <= end]
            names = [name for name in dict.fromkeys(names) if len(name) <= ENTRY and digit().search(name) is None]
            self._edges = (
                frozenset(name.partition(" ")[0] for name in names),
                frozenset(name.rpartition(" ")[2] for name in names),
            )
        heads, tails = self._edges
        return head in heads or tail in tails


def settle_menu(lines: Sequence[Line], first: int, page: Page) -> None:
    """
    Read what only the whole head tells of a menu: the section that the address names, and entries that are no other stories.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        page: The page.
    """
    _file_by_address(lines, first, page.url)
    _free(lines[:first])


def _free(over: Sequence[Line]) -> None:
    """Take entries of a menu, and of tools, for no other stories, though one of them is a label of such."""
    run: list[Line] = []
    for line in (*over, None):
        if line is not None and line.role == "related":
            run.append(line)
            continue
        if any(other.value < other.end for other in run) and all(other.end - other.start <= _SHORT for other in run):
            for other in run:
                other.set("nav", "line-over-story")
                other.value, other.pieces = other.start, ()
        run = []


def _words_of_path(url: str | None) -> list[str]:
    """List the parts in Arabic of an address but the last, which is the story's own, from the last to the first."""
    if not url or ("%D" not in url and "%d" not in url and url.isascii()):
        return []
    try:
        parts = [part for part in unquote(urlsplit(url).path).split("/") if part]
    except ValueError:
        return []
    return [
        fold(part.replace("-", " ").replace("_", " ")).strip()
        for before, part in reversed(list(zip(["", *parts], parts[:-1], strict=False)))
        if before.lower() not in _NO_SECTIONS and len(part) <= ENTRY and letters().search(part) is not None
    ]


def _file_by_address(lines: Sequence[Line], first: int, url: str | None) -> None:
    """Take the entry of the menu that the address of the page names for the section, where nothing else says one."""
    if not (words := _words_of_path(url)) or any(line.role == "section" for line in lines):
        return
    title = next((i for i in range(first - 1, -1, -1) if lines[i].role == "title" and not lines[i].story), -1)
    for k in range(max(0, title - _MENU), title):
        line = lines[k]
        # A part before the last of these is a section of sections.
        if line.role != "nav" or line.end - line.start > ENTRY or fold(line.text.lstrip(POINT)) != words[0]:
            continue
        if sum(map(_may_be_entry, lines[max(0, k - _AROUND) : min(k + _AROUND + 1, title)])) >= _RUN:
            line.set("section", "entry-in-address")
            line.value = line.end - len(line.text.lstrip(POINT))
            return
