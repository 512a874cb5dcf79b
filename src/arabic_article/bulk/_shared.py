"""Memory that a process and its child both see: which page is being parsed, the pages, and the batch made of them."""

from __future__ import annotations

import mmap
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from struct import Struct
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from arabic_article.bulk._batch import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEAT: Final = Struct("=qq")
_ROOM: Final = 6 << 20
"""Bytes for pages, and then for their batch: half as much again as is sent at a time. What finds no room takes the pipe."""


class Packed(NamedTuple):
    """A row on its way to the child."""

    row: Row
    """Without its page, where that lies in the memory."""
    start: int = 0
    end: int = 0
    """Where the page lies; both 0 where the row has it."""


class Shared:
    """A piece of memory under a name by which a child finds it. One side writes pages, the other the batch made of them."""

    def __init__(self, name: str | None = None) -> None:
        """
        Open the memory.

        Args:
            name: What the parent calls it; None to make a new one.

        Raises:
            OSError: There is no room for it, or it is not there.
        """
        self._file: Path | None = None
        if name is None:
            self._handle, self.name = self._make()
        else:
            self._handle, self.name = os.open(name, os.O_RDWR | getattr(os, "O_BINARY", 0)), name
        self._memory = mmap.mmap(self._handle, _BEAT.size + _ROOM)
        self._view = memoryview(self._memory)

    def _make(self) -> tuple[int, str]:
        if hasattr(os, "memfd_create"):
            # Unlike a file it is never written to a disk, and nothing is left of it when its owners are killed.
            handle = os.memfd_create("arabic-article")
            os.ftruncate(handle, _BEAT.size + _ROOM)
            if Path(name := f"/proc/{os.getpid()}/fd/{handle}").exists():
                return handle, name
            os.close(handle)
        handle, name = tempfile.mkstemp(prefix="arabic-article-")
        self._file = Path(name)
        # Filled, because a hole in it would be missed on a disk that is full by then.
        os.write(handle, bytes(_BEAT.size + _ROOM))
        return handle, name

    def forget_name(self) -> None:
        """Remove the name, once the child has found it: nobody else has to."""
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink()

    def close(self) -> None:
        """Give the memory back."""
        self._view.release()
        self._memory.close()
        os.close(self._handle)

    def set_beat(self, count: int, place: int) -> None:
        """
        Say which row is being parsed.

        Args:
            count: How many were begun so far.
            place: Its place; -1 where it is none.
        """
        _BEAT.pack_into(self._memory, 0, count, place)

    def beat(self) -> tuple[int, int]:
        """
        Tell which row is being parsed.

        Returns:
            How many were begun so far, and its place.
        """
        count, place = _BEAT.unpack_from(self._memory, 0)
        return count, place

    def pack(self, rows: Sequence[Row]) -> list[Packed]:
        """
        Write pages, over what was there.

        Args:
            rows: The rows.

        Returns:
            What to send by the pipe.
        """
        packed = []
        at = _BEAT.size
        for row in rows:
            data, utf8 = row.data, row.utf8
            if isinstance(data, str):
                try:
                    data, utf8 = data.encode("utf-8"), True
                except UnicodeEncodeError:
                    data = None  # half a surrogate pair
            if not data or at + len(data) > len(self._memory):
                packed.append(Packed(row))
                continue
            self._memory[at : at + len(data)] = data
            packed.append(Packed(row._replace(data=None, utf8=utf8), at, at + len(data)))
            at += len(data)
        return packed

    def unpack(self, packed: Packed) -> Row:
        """
        Take a row with its page.

        Args:
            packed: From `pack`.

        Returns:
            The row; text in bytes is a view of the memory, for `Row.decoded` to read without a copy.
        """
        if not packed.end:
            return packed.row
        memory = self._view if packed.row.utf8 else self._memory
        return packed.row._replace(data=cast("bytes", memory[packed.start : packed.end]))

    def put(self, batch: Any) -> bytes | int:
        """
        Write a batch, over the pages.

        Args:
            batch: Its bytes, in a buffer of Arrow's.

        Returns:
            What to send by the pipe, for `take`.
        """
        if batch.size > _ROOM:
            return bytes(batch)
        self._memory[_BEAT.size : _BEAT.size + batch.size] = batch
        return int(batch.size)

    def take(self, sent: bytes | int) -> bytes:
        """
        Read a batch.

        Args:
            sent: From `put`.

        Returns:
            Its bytes.
        """
        return sent if isinstance(sent, bytes) else self._memory[_BEAT.size : _BEAT.size + sent]
