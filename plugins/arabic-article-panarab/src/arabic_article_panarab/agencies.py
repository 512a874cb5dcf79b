"""Layouts of news agencies. Text shapes: their pages of 2016 to 2026, as flattened."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article import LineShape, Marker, Segment, SiteLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article import Page, Part, Role

_TAG_SIZE: Final = 60
"""Characters of the longest tag."""
_PICTURE: Final = r"(?P<value>[^\n]{4,200}) - سبوتنيك عربي, \d{3,4}, \d\d\.\d\d\.\d{4}"
_HOUR: Final = r"\d\d:\d\d GMT"
_LATIN: Final = r"[A-ZÀ-ÖØ-Ýİ][A-Za-zÀ-ÖØ-öø-ÿğĞıİşŞ.' -]{1,60}"


class Anadolu(SiteLayout):
    """Story pages of Anadolu: section, title, spot, names in Latin letters and both dates, title, city twice, a notice."""

    name = "anadolu"
    hosts = ("aa.com.tr",)
    signatures = ("الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول",)
    shapes = (
        LineShape(
            "date",
            rf"(?:{_LATIN}(?:, ?{_LATIN})*\| ?)?(?P<value>\d\d?\.\d\d?\.\d{{4}}(?: - محدث : \d\d?\.\d\d?\.\d{{4}})?)",
        ),
        # The city once more, in Turkish.
        LineShape("nav", r"(?:Ankara|İstanbul|Istanbul|[A-Z][a-z]{2,14}(?:/[A-Z][a-z]{2,14})?)"),
    )


class Sputnik(SiteLayout):
    """Story pages of Sputnik, in three forms: under a grid of radio hours, as a row of its data, and for telephones."""

    name = "sputnik-arabic"
    hosts = ("sarabic.ae", "sputnikarabic.ae", "arabic.sputniknews.com")
    signatures = (
        "مدار الليل والنهار",
        "https://sarabic.ae/20",
        "https://arabic.sputniknews.com/20",
        "موسكو - سبوتنيك.",
    )
    markers = (
        Marker("nav", "opens", "line", False, ("مدار الليل والنهار",)),
        Marker("comments", "alone", "rest", True, ("مناقشة",)),
    )
    shapes = (
        LineShape("nav", r"\d\d:\d\d"),
        LineShape("nav", r"\d{1,3} د"),
        # The text of a picture, its width and its day; the hour of a story that is shown inside another.
        LineShape("caption", _PICTURE),
        LineShape("nav", _HOUR),
        LineShape("masthead", r"Sputnik"),
        LineShape("embed", r"https?://cdn\S+"),
    )

    def mark(self, page: Page) -> Iterable[Segment]:
        """
        Mark a row of data by its parts: address, title, description with a date, tags, a picture; other pages by shapes.

        Args:
            page: The page.

        Returns:
            Segments in page order.
        """
        lines = page.blocks[:40]
        said = [page.block_text(block) for block in lines]
        # The day on which a corpus was built may stand before the address.
        first = next((i for i, text in enumerate(said[:2]) if text.startswith("http")), None)
        dated = next((i for i, block in enumerate(lines) if _dated().search(page.text, block.start, block.end)), None)
        if first is None or dated is None or dated < first + 2:
            shown = {segment.start: segment for segment in _shown(page)}
            return [shown.get(segment.start, segment) for segment in super().mark(page)]
        end = next((i for i in range(dated + 1, len(lines)) if not _is_datum(said[i])), len(lines))
        roles: list[tuple[int, Role, str]] = [(first, "share", "line-shape"), (first + 1, "title", "line-shape")]
        roles += [(i, *_over_description(said[i])) for i in range(first + 2, dated)]
        roles += [(i, _datum(said[i]), "line-shape") for i in range(dated + 1, end)]
        marked = [Segment(role, lines[i].start, lines[i].end, "value", 0, rule) for i, role, rule in roles]
        match = _dated().search(page.text, lines[dated].start, lines[dated].end)
        if match is not None:  # found above
            if match.start() > lines[dated].start:
                told = page.text[lines[dated].start : match.start()].rstrip(" .")
                stop = lines[dated].start + len(told)
                marked.append(Segment("subtitle", lines[dated].start, stop, rule="line-shape"))
                marked.append(Segment("subtitle", stop, match.start(1), "label", rule="line-shape"))
            # The moments among the data say it better.
            part: Part = "label" if any(role == "date" for _, role, _ in roles) else "value"
            marked.append(Segment("date", match.start(1), match.end(1), part, rule="line-shape"))
            marked.append(Segment("date", match.end(1), match.start(2), "label", rule="line-shape"))
            marked.append(Segment("source", match.start(2), match.end(2), rule="line-shape"))
        return sorted(marked, key=lambda segment: segment.start)


def _over_description(text: str) -> tuple[Role, str]:
    """The title once more, or the outlet."""
    return ("source", "line-shape") if text.startswith("سبوتنيك") else ("title", "title-again")


def _is_datum(text: str) -> bool:
    """It is a tag, a moment or an address, and no paragraph."""
    return len(text) <= _TAG_SIZE or text.startswith("http")


def _datum(text: str) -> Role:
    if text.startswith("http"):
        return "embed"
    return "date" if _moment().fullmatch(text) else "keywords"


@cache
def _moment() -> re.Pattern[str]:
    return re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d{4}")


def _shown(page: Page) -> list[Segment]:
    """Mark the headlines of stories that are shown inside another: between the text of a picture and an hour."""
    if " GMT" not in page.text:
        return []
    blocks = page.blocks
    return [
        Segment("related", blocks[i].start, blocks[i].end, rule="line-shape")
        for i in range(1, len(blocks) - 1)
        if _hour().fullmatch(page.block_text(blocks[i + 1])) and _picture().fullmatch(page.block_text(blocks[i - 1]))
    ]


@cache
def _hour() -> re.Pattern[str]:
    return re.compile(_HOUR)


@cache
def _picture() -> re.Pattern[str]:
    return re.compile(_PICTURE)


@cache
def _dated() -> re.Pattern[str]:
    """Match the end of a description: a date with full stops, and the outlet."""
    return re.compile(r"(\d\d\.\d\d\.\d{4}), (سبوتنيك عربي)$", re.MULTILINE)
