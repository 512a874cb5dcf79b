"""Layouts of systems that several outlets share. Text shapes: their pages of 2017 to 2026, as flattened."""

from __future__ import annotations

from arabic_article import LineShape, Marker, SiteLayout


class Boards(SiteLayout):
    """Story pages that open with who runs the paper, often twice: board, section, title, the caption twice, writer, body."""

    name = "egyptian-boards"
    hosts: tuple[str, ...] = (
        "albawabhnews.com",
        "dostor.org",
        "vetogate.com",
        "darelhilal.com",
        "mwatan.news",
        "alamssar.com",
    )
    markers = (
        Marker("masthead", "opens", "value", False, ("رئيس حزب الوفد", "الإشراف العام")),
        # The label of a date that the page left out; what a paper says of its licence.
        Marker("nav", "alone", "line", False, ("نشر", "الموقع قدم أوراق اعتماده", "الى نقابة الصحفيين العراقيين")),
    )
    # The section before the date, without a blank.
    glued = (
        LineShape(
            "section",
            r"^(?P<value>[\u0621-\u064a]{3,12}(?: [\u0621-\u064a]{3,12}){0,2})(?=\d{1,2}-\d{1,2}-\d{4} \| \d\d:\d\d$)",
        ),
    )


class AlWafd(Boards):
    """Story pages of Al-Wafd: the board with the head of the party first."""

    name = "alwafd"
    hosts = ("alwafd.news", "alwafd.org")
    signatures = ("رئيس حزب الوفد",)


class PrintNumber(SiteLayout):
    """
    Story pages of a system whose print views end in `print~` and a number, in Egypt and Yemen.

    A clock in two calendars, the outlet with its editor, headlines on one line, section, title, the caption twice, body.
    When the story was published it says only on other views.
    """

    name = "print-number"
    hosts = (
        "alnaharegypt.com",
        "aldawlanews.com",
        "alsolta.net",
        "sabaharabi.com",
        "almashhad-alyemeni.com",
        "almashhadnews.com",
    )
    shapes = (
        LineShape(
            "clock",
            r"[\u0621-\u064a]{5,8} \d{1,2} [\u0621-\u064a]{3,7} \d{4} \d\d:\d\d [صم]ـ \d{1,2} [^\n\d]{3,20} \d{4} هـ",
        ),
        LineShape("masthead", r"[^\n]{0,40}?رئيس (?:مجلس الإدارة|التحرير)[^\n]{3,80}"),
    )


class SadaElBalad(SiteLayout):
    """Story pages of Sada El-Balad: sister sites on one line, headlines, board, section, title, the caption twice, writer."""

    name = "elbalad"
    hosts = ("elbalad.news",)
    signatures = ("قناة صدى البلد البلد سبورت",)
    shapes = (LineShape("nav", r"قناة صدى البلد البلد سبورت[^\n]{0,200}"),)


class AhlMasr(SiteLayout):
    """Story pages of Ahl Masr: the lead, the writer, the lead once more as the story's first paragraph."""

    name = "ahlmasr"
    hosts = ("ahlmasrnews.com",)


class AlAhram(SiteLayout):
    """Story pages of Al-Ahram: title, writer, two counters, body."""

    name = "ahram"
    hosts = ("ahram.org.eg",)
    # A scraper of December 2025 for the gate of this site: the two boxes in which it finds a story.
    body_css = ("div#innerArticleContainer", "div#ctl00_ctl00_ContentPlaceHolderMain_mainContent_pnlNews")
    shapes = (LineShape("counter", r"\d{1,6}"),)


class AlGomhuria(SiteLayout):
    """Story pages of Al-Gomhuria: a body in several boxes, a plea, the head of an empty form."""

    name = "gomhuria"
    hosts = ("gomhuriaonline.com",)
    # A scraper of December 2025 for this site: the boxes of the story, and what it takes out of them.
    body_css = ("div.DetialsNews",)
    drop_css = ("div.YoutubeOneNews", "div.related-article-inside-body", "div.masry-now-articles")
    markers = (Marker("promo", "opens", "line", False, ("تابع بوابة الجمهورية",)),)
