"""Compare the library with other readers of article pages: what they get right, and what it costs.

    python benchmarks/peers.py [--corpus FOLDER [--called NAME]]... [--rounds 7] [--write docs/benchmarks.md]

A folder holds `labels.jsonl`, the pages and stories that it names, and `negative/` with pages that are no article; see
`benchmarks/scoring.py`. `make bench` makes the environment that this runs in. Each reader runs in processes of its own, so that
none pays for the memory or the caches of another; one that cannot run is named with the reason. Written is a part a folder:
the parts of other folders in the file stay.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import scoring
from peer_readers import PEERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

HERE: Final = Path(__file__).parent
OURS: Final = PEERS[0].name
KIND: Final = "kind"
_STARTS: Final = 7
"""Fresh processes for the time of an import."""
_PATIENCE: Final = 1800
"""Seconds after which a reader is given up."""
PREFACE: Final = """# Benchmarks

Written by `make bench`, which installs the readers that it compares in an environment of their own. Give it labelled pages of your
own with `make bench CORPUS=FOLDER`. What the figures mean for a choice: {doc}`explanation/peers`.

| column | meaning, from 0 to 1, the mean of all pages |
| --- | --- |
| title | 1 where it is the labelled one, after marks, kinds of quotation marks and spaces are made alike |
| published | 1 where the day is the labelled one, or both say nothing |
| authors, tags | F1 of the two sets; 1 where both are empty |
| body | F1 of the runs of four words, against the labelled story |
| clean | share of the labelled pieces of page furniture that are not in the body |
| kept | share of three labelled pieces of the story that are in the body |
| kind | share of the pages without a story that are told as such; of a reader without kinds, that it gives no body |
| failed | pages on which it raised; they count as empty answers |

The best figure of a column is bold. A reader that has no such field gets what an empty answer gets: nothing, but on pages where the
label is empty too.

Cost is CPU time. The bare parse is that of turbohtml, of the same bytes, in the same process, in turn with the reader; ratios are
taken page by page, and the median page is shown beside the worst. Every reader meets the same pages again in each round, which
flatters those that keep what they have seen (trafilatura). Peak is the highest resident memory of a process that reads all
pages once. "First page" is an import and the first answer, in a fresh process.
"""


class Run(NamedTuple):
    """What a reader did with a folder."""

    name: str
    version: str
    scores: dict[str, float]
    lines: dict[str, float]
    """The same for flattened text: as it is for the one that takes text, its lines in elements for others."""
    as_is: dict[str, float]
    """The same for flattened text that is handed over as if it were HTML."""
    failed: int
    cpu: float
    ratio: float
    worst: float
    peak: int
    started: float
    first: float


class FailedError(Exception):
    """A reader cannot run."""


def child(what: str, name: str, job: Mapping[str, Any], plugins: str | None) -> dict[str, Any]:
    """Have a job done in a process of its own."""
    env = {**os.environ, "ARABIC_ARTICLE_PLUGINS": plugins} if plugins is not None else None
    command = [sys.executable, str(HERE / "peer_readers.py"), what, name]
    try:
        done = subprocess.run(
            command, input=json.dumps(job), capture_output=True, text=True, check=False, env=env, timeout=_PATIENCE
        )
    except subprocess.TimeoutExpired as error:
        raise FailedError(f"it took longer than {_PATIENCE} s") from error
    if done.returncode:
        raise FailedError((done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1][:300])
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def mean_scores(pages: Sequence[scoring.Labelled], answers: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Average each column over the pages whose labels have it."""
    columns: dict[str, list[float]] = {}
    for page, answer in zip(pages, answers, strict=True):
        for column, value in scoring.score(page, answer).items():
            columns.setdefault(column, []).append(value)
    return {column: statistics.fmean(values) for column, values in columns.items()}


def is_no_story(answer: Mapping[str, Any]) -> bool:
    """Tell whether an answer says that a page holds no story."""
    return answer["kind"] != "article" if "kind" in answer else not scoring.plain(answer.get("body"))


def measure(name: str, folder: Path, rounds: int, plugins: str | None) -> Run:
    """
    Run a reader over a folder.

    Args:
        name: Name of the reader.
        folder: The labelled folder.
        rounds: How often each page is timed.
        plugins: `ARABIC_ARTICLE_PLUGINS` for it; None for all that are installed.

    Returns:
        Its figures.

    Raises:
        FailedError: It cannot run.
    """
    pages, others = scoring.load(folder)
    listed = [(str(page.path), page.url) for page in pages]
    job = {"pages": [*listed, *((str(path), None) for path in others)], "form": "html", "rounds": rounds}
    starts = [child("start", name, job, plugins) for _ in range(_STARTS)]
    read = child("read", name, job, plugins)
    errors = [answer["error"] for answer in read["answers"] if "error" in answer]
    if len(errors) == len(read["answers"]):
        raise FailedError(f"it raises on every page: {errors[0]}")
    answers, rejected = read["answers"][: len(pages)], read["answers"][len(pages) :]
    scores = mean_scores(pages, answers)
    if others:
        scores[KIND] = statistics.fmean(map(is_no_story, rejected))
    flat = {form: {**job, "pages": listed, "form": form} for form in ("text", "lines")}
    as_is = mean_scores(pages, child("read", name, flat["text"], plugins)["answers"])
    lines = as_is if name == OURS else mean_scores(pages, child("read", name, flat["lines"], plugins)["answers"])
    timed = child("time", name, {**job, "pages": listed}, plugins)
    costs = [statistics.median(times) for times in timed["costs"]]
    ratios = [cost / statistics.median(floor) for cost, floor in zip(costs, timed["floors"], strict=True)]
    return Run(
        name,
        starts[0]["version"],
        scores,
        lines,
        as_is,
        len(errors),
        statistics.median(costs),
        statistics.median(ratios),
        max(ratios),
        read["peak"],
        statistics.median(start["import"] for start in starts) * 1000,
        statistics.median(start["first"] for start in starts) * 1000,
    )


def not_installed() -> dict[str, str]:
    """Tell which peers pip could not install, and why, as `.ci/peers` noted it."""
    note = Path(sys.prefix, "not-installed")
    lines = note.read_text("utf-8").splitlines() if note.is_file() else []
    return {name: reason for name, _, reason in (line.partition("\t") for line in lines)}


def run_all(folder: Path, rounds: int) -> tuple[list[Run], dict[str, str]]:
    """Run every reader over a folder; give the runs, and why others could not."""
    runs: list[Run] = []
    failed: dict[str, str] = {}
    missing = not_installed()
    for peer in PEERS:
        for label, plugins in ((peer.name, ""), ("with its plugins", None)):
            if plugins is None and peer.name != OURS:
                continue
            try:
                runs.append(measure(peer.name, folder, rounds, plugins)._replace(name=label))
            except FailedError as error:
                failed[label] = missing.get(peer.distribution, str(error))
            print(f"  {label}: {failed.get(label, 'done')}", file=sys.stderr, flush=True)
    return runs, failed


def row(cells: Sequence[object]) -> str:
    """Write a row of a table."""
    return f"| {' | '.join(map(str, cells))} |"


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> Iterator[str]:
    """Write a table."""
    yield row(head)
    yield row(["---"] * len(head))
    yield from map(row, rows)
    yield ""


def shares(columns: Sequence[str], runs: Sequence[Mapping[str, float]]) -> list[list[str]]:
    """Write figures from 0 to 1, the best of each column bold."""
    best = {column: max((round(run[column], 3) for run in runs if column in run), default=0.0) for column in columns}

    def cell(run: Mapping[str, float], column: str) -> str:
        if column not in run:
            return ""
        return f"**{run[column]:.3f}**" if round(run[column], 3) == best[column] else f"{run[column]:.3f}"

    return [[cell(run, column) for column in columns] for run in runs]


def better(runs: Sequence[Run], columns: Sequence[str]) -> Iterator[str]:
    """Say in which columns somebody does better than the library without plugins."""
    ours, *others = [run for run in runs if run.name in {peer.name for peer in PEERS}]

    def ahead(figures: Callable[[Run], float]) -> Iterator[str]:
        yield from (f"{run.name} {figures(run):.3f}" for run in others if round(figures(run) - figures(ours), 3) > 0)

    for column in columns:
        if found := list(ahead(lambda run, column=column: run.scores.get(column, 0.0))):
            yield f"{column} ({', '.join(found)})"
    for column in scoring.COLUMNS:
        if found := list(ahead(lambda run, column=column: run.lines.get(column, 0.0))):
            yield f"{column} of flattened text ({', '.join(found)})"
    for field, what in (("ratio", "CPU time"), ("peak", "memory"), ("started", "import"), ("first", "first page")):
        if found := [run.name for run in others if getattr(run, field) < getattr(ours, field)]:
            yield f"{what} ({', '.join(found)})"


def part(folder: Path, called: str, rounds: int) -> str:
    """Measure a folder; give its part of the manual's page."""
    runs, failed = run_all(folder, rounds)
    pages, others = scoring.load(folder)
    columns = [column for column in (*scoring.COLUMNS, KIND) if any(column in run.scores for run in runs)]
    versions = ", ".join(f"{run.name} {run.version}" for run in runs if run.name in {peer.name for peer in PEERS})
    said = f"{len(pages)} labelled pages with a story, {len(others)} without. {machine()}"
    body = [f"## {called}", "", said, "", f"Versions: {versions}.", "", "### What is right", ""]
    cells = shares(columns, [run.scores for run in runs])
    figures = [[run.name, *each, run.failed] for run, each in zip(runs, cells, strict=True)]
    body += table(["reader", *columns, "failed"], figures)
    ahead = "; ".join(better(runs, columns))
    body += [f"Better than {OURS} without plugins: {ahead}." if ahead else f"Nobody does better than {OURS} here.", ""]
    body += ["### Flattened text", "", _FLAT, ""]
    cells = shares(scoring.COLUMNS, [run.lines for run in runs])
    figures = [
        [run.name, "yes" if run.lines is run.as_is else "no", *each, f"{run.as_is.get('body', 0):.3f}"]
        for run, each in zip(runs, cells, strict=True)
    ]
    body += table(["reader", "takes text", *scoring.COLUMNS, "body, as it is"], figures)
    body += ["### Cost", ""]
    head = ["reader", "ms a page", "times a bare parse", "worst page", "peak MB", "import ms", "first page ms"]
    figures = [
        [
            run.name,
            f"{run.cpu:.2f}",
            f"{run.ratio:.1f}",
            f"{run.worst:.1f}",
            run.peak,
            f"{run.started:.0f}",
            f"{run.first:.0f}",
        ]
        for run in runs
    ]
    body += table(head, figures)
    if failed:
        body += ["### Could not run", "", *table(["reader", "why"], list(failed.items()))]
    return "\n".join(body).rstrip() + "\n"


_FLAT: Final = """\
The same pages after resiliparse has turned all of each into plain text, as archives of crawls hold them. Of these readers only
arabic-article takes such text. The others get each line in a `<p>`; the last column is the body where they get the text as it
is."""


def dates_part() -> str:
    """Measure the readers of dates; give their part of the manual's page."""
    done = subprocess.run([sys.executable, str(HERE / "dates.py"), "--json"], capture_output=True, check=True)
    found = json.loads(done.stdout)
    names = {"ours": OURS}
    figures = [
        [names.get(one["name"], one["name"]), one["right"], one["wrong"], one["none"], f"{one['median']:.0f}"]
        for one in found["rows"]
    ]
    said = (
        f"The {found['forms']} forms of `tests/arabic/dates/table.py`, which was written together with the reader of this library:"
        " that it reads them all is no surprise, what others make of them is the point. A form without a sure reading is right"
        f" where none is given. htmldate gives days only, and is asked for no more. {machine()}"
    )
    return "\n".join(["## Dates", "", said, "", *table(["reader", "right", "wrong", "none", "us a date"], figures)])


def machine() -> str:
    """Say when and on what it was measured."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        model = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        model = platform.processor() or platform.machine()
    today = dt.datetime.now(dt.UTC).date()
    return f"{today}, {model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}."


def write(path: Path, parts: Sequence[str]) -> None:
    """Put parts into the manual's page; a part replaces the one with its heading, others stay."""
    held = path.read_text("utf-8").split("\n## ")[1:] if path.is_file() else []
    kept = {one.partition("\n")[0]: f"## {one.strip()}\n" for one in held}
    fresh = {one.partition("\n")[0].removeprefix("## "): one.strip() + "\n" for one in parts}
    last = fresh.pop("Dates", kept.pop("Dates", ""))
    path.write_text("\n".join([PREFACE, *({**kept, **fresh}).values(), last]).rstrip() + "\n", "utf-8")


def main() -> None:
    """Measure, print and write."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--corpus", type=Path, action="append", metavar="FOLDER")
    ap.add_argument("--called", action="append", default=[], metavar="NAME", help="heading of the folder's part")
    ap.add_argument("--rounds", type=int, default=7)
    ap.add_argument("--write", type=Path, metavar="FILE")
    args = ap.parse_args()
    folders = args.corpus or [HERE / "corpus"]
    names = [*args.called, *(_heading(folder) for folder in folders[len(args.called) :])]
    parts = []
    for folder, name in zip(folders, names, strict=True):
        print(f"{name} ({folder})", file=sys.stderr)
        parts.append(part(folder, name, args.rounds))
    parts.append(dates_part())
    print("\n".join(parts))
    if args.write:
        write(args.write, parts)


def _heading(folder: Path) -> str:
    return "Pages of this repository" if folder.resolve() == (HERE / "corpus").resolve() else folder.resolve().name


if __name__ == "__main__":
    main()
