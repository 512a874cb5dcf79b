"""Layouts of sites that repost stories of others. Text shapes: their pages of 2015 to 2026, as flattened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article import LineShape, Marker, Segment, SiteLayout, begins_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article import Page, Role

_PERSON: Final = r"[\u0621-\u064a]{2,12}(?: [\u0621-\u064a]{2,12}){1,3}"
_LABEL_MIN: Final = 2
_LABEL_MAX: Final = 8
"""Blocks between which the label "latest news" stands."""
_NAME_SIZE: Final = 24
"""Characters of the longest name of a site of the Arabs Today group, with the dash behind it."""


class Masress(SiteLayout):
    """
    The masress network: headlines of the day of capture on one line, title, newspaper and date, body.

    Its seven sites serve papers of a country each; the paper is named on the page, and in the address.
    """

    name = "masress"
    hosts = (
        "masress.com",
        "sauress.com",
        "maghress.com",
        "yemeress.com",
        "sudaress.com",
        "turess.com",
        "djazairess.com",
    )
    shapes = (
        # Headlines with four blanks or more between them; possessive, for a headline holds no such run.
        LineShape("ticker", r"(?:(?:[^ \n]| (?! {3}))++ {4,}+){4,}+[^\n]*+"),
        LineShape("nav", r"// ?(?:انتهى|يتبع) ?//"),
    )


class Klyoum(SiteLayout):
    """Pages of Klyoum: country, the outlet behind its own name, a date with Levantine months, body, source and host."""

    name = "klyoum"
    hosts = ("klyoum.com",)
    site = "كل يوم"
    signatures = ("موقع كل يوم", "klyoum.com")
    markers = (Marker("masthead", "alone", "line", False, ("klyoum.com", "كل يوم")),)
    shapes = (
        LineShape("source", r"موقع كل يوم ?- ?(?P<value>[^\n]{2,60})"),
        LineShape("source", r"\* ?المصدر: ?(?P<value>[^|\n]{2,60}?) ?\| ?[a-z0-9.-]{3,60}"),
        LineShape("section", r"[اأ]خبار (?P<value>[\u0621-\u064a]{3,12}(?: [\u0621-\u064a]{3,12})?)"),
        LineShape("promo", r"[اأ]خبار [^\n]{3,40} على مدار الساعة"),
    )


class Nabd(SiteLayout):
    """Pages of Nabd: the beginning of a story, a pointer to its own site, who provided it."""

    name = "nabd"
    hosts = ("nabd.com", "nabd.ws")
    site = "نبض"
    signatures = ("لقراءة المقال بالكامل، يرجى الضغط على زر",)
    shapes = (LineShape("source", r"هذا المحتوى مقدم من (?P<value>[^\n]{2,60})"),)


class Kachaf(SiteLayout):
    """Pages of Kachaf: title, body, the story's own source, its date, the site that it was taken from, category, level."""

    name = "kachaf"
    hosts = ("kachaf.com",)
    signatures = ("تاريخ الخبر",)
    markers = (Marker("section", "label", "value", False, ("التصنيف",)),)
    shapes = (LineShape("counter", r"مستوى [^\n]{2,40}"),)

    def recognise(self, page: Page) -> float:
        """
        Say how well the page fits: by its host, else by the label of its date with that of a source after it.

        Args:
            page: The page.

        Returns:
            0.95 for the host, 0.9 for the labels in order, else 0.0.
        """
        if self.is_host(page.host):
            return 0.95
        dated = begins_line(page, "تاريخ الخبر")
        sourced = None if dated is None else begins_line(page, "المصدر", dated + 1)
        return 0.0 if sourced is None or begins_line(page, "التصنيف", sourced + 1) is None else 0.9


class Menafn(SiteLayout):
    """Pages of Menafn in Arabic: title, date to the second, its own name and the source in brackets, body, a number."""

    name = "menafn"
    hosts = ("menafn.com",)
    signatures = ("(MENAFN", "MENAFN")
    shapes = (LineShape("counter", r"MENAFN[\d-]{6,30}"),)
    glued = (LineShape("source", r"^\(MENAFN ?- ?(?P<value>[^()\n]{2,60})\)"),)


class RepostFarm(SiteLayout):
    """
    Pages of the farms around Dot Al-Khalij: an opening formula, then a name, a city and a date before the first sentence.

    The name is an account of the farm, not the writer.
    """

    name = "repost-farm"
    hosts = ("dotalkhalij.com", "alkhalij365.co", "gulf365.co", "gulf365.net")
    signatures = ("انتم الان تتابعون خبر", "شكرا على متابعتكم خبر عن")
    markers = (
        Marker(
            "promo",
            "opens",
            "line",
            False,
            ("انتم الان تتابعون خبر", "والان نترككم مع التفاصيل", "شكرا على متابعتكم خبر"),
        ),
    )
    glued = (
        LineShape("title", r"(?<=تتابعون خبر )[^\n]{10,200}?(?= والان نترككم)"),
        LineShape(
            "date",
            rf"^(?:كتبت? ?: ?{_PERSON}|{_PERSON} - [\u0621-\u064a]{{2,12}}(?: [\u0621-\u064a]{{2,12}})?) في (?P<value>[\u0621-\u064a]{{5,8}} \d{{1,2}} [\u0621-\u064a]{{3,7}} \d{{4}} \d\d?:\d\d (?:صباحًا|صباحاً|مساءً|[صم])) ?- ?",
        ),
        # Without a date it is the farm's only where somebody else's byline follows.
        LineShape(
            "masthead", rf"^{_PERSON} - [\u0621-\u064a]{{2,12}}(?: [\u0621-\u064a]{{2,12}})? - (?=[^:\n]{{2,60}}: )"
        ),
    )


class KsaHome(SiteLayout):
    """Pages of KSA Home: title, an American date, no time, three counters, body, a label for sharing."""

    name = "ksahome"
    hosts = ("ksaplayers.com", "ksa2day.com")
    signatures = ("news-picture",)
    # Its server writes dates as in the United States, whose clocks have no one zone.
    country = "US"
    shapes = (
        LineShape("date", r"• ?(?P<value>\d{1,2}/\d{1,2}/\d{4})"),
        LineShape("counter", r"• ?(?:00:00|\d{1,6}(?: \d{1,6}){0,2})"),
        LineShape("embed", r"news-picture"),
    )


class WhoIsPopular(SiteLayout):
    """Pages of Who Is Popular Today: title, age and section, the beginning of a story, who is named in it, sharing."""

    name = "whoispopulartoday"
    hosts = ("whoispopulartoday.com",)
    signatures = ("ذكر فى هذا الخبر",)
    markers = (
        Marker("keywords", "alone", "list", True, ("ذكر فى هذا الخبر",)),
        Marker("share", "alone", "line", True, ("شارك الخبر على",)),
    )


class ArabsToday(SiteLayout):
    """
    Pages of the Arabs Today group, a site a country: path, title, caption, city and writer, body.

    Newer ones print the title, all headlines of the day on one line, a label, and the title up to three times more.
    """

    name = "arabs-today"
    hosts = (
        "arabstoday.net",
        "almaghribtoday.net",
        "alsaudiatoday.com",
        "casablancatoday.com",
        "algeriatoday.com",
        "tunisiatoday.com",
        "alyementoday.com",
        "jordantodayonline.com",
        "egypt-today.com",
        "emiratesvoice.com",
        "egyptsports.net",
        "moroccosports.net",
    )
    signatures = ("أخر الأخبار",)
    shapes = (
        LineShape("masthead", r"[\u0621-\u064a]{3,10} اليوم -"),
        LineShape("embed", r"[\u0621-\u064a]{3,10} اليوم - [^\n]{10,200}"),
        LineShape("clock", r"آخر تحديث GMT ?\d\d:\d\d:\d\d"),
    )

    def recognise(self, page: Page) -> float:
        """
        Say how well the page fits: by its host, else by the label between two copies of the title.

        Args:
            page: The page.

        Returns:
            0.95 for the host, 0.9 for such a label, else 0.0.
        """
        if self.is_host(page.host):
            return 0.95
        return 0.9 if _latest_label(page) is not None else 0.0

    def mark(self, page: Page) -> Iterable[Segment]:
        """
        Mark the title, the headlines of the day and the site's own name under them; the rest as any page.

        Args:
            page: The page.

        Returns:
            Segments in page order.
        """
        label = _latest_label(page)
        if label is None:
            return super().mark(page)
        blocks = page.blocks
        roles: list[tuple[int, Role]] = [(0, "title"), *((i, "nav") for i in range(1, label - 1))]
        roles += [(label - 1, "ticker"), (label, "nav")]
        for i in range(label + 1, min(label + 6, len(blocks))):
            if _own_name(page, i):
                roles.append((i, "masthead"))
            elif page.block_text(blocks[i]).replace('"', "") == page.block_text(blocks[0]).replace('"', ""):
                roles.append((i, "title"))
        return [
            Segment(role, blocks[i].start, blocks[i].end, rule="title-again" if i and role == "title" else "line-shape")
            for i, role in roles
        ]


def _latest_label(page: Page) -> int | None:
    """Find the label "latest news" under the headlines of the day, where the page's first line follows it once more."""
    label = begins_line(page, "أخر الأخبار") if len(page.blocks) > _LABEL_MIN else None
    if label is None or not _LABEL_MIN <= label <= _LABEL_MAX or label + 1 >= len(page.blocks):
        return None
    first, again = (page.block_text(page.blocks[i]).replace('"', "") for i in (0, label + 1))
    return label if first == again else None


def _own_name(page: Page, i: int) -> bool:
    """It is "… today", a dash, and nothing else."""
    text = page.block_text(page.blocks[i])
    return len(text) <= _NAME_SIZE and text.endswith(" اليوم -")
