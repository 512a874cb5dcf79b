"""The tags of a story on an HTML page: links behind a label, or in an element that the page calls so."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._sheet.html_tree import links_of
from arabic_article.layouts._sheet.lines import Line
from arabic_article.layouts._tags.lists import tag_labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page, PageLink

_BEFORE: Final = 8
"""Lines over a story among which they may stand."""
_AFTER: Final = 24
"""Lines after a story among which its tags stand."""
_TAG: Final = 42
"""Characters of the longest tag."""
_TAG_BLANKS: Final = 4
_LINKED: Final = 0.6
"""Share of link text from which a line is a row of tags, with signs or a label beside them."""
_NEST: Final = 3
"""Elements around a tag of which one is called so."""
_FREE: Final = frozenset({"", "nav", "ticker", "unknown", "subheading", "list_item", "related"})
"""Roles that say no more of a line than where it stands."""

_GUESSED: Final = frozenset({"tags-of-the-story", "short-line-under-title", "line-under-title"})
"""Rules that only guess."""


@cache
def _called() -> re.Pattern[str]:
    """Match what templates call the boxes that they put tags into."""
    return re.compile(r"(?:\A|[-_])(?:tags?|keywords?|hashtags?|topics)(?:[-_]|box|list|link|div|\Z)")


@cache
def _others() -> re.Pattern[str]:
    """Match what they call boxes with the tags of the whole outlet."""
    return re.compile("cloud|popular|trend|widget|sidebar|menu|nav")


def read_tags(lines: list[Line], first: int, last: int, page: Page) -> None:
    """
    Part the tags that are links, behind a label on one line; find those that only the class of their box calls so.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
        page: The page.
    """
    named = False
    for line in lines:
        if line.role != "keywords":
            continue
        named = named or line.rule != "tags-of-the-story"
        if line.pieces:
            continue
        links = [link for link in links_of(page, line) if link.start >= line.value]
        if len(links) > 1 and (line.hit is not None or line.rule == "under-label" or _is_labelled(line, links)):
            line.pieces = tuple((link.start, link.end) for link in links)
    if named:
        _drop_guessed(lines, last)
    elif not (_in_row(lines, last, page) or _without_links(lines, last, page)):
        _by_class(lines, first, last, page)


def _in_row(lines: list[Line], last: int, page: Page) -> bool:
    """Cut the tags out of the row that some themes print under a story: its writer, its day, its section, its tags."""
    i = next((k for k, line in enumerate(lines[last : last + _AFTER], last) if line.rule == "line-of-writer"), -1)
    links = links_of(page, lines[i]) if i >= 0 else ()
    for k in range(1, len(links)):
        over = links[k - 1].end
        said = page.text[over : links[k].start]
        if fold(said).strip(" :|•·-") not in tag_labels():
            continue
        end = k
        while end + 1 < len(links) and not page.text[links[end].end : links[end + 1].start].strip(" ,،"):
            end += 1
        row, at = lines[i], links[k].start
        tags = Line(at, links[end].end, page.text[at : links[end].end], item=False, hit=None)
        tags.set("keywords", "box-of-tags")
        tags.pieces = tuple((link.start, link.end) for link in links[k : end + 1])
        head = Line(row.start, over, page.text[row.start : over], item=row.item, hit=None)
        head.set(row.role, row.rule)
        rest = page.text[tags.end : row.end]
        behind = row.end - len(rest.lstrip(" |•·-"))
        after = [Line(behind, row.end, page.text[behind : row.end], item=False, hit=None)] if behind < row.end else []
        for line in after:
            line.set("nav", "line-after-story")
        lines[i : i + 1] = [head, tags, *after]
        return True
    return False


def _drop_guessed(lines: Sequence[Line], last: int) -> None:
    """Take back what looked like tags on a page that names its tags elsewhere."""
    for line in lines[last:]:
        if line.rule == "tags-of-the-story":
            line.set("nav", "line-after-story")


def _without_links(lines: Sequence[Line], last: int, page: Page) -> bool:
    """Take the inline elements behind a label of tags, on one line with it, for the tags, or those that the sign of tags opens."""
    for line in lines[last : last + _AFTER]:
        hashed = line.text[0] == "#" and line.text.count("#") > 1
        if line.role not in _FREE or line.stop or not (hashed or line.text.startswith(_begin_label())):
            continue
        words = line.text.split(" ", 3)
        size = next((len(said) for n in (2, 1) if fold(said := " ".join(words[:n])).strip(" :") in tag_labels()), 0)
        if not (size or hashed) or page.markup is None or links_of(page, line):
            continue
        spans = sorted(
            {
                span
                for css in ("span", "a", "b")
                for span in page.markup.spans(css)
                if line.start + size <= span[0] and span[1] <= line.end and span[1] - span[0] <= _TAG
            }
        )
        told = sum(end - start for start, end in spans)
        gaps = any(after < end for (_, end), (after, _) in pairwise(spans))
        if hashed and any(page.text[start:end].lstrip()[:1] != "#" for start, end in spans):
            continue
        if len(spans) > 1 and not gaps and told >= (line.end - line.start - size) * _LINKED:
            line.set("keywords", "box-of-tags")
            line.value = spans[0][0]
            line.pieces = tuple(spans)
            _drop_guessed(lines, last)
            return True
    return False


@cache
def _begin_label() -> tuple[str, ...]:
    """Give the letters that labels of tags begin with."""
    return tuple({label[0] for label in tag_labels()})


def _by_class(lines: Sequence[Line], first: int, last: int, page: Page) -> None:
    found: list[Line] = []
    stories = max([line.story for line in lines])
    known: dict[int, tuple[bool, bool]] = {}
    for line in (*lines[max(0, first - _BEFORE) : first], *lines[last : last + _AFTER]):
        loose = line.role in _FREE or line.rule in _GUESSED
        # A row of tags under links to other stories looks like one more of them.
        if not loose and not (line.rule == "read-also-list" and line.story == stories):
            continue
        links = links_of(page, line)
        size = sum(link.end - link.start for link in links)
        labelled = len(links) > 1 and _is_labelled(line, links)
        said = line.end - (links[0].start if labelled else line.start)
        if not links or size < said * _LINKED or not all(_may_be_tag(page, link) for link in links):
            continue
        if labelled or _in_tags(page, line, known):
            line.set("keywords", "box-of-tags")
            line.pieces = tuple((link.start, link.end) for link in links)
            found.append(line)
        elif found:
            break
    if found:
        _drop_guessed(lines, last)


def _may_be_tag(page: Page, link: PageLink) -> bool:
    return link.end - link.start <= _TAG and page.text.count(" ", link.start, link.end) <= _TAG_BLANKS


def _is_labelled(line: Line, links: Sequence[PageLink]) -> bool:
    return fold(line.text[: links[0].start - line.start]).strip(" :") in tag_labels()


def _in_tags(page: Page, line: Line, known: dict[int, tuple[bool, bool]]) -> bool:
    """One of the elements around a line is called after tags, and none after those of the whole outlet; `known` keeps answers."""
    assert page.outline is not None
    at = bisect_left(page.blocks, (line.start,))
    if page.markup is None or at == len(page.blocks):
        return False
    number = page.outline.owners[at]
    tags = False
    for _ in range(_NEST):
        if number < 0:
            break
        if number not in known:
            called = page.markup.label(number).split()
            known[number] = (any(map(_called().search, called)), any(map(_others().search, called)))
        own, others = known[number]
        if others:
            return False
        tags = tags or own
        number = page.outline.parents[number]
    return tags
