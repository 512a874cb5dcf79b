"""The work of a bulk run: pages in, one row a page out, whatever a page does."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from email.utils import parsedate_to_datetime
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article.bulk._arrow import arrow
from arabic_article.bulk._columns import article_arrays
from arabic_article.bulk._schema import output_schema
from arabic_article.errors import ArabicArticleError, LayoutError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pyarrow as pa

    from arabic_article._article import Article  # noqa: TC004  # nobody reads the annotations of `Done`
    from arabic_article._parser import Parser

OK: Final = "ok"
LAYOUT: Final = "layout-error"
"""A site's layout failed; the row holds what the generic layout made of the page."""
ERROR: Final = "error"
TIMEOUT: Final = "timeout"
MEMORY: Final = "memory"
CRASH: Final = "crash"

_GENERIC: Final = "generic"
_DIGITS: Final = 14
"""Digits of a moment in the indexes of web archives: year to second."""
_EPOCH: Final = (600_000_000, 4_000_000_000)
"""Seconds since 1970 between which pages were fetched: the web is younger than the first."""


class Row(NamedTuple):
    """A page to parse, and what is known of it."""

    key: str | None
    data: bytes | str | None
    url: str | None = None
    content_type: str | None = None
    captured: dt.datetime | None = None
    fault: str | None = None
    """Why there is no page, where its source is at fault."""
    utf8: bool = False
    """The bytes are text, in UTF-8: decoding them is left to where the page is parsed, since bytes travel faster."""

    def decoded(self) -> Row:
        """
        Decode the page, where it is called text.

        Returns:
            The row; with a fault and no page, where the bytes are no such text.
        """
        if not self.utf8 or self.data is None or isinstance(self.data, str):
            return self
        try:
            return self._replace(data=str(self.data, "utf-8"), utf8=False)
        except UnicodeDecodeError as error:
            return self._replace(data=None, fault=f"The page is called text, and is no UTF-8 (byte {error.start}).")


class Wanted(NamedTuple):
    """What of the output is kept."""

    columns: tuple[str, ...] | None = None
    language: str | None = None


class Done(NamedTuple):
    """What became of a row."""

    status: str
    error: str | None
    ms: float
    article: Article | None


class Reply(NamedTuple):
    """What became of some rows in a run."""

    batch: Any
    """A record batch with the rows that are kept."""
    problems: tuple[tuple[int, str, str | None], ...]
    """Place, status and error of those that are not `ok`."""
    others: int
    """Rows left out because they are in another language."""
    decoding: float = 0.0
    """CPU time of turning the bytes of a column into text, which is a part of reading."""
    building: float = 0.0
    """CPU time of turning Articles into columns, which is a part of writing."""


def parse_batch(batch: pa.RecordBatch) -> pa.RecordBatch:
    """
    Parse the pages of a batch, with the installed plugins.

    A function of its argument alone, for engines that hand out record batches. It does not contain a page that hangs or
    takes all memory: `Guard` does.

    Args:
        batch: `content` is binary or string, and must be there. May be there: `url` and `content_type` (strings), `captured`
            (a timestamp, in UTC where it has no zone, or ISO 8601 as a string), `key` (of any type that has a text). Other
            columns are ignored. See `bulk.INPUT_SCHEMA`.

    Returns:
        A row for each, in order: `key`, `status`, `error`, `ms`, and every field of an Article under the names of
        `Article.to_dict`; `bulk.OUTPUT_SCHEMA`. A page that fails has its `status` and `error`.

    Raises:
        BulkError: The batch has no column `content`, or a column has the wrong type.
    """
    from arabic_article._parse import default_parser
    from arabic_article.bulk._rows import rows_of

    return parse_rows(rows_of(batch), default_parser(), Wanted()).batch


def moment(value: object) -> dt.datetime | None:
    """
    Read the moment when a page was fetched.

    Args:
        value: A datetime or a date; seconds since 1970; a string in ISO 8601, in the form of HTTP, of 14 digits as indexes of archives
            have it, or of such seconds; None.

    Returns:
        The moment, with an offset, midnight where only the day is known; None where it cannot be read: it only helps.
    """
    if isinstance(value, str):
        value = _spelled(value.strip())
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = dt.datetime.fromtimestamp(value, dt.UTC) if _EPOCH[0] <= value < _EPOCH[1] else None
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        value = dt.datetime(value.year, value.month, value.day)  # noqa: DTZ001  # the next line gives it an offset
    if not isinstance(value, dt.datetime):
        return None
    return value if value.tzinfo else value.replace(tzinfo=dt.UTC)


def _spelled(value: str) -> dt.datetime | int | None:
    if value.isascii() and value.isdigit():
        if len(value) != _DIGITS:
            return int(value) if len(value) < _DIGITS else None
        value = f"{value[:8]}T{value[8:]}"
    for read in (dt.datetime.fromisoformat, parsedate_to_datetime):
        with suppress(ValueError):
            return read(value)
    return None


def parse_rows(
    rows: Sequence[Any],
    parser: Parser,
    wanted: Wanted,
    beat: Callable[[int], None] | None = None,
    unpack: Callable[[Any], Row] | None = None,
) -> Reply:
    """
    Parse rows one after the other.

    Args:
        rows: The rows, or what `unpack` takes them from: a `row` without its page, and where that is.
        parser: What parses them.
        wanted: What is kept of the output.
        beat: Told the place of each row before it is taken and parsed, and -1 after the last.
        unpack: Takes a row when its turn comes, so that its page is not kept longer than that.

    Returns:
        What became of them.

    Raises:
        MemoryError: A page took more memory than there is; `beat` knows which.
    """
    kept: list[tuple[Row, Done]] = []
    places: list[int] = []
    problems: dict[int, tuple[str, str | None]] = {}
    others, decoding = 0, 0.0
    for i, sent in enumerate(rows):
        if beat is not None:
            beat(i)
        row = sent if unpack is None else unpack(sent)
        if row.utf8:
            start = process_time()
            row = row.decoded()
            decoding += process_time() - start
        done = parse_row(row, parser, raises=beat is not None)
        if wanted.language and done.article is not None and done.article.language != wanted.language:
            others += 1
            continue
        if done.status != OK:
            problems[i] = done.status, done.error
        places.append(i)
        known = sent if unpack is None else sent.row
        kept.append((known if known.data is None else known._replace(data=None), done))
    if beat is not None:
        beat(-1)
    start = process_time()
    batch, faults = to_batch(kept, wanted)
    problems |= {places[at]: (ERROR, error) for at, error in faults}
    listed = tuple((place, *problems[place]) for place in sorted(problems))
    return Reply(batch, listed, others, decoding, process_time() - start)


def parse_row(row: Row, parser: Parser, *, raises: bool = False) -> Done:
    """
    Parse one row.

    Args:
        row: The row.
        parser: What parses it.
        raises: Pass on that memory has run out, instead of telling it in the row.

    Returns:
        What became of it.

    Raises:
        MemoryError: Where it is passed on.
    """
    start = perf_counter()
    status, error, article = OK, None, None
    try:
        if row.data is None:
            status, error = ERROR, row.fault or "The row has no page."
        else:
            try:
                article = _parse(row, parser, None)
            except LayoutError as failed:
                status, error = LAYOUT, _one_line(failed, row.key)
                if isinstance(failed.__cause__, MemoryError):
                    raise failed.__cause__ from failed
                article = _parse(row, parser, _GENERIC)
    except MemoryError:
        if raises:
            raise
        status, error, article = MEMORY, "The page takes more memory than there is.", None
    except (Exception, SystemExit) as failed:
        if isinstance(failed.__cause__, MemoryError) and raises:
            raise failed.__cause__ from failed
        status, error, article = ERROR, _one_line(failed, row.key), None
    return Done(status, error, (perf_counter() - start) * 1000, article)


def _parse(row: Row, parser: Parser, layout: str | None) -> Article:
    assert row.data is not None
    return parser.parse(row.data, url=row.url, content_type=row.content_type, captured=row.captured, layout=layout)


def _sound(text: str) -> str:
    """Replace halves of characters, which JSON and the names of files can spell and no UTF-8 can hold."""
    return text.encode("utf-8", "replace").decode()


def _one_line(error: BaseException, key: str | None = None) -> str:
    if isinstance(error, ArabicArticleError) and error.source == "input" and key is not None:
        # A page without an address has no other name.
        error = ArabicArticleError(error.problem, key, error.where, error.advice)
    text = str(error) if isinstance(error, ArabicArticleError) else f"{type(error).__name__}: {error}"
    return " ".join(text.split())[:1000].encode("utf-8", "backslashreplace").decode()


def to_batch(kept: Sequence[tuple[Row, Done]], wanted: Wanted) -> tuple[pa.RecordBatch, tuple[tuple[int, str], ...]]:
    """
    Write rows as a record batch.

    Args:
        kept: The rows, and what became of each.
        wanted: Which columns there are.

    Returns:
        The batch; place and reason of each row whose Article cannot be written, and which is an error instead.

    Raises:
        MemoryError: There is no room for it.
    """
    try:
        return _to_batch(kept, wanted), ()
    except MemoryError:
        raise
    except Exception:  # what a plugin puts into an Article is checked when it is written, and it spoils the whole batch
        return _one_by_one(kept, wanted)


def _one_by_one(kept: Sequence[tuple[Row, Done]], wanted: Wanted) -> tuple[pa.RecordBatch, tuple[tuple[int, str], ...]]:
    """Find the rows that cannot be written, by writing each alone."""
    sound: list[tuple[Row, Done]] = []
    faults: list[tuple[int, str]] = []
    for place, (given, done) in enumerate(kept):
        row = given._replace(key=given.key and _sound(given.key), url=given.url and _sound(given.url))
        try:
            _to_batch([(row, done)], wanted)
            sound.append((row, done))
        except MemoryError:
            raise
        except Exception as error:
            reason = f"The Article cannot be written: {_one_line(error)}"
            sound.append((row, done._replace(status=ERROR, error=reason, article=None)))
            faults.append((place, reason))
    return _to_batch(sound, wanted), tuple(faults)


def _to_batch(kept: Sequence[tuple[Row, Done]], wanted: Wanted) -> pa.RecordBatch:
    pa = arrow()
    schema = output_schema(wanted.columns)
    arrays = article_arrays([done.article for _, done in kept])
    if any(done.article is None for _, done in kept):
        # The address is known even where nothing else is.
        urls = [row.url if done.article is None else done.article.url for row, done in kept]
        arrays["url"] = pa.array(urls, pa.string())
    arrays["key"] = pa.array([row.key for row, _ in kept], pa.string())
    for name, kind in (("status", pa.string()), ("error", pa.string()), ("ms", pa.float32())):
        arrays[name] = pa.array([getattr(done, name) for _, done in kept], kind)
    return pa.RecordBatch.from_arrays([arrays[name] for name in schema.names], schema=schema)
