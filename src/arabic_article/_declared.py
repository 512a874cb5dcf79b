"""Look at what a layout declares when it is registered: what is of another form would never match, without a word."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._selectors import SELECTORS

if TYPE_CHECKING:
    from arabic_article.protocols import Layout

_COMMA: Final = "A comma after its only item?"


@cache
def _host() -> re.Pattern[str]:
    label = r"[^\W_A-Z]++(?:-++[^\W_A-Z]++)*+"
    return re.compile(rf"(?!www\.){label}(?:\.{label})++")


def is_host(text: str) -> bool:
    """
    Tell whether a layout may declare a host.

    Args:
        text: The host.

    Returns:
        True for lower-case labels of letters, digits and inner hyphens, joined by dots, without `www.`.
    """
    return _host().fullmatch(text) is not None


def fault(layout: Layout) -> str | None:
    """
    Check the data of a layout, without a page.

    Args:
        layout: The layout.

    Returns:
        What is wrong with the first value that can never work, or None.
    """
    if not isinstance(layout.name, str) or layout.name != layout.name.strip() or not layout.name:
        return f"its name is {layout.name!r:.60}, which is none"
    if isinstance(layout.priority, bool) or not isinstance(layout.priority, int):
        return f"the priority is {layout.priority!r:.60}, which is no whole number"
    return fault_of_signs(layout) or fault_of_selectors(layout) or _of_outlet(layout)


def fault_of_signs(layout: Layout) -> str | None:
    """
    Check by what a layout knows its pages.

    Args:
        layout: The layout.

    Returns:
        What is wrong with the first host or signature that can never match, or None.
    """
    for field in ("hosts", "signatures"):
        if (problem := _of_texts(layout, field)) is not None:
            return problem
    for host in layout.hosts:
        if not is_host(host):
            return f"{host!r} is no bare host: lower case, no https://, no www., no path"
    for phrase in layout.signatures:
        if phrase != phrase.strip() or not phrase or "\n" in phrase:
            return f"the signature {phrase!r:.60} is blank, has blank edges or goes over a line"
    return None


def fault_of_selectors(layout: Layout) -> str | None:
    """
    Check the selectors of a layout, but for their grammar.

    Args:
        layout: The layout.

    Returns:
        What is wrong with the first attribute that nothing reads, or that is no tuple of texts, or None.
    """
    for field in selector_names(layout):
        if field not in SELECTORS:
            return f"{field} is nothing that is read. There are: {', '.join(SELECTORS)}"
        if (problem := _of_texts(layout, field)) is not None:
            return problem
    return None


def selector_names(layout: Layout) -> tuple[str, ...]:
    """
    List the attributes of a layout that are called as selectors are.

    Args:
        layout: The layout.

    Returns:
        Their names, by name.
    """
    return tuple(name for name in dir(layout) if name.endswith("_css") and not name.startswith("_"))


def _of_texts(layout: Layout, field: str) -> str | None:
    values = getattr(layout, field)
    if not isinstance(values, tuple):
        return f"{field} is no tuple. {_COMMA}"
    strange = next((value for value in values if not isinstance(value, str)), None)
    return None if strange is None else f"{field} holds {strange!r:.60}, which is no text"


def _of_outlet(layout: Layout) -> str | None:
    site, country = getattr(layout, "site", None), getattr(layout, "country", None)
    if site is not None and (not isinstance(site, str) or not site.strip()):
        return f"site is {site!r:.60}, which is no name"
    # Two letters in one form: a country that has no clock of its own, or several, may still say how it writes its dates.
    if country is not None and not (
        isinstance(country, str) and len(country) == 2 and country.isascii() and country.isupper()
    ):
        return f"country is {country!r:.60}, which is no ISO 3166 code: two capital letters"
    return None
