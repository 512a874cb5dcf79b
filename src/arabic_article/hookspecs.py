"""The whole hook surface: what a plugin may implement. Version 1; see `docs/reference/hooks.md` for its upkeep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article._page import Page
    from arabic_article._source import Source
    from arabic_article.protocols import Exporter, Layout

PROJECT: Final = "arabic_article"
"""Name of the entry-point group, and of the hook markers."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def register_layouts() -> Iterable[Layout]:  # type: ignore[empty-body]
    """
    Hand over layouts.

    Called once for each Parser, while it is built. The answers of all plugins are used; None or nothing means that a
    plugin has no layout.

    Returns:
        Layout objects; their names must differ from those of every other plugin.
    """


@hookspec
def register_exporters() -> Iterable[Exporter]:  # type: ignore[empty-body]
    """
    Hand over export formats.

    Called once for each Parser, the first time that a format is looked up. The answers of all plugins are used; None or
    nothing means that a plugin has no format.

    Returns:
        Exporter objects; their formats must differ from those of every other plugin.
    """


@hookspec(firstresult=True)
def read_page(source: Source) -> Page | None:
    """
    Read a kind of document that the library cannot.

    Called for each document. The first result that is not None is taken and no other plugin is asked; None means "not
    mine". The library's own reader comes last.

    Args:
        source: The document as it came.

    Returns:
        The page, or None.
    """
