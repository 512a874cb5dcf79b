"""Outlets by the host of their pages: name, Latin name, country, and what follows from the country."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Outlet", "outlet_of", "outlets", "sole_outlet"]


class Outlet(NamedTuple):
    """An outlet, as its own pages call it."""

    name: str
    """As it writes itself."""
    latin: str
    """In Latin letters."""
    country: str
    """ISO 3166 code of the newsroom whose clock its pages print."""
    hosts: tuple[str, ...]
    """Without "www."; subdomains count too. A host with a path is shared with pages in other languages."""
    language: str = "ar"
    """Of the pages of these hosts, ISO 639 code."""

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
def _by_host() -> Mapping[str, Outlet]:
    return MappingProxyType({host.partition("/")[0]: outlet for outlet in outlets() for host in outlet.hosts})


def outlet_of(host: str | None) -> Outlet | None:
    """
    Find the outlet of a host.

    Args:
        host: Host name, no whole address; or None.

    Returns:
        The outlet that has this host or one above it, or None.
    """
    table = _by_host()
    host = host and host.rstrip(".").casefold()
    while host:
        if (outlet := table.get(host)) is not None:
            return outlet
        host = host.partition(".")[2]
    return None


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
