"""The examples of the manual that need other packages: each runs where its package is installed."""

from __future__ import annotations

import re
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from arabic_article import bulk

from ..docs.blocks import ROOT
from .making import text, warc

if TYPE_CHECKING:
    import pathlib

HOW_TO = ROOT / "docs" / "how-to"

# Packages of others warn of themselves.
pytestmark = pytest.mark.filterwarnings("ignore")


def block(page: str, name: str) -> str:
    """The code of a named block."""
    found = re.search(
        rf"^```{{code-block}} python\n:name: {name}\n\n(.*?)^```$",
        (HOW_TO / page).read_text("utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    assert found, f"{page} has no block {name}"
    return found[1]


def execute(code: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "shown"}
    exec(compile(code, "shown", "exec", dont_inherit=True), names)
    return names


@pytest.fixture
def out(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    """A working folder with output in it."""
    (tmp_path / "a.warc.gz").write_bytes(warc(text(i) for i in range(3)))
    (tmp_path / "b.warc.gz").write_bytes(warc([text(7)]))
    bulk.run([tmp_path / "a.warc.gz", tmp_path / "b.warc.gz"], tmp_path / "out", workers=1)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_DATASETS_CACHE", str(tmp_path / "home"))
    return tmp_path / "out"


@pytest.fixture
def pages(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    """A working folder with a table of pages."""
    path = tmp_path / "pages.parquet"
    made = {"content": [text(i) for i in range(3)], "url": [f"http://x/{i}" for i in range(3)]}
    pq.write_table(pa.Table.from_pydict(made), path)
    monkeypatch.chdir(tmp_path)
    return path


@pytest.mark.usefixtures("out")
@pytest.mark.parametrize("package", ["pandas", "polars", "duckdb", "datasets"])
def test_next_steps(package: str) -> None:
    pytest.importorskip(package, reason="make test-engines runs it")
    code = block("from-parquet.md", package)
    assert len(code.strip().splitlines()) == 3

    articles = execute(code)["articles"]

    count = len(articles.fetchall()) and 4 if package == "duckdb" else len(articles)
    assert count == 4


@pytest.mark.usefixtures("pages")
def test_spark(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyspark", reason="make test-engines runs it")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, which is not installed")
    # Its workers would be whatever `python3` is.
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    execute(block("crawl.md", "spark"))["spark"].stop()

    found = pq.read_table(tmp_path / "articles.parquet")
    assert found.column_names == bulk.OUTPUT_SCHEMA.names
    assert found.column("status").to_pylist() == ["ok"] * 3


@pytest.mark.usefixtures("pages")
def test_ray_data(tmp_path: pathlib.Path) -> None:
    ray = pytest.importorskip("ray", reason="make test-engines runs it")
    pytest.importorskip("ray.data", reason="make test-engines runs it")
    ray.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    try:
        execute(block("crawl.md", "ray-data"))
    finally:
        ray.shutdown()

    assert pq.read_table(tmp_path / "articles").column("status").to_pylist() == ["ok"] * 3


def test_datatrove() -> None:
    pytest.importorskip("datatrove", reason="make test-engines runs it")
    from datatrove.data import Document

    step = execute(block("crawl.md", "datatrove"))["ParseArticles"]()
    (document,) = step.run([Document(text=text(1), id="1", metadata={"url": "http://x/1"})])

    assert document.metadata["article"]["url"] == "http://x/1"
    assert document.text
