"""Text that was wrapped at a fixed width, as text browsers, mail and some converters write it: its lines are no paragraphs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.dates import has_date
from arabic_article.layouts._sheet.lines import PROSE, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDEST: Final = 110
"""Characters of the widest line of wrapped text: text browsers wrap at 79 at most, converters at 78 or 100."""
_FULL: Final = 3
"""Lines that must be full before a page counts as wrapped."""
_SHARE: Final = 4
"""One in so many of the lines that another follows directly must be full; a paragraph of two lines has one."""
_NAME: Final = 60
"""Characters of the rest of a name in quotation marks; speech that goes on in the next paragraph is longer."""
_OPEN_WORDS: Final = (" في", " من", " على", " إلى", " الى", " عن", " أن", " التي", " الذي", " الذين")
"""Words with which no line ends that is whole."""
_PUBLISHED: Final = frozenset(("نشر في", "نُشر في", "نشرت في"))
"""The words for where a story came out first, on a line of their own."""
_ON: Final = "يوم "
_PAPER: Final = 40
"""Characters of the longest name of a newspaper there, and of its day."""
_WORDS: Final = 4
"""Words of a line that shows the width; an address on a line of its own does not."""


def unwrap(text: str, lines: list[Line]) -> list[Line]:
    """
    Join the lines of paragraphs that were wrapped.

    A line is full where the first word of the next would not have fitted on it. A page counts as wrapped where many lines
    are full that end no sentence, and most runs of them lead up to one that does: headlines of one length do not.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where the page is not wrapped.
    """
    for line in lines:
        if line.end - line.start > _WIDEST:
            return lines
    width = max((line.end - line.start for line in lines if line.text.count(" ") >= _WORDS - 1), default=0)
    full = [_is_full(text, line, after, width) for line, after in pairwise(lines)]
    close = sum(_follows(text, line, after) for line, after in pairwise(lines))
    count = sum(full)
    if count < _FULL or count * _SHARE < close or _are_sentences(lines, full):
        return lines
    if close == len(full):  # no blank line parts paragraphs: a sentence that ends with its line ends one
        full = [is_full and not line.stop for is_full, line in zip(full, lines, strict=False)]
    return _join(text, lines, full)


def rejoin_names(text: str, lines: list[Line]) -> list[Line]:
    """
    Join a line that breaks off inside a name in quotation marks, or behind a preposition, with the one that goes on.

    So are the words for where a story came out, the newspaper and the day, each on a line.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no line breaks off so.
    """
    quoted = "«" in text
    cut = [False] * (len(lines) - 1)
    for i, line in enumerate(lines[:-1]):
        if cut[i]:
            continue
        if line.text in _PUBLISHED:
            cut[i : i + 2] = [_is_paper(text, line, *lines[i + 1 : i + 3])] * len(cut[i : i + 2])
        elif line.text.endswith(_OPEN_WORDS):
            cut[i] = _breaks_off(text, line, lines[i + 1])
        elif quoted and not line.stop and "«" in line.text:
            cut[i] = _goes_on(text, line, lines[i + 1])
    return _join(text, lines, cut) if any(cut) else lines


def _breaks_off(text: str, line: Line, after: Line) -> bool:
    """A few words that end no sentence stand right over a long line."""
    return (
        line.text.count(" ") >= _WORDS - 1
        and line.hit is None
        and not after.item
        and after.end - after.start >= PROSE
        and _follows(text, line, after)
    )


def _is_paper(text: str, line: Line, paper: Line, day: Line | None = None) -> bool:
    """A few words without a number stand between the words for where a story came out and the day of it."""
    return (
        day is not None
        and paper.end - paper.start <= _PAPER
        and day.end - day.start <= _PAPER
        and not any(map(str.isdigit, paper.text))
        and day.text.startswith(_ON)
        and has_date(day.text)
        and _follows(text, line, paper)
        and _follows(text, paper, day)
    )


def _goes_on(text: str, line: Line, after: Line) -> bool:
    """A mark opens in the line, and closes in the next before another opens."""
    if line.text.rfind("«") <= line.text.rfind("»") or after.item or not _follows(text, line, after):
        return False
    close, opening = after.text.find("»"), after.text.find("«")
    return 0 <= close <= _NAME and (opening < 0 or close < opening)


def _are_sentences(lines: Sequence[Line], full: Sequence[bool]) -> bool:
    """Sentences end with the lines, or none does: these are headlines, or paragraphs of one sentence."""
    cut = [line for line, is_full in zip(lines, full, strict=False) if is_full]
    ends = [
        line
        for is_full, line, goes_on in zip(full, lines[1:], (*full[1:], False), strict=True)
        if is_full and not goes_on
    ]
    return sum(line.stop for line in cut) * 2 > len(cut) or sum(line.stop for line in ends) * 2 <= len(ends)


def _follows(text: str, line: Line, after: Line) -> bool:
    return text.count("\n", line.end, after.start) <= 1


def _is_full(text: str, line: Line, after: Line, width: int) -> bool:
    if not _follows(text, line, after) or after.item:
        return False
    word = after.text.split(None, 1)[0]
    return line.end - line.start + 1 + len(word) > width


def _join(text: str, lines: Sequence[Line], full: Sequence[bool]) -> list[Line]:
    out: list[Line] = []
    first = 0
    for i, line in enumerate(lines):
        if i + 1 < len(lines) and full[i] and not _announces(lines[i + 1]):
            continue
        head = lines[first]
        if i > first:
            head = Line(head.start, line.end, text[head.start : line.end], head.item, head.hit)
        out.append(head)
        first = i + 1
    return out


def _announces(line: Line) -> bool:
    """It begins with a label, which wrapping brings to the beginning of a line by a rare accident only."""
    return line.hit is not None and line.hit.marker.shape == "label"
