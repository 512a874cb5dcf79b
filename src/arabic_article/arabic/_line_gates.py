"""Tell cheaply that a line credits nobody, or that no dateline heads it: most lines are so, and each is asked."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_FIRST: Final = 60
"""Characters in which the first sign of a dateline must stand."""
_DATED: Final = 90
"""Characters of the longest line of a place, a date and an agency."""
_NAME_WORDS: Final = 6
"""Spaces in the longest name of a place, signer or reporter."""


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(r"[-–—_|/(:：…@✍ـ.0-9٠-٩]")


@cache
def _joint() -> re.Pattern[str]:
    # It begins with all that can begin one, because a search skips to the next of a set of characters fastest.
    return re.compile(r"[-–—_|/(:…@0-9٠-٩ـ.](?:(?<=[^ـ.])|(?<=ـ)(?![ء-ي])|(?<=\.)\.)")


def has_sign(text: str, start: int, end: int) -> bool:
    """
    Tell whether a line holds anything that may part a name from what stands beside it.

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it.

    Returns:
        False for a line of words and no more.
    """
    return _sign().search(text, start, end) is not None


def has_joint(text: str, start: int, end: int) -> bool:
    """
    Tell whether a line holds a sign that parts a name from what stands beside it, or a number.

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it.

    Returns:
        False also where dots only end sentences and tatweels only stretch words.
    """
    return _joint().search(text, start, end) is not None


def has_stem(line: str) -> bool:
    """
    Tell whether a line may credit somebody behind its beginning though it holds no sign.

    Args:
        line: A line.

    Returns:
        False where it holds no stem of a verb or a job that credits.
    """
    return "كتب" in line or "بواسط" in line or "y " in line or has_writer(line)  # "by "


def has_writer(line: str) -> bool:
    """
    Tell whether a line may hold the job of one who writes.

    Args:
        line: A line, or a part of it.

    Returns:
        False where it holds no stem of one.
    """
    return (
        "صحف" in line
        or "صحاف" in line
        or "مراسل" in line
        or "كاتب" in line
        or "محرر" in line
        or "باحث" in line
        or "مدون" in line
    )


@cache
def _head_sign() -> re.Pattern[str]:
    return re.compile(r"[-–—−_:=()/\n»”ـ](?:(?<=[^ـ])|(?![ء-ي])|(?<![ء-ي]ـ))")


@cache
def _digit() -> re.Pattern[str]:
    return re.compile("[0-9٠-٩]")


@cache
def _other_sign() -> re.Pattern[str]:
    """What else may part the first piece of a dateline from the next, or belong to a date of more words."""
    return re.compile(r"[،|…•^\[\].0-9٠-٩]")


def may_head_story(text: str, start: int, end: int) -> bool:
    """
    Tell whether a text may begin with a dateline.

    Args:
        text: Any text.
        start: Offset where the paragraph begins.
        end: Offset after it.

    Returns:
        False where no sign of a dateline stands near the beginning, or too many words stand before the first.
    """
    if end - start < 4:
        return False
    if (sign := _head_sign().search(text, start, min(end, start + _FIRST))) is None:
        # A place, a date and who signs, parted by blanks: "الرياض 12 شوال 1445 ه واس"; or an agency and a place.
        agency = text.startswith("وكال", start)
        return end - start <= _DATED and (agency or _digit().search(text, start, end) is not None)
    if text.count(" ", start, sign.start()) <= _NAME_WORDS:
        return True
    other = _other_sign().search(text, start, sign.start())
    return other is not None and text.count(" ", start, other.start()) <= _NAME_WORDS
