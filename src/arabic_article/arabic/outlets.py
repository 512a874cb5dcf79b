"""Outlets by the host of their pages: name, Latin name, country, and what follows from the country."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Outlet", "is_foreign", "outlet_at", "outlet_of", "outlets", "sole_outlet"]

_OTHERS: Final = frozenset(
    "en eng english fa farsi persian fr french francais tr turkish turkce es spanish espanol de ru ur urdu ku kurdish kurmanci "
    "ckb sorani he hebrew zh cn id".split()
)
"""First words of the hosts that outlets give their editions in other languages."""
_STEPS: Final = 2
"""Steps of a path in which it names the language."""


class Outlet(NamedTuple):
    """An outlet, as its own pages call it."""

    name: str
    """As it writes itself."""
    latin: str
    """In Latin letters."""
    country: str
    """ISO 3166 code of the newsroom whose clock its pages print."""
    hosts: tuple[str, ...]
    """Without "www."; subdomains count too. Of a host with a path the outlet has the pages below that step."""

    @property
    def zone(self) -> str | None:
        """Zone of the clock that its pages print, IANA name; None where the country has several."""
        from arabic_article.arabic.dates._clock import ZONES

        return ZONES.get(self.country)

    @property
    def month_first(self) -> bool:
        """Whether its dates in numbers put the month before the day, as Americans do; the day comes first elsewhere."""
        from arabic_article.arabic.dates._resolve import MONTH_FIRST

        return self.country in MONTH_FIRST


@cache
def outlets() -> tuple[Outlet, ...]:
    """
    List the outlets that are known.

    Returns:
        All of them, by region.
    """
    from arabic_article.arabic import _outlet_table, _outlet_table_west

    rows = (*_outlet_table.ROWS, *_outlet_table_west.ROWS)
    return tuple(Outlet(name, latin, country, tuple(hosts.split())) for name, latin, country, hosts in rows)


@cache
def _by_host() -> Mapping[str, tuple[tuple[str, Outlet], ...]]:
    """Give for each host the outlets whose pages it has, each with the step of the path that leads to them, or ""."""
    table: dict[str, tuple[tuple[str, Outlet], ...]] = {}
    for outlet in outlets():
        for entry in outlet.hosts:
            host, _, step = entry.partition("/")
            table[host] = (*table.get(host, ()), (step, outlet))
    return MappingProxyType(table)


def outlet_of(host: str | None) -> Outlet | None:
    """
    Find the outlet of a host.

    Args:
        host: Host name, no whole address; or None.

    Returns:
        The outlet that has this host or one above it, whatever else the host has; or None.
    """
    _, rows = _nearest((host or "").rstrip(".").casefold())
    return rows[0][1] if rows else None


def outlet_at(url: str | None) -> Outlet | None:
    """
    Find the outlet of an address.

    Args:
        url: Address of a page, with a scheme or without, or None.

    Returns:
        The outlet, or None. Pages in other languages, under another path of a host that several editions share, or on a host
        of their own such as `english.`, are not the outlet's.
    """
    host, path = _parts(url)
    before, rows = _nearest(host)
    if not rows or not _OTHERS.isdisjoint(before.split(".")):
        return None
    steps = path.casefold().split("/")[1 : _STEPS + 1]
    return next((outlet for step, outlet in rows if not step or step in steps), None)


def is_foreign(url: str | None) -> bool:
    """
    Tell the pages that an outlet has in other languages.

    Args:
        url: As for `outlet_at`.

    Returns:
        True where the host is that of a known outlet, and the address is not among its pages in Arabic.
    """
    return outlet_at(url) is None and outlet_of(_parts(url)[0]) is not None


def _nearest(host: str) -> tuple[str, tuple[tuple[str, Outlet], ...]]:
    """Find the rows of a host or of the nearest one above it, and what stands before that."""
    at = host
    while at:
        if rows := _by_host().get(at):
            return host[: -len(at)], rows
        at = at.partition(".")[2]
    return "", ()


def _parts(url: str | None) -> tuple[str, str]:
    """Give host and path of an address; empty where it is none."""
    try:
        parts = urlsplit(url if url and "//" in url else f"//{url or ''}")
        return (parts.hostname or "").rstrip("."), parts.path
    except ValueError:
        return "", ""


@cache
def sole_outlet(hosts: tuple[str, ...]) -> Outlet | None:
    """
    Find the outlet that several hosts belong to.

    Args:
        hosts: Host names in lower case, such as those of a layout.

    Returns:
        The outlet where all are of one, else None.
    """
    found = {outlet_of(host) for host in hosts}
    return found.pop() if len(found) == 1 else None
