"""What shares a line with when a story was published: who signs it, its headline, its section, its beginning."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._parts import is_place
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name, read_byline
from arabic_article.arabic.datelines import read_dateline
from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.arabic.folding import spellings
from arabic_article.layouts._sections.menu_entries import Menu
from arabic_article.layouts._sheet.lines import PROSE, Line
from arabic_article.layouts._words.sections import begins_path, is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page

_HEAD: Final = 24
"""Lines over the first sentence of a page among which its head is looked for."""
_AGO: Final = " منذ "
_DAY: Final = 48
"""Characters at the beginning of a story in which a bar stands behind its day."""
_STAMP: Final = 110
"""Characters at the beginning of a story in which its day and time stand, and who signs before them."""
_DATED: Final = 40
"""Characters of the shortest headline with its day and time."""
_HEADLINE_BLANKS: Final = 4
_CHECKED: Final = 0.99
"""How sure a day is that its weekday confirms."""
_SIGNERS: Final = 3
_ON: Final = " في"
"""What may stand between who signs and the day."""
_SIGNS: Final = " \t\n\xa0|,،●•>»›"
"""What parts a day from what shares its line."""
_TIME: Final = 12
"""Characters at the end of a line in which the time of day stands, and which half of it that is."""
_HOUR: Final = "ساع"
"""What sentences say before a time, and stamps hardly ever."""
_CUT_OFF: Final = " \t\xa0.…"
"""What ends a headline that a list cut off."""
_BEFORE_DAY: Final = (" في", " يوم", " بتاريخ", " اليوم", " أمس", " غدا")
_TODAY: Final = ", اليوم "
_AGO_LINE: Final = 60
"""Characters of the longest name and time."""


def part_when(text: str, lines: list[Line]) -> list[Line]:
    """
    Part who signs from how long ago that was, "فلان منذ 3 ساعات", and a headline from the minute of its day.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where no such line stands over the story.
    """
    prose, top = head_of(lines)
    if prose < 0:
        return lines
    head = text[lines[top].start : lines[prose].start + _DAY]
    ago, minute, today = _AGO in head, ":" in head, _TODAY[1:] in head
    if not (ago or minute or today) and _parting().search(head) is None and _year().search(head) is None:
        return lines
    menu = Menu(lines, prose, None)
    for i, line in enumerate(lines[top : prose + 1], top):
        if line.hit is not None:
            continue
        cut = _part_of_head(line, story=i == prose)
        if not cut and i < prose:
            cut = menu.beside_day(i) or (_before_ago(line) if ago else 0) or (_before_today(line) if today else 0)
            cut = cut or (_before_minute(line) if minute and ":" in line.text[-_TIME:] else 0)
        if cut:
            said = line.text[:cut].rstrip(_SIGNS)
            start = line.start + cut
            parts = (
                Line(line.start, line.start + len(said), said, item=line.item, hit=None),
                Line(start, line.end, text[start : line.end], item=False, hit=None),
            )
            return [*lines[:i], *parts, *lines[i + 1 :]]
    return lines


def parts_of_head(lines: Sequence[Line], page: Page) -> dict[int, int]:
    """
    Find what shares a line with the day of a story: the story itself, the path over it, its section.

    Args:
        lines: The sheet.
        page: The page.

    Returns:
        For the index of a line over the story, or of its first one, the offset in it at which the second part begins.
    """
    prose, top = head_of(lines)
    menu = Menu(lines, prose, page)
    cuts = {
        i: _part_of_head(line, story=i == prose) or (menu.beside_day(i) if i < prose else 0)
        for i, line in enumerate(lines[top : prose + 1], top)
        if line.hit is None and not line.role
    }
    return {i: cut for i, cut in cuts.items() if cut}


def head_of(lines: Sequence[Line]) -> tuple[int, int]:
    """
    Find the head of a page before anything has a role.

    Args:
        lines: The sheet, weighed.

    Returns:
        Index of the first sentence, -1 where there is none, and of the line at which the head over it may begin.
    """
    prose = next((i for i, line in enumerate(lines) if line.weight >= PROSE), -1)
    return prose, max(0, prose - _HEAD)


def _part_of_head(line: Line, *, story: bool) -> int:
    if story:
        return _behind_day(line) or _behind_stamp(line)
    if (
        line.item
        or line.end - line.start > _AGO_LINE * 2
        or _parting().search(line.text) is None
        or not has_date(line.text)
    ):
        return 0
    return _behind_path(line) or _before_section(line)


@cache
def _parting() -> re.Pattern[str]:
    """Match the signs that part a day from a path or a section, which few lines of a head have."""
    return re.compile(r"[●•|»>›/\\]")


def _behind_path(line: Line) -> int:
    """Find where the day begins behind a path from the front page: "الرئيسية » مقالات 12 مارس 2024"."""
    if not begins_path(line) or len(found := find_dates(line.text)) != 1 or found[0].end != len(line.text.rstrip()):
        return 0
    cut = min(found[0].start, found[0].label_end)
    path = line.text[:cut].rstrip(_SIGNS)
    return cut if path[-1:].isalpha() and _step().search(path) is not None else 0


@cache
def _step() -> re.Pattern[str]:
    """Match the last step of a path."""
    return re.compile(r"[>»›/\\]\s*[ء-ي][^>»›/\\\d]{1,30}\Z")


def _before_section(line: Line) -> int:
    """Find where the name of a section begins behind a day and a sign: "12 مارس 2024 ● أخبار"."""
    text = line.text
    if not text[-1].isalpha() or not ("●" in text or "•" in text or "|" in text):
        return 0
    found = find_dates(text)
    if len(found) != 1 or min(found[0].start, found[0].label_end) > len(text) // 2:
        return 0
    rest = text[found[0].end :]
    name = rest.lstrip(_SIGNS)
    return len(text) - len(name) if len(name) < len(rest) and is_section_name(name) else 0


@cache
def _bar() -> re.Pattern[str]:
    """Match the bar between a day and the story: a dash stands in dates too, and in headlines."""
    return re.compile(r"[^|\n]{8,40}?\s?\|\s?(?=[ء-ي])")


def _behind_day(line: Line) -> int:
    """Find where a story begins behind its day and a bar, "10 مارس 2024 | …"; 0 where it does not."""
    if (bar := _bar().match(line.text)) is None:
        return 0
    said = bar[0].rstrip("| ")
    found = find_dates(said)
    return bar.end() if len(found) == 1 and found[0].end - found[0].start == len(said) else 0


@cache
def _year() -> re.Pattern[str]:
    """Match a year of news on the web."""
    return re.compile("(?<![0-9])(?:20[0-4][0-9]|199[5-9])(?![0-9])|(?<![٠-٩])٢٠[٠-٤][٠-٩](?![٠-٩])")


@cache
def _opening() -> re.Pattern[str]:
    """Match what stands between a day and the story: a dash, the bracket around the day, or nothing."""
    return re.compile(r"\)?\s?[-–—]\s?(?=[ء-ي«“\"])|\)?\s+(?=[ء-ي«“\"])")


@cache
def _signs_between() -> re.Pattern[str]:
    return re.compile(r"\s*[-–—/|:]\s*")


def _behind_stamp(line: Line) -> int:
    """
    Find where a story begins behind its day and a clock, or behind who signs it, its day and a dash; 0 where it does not.

    Without a dash the weekday and the clock must be there: a sentence may begin with a day, or put one between dashes.
    """
    said = line.text[:_STAMP]
    if _year().search(said) is None or not (found := find_dates(said)):
        return 0
    day, stamp = found[0], found[0].timestamp
    opening = _opening().match(said, day.end)
    if opening is None or stamp.value is None or day.label_end > day.start or _HOUR in stamp.raw:
        return 0
    timed = stamp.precision in ("minute", "second")
    checked = stamp.raw[0].isalpha() and stamp.sure >= _CHECKED
    before = said[: day.start].strip(_SIGNS)
    if not before:
        return opening.end() if timed and checked else _behind_outlet(said, day.end)
    signed = opening[0].strip() and _signs(before, stamped=timed or checked)
    return opening.end() if signed and read_dateline(line.text) is None else 0


@cache
def _outlet() -> re.Pattern[str]:
    """Match a few words and a dash behind a day, and the blank or dash before them."""
    return re.compile(r"\s?[-–—]?\s?([^\s\d\-–—/|:][^\d\-–—/|:]{1,24}?)\s?[-–—:]\s?(?=[ء-ي«“\"])")


def _behind_outlet(said: str, at: int) -> int:
    """Find where a story begins behind an outlet beyond doubt, which follows the day; 0 where it does not."""
    match = _outlet().match(said, at)
    known = match and find_agency(match[1])
    return match.end() if match and known and known.sure and known.kind != "house" else 0


@cache
def _penned() -> re.Pattern[str]:
    """Match the label of a writer, with its sign."""
    return re.compile(rf"{spellings(('كتب', 'كتبت', 'بقلم'))}\s?[:/]\s?(?=\S)")


def _signs(before: str, *, stamped: bool) -> bool:
    """An outlet stands before a day; before one with a weekday or a clock also people, places, and one word before a stroke."""
    if before[0] in "كب" and (label := _penned().match(before)) is not None:
        before = before[label.end() :]
    bare = before.rstrip("(").removesuffix(_ON).rstrip(_SIGNS)
    parts = [part for part in _signs_between().split(bare) if part]
    if not parts or len(parts) > _SIGNERS or len(bare) > _AGO_LINE:
        return False
    if all((known := find_agency(part)) is not None and known.sure and known.kind != "house" for part in parts):
        return not before[-1].isalpha()
    if not stamped:
        return False
    if len(parts) == 1 and before[-1] == "/" and " " not in parts[0]:
        return True
    return all(is_bare_name(part) or is_place(part) or find_agency(part) is not None for part in parts)


def _before_ago(line: Line) -> int:
    """Find where the time begins behind a name; 0 where neither is there."""
    cut = line.text.find(_AGO)
    if cut < 0 or line.end - line.start > _AGO_LINE:
        return 0
    who = line.text[:cut]
    if not is_bare_name(who) and ((known := find_agency(who)) is None or not known.sure):
        return 0
    return cut + 1 if find_dates(line.text[cut + 1 :]) else 0


def _before_today(line: Line) -> int:
    """Find where the day begins behind a headline, a comma and "today", as aggregators print it; 0 where it does not."""
    cut = line.text.rfind(_TODAY[1:]) - 1
    if cut < _DATED // 2 or line.text[cut] not in ",،" or line.text.count(" ", 0, cut) < _HEADLINE_BLANKS:
        return 0
    said = line.text[cut:]
    found = find_dates(said) if len(said) <= _AGO_LINE else ()
    if len(found) != 1 or found[0].end != len(said) or found[0].start != len(_TODAY) or not found[0].timestamp.value:
        return 0
    return cut + len(", ")


def _before_minute(line: Line) -> int:
    """Find where the day begins behind a headline; 0 without the time of day, which headlines do not tell of their news."""
    text = line.text
    if line.end - line.start < _DATED:
        return 0
    found = find_dates(text)
    if len(found) != 1 or found[0].end != len(text) or found[0].label_end > found[0].start:
        return 0
    if not found[0].timestamp.value or _HOUR in found[0].timestamp.raw:
        return 0  # when something begins
    headline = text[: found[0].start].rstrip(_CUT_OFF)
    if headline.count(" ") < _HEADLINE_BLANKS or not headline[-1].isalpha() or headline.endswith(_BEFORE_DAY):
        return 0
    if ":" in headline or " - " in headline or read_byline(headline):
        return 0
    return found[0].start
