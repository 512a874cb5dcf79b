"""The command `explain`: one report of the pages that could be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from arabic_article._cli.explain import explain

PAGE = "تستقبل المكتبة القديمة زوارها صباح كل خميس، وتعيرهم الكتب والخرائط بلا مقابل."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("one.txt", "two.txt"):
        (pages / name).write_text(PAGE, "utf-8")
    return pages


def test_a_pipe_gets_the_report(folder: Path) -> None:
    result = CliRunner().invoke(explain, [str(folder / "one.txt")])

    assert result.exit_code == 0
    assert result.stdout.startswith("<!doctype html>")
    assert PAGE in result.stdout


def test_a_file_gets_it_where_one_is_named(folder: Path) -> None:
    result = CliRunner().invoke(explain, [str(folder), "--output", "report.html"])

    assert result.exit_code == 0
    assert result.stdout == ""
    assert Path("report.html").read_text("utf-8").count('<section class="page"') == 2
    assert "open it in a browser" in result.stderr


def test_a_layout_that_is_not_packaged_is_shown_at_work(folder: Path) -> None:
    rule = 'from arabic_article import SiteLayout\nclass Tried(SiteLayout):\n    name = "tried"\n    hosts = ("tried.example",)\n'
    Path("rule.py").write_text(rule, "utf-8")

    result = CliRunner().invoke(
        explain, [str(folder / "one.txt"), "--url", "https://tried.example/1", "--layout-file", "rule.py"]
    )

    assert result.exit_code == 0
    assert "layout tried 0.95" in result.stdout


def test_a_layout_file_that_does_not_load_is_named(folder: Path) -> None:
    Path("rule.py").write_text("import no_such_module\n", "utf-8")

    result = CliRunner().invoke(explain, [str(folder / "one.txt"), "--layout-file", "rule.py"])

    (line,) = result.stderr.splitlines()
    assert result.exit_code == 2
    assert "rule.py" in line
    assert "arabic-article plugins" not in line


def test_standard_input_is_read() -> None:
    result = CliRunner().invoke(explain, ["-", "--output", "-"], input=PAGE.encode())

    assert result.exit_code == 0
    assert "standard input" in result.stdout


def test_what_cannot_be_read_is_named_and_the_others_are_shown(folder: Path) -> None:
    result = CliRunner().invoke(explain, [str(folder / "one.txt"), "missing.txt"])

    assert result.exit_code == 1
    assert "missing.txt" in result.stderr
    assert result.stdout.count('<section class="page"') == 1


def test_nothing_is_written_where_nothing_could_be_read() -> None:
    result = CliRunner().invoke(explain, ["missing.txt"])

    assert result.exit_code == 2
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["pages", "--url", "https://yanabee.example/"], "--url is the address of one page"),
        (["pages/one.txt", "--layout", "nothing"], "no layout 'nothing'"),
        (["pages/one.txt", "--output", "no/such/folder.html"], "cannot be written"),
        ([], "Missing argument"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_what_makes_no_sense_is_refused(arguments: list[str], message: str) -> None:
    result = CliRunner().invoke(explain, arguments)

    assert result.exit_code == 2
    assert message in result.stderr
