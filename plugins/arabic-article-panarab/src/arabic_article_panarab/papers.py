"""Layouts of newspapers and portals. Text shapes: their pages of 2009 to 2026, as flattened."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from arabic_article import LineShape, Marker, Segment, SiteLayout, begins_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from arabic_article import Page, Role

_HEADS: Final[tuple[Role, ...]] = ("title", "subtitle")
_OWNER: Final = " (الشرق الأوسط)"
_COPIES: Final = (4, 3)
"""How often a title may stand on one line."""


class AsharqAlAwsat(SiteLayout):
    """Story pages of Asharq Al-Awsat: title, subtitle, the caption twice, the control `TT`, all of it again, body."""

    name = "aawsat"
    hosts = ("aawsat.com",)
    signatures = ("TT",)

    def recognise(self, page: Page) -> float:
        """
        Say how well the page fits: by its host, else by the control that stands between two copies of the title.

        Args:
            page: The page.

        Returns:
            0.95 for the host, 0.9 for the control between two copies of one line, else 0.0.
        """
        if self.is_host(page.host):
            return 0.95
        lines = [page.block_text(block) for block in page.blocks[:40]]
        if "TT" not in lines:
            return 0.0
        at = _last_control(lines)
        return 0.9 if at + 1 < len(lines) and lines[at + 1] in lines[max(0, at - 8) : at] else 0.0

    def mark(self, page: Page) -> Iterable[Segment]:
        """
        Mark the title under the control, and over it its copy and the subtitle, which stands there only; the rest as any page.

        Args:
            page: The page.

        Returns:
            Segments in page order.
        """
        lines = [page.block_text(block) for block in page.blocks[:40]]
        at = _last_control(lines) if "TT" in lines else len(lines)
        if at + 1 >= len(lines) or lines[at + 1] not in lines[max(0, at - 8) : at]:
            return super().mark(page)
        first = lines.index(lines[at + 1])
        below = lines[first + 1]
        heads = [first, first + 1] if first + 2 < lines.index("TT") and lines.count(below) == 1 else [first]
        # A caption stands twice over the control, and twice under the copy of the title.
        captions = [i for i, line in enumerate(lines) if line.endswith(_OWNER) and lines.count(line) > 1]
        marked = [
            *(Segment(role, *page.blocks[i][:2], rule="line-shape") for role, i in zip(_HEADS, heads, strict=False)),
            *(piece for i in captions if i not in heads for piece in _captioned(*page.blocks[i][:2])),
            Segment("title", *page.blocks[at + 1][:2], rule="title-again"),
        ]
        return sorted(marked, key=lambda segment: segment.start)


def _captioned(start: int, end: int) -> tuple[Segment, ...]:
    """Part a caption from the paper's own name behind it."""
    at = end - len(_OWNER)
    return (
        Segment("caption", start, at, rule="line-shape"),
        Segment("credit", at + 1, at + 2, "label", rule="line-shape"),
        Segment("credit", at + 2, end - 1, rule="line-shape"),
        Segment("credit", end - 1, end, "label", rule="line-shape"),
    )


def _last_control(lines: Sequence[str]) -> int:
    """Find the control `TT`, or the number of comments under it."""
    at = lines.index("TT")
    return at + 1 if at + 1 < len(lines) and lines[at + 1].isdigit() else at


class AlQudsAlArabi(SiteLayout):
    """Story pages of Al-Quds Al-Arabi: title, caption, a dateline of place or outlet and colon, body with posts in it."""

    name = "alquds-alarabi"
    hosts = ("alquds.co.uk",)


class AlArabyAlJadeed(SiteLayout):
    """Story pages of Al-Araby Al-Jadeed: title, one line with both dates, caption, controls, a summary in points, body."""

    name = "alaraby"
    hosts = ("alaraby.co.uk",)
    signatures = ("استمع إلى الملخص", "أظهر الملخص", "+ الخط -")
    shapes = (
        LineShape("embed", r"pic\.twitter\.com/\w+"),
        # The name of a picture's file.
        LineShape("embed", r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"),
    )

    def recognise(self, page: Page) -> float:
        """
        Say how well the page fits: by its host, else by its controls, of which others have one or another.

        Args:
            page: The page.

        Returns:
            0.95 for the host, 0.9 for the control of the type and one of the summary, else 0.0.
        """
        if self.is_host(page.host):
            return 0.95
        sized = begins_line(page, "+ الخط -") is not None
        return 0.9 if sized and any(begins_line(page, phrase) is not None for phrase in self.signatures[:2]) else 0.0

    def mark(self, page: Page) -> Iterable[Segment]:
        """
        Mark the points of a machine's summary under its control; the rest by shapes.

        Args:
            page: The page.

        Returns:
            Segments in page order.
        """
        marked = tuple(super().mark(page))
        shown = begins_line(page, "أظهر الملخص")
        if shown is None:
            return marked
        points = tuple(
            takewhile(lambda block: page.text.startswith(("- ", "• "), block.start), page.blocks[shown + 1 :])
        )
        end = points[-1].end if points else 0
        return (
            segment._replace(role="embed", part="value", rule="line-shape")
            if page.blocks[shown].end < segment.start < end
            else segment
            for segment in marked
        )


class Elaph(SiteLayout):
    """Story pages of Elaph: body, the label of a date that is not there, comments."""

    name = "elaph"
    hosts = ("elaph.com",)
    shapes = (LineShape("date", r"[-–] ?آخر تحديث ?:(?P<value>)"),)


class EremNews(SiteLayout):
    """Story pages of Erem News: the title several times on one line without a blank, body, an empty list."""

    name = "eremnews"
    hosts = ("eremnews.com",)
    signatures = ("No stories found",)
    markers = (Marker("nav", "alone", "line", True, ("No stories found",)),)

    def recognise(self, page: Page) -> float:
        """
        Say how well the page fits: by its host, else by the title that is one line's several copies.

        Args:
            page: The page.

        Returns:
            0.95 for the host, 0.9 for such a line beside the signature, else 0.0.
        """
        if self.is_host(page.host):
            return 0.95
        return 0.9 if _repeated(page) else 0.0

    def mark(self, page: Page) -> Iterable[Segment]:
        """
        Mark the first copy of the title as the title and the others as copies; the rest as any page.

        Args:
            page: The page.

        Returns:
            Segments in page order.
        """
        if (found := _repeated(page)) is None:
            return super().mark(page)
        start, size, end = found
        return (
            Segment("title", start, start + size, "value", 0, "line-shape"),
            Segment("title", start + size, end, "value", 0, "title-again"),
        )


def _repeated(page: Page) -> tuple[int, int, int] | None:
    """Find a line among the first that is one title several times: its start, the title's size, its end."""
    for block in page.blocks[:12]:
        text = page.block_text(block)
        for count in _COPIES:
            size, over = divmod(len(text), count)
            if not over and size > 20 and text == text[:size] * count:
                return block.start, size, block.end
    return None
