"""What stands between two paragraphs that an HTML page sets side by side: lists, headings and links inside one story."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._lines import PROSE, SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Outline
    from arabic_article.layouts._lines import Line

_GAP: Final = 12
"""Lines between two paragraphs of one text; whole lists of other stories have more."""
_FREE: Final = 0.0


def bridge(lines: Sequence[Line], outline: Outline) -> None:
    """
    Let the lines between two paragraphs of one element cost nothing: a story of short paragraphs goes on behind its lists.

    Args:
        lines: The sheet, weighed.
        outline: The tree.
    """
    parents, tags, owners = outline.parents, outline.tags, outline.owners
    told = [i for i, line in enumerate(lines) if line.weight >= PROSE and tags[owners[i]] == "p"]
    for above, below in pairwise(told):
        if not 1 < below - above <= _GAP:
            continue
        parent = parents[owners[above]]
        if parent != parents[owners[below]] or tags[parent] == "body":
            continue  # old pages set everything right into their body
        between = lines[above + 1 : below]
        if all(line.weight == SHORT_COST and not line.role and line.hit is None for line in between):
            for line in between:
                line.weight = _FREE
