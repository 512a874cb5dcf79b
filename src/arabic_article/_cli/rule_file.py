"""Layouts in a file that is not packaged yet, for trying them out."""

from __future__ import annotations

import sys
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Final

from arabic_article._declared import fault_of_grammar
from arabic_article._parse import default_parser
from arabic_article._parser import Parser
from arabic_article._plugins import Plugin, installed
from arabic_article.errors import PluginError
from arabic_article.hookspecs import hookimpl
from arabic_article.layouts.site import SiteLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article.protocols import Layout

_MODULE: Final = "arabic_article_layout_file"


def parser_with(path: str | None) -> Parser:
    """
    Build a parser of the installed plugins, and of the layouts in a file beside them.

    Args:
        path: The file: a module of Python with hooks, or only with classes made from `SiteLayout`; None for none.

    Returns:
        The parser.

    Raises:
        PluginError: The file cannot be loaded, what it declares can never work, or a plugin is broken.
    """
    if path is None:
        return default_parser()
    module = _load(path)
    has_hooks = any(hasattr(value, "arabic_article_impl") for value in vars(module).values())
    value = module if has_hooks else _declared(module, path)
    parser = Parser((*installed(), Plugin(path, path, value)))
    for layout in (entry.layout for entry in parser.layouts if entry.distribution == path):
        if (problem := fault_of_grammar(layout)) is not None:
            raise PluginError(f"the layout {layout.name!r}: {problem}", path, "", "Correct the file.")
    return parser


def _load(path: str) -> ModuleType:
    spec = util.spec_from_file_location(_MODULE, Path(path))
    advice = "A layout file is a module of Python: rule.py."
    if spec is None or spec.loader is None:
        raise PluginError("it is no module of Python", path, "", advice)
    module = util.module_from_spec(spec)
    sys.modules[_MODULE] = module
    try:
        spec.loader.exec_module(module)
    except OSError as error:
        raise PluginError(f"it cannot be read ({error.strerror or error})", path, "", "Check the path.") from error
    except (Exception, SystemExit) as error:  # whatever the file raises
        raise _broken(error, path) from error
    return module


def _broken(error: BaseException, path: str) -> PluginError:
    return PluginError(f"it cannot be loaded: {type(error).__name__}: {error}", path, "", "Correct the file.")


def _declared(module: ModuleType, path: str) -> ModuleType:
    """Make a plugin of the classes in a module that has no hooks."""
    own = [value for value in vars(module).values() if isinstance(value, type) and value.__module__ == _MODULE]
    try:
        layouts = [value() for value in own if issubclass(value, SiteLayout) and value.name]
    except (Exception, SystemExit) as error:  # whatever it does when it is made
        raise _broken(error, path) from error
    if not layouts:
        advice = "Write a class with a name and hosts: class Harbour(SiteLayout)."
        raise PluginError("no class made from SiteLayout has a name there", path, "", advice)
    plugin = ModuleType(path)

    def register_layouts() -> Iterable[Layout]:
        return layouts

    setattr(plugin, "register_layouts", hookimpl(register_layouts))  # noqa: B010  # modules declare no such attribute
    return plugin
