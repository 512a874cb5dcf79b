"""What a layout declares: names, hosts, phrases, patterns and selectors, each looked at before any page is."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final, get_args

from arabic_article._declared import fault_of_selectors, fault_of_signs, selector_names
from arabic_article._segments import ROLES
from arabic_article.arabic.markers import Marker, Run, Shape
from arabic_article.layouts.site import LineShape
from arabic_article.readers.html import read_html

if TYPE_CHECKING:
    from arabic_article.protocols import Layout

_TABLES: Final = (("markers", Marker), ("shapes", LineShape), ("glued", LineShape))
_COMMA: Final = "A comma after its only item?"


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def check_names(layout: Layout) -> None:
    """
    Check what a layout is called and by what it knows its pages.

    Args:
        layout: The layout.

    Raises:
        AssertionError: Something of it can never work.
    """
    own = f"the layout {layout.name!r}"
    assert _name().fullmatch(layout.name), f"{own}: a name is lower-case words joined by hyphens"
    assert isinstance(layout.priority, int), f"{own} has the priority {layout.priority!r}, which is no whole number"
    problem = fault_of_signs(layout)
    assert problem is None, f"{own}: {problem}"


def check_declared(layout: Layout) -> None:
    """
    Check the markers, shapes and selectors of a layout.

    Args:
        layout: The layout.

    Raises:
        AssertionError: Something of it can never work.
    """
    own = f"the layout {layout.name!r}"
    for field, kind in _TABLES:
        table = getattr(layout, field, ())
        # A marker is itself a tuple.
        sound = isinstance(table, tuple) and all(isinstance(item, kind) for item in table)
        assert sound, f"{own}: {field} is no tuple of {kind.__name__}. {_COMMA}"
        for item in table:
            assert item.role in ROLES, f"{own}: {item.role!r} is no role. There are: {', '.join(ROLES)}"
    for marker in getattr(layout, "markers", ()):
        _check_marker(own, marker)
    for shape in (*getattr(layout, "shapes", ()), *getattr(layout, "glued", ())):
        try:
            groups = set(re.compile(shape.pattern).groupindex)
        except re.error as error:
            raise AssertionError(f"{own}: the shape {shape.pattern!r} is no pattern: {error}") from error
        strange = ", ".join(sorted(groups - {"value"}))
        assert not strange, f"{own}: the shape {shape.pattern!r} names the group {strange}; only `value` is read"
    _check_selectors(own, layout)


def _check_marker(own: str, marker: Marker) -> None:
    for value, known in ((marker.shape, Shape), (marker.run, Run)):
        names = get_args(known)
        assert value in names, f"{own}: a marker has {value!r} where one of {', '.join(names)} stands"
    phrases: Any = marker.phrases
    assert isinstance(phrases, tuple), f"{own}: the phrases {phrases!r} are no tuple. {_COMMA}"


def _check_selectors(own: str, layout: Layout) -> None:
    problem = fault_of_selectors(layout)
    assert problem is None, f"{own}: {problem}"
    page = read_html("<p>.</p>")
    for field in selector_names(layout):
        for css in getattr(layout, field):
            try:
                page.select(css)
            except ValueError as error:
                raise AssertionError(f"{own}: {field} has {css!r}, which is no selector: {error}") from error
