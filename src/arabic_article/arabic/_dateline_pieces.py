"""Cut the head of a story into the pieces of a dateline: places, people, signers, days, each with the sign behind it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from arabic_article.arabic._parts import Part, from_town, judge, judge_all, separators
from arabic_article.arabic.agencies import agency_at, find_agency
from arabic_article.arabic.folding import spellings

_WINDOW: Final = 110
"""Characters in which a dateline must end."""
_MOST: Final = 6
"""Parts of the longest dateline."""
_STOP: Final = 26
"""Characters of a place that a full stop parts from the story."""


class Piece(NamedTuple):
    """A part of a dateline with the sign behind it."""

    part: Part
    after: int
    """Offset after the sign that ends it."""
    sign: str


@cache
def _from_somebody() -> re.Pattern[str]:
    """What stands before a reporter's name: "من …", "بقلم …", "مراسل … - "."""
    return re.compile(
        rf"\s*+{spellings(('من', 'بقلم', 'بواسطة', 'كتب', 'كتبت', 'مراسلنا', 'مراسلتنا', 'مراسل', 'موفدنا', 'الموفد'))}(?:\s*+[:/]\s*+|\s++)"
    )


@cache
def _signer_from() -> re.Pattern[str]:
    """Match an outlet that says from where it reports: "… من …"."""
    return re.compile(rf"(\S[^\n]{{1,24}}?)\s++{spellings(('من',))}\s++([^\s\n][^\n]{{1,20}})")


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r"[«“\"]([^«»“”\"\n]{2,30})[»”\"]")


def read_pieces(text: str, start: int, end: int) -> list[Piece]:
    """
    Read places, people and signers up to the first thing that is something else.

    Args:
        text: Any text.
        start: Offset where the paragraph begins.
        end: Offset after it.

    Returns:
        The pieces in order; empty where it begins with something else.
    """
    window = min(end, start + _WINDOW)
    out: list[Piece] = []
    at = start
    for match in separators().finditer(text, start, window):
        stop = match.start()
        while stop > at and text[stop - 1].isspace():
            stop -= 1
        if stop > at:
            parts = _judge(text, at, stop)
            if parts[0].kind == "other" and not out:
                parts = from_town(text, parts[0])
            if parts[0].kind == "other":
                break
        else:
            parts = []
        sign, after = match[0].strip(), match.end()
        if parts and parts[0].kind != "empty":
            out += [Piece(part, after, sign) for part in parts]
            if len(out) > _MOST:
                return out
        elif out:
            out[-1] = Piece(out[-1].part, after, out[-1].sign + sign)
        at = after
    else:
        if window == end and at < end:
            parts = _judge(text, at, end)
            if parts[0].kind != "other":
                return out + [Piece(part, end, "") for part in parts if part.kind != "empty"]
    if out and (last := _unsigned(text, at, end, out[-1].part)) is not None:
        out.append(last)
    return out


def _unsigned(text: str, start: int, end: int, before: Part) -> Piece | None:
    """Read a last piece that only a full stop, a closing quote or nothing parts from the story."""
    if before.kind in ("agency", "outlet") and (stop := text.find(". ", start, start + _STOP)) > 0:
        place = judge(text, start, stop)
        return Piece(place, stop + 2, ".") if place.kind in ("city", "country") else None
    if before.kind not in ("city", "country", "person"):
        return None
    quoted = _quoted().match(text, start, min(end, start + 40))
    found = find_agency(text, *quoted.span(1)) if quoted is not None else agency_at(text, start, end)
    if found is None or found.kind == "house":
        return None
    after = found.end if quoted is None else quoted.end()
    while after < end and text[after] in " \xa0.،":
        after += 1
    return Piece(Part(found.kind, found.start, found.end, "yes"), after, ".")


def _judge(text: str, start: int, end: int) -> list[Part]:
    parts = judge_all(text, start, end)
    if parts[0].kind == "other" and (match := _from_somebody().match(text, parts[0].start, parts[0].end)) is not None:
        return [judge(text, match.end(), parts[0].end)]
    if parts[0].kind == "other" and (match := _signer_from().fullmatch(text, parts[0].start, parts[0].end)) is not None:
        signer, place = judge(text, *match.span(1)), judge(text, *match.span(2))
        if signer.kind in ("agency", "outlet") and signer.sure == "yes" and place.kind == "city":
            return [signer, place]
    return parts
