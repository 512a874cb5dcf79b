"""`arabic-article layouts` and `arabic-article plugins`."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING

import pytest

from arabic_article import SiteLayout, _plugins, hookimpl
from arabic_article._cli import commands, status

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Callable

    from .conftest import Run


class Portal(SiteLayout):
    name = "portal"
    hosts = ("portal.example",)
    signatures = ("بلدية المرج", "كتب")


class Other(SiteLayout):
    name = "other"
    hosts = ("other.example",)


def plugin(*layouts: object) -> types.ModuleType:
    """A plugin that hands over these layouts."""
    module = types.ModuleType("portal_plugin")

    @hookimpl
    def register_layouts() -> tuple[object, ...]:
        return layouts

    module.register_layouts = register_layouts  # type: ignore[attr-defined]
    return module


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make these plugins the installed ones."""

    def put(*plugins: _plugins.Plugin) -> None:
        monkeypatch.delenv("ARABIC_ARTICLE_PLUGINS")
        monkeypatch.setattr(_plugins, "installed", lambda: plugins)
        monkeypatch.setattr(status, "installed", lambda: plugins)
        commands.default_parser.cache_clear()

    return put


def test_the_ranking_says_why(run: Run, page: pathlib.Path, install: Callable[..., None]) -> None:
    install(_plugins.Plugin("portal", "arabic-article-portal 1.2", plugin(Portal(), Other())))

    result = run("layouts", page)

    assert result.exit_code == 0
    first, why, second, generic, rest = (line.strip() for line in result.stdout.splitlines())
    assert first == "1  portal  score 0.90  priority 0  arabic-article-portal 1.2"
    assert why == "signature: \u2068بلدية المرج\u2069 in line 1, \u2068كتب\u2069 in line 3"
    assert second.startswith("2  generic  score 0.10")
    assert generic == "generic: takes any page"
    assert rest.startswith("Not these: 1")


def test_a_host_is_a_reason(run: Run, page: pathlib.Path, install: Callable[..., None]) -> None:
    install(_plugins.Plugin("portal", "arabic-article-portal 1.2", plugin(Portal())))

    result = run("layouts", "--url", "https://www.portal.example/1", page)

    assert "host: the page is of portal.example" in result.stdout


def test_standard_input_has_a_ranking(run: Run) -> None:
    assert "generic" in run("layouts", "-", stdin="خبر".encode()).stdout


@pytest.mark.parametrize("stdin", [None, b""])
def test_no_page(run: Run, tmp_path: pathlib.Path, stdin: bytes | None) -> None:
    for given in ("-", tmp_path, tmp_path / "missing.txt"):
        result = run("layouts", given, stdin=stdin)

        assert result.exit_code == 1
        assert result.stderr.startswith("arabic-article: ")
        assert len(result.stderr.splitlines()) == 1


def test_plugins_say_what_they_bring(run: Run, install: Callable[..., None]) -> None:
    install(_plugins.Plugin("portal", "arabic-article-portal 1.2", plugin(Portal(), Other())))

    result = run("plugins")

    assert result.exit_code == 0
    assert result.stdout.startswith("builtin  arabic-article ")
    assert "portal  arabic-article-portal 1.2\n  layouts   other, portal\n" in result.stdout


def test_broken_plugins_are_named_and_the_others_shown(run: Run, install: Callable[..., None]) -> None:
    install(
        _plugins.Plugin("absent", "arabic-article-absent 0.1", None, "ModuleNotFoundError: No module named 'absent'"),
        _plugins.Plugin("odd", "arabic-article-odd 0.1", plugin(object())),
        _plugins.Plugin("portal", "arabic-article-portal 1.2", plugin(Portal())),
    )

    result = run("plugins")

    assert result.exit_code == 1
    assert "broken    ModuleNotFoundError: No module named 'absent'" in result.stdout
    assert "which is no layout" in result.stdout
    assert "  layouts   portal" in result.stdout


def test_plugins_that_clash(run: Run, install: Callable[..., None]) -> None:
    install(
        _plugins.Plugin("one", "arabic-article-one 0.1", plugin(Portal())),
        _plugins.Plugin("two", "arabic-article-two 0.1", plugin(Portal())),
    )

    result = run("plugins")

    assert result.exit_code == 2
    assert "two layouts are called 'portal'" in result.stderr


def test_the_choice_of_the_environment_is_shown(run: Run) -> None:
    assert "ARABIC_ARTICLE_PLUGINS is set to ''" in run("plugins").stdout


def test_a_choice_that_is_not_installed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARABIC_ARTICLE_PLUGINS", "nobody")

    result = run("plugins")

    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
