"""Layouts of outlets of the Gulf. Text shapes: their pages of 2009 to 2026, as flattened."""

from __future__ import annotations

from typing import Final

from arabic_article import LineShape, Marker, SiteLayout

_SERIAL: Final = r"// ?(?:انتهى|يتبع) ?//"


class Spa(SiteLayout):
    """Items of the Saudi agency: the desk before the title, a dateline with both calendars, body, a sign at the end."""

    name = "spa"
    hosts = ("spa.gov.sa",)
    shapes = (LineShape("nav", _SERIAL),)
    # The desk, a stroke, the title.
    glued = (
        LineShape("section", r"^(?P<value>(?:سياسي|عام|اقتصادي|ثقافي|رياضي|اجتماعي|بيئي|ديني|تعليمي|صحي|علمي)) / "),
        LineShape("nav", _SERIAL + "$"),
    )


class Wam(SiteLayout):
    """Items of the Emirates' agency: a dateline without a year and with its name between strokes, body, initials."""

    name = "wam"
    hosts = ("wam.ae",)
    shapes = (LineShape("nav", r"/?وام/?(?: ?/? ?[\u0621-\u064a]{2,10}(?: [\u0621-\u064a]{2,10}){0,2}){0,2}"),)


class Kuna(SiteLayout):
    """Items of the Kuwaiti agency: a dateline with its name, body, the word for the end in brackets, initials."""

    name = "kuna"
    hosts = ("kuna.net.kw",)
    shapes = (LineShape("nav", r"\(النهاية\)(?: ?[\u0621-\u064a] ?/ ?[\u0621-\u064a](?: ?[\u0621-\u064a])?)?"),)
    glued = (LineShape("nav", r"\(النهاية\)(?: ?[\u0621-\u064a] ?/ ?[\u0621-\u064a](?: ?[\u0621-\u064a])?)?$"),)


class Okaz(SiteLayout):
    """Story pages of Okaz: a plea on the first line, section, title, caption, outlet with city and the writer's account."""

    name = "okaz"
    hosts = ("okaz.com.sa",)
    signatures = ("تابعوا عكاظ على",)
    markers = (Marker("promo", "opens", "line", False, ("تابعوا عكاظ على",)),)


class AlYaum(SiteLayout):
    """Story pages of Al-Yaum: a city in Latin letters and its temperature, title, date, body."""

    name = "alyaum"
    hosts = ("alyaum.com",)
    shapes = (LineShape("nav", r"[A-Z]{4,12}"), LineShape("nav", r"-?\d{1,2} ?°C?"))


class AlWeeam(SiteLayout):
    """Story pages of Al-Weeam: title, city and outlet, body, the title once more behind a label on the last line."""

    name = "alweeam"
    hosts = ("alweeam.com.sa",)
    signatures = ("رابط الخبر بصحيفة الوئام",)
    markers = (Marker("share", "opens", "line", True, ("رابط الخبر بصحيفة الوئام",)),)
    glued = (LineShape("share", r"(?<=[ \xa0.])رابط الخبر بصحيفة الوئام: [^\n]{4,200}$"),)


class AlMowaten(SiteLayout):
    """Story pages of Al-Mowaten: headlines, title, weekday and date in Arabic digits, caption, outlet and writer, body."""

    name = "almowaten"
    hosts = ("almowaten.net",)


class AlBayan(SiteLayout):
    """Story pages of Al Bayan, for print: kicker, title, captions, a control of the type, body."""

    name = "albayan"
    hosts = ("albayan.ae",)
    signatures = ("ت + ت - الحجم الطبيعي",)
    shapes = (LineShape("credit", r"(?:• )?الصورة ?:(?P<value>[^\n]{0,60})"), LineShape("nav", r"صورة"))


class Sharjah24(SiteLayout):
    """Story pages of Sharjah24: title, lead, a dateline with the outlet and an agency, the lead once more, body."""

    name = "sharjah24"
    hosts = ("sharjah24.ae",)
    shapes = (LineShape("dateline", r"الشارقة ?24 ?[–-] ?[^\n:]{2,40}:"),)


class Uae71(SiteLayout):
    """Story pages of UAE71: a list of hours and headlines that are cut off, title, body."""

    name = "uae71"
    hosts = ("uae71.com", "uae71.info")
    shapes = (LineShape("ticker", r"\d\d?:\d\d ?\. ?[^\n]{8,160}\.\.\. ?المزيد(?: \|)?"),)


class AlSharq(SiteLayout):
    """Story pages of Al Sharq: board, the word for an advertisement, readers and date on two lines, title, body."""

    name = "al-sharq"
    hosts = ("al-sharq.com",)
    shapes = (
        LineShape("embed", r"(?:window\.)?googletag\.[^\n]{0,400}"),
        LineShape("date", r"\| (?P<value>\d{1,2} [\u0621-\u064a]{3,8} \d{4})"),
    )


class AlWatanQatar(SiteLayout):
    """Story pages of Al Watan: the head of the printed paper with its number, controls, title, body."""

    name = "alwatan-qatar"
    hosts = ("al-watan.com",)
    shapes = (
        LineShape("date", r"السنة \(\d{1,3}\) - (?P<value>[^\n]{10,80}?) العدد \(\d{1,6}\)"),
        LineShape("share", r"[+-] ?A|A ?[+-]"),
    )


class AlWasatBahrain(SiteLayout):
    """Story pages of Al-Wasat: title, place and outlet, a date in brackets at the end, readers' answers."""

    name = "alwasat-bahrain"
    hosts = ("alwasatnews.com",)
    shapes = (
        LineShape("dateline", r"[\u0621-\u064a]{3,12} - محررو? (?:الشئون|الشؤون) [^\n]{3,30}"),
        LineShape(
            "date",
            r"\( ?(?P<value>\d{1,2} [\u0621-\u064a]{3,8} ?/ ?[\u0621-\u064a]{2,6}(?: [\u0621-\u064a]{4,6})? \d{4}) ?\)",
        ),
    )


LAYOUTS: Final = (
    Spa,
    Wam,
    Kuna,
    Okaz,
    AlYaum,
    AlWeeam,
    AlMowaten,
    AlBayan,
    Sharjah24,
    Uae71,
    AlSharq,
    AlWatanQatar,
    AlWasatBahrain,
)
