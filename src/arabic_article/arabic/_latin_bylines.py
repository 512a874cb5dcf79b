"""Bylines in Latin letters on Arabic pages, as themes print them that were never translated."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic._parts import judge

_NO_NAMES: Final = frozenset(
    "news staff writer editor editorial editors desk team admin agency press web correspondent reporter reporters times post "
    "media network channel tv radio magazine online guest our special the sky daily weekly arabic english author al el monitor today "
    "observer voice center centre group yemen iraq syria libya sudan egypt jordan lebanon palestine gaza saudi gulf arab arabia "
    "kurdistan tunis tunisia algeria morocco qatar oman kuwait bahrain emirates dubai new".split()
)
"""Words of outlets and of their desks, which stand there as well."""


@cache
def _by() -> re.Pattern[str]:
    """Match the word "by" and two to four words with capitals, which may stand before it too."""
    name = r"[A-Z][A-Za-z'’-]{1,19}(?: [A-Z][A-Za-z'’-]{1,19}){1,3}"
    return re.compile(rf"\s*+(?:({name}) )?[Bb]y ({name})\s*+")


def read_latin_byline(text: str, start: int, end: int) -> tuple[int, int] | None:
    """
    Read who wrote a story in a line of Latin letters: "by Name Surname", be the name printed before it as well.

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it.

    Returns:
        The span of the name; None where the line is more, or the words name an outlet or a desk.
    """
    match = _by().fullmatch(text, start, end) if text.find("y ", start, end) > 0 else None
    if match is None or (match[1] and match[1] != match[2]):
        return None
    words = match[2].lower().split()
    if not _NO_NAMES.isdisjoint(words) or judge(text, *match.span(2)).kind != "person":
        return None
    return match.span(2)
