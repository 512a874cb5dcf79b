"""What a caller hands to a parser: types, sizes and names, looked at before anything is read."""

from __future__ import annotations

import datetime as dt
import os
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from arabic_article._source import half_character
from arabic_article.errors import LimitError, SourceMissingError, SourceTypeError

if TYPE_CHECKING:
    from arabic_article._page import Page

_NAME_SIZE: Final = 300
"""Characters of the longest string that is asked whether it is a path or an address."""


def take(source: object, url: str | None, limit: int) -> tuple[bytes | str, str]:
    """
    Take the content of a source.

    Args:
        source: What the caller gave.
        url: Address of the page.
        limit: Bytes of the largest source.

    Returns:
        The content, and what errors call the source.

    Raises:
        ArabicArticleError: It is of no type that is taken, cannot be read, or is too large.
    """
    name = url or "input"
    if isinstance(source, str):
        size = len(source)
        if size * 4 > limit:
            size = len(source.encode("utf-8", "surrogatepass"))
        data: bytes | str = source
    elif isinstance(source, (bytes, bytearray, memoryview)):
        try:
            size = source.nbytes if isinstance(source, memoryview) else len(source)
        except ValueError as error:
            raise SourceTypeError(f"it holds no bytes ({error})", name, "", "Parse it before it is released.") from None
        data = source if isinstance(source, bytes) else b""
    elif isinstance(source, os.PathLike):
        try:
            path = os.fsdecode(source)
        except Exception as error:  # whatever the path object of somebody else raises
            problem = f"the {type(source).__name__} tells no path ({type(error).__name__}: {error})"
            raise SourceMissingError(problem, name, "", "Give a pathlib.Path.") from error
        return _read_file(Path(path), limit), path
    else:
        problem = f"a source is bytes, str, a path object or a Page, not {type(source).__name__}"
        raise SourceTypeError(problem, name, "", "Read the document first, or give a pathlib.Path.")
    if size > limit:
        raise _too_large(name, size, limit)
    return (bytes(source) if isinstance(source, (bytearray, memoryview)) else data), name


def addressed(page: Page, url: str | None, content_type: str | None) -> Page:
    """
    Give a page that was read before the address that the caller knows now.

    Args:
        page: The page.
        url: The address, or None.
        content_type: What the caller says of the bytes; there are none any more.

    Returns:
        The page itself where nothing is new.

    Raises:
        SourceTypeError: A content type is given.
    """
    if content_type is not None:
        problem = "a Page has been read already, and content_type says how to read"
        raise SourceTypeError(problem, page.name, "", "Give it to read(), or the bytes to parse().")
    return page if url is None or url == page.url else attrs.evolve(page, url=url)


def check(url: object, content_type: object, captured: object) -> None:
    """
    Check what is given beside a source.

    Args:
        url: Address.
        content_type: As in HTTP.
        captured: When the page was fetched.

    Raises:
        SourceTypeError: One has another type.
    """
    for name, value, kind in (
        ("url", url, str),
        ("content_type", content_type, str),
        ("captured", captured, dt.datetime),
    ):
        if value is not None and not isinstance(value, kind):
            problem = f"{name} is a {type(value).__name__}, not a {kind.__name__}"
            raise SourceTypeError(problem, "input", "", f"Give a {kind.__name__}, or None.")


def sound_address(url: str | None) -> str | None:
    """
    Make of an address what an Article can hold.

    Args:
        url: As the caller gave it.

    Returns:
        It without the blanks around it, halves of characters replaced, which no file can hold; None where nothing is left.
    """
    url = url.strip() if url else ""
    return (url if half_character(url) < 0 else url.encode("utf-8", "replace").decode()) or None


def like_a_name(source: str) -> bool:
    """
    Tell a path or an address, which was surely meant to be opened.

    Args:
        source: A text that was given as a page.

    Returns:
        True for what has the form of one.
    """
    return len(source) <= _NAME_SIZE and _name().fullmatch(source) is not None


def _read_file(path: Path, limit: int) -> bytes:
    name = os.fspath(path)
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
            size = max(path.stat().st_size, len(data)) if len(data) > limit else 0
    except (OSError, ValueError) as error:  # a path with a zero is no path
        reason = getattr(error, "strerror", None) or error
        raise SourceMissingError(f"it cannot be read ({reason})", name, "", "Check the path.") from error
    if size:
        raise _too_large(name, size, limit)
    return data


def _too_large(name: str, size: int, limit: int) -> LimitError:
    problem = f"it has {size:,} bytes, over the limit of {limit:,}"
    return LimitError(problem, name, "", "Split it, or build a Parser with a larger max_bytes.")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:https?://\S+|(?:[A-Za-z]:[\\/]|\.{0,2}/)?[\w.\- \\/]{1,200}\.(?:html?|txt|xml|json|pdf|warc|gz))\s*"
    )
