"""Addresses that a page holds: which lead somewhere, and what they are relative to."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from arabic_article._source import with_strokes

if TYPE_CHECKING:
    from arabic_article._page import Page

_PLAIN: Final = ("http://", "https://", "/", "./", "../", "?")


def leads(address: str) -> bool:
    """
    Tell an address that leads to a page or a file.

    Args:
        address: The address as written.

    Returns:
        True for one of the web, and for a relative one; False for one of another scheme, as of a script, a mail or data,
        and for a place on the page itself.
    """
    return address.startswith(_PLAIN) or _elsewhere().match(address) is None


def base_of(page: Page) -> str:
    """
    Find what the relative addresses of a page are relative to.

    Args:
        page: The page.

    Returns:
        What it declares, else its own address; "" where nobody knows.
    """
    facts = page.facts
    own = with_strokes(page.url) if page.url else facts.canonical or ""
    return join(own, facts.base) if facts.base and leads(facts.base) else own


def join(base: str, address: str) -> str:
    """
    Join an address to another.

    Args:
        base: What it may be relative to.
        address: The address as written.

    Returns:
        The whole address; one that is none is left as it is written.
    """
    try:
        return urljoin(base, address)
    except ValueError:
        return address


@cache
def _elsewhere() -> re.Pattern[str]:
    """Match what a browser reads as another scheme than those of the web, whatever it passes over; a place; nothing."""
    return re.compile(r"[\x00-\x20]*+(?:(?!https?://)[a-z][a-z0-9+.\t\n\r-]*+:|#|\Z)", re.IGNORECASE)
