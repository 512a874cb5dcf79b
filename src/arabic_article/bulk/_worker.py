"""A worker of the local engine: it takes shards from a pipe and tells how far it is."""

from __future__ import annotations

import errno
import os
import pickle
import queue
import threading
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Final, NamedTuple

from arabic_article.bulk._guard import Guard
from arabic_article.bulk._process import belong_to
from arabic_article.bulk._shard import run_shard
from arabic_article.errors import ArabicArticleError

if TYPE_CHECKING:
    from arabic_article.bulk._plan import Shard
    from arabic_article.bulk._shard import Setup

_HOPELESS: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EROFS)
"""Errors of writing that every other shard would meet too."""


class Failure(NamedTuple):
    """A shard that is not done; the same command tries it again."""

    shard: str
    message: str
    """One sentence or two."""
    fatal: bool = False
    """Whether the others need not be tried."""


def main(parent: str, memory: str, seconds: str) -> None:
    """
    Run shards until the sender closes the pipe; then end at once, whatever is going on.

    Args:
        parent: Number of the process that started this one.
        memory: Bytes that a page may take.
        seconds: How long a page may take.
    """
    incoming, outgoing = belong_to(int(parent))
    tasks: queue.SimpleQueue[tuple[Shard, Setup] | None] = queue.SimpleQueue()
    busy = threading.Event()
    threading.Thread(target=_listen, args=(incoming, tasks, busy), daemon=True).start()

    def say(value: object) -> None:
        pickle.dump(value, outgoing, 5)
        outgoing.flush()

    with Guard(memory_limit=int(memory), time_limit=float(seconds)) as guard:
        # The library loads while the sender does what comes before the first shard; which tries again, and tells.
        with suppress(OSError):
            guard.start()
        while (task := tasks.get()) is not None:
            shard, setup = task
            busy.set()
            try:
                result: object = run_shard(shard, setup, say, guard)
            except Exception as error:
                result = failure(shard, setup, error)
            busy.clear()
            say(result)


def _listen(incoming: IO[bytes], tasks: queue.SimpleQueue[tuple[Shard, Setup] | None], busy: threading.Event) -> None:
    try:
        while True:
            tasks.put(pickle.load(incoming))
    except Exception:
        # The sender is done, or it has died; then nobody waits for what is going on.
        if busy.is_set():
            os._exit(0)
        tasks.put(None)


def failure(shard: Shard, setup: Setup, error: Exception) -> Failure:
    """
    Say why a shard is not done.

    Args:
        shard: The shard.
        setup: Of the run.
        error: What was raised.

    Returns:
        The failure.
    """
    if isinstance(error, OSError) and error.errno in _HOPELESS:
        message = f"{setup.out}: it cannot be written ({error.strerror}). Make room, and run the same command again."
        return Failure(shard.id, message, fatal=True)
    if isinstance(error, ArabicArticleError):
        return Failure(shard.id, str(error))
    if isinstance(error, OSError):
        name = error.filename or shard.label
        return Failure(shard.id, f"{name}: {error.strerror or error}. The same command tries shard {shard.id} again.")
    text = " ".join(f"{type(error).__name__}: {error}".split())
    return Failure(
        shard.id, f"{shard.label}: shard {shard.id} failed ({text}). Report it; the same command tries again."
    )
