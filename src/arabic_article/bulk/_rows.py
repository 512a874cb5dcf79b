"""The rows of a record batch that somebody hands over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabic_article.bulk._arrow import arrow
from arabic_article.bulk._batch import Row, moment
from arabic_article.bulk._errors import BulkError

if TYPE_CHECKING:
    import pyarrow as pa


def rows_of(batch: pa.RecordBatch) -> list[Row]:
    """
    Take the rows out of a record batch.

    Args:
        batch: As for `parse_batch`.

    Returns:
        The rows, in order.

    Raises:
        BulkError: As for `parse_batch`.
    """
    pa = arrow()
    names = batch.schema.names
    if "content" not in names:
        raise BulkError("the batch has no column 'content'", "parse_batch", "", f"Its columns: {', '.join(names)}.")
    column = batch.column("content")
    kind = column.type
    if not any(
        test(kind)
        for test in (
            pa.types.is_binary,
            pa.types.is_string,
            pa.types.is_large_binary,
            pa.types.is_large_string,
            pa.types.is_string_view,
            pa.types.is_binary_view,
        )
    ):
        raise BulkError(f"the column 'content' is {kind}", "parse_batch", "", "Give it as binary or string.")
    nothing = [None] * batch.num_rows

    def texts(name: str, *, only: bool = True) -> list[str | None]:
        values = batch.column(name).to_pylist() if name in names else nothing
        if only and not all(value is None or isinstance(value, (str, bytes)) for value in values):
            problem = f"the column {name!r} is {batch.schema.field(name).type}"
            raise BulkError(problem, "parse_batch", "", "Give it as string.")
        return [None if value is None else _text(value) for value in values]

    captured = batch.column("captured").to_pylist() if "captured" in names else nothing
    return [
        Row(key, data, url, content_type, moment(when))
        for key, data, url, content_type, when in zip(
            texts("key", only=False), column.to_pylist(), texts("url"), texts("content_type"), captured, strict=True
        )
    ]


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
