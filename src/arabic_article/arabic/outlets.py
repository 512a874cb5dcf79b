"""Outlets by the host of their pages: name, Latin name, country."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


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


@cache
def outlets() -> tuple[Outlet, ...]:
    """
    List the outlets that are known.

    Returns:
        All of them, by region.
    """
    from arabic_article.arabic._outlet_table import ROWS

    return tuple(Outlet(name, latin, country, tuple(hosts.split())) for name, latin, country, hosts in ROWS)


@cache
def _by_host() -> Mapping[str, Outlet]:
    return MappingProxyType({host.partition("/")[0]: outlet for outlet in outlets() for host in outlet.hosts})


def outlet_of(host: str | None) -> Outlet | None:
    """
    Find the outlet of a host.

    Args:
        host: Host name in lower case, or None.

    Returns:
        The outlet that has this host or one above it, or None.
    """
    table = _by_host()
    while host:
        if (outlet := table.get(host)) is not None:
            return outlet
        host = host.partition(".")[2]
    return None
