"""Words in a row after a verb, up to a sign or to a word that no subject goes on through."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic.folding import IGNORABLE
from arabic_article.arabic.quotes._namesakes import NAMESAKES, as_name
from arabic_article.arabic.quotes._words import Word, look

_SIGNS: Final = "،,؛;:：.…؟?!()[]\n"
_AFTER_WORD: Final = ' «»“”"'
_INITIALS: Final = "دأم"
"""Letters that stand for a title when a stop follows."""

Chunk = tuple[str, list[Word], list[int], int]
"""A text, words in a row in it and where they end, and where the sign begins or the word ends that the row stops at."""


def read_chunk(text: str, start: int, end: int, *, plain: bool = False) -> Chunk:
    """
    Read words up to a sign, or up to one that no subject goes on through.

    Args:
        text: The page.
        start: Where they begin.
        end: Where to stop at the latest.
        plain: Nothing but its subject follows the verb before them.

    Returns:
        The words.
    """
    words: list[Word] = []
    ends: list[int] = []
    at = start
    row = _plain().match(text, start, end)
    if row is not None:
        # Nearly all are such; what stands after the last one may still be part of it.
        printed, stop = row[1].split(" "), row.end()
        sign = text[stop] if stop < end else ""
        whole = sign in _SIGNS and not (sign == "." and printed[-1] in _INITIALS)
        if not whole and sign not in _AFTER_WORD:
            stop -= len(printed.pop())
        at = row.start(1)
        for word in map(look, printed):
            at += len(word.printed)
            if word.folded in NAMESAKES:
                word = as_name(word, words[-1] if words else None, _next(text, at, end), plain=plain)  # noqa: PLW2901
            words.append(word)
            ends.append(at)
            if word.stops and not word.aims:
                return text, words, ends, at
            at += 1
        if whole:
            return text, words, ends, stop
        at, start = ends[-1] if ends else start, stop
    for match in _tokens().finditer(text, start, end):
        if match.lastgroup != "word":
            return text, words, ends, match.start()
        at = match.end()
        word = look(match[0])
        if word.folded in NAMESAKES:
            word = as_name(word, words[-1] if words else None, _next(text, at, end), plain=plain)
        words.append(word)
        ends.append(at)
        if word.stops and not word.aims:
            break
    return text, words, ends, at


def _next(text: str, at: int, end: int) -> str:
    """Give the word or the sign that follows an offset; "" where nothing does, or what is said."""
    match = _tokens().match(text, at + (text[at : at + 1] in " \xa0"), end)
    return match[0] if match else ""


@cache
def _tokens() -> re.Pattern[str]:
    letters = rf"[^\W\d_](?:[\w{IGNORABLE}]|['’\-‑](?=\w))*+"
    return re.compile(
        rf"(?P<word>[{_INITIALS}]\.(?:د\.)?(?=\s?\w)|{letters})|(?P<number>\d+)|(?P<sign>[،,؛;:：.…؟?!()[\]\n]|ـ(?!\w))"
    )


@cache
def _plain() -> re.Pattern[str]:
    """Match words of nothing but letters, one blank apart."""
    return re.compile("[ \xa0]?([ء-غف-ي]++(?: [ء-غف-ي]++){0,5}+)")
