"""Tables between the paragraphs of a story: their cells stand on lines of their own, and part nothing."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_CELL: Final = 32
"""Characters of the longest cell of a row that was flattened."""
_ROWS: Final = 2
"""Rows between bars of the smallest table."""
_CELLS: Final = 6
"""Cells of the smallest table that only its numbers tell from short lines."""
_NUMBERS: Final = 3
"""One in so many of them is a number."""
_COST: Final = -1.0


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[-+]?[\d٠-٩][\d٠-٩.,٫٬/%]*+(?:\s?[^\W\d]{1,6})?")


def set_tables(lines: Sequence[Line]) -> None:
    """
    Let a story run across the tables in it.

    Args:
        lines: The sheet, weighed and before the story is looked for.
    """
    told = [i for i, line in enumerate(lines) if line.weight > 0]
    for before, after in pairwise(told):
        if after - before > _ROWS and (lines[before].prose or lines[after].prose):
            between = lines[before + 1 : after]
            if _is_table(between):
                for line in between:
                    word = any(map(str.isalnum, line.text))
                    line.set(
                        *("table", "table-element" if line.kind else "cells-in-story") if word else ("embed", "ruler")
                    )
                    line.weight = _COST


def _is_table(lines: Sequence[Line]) -> bool:
    """The lines are cells of an element, rows between bars, or short and many of them numbers."""
    if any(line.role or line.hit is not None or line.linked for line in lines):
        return False
    if all(line.kind == "table" for line in lines):
        return True
    if lines[0].kind:
        return False
    if all(line.text[0] == "|" and line.text[-1] == "|" for line in lines):
        return True
    if len(lines) < _CELLS or any(line.item or line.stop or line.end - line.start > _CELL for line in lines):
        return False
    return sum(_number().fullmatch(line.text) is not None for line in lines) * _NUMBERS >= len(lines)
