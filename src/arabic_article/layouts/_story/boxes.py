"""What stands in a story's text and is not of it: boxes that the page lets readers skip, other stories, the writer's box."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates
from arabic_article.arabic.folding import Spelled, fold, spellings
from arabic_article.arabic.markers import MARKERS
from arabic_article.layouts._sheet.lines import LONG, SHORT_COST
from arabic_article.layouts._story.end import told, told_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_SKIP: Final = "وواصل القراءة"
_END: Final = "نهاية"
_LABEL: Final = 48
"""Characters of the longest label of a box, with the word for its end."""
_BOX: Final = 16
"""Lines of the longest box that can be skipped."""
_MORE: Final = 6
"""Headlines of the longest list inside a story."""
_HEADLINE: Final = 15
"""Characters from which a line can be a headline."""
_SHORT: Final = frozenset({"subheading", "list_item", "related"})
_UNSURE: Final = frozenset({"long-line-over-story", "short-line-under-title", "line-under-title", "opening-verb"})
"""Rules that take a line for what its place suggests."""
_DATED: Final = 64
"""Characters of the longest date behind a title."""
_CARD: Final = 180
"""Characters of the longest sentence that presents a writer."""
_FEW: Final = 4
"""Lines between the last paragraph and the writer's box, his name among them."""


@cache
def _skipped() -> re.Pattern[str]:
    """Match the link that skips a box, and the name of the box, which may touch the link once more."""
    return re.compile(rf"{spellings(('تخطى', 'تخط', 'تخطي'))}\s([^\n]{{3,40}}?)\s{_SKIP}(?:\s?\1)?\s*")


def skip_boxes(text: str, lines: Sequence[Line]) -> None:
    """
    Set aside the boxes that a page lets readers skip, from the link that does so to the words for the end of the box.

    Where the link is not in the text, the end of a box of other stories sets the points right over it aside.

    Args:
        text: The page's text.
        lines: The sheet, before labels are announced.
    """
    if _END not in text and _SKIP not in text:
        return
    for i, line in enumerate(lines):
        if _END in line.text and not (line.role or line.hit) and _ends_box(line):
            k = i
            while k > 0 and i - k < _BOX and lines[k - 1].item and not (lines[k - 1].prose or lines[k - 1].role):
                k -= 1
            for other in lines[k : i + 1]:
                other.set("related", "skipped-box")
                other.weight = SHORT_COST
        if _SKIP not in line.text or line.role or (match := _skipped().fullmatch(line.text)) is None:
            continue
        name = fold(match[1])
        ends = (f"{name} نهايه", f"نهايه {name}")
        end = next((k for k in range(i + 1, min(i + _BOX, len(lines))) if fold(lines[k].text).strip() in ends), i)
        for other in lines[i : end + 1]:
            if not other.role:
                other.hit = None
                other.set("related", "skipped-box")
                other.weight = SHORT_COST


@cache
def _boxes() -> frozenset[str]:
    """Give the labels of boxes of other stories, folded."""
    return frozenset(fold(phrase) for marker in MARKERS if marker.role == "related" for phrase in marker.phrases)


def _ends_box(line: Line) -> bool:
    """It is the label of a box of other stories, with the word for its end before it or behind it."""
    if line.end - line.start > _LABEL:
        return False
    said = fold(line.text).strip()
    end = fold(_END)
    name = said.removeprefix(f"{end} ") if said.startswith(end) else said.removesuffix(f" {end}")
    return name != said and name in _boxes()


@cache
def _more() -> Spelled:
    """Match the label of other stories on a subject."""
    return Spelled(
        rf"{spellings(('للمزيد من', 'لمزيد من', 'المزيد من', 'مزيد من', 'للمزيد عن', 'المزيد عن', 'المزيد حول'))}"
        r"\s[^\n:.،؟]{2,40}\s?:"
    )


def drop_more(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Take short lines inside a story for links to other stories where a label of more on a subject stands over them.

    Args:
        lines: The sheet, with the story's roles.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    for i in range(first + 1, last):
        label = lines[i]
        if label.text[-1] != ":" or label.end - label.start > LONG // 2 or not _more().fullmatch(label.text):
            continue
        k = i + 1
        while k < min(last, i + 1 + _MORE) and _is_head(lines[k]):
            k += 1
        if k > i + 1:
            label.set("related", "over-listed")
            label.value = label.end
            for line in lines[i + 1 : k]:
                line.set("related", "under-label")


def _is_head(line: Line) -> bool:
    return line.role in _SHORT and not line.stop and line.text[-1] not in ":،" and line.end - line.start >= _HEADLINE


def drop_dated_titles(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Read the title once more, with its day behind it, at the beginning of a story: "…, today Tuesday 12 March 2024".

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    near = [line for line in lines[max(0, first - 2) : min(first + 2, last)] if not line.role or line.rule in _UNSURE]
    near = [line for line in near if any(map(str.isdigit, line.text[-_DATED:]))]
    if not near:
        return
    titles = {line.text for line in lines[max(0, first - _BOX) : first] if line.role == "title" and not line.story}
    for line in near:
        for title in titles:
            rest = line.text[len(title) :]
            if not line.text.startswith(title) or not 0 < len(rest) <= _DATED or rest[0] not in ",،-–|":
                continue
            found = find_dates(rest)
            if len(found) == 1 and found[0].timestamp.value and found[0].end == len(rest.rstrip()):
                line.set("date", "date-in-story")
                line.value = line.start + len(title) + found[0].start


@cache
def _presents() -> Spelled:
    """Match how a sentence begins that says what a writer is."""
    jobs = "صحفي صحفية صحافي صحافية كاتب كاتبة محرر محررة إعلامي إعلامية مراسل مراسلة باحث باحثة مدون مدونة".split()
    return Spelled(rf"{spellings(jobs)}\s")


def leave_card(lines: Sequence[Line], first: int, last: int) -> int:
    """
    Set the box apart that presents the writer under a story: a name, and a sentence that says what its bearer is.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        last: Index after its last line.

    Returns:
        Index after the story's last line without the box.
    """
    card, name = lines[last - 1], lines[last - 2]
    if (
        last - first <= _FEW
        or card.role
        or name.role
        or not card.stop
        or card.end - card.start > _CARD
        or _presents().match(card.text) is None
        or not is_bare_name(name.text)
        or told_of(name.text, told(lines[first : last - 2]))
    ):
        return last
    end = next((k for k in range(last - 2, max(first, last - 2 - _FEW), -1) if lines[k - 1].prose), 0)
    if not end:
        return last
    signed = any(line.role == "byline" for line in lines[:first])
    name.set(*(("promo", "writer-card") if signed else ("byline", "name-at-end")))
    card.set("promo", "writer-card")
    return end
