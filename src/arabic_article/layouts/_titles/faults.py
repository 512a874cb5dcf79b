"""What speaks against a line as the headline of a story."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import spellings
from arabic_article.layouts._sheet.lines import letters
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN, doubled, is_credit
from arabic_article.layouts._words.head_lines import is_caption
from arabic_article.layouts._words.sections import is_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_TOOLS: Final = frozenset("+-AaTت |")
"""What buttons for the size of type are made of."""
_LONG: Final = 90
"""Characters that few headlines have."""
_HEAD_LINES: Final = 5
"""Lines over a date among which the headline may stand."""


def faults(lines: Sequence[Line], i: int) -> float:
    """
    Weigh what speaks against a line as a headline; it takes longer than the merits, and few lines need it.

    Args:
        lines: The sheet.
        i: Index of the line.

    Returns:
        How much it takes off the line's merits.
    """
    line = lines[i]
    against = 0.0
    if _under_date(lines, i):
        against += 1.3  # a caption stands there more often than a title does
    if _is_pair_apart(lines, i):
        against += 8.0
    elif doubled(lines, i) and _rival_over(lines, i):
        against += 4.0  # a caption is printed twice in a row, under a title that is not
    if i and line.end - line.start >= _LONG and _TOOLS.issuperset(lines[i - 1].text):
        against += 4.0  # buttons for the size of type end a head
    if says_to_whom(line.text):
        against += 5.0  # whom an outlet asked stands over what he said
    if line.stop and line.text[-1] == "." and not line.text.endswith(".."):
        against += 1.5
    if is_bare_name(line.text):
        against += 1.5
    if is_credit(line):
        against += 4.0
    if not letters().search(line.text):
        against += 2.0  # a name in another script: the outlet's, as a rule
    if line.item or is_section(line):
        against += 2.0
    if is_caption(line):
        against += 4.0 if line.text[-1] == ")" else 2.0
    return against


def says_to_whom(text: str) -> bool:
    """
    Tell a line that ends with the outlet to which somebody spoke, as kickers over what he said do.

    Args:
        text: A line over a story.

    Returns:
        True where nothing of what he said follows.
    """
    return " في " in text and _asked().search(text) is not None


@cache
def _asked() -> re.Pattern[str]:
    """Match the end of a line that says to whom somebody spoke, and nothing of what: "… في حوار لصحيفة كذا"."""
    spoke = spellings(("حوار", "حديث", "لقاء", "مقابلة", "حوار خاص", "حديث خاص", "لقاء خاص", "حوار شامل"))
    return re.compile(rf"\sفي\s{spoke}\s(?:مع\s|ل)[^\s:.،]{{2,16}}(?:\s[^\s:.،]{{2,16}}){{0,2}}\s?[:.]{{0,3}}\Z")


def _rival_over(lines: Sequence[Line], i: int) -> bool:
    """A longer line that could be the headline stands right over this one, or closely over it and once more nearby."""
    size = lines[i].end - lines[i].start
    for k in range(i - 1, max(-1, i - 6), -1):
        text = lines[k].text
        if text == lines[i].text or len(text) < 25 or doubled(lines, k) or (lines[k].role and not lines[k].soft):
            continue
        near = range(max(0, k - 12), min(len(lines), k + 12))
        if any(lines[m].text == text for m in near if m != k):
            return True
        if i - k <= 2 and len(text) > size and not lines[k].item and not is_section(lines[k]):
            return True
    return False


def _is_pair_apart(lines: Sequence[Line], i: int) -> bool:
    """
    Two lines stand together that say the same, and blank lines part them from a headline above and the story below.

    A picture's text and its caption come out so, which may go on longer; a title that is printed twice stands in two
    places. Where nothing stands above, a pair of a few words is such a caption.
    """
    text = lines[i].text
    k = i if i + 1 < len(lines) and lines[i + 1].text.startswith(text) else i - 1
    if k < 0 or k + 2 >= len(lines) or not lines[k + 1].text.startswith(lines[k].text):
        return False
    if lines[k + 1].start - lines[k].end > 2 or lines[k + 2].start - lines[k + 1].end < 2:
        return False
    if k == 0:
        return lines[1].end - lines[0].start < 2 * TITLE_AGAIN
    over = lines[k - 1]
    return (
        lines[k].start - over.end > 1
        and over.end - over.start >= TITLE_AGAIN
        and (not over.role or over.soft)
        and not over.item
        and not is_section(over)
    )


def _under_date(lines: Sequence[Line], i: int) -> bool:
    """A date line or byline stands right above, and above that a line that could be the headline itself."""
    over = i - 1
    while over > 0 and lines[over].role in ("counter", "share"):
        over -= 1
    for k in range(over, max(-1, over - 3), -1):
        if lines[k].role in ("date", "byline"):
            above = [lines[m] for m in range(max(0, k - _HEAD_LINES), k) if not lines[m].role or lines[m].soft]
            if any(line.text.endswith(lines[i].text) for line in above):
                return False  # the headline once more, or the path to it
            return any(line.end - line.start >= 25 and not line.item and not is_section(line) for line in above)
    return False
