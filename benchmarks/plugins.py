"""Time what layouts cost: choosing among 1, 10 and all of them, and loading as many plugins, as ratios of one run.

    python benchmarks/plugins.py [--pages FOLDER...] [--rounds 15] [--starts 15]

Choosing: for flattened pages, the ranking among so many layouts less the ranking among none but the built-in one, over the
whole parse of the page without plugins. The figure is that of the fifth of the pages around the median, taken together;
beside it stand that of all pages, and of those that a signature gives to a layout, which is then asked.

Loading: fresh interpreters, alternating, that find and load no plugin, one, ten that are made for this (a distribution and
a layout each) and all that are installed; CPU time, so that a busy machine counts less. Each is set against the bare import,
which loads nothing yet, and against the import of all that a Parser needs. Modules have been compiled before, as an
installer does.

Exits 1 where choosing costs more than 5 % or loading more than twice the bare import.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import types
from typing import TYPE_CHECKING

from arabic_article import Layout, Page, Parser, hookimpl

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = pathlib.Path(__file__).resolve().parents[1]
PAGES = (ROOT / "examples", ROOT / "tests" / "samples", *sorted((ROOT / "plugins").glob("*/samples")))
START = "import time; start = time.process_time(); {}; print(time.process_time() - start)"
BARE = "import arabic_article"
PARSER = "import arabic_article; arabic_article.Parser()"
CHOOSING_LIMIT = 0.05
LOADING_LIMIT = 2.0
MADE = 10
MODULE = """
from arabic_article import Marker, SiteLayout, hookimpl


class Made(SiteLayout):
    name = "made-{0}"
    hosts = ("made-{0}.example",)
    signatures = ("بوابة رقم {0}", "تابعونا في الصفحة {0}")
    markers = (Marker("promo", "opens", "line", False, ("تابعونا في الصفحة {0}",)),)
    title_css = ("h1.title-{0}",)


@hookimpl
def register_layouts():
    return (Made(),)
"""


def seconds(job: Callable[[], object], rounds: int) -> float:
    """Best time of several calls."""
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        job()
        best = min(best, time.perf_counter() - start)
    return best


def parser_of(layouts: Sequence[Layout]) -> Parser:
    """Build a parser that has these layouts beside the built-in one."""
    module = types.ModuleType("measured")
    module.register_layouts = hookimpl(lambda: layouts)  # type: ignore[attr-defined]
    return Parser([module])


def share(rows: Sequence[tuple[float, float, bool]]) -> float:
    """What choosing costs of the parse of some pages."""
    return sum(more for more, _, _ in rows) / sum(parse for _, parse, _ in rows)


def choosing(pages: Sequence[Page], layouts: Sequence[Layout], rounds: int) -> list[tuple[float, float, bool]]:
    """Seconds that choosing costs more than without plugins, and that a parse takes, for each page; whether a layout has it."""
    bare, full = Parser(()), parser_of(layouts)
    out = []
    for page in pages:
        more = seconds(lambda page=page: full.rank(page), rounds) - seconds(lambda page=page: bare.rank(page), rounds)
        parse = seconds(lambda page=page: bare.parse(page.text), max(3, rounds // 3))
        out.append((more, parse, full.rank(page)[0].match == "signature"))
    return out


def made(folder: pathlib.Path) -> str:
    """Write ten plugins into a folder, as an installer does; give what chooses them."""
    names = [f"made_{i}" for i in range(MADE)]
    for i, name in enumerate(names):
        (folder / f"{name}.py").write_text(MODULE.format(i), "utf-8")
        info = folder / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
        (info / "entry_points.txt").write_text(f"[arabic_article]\n{name} = {name}\n", "utf-8")
    return ",".join(names)


def loading(starts: int) -> dict[str, float]:
    """CPU seconds that a fresh interpreter takes for the bare import, and to build a Parser with so many plugins."""
    with tempfile.TemporaryDirectory() as folder:
        ten = made(pathlib.Path(folder))
        cases: dict[str, tuple[str, str | None]] = {
            "import": (BARE, ""),
            "no plugin": (PARSER, ""),
            "1 plugin": (PARSER, ten.partition(",")[0]),
            f"{MADE} plugins": (PARSER, ten),
            "all": (PARSER, None),
        }
        best = dict.fromkeys(cases, float("inf"))
        for turn in range(starts + 1):
            for name, (code, plugins) in cases.items():
                found = _started(code, plugins, folder if plugins else None, f"{folder}/compiled")
                if turn:  # the first one compiles the modules
                    best[name] = min(best[name], found)
    return best


def _started(code: str, plugins: str | None, folder: str | None, cache: str) -> float:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = cache
    environment.pop("ARABIC_ARTICLE_PLUGINS", None)
    if plugins is not None:
        environment["ARABIC_ARTICLE_PLUGINS"] = plugins
    if folder is not None:
        environment["PYTHONPATH"] = folder
    run = [sys.executable, "-c", START.format(code)]
    return float(subprocess.run(run, capture_output=True, text=True, check=True, env=environment).stdout)


def main() -> int:
    """Measure and print; give 1 where a limit is passed."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--pages", type=pathlib.Path, nargs="+", default=PAGES, metavar="FOLDER")
    ap.add_argument("--rounds", type=int, default=15)
    ap.add_argument("--starts", type=int, default=15)
    args = ap.parse_args()
    layouts = [entry.layout for entry in Parser().layouts if entry.layout.name != "generic"]
    bare = Parser(())
    texts = [path.read_text("utf-8", "replace") for folder in args.pages for path in sorted(folder.rglob("*.txt"))]
    pages = [bare.read(text) for text in texts]
    print(f"{len(pages)} flattened pages, {len(layouts)} layouts")
    bad = False
    for count in (1, 10, len(layouts)):
        found = sorted(choosing(pages, layouts[:count], args.rounds), key=lambda row: row[1])
        middle = share(found[len(found) * 2 // 5 : len(found) * 3 // 5])
        bad |= middle > CHOOSING_LIMIT
        signed = [row for row in found if row[2]]
        beside = f"; {share(signed):.1%} of the {len(signed)} with a signature" if signed else ""
        print(
            f"choosing among {count:3}: {middle:.1%} of the median pages' parse; {share(found):.1%} of all pages'{beside}"
        )
    times = loading(args.starts)
    bare, none = times.pop("import"), times.pop("no plugin")
    print(f"bare import {bare * 1000:.1f} ms, import of all that a Parser needs {none * 1000:.1f} ms")
    for name, taken in times.items():
        more = taken - none
        bad |= more > LOADING_LIMIT * bare
        print(
            f"loading {name:>10}: {more * 1000:5.1f} ms more, {more / bare:4.2f} times the bare import; "
            f"in all {taken / none:4.2f} times without plugins"
        )
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
