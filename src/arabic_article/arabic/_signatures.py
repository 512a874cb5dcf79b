"""Lines that sign a story with more than a place: an outlet nobody knows, its town and its reporter; a delegation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic._parts import judge, parts_of
from arabic_article.arabic.credits import FoundCredit
from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from arabic_article.arabic._parts import Part

_LONGEST: Final = 80
"""Characters of the longest line that signs so."""
_PARTS: Final = 3
_OUTLET: Final = 2
"""Blanks in the longest name of an outlet that nobody knows."""
_SENT: Final = frozenset("بعثه موفد موفده موفدو مندوب مندوبه مراسل مراسله".split())
"""Folded words for those who report from a place."""


class Signature(NamedTuple):
    """Who signs, from where; `span` is of the outlet, `reporter` is None where nobody is named."""

    outlet: str
    place: str
    span: tuple[int, int]
    reporter: FoundCredit | None


def read_signature(text: str, start: int, end: int) -> Signature | None:
    """
    Read a line of three parts that signs the story under it.

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it.

    Returns:
        An outlet, a town and a reporter with slashes between; or a town, its delegation and the paper. None for all else.
    """
    if end - start > _LONGEST:
        return None
    if text.count("/", start, end) == _PARTS - 1:
        return _with_slashes(text, start, end)
    if ":" not in text[start:end]:
        return None
    parts = parts_of(text, start, end)
    if len(parts) != _PARTS or [part.kind for part in parts] != ["city", "other", "outlet"]:
        return None
    place, sent, outlet = parts
    if place.sure == outlet.sure == "yes" and fold(text[sent.start : sent.end]).split()[0] in _SENT:
        return _signature(text, outlet, place, None)
    return None


def _with_slashes(text: str, start: int, end: int) -> Signature | None:
    second = text.index("/", start, end) + 1
    third = text.index("/", second, end) + 1
    place = judge(text, second, third - 1)
    if place.kind != "city" or place.sure != "yes":
        return None
    outlet, last = judge(text, start, second - 1), judge(text, third, end)
    unknown = outlet.kind in ("other", "outlet") or (outlet.kind == "person" and outlet.sure != "yes")
    if not unknown or text.count(" ", outlet.start, outlet.end) > _OUTLET:
        return None
    if last.kind == "house":
        return _signature(text, outlet, place, None)
    return _signature(text, outlet, place, last) if last.kind == "person" and last.sure == "yes" else None


def _signature(text: str, outlet: Part, place: Part, name: Part | None) -> Signature:
    first, last = outlet.start, outlet.end
    reporter = None
    if name is not None:
        said = text[name.start : name.end]
        reporter = FoundCredit("correspondent", said, name.start, name.end, "dateline-reporter")
    return Signature(text[first:last], text[place.start : place.end], (first, last), reporter)
