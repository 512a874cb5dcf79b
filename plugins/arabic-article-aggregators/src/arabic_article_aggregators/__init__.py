"""Pages of aggregators: a reposted story, its source and tags, a second story, and a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article import LineShape, SiteLayout, begins_line, hookimpl
from arabic_article_aggregators.reposts import (
    ArabsToday,
    Kachaf,
    Klyoum,
    KsaHome,
    Masress,
    Menafn,
    Nabd,
    RepostFarm,
    WhoIsPopular,
)

if TYPE_CHECKING:
    from arabic_article import Page

_TAIL: Final = ("المصدر", "إقرأ أيضا", "مقالات مشابهة")


class ArabKhabar(SiteLayout):
    """
    The arabkhabar family: a story, `المصدر`, `كلمات دلالية`, a whole second story under `إقرأ أيضاً`, and ten headlines.

    Title and date are on some captures only. The site does not name itself in the text.
    """

    name = "arabkhabar"
    priority = 1
    hosts = ("arabkhabar.com",)
    signatures = ("كلمات دلالية", "مقالات مشابهة")
    shapes = (LineShape("clock", r"\d{4}-\d\d-\d\d@\d\d:\d\d:\d\d GMT"),)

    def recognise(self, page: Page) -> float:
        """
        Say how well the page fits: by its host, else by the labels that close its stories, in their order.

        Args:
            page: The page.

        Returns:
            0.95 for the host; 0.9 for the labels in order, 0.95 with the label of the tags among them; else 0.0.
        """
        if self.is_host(page.host):
            return 0.95
        at = 0
        for phrase in _TAIL:
            found = begins_line(page, phrase, at)
            if found is None:
                return 0.0
            at = found + 1
        return 0.95 if begins_line(page, "كلمات دلالية") is not None else 0.9


@hookimpl
def register_layouts() -> tuple[SiteLayout, ...]:
    """
    Hand over the layouts of aggregators.

    Returns:
        One layout a site, or a network of sites.
    """
    return (
        ArabKhabar(),
        ArabsToday(),
        Kachaf(),
        Klyoum(),
        KsaHome(),
        Masress(),
        Menafn(),
        Nabd(),
        RepostFarm(),
        WhoIsPopular(),
    )
