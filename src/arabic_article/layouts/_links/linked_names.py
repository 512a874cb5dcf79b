"""Whom a link to a writer's page names: a person, known or not, or the outlet itself."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic._likely_names import may_be_person
from arabic_article.arabic._parts import is_place
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.folding import fold
from arabic_article.layouts._links.link_pages import leads_to_writer
from arabic_article.layouts._sheet.html_tree import front_page

if TYPE_CHECKING:
    from arabic_article._page import Page

_SIZE: Final = (5, 60)
"""Characters of the shortest text of a link that names somebody, and of the longest."""
_FIRST: Final = 12
"""Links and pictures at the head of a page among which its logo is."""
_OUTLETS: Final = frozenset({"og:site_name", "application-name", "twitter:site", "dc.publisher"})
"""What a page calls its outlet by."""
EDGES: Final = " \t\xa0|-–—ـ•:：,،/()"
"""Signs that part a name from what stands beside it."""


class Named(NamedTuple):
    """Whom a link or an element names, `person` or `outlet`, where the name stands, and where the link begins and ends."""

    kind: str
    start: int
    end: int
    link_start: int
    link_end: int
    linked: bool = False


@cache
def _source_page() -> re.Pattern[str]:
    return re.compile(r"/sources?[/=?.]", re.IGNORECASE)


@cache
def _parted() -> re.Pattern[str]:
    """Match a place or an outlet before a name, with its sign."""
    return re.compile(r"([^\s:\-–—ـ/|()][^:\-–—/|()\n]{1,24}?)(?:\s*[:：]\s*|\s+[-–—ـ/|]\s+)(?=\S)")


@cache
def _from() -> re.Pattern[str]:
    """Match a place behind a name, in brackets, behind a sign or after "from"."""
    return re.compile(
        r"(?<=\S)(?:\s?\(([^()\n]{2,20})\)|(?:\s+من\s+|\s+[-–—/|]\s+|\s?[،,]\s+)([^\s()،,|/][^()،,|/\n]{1,19}))\Z"
    )


@cache
def joint() -> re.Pattern[str]:
    """
    Compile what parts the name of an outlet from what stands beside it in a title.

    Returns:
        The pattern: a dash between blanks, a bar, a colon before a blank.
    """
    return re.compile(r"\s+[-–—»•]\s+|\s*[|]\s*|:\s+")


def own_names(page: Page) -> frozenset[str]:
    """
    Collect what a page calls its outlet: in its data, at the ends of its title, on its logo.

    Args:
        page: The page.

    Returns:
        The names, folded.
    """
    names = [value for key, value in page.facts.meta if key in _OUTLETS]
    title = joint().split(page.facts.title or "")
    if len(title) > 1:
        names += (title[0], title[-1])
    names += [image.alt for image in page.images[:_FIRST] if front_page().fullmatch(image.href or "-")]
    names += [joint().split(name, maxsplit=1)[0] for name in names]  # "name: what kind of paper it is"
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
    if _source_page().search(href) is not None:
        link = _trimmed(text, start, end)
        return Named("outlet", *link, *link, linked=True) if 0 < link[1] - link[0] <= _SIZE[1] else None
    named = read_name(text, start, end, own, told=told) if leads_to_writer(href) else None
    return named and named._replace(linked=True)


def read_name(text: str, start: int, end: int, own: frozenset[str], *, told: bool) -> Named | None:
    """
    Read whom a text names that a page sets apart as that of a writer, whether or not a list knows the name.

    Args:
        text: The page's text.
        start: Offset of what is set apart.
        end: Offset after it.
        own: What `own_names` gives.
        told: The line says what somebody did, or is.

    Returns:
        The person, without the place or the outlet beside the name; the outlet; None where it is neither.
    """
    start, end = link = _trimmed(text, start, end)
    if not _SIZE[0] <= end - start <= _SIZE[1] or any(map(str.isdigit, text[start:end])):
        return None
    if (behind := _from().search(text, start, end)) is not None and is_place(behind[1] or behind[2]):
        end = behind.start()
    while (before := _parted().match(text, start, end)) is not None and is_side(before[1], own):
        start = before.end()
    said = text[start:end]
    if is_own(said, own) or ((known := find_agency(said)) is not None and known.kind in ("outlet", "agency")):
        return Named("outlet", start, end, *link)
    if any(fold(said).startswith(f"{name} ") for name in own):
        return None  # an edition of the outlet, or its desk
    return Named("person", start, end, *link) if known is None and may_be_person(said, own, told=told) else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES and text[end - 1] != ")":
        end -= 1
    return start, end


def is_side(said: str, own: frozenset[str]) -> bool:
    """
    Tell what may stand beside a name and is no part of it.

    Args:
        said: A text.
        own: What `own_names` gives.

    Returns:
        True for a place and for an outlet.
    """
    return is_place(said) or is_own(said, own) or find_agency(said) is not None
