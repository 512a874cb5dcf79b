"""Small crawls, and a plugin whose pages do everything that a page must not."""

from __future__ import annotations

import os
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("pyarrow", reason="pip install 'arabic-article[bulk]' to test bulk")
pytest.importorskip("fastwarc", reason="pip install 'arabic-article[bulk]' to test bulk")

from arabic_article import default_parser

from .making import text, warc

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Iterator

PLUGIN = """
import os, re, signal, sys, time
from arabic_article import Article, Candidate, Credit, Evidence, hookimpl

class Poison:
    name, priority, hosts, signatures = "poison", 0, (), ("POISON",)

    def recognise(self, page):
        return 1.0 if "POISON" in page.text else 0.0

    def mark(self, page):
        word = page.text.partition("POISON ")[2].split()[0]
        if word == "raise":
            raise ValueError("as told")
        if word == "sleep":
            time.sleep(1e6)
        if word == "pause":
            time.sleep(2.5)
        if word == "loop":
            re.match(r"(a+)+$", "a" * 64 + "b")
        if word == "memory":
            bytearray(8 << 30)
        if word == "exit":
            os._exit(3)
        if word == "leave":
            sys.exit(3)
        if word == "kill":
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        if word == "once":
            # Dies in a process that has parsed other pages, as after a leak; alone it is well.
            if getattr(Poison, "used", False):
                os._exit(4)
        Poison.used = True
        return ()

    def propose(self, page):
        evidence = Evidence(None, None, "layout", "told")
        if "POISON propose" in page.text:
            return {"section": (Candidate(3, evidence, 0.9),)}
        if "POISON nest" in page.text:
            return {"read_also": (Candidate((Article(kind="article", title=3),), evidence, 0.9),)}
        if "POISON half" in page.text:
            return {"credits": (Candidate((Credit("author", "\\ud83d"),), evidence, 0.9),)}
        return {}

@hookimpl
def register_layouts():
    return [Poison()]
"""


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No plugins, here and in the processes that are started."""
    monkeypatch.setenv("ARABIC_ARTICLE_PLUGINS", "")
    default_parser.cache_clear()
    yield
    default_parser.cache_clear()


@pytest.fixture
def poison(bare: None, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001  # it comes first
    """The plugin, installed for the processes that are started."""
    folder = tmp_path / "site"
    info = folder / "arabic_article_poison-1.dist-info"
    info.mkdir(parents=True)
    (folder / "arabic_article_poison.py").write_text(textwrap.dedent(PLUGIN))
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: arabic-article-poison\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[arabic_article]\npoison = arabic_article_poison\n")
    monkeypatch.setattr(sys, "path", [*sys.path, str(folder)])
    monkeypatch.setenv(
        "PYTHONPATH", os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    )
    monkeypatch.setenv("ARABIC_ARTICLE_PLUGINS", "poison")


@pytest.fixture
def crawl(tmp_path: pathlib.Path) -> pathlib.Path:
    """A folder with two archives, six pages in all."""
    folder = tmp_path / "crawl"
    folder.mkdir()
    (folder / "a.warc.gz").write_bytes(warc([text(i) for i in range(4)]))
    (folder / "b.warc.gz").write_bytes(warc([text(i) for i in range(4, 6)]))
    return folder
