"""Find, load and register plugins: the only module that talks to the plugin engine."""

from __future__ import annotations

import os
from importlib import metadata
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pluggy

from arabic_article import _builtin, _declared, hookspecs
from arabic_article._page import Page
from arabic_article._recognise import Entry, Registry, register
from arabic_article.errors import ArabicArticleError, PluginError, UnreadableError
from arabic_article.layouts.generic import GenericLayout
from arabic_article.protocols import Exporter, Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from arabic_article._source import Source

VARIABLE: Final = "ARABIC_ARTICLE_PLUGINS"
"""Environment variable that chooses among the installed plugins: unset is all, empty is none, names by commas are those."""

_BUILTIN: Final = "builtin"
_HOOKS: Final = ("register_layouts", "register_exporters", "read_page")
_NAMES: Final = f"Names of installed plugins go into the environment variable {VARIABLE}."


class Plugin(NamedTuple):
    """A plugin as it was handed over or loaded."""

    name: str
    """Its entry point's name."""
    distribution: str
    """Name and version of the distribution that it is part of."""
    value: Any
    """Module or object with the hook implementations; None where it cannot be loaded."""
    problem: str = ""
    """Why it cannot be loaded."""


def installed() -> tuple[Plugin, ...]:
    """
    Load the installed plugins that the environment chooses.

    Returns:
        Them, by name; one that fails to load has no value but a problem.

    Raises:
        PluginError: The environment names a plugin that is not installed.
    """
    chosen = os.environ.get(VARIABLE)
    names = None if chosen is None else {name.strip() for name in chosen.split(",") if name.strip()}
    points = sorted(metadata.entry_points(group=hookspecs.PROJECT), key=lambda point: (point.name, point.value))
    if names and (missing := names - {point.name for point in points}):
        have = ", ".join(point.name for point in points) or "none"
        problem = f"the plugin {min(missing)!r} is not installed"
        raise PluginError(problem, VARIABLE, "", f"Installed are: {have}.")
    return tuple(_load(point) for point in points if names is None or point.name in names)


def _load(point: metadata.EntryPoint) -> Plugin:
    distribution = _describe(point.dist)
    try:
        return Plugin(point.name, distribution, point.load())
    except (Exception, SystemExit) as error:  # whatever a plugin's import raises must not hide the other plugins
        return Plugin(point.name, distribution, None, f"{type(error).__name__}: {error}")


def _describe(distribution: metadata.Distribution | None) -> str:
    return f"{distribution.name} {distribution.version}" if distribution else "an unknown distribution"


class Plugins:
    """The plugins of one Parser: their layouts, exporters and readers."""

    __slots__ = ("_exporters", "_manager", "_owners", "registry")

    def __init__(self, plugins: Iterable[object] | None = None) -> None:
        """
        Register plugins after the built-in one.

        Args:
            plugins: Objects or modules with hook implementations; None for the installed ones.

        Raises:
            PluginError: One cannot be loaded or registered, or two have a layout of the same name.
        """
        found = installed() if plugins is None else _handed_all(plugins)
        self._manager = pluggy.PluginManager(hookspecs.PROJECT)
        self._manager.add_hookspecs(hookspecs)
        self._owners: dict[str, str] = {}
        self._exporters: dict[str, Exporter] | None = None
        self._add(Plugin(_BUILTIN, f"arabic-article {metadata.version('arabic-article')}", _builtin))
        for plugin in found:
            if plugin.value is None:
                advice = "Upgrade or uninstall it, or leave its name out of " + VARIABLE + "."
                problem = f"the plugin {plugin.name!r} of {plugin.distribution} cannot be loaded: {plugin.problem}"
                raise PluginError(problem, plugin.distribution, "", advice)
            self._add(plugin)
        try:
            self._manager.check_pending()
        except pluggy.PluginValidationError as error:
            name = self._manager.get_name(error.plugin) or "a plugin"
            raise _invalid(name, self._owners.get(name, name), error) from error
        self.registry: Registry = register(_unique(self._entries()))

    def _add(self, plugin: Plugin) -> None:
        if self._manager.has_plugin(plugin.name):
            problem = f"two plugins are called {plugin.name!r}: {self._owners[plugin.name]} and {plugin.distribution}"
            raise PluginError(problem, plugin.distribution, "", _apart(plugin.name == _BUILTIN))
        if (name := self._manager.get_name(plugin.value)) is not None:
            problem = f"the plugin {plugin.name!r} is the same as {name!r}"
            raise PluginError(problem, plugin.distribution, "", "Hand each plugin over once.")
        self._owners[plugin.name] = plugin.distribution
        try:
            self._manager.register(plugin.value, plugin.name)
        except pluggy.PluginValidationError as error:
            raise _invalid(plugin.name, plugin.distribution, error) from error
        if not self._manager.get_hookcallers(plugin.value):
            _refuse_silent(plugin)

    def _entries(self) -> Iterator[Entry]:
        for owner, layout in self._answers("register_layouts"):
            if isinstance(layout, type) or not isinstance(layout, Layout):
                problem = f"{owner} registered {layout!r}, which is no layout"
                raise PluginError(
                    problem,
                    owner,
                    "",
                    "A layout is an object with name, priority, hosts, signatures, recognise and mark.",
                )
            if (fault := _declared.fault(layout)) is not None:
                raise PluginError(
                    f"the layout {layout.name!r}: {fault}", owner, "", "Report it to the plugin's authors."
                )
            yield Entry(layout, owner)

    def _answers(self, hook: str) -> Iterator[tuple[str, Any]]:
        """Call one hook plugin by plugin, in order of their names, so that every answer has an owner."""
        implementations = getattr(self._manager.hook, hook).get_hookimpls()
        # The built-in one first, so that whoever takes a name of its is the one to blame.
        for implementation in sorted(implementations, key=lambda one: (one.plugin_name != _BUILTIN, one.plugin_name)):
            owner = self._owners[implementation.plugin_name]
            try:
                items = tuple(implementation.function() or ())
            except Exception as error:
                name = implementation.plugin_name
                problem = f"{hook}() of the plugin {name!r} of {owner} failed: {type(error).__name__}: {error}"
                raise PluginError(problem, owner, "", "Report it to the plugin's authors.") from error
            for item in items:
                yield owner, item

    def exporters(self) -> dict[str, Exporter]:
        """
        Collect the export formats, on the first call.

        Returns:
            Exporters by format.

        Raises:
            PluginError: One is no exporter, or two have the same format.
        """
        if self._exporters is None:
            exporters: dict[str, Exporter] = {}
            owners: dict[str, str] = {}
            for owner, exporter in self._answers("register_exporters"):
                if isinstance(exporter, type) or not isinstance(exporter, Exporter):
                    problem = f"{owner} registered {exporter!r}, which is no exporter"
                    raise PluginError(problem, owner, "", "An exporter is an object with format and export.")
                if (fault := _declared.fault_of_exporter(exporter)) is not None:
                    problem = f"the exporter {exporter!r:.60}: {fault}"
                    raise PluginError(problem, owner, "", "Report it to the plugin's authors.")
                if exporter.format in exporters:
                    problem = (
                        f"two exporters have the format {exporter.format!r}: of {owners[exporter.format]} and {owner}"
                    )
                    raise PluginError(problem, owner, "", _apart(owners[exporter.format] == self._owners[_BUILTIN]))
                exporters[exporter.format] = exporter
                owners[exporter.format] = owner
            self._exporters = exporters
        return self._exporters

    def reader(self) -> Callable[[Source], Page | None]:
        """
        Give what reads a source.

        Returns:
            The built-in reader itself while no plugin reads pages, else one that asks the plugins in pluggy's order, the first who
            answers reads the page, and who fails is named.
        """
        # pluggy calls the last registered first.
        asked = tuple(reversed(self._manager.hook.read_page.get_hookimpls()))
        if len(asked) == 1:
            return _builtin.read_page
        owners = self._owners

        def read(source: Source) -> Page | None:
            for one in asked:
                try:
                    page = one.function(*[source for _ in one.argnames])
                except ArabicArticleError:
                    raise
                except Exception as error:
                    problem = f"failed: {type(error).__name__}: {error}"
                    raise _unread(one.plugin_name, owners, source, problem) from error
                if page is None:
                    continue
                if not isinstance(page, Page):
                    raise _unread(one.plugin_name, owners, source, f"gave a {type(page).__name__}, no Page")
                return page
            return None

        return read


def _unread(name: str, owners: Mapping[str, str], source: Source, problem: str) -> UnreadableError:
    said = f"read_page() of the plugin {name!r} of {owners[name]} {problem}"
    return UnreadableError(said, source.name, "", "Report it with the page, or leave the plugin out that reads it.")


def _handed_all(plugins: object) -> tuple[Plugin, ...]:
    if isinstance(plugins, (str, bytes)) or not hasattr(plugins, "__iter__"):
        problem = f"plugins is {plugins!r:.60}, which is no collection of plugins"
        raise PluginError(problem, "Parser", "", f"Give objects with hooks: Parser([plugin]). {_NAMES}")
    found: list[Plugin] = []
    for value in plugins:
        plugin = value if isinstance(value, Plugin) else _handed(value, {other.name for other in found})
        found.append(plugin)
    return tuple(found)


def _handed(value: object, taken: set[str]) -> Plugin:
    """Call an object by its class, or a module by its name; several of one name get numbers."""
    if value is None or isinstance(value, (str, bytes)):
        problem = f"{value!r:.60} is no plugin"
        raise PluginError(problem, "Parser", "", f"A plugin is an object or a module with hooks. {_NAMES}")
    name = own = str(getattr(value, "__name__", None) or type(value).__name__)
    number = 1
    while name in taken:
        number += 1
        name = f"{own}#{number}"
    return Plugin(name, name, value)


def _invalid(name: str, owner: str, error: pluggy.PluginValidationError) -> PluginError:
    problem = f"the plugin {name!r} of {owner} does not fit the hooks: {' '.join(str(error).split())}"
    return PluginError(
        problem, owner, "", "Upgrade or uninstall it: it may be made for another version of arabic-article."
    )


def _apart(builtin: bool) -> str:
    """Say what to do about two things of one name, of which one may be the library's own."""
    return "Rename it in the plugin, or uninstall that." if builtin else "Uninstall one of them, or rename it in one."


def _unique(entries: Iterable[Entry]) -> Sequence[Entry]:
    owners: dict[str, str] = {}
    out = []
    for entry in entries:
        name = entry.layout.name
        if name in owners:
            problem = f"two layouts are called {name!r}: of {owners[name]} and of {entry.distribution}"
            raise PluginError(problem, entry.distribution, "", _apart(name == GenericLayout.name))
        owners[name] = entry.distribution
        out.append(entry)
    return sorted(out, key=lambda entry: entry.layout.name)


def _refuse_silent(plugin: Plugin) -> None:
    """Refuse what has no hook: it would be passed over without a word."""
    if isinstance(plugin.value, Layout):
        advice = "Hand it over by a hook register_layouts, or to parse(…, layout=…)."
        raise PluginError(f"{plugin.name!r} is a layout, no plugin", plugin.distribution, "", advice)
    for name in _HOOKS:
        if callable(getattr(plugin.value, name, None)):
            problem = f"{name}() of the plugin {plugin.name!r} is not marked as a hook"
            raise PluginError(problem, plugin.distribution, "", "Write @hookimpl over it.")
    advice = f"A plugin has one of the hooks {', '.join(_HOOKS)}, marked with @hookimpl."
    raise PluginError(f"{plugin.name!r} has no hook", plugin.distribution, "", advice)
