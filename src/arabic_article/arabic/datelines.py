"""Read the head of a story: where it was filed, by which agency, by whom; and the marks that end one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic._parts import Part, judge, separators
from arabic_article.arabic.agencies import find_agency, trim
from arabic_article.arabic.credits import FoundCredit
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from collections.abc import Sequence

_WINDOW: Final = 110
"""Characters in which a dateline must end."""
_MOST: Final = 6
"""Parts of the longest dateline."""
_STORY: Final = 60
"""Characters of story that must follow a town with nothing but a colon, or it is a headline."""


class FoundDateline(NamedTuple):
    """The head of a story. `end` is after its dash; `place` and `agency` are as printed."""

    place: str | None
    agency: str | None
    start: int
    end: int
    agency_span: tuple[int, int] | None
    reporter: FoundCredit | None
    rule: str


@cache
def _gate() -> re.Pattern[str]:
    return re.compile(r"[-–—−_:=()/\n»”]|ـ(?![ء-ي])|(?<![ء-ي])ـ")


@cache
def _end_mark() -> re.Pattern[str]:
    words = ("انتهى", "انتهي", "إنتهى", "النهاية", "نهاية", "يتبع", "تتبع", "للحديث بقية", "انتهى الخبر", "نهاية الخبر")
    return re.compile(rf"[\s/\\(\[*\-–—.…«#=]*+{spellings(words)}(?:\s*+[0-9٠-٩]{{1,4}})?[\s/\\)\]*\-–—.…:!»#=]*+")


@cache
def _mark_chars() -> re.Pattern[str]:
    return re.compile(r"[/()\[\]*.…\-–—#=]")


@cache
def _dated() -> re.Pattern[str]:
    """The date between a place and its agency: "… في 17 يناير /…/"."""
    return re.compile(r"\s(?:في\s++)?[0-9٠-٩]{1,2}\s")


def read_dateline(text: str, start: int = 0, end: int | None = None) -> FoundDateline | None:
    """
    Read the dateline at the head of a paragraph or on its own line.

    Args:
        text: A text; its tatweels untouched, for one that stands alone is a dash.
        start: Offset where the paragraph begins.
        end: Offset after it; None is the end of the text.

    Returns:
        The dateline, or None.
    """
    end = len(text) if end is None else end
    while start < end and (text[start].isspace() or text[start] in "\u200e\u200f\u202b\ufeff"):
        start += 1
    window = min(end, start + _WINDOW)
    if end - start < 4 or (_gate().search(text, start, window) is None):
        return None
    parts: list[tuple[Part, int, str]] = []  # each with where its separator ends, and the separator
    at = start
    for match in separators().finditer(text, start, window):
        sign = match[0].strip()
        if match.start() > at:
            part = judge(text, at, match.start())
            if part.kind == "other":
                break
            if part.kind != "empty":
                parts.append((part, match.end(), sign))
            elif parts:
                parts[-1] = (parts[-1][0], match.end(), parts[-1][2] + sign)
        elif parts:
            parts[-1] = (parts[-1][0], match.end(), parts[-1][2] + sign)
        at = match.end()
        if len(parts) >= _MOST:
            break
    else:
        if window == end and at < end:
            part = judge(text, at, end)
            if part.kind not in ("other", "empty"):
                parts.append((part, end, ""))
    while parts:
        if (found := _valid(text, start, end, parts)) is not None:
            return found
        parts.pop()
    return None


def _valid(text: str, start: int, end: int, parts: Sequence[tuple[Part, int, str]]) -> FoundDateline | None:
    """Say whether these parts, and no more, are a dateline."""
    last_sign = parts[-1][2]
    stop = parts[-1][1]
    whole = not text[stop:end].strip(" .\xa0")
    if whole:
        stop = end
    if last_sign.endswith("(") or (last_sign == "،" and not whole):
        return None
    kinds = [part.kind for part, _, _ in parts]
    place = next((part for part, _, _ in parts if part.kind == "city"), None) or next(
        (part for part, _, _ in parts if part.kind == "country"), None
    )
    signer = next((part for part, _, _ in parts if part.kind == "agency"), None) or next(
        (part for part, _, _ in parts if part.kind == "outlet"), None
    )
    people = [part for part, _, _ in parts if part.kind == "person"]
    house = "house" in kinds
    if place is None and signer is None:
        return None
    if len(people) > 1 or any(part.sure != "yes" for part in people):
        return None
    if signer is None and not people and not house and not _place_alone(text, parts, stop, end, whole):
        return None
    if place is None and not people and not _signer_alone(text, start, parts, signer, stop, end, whole):
        return None
    if people and place is None:
        return None
    if people and kinds[0] == "person" and signer is None:
        return None if not whole else _make(text, start, stop, place, signer, people)
    return _make(text, start, stop, place, signer, people)


def _make(
    text: str, start: int, stop: int, place: Part | None, signer: Part | None, people: Sequence[Part]
) -> FoundDateline:
    reporter = None
    if people:
        first, last = people[0].start, people[0].end
        reporter = FoundCredit("correspondent", text[first:last], first, last, "dateline-reporter")
    return FoundDateline(
        text[place.start : place.end] if place else None,
        text[signer.start : signer.end] if signer else None,
        start,
        stop,
        (signer.start, signer.end) if signer else None,
        reporter,
        "dateline",
    )


def _place_alone(text: str, parts: Sequence[tuple[Part, int, str]], stop: int, end: int, whole: bool) -> bool:
    """A town with a dash opens a story; with a colon it may be the speaker of a headline."""
    part, _, sign = parts[0]
    if whole or part.kind != "city" or end - stop < _STORY:
        return False
    if len(parts) > 1 and not all(other.kind in ("country", "date") for other, _, _ in parts[1:]):
        return False
    return parts[-1][2][-1:] in "-–—ـ_/" or (sign == ":" and text[stop] not in "\"“”«'")


def _signer_alone(
    text: str, start: int, parts: Sequence[tuple[Part, int, str]], signer: Part | None, stop: int, end: int, whole: bool
) -> bool:
    if signer is None or whole or len(parts) > 2 or end - stop < _STORY:
        return False
    return signer.sure == "yes" or text[start] in '«“"(/'


def is_end_mark(text: str) -> bool:
    """
    Tell whether a line only says that a story ends, or goes on elsewhere.

    Args:
        text: A line.

    Returns:
        True for the likes of "// انتهى //", "(النهاية)" and "يتبع…".
    """
    return len(text) <= 40 and _end_mark().fullmatch(text) is not None and _mark_chars().search(text) is not None


def read_end_agency(text: str, start: int = 0, end: int | None = None) -> FoundCredit | None:
    """
    Read the agency that signs under a story.

    Args:
        text: A text.
        start: Offset where its last line begins.
        end: Offset after it; None is the end of the text.

    Returns:
        The agency or outlet, where the line is nothing else.
    """
    end = len(text) if end is None else end
    first, last = trim(text, start, end)
    if not 2 <= last - first <= 50:
        return None
    found = find_agency(text, first, last)
    if found is None or found.kind == "house":
        return None
    if not found.sure and found.kind == "outlet" and first == start and last == end:
        return None
    role = "newspaper" if fold(text[first:last]).startswith(("صحيفه ", "جريده ")) else found.kind
    return FoundCredit(role, text[found.start : found.end], found.start, found.end, "agency-at-end")
