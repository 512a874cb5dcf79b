"""Cut a list of names: "one, two and three", with what is printed around them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._given_names import is_given
from arabic_article.arabic._jobs import find_job, skip_description
from arabic_article.arabic._parts import judge, parts_of
from arabic_article.arabic.agencies import trim
from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from arabic_article.arabic._parts import Part

_LONGEST: Final = 90
"""Characters of the longest line of names."""
_PAIR: Final = 2
_BULLETS: Final = frozenset("•●▪*-–—#")


@cache
def _dated() -> re.Pattern[str]:
    """The date behind a name: "… في 12 مارس"."""
    return re.compile(r"\s(?:في|بتاريخ|on)\s++(?=[0-9٠-٩])")


@cache
def _between_names() -> re.Pattern[str]:
    """Match what parts two names; "ود" is part of one in the Sudan."""
    return re.compile(r"\s*+[،,&+؛;]\s*+|\s++(?:and|و)\s++|\s++(?=و(?!د\s)[ء-ي])")


@cache
def _between_people() -> re.Pattern[str]:
    return re.compile(r"\s++[-–—]\s++")


def names_behind(text: str, start: int, end: int) -> list[Part]:
    """
    Cut what follows a cue into names, without the jobs, towns and dates that follow them.

    Args:
        text: Any text.
        start: Offset where the names begin.
        end: Offset after the line.

    Returns:
        The parts in order, each judged; one of kind `other` is no name.
    """
    whole = judge(text, start, end)
    if whole.kind != "other":
        return [whole]
    out: list[Part] = []
    for part in parts_of(text, start, end):
        if part.kind != "other":
            out.append(part)
            continue
        first, last = skip_description(text, part.start, part.end), part.end
        if (dated := _dated().search(text, first, last)) is not None:
            last = dated.start()
        job = find_job(text, first, last, writers=False)
        out += split_names(text, first, last if job is None else job)
    return out


def split_names(text: str, start: int, end: int) -> list[Part]:
    """
    Cut "one, two and three"; a waw that begins a name of its own is no "and".

    Args:
        text: Any text.
        start: Offset where the names begin.
        end: Offset after them.

    Returns:
        The names in order, each judged.
    """
    one = judge(text, start, end)
    if one.kind != "other":
        return [one]
    out: list[Part] = []
    at = start
    for match in _between_names().finditer(text, start, end):
        after = match.end()
        if match[0].isspace():  # before a waw
            if is_given(fold(text[after:end].split(maxsplit=1)[0])):
                continue
            following = _between_names().search(text, after, end)
            right = judge(text, after + 1, end if following is None else following.start())
            if right.kind != "person" or judge(text, at, match.start()).kind != "person":
                continue
            after += 1
        out.append(judge(text, at, match.start()))
        at = after
    out.append(judge(text, at, end))
    return out


def several_names(text: str, start: int = 0, end: int | None = None) -> list[Part]:
    """
    Read a line that is the names of several people, and nothing else.

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it; None is the end of the text.

    Returns:
        The names in order; empty where the line is anything else, or an item of a list.
    """
    end = len(text) if end is None else end
    if end - start > _LONGEST or text[start : start + 1] in _BULLETS:
        return []
    start, end = trim(text, start, end)
    dashes = [match.span() for match in _between_people().finditer(text, start, end)]
    if not dashes:
        names = split_names(text, start, end)
    else:
        edges = [start, *(at for dash in dashes for at in dash), end]
        names = [judge(text, first, last) for first, last in zip(edges[::2], edges[1::2], strict=True)]
    if any(name.kind != "person" for name in names):
        return []
    sure = [name.sure for name in names]
    # Of three or more, one beyond doubt makes the others so.
    certain = sure.count("yes") == len(sure) or (len(sure) > _PAIR and "yes" in sure and "maybe" not in sure)
    return names if certain and len(names) > 1 else []
