"""Stories that stand one after the other with no label between them, as archives and some templates print them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates
from arabic_article.layouts._goes_on import goes_on
from arabic_article.layouts._head_lines import classify
from arabic_article.layouts._lines import LONG, PROSE
from arabic_article.layouts._matter import matter_of, shared_words
from arabic_article.layouts._messages import is_tweet
from arabic_article.layouts._story import tells_of_above

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._readings import Readings
    from arabic_article.layouts._lines import Line

_TITLE_MIN: Final = 25
_TITLE_MAX: Final = LONG + 60
_NAME_MAX: Final = 30
"""Characters of the longest name between a headline and its date."""
_SECOND_POST: Final = "#2"
_REPLIES: Final = frozenset({"رد", "الرد", "Reply"})
"""What stands under each comment."""
_COMMENTS: Final = 2
_COMMENT_HEAD: Final = 45
"""Characters of the longest name over a comment, and of the longest date."""
_ENOUGH: Final = 2
"""Paragraphs of a story before another one can follow it."""


def part_glued(lines: Sequence[Line], first: int, last: int, stories: int, readings: Readings) -> int:
    """
    Part a page's own story from whole ones that follow it.

    Another story begins with a headline that its own date line or labelled byline follows, and then prose.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
        stories: How many other stories the page has so far.
        readings: What is read of the lines already.

    Returns:
        Index after the last line of the page's own story; the lines from there on are marked.
    """
    prose = 0
    own = 0
    for i in range(first, last):
        line = lines[i]
        if line.weight >= PROSE:
            prose += 1
        elif prose and not line.role and _begins_story(lines, i, last, readings):
            if not own and (after := _behind_card(lines, i, last, readings)):
                for small in lines[i:after]:
                    small.set("related", "card-in-story")
                continue
            if prose < _ENOUGH:
                continue
            own = own or i
            stories += 1
            prose = 0
            _mark_head(lines, i, last, stories, readings)
        if own and not line.role:
            line.set("paragraph" if line.prose or line.stop else "subheading", "glued-body", stories)
    while own and not (lines[own - 1].prose or lines[own - 1].stop or lines[own - 1].role):
        own -= 1
        lines[own].set("nav", "between-stories")
    return own or last


def _behind_card(lines: Sequence[Line], i: int, last: int, readings: Readings) -> int:
    """
    Find where a story goes on behind the headline and the day of another one that it only leads to.

    Its next paragraph begins as no first one does, or the headline has nothing to do with what follows.
    """
    line = lines[i]
    after = next((k for k in range(i + 1, min(last, i + 5)) if lines[k].prose), last)
    if after == last or readings.dates(line.text, line.start) or readings.byline(line.text, line.start):
        return 0  # the head of the story itself, under its lead
    if goes_on(lines[after].text):
        return after
    matter = matter_of(line.text for line in lines[after : after + 3] if line.prose)
    apart = shared_words(line.text, matter) == 0
    return after if apart and tells_of_above(lines, i, lines[after].text) else 0


def part_posts(lines: Sequence[Line], first: int, last: int) -> int:
    """
    Part the first post of a thread from the answers to it.

    Args:
        lines: The sheet.
        first: Index of the first line of the post.
        last: Index after the last line of the thread.

    Returns:
        Index after the post; the lines from there on are marked.
    """
    for i in range(first + 1, last):
        if lines[i].text == _SECOND_POST:
            return _mark_answers(lines, i, last)
    return _comments(lines, first, last)


def _mark_answers(lines: Sequence[Line], i: int, last: int) -> int:
    for line in lines[i:last]:
        line.set("comments", "answer")
    return i


def _comments(lines: Sequence[Line], first: int, last: int) -> int:
    """Part comments without a label from a story: a name, when, what somebody says, and the word that answers it."""
    replies = [i for i in range(first, min(last + 1, len(lines))) if lines[i].text in _REPLIES]
    if len(replies) < _COMMENTS:
        return last
    k = replies[0] - 1
    while k > first and lines[k].prose:
        k -= 1
    name, when = lines[k - 1], lines[k]
    small = not name.prose and max(name.end - name.start, when.end - when.start) <= _COMMENT_HEAD
    if k - 1 <= first or k == replies[0] - 1 or not small or not find_dates(when.text):
        return last
    return _mark_answers(lines, k - 1, last)


def _begins_story(lines: Sequence[Line], i: int, last: int, readings: Readings) -> bool:
    line = lines[i]
    if line.role or line.item or line.stop or not _TITLE_MIN <= line.end - line.start <= _TITLE_MAX:
        return False
    if line.kind == "quote" or (i + 1 < last and is_tweet(lines[i + 1].text)):
        return False  # a message from a network, signed and dated
    if line.level == 1 and not line.linked and i + 1 < last:  # a page has one of its own
        return any(lines[k].prose for k in range(i + 1, min(last, i + 4)))
    if i + 2 >= last or lines[i + 1].role or lines[i + 1].prose:
        return False
    small = lines[i + 1]
    if small.end - small.start <= _NAME_MAX and i + 3 < last and not lines[i + 2].role and not lines[i + 2].prose:
        small = lines[i + 2]  # a name stands between
    classify(small, readings)
    found = small.role == "date" or (small.role == "byline" and small.rule == "byline-label")
    small.set("", "")
    return found and any(lines[k].prose for k in range(i + 2, min(last, i + 5)))


def _mark_head(lines: Sequence[Line], i: int, last: int, story: int, readings: Readings) -> None:
    lines[i].set("title", "glued-title", story)
    for k in range(i + 1, min(last, i + 4)):
        if lines[k].prose:
            break
        if not lines[k].role:
            classify(lines[k], readings)
            named = not lines[k].role and is_bare_name(lines[k].text)
            lines[k].set("byline" if named else lines[k].role or "subtitle", "glued-head", story)
