"""Time the reader and the whole Article on HTML, as a multiple of a bare parse of the same bytes by turbohtml."""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import turbohtml

import arabic_article
from arabic_article._decode import decode
from arabic_article._recognise import Ranked
from arabic_article.layouts.generic import GenericLayout
from arabic_article.readers._facts import read_facts
from arabic_article.readers._lay import lay
from arabic_article.readers._nodes import collect
from arabic_article.readers.html import read_html

if TYPE_CHECKING:
    from collections.abc import Callable

_ROUNDS = 60
_LOOPS = 1


def _seconds(call: Callable[[], object]) -> float:
    start = time.process_time()
    for _ in range(_LOOPS):
        call()
    return (time.process_time() - start) / _LOOPS


def _steps(data: bytes) -> dict[str, Callable[[], object]]:
    decoded = decode(data)
    tree = turbohtml.parse(decoded.text, positions=False)
    body = tree.select_one("body") or tree.root
    page = read_html(decoded)
    layout = GenericLayout()
    ranked = Ranked(layout, "generic", 0.1, "built in")
    return {
        "bare parse": lambda: turbohtml.parse(data),
        "decode": lambda: decode(data),
        "parse": lambda: turbohtml.parse(decoded.text, positions=False),
        "walk": lambda: lay(collect(body, turbohtml.Text, turbohtml.Element)),
        "facts": lambda: read_facts(tree, decoded),
        "READER": lambda: read_html(decode(data)),
        "mark": lambda: list(ranked.layout.mark(page)),
        "ARTICLE": lambda: arabic_article.parse(data, content_type="text/html"),
    }


def main() -> None:
    """Read every `*.html` of the folder given, and print the median share of each step."""
    files = sorted(Path(sys.argv[1]).glob("*.html"))
    shares: dict[str, list[float]] = {}
    for file in files:
        steps = _steps(file.read_bytes())
        best: dict[str, list[float]] = {name: [] for name in steps}
        for _ in range(_ROUNDS):
            for name, call in steps.items():
                best[name].append(_seconds(call))
        bare = statistics.median(best["bare parse"])
        for name, times in best.items():
            shares.setdefault(name, []).append(statistics.median(times) / bare)
    print(f"{len(files)} pages; median (worst) multiple of a bare parse")
    for name, ratios in shares.items():
        print(f"{name:12} {statistics.median(ratios):5.2f} ({max(ratios):.2f})")


if __name__ == "__main__":
    main()
