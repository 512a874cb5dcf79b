"""What marker phrases announce: the values, lists and stories under a label."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.arabic.markers import PAYWALL
from arabic_article.layouts._furniture.notices import sources_below
from arabic_article.layouts._sheet.lines import END_COST, LONG, MARK_COST, PROSE, SHORT_COST, Line
from arabic_article.layouts._story.echoes import is_card, is_echoed, is_nearer
from arabic_article.layouts._story.false_labels import is_no_label
from arabic_article.layouts._story.given_back import give_back
from arabic_article.layouts._story.story import goes_on_below
from arabic_article.layouts._tags.lists import dates_it, end_of_even, is_row, is_tag
from arabic_article.layouts._words.head_lines import is_counter

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIST_LIMIT: Final = 60
"""Lines that one label can announce."""
_MENU_LINES: Final = 3
_MENU_WORD: Final = 26
"""Characters of the longest line of a menu."""
_HEADLINE: Final = 15
"""Characters from which a line can be a headline."""
_TEASER: Final = 220
"""Characters of the longest sentence under a headline of a list."""
_CARDS: Final = 3
"""Headlines with a sentence under each that make a list."""
_HEADLINES: Final = 12
"""Headlines that one label announces, at most."""
_HEAD: Final = 120
"""Lines among which the head of a page is looked for."""
_DATE_SIZE: Final = 48
"""Characters of the longest line that is a date and nothing else."""
_BEFORE_DAY: Final = frozenset({"masthead", "embed", "promo", "share"})
"""Roles of labels that may stand on one line with the day of a story: who signs it, where to follow the outlet."""
_EDGES: Final = " \t\xa0:/|.…-–—•*>»،\u200f\u200e"


def announce(lines: Sequence[Line]) -> int:
    """
    Give roles to marked lines and to what they announce.

    Args:
        lines: The sheet.

    Returns:
        How many stories beside the page's own were found; their lines carry the number.
    """
    if not [line for line in lines if line.hit is not None]:
        return 0
    stories = 0
    echoes: dict[str, int] = {}
    printed: dict[str, int] = {}
    told = 0.0  # prose of the page's own story so far
    ended = False
    i, count = 0, len(lines)
    while i < count:
        line = lines[i]
        if line.hit is None or line.role:
            if line.weight >= PROSE and not line.role:
                told += line.weight
            i += 1
            continue
        marker = line.hit.marker
        if (not told and marker.role in _BEFORE_DAY and _signs(line)) or is_no_label(lines, i, over=not told):
            line.hit, line.weight = None, SHORT_COST
            i += 1
            continue
        line.set(marker.role, "paywall" if marker is PAYWALL else "marker")
        if marker.run != "line":
            line.value = line.hit.end
        following = i + 1
        end = line.limit or len(lines)
        if marker.run == "value":
            following = _value(lines, i, end)
        elif marker.run == "list":
            following = _list(lines, i, end, printed)
            if told and marker.role == "related":
                following = give_back(lines, i, following)
            if marker.ends and told and goes_on_below(lines, i, following):
                line.weight = MARK_COST
        elif marker.run == "rest":
            following = _rest(lines, i, end)
        elif marker.run == "story":
            following, stories = _stories(lines, i, end, stories, echoes, over=ended if told else None)
        ended = ended or (marker.ends and told > 0 and line.weight <= END_COST)
        i = following
    return stories


def _signs(line: Line) -> bool:
    """The editors sign a story with its date, or a note or a button stands before it: behind the label stands nothing else."""
    if line.hit is None or line.end - line.start > _DATE_SIZE or not line.text[-1].isdigit():
        return False
    said = line.text[line.hit.end - line.start :]
    found = find_dates(said) if has_date(said) else ()
    return bool(found) and len(said.strip(_EDGES)) - sum(date.end - date.start for date in found) <= 1


def _bare(line: Line) -> bool:
    """Nothing stands after the label on its line."""
    return line.end - line.value < 2 or not line.text[line.value - line.start :].strip(_EDGES)


def _value(lines: Sequence[Line], i: int, end: int) -> int:
    """Take the next line as the value of a label that stands alone."""
    line = lines[i]
    if not _bare(line):
        return i + 1
    line.value = line.end
    if line.role == "source" and (count := sources_below(lines, i, end)):
        for note in lines[i : i + count + 1]:
            note.set("embed", "footnotes")
            note.weight = line.weight
        return i + count + 1
    if i + 1 < end:
        after = lines[i + 1]
        # A date stands beside the editors, and is not what they are called.
        dated = line.role != "title" and dates_it(after)
        dated = dated or (line.role == "section" and is_counter(after.text))  # a label without a value
        if after.hit is None and not after.role and after.end - after.start <= 80 and not after.stop and not dated:
            after.set(line.role, "under-label")
            after.weight = line.weight
            return i + 2
    return i + 1


def _list(lines: Sequence[Line], i: int, end: int, printed: dict[str, int]) -> int:
    """
    Take the short lines under a label as its list; they may still turn out to be the head of a story.

    `printed` is where the page prints each line first, filled on the first call that asks.
    """
    line = lines[i]
    tags = line.role == "keywords"
    if not _bare(line):
        return i + 1
    line.value = line.end
    last = min(end, i + 1 + _LIST_LIMIT)
    k = i + 1
    points = tags and k < last and lines[k].item
    while k < last and _listed(lines[k], tags=tags) and (lines[k].item or not points):
        k += 1
    if tags:
        k = end_of_even(lines, i + 1, k)
    if tags and k - i > 2 and k < last and is_bare_name(lines[k - 1].text) and dates_it(lines[k]):
        k -= 1  # who wrote the story, and when: its head once more
    elif tags and k - i > 2 and is_bare_name(lines[k - 1].text):
        if not printed:
            printed.update(
                (line.text, n) for n, line in zip(range(len(lines) - 1, -1, -1), reversed(lines), strict=True)
            )
        # Who wrote the story, over a card that presents the writer.
        k -= printed[lines[k - 1].text] < i or _dated(lines[: min(i, _HEAD)], lines[k - 1].text)
    listed = k
    if not tags and i + 1 < k < last and lines[k].prose:
        k = _cards(lines, k, last)
    if tags and k == i + 1 and k < last and is_row(lines[k]):
        k += 1
    menu = not tags and k - i > _MENU_LINES and all(other.end - other.start <= _MENU_WORD for other in lines[i + 1 : k])
    if menu:
        line.set("nav", "word-of-a-menu")
    for other in lines[i + 1 : k]:
        other.role, other.rule, other.soft = line.role, "under-label", True
    for other in lines[listed:k]:
        if other.prose:
            _set_teaser(other)
    return k


def _dated(lines: Sequence[Line], name: str) -> bool:
    """A line of the head begins with a name and goes on with a date, which a flattener glued to it."""
    return any(line.text.startswith(name) and line.end - line.start <= LONG and has_date(line.text) for line in lines)


def _listed(line: Line, *, tags: bool) -> bool:
    if line.hit is not None or line.role:
        return False
    size = line.end - line.start
    if tags:
        return is_tag(line)
    return line.item or not (line.prose or size >= LONG or line.text.count("|") >= 2)


def _cards(lines: Sequence[Line], k: int, last: int) -> int:
    """Take headlines with a sentence under each for a list, and not for a story that goes on after it."""
    begin, end, cards, head = k, k, 0, True
    while k < last and not lines[k].role and (lines[k].hit is None or (cards and _leads_on(lines[k]))):
        line = lines[k]
        if line.prose:
            if not head or line.end - line.start > _TEASER:
                break
            cards += 1
            end, head = k + 1, False
        elif line.end - line.start >= _HEADLINE and not line.stop and not dates_it(line):
            head = True
        k += 1
    return end if cards >= _CARDS else begin


def _leads_on(line: Line) -> bool:
    """It leads from a card to its story."""
    return line.hit is not None and (line.hit.marker.role, line.hit.marker.shape) == ("nav", "alone")


def _set_teaser(line: Line) -> None:
    line.set("related", "teaser")
    line.weight = SHORT_COST


def _rest(lines: Sequence[Line], i: int, end: int) -> int:
    """Take the short lines after a label as what goes with it."""
    k = i + 1
    while k < end and lines[k].hit is None and not lines[k].role and not lines[k].prose:
        lines[k].role, lines[k].rule, lines[k].soft = lines[i].role, "under-label", True
        k += 1
    return k


def _stories(
    lines: Sequence[Line], i: int, end: int, stories: int, echoes: dict[str, int], *, over: bool | None
) -> tuple[int, int]:
    """
    Read what `read also` announces: a headline on its line, headlines under it, or a whole story.

    `over` says whether the page's own story ended above; None where it has not begun.
    """
    label = lines[i]
    if not _bare(label):
        label.story = stories + 1
        label.rule = "read-also-line"
        return i + 1, stories + 1
    label.value = label.end
    if (listed := _cards(lines, i + 1, min(end, i + 1 + _LIST_LIMIT))) > i + 1:
        for card in lines[i + 1 : listed]:
            if card.prose:
                _set_teaser(card)
            else:
                card.set("related", "under-label")
        return listed, stories
    heads, small, k = _headlines(lines, i + 1, end)
    if over is not None and len(heads) <= 2 and k < end and lines[k].prose:
        title = lines[heads[0]] if heads else None
        if title is not None and not over and is_card(lines, k, end, title):
            _set_teaser(lines[k])
        elif not (title and title.item) and (
            over or (title and (is_echoed(lines, heads, k, echoes) or is_nearer(lines, i, k, title)))
        ):
            return _whole_story(lines, k, heads, small, end=end, story=stories + 1), stories + 1
    if over is None:
        return i + 1, stories  # above the story: a word of the menu
    for n, head in enumerate(heads):
        # A picture's text repeats the headline beside it.
        stories += not (n and lines[head].text == lines[heads[n - 1]].text)
        lines[head].role, lines[head].rule, lines[head].story = "read_also", "read-also-list", stories
    after = heads[-1] + 1 if heads else i + 1
    for other in small if heads else ():
        if other < heads[-1] or (other == after and dates_it(lines[other])):
            lines[other].role, lines[other].rule, lines[other].soft = "read_also", "read-also-list", True
            after = max(after, other + 1)
    return after, stories


def _headlines(lines: Sequence[Line], start: int, end: int) -> tuple[list[int], list[int], int]:
    """Find the headlines under a label, the dates and hashtags among them, and the line that ends them."""
    heads: list[int] = []
    small: list[int] = []
    k = start
    while k < end and len(heads) < _HEADLINES and not lines[k].hit and not lines[k].role:
        line = lines[k]
        if line.prose and not (k - 1 in heads and _asks_on(line, lines[k - 1])):
            break
        if heads and line.text[-1] in ".:" and not line.text.endswith(".."):
            break  # a short sentence of the story
        if line.end - line.start >= _HEADLINE and line.text[0] != "#" and not dates_it(line):
            heads.append(k)
        else:
            small.append(k)
        k += 1
    return heads, small, k


def _asks_on(line: Line, above: Line) -> bool:
    """A headline that asks goes on with a list of headlines behind bullets."""
    return line.item and above.item and line.end - line.start < LONG and line.text[-1] in "؟?"


def _whole_story(lines: Sequence[Line], body: int, heads: list[int], small: list[int], *, end: int, story: int) -> int:
    """Mark an inlined story: its title, its date, and prose until the next label that ends it."""
    for n, head in enumerate(heads):
        lines[head].set("title" if n == 0 else "subtitle", "nested-title", story)
    for other in small:
        lines[other].set("date" if dates_it(lines[other]) else "embed", "nested-head", story)
    k = body
    while k < end:
        line = lines[k]
        if (
            line.hit is not None
            and line.hit.marker.run in ("list", "rest", "story")
            and line.hit.marker.role != "keywords"
        ):
            break
        if line.hit is not None:
            line.set(line.hit.marker.role, "marker", story)
            line.value = line.hit.end if line.hit.marker.run != "line" else line.start
        elif line.role:
            break
        else:
            role = "paragraph" if line.stop or line.end - line.start >= PROSE * 2 else "subheading"
            line.set(role, "nested-body", story)
        k += 1
    for line in lines[min([*heads, *small, body]) : k]:
        line.weight = END_COST
    _trim_story(lines, body, k)
    return k


def _trim_story(lines: Sequence[Line], body: int, end: int) -> None:
    """Give back the short lines that follow the last paragraph of an inlined story."""
    while end - 1 > body and lines[end - 1].role == "subheading":
        end -= 1
        lines[end].set("", "")
