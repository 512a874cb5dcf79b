"""Tell cheaply that a line credits nobody: most lines do not, and each is asked."""

from __future__ import annotations

import re
from functools import cache


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
