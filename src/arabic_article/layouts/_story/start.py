"""Where a story begins, when lines of its head were taken for its first sentences: a headline with a stop, a date, a topic."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.datelines import read_dateline
from arabic_article.arabic.dates import has_date
from arabic_article.arabic.folding import fold, spellings
from arabic_article.layouts._sheet.goes_on import goes_on
from arabic_article.layouts._sheet.lines import LONG, letters
from arabic_article.layouts._story.end import told, told_of
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN
from arabic_article.layouts._titles.title import TITLE_MAX
from arabic_article.layouts._words.head_lines import classify
from arabic_article.layouts._words.lone_labels import begins_byline
from arabic_article.layouts._words.named_first import is_likely_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.lines import Line

_QUESTION: Final = 50
"""Characters of the shortest question with which a story begins."""
_DATED: Final = 90
"""Characters of the longest line of a day, an hour and a clock."""
_STOPPED: Final = 80
"""Characters of the longest headline that ends as a sentence does."""
_LABEL: Final = 16
"""Characters of the longest label of a writer, with its sign."""
_WRITER: Final = 60
"""Characters in which a headline says who writes."""
_COLUMN: Final = 160
"""Characters of the longest headline that says so."""
_TOPIC: Final = 5
"""Lines of the box of a topic, over the headline."""
_BETWEEN: Final = 3
"""Lines between two prints of a title."""
_CREDIT: Final = 40
"""Characters that a second print of a caption goes on with: who made the picture."""
_UNSTOPPED: Final = 4
"""Lines over the first sentence among which the byline stands."""
_PARAGRAPH: Final = 100
"""Characters under a byline from which a line is no headline."""
_TWICE: Final = 25
"""Characters of the shortest headline that is known by its two prints."""


@cache
def _writes() -> re.Pattern[str]:
    """Match a name of two words or more, the word for "writes", its colon, and one sentence or a question."""
    return re.compile(
        rf"((?:[^\s:،.؟!]{{1,14}}\s){{1,5}}[^\s:،.؟!]{{2,14}})\s{spellings(('يكتب', 'تكتب'))}\s?:(?:[^.:؟!\n]|\.\.){{10,120}}+[.؟!]?"
    )


def says_who_writes(line: Line) -> bool:
    """
    Tell the headline of a column, which names its writer first and may end as a sentence does.

    Args:
        line: A line.

    Returns:
        True for what is a name by its words, the word for "writes", a colon and no more than a sentence.
    """
    if "كتب" not in line.text[:_WRITER] or line.end - line.start > _COLUMN:
        return False
    match = _writes().fullmatch(line.text)
    return match is not None and is_likely_name(match[1])


def begin_story(lines: Sequence[Line], first: int, last: int, readings: Readings) -> int:
    """
    Find where a story begins.

    Args:
        lines: The sheet.
        first: Index of the first line that the weights give it.
        last: Index after its last line.
        readings: What is read of the lines already.

    Returns:
        Index of its first sentence.
    """
    first = _pass_topic(lines, first, last, readings)
    while (after := _pass_copies(lines, first, last)) > first:
        first = after  # some themes print title and picture once more
    first = _pass_date(lines, _pass_headline(lines, first, last, readings), last, readings)
    first = _told_first(lines, _asked_first(lines, first, readings), readings)
    return first + _is_signed(lines, first, last, readings)


def _told_first(lines: Sequence[Line], first: int, readings: Readings) -> int:
    """Go up to a long line without a stop, right under the label of a writer and his name, with a headline over these."""
    k = next((i for i in range(first - 1, max(1, first - _UNSTOPPED), -1) if begins_byline(lines[i - 1].text)), 0)
    if not k or lines[k].end - lines[k].start < _PARAGRAPH or lines[k - 1].end - lines[k - 1].start > _DATED:
        return first
    free = not any(
        line.role or line.hit is not None or line.kind or line.linked or line.item for line in lines[k:first]
    )
    if not free or k < _BETWEEN - 1 or " " not in lines[k - 2].text or lines[k - 2].hit is not None:
        return first
    if not readings.byline(lines[k - 1].text, lines[k - 1].start):
        return first
    lines[k].set("paragraph", "line-under-byline")
    return k


def _asked_first(lines: Sequence[Line], first: int, readings: Readings) -> int:
    """Go up to a first paragraph that asks, right under a byline: two questions, or one that the next line goes on from."""
    k = first
    while k and _asks(lines[k - 1]) and ("؟ " in lines[k - 1].text or (k == first and goes_on(lines[first].text))):
        k -= 1
    if k == first or not k or lines[k - 1].end - lines[k - 1].start > _DATED:
        return first
    if not readings.byline(lines[k - 1].text, lines[k - 1].start):
        return first
    for line in lines[k:first]:
        line.set("paragraph", "question-under-byline")
    return k


def _asks(line: Line) -> bool:
    return (
        "؟" in line.text[-2:]
        and line.end - line.start >= _QUESTION
        and not (line.role or line.item or line.kind)
        and line.hit is None
    )


def _is_signed(lines: Sequence[Line], first: int, last: int, readings: Readings) -> bool:
    """A short line that a stop ends is the label of a writer, a sign, his name and what he is, right over a sentence."""
    line = lines[first]
    if (
        line.end - line.start > _DATED
        or ":" not in line.text[:_LABEL]
        or first + 1 >= last
        or not lines[first + 1].prose
    ):
        return False
    found = readings.byline(line.text, line.start)
    return bool(found) and all(credit.rule == "byline-label" and credit.role != "interviewer" for credit in found)


def _pass_headline(lines: Sequence[Line], first: int, last: int, readings: Readings) -> int:
    """Pass over a headline that was taken for the first sentence, when a date, byline or dateline stands under it."""
    line = lines[first]
    if line.end - line.start > TITLE_MAX or first + 2 >= last:
        return first
    if lines[first + 1].prose and says_who_writes(line) and _stands_first(lines, first):
        return first + 1
    twice = fold(line.text) == fold(lines[first + 1].text)  # a title is printed so, and no sentence
    if not twice and (lines[first + 1].prose or not _may_head(lines, first)):
        return first
    under = lines[first + 1]
    if not twice and is_bare_name(under.text) and not told_of(under.text, told(lines[first + 2 : last])):
        return next((m for m in range(first + 1, last) if lines[m].prose), first)
    for k in range(first + 1 + twice, min(first + 4 + twice, last)):
        if lines[k].prose:
            return first
        classify(lines[k], readings)
        if lines[k].role in ("date", "byline", "dateline") and not lines[k].soft:
            return next((m for m in range(k, last) if lines[m].prose), first)
    return first


def _may_head(lines: Sequence[Line], first: int) -> bool:
    """Tell by its end whether a long line can be a headline: some end with a stop, where no other line can be one."""
    text = lines[first].text
    if text[-1] not in ".:،؛" or text.endswith(".."):
        return True
    return text[-1] == "." and len(text) <= _STOPPED and _stands_first(lines, first)


def _stands_first(lines: Sequence[Line], first: int) -> bool:
    """No line above can be a headline."""
    return not any(
        line.end - line.start >= TITLE_AGAIN and letters().search(line.text) and not has_date(line.text)
        for line in lines[max(0, first - _TOPIC) : first]
        if not line.role
    )


def _pass_date(lines: Sequence[Line], first: int, last: int, readings: Readings) -> int:
    """Pass over a line that is little more than a date, and was taken for a sentence because a comma ends it."""
    line = lines[first]
    size = line.end - line.start
    if size > _DATED or line.text[-1] not in "،,":
        return first
    found = readings.dates(line.text, line.start)
    if not found or 2 * sum(date.end - date.start for date in found) < size:
        return first
    return next((k for k in range(first + 1, last) if lines[k].prose), first)


def _pass_topic(lines: Sequence[Line], first: int, last: int, readings: Readings) -> int:
    """Pass over what a page says of a topic, over the headline: that stands twice, one print under the other, and a date under it."""
    for k in range(first + 1, min(first + _TOPIC, last - 3)):
        line = lines[k]
        if line.end - line.start < _TWICE or line.stop or line.text != lines[k + 1].text or lines[k + 2].prose:
            continue
        classify(lines[k + 2], readings)
        if lines[k + 2].role == "date":
            return next((m for m in range(k + 3, last) if lines[m].prose), first)
    return first


def _pass_copies(lines: Sequence[Line], first: int, last: int) -> int:
    """Pass over what stands between two prints of the title, and over a caption that is printed twice and that no stop ends."""
    over = {line.text for line in lines[max(0, first - _BETWEEN) : first] if line.end - line.start >= _TWICE}
    stopped = lines[first].text[-1] == "." and not lines[first].text.endswith("..")
    for k in range(first + 1, first + 1 if stopped else min(first + _BETWEEN, last - 1)):
        if lines[k].prose:
            break
        if lines[k].text in over:
            return next((m for m in range(k + 1, last) if lines[m].prose), first)
    line = lines[first]
    if line.kind or line.text[-1] in ".؟!…" or first + 2 >= last:
        return first
    again = (
        lines[first + 1].text.startswith(line.text)
        and lines[first + 1].end - line.end <= line.end - line.start + _CREDIT
    )
    if again:
        return next((m for m in range(first + 2, last) if lines[m].prose), first)
    return first


def ends_in_story(lines: Sequence[Line]) -> bool:
    """
    Tell a story of one line that breaks off, where the page ends: by the one byline of the page, or the dateline, over it.

    Args:
        lines: The sheet, which has no sentence.

    Returns:
        True where the last line is long, and who wrote it stands right over it, or from where it was sent.
    """
    if len(lines) < _BETWEEN or lines[-1].end - lines[-1].start < LONG // 2 or lines[-1].linked or lines[-1].item:
        return False
    over = lines[-2]
    if over.role or over.hit is not None or over.end - over.start > _DATED:
        return False
    if begins_byline(over.text):
        return sum(begins_byline(line.text) for line in lines) == 1
    found = read_dateline(over.text)
    return found is not None and bool(found.place and found.agency) and found.end >= len(over.text)
