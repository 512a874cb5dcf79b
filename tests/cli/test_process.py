"""The program as a process: at a terminal, before a pipe that closes, without its extra."""

from __future__ import annotations

import json
import os
import pathlib
import subprocess
import sys
from typing import Final

import pytest

from arabic_article._cli import start

from .conftest import STORY

COMMAND: Final = (sys.executable, "-m", "arabic_article")

terminal = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")


def at_terminal(*arguments: object, columns: int = 60, error_only: bool = False) -> tuple[str, str]:
    """Run with a terminal as output, or only as standard error; give what each got."""
    import fcntl
    import pty
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "COLUMNS", "FORCE_COLOR")}
    with subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if error_only else slave,
        stderr=slave,
        env={**environment, "TERM": "xterm-256color"},
    ) as process:
        os.close(slave)
        seen = b""
        while True:
            try:
                piece = os.read(master, 65_536)
            except OSError:  # the last one has closed the other end
                break
            if not piece:
                break
            seen += piece
        piped = process.stdout.read() if process.stdout else b""
    os.close(master)
    return piped.decode(), seen.decode()


@terminal
def test_a_terminal_gets_the_view(page: pathlib.Path) -> None:
    _, seen = at_terminal("parse", page)

    assert "\x1b[1mبلدية المرج تفتتح مكتبة جديدة في الحي الشرقي\x1b[0m" in seen
    assert "\u2068نادر الياقوت\u2069" in seen
    assert "schema_version" not in seen


@terminal
def test_the_view_wraps_at_the_width(page: pathlib.Path) -> None:
    _, seen = at_terminal("parse", page, columns=40)

    rule = next(line for line in seen.splitlines() if "─" in line)
    assert len(rule.replace("\x1b[92m", "").replace("\x1b[0m", "")) == 40


@terminal
def test_a_pipe_beside_a_terminal_gets_lines_and_the_terminal_a_bar(tmp_path: pathlib.Path) -> None:
    for i in range(3):
        (tmp_path / f"{i}.txt").write_text(STORY, "utf-8")
    (tmp_path / "3.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(300))

    piped, seen = at_terminal("parse", tmp_path, columns=200, error_only=True)

    assert [json.loads(line)["kind"] for line in piped.splitlines()] == ["article"] * 3
    assert "pages" in seen
    assert "100%" in seen
    assert "3.txt" in seen


def test_nothing_but_errors_goes_to_standard_error(page: pathlib.Path) -> None:
    done = subprocess.run([*COMMAND, "parse", page, page], capture_output=True, check=True)

    assert done.stderr == b""


def test_output_is_utf8_in_any_locale(page: pathlib.Path) -> None:
    environment = {
        **os.environ,
        "PYTHONIOENCODING": "ascii",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    }

    done = subprocess.run([*COMMAND, "parse", page], capture_output=True, check=True, env=environment)

    assert json.loads(done.stdout.decode("utf-8"))["credits"] == [{"role": "author", "name": "نادر الياقوت"}]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_reader_that_goes_away(page: pathlib.Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "parse", *[page] * 200], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()

    assert said == b""
    assert process.returncode == start.PIPE_CLOSED


@pytest.mark.skipif(not pathlib.Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize(
    "command", [("parse",), ("parse", "--format", "view"), ("explain", "--output", "-"), ("layouts",), ("plugins",)]
)
def test_a_full_disk_is_one_line(page: pathlib.Path, command: tuple[str, ...]) -> None:
    inputs = [] if command == ("plugins",) else [page]
    with pathlib.Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, *command, *inputs], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )

    assert done.returncode == start.UNUSABLE
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("arabic-article: standard output: it cannot be written (")


def test_standard_input_that_cannot_be_read_is_one_line() -> None:
    code = """
import sys
class Stdin:
    class buffer:
        def read():
            raise OSError(5, "Input/output error")
sys.stdin, sys.argv = Stdin, ["arabic-article", "parse", "-"]
from arabic_article._cli import main
main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == start.UNUSABLE
    assert done.stderr == (
        "arabic-article: standard input: it cannot be read (Input/output error). Send a page to it.\n"
    )


def test_nothing_is_wrapped_into_a_pipe(tmp_path: pathlib.Path) -> None:
    signatures = tuple(f"صحيفة المرفأ الجديد للأخبار المحلية {i}" for i in range(4))
    rule = tmp_path / "rule.py"
    rule.write_text(
        "from arabic_article import SiteLayout\n\nclass Harbour(SiteLayout):\n    name = 'harbour'\n"
        f"    signatures = {signatures!r}\n",
        "utf-8",
    )
    text = tmp_path / "page.txt"
    text.write_text("\n".join((*signatures, STORY)), "utf-8")
    done = subprocess.run(
        [*COMMAND, "layouts", "--layout-file", rule, text],
        capture_output=True,
        check=True,
        env={**os.environ, "COLUMNS": "40"},
    )

    assert next(line for line in done.stdout.decode().splitlines() if "signature" in line).endswith("in line 4")


def test_interrupted() -> None:
    code = """
import sys
class Stdin:
    class buffer:
        def read():
            raise KeyboardInterrupt
sys.stdin, sys.argv = Stdin, ["arabic-article", "parse", "-"]
from arabic_article._cli import main
main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert "Traceback" not in done.stderr
    assert done.returncode == start.INTERRUPTED


@pytest.mark.parametrize("missing", start.EXTRA)
def test_without_the_extra(missing: str) -> None:
    code = f"import sys; sys.modules[{missing!r}] = None; from arabic_article._cli import main; main()"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == start.UNUSABLE
    assert done.stderr == (
        "arabic-article: the command line needs click and rich. Install them: pip install 'arabic-article[cli]'\n"
    )


def test_another_missing_module_is_not_blamed_on_the_extra() -> None:
    code = "import sys; sys.modules['pluggy'] = None; from arabic_article._cli import main; main()"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert "ModuleNotFoundError" in done.stderr
    assert "pluggy" in done.stderr


def test_the_entry_point_is_installed() -> None:
    from importlib.metadata import entry_points

    (point,) = entry_points(group="console_scripts", name="arabic-article")

    assert point.load() is start.main


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("prase", "Did you mean 'parse'?"),
        ("new_plugin", "Did you mean 'new-plugin'?"),
        ("xyz", "There are: bulk, check, "),
    ],
)
def test_a_command_that_is_none(name: str, said: str) -> None:
    result = subprocess.run([*COMMAND, name], capture_output=True, text=True, check=False)

    assert result.returncode == 2
    assert f"There is no command '{name}'. {said}" in result.stderr


def test_the_list_of_commands_cuts_no_sentence() -> None:
    result = subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, check=True)

    assert "..." not in result.stdout.partition("Commands:")[2]
