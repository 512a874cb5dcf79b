"""Lines of the head of an HTML page that link to writers: each link is one name, whatever stands beside it on its line."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article._values import WRITING_ROLES
from arabic_article.arabic._likely_names import tells_news
from arabic_article.arabic.credits import is_bare_name
from arabic_article.layouts._links.called_writers import called_spans
from arabic_article.layouts._links.html_teasers import is_headline, is_of_teaser, leads_on
from arabic_article.layouts._links.link_pages import leads_to_writer
from arabic_article.layouts._links.linked_labels import label_before, tells
from arabic_article.layouts._links.linked_names import EDGES, Named, is_side, own_names, read_link, read_name
from arabic_article.layouts._sheet.html_tree import beside
from arabic_article.layouts._sheet.lines import MARK_COST, PROSE, Line
from arabic_article.layouts._words.head_lines import is_job

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article._readings import Readings

    _Found = tuple[int, str, list[Named]]
    Own = Callable[[], frozenset[str]]

_HEAD: Final = 16
"""Lines over the first paragraph among which the head is."""
_UNDER: Final = 10
"""Lines under a lead among which the writers may stand, over the first paragraph."""
_SIZE: Final = 160
"""Characters of the longest line with writers, a day and the like."""
_OVER: Final = 3
"""Lines over a title among which its writer stands beside its day."""
_MOST: Final = 6
"""People who write, translate and draw one story, at most."""
_HELD: Final = frozenset({"title", "share", "paragraph", "copyright", "comments", "keywords", "table", "quote"})
"""Roles that a line with writers does not have."""
_FREE: Final = frozenset({"", "nav", "ticker", "unknown", "related", "caption", "subtitle", "promo", "kicker"})
_BLANK: Final = " \t\xa0"
_BARS: Final = ("|", "•", "·")
"""What parts the fields of a row; a job stands behind a comma or a dash."""
_TAIL: Final = 12
"""Lines under a story among which the card of its writer stands."""
_CARDS: Final = frozenset({"writer-card", "over-teaser", "teaser"})
"""Rules that set the card of a writer apart, which looks like that of another story."""
_OF_WRITERS: Final = ("كاتب", "مؤلف")
"""Parts of what stands over the card of a story's writer; over those of others stands something else."""


def links_in(page: Page, line: Line) -> Sequence[PageLink]:
    """
    Give the links of a line, the first of which may begin with the blank that was cut off before it.

    Args:
        page: The page.
        line: One of its lines.

    Returns:
        The links, in order.
    """
    low = bisect_left(page.links, (line.start,))
    low -= low > 0 and page.links[low - 1].end > line.start
    return page.links[low : bisect_left(page.links, (line.end,), low)]


def _names(page: Page, line: Line, own: Own) -> list[Named]:
    """Read whom the links of a line name; where none leads to a writer, whom the elements do that the page calls after one."""
    links = links_in(page, line) if line.end - line.start <= _SIZE else ()
    if not any(leads_to_writer(link.href) for link in links):
        return _called(page, line, own)
    if leads_on(page, line):
        return []
    out, at = [], line.start
    for i, (start, end, href) in enumerate(links):
        after = links[i + 1].start if i + 1 < len(links) else line.end
        told = tells(page.text, at, start) or is_job(page.text[end:after].strip(EDGES))
        named = read_link(page.text, max(start, line.start), min(end, line.end), href, own(), told=told)
        if named is not None:
            out.append(named)
        at = end
    return out if any(named.kind == "person" for named in out) else []


def _called(page: Page, line: Line, own: Own) -> list[Named]:
    """Read whom the elements name that a page calls after a writer; an outlet alone is read by its words."""
    menu = line.linked and line.kind == "item"
    spans = called_spans(page, line) if line.end - line.start <= _SIZE and not menu else []
    if not spans or leads_on(page, line):
        return []
    out, at = [], line.start
    for start, end in spans:
        if not tells_news(page.text[start:end]):
            told = tells(page.text, at, start)
            if (named := read_name(page.text, start, end, own(), told=told)) is not None:
                out.append(named)
        at = end
    return out if any(named.kind == "person" for named in out) else []


def parts_of_bylines(page: Page, lines: Sequence[Line]) -> dict[int, list[Line]]:
    """
    Part the lines of a head that link to writers: from days and counters, from the place before, from their outlet, by role.

    Args:
        page: The page.
        lines: The sheet, weighed.

    Returns:
        For the index of a line the pieces behind its first one, last piece first.
    """
    begin = next((i for i, line in enumerate(lines) if line.weight >= PROSE), 0)
    own = cache(partial(own_names, page))  # few pages are asked, and each once
    cuts: dict[int, list[Line]] = {}
    for i in range(max(0, begin - _HEAD), min(begin + _UNDER, len(lines))):
        line = lines[i]
        if i > begin and line.weight >= PROSE:
            break
        if line.level or line.weight >= PROSE or (line.role and line.rule not in ("name-link", "box-of-links")):
            continue
        if (named := _names(page, line, own)) and len(starts := _starts(page, line, named, own)) > 1:
            ends = [*starts[1:], line.end]
            cuts[i] = [_piece(page.text, *span) for span in zip(starts[1:], ends[1:], strict=True)][::-1]
    return cuts


def _starts(page: Page, line: Line, named: Sequence[Named], own: Own) -> list[int]:
    """Find where the pieces of a line begin."""
    text = page.text
    links = links_in(page, line)
    found, at, before = {line.start}, line.start, ""
    for kind, _, _, start, end, _ in named:
        label, role = label_before(text, at, start)
        between = text[at:label].strip(EDGES)
        if kind == "outlet" or before == "outlet":
            found.add(label)
        elif any(map(str.isdigit, between)):
            found |= {at, label} if at > line.start else {label}
        elif (before and role) or (
            between and (_links_inside(links, at, label) or (not before and is_side(between, own())))
        ):
            found.add(label)
        at, before = end, kind
    tail = text[at : line.end].strip(EDGES)
    barred = text[at : line.end].lstrip(_BLANK)[:1] in _BARS
    if any(map(str.isdigit, tail)) or (tail and (before == "outlet" or barred)):
        found.add(text.index(tail, at))
    return sorted(found)


def _links_inside(links: Sequence[PageLink], start: int, end: int) -> bool:
    """A link stands there: that of a section."""
    return any(start <= link.start and link.end <= end for link in links)


def _piece(text: str, start: int, end: int) -> Line:
    """Make a line of a part of another, without the signs that stand between parts."""
    while text[start] in EDGES and start < end - 1:
        start += 1
    while text[end - 1] in _BLANK and end - 1 > start:
        end -= 1
    return Line(start, end, text[start:end], item=False, hit=None)


def read_linked(lines: Sequence[Line], title: int, span: tuple[int, int], page: Page, readings: Readings) -> bool:
    """
    Take whom the head of a story links to as its writers for them, each by the word before the name.

    Args:
        lines: The sheet, with the roles of the head.
        title: Index of the title.
        span: Index of the story's first line, and the index after its last.
        page: The page.
        readings: What is read of the lines already.

    Returns:
        True where somebody is found who wrote the story.
    """
    first, last = span
    own = cache(partial(own_names, page))
    for line, below in pairwise(lines[title + 1 : first + 1]):
        if line.rule == "name-under-title" and (leads_on(page, line) or is_of_teaser(page, line, below)):
            line.set("nav", "line-over-story")
    signed = {line.start for line in lines[:first] if line.role == "byline" and _writes(line, readings)}
    under = next((i for i in range(first + 1, min(first + _UNDER, last)) if lines[i].weight >= PROSE), first)
    found: list[_Found] = []
    inside = range(first + 1, under)
    if any(is_headline(page, lines[i]) for i in inside):
        inside = range(0)  # a box of other stories, each with its writer
    for i in (*range(title + 1, first), *inside):
        line = lines[i]
        held = line.role in _HELD or (line.level and not line.linked) or _is_taken(line)
        named = [] if held else _names(page, line, own)
        if len(found) > _MOST:
            break
        if named and not (i + 1 < len(lines) and is_of_teaser(page, line, lines[i + 1])):
            found.append((i, label_before(page.text, line.start, named[0].start)[1] or "author", named))
        elif line.hit is not None or is_headline(page, line):
            break  # other stories
    if not found and not signed:
        found = _over(lines, title, page, own)
    people = sum(one.kind == "person" for _, _, named in found for one in named)
    writes = any(role in WRITING_ROLES for _, role, _ in found)
    if people > _MOST or (writes and not signed <= {lines[i].start for i, _, _ in found}):
        return False
    for i, role, named in found:
        _set(lines[i], role, named, readings)
    for i, _, _ in found:
        for other in lines[i - 1 : i + 2 : 2]:
            if not (other.role in _FREE or other.role == "section") or _is_taken(other):
                continue
            if _is_outlet(page, other, own):
                other.set("source", "outlet-under-title")
            elif other.start > lines[i].start and is_job(other.text):
                other.set("byline", "job-under-name")
    return writes


def _is_taken(line: Line) -> bool:
    """It is a sentence, or another layout labelled it."""
    return line.weight >= PROSE or line.rule == "selector" or (line.weight <= MARK_COST and line.hit is None)


def _is_outlet(page: Page, line: Line, own: Own) -> bool:
    """It is a link that names an outlet, and nothing else."""
    links = links_in(page, line)
    if len(links) != 1 or links[0].end < line.end:
        return False
    named = read_link(page.text, line.start, line.end, links[0].href, own(), told=False)
    return named is not None and named.kind == "outlet"


def _over(lines: Sequence[Line], title: int, page: Page, own: Own) -> list[_Found]:
    """Find the writer over a title, beside its day in one element with it."""
    over = range(max(0, title - _OVER), title)
    days = [lines[i].start for i in over if lines[i].role in ("date", "clock")]
    if not days:
        return []
    rows = [(i, _names(page, lines[i], own)) for i in over if lines[i].role in _FREE and not lines[i].level]
    near = [
        (i, "author", named)
        for i, named in rows
        if named and any(beside(page, lines[i].start, start) for start in (lines[title].start, *days))
    ]
    return near if len(near) == 1 else []


def read_card(lines: Sequence[Line], last: int, page: Page) -> None:
    """
    Take the name on the card that presents a writer under a story for who wrote it, where its head names nobody.

    Args:
        lines: The sheet, with the roles of the story.
        last: Index after the story's last line.
        page: The page.
    """
    if any(line.role == "byline" for line in lines[:last]):
        return
    own = cache(partial(own_names, page))
    cards = [i for i in range(last, len(lines) - 1) if lines[i].rule in _CARDS and lines[i + 1].rule in _CARDS]
    named = [(i, name) for i in cards for name in (*_names(page, lines[i], own), *_bare(lines[i]))]
    if not named or named[0][0] > last + _TAIL or len({page.text[one.start : one.end] for _, one in named}) > 1:
        return
    i, name = named[0]
    headed = i > last and lines[i - 1].level > 0 and not any(word in lines[i - 1].text for word in _OF_WRITERS)
    if not headed and is_job(lines[i + 1].text.partition(".")[0]):
        lines[i].set("byline", "name-at-end")
        if (name.start, name.end) != (lines[i].start, lines[i].end):
            lines[i].pieces = ((name.start, name.end),)


def _bare(line: Line) -> list[Named]:
    """Give the name that a line is, where a list knows it."""
    span = (line.start, line.end)
    return [Named("person", *span, *span)] if line.rule == "writer-card" and is_bare_name(line.text) else []


def _writes(line: Line, readings: Readings) -> bool:
    """It credits somebody who wrote the story."""
    found = readings.byline(line.text, line.start)
    return not found or any(credit.role in WRITING_ROLES for credit in found)


def _set(line: Line, role: str, named: Sequence[Named], readings: Readings) -> None:
    """Give a line its role, and its people as pieces, where its words do not say the same."""
    people = [(one.start, one.end) for one in named if one.kind == "person"]
    read = readings.byline(line.text, line.start)
    said = [(line.start + credit.start, line.start + credit.end) for credit in read]
    if line.role == "byline" and not line.pieces and set(people) <= set(said):
        return
    if line.role == "dateline" and len(people) == 1 and people[0][1] == line.end:
        return  # a place or an outlet, and who wrote from there
    by_link = named[0].linked or role != "author"
    rule = "name-called-so" if not by_link else "name-link" if role == "author" else f"{role}-link"
    line.set("credit" if role == "credit" else "byline", rule)
    if people != [(line.start, line.end)]:
        line.pieces = tuple(people)
