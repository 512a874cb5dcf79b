"""Headlines that a page prints twice: in a story or under a label, and in a list below."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold, spellings
from arabic_article.layouts._sheet.matter import matter_of, shared_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_ECHO_SIZE: Final = 320
"""Characters of the longest line that can be a headline."""
_SHORT: Final = frozenset({"subheading", "list_item"})
"""Roles of the short lines of a story."""
_HEADLINE: Final = 15
"""Characters from which one can be a headline."""
_TEASER: Final = 160
"""Characters of the longest sentence that only leads to a story."""
_OWN: Final = 2
"""Words of a headline that the sentence under it says again."""
_LABEL: Final = 40
"""Characters of the longest label, with its colon."""
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


def is_card(lines: Sequence[Line], k: int, end: int, title: Line) -> bool:
    """
    Tell a headline and one sentence that lead to another story from the beginning of that story.

    Args:
        lines: The sheet.
        k: Index of the sentence under the headline.
        end: Index after the last line that can be of either.
        title: The headline.

    Returns:
        True where the sentence says the headline's words again, and the paragraphs that follow none of them, or where the first
        of them adds to what somebody said that the sentence does not quote.
    """
    below = [line.text for line in lines[k + 1 : min(end, k + 4)] if line.prose and line.hit is None]
    if not below or not lines[k + 1].prose or not lines[k].stop or lines[k].end - lines[k].start > _TEASER:
        return False
    said = shared_words(title.text, matter_of((lines[k].text,)))
    if said < _OWN:
        return False
    if _adds().match(below[0]) is not None and _says().search(lines[k].text) is None:
        return True  # who goes on speaking was quoted above the label
    return not shared_words(title.text, matter_of(below))


@cache
def _adds() -> re.Pattern[str]:
    """Match the word for somebody who goes on speaking."""
    verbs = "وأضاف وأضافت وتابع وتابعت وأردف وأردفت وزاد وزادت واستطرد واستطردت".split()
    return re.compile(rf"{spellings(verbs)}[\s:،]")


@cache
def _says() -> re.Pattern[str]:
    """Match the word for somebody who says something."""
    verbs = "قال قالت يقول تقول أعلن أعلنت أكد أكدت ذكر ذكرت أوضح أوضحت صرح صرحت أفاد أفادت أشار أشارت دعا دعت طالب طالبت حذر حذرت"
    return re.compile(rf"(?<!\w)و?{spellings(verbs.split())}(?!\w)")


def drop_echoes(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Take short lines inside a story for links to other stories where the page lists them again below it.

    Args:
        lines: The sheet, with the story's roles.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    short = [i for i in range(first, last) if lines[i].role in _SHORT and lines[i].end - lines[i].start >= _HEADLINE]
    if not short:
        return
    below = {line.text.strip(_EDGES) for line in lines[last:] if line.end - line.start <= _ECHO_SIZE}
    for i in short:
        line = lines[i]
        if line.text.strip(_EDGES) in below:
            line.set("related", "listed-again")
            over = lines[i - 1]
            if i > first and (over.rule == "short-line" or (over.text[-1] == ":" and over.end - over.start <= _LABEL)):
                over.set("related", "over-listed")
                over.value = over.end
