"""
Whole crawls: WARC, Parquet, JSON lines and folders of pages in, Parquet out; on one machine or on a Ray cluster.

`parse_batch` is the work itself, a function without state for whatever engine there is; `run` is all around it: shards,
supervised children, resuming. Needs the extra: `pip install 'arabic-article[bulk]'`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import pyarrow as pa

    from arabic_article.bulk._batch import parse_batch
    from arabic_article.bulk._errors import BulkError, RefusedError
    from arabic_article.bulk._guard import Guard
    from arabic_article.bulk._report import Progress, Report
    from arabic_article.bulk._run import run

    INPUT_SCHEMA: pa.Schema
    OUTPUT_SCHEMA: pa.Schema

# Where each public name stands; modules load when one of their names is first used.
_HOMES: Final = (
    ("_errors", "BulkError RefusedError"),
    ("_batch", "parse_batch"),
    ("_guard", "Guard"),
    ("_run", "run"),
    ("_report", "Progress Report"),
)

__all__ = [
    "INPUT_SCHEMA",
    "OUTPUT_SCHEMA",
    "BulkError",
    "Guard",
    "Progress",
    "RefusedError",
    "Report",
    "parse_batch",
    "run",
]


# Type checkers read the imports above: to them a name that is not among those is a mistake.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in ("INPUT_SCHEMA", "OUTPUT_SCHEMA"):
            from arabic_article.bulk import _schema

            return _schema.input_schema() if name == "INPUT_SCHEMA" else _schema.output_schema()
        for module, names in _HOMES:
            if name in names.split():
                value = getattr(import_module(f"arabic_article.bulk.{module}"), name)
                globals()[name] = value
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
