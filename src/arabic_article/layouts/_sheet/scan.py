"""Find the marker phrases of a page: a compiled scan picks the lines that may hold one, the table decides."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic.folding import source_length
from arabic_article.arabic.markers import MARKERS, Marker
from arabic_article.arabic.phrases import Known, Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable

_DASHES: Final = (" - ", " – ", " — ")
"""What parts the words for another story from its headline; behind other labels a dash begins a sentence."""


class Hit(NamedTuple):
    """A marker phrase where it stands."""

    marker: Marker
    start: int
    """Offset of the phrase, after bullets and the like."""
    end: int
    """Offset after the phrase and the colon or dots that belong to it."""


@cache
def scanner(extra: tuple[Marker, ...] = ()) -> Phrases[Marker]:
    """
    Compile the table of phrases.

    Args:
        extra: Rows of one layout, which win over the general ones.

    Returns:
        The phrases, ready to scan with.
    """
    return Phrases((phrase, marker) for marker in (*extra, *MARKERS) for phrase in marker.phrases)


def find_markers(text: str, extra: tuple[Marker, ...] = ()) -> dict[int, Hit]:
    """
    Find every line that a marker phrase begins.

    Args:
        text: A page's text.
        extra: Rows of one layout.

    Returns:
        Hits by the offset of the first visible character of their line.
    """
    phrases = scanner(extra)
    found: dict[int, Hit] = {}
    for at, start in phrases.lines(text):
        if (hit := hit_at(phrases, text, start)) is not None:
            found[at] = hit
    return found


def hit_at(phrases: Phrases[Marker], text: str, start: int) -> Hit | None:
    """
    Read the marker phrase that begins at an offset.

    Args:
        phrases: The compiled table.
        text: A page's text.
        start: Offset where one may begin.

    Returns:
        The longest phrase there that stands as its row wants it, or None.
    """
    return standing(phrases.at(text, start), text, start)


def standing(known: Iterable[Known[Marker]], text: str, start: int) -> Hit | None:
    """
    Choose among the marker phrases that begin at an offset.

    Args:
        known: The phrases there, longest first.
        text: A page's text.
        start: The offset.

    Returns:
        The longest phrase there that stands as its row wants it, or None.
    """
    for phrase, marker, rest, whole in known:
        dashed = (marker.role, marker.shape) == ("read_also", "label") and rest[:3] in _DASHES
        if dashed or _stands(marker.shape, rest, whole=whole):
            size = len(phrase)
            if dashed:
                size += 3
            elif (after := rest.lstrip())[:1] in (":", "/", "|", "…", "."):
                size += len(rest) - len(after.lstrip(" :/|…."))
            hit: Hit = tuple.__new__(Hit, (marker, start, start + source_length(text, start, size)))
            return hit
    return None


def _stands(shape: str, rest: str, *, whole: bool) -> bool:
    if shape == "opens":
        return True
    if shape == "label":
        after = rest.lstrip()
        return (not after and whole) or after[:1] in (":", "/", "|", "…") or after.startswith("..")
    return whole and len(rest) < 12 and rest.strip(" :.!…?>|*-+()0123456789") == ""
