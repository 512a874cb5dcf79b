"""The session of the tutorial on plugins runs as it is written, in an environment of its own, and prints what it shows."""

from __future__ import annotations

import doctest
import os
import shlex
import subprocess
import sys
import sysconfig
from typing import TYPE_CHECKING, Final

import pytest

from .blocks import ROOT, Block, blocks
from .test_examples import SESSION

if TYPE_CHECKING:
    import pathlib

COMMANDS: Final = 12
"""As many as a plugin may take."""
MODULE: Final = "arabic-article-harbour/src/arabic_article_harbour/__init__.py"
OFFLINE: Final = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet", "--disable-pip-version-check")


def commands(block: Block) -> list[tuple[str, str]]:
    """Each command of a block, and what stands under it."""
    parts = [shown.partition("\n") for shown in block.code.removeprefix("$ ").split("\n$ ")]
    return [(command, wanted if wanted.endswith("\n") or not wanted else f"{wanted}\n") for command, _, wanted in parts]


def environment(folder: pathlib.Path) -> pathlib.Path:
    """Make an environment that sees what this one has; what is installed in it stays in it."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    place = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True).stdout.strip()
    line = f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})\n"
    with open(os.path.join(place, "outer.pth"), "w", encoding="utf-8") as file:  # noqa: PTH118, PTH123  # of a string
        file.write(line)
    return python


def shown(output: str) -> str:
    """An output as a page can show it: without isolates, and without blanks at the ends of lines."""
    visible = output.replace("\u2068", "").replace("\u2069", "")
    return "".join(f"{line.rstrip()}\n" for line in visible.splitlines())


def meant(command: str, python: pathlib.Path) -> list[str] | None:
    """What a command of the page is here; None where there is nothing to do."""
    program, *arguments = shlex.split(command)
    if program == "pip":
        assert arguments[0] == "install"
        # The library is there, and so is what it needs.
        if arguments[1].startswith(".["):
            return None
        return [sys.executable, "-m", "pip", "--python", str(python), *arguments, *OFFLINE]
    modules = {"arabic-article": "arabic_article", "pytest": "pytest"}
    return [str(python), "-m", modules[program], *arguments] if program in modules else [program, *arguments]


@pytest.mark.skipif(sys.platform == "win32", reason="the session uses cat")
def test_the_session_runs_as_it_is_written(tmp_path: pathlib.Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    python = environment(tmp_path / "venv")
    inherited = {key: value for key, value in os.environ.items() if key != "ARABIC_ARTICLE_PLUGINS"}
    count = 0
    for block in blocks(SESSION):
        if block.language == "python":
            (tmp_path / MODULE).write_text(block.code, "utf-8")
        if block.language != "console":
            continue
        for command, wanted in commands(block):
            count += 1
            words = meant(command, python)
            if words is None:
                continue
            done = subprocess.run(
                words,
                cwd=tmp_path,
                env={**inherited, "COLUMNS": "80", "PYTHONDONTWRITEBYTECODE": "1"},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            assert (done.returncode == 0) is ("failed" not in wanted), f"{command}\n{done.stdout}"
            assert doctest.OutputChecker().check_output(wanted, shown(done.stdout), doctest.ELLIPSIS), (
                f"{command}\n{done.stdout}"
            )
    assert 0 < count <= COMMANDS
