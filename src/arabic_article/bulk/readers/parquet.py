"""Parquet: a row a page, in the columns that the caller names or that have the usual names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from arabic_article.bulk._arrow import load
from arabic_article.bulk._batch import Row, moment
from arabic_article.bulk._errors import RefusedError
from arabic_article.bulk.readers import Columns, Item, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from arabic_article.bulk._plan import Shard

_ROWS: Final = 32
"""Rows read at a time; pages are long."""
_BUFFER: Final = 1 << 20

_CONTENT: Final = ("content", "html", "text")
OPTIONAL: Final = ("url", "content_type", "captured")
"""Roles whose columns have the same names, where the caller gives no other."""


def choose(columns: Columns, names: Iterable[str], label: str) -> dict[str, str]:
    """
    Find which column is what.

    Args:
        columns: What the caller says.
        names: The columns there are.
        label: What messages call the source.

    Returns:
        The column of `content` and of whatever else there is, by role; `type` with what the content is, where known.

    Raises:
        RefusedError: A column that was named is not there or is there twice, or the one with the pages cannot be told.
    """
    names = tuple(names)
    chosen = {}
    for role in (*OPTIONAL, "key"):
        named = getattr(columns, role)
        if named is not None or (role != "key" and role in names):
            chosen[role] = named or role
    content = columns.html or columns.text
    if content is None:
        found = [name for name in _CONTENT if name in names]
        if len(found) != 1:
            raise RefusedError(
                "the column with the pages cannot be told", label, "",
                f"Name it with html or text (--html, --text). There are: {', '.join(names)}.",
            )  # fmt: skip
        content = found[0]
    chosen["content"] = content
    if unknown := [name for name in chosen.values() if name not in names]:
        raise RefusedError(f"there is no column {unknown[0]!r}", label, "", f"There are: {', '.join(names)}.")
    if twice := next((name for name in chosen.values() if names.count(name) > 1), None):
        raise RefusedError(f"there are several columns {twice!r}", label, "", "Rename all but one.")
    if columns.html or (not columns.text and content == "html"):
        chosen["type"] = "text/html"
    elif columns.text or content == "text":
        chosen["type"] = "text/plain"
    return chosen


def make_row(chosen: dict[str, str], values: dict[str, Any], key: str, *, utf8: bool = False) -> Row:
    """
    Take a row out of a record.

    Args:
        chosen: From `choose`.
        values: The record.
        key: The row's key, where no column is it.
        utf8: Whether the page is text as bytes.

    Returns:
        The row.
    """

    def text(role: str) -> str | None:
        value = values.get(chosen[role]) if role in chosen else None
        return None if value is None else value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)

    data = values.get(chosen["content"])
    fault = None
    if data is not None and not isinstance(data, (str, bytes)):
        data, fault = None, f"The page is of the type {type(data).__name__}, not text."
    captured = values.get(chosen["captured"]) if "captured" in chosen else None
    own = text("key")
    return Row(
        key if own is None else own,
        data,
        text("url"),
        text("content_type") or chosen.get("type"),
        moment(captured),
        fault,
        utf8,
    )


def read(shard: Shard, reading: Reading, fault: Callable[[str], None]) -> Iterator[Item]:
    """
    Read row groups.

    Args:
        shard: Row groups of a file.
        reading: Which columns.
        fault: Told which row groups cannot be read; the others are.

    Yields:
        The rows, keyed by their number in the file.

    Raises:
        OSError: The file cannot be read now.
        RefusedError: It has no such column.
    """
    pyarrow = load("pyarrow")
    try:
        file = load("pyarrow.parquet").ParquetFile(shard.path, buffer_size=_BUFFER, pre_buffer=False)
    except (OSError, pyarrow.ArrowException) as error:
        _transient(error)
        fault(f"it is no whole Parquet file ({_reason(error)})")
        return
    with file:
        chosen = choose(reading.columns, file.schema_arrow.names, shard.label)
        names = [name for role, name in chosen.items() if role != "type"]
        groups = [file.metadata.row_group(i) for i in range(shard.end)]
        number = sum(group.num_rows for group in groups[: shard.start])
        done = 0
        for i in range(shard.start, shard.end):
            first, total = number, groups[i].num_rows
            try:
                for batch in file.iter_batches(_ROWS, [i], names, use_threads=False):
                    raw, utf8 = _undecoded(batch, chosen["content"])
                    for values in raw.to_pylist():
                        row = make_row(chosen, values, f"{shard.label}#{number}", utf8=utf8)
                        part = groups[i].total_byte_size * (number + 1 - first) // total
                        yield Item(row, f"row {number}", done + part)
                        number += 1
            except (OSError, pyarrow.ArrowException, UnicodeDecodeError) as error:
                _transient(error)
                kept = f"; {number - first} of its {total} rows are kept" if number > first else ""
                fault(f"row group {i} cannot be read ({_reason(error)}){kept}")
            number = first + total
            done += groups[i].total_byte_size


def _undecoded(batch: Any, name: str) -> tuple[Any, bool]:
    """Take text as the bytes that it is stored as; say whether there was any."""
    pa = load("pyarrow")
    at = batch.schema.get_field_index(name)
    kind = batch.schema.field(at).type
    raw = pa.binary() if pa.types.is_string(kind) else pa.large_binary() if pa.types.is_large_string(kind) else None
    return (batch, False) if raw is None else (batch.set_column(at, name, batch.column(at).view(raw)), True)


def _transient(error: Exception) -> None:
    """Tell a disk that does not answer, which is worth another try, from data that is broken."""
    if isinstance(error, OSError) and error.errno is not None:
        raise error


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:160].rstrip(".")
