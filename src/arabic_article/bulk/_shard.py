"""One shard, from its source to its file: what every engine runs."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from time import monotonic, process_time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article.bulk._batch import OK, Wanted
from arabic_article.bulk._files import ENDING, PartFile, write_text
from arabic_article.bulk._gate import may_be_arabic
from arabic_article.bulk._guard import MEMORY_LIMIT, TIME_LIMIT, Guard, add
from arabic_article.bulk._schema import output_schema
from arabic_article.bulk.readers import Reading, items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from arabic_article.bulk._plan import Shard
    from arabic_article.bulk.readers import Item

QUARANTINE: Final = "_quarantine"
"""Folder of the rows that are not `ok`: a file a shard, an object a line. Readers of Parquet pass over it, as over the manifest."""

_ROWS: Final = 64
_BYTES: Final = 4 << 20
"""Rows and bytes that are sent to the child at a time."""
_TELL: Final = 0.5
"""Seconds between two words on how far it is."""


class Setup(NamedTuple):
    """What all shards of a run have in common."""

    out: str
    reading: Reading = Reading()
    wanted: Wanted = Wanted()
    memory_limit: int = MEMORY_LIMIT
    time_limit: float = TIME_LIMIT
    limit: int | None = None
    """Rows of a shard that are read at most."""
    version: str = ""
    """Version of the library that all must have."""


class Tally(NamedTuple):
    """What was counted in a shard, or in many."""

    rows: int = 0
    """Pages read."""
    others: int = 0
    """Those left out because of their language."""
    statuses: tuple[tuple[str, int], ...] = ()
    """The others, by status."""

    def __add__(self, other: object) -> Tally:
        """Add two tallies."""
        if not isinstance(other, Tally):
            return NotImplemented
        statuses = Counter(dict(self.statuses)) + Counter(dict(other.statuses))
        return Tally(self.rows + other.rows, self.others + other.others, tuple(sorted(statuses.items())))

    @property
    def written(self) -> int:
        """Rows in the output."""
        return sum(count for _, count in self.statuses)


class Update(NamedTuple):
    """How far a shard is."""

    shard: str
    tally: Tally
    done: int
    """Bytes of it that are read."""


class Result(NamedTuple):
    """A shard that is done."""

    shard: str
    tally: Tally
    faults: tuple[str, ...] = ()
    """Where its source is broken, a sentence each."""
    seconds: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """CPU time of reading, of pages, and of writing."""
    limited: bool = True
    """Whether the memory of pages was limited."""

    def to_facts(self, stamp: str) -> dict[str, Any]:
        """
        Say it in plain values, for the footer and the manifest.

        Args:
            stamp: Of the shard.

        Returns:
            A dictionary for `from_facts`.
        """
        return {
            "shard": self.shard,
            "stamp": stamp,
            "rows": self.tally.rows,
            "other_languages": self.tally.others,
            "statuses": dict(self.tally.statuses),
            "faults": list(self.faults),
        }

    @classmethod
    def from_facts(cls, facts: dict[str, Any]) -> Result:
        """
        Take it back from plain values.

        Args:
            facts: From `to_facts`.

        Returns:
            The result.
        """
        tally = Tally(facts["rows"], facts["other_languages"], tuple(sorted(facts["statuses"].items())))
        return cls(facts["shard"], tally, tuple(facts["faults"]))


def run_shard(
    shard: Shard, setup: Setup, tell: Callable[[Update], None] | None = None, guard: Guard | None = None
) -> Result:
    """
    Read a shard, parse its pages, and write its file.

    Done twice, even at the same time by two processes, it leaves the same: files appear whole, under names of the shard's.

    Args:
        shard: The shard.
        setup: What is wanted.
        tell: Told now and then how far it is.
        guard: What runs the pages; None for a new one.

    Returns:
        What became of its rows.

    Raises:
        OSError: The source cannot be read, or the output cannot be written.
        BulkError: The columns are not there, or pages cannot be run.
    """
    if guard is None:
        with Guard(memory_limit=setup.memory_limit, time_limit=setup.time_limit) as own:
            return run_shard(shard, setup, tell, own)
    out = Path(setup.out)
    faults: list[str] = []
    lines: list[str] = []
    counts: Counter[str] = Counter()
    rows = others = 0
    before = guard.seconds
    reading = writing = 0.0
    told = monotonic()
    with PartFile(out / f"{shard.id}{ENDING}", output_schema(setup.wanted.columns)) as part:
        portions = _portions(items(shard, setup.reading, faults.append), setup.limit)
        while True:
            start = process_time()
            portion = next(portions, None)
            reading += process_time() - start
            if portion is None:
                break
            rows += len(portion)
            done = portion[-1].done
            start = process_time()
            if setup.wanted.language:
                # Most of the web is told by its bytes, and need not be sent.
                others += len(portion)
                portion = [item for item in portion if item.row.data is None or may_be_arabic(item.row.data)]
                others -= len(portion)
            reading += process_time() - start
            replies = guard.replies([item.row for item in portion], setup.wanted)
            start = process_time()
            for reply in replies:
                others += reply.others
                counts[OK] += reply.batch.num_rows - len(reply.problems)
                for place, status, error in reply.problems:
                    counts[status] += 1
                    lines.append(_line(shard, portion[place], status, error))
                part.add(reply.batch)
            writing += process_time() - start
            if tell is not None and monotonic() - told > _TELL:
                told = monotonic()
                tell(Update(shard.id, _tally(rows, others, counts), done))
        start = process_time()
        sentences = tuple(f"{shard.label}: {fault}." for fault in faults)
        result = Result(shard.id, _tally(rows, others, counts), sentences, limited=guard.limited is not False)
        _quarantine(out / QUARANTINE / f"{shard.id}.jsonl", lines)
        part.finish(result.to_facts(shard.stamp))
        writing += process_time() - start
    child = add(guard.seconds, (-before[0], -before[1], -before[2]))
    return result._replace(seconds=add(child, (reading, 0.0, writing)))


def _tally(rows: int, others: int, counts: Counter[str]) -> Tally:
    return Tally(rows, others, tuple(sorted((+counts).items())))


def _portions(found: Iterator[Item], limit: int | None) -> Iterator[list[Item]]:
    """Gather rows up to what is sent at a time."""
    portion: list[Item] = []
    size = 0
    for count, item in enumerate(found, 1):
        portion.append(item)
        size += len(item.row.data or b"")
        if len(portion) == _ROWS or size >= _BYTES or count == limit:
            yield portion
            portion, size = [], 0
        if count == limit:
            return
    if portion:
        yield portion


def _line(shard: Shard, item: Item, status: str, error: str | None) -> str:
    facts = {"key": item.row.key, "source": shard.label, "where": item.where, "url": item.row.url}
    return json.dumps({**facts, "status": status, "error": error}, ensure_ascii=True)


def _quarantine(path: Path, lines: list[str]) -> None:
    """List the rows that are not `ok`; before the part appears, so that no finished shard lacks its list."""
    if lines:
        path.parent.mkdir(exist_ok=True)
        write_text(path, "\n".join(lines) + "\n")
    else:
        path.unlink(missing_ok=True)
