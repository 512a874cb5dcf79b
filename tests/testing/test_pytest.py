"""The kit as a plugin of pytest: what it collects, how failures look, and how samples are written."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from arabic_article.testing._compare import fields
from arabic_article.testing.conformance import PLUGIN_PROMISES, SAMPLE_PROMISES

from .making import ENDLESS, STORY, environment, install, layout, write_sample

if TYPE_CHECKING:
    import pathlib

COUNT = len(fields()) + len(SAMPLE_PROMISES) + len(PLUGIN_PROMISES)


@pytest.fixture
def home(tmp_path: pathlib.Path) -> pathlib.Path:
    return install(tmp_path, layout())


def run(home: pathlib.Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in the folder of a plugin."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment(home.parent), check=False, cwd=home)


def test_each_field_and_each_promise_is_a_test(home: pathlib.Path) -> None:
    listed = run(home, "--collect-only").stdout

    assert f"{COUNT} tests collected" in listed
    assert "samples/bad/case/source.txt::title" in listed
    assert "samples/bad/case/source.txt::segments_tile_the_page" in listed
    assert "pyproject.toml::every_layout_has_a_sample" in listed


def test_a_sample_that_tells_nothing_fails_field_by_field(home: pathlib.Path) -> None:
    done = run(home)

    assert done.returncode == 1
    assert "bad/case: title is " in done.stdout
    assert "Traceback" not in done.stdout
    assert "E  " not in done.stdout


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("article.json", '{"kind": "article", "titel": "x"}', "it holds 'titel', which is no field of an article"),
        ("article.json", "{", "article.json"),
        ("meta.json", '{"ulr": "x"}', "it holds 'ulr', which nothing reads"),
    ],
)
def test_a_sample_that_cannot_be_read_fails_once(home: pathlib.Path, name: str, content: str, said: str) -> None:
    (home / "samples" / "bad" / "case" / name).write_text(content, "utf-8")

    done = run(home, "samples")

    assert "1 failed" in done.stdout
    assert "passed" not in done.stdout
    assert said in done.stdout


def test_a_question_about_a_text_names_what_counts_there(home: pathlib.Path) -> None:
    (home / "samples" / "bad" / "case" / "article.json").write_text('{"kind": "article", "title": "?"}', "utf-8")

    done = run(home)

    assert "Wrong? Mend the markers and shapes of the layout" in done.stdout
    assert "title_css" not in done.stdout


def test_an_update_writes_what_differs_and_says_so(home: pathlib.Path) -> None:
    written = home / "samples" / "bad" / "case" / "article.json"

    first = run(home, "--update-samples")
    second = run(home, "--update-samples")

    assert (first.returncode, second.returncode) == (0, 0)
    assert f"{written}: written anew. Read it before you keep it." in first.stdout
    assert "written anew" not in second.stdout
    assert json.loads(written.read_text("utf-8"))["title"] == "بلدية المرج تفتتح مكتبة جديدة في الحي الشرقي"
    assert run(home).returncode == 0


def test_no_update_is_written_where_another_layout_wins(home: pathlib.Path) -> None:
    write_sample(home / "samples" / "bad" / "foreign", url="https://other.example/1")

    done = run(home, "--update-samples")

    assert "bad/foreign: the layout 'generic' won" in done.stdout
    assert done.returncode == 1
    assert not (home / "samples" / "bad" / "foreign" / "article.json").exists()


def test_a_plugin_that_is_not_installed_fails_with_the_command_that_installs_it(home: pathlib.Path) -> None:
    for path in home.parent.glob("*.dist-info"):
        path.rename(path.with_name("elsewhere"))

    done = run(home)

    assert "the plugin 'bad' is not installed" in done.stdout
    assert done.returncode == 1


def test_nothing_is_collected_unless_it_is_switched_on(home: pathlib.Path) -> None:
    (home / "conftest.py").unlink()

    assert "no tests" in run(home, "--collect-only").stdout
    assert "--update-samples" in run(home, "--update-samples").stderr


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system interrupts nothing")
def test_a_pattern_that_never_ends_is_a_failure_and_not_the_end(tmp_path: pathlib.Path) -> None:
    home = install(tmp_path, layout(ENDLESS.format("shapes")), sample="")
    write_sample(home / "samples" / "bad" / "case", f"{STORY}رقم الخبر: 4417\n")

    done = run(home, "--promise-time-limit", "1", "--update-samples")

    assert "it did not end within 1 seconds; `arabic-article check` says where" in done.stdout
    assert "1 failed" in done.stdout
