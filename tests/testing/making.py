"""Plugins that lie in a folder and count as installed: a module, what an installer writes beside it, and samples."""

from __future__ import annotations

import json
import os
import textwrap
from typing import TYPE_CHECKING

from arabic_article import SiteLayout

if TYPE_CHECKING:
    import pathlib


class Good(SiteLayout):
    """A layout of the outlet that keeps to everything."""

    name = "bad"
    hosts = ("bad.example",)


STORY = (
    "بلدية المرج تفتتح مكتبة جديدة في الحي الشرقي\n"
    "الأحد 5 مايو 2024\n"
    "افتتحت بلدية المرج اليوم مكتبة جديدة في الحي الشرقي بعد عامين من العمل، وتضم قاعات للقراءة.\n"
    "وأضافت مديرة المكتبة أن الإعارة مجانية لسكان الحي، وأن القاعات مفتوحة حتى المساء.\n"
)

LAYOUT = """
from arabic_article import LineShape, Marker, Page, Segment, SiteLayout, hookimpl


class Bad(SiteLayout):
    name = "bad"
    hosts = ("bad.example",)
{members}

@hookimpl
def register_layouts():
    return (Bad(),)
"""


ENDLESS = r"""
signatures = ("رقم الخبر",)
shapes = (LineShape("counter", r"رقم الخبر: (?:\d+ ?)+"),)
"""
"""A pattern that needs twice the time for each further digit of a line that does not fit."""


def layout(members: str = "") -> str:
    """A module with one layout that has these members."""
    return LAYOUT.format(members=textwrap.indent(textwrap.dedent(members), "    "))


def install(folder: pathlib.Path, module: str, *, name: str = "bad", sample: str = "bad/case") -> pathlib.Path:
    """Write a plugin and one sample; a process finds it where the folder is in PYTHONPATH."""
    plain = f"arabic_article_{name}"
    (folder / f"{plain}.py").write_text(module, "utf-8")
    info = folder / f"{plain}-1.2.3.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: arabic-article-{name}\nVersion: 1.2.3\n", "utf-8")
    (info / "entry_points.txt").write_text(f"[arabic_article]\n{name} = {plain}\n", "utf-8")
    home = folder / name
    home.mkdir()
    declared = (
        f'[project]\nname = "arabic-article-{name}"\n\n[project.entry-points.arabic_article]\n{name} = "{plain}"\n'
    )
    (home / "pyproject.toml").write_text(declared, "utf-8")
    (home / "conftest.py").write_text('pytest_plugins = ["arabic_article.testing.pytest"]\n', "utf-8")
    if sample:
        write_sample(home / "samples" / sample)
    return home


def write_sample(folder: pathlib.Path, text: str = STORY, **facts: str) -> None:
    """Write a page of the bad outlet, and nothing of what must come out of it."""
    folder.mkdir(parents=True)
    (folder / "source.txt").write_text(text, "utf-8")
    (folder / "meta.json").write_text(json.dumps({"url": "https://bad.example/1", **facts}), "utf-8")


def environment(folder: pathlib.Path) -> dict[str, str]:
    """The environment of a process that finds the plugins of a folder, and no others."""
    plugins = ",".join(
        sorted(path.name.split("-")[0].removeprefix("arabic_article_") for path in folder.glob("*-info"))
    )
    found = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": found, "ARABIC_ARTICLE_PLUGINS": plugins, "PYTHONDONTWRITEBYTECODE": "1"}
