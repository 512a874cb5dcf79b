"""Pages of RT Arabic, and its translations from the Russian press."""

from __future__ import annotations

from arabic_article import LineShape, Marker, SiteLayout, hookimpl


class RtArabic(SiteLayout):
    """Story pages of RT Arabic, flattened: menu, stories printed twice, title, lead, caption and credit, body, source."""

    name = "rt-arabic"
    hosts = ("arabic.rt.com", "rtarabic.com")
    signatures = (
        "المقالة تعبر فقط عن رأي الصحيفة أو الكاتب",
        "أين يمكنك متابعتنا",
        "تابعوا RT على",
        "RT STORIES",
    )
    markers = (
        # Here the label has no colon: the headline follows on the line, or under it.
        Marker("read_also", "opens", "story", False, ("إقرأ المزيد",)),
        Marker("promo", "opens", "line", False, ("تابعوا RT على", "#اسأل_أكثر", "اسأل أكثر")),
        Marker("ticker", "opens", "list", False, ("RT STORIES",)),
        Marker("nav", "alone", "line", False, ("أين يمكنك متابعتنا", "أقسام مهمة", "Stories", "RT")),
    )
    shapes = (
        # President Of Someland / Photobank; NAME SURNAME / AFP; (archive picture) / AFP
        LineShape("credit", r"(?:[A-Z][A-Za-z .'-]{1,40}|\([^()\n]{3,40}\)) / [A-Z][A-Za-z .]{1,30}"),
        LineShape("counter", r"\d{1,4} خبر"),
    )


@hookimpl
def register_layouts() -> tuple[SiteLayout, ...]:
    """
    Hand over the layouts of RT Arabic.

    Returns:
        One layout.
    """
    return (RtArabic(),)
