"""The comparison with other readers: who is in it, what is written of it, and that the manual says the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import pytest

from ..docs.blocks import ROOT, rows

if TYPE_CHECKING:
    from pathlib import Path

PAGE: Final = ROOT / "docs" / "benchmarks.md"
COMPARED: Final = ROOT / "docs" / "explanation" / "peers.md"


@pytest.fixture
def peers(importable: None) -> Any:  # noqa: ARG001  # it lets the script be imported
    import peers  # type: ignore[import-not-found]

    return peers


def tables(heading: str) -> list[list[str]]:
    """The first column of each table under a heading of the written page."""
    parts = re.split(r"^## ", PAGE.read_text("utf-8"), flags=re.MULTILINE)[1:]
    found = []
    for part in parts:
        if section := re.search(rf"^### {heading}\n(.*?)(?=^#|\Z)", part, re.MULTILINE | re.DOTALL):
            lines = [line for line in section[1].splitlines() if line.startswith("| ")]
            found.append([line.strip("| ").split(" | ")[0] for line in lines[2:]])
    return found


def test_the_manual_compares_whom_the_benchmark_measures(peers: Any) -> None:
    names = [peer.name for peer in peers.PEERS]

    assert [row[0] for row in rows(COMPARED, "On Arabic news pages")] == names
    for heading in ("What is right", "Flattened text", "Cost"):
        assert tables(heading)
    failed = tables("Could not run") or [[] for _ in tables("Cost")]
    for measured, left in zip(tables("What is right"), failed, strict=True):
        assert sorted({*measured, *left} - {"with its plugins"}) == sorted(names)


def test_the_environment_holds_whom_the_benchmark_measures(peers: Any) -> None:
    lines = (ROOT / "requirements" / "peers.txt").read_text("utf-8").splitlines()
    installed = {re.split("[><=]", line)[0] for line in lines if not line.startswith("#")}

    # The library is installed from the repository, and brings turbohtml.
    assert {peer.distribution for peer in peers.PEERS} - {"arabic-article", "turbohtml"} <= installed


def test_columns_are_explained(peers: Any) -> None:
    explained = {name for row in rows(PAGE, "Benchmarks") for name in row[0].split(", ")}

    assert explained == {*peers.scoring.COLUMNS, peers.KIND, "failed"}


def test_a_part_replaces_its_own_and_no_other(peers: Any, tmp_path: Path) -> None:
    path = tmp_path / "benchmarks.md"
    peers.write(path, ["## One\n\nfirst\n", "## Dates\n\nold\n"])
    peers.write(path, ["## Two\n\nsecond\n\n### Inner\n\nmore\n", "## Dates\n\nnew\n"])
    peers.write(path, ["## One\n\nagain\n"])

    text = path.read_text("utf-8")
    assert text.startswith("# Benchmarks\n")
    assert text.endswith("## One\n\nagain\n\n## Two\n\nsecond\n\n### Inner\n\nmore\n\n## Dates\n\nnew\n")


def test_the_best_figures_are_bold_and_others_named(peers: Any) -> None:
    def run(name: str, title: float, ratio: float) -> Any:
        return peers.Run(name, "1", {"title": title}, {}, {}, 0, 1.0, ratio, ratio, 10, 1.0, 1.0)

    runs = [run("arabic-article", 0.5, 8.0), run("goose3", 0.75, 9.0), run("resiliparse", 0.25, 2.0)]

    assert peers.shares(["title"], [one.scores for one in runs]) == [["0.500"], ["**0.750**"], ["0.250"]]
    assert list(peers.better(runs, ["title"])) == ["title (goose3 0.750)", "CPU time (resiliparse)"]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"kind": "listing", "body": "نص"}, True),
        ({"kind": "article", "body": ""}, False),
        ({"body": " "}, True),
        ({"error": "x"}, True),
        ({"body": "نص"}, False),
    ],
)
def test_pages_without_a_story(peers: Any, answer: dict[str, Any], told: bool) -> None:
    assert peers.is_no_story(answer) is told
