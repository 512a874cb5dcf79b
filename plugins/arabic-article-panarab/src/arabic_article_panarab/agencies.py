"""Layouts of news agencies. Text shapes: their pages of 2016 to 2026, as flattened."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article import LineShape, Marker, Segment, SiteLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article import Page

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
        LineShape("caption", r"(?P<value>[^\n]{4,200}) - سبوتنيك عربي, \d{3,4}, \d\d\.\d\d\.\d{4}"),
        LineShape("nav", r"\d\d:\d\d GMT"),
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
        if lines and page.block_text(lines[0]).startswith("date "):
            lines = lines[1:]  # what corpora put before a text
        dated = next((i for i, block in enumerate(lines) if _dated().search(page.text, block.start, block.end)), None)
        if dated is None or dated < 2 or not page.block_text(lines[0]).startswith("http"):
            shown = {segment.start: segment for segment in _shown(page)}
            return [shown.get(segment.start, segment) for segment in super().mark(page)]
        match = _dated().search(page.text, lines[dated].start, lines[dated].end)
        pictured = next((i for i in range(dated, len(lines)) if page.block_text(lines[i]).startswith("http")), dated)
        marked = [
            Segment("share", lines[0].start, lines[0].end, "value", 0, "line-shape"),
            Segment("title", lines[1].start, lines[1].end, "value", 0, "line-shape"),
        ]
        if match is not None and match.start() > lines[dated].start:  # found above
            said = page.text[lines[dated].start : match.start()].rstrip(" .")
            marked.append(Segment("subtitle", lines[dated].start, lines[dated].start + len(said), rule="line-shape"))
        tags = lines[dated + 1 : pictured]
        stamps = [tag for tag in tags if _stamp().fullmatch(page.block_text(tag))]
        if match is not None:
            marked.append(Segment("clock" if stamps else "date", match.start(1), match.end(1), rule="line-shape"))
            marked.append(Segment("source", match.start(2), match.end(2), rule="line-shape"))
        for tag in tags:
            if tag not in stamps:
                marked.append(Segment("keywords", tag.start, tag.end, rule="line-shape"))
            else:
                marked.append(Segment("date" if tag == stamps[0] else "clock", tag.start, tag.end, rule="line-shape"))
        if pictured > dated:
            marked.append(Segment("embed", lines[pictured].start, lines[pictured].end, rule="line-shape"))
        return marked


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
    return re.compile(r"\d\d:\d\d GMT")


@cache
def _picture() -> re.Pattern[str]:
    return re.compile(r"[^\n]{4,200} - سبوتنيك عربي, \d{3,4}, \d\d\.\d\d\.\d{4}")


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d\+0000")


@cache
def _dated() -> re.Pattern[str]:
    """Match the end of a description: a date with full stops, and the outlet."""
    return re.compile(r"(\d\d\.\d\d\.\d{4}), (سبوتنيك عربي)$", re.MULTILINE)
