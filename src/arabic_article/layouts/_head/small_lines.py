"""The lines between title and story that nothing common explains: who wrote and is what, who drew, where it was filed."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._cues import cue_at
from arabic_article.arabic._places import is_city
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold, spellings
from arabic_article.layouts._furniture.share_rows import is_share_row
from arabic_article.layouts._sections.menu_entries import mark_entry
from arabic_article.layouts._sections.paths import mark_path
from arabic_article.layouts._sheet.goes_on import goes_on
from arabic_article.layouts._sheet.lines import PROSE, is_row
from arabic_article.layouts._sheet.openings import opens_story
from arabic_article.layouts._titles.never_titles import zone_of_clock
from arabic_article.layouts._titles.not_titles import is_fact
from arabic_article.layouts._words.lone_labels import begins_byline
from arabic_article.layouts._words.no_captions import may_be_caption, no_caption
from arabic_article.layouts._words.sections import begins_path, is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_SENTENCE: Final = 90
"""Characters that no caption has which names nobody: a first paragraph that lost its stop has them."""
_OVER: Final = 2
"""Lines from a first sentence to the next: a heading may stand between."""
_IN: Final = ("in ", "في ", "صنف ", "تصنيف ", "التصنيف ", "قسم ", "القسم ")
"""What templates print before the name of a section."""
_BOXES: Final = frozenset({"nav", "embed"})
"""Roles of the lists that stand between title and story: a table of contents, a summary."""
_DECKS: Final = frozenset({"short-line-under-title", "named-points"})
_DECK: Final = 30
"""Characters from which a line under a title is a subtitle where a caption follows under the date."""
_CELL: Final = 2
"""Bars around one cell, as flatteners print a page that is laid out in tables."""
_BUTTON: Final = 2
"""Letters of the longest button of a network: "fb", "wa"."""
_LABEL: Final = 16
"""Characters of the longest label of what is known of a writer."""


def long_under_title(line: Line) -> tuple[str, str]:
    """
    Tell what a long line right under a title is.

    Args:
        line: A line that nothing else explains.

    Returns:
        Role and rule: it adds to the headline, or tells the story already, and is its lead.
    """
    told = line.end - line.start >= _LEAD and "،" in line.text
    return ("lead", "paragraph-under-title") if told else ("subtitle", "line-under-title")


def shape_of(lines: Sequence[Line], k: int, title: int, first: int) -> tuple[str, str] | None:
    """
    Tell a path, a section behind a dash and a row of a table by their signs, and the beginning of the story by how it ends.

    Args:
        lines: The sheet.
        k: Index of a line under a title.
        title: Index of the title.
        first: Index of the story's first line.

    Returns:
        The role and the rule; None for anything else.
    """
    line = lines[k]
    if mark_path(lines, k, title, (0, first), near=False):
        return line.role, line.rule
    if line.text[0] == "-" and lines[k - 1].role == "date" and is_section_name(said := line.text.lstrip("- ")):
        line.value += len(line.text) - len(said)
        return "section", "section-words"
    if begins_path(line):
        return "nav", "path-under-title"
    if k >= first - _OVER and line.text.endswith(f" {lines[title].text}"):
        return "paragraph", "prose"  # behind so many words that it is not the title again
    if not is_row(line):
        return None
    return ("table", "row-between-bars") if line.text.count("|") > _CELL else ("unknown", "one-cell")


def named_beside(lines: Sequence[Line], name: str) -> bool:
    """
    Tell whether a byline says whose a name is.

    Args:
        lines: Some lines around it.
        name: The name.

    Returns:
        True where one of them ends with it, or says its two words or more.
    """
    several = " " in name
    return any(
        line.rule == "byline-label" and (line.text.endswith(name) or (several and f" {name} " in line.text))
        for line in lines
    )


_LEAD: Final = 200
"""Characters from which a line under a title tells the story, and adds no more to its headline."""


@cache
def _drawn() -> re.Pattern[str]:
    return re.compile(rf"{spellings(('رسم', 'رسوم', 'الرسم', 'كاريكاتير', 'كاريكاتور', 'لوحة', 'اللوحة'))}\s?[:：/]?\s")


@cache
def _filed() -> re.Pattern[str]:
    """Match a town and two pieces or more behind it: who sent the story from there, and for whom."""
    return re.compile(r"([^\s\-–—/ـ][^\-–—/ـ\n]{1,24}?)\s[-–—ـ]\s[^\-–—\n]{3,70}?\s[-–—ـ]\s[^\n؟!:]{3,60}")


@cache
def _town() -> re.Pattern[str]:
    """Match a town, a sign and one word, which may end in a number."""
    return re.compile(
        r"([^\s\-–—/|:][^\-–—/|:\n]{1,24}?)(?:\s*[-–—/|:]|\sـ{1,2}(?=\s))\s*([^\s\-–—/|:.،؟!\d]{3,20}\d{0,3})"
    )


def _latin(text: str) -> tuple[str, str]:
    """Name a line in Latin letters: the button of a network, code, or whose picture it is."""
    if len(text) <= _BUTTON and text.islower():
        return "share", "row-of-buttons"
    return "embed" if text[0] in "[<{%" else "credit", "latin-line-under-title"


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
    if is_share_row(text):
        line.set("share", "row-of-buttons")
    elif ("(" in text or "@" in text or "[at]" in text) and (named := _before_account(text, lines[k + 1].text)):
        line.set("byline", "name-under-title")
        line.pieces = ((line.start, line.start + named),)
    elif text.startswith(_IN) and is_section_name(text[text.index(" ") + 1 :]):
        line.set("section", "section-words")
        line.value += text.index(" ") + 1
    elif "date" in (lines[k - 1].role, lines[k + 1].role) and mark_entry(lines, k):
        return
    elif text.isascii():
        line.set(*_latin(text))
    elif found := _who_or_where(text):
        line.set(*found)
    elif first - k <= _OVER and (opens_story(text) or (text[-1] == ":" and goes_on(text))):
        line.set("paragraph", "opening-verb" if text[-1] != ":" else "announces-a-list")
    elif (k == first - 1 and lines[first].item) or (lines[k - 1].rule == "opening-verb" and not line.stop):
        line.set("subheading", "short-line")
    elif k == first - 1 and apart and line.end - line.start >= _SENTENCE and not line.item:
        line.set("paragraph", "long-line-over-story")
    elif apart and line.stop and line.end - line.start >= PROSE * 2 and (not lines[k + 1].role or lines[k + 1].soft):
        line.set("lead", "sentence-under-date")
    elif is_fact(text) and (is_fact(lines[k - 1].text) or is_fact(lines[k + 1].text)):
        line.set("embed", "facts-under-title")
    elif (parted := _of_section().fullmatch(text)) is not None and (parted[2] or is_section_name(parted[1])):
        line.set("section", "subject-of-a-board" if parted[2] else "outlet-and-section")
        line.value = line.start + parted.start(2 if parted[2] else 1)
    elif text[0].isdigit() and any(lines[m].text[0].isdigit() and not lines[m].prose for m in (k - 1, k + 1)):
        line.set("embed", "points-under-title")
    elif (cue := cue_at(text, 0, len(text))) is not None and cue.sign and cue.strength == "firm":
        line.set("byline", "byline-label")  # of whom it does not name
    elif zone_of_clock().fullmatch(text) is not None:
        line.set("clock", "zone-of-a-clock")
    elif (":" in text and len(text) <= _SENTENCE and _point().fullmatch(text)) or (
        lines[k - 1].rule == "named-points" and not line.stop and k == first - 1
    ):
        line.set("embed", "named-points")
    elif line.rule == "under-label" and line.role in _BOXES:
        line.soft = False
    elif lines[k - 1].rule == "points-of-a-summary" and not line.stop:
        line.set("embed", "points-of-a-summary")
    elif "بواسطة" in text and begins_byline(text):
        line.set("unknown", "unread-byline")
    elif _is_value(lines[k - 1], text):
        line.set("unknown", "value-of-a-label")
    elif kind := no_caption(text):
        line.set(*kind)
    else:
        shown = line.kind == "caption" or text.startswith(("صورة", "الصورة")) or may_be_caption(text)
        line.set("caption" if shown else "unknown", "short-line-under-title")


def _is_value(above: Line, text: str) -> bool:
    """It stands under a short label with a comma, or behind the word "from", or breaks off there."""
    label = above.text
    return text.endswith(" من") or (
        above.end - above.start <= _LABEL
        and (label.endswith(" من") or (label[-1] == "،" and " " not in label))
        and above.role in ("unknown", "embed", "caption", "byline")
    )


@cache
def _account() -> re.Pattern[str]:
    """Match a name, a place in brackets, and the name of an account; or a name and an address of mail."""
    mail = r"\s[\w.-]{2,30}\s?(?:\[at\]|@)\s?[\w.-]{4,40}"
    return re.compile(rf"([^\n()@\[\]]{{5,40}}?)(?:\s?\([^()\n]{{2,24}}\)\s*+(?:@\w{{3,30}}|\w{{3,30}}@)|{mail})")


def _before_account(text: str, after: str) -> int:
    """Give how long the name is that stands before an address, or a place in brackets and an account, here or on the next line."""
    match = _account().fullmatch(text if "@" in text or "[at]" in text else f"{text} {after}")
    return len(match[1]) if match is not None and is_bare_name(match[1]) else 0


@cache
def _point() -> re.Pattern[str]:
    """Match a name of one or two words and a colon, and what is said, in four words or more; captions begin so with a side."""
    sides = "من|[إا]لى|في|صورة|الصورة|عن|على|يمين|يسار|[أا]على|[أا]سفل|وقوفا|جلوسا"
    return re.compile(rf"(?!(?:{sides})(?!\w))[ء-ي]{{3,14}}(?: [ء-ي]{{3,14}})?\s?:\s[^\n:()|/]+(?: [^\n:()|/\s]+){{3}}")


@cache
def _of_section() -> re.Pattern[str]:
    """Match an outlet of one or two words, whom nobody knows, and its section; or the subject that a board files a story under."""
    return re.compile(
        r"[^\s\-–—/|]{3,14}(?: [^\s\-–—/|]{2,12})?\s[-–—|]\s([ء-ي ]{3,20})|(?:المحور|الباب|الزاوية)\s?:\s?([ء-ي][ء-ي ,،]{2,70})"
    )


def _who_or_where(text: str) -> tuple[str, str] | None:
    """Tell who drew the picture of a story, or where an institution filed it, from a caption."""
    text = text.rstrip(" |")
    if (drawn := _drawn().match(text)) is not None and is_bare_name(text[drawn.end() :]):
        return "credit", "who-drew"
    filed = _filed().fullmatch(text)
    if filed is not None and is_city(fold(filed[1])):
        return "dateline", "place-and-sender"
    town = _town().fullmatch(text)
    if town is not None and is_city(fold(town[1])) and not is_city(fold(town[2])):
        return "dateline", "place-and-sender"
    return None


def recast(lines: Sequence[Line], title: int, first: int) -> None:
    """
    Judge short lines that were taken for captions by what stands under them.

    What stands between two prints of a title is of the page. A line right under the title is a subtitle where a date or a
    byline follows, and a caption under that, if it is not somebody and what he says; or a label, a name and a dash, each on
    its line.

    Args:
        lines: The sheet.
        title: Index of the title.
        first: Index of the story's first line.
    """
    shorts = [k for k in range(title + 1, first) if lines[k].rule in _DECKS]
    if not shorts:
        return
    again = max((k for k in range(title + 2, first) if lines[k].rule == "title-again"), default=0)
    for k in shorts:
        if k < again and lines[k].rule != "named-points":
            lines[k].set("nav", "between-titles")  # the first one is what the page calls itself
    deck = lines[title + 1]
    under = [line.role for line in lines[title + 2 : first]]
    if deck.rule not in _DECKS or lines[title + 2].rule == "named-points" or deck.end - deck.start < _DECK or deck.item:
        return
    head = under[: under.index("caption")] if "caption" in under else under if deck.rule == "named-points" else []
    # The picture of this theme stands under the line of writer, dash and day.
    newspaper = [line.rule for line in lines[title + 2 : title + 5]] == ["label-alone", "name-under-title", "ruler"]
    if newspaper or "date" in head or "byline" in head:
        deck.set("subtitle", "line-under-title")
