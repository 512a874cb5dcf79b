"""The working sheet of the generic layout: a page's blocks with what their shape says, before they have roles."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sheet.goes_on import goes_on
from arabic_article.layouts._sheet.line_ends import size_of_note, without_note
from arabic_article.layouts._sheet.openings import opens_story
from arabic_article.layouts._sheet.scan import Hit, find_markers, hit_at, scanner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page
    from arabic_article.arabic.markers import Marker

PROSE: Final = 40
"""Characters from which a line with a final stop reads as a sentence of the story."""
LONG: Final = 140
"""Characters from which a line without a final stop does: nine headlines in ten are shorter."""
_CAP: Final = 600
"""No single line counts for more: a long legal notice must not outweigh a story."""
_MENU: Final = 300
"""Characters below which a line with two bars is a menu printed in one run."""
SHORT_COST: Final = -14
_ENTRIES: Final = 5
"""Entries of the shortest menu that is printed on one line."""
_ENTRY: Final = 32
"""Characters of one of its entries, on average."""
_CUT: Final = ("...", "…", "(…)")
_OWNER: Final = 48
"""Characters at the end of a caption in which its owner is named."""
_CAPTION: Final = 180
_CAPTION_WORDS: Final = 15
"""Blanks of the longest one that can begin with a verb."""
_BETWEEN: Final = frozenset({"promo", "embed", "share"})
"""What stands between two paragraphs of a story as often as after it."""
_SECOND: Final = frozenset("وفكيجام")
"""Letters with which a sentence begins that a story goes on with."""
JOINS: Final = 4
"""What a line weighs that joins a story and makes none."""
_BLANKS: Final = 3
"""Blanks in the shortest sentence without a stop that a story goes on with."""
MARK_COST: Final = -40
END_COST: Final = -1e9
"""A line that no story runs across."""
_GOES_ON: Final = frozenset("،؛")
"""How no line begins that is whole."""
_STOPS: Final = frozenset(".؟?!…۔")
_CLOSERS: Final = frozenset("\"”“»)]'’")


@cache
def letters() -> re.Pattern[str]:
    """
    Compile what tells an Arabic line.

    Returns:
        The pattern of a letter.
    """
    return re.compile("[\u0620-\u064a]")


class Line:
    """A block under consideration. It changes while the layout works, and never leaves it."""

    __slots__ = (
        "end",
        "hit",
        "item",
        "kind",
        "level",
        "limit",
        "linked",
        "pieces",
        "role",
        "rule",
        "soft",
        "start",
        "stop",
        "story",
        "text",
        "value",
        "weight",
    )

    def __init__(self, start: int, end: int, text: str, item: bool, hit: Hit | None) -> None:
        """
        Weigh a line.

        Args:
            start: Offset in the page.
            end: Offset after its last character.
            text: The text between.
            item: It opens with a bullet.
            hit: The marker phrase that begins it.
        """
        self.start = start
        self.end = end
        self.text = text
        self.item = item = item or text[0] in "•●"  # of a list that is no element too
        self.hit = hit
        self.role = ""
        self.rule = ""
        self.story = 0
        self.soft = False  # its role is only what a label above suggests
        self.kind = ""  # what its element says: heading, quote, table, item, caption
        self.level = 0  # of a heading
        self.limit = 0  # index of the line at which the box ends that a label stands in; 0 where it stands in none
        self.linked = False  # most of it is a link
        self.pieces: tuple[tuple[int, int], ...] = ()  # spans of its values, where it has several
        self.value = start  # where its value begins, when a label comes first
        last = text[-1]
        if last == ".":
            self.stop = True
        elif last == ")" and size_of_note(text):
            # The name of an agency in brackets follows the last sentence of a story.
            last = "."
            self.stop = True
        elif last in _CLOSERS:
            last = (without_note(text) if last == "]" else text).rstrip("\"”“»)]'’ ")[-1:] or last
            self.stop = last in _STOPS or text[-2:-1] in _STOPS
        elif last == "ى" and text[-6:-5] in _STOPS and text.endswith("انتهى"):
            last = "."  # an agency's word for the end, glued to the last sentence
            self.stop = True
        else:
            self.stop = last in _STOPS or (last == " " and text.rstrip()[-1:] in _STOPS)
        size = end - start
        if hit is not None:
            role = hit.marker.role
            self.weight: float = END_COST if hit.marker.ends else SHORT_COST if role in _BETWEEN else MARK_COST
        elif self.stop and not (size < LONG and text.endswith(_CUT)):
            # A short question or exclamation is as often a headline: it joins a story but makes none.
            self.weight = min(size, _CAP) if size >= LONG or (size >= PROSE and last not in "؟?!") else JOINS
        elif size >= LONG and (
            ".." not in text or text.count(". ") > text.count(".. ") + 1 or (size >= _MENU and " .. " in text)
        ):  # the two dots of headlines; a writer who sets blanks around them has no other stops
            self.weight = min(size, _CAP) * 0.8
        elif size >= PROSE and last in ":،؛,":
            # It announces what follows, or somebody wrapped a sentence.
            self.weight = size * (0.5 if last == ":" else 0.8)
        elif (text[0] in _SECOND or (item and text[1:2].isspace())) and _is_second(text):
            self.weight = JOINS
        else:
            self.weight = SHORT_COST
        if item and self.stop and size >= PROSE and hit is None:
            # An answer, or a point of a list that is part of the story; not another story, and who writes it.
            self.weight = SHORT_COST if size < LONG and "كتب: " in text else max(size * 0.5, PROSE)
        elif self.weight != SHORT_COST and (
            (item and size < LONG and hit is None and not self.joins)
            or (size < _MENU and "|" in text and text.count("|") >= 2)
            or (" - " in text and not self.stop and _is_run(text))
        ):
            self.weight = SHORT_COST

    def set(self, role: str, rule: str, story: int = 0) -> None:
        """Give the line a role for good."""
        self.role, self.rule, self.story, self.soft = role, rule, story, False

    @property
    def joins(self) -> bool:
        """It is a sentence with which a story goes on, and no stop ends it."""
        return self.weight == JOINS and not self.stop

    @property
    def prose(self) -> bool:
        """It reads as part of a story."""
        return self.weight >= PROSE


def _is_second(text: str) -> bool:
    """A story goes on with it, behind a bullet or not."""
    at = 0 if text[0] in _SECOND else 2
    return text[at : at + 1] in _SECOND and text.count(" ", at) >= _BLANKS and goes_on(text[at:])


def _is_run(text: str) -> bool:
    """It is the entries of a menu, with dashes between."""
    entries = text.count(" - ") + 1
    return entries >= _ENTRIES and len(text) <= entries * _ENTRY


def owned(line: Line) -> bool:
    """
    Tell a caption that goes on to name who owns the picture.

    Args:
        line: A line.

    Returns:
        True where it holds the sign of a copyright, or a label and a name, behind its first words; no full stop ends it.
    """
    text = line.text
    if line.stop:
        return False
    if text.find("©") > PROSE // 2:
        return True
    end = text[-_OWNER:]
    if (
        "صدر" in end or "صوير" in end or "دسة" in end or "صور" in end or "hoto" in end
    ) and line.end - line.start <= _CAPTION:
        short = text.count(" ") <= _CAPTION_WORDS or not opens_story(text)
        return short and _owner().search(text, PROSE // 2) is not None
    return False


@cache
def _owner() -> re.Pattern[str]:
    """Match who owns a picture, behind a label at the end of its caption."""
    labels = "المصدر|تصوير|بعدسة|عدسة|الصورة|[Pp]hoto"
    return re.compile(rf"\s(?:{labels})\s?[:：]\s?[^\n:.]{{2,{_OWNER - 12}}}\Z|\w\s?Photos?(?:/\d{{4}})?\Z")


def is_row(line: Line) -> bool:
    """
    Tell a row of a table, its cells between bars.

    Args:
        line: A line.

    Returns:
        True where a bar ends it that is not its only one.
    """
    return line.text[-1] == "|" and line.text.count("|") > 1


def survey(page: Page, extra: tuple[Marker, ...]) -> list[Line]:
    """
    Lay out the sheet.

    Args:
        page: The page.
        extra: Marker rows of the layout at work.

    Returns:
        A line for each block, in order.
    """
    text = page.text
    hits = find_markers(text, extra)
    dated = text.startswith(("date ", " date "))
    for block in page.blocks[1:2] if dated else page.blocks if "|\n" in text or text.endswith("|") else ():
        start, before = block.start, text[block.start - 1 : block.start]  # behind a date token, or of a cell
        if start not in hits and before not in ("", "\n") and (hit := hit_at(scanner(extra), text, start)):
            hits[start] = hit
    hit_of = hits.get
    lines = [Line(start, end, text[start:end], item, hit_of(start)) for start, end, _, _, item, _, _, _ in page.blocks]
    if [line for line in lines if line.text[0] in _GOES_ON and line.hit is None]:
        lines = _join_commas(text, lines)
    if len(lines) > 8 and text.count("\n") > 2 * len(lines):
        lines = _join_pieces(text, lines)
    return lines


def _join_commas(text: str, lines: Sequence[Line]) -> list[Line]:
    """Rejoin paragraphs that were cut at a link: what begins with a comma goes on with the line above, blank or not."""
    out: list[Line] = []
    for line in lines:
        head = out[-1] if out else None
        if head is None or line.text[0] not in _GOES_ON or line.hit or head.hit or head.stop or line.item:
            out.append(line)
        else:
            out[-1] = Line(head.start, line.end, text[head.start : line.end], head.item, None)
    return out


def _join_pieces(text: str, lines: list[Line]) -> list[Line]:
    """Rejoin paragraphs that a flattener cut at inline elements: no blank line, and a space or a comma at the cut."""
    out: list[Line] = []
    count = len(lines)
    first = 0
    while first < count:
        head = lines[first]
        last = first
        while last + 1 < count and head.hit is None and _cut_here(text, head.start, lines[last], lines[last + 1]):
            last += 1
        if last > first:
            end = lines[last].end
            head = Line(head.start, end, text[head.start : end], head.item, None)
        out.append(head)
        first = last + 1
    return out


def _cut_here(text: str, start: int, before: Line, line: Line) -> bool:
    """Tell whether a paragraph that begins at `start` goes on after the piece before."""
    seam = text[before.end : line.start]
    if line.hit is not None or line.item or seam.count("\n") != 1:
        return False
    if line.text[0] in "،,.؛:)»”":
        return True
    spaced = seam != "\n" and not before.stop
    return spaced and (before.end - start >= PROSE or line.end - line.start >= PROSE)
