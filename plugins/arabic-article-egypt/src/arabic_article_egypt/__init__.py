"""Pages of Egyptian outlets."""

from __future__ import annotations

from arabic_article import LineShape, Marker, SiteLayout, hookimpl
from arabic_article_egypt.systems import AhlMasr, AlAhram, AlGomhuria, AlWafd, Boards, PrintNumber, SadaElBalad


class Youm7(SiteLayout):
    """Story pages of Youm7: title, weekday and date, caption, `كتب` and a name, body, tags, a comment form."""

    name = "youm7"
    hosts = ("youm7.com",)
    signatures = (
        "اضف تعليقاً واقرأ تعليقات القراء",
        "تم أضافة تعليقك سوف يظهر بعد المراجعة",
        "بروتوكول نشر التعليقات من اليوم السابع",
    )
    # Pages of 2020 and 2024, and a scraper of December 2025 for this site.
    body_css = ("div#articleBody",)
    markers = (
        Marker("share", "opens", "line", False, ("اضف تعليقاً واقرأ تعليقات القراء",)),
        Marker("related", "opens", "list", True, ("مختارات اليوم السابع", "اليوم السابع Trending")),
        Marker("nav", "opens", "line", False, ("الرجوع الى أعلى الصف",)),
    )


class Masrawy(SiteLayout):
    """Story pages of Masrawy: title, `كتب : name`, time before date, caption, body, a line of tags without a label."""

    name = "masrawy"
    hosts = ("masrawy.com",)
    signatures = ("لرؤيه أصدق للأحداث", "فيديو قد يعجبك", "تطبيق مصراوي")
    markers = (
        Marker("promo", "opens", "line", False, ("تطبيق مصراوي", "لرؤيه أصدق للأحداث")),
        # The alternative text of a picture that a style sheet shows.
        Marker("embed", "alone", "line", False, ("background",)),
    )


class AlmasryAlyoum(SiteLayout):
    """Story pages of Al-Masry Al-Youm: a plea to subscribe, one line with date and writer, body, a box of links."""

    name = "almasryalyoum"
    hosts = ("almasryalyoum.com",)
    signatures = ("اشترك لتصلك أهم الأخبار",)
    shapes = (LineShape("date", r"[\u0621-\u064a]{4,9} \d\d-\d\d-\d{4} \d\d:\d\d \|(?: كتبت?:[^|\n]{2,60}\|)?"),)


@hookimpl
def register_layouts() -> tuple[SiteLayout, ...]:
    """
    Hand over the layouts of Egyptian outlets.

    Returns:
        One layout an outlet, or a family of outlets with one publishing system.
    """
    return (
        Youm7(),
        Masrawy(),
        AlmasryAlyoum(),
        AhlMasr(),
        AlAhram(),
        AlGomhuria(),
        AlWafd(),
        Boards(),
        PrintNumber(),
        SadaElBalad(),
    )
