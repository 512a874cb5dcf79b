"""Labels inside a line: what follows a story on its page, left behind the story's last stop when the page was flattened."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.datelines import is_end_mark
from arabic_article.arabic.folding import fold, spellings
from arabic_article.arabic.markers import MARKERS, Marker
from arabic_article.arabic.phrases import Known, Phrases
from arabic_article.layouts._furniture.appeals import set_appeals_aside
from arabic_article.layouts._furniture.pleas import is_plea, set_letters_aside, set_offers_aside
from arabic_article.layouts._sheet.lines import MARK_COST, PROSE, Line
from arabic_article.layouts._sheet.scan import Hit, standing
from arabic_article.layouts._story.kinds import is_more
from arabic_article.layouts._tags.below import STORY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SIZES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "source": 80,
        "keywords": 300,
        "read_also": 200,
        "related": 2000,
        "comments": 2000,
        "share": 160,
        "promo": 200,
        "copyright": 320,
        "disclaimer": 320,
    }
)
"""Characters that each label announces at most; where more follows, it is the story that goes on."""
_FEED: Final = 240
"""The same where the label of a source is a sentence that names the story."""
_WHOLE: Final = 600
"""Characters from which a line is a whole story more often than a paragraph of one; its labels are looked for everywhere."""
_SHORT: Final = 80
"""Characters of the shortest line that holds a sentence and a label."""
_TAIL: Final = 240
"""Characters at the end of a shorter line in which they are."""
_FARTHEST: Final = max(_SIZES.values())
_SIGHT: Final = 8
"""Characters behind the beginning of a label by which it is known as one."""
_PLEA: Final = 90
_GAP: Final = "   "
_SIGN: Final = 48
"""Characters at the end of a line in which a sign stands that the story ends."""
_LIST_SIGNS: Final = "•●▪|-–—"


@cache
def _phrases() -> Phrases[Marker]:
    return Phrases((phrase, marker) for marker in MARKERS if marker.role in _SIZES for phrase in marker.phrases)


@cache
def _behind_stop() -> re.Pattern[str]:
    return re.compile(rf"[.!?؟…»”\")\]*]\s++(?:[•●▪*>»|\-]\s*+)?+()(?:{_phrases().beginnings})")


@cache
def _end_sign() -> re.Pattern[str]:
    """Match the place behind the last stop at which a sign stands that the story ends, in brackets or strokes."""
    words = spellings(("انتهى", "انتهي", "النهاية", "يتبع"))
    return re.compile(rf"[.!?؟…»”\")]\s*+[-–—]{{0,2}}\s*+()(?=[/(\[*]{{1,3}}\s?{words}\s?[/)\]*])")


def part_labels(text: str, lines: list[Line]) -> list[Line]:
    """
    Part long lines where a label stands behind a stop, and set aside the boxes that offer a letter.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.

    Returns:
        The sheet; the same list where nothing was parted.
    """
    set_letters_aside(text, lines)
    set_offers_aside(text, lines)
    set_appeals_aside(text, lines)
    cuts: dict[int, list[Line]] = {}
    last = len(lines) - 1
    for i, line in enumerate(lines):
        size = line.end - line.start
        if size < _SHORT or line.hit is not None or line.role:
            continue
        if size < _WHOLE and i < last and lines[i + 1].weight >= PROSE:
            continue  # a paragraph that another follows
        ended = _end_sign().search(text, line.end - _SIGN, line.end) if _may_end(line.text[-_SIGN:]) else None
        if ended is not None and is_end_mark(text[ended.end() : line.end]):
            piece = Line(ended.end(), line.end, text[ended.end() : line.end], False, None)
            piece.weight = MARK_COST
            cuts[i] = [piece]
        elif pieces := _pieces(
            text, line, line.start + PROSE if size >= _WHOLE else line.end - min(_TAIL, size - PROSE)
        ):
            cuts[i] = pieces
    return insert(text, lines, cuts) if cuts else lines


def _may_end(said: str) -> bool:
    """Tell cheaply whether a sign can be there that the story ends: it stands in brackets, strokes or stars."""
    return "(" in said or "/" in said or "[" in said or "*" in said


def _pieces(text: str, line: Line, first: int) -> list[Line]:
    """Give what a line holds behind its story, last piece first; `first` is where to stop looking."""
    pieces: list[Line] = []
    end = top = line.end
    # No label announces more than `_FARTHEST`, so a line is read from its end, and no further up than there are labels.
    while (low := max(first, end - _FARTHEST)) < top:
        while low > first and not text[low - 1].isalpha():
            low -= 1  # between a stop and its label
        for at in _places(text, low, top, line.end):
            known = tuple(_phrases().at(text, at))
            hit = (standing(known, text, at) or _tagged(known, text, line, at, end)) if known else None
            if hit is None:
                if end < line.end or end - at > _PLEA or not text.startswith(_GAP, at - len(_GAP)):
                    continue
            elif end - at > _size(hit.marker):
                return pieces
            said = text[at:end].rstrip()
            piece = Line(at, at + len(said), said, False, hit)
            if hit is None:
                if not is_plea(piece):
                    continue
                piece.weight = MARK_COST
            elif hit.marker.role == "read_also" and is_more(said):
                piece.set("promo", "read-more")  # it leads to the rest of this story, and announces nothing below
            pieces.append(piece)
            end = at
        top = low
    return pieces


def _places(text: str, low: int, top: int, end: int) -> list[int]:
    """Find where a label may begin between two offsets, last first: behind a stop, or behind a gap."""
    found = [match.start(1) for match in _behind_stop().finditer(text, low, min(end, top + _SIGHT))]
    # To make all blanks alike and look for three of them takes far less time than a pattern.
    part = text[low:top].replace("\xa0", " ").replace("\t", " ").replace("\n", " ")
    at = part.find(_GAP)
    while at >= 0:
        at += len(_GAP)
        while part.startswith(" ", at):
            at += 1
        if not part[at : at + 1].isspace():
            found.append(low + at)
        at = part.find(_GAP, at)
    return sorted({at for at in found if at < top}, reverse=True) if found else found


def _size(marker: Marker) -> int:
    return _FEED if marker.role == "source" and marker.shape == "opens" else _SIZES[marker.role]


def _tagged(known: Sequence[Known[Marker]], text: str, line: Line, at: int, end: int) -> Hit | None:
    """Read the label of a list that lost its colon: a bullet follows it, or words that the story uses and no stop."""
    for phrase, marker, rest, _ in known:
        if marker.role != "keywords" and (marker.role, marker.shape) != ("related", "label"):
            continue
        after = at + len(phrase)  # a label of plain letters folds to as many characters
        if end - at > _size(marker) or fold(text[at:after]) != phrase or not text[after : after + 1].isspace():
            continue
        if marker.role == "related":
            return Hit(marker, at, after) if rest.lstrip()[:1] in _LIST_SIGNS else None
        words = fold(text[after:end]).split()
        if len(words) < 2 or text[end - 1] in ".!؟?":
            return None
        story = fold(text[max(line.start, at - STORY) : at])
        named = sum(word.removeprefix("ال") in story for word in words)
        return Hit(marker, at, after) if named * 3 >= len(words) * 2 else None
    return None


def insert(text: str, lines: Sequence[Line], cuts: Mapping[int, Sequence[Line]]) -> list[Line]:
    """
    Cut lines in pieces.

    Args:
        text: The page's text.
        lines: The sheet.
        cuts: For the index of a line the pieces behind its first one, last piece first.

    Returns:
        A new sheet; the limits of boxes count its lines.
    """
    out: list[Line] = []
    places = [0]
    for i, line in enumerate(lines):
        out.append(line)
        if i in cuts:
            pieces = cuts[i]
            start = line.start
            said = text[start : pieces[-1].start].rstrip(" \t\n\xa0•●▪*>»|-").removesuffix(" /")
            head = Line(start, start + len(said), said, line.item, None)
            head.kind, head.level, head.limit, head.linked = line.kind, line.level, line.limit, line.linked
            if line.weight < Line(start, line.end, line.text, line.item, None).weight:
                head.weight = line.weight  # its element had set it aside
            out[-1] = head
            out += reversed(pieces)
        places.append(len(out))
    for line in out:
        if line.limit:
            line.limit = places[line.limit]
    return out
