"""Stories that stand one after the other with no label between them, as archives and some templates print them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates
from arabic_article.layouts._furniture.messages import is_tweet
from arabic_article.layouts._sheet.goes_on import goes_on
from arabic_article.layouts._sheet.lines import LONG, PROSE
from arabic_article.layouts._sheet.matter import matter_of, shared_words
from arabic_article.layouts._story.story import tells_of_above
from arabic_article.layouts._words.head_lines import classify
from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.lines import Line

_TITLE_MIN: Final = 25
_TITLE_MAX: Final = LONG + 60
_NAME_MAX: Final = 30
"""Characters of the longest name between a headline and its date."""
_DAY: Final = 40
"""Characters of the longest line that only tells the day of another story."""
_SECOND_POST: Final = "#2"
_REPLIES: Final = frozenset({"رد", "الرد", "Reply"})
"""What stands under each comment."""
_COMMENTS: Final = 2
_COMMENT_HEAD: Final = 45
"""Characters of the longest name over a comment, and of the longest date."""
_ENOUGH: Final = 2
"""Paragraphs of a story before another one can follow it."""
_TEASER: Final = 320
"""Characters of the longest teaser of another story."""


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
                _mark_card(lines, i, after, readings)
                continue
            if prose < _ENOUGH or _is_loose(lines, i, last, readings):
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


def _mark_card(lines: Sequence[Line], i: int, after: int, readings: Readings) -> None:
    """Set a headline with its day and its teaser apart, and the word over it for its section."""
    over = lines[i - 1]
    if not (over.role or over.prose or over.stop) and " " not in over.text and is_section_name(over.text):
        over.set("nav", "card-in-story")
    days = [k for k in range(i, after) if _is_day(lines[k], readings)]
    end = after if not days or lines[after - 1].prose else days[-1] + 1  # behind it a heading of the story may stand
    for k in range(i, end):
        lines[k].set("nav" if k in days else "related", "teaser" if lines[k].prose else "card-in-story")


def _is_day(line: Line, readings: Readings) -> bool:
    return line.end - line.start <= _DAY and bool(readings.dates(line.text, line.start))


def _behind_card(lines: Sequence[Line], i: int, last: int, readings: Readings) -> int:
    """
    Find where a story goes on behind the headline and the day of another one that it only leads to.

    Its next paragraph begins as no first one does, or the headline has nothing to do with what follows.
    """
    line = lines[i]
    after = next((k for k in range(i + 1, min(last, i + 5)) if lines[k].prose), last)
    if after == last or readings.dates(line.text, line.start) or readings.byline(line.text, line.start):
        return 0  # the head of the story itself, under its lead
    if goes_on(lines[after].text) or _is_announced(lines, i) or _is_pair(lines, i, after, readings):
        return after
    matter = matter_of(line.text for line in lines[after : after + 3] if line.prose)
    if shared_words(line.text, matter) == 0 and (
        _is_loose(lines, i, last, readings) or tells_of_above(lines, i, lines[after].text)
    ):
        return after
    return after + 1 if _has_teaser(lines, i, after, last) else 0


def _is_announced(lines: Sequence[Line], i: int) -> bool:
    """The label of more stories of a section stands over it."""
    hits = [line.hit for line in lines[max(0, i - 2) : i]]
    return any(hit is not None and (hit.marker.role, hit.marker.run) == ("nav", "value") for hit in hits)


def _is_pair(lines: Sequence[Line], i: int, after: int, readings: Readings) -> bool:
    """Two headlines, each with its day under it and nothing else: no story has two."""
    days = [k for k in range(i + 1, after) if _is_day(lines[k], readings)]
    second = i + 2 if after == i + 4 else after
    return days == [i + 1, i + 3] and second < after and lines[second].end - lines[second].start >= _TITLE_MIN


def _has_teaser(lines: Sequence[Line], i: int, after: int, last: int) -> bool:
    """One paragraph stands under the headline and its day, and the next has words of the story above, and none of these two."""
    if after + 1 >= last or not lines[after + 1].prose or lines[after].end - lines[after].start > _TEASER:
        return False
    said = lines[after + 1].text
    return tells_of_above(lines, i, said) and not shared_words(said, matter_of((lines[i].text, lines[after].text)))


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
    found = _dates_story(lines[i + 1], readings)
    # A name may stand between.
    if not found and lines[i + 1].end - lines[i + 1].start <= _NAME_MAX and i + 3 < last:
        found = not (lines[i + 2].role or lines[i + 2].prose) and _dates_story(lines[i + 2], readings)
    return found and any(lines[k].prose for k in range(i + 2, min(last, i + 5)))


def _is_loose(lines: Sequence[Line], i: int, last: int, readings: Readings) -> bool:
    """A short line stands between its day and the first sentence, as headings of the story around it do."""
    small = lines[i + 1]
    if lines[i].level == 1 or small.end - small.start > _NAME_MAX or i + 3 >= last or lines[i + 2].role:
        return False
    return not lines[i + 2].prose and not _dates_story(lines[i + 2], readings)


def _dates_story(small: Line, readings: Readings) -> bool:
    """It is the date of a story, or its byline behind a label."""
    classify(small, readings)
    found = small.role == "date" or (small.role == "byline" and small.rule == "byline-label")
    small.set("", "")
    return found


def _mark_head(lines: Sequence[Line], i: int, last: int, story: int, readings: Readings) -> None:
    lines[i].set("title", "glued-title", story)
    for k in range(i + 1, min(last, i + 4)):
        if lines[k].prose:
            break
        if not lines[k].role:
            classify(lines[k], readings)
            named = not lines[k].role and is_bare_name(lines[k].text)
            lines[k].set("byline" if named else lines[k].role or "subtitle", "glued-head", story)
