"""Time what layouts cost: choosing among 1, 10 and all of them, and loading all, as ratios of one run.

    python benchmarks/plugins.py [--pages FOLDER...] [--rounds 15] [--starts 9]

Choosing: for each flattened page, the ranking among so many layouts less the ranking among none but the built-in one, over
the whole parse of the page without plugins; the figure is that of the median page. Loading: fresh interpreters, alternating,
that build a Parser without plugins and with all that are installed.
"""

from __future__ import annotations

import argparse
import pathlib
import statistics
import subprocess
import sys
import time
import types
from typing import TYPE_CHECKING

from arabic_article import Layout, Page, Parser, hookimpl

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = pathlib.Path(__file__).resolve().parents[1]
PAGES = (ROOT / "examples", ROOT / "tests" / "samples", *sorted((ROOT / "plugins").glob("*/samples")))
START = "import time; start = time.perf_counter(); from arabic_article import Parser; Parser({}); print(time.perf_counter() - start)"


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


def choosing(pages: Sequence[Page], layouts: Sequence[Layout], rounds: int) -> list[tuple[float, float]]:
    """Seconds that choosing costs more than without plugins, and that a parse takes, for each page."""
    bare, full = Parser(()), parser_of(layouts)
    out = []
    for page in pages:
        more = seconds(lambda page=page: full.rank(page), rounds) - seconds(lambda page=page: bare.rank(page), rounds)
        out.append((more, seconds(lambda page=page: bare.parse(page.text), max(3, rounds // 3))))
    return out


def loading(starts: int) -> tuple[float, float]:
    """Seconds to import the library and build a parser, without plugins and with all."""
    times: dict[str, list[float]] = {"()": [], "": []}
    for _ in range(starts):
        for plugins, found in times.items():
            run = [sys.executable, "-c", START.format(plugins)]
            found.append(float(subprocess.run(run, capture_output=True, text=True, check=True).stdout))
    return min(times["()"]), min(times[""])


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--pages", type=pathlib.Path, nargs="+", default=PAGES, metavar="FOLDER")
    ap.add_argument("--rounds", type=int, default=15)
    ap.add_argument("--starts", type=int, default=9)
    args = ap.parse_args()
    layouts = [entry.layout for entry in Parser().layouts if entry.layout.name != "generic"]
    bare = Parser(())
    texts = [path.read_text("utf-8", "replace") for folder in args.pages for path in sorted(folder.rglob("*.txt"))]
    pages = [bare.read(text) for text in texts]
    print(f"{len(pages)} flattened pages, {len(layouts)} layouts")
    for count in (1, 10, len(layouts)):
        found = choosing(pages, layouts[:count], args.rounds)
        median = statistics.median(parse for _, parse in found)
        more, parse = min(found, key=lambda pair: abs(pair[1] - median))
        middle = statistics.median(more / parse for more, parse in found)
        print(
            f"choosing among {count:3}: {more / parse:5.1%} of the median page's parse, {middle:5.1%} in the middle of all pages"
        )
    core, full = loading(args.starts)
    print(f"loading: without plugins {core * 1000:.0f} ms, with all {full * 1000:.0f} ms, ratio {full / core:.2f}")


if __name__ == "__main__":
    main()
