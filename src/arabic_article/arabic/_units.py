"""Find the borders between tags that stand in a row with nothing but blanks between them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    Span = tuple[int, int]

_WORDS: Final = 24
"""A longer line is a sentence or a menu; the count also bounds the searches of the page."""
_PAGE: Final = 100_000
"""Characters of a page that are searched."""
_COUNTED: Final = 50
"""Occurrences that are counted; more say nothing more."""
_RUN: Final = 3
"""Words that a tag which the page never names can have."""
_PREFIXES: Final = frozenset(
    {"", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "كال", "وب", "ول", "لل", "ولل", "وبال"}
)
# In the spelling of `fold`.
_JOINING: Final = frozenset("بين في من علي الي عن مع ضد حول بن ابن عبد ابو ام ال ذات ذو غير".split())
_CUT: Final = 0
_GLUE: Final = 1
_OPEN: Final = 2


def split_units(text: str, words: Sequence[Span], page: str, units: Sequence[str]) -> list[Span]:
    """
    Split a row of words into tags.

    Args:
        text: The text that holds the words.
        words: Offsets of the words, two or more.
        page: The whole page.
        units: Other texts that may name a tag.

    Returns:
        Offsets of the tags; none where a border is unsure.
    """
    if len(words) > _WORDS:
        return []
    folded = [fold(text[start:end]) for start, end in words]
    if not all(folded):
        return []
    shadow = " \n ".join((fold(_rest(text, words, page)), *map(fold, units)))
    seen = [_count(shadow, word) for word in folded]
    pairs = [_count(shadow, f"{first} {second}") for first, second in pairwise(folded)]
    gaps = [_gap(folded, seen, pairs, i) for i in range(len(pairs))]
    glued = tuple(gap == _GLUE for gap in gaps)
    if not _settle(gaps, seen, pairs) or not _short_runs(gaps, seen, glued):
        return []
    out = [words[0]]
    for word, gap in zip(words[1:], gaps, strict=True):
        if gap == _GLUE:
            out[-1] = (out[-1][0], word[1])
        else:
            out.append(word)
    return out


def _rest(text: str, words: Sequence[Span], page: str) -> str:
    """Take the row itself, and its copies that are lines of their own, out of the page: they prove nothing."""
    start, end = words[0][0], words[-1][1]
    row = text[start:end]
    if page[start:end] == row:
        page = f"{page[:start]}\n{page[end:]}"
    return f"\n{page[:_PAGE]}\n".replace(f"\n{row}\n", "\n")


def _gap(words: Sequence[str], seen: Sequence[int], pairs: Sequence[int], i: int) -> int:
    """Tell from the page, then from grammar, whether two words in a row are one tag."""
    first, second = words[i], words[i + 1]
    if pairs[i]:
        return _GLUE if 2 * pairs[i] >= min(seen[i], seen[i + 1]) else _OPEN
    if first in _JOINING or second in _JOINING:
        return _GLUE
    if _agree(first, second) and not (seen[i] and seen[i + 1]):
        return _GLUE
    return _OPEN


def _agree(noun: str, adjective: str) -> bool:
    """Tell a noun with its adjective by their endings, both with the article or both without."""
    if noun.startswith("ال") != adjective.startswith("ال") or noun.endswith(("يه", "ي")):
        return False
    return (adjective.endswith("يه") and noun.endswith(("ه", "ات"))) or (
        adjective.endswith("ي") and len(adjective) > 5 and noun.startswith("ال")
    )


def _settle(gaps: list[int], seen: Sequence[int], pairs: Sequence[int]) -> bool:
    """
    Close the gaps that are open.

    A run of words that the page never names, between what it names, is one tag. Two single words are never cut, however
    often the page names each without the other: the halves of a tag are named so too.
    """
    unsure = [i for i, gap in enumerate(gaps) if gap == _OPEN and not pairs[i]]
    for i in unsure:
        if not seen[i] and not seen[i + 1]:
            gaps[i] = _GLUE
    for i in unsure:
        left, right = _glued(gaps, i - 1), _glued(gaps, i + 1)
        if gaps[i] == _OPEN and ((left and (right or seen[i + 1] != 1)) or (right and seen[i] != 1)):
            gaps[i] = _CUT
    return _OPEN not in gaps


def _short_runs(gaps: Sequence[int], seen: Sequence[int], glued: Sequence[bool]) -> bool:
    """Tell whether each run of words that the page never names is one tag: short, and closed on both sides."""
    last = len(seen) - 1
    runs = _unseen_runs(seen, gaps, glued)
    if len(runs) > (len(seen) + 1) // 2:
        return False
    return all(
        size <= _RUN and (size == 1 or all(glued[start : start + size - 1]) or (start > 0 and start + size <= last))
        for start, size in runs
    )


def _glued(gaps: Sequence[int], i: int) -> bool:
    return 0 <= i < len(gaps) and gaps[i] == _GLUE


def _unseen_runs(seen: Sequence[int], gaps: Sequence[int], glued: Sequence[bool]) -> list[tuple[int, int]]:
    """Find the runs that the page does not name, or to which words are joined only because it names none of them."""
    runs = []
    start = 0
    for i in range(len(seen)):
        if i == len(gaps) or gaps[i] != _GLUE:
            if not any(seen[start : i + 1]) or not all(glued[start:i]):
                runs.append((start, i + 1 - start))
            start = i + 1
    return runs


def _count(shadow: str, unit: str) -> int:
    """Count how often words stand together, with particles and the article attached or not."""
    total = _count_plain(shadow, unit)
    if unit.startswith("ال"):
        total += _count_plain(shadow, "لل" + unit[2:])
    return total


def _count_plain(shadow: str, unit: str) -> int:
    found, at = 0, shadow.find(unit)
    for _ in range(4 * _COUNTED):
        if at < 0 or found >= _COUNTED:
            break
        after = at + len(unit)
        if not shadow[after : after + 1].isalpha():
            before = at
            while before and at - before < 5 and shadow[before - 1].isalpha():
                before -= 1
            found += shadow[before:at] in _PREFIXES
        at = shadow.find(unit, after)
    return found
