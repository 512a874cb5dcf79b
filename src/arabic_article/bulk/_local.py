"""The engine of one machine: workers that take shards from a list, each with its supervised child."""

from __future__ import annotations

import pickle
import queue
import tempfile
import threading
from collections import deque
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, Final

from arabic_article.bulk._process import ending, last_line, start
from arabic_article.bulk._shard import Result, Setup, Update
from arabic_article.bulk._worker import Failure

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator, Sequence

    from arabic_article.bulk._plan import Shard

    Event = Update | Result | Failure

_TRIES: Final = 3
"""How often a shard is tried whose worker dies: something beside the pages is at fault, which may pass."""


def run_local(shards: Sequence[Shard], setup: Setup, workers: int) -> Iterator[Event]:
    """
    Run shards on this machine.

    Args:
        shards: The shards, begun in this order.
        setup: What is wanted.
        workers: How many run at a time.

    Yields:
        How far each shard is, and what became of it; the workers end with the iterator.
    """
    pool = _Pool(shards, setup)
    drivers = [threading.Thread(target=pool.drive, daemon=True) for _ in range(min(workers, len(shards)))]
    for driver in drivers:
        driver.start()
    left = len(shards)
    try:
        while left:
            event = pool.events.get()
            if not isinstance(event, Update):
                left -= 1
            yield event
        # Workers that are done end by themselves, once nothing is sent to them any more.
        for driver in drivers:
            driver.join(10)
    finally:
        pool.stop()
        for driver in drivers:
            driver.join(10)


class _Pool:
    """What the threads share that drive the workers."""

    def __init__(self, shards: Sequence[Shard], setup: Setup) -> None:
        self._shards = deque(shards)
        self._setup = setup
        self._processes: list[subprocess.Popen[bytes]] = []
        self._lock = threading.Lock()
        self._stopped = False
        self.events: queue.SimpleQueue[Event] = queue.SimpleQueue()

    def stop(self) -> None:
        """End all workers, whatever they do."""
        with self._lock:
            self._stopped = True
            self._shards.clear()
            for process in self._processes:
                process.kill()

    def drive(self) -> None:
        """Run shards in a worker until there are no more; start it again where it dies."""
        try:
            self._drive()
        except Exception as error:
            message = f"a worker cannot be started ({type(error).__name__}: {error}). Run the same command again."
            self.events.put(Failure("", message, fatal=True))

    def _drive(self) -> None:
        with tempfile.TemporaryFile() as errors:
            process: subprocess.Popen[bytes] | None = None
            while (shard := self._next()) is not None:
                for attempt in range(1, _TRIES + 1):
                    if process is None and (process := self._start(errors)) is None:
                        return
                    outcome = self._run(process, shard)
                    if outcome is not None:
                        self.events.put(outcome)
                        break
                    how, said = ending(process), last_line(errors)
                    _close(process)
                    process = None
                    if attempt == _TRIES:
                        reason = f"{how}{f', saying {said[:200]!r}' if said else ''}"
                        message = f"{shard.label}: the worker of shard {shard.id} {reason}, {_TRIES} times in a row."
                        self.events.put(Failure(shard.id, message))
            if process is not None:
                _close(process)

    def _next(self) -> Shard | None:
        with self._lock:
            return self._shards.popleft() if self._shards else None

    def _start(self, errors: IO[bytes]) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self._stopped:
                return None
            process = start("arabic_article.bulk._worker", stderr=errors.fileno())
            self._processes.append(process)
            return process

    def _run(self, process: subprocess.Popen[bytes], shard: Shard) -> Result | Failure | None:
        """Have a worker run a shard; None where it dies."""
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            pickle.dump((shard, self._setup), process.stdin, 5)
            process.stdin.flush()
            while True:
                event: Any = pickle.load(process.stdout)  # from our own worker
                if not isinstance(event, Update):
                    return event  # type: ignore[no-any-return]  # the worker says nothing else
                self.events.put(event)
        except Exception:
            # Its pipe is closed, or ends in the middle of a word.
            process.kill()
            return None


def _close(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):
            pipe.close()  # type: ignore[union-attr]  # both are pipes
    process.wait()
