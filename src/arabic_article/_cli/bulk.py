"""The command `bulk`: whole crawls in, Parquet out; loaded when it is called."""

from __future__ import annotations

import json
import sys
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

import click
from rich.console import Console
from rich.progress import BarColumn, TaskProgressColumn, TextColumn
from rich.progress import Progress as Bars
from rich.table import Table

from arabic_article._cli.start import EPILOG, FAILED, INTERRUPTED, UNUSABLE
from arabic_article._cli.view import complain
from arabic_article.errors import ArabicArticleError

if TYPE_CHECKING:
    from collections.abc import Callable

    from arabic_article.bulk import Progress, Report

_UNITS: Final = (("k", 1 << 10), ("m", 1 << 20), ("g", 1 << 30), ("t", 1 << 40))
_EVERY: Final = 30.0
"""Seconds between two lines of progress where there is no terminal."""


def read_size(value: str) -> int:
    """
    Read a number of bytes.

    Args:
        value: "512M", "2G", or a number.

    Returns:
        Bytes.

    Raises:
        click.BadParameter: It is no size.
    """
    text = value.strip().lower().removesuffix("b").removesuffix("i")
    factor = next((factor for unit, factor in _UNITS if text.endswith(unit)), 1)
    try:
        return int(float(text.rstrip("kmgt")) * factor)
    except (ValueError, OverflowError) as error:
        raise click.BadParameter(f"{value!r} is no size. Write 512M or 2G.") from error


@click.command(
    epilog=EPILOG.format(
        "some shards were not finished, or some inputs could not be read to their end",
        "nothing was read: the inputs or the command are at fault",
    ),
    no_args_is_help=True,
)
@click.argument("inputs", nargs=-1, required=True, metavar="IN...")
@click.argument("out", metavar="OUT")
@click.option(
    "--engine", type=click.Choice(("local", "ray")), default="local", show_default=True, help="What runs the shards."
)
@click.option(
    "--address", metavar="HOST:PORT", help="Of the Ray cluster; otherwise $RAY_ADDRESS, or this machine alone."
)
@click.option(
    "--workers", type=int, metavar="N", help="Shards worked on at a time; otherwise as many as there are CPUs."
)
@click.option("--only-language", metavar="CODE", help="Leave out pages in other languages: ar, ckb, fa, ps, ur.")
@click.option(
    "--columns", metavar="A,B,...", help="Columns of the output, beside key, status and error; otherwise all."
)
@click.option("--limit", type=int, metavar="N", help="Read N pages, one shard after the other.")
@click.option(
    "--html",
    metavar="COLUMN",
    help="Column of Parquet or JSON lines with pages as HTML.  [default: content, html or text]",
)
@click.option("--text", metavar="COLUMN", help="The same, with pages as text.")
@click.option("--url", metavar="COLUMN", help="Column with addresses.  [default: url, where there is one]")
@click.option("--content-type", metavar="COLUMN", help="Column with content types.  [default: content_type]")
@click.option("--captured", metavar="COLUMN", help="Column with moments of fetching.  [default: captured]")
@click.option("--key", metavar="COLUMN", help="Column with keys; otherwise a row is keyed by its file and place.")
@click.option(
    "--memory-limit",
    type=read_size,
    default="2G",
    show_default=True,
    metavar="SIZE",
    help="What a page may take, 512M at least; 0: no limit.",
)
@click.option(
    "--time-limit", type=float, default=30.0, show_default=True, metavar="SECONDS", help="What a page may take."
)
@click.option(
    "--shard-size",
    type=read_size,
    default="64M",
    show_default=True,
    metavar="SIZE",
    help="Input in an output file, where it can be cut.",
)
@click.option("--force", is_flag=True, help="Do again what was made from other inputs, options or versions.")
@click.option("--json", "as_json", is_flag=True, help="Print the closing table as JSON.")
def bulk(inputs: tuple[str, ...], out: str, *, as_json: bool, **options: Any) -> None:
    """
    Parse whole crawls into Parquet files.

    IN is a WARC, WET, Parquet or JSON lines file, a folder of these or of pages, or a glob. OUT is a folder. The same command
    goes on where it was stopped.
    """
    from arabic_article.bulk import run

    columns = options.pop("columns")
    names = None if columns is None else [name.strip() for name in columns.split(",") if name.strip()]
    console = Console(stderr=True)
    try:
        with Display(console) as display:
            report = run(inputs, out, columns=names, progress=display.show, **options)
    except ArabicArticleError as error:
        complain(str(error))
        sys.exit(UNUSABLE)
    except KeyboardInterrupt:
        complain(f"{out}: stopped. The same command goes on from here.")
        sys.exit(INTERRUPTED)
    for line in (*report.faults, *report.failures):
        complain(line)
    if as_json:
        sys.stdout.write(json.dumps(report.to_dict(), ensure_ascii=False) + "\n")
    else:
        Console(file=sys.stdout, highlight=False).print(closing_table(report))
    sys.exit(0 if report.whole else FAILED)


class Display:
    """Shows how far a run is: a bar on a terminal, a line now and then elsewhere."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bars: Bars | None = None
        self._next = monotonic() + _EVERY
        self._update: Callable[[Progress], None] = self._line

    def __enter__(self) -> Display:
        if self._console.is_terminal:
            shown = (
                "{task.fields[rows]:,} pages · {task.fields[rate]:,.0f}/s · {task.fields[errors]}{task.fields[left]}"
            )
            self._bars = Bars(
                BarColumn(), TaskProgressColumn(), TextColumn(shown), console=self._console, transient=True
            )
            self._bars.start()
            task = self._bars.add_task("", total=None, rows=0, rate=0.0, errors="", left="starting")
            bars = self._bars

            def update(progress: Progress) -> None:
                bars.update(
                    task,
                    total=progress.size,
                    completed=progress.done,
                    rows=progress.tally.rows,
                    rate=progress.rate,
                    errors=errors_of(progress),
                    left=f"{time_left(progress)} left",
                )

            self._update = update
        return self

    def __exit__(self, *_: object) -> None:
        if self._bars is not None:
            self._bars.stop()

    def show(self, progress: Progress) -> None:
        """
        Take note of how far the run is.

        Args:
            progress: How far.
        """
        self._update(progress)

    def _line(self, progress: Progress) -> None:
        if monotonic() < self._next:
            return
        self._next = monotonic() + _EVERY
        share = progress.done / progress.size if progress.size else 1.0
        sys.stderr.write(
            f"{share:.0%}: {progress.tally.rows:,} pages, {progress.rate:,.0f}/s, {errors_of(progress)}"
            f"{time_left(progress)} left, {progress.finished} of {progress.shards} files done\n"
        )


def errors_of(progress: Progress) -> str:
    """
    List the errors so far.

    Args:
        progress: How far the run is.

    Returns:
        Their kinds and numbers, with a separator behind; nothing where there are none.
    """
    kinds = [f"{count:,} {status}" for status, count in progress.tally.statuses if status != "ok"]
    return f"{', '.join(kinds)} · " if kinds else ""


def time_left(progress: Progress) -> str:
    """
    Say how long a run will go on.

    Args:
        progress: How far it is.

    Returns:
        Hours, minutes and seconds; "?" where nobody knows.
    """
    if progress.seconds_left is None:
        return "?"
    minutes, seconds = divmod(round(progress.seconds_left), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


def closing_table(report: Report) -> Table:
    """
    Draw how a run ended.

    Args:
        report: The report.

    Returns:
        A table.
    """
    table = Table(title=f"arabic-article bulk: {report.out}", show_header=False, title_justify="left")
    table.add_column()
    table.add_column(justify="right")
    table.add_row("pages read", f"{report.tally.rows:,}")
    table.add_row("rows written", f"{report.tally.written:,}")
    for status, count in report.tally.statuses:
        table.add_row(f"  {status}", f"{count:,}")
    if report.tally.others:
        table.add_row("in other languages", f"{report.tally.others:,}")
    before = f" ({report.before:,} before)" if report.before else ""
    table.add_row("files", f"{report.finished:,} of {report.shards:,}{before}")
    table.add_row("time", f"{report.seconds:,.1f} s")
    cpu = f"{report.read_seconds:,.1f} + {report.page_seconds:,.1f} + {report.write_seconds:,.1f} s"
    table.add_row("CPU: read + pages + write", cpu)
    if bad := report.tally.written - dict(report.tally.statuses).get("ok", 0):
        table.add_row("listed in _quarantine/", f"{bad:,}")
    for note in report.notes:
        table.add_row("note", note)
    return table
