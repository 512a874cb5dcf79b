"""Pages of one outlet."""

from __future__ import annotations

from arabic_article import Marker, SiteLayout, hookimpl


class Example(SiteLayout):
    """Story pages of an outlet: say here what they look like, in the order of the page."""

    name = "example"
    hosts = ("news.example",)
    signatures = ("بوابة المثال الإخبارية",)
    site = "بوابة المثال"
    country = "EG"
    markers = (
        Marker("nav", "alone", "line", False, ("بوابة المثال الإخبارية",)),
        Marker("promo", "opens", "line", False, ("تابع بوابة المثال على",)),
    )


@hookimpl
def register_layouts() -> tuple[SiteLayout, ...]:
    """
    Hand over the layouts of this distribution.

    Returns:
        One layout.
    """
    return (Example(),)
