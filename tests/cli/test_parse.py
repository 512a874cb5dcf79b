"""`arabic-article parse`: forms of output, inputs, refusals, exit codes."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Final

import click
import pytest

from arabic_article._cli.program import program
from arabic_article.exporters.text import TextExporter

from .conftest import STORY

if TYPE_CHECKING:
    import pathlib

    from arabic_article import Article

    from .conftest import Run

COMMANDS: Final = program.list_commands(click.Context(program))


def one_line(text: str) -> str:
    """The only line of a text, which must begin as this program's messages do."""
    (line,) = text.splitlines()
    assert line.startswith("arabic-article: ")
    return line


def test_one_file_is_an_indented_object(run: Run, page: pathlib.Path) -> None:
    result = run("parse", page)

    assert result.exit_code == 0
    assert result.stderr == ""
    assert json.loads(result.stdout)["title"] == "بلدية المرج تفتتح مكتبة جديدة في الحي الشرقي"
    assert result.stdout.startswith("{\n  ")


def test_several_files_are_a_line_each(run: Run, page: pathlib.Path) -> None:
    result = run("parse", page, page)

    assert [json.loads(line)["kind"] for line in result.stdout.splitlines()] == ["article", "article"]


def test_a_folder_is_a_line_a_page_by_path(run: Run, tmp_path: pathlib.Path) -> None:
    for name in ("b.txt", "a.HTML", "c/d.txt", "c/.hidden.txt", ".git/e.txt", "notes.md"):
        path = tmp_path / "pages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(STORY.replace("المرج", f"المرج {path.stem}"), "utf-8")

    result = run("parse", "--content-type", "text/plain", tmp_path / "pages")

    titles = [json.loads(line)["title"].split()[2] for line in result.stdout.splitlines()]
    assert titles == ["a", "b", "d"]


def test_a_folder_of_one_page_is_one_line_too(run: Run, page: pathlib.Path) -> None:
    result = run("parse", page.parent)

    assert len(result.stdout.splitlines()) == 1


def test_standard_input(run: Run) -> None:
    result = run("parse", "-", stdin=STORY.encode("cp1256"))

    assert json.loads(result.stdout)["title"].startswith("بلدية المرج")


@pytest.mark.parametrize("form", ["json", "jsonl", "text", "view"])
def test_formats(run: Run, page: pathlib.Path, form: str) -> None:
    result = run("parse", "--format", form, page)

    assert result.exit_code == 0
    assert "بلدية المرج تفتتح" in result.stdout


def test_documents_of_many_lines_stand_apart(run: Run, page: pathlib.Path) -> None:
    result = run("parse", "--format", "text", page, page)

    first, second = result.stdout.split("\n\nبلدية")
    assert first.removeprefix("بلدية") == second.rstrip("\n")


def test_the_address_goes_into_the_article(run: Run, page: pathlib.Path) -> None:
    result = run("parse", "--url", "https://news.example/1", page)

    assert json.loads(result.stdout)["url"] == "https://news.example/1"


def test_the_layout_can_be_named(run: Run, page: pathlib.Path) -> None:
    result = run("parse", "--layout", "generic", page)

    assert json.loads(result.stdout)["layout"] == "generic"


def test_the_type_decides_between_text_and_html(run: Run, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(f"<p>{STORY}", "utf-8")

    result = run("parse", "--content-type", "text/plain", path)

    assert "<p>" in result.stdout


def test_the_day_of_fetching(run: Run, page: pathlib.Path) -> None:
    page.write_text(STORY.replace("الأحد 5 مايو 2024", "منذ 3 أيام"), "utf-8")

    for command in (
        ("parse",),
        ("parse", "--captured", "2024-05-08"),
        ("parse", "--captured", "2024-05-08T12:00+03:00"),
    ):
        published = json.loads(run(*command, page).stdout)["published"]
        assert (published and published["value"]) == ("2024-05-05" if "--captured" in command else None)
    assert "2024-05-05" in run("explain", "--captured", "2024-05-08", "--output", "-", page).stdout
    assert run("layouts", "--captured", "2024-05-08", page).exit_code == 0
    refused = run("parse", "--captured", "soon", page)
    assert refused.exit_code == 2
    assert "'soon' is no moment. Write 2024-05-12 or" in refused.stderr


def test_the_name_of_the_file_beside_its_article(run: Run, tmp_path: pathlib.Path) -> None:
    for name in ("b.txt", 'a "خبر".txt'):
        (tmp_path / name).write_text(STORY, "utf-8")

    result = run("parse", "--with-name", tmp_path, "no-such-page.txt")

    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["file"] for row in rows] == [str(tmp_path / 'a "خبر".txt'), str(tmp_path / "b.txt")]
    assert [row["article"]["kind"] for row in rows] == ["article", "article"]
    assert result.exit_code == 1
    row = json.loads(run("parse", "--with-name", "--format", "jsonl", "-", stdin=STORY.encode()).stdout)
    assert row["file"] == "standard input"


def test_an_exporter_that_fails_stops_no_other_page(
    run: Run, page: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: object, article: Article) -> str:  # noqa: ARG001  # the protocol's signature
        message = "broken"
        raise RuntimeError(message)

    monkeypatch.setattr(TextExporter, "export", fail)

    result = run("parse", "--format", "text", page, page)

    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert len(lines) == 2
    assert all(f"{page}: export: the exporter 'text' failed: RuntimeError: broken" in line for line in lines)


@pytest.mark.parametrize("command", ["parse", "explain", "layouts"])
def test_nothing_read_is_two(run: Run, tmp_path: pathlib.Path, command: str) -> None:
    (tmp_path / "a.txt").write_bytes(b"%PDF-1.4\n" + bytes(range(256)))

    assert run(command, "no-such-page.txt").exit_code == 2
    assert run(command, tmp_path / "a.txt").exit_code == 2
    assert run(command, "-", stdin=b"").exit_code == 2
    if command != "layouts":
        assert run(command, "no-such-page.txt", "nor-this.txt").exit_code == 2


def test_each_command_tells_its_exit_codes(run: Run) -> None:
    said = {command: run(command, "--help").stdout.partition("Exit codes: 0 ")[2] for command in COMMANDS}

    assert all(said.values())
    assert len(set(said.values())) == len(said) - 1  # parse and explain read the same inputs


def test_a_missing_file(run: Run, page: pathlib.Path) -> None:
    result = run("parse", "no-such-page.txt", page)

    assert result.exit_code == 1
    assert one_line(result.stderr).startswith("arabic-article: no-such-page.txt: it cannot be read")
    assert json.loads(result.stdout)["kind"] == "article"


def test_an_empty_folder(run: Run, tmp_path: pathlib.Path) -> None:
    result = run("parse", tmp_path)

    assert result.exit_code == 2
    assert "the folder has no pages" in one_line(result.stderr)


def test_a_closed_folder(run: Run, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)

    result = run("parse", tmp_path)

    assert result.exit_code == 2
    assert "the folder cannot be read (Permission denied)" in one_line(result.stderr)


def test_empty_standard_input(run: Run) -> None:
    result = run("parse", "-", stdin=b" \n")

    assert result.exit_code == 2
    assert "standard input: it is empty" in one_line(result.stderr)


def test_an_empty_file_is_an_empty_article(run: Run, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")

    result = run("parse", path)

    assert result.exit_code == 0
    assert json.loads(result.stdout)["kind"] == "empty"


def test_a_picture(run: Run, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))

    result = run("parse", path)

    assert result.exit_code == 2
    assert "picture.txt" in one_line(result.stderr)
    assert result.stdout == ""


def test_a_wrong_encoding_is_seen_through(run: Run, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(STORY, "cp1256")

    result = run("parse", "--content-type", "text/plain; charset=utf-8", path)

    assert json.loads(result.stdout)["title"].startswith("بلدية المرج")


def test_a_page_over_the_limit(run: Run, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(20_000_001)

    result = run("parse", path)

    assert result.exit_code == 2
    assert "over the limit" in one_line(result.stderr)


def test_a_name_with_controls_stays_on_one_line(run: Run) -> None:
    result = run("parse", "no\n\x1b[31m\u202esuch.txt")

    assert "\x1b" not in one_line(result.stderr)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Missing argument"),
        (["--format", "docx", "x"], "There is no format 'docx'. There are: view, "),
        (["--layout", "nobody", "x"], "There is no layout 'nobody'. There are: generic."),
        (["--url", "https://news.example/1", "x", "y"], "--url is the address of one page"),
        (["--colour", "x"], "No such option"),
        (["--with-name", "--format", "json", "x"], "--with-name is for JSON lines"),
    ],
)
def test_usage(run: Run, arguments: list[str], said: str) -> None:
    result = run("parse", *arguments)

    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""


def test_a_plugin_that_is_not_there(run: Run, page: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARABIC_ARTICLE_PLUGINS", "nobody")

    result = run("parse", page)

    assert result.exit_code == 2
    assert "'nobody' is not installed" in one_line(result.stderr)


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help(run: Run, option: str) -> None:
    result = run(option)

    assert result.exit_code == 0
    assert "Exit codes" in result.stdout


def test_version(run: Run) -> None:
    assert run("--version").stdout.startswith("arabic-article 0.")


@pytest.mark.parametrize("command", ["parse", "layouts", "explain", "check"])
def test_a_name_that_no_file_can_have_is_one_line(run: Run, command: str) -> None:
    result = run(command, "x" * 300)

    assert result.exit_code in (1, 2)
    assert len(result.stderr.splitlines()) == 1
    assert "Traceback" not in result.stderr
