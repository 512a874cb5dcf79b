"""Layouts of outlets of the Maghreb and Libya. Text shapes: their pages of 2014 to 2026, as flattened."""

from __future__ import annotations

from typing import Final

from arabic_article import LineShape, Marker, SiteLayout


class Hespress(SiteLayout):
    """Story pages of Hespress and of portals with its theme: title, weekday and Moroccan month with the time, body."""

    name = "hespress"
    hosts = ("hespress.com",)
    shapes = (LineShape("date", r"[\u0621-\u064a]{5,8} \d{1,2} [\u0621-\u064a]{3,7} \d{4} - \d\d:\d\d"),)


class AhdathInfo(SiteLayout):
    """Story pages of Ahdath Info: the outlet in Latin letters, the word for an own report, a name, body."""

    name = "ahdath-info"
    hosts = ("ahdath.info",)
    signatures = ("AHDATH.INF", "AHDATH.INFO")
    shapes = (LineShape("masthead", r"AHDATH\.INFO?"),)


class Achkayen(SiteLayout):
    """Story pages of Achkayen: title, the outlet's question for a name, body, an empty form."""

    name = "achkayen"
    hosts = ("achkayen.com",)
    # The outlet's name is "where do you differ", its pseudonym "why, and where to".
    signatures = ("لماذا وإلى أين ؟",)
    shapes = (
        LineShape("byline", r"(?:آشكاين|أشكاين) ?/ ?(?P<value>[^\n]{3,40})"),
        LineShape("masthead", r"لماذا وإلى أين ?؟"),
    )


class Echorouk(SiteLayout):
    """Story pages of Echorouk: dates that a script fills in, board, kicker, title, writer, two counters, title, body."""

    name = "echorouk"
    hosts = ("echoroukonline.com",)
    signatures = ("-- -- -- / -- -- --", "إدارة الموقع")
    shapes = (
        LineShape("clock", r"-- -- -- ?/ ?-- -- --"),
        LineShape("masthead", r"إدارة الموقع"),
        LineShape("counter", r"• ?\d{1,7}"),
    )


class ElKhabar(SiteLayout):
    """Story pages of El Khabar, often held back: the picture's owner, a lead, then the offer of a subscription."""

    name = "elkhabar"
    hosts = ("elkhabar.com", "elkhabar.com.dz")
    signatures = ("38serv",)
    shapes = (LineShape("credit", r"38serv"),)


class AnNasr(SiteLayout):
    """Story pages of An-Nasr: a day in two calendars, teasers of other stories, title, body."""

    name = "annasr"
    hosts = ("annasronline.com",)
    shapes = (
        LineShape(
            "clock", r"[\u0621-\u064a]{5,8} \d{1,2} [\u0621-\u064a]{3,7} \d{4} الموافق لـ ?\d{1,2} [^\n]{3,20} \d{4}"
        ),
    )


class Jawhara(SiteLayout):
    """Story pages of Jawhara FM: a path, title, section and date without a blank, body, the weather."""

    name = "jawhara"
    hosts = ("jawharafm.net",)
    markers = (Marker("nav", "alone", "rest", True, ("الطقس",)),)


class Diwan(SiteLayout):
    """Story pages of Diwan FM: title, a date whose parts are in disorder, body, the name of a picture's file."""

    name = "diwan"
    hosts = ("diwanfm.net",)
    shapes = (LineShape("embed", r"[0-9a-f]{20,40}\.(?:jpe?g|png|webp)"),)


class SabaahPlatform(SiteLayout):
    """Story pages of two Libyan platforms: a clock on two lines, title, body, one more story that is cut off."""

    name = "sabaah-libya"
    hosts = ("alsabaah.ly", "almenassa.ly")
    shapes = (
        LineShape("clock", r"\d{1,2}:\d\d (?:صباح|مساء)[\u064b\u0627]{0,2}"),
        LineShape("clock", r"\d{4}-\d\d-\d\d"),
    )


class Lana(SiteLayout):
    """Story pages of the Libyan agency: its names, a title with a stop, the label of a date that is left out, body."""

    name = "lana"
    hosts = ("lana.gov.ly",)
    signatures = ("Lana News",)
    markers = (
        Marker("nav", "alone", "line", False, ("Lana News", "وكالة الأنباء الليبية", "آخر الأخبار", "نشر بتاريخ")),
    )
    shapes = (LineShape("title", r"(?P<value>[^\n.]{10,140}) \."),)
    glued = (LineShape("embed", r"\.\.\. ?وال ?\.\.\.$"),)


LAYOUTS: Final = (Hespress, AhdathInfo, Achkayen, Echorouk, ElKhabar, AnNasr, Jawhara, Diwan, SabaahPlatform, Lana)
