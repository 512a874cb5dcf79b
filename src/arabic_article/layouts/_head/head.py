"""What stands above a story: title, date line, byline, section, captions, and the menu of the page."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._name_lists import several_names
from arabic_article.arabic._parts import is_place
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold
from arabic_article.layouts._furniture.file_names import behind_file, is_language
from arabic_article.layouts._furniture.page_days import (
    date_by_issue,
    is_change,
    is_clock,
    is_other_day,
    is_publication,
    mark_clocks,
    mark_days,
    stands_by_code,
)
from arabic_article.layouts._head.kickers import kick, mark_speaker, parts_page, sent_from
from arabic_article.layouts._head.named_under import mark_subjects
from arabic_article.layouts._head.over_titles import in_menu, mark_over
from arabic_article.layouts._head.small_lines import long_under_title, name_rest, named_beside, recast, shape_of
from arabic_article.layouts._head.special_heads import (
    is_invocation,
    mark_leads,
    mark_special,
    mark_untitled,
    mark_writer_over_title,
    part_writer,
)
from arabic_article.layouts._head.unclaimed import furnish
from arabic_article.layouts._sections.paths import file_under, mark_path
from arabic_article.layouts._sheet.lines import letters
from arabic_article.layouts._sheet.openings import mark_first_lines, mark_opening
from arabic_article.layouts._tags.lists import files_tags
from arabic_article.layouts._titles.addresses import addressed, without_foreign
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN, WINDOW, doubled, is_again, is_before
from arabic_article.layouts._titles.own_titles import is_headline, named_above, printed_above
from arabic_article.layouts._titles.prints import settle_prints, shown_again
from arabic_article.layouts._titles.title import choose_dated, choose_title
from arabic_article.layouts._words.head_lines import (
    BULLETS,
    classify,
    is_agency,
    is_caption,
    is_desk,
    is_initialled,
    is_job,
    is_outlet,
    is_signed,
)
from arabic_article.layouts._words.lone_labels import begins_byline, is_label_of_pictures, is_update, label_of
from arabic_article.layouts._words.named_first import (
    is_begun_again,
    name_and_more,
    stands_as_name,
    stands_under_label,
    tells_of,
)
from arabic_article.layouts._words.section_runs import is_run_of_sections
from arabic_article.layouts._words.sections import begins_path, is_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.lines import Line

_HEAD_ROLES: Final = frozenset(
    {"byline", "counter", "section", "source", "dateline", "share", "embed", "kicker", "title"}
)
"""What may stand between a date and the title under it."""
_AGAIN: Final = 40
"""Characters of a dateline that stands over the story, and once more at its beginning."""
_SUBTITLE: Final = 45
"""Characters from which a line under a title is a subtitle."""
_UNDER: Final = 8
"""Lines from a title down that show what its story is about."""
_LETTERS: Final = 3
"""Characters that are no caption though they stand there twice: a button's, the first letter of a name."""


def read_head(
    lines: Sequence[Line],
    first: int,
    last: int,
    readings: Readings,
    *,
    named: Sequence[str] = (),
    address: Sequence[str] = (),
) -> None:
    """
    Give roles to the lines above a story.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
        readings: What is read of the lines already.
        named: Titles that the page gives itself outside its text, folded.
        address: Words of the headline that stands in the address of the page, folded; none where the page gives titles.
    """
    top = max(0, first - WINDOW)
    if named:
        top = named_above(lines, top, named)
    open_lines = [i for i, line in enumerate(lines[top:first], top) if not line.role or line.soft]
    for line in [lines[i] for i in open_lines]:
        if line.linked and line.kind == "item":
            furnish(line)  # a menu, or a list of headlines that runs over all pages
        elif not (line.level and is_headline(line, named)):
            classify(line, readings)
    mark_days(lines, top, first)
    mark_special(lines, top, first)
    if not named:
        mark_opening(lines, first)
        mark_speaker(lines, top, first)
    roles = [line.role for line in lines[top:first]]
    if "title" in roles:
        labelled = top + roles.index("title")
        _between(lines, labelled, first)
        recast(lines, labelled, first)
        _above(lines, labelled)
        file_under(lines, labelled, first)
        return
    mark_leads(lines, first, open_lines)
    if first and not lines[first - 1].role and is_agency(lines[first - 1].text):
        lines[first - 1].set("source", "agency-over-story")
    title, rule = _choose(lines, first, last, open_lines, readings=readings, named=named, address=address)
    if title is None:
        mark_clocks(lines, first)
        mark_untitled(lines, first, last)
        for line in lines[:first]:
            if not line.role or line.soft:
                furnish(line)
        return
    lines[title].set("title", rule)
    title = settle_prints(lines, title, first)
    part_writer(lines[title], lines[first:last], named=bool(named))
    for i in open_lines if rule == "dated-headline" else ():
        if i != title and lines[i].text == lines[title].text:
            lines[i].set("title", "title-again")
    mark_subjects(lines, title, first, last, readings)
    _between(lines, title, first)
    recast(lines, title, first)
    mark_first_lines(lines, title, first)
    _above(lines, title)
    file_under(lines, title, first)
    date_by_issue(lines, title, first)
    mark_writer_over_title(lines, title, first, last)


def _choose(
    lines: Sequence[Line],
    first: int,
    last: int,
    open_lines: Sequence[int],
    *,
    readings: Readings,
    named: Sequence[str],
    address: Sequence[str],
) -> tuple[int | None, str]:
    """Choose the title: the line that the address names, the best, or one that ends with a date."""
    title = addressed(lines, open_lines, address)
    if title is not None:
        return title, "headline-in-address"
    for find in () if named else (printed_above, shown_again):
        if (title := find(lines, open_lines)) is not None:
            return title, "headline"
    open_lines = without_foreign(lines, open_lines, address)
    offered = [i for i in open_lines if not lines[i].role or lines[i].soft]
    title = choose_title(lines, first, last, offered, named)
    if named and title is not None:
        return title, "headline"
    dated = choose_dated(lines, first, last, open_lines, readings, rival=title)
    return (title, "headline") if dated is None else (dated, "dated-headline")


def _between(lines: Sequence[Line], title: int, first: int) -> None:
    """Explain the lines from a title down to its story."""
    _photographers(lines[title + 1 : first])
    dated = False
    for k in range(title + 1, first):
        line = lines[k]
        if (line.role and not line.soft) or files_tags(lines, k):
            dated = dated or line.role == "date"
            continue
        text = line.text
        twin = (k + 1 < first and lines[k + 1].text == text) or (lines[k - 1].text == text and k - 1 > title)
        if (named := behind_file(text) is not None) or not any(map(str.isalpha, text)):
            line.set("embed", "file-name" if named else "ruler")
        elif (label := label_of(text)) and (
            lines[k + 1].role == label or (label == "byline" and stands_under_label(lines[k + 1]))
        ):
            line.set(label, "label-alone")
            line.value = line.end
        elif k == first - 1 and len(text) <= _AGAIN and text in lines[first].text[: 2 * _AGAIN]:
            line.set("embed", "begins-again")
        elif is_again(text, lines[title].text) and not begins_path(line):
            line.set("title", "title-again")
        elif (
            (twin and len(text) > _LETTERS and not is_bare_name(text))
            or is_caption(line)
            or (k + 1 < first and is_begun_again(text, lines[k + 1].text))
        ):
            line.set("caption", "caption-under-title")
        elif is_language(text) and (is_language(lines[k - 1].text) or is_language(lines[k + 1].text)):
            line.set("nav", "switch-of-languages")
        elif line.kind == "caption" and line.end - line.start >= _SUBTITLE:
            line.set("caption", "caption-element")
        elif is_section(line) and not is_run_of_sections(text):
            line.set("section", "section-words")
        elif (signed := is_signed(text)) or is_place(text):
            line.set("dateline", "place-and-name" if signed else "place-alone")
        elif is_outlet(line):
            line.set("source", "outlet-under-title")
        elif is_desk(line):
            line.set("byline", "desk-under-title")
        elif is_invocation(text):
            line.set("embed", "invocation")
        elif _is_writer(lines, k, title, first):
            line.set("byline", "name-under-title")
        elif several_names(text) and not tells_of(lines[first : first + 3], text.rstrip(" :")):
            line.set("byline", "names-under-title")
        elif lines[k - 1].role == "byline" and is_job(text):
            line.set("byline", "job-under-name")
        elif shape := shape_of(lines, k, title, first):
            line.set(*shape)
        elif name_and_more(line, lines[first : first + 3], last=k == first - 1):
            line.set("byline", "name-under-title")
        elif k == title + 1 and not dated and line.end - line.start >= _SUBTITLE and _may_be_subtitle(line):
            line.set(*long_under_title(line))
        elif line.item and first - k <= 6:
            line.set("embed", "points-under-title")
        else:
            name_rest(lines, k, first, apart=dated or k > title + 1)


def _is_writer(lines: Sequence[Line], k: int, title: int, first: int) -> bool:
    """It is a name and nothing else, by its words, by its place, or by the byline beside it."""
    line = lines[k]
    text = line.text
    return (
        is_bare_name(text.lstrip(BULLETS) if line.item else text)
        or (is_initialled(text) and (k == first - 1 or "date" in (lines[k - 1].role, lines[k + 1].role)))
        or named_beside(lines[max(0, title - 2) : k + 2], text)
        or stands_as_name(lines, k, first)
    )


def _photographers(lines: Sequence[Line]) -> None:
    """Tell who took the pictures, under a label of its own, from who wrote the story."""
    for label, name in pairwise(lines):
        if label.text[-1] == ":" and is_label_of_pictures(label.text) and is_bare_name(name.text):
            label.set("credit", "label-alone")
            label.value = label.end
            name.set("credit", "under-label")


def _may_be_subtitle(line: Line) -> bool:
    """It is in Arabic, no point of a list, and names no writer."""
    return not (line.item or line.text.isascii() or begins_byline(line.text))


def _above(lines: Sequence[Line], title: int) -> None:
    """Explain the lines over a title: kicker, section, a clock, and the menu of the page."""
    near = True
    for k in range(title - 1, -1, -1):
        line = lines[k]
        if line.role == "date":
            # Under the title stands when the story was published; over it, as a rule, when the page was made.
            below = any(other.role == "date" and not is_update(other.text) for other in lines[title + 1 : title + 8])
            # Boards number the answers of a thread behind their dates.
            own = near or is_change(line.text, title - k) or stands_by_code(lines, k)
            below = below or any(is_other_day(other) for other in lines[k + 2 : title])
            far = below or is_clock(line.text) or not own
            if far and not line.text.endswith("#1") and not is_publication(line.text):
                line.set("clock", "date-over-title")
            continue
        if line.role and not line.soft:
            # What stands over an advertisement belongs to the page, not to the story under it.
            near = near and line.role in _HEAD_ROLES and not (line.role == "embed" and parts_page(line.text))
            continue
        if k == title - 1 and k and is_job(line.text) and is_bare_name(lines[k - 1].text):
            line.set("byline", "job-under-name")
            lines[k - 1].set("byline", "name-over-title")
            continue
        if mark_path(lines, k, title, (k + 1, title), near=near):
            continue
        if line.text == lines[title].text or (
            line.end - line.start > TITLE_AGAIN and is_before(line.text, lines[title].text, near=near)
        ):
            line.set("title", "title-before")
            continue
        if near and k == title - 1 and (sent := sent_from(line.text)):
            line.set(*sent)
            continue
        if near and mark_over(lines, k, title):
            continue
        if near and is_section(line) and not is_run_of_sections(line.text) and not in_menu(lines, k):
            line.set("section", "section-words")
        elif (
            near
            and k == title - 1
            and k <= 2
            and letters().search(line.text)
            and 4 <= line.end - line.start <= 60
            and not line.item
            and not (line.text[0].isdigit() or "://" in line.text)
            and not is_run_of_sections(line.text)
            and not fold(lines[title].text).startswith(fold(line.text))
            and not begins_path(line)
            and not doubled(lines, k)
            and not any(other.text == line.text for other in lines[k + 1 :])  # of every page of the outlet
        ):
            line.set(*kick(line, lines[title : title + _UNDER]))
            if line.role == "kicker":
                continue
        elif line.text in (lines[k - 1].text if k else "", lines[k + 1].text) and is_caption(line):
            line.set("caption", "caption-over-title")
        else:
            furnish(line)
        near = False
