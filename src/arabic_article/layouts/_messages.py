"""Messages from networks that a story shows."""

from __future__ import annotations

import re
from functools import cache


@cache
def _tweet() -> re.Pattern[str]:
    """Match who signs a message that was taken from a network, as its own embed code writes it."""
    month = "January|February|March|April|May|June|July|August|September|October|November|December"
    return re.compile(
        rf"[—–-]{{1,2}}\s?[^\n]{{1,60}}?\(@\w{{1,30}}\)|[^\n]{{1,60}}?\(@\w{{1,30}}\)(?:\s(?:{month})\s[^\n]{{1,12}})?\Z"
    )


def is_tweet(text: str) -> bool:
    """
    Tell the line that signs a message from a network.

    Args:
        text: A line.

    Returns:
        True where it is a name with its handle in brackets, and perhaps a date.
    """
    return "(@" in text and _tweet().match(text) is not None
