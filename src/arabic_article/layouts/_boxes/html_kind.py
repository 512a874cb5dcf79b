"""What an HTML page says of its kind: teasers under linked headlines, and pages that call themselves lists."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article._json_ld import types_of
from arabic_article.arabic.dates import has_date
from arabic_article.layouts._sheet.lines import LONG, PROSE, SHORT_COST
from arabic_article.layouts._titles.addresses import path_and_query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Outline, Page
    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.html_tree import Extents
    from arabic_article.layouts._sheet.lines import Line

_CARD_LINES: Final = 4
"""Lines of the largest teaser: section, headline, text, date."""
_CARDS: Final = 4
"""Teasers that make a list; a story may stand over two or three."""
_TEASER: Final = 60
"""Characters from which a text without a full stop can be one."""
_HEADLINE: Final = 15
_LINKS: Final = 5
"""Linked headlines that a list has at least."""
_SECTION: Final = 30
"""Characters of the longest heading that names a section."""
_PLAIN: Final = 25
"""Characters of the shortest paragraph that may lack its full stop."""
_PLAIN_COUNT: Final = 3
_LISTS: Final = frozenset({"CollectionPage", "ProfilePage", "SearchResultsPage"})
_STORIES: Final = ("Article", "Posting")


def set_teasers(lines: Sequence[Line], outline: Outline, under: Extents) -> None:
    """
    Set apart the texts that stand under linked headlines, each pair in an element of its own.

    Args:
        lines: The sheet, weighed.
        outline: The tree.
        under: The lines under each element.
    """
    found = []
    for i, (head, line) in enumerate(pairwise(lines), 1):
        if not head.linked:
            if i < 2 or not lines[i - 2].linked or not (line.weight >= PROSE and _is_day(head)):
                continue
            head = lines[i - 2]  # noqa: PLW2901  # the day stands between
        text = line.weight >= PROSE or (
            line.end - line.start >= _TEASER and not (line.linked or line.role or line.level)
        )
        if not text or head.hit is not None or head.end - head.start < _HEADLINE:
            continue
        element = outline.owners[i]
        while (first := under.first[element]) == i and (parent := outline.parents[element]) >= 0:
            element = parent
        last = under.last[element]
        # The smallest element around the text and more is the teaser, if it holds one text and little besides.
        small = i - first < _CARD_LINES and last - first < _CARD_LINES and first > 0
        small = small and (head is lines[i - 1] or first < i - 1)
        if small and sum(other.weight >= PROSE for other in lines[first : last + 1]) <= 1:
            found.append(i)
    if not found:
        return
    if len(found) < _CARDS:
        found = [i for i in found if lines[i].weight >= PROSE]
    rest = sum(line.weight >= PROSE for line in lines) - sum(lines[i].weight >= PROSE for i in found)
    if rest < _PLAIN_COUNT:
        found = [i for i in found if lines[i - 1].linked]  # days stand under the headlines of lists
    if len(found) >= _CARDS or rest >= _PLAIN_COUNT:
        for i in found:
            lines[i].set("related", "teaser")
            lines[i].weight = SHORT_COST
            _set_card(lines, i, outline, under)


def _set_card(lines: Sequence[Line], i: int, outline: Outline, under: Extents) -> None:
    """Set what stands over a teaser apart with it: the headline, and a day and a section in an element with both."""
    head = lines[i - 1] if lines[i - 1].linked else lines[i - 2]
    others = [head]
    if head is not lines[i - 1]:
        element = outline.owners[i]
        while under.first[element] > i - 2 and outline.parents[element] >= 0:
            element = outline.parents[element]
        others += lines[under.first[element] : i]
    for line in others:
        if not line.role:
            line.set("related" if line is head else "nav", "over-teaser")
            line.weight = min(line.weight, SHORT_COST)


def raise_plain(lines: Sequence[Line], outline: Outline) -> None:
    """
    Take paragraphs without full stops for prose, on a page that has hardly any other.

    Args:
        lines: The sheet, weighed.
        outline: The tree.
    """
    prose = 0.0
    for line in lines:
        if line.weight >= PROSE:
            prose += line.weight
            if prose >= LONG:
                return
    groups: dict[int, list[Line]] = {}
    for line, owner in zip(lines, outline.owners, strict=True):
        plain = not (line.kind or line.linked or line.item or line.role) and line.hit is None
        if plain and outline.tags[owner] == "p" and line.end - line.start >= _PLAIN:
            groups.setdefault(outline.parents[owner], []).append(line)
    best = max(groups.values(), key=lambda group: sum(line.end - line.start for line in group), default=[])
    if len(best) >= _PLAIN_COUNT:
        for line in best:
            line.weight = max(line.weight, PROSE, (line.end - line.start) * 0.8)


@cache
def _list_path() -> re.Pattern[str]:
    return re.compile(
        r"/(?:tags?|topics?|authors?|writers?|categor(?:y|ies)|sections?|search|archives?|page|وسم|تصنيف|كاتب|بحث)/[^/]{0,80}/?\Z"
        r"|/(?:tags?|topics?|categor(?:y|ies)|sections?)/[0-9]{1,6}/[^/0-9_-]{2,24}(?:[_-][^/0-9_-]{2,24}){0,2}/?\Z"
        r"|\A/?(?:ar/?|home/?|index\.\w{2,5}|default\.aspx)?\Z|[?&](?:s|q|search|keyword)=",
        re.IGNORECASE,
    )


def calls_itself_list(page: Page, lines: Sequence[Line], readings: Readings) -> bool:
    """
    Tell whether a page says that it is a front page, or the page of a section, a tag, a writer or a search.

    Args:
        page: The page.
        lines: The sheet, weighed.
        readings: What is read of the page already.

    Returns:
        True where it says so by its type or its address, or by a heading over cards, does not call itself a story, and has a
        list of headlines.
    """
    if len([line for line in lines if line.linked and line.end - line.start >= _HEADLINE]) < _LINKS:
        return False
    facts = page.facts
    kinds = {value.strip().lower() for key, value in facts.meta if key == "og:type"}
    if "article" in kinds:
        return False
    types = {name for node in readings.described(page) for name in types_of(node)}
    if any(name.endswith(_STORIES) for name in types):
        return False
    if "profile" in kinds or not _LISTS.isdisjoint(types):
        return True
    path = path_and_query(page.url or facts.canonical)
    return (path is not None and _list_path().search(path) is not None) or _over_cards(lines)


def _over_cards(lines: Sequence[Line]) -> bool:
    """Its first heading is an entry of its menu, under which the first text follows a linked heading, as dated ones do again and again."""
    top = next((i for i, line in enumerate(lines) if line.level == 1), -1)
    if top < 0 or lines[top].linked or lines[top].end - lines[top].start > _SECTION:
        return False
    if not any(line.linked and line.text == lines[top].text for line in lines[:top]):
        return False
    heads = [i for i in range(top + 1, len(lines)) if lines[i].linked and lines[i].level > 1]
    told = [i for i in range(top + 1, len(lines)) if lines[i].weight >= PROSE]
    if len(heads) < _CARDS or not told or heads[0] > told[0]:
        return False
    if sum(i < heads[1] for i in told) > 1:
        return False  # a story, whose headline leads to itself
    cards = pairwise([*heads, len(lines)])
    return sum(any(map(_is_day, lines[i + 1 : min(end, i + _CARD_LINES)])) for i, end in cards) >= _CARDS


def _is_day(line: Line) -> bool:
    return line.end - line.start <= _TEASER and any(map(str.isdigit, line.text)) and has_date(line.text)
