"""Measure `bulk` against plain loops of `parse` over the same pages, and stop it at random moments.

    python benchmarks/bulk.py speed|steady|memory|kills FOLDER [--pages 20000] [--kind warc|parquet|jsonl] [--engine local|ray]

speed: CPU time of a run with one worker over that of a program with a plain loop, from start to end, reading and writing
taken off on both sides; and over `parse` alone, which charges the run with the start of its three processes. Then the
same with two workers and two plain loops at the same time, in CPU time and by the clock; reading is in both, writing is told with
and without. The two programs take turns of a tenth of a second, because one processor can be a fifth slower a minute later.
steady: the comparison of one without the start: the loop and the guarded child take turns at the same pages, each
three times, and the least counts, because a machine that is busy with other things makes both look slower than they are, but
not alike. memory: the highest resident memory of each kind of process, for the pages and for the same pages ten times over. kills:
`--times` kills at random moments, each followed by the same command; then the output is compared with that of a run that
nobody stopped.

The archives are made in FOLDER by `benchmarks/pages.py`, once.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import os
import pathlib
import random
import shutil
import signal
import statistics
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import pages
from turns import take_turns

from arabic_article import bulk, default_parser
from arabic_article.bulk._batch import Wanted
from arabic_article.bulk._guard import Guard
from arabic_article.bulk._plan import plan
from arabic_article.bulk._sources import find_sources
from arabic_article.bulk.readers import Reading, items

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article import Parser
    from arabic_article.bulk._batch import Row

HALVES = 2
PORTION = 64
"""Pages that a run sends to a child at a time."""
TURN = 10 * PORTION
REPEATS = 3


def loop(paths: Sequence[str]) -> dict[str, float]:
    """Read and parse pages one after the other, and keep nothing."""
    parser = default_parser()
    reading = parsing = 0.0
    count = 0
    for shard in plan(find_sources(paths), 1 << 62, {}):
        found = items(shard, Reading(), print)
        while True:
            start = time.process_time()
            item = next(found, None)
            page = None if item is None else item.row.decoded().data
            middle = time.process_time()
            reading += middle - start
            if item is None:
                break
            row = item.row
            if page is not None:
                parser.parse(page, url=row.url, content_type=row.content_type, captured=row.captured)
            parsing += time.process_time() - middle
            count += 1
    return {"pages": count, "read": reading, "parse": parsing}


def loops(groups: Sequence[Sequence[str]]) -> list[list[str]]:
    """Tell the commands of plain loops, each a process of its own."""
    return [[sys.executable, __file__, "loop", *group] for group in groups]


def steady(paths: Sequence[str]) -> None:
    """Let a loop here and a guarded child take turns at the same pages; compare all CPU time of each."""
    parser = default_parser()
    alone: list[float] = []
    guarded: list[float] = []
    count = 0
    with Guard() as guard:
        for shard in plan(find_sources(paths), 1 << 62, {}):
            found = (item.row for item in items(shard, Reading(), print))
            while rows := list(itertools.islice(found, TURN)):
                turns = [partial(parse_all, parser, rows), partial(guard_all, guard, rows)]
                if not count:
                    for turn in turns:
                        turn()  # patterns compile on first use
                least = [math.inf, math.inf]
                for attempt in range(REPEATS):
                    # Whoever comes second finds the pages in the processor's cache.
                    for i in (0, 1) if attempt % 2 else (1, 0):
                        before = time.process_time() + below()
                        reading = turns[i]()
                        least[i] = min(least[i], time.process_time() + below() - before - reading)
                alone.append(least[0])
                guarded.append(least[1])
                count += len(rows)
        building = guard.seconds[2] / sum(guard.seconds[1:])
    middle = statistics.median(mine / other for mine, other in zip(guarded, alone, strict=True))
    print(
        f"{count:,} pages. Loop {sum(alone):.1f} s CPU, guarded {sum(guarded):.1f}, of which columns {building:.1%}. Guarded / "
        f"loop = {sum(guarded) / sum(alone):.3f}, median of {len(alone)} turns {middle:.3f}; without columns "
        f"{sum(guarded) * (1 - building) / sum(alone):.3f}",
        flush=True,
    )


def parse_all(parser: Parser, rows: Sequence[Row]) -> float:
    """Parse pages one after the other, and keep nothing; tell the time that decoding columns took, a part of reading."""
    reading = 0.0
    for row in rows:
        # Each time anew: a string that is parsed twice keeps what the first time has found out of it.
        start = time.process_time()
        page = row.decoded().data
        reading += time.process_time() - start
        if page is not None:
            parser.parse(page, url=row.url, content_type=row.content_type, captured=row.captured)
    return reading


def guard_all(guard: Guard, rows: Sequence[Row]) -> float:
    """Have a guarded child parse pages, as many at a time as in a run, and keep nothing; tell what decoding took."""
    before = guard.seconds[0]
    for start in range(0, len(rows), PORTION):
        guard.replies(rows[start : start + PORTION], Wanted())
    return guard.seconds[0] - before


def below() -> float:
    """Tell the CPU time of all children that are running."""
    stats = [pathlib.Path(f"/proc/{pid}/schedstat").read_text() for pid in descendants(os.getpid())]
    return sum(int(stat.split()[0]) for stat in stats) / 1e9


def workers(paths: Sequence[str], out: pathlib.Path, number: int) -> list[list[str]]:
    """Tell the command of a run from its start, with a number of workers."""
    shutil.rmtree(out, ignore_errors=True)
    return [[sys.executable, "-m", "arabic_article", "bulk", *paths, str(out), "--workers", str(number), "--json"]]


def speed(paths: list[str], out: pathlib.Path, rounds: int) -> None:
    """Compare CPU time with one loop, and time with two; those that are compared take turns of a tenth of a second."""
    ratios, shares, clocks = [], [], []
    for _ in range(rounds):
        alone, whole = take_turns(loops([paths]), workers(paths, out, 1))
        plain, cpu = json.loads(alone.outputs[0]), json.loads(whole.outputs[0])["cpu_seconds"]
        own = whole.cpu - cpu["read"] - cpu["write"]
        ratios.append(own / (alone.cpu - plain["read"]))
        print(
            f"{plain['pages']:,.0f} pages. Plain loop: {alone.cpu:.1f} s CPU; read {plain['read']:.1f}, parse "
            f"{plain['parse']:.1f}. Bulk, all processes: {whole.cpu:.1f} s CPU; read {cpu['read']:.1f}, write "
            f"{cpu['write']:.1f}, the rest {own:.1f} (in pages {cpu['pages']:.1f}). Rest / rest = {ratios[-1]:.3f}, "
            f"rest / parse = {own / plain['parse']:.3f}, pages / parse = {cpu['pages'] / plain['parse']:.3f}",
            flush=True,
        )
    print(f"one worker: {min(ratios):.3f} to {max(ratios):.3f}, median of {rounds} {statistics.median(ratios):.3f}")
    for _ in range(rounds):
        alone, whole = take_turns(loops([paths[0::HALVES], paths[1::HALVES]]), workers(paths, out, HALVES))
        cpu = json.loads(whole.outputs[0])["cpu_seconds"]
        shares.append(alone.cpu / (whole.cpu - cpu["write"]))
        clocks.append(alone.clock / (whole.clock - cpu["write"] / HALVES))
        print(
            f"Two plain loops: {alone.clock:.1f} s. Two workers: {whole.clock:.1f} s with all, of which writing "
            f"{cpu['write'] / HALVES:.1f}. Loops / workers = {alone.clock / whole.clock:.3f}; without writing "
            f"{clocks[-1]:.3f}. CPU of loops {alone.cpu:.1f} s, of workers {whole.cpu:.1f}; without writing {shares[-1]:.3f}",
            flush=True,
        )
    middle = statistics.median(clocks), statistics.median(shares)
    print(f"two workers without writing: median of {rounds} {middle[0]:.3f}, in CPU {middle[1]:.3f}")


def peaks(process: subprocess.Popen[bytes]) -> dict[str, int]:
    """Follow a program; tell the highest resident memory of each kind of its processes, in MB."""
    highest: dict[str, int] = {}
    while process.poll() is None:
        for pid in [process.pid, *descendants(process.pid)]:
            try:
                command = pathlib.Path(f"/proc/{pid}/cmdline").read_text()
                status = pathlib.Path(f"/proc/{pid}/status").read_text()
            except OSError:
                continue
            name = next((kind for kind in ("_child", "_worker") if f"bulk.{kind}" in command), "coordinator")
            peak = next((int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)
            highest[name] = max(highest.get(name, 0), peak)
        time.sleep(0.1)
    return highest


def descendants(pid: int) -> list[int]:
    """Number all processes below one."""
    try:
        own = [
            int(word)
            for path in pathlib.Path(f"/proc/{pid}/task").glob("*/children")
            for word in path.read_text().split()
        ]
    except OSError:
        return []
    return own + [deeper for child in own for deeper in descendants(child)]


def memory(few: list[str], many: list[str], out: pathlib.Path) -> None:
    """Compare the memory for few pages with that for many."""
    for paths in (few, many):
        process = subprocess.Popen(*workers(paths, out, 1), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        highest = peaks(process)
        size = sum(pathlib.Path(path).stat().st_size for path in paths)
        print(f"{size / 1e6:.0f} MB of input: {highest}", flush=True)


def repeated(paths: Sequence[str], times: int) -> list[str]:
    """Write files that hold the pages of others a number of times; those that are there already stay."""
    import pyarrow.parquet as pq

    made = [pathlib.Path(path).with_name(f"{times}x{pathlib.Path(path).name}") for path in paths]
    for path, long in zip(paths, made, strict=True):
        if long.exists():
            continue
        draft = long.with_suffix(".tmp")
        if long.suffix == ".parquet":
            file = pq.ParquetFile(path)
            with pq.ParquetWriter(draft, file.schema_arrow, compression="zstd") as writer:
                for i in range(times * file.num_row_groups):
                    writer.write_table(file.read_row_group(i % file.num_row_groups))
        else:
            with draft.open("wb") as whole:
                for _ in range(times):
                    whole.write(pathlib.Path(path).read_bytes())
        draft.replace(long)
    return [str(path) for path in made]


def kills(paths: list[str], out: pathlib.Path, times: int, engine: str) -> None:
    """Stop a run at random moments until it was stopped often enough; compare with one that nobody stopped."""
    rng = random.Random(7)
    whole = out.with_name(out.name + "-whole")
    for folder in (whole, out):
        shutil.rmtree(folder, ignore_errors=True)
    start = time.monotonic()
    bulk.run(paths, whole, workers=2, shard_size=4 << 20)
    longest = (time.monotonic() - start) / 4 + (8 if engine == "ray" else 1)
    command = [sys.executable, "-m", "arabic_article", "bulk", *paths, str(out), "--workers", "2", "--shard-size", "4M"]
    command += ["--engine", engine]
    killed = ends = files = 0
    while killed < times:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)
        try:
            process.wait(rng.uniform(0.2, longest))
            ends += 1
            longest /= 1.5
            shutil.rmtree(out)
        except subprocess.TimeoutExpired:
            # The program alone, or with everything that it has started.
            if rng.random() < 0.5:
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
            process.wait()
            killed += 1
        made = len(list(out.glob("*.parquet")))
        # On a busy machine a run may need longer to make its next file.
        longest *= 1.0 if made > files else 1.3
        files = made
        print(f"kill {killed}: {files} files", flush=True)
    subprocess.run(command, check=True)
    print(f"{times} kills, {ends} runs that ended before theirs. Equal: {same(whole, out)}")


def same(first: pathlib.Path, second: pathlib.Path) -> bool:
    """Compare two outputs row by row, but for the time that pages took."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    def table(folder: pathlib.Path) -> Any:
        names = [name for name in bulk.OUTPUT_SCHEMA.names if name != "ms"]
        parts = [pq.read_table(path, columns=names) for path in sorted(folder.glob("*.parquet"))]
        return pa.concat_tables(parts).sort_by("key")

    one, two = table(first), table(second)
    print(f"{one.num_rows} rows and {two.num_rows} rows, {len(set(two['key'].to_pylist()))} keys")
    return bool(one.equals(two))


def main() -> None:
    """Measure what is asked for."""
    if sys.argv[1:2] == ["loop"]:
        print(json.dumps(loop(sys.argv[2:])))
        return
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("what", choices=("speed", "steady", "memory", "kills"))
    ap.add_argument("folder", type=pathlib.Path)
    ap.add_argument("--pages", type=int, default=20_000)
    ap.add_argument("--kind", default="warc")
    ap.add_argument("--engine", default="local")
    ap.add_argument("--rounds", type=int, default=1)
    ap.add_argument("--times", type=int, default=20)
    args = ap.parse_args()
    os.environ.setdefault("ARABIC_ARTICLE_PLUGINS", "")
    out = args.folder / f"out-{args.what}-{args.kind}-{args.engine}"
    paths = [str(path) for path in pages.write(args.folder, args.pages, 12 if args.what == "kills" else 4, args.kind)]
    if args.what == "speed":
        speed(paths, out, args.rounds)
    elif args.what == "steady":
        for _ in range(args.rounds):
            steady(paths)
    elif args.what == "memory":
        memory(paths, repeated(paths, 10), out)
    else:
        kills(paths, out, args.times, args.engine)


if __name__ == "__main__":
    main()
