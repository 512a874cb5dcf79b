"""Tags that stand under a story without a label, each on its line or all in one row."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold
from arabic_article.arabic.keywords import few_tags, opens_clause
from arabic_article.layouts._furniture.pleas import is_plea
from arabic_article.layouts._furniture.share_rows import is_share_row
from arabic_article.layouts._tags.lists import OTHERS, end_of_even, is_number, read_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

TAG_SIZE: Final = 32
"""Characters of the longest tag on a line of its own."""
EDGES: Final = "•#-–—*·●▪ \t\xa0،,|"
FURNITURE: Final = frozenset({"share", "keywords", "related", "read_also", "comments", "copyright", "section"})
"""What a page prints under all of its stories."""
_MOST: Final = 8
"""Tags of the longest list of which the story names few."""
_PAIR: Final = 2
"""Tags of the shortest one, both of which it names; of others it names a third."""
_SHARE: Final = 3
_BLANKS: Final = 3
_PLEADED: Final = ("اضغط", "إضغط", "انقر", "أنقر", "ليصلك", "لتصلك", "من هنا")
_KIN: Final = ("ذات صلة", "ذات الصلة")
"""How a label ends of what is related to a story."""
STORY: Final = 6000
"""Characters of a story in which its tags are looked for."""


def read_tags_below(lines: Sequence[Line], at: tuple[int, int, int], page: str) -> None:
    """
    Read the tags right under a story.

    Args:
        lines: The sheet.
        at: Where the story ends, where the lines end that are read, and where to stop looking.
        page: The page's text.
    """
    last, start, end = at
    if not _row_of_tags(lines, last, end, page):
        _loose_tags(lines, start, end, page)


def _row_of_tags(lines: Sequence[Line], last: int, end: int, page: str) -> bool:
    """Read a row of tags under a story that names half of them: each behind a sign, or between bars behind a label."""
    for line in lines[last:end]:
        if line.role and not line.soft:
            if line.role == "keywords":
                return False
            continue
        if (at := read_row(line)) < 0:
            continue
        story = fold(page[max(0, line.start - STORY) : line.start])
        tags = [tag for tag in line.text[at - line.start :].replace("#", "|").split("|") if tag]
        named = sum(_named(tag, story) for tag in tags)
        if at > line.start or named == len(tags) or (len(tags) > _PAIR and named * 2 >= len(tags)):
            line.set("keywords", "tags-at-end")
            line.value = at
            return True
    return False


@cache
def _subjects() -> frozenset[str]:
    return frozenset(map(fold, ("مواضيع", "المواضيع", "موضوعات", "الموضوعات", "هاشتاغات", "هاشتاج")))


def over_tags(text: str) -> bool:
    """
    Tell a word for subjects.

    Args:
        text: A line.

    Returns:
        False where more stands on it.
    """
    return len(text) <= TAG_SIZE and fold(text).strip(" :") in _subjects()


def _loose_tags(lines: Sequence[Line], start: int, end: int, page: str) -> None:
    """Take short lines right after a story as its tags where the story itself names half of them."""
    while start < end and (lines[start].role == "promo" or (not lines[start].role and is_plea(lines[start]))):
        start += 1
        if start < end and lines[start].text.isascii() and not lines[start].role:
            start += 1  # where to follow, on a line of its own
        while start < end and not lines[start].role and _ends_plea(lines[start].text):
            start += 1
    named_so = start < end and not lines[start].role and over_tags(lines[start].text)
    if not named_so and lines[start - 1].rule == "row-of-buttons":
        return  # what stands under the buttons is of the page, as a rule: its address, its other names
    start += named_so
    if start < end and not lines[start].role and lines[start].hit is None and (few := few_tags(lines[start].text)):
        story = fold(page[max(0, lines[start].start - STORY) : lines[start].start])
        if all(_named(tag, story) for tag in few):
            lines[start].set("keywords", "tags-of-the-story")
            return
    bulleted = start < end and lines[start].item
    k = start
    while k < end and (not lines[k].role or lines[k].soft) and lines[k].end - lines[k].start <= TAG_SIZE:
        text = lines[k].text
        if (
            lines[k].stop
            or lines[k].kind == "control"
            or text.startswith(OTHERS)
            or (bulleted and not lines[k].item)
            or opens_clause(text)
        ):
            break
        if (
            text.isdigit()
            or text[-1] == "="
            or is_number(text)
            or lines[k].kind == "caption"
            or "@" in text
            or ":" in text
            or text.endswith(_KIN)
        ):
            return  # the facts of a box, a code, an address, who edited, a label; what stands under the pictures of a gallery
        k += 1
    if k - start < 2 or (k == end and k < len(lines)):
        return  # a run that never ends is a menu
    k = end_of_even(lines, start, k)
    said = {
        line.text.strip(EDGES)
        for line in lines[:start]
        if line.rule == "points-under-title" or line.role in ("source", "masthead")
    }
    if any(line.text[0] == "[" or line.text.strip(EDGES) in said for line in lines[start:k]):
        return  # what happens in a recording, headings that the head announced, and the name of the outlet
    story = fold(page[max(0, lines[start].start - STORY) : lines[start].start])
    if any(not _named(line.text, story) and is_bare_name(line.text.strip(EDGES)) for line in lines[start:k]):
        return  # who wrote it, or edited it
    named = sum(_named(lines[i].text, story) for i in range(start, k))
    several = k - start > 2 or any(" " in lines[i].text.strip(EDGES) for i in range(start, k))
    if (several and named * 2 >= k - start) or (named and _stand_over_furniture(lines, start, k, named)):
        for i in range(start, k):
            lines[i].set("keywords", "tags-of-the-story")
        if named_so:
            lines[start - 1].set("keywords", "label-alone")
            lines[start - 1].value = lines[start - 1].end


def _ends_plea(text: str) -> bool:
    """It goes on with an appeal to follow an outlet: where, and what for."""
    return text.startswith(_PLEADED) or is_share_row(text)


def _stand_over_furniture(lines: Sequence[Line], start: int, k: int, named: int) -> bool:
    """
    Tell tags of which the story names few by what a page prints right under them: where to share it, other stories.

    None of them is an entry of the menu; `named` is how many the story names.
    """
    if (
        k - start > _MOST
        or (named < k - start if k - start == _PAIR else named * _SHARE < k - start)
        or k >= len(lines)
    ):
        return False
    after = lines[k]
    if not (after.hit is not None and after.role in FURNITURE) and not is_share_row(after.text):
        return False
    menu = {line.text.strip(EDGES) for line in lines[:start] if line.end - line.start <= TAG_SIZE}
    for line in lines[start:k]:
        tag = line.text.strip(EDGES)
        if tag in menu or tag.count(" ") > _BLANKS:
            return False
    return True


def _named(tag: str, story: str) -> bool:
    """The story uses every word of a tag, with the article or without it."""
    words = [word.removeprefix("ال") for word in fold(tag.strip(EDGES)).replace("_", " ").split()]
    return bool(words) and all(len(word) > 1 and word in story for word in words)
