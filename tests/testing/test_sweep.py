"""A broken plugin is named in one line, with its distribution, its version and what to do, by `check` and by `parse`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import pytest
from click.testing import CliRunner, Result

from arabic_article import PluginError, default_parser
from arabic_article._cli.program import program
from arabic_article.testing.folder import folder_of_plugin
from arabic_article.testing.sweep import sweep

from .making import ENDLESS, STORY, environment, install, layout, write_sample

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Callable

    Check = Callable[..., Result]


@pytest.fixture
def check(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> Check:
    """Run the command where the plugins of a folder are installed."""

    def invoke(home: pathlib.Path, *options: str) -> Result:
        for name, value in environment(tmp_path).items():
            monkeypatch.setenv(name, value)
        return CliRunner().invoke(program, ["check", str(home), *options])

    return invoke


BROKEN: Final = {
    "import error": (
        "import no_such_module\n",
        "the plugin 'bad' of arabic-article-bad 1.2.3 cannot be loaded: ModuleNotFoundError: No module named",
        "Upgrade or uninstall it",
    ),
    "wrong hook argument": (
        "from arabic_article import hookimpl\n@hookimpl\ndef read_page(page):\n    return None\n",
        "the plugin 'bad' of arabic-article-bad 1.2.3 does not fit the hooks",
        "Upgrade or uninstall it: it may be made for another version of arabic-article",
    ),
    "duplicate name": (
        layout().replace('"bad"', '"generic"'),
        "arabic-article-bad 1.2.3: two layouts are called 'generic': of arabic-article 0.1.0 and of arabic-article-bad 1.2.3",
        "Rename it in the plugin, or uninstall that",
    ),
    "recognise raises": (
        layout("def recognise(self, page):\n    raise ZeroDivisionError('on purpose')\n"),
        "recognise() of the layout 'bad' of arabic-article-bad 1.2.3 failed: ZeroDivisionError: on purpose",
        "Report it to the plugin's authors",
    ),
    "mark overlaps": (
        layout("def mark(self, page):\n    return [Segment('title', 0, 9), Segment('lead', 5, 20)]\n"),
        "mark() of the layout 'bad' of arabic-article-bad 1.2.3 broke the rules: segments[1]",
        "Segments lie inside the page and do not overlap. Report it to the plugin's authors",
    ),
    "score of 7": (
        layout("def recognise(self, page):\n    return 7\n"),
        "the layout 'bad' of arabic-article-bad 1.2.3 gave the score 7",
        "A score lies between 0.0 and 1.0. Report it to the plugin's authors",
    ),
}
"""What is wrong with each, and what is said: the fault and the advice."""


@pytest.mark.parametrize("name", BROKEN)
def test_parse_names_it_in_one_line(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    module, fault, advice = BROKEN[name]
    page = install(tmp_path, module) / "samples" / "bad" / "case" / "source.txt"
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("ARABIC_ARTICLE_PLUGINS", "bad")
    monkeypatch.delitem(sys.modules, "arabic_article_bad", raising=False)
    default_parser.cache_clear()

    done = CliRunner().invoke(program, ["parse", str(page), "--url", "https://bad.example/1"])

    default_parser.cache_clear()
    (line,) = done.stderr.splitlines()
    assert done.exit_code == 2
    assert fault in line
    assert advice in line
    assert "arabic-article-bad 1.2.3" in line


@pytest.mark.parametrize("name", BROKEN)
def test_check_names_it_line_by_line(tmp_path: pathlib.Path, check: Check, name: str) -> None:
    home = install(tmp_path, BROKEN[name][0])

    done = check(home)

    lines = done.stderr.splitlines()
    assert done.exit_code in (1, 2)
    assert lines
    assert all(line.startswith("arabic-article: ") and "arabic-article-bad 1.2.3" in line for line in lines)
    assert done.exit_code == 2 or "broken" in done.stdout.splitlines()[-1]


@pytest.mark.parametrize("attribute", ["shapes", "glued"])
def test_a_pattern_that_never_ends_is_named(tmp_path: pathlib.Path, check: Check, attribute: str) -> None:
    home = install(tmp_path, layout(ENDLESS.format(attribute)), sample="")
    write_sample(home / "samples" / "bad" / "case", f"{STORY}رقم الخبر: 4417\n")

    done = check(home, "--time-limit", "2")

    endless = [line for line in done.stderr.splitlines() if "ends_on_hostile_text" in line]
    assert done.exit_code == 1
    assert len(endless) == 1
    assert endless[0].startswith("arabic-article: arabic-article-bad 1.2.3, bad/case: it did not end within 2 seconds")
    assert f"one of the layout's `{attribute}`" in endless[0]
    assert "let each character be matched in one way only" in endless[0]


def test_a_pattern_of_the_plugin_itself_is_named_by_its_line(tmp_path: pathlib.Path, check: Check) -> None:
    members = r"""
    def mark(self, page):
        import re
        re.fullmatch(r"(\w+\s?)+:", page.text)
        return ()
    """
    home = install(tmp_path, layout(members))

    done = check(home, "--time-limit", "2")

    last = [line for line in done.stderr.splitlines() if "did not end" in line]
    assert len(last) == 1
    assert "in mark(), " in last[0]
    assert "arabic_article_bad.py, line 11" in last[0]


def test_a_process_that_dies_is_told(tmp_path: pathlib.Path, check: Check) -> None:
    home = install(tmp_path, layout("def recognise(self, page):\n    import os\n    os._exit(3)\n"))

    done = check(home)

    assert done.exit_code == 1
    assert "the process died" in done.stderr


def test_a_plugin_that_prints_does_no_harm(tmp_path: pathlib.Path, check: Check) -> None:
    home = install(tmp_path, layout("def recognise(self, page):\n    print('{}')\n    return 0.5\n"))

    done = check(home)

    assert [line for line in done.stderr.splitlines() if "[fields]" not in line] == []
    assert done.stdout.startswith("arabic-article-bad 1.2.3\n  bad ")


def test_a_layout_without_a_sample_is_refused(tmp_path: pathlib.Path, check: Check) -> None:
    home = install(tmp_path, layout(), sample="")

    done = check(home)

    assert done.exit_code == 1
    assert "0 samples  refused" in done.stdout
    assert "no sample for: bad." in done.stderr


def test_a_folder_without_a_plugin_is_refused(tmp_path: pathlib.Path) -> None:
    with pytest.raises(PluginError, match="the folder declares no plugin"):
        sweep(tmp_path)


def test_a_plugin_that_is_not_installed_says_how(tmp_path: pathlib.Path) -> None:
    declared = '[project.entry-points.arabic_article]\nabsent-one = "absent_one"\n'
    (tmp_path / "pyproject.toml").write_text(declared, "utf-8")

    with pytest.raises(PluginError, match="'absent-one' is not installed"):
        sweep(tmp_path)
    with pytest.raises(PluginError, match=r"'absent-one' is not installed\. Name its folder"):
        folder_of_plugin("absent-one")
