"""Read every date form of the test table with us and with others: right, wrong, none, and microseconds a call.

    python benchmarks/dates.py [--json]

dateparser and htmldate are measured where they are installed. Right is the printed day and, of those who read times, the
printed minute; offsets, calendars and precision are asked of nobody. A row without a value is right when none is given.
htmldate reads a page around the text, and gives days only.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import itertools
import json
import logging
import pathlib
import runpy
import statistics
import sys
import time
import warnings
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article.arabic.dates import has_date, parse_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TABLE: Final = pathlib.Path(__file__).parents[1] / "tests" / "arabic" / "dates" / "table.py"
ROUNDS: Final = 50
PROSE: Final = "تشهد المدينة القديمة افتتاح المعرض الكبير للكتاب وتستقبل المكتبة العامة الطلاب في الموسم الجديد. "


class Row(NamedTuple):
    """A row of the table, whatever module it was loaded from."""

    text: str
    value: str | None
    region: str | None
    now: dt.datetime | None


def rows() -> list[Row]:
    """Every row of the table."""
    groups = [value for value in runpy.run_path(str(TABLE)).values() if isinstance(value, tuple)]
    return [Row(*row) for row in itertools.chain(*groups) if hasattr(row, "region")]


def ours(row: Row) -> str | None:
    stamp = parse_date(row.text, region=row.region, now=row.now)
    return None if stamp is None else stamp.value


def by_dateparser() -> Callable[[Row], str | None]:
    import dateparser  # type: ignore[import-untyped]  # it has no stubs of its own

    def read(row: Row) -> str | None:
        settings: dict[str, Any] = {"DATE_ORDER": "MDY" if row.region == "US" else "DMY", "STRICT_PARSING": True}
        if row.now is not None:
            settings |= {"RELATIVE_BASE": row.now.replace(tzinfo=None), "STRICT_PARSING": False}
        found = dateparser.parse(row.text, languages=["ar", "en"], settings=settings)
        return None if found is None else str(found.isoformat())

    return read


def by_htmldate() -> Callable[[Row], str | None]:
    import htmldate

    logging.disable(logging.CRITICAL)

    def read(row: Row) -> str | None:
        page = f"<html><head><title>-</title></head><body><article><p>{row.text}</p></article></body></html>"
        return htmldate.find_date(page, original_date=True, outputformat="%Y-%m-%d")

    return read


def judge(row: Row, value: str | None, *, days: bool) -> str:
    """Tell whether an answer is right, wrong, or none where there is one."""
    if row.value is None:
        return "right" if value is None else "wrong"
    if value is None:
        return "none"
    size = 10 if days else len("2019-04-12T18:54")
    return "right" if value.startswith(row.value[:size]) else "wrong"


class Measured(NamedTuple):
    """What a reader of dates made of the table."""

    name: str
    right: int
    wrong: int
    none: int
    median: float
    """Microseconds a call."""
    mean: float


def measure(name: str, read: Callable[[Row], str | None], table: list[Row], *, rounds: int, days: bool) -> Measured:
    """Read the whole table."""
    verdicts = Counter(judge(row, read(row), days=days) for row in table)
    times = []
    for row in table:
        best = float("inf")
        for _ in range(rounds):
            start = time.perf_counter()
            read(row)
            best = min(best, time.perf_counter() - start)
        times.append(best * 1e6)
    counts = (verdicts["right"], verdicts["wrong"], verdicts["none"])
    return Measured(name, *counts, statistics.median(times), statistics.fmean(times))


def measure_all(table: list[Row]) -> Iterator[Measured]:
    """Measure whoever is installed."""
    yield measure("ours", ours, table, rounds=ROUNDS, days=False)
    if importlib.util.find_spec("dateparser"):
        yield measure("dateparser", by_dateparser(), table, rounds=1, days=False)
    if importlib.util.find_spec("htmldate"):
        yield measure("htmldate", by_htmldate(), table, rounds=1, days=True)


def gate(text: str) -> float:
    """Microseconds that the gate takes for a text."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(100):
            has_date(text)
        times.append((time.perf_counter() - start) * 1e4)
    return min(times)


def main() -> int:
    """Measure all."""
    warnings.simplefilter("ignore")
    table = rows()
    if sys.argv[1:] == ["--json"]:
        print(json.dumps({"forms": len(table), "rows": [found._asdict() for found in measure_all(table)]}))
        return 0
    print(f"{len(table)} forms, {sum(row.value is not None for row in table)} with a value")
    for name, right, wrong, none, median, mean in measure_all(table):
        print(
            f"{name:12} right {right:4} wrong {wrong:4} none {none:4}   median {median:9.1f} us   mean {mean:9.1f} us",
            flush=True,
        )
    print(f"gate on prose of {len(PROSE)} and {len(PROSE) * 5} characters: {gate(PROSE):.2f}, {gate(PROSE * 5):.2f} us")
    return 0


if __name__ == "__main__":
    sys.exit(main())
