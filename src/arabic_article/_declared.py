"""Look at what plugins declare when they are registered: what is of another form would never match, without a word."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, get_args

from arabic_article._page import in_letters
from arabic_article._segments import ROLES
from arabic_article.arabic.markers import Marker, Run, Shape
from arabic_article.layouts._selectors import SELECTORS
from arabic_article.layouts.site import LineShape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from arabic_article.protocols import Exporter, Layout

_COMMA: Final = "A comma after its only item?"
_TABLES: Final = (("markers", Marker), ("shapes", LineShape), ("glued", LineShape))
_COUNTRIES: Final = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR "
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT "
    "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO "
    "TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
)
"""The codes of ISO 3166-1."""


@cache
def _host() -> re.Pattern[str]:
    label = r"[^\W_A-Z]++(?:-++[^\W_A-Z]++)*+"
    return re.compile(rf"(?!www\.){label}(?:\.{label})++")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+")


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

    Patterns are not compiled, and selectors not read: of all installed plugins that takes as long as loading them.

    Args:
        layout: The layout.

    Returns:
        What is wrong with the first value that can never work, or None.
    """
    return fault_of_signs(layout) or fault_of_data(layout)


def fault_of_signs(layout: Layout) -> str | None:
    """
    Check what a layout is called and by what it knows its pages.

    Args:
        layout: The layout.

    Returns:
        What is wrong with its name, its priority, or the first host or signature that can never match, or None.
    """
    if not isinstance(layout.name, str) or not _name().fullmatch(layout.name):
        return "a name is lower-case words joined by hyphens"
    if isinstance(layout.priority, bool) or not isinstance(layout.priority, int):
        return f"the priority is {layout.priority!r:.60}, which is no whole number"
    for field in ("hosts", "signatures"):
        if (problem := _of_texts(layout, field)) is not None:
            return problem
    for host in layout.hosts:
        if not is_host(host):
            return f"{host!r} is no bare host: lower case, no https://, no www., no path"
        if (spelled := in_letters(host)) != host:
            return f"{host!r} never matches: write {spelled!r}, pages of either spelling have it"
    for phrase in layout.signatures:
        if phrase != phrase.strip() or not phrase or "\n" in phrase:
            return f"the signature {phrase!r:.60} is blank, has blank edges or goes over a line"
    return None


def fault_of_data(layout: Layout) -> str | None:
    """
    Check the markers, shapes and selectors of a layout, and what it says of its outlet.

    Args:
        layout: The layout.

    Returns:
        What is wrong with the first value that is of another form, or None.
    """
    for field, kind in _TABLES:
        table = getattr(layout, field, ())
        # A marker is itself a tuple.
        if not isinstance(table, tuple) or not all(isinstance(item, kind) for item in table):
            return f"{field} is no tuple of {kind.__name__}. {_COMMA}"
        for item in table:
            problem = _of_marker(item) if isinstance(item, Marker) else _of_shape(item)
            if problem is not None:
                return problem
    for field in _selector_names(layout):
        if field not in SELECTORS:
            return f"{field} is nothing that is read. There are: {', '.join(SELECTORS)}"
        if (problem := _of_texts(layout, field)) is not None:
            return problem
    return _of_outlet(layout)


def fault_of_grammar(layout: Layout) -> str | None:
    """
    Check the patterns and selectors of a layout whose data are sound: slower than registering may be.

    Args:
        layout: The layout.

    Returns:
        What is wrong with the first that cannot be read, or None.
    """
    for shape in _shapes(layout):
        try:
            groups = set(re.compile(shape.pattern, re.MULTILINE).groupindex)
        except (re.error, OverflowError, RecursionError) as error:
            return f"the shape {shape.pattern!r} is no pattern: {error}"
        if strange := ", ".join(sorted(groups - {"value"})):
            return f"the shape {shape.pattern!r} names the group {strange}; only `value` is read"
    # It loads the HTML parser.
    from arabic_article.readers.html import read_html

    page = read_html("<p>.</p>")
    for field in _selector_names(layout):
        for css in getattr(layout, field):
            try:
                page.select(css)
            except ValueError as error:
                return f"{field} has {css!r}, which is no selector: {error}"
    return None


def fault_of_exporter(exporter: Exporter) -> str | None:
    """
    Check what an exporter is called.

    Args:
        exporter: The exporter.

    Returns:
        What is wrong with it, or None.
    """
    form = exporter.format
    if not isinstance(form, str) or not _name().fullmatch(form):
        return f"the format is {form!r:.60}, and a format is lower-case words joined by hyphens"
    return None


def _of_marker(marker: Marker) -> str | None:
    for value, known in ((marker.role, ROLES), (marker.shape, get_args(Shape)), (marker.run, get_args(Run))):
        if value not in known:
            what = "is no role. There are:" if known is ROLES else "stands in a marker in the place of one of"
            return f"{value!r:.60} {what} {', '.join(known)}"
    if not isinstance(marker.ends, bool):
        return f"a marker ends the story or not, and has {marker.ends!r:.60} in that place"
    if not isinstance(marker.phrases, tuple):
        return f"the phrases {marker.phrases!r:.60} are no tuple. {_COMMA}"
    blank = (phrase for phrase in marker.phrases if not isinstance(phrase, str) or not phrase.strip())
    return next((f"the phrase {phrase!r:.60} of a marker is no text, or blank" for phrase in blank), None)


def _of_shape(shape: LineShape) -> str | None:
    if shape.role not in ROLES:
        return f"{shape.role!r:.60} is no role. There are: {', '.join(ROLES)}"
    if not isinstance(shape.pattern, str):
        return f"the shape {shape.pattern!r:.60} is no text"
    return None


def _shapes(layout: Layout) -> Iterator[LineShape]:
    yield from getattr(layout, "shapes", ())
    yield from getattr(layout, "glued", ())


def _selector_names(layout: Layout) -> Iterator[str]:
    return (name for name in dir(layout) if name.endswith("_css") and not name.startswith("_"))


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
    # A country that has no clock of its own, or several, may still say how it writes its dates.
    if country is not None and not (isinstance(country, str) and len(country) == 2 and country in _COUNTRIES.split()):
        return (
            f"country is {country!r:.60}, which is no ISO 3166 code: two capital letters, as GB for the United Kingdom"
        )
    return None
