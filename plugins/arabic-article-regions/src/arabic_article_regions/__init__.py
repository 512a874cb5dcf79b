"""Pages of national outlets: the Gulf, the Levant and Iraq, the Maghreb and Libya, Yemen and Sudan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabic_article import hookimpl
from arabic_article_regions import gulf, levant, maghreb, yemen_sudan

if TYPE_CHECKING:
    from arabic_article import SiteLayout


@hookimpl
def register_layouts() -> tuple[SiteLayout, ...]:
    """
    Hand over the layouts of all regions.

    Returns:
        One layout an outlet, or a family of outlets with one publishing system.
    """
    return tuple(kind() for region in (gulf, levant, maghreb, yemen_sudan) for kind in region.LAYOUTS)
