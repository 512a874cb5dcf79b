"""What tells a section and a kicker over a title from the last entry of the menu above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sections.menu_entries import POINT
from arabic_article.layouts._sections.menu_steps import mark_step
from arabic_article.layouts._sections.paths import is_glued_path
from arabic_article.layouts._sheet.lines import letters
from arabic_article.layouts._words.head_lines import is_desk, is_outlet
from arabic_article.layouts._words.section_runs import is_run_of_sections
from arabic_article.layouts._words.sections import begins_path, is_front, is_section, is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_ENTRY: Final = 26
"""Characters of the longest entry of a menu."""
_ENTRIES: Final = 8
"""Lines over a section among which the first entry of its menu stands."""
_MENU: Final = 40
"""Lines over a title among which the menu stands."""
_KICKER: Final = (4, 40)
"""Characters of the shortest kicker under a path or a section, and of the longest of few words."""
_SAID: Final = 90
"""Characters of the longest one, right over a title that is no longer."""
_KICKER_BLANKS: Final = 3
_OVER: Final = 2
"""Lines over a title of which one is its section; a path has one step between its first and its last."""
_RUN: Final = 3
"""Entries of the shortest menu."""
_BACK: Final = ("رجوع إلى", "رجوع الى", "الرجوع إلى", "الرجوع الى")
"""How lines begin that lead back to a list."""
_BADGES: Final = frozenset({"خاص", "حصري", "عاجل", "مباشر"})
"""What stands beside the section of a story and is none."""


def in_menu(lines: Sequence[Line], k: int) -> bool:
    """
    Tell the last entry of a menu from a section over a title.

    Args:
        lines: The sheet.
        k: Index of a line of the words for sections.

    Returns:
        True where entries stand right over it, with bullets as it has or without as it is, or down from the front page.
    """
    line = lines[k]
    if k < _OVER or line.item != lines[k - 1].item or begins_path(line):  # two lines over it
        return False
    if line.item and lines[k - 2].item:
        return True
    if is_section(lines[k - 1]) and (is_section(lines[k - 2]) or begins_path(lines[k - 2])):
        return True
    above = lines[max(0, k - _ENTRIES) : k]
    if not is_section(lines[k - 1]) or any(other.text == line.text for other in above):
        return False  # printed again, apart from the menu
    for other in range(k - 1, max(-1, k - _ENTRIES), -1):
        if lines[other].end - lines[other].start > _ENTRY or not any(map(str.isalpha, lines[other].text)):
            return False
        if is_front(lines[other].text):
            return k - other > _OVER  # a path has one step between
    return False


def mark_over(lines: Sequence[Line], k: int, title: int) -> bool:
    """
    Mark the section that the menu has as well, the one before a bar, the kicker under a path or a section, and what leads back.

    Args:
        lines: The sheet.
        k: Index of a line over a title, with nothing but lines of the head between.
        title: Index of the title.

    Returns:
        Whether it is one of them.
    """
    line = lines[k]
    if line.text.startswith(_BACK) and line.text.count(" ") <= _KICKER_BLANKS:
        line.set("nav", "line-over-story")
    elif _named_in_menu(lines, k, title):
        line.set("section", "entry-of-the-menu")
    elif (k == title - 1 or lines[k + 1].role == "kicker") and _stands_in_menu(lines, k):
        line.set("section", "entry-of-the-menu")
        if not (_stands_in_menu(lines, k - 1) or lines[k - 1].role):
            lines[k - 1].set("nav", "line-over-story")  # the last entry, be it a word for a section too
    elif k == title - 1 and mark_step(lines, k, title):
        return True
    elif line.text in _BADGES and k and lines[k + 1].role in ("title", "kicker") and _stands_in_menu(lines, k - 1):
        line.set("nav", "line-over-story")
        lines[k - 1].set("section", "entry-of-the-menu")
    elif k == title - 1 and _ends_steps(lines, k):
        line.set("section", "path-to-title")
        for step in lines[k - 2 : k]:
            step.set("nav", "line-over-story")
    elif k == title - 1 and (size := _first_of_list(lines, k)):
        line.set("nav", "line-over-story")
        lines[k - 1].set("section", "section-words")
        lines[k - 1].pieces = ((lines[k - 1].start, lines[k - 1].start + size),)
    elif k == title - 1 and (size := _first_of_two(line)):
        # The path to the story, where there is one, says in which of several sections.
        line.set(*(("nav", "line-over-story") if _under_path(lines, k) else ("section", "section-words")))
        line.pieces = () if line.role == "nav" else ((line.start, line.start + size),)
    elif k == title - 1 and _stands_between(lines, k):
        line.set("kicker", "line-over-title")
    else:
        return False
    return True


def _named_in_menu(lines: Sequence[Line], k: int, title: int) -> bool:
    """An entry of the menu behind a bullet stands once more over the title: its section."""
    line = lines[k]
    if line.item or title - k > _OVER or line.end - line.start > _ENTRY or not letters().search(line.text):
        return False
    text, top = line.text, max(0, k - _MENU)
    if text == lines[title].text or any(other.text == text for other in (*lines[top:k], *lines[k + 1 :])):
        return False
    for m in range(top, k):
        if lines[m].item and lines[m].text.lstrip(POINT) == text:
            # An entry stands among others.
            return sum(other.item for other in lines[max(0, m - _OVER) : m + _RUN]) >= _RUN
    return False


def _stands_in_menu(lines: Sequence[Line], k: int) -> bool:
    """A line stands once more further up, among entries without bullets, and does not end a second print of the menu."""
    line = lines[k]
    size = line.end - line.start
    if line.item or line.level or line.stop or not _KICKER[0] <= size <= _ENTRY or not letters().search(line.text):
        return False
    for m in range(k - 1, max(0, k - _MENU), -1):
        if lines[m].text == line.text:
            run = lines[max(0, m - _OVER) : min(m + _RUN, k)]
            entries = sum(not (other.item or other.stop) and other.end - other.start <= _ENTRY for other in run)
            if entries < _RUN:
                return False
            if m == k - 1:  # its last entry, where not every entry is printed twice
                return m < _OVER or lines[m - 1].text != lines[m - _OVER].text
            return (k - m >= _RUN or is_section(lines[k - 1])) and lines[m - 1].text != lines[k - 1].text
    return False


def _ends_steps(lines: Sequence[Line], k: int) -> bool:
    """It is the last of three steps to the story, each on its line: the front page, an entry of the menu, and a part of it."""
    line = lines[k]
    if k < _RUN or line.item or line.stop or not _KICKER[0] <= line.end - line.start <= _ENTRY:
        return False
    if not is_front(lines[k - 2].text) or lines[k - 1].item or ":" in line.text or not letters().search(line.text):
        return False
    entry = lines[k - 1].text
    return any(other.text == entry for other in lines[max(0, k - _MENU) : k - 2])


def _first_of_list(lines: Sequence[Line], k: int) -> int:
    """Count the characters of a section on the line above, which a comma parts from another on this one; 0 for others."""
    over = lines[k - 1].text if k else "."
    first = over[:-1].rstrip()
    if (
        over[-1] not in ",،"
        or len(over) > _ENTRY
        or lines[k].end - lines[k].start > _ENTRY
        or not is_section_name(first)
    ):
        return 0
    return len(first)


def _under_path(lines: Sequence[Line], k: int) -> bool:
    """A path stands right over it."""
    return k > 0 and (begins_path(lines[k - 1]) or is_glued_path(lines[k - 1].text))


def _first_of_two(line: Line) -> int:
    """Count the characters of a section before a bar or a comma and another; 0 where the first is no word for a section."""
    if line.item or line.end - line.start > _KICKER[1]:
        return 0
    sign = next((sign for sign in "|,،" if line.text.count(sign) == 1), "")
    if not sign or is_section(line):
        return 0
    first, _, second = (part.strip() for part in line.text.partition(sign))
    if (
        not is_section_name(first)
        or not _OVER < len(second) <= _ENTRY
        or any(map(str.isdigit, second))
        or is_front(first)
    ):
        return 0
    return len(first)


def _stands_between(lines: Sequence[Line], k: int) -> bool:
    """Tell a kicker right over a title, under the path to it or its section, from outlets, desks and sections."""
    line = lines[k]
    text = line.text
    longest = _KICKER[1] if lines[k + 1].level else _SAID  # elements tell more of a long one
    if k == 0 or line.item or line.stop or not _KICKER[0] <= line.end - line.start <= longest:
        return False
    at = k - 1 - (lines[k - 1].text in _BADGES and k > 1)
    over, again = lines[at], False
    if (
        over.item
        or is_front(over.text)
        or not (
            begins_path(over)
            or is_section(over)
            or is_glued_path(over.text)
            or _named_in_menu(lines, at, k + 1)
            or (again := _stands_in_menu(lines, at))
        )
    ):
        return False
    if (not again and in_menu(lines, at)) or is_section(line) or is_run_of_sections(text):
        return False
    few = line.end - line.start <= _KICKER[1] and text.count(" ") <= _KICKER_BLANKS
    if (few and any(map(str.isdigit, text))) or not letters().search(text) or begins_path(line):
        return False
    return not (is_outlet(line) or is_desk(line) or any(other.text == text for other in lines[k + 1 :]))
