"""Layouts of outlets of the Levant and Iraq. Text shapes: their pages of 2010 to 2026, as flattened."""

from __future__ import annotations

from typing import Final

from arabic_article import LineShape, Marker, SiteLayout


class Sana(SiteLayout):
    """Items of SANA: title, caption, city and agency on a line of their own, body, a plea with an address."""

    name = "sana"
    hosts = ("sana.sy", "sanasyria.org")
    signatures = ("متابعة أخبار سانا على تلغرام",)
    markers = (Marker("promo", "opens", "line", True, ("متابعة أخبار سانا على تلغرام",)),)


class Lbci(SiteLayout):
    """Story pages of LBCI: menu, title, section, day and time with a bar, body."""

    name = "lbci"
    hosts = ("lbcgroup.tv",)
    # A page of LBCI and Fundus' class for it, both of January 2026.
    body_css = ("div.LongDesc",)
    markers = (
        Marker("promo", "opens", "line", True, ("تابع قناة السومرية على",)),
        # A step of the menu, where others print the section.
        Marker("nav", "alone", "line", False, ("الأخبار",)),
    )
    shapes = (
        LineShape("date", r"\d{4}-\d\d-\d\d \| \d\d:\d\d"),
        LineShape("masthead", r"Alsumaria Tv https://www\.alsumaria\.tv/authors\S*"),
        LineShape("share", r"[+-] ?A|A ?[+-]"),
    )


class Alsumaria(Lbci):
    """Story pages of Alsumaria, on the system of LBCI: title and date twice, a dateline, body, a plea."""

    name = "alsumaria"
    hosts = ("alsumaria.tv",)
    signatures = ("تابع قناة السومرية على", "Alsumaria Tv https://www.alsumaria.tv/authors")


class Lebanon24(SiteLayout):
    """Story pages of Lebanon 24: an advertisement, section, title, the outlet, day and time, body, a tag a line."""

    name = "lebanon24"
    hosts = ("lebanon24.com",)
    shapes = (
        LineShape("masthead", r"Lebanon ?24"),
        LineShape("date", r"\d{1,2}-\d{1,2}-\d{4} \| \d\d:\d\d"),
    )


class Maan(SiteLayout):
    """Story pages of Maan: a clock on Jerusalem's time, title, both dates on one line, a dateline with the outlet, body."""

    name = "maan"
    hosts = ("maannews.net",)
    shapes = (
        LineShape("clock", r"[\u0621-\u064a]{5,8}: ?\d{1,2}/\d{1,2}/\d{4} بتوقيت القدس الشريف"),
        LineShape("date", r"نشر بتاريخ: ?\d\d/\d\d/\d{4} ?\( ?آخر تحديث: ?\d\d/\d\d/\d{4} الساعة: ?\d\d:\d\d ?\)"),
    )


class Pnn(SiteLayout):
    """Story pages of the Palestine News Network: title, date and section on one line, a dateline with the outlet, body."""

    name = "pnn"
    hosts = ("pnn.ps",)
    shapes = (LineShape("date", r"نشر بتاريخ: ?(?P<value>\d\d-\d\d-\d{4}) \| [\u0621-\u064a ]{3,30}"),)
    glued = (LineShape("section", r"(?<=\d{4} \| )[\u0621-\u064a ]{3,30}$"),)


class BaghdadToday(SiteLayout):
    """Story pages of Baghdad Today: section, date and an empty counter on one line, the outlet and a city, body, a list."""

    name = "baghdadtoday"
    hosts = ("baghdadtoday.news",)
    glued = (
        LineShape(
            "section",
            r"^(?P<value>[\u0621-\u064a]{3,14}(?: [\u0621-\u064a]{3,14}){0,2}) (?=\d{1,2}-\d\d-\d{4}, \d\d:\d\d \|)",
        ),
    )


class AlWakeel(SiteLayout):
    """Story pages of Alwakeel: a clock, section, title, the time alone, body with words of an advertisement glued in."""

    name = "alwakeel"
    hosts = ("alwakeelnews.com",)
    shapes = (LineShape("clock", r"[\u0621-\u064a]{5,8} \d{4}-\d\d-\d\d \d\d:\d\d [صم]"),)
    glued = (LineShape("embed", r"(?<!\S)اضافة اعلان(?!\S)"),)


class Nayrouz(SiteLayout):
    """Story pages of Nayrouz: a day, headlines with the outlet's Latin name between them on one line, title, body."""

    name = "nayrouz"
    hosts = ("nayrouz.com",)
    shapes = (
        LineShape("ticker", r"(?:(?:(?! nayrouz )[^\n])++ nayrouz ){2,}+[^\n]{0,160}"),
        LineShape("clock", r"\d{4}-\d\d-\d\d - [\u0621-\u064a]{5,8}"),
    )


class Sawaleif(SiteLayout):
    """Story pages of Sawaleif: title, body with hashtags for names, the outlet's own hashtag at the end."""

    name = "sawaleif"
    hosts = ("sawaleif.com",)
    shapes = (LineShape("source", r"#?(?P<value>سواليف)"),)


LAYOUTS: Final = (Sana, Lbci, Alsumaria, Lebanon24, Maan, Pnn, BaghdadToday, AlWakeel, Nayrouz, Sawaleif)
