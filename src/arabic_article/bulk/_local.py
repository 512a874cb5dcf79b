"""The engine of one machine: workers that take shards from a list, each with its supervised child."""

from __future__ import annotations

import pickle
import queue
import tempfile
import threading
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, Final, Self

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


class Workers:
    """Processes that run shards. They start at once, so that they have loaded the library by the time the shards are known."""

    def __init__(self, count: int, memory_limit: int, time_limit: float) -> None:
        """
        Start them.

        Args:
            count: How many there are at first.
            memory_limit: Bytes that a page may take.
            time_limit: Seconds that a page may take.
        """
        self._limits = str(memory_limit), str(time_limit)
        self._tasks: queue.SimpleQueue[tuple[Shard, Setup] | None] = queue.SimpleQueue()
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._processes: list[subprocess.Popen[bytes]] = []
        self._lock = threading.Lock()
        self._stopped = False
        self._drivers: list[threading.Thread] = []
        self._add(count)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _add(self, count: int) -> None:
        for _ in range(count):
            driver = threading.Thread(target=self._drive, daemon=True)
            self._drivers.append(driver)
            driver.start()

    def run(self, shards: Sequence[Shard], setup: Setup, count: int) -> Iterator[Event]:
        """
        Run shards; once.

        Args:
            shards: The shards, begun in this order.
            setup: What is wanted.
            count: How many run at a time.

        Yields:
            How far each shard is, and what became of it.
        """
        self._add(min(count, len(shards)) - len(self._drivers))
        for shard in shards:
            self._tasks.put((shard, setup))
        for _ in self._drivers:
            self._tasks.put(None)
        left = len(shards)
        while left:
            event = self._events.get()
            if not isinstance(event, Update):
                left -= 1
            yield event
        # They end by themselves, now that there is nothing left to do.
        for driver in self._drivers:
            driver.join(10)

    def stop(self) -> None:
        """End all of them, whatever they do."""
        with self._lock:
            self._stopped = True
            for process in self._processes:
                process.kill()
        for _ in self._drivers:
            self._tasks.put(None)
        for driver in self._drivers:
            driver.join(10)

    def _drive(self) -> None:
        try:
            self._run_all()
        except Exception as error:
            message = f"a worker cannot be started ({type(error).__name__}: {error}). Run the same command again."
            self._events.put(Failure("", message, fatal=True))

    def _run_all(self) -> None:
        """Run shards in a worker until there are no more; start it again where it dies."""
        with tempfile.TemporaryFile() as errors:
            process = self._start(errors)
            while (task := self._tasks.get()) is not None:
                shard, setup = task
                for attempt in range(1, _TRIES + 1):
                    if process is None and (process := self._start(errors)) is None:
                        return
                    outcome = self._run(process, shard, setup)
                    if outcome is not None:
                        self._events.put(outcome)
                        break
                    how, said = ending(process), last_line(errors)
                    _close(process)
                    process = None
                    if attempt == _TRIES:
                        reason = f"{how}{f', saying {said[:200]!r}' if said else ''}"
                        message = f"{shard.label}: the worker of shard {shard.id} {reason}, {_TRIES} times in a row."
                        self._events.put(Failure(shard.id, message))
            if process is not None:
                _close(process)

    def _start(self, errors: IO[bytes]) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self._stopped:
                return None
            process = start("arabic_article.bulk._worker", *self._limits, stderr=errors.fileno())
            self._processes.append(process)
            return process

    def _run(self, process: subprocess.Popen[bytes], shard: Shard, setup: Setup) -> Result | Failure | None:
        """Have a worker run a shard; None where it dies."""
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            pickle.dump((shard, setup), process.stdin, 5)
            process.stdin.flush()
            while True:
                event: Any = pickle.load(process.stdout)  # from our own worker
                if not isinstance(event, Update):
                    return event  # type: ignore[no-any-return]  # the worker says nothing else
                self._events.put(event)
        except Exception:
            # Its pipe is closed, or ends in the middle of a word.
            process.kill()
            return None


def _close(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):
            pipe.close()  # type: ignore[union-attr]  # both are pipes
    process.wait()
