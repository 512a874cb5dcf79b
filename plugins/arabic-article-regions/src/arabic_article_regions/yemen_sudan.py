"""Layouts of outlets of Yemen and Sudan. Text shapes: their pages of 2015 to 2026, as flattened."""

from __future__ import annotations

from typing import Final

from arabic_article import LineShape, Marker, SiteLayout


class MawqeaPost(SiteLayout):
    """Story pages of Al-Mawqea Post: title, a city and the word for an own report before the date, title, caption, body."""

    name = "almawqeapost"
    hosts = ("almawqeapost.net",)
    shapes = (LineShape("caption", r"\[ (?P<value>[^\[\]\n]{3,160}) \]"),)
    glued = (LineShape("dateline", r"^- [\u0621-\u064a ]{2,20} - خاص(?= *[\u0621-\u064a]{5,8}, \d{1,2} )"),)


class MaribPress(SiteLayout):
    """Story pages of Marib Press: title, writer under his label, the age of the story, its date with two months, body."""

    name = "marebpress"
    hosts = ("marebpress.net", "marebpress.com")
    markers = (Marker("embed", "label", "line", False, ("نشر منذ",)),)


class AlIslah(SiteLayout):
    """Story pages of Al-Islah Net: a clock in two calendars, title, date with two months, body, tags with their sign."""

    name = "alislah"
    hosts = ("alislah-ye.net",)
    shapes = (
        LineShape(
            "clock", r"[\u0621-\u064a]{5,8} \d\d-\d\d-\d{4} \d\d:\d\d:\d\d [صم] : \d{1,2} - [^\n]{3,16} - \d{4} ?هـ"
        ),
    )


class YemenShabab(SiteLayout):
    """Story pages of Yemen Shabab: headlines on one line, title, section and date with a bar, the outlet's own report."""

    name = "yemenshabab"
    hosts = ("yemenshabab.net",)
    glued = (
        LineShape(
            "section",
            r"^(?P<value>[\u0621-\u064a]{3,14}(?: [\u0621-\u064a]{3,14}){0,2}) ?\| ?(?=\d{1,2} [\u0621-\u064a]+, \d{4})",
        ),
    )


class Sudanile(SiteLayout):
    """Story pages of Sudanile: a title that ends in the translator, the writer, body."""

    name = "sudanile"
    hosts = ("sudanile.com",)
    glued = (LineShape("byline", r"(?<=[\u0621-\u064a؟!”\")]) ?\.\. ?(?P<value>(?:ترجمة|بقلم) ?: [^\n.:]{5,50})$"),)


class Alnilin(SiteLayout):
    """Story pages of Alnilin: title, body, the writer with an underscore and a city, the outlet, a plea."""

    name = "alnilin"
    hosts = ("alnilin.com",)
    signatures = ("انضم لقناة النيلين على واتساب",)
    markers = (
        Marker("promo", "opens", "line", True, ("إنضم لقناة النيلين على واتساب", "انضم لقناة النيلين على واتساب")),
    )


class SudaneseOnline(SiteLayout):
    """Posts of Sudanese Online: a row of English labels, body; dates are on an American clock, the month first."""

    name = "sudaneseonline"
    hosts = ("sudaneseonline.com",)
    markers = (
        Marker("title", "label", "value", False, ("Title",)),
        Marker("counter", "label", "line", False, ("Post", "Parent")),
    )
    shapes = (
        LineShape("date", r"Date: ?(?P<value>\d\d-\d\d-\d{4}, \d\d:\d\d [AP]M)"),
        LineShape("counter", r"(?:Post: ?#|Parent: ?#?)\d+"),
    )


LAYOUTS: Final = (MawqeaPost, MaribPress, AlIslah, YemenShabab, Sudanile, Alnilin, SudaneseOnline)
