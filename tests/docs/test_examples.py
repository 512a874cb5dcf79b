"""Every code example of README and manual runs, and gives what it says."""

from __future__ import annotations

import doctest
import runpy
import shlex
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING, Final

import pytest
from click.testing import CliRunner

from arabic_article._cli.program import program

from .blocks import PAGES, ROOT, blocks

if TYPE_CHECKING:
    import pathlib

ELSEWHERE: Final = ("make ", "pip ", "python -m venv ", "venv/bin/pip ")
"""Commands of other programs, which set up a machine."""
KNOWN: Final = {"pycon", "python", "console", "toml", "text"}
SESSION: Final = ROOT / "docs" / "tutorial" / "first-plugin.md"
"""One whole session, which installs what it makes: see test_session.py."""
SCRIPTS: Final = sorted((ROOT / "examples").glob("*.py"))

each = pytest.mark.parametrize("path", PAGES, ids=[str(path.relative_to(ROOT)) for path in PAGES])


@each
def test_languages_are_known(path: pathlib.Path) -> None:
    """A block in a language that no test runs would go stale."""
    languages = {block.language for block in blocks(path) if not block.language.startswith("{")}

    assert languages <= KNOWN


@each
def test_sessions(path: pathlib.Path) -> None:
    """One session a page: what a block defines, later ones use."""
    code = ""
    for block in blocks(path):
        if block.language == "pycon":
            # Keep the file's line numbers, so that a failure names the right line.
            code += "\n" * (block.line - 1 - code.count("\n")) + block.code
    test = doctest.DocTestParser().get_doctest(code, {}, path.name, str(path), 0)
    said: list[str] = []

    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=said.append)

    assert not said, "".join(said)


@each
def test_modules(path: pathlib.Path, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole modules and signatures at least compile; modules also run."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    for block in blocks(path):
        if block.language == "python":
            compiled = compile(block.code, f"{path.name}:{block.line}", "exec", dont_inherit=True)
            if "import " in block.code:
                exec(compiled, {"__name__": "shown"})


@each
def test_tables_of_settings(path: pathlib.Path) -> None:
    for block in blocks(path):
        if block.language == "toml":
            tomllib.loads(block.code)


@each
def test_commands(path: pathlib.Path, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands of this program succeed, and print what stands under them, if anything does."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    (tmp_path / "pages").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    for block in blocks(path):
        if block.language != "console" or path == SESSION:
            continue
        for shown in block.code.removeprefix("$ ").split("\n$ "):
            command, _, wanted = shown.partition("\n")
            if command.startswith(ELSEWHERE):
                continue
            words = shlex.split(command.partition(" > ")[0])
            assert words[0] == "arabic-article", f"{path.name}:{block.line}: nobody runs {command!r}"
            result = CliRunner().invoke(program, words[1:])
            assert result.exit_code == 0, result.output
            if wanted.strip():
                assert doctest.OutputChecker().check_output(wanted, result.output, doctest.ELLIPSIS), result.output


@pytest.mark.parametrize("script", SCRIPTS, ids=[script.name for script in SCRIPTS])
def test_scripts(script: pathlib.Path) -> None:
    arguments = ["examples"] if script.name == "folder.py" else []

    done = subprocess.run([sys.executable, script, *arguments], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert not done.stderr


@pytest.mark.parametrize("script", SCRIPTS, ids=[script.name for script in SCRIPTS])
def test_scripts_can_be_imported(script: pathlib.Path) -> None:
    """Nothing happens before `main` is called."""
    assert "main" in runpy.run_path(str(script))
