"""Parse the JSON-LD of a page, mending the ways in which pages break it."""

from __future__ import annotations

import html
import json
import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_LIMIT: Final = 2_000_000
"""Characters of the longest text that is read; the longest seen has 60,000."""
_NODES: Final = 2_000
"""Objects that one page may hold; more are a data set, not a description of the page."""
_WRAPS: Final = " \t\r\n\ufeff\xa0;"
_CLOSERS: Final = MappingProxyType({"{": "}", "[": "]"})


def read_json_ld(texts: Iterable[str]) -> tuple[dict[str, Any], ...]:
    """
    Parse JSON-LD.

    What is not JSON goes up a ladder of repairs, each tried on the outcome of the one before: wrappings (comments,
    CDATA, a semicolon), comments and commas too many, bad escapes, several documents in a row, a missing end, and
    entities.

    Args:
        texts: The texts of a page's scripts.

    Returns:
        Every object in them that has a type, in page order, those inside lists, `@graph` and others too. What cannot be
        mended is left out.
    """
    out: list[dict[str, Any]] = []
    for text in texts:
        for document in _documents(text):
            out += _typed(document)
            if len(out) >= _NODES:
                return tuple(out[:_NODES])
    return tuple(out)


def types_of(node: Mapping[str, Any]) -> tuple[str, ...]:
    """
    Give the types of an object, without their address.

    Args:
        node: An object of JSON-LD.

    Returns:
        Names such as "NewsArticle".
    """
    found = node.get("@type")
    names = found if isinstance(found, list) else [found]
    return tuple(name.rsplit("/", 1)[-1] for name in names if isinstance(name, str))


def _typed(document: object) -> Iterator[dict[str, Any]]:
    """Walk through a document in its own order; without recursion, for depth is the page's choice."""
    todo = [document]
    while todo:
        value = todo.pop()
        if isinstance(value, dict):
            if "@type" in value:
                yield value
            todo += reversed(list(value.values()))
        elif isinstance(value, list):
            todo += reversed(value)


def _documents(text: str) -> list[Any]:
    if len(text) > _LIMIT:
        return []
    if "\\ud" in text or "\\uD" in text:
        text = _half().sub(r"\\ufffd", text)  # as readers do with text: no encoding can write it
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        pass
    for repair in _LADDER:
        text = repair(text)
        try:
            return [json.loads(text, strict=False)]
        except RecursionError:
            return []
        except ValueError:
            if found := _several(text):
                return found
    return []


@cache
def _half() -> re.Pattern[str]:
    """Match the escape of one half of a character without the other."""
    first, second = r"\\u[dD][89abAB][0-9a-fA-F]{2}", r"\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    return re.compile(rf"{first}(?!{second})|(?<!{first}){second}")


def _several(text: str) -> list[Any]:
    """Read documents that follow each other."""
    decoder = json.JSONDecoder(strict=False)
    out: list[Any] = []
    at = 0
    while at < len(text):
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return []
        out.append(value)
        while at < len(text) and text[at] in _WRAPS + ",":
            at += 1
    return out


@cache
def _comment() -> re.Pattern[str]:
    return re.compile(r"<!--|-->|//\s{0,9}<!\[CDATA\[|//\s{0,9}\]\]>|<!\[CDATA\[|\]\]>|/\*\s{0,9}\*/")


def _unwrap(text: str) -> str:
    return _comment().sub("", text).strip(_WRAPS)


@cache
def _token() -> re.Pattern[str]:
    """Match a string as a whole, so that nothing inside one is touched; else what must go."""
    return re.compile(r'("(?:[^"\\]|\\.)*+")|/\*(?:[^*]|\*(?!/))*+\*/|//[^\n]*+|,(?=\s{0,200}[}\]])', re.DOTALL)


def _prune(text: str) -> str:
    """Drop comments, and commas before a bracket."""
    for _ in range(2):  # a comment may stand between a comma and its bracket
        text = _token().sub(lambda match: match[1] or "", text)
    return text


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(r'\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}|(.)|$)', re.DOTALL)


def _unescape(text: str) -> str:
    """Drop the backslash of escapes that JSON does not know."""
    return _escape().sub(lambda match: match[1] if match[1] is not None else match[0], text)


def _close(text: str) -> str:
    """Close what is open at the end."""
    open_brackets: list[str] = []
    inside = skip = False
    for char in text:
        if inside:
            if skip:
                skip = False
            elif char == "\\":
                skip = True
            elif char == '"':
                inside = False
        elif char == '"':
            inside = True
        elif char in "{[":
            open_brackets.append(char)
        elif char in "}]" and open_brackets and char == _CLOSERS[open_brackets[-1]]:
            open_brackets.pop()
    end = '"' if inside else ""
    return text.rstrip(", \n") + end + "".join(_CLOSERS[char] for char in reversed(open_brackets))


def _entities(text: str) -> str:
    """Read a document whose very quotes are entities."""
    return html.unescape(text) if "&quot;" in text or "&#34;" in text else text


@cache
def _quote() -> re.Pattern[str]:
    return re.compile(r'(?<![\\:,{\[\n])(?<![:,{\[]\s)"(?!\s{0,20}(?:[:,}\]]|$))')


def _quotes(text: str) -> str:
    """Escape quotation marks inside a string: those with no punctuation of JSON before or behind."""
    return _quote().sub(r"\"", text)


_LADDER: Final[tuple[Callable[[str], str], ...]] = (_unwrap, _prune, _unescape, _entities, _quotes, _close)
