"""One run at a time writes into a folder: a lock that the system takes back when its holder dies."""

from __future__ import annotations

import errno
import os
import socket
import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Final

from arabic_article.bulk._errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME: Final = ".lock"
_HELD: Final = (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """
    Hold the lock of a folder.

    Args:
        folder: The folder.

    Yields:
        Once, while it is held.

    Raises:
        RefusedError: Another run holds it.
        OSError: The lock cannot be made.
    """
    with (folder / NAME).open("a+", encoding="utf-8") as file:
        try:
            _take(file)
        except OSError as error:
            if error.errno not in _HELD:
                raise
            file.seek(0)
            holder = " ".join(file.read().split()) or "another process"
            raise RefusedError(
                f"another run writes into it ({holder})", str(folder), "", "Wait for it, or give another folder."
            ) from error
        # The holder is only named: should the disk be full, the lock is held all the same.
        try:
            file.truncate(0)
            file.write(f"process {os.getpid()} on {socket.gethostname()}\n")
            file.flush()
        except OSError:
            pass
        yield


def _take(file: IO[str]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
