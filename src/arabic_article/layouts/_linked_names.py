"""Whom a link to a writer's page names: a person, known or not, or the outlet itself."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic._family_names import reads_as_phrase
from arabic_article.arabic._parts import is_place
from arabic_article.arabic._people import person
from arabic_article.arabic._places import is_country
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.folding import fold
from arabic_article.layouts._html_tree import front_page
from arabic_article.layouts._link_pages import leads_to_writer

if TYPE_CHECKING:
    from arabic_article._page import Page

_SIZE: Final = (5, 60)
"""Characters of the shortest text of a link that names somebody, and of the longest."""
_WORDS: Final = (2, 5)
_FIRST: Final = 12
"""Links and pictures at the head of a page among which its logo is."""
_OUTLETS: Final = frozenset({"og:site_name", "application-name", "twitter:site", "dc.publisher"})
"""What a page calls its outlet by."""
EDGES: Final = " \t\xa0|-–—ـ•:：,،/()"
"""Signs that part a name from what stands beside it."""


class Named(NamedTuple):
    """Whom a link names, `person` or `outlet`, where the name stands, and where the link begins and ends."""

    kind: str
    start: int
    end: int
    link_start: int
    link_end: int


@cache
def _source_page() -> re.Pattern[str]:
    return re.compile(r"/sources?[/=?.]", re.IGNORECASE)


@cache
def _no_person() -> frozenset[str]:
    """Give words, folded, of outlets, desks and accounts that no name holds."""
    return frozenset(
        fold(
            "أقلام قلم مكتب وحدة راديو منصة دار رابطة تجمع مرصد صوت صدى نبض ضيف مشرف أدمن مدير ناشر زائر سكرتير مندوب مترجم رصد ترجمات "
            "ويكي سوشيال ديسك نيوز برس بريس تايمز أونلاين ميديا بوست نت سبورت ديجيتال بلس لايف تريبيون تربيون تحرير غرفة منارة مرايا عين "
            "أصداء حكاية حكايات منبر فضاء أفق آفاق عرض صفحة حساب سيرة وطن حرة حر شامل عاجل مباشر تي في محررو كتاب بقلم مواضيع تدوينات "
            "بلا حدود قراء قارئ إيست أبيض أسود أزرق مشاركة زاوية مساحة رأي ساعة يوم"
        ).split()
    )


@cache
def _parted() -> re.Pattern[str]:
    """Match a place or an outlet before a name, with its sign, and a place in brackets behind it."""
    return re.compile(
        r"([^\s:\-–—ـ/|()][^:\-–—/|()\n]{1,24}?)(?:\s*[:：]\s*|\s+[-–—ـ/|]\s+)(?=\S)|(?<=\S)\s?\(([^()\n]{2,20})\)\Z"
    )


def own_names(page: Page) -> frozenset[str]:
    """
    Collect what a page calls its outlet: in its data, at the ends of its title, on its logo.

    Args:
        page: The page.

    Returns:
        The names, folded.
    """
    names = [value for key, value in page.facts.meta if key in _OUTLETS]
    title = re.split(r"\s+[-–—:»•]\s+|\s*[|]\s*", page.facts.title or "")
    if len(title) > 1:
        names += (title[0], title[-1])
    names += [image.alt for image in page.images[:_FIRST] if front_page().fullmatch(image.href or "-")]
    names += [page.text[start:end] for start, end, href in page.links[:_FIRST] if front_page().fullmatch(href)]
    return frozenset(fold(name).strip(EDGES) for name in names if name.strip(EDGES))


def is_own(said: str, own: frozenset[str]) -> bool:
    """
    Tell the name of a page's outlet, or its first words.

    Args:
        said: A text.
        own: What `own_names` gives.

    Returns:
        True for one of the names, in whatever spelling, and for one that another begins with.
    """
    folded = fold(said).strip(EDGES)
    return folded in own or any(name.startswith(f"{folded} ") for name in own)


def read_link(text: str, start: int, end: int, href: str, own: frozenset[str], *, told: bool) -> Named | None:
    """
    Read whom a link names, whether or not a list knows the name.

    Args:
        text: The page's text.
        start: Offset of the link.
        end: Offset after it.
        href: Its address.
        own: What `own_names` gives.
        told: The line says what somebody did, or is.

    Returns:
        The person, without the place or the outlet before the name; the outlet; None where it is neither.
    """
    start, end = link = _trimmed(text, start, end)
    if _source_page().search(href) is not None:
        return Named("outlet", *link, *link) if 0 < end - start <= _SIZE[1] else None
    if not leads_to_writer(href) or not _SIZE[0] <= end - start <= _SIZE[1] or any(map(str.isdigit, text[start:end])):
        return None
    for match in _parted().finditer(text, start, end):
        if match[1] is None:
            end = match.start() if is_place(match[2]) else end
        elif match.start() == start and _is_side(match[1], own):
            start = match.end()
    said = text[start:end]
    if is_own(said, own) or ((known := find_agency(said)) is not None and known.kind in ("outlet", "agency")):
        return Named("outlet", start, end, *link)
    return Named("person", start, end, *link) if known is None and _is_person(said, own, told=told) else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES and text[end - 1] != ")":
        end -= 1
    return start, end


def _is_side(said: str, own: frozenset[str]) -> bool:
    """It may stand before a name: a place, an outlet."""
    return is_place(said) or is_own(said, own) or find_agency(said) is not None


@cache
def _fathers() -> re.Pattern[str]:
    """Match the word for a son, glued to the name behind it, which elsewhere is a preposition."""
    return re.compile(r"(?<=\s)ب(?=ال[ء-ي]{3})")


def _is_person(said: str, own: frozenset[str], *, told: bool) -> bool:
    """It may be a name; one that reads as a phrase too is one where the line tells what somebody did or is."""
    if not _WORDS[0] <= said.count(" ") + 1 <= _WORDS[1]:
        return False
    if "ب" in said:
        said = _fathers().sub("", said)
    sure = person(said, 0, len(said))
    if sure != "maybe":
        return sure != "no"
    words = fold(said).split()
    if said[0].isascii() or not (_no_person().isdisjoint(words) and own.isdisjoint(words)) or is_country(words[-1]):
        return False
    return told or not reads_as_phrase(said)
