"""Heads of other forms: urgent news, the record of a talk, a town and its sender, a standfirst over the title."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._parts import is_place
from arabic_article.arabic._places import is_city
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold
from arabic_article.layouts._head_lines import is_desk, is_outlet, is_signed
from arabic_article.layouts._lines import LONG
from arabic_article.layouts._matter import matter_of, shared_words
from arabic_article.layouts._not_titles import TITLE_AGAIN, is_fact, names_institution, names_owner
from arabic_article.layouts._sections import is_section, is_section_name
from arabic_article.layouts._share_rows import is_share_row
from arabic_article.layouts._story_end import told, told_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._readings import Readings
    from arabic_article.layouts._lines import Line

_SPEAKER: Final = 60
"""Characters of the longest name, with its colon, that opens a record."""
_INVOCATION_SIZE: Final = 40
_DATED: Final = 90
"""Characters of the longest line of a day, an hour and a clock."""
_IN: Final = "in "
"""What a theme that was half translated prints before the name of a section."""
_SENTENCE: Final = 50
"""Characters of the shortest first sentence that no stop ends."""
_OPENING: Final = frozenset(
    "قال قالت اكد اكدت اعلن اعلنت كشف كشفت افاد افادت اوضح اوضحت نفي نفت دعا دعت حذر حذرت ذكر ذكرت بحث بحثت التقي التقت "
    "استقبل استقبلت شهد شهدت عقد عقدت اصدر اصدرت وصل وصلت افتتح افتتحت نظم نظمت شنت شن قتل قتلت اصيب توفي تمكن تمكنت".split()
)
"""Folded verbs with which stories begin."""
_SIGNED: Final = 70
"""Characters of the longest place and person over a story."""
_UNDER_TITLE: Final = frozenset(
    {"date", "byline", "dateline", "counter", "share", "embed", "credit", "caption", "source"}
)
"""What may stand between a title and its story."""


@cache
def _sent() -> re.Pattern[str]:
    # A tatweel is a dash where it stands alone.
    return re.compile(r"([^\s\-–—/ـ|][^\-–—/\n|]{1,24}?)(?:\s*[-–—/|]\s*|\sـ\s)([^\-–—/\n|؟!0-9٠-٩]{3,40})")


@cache
def _town() -> re.Pattern[str]:
    """Match a town, a sign and one word."""
    return re.compile(r"([^\s\-–—/|:][^\-–—/|:\n]{1,24}?)\s*[-–—/|:]\s*([^\s\-–—/|:.،؟!\d]{3,20})")


def _is_filed(text: str) -> bool:
    """It is a town, a dash, and one or two words for who sent the story from there, whom nobody knows; or an outlet before it."""
    match = _sent().fullmatch(text)
    if match is None:
        return False
    first, last = match[1].strip(), match[2].strip(" :")
    if find_agency(first) or find_agency(last):
        return False  # the story signs itself so
    if is_city(fold(first)):
        return last.count(" ") <= 1 and not is_bare_name(last) and not is_city(fold(last))
    return first.count(" ") <= 1 and is_place(last) and not is_bare_name(first)


def mark_special(lines: Sequence[Line], top: int, first: int) -> None:
    """
    Give roles to what no ordinary head has.

    Args:
        lines: The sheet.
        top: Index of the first line that can be of the head.
        first: Index of the story's first line.
    """
    _filed(lines, top, first)
    _talk(lines, top, first)
    _breaking(lines, top, first)


def _filed(lines: Sequence[Line], top: int, first: int) -> None:
    """Tell a town and who sent the story from there, right over the story or over its date; another date above is the page's."""
    k = first - 1
    while k > top and lines[k].role == "date":
        k -= 1
    if k < top or lines[k].role or lines[k].text in lines[first].text[:_SIGNED] or not _is_filed(lines[k].text):
        return
    lines[k].set("dateline", "place-and-sender")
    if k < first - 1:
        for line in lines[top:k]:
            if line.role == "date":
                line.set("clock", "date-over-title")


def _talk(lines: Sequence[Line], top: int, first: int) -> None:
    """Tell those who speak on a programme: their names stand one under the other over its record, which one opens."""
    record = lines[first].text
    if ":" not in record[:_SPEAKER]:
        return
    k = first
    while k > top and is_bare_name(lines[k - 1].text):
        k -= 1
    if first - k > 1 and (record[0] == ":" or any(record.startswith(line.text + ":") for line in lines[k:first])):
        for line in lines[k:first]:
            line.set("embed", "speakers-of-a-talk")


def _breaking(lines: Sequence[Line], top: int, first: int) -> None:
    """Take a headline that calls itself urgent as the story's own where no other line lies between it and the story."""
    for k in range(first - 1, top - 1, -1):
        line = lines[k]
        if line.role == "ticker" and line.rule == "marker" and line.value < line.end and line.hit is not None:
            matter = matter_of(other.text for other in lines[first : first + 2])
            alone = k == top or lines[k - 1].rule != "marker" or lines[k - 1].role != "ticker"
            if alone and line.end - line.value >= TITLE_AGAIN // 2 and shared_words(line.text, matter):
                line.set("title", "urgent-headline")
                line.value = line.start
            return
        if line.soft or line.role not in _UNDER_TITLE:
            return


def pass_date(lines: Sequence[Line], first: int, last: int, readings: Readings) -> int:
    """
    Pass over a line that is little more than a date, and was taken for a sentence because a comma ends it.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
        readings: What is read of the lines already.

    Returns:
        Index of the story's first line.
    """
    line = lines[first]
    size = line.end - line.start
    if size > _DATED or line.text[-1] not in "،,":
        return first
    found = readings.dates(line.text, line.start)
    if not found or 2 * sum(date.end - date.start for date in found) < size:
        return first
    return next((k for k in range(first + 1, last) if lines[k].prose), first)


def _opens_story(text: str) -> bool:
    """It begins with what somebody did or said, as no caption does: a first sentence that no stop ends."""
    return len(text) >= _SENTENCE and fold(text.split(maxsplit=1)[0]) in _OPENING


def left_over(lines: Sequence[Line], k: int, first: int) -> tuple[str, str]:
    """
    Say what a line under a title is that nothing else explains.

    Args:
        lines: The sheet.
        k: Index of the line.
        first: Index of the story's first line.

    Returns:
        Its role and the rule.
    """
    text = lines[k].text
    if is_share_row(text):
        return "share", "row-of-buttons"
    if (town := _town().fullmatch(text)) is not None and is_city(fold(town[1])) and not is_city(fold(town[2])):
        return "dateline", "place-and-sender"
    if text.startswith(_IN) and is_section_name(text[len(_IN) :]):
        lines[k].value += len(_IN)
        return "section", "section-words"
    if text.isascii():
        return ("embed" if text[0] in "[<{%" else "credit"), "latin-line-under-title"
    if k == first - 1 and (lines[first].item or _opens_story(text)):
        return ("subheading", "short-line") if lines[first].item else ("paragraph", "opening-verb")
    if is_fact(text) and (is_fact(lines[k - 1].text) or is_fact(lines[k + 1].text)):
        return "embed", "facts-under-title"
    return ("caption" if " " in text.strip(" :") else "unknown"), "short-line-under-title"


def mark_leads(lines: Sequence[Line], first: int, open_lines: Sequence[int]) -> None:
    """
    Tell a standfirst over the title, with which the story begins once more, from a long title.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        open_lines: Indices of the lines above it that may be either.
    """
    for i in open_lines:
        line = lines[i]
        if line.end - line.start >= LONG and not line.role and lines[first].text.startswith(line.text.rstrip(" .…")):
            if any(
                k != i and not lines[k].role and TITLE_AGAIN <= lines[k].end - lines[k].start < LONG for k in open_lines
            ):
                line.set("lead", "lead-over-title")
            return


def is_invocation(text: str) -> bool:
    """
    Tell the invocation that statements and sermons open with.

    Args:
        text: A line.

    Returns:
        True where it is nothing else.
    """
    return len(text) <= _INVOCATION_SIZE and fold(text).strip(" .:") in _invocations()


@cache
def _invocations() -> frozenset[str]:
    return frozenset((fold("بسم الله الرحمن الرحيم"), fold("بسم الله الرحمان الرحيم"), fold("باسم الله الرحمن الرحيم")))


def mark_writer_over_title(lines: Sequence[Line], title: int, first: int, last: int) -> None:
    """
    Tell who writes a column, and is named over its title, from whom a story is about.

    Args:
        lines: The sheet.
        title: Index of the title.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    over = lines[title - 1] if title else None
    if over is None or over.rule != "line-over-title" or not is_bare_name(over.text):
        return
    if told_of(over.text, told(lines[title:last])):
        over.set("caption", "name-of-the-story")
    elif not any(line.role == "byline" for line in lines[title:first]):
        over.set("byline", "name-over-title")


def mark_untitled(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Mark who and what a story without a title comes from, in the lines over it.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    story = ""
    for i, line in enumerate(lines[:first]):
        if line.role and not line.soft:
            continue
        if line.end - line.start <= _SIGNED and is_signed(line.text.rstrip(" :")):
            line.set("dateline", "place-and-name")
        elif (line is lines[first - 1] or line.text.startswith("محرر")) and is_desk(line):
            line.set("byline", "desk-over-story")
        elif line is lines[first - 1] and is_outlet(line):
            line.set("source", "outlet-over-story")
        elif names_owner(line):
            line.set("caption", "caption-over-story")
        elif names_institution(lines, i, first):
            line.set("caption", "institution-of-the-story")
        elif is_section(line) and lines[i + 1].role in _UNDER_TITLE and lines[i + 1].rule != "date-token":
            line.set("section", "section-words")
        elif is_bare_name(line.text):
            story = story or told(lines[first:last])
            if told_of(line.text, story):
                line.set("caption", "name-of-the-story")
            else:
                line.set("byline", "name-over-story")
