"""The lines between title and story that nothing common explains: who wrote and is what, who drew, where it was filed."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._cues import cue_at
from arabic_article.arabic._places import is_city
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold, spellings
from arabic_article.layouts._head_lines import is_job
from arabic_article.layouts._sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._lines import Line

_SENTENCE: Final = 90
"""Characters that no caption has which names nobody: a first paragraph that lost its stop has them."""
_SENDER: Final = 2
"""Words of an outlet behind the name of who writes for it."""


def tells_of(story: Sequence[Line], names: str) -> bool:
    """
    Tell whether a story begins with the people themselves, who stand under their picture then.

    Args:
        story: Its first lines.
        names: A line of their names.

    Returns:
        True where one of the lines holds the last of the names.
    """
    last = names.rsplit(maxsplit=1)[-1]
    return any(last in line.text for line in story)


@cache
def _drawn() -> re.Pattern[str]:
    return re.compile(rf"{spellings(('رسم', 'رسوم', 'الرسم', 'كاريكاتير', 'كاريكاتور', 'لوحة', 'اللوحة'))}\s?[:：/]?\s")


@cache
def _filed() -> re.Pattern[str]:
    """Match a town and two pieces or more behind it: who sent the story from there, and for whom."""
    return re.compile(r"([^\s\-–—/ـ][^\-–—/ـ\n]{1,24}?)\s[-–—ـ]\s[^\-–—\n]{3,70}?\s[-–—ـ]\s[^\n؟!:]{3,60}")


def name_rest(lines: Sequence[Line], k: int, first: int, *, apart: bool) -> None:
    """
    Name a line between title and story that nothing else explains.

    Args:
        lines: The sheet.
        k: Index of the line.
        first: Index of the story's first line.
        apart: Other lines of the head stand between it and the title.
    """
    line = lines[k]
    text = line.text
    if text.isascii():
        line.set("embed" if text[0] in "[<{%" else "credit", "latin-line-under-title")
    elif found := _who_or_where(text):
        line.set(*found)
    elif k == first - 1 and apart and line.end - line.start >= _SENTENCE and not line.item:
        line.set("paragraph", "long-line-over-story")
    elif text.startswith("in ") and is_section_name(text[3:]):
        line.set("section", "section-words")
        line.value = line.start + 3
    elif (parted := _of_section().fullmatch(text)) is not None and is_section_name(parted[1]):
        line.set("section", "outlet-and-section")
        line.value = line.start + parted.start(1)
    elif text[0].isdigit() and any(lines[m].text[0].isdigit() and not lines[m].prose for m in (k - 1, k + 1)):
        line.set("embed", "points-under-title")
    elif (cue := cue_at(text, 0, len(text))) is not None and cue.sign and cue.strength == "firm":
        line.set("byline", "byline-label")  # of whom it does not name
    elif _zone().fullmatch(text) is not None:
        line.set("clock", "zone-of-a-clock")
    else:
        # No caption ends in a sign that something follows.
        said = " " in text.strip() and text[-1] not in ":-–—/|"
        line.set("caption" if said else "unknown", "short-line-under-title")


@cache
def _zone() -> re.Pattern[str]:
    """Match whose time a clock shows, on a line of its own."""
    return re.compile(rf"\(?{spellings(('بتوقيت', 'حسب توقيت', 'بالتوقيت'))}\s[^\n:]{{2,24}}\)?")


@cache
def _of_section() -> re.Pattern[str]:
    """Match an outlet of one or two words, whom nobody knows, and its section."""
    return re.compile(r"[^\s\-–—/|]{3,14}(?: [^\s\-–—/|]{2,12})?\s[-–—|]\s([ء-ي ]{3,20})")


@cache
def _named_first() -> re.Pattern[str]:
    return re.compile(r"([^\n/:،\-–—|]{5,40}?)\s?([/:،\-–—|])\s?([^\n/:|]{3,110})")


def name_and_more(line: Line, story: Sequence[Line], *, last: bool) -> bool:
    """
    Read a writer who is named first, and what he is; right over the story, behind a colon, for whom he writes.

    Args:
        line: A line between title and story; the name becomes its value.
        story: The first lines of the story; a name that they tell of is under a picture.
        last: It stands right over the story.

    Returns:
        False where it is anything else.
    """
    match = _named_first().fullmatch(line.text)
    if match is None or not is_bare_name(match[1]) or tells_of(story, match[1].strip()):
        return False
    job = match[3].strip().split("،")[0]
    if not (is_job(job) or (last and match[2] == ":" and job.count(" ") < _SENDER)):
        return False
    line.pieces = ((line.start + match.start(1), line.start + match.end(1)),)
    return True


def _who_or_where(text: str) -> tuple[str, str] | None:
    """Tell who drew the picture of a story, or where an institution filed it, from a caption."""
    if (drawn := _drawn().match(text)) is not None and is_bare_name(text[drawn.end() :]):
        return "credit", "who-drew"
    if (filed := _filed().fullmatch(text)) is not None and is_city(fold(filed[1])):
        return "dateline", "place-and-sender"
    return None
