"""Start Python processes that belong to this one: they import what it imports, and end when it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import IO, Any, Final

_PR_SET_PDEATHSIG: Final = 1
"""From linux/prctl.h: the signal that a process gets when its parent dies."""

_MALLOC: Final = (("MALLOC_MMAP_THRESHOLD_", str(1 << 20)), ("MALLOC_TRIM_THRESHOLD_", str(4 << 20)))
"""
For the GNU C library; others pass over it. Left alone, it takes large blocks (a page of a Parquet column may be 20 MB) out of the
heap once one of them was freed, and the heap then grows for as long as the process lives.
"""

_PIPE: Final = 1 << 20
"""Bytes that wait in a pipe, where the system lets one say: the most that Linux gives, for fewer turns of both sides."""


def start(
    module: str, *arguments: str, stderr: IO[bytes] | int = subprocess.DEVNULL, lean: bool = False
) -> subprocess.Popen[bytes]:
    """
    Start a Python process that runs `main` of a module.

    Unlike multiprocessing it imports neither the caller's `__main__` nor a copy of its memory, so that scripts need no guard
    and threads no care.

    Args:
        module: The module.
        arguments: What `main` is called with, as text.
        stderr: Where its standard error goes.
        lean: Arrow gives memory back at once, and reserves no addresses, for a process whose addresses are limited. Its own
            pools keep what they got: a worker that reads columns takes two thirds of the time with them.

    Returns:
        The process, with pipes at its standard input and output.
    """
    code = (
        f"import sys; sys.path[:] = {sys.path!r}; from {module} import main; "
        f"main({', '.join(map(repr, (str(os.getpid()), *arguments)))})"
    )
    environment = {**dict(_MALLOC), **os.environ}
    if lean:
        environment["ARROW_DEFAULT_MEMORY_POOL"] = "system"
    return subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        env=environment,
        pipesize=_PIPE,
    )


def belong_to(parent: int) -> tuple[IO[bytes], IO[bytes]]:
    """
    Tie this process to the one that started it, and keep its pipes from what runs in it.

    Args:
        parent: Number of the process that started it.

    Returns:
        What it sends, and where answers go. Code that prints prints to nowhere.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.close(null)
    return incoming, outgoing


def waited(pid: int) -> float:
    """
    Tell how long a process could have run and was not let.

    Args:
        pid: Its number.

    Returns:
        Seconds since its start, where the system tells them: on Linux, which counts them as the second figure of `schedstat`.
        0.0 elsewhere.
    """
    try:
        with open(f"/proc/{pid}/schedstat", encoding="ascii") as file:  # noqa: PTH123  # of a path as text
            return int(file.read().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


def ending(process: subprocess.Popen[bytes]) -> str:
    """
    Say how a process ended.

    Args:
        process: One that has ended.

    Returns:
        A clause: "was killed by SIGSEGV", "ended with exit code 3".
    """
    code = process.wait()
    if code >= 0:
        return f"ended with exit code {code}"
    try:
        return f"was killed by {signal.Signals(-code).name}"
    except ValueError:
        return f"was killed by signal {-code}"


def last_line(errors: Any) -> str:
    """
    Take the last line that a process wrote to its standard error.

    Args:
        errors: The file that it went to.

    Returns:
        The line, or nothing.
    """
    errors.seek(0, os.SEEK_END)
    errors.seek(max(0, errors.tell() - 4096))
    lines = errors.read().decode("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "")
