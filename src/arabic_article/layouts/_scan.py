"""Find the marker phrases of a page: one compiled scan picks the few lines that may hold one, a table decides."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic.folding import IGNORABLE, fold, same, source_length
from arabic_article.arabic.markers import MARKERS, Marker

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CONTROLS: Final = r"\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_BLANK: Final = rf"[ \t\r\x0b\x0c\xa0\u1680\u2000-\u200a\u202f\u205f\u3000{_CONTROLS}]"
_SYMBOLS: Final = r"[•●▪▫◦■□◆◇○➢➤►▶✓✔*·\-–—>»|#✍📢🔴👈×]"
_HEAD: Final = 64
"""Longest phrase of the table is 45 characters."""
_NOISY_HEAD: Final = 400
"""The same with room for tatweel and marks, where there are any."""
_DEPTH: Final = 5
"""Letters that the scan looks at: one fewer lets through three times as many lines, one more gains a tenth."""


class Hit(NamedTuple):
    """A marker phrase where it stands."""

    marker: Marker
    start: int
    """Offset of the phrase, after bullets and the like."""
    end: int
    """Offset after the phrase and the colon or dots that belong to it."""


class _Scanner(NamedTuple):
    line: re.Pattern[str]
    """Fits a line that may begin with a phrase: group `at` is its first visible character, group `word` the phrase."""
    later: re.Pattern[str]
    """The same after a line break: it begins with a literal, so the engine skips from line to line."""
    rows: Mapping[str, tuple[tuple[str, Marker], ...]]
    """Folded phrases by their first four characters, longest first, the rows of a layout before the general ones."""


@cache
def scanner(extra: tuple[Marker, ...] = ()) -> _Scanner:
    """
    Compile the table of phrases.

    Args:
        extra: Rows of one layout, which win over the general ones.

    Returns:
        The patterns, and the rows.
    """
    rows: dict[str, list[tuple[str, Marker]]] = {}
    for marker in (*extra, *MARKERS):
        for phrase in marker.phrases:
            folded = fold(phrase).lower()
            rows.setdefault(folded[:_DEPTH], []).append((folded, marker))
    tree: dict[str, dict] = {}  # type: ignore[type-arg]  # a tree of itself has no finite type
    for head in rows:
        node = tree
        for char in head:
            node = node.setdefault(char, {})
        node[""] = {}
    body = rf"(?P<at>){_SYMBOLS}*+{_BLANK}*+(?P<word>)(?:{_arms(tree)}|.{{0,{_DEPTH - 1}}}[{IGNORABLE}])"
    ordered = {
        head: tuple(sorted(found, key=lambda row: (len(row[0]), row[1] in extra), reverse=True))
        for head, found in rows.items()
    }
    return _Scanner(
        re.compile(_BLANK + "*+" + body), re.compile("\n" + _BLANK + "*+" + body), MappingProxyType(ordered)
    )


def _arms(tree: dict[str, dict]) -> str:  # type: ignore[type-arg]
    arms = []
    for char, rest in tree.items():
        if not char:
            continue
        group = r"\s" if char == " " else re.escape(same(char) + (char.upper() if char.upper() != char else ""))
        arms.append(f"[{group}]" + ("" if "" in rest else f"(?:{_arms(rest)})"))
    return "|".join(arms)


def find_markers(text: str, extra: tuple[Marker, ...] = ()) -> dict[int, Hit]:
    """
    Find every line that a marker phrase begins.

    Args:
        text: A page's text.
        extra: Rows of one layout.

    Returns:
        Hits by the offset of the first visible character of their line.
    """
    line, later, rows = scanner(extra)
    found: dict[int, Hit] = {}
    match = line.match(text)
    if match and (hit := _look(text, match.start("word"), rows)):
        found[match.start("at")] = hit
    for match in later.finditer(text):
        if hit := _look(text, match.start("word"), rows):
            found[match.start("at")] = hit
    return found


def _look(text: str, start: int, rows: Mapping[str, tuple[tuple[str, Marker], ...]]) -> Hit | None:
    """Decide whether a phrase stands at an offset, in the way that its shape asks for."""
    folded, whole = _head(text, start, _HEAD)
    if not whole and len(folded) < _HEAD - 4:
        folded, whole = _head(text, start, _NOISY_HEAD)
    for phrase, marker in _candidates(folded, rows):
        rest = folded[len(phrase) :]
        if rest[:1].isalnum() or not _stands(marker.shape, rest, whole=whole):
            continue
        size = len(phrase) + (len(rest) - len(rest.lstrip(" :/|….")) if rest.lstrip()[:1] in (":", "/", "|", "…", ".") else 0)
        return Hit(marker, start, start + source_length(text, start, size))
    return None


def _candidates(
    folded: str, rows: Mapping[str, tuple[tuple[str, Marker], ...]]
) -> Iterator[tuple[str, Marker]]:
    """Give the phrases that begin a folded line, longest first."""
    for depth in range(_DEPTH, 0, -1):
        for row in rows.get(folded[:depth], ()) if len(folded) >= depth else ():
            if len(row[0]) == depth or (depth == _DEPTH and folded.startswith(row[0])):
                yield row


def _head(text: str, start: int, size: int) -> tuple[str, bool]:
    """Fold the beginning of a line; tell whether that is all of it."""
    end = text.find("\n", start, start + size)
    whole = end >= 0 or start + size >= len(text)
    return fold(text[start : end if end >= 0 else start + size]).lower(), whole


def _stands(shape: str, rest: str, *, whole: bool) -> bool:
    if shape == "opens":
        return True
    if shape == "label":
        after = rest.lstrip()
        return (not after and whole) or after[:1] in (":", "/", "|", "…") or after.startswith("..")
    return whole and len(rest) < 12 and rest.strip(" :.!…?>|*-+()0123456789") == ""
