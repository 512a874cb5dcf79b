"""Files that appear only when they are whole."""

from __future__ import annotations

import errno
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from arabic_article.bulk._arrow import arrow, load

if TYPE_CHECKING:
    import pyarrow as pa

META: Final = b"arabic_article"
"""Key of the footer's entry that says what a file is made from."""
ENDING: Final = ".parquet"
_ROWS: Final = 4096
_BYTES: Final = 16 << 20
"""Rows and bytes that make a row group: what is kept in memory until it is written."""


def temporary(path: Path) -> Path:
    """
    Name a file to write first.

    Args:
        path: Where it goes when it is whole.

    Returns:
        A hidden name beside it, of this process alone.
    """
    return path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}.tmp")


def write_text(path: Path, text: str) -> None:
    """
    Write a file in one step.

    Args:
        path: Where.
        text: What.

    Raises:
        OSError: It cannot be written; what was there before stays.
    """
    draft = temporary(path)
    try:
        with draft.open("w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """
    Have the names in a folder survive a loss of power, where the system can.

    Args:
        folder: The folder.
    """
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def why_not(folder: Path, error: OSError) -> str:
    """
    Say why something in a folder cannot be written.

    Args:
        folder: The folder, which need not be there.
        error: What the system says.

    Returns:
        A clause that names the file, where it is not the folder itself, and its owner, where that is another user.
    """
    reason = error.strerror or str(error)
    # Of a rename, what is in the way is the second.
    path = Path(os.fsdecode(error.filename2 or error.filename or folder))
    if path.parent == folder and os.access(path, os.F_OK):
        reason = f"{path.name}: {reason}"
    if error.errno in (errno.EACCES, errno.EPERM):
        with suppress(OSError, KeyError, AttributeError, NotImplementedError):  # no such user, or no POSIX
            there = next(each for each in (path, *path.parents) if os.access(each, os.F_OK))
            if there.stat().st_uid != os.geteuid():
                reason += f"; {'it' if there in (path, folder) else there} belongs to {there.owner()}, not to this user"
    return reason


class PartFile:
    """A Parquet file that is written as a stream, and appears when `finish` is called."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        self._path = path
        self._draft = temporary(path)
        self._schema = schema
        self._waiting: list[pa.RecordBatch] = []
        self._rows = self._bytes = 0
        self._file = self._draft.open("wb")
        try:
            self._writer = load("pyarrow.parquet").ParquetWriter(self._file, schema, compression="zstd")
        except BaseException:
            self.discard()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()

    def add(self, batch: pa.RecordBatch) -> None:
        """
        Add rows.

        Args:
            batch: The rows.
        """
        self._waiting.append(batch)
        self._rows += batch.num_rows
        self._bytes += batch.nbytes
        if self._rows >= _ROWS or self._bytes >= _BYTES:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(arrow().Table.from_batches(self._waiting, self._schema))
        self._waiting, self._rows, self._bytes = [], 0, 0

    def finish(self, facts: dict[str, Any]) -> None:
        """
        Complete the file and give it its name.

        Args:
            facts: What the footer says of it.

        Raises:
            OSError: It cannot be written.
        """
        self._flush()
        self._writer.add_key_value_metadata({META: json.dumps(facts, ensure_ascii=True)})
        self._writer.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._draft.replace(self._path)
        sync_folder(self._path.parent)

    def discard(self) -> None:
        """Remove what was not finished."""
        with suppress(OSError, ValueError):
            self._file.close()
        with suppress(OSError):
            self._draft.unlink(missing_ok=True)


def facts_of(path: Path) -> dict[str, Any] | None:
    """
    Read what a part says of itself.

    Args:
        path: A Parquet file.

    Returns:
        What `PartFile.finish` was given; None where the file is none of ours.
    """
    try:
        metadata = load("pyarrow.parquet").read_metadata(path).metadata or {}
        facts = json.loads(metadata[META])
    except (OSError, KeyError, ValueError, arrow().ArrowException):
        return None
    return facts if isinstance(facts, dict) else None
