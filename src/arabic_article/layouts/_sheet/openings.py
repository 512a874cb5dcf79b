"""First sentences that no stop ends, told from headlines and captions by how they begin and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_OPENED: Final = 50
"""Characters of the shortest first sentence that begins with its verb and that no stop ends."""
_LONG: Final = 100
"""Characters of one that no headline is as long as."""
_LINE: Final = 40
"""Characters of the shortest line of a writer who sets no stops."""
_OVER_POINTS: Final = frozenset({"byline", "dateline", "date", "counter"})
_WORDS: Final = 2
"""Blanks in the shortest such headline."""
_LINES: Final = 2
"""Such lines that make the beginning of a story."""
_TITLE: Final = 25
"""Characters of a line over it that can be the headline."""
_OPENING: Final = frozenset(
    "قال قالت اكد اكدت اعلن اعلنت كشف كشفت افاد افادت اوضح اوضحت نفي نفت دعا دعت حذر حذرت ذكر ذكرت بحث بحثت التقي التقت "
    "استقبل استقبلت شهد شهدت عقد عقدت اصدر اصدرت وصل وصلت افتتح افتتحت نظم نظمت شنت شن قتل قتلت اصيب توفي تمكن تمكنت حقق "
    "حققت تفقد تفقدت اختتم اختتمت انطلق انطلقت اقام اقامت راي رات اعتبر اعتبرت تسلم تسلمت وقع وقعت ترأس ترأست زار زارت".split()
)
"""Folded verbs with which stories begin."""

_RUNS_ON: Final = frozenset("الي التي الذي الذين اللتين اللذين اللواتي".split())
"""Folded words with which sentences go on and hardly ever begin."""


def opens_story(text: str) -> bool:
    """
    Tell by its verb a first sentence that no stop ends.

    Args:
        text: A line.

    Returns:
        True where it begins with what somebody did or said, as no caption does.
    """
    return len(text) >= _OPENED and fold(text.split(maxsplit=1)[0]) in _OPENING


def is_first_sentence(lines: Sequence[Line], i: int) -> bool:
    """
    Tell a first sentence without a stop from a headline over a story.

    Args:
        lines: The sheet.
        i: Index of the line, right over the line that the story begins with for sure.

    Returns:
        True where it begins with its verb, and a byline or a name stands over it, or it is long and
        another line can be the headline.
    """
    line = lines[i]
    if not i or line.level or not opens_story(line.text):
        return False
    over = lines[i - 1]
    if (over.role == "byline" and not over.soft) or is_bare_name(over.text):
        return True
    free = not over.role or over.soft
    return free and line.end - line.start >= _LONG and _TITLE <= over.end - over.start < line.end - line.start


def mark_opening(lines: Sequence[Line], first: int) -> None:
    """
    Mark a title under its date, and the line between it and the story, where the sentence of that line runs on in the story.

    Args:
        lines: The sheet.
        first: Index of the story's first line, which begins then as no sentence does.
    """
    after = lines[first] if first > _LINES else None
    if after is None or after.text[0] not in "اإأ" or fold(after.text.split(maxsplit=1)[0]) not in _RUNS_ON:
        return
    date, title, line = lines[first - 3 : first]
    if date.role != "date" or any(
        (other.role and not other.soft) or other.item or other.level for other in (title, line)
    ):
        return
    size = line.end - line.start
    if not line.text[-1].isalpha() or size < _LINE or title.end - title.start >= size:
        return
    if title.text.count(" ") >= _WORDS and not is_bare_name(title.text):
        title.set("title", "headline")
        line.set("paragraph", "prose")


def mark_first_lines(lines: Sequence[Line], title: int, first: int) -> None:
    """
    Take lines without a stop between the byline and the first sentence for the beginning of the story: two of them or more.

    Points of a list there open it as well, under the byline or the date.

    Args:
        lines: The sheet.
        title: Index of the title.
        first: Index of the story's first line.
    """
    k = first
    while k - 1 > title and lines[k - 1].rule == "points-under-title":
        k -= 1
    over = lines[k - 1]
    if first - k >= _LINES and (over.role in _OVER_POINTS or over.rule == "unknown-sender"):
        for line in lines[k:first]:
            line.set("list_item", "points-under-title")
        return
    while k - 1 > title and _may_begin(lines[k - 1]):
        k -= 1
    if first - k >= _LINES and lines[k - 1].role == "byline":
        for line in lines[k:first]:
            line.set("paragraph", "line-without-a-stop")


def _may_begin(line: Line) -> bool:
    guessed = line.role in ("caption", "unknown") and line.rule == "short-line-under-title"
    plain = not (line.kind or line.linked or line.item or line.text[0] in "ـ*")
    return guessed and plain and line.end - line.start >= _LINE
