"""The process that pages run in: it takes rows, answers with a batch, and may be killed at any page."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from pathlib import Path
from time import monotonic, process_time
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.bulk._process import belong_to
from arabic_article.bulk._shared import Packed, Shared

if TYPE_CHECKING:
    from arabic_article.bulk._batch import Wanted

_UNCOLLECTED: Final = 100_000
"""New objects that start the collector: more than a batch of articles holds, some 20 MB."""
_WARM: Final = "افتتحت المدينة مكتبة جديدة في الحي الشرقي.\nالأحد 5 رمضان 1445"


class Hello(NamedTuple):
    """The first thing that the child says."""

    limited: bool
    """Whether the memory of a page is limited."""
    problem: str = ""
    """Why it cannot work, or nothing."""


class Answer(NamedTuple):
    """What became of the rows sent."""

    batch: bytes | int
    """A record batch, serialised; or how much of the shared memory it takes."""
    problems: tuple[tuple[int, str, str | None], ...]
    others: int
    seconds: tuple[float, float, float]
    """CPU time of reading, of pages, and of writing."""


class Exhausted(NamedTuple):
    """Memory has run out at a row, or outside any; the child ends after saying so."""

    place: int


def main(parent: str, name: str, memory: str, seconds: str) -> None:
    """
    Answer until the sender closes the pipe.

    Args:
        parent: Number of the process that started this one.
        name: Of the memory shared with it.
        memory: Bytes that a page may take beyond what the process has at its start.
        seconds: How long a page may take.
    """
    incoming, outgoing = belong_to(int(parent))

    def say(value: object) -> None:
        pickle.dump(value, outgoing, 5)
        outgoing.flush()

    try:
        from arabic_article._parse import default_parser
        from arabic_article.bulk._batch import parse_rows

        parser = default_parser()
        parser.parse(_WARM)
        shared = Shared(name)
        pulse = Pulse(shared, float(seconds))
        limited = _limit(int(memory))
    except Exception as error:
        say(Hello(limited=False, problem=" ".join(f"{error}".split()) or type(error).__name__))
        return
    # What is loaded now stays, and pages end without cycles: the collector need not look through the articles that wait for
    # their batch, which costs 7 % of the time; what a plugin leaves in cycles stays bounded.
    gc.freeze()
    gc.set_threshold(_UNCOLLECTED)
    say(Hello(limited))
    while True:
        try:
            packed, wanted = _receive(incoming)
            began = process_time()
            reply = parse_rows(packed, parser, wanted, pulse, shared.unpack)
            batch = shared.put(reply.batch.serialize())
            parsing = process_time() - began - reply.decoding - reply.building
            answer = Answer(batch, reply.problems, reply.others, (reply.decoding, parsing, reply.building))
            pulse.rest()
            del packed, reply
        except EOFError:
            return
        except MemoryError:
            say(Exhausted(pulse.place))
            return
        say(answer)


def _receive(incoming: object) -> tuple[list[Packed], Wanted]:
    packed, wanted = pickle.load(incoming)  # type: ignore[arg-type]  # from our own parent
    return packed, wanted


class Pulse:
    """Tells the watching process which row is being parsed, and has the system end this one if nobody watches."""

    def __init__(self, shared: Shared, seconds: float) -> None:
        self._shared = shared
        self._count = 0
        self.place = -1
        # The watcher is quicker, even on a busy machine; this is for when it has died and left the page looping.
        self._alarm = 10 * seconds + 60 if hasattr(signal, "setitimer") else 0.0
        self._again = 0.0
        if self._alarm:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)

    def __call__(self, place: int) -> None:
        """
        Begin a row.

        Args:
            place: Its place; -1 where the rows are done.
        """
        self._count += 1
        self.place = place
        self._shared.set_beat(self._count, place)
        # Not for each page: that would be 0.5 % of the time.
        if self._alarm and monotonic() >= self._again:
            signal.setitimer(signal.ITIMER_REAL, self._alarm)
            self._again = monotonic() + self._alarm / 10

    def rest(self) -> None:
        """Wait for rows: nothing is late."""
        if self._alarm:
            signal.setitimer(signal.ITIMER_REAL, 0)
            self._again = 0.0


def _limit(memory: int) -> bool:
    """Limit the addresses of this process, where the system does that: on Linux."""
    if sys.platform != "linux" or not memory:
        return False
    import resource

    with Path("/proc/self/statm").open(encoding="ascii") as file:  # no need of pathlib
        pages = int(file.read().split()[0])
    limit = pages * os.sysconf("SC_PAGE_SIZE") + memory
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    if hard != resource.RLIM_INFINITY:
        limit = min(limit, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    return True
