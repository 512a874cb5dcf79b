"""Archives of gzip members, a record or some in each: where a member begins, and what a range of them holds as one stream."""

from __future__ import annotations

import zlib
from bisect import bisect_right
from contextlib import suppress
from typing import IO, Final

MAGIC: Final = b"\x1f\x8b\x08"
"""How a member begins (RFC 1952): its two marks, and deflate as the way of packing."""
_BARE: Final = MAGIC + b"\0"
"""One without a name, a comment or other extras, as archives have them."""
_GZIP: Final = 31
"""`wbits` of zlib for a gzip header and the largest window."""
_STORED: Final = 65_535
"""Bytes of a stored block at most (RFC 1951, 3.2.4)."""
_READ: Final = 16 << 10
_STEP: Final = 64 << 10
NEAR: Final = 8 << 20
"""How far a member is looked for: few records are longer, packed."""
_RECORD: Final = b"WARC/"
_HEAD: Final = 512
"""Packed bytes that show how a member begins, whatever its table of codes."""


class Members:
    """
    What the members in a range of a file hold, one behind the other, as a file to read from.

    `problem` and `cut` tell, once the end is reached, how it ended.
    """

    def __init__(self, file: IO[bytes], start: int, end: int) -> None:
        """
        Begin.

        Args:
            file: The file.
            start: Where a member begins.
            end: Where one ends, or the file does.
        """
        file.seek(start)
        self._file = file
        self._left = end - start
        self._at = start
        self._raw = b""
        self._member: zlib._Decompress | None = None
        self._size = 0
        self._starts: list[int] = []
        self._places: list[int] = []
        self.problem = ""
        """Why reading stopped before the end; empty where it did not."""

    @property
    def cut(self) -> bool:
        """Whether the last member lacks its end."""
        return self._member is not None

    @property
    def last(self) -> int:
        """Where in the file the member begins that was begun last; -1 before the first."""
        return self._places[-1] if self._places else -1

    def tell(self) -> int:
        """
        Tell how far it is.

        Returns:
            Bytes read so far.
        """
        return self._size

    def read(self, size: int = _STEP) -> bytes:
        """
        Read on.

        Args:
            size: Bytes at most.

        Returns:
            The bytes; none at the end, or where something is broken.

        Raises:
            OSError: The file cannot be read now.
        """
        while not self.problem:
            if not self._raw:
                self._raw = self._file.read(min(_READ, self._left))
                self._left -= len(self._raw)
                self._at += len(self._raw)
                if not self._raw:
                    if self._left:
                        self.problem = "it has become shorter"
                    break
            if self._member is None:
                if not self._begin():
                    break
                continue
            try:
                data = self._member.decompress(self._raw, size)
            except zlib.error as error:
                self.problem = str(error)
                break
            if self._member.eof:
                self._raw, self._member = self._member.unused_data, None
            else:
                self._raw = self._member.unconsumed_tail
            if data:
                self._size += len(data)
                return data
        return b""

    def _begin(self) -> bool:
        """Begin a member, behind what is only padding; say so where something else stands in its place."""
        if self._starts:
            # Zeros fill up the blocks of a tape, and gzip passes over them too.
            self._raw = self._raw.lstrip(b"\0")
            if not self._raw:
                return True
        if not MAGIC.startswith(self._raw[: len(MAGIC)]):
            self.problem = "no packed record follows" if self._starts else "it is not packed by gzip"
            return False
        self._member = zlib.decompressobj(_GZIP)
        self._starts.append(self._size)
        self._places.append(self._at - len(self._raw))
        return True

    def place(self, offset: int) -> int:
        """
        Tell which member holds a byte.

        Args:
            offset: The byte's place in all that was read; only of what lies before it anything is forgotten.

        Returns:
            Where the member begins in the file.
        """
        i = max(bisect_right(self._starts, offset) - 1, 0)
        del self._starts[:i], self._places[:i]
        return self._places[0] if self._places else self._at


def find_member(file: IO[bytes], start: int) -> int | None:
    """
    Find where a member with a record begins.

    A page may itself be an archive, and its bytes may stand in the file as they are, as stored blocks. These are short: a chain of
    whole members that goes on for longer than one, or to the end of the file, is no such page, unless it was made to deceive.

    Args:
        file: The file.
        start: Where to begin.

    Returns:
        The first one at or behind `start`; None where there is none nearby.

    Raises:
        OSError: The file cannot be read now.
    """
    at, end = start, start + NEAR
    while at < end:
        file.seek(at)
        window = file.read(_STEP)
        if (found := _promising(window)) is None:
            if len(window) < _STEP:
                return None
            at += _STEP - _HEAD
            continue
        at += found
        if (broken := _breaks(file, at)) is None:
            return at
        # Nothing true begins inside a member that is whole.
        at = max(broken, at + 1)
    return None


def _promising(window: bytes) -> int | None:
    """Find what begins as a member with a record does."""
    found = window.find(_BARE)
    while found >= 0:
        with suppress(zlib.error):
            head = zlib.decompressobj(_GZIP).decompress(window[found : found + _HEAD], len(_RECORD))
            if head and _RECORD.startswith(head):
                return found
        found = window.find(_BARE, found + 1)
    return None


def _breaks(file: IO[bytes], start: int) -> int | None:
    """Follow a chain of members; tell where the one begins that breaks it, or None where it holds."""
    file.seek(start)
    begin = at = start
    member: zlib._Decompress | None = zlib.decompressobj(_GZIP)
    head = b""
    while data := file.read(_READ):
        at += len(data)
        while data:
            if member is None:
                if not (data := data.lstrip(b"\0")):
                    break
                begin = at - len(data)
                if begin - start > _STORED:
                    return None
                member, head = zlib.decompressobj(_GZIP), b""
            try:
                piece = member.decompress(data, _STEP)
            except zlib.error:
                return begin
            if len(head) < len(_RECORD):
                head = (head + piece[: len(_RECORD)])[: len(_RECORD)]
                if not _RECORD.startswith(head):
                    return begin
            data = member.unused_data if member.eof else member.unconsumed_tail
            if member.eof:
                member = None
    return None if begin > start or head else begin
