"""The command `arabic-article bulk`."""

from __future__ import annotations

import io
import json
import pathlib
import subprocess
import sys

import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from arabic_article._cli.bulk import Display, errors_of, read_size, time_left
from arabic_article._cli.program import program
from arabic_article.bulk import Progress
from arabic_article.bulk._shard import Tally

from .making import rows, text, warc

EXAMPLE = pathlib.Path(__file__).parents[2] / "examples" / "crawl.warc.gz"


def call(*arguments: object) -> Result:
    return CliRunner().invoke(program, ["bulk", *map(str, arguments)])


def test_the_example_gives_a_file_and_a_table(tmp_path: pathlib.Path) -> None:
    result = call(EXAMPLE, tmp_path / "out")

    assert result.exit_code == 0, result.output
    assert "pages read" in result.output
    assert [row["status"] for row in rows(tmp_path / "out")] == ["ok"] * 4


def test_the_table_as_json(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    result = call(crawl, tmp_path / "out", "--json", "--workers", 1, "--columns", "title, text")

    report = json.loads(result.stdout)
    assert (report["rows"], report["statuses"], report["finished"]) == (6, {"ok": 6}, 2)
    assert set(rows(tmp_path / "out")[0]) == {"key", "status", "error", "title", "text"}


def test_a_broken_input_is_one_line_and_exit_code_1(tmp_path: pathlib.Path) -> None:
    source = tmp_path / "a.warc.gz"
    source.write_bytes(warc([text(0), text(1)])[:-40])
    result = call(source, tmp_path / "out", "--json", "--workers", 1)

    assert result.exit_code == 1
    assert result.stderr.startswith("arabic-article: ")
    assert result.stderr.count("\n") == 1
    assert json.loads(result.stdout)["rows"] == 1


@pytest.mark.parametrize(
    "options", [["--engine", "x"], ["--memory-limit", "much"], ["--columns", "x"], ["--limit", "0"]]
)
def test_what_makes_no_sense_is_exit_code_2(crawl: pathlib.Path, tmp_path: pathlib.Path, options: list[str]) -> None:
    result = call(crawl, tmp_path / "out", *options)

    assert result.exit_code == 2
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("written", "size"), [("512M", 512 << 20), ("2GiB", 2 << 30), ("1.5k", 1536), ("7", 7), ("0", 0)]
)
def test_sizes(written: str, size: int) -> None:
    assert read_size(written) == size


def progress(**changes: object) -> Progress:
    facts: dict[str, object] = {
        "tally": Tally(10, 0, (("ok", 8), ("timeout", 2))),
        "shards": 4,
        "finished": 1,
        "done": 25,
        "size": 100,
        "seconds": 5.0,
        "rate": 2.0,
        "seconds_left": 3725.0,
        **changes,
    }
    return Progress(**facts)  # type: ignore[arg-type]


def test_progress_says_what_went_wrong_and_how_long() -> None:
    assert errors_of(progress()) == "2 timeout · "
    assert errors_of(progress(tally=Tally())) == ""
    assert time_left(progress()) == "1:02:05"
    assert time_left(progress(seconds_left=None)) == "?"


def test_progress_at_a_terminal() -> None:
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=100)
    with Display(console) as display:
        display.show(progress())

    assert "10 pages" in file.getvalue()
    assert "1:02:05 left" in file.getvalue()


def test_the_whole_program_runs_as_a_process(crawl: pathlib.Path, tmp_path: pathlib.Path) -> None:
    command = [sys.executable, "-m", "arabic_article", "bulk", str(crawl), str(tmp_path / "out"), "--workers", "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert not done.stderr
    assert "rows written" in done.stdout
