"""What the address of a page says: its headline, in Arabic, as blogs and newspapers do, or that it is a list."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from arabic_article.arabic.folding import fold
from arabic_article.layouts._titles.own_titles import TITLE_MIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_LONGEST: Final = 400
"""Characters of the longest path and query of a list."""
_PARTS: Final = 3
"""Parts at the end of a path among which the headline is: a number or the way back may follow it."""
_SUFFIXES: Final = frozenset({"html", "htm", "aspx", "php"})
_WORDS: Final = 4
"""Words of the shortest headline that is told from the name of a section."""
_ARABIC: Final = 3
"""Those of them that are in Arabic."""
_CUT: Final = 16
"""Letters of the shortest address that says just the beginning of its headline."""
_SHARE: Final = 0.6
"""Share of an address that a headline is which something else follows there: its writer, the name of the site."""


def words_in_address(url: str | None) -> tuple[str, ...]:
    """
    Read the headline in an address.

    Args:
        url: The address of a page, its path in Arabic or percent-encoded.

    Returns:
        Its words, folded; none where no part of the path has as many as a headline.
    """
    if not url or ("%D" not in url and "%d" not in url and url.isascii()):
        return ()
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return ()
    words: list[str] = max((_word().findall(fold(part)) for part in path.split("/")[-_PARTS:]), key=len)
    while words and (words[-1].isdigit() or words[-1] in _SUFFIXES):
        words.pop()
    first = next((i for i, word in enumerate(words) if not word.isdigit()), 0)
    words = words[first:]
    return tuple(words) if len(words) >= _WORDS and sum(not word.isascii() for word in words) >= _ARABIC else ()


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


@cache
def _of_list() -> re.Pattern[str]:
    """Match the archive of a tag, a writer or a section, and any page of a list; a story of several pages has few and a number."""
    of = "tags?|keywords?|authors?|writers?|categor(?:y|ies)|taxonomy/term|وسم|تصنيف|كاتب"
    return re.compile(
        rf"/(?:{of})/[^/?.]{{1,80}}/?(?:\?[^?]*)?\Z|(?:/[^/?]{{1,80}}/page[/-][0-9]{{1,5}}|\A/page[/-][0-9]{{1,3}})(?:\.html)?/?(?:\?|\Z)"
        r"|\A(?:[^?0-9]|[0-9]{1,3}+(?![0-9]))*+\?(?:[^?&]*&)*?(?:paged|page|pgno|pg)=(?:[5-9]|[1-9][0-9]{1,4})(?:&|\Z)",
        re.IGNORECASE,
    )


def path_and_query(url: str | None) -> str | None:
    """
    Give what an address says behind its host.

    Args:
        url: The address of a page.

    Returns:
        Path and query, decoded; None where there is none, or none that can be read.
    """
    if not url:
        return None
    try:
        parts = urlsplit(unquote(url))
    except ValueError:
        return None
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def leads_to_list(url: str | None) -> bool:
    """
    Tell the address of a list of stories.

    Args:
        url: The address of a page, its path in any script or percent-encoded.

    Returns:
        True for what blogs and newspapers call the archive of a tag, a writer or a section, and for the later pages of a list;
        False where the address holds a headline.
    """
    path = path_and_query(url)
    return (
        path is not None and len(path) <= _LONGEST and _of_list().search(path) is not None and not words_in_address(url)
    )


def addressed(lines: Sequence[Line], offered: Sequence[int], words: Sequence[str]) -> int | None:
    """
    Find the line that the address of the page names.

    Args:
        lines: The sheet.
        offered: Indices of the lines above the story.
        words: The words of the address.

    Returns:
        Index of the line that those words begin, the shortest and last of several, or else of one that they go on from;
        None where there is none.
    """
    if not words:
        return None
    letters = "".join(words)
    cut = len(letters) >= _CUT
    fits: list[tuple[int, int, int]] = []
    for i in offered:
        if lines[i].end - lines[i].start < TITLE_MIN:
            continue
        own = "".join(_word().findall(fold(lines[i].text)))
        if own == letters or (cut and own.startswith(letters)):
            fits.append((0, len(own), -i))
        elif cut and len(own) >= len(letters) * _SHARE and letters.startswith(own):
            fits.append((1, -len(own), -i))
    return -min(fits)[2] if fits else None


def without_foreign(lines: Sequence[Line], offered: Sequence[int], words: Sequence[str]) -> Sequence[int]:
    """
    Leave out the lines that cannot be the headline which an address names.

    Args:
        lines: The sheet.
        offered: Indices of lines over a story.
        words: The words of the address; none where it names no headline.

    Returns:
        Indices of those that have one of the words; all where there are no words.
    """
    if not words:
        return offered
    asked = frozenset(words)
    return [i for i in offered if not asked.isdisjoint(_word().findall(fold(lines[i].text)))]
