"""A plugin in its folder: what it declares, what is installed of it, and its samples."""

from __future__ import annotations

import json
import os
import pathlib
import tomllib
from functools import cache
from importlib import metadata
from typing import Final, NamedTuple
from urllib.parse import urlsplit
from urllib.request import url2pathname

from arabic_article import _builtin
from arabic_article._parser import Parser
from arabic_article._plugins import VARIABLE, Plugin, installed
from arabic_article.errors import PluginError
from arabic_article.hookspecs import PROJECT
from arabic_article.protocols import Layout
from arabic_article.testing.samples import Sample, read_samples

DECLARATION: Final = "pyproject.toml"


class PluginFolder(NamedTuple):
    """A plugin, ready to be tested."""

    folder: pathlib.Path
    distribution: str
    """Name and version, as installed."""
    plugins: tuple[Plugin, ...]
    """It, and all that are installed beside it."""
    parser: Parser
    """A parser with these."""
    layouts: tuple[Layout, ...]
    """Its own layouts, by name."""
    samples: tuple[Sample, ...]
    """Its samples; empty where it has none."""


def folder_of(path: pathlib.Path) -> pathlib.Path:
    """
    Find the folder of the plugin that a file is part of.

    Args:
        path: The file, or a folder.

    Returns:
        The nearest folder around it that has a `pyproject.toml`, or the root of all.
    """
    return next((parent for parent in (path, *path.parents) if (parent / DECLARATION).is_file()), path.parents[-1])


def entry_points(folder: pathlib.Path) -> tuple[str, ...]:
    """
    Read which plugins a folder declares.

    Args:
        folder: The folder of a distribution.

    Returns:
        Names of its entry points in the group `arabic_article`; none where it declares none.

    Raises:
        PluginError: Its `pyproject.toml` is no TOML.
    """
    declaration = folder / DECLARATION
    try:
        data = tomllib.loads(declaration.read_text("utf-8")) if declaration.is_file() else {}
    except ValueError as error:
        raise PluginError(f"it is no TOML: {error}", str(declaration), "", "Correct the file.") from error
    return tuple(sorted(data.get("project", {}).get("entry-points", {}).get(PROJECT, {})))


@cache
def find_plugin(folder: pathlib.Path) -> PluginFolder:
    """
    Make a plugin ready to be tested, together with all that are installed.

    A folder that declares no plugin is the library's own: it is tested with no plugin.

    Args:
        folder: The folder of its distribution.

    Returns:
        The plugin.

    Raises:
        PluginError: It is not installed, or it or another that is installed is broken.
    """
    names = entry_points(folder)
    samples = tuple(read_samples(folder / "samples")) if any(folder.glob("samples/*/*/source.*")) else ()
    if not names:
        bare = Parser(())
        layouts = tuple(_builtin.register_layouts())
        return PluginFolder(folder, bare.layouts[0].distribution, (), bare, layouts, samples)
    plugins = installed()
    own = [plugin for plugin in plugins if plugin.name in names]
    if missing := sorted({*names} - {plugin.name for plugin in own}):
        raise PluginError(f"the plugin {missing[0]!r} is not installed", str(folder), "", _advice(folder))
    parser = Parser(plugins)
    owners = {plugin.distribution for plugin in own}
    layouts = tuple(entry.layout for entry in parser.layouts if entry.distribution in owners)
    return PluginFolder(folder, own[0].distribution, plugins, parser, layouts, samples)


def _advice(folder: pathlib.Path) -> str:
    if VARIABLE in os.environ:
        return f"Unset {VARIABLE}, or add its name there."
    return f"Install it: pip install -e {folder}"


def folder_of_plugin(name: str) -> pathlib.Path:
    """
    Find the folder that a plugin was installed from with `pip install -e`.

    Args:
        name: Name of its entry point.

    Returns:
        The folder of its distribution.

    Raises:
        PluginError: No such plugin is installed, or not from a folder.
    """
    points = [point for point in metadata.entry_points(group=PROJECT) if point.name == name]
    if not points:
        have = ", ".join(sorted({point.name for point in metadata.entry_points(group=PROJECT)})) or "none"
        raise PluginError(f"the plugin {name!r} is not installed", name, "", f"Name its folder. Installed are: {have}.")
    told = points[0].dist.read_text("direct_url.json") if points[0].dist else None
    url = urlsplit(json.loads(told).get("url", "") if told else "")
    if url.scheme != "file":
        problem = f"the plugin {name!r} was installed without its samples"
        raise PluginError(problem, name, "", "Name the folder that holds its pyproject.toml and its samples.")
    return pathlib.Path(url2pathname(url.path))
