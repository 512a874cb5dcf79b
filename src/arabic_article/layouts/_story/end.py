"""The lines right after a story that belong to it: agency, writer, date, tags."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.datelines import is_end_mark, read_end_agency
from arabic_article.arabic.folding import fold
from arabic_article.arabic.keywords import looks_like_tags
from arabic_article.layouts._furniture.page_days import is_founding
from arabic_article.layouts._furniture.pleas import is_plea
from arabic_article.layouts._furniture.share_rows import is_share_row
from arabic_article.layouts._sheet.goes_on import goes_on
from arabic_article.layouts._sheet.lines import LONG, PROSE
from arabic_article.layouts._tags.below import FURNITURE, STORY, TAG_SIZE, over_tags, read_tags_below
from arabic_article.layouts._tags.lists import OTHERS, read_row
from arabic_article.layouts._words.desk_lines import sign_by_desk
from arabic_article.layouts._words.head_lines import is_counter
from arabic_article.layouts._words.lone_labels import is_section_label, label_of, read_filed
from arabic_article.layouts._words.sections import is_section_name
from arabic_article.layouts._words.sign_offs import is_filed, only_agencies, sign_off

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.lines import Line

_TAIL: Final = 12
"""Lines after a story that can belong to it."""
_POINTS: Final = "•-–—*·●▪ \t\xa0"
_INITIALS: Final = 20


@cache
def _initials() -> re.Pattern[str]:
    """Match what a newsroom signs a story with: "س ك/ ه م"."""
    return re.compile(r"[ء-ي]{1,2}(?:\s?[/.\s-]\s?[ء-ي]{1,2}){1,5}")


def read_tail(lines: Sequence[Line], last: int, page: str, readings: Readings) -> None:
    """
    Give roles to the lines right after a story that belong to it: agency, writer, date, tags.

    Args:
        lines: The sheet.
        last: Index after the story's last line.
        page: The page's text.
        readings: What is read of the lines already.
    """
    end = min(len(lines), last + _TAIL)
    i = last
    while i < end and (not lines[i].role or lines[i].soft or _stays(lines, i, last)):
        line = lines[i]
        if line.role in ("embed", "source", "section"):  # an advertisement; who sent the story, over its tags
            i += 1
            continue
        text = line.text
        size = line.end - line.start
        if is_end_mark(text):
            line.set("embed", "end-mark")
        elif is_share_row(text):
            line.set("share", "row-of-buttons")
        elif size <= 60 and read_end_agency(text):
            line.set("source", "agency-at-end")
        elif (text[0] in "([" or "/" in text) and size <= 60 and only_agencies(text):
            line.set("source", "agencies-at-end")
        elif text[0] in "([" and text[-1] in ")]" and size <= 60 and is_filed(text):
            line.set("dateline", "filed-at-end")
        elif i - last <= 2 and size <= 100 and readings.byline(text, line.start):
            line.set("byline", "byline-at-end")
        elif (
            (i - last <= 1 or lines[i - 1].role == "embed" or _ends_page(lines, i))
            and size <= 80
            and readings.dates(text, line.start)
        ):
            line.set("masthead" if is_founding(lines, i) else "date", "date-at-end")
        elif size <= _INITIALS and i > last and _initials().fullmatch(text):
            line.set("embed", "initials")
        elif (
            (size <= 60 and sign_off(lines, i, near=i - last <= 1))
            or sign_by_desk(lines, i, last)
            or _files_it(lines, i, end)
        ):
            pass
        elif not line.item and _may_sign(lines, i, last) and is_bare_name(text) and not _is_told(lines, i, last):
            # Who is told of stands there under a picture.
            if told_of(text, told(lines[:last])):
                line.set("caption", "name-of-the-story")
            else:
                line.set("byline", "name-at-end")
        elif i + 1 < end and label_of(text) == "byline" and is_bare_name(lines[i + 1].text):
            line.set("byline", "label-alone")
            line.value = line.end
            lines[i + 1].set("byline", "name-at-end")
        elif line.linked:
            break
        elif i == last and size >= PROSE * 3 // 2 and not line.item and _held_back(lines, i):
            line.set("paragraph", "cut-at-paywall")
        elif i == last == len(lines) - 1 and (size >= PROSE * 3 // 2 or goes_on(text)) and not line.item:
            line.set("paragraph", "cut-at-end")
        elif i == last == len(lines) - 2 and _cut_under(line, lines[i + 1]):
            line.set("subheading", "over-cut-at-end")
            lines[i + 1].set("paragraph", "cut-at-end")
            return
        else:
            break
        i += 1
    read_tags_below(lines, (last, i, end), page)


def _is_last(lines: Sequence[Line], i: int) -> bool:
    """Nothing follows it, or only how many read the page."""
    return i + 1 >= len(lines) or (i + 2 == len(lines) and is_counter(lines[i + 1].text))


def _ends_page(lines: Sequence[Line], i: int) -> bool:
    """Nothing stands under it but a counter, and over it are buttons: what a page does with its story, and knows of it."""
    return lines[i - 1].rule == "row-of-buttons" and _is_last(lines, i)


def _stays(lines: Sequence[Line], i: int, last: int) -> bool:
    """What belongs to a story may follow it: an advertisement, who sent it, the label of its section."""
    line = lines[i]
    if line.role == "nav" and line.text[-1] == ":" and is_section_label(line.text) and i + 1 < len(lines):
        step = lines[i + 1]
        if step.role or not is_section_name(step.text):
            return False
        line.set("section", "label-alone")
        line.value = line.end
        step.set("section", "filed-under")
    return line.rule in ("label-alone", "filed-under") or (i == last and line.role in ("embed", "source"))


def _files_it(lines: Sequence[Line], i: int, end: int) -> bool:
    """Read tags, their label, and the section behind its own."""
    line = lines[i]
    text = line.text
    size = line.end - line.start
    if (_hashed(text) and (len(text.split()) == 1 or _signed(lines, i))) or looks_like_tags(text, 0, size):
        line.set("keywords", "tags-at-end")
        line.value = max(line.value, read_row(line))  # behind a label that lost its colon
    elif section := read_filed(line):
        line.set("section", "filed-under")
        line.value = section
    elif size <= TAG_SIZE and i + 1 < end and _hashed(lines[i + 1].text) and over_tags(text):
        line.set("keywords", "label-alone")
        line.value = line.end
    else:
        return False
    return True


def _signed(lines: Sequence[Line], i: int) -> bool:
    """It is one of several short lines that open with the sign of tags."""
    near = [line for line in (lines[i - 1], *lines[i + 1 : i + 2]) if _hashed(line.text)]
    return bool(near) and all(line.end - line.start <= TAG_SIZE for line in (lines[i], *near))


def _hashed(text: str) -> bool:
    """It opens with the sign of tags, behind a bullet or not."""
    return text.lstrip(_POINTS)[:1] == "#"


def _may_sign(lines: Sequence[Line], i: int, last: int) -> bool:
    """It ends the page, its box with the story, or what stands over the labels of a page; or a date is over it."""
    if _is_last(lines, i) or lines[i - 1].role == "date":
        return True
    if i > last or lines[i].linked or lines[i].kind == "caption":
        return False
    after = lines[i + 1]
    return lines[i].limit == i + 1 or (after.hit is not None and after.role in FURNITURE) or is_plea(after)


def _is_told(lines: Sequence[Line], i: int, last: int) -> bool:
    """A story tells of somebody by his last name; that counts where more than his name ends the page."""
    if _is_last(lines, i) or lines[i - 1].role == "date":
        return False
    return fold(lines[i].text).split()[-1] in told(lines[:last])


def told(lines: Iterable[Line]) -> str:
    """
    Give what a story tells, for `told_of`.

    Args:
        lines: Its lines.

    Returns:
        The end of their text, folded.
    """
    return fold(" ".join([line.text for line in lines])[-STORY:])


def told_of(name: str, story: str) -> bool:
    """
    Tell whether a story speaks of somebody.

    Args:
        name: A name.
        story: What `told` gives.

    Returns:
        True where it has the last two words of the name.
    """
    return " ".join(fold(name).split()[-2:]) in story


def _cut_under(line: Line, after: Line) -> bool:
    """A subheading, and under it a paragraph that breaks off; headlines are not as long."""
    return (
        not line.stop
        and not line.item
        and not line.text.startswith(OTHERS)
        and line.hit is None
        and line.end - line.start <= PROSE * 3 // 2
        and (not after.role or after.soft)
        and not after.stop
        and not (after.item or after.linked)
        and (after.end - after.start >= LONG or after.joins)
    )


def _held_back(lines: Sequence[Line], i: int) -> bool:
    """The line was cut, and what follows says where the rest is sold."""
    return i + 1 < len(lines) and lines[i + 1].rule == "paywall" and lines[i].text.endswith(("…", "...", "]"))
