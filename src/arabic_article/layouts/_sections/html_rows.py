"""Rows of links and labels about the title of an HTML page: sections and steps that no one wrote as a line of the head."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold
from arabic_article.layouts._sections.html_classes import is_called_path
from arabic_article.layouts._sections.html_sections import are_steps
from arabic_article.layouts._sheet.html_tree import element_of, front_page, links_of
from arabic_article.layouts._words.section_runs import is_run_of_sections
from arabic_article.layouts._words.sections import begins_path, is_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._page import Page, PageLink
    from arabic_article.layouts._sheet.lines import Line

_OVER: Final = 3
"""Lines over a title among which a row of links was taken for a kicker."""
_HEAD: Final = 40
_MADE: Final = ("نص", "فيديو", "إعداد")
"""Words before who made a text or a recording."""
_HELD: Final = frozenset({"ticker", "nav", "date", "clock", "dateline", "byline", "source"})
"""Roles that the words of a caption may have given it."""
_WORDS: Final = (3, 10)
"""Words of the shortest kicker that only its place gives away, and of the longest."""
_STEP: Final = 40
"""Characters of the longest name of a section, with the word that it is filed behind."""
_TAIL: Final = 12
"""Lines under a story in which it is said what it is filed under."""
_SECTIONS: Final = 3
"""Sections that a story is filed under at most; a menu has more."""
_BETWEEN: Final = " \t\xa0,،|·•-–"
"""What parts the sections of a story, where a path has arrows or strokes."""


def read_rows(lines: Sequence[Line], first: int, page: Page) -> None:
    """
    Take no row of links for a kicker, and one section of several.

    Args:
        lines: The sheet, with the roles of the head.
        first: Index of the story's first line.
        page: The page.
    """
    title = next((i for i in range(first - 1, -1, -1) if lines[i].role == "title" and not lines[i].story), -1)
    if title < 0:
        return
    for line in lines[max(0, title - _OVER) : title]:
        if line.role == "kicker" and line.linked and len(links_of(page, line)) > 1:
            line.set("nav", "line-over-story")
    for line in lines[max(0, title - _HEAD) : first]:
        if line.role == "section" and not line.pieces and len(links := links_of(page, line)) > 1:
            if links[0].start - line.value > 1 or not _parted(page, line, links):
                continue
            if len(links) <= _SECTIONS:
                line.set("section", "section-link")
                link = links[-1 if are_steps(page, line, links) else 0]
                line.pieces = ((link.start, link.end),)
            elif line.rule == "section-words":
                line.set("nav", "line-over-story")
        elif line.role == "unknown" and _is_button(line, page):
            line.set("promo", "control-element")
    _captions(lines, title, first, page)
    if title and lines[title].level == 1 and _is_kicker(lines, title, page):
        lines[title - 1].set("kicker", "words-over-heading")


def _is_button(line: Line, page: Page) -> bool:
    return page.outline is not None and page.outline.tags[element_of(page, line.start)] == "button"


def _captions(lines: Sequence[Line], title: int, first: int, page: Page) -> None:
    """Take what stands in the element of a caption for one, whatever day, place or agency it says; over a title, the only one."""
    held = [i for i, line in enumerate(lines[:first]) if line.kind == "caption" and not line.linked]
    over = sum(i < title for i in held)
    for i in held:
        if lines[i].role in _HELD and (i > title or over == 1) and page.outline is not None:
            at = bisect_left(page.blocks, (lines[i].start,))
            if at < len(page.blocks) and _is_of_caption(page, page.outline.owners[at]):
                lines[i].set("caption", "caption-element")


def _is_of_caption(page: Page, number: int) -> bool:
    assert page.outline is not None
    assert page.markup is not None
    return page.outline.tags[number] == "figcaption" or "caption" in page.markup.label(number)


def _is_kicker(lines: Sequence[Line], title: int, page: Page) -> bool:
    """A few words without a link, right over the title in one element with it, that nothing else on the page says."""
    over, head = lines[title - 1], lines[title]
    if over.rule != "line-over-story" or over.role == "masthead" or over.level or page.outline is None:
        return False
    if not _WORDS[0] <= over.text.count(" ") + 1 <= _WORDS[1] or links_of(page, over) or over.stop or ":" in over.text:
        return False
    if (
        any(map(str.isdigit, over.text))
        or is_section(over)
        or is_run_of_sections(over.text)
        or begins_path(over)
        or over.text in (page.facts.title or "")
    ):
        return False
    here, there = (element_of(page, line.start) for line in (over, head))
    return (
        page.outline.parents[here] == page.outline.parents[there]
        and not any(line.role in ("kicker", "subtitle") for line in lines[max(0, title - _OVER) : title])
        and sum(line.text == over.text for line in lines) == 1
    )


def read_text_by(lines: Sequence[Line], first: int, page: Page) -> None:
    """
    Read who made the text in a short line between lead and story: a link behind the word for it.

    Args:
        lines: The sheet, with the roles of the body.
        first: Index of the story's first line.
        page: The page.
    """
    for line in lines[first : first + _OVER]:
        if line.role != "subheading" or line.end - line.start > _STEP or not line.text.startswith(_MADE):
            continue
        links = links_of(page, line)
        name = page.text[links[0].start : links[0].end] if links else ""
        if name and page.text[line.start : links[0].start].strip(" :") in _MADE:
            if is_bare_name(name):
                line.set("byline", "name-link")
            elif (found := find_agency(name)) is not None and found.sure:
                line.set("source", "outlet-under-lead")
            else:
                continue
            line.pieces = ((links[0].start, links[0].end),)


def read_filed_under(lines: Sequence[Line], first: int, last: int, page: Page) -> None:
    """
    Read what an HTML page files a story under: the step before the title in its path, or one link behind the word for it.

    Args:
        lines: The sheet, with the roles of the head; nothing changes where it names a section.
        first: Index of the story's first line.
        last: Index after its last line.
        page: The page.
    """
    if any(line.role == "section" for line in lines[:first]):
        return
    for step, line in pairwise(lines[max(0, first - _HEAD) : first]):
        if line.rule == "title-before" and step.linked and step.role == "nav" and step.end - step.start <= _STEP:
            links = links_of(page, step)
            if len(links) == 1 and not front_page().fullmatch(links[0].href) and is_called_path(page, step):
                step.set("section", "section-link")
                return
    for line in lines[last : last + _TAIL]:
        free = not line.role or line.rule == "box-of-links"  # a link alone in its element is such a box
        if free and line.end - line.start <= _STEP and line.text[0] in "نمفات":
            links = links_of(page, line)
            if (
                len(links) == 1
                and links[0].end == line.end
                and fold(page.text[line.start : links[0].start]).strip(" :") in _filed()
                and not any(map(str.isdigit, line.text))
            ):
                line.set("section", "filed-under")
                line.value = links[0].start
                return


@cache
def _filed() -> frozenset[str]:
    return frozenset(
        map(fold, ("نشر في", "نشرت في", "منشور في", "نشر تحت", "في قسم", "التصنيفات", "التصنيف", "تصنيفات", "الأقسام"))
    )


def _parted(page: Page, line: Line, links: Sequence[PageLink]) -> bool:
    """Nothing but commas and the like stands between the links of a line, and nothing behind them."""
    spans = [(one.end, other.start) for one, other in pairwise(links)]
    between = "".join(page.text[start:end] for start, end in (*spans, (links[-1].end, line.end)))
    return not between.strip(_BETWEEN)
