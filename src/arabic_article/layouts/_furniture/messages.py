"""Messages from networks that a story shows."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"


@cache
def _tweet() -> re.Pattern[str]:
    """Match who signs a message that was taken from a network, as its own embed code writes it."""
    return re.compile(
        rf"[—–-]{{1,2}}\s?[^\n]{{1,60}}?\(@\w{{1,30}}\)|[^\n]{{1,60}}?\(@\w{{1,30}}\)(?:\s(?:{_MONTHS})\s[^\n]{{1,12}})?\Z"
    )


@cache
def _day() -> re.Pattern[str]:
    return re.compile(rf"(?:{_MONTHS}) \d{{1,2}}, 20\d\d")


def dates_tweet(text: str) -> bool:
    """
    Tell the day under a signed message, which the same embed code writes.

    Args:
        text: A line.

    Returns:
        True where it is that and nothing else.
    """
    return text.isascii() and _day().fullmatch(text) is not None


def is_tweet(text: str) -> bool:
    """
    Tell the line that signs a message from a network.

    Args:
        text: A line.

    Returns:
        True where it is a name with its handle in brackets, and perhaps a date.
    """
    return "(@" in text and _tweet().match(text) is not None
