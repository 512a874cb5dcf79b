"""Layouts of broadcasters. Text shapes: their pages of 2009 to 2026, as flattened; selectors name their source."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from arabic_article import LineShape, Marker, Segment, SiteLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article import Page


class AlJazeera(SiteLayout):
    """Story pages of Al Jazeera: captions that end in the picture's owner, a plea glued to the last paragraph."""

    name = "aljazeera"
    hosts = ("aljazeera.net",)
    signatures = ("تابع الجزيرة نت على", "تكبير الصورة")
    # The feed route of RSSHub for this site, of 2026: what it takes as the story, and what it throws out of it.
    body_css = ("div.wysiwyg",)
    drop_css = ("div.more-on",)
    markers = (
        Marker("promo", "opens", "line", False, ("تابع الجزيرة نت على",)),
        Marker("caption", "opens", "line", False, ("تكبير الصورة",)),
    )
    shapes = (
        LineShape(
            "date", r"[^\n]{4,12} \d{1,4}/\d\d?/\d{1,4} هـ - الموافق \d\d?/\d\d?/\d{4} م \(آخر تحديث\) [^\n]{0,80}"
        ),
        LineShape("caption", r"[^\n]{4,160}? \((?:الجزيرة(?: نت)?|الفرنسية|رويترز|الأوروبية|أسوشيتد ?برس|غيتي)\)"),
    )
    glued = (LineShape("promo", r"(?<=[.!؟\"»])[ \xa0]*تابع الجزيرة نت على:?$"),)


class AlArabiya(SiteLayout):
    """Story pages of Al Arabiya: title, place and writer or outlet, both dates on one line, body."""

    name = "alarabiya"
    hosts = ("alarabiya.net",)


class SkyNewsArabia(SiteLayout):
    """Story pages of Sky News Arabia: title, the newsroom's place and name, date, body."""

    name = "skynewsarabia"
    hosts = ("skynewsarabia.com",)


class BbcArabic(SiteLayout):
    """Story pages of BBC Arabic: pictures whose owner and caption are announced, headlines of other stories in between."""

    name = "bbc-arabic"
    hosts = ("bbc.com", "bbc.co.uk", "bbcarabic.com")
    signatures = ("التعليق على الصورة", "يمكنكم استلام إشعارات بأهم الموضوعات")
    markers = (
        Marker(
            "promo",
            "opens",
            "line",
            True,
            ("يمكنكم استلام إشعارات بأهم الموضوعات", "يمكنكم تسلم إشعارات بأهم الموضوعات"),
        ),
        Marker(
            "nav",
            "opens",
            "line",
            False,
            ("تخطى قصص مقترحة", "تخطى يستحق الانتباه", "نهاية قصص مقترحة", "نهاية يستحق الانتباه"),
        ),
    )
    shapes = (
        LineShape("caption", r"التعليق على (?:الصورة|الفيديو)، ?(?P<value>[^\n]{2,300})"),
        LineShape("credit", r"صدر الصورة، ?(?P<value>[^\n]{2,80})"),
        # What the writer is, and for which newsroom.
        LineShape("byline", r"الدور[،,] ?(?P<value>[^\n]{2,80})"),
    )


class CnnArabic(SiteLayout):
    """Story pages of CNN in Arabic: title, date, a dateline with the country and `(CNN)`, body."""

    name = "cnn-arabic"
    hosts = ("arabic.cnn.com",)


class DwArabic(SiteLayout):
    """Story pages of DW: three numbered links, title, date alone, standfirst, caption with its owner, a short address."""

    name = "dw-arabic"
    hosts = ("dw.com",)
    signatures = ("https://p.dw.com/p/",)
    shapes = (
        LineShape("nav", r"(?:\d\. ?)?تخطي إلى (?:المحتوى|القائمة الرئيسية|المزيد من مواقع DW|البحث)"),
        LineShape("share", r"https://p\.dw\.com/p/\w+"),
        LineShape("caption", r"[^\n]{3,200}?صورة من: [^\n]{2,80}"),
        # The initials of writer and editor, and the agencies that they used.
        LineShape("source", r"(?:\b[\u0621-\u064a]\.[\u0621-\u064a]\.?[ /،]{0,2}){1,3}\((?P<value>[^()\n]{2,60})\)"),
    )
    glued = (LineShape("credit", r"(?<=\S)صورة من: (?P<value>[^\n]{2,80})$"),)


class France24(SiteLayout):
    """Story pages of France 24: title, both dates, a lead, body, the agency."""

    name = "france24"
    hosts = ("france24.com",)
    shapes = (LineShape("nav", r"\d{1,2} دقائق|أقل من دقيقة"),)


class Alhurra(SiteLayout):
    """Story pages of Alhurra: the caption twice, the second time with its owner, body."""

    name = "alhurra"
    hosts = ("alhurra.com",)

    def mark(self, page: Page) -> Iterable[Segment]:
        """
        Mark the caption that names its owner, and its copy without him right above; the rest as any page.

        Args:
            page: The page.

        Returns:
            Segments in page order.
        """
        for above, block in pairwise(page.blocks[:30]):
            caption, owned, owner = page.block_text(block).partition(" | Source: ")
            if owned and caption == page.block_text(above):
                at = block.end - len(owner)
                return (
                    Segment("caption", above.start, above.end, rule="line-shape"),
                    Segment("caption", block.start, block.start + len(caption), rule="line-shape"),
                    Segment("credit", block.start + len(caption) + 1, at, "label", rule="line-shape"),
                    Segment("credit", at, block.end, rule="line-shape"),
                )
        return super().mark(page)


class AlMayadeen(SiteLayout):
    """Story pages of Al Mayadeen: title, standfirst, the caption twice, body, a line of tags between commas."""

    name = "almayadeen"
    hosts = ("almayadeen.net",)
    # No sentence has four names between commas and no stop.
    shapes = (
        LineShape("keywords", r"[^\n،.؟!:]{2,40}(?:، [^\n،.؟!:]{2,40}){3,}"),
        LineShape("source", r"المصدر ?: ?(?P<value>الميادين(?: نت)?[^\n]{0,60})"),
    )


class AlAlam(SiteLayout):
    """Story pages of Al-Alam: title, a date on Greenwich's clock, lead, the outlet and a desk, body, a number."""

    name = "alalam"
    hosts = ("alalam.ir", "alalamtv.net")
    shapes = (
        LineShape("dateline", r"العالم ?[-–] ?[\u0621-\u064a]{3,20}(?: [\u0621-\u064a]{3,20})?"),
        LineShape("counter", r"\d{2,4}"),
        LineShape("promo", r"(?:ال)?تفاصيل في الفيديو المرفق ?\.{0,3}"),
    )
