"""Show that time grows linearly: hostile pages at one size and at twice that size.

    python benchmarks/linear.py

Prints for each page the CPU time at both sizes and their ratio; 2 is linear. Exits 1 where a ratio is over 2.3.
"""

from __future__ import annotations

import gc
import sys
import time
from types import MappingProxyType
from typing import Final

from arabic_article import Parser

LIMIT: Final = 2.3
ROUNDS: Final = 5
HTML: Final = "<!doctype html><html>"
SENTENCE: Final = "تستقبل المكتبة القديمة الطلاب في الموسم الجديد وتنظم معرض الكتاب. "

PAGES: Final = MappingProxyType(
    {
        "one line of 40 and 80 MB": lambda n: SENTENCE * (40_000_000 * n // len(SENTENCE.encode())),
        "500,000 and 1,000,000 empty lines": lambda n: "\n" * (500_000 * n),
        "50,000 and 100,000 bullets": lambda n: "  • المدينة الجديدة\n" * (50_000 * n),
        "labels": lambda n: "إقرأ أيضاً:\n" * (20_000 * n),
        "labels and stories": lambda n: f"إقرأ أيضاً:\nعنوان قصير للقصة\n{SENTENCE}\n" * (5_000 * n),
        "short lines": lambda n: "خبر قصير هنا\n" * (50_000 * n),
        "dates": lambda n: "الجمعة، 25 مارس 2022 06:54 م\n" * (10_000 * n),
        "quote marks": lambda n: '"' * (200_000 * n),
        "quoted speech": lambda n: f'وقال سامر البستاني: "{SENTENCE}".\n' * (5_000 * n),
        "colons": lambda n: ":" * (200_000 * n),
        "digits": lambda n: "1" * (200_000 * n),
        "commas": lambda n: "كلمات دلالية: " + "كلمة، " * (20_000 * n),
        "tags without separators": lambda n: SENTENCE + "\nكلمات دلالية: " + "كلمة " * (20_000 * n),
        "spaces": lambda n: "كلمة" + " " * (500_000 * n) + ".",
        "tatweel": lambda n: "ا" + "ـ" * (500_000 * n) + "\n" + "ـ" * (500_000 * n),
        "bylines": lambda n: "كتب: سامر البستاني\n" * (10_000 * n),
        "names over a story": lambda n: "مريم العطار\n" * (2_000 * n) + f"{SENTENCE}\n" * (2_000 * n),
        "teasers": lambda n: SENTENCE + "\n" + f"أخبار ذات صلة\nعنوان قصير للقصة\n{SENTENCE}\n" * (3_000 * n),
        "rows under a story": lambda n: (
            f"عنوان قصير للقصة\n{SENTENCE}.\n{SENTENCE}.\n"
            + "المكتبة القديمة الطلاب الموسم الجديد معرض الكتاب\n" * (5_000 * n)
        ),
        "HTML: parts of a line": lambda n: (
            HTML + "<i>" * (2_000 * n) + "<i><i><i><i><i>خبر</i></i></i></i></i>" * (2_000 * n)
        ),
        "HTML: elements in elements": lambda n: HTML + "<div>خبر قصير" * (4_000 * n),
        "HTML: quotations in tables": lambda n: HTML + "<blockquote>خبر<table><td>خبر" * (2_000 * n),
        "HTML: stories in stories": lambda n: (
            HTML + f"<article><a href=/n/1>عنوان قصير للقصة</a><p>{SENTENCE}" * (2_000 * n)
        ),
        "HTML: stories side by side": lambda n: (
            HTML + f"<article><h2>عنوان</h2><p>{SENTENCE}</p></article>" * (1_000 * n)
        ),
        "HTML: pictures": lambda n: (
            HTML + f"<p>{SENTENCE}</p><img src=/a.jpg><figcaption>صورة</figcaption>" * (2_000 * n)
        ),
        "HTML: links": lambda n: (
            HTML + f"<p>{SENTENCE}" + "<a href=/author/a>سامر</a> <a href=/tag/b>وسم</a> " * (5_000 * n)
        ),
        "HTML: boxes of controls": lambda n: HTML + f"<form>{SENTENCE}<button>زر</button></form>" * (3_000 * n),
        "HTML: what is hidden": lambda n: HTML + "<p hidden>سر</p><p>خبر قصير</p>" * (5_000 * n),
        "HTML: claims of a title": lambda n: (
            HTML
            + "".join(f'<meta property=og:title content="عنوان القصة الطويل {i}">' for i in range(4_000 * n))
            + SENTENCE
        ),
    }
)


def best(parser: Parser, *pages: str) -> list[float]:
    """CPU time of the best of a few parses of each page, in turn: a machine that slows down slows both sizes."""
    times: list[list[float]] = [[] for _ in pages]
    for _ in range(ROUNDS):
        for page, of_page in zip(pages, times, strict=True):
            gc.collect()
            start = time.process_time()
            parser.parse(page)
            of_page.append(time.process_time() - start)
    return [min(of_page) for of_page in times]


def main() -> int:
    """Measure and print; give 1 where time grows faster than the page."""
    # One long line costs so little that memory shows: below 40 MB the allocator sometimes has room left and sometimes not.
    parser = Parser((), max_bytes=1 << 30)
    parser.parse(SENTENCE)
    bad = 0
    for name, make in PAGES.items():
        one, two = best(parser, make(1), make(2))
        ratio = two / one if one > 0.002 else 2.0
        bad |= ratio > LIMIT
        print(
            f"{name:36} {one:7.3f} s {two:7.3f} s  ratio {ratio:.2f}{'  TOO STEEP' if ratio > LIMIT else ''}",
            flush=True,
        )
    return bad


if __name__ == "__main__":
    sys.exit(main())
