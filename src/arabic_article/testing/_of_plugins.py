"""What a plugin promises as a whole, a function a promise: what it declares is sound, and every layout has a sample."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

from arabic_article._parser import Parser
from arabic_article._segments import ROLES
from arabic_article.layouts._selectors import SELECTORS, faults
from arabic_article.readers.text import read_text
from arabic_article.testing.samples import article_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article.protocols import Layout
    from arabic_article.testing.folder import PluginFolder


def every_layout_has_a_sample(plugin: PluginFolder) -> None:
    """
    A layout without a sample is refused.

    Args:
        plugin: The plugin.

    Raises:
        AssertionError: A layout has none.
    """
    have = {sample.layout for sample in plugin.samples}
    lacking = ", ".join(sorted(layout.name for layout in plugin.layouts if layout.name not in have))
    assert not lacking, f"no sample for: {lacking}. Put a page at {plugin.folder}/samples/<layout>/<case>/source.html"


def every_sample_has_its_layout(plugin: PluginFolder) -> None:
    """
    Each folder of samples is named as a layout of the plugin is.

    Args:
        plugin: The plugin.

    Raises:
        AssertionError: One is not.
    """
    names = [layout.name for layout in plugin.layouts]
    for sample in plugin.samples:
        assert sample.layout in names, f"{sample.folder}: no layout is called {sample.layout!r}; there are: {names}"


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


@cache
def _host() -> re.Pattern[str]:
    return re.compile(r"(?!www\.)[^\W_A-Z][^\s/:A-Z_]*\.[^\s/:A-Z_]+[^\W_A-Z]")


def names_hosts_and_signatures_are_sound(plugin: PluginFolder) -> None:
    """
    Names are lower-case words, hosts are bare, signatures can begin a line, and priorities are whole numbers.

    Args:
        plugin: The plugin.

    Raises:
        AssertionError: One is not.
    """
    for layout in plugin.layouts:
        own = f"the layout {layout.name!r}"
        assert _name().fullmatch(layout.name), f"{own}: a name is lower-case words joined by hyphens"
        assert isinstance(layout.priority, int), f"{own} has the priority {layout.priority!r}, which is no whole number"
        for field in ("hosts", "signatures"):
            assert isinstance(getattr(layout, field), tuple), (
                f"{own}: {field} is no tuple. A comma after its only item?"
            )
        for host in layout.hosts:
            assert _host().fullmatch(host), (
                f"{own}: {host!r} is no bare host: lower case, no https://, no www., no path"
            )
        for phrase in layout.signatures:
            assert phrase == phrase.strip() != "", f"{own}: the signature {phrase!r} is blank or has blank edges"
            assert "\n" not in phrase, f"{own}: the signature {phrase!r} goes over a line"


def markers_shapes_and_selectors_are_sound(plugin: PluginFolder) -> None:
    """
    Roles are of the closed set, patterns compile, and selectors are valid and begin with a tag.

    Args:
        plugin: The plugin.

    Raises:
        AssertionError: One is not.
    """
    from arabic_article.readers.html import read_html

    page = read_html("<p>.</p>")
    for layout in plugin.layouts:
        own = f"the layout {layout.name!r}"
        shapes = (*getattr(layout, "shapes", ()), *getattr(layout, "glued", ()))
        for item in (*getattr(layout, "markers", ()), *shapes):
            assert item.role in ROLES, f"{own}: {item.role!r} is no role"
        for shape in shapes:
            try:
                re.compile(shape.pattern)
            except re.error as error:
                raise AssertionError(f"{own}: the shape {shape.pattern!r} is no pattern: {error}") from error
        for field, choices in _selectors(layout):
            assert isinstance(choices, tuple), f"{own}: {field} is no tuple. A comma after its only item?"
            problems = faults({field: choices})
            assert not problems, f"{own}: {problems[0]}"
            for css in choices:
                try:
                    page.select(css)
                except ValueError as error:
                    raise AssertionError(f"{own}: {field} has {css!r}, which is no selector: {error}") from error


def _selectors(layout: Layout) -> Iterable[tuple[str, Any]]:
    return ((field, getattr(layout, field)) for field in SELECTORS if hasattr(layout, field))


def registration_order_changes_nothing(plugin: PluginFolder) -> None:
    """
    Registering the plugins in another order changes no Article.

    Args:
        plugin: The plugin.

    Raises:
        AssertionError: It changes one.
    """
    other = Parser(reversed(plugin.plugins))
    for sample in plugin.samples:
        same = article_of(plugin.parser, sample) == article_of(other, sample)
        assert same, f"{sample.name}: another order of plugins gives another Article"


def layouts_look_at_no_other_page(plugin: PluginFolder) -> None:
    """
    A page of nobody's is left to the generic layout.

    Args:
        plugin: The plugin.

    Raises:
        AssertionError: A layout wants it.
    """
    page = read_text("وصل القطار إلى المحطة القديمة صباح اليوم، ونزل منه ركاب كثيرون إلى السوق القريب من النهر.")
    ranked = [ranked.layout.name for ranked in plugin.parser.rank(page)]
    for layout in plugin.layouts:
        if layout.hosts or layout.signatures:
            assert layout.name not in ranked, (
                f"the layout {layout.name!r} takes a page that no host or signature gives it"
            )


def imports_public_names_only(plugin: PluginFolder) -> None:
    """
    The modules of the plugin import nothing of the library that may change at any release.

    Args:
        plugin: The plugin.

    Raises:
        AssertionError: One does.
    """
    for module in sorted({_module(layout) for layout in plugin.layouts} - {""}):
        if module.partition(".")[0] == "arabic_article":
            continue
        for node in ast.walk(ast.parse(inspect.getsource(sys.modules[module]))):
            if isinstance(node, ast.ImportFrom) and node.module:
                wanted = [f"{node.module}.{alias.name}" for alias in node.names]
            elif isinstance(node, ast.Import):
                wanted = [alias.name for alias in node.names]
            else:
                continue
            for name in wanted:
                private = name.startswith("arabic_article.") and "._" in name
                assert not private, (
                    f"{module}, line {node.lineno}: {name} is private and may go; see `arabic_article.__all__`"
                )


def _module(layout: Layout) -> str:
    return type(layout).__module__
