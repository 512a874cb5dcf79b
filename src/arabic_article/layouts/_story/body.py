"""The lines of a story itself."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.datelines import read_dateline
from arabic_article.arabic.folding import fold, same
from arabic_article.arabic.keywords import looks_like_tags
from arabic_article.layouts._furniture.asides import read_aside
from arabic_article.layouts._furniture.file_names import is_file_name
from arabic_article.layouts._furniture.messages import dates_tweet, is_tweet
from arabic_article.layouts._furniture.notices import mark_footnotes, mark_notices
from arabic_article.layouts._furniture.pleas import is_plea
from arabic_article.layouts._sheet.lines import LONG, PROSE, Line, is_row, owned
from arabic_article.layouts._story.runs_below import is_numbered_heading, row_of_numbers
from arabic_article.layouts._tags.lists import read_row
from arabic_article.layouts._words.head_lines import is_counter, is_job, is_outlet
from arabic_article.layouts._words.lone_labels import label_of
from arabic_article.layouts._words.pictures import asks_alone, picture_of
from arabic_article.layouts._words.sections import is_section_name
from arabic_article.layouts._words.sign_offs import ends_story

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._readings import Readings

_ELEMENTS: Final = MappingProxyType(
    {"heading": "subheading", "quote": "quote", "table": "table", "item": "list_item", "caption": "caption"}
)
_HEADLINE: Final = 20
"""Characters from which a line that is all link names another story."""
_SMALL: Final = frozenset({"date", "byline", "dateline", "counter", "share", "embed", "caption", "credit", "source"})
_HEAD_LINES: Final = 4
"""Lines of a head that are read under a lead."""
_HEAD: Final = 8
"""Lines between a lead and the next paragraph that can be of the head."""
_NEAR: Final = 12
"""Lines back to which a caption is remembered."""
_ROW_SIZE: Final = 80
_TITLE_MIN: Final = 12
_PROBE: Final = 24
"""Characters that are compared before two paragraphs are."""


def read_body(lines: Sequence[Line], first: int, last: int, readings: Readings) -> None:
    """
    Give roles to the lines of a story.

    Args:
        lines: The sheet.
        first: Index of its first line.
        last: Index after its last line.
        readings: What is read of the lines already.
    """
    _head_again(lines, first, last, readings)
    mark_footnotes(lines, first, last)
    asks = _asks(lines, first, last)
    titles = {line.text for line in lines[max(0, first - _NEAR) : first] if line.role == "title"}
    captions = {line.text for line in lines[max(0, first - _NEAR) : first] if line.role == "caption"}
    for i in range(first, last):
        line = lines[i]
        if i > first and lines[i - 1].role == "caption":
            captions.add(lines[i - 1].text)
        prose = line.weight >= PROSE
        if line.role and not (line.soft and prose):
            line.soft = False  # a box between two paragraphs
            continue
        plain = not line.stop and not line.kind
        if plain and owned(line):
            line.set("caption", "owned-picture")
        elif plain and line.text in titles:
            line.set("title", "title-again")
        elif prose and not line.kind and (line.stop or i < last - 1):
            line.set("list_item" if line.item and not asks else "paragraph", "prose")  # nearly every line is this
        elif line.kind == "control":
            line.set("promo", "control-element")
        elif line.kind == "standfirst":
            line.set("lead" if i == first else "paragraph", "sentence-in-heading")
        elif line.linked and not prose and line.end - line.start >= _HEADLINE:
            line.set(*(("promo", "plea") if is_plea(line) else ("related", "linked-line")))
        elif line.kind == "quote" and is_tweet(line.text):
            line.set("embed", "signed-tweet")
        elif line.kind == "heading" and is_plea(line):
            line.set("promo", "plea")
        elif line.kind in _ELEMENTS:
            line.set(_ELEMENTS[line.kind], f"{line.kind}-element")
        elif i == last - 1 and not line.stop and looks_like_tags(line.text, 0, len(line.text)):
            line.set("keywords", "tags-at-end")
            line.value = max(line.value, read_row(line))
        elif prose:
            line.set("list_item" if line.item and not asks else "paragraph", "prose")
        else:
            _short_line(lines, i, first, last, readings=readings, captions=captions, asks=asks)
    if last < len(lines):
        mark_notices(lines, first, last)
    _standfirst(lines, first, last, readings)


def _head_again(lines: Sequence[Line], first: int, last: int, readings: Readings) -> None:
    """Read the copy of a head that stands between the first paragraph and the next: title, caption, picture credit."""
    for at in range(first + 1, min(first + 4, last)):
        if lines[at].weight < PROSE:
            break
    else:
        return
    if lines[at].role or lines[at].end - lines[at].start < _TITLE_MIN:
        return
    title = next((line for line in reversed(lines[max(0, first - _NEAR) : first]) if line.role == "title"), None)
    if title is None or same(title.text[0]) != same(lines[at].text[0]) or fold(title.text) != fold(lines[at].text):
        return
    lines[at].set("title", "title-again")
    for line in lines[at + 1 : min(at + 4, last)]:
        if line.prose or line.role:
            return
        if _dates_it(line, readings):
            line.set("date", "date-in-story")
        else:
            line.set("credit" if line.text.isascii() else "caption", "under-title-again")


@cache
def _played() -> re.Pattern[str]:
    """Match what players print of a recording: how much has been played, and how long it is."""
    return re.compile(r"\d{1,2}:\d\d(?::\d\d)? ?/ ?\d{1,2}:\d\d(?::\d\d)?")


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(r"(?:ال)?صورة\s?(?:رقم\s?)?[\d٠-٩]{0,3}\s?[:：/]")


def _asks(lines: Sequence[Line], first: int, last: int) -> bool:
    """Tell an interview by its questions: with an asterisk, or with a dash and a question mark."""
    for line in lines[first:last]:
        if line.item and (line.text[0] == "*" or (line.text[0] in "-–—" and line.text[-1] == "؟")):
            return True
    return False


def _short_line(
    lines: Sequence[Line], i: int, first: int, last: int, *, readings: Readings, captions: set[str], asks: bool
) -> None:
    line = lines[i]
    text = line.text
    size = line.end - line.start
    if (
        i - first <= _HEAD
        and not any(other.prose for other in lines[first + 1 : i])
        and _head_line(lines, i, first, last, readings)
    ):
        return
    if not (text[0].isalnum() or any(map(str.isalnum, text))):
        line.set("embed", "ruler")
    elif text.isascii() and (is_file_name(text) or _played().fullmatch(text)):
        line.set("embed", "file-name" if text[-1].isalpha() else "time-of-a-player")
    elif text[0] == "[" and text[-1] == "]" and text[1:2].isalpha() and text.isascii():
        line.set("embed", "template")
    elif i - first <= _HEAD and size <= LONG // 2 and ":" in text and _asked_by(line, readings):
        line.set("byline", "byline")
    elif (
        is_tweet(text)
        or (i + 1 < last and is_tweet(lines[i + 1].text))
        or (lines[i - 1].rule == "signed-tweet" and dates_tweet(text))
    ):
        line.set("embed", "signed-tweet")
    elif (shown := picture_of(lines, i, first, last)) is not None:
        line.set(*shown)
    elif i + 1 < last and lines[i + 1].role in ("credit", "caption"):
        line.set("caption", "line-over-credit")
    elif text in captions:
        line.set("caption", "caption-again")
    elif is_row(line):
        line.set("table", "row-between-bars")
    elif "\t" in text and any(first <= k < last and "\t" in lines[k].text for k in (i - 1, i + 1)):
        line.set("table", "row-between-tabs")
    elif not line.stop and any(first <= k < last and lines[k].text == text for k in (i - 1, i + 1)):
        line.set("caption", "printed-twice")
    elif text.startswith(("صورة", "الصورة")) and not line.stop and _numbered().match(text):
        line.set("caption", "numbered-caption")
    elif i == last - 1 and ends_story(line):
        return
    elif line.item:
        line.set("paragraph" if asks and line.stop else "list_item", "bullet")
    elif line.stop or text[-1] in ":،" or size >= LONG // 2 + 30:
        line.set(*_ended(lines, i, first, last))
    elif size <= _ROW_SIZE and text[-1].isdigit() and row_of_numbers().fullmatch(text):
        line.set("table", "row-of-numbers")
        _head_table(lines, i, first)
    elif read_aside(lines, i, last):
        return
    elif line.joins:
        line.set("paragraph", "goes-on-below")
    elif _heads_card(lines, i, last):
        line.set("related", "card-in-story")
    else:  # one line alone heads nothing
        line.set(*(("subheading", "short-line") if last - first > 1 else ("paragraph", "cut-at-end")))


def _head_table(lines: Sequence[Line], i: int, first: int) -> None:
    """Read what stands over the first row of numbers: a word for each of its columns, or for each number."""
    above, words = lines[i - 1], lines[i].text.split()
    numbers = sum(word[-1].isdigit() for word in words[1:])
    if above.role == "subheading" and i > first and above.text.count(" ") + 1 in (len(words), numbers):
        above.set("table", "head-of-a-table")


def _ended(lines: Sequence[Line], i: int, first: int, last: int) -> tuple[str, str]:
    """Tell a heading from a short sentence: a lone question, or a number and a few words before a colon."""
    if asks_alone(lines, i, first, last):
        return "subheading", "lone-question"
    if lines[i].text[-1] == ":" and i + 1 < last and lines[i + 1].prose and is_numbered_heading(lines[i].text):
        return "subheading", "short-line"
    return "paragraph", "short-sentence"


def _heads_card(lines: Sequence[Line], i: int, last: int) -> bool:
    """A word for a section, a headline and nothing else stand between two paragraphs: another story of the outlet."""
    above = lines[i - 1]
    if above.rule == "card-in-story":
        return above.role == "related" and not above.pieces  # its day ends it
    if i + 2 >= last or " " in lines[i].text or not lines[i - 1].prose or not lines[i + 2].prose:
        return False
    after = lines[i + 1]
    small = not (after.prose or after.stop or after.item or after.role) and after.end - after.start >= _HEADLINE
    return small and is_section_name(lines[i].text)


def _head_line(lines: Sequence[Line], i: int, first: int, last: int, readings: Readings) -> bool:
    """Read a small line of a head that stands under the lead, where the lead stands apart."""
    line = lines[i]
    text = line.text
    if i - first <= _HEAD_LINES and line.end - line.start <= LONG and not line.stop:
        if _dates_it(line, readings):
            line.set("date", "date-in-story")
        elif label_of(text) == "date" and i + 1 < last and _dates_it(lines[i + 1], readings):
            line.set("date", "label-alone")
            line.value = line.end
        elif readings.byline(text, line.start):
            line.set("byline", "byline")
        elif lines[i - 1].role == "byline" and is_job(text):
            line.set("byline", "job-under-name")
        elif i == first + 1 and is_outlet(line):
            line.set("source", "outlet-under-lead")
        elif (
            i + 1 < last
            and lines[i + 1].prose
            and (found := read_dateline(text))
            and found.place
            and found.end >= len(text)
        ):
            line.set("dateline", "own-line")
        elif is_bare_name(text) and (
            lines[i - 1].role == "date" or (i + 1 < last and _dates_it(lines[i + 1], readings))
        ):
            line.set("byline", "name-under-lead")
    if not line.role and is_counter(text):
        line.set("counter", "under-lead")
    return bool(line.role)


def _asked_by(line: Line, readings: Readings) -> bool:
    """It names who leads the interview, whose introduction may have several paragraphs."""
    named = readings.byline(line.text, line.start)
    return bool(named) and all(credit.role == "interviewer" and credit.rule == "byline-label" for credit in named)


def _dates_it(line: Line, readings: Readings) -> bool:
    size = line.end - line.start
    return size <= _ROW_SIZE and any(found.timestamp.value for found in readings.dates(line.text, line.start))


def _over_head(lines: Sequence[Line], first: int, last: int) -> bool:
    """Date or byline stand under the first paragraph: it is printed over the head, apart from the rest."""
    i = first + 1
    if lines[i].role not in _SMALL:
        return False
    while i < last and i - first <= _HEAD and lines[i].role in _SMALL:
        i += 1
    signed = any(line.role in ("date", "byline") or line.rule == "outlet-under-lead" for line in lines[first + 1 : i])
    if signed and i + 1 < last and lines[i].rule == "short-line" and lines[i + 1].role == "paragraph":
        lines[i].set("caption", "short-line-under-title")  # as it would be under a head without a lead
        i += 1
    return signed and i < last and lines[i].role == "paragraph"


def _standfirst(lines: Sequence[Line], first: int, last: int, readings: Readings) -> None:
    """Set apart a lead that ends in a credit formula, that stands over the head, or that the next paragraph repeats."""
    for i in range(first, min(first + 2, last)):
        line = lines[i]
        if line.role != "paragraph":
            continue
        formula = readings.formula(line.text, line.start)
        if formula:
            ends = max((credit.end for credit in (formula.newspaper, formula.author) if credit), default=0)
            if len(line.text) - ends <= 24 or line.text[-1] == ":":
                for lead in lines[first : i + 1]:
                    if lead.role == "paragraph":
                        lead.set("lead", "credit-formula")
            return
        signed = i + 1 < last and lines[i + 1].role in ("byline", "dateline")
        after = i + 2 if signed else i + 1
        if after < last and lines[after].role == "paragraph" and _begins(lines[after].text, line.text):
            line.set("lead", "repeated-lead")
            return
    if last - first > 2 and lines[first].role == "paragraph" and _over_head(lines, first, last):
        lines[first].set("lead", "over-byline")


def _begins(text: str, lead: str) -> bool:
    """The text begins with the lead, whatever the spelling and the dots at its end."""
    if same(text[0]) != same(lead[0]) or fold(text[:_PROBE])[: _PROBE // 2] != fold(lead[:_PROBE])[: _PROBE // 2]:
        return False
    folded = fold(lead).rstrip(" .…")
    return len(folded) >= PROSE and fold(text).startswith(folded)
