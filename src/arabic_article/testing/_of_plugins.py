"""What a plugin promises as a whole, a function a promise: what it declares is sound, and every layout has a sample."""

from __future__ import annotations

import ast
import inspect
import sys
from typing import TYPE_CHECKING

from arabic_article._declared import fault_of_data, fault_of_grammar, fault_of_signs
from arabic_article._parser import Parser
from arabic_article.layouts._selectors import SELECTORS, faults
from arabic_article.readers.text import read_text
from arabic_article.testing.samples import article_of

if TYPE_CHECKING:
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


def names_hosts_and_signatures_are_sound(plugin: PluginFolder) -> None:
    """
    Names are lower-case words, hosts are bare, signatures can begin a line, and priorities are whole numbers.

    Args:
        plugin: The plugin.

    Raises:
        AssertionError: One is not.
    """
    for layout in plugin.layouts:
        problem = fault_of_signs(layout)
        assert problem is None, f"the layout {layout.name!r}: {problem}"


def markers_shapes_and_selectors_are_sound(plugin: PluginFolder) -> None:
    """
    Roles are of the closed set, patterns compile and name `value` alone, selectors are valid and begin with a tag.

    Args:
        plugin: The plugin.

    Raises:
        AssertionError: One is not.
    """
    for layout in plugin.layouts:
        problem = fault_of_data(layout) or fault_of_grammar(layout)
        assert problem is None, f"the layout {layout.name!r}: {problem}"
        problems = faults({field: getattr(layout, field) for field in SELECTORS if hasattr(layout, field)})
        assert not problems, f"the layout {layout.name!r}: {problems[0]}"


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
