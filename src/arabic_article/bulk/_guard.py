"""Pages run in a child that is watched: one that hangs, dies or takes all memory costs its row and nothing else."""

from __future__ import annotations

import pickle
import queue
import tempfile
import threading
from collections import deque
from contextlib import suppress
from time import monotonic
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple, Self

from arabic_article.bulk._arrow import arrow
from arabic_article.bulk._batch import CRASH, MEMORY, TIMEOUT, Done, Reply, Row, Wanted, to_batch
from arabic_article.bulk._child import Answer, Exhausted, Hello
from arabic_article.bulk._errors import BulkError
from arabic_article.bulk._process import ending, last_line, start, waited
from arabic_article.bulk._rows import rows_of
from arabic_article.bulk._schema import output_schema
from arabic_article.bulk._shared import Shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow as pa

MEMORY_LIMIT: Final = 2 << 30
"""Bytes that a page may take: a hundred times the largest page that is parsed."""
TIME_LIMIT: Final = 30.0
"""Seconds that a page may take: a thousand times the slowest real page."""

_START: Final = 300.0
"""Seconds that the child may take to start, on a machine with much else to do."""
_STARTS: Final = 3
"""How often it is started again where it ends before it has begun a row."""


class _Dead(NamedTuple):
    """How the child ended."""

    place: int
    """Place of the row that it was parsing, or -1."""
    status: str
    error: str
    begun: bool
    """Whether it had begun any of the rows sent."""


class Guard:
    """
    Parses batches as `parse_batch` does, in a child process with a time and a memory limit for each page.

    A child that dies is started again. A page at which it died, or at which memory ran out, gets a second try alone, because
    pages before it may have been the cause; one that took too long does not. Not for use by several threads at a time.
    """

    def __init__(self, *, memory_limit: int = MEMORY_LIMIT, time_limit: float = TIME_LIMIT) -> None:
        """
        Prepare; the child starts with the first batch, or when `start` is called.

        Args:
            memory_limit: Bytes that a page may take; 0 for no limit. Kept on Linux only: see `limited`.
            time_limit: Seconds that a page may take.
        """
        self._memory = memory_limit
        self._time = time_limit
        self._child: _Child | None = None
        self.seconds = (0.0, 0.0, 0.0)
        """CPU time that the child has taken so far: of reading, of pages, and of writing."""
        self.restarts = 0
        """How often a child had to be replaced."""
        self.limited: bool | None = None
        """Whether the memory of pages is limited; None before the first batch."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """
        Start the child, and do not wait until it is ready.

        Raises:
            OSError: There is no room for a process.
        """
        if self._child is None:
            self._child = _Child(self._memory, self._time)

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def __call__(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """
        Parse the pages of a batch.

        Args:
            batch: As for `parse_batch`.

        Returns:
            As from `parse_batch`; the status may also be `timeout`, `memory` or `crash`.

        Raises:
            BulkError: As from `parse_batch`; or the child cannot be started.
        """
        batches = [reply.batch for reply in self.replies(rows_of(batch), Wanted())]
        if not batches:
            return arrow().RecordBatch.from_pylist([], schema=output_schema())
        if len(batches) == 1:
            return batches[0]
        (whole,) = arrow().Table.from_batches(batches).combine_chunks().to_batches()
        return whole

    def replies(self, rows: Sequence[Row], wanted: Wanted) -> list[Reply]:
        """
        Parse rows.

        Args:
            rows: The rows.
            wanted: What is kept of the output.

        Returns:
            What became of them, in pieces, in order; the places of problems count from the first row.

        Raises:
            BulkError: The child cannot be started.
        """
        done: list[tuple[int, Reply]] = []
        pieces = deque([_Piece(0, list(rows))] if rows else [])
        while pieces:
            offset, part, last, verdict = piece = pieces.popleft()
            result = verdict or self._send(part, wanted)
            if isinstance(result, Reply):
                problems = tuple((offset + place, status, error) for place, status, error in result.problems)
                done.append((offset, result._replace(problems=problems)))
            elif len(part) == 1 and (last or result.status == TIMEOUT):
                row = Done(result.status, result.error, 0.0, None)
                batch, _ = to_batch([(part[0], row)], wanted)
                done.append((offset, Reply(batch, ((offset, result.status, result.error),), 0)))
            else:
                pieces.extendleft(reversed(_divide(piece, result)))
        return [reply for _, reply in sorted(done, key=lambda each: each[0])]

    def _send(self, rows: list[Row], wanted: Wanted) -> Reply | _Dead:
        for attempt in range(1, _STARTS + 1):
            self.start()
            assert self._child is not None
            try:
                self.limited = self._child.wait()
            except BulkError:
                self.close()
                raise
            result = self._child.ask(rows, wanted)
            if isinstance(result, Answer):
                self.seconds = add(self.seconds, result.seconds)
                batch = arrow().ipc.read_record_batch(arrow().py_buffer(result.batch), output_schema(wanted.columns))
                return Reply(batch, result.problems, result.others)
            self._child.end()
            self._child = None
            self.restarts += 1
            if result.begun or attempt == _STARTS:
                return result
        raise AssertionError


def add(some: tuple[float, float, float], more: tuple[float, float, float]) -> tuple[float, float, float]:
    """
    Add CPU times.

    Args:
        some: Of reading, of pages, and of writing.
        more: The same.

    Returns:
        The same.
    """
    return some[0] + more[0], some[1] + more[1], some[2] + more[2]


class _Piece(NamedTuple):
    """Rows that are still to be parsed."""

    offset: int
    rows: list[Row]
    last: bool = False
    """Whether they are tried for the last time."""
    verdict: _Dead | None = None
    """Why they are not tried again."""


def _divide(piece: _Piece, dead: _Dead) -> list[_Piece]:
    """Cut rows at the one that the child died at; in halves, where it died between rows or writing the batch."""
    offset, rows = piece.offset, piece.rows
    place = dead.place
    if place < 0 and len(rows) > 1:
        half = len(rows) // 2
        return [_Piece(offset, rows[:half]), _Piece(offset + half, rows[half:])]
    place = max(place, 0)
    bad = _Piece(offset + place, rows[place : place + 1], True, dead if dead.status == TIMEOUT else None)
    # The bad one comes first: it is tried in a child that has done nothing else.
    pieces = [bad, _Piece(offset, rows[:place]), _Piece(offset + place + 1, rows[place + 1 :])]
    return [each for each in pieces if each.rows]


class _Child:
    """A child process, from its start to its end."""

    def __init__(self, memory: int, seconds: float) -> None:
        self._memory = memory
        self._seconds = seconds
        self._waited = 0.0
        self._shared = Shared()
        self._shared.set_beat(0, -1)
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  # end() does
        arguments = self._shared.name, str(memory), str(seconds)
        self._process = start("arabic_article.bulk._child", *arguments, stderr=self._errors.fileno(), lean=True)
        # A thread waits at the pipe, because pipes can be waited at with a time limit on some systems only.
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._hello: Hello | None = None

    def wait(self) -> bool:
        """
        Wait until the child is ready.

        Returns:
            Whether the memory of pages is limited.

        Raises:
            BulkError: It cannot work.
        """
        if self._hello is None:
            try:
                hello = self._answers.get(timeout=_START)
            except queue.Empty:
                hello = Hello(limited=False, problem=f"it did not start within {_START:.0f} s")
            self._shared.forget_name()
            if not isinstance(hello, Hello) or hello.problem:
                problem = hello.problem if isinstance(hello, Hello) else last_line(self._errors)
                raise BulkError(
                    f"the process for pages cannot work: {(problem or 'it ended').rstrip('.')}",
                    "bulk",
                    "",
                    "See `arabic-article plugins`.",
                )
            self._hello = hello
        return self._hello.limited

    def _listen(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        try:
            while True:
                self._answers.put(pickle.load(pipe))  # from our own child
        except Exception:
            # The end of the pipe; or a piece of an answer, where the child died writing it.
            self._answers.put(None)

    def ask(self, rows: list[Row], wanted: Wanted) -> Answer | _Dead:
        """
        Send rows, and wait for what becomes of them.

        Args:
            rows: The rows.
            wanted: What is kept of the output.

        Returns:
            The answer, or how the child ended.
        """
        before = self._shared.beat()[0]
        assert self._process.stdin is not None
        try:
            pickle.dump((self._shared.pack(rows), wanted), self._process.stdin, 5)
            self._process.stdin.flush()
        except OSError:
            return self._dead(before)
        count, since = before, self._clock()
        step = min(self._seconds / 4, 0.5)
        while True:
            try:
                answer = self._answers.get(timeout=step)
            except queue.Empty:
                now_count, _ = self._shared.beat()
                if now_count != count:
                    count, since = now_count, self._clock()
                elif self._clock() - since > self._seconds:
                    return self._late(before)
                continue
            if isinstance(answer, Answer):
                return answer._replace(batch=self._shared.take(answer.batch))
            if isinstance(answer, Exhausted):
                return _Dead(answer.place, MEMORY, f"The page takes more than {self._memory >> 20} MiB.", begun=True)
            return self._dead(before)

    def _clock(self) -> float:
        """Tell the time, stopped while the child waits for a processor: a page is not at fault for a busy machine."""
        self._waited = max(self._waited, waited(self._process.pid))
        return monotonic() - self._waited

    def _late(self, before: int) -> _Dead:
        self._process.kill()
        self._process.wait()
        count, place = self._shared.beat()
        error = f"The page takes longer than {self._seconds:g} s."
        return _Dead(place, TIMEOUT, error, begun=count != before)

    def _dead(self, before: int) -> _Dead:
        how = ending(self._process)
        count, place = self._shared.beat()
        return _Dead(place, CRASH, f"The process of the page {how}.", begun=count != before)

    def end(self) -> None:
        """End the process, whatever it does, and remove what belongs to it."""
        self._process.kill()
        self._process.wait()
        self._listener.join(10)
        for pipe in (self._process.stdin, self._process.stdout):
            # What was still to be sent to it cannot be.
            with suppress(OSError):
                pipe.close()  # type: ignore[union-attr]  # both are pipes
        self._errors.close()
        self._shared.close()
