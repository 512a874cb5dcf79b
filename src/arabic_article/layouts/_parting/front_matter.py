"""The front matter of a text in Markdown: facts between two rows of dashes, as in YAML, before the story."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.layouts._sheet.lines import END_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_FENCE: Final = "---"
_MOST: Final = 200
"""Lines of the longest one."""
_ROLES: Final = MappingProxyType(
    {
        "title": "title",
        "subtitle": "subtitle",
        "kicker": "kicker",
        "section": "section",
        "disclaimer": "disclaimer",
        "author": "byline",
        "authors": "byline",
        "date": "date",
        "published": "date",
        "modified": "date",
        "lastmod": "date",
        "keywords": "keywords",
        "tags": "keywords",
    }
)
"""What the keys of generators and of the library's own Markdown name; the others are kept and not read."""
_SEVERAL: Final = frozenset({"byline", "keywords"})
_RULE: Final = "front-matter"
_NAME: Final = "name-in-front-matter"
"""Rule of a name, so that it is read as one without a label."""


@cache
def _entry() -> re.Pattern[str]:
    return re.compile(r"([A-Za-z][\w-]{0,40}):(?:[ \t]+|$)")


@cache
def _quoted() -> re.Pattern[str]:
    """Match a text in quotation marks."""
    return re.compile(r"""(?:"((?:[^"\\]|\\.)*+)"|'((?:[^']|'')*+)')\s*\Z""")


@cache
def _value() -> re.Pattern[str]:
    """Match a value of a list, with its quotation marks or without."""
    return re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*+)"|'((?:[^']|'')*+)'|([^\s,;"'\[\]][^,;\]]*))\s*(?:[,;]|\Z)""")


def end_of_front_matter(text: str, lines: Sequence[Line]) -> int:
    """
    Find the front matter of a text, and give roles to its lines.

    Args:
        text: The page's text.
        lines: The sheet, each line as it stands in the text.

    Returns:
        How many lines it has, both rows of dashes included; 0 where there is none.
    """
    if not text.startswith(_FENCE) or len(lines) < 3 or lines[0].text != _FENCE:
        return 0
    last = next((i for i, line in enumerate(lines[1:_MOST], 1) if line.text in (_FENCE, "...")), 0)
    inner = lines[1:last]
    if not inner or not all(_belongs(text, line) for line in inner) or _entry().match(inner[0].text) is None:
        return 0
    key = ""
    for line in lines[: last + 1]:
        line.hit, line.weight = None, END_COST
        line.set("embed", _RULE)
    for line in inner:
        entry = None if _is_indented(text, line) else _entry().match(line.text)
        if entry is not None:
            key = entry[1].lower()
        elif line.text[:1] != "-":
            key = ""  # a mapping, or a text of several lines
        at = entry.end() if entry is not None else len(line.text) - len(line.text[1:].lstrip())
        if (role := _ROLES.get(key)) is not None:
            _read(line, at, role)
    return last + 1


def _belongs(text: str, line: Line) -> bool:
    return _entry().match(line.text) is not None or line.text[0] in "-#" or _is_indented(text, line)


def _is_indented(text: str, line: Line) -> bool:
    return text[line.start - 1 : line.start] in (" ", "\t")


def _read(line: Line, at: int, role: str) -> None:
    """Give a line its role, and find its values: what stands in quotation marks, or between the signs of a list."""
    said, first, last = line.text, at, len(line.text)
    if role == "date":  # its key tells a change from a publication
        line.set(role, _RULE)
        return
    spans = []
    if role in _SEVERAL:
        if said.startswith("[", at) and said.endswith("]"):
            first, last = at + 1, last - 1
        while first < last and (value := _value().match(said, first, last)) is not None:
            spans.append(value.span(value.lastindex or 0))
            first = value.end()
    elif (value := _quoted().match(said, at)) is not None:
        spans.append(value.span(value.lastindex or 0))
    elif first < last and said[at] not in "[{|>&*!":
        spans.append((at, last))
    spans = [(start, start + len(said[start:end].rstrip())) for start, end in spans if said[start:end].strip()]
    if role == "byline":
        spans = [(start, end) for start, end in spans if is_bare_name(said[start:end])]
    if spans:
        line.set(role, _NAME if role == "byline" else _RULE)
        line.pieces = tuple((line.start + start, line.start + end) for start, end in spans)
