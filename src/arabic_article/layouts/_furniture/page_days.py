"""Days that a page prints and no story has: of its clock, of when its outlet was founded, of when a post was put up."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.arabic.folding import spellings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_NEAR: Final = 3
"""Lines from the day of a change down to its title."""
_CLOCKS: Final = 2
"""Days over a title of which one is that of the page and another that of an issue."""
_DEGREES: Final = 8
"""Characters of the longest temperature."""


@cache
def _hijri_year() -> re.Pattern[str]:
    return re.compile(r"(?<![0-9٠-٩])(?:1[34][0-9]{2}|١[٣٤][٠-٩]{2})\s?هـ*(?!\w)")


@cache
def _english() -> re.Pattern[str]:
    """Match a day as themes tell that of their visitor, with the ending of an English number: "السبت. مايو 25th, 2019"."""
    return re.compile(r"[ء-ي]{5,9}[.,،] [ء-ي ]{2,14} [0-9]{1,2}(?:st|nd|rd|th), 20[0-9]{2}")


@cache
def _founded() -> re.Pattern[str]:
    """Match what is said before the day on which an outlet was founded."""
    when = spellings(("عام", "سنة", "في", "بتاريخ", "منذ"))
    year = spellings(("عام", "سنة"))
    founded = spellings(("تأسس", "تأسست"))
    return re.compile(
        rf"(?<!\w)(?:{founded}(?: {when})?|{spellings(('صدر', 'صدرت'))} {year})\s?[:/]?\s?(?=[0-9٠-٩]|\Z)"
    )


@cache
def _posted() -> re.Pattern[str]:
    """Match when a post was put on a board: "09-23-2024, 06:53 AM"."""
    return re.compile(r"[0-9]{2}-[0-9]{2}-20[0-9]{2}, [0-9]{2}:[0-9]{2} (?:[AP]M|[صم])")


@cache
def _printed() -> re.Pattern[str]:
    """Match how a sentence begins that tells when some text first came out; without the text it is a label of this one."""
    verbs = spellings(("نشر", "نشرت", "صدر", "صدرت", "كتب", "كتبت", "ظهر", "ظهرت"))
    return re.compile(rf"{verbs}(?: [^\s\d]{{2,12}}){{1,4}} {spellings(('لأول مرة', 'أول مرة', 'للمرة الأولى'))}(?!\w)")


def is_clock(text: str) -> bool:
    """
    Tell the clock of a page over a title from when the story was published.

    Args:
        text: A line of a date.

    Returns:
        True for two calendars side by side, which are the mark of a masthead, but behind the number of an issue the day of the
        paper; and for a weekday before an English number.
    """
    if "ه" in text and not text.startswith("العدد") and _hijri_year().search(text) is not None:
        return True
    return text[-1].isdigit() and _english().fullmatch(text) is not None


def is_whole_day(text: str) -> bool:
    """
    Tell a day and nothing else.

    Args:
        text: A short text.

    Returns:
        True where one date that can be read is all of it.
    """
    found = find_dates(text) if has_date(text) else ()
    return len(found) == 1 and found[0].end - found[0].start == len(text) and found[0].timestamp.value is not None


def is_other_day(line: Line) -> bool:
    """
    Tell a whole day nearer to a title, beside which one further up is that of the page.

    Args:
        line: A line over a title.

    Returns:
        False for how long ago the story was published, and for when it was changed.
    """
    return line.role == "date" and ("20" in line.text or "٢٠" in line.text) and not _is_labelled(line.text, "modified")


@cache
def _weather() -> re.Pattern[str]:
    return re.compile(r"-?[0-9]{1,2}(?:\.[0-9])?\s?(?:[°º]\s?[CFمف]?|[CF])")


def is_publication(text: str) -> bool:
    """
    Tell a date of which its label says that the story was published then.

    Args:
        text: A line of a date.

    Returns:
        True where the label of a publication stands before a date.
    """
    return _is_labelled(text, "published")


def is_change(text: str, away: int) -> bool:
    """
    Tell a day of which its label says that the story was changed then, a few lines over its title.

    Args:
        text: A line of a date.
        away: How many lines it stands over the title.

    Returns:
        False for a time of day, which is when the prices or the page were.
    """
    return away <= _NEAR and text[0] in "آاتمLlUu" and _is_labelled(text, "modified")


def _is_labelled(text: str, kind: str) -> bool:
    """A label of that kind stands before a date, that of a change before a whole one at the beginning of the line."""
    return any(
        date.kind == kind and date.label_end > date.start
        for date in find_dates(text)
        if kind == "published" or (date.start == 0 and date.timestamp.value)
    )


@cache
def _code() -> re.Pattern[str]:
    return re.compile(rf"{spellings(('رمز الخبر', 'رقم الخبر', 'كود الخبر'))}(?![ء-ي])")


def stands_by_code(lines: Sequence[Line], k: int) -> bool:
    """
    Tell a date that stands right beside the number under which an outlet keeps the story.

    Args:
        lines: The sheet.
        k: Index of a line of a date.

    Returns:
        True where the label of the number begins the line above or below.
    """
    return any(_code().match(line.text) is not None for line in (*lines[max(0, k - 1) : k], *lines[k + 1 : k + 2]))


def _mark_weather(lines: Sequence[Line], top: int, first: int) -> None:
    """Set apart the day that a page prints beside the weather, and where it prints that day once more."""
    days = {
        lines[i].text
        for k in range(top, first)
        if (text := lines[k].text)[-1] in "CF°ºمف" and len(text) <= _DEGREES and _weather().fullmatch(text)
        for i in (k - 1, k + 1)
        if top <= i < first and lines[i].role == "date"
    }
    for line in lines[top:first] if days else ():
        if line.role == "date" and line.text in days:
            line.set("clock", "day-beside-weather")


def is_founding(lines: Sequence[Line], k: int) -> bool:
    """
    Tell the day on which an outlet was founded.

    Args:
        lines: The sheet.
        k: Index of a line of a date.

    Returns:
        True where that is said before it, on its line or at the end of the one above.
    """
    text = lines[k].text
    if ("س" in text or "صدر" in text) and _founded().search(text) is not None:
        return True
    above = lines[k - 1].text if k and text[0].isdigit() else ""
    if not above.endswith(("س", "ت", "م", "ة", ":", "/", "ي", "خ", "ذ")):
        return False
    found = _founded().search(above)
    return found is not None and found.end() == len(above)


@cache
def _issue() -> re.Pattern[str]:
    """Match the number of an issue."""
    return re.compile(r"(?<!\w)العدد\s?[:#]?\s?\(?[0-9٠-٩]{2,6}(?![0-9٠-٩])")


def date_by_issue(lines: Sequence[Line], title: int, first: int) -> None:
    """
    Take the day of the issue that a story is from for its own, where it has none and the clock of the page says another.

    Args:
        lines: The sheet, with the roles of the head.
        title: Index of the title.
        first: Index of the story's first line.
    """
    clocks = [line for line in lines[:title] if line.role == "clock" and line.rule == "date-over-title"]
    if len(clocks) < _CLOCKS or any(line.role == "date" for line in lines[:first]):
        return
    issues = [line for line in clocks if "العدد" in line.text and _issue().search(line.text) is not None]
    days = {found[0].timestamp.date for line in clocks if (found := find_dates(line.text))}
    if len(issues) == 1 and len(days - {None}) >= _CLOCKS:
        issues[0].set("date", "issue-of-a-paper")


def mark_days(lines: Sequence[Line], top: int, first: int) -> None:
    """
    Set apart the days of a head that are of something else: of the outlet, of a post, of what was printed before.

    Args:
        lines: The sheet.
        top: Index of the first line that can be of the head.
        first: Index of the story's first line.
    """
    _mark_weather(lines, top, first)
    posted = -1
    for k in range(top, first):
        line = lines[k]
        if line.role != "date":
            continue
        if is_founding(lines, k):
            line.set("masthead", "day-of-founding")
        elif "مرة" in line.text and _printed().match(line.text):
            line.set("paragraph" if k == first - 1 else "embed", "printed-before")
        elif posted >= 0 and lines[k - 1].role == "byline":
            lines[posted].set("clock", "stamp-of-a-post")  # who posted the story has not written it
        elif _posted().fullmatch(line.text):
            posted = k


def mark_clocks(lines: Sequence[Line], first: int) -> None:
    """
    Set apart the clock of a page over a story without a title.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
    """
    for k in range(first):
        line = lines[k]
        if line.role != "date":
            continue
        # What opens a page, over an advertisement, is of the page.
        over = k == 0 and first > 1 and lines[1].role == "embed" and "علان" in lines[1].text
        if over or (line.text[-1].isdigit() and _english().fullmatch(line.text) is not None):
            line.set("clock", "date-over-title")
