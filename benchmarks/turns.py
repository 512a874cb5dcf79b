"""Let programs take turns at the processors, so that a machine that is now slow and now fast is so for all of them alike."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

TURN: Final = 0.1
"""Seconds of a turn: short beside the seconds for which a machine stays slow, long beside what filling a cache takes."""
_LOOK: Final = 0.01


class Taken(NamedTuple):
    """What one of those that took turns has used."""

    cpu: float
    """CPU time of all its processes, from start to end."""
    clock: float
    """Time for which it had its turn."""
    outputs: tuple[bytes, ...]
    """What its programs wrote."""


class _One:
    """Programs that run at the same time, and are stopped and let go on as one."""

    def __init__(self, commands: Sequence[Sequence[str]]) -> None:
        self._files = [tempfile.TemporaryFile() for _ in commands]  # noqa: SIM115  # end() closes them
        self._left: dict[int, subprocess.Popen[bytes]] = {}
        self._group = 0
        self._cpu = self._clock = 0.0
        for command, file in zip(commands, self._files, strict=True):
            process = subprocess.Popen(command, stdout=file, stderr=subprocess.DEVNULL, process_group=self._group)
            self._group = self._group or process.pid
            self._left[process.pid] = process
        self.signal(signal.SIGSTOP)

    def signal(self, number: int) -> None:
        if self._left:
            os.killpg(self._group, number)

    def turn(self, seconds: float) -> bool:
        """Go on for a while; tell whether anything is left to do."""
        start = time.monotonic()
        self.signal(signal.SIGCONT)
        while self._left and time.monotonic() < start + seconds:
            time.sleep(_LOOK)
            for pid, process in list(self._left.items()):
                ended, status, usage = os.wait4(pid, os.WNOHANG)
                if ended:
                    del self._left[pid]
                    process.returncode = os.waitstatus_to_exitcode(status)
                    if process.returncode:
                        raise subprocess.CalledProcessError(process.returncode, process.args)
                    self._cpu += usage.ru_utime + usage.ru_stime
        self._clock += time.monotonic() - start
        self.signal(signal.SIGSTOP)
        return bool(self._left)

    def taken(self) -> Taken:
        for file in self._files:
            file.seek(0)
        return Taken(self._cpu, self._clock, tuple(file.read() for file in self._files))

    def end(self) -> None:
        self.signal(signal.SIGKILL)
        for process in self._left.values():
            process.wait()
        for file in self._files:
            file.close()


def take_turns(*contestants: Sequence[Sequence[str]]) -> list[Taken]:
    """
    Run programs from start to end, a tenth of a second each in turn; those of one contestant run at the same time.

    Args:
        contestants: The commands of each.

    Returns:
        What each has used, in order.

    Raises:
        CalledProcessError: One of them fails; then all are ended.
    """
    ones = [_One(commands) for commands in contestants]
    try:
        waiting = list(ones)
        while waiting:
            waiting = [one for one in waiting if one.turn(TURN)]
        return [one.taken() for one in ones]
    finally:
        for one in ones:
            one.end()
