"""Which of two prints of a title is the title: the whole one, and the first of two that a slip of the pen tells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._furniture.file_names import behind_file
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_NEAR: Final = 4
"""Lines from the first print down to the second."""
_ROWS: Final = 6
"""Lines from one over the byline and the day of a story down to one under them."""
_WORDS: Final = 5
"""Words of the shortest title in which a slip is known as one."""
_LETTERS: Final = 5
"""Letters of the shortest word with a slip: others are other words."""
_SIGNS: Final = ".،:؟!"
_REST: Final = 80
"""Characters that the shorter print of a title lacks, at most."""


def settle_prints(lines: Sequence[Line], title: int, first: int) -> int:
    """
    Take the first print of a title for it, and the whole one where it is cut in a word.

    The first one is it where another differs by one letter or stands under the byline and the day.

    Args:
        lines: The sheet; one of the lines is the title.
        title: Index of the title.
        first: Index of the story's first line.

    Returns:
        Index of the first print.
    """
    line = lines[title]
    if line.end - line.start < TITLE_AGAIN or line.level:
        return title
    for k in range(max(0, title - _NEAR), title):
        if not lines[k].role and _is_slip(lines[k].text, line.text):
            lines[k].set(line.role, line.rule)
            line.set("title", "title-again")
            return k
    for k in range(max(0, title - _ROWS), title - 2):
        # Themes print it over writer and day, and once more under them.
        under = {other.role for other in lines[k + 1 : title]}
        if lines[k].text == line.text and not lines[k].role and {"byline", "date"} <= under:
            lines[k].set(line.role, line.rule)
            line.set("title", "title-again")
            return k
    if not line.text[-1].isalpha():
        return title
    for other in lines[title + 1 : first]:
        if (not other.role or other.soft) and _is_whole(other.text, line.text):
            other.set(line.role, line.rule)
            line.set("title", "title-before")
            break
    return title


def shown_again(lines: Sequence[Line], offered: Sequence[int]) -> int | None:
    """
    Find the title that a picture's text repeats, behind the name of its file.

    Args:
        lines: The sheet.
        offered: Indices of the lines above the story.

    Returns:
        Index of the line over it that begins with those words; None where there is none.
    """
    for i in offered:
        said = behind_file(lines[i].text)
        if said is not None and len(said) >= TITLE_AGAIN:
            return next((k for k in offered if k < i and lines[k].text.startswith(said)), None)
    return None


def _is_whole(text: str, cut: str) -> bool:
    """The text begins with the other, which ends inside a word of it."""
    rest = text[len(cut) :]
    return 0 < len(rest) <= _REST and "ء" <= rest[0] <= "ي" and text.startswith(cut) and text[-1] != "."


def _is_slip(text: str, other: str) -> bool:
    """One word of two texts differs, by a letter too many or too few; numbers and names of few letters are others."""
    if text == other or abs(len(text) - len(other)) != 1 or text[:2] != other[:2]:
        return False
    words, others = fold(text).split(), fold(other).split()
    if len(words) != len(others) or len(words) < _WORDS:
        return False
    pairs = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    if len(pairs) != 1:
        return False
    short, long = sorted((word.strip(_SIGNS) for word in pairs[0]), key=len)
    if len(short) < _LETTERS or len(long) != len(short) + 1 or not long.isalpha():
        return False
    return any(long[:at] + long[at + 1 :] == short for at in range(1, len(long) - 1))
