r"""Time the parse of flattened pages against a bare loop over their lines, in one run.

    python benchmarks/text_speed.py [--pages FOLDER...] [--megabytes 20] [--rounds 5]

The pages of the folders are repeated until they make the wanted size. The floor is `splitlines` and one
`re.search(r"\d{4}")` a line. Rounds alternate floor and parse; figures are the best round of each, in CPU time. The share
of each step is measured by calling the steps one after the other on the same pages; what roles read of the lines is handed
to the build, as in a parse.
"""

from __future__ import annotations

import argparse
import pathlib
import re
import time
from typing import TYPE_CHECKING

from arabic_article import Parser
from arabic_article._build.article import build
from arabic_article._readings import Readings
from arabic_article.layouts._lines import survey
from arabic_article.layouts._scan import find_markers
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


def bare(pages: list[str]) -> None:
    """Loop over the lines and look for one thing in each."""
    for page in pages:
        for line in page.splitlines():
            re.search(r"\d{4}", line)


def seconds(job: Callable[[], object]) -> float:
    """CPU time of one call."""
    start = time.process_time()
    job()
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
    floors, wholes = [], []
    for _ in range(args.rounds):
        floors.append(seconds(lambda: bare(pages)))
        wholes.append(seconds(lambda: [parser.parse(page) for page in pages]))
    floor, whole = min(floors), min(wholes)
    size = sum(len(page.encode()) for page in pages) / 1e6
    print(
        f"{len(pages)} pages, {size:.1f} MB; bare loop {floor:.2f} s, whole Article {whole:.2f} s ({size / whole:.1f} MB/s)"
    )
    print(f"ratio {whole / floor:.2f}")
    read = [read_text(page) for page in pages]
    readings = [Readings() for _ in read]
    marked = [mark(page, readings=kept) for page, kept in zip(read, readings, strict=True)]
    steps = {
        "lines (reader)": seconds(lambda: [read_text(page) for page in pages]),
        "scan (markers)": (scan := seconds(lambda: [find_markers(page) for page in pages])),
        "lines (shape)": (shape := seconds(lambda: [survey(page, (), ()) for page in read])) - scan,
        "roles": seconds(lambda: [mark(page) for page in read]) - shape,
        "build": seconds(
            lambda: [
                build(page, segments, readings=kept)
                for page, segments, kept in zip(read, marked, readings, strict=True)
            ]
        ),
    }
    print("fold: none; spelling is folded when patterns are compiled")
    for name, cost in steps.items():
        print(f"{name:16} {cost / floor:5.2f} of the bare loop, {cost / whole:4.0%} of a parse")


if __name__ == "__main__":
    main()
