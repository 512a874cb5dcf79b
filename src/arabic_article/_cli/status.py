"""How the installed plugins are: each is tried alone, so that a broken one does not hide the others."""

from __future__ import annotations

from typing import NamedTuple

from arabic_article._parser import Parser
from arabic_article._plugins import installed
from arabic_article.errors import PluginError


class Status(NamedTuple):
    """A plugin, and what it brings."""

    name: str
    distribution: str
    """Name and version of the distribution that it is part of."""
    layouts: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    problem: str = ""
    """Why it cannot be used, or nothing."""


def inspect_plugins() -> tuple[Status, ...]:
    """
    Try the built-in plugin and each of those that the environment chooses.

    Returns:
        A row each, the built-in one first, the others by name.

    Raises:
        PluginError: The environment names a plugin that is not installed.
    """
    bare = Parser(())
    own = _brought(bare)
    rows = [Status("builtin", bare.layouts[0].distribution, *own)]
    for name, distribution, value, problem in installed():
        if value is None:
            rows.append(Status(name, distribution, problem=problem))
            continue
        try:
            layouts, formats = _brought(Parser((value,)))
        except PluginError as error:
            rows.append(Status(name, distribution, problem=str(error)))
            continue
        rows.append(
            Status(
                name,
                distribution,
                tuple(layout for layout in layouts if layout not in own[0]),
                tuple(form for form in formats if form not in own[1]),
            )
        )
    return tuple(rows)


def _brought(parser: Parser) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(entry.layout.name for entry in parser.layouts), parser.formats
