"""`arabic-article layouts` and `arabic-article plugins`."""

from __future__ import annotations

import json
import types
from typing import TYPE_CHECKING

import pytest

from arabic_article import SiteLayout, _plugins, default_parser, hookimpl
from arabic_article._cli import rule_file, status

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Callable

    from arabic_article import Page

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
        for module in (status, rule_file):
            monkeypatch.setattr(module, "installed", lambda: plugins)
        default_parser.cache_clear()

    return put


def test_the_ranking_says_why(run: Run, page: pathlib.Path, install: Callable[..., None]) -> None:
    install(_plugins.Plugin("portal", "arabic-article-portal 1.2", plugin(Portal(), Other())))

    result = run("layouts", page)

    assert result.exit_code == 0
    first, why, second, generic, rest = (line.strip() for line in result.stdout.splitlines())
    assert first == "1  portal  score 0.90  priority 0  arabic-article-portal 1.2"
    assert why == "signature (2 of 2): \u2068بلدية المرج\u2069 in line 1, \u2068كتب\u2069 in line 3"
    assert second.startswith("2  generic  score 0.10")
    assert generic == "generic: takes any page"
    assert rest == "Not these: 1, by host, by signature or by their own score; --all shows them."


def test_those_that_do_not_take_a_page_say_why(run: Run, page: pathlib.Path, install: Callable[..., None]) -> None:
    class Shy(SiteLayout):
        name = "shy"
        hosts = ("quay.example",)

        def recognise(self, page: Page) -> float:  # noqa: ARG002  # the protocol's signature
            return 0.0

    install(_plugins.Plugin("portal", "arabic-article-portal 1.2", plugin(Portal(), Other(), Shy())))

    result = run("layouts", "--all", "--url", "https://quay.example/1", page)

    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[lines.index("- other arabic-article-portal 1.2") + 1] == "quay.example is not other.example"
    assert lines[lines.index("- shy arabic-article-portal 1.2") + 1] == "its own score is 0.0"


def test_a_score_of_its_own_is_told(run: Run, page: pathlib.Path, install: Callable[..., None]) -> None:
    class Sure(Other):
        def recognise(self, page: Page) -> float:  # noqa: ARG002  # the protocol's signature
            return 1.0

    install(_plugins.Plugin("portal", "arabic-article-portal 1.2", plugin(Sure())))

    result = run("layouts", "--url", "https://other.example/1", page)

    assert "host: the page is of other.example; the score is of its own recognise()" in result.stdout


def test_selectors_say_what_they_find(run: Run, tmp_path: pathlib.Path, install: Callable[..., None]) -> None:
    class Selected(Other):
        title_css = ("h2.old", "h1")
        drop_css = ("p",)

    install(_plugins.Plugin("portal", "arabic-article-portal 1.2", plugin(Selected())))
    html = tmp_path / "page.html"
    html.write_text(f"<html><h1>مكتبة في المرج</h1><p>{'كلمة ' * 30}</p><p>ثانية</p></html>", "utf-8")

    result = run("layouts", "--url", "https://other.example/1", html)

    lines = [line.strip() for line in result.stdout.splitlines()]
    assert "title_css   h2.old: finds nothing" in lines
    assert "title_css   h1: 1 × \u2068مكتبة في المرج\u2069" in lines
    assert next(line for line in lines if line.startswith("drop_css")).startswith("drop_css    p: 2 × \u2068كلمة كلمة")


RULE = """from arabic_article import SiteLayout

class Harbour(SiteLayout):
    name = "harbour"
    hosts = ("harbour.example",)
    site = "مرفأ الأخبار"
"""


def test_a_layout_file_is_tried(run: Run, page: pathlib.Path, tmp_path: pathlib.Path) -> None:
    rule = tmp_path / "rule.py"
    rule.write_text(RULE, "utf-8")
    options = ("--layout-file", rule, "--url", "https://harbour.example/1")

    assert "1  harbour  score 0.95" in run("layouts", *options, page).stdout
    assert json.loads(run("parse", *options, page).stdout)["site"] == "مرفأ الأخبار"


def test_a_layout_file_may_have_hooks(run: Run, page: pathlib.Path, tmp_path: pathlib.Path) -> None:
    rule = tmp_path / "rule.py"
    hook = "from arabic_article import hookimpl\n@hookimpl\ndef register_layouts():\n    return [Harbour()]\n"
    rule.write_text(RULE + hook, "utf-8")

    assert "harbour" in run("layouts", "--layout-file", rule, "--url", "https://harbour.example/1", page).stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("x = (", "it cannot be loaded: SyntaxError"),
        ("1 / 0", "it cannot be loaded: ZeroDivisionError: division by zero"),
        ("raise SystemExit(3)", "it cannot be loaded: SystemExit: 3"),
        (RULE + "    def __init__(self, country): pass\n", "it cannot be loaded: TypeError"),
        ("x = 1", "no class made from SiteLayout has a name there"),
        (None, "it cannot be read"),
        (RULE + '    title_css = "h1"\n', "the layout 'harbour': title_css is no tuple"),
        (RULE + '    titel_css = ("h1",)\n', "the layout 'harbour': titel_css is nothing that is read"),
        (RULE + '    title_css = ("h1[",)\n', "the layout 'harbour': title_css has 'h1[', which is no selector"),
        (
            RULE + '    hosts = ("https://harbour.example/",)\n',
            "the layout 'harbour': 'https://harbour.example/' is no bare",
        ),
        (
            RULE + "    from arabic_article import LineShape\n    shapes = (LineShape('date', '('),)\n",
            "the layout 'harbour': the shape '('",
        ),
    ],
)
def test_a_broken_layout_file_is_named(run: Run, page: pathlib.Path, content: str | None, said: str) -> None:
    rule = page.with_name("rule.py")
    if content is not None:
        rule.write_text(content, "utf-8")

    for command in ("layouts", "parse"):
        result = run(command, "--layout-file", rule, page)

        (line,) = result.stderr.splitlines()
        assert result.exit_code == 2
        assert line.startswith(f"arabic-article: {rule}: {said}")


def test_a_layout_file_may_have_selectors_without_a_tag(run: Run, page: pathlib.Path, tmp_path: pathlib.Path) -> None:
    rule = tmp_path / "rule.py"
    rule.write_text(RULE + '    title_css = (".head",)\n', "utf-8")

    assert run("layouts", "--layout-file", rule, page).exit_code == 0


def test_a_selector_that_is_none_is_shown(run: Run, tmp_path: pathlib.Path, install: Callable[..., None]) -> None:
    class Odd(SiteLayout):
        name = "odd"
        hosts = ("odd.example",)
        title_css = ("h1[", "h1")

    install(_plugins.Plugin("odd", "arabic-article-odd 1.2", plugin(Odd())))
    page = tmp_path / "page.html"
    page.write_text("<html><h1>سوق جديدة في بلدة السنابل</h1>", "utf-8")

    shown = run("layouts", "--url", "https://odd.example/1", page).stdout

    assert "h1[: it is no selector (" in shown
    assert "h1: 1 ×" in shown


def test_a_layout_file_of_an_installed_name(
    run: Run, page: pathlib.Path, tmp_path: pathlib.Path, install: Callable[..., None]
) -> None:
    rule = tmp_path / "rule.py"
    rule.write_text(RULE.replace("harbour", "portal"), "utf-8")
    install(_plugins.Plugin("portal", "arabic-article-portal 1.2", plugin(Portal())))

    result = run("layouts", "--layout-file", rule, page)

    assert result.exit_code == 2
    assert "two layouts are called 'portal'" in result.stderr
    assert "arabic-article-portal 1.2" in result.stderr
    assert str(rule) in result.stderr


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

        assert result.exit_code == 2
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
