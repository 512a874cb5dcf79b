"""What an HTML page sets between the paragraphs of a story in boxes of their own: posts of networks, figures, facts, pictures."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._furniture.pleas import is_plea
from arabic_article.layouts._sheet.html_tree import element_of, elements_around
from arabic_article.layouts._sheet.lines import PROSE, SHORT_COST

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from arabic_article._page import Page
    from arabic_article.layouts._sheet.html_tree import Extents
    from arabic_article.layouts._sheet.lines import Line

_BOXES: Final = frozenset({"div", "section", "aside", "article", "table", "center"})
"""Elements that a box is made of; a list, a figure, a heading may be the story's own."""
_LINES: Final = 12
"""Lines of the largest box."""
_HEADLINE: Final = 20
"""Characters from which a line that is all link names another story."""
_OTHERS: Final = frozenset({"related", "read_also"})
_FACTS: Final = 3
"""Facts of the shortest card."""
_FACT: Final = 60
"""Characters of the longest fact."""
_NUMBER: Final = 16
"""Characters of the longest number over its legend."""
_NUMBERED: Final = 2
"""Lines of a number with its legend."""
_INLINE: Final = frozenset({"span", "strong", "b", "em", "i", "big", "font"})
_PLEADING_LINES: Final = 4


@cache
def _post() -> re.Pattern[str]:
    """Match what networks call the posts that pages embed."""
    return re.compile(
        r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|\bfb-(?:post|video)|bluesky-embed|threads-post"
    )


def set_posts(lines: Sequence[Line], page: Page, under: Extents, special: Iterable[tuple[int, str]]) -> None:
    """
    Set apart the posts of networks that a page embeds, who signed them too; a whole sentence in one is what the story quotes.

    Args:
        lines: The sheet.
        page: The page.
        under: The lines under each element.
        special: Numbers and tags of the elements that say something of their text.
    """
    done = -1
    for number, tag in special:
        if tag != "blockquote" or page.markup is None or under.last[number] <= done:
            continue  # empty, or inside the one before
        if _post().search(page.markup.label(number)) is None:
            continue
        done = under.last[number]
        for line in lines[under.first[number] : under.last[number] + 1]:
            if not (line.stop and line.prose):
                line.set("embed", "embedded-post")
                line.hit, line.weight = None, SHORT_COST


@cache
def _called() -> re.Pattern[str]:
    """Match what templates call boxes: groups 1 to 3 are for a summary, a player, and facts."""
    edge = r"(?=[-_\s]|\Z)"
    return re.compile(
        rf"(?:\A|[-_\s])(summary|key-?points?|highlights|takeaways?|tldr){edge}"
        rf"|(?:\A|[-_\s])((?:video|player|youtube|podcast)[-_]?(?:box|wrap|wrapper|container|embed|title|caption|name|item)?)(?=\s|\Z)"
        rf"|((?:stats?|facts?|info|numbers|card|box|data)){edge}"
    )


@cache
def _caption() -> re.Pattern[str]:
    return re.compile(r"caption|(?:photo|image|img|pic)-?(?:desc|text|title)")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[+-]?[\d٠-٩]{1,9}(?:[.,٫٬][\d٠-٩]{1,9}){0,4}\s?[%٪+]?")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:1[89]|20)\d\d")


def drop_boxes(lines: Sequence[Line], first: int, last: int, page: Page, told: Collection[int]) -> None:
    """
    Set aside the short lines that stand in a box between two paragraphs, by what else is in it and what it is called.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        last: Index after its last line.
        page: The page.
        told: Numbers of the elements around the sentences of the story.
    """
    for box, inside in _boxes(lines, first, last, page, told):
        free = [line for line in inside if not (line.role or line.prose) and line.hit is None]
        if not free or len(inside) > _LINES or any(line.prose for line in inside):
            continue
        if not (_beside_headline(inside, free) or _with_plea(inside, free) or _under_number(inside, page)):
            _read_called(inside, free, box, page)


def _boxes(
    lines: Sequence[Line], first: int, last: int, page: Page, told: Collection[int]
) -> Iterator[tuple[int, list[Line]]]:
    """Give the largest elements around the short lines of a story that no sentence of it stands in, each with its lines."""
    assert page.outline is not None
    parents, tags = page.outline.parents, page.outline.tags
    open_box, inside = -1, [lines[first]]
    box_of: dict[int, int] = {}
    for line in lines[first + 1 : last]:
        number, path = element_of(page, line.start), []
        while number >= 0 and number not in told and number not in box_of:
            path.append(number)
            number = parents[number]
        box = box_of.get(number, path[-1] if path else -1)
        box_of.update(dict.fromkeys(path, box))
        if box == open_box:
            inside.append(line)
            continue
        if open_box >= 0 and tags[open_box] in _BOXES:
            yield open_box, inside
        open_box, inside = box, [line]


def _beside_headline(inside: Sequence[Line], free: Sequence[Line]) -> bool:
    """Read the label over the headlines of other stories and the days under them."""
    heads = [
        k
        for k, line in enumerate(inside)
        if line.role in _OTHERS or (line in free and line.linked and line.end - line.start >= _HEADLINE)
    ]
    beside = [line for k, line in enumerate(inside) if line in free and k not in heads]
    if not heads or len(inside) == 1 or any(map(_is_told, beside)):
        return False
    for k, line in enumerate(inside):
        if line in free and k not in heads:
            line.set("related" if k < heads[0] else "nav", "beside-headlines")
            line.value = line.end if k < heads[0] else line.start
        elif line in free:
            line.set("related", "linked-line")
    return True


def _is_told(line: Line) -> bool:
    """It may be a sentence of the story, or a point of its own list."""
    return line.stop or line.end - line.start > _FACT or (line.kind == "item" and not line.text[-1].isdigit())


def _with_plea(inside: Sequence[Line], free: Sequence[Line]) -> bool:
    """Take what stands in one small box with a plea for a part of it."""
    if len(inside) > _PLEADING_LINES or any(line.level for line in free):
        return False
    # A row of buttons is no plea: the days of a story stand beside one.
    if not any((line.role == "promo" and line.rule != "box-of-links") or is_plea(line) for line in inside):
        return False
    for line in free:
        line.set("promo", "plea")
    return True


def _under_number(inside: Sequence[Line], page: Page) -> bool:
    """Read a number that is set in large type over a few words on it, or before them."""
    line, last = inside[0], inside[-1]
    if line.level or line.kind == "item" or last.stop or last.role or last.level or len(inside) > _NUMBERED:
        return False
    found = _number().match(line.text)
    if found is None or not 1 < len(found[0].rstrip()) <= _NUMBER or _year().fullmatch(found[0].rstrip()):
        return False  # a chapter, or a year
    if found.end() < line.end - line.start if len(inside) > 1 else not _stands_apart(line, found.end(), page):
        return False
    for other in inside:
        other.set("embed", "figure-with-legend")
    return True


def _stands_apart(line: Line, size: int, page: Page) -> bool:
    """The number that begins a line is all that an element in it holds, and its words stand in another."""
    assert page.outline is not None
    if page.markup is None or page.outline.tags[element_of(page, line.start)] != "div":
        return False
    start, end = line.start, line.start + len(line.text[:size].rstrip())
    if end + 1 >= line.end or not page.markup.parted(start):
        return False
    number, more, rest = (
        page.markup.around(*span, 1, paths=False) for span in ((start, end), (start, end + 2), (end + 1, line.end))
    )
    return more not in (number, rest) and all(inside[0].tag in _INLINE for inside in (number, rest) if inside)


def _read_called(inside: Sequence[Line], free: Sequence[Line], box: int, page: Page) -> None:
    """Read a box by what the page calls it, where what stands in it is as it says."""
    assert page.outline is not None
    if page.markup is None:
        return
    here = element_of(page, free[-1].start)
    if len(inside) == 1 and _is_caption(free[0], here, box, page):
        free[0].set("caption", "caption-element")
        return
    if len(free) > 1 and free[-1].kind != "item" and _caption().search(page.markup.label(here)) is not None:
        for line in free:
            line.set(*(("nav", "bare-number") if line.text.isdigit() else ("caption", "caption-element")))
        return
    names = page.markup.label(box)
    inner = element_of(page, free[0].start)
    while inner not in (box, -1):
        names += " " + page.markup.label(inner)
        inner = page.outline.parents[inner]
    for found in _called().finditer(names):
        if (
            found[1]
            and len(free) == len(inside)
            and not any(line.stop and line.end - line.start >= PROSE for line in free)
        ):
            rule = "points-of-a-summary"
        elif found[2] and len(inside) == 1 and not free[0].stop:
            rule = "title-of-a-player"
        elif found[3] and _are_facts(free, page):
            rule = "card-of-facts"
        else:
            continue
        for line in free:
            line.set("embed", rule)
        return


def _is_caption(line: Line, here: int, box: int, page: Page) -> bool:
    """A short line is all that a table with a picture says, or is called a caption."""
    assert page.outline is not None
    assert page.markup is not None
    if line.stop or line.level or line.kind == "caption":
        return False
    if _caption().search(page.markup.label(here)) is not None:
        return True
    k = bisect_left(page.images, (line.start + 1,)) - 1
    return k >= 0 and page.outline.tags[box] == "table" and box in elements_around(page.outline, page.images[k].within)


def _are_facts(free: Sequence[Line], page: Page) -> bool:
    """A heading stands over points of a label each, and what it says: behind a colon, or numbers in elements of their own."""
    facts = [line for line in free if line.kind == "item" or line.item]
    if len(facts) < _FACTS or len(free) - len(facts) > 1 or page.markup is None:
        return False
    return all(
        line.end - line.start <= _FACT
        and not line.stop
        and (":" in line.text[:-1] or (line.text[-1] in "0123456789%٪" and page.markup.parted(line.start)))
        for line in facts
    )
