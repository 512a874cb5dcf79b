"""Find the run of lines that is the page's own story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sheet.goes_on import goes_on
from arabic_article.layouts._sheet.lines import END_COST, PROSE, letters, owned
from arabic_article.layouts._sheet.matter import matter_of, shared_words
from arabic_article.layouts._words.sections import begins_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_SENTENCE: Final = 90
"""Characters from which a question or an exclamation over a story that goes on is its first sentence."""
_WHOLE: Final = 600
"""Characters of the shortest line that can be a whole story without its last stop."""
_SENTENCES: Final = 3
"""Stops inside it."""
_ABOVE: Final = 6
"""Lines over a box or a card that show what a story is about."""
_SAID: Final = 4
"""Words that what stands under it has of those, where it is of the same story."""
_ANNOUNCED: Final = 3
"""Blanks in the shortest line that announces a list; a label of a page has fewer."""


def find_story(lines: Sequence[Line]) -> tuple[int, int]:
    """
    Choose the run of lines whose weights have the largest sum.

    Sentences count their characters, short lines and marked ones cost; so a story runs over a box between two of its
    paragraphs, but not over a page's list of links, nor over a line that ends stories.

    Args:
        lines: The sheet, with labels announced.

    Returns:
        Index of the first line and of the line after the last; equal where there is no prose.
    """
    best = total = 0.0
    start = first = last = 0
    ends = END_COST
    for i, line in enumerate(lines):
        weight = line.weight
        if total <= 0:
            total, start = 0.0, i
        if weight <= ends:
            total = 0.0
            continue
        total += weight
        if total > best:
            best, first, last = total, start, i + 1
    return _trim(lines, first, last, best)


def _trim(lines: Sequence[Line], first: int, last: int, total: float) -> tuple[int, int]:
    """
    Trim a story's ends.

    Short questions and exclamations before its first sentence are headlines. A long line without a stop that short lines
    part from the rest is a ticker, or a list printed in one run.
    """
    for line in lines[first:last]:
        if line.weight >= PROSE:
            break
    else:
        return 0, 0
    first = begun = _behind_notices(lines, first, last)
    while last - first > 1 and not lines[first].prose and lines[first].text[-1] != ":":
        if lines[first].end - lines[first].start >= _SENTENCE and goes_on(lines[first + 1].text):
            break
        first += 1
    if first > begun:
        first = _behind_notices(lines, first, last)
    while last - first > 2 and _stray(lines[first], lines[first + 1], total):
        first += 1
        while not lines[first].prose:
            first += 1
    while last - first > 2 and _stray(lines[last - 1], lines[last - 2], total) and not goes_on(lines[last - 1].text):
        last -= 1
        while not lines[last - 1].prose:
            last -= 1
    return first, last


def goes_on_below(lines: Sequence[Line], i: int, after: int) -> bool:
    """
    Tell a box of other headlines inside a story from one under it.

    Args:
        lines: The sheet.
        i: Index of the label of the box.
        after: Index after its last line.

    Returns:
        True where two paragraphs follow which begin as second ones do, or have words of those above the box.
    """
    below = lines[after : after + 2]
    if len(below) < 2 or any(not line.prose or line.hit is not None or line.item for line in below):
        return False
    return goes_on(below[0].text) or tells_of_above(lines, i, " ".join(line.text for line in below))


def tells_of_above(lines: Sequence[Line], i: int, text: str) -> bool:
    """
    Tell whether what stands under a box or a card is of the story above it.

    Args:
        lines: The sheet.
        i: Index of the first line of the box or the card.
        text: What stands under it.

    Returns:
        True where it has enough words of the last paragraphs above.
    """
    above = matter_of(line.text for line in lines[max(0, i - _ABOVE) : i] if line.prose)
    return shared_words(text, above) >= _SAID


def _behind_notices(lines: Sequence[Line], first: int, last: int) -> int:
    """Pass over what stands before an Arabic story: sentences in another script, a path, a caption that names its owner."""
    if lines[first].text[0].isascii() and not letters().search(lines[first].text):
        for i in range(first + 1, last):
            if lines[i].prose and letters().search(lines[i].text):
                return i
    if begins_path(lines[first]):
        return next((i for i in range(first + 1, last) if lines[i].prose), first)
    if owned(lines[first]) and first + 1 < last:
        return first + 1
    return first


def _stray(line: Line, inward: Line, total: float) -> bool:
    if line.stop or line.joins or inward.prose or inward.joins or line.text[-1] in ":،" or line.weight * 2 >= total:
        return False
    if line.end - line.start >= _WHOLE and line.text.count(". ") >= _SENTENCES:
        return False
    # What announces a list is part of a story, and so is what stands beside it.
    return inward.text[-1] != ":" or inward.text.count(" ") < _ANNOUNCED or inward.hit is not None
