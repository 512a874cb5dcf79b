"""Pages of the pan-Arab press, and of foreign broadcasters and agencies in Arabic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabic_article import hookimpl
from arabic_article_panarab.agencies import Anadolu, Sputnik
from arabic_article_panarab.broadcasters import (
    AlAlam,
    AlArabiya,
    Alhurra,
    AlJazeera,
    AlMayadeen,
    BbcArabic,
    CnnArabic,
    DwArabic,
    France24,
    SkyNewsArabia,
)
from arabic_article_panarab.papers import AlArabyAlJadeed, AlQudsAlArabi, AsharqAlAwsat, Elaph, EremNews

if TYPE_CHECKING:
    from arabic_article import SiteLayout


@hookimpl
def register_layouts() -> tuple[SiteLayout, ...]:
    """
    Hand over the layouts of the pan-Arab press.

    Returns:
        One layout an outlet.
    """
    return (
        AlAlam(),
        AlArabiya(),
        AlArabyAlJadeed(),
        Alhurra(),
        AlJazeera(),
        AlMayadeen(),
        AlQudsAlArabi(),
        Anadolu(),
        AsharqAlAwsat(),
        BbcArabic(),
        CnnArabic(),
        DwArabic(),
        Elaph(),
        EremNews(),
        France24(),
        SkyNewsArabia(),
        Sputnik(),
    )
