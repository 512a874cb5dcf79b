r"""Time the parse of flattened pages against a bare loop over their lines, in one run.

    python benchmarks/text_speed.py [--pages FOLDER...] [--megabytes 20] [--rounds 5]

The pages of the folders are repeated until they make the wanted size. The floor is `splitlines` and one
`re.search(r"\d{4}")` a line. Rounds alternate floor, parse and the steps of a parse, each on the same pages; figures are the
best round of each, in CPU time. Results are dropped. What roles read of the lines is handed to the build, as in a parse; so
the last two steps together are what counts.
"""

from __future__ import annotations

import argparse
import gc
import pathlib
import re
import time
from typing import TYPE_CHECKING

from arabic_article import Parser
from arabic_article._build.article import build
from arabic_article._readings import Readings
from arabic_article.layouts._sheet.lines import survey
from arabic_article.layouts._sheet.scan import find_markers
from arabic_article.layouts.generic import mark
from arabic_article.readers.text import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = pathlib.Path(__file__).resolve().parents[1]
PAGES = (ROOT / "examples", ROOT / "tests" / "samples")


def load(folders: Sequence[pathlib.Path], megabytes: float) -> list[str]:
    """Read the pages of folders and repeat them up to a size; each copy is a string of its own."""
    paths = [path for folder in folders for path in sorted(folder.rglob("*.txt"))]
    pages = [path.read_text("utf-8", "replace") for path in paths]
    size = sum(len(page.encode()) for page in pages)
    copies = max(1, round(megabytes * 1e6 / size))
    return [(page + " ")[:-1] for _ in range(copies) for page in pages]


def bare(page: str) -> None:
    """Loop over the lines and look for one thing in each."""
    for line in page.splitlines():
        re.search(r"\d{4}", line)


def seconds(job: Callable[..., object], *columns: Sequence[object]) -> float:
    """CPU time of one call for each row; what it gives is dropped, as a crawl does that writes it down."""
    start = time.process_time()
    for row in zip(*columns, strict=True):
        job(*row)
    return time.process_time() - start


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--pages", type=pathlib.Path, nargs="+", default=PAGES, metavar="FOLDER")
    ap.add_argument("--megabytes", type=float, default=20)
    ap.add_argument("--rounds", type=int, default=5)
    args = ap.parse_args()
    pages = load(args.pages, args.megabytes)
    parser = Parser(())
    parser.parse(pages[0])  # patterns compile on first use
    read = [read_text(page) for page in pages]
    readings = [Readings() for _ in read]
    marked = [mark(page, readings=kept) for page, kept in zip(read, readings, strict=True)]
    gc.freeze()  # or the collector goes over all that is kept here again and again
    jobs: dict[str, Callable[[], float]] = {
        "floor": lambda: seconds(bare, pages),
        "whole": lambda: seconds(parser.parse, pages),
        "reader": lambda: seconds(read_text, pages),
        "scan": lambda: seconds(find_markers, pages),
        "shape": lambda: seconds(lambda page: survey(page, ()), read),
        "roles": lambda: seconds(mark, read),
        "build": lambda: seconds(
            lambda page, segments, kept: build(page, segments, readings=kept), read, marked, readings
        ),
    }
    rounds = [{name: job() for name, job in jobs.items()} for _ in range(args.rounds)]
    best = {name: min(figures[name] for figures in rounds) for name in jobs}
    floor, whole = best["floor"], best["whole"]
    size = sum(len(page.encode()) for page in pages) / 1e6
    print(
        f"{len(pages)} pages, {size:.1f} MB; bare loop {floor:.2f} s, whole Article {whole:.2f} s ({size / whole:.1f} MB/s)"
    )
    print(f"ratio {whole / floor:.2f}")
    steps = {
        "lines (reader)": best["reader"],
        "scan (markers)": best["scan"],
        "lines (shape)": best["shape"] - best["scan"],
        "roles": best["roles"] - best["shape"],
        "build": best["build"],
    }
    print("fold: none; spelling is folded when patterns are compiled")
    for name, cost in steps.items():
        print(f"{name:16} {cost / floor:5.2f} of the bare loop, {cost / whole:4.0%} of a parse")


if __name__ == "__main__":
    main()
