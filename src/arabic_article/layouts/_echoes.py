"""Whether a headline under a label begins the story that follows it, or is one of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._matter import matter_of, shared_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._lines import Line

_ECHO_SIZE: Final = 320
"""Characters of the longest line that can be a headline."""
_EDGES: Final = " \t\xa0:/|.…-–—•*>»،\u200f\u200e"


def is_echoed(lines: Sequence[Line], heads: Sequence[int], k: int, echoes: dict[str, int]) -> bool:
    """
    Tell whether a headline stands again further down: a related list repeats it.

    Two that do are of that list both, and what follows has to do with a headline that is its own.

    Args:
        lines: The sheet.
        heads: Indices of the headlines under the label.
        k: Index of the line after them.
        echoes: Where each short line stands last; filled on the first call.

    Returns:
        True where the first headline, and no other, does, and the story shares words with it.
    """
    if not echoes:
        for i, line in enumerate(lines):
            if line.end - line.start <= _ECHO_SIZE:
                echoes[fold(line.text.strip(_EDGES))] = i
    if any(echoes.get(fold(lines[at].text.strip(_EDGES)), at) <= at for at in heads[:1]):
        return False
    if any(echoes.get(fold(lines[at].text.strip(_EDGES)), at) > at for at in heads[1:]):
        return False
    matter = matter_of(line.text for line in lines[k : k + 4] if line.prose)
    return shared_words(lines[heads[0]].text, matter) > 1


def is_nearer(lines: Sequence[Line], i: int, k: int, title: Line) -> bool:
    """
    Tell whether the prose after a headline shares more of its words than the prose before the label does.

    Args:
        lines: The sheet.
        i: Index of the label.
        k: Index of the line after the headline.
        title: The headline.

    Returns:
        False where neither shares two of them.
    """
    before = shared_words(title.text, matter_of(line.text for line in lines[max(0, i - 4) : i] if line.prose))
    after = shared_words(title.text, matter_of(line.text for line in lines[k : k + 2] if line.prose))
    return after >= 2 and after > before
