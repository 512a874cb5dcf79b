"""A run: sources to shards, shards to an engine, and what comes back into the manifest and the report."""

from __future__ import annotations

import math
import os
from contextlib import nullcontext
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from arabic_article.bulk._arrow import load
from arabic_article.bulk._batch import Wanted
from arabic_article.bulk._errors import BulkError, RefusedError
from arabic_article.bulk._files import why_not
from arabic_article.bulk._gate import LANGUAGES
from arabic_article.bulk._guard import MEMORY_LIMIT, TIME_LIMIT, Guard
from arabic_article.bulk._local import Workers
from arabic_article.bulk._lock import locked
from arabic_article.bulk._manifest import Manifest
from arabic_article.bulk._plan import SHARD_SIZE, Shard, plan
from arabic_article.bulk._ray import run_ray
from arabic_article.bulk._report import Progress, Report
from arabic_article.bulk._schema import names_of, output_schema
from arabic_article.bulk._shard import Result, Setup, Tally, Update, run_shard
from arabic_article.bulk._sources import PARQUET, find_sources
from arabic_article.bulk._worker import Failure, failure
from arabic_article.bulk.readers import Columns, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from arabic_article.bulk._local import Event
    from arabic_article.bulk._sources import Source

ENGINES: Final = ("local", "ray")
_LEAST_MEMORY: Final = 1 << 29
"""Bytes of addresses that the first ordinary page and its columns take, with room: pyarrow 17 needs between 256 and
320 MiB, pyarrow 26 less than 128."""


def run(
    inputs: Iterable[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    engine: str = "local",
    workers: int | None = None,
    address: str | None = None,
    columns: Iterable[str] | None = None,
    only_language: str | None = None,
    limit: int | None = None,
    text: str | None = None,
    html: str | None = None,
    url: str | None = None,
    content_type: str | None = None,
    captured: str | None = None,
    key: str | None = None,
    memory_limit: int = MEMORY_LIMIT,
    time_limit: float = TIME_LIMIT,
    shard_size: int = SHARD_SIZE,
    force: bool = False,
    progress: Callable[[Progress], None] | None = None,
) -> Report:
    """
    Parse whole crawls into a folder of Parquet files; go on where an earlier run of the same was stopped.

    Args:
        inputs: Paths of WARC, WET, Parquet or JSON lines files, of folders of these or of pages, or globs.
        out: Folder of the output, empty or of an earlier run: `*.parquet`, `_manifest.json`, and `_quarantine/` with the rows
            that are not `ok`.
        engine: `local`, or `ray` for a Ray cluster.
        workers: How many shards are worked on at a time; None for as many as there are CPUs.
        address: Of the Ray cluster; None for `RAY_ADDRESS`, or else one of this machine alone.
        columns: Columns of the output beside `key`, `status` and `error`; None for all.
        only_language: Leave out pages in other languages: `ar`, `ckb`, `fa`, `ps` or `ur`.
        limit: Read this many pages, shard after shard.
        text: Column of Parquet and JSON lines that holds pages as text.
        html: The same, as HTML. By default it is the one of the columns `content`, `html` and `text` that is there.
        url: Column of addresses; by default `url` where there is one.
        content_type: The same of content types, by default `content_type`.
        captured: The same of moments of fetching, by default `captured`.
        key: Column of keys; by default rows are keyed by their file and their place in it.
        memory_limit: Bytes that a page may take, 512 MiB at least; 0 for no limit.
        time_limit: Seconds that a page may take.
        shard_size: Bytes of input in an output file, where an input can be cut.
        force: Do again what was made from other inputs, options or versions, instead of refusing.
        progress: Told now and then how far the run is.

    Returns:
        How it ended.

    Raises:
        RefusedError: It cannot be carried out as it was given; nothing was read.
    """
    wanted = Wanted(names_of(columns), only_language)
    numbers = {"number of workers": workers, "limit": limit, "time limit": time_limit, "shard size": shard_size}
    _check(engine, wanted, memory_limit, numbers)
    folder = _folder(out)
    reading = Reading(_columns(Columns(text, html, url, content_type, captured, key)))
    sources, count = _sources(inputs, folder), workers or _cpus()
    here = engine == "local" and limit is None
    # What comes before the first shard takes about as long as they need to start.
    with Workers(min(count, len(sources)), memory_limit, time_limit) if here else nullcontext() as local:
        _check_columns(sources, reading, wanted)
        setting = {
            "version": _version(),
            "plugins": _plugins(),
            "columns": wanted.columns,
            "only_language": only_language,
            "limit": limit,
            **reading.columns._asdict(),
            "memory_limit": memory_limit,
            "time_limit": time_limit,
        }
        shards = plan(sources, shard_size, setting)
        setup = Setup(str(folder), reading, wanted, memory_limit, time_limit, None, setting["version"])

        def start(todo: list[Shard], done: Tally) -> Iterator[Event]:
            if limit is not None:
                return _one_by_one(todo, setup, limit - done.rows)
            return local.run(todo, setup, count) if local else run_ray(todo, setup, workers, address)

        try:
            folder.mkdir(parents=True, exist_ok=True)
            with locked(folder):
                manifest = Manifest(folder, {**setting, "shard_size": shard_size}, sources, shards)
                manifest.resume(force=force)
                manifest.write()
                return _carry_out(manifest, shards, start, str(out), progress)
        except OSError as error:
            problem = f"it cannot be written ({why_not(folder, error)})"
            raise RefusedError(problem, str(out), "", "Check its permissions and the room on its disk.") from error


def _plugins() -> list[str]:
    # It takes long to load, and workers may start meanwhile.
    from arabic_article._parse import default_parser

    return sorted({entry.distribution for entry in default_parser().layouts})


def _version() -> str:
    from importlib.metadata import version

    return version("arabic-article")


def _cpus() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _check(engine: str, wanted: Wanted, memory: int, numbers: dict[str, float | None]) -> None:
    for name, value in numbers.items():
        if value is not None and not 0 < value < math.inf:
            raise RefusedError(f"the {name} is {value}", "bulk", "", "Give a number above 0.")
    if engine not in ENGINES:
        raise RefusedError(f"there is no engine {engine!r}", "bulk", "", f"There are: {', '.join(ENGINES)}.")
    if engine == "ray":
        load("ray", "ray")
    if wanted.language is not None and wanted.language not in LANGUAGES:
        advice = f"There are: {', '.join(LANGUAGES)}."
        raise RefusedError(f"{wanted.language!r} is none of the languages that are told apart", "bulk", "", advice)
    if memory < 0 or 0 < memory < _LEAST_MEMORY:
        advice = f"Give a number of bytes from {_LEAST_MEMORY:,}, or 0 for no limit."
        raise RefusedError(f"the memory limit is {memory:,}", "bulk", "", advice)


def _folder(out: str | os.PathLike[str]) -> Path:
    if os.path.isfile(out):  # noqa: PTH113  # it never raises
        raise RefusedError("it is a file", str(out), "", "Name a folder for the output, behind the inputs.")
    return Path(out).absolute()


def _columns(columns: Columns) -> Columns:
    if columns.text is not None and columns.html is not None:
        advice = "Name it with one of text and html (--text, --html)."
        raise RefusedError("pages are in one column, as text or as HTML", "bulk", "", advice)
    return columns


def _sources(inputs: Iterable[str | os.PathLike[str]], folder: Path) -> tuple[Source, ...]:
    """Find the sources; refuse those that the output would be mixed up with."""
    sources = find_sources([inputs] if isinstance(inputs, (str, os.PathLike)) else inputs, folder)
    for source in sources:
        if folder == Path(source.path) or folder in Path(source.path).parents:
            raise RefusedError("it lies in the folder of the output", source.label, "", "Give another folder.")
    return sources


def _check_columns(sources: tuple[Source, ...], reading: Reading, wanted: Wanted) -> None:
    """Refuse columns that the output or the first table does not have."""
    output_schema(wanted.columns)
    table = next((source for source in sources if source.kind == PARQUET), None)
    if table is None:
        return
    from arabic_article.bulk.readers.parquet import choose

    try:
        names = load("pyarrow.parquet").read_schema(table.path).names
    except (OSError, load("pyarrow").ArrowException):
        return  # its shard tells what is wrong with it
    choose(reading.columns, names, table.label)


def _carry_out(
    manifest: Manifest,
    shards: tuple[Shard, ...],
    start: Callable[[list[Shard], Tally], Iterator[Event]],
    out: str,
    progress: Callable[[Progress], None] | None,
) -> Report:
    todo = [shard for shard in shards if shard.id not in manifest.results]
    before = len(manifest.results)
    follower = _Follower(manifest, shards, progress)
    notes: list[str] = []
    stopped: list[str] = []
    cpu = [0.0, 0.0, 0.0]
    events = start(todo, follower.tally())
    try:
        for event in events:
            if isinstance(event, Result):
                manifest.add(event)
                cpu = [total + part for total, part in zip(cpu, event.seconds, strict=True)]
                if not event.limited and not notes:
                    notes.append("The memory of pages is not limited: this system cannot, or the limit is 0.")
            elif isinstance(event, Failure):
                manifest.failures[event.shard] = event.message
                if event.fatal:
                    stopped.append(event.message)
                    break
            follower.follow(event)
    except OSError as error:
        stopped.append(f"{out}: the manifest cannot be written ({error.strerror}). Run the same command again.")
    finally:
        close: Any = getattr(events, "close", None)
        if close is not None:
            close()
        manifest.try_to_write()
    results = [manifest.results[shard.id] for shard in shards if shard.id in manifest.results]
    return Report(
        out=out,
        tally=follower.tally(),
        shards=len(shards),
        finished=len(results),
        before=before,
        seconds=follower.seconds,
        read_seconds=cpu[0],
        page_seconds=cpu[1],
        write_seconds=cpu[2],
        faults=tuple(fault for result in results for fault in result.faults),
        failures=tuple(stopped or dict.fromkeys(manifest.failures.values())),
        notes=tuple(notes),
    )


def _one_by_one(shards: list[Shard], setup: Setup, left: int) -> Iterator[Event]:
    """Run shards here, until so many pages are read; how many are left is known only after each."""
    with Guard(memory_limit=setup.memory_limit, time_limit=setup.time_limit) as guard:
        for shard in shards:
            if left <= 0:
                return
            try:
                result = run_shard(shard, setup._replace(limit=left), None, guard)
            except (OSError, BulkError) as error:
                yield failure(shard, setup, error)
                continue
            left -= result.tally.rows
            yield result


class _Follower:
    """Adds up what shards tell, and passes it on."""

    def __init__(
        self, manifest: Manifest, shards: tuple[Shard, ...], progress: Callable[[Progress], None] | None
    ) -> None:
        self._manifest = manifest
        self._sizes = {shard.id: shard.size for shard in shards}
        self._progress = progress
        self._running: dict[str, Update] = {}
        self._begun = monotonic()
        self._finished = sum((result.tally for result in manifest.results.values()), Tally())
        self._done = sum(self._sizes[name] for name in manifest.results)
        self._rows_before, self._done_before = self._finished.rows, self._done

    @property
    def seconds(self) -> float:
        return monotonic() - self._begun

    def tally(self) -> Tally:
        return self._finished

    def follow(self, event: Event) -> None:
        if isinstance(event, Update):
            self._running[event.shard] = event
        else:
            self._running.pop(event.shard, None)
            if isinstance(event, Result):
                self._finished += event.tally
                self._done += self._sizes[event.shard]
        if self._progress is None:
            return
        running = self._running.values()
        tally = sum((update.tally for update in running), self._finished)
        done = self._done + sum(update.done for update in running)
        seconds, new = self.seconds, done - self._done_before
        size = sum(self._sizes.values())
        self._progress(
            Progress(
                tally=tally,
                shards=len(self._sizes),
                finished=len(self._manifest.results),
                done=done,
                size=size,
                seconds=seconds,
                rate=(tally.rows - self._rows_before) / seconds if seconds else 0.0,
                seconds_left=(size - done) * seconds / new if new > 0 else None,
            )
        )
