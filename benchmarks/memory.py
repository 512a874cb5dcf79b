"""Show that memory stays flat: parse the pages of folders again and again, and watch the resident memory.

    python benchmarks/memory.py FOLDER... [--parses 10000]

HTML pages are parsed as bytes; then the text of each, and the flattened pages of the folders, as strings; then generated pages
(`benchmarks/pages.py`), of which no two are alike, so that what a cache keeps of each would show. Prints the resident
memory after a tenth of the parses and after all, and exits 1 where it has grown by more than 5 %.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import sys
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pages as made

from arabic_article import Parser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

GROWTH: Final = 1.05


def resident() -> float:
    """Resident memory of this process, in MB; its highest so far where the system does not tell the present one."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def watch(call: Callable[[bytes | str], object], pages: Iterable[bytes | str], times: int) -> tuple[float, float, int]:
    """Call for one page after the other; give the memory after a tenth and at the end, and what the collector tracks more."""
    first, tracked = 0.0, 0
    for i, page in enumerate(islice(pages, times), 1):
        call(page)
        if i == times // 10:
            gc.collect()
            first, tracked = resident(), len(gc.get_objects())
    gc.collect()
    return first, resident(), len(gc.get_objects()) - tracked


def main() -> int:
    """Measure and print; give 1 where memory grows."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folder", type=Path, nargs="+")
    ap.add_argument("--parses", type=int, default=10_000)
    args = ap.parse_args()
    parser = Parser(())
    html = [path.read_bytes() for folder in args.folder for path in sorted(folder.rglob("*.html"))]
    texts = [
        path.read_bytes().decode("utf-8", "replace") for folder in args.folder for path in sorted(folder.rglob("*.txt"))
    ]
    texts += [parser.read(page).text for page in html]
    grown = False
    kinds: tuple[tuple[str, Iterable[bytes | str]], ...] = (
        (f"HTML, {len(html)} pages", cycle(html)),
        (f"text, {len(texts)} pages", cycle(texts)),
        ("HTML, all different", (made.page(i).html.encode() for i in range(args.parses))),
    )
    for kind, pages in kinds:
        first, last, more = watch(parser.parse, pages, args.parses)
        if not first:  # no pages of this kind
            continue
        grown |= last > first * GROWTH
        print(
            f"{kind}: {first:.1f} MB after {args.parses // 10:,} parses, {last:.1f} MB after {args.parses:,}, "
            f"ratio {last / first:.3f}; {more:+} objects{'  GROWS' if last > first * GROWTH else ''}",
            flush=True,
        )
    return int(grown)


if __name__ == "__main__":
    sys.exit(main())
