"""Steps from an entry of the menu to a story, which no word for the front page begins: its section is one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sections.menu_entries import ENTRY, POINT, is_entry
from arabic_article.layouts._sheet.lines import letters
from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_SIGNS: Final = ">»›/"
_EDGES: Final = " \t\n\xa0"
_CUT: Final = 12
"""Characters of the title with which a path ends at least, where it is cut."""
_GLUED: Final = 4
"""Characters of the shortest step to which a flattener glued the next, and of that: words begin with fewer."""
_LONGEST: Final = 60
"""Characters of the longest two steps on a line."""


def mark_step(lines: Sequence[Line], k: int, title: int) -> bool:
    """
    Mark the section among the steps that end right over a title.

    Args:
        lines: The sheet.
        k: Index of the line right over the title.
        title: Index of the title.

    Returns:
        Whether it ends such steps.
    """
    line = lines[k]
    if line.text[-1] in ".…":
        return _before_cut(lines, k, lines[title].text)
    if line.end - line.start > _LONGEST or line.stop or any(map(str.isdigit, _bare(line.text))):
        return False
    if line.item:
        name = _bare(line.text)
        again = k > 2 and is_entry(lines, k - 2, name) and not is_entry(lines, k - 1, _bare(lines[k - 1].text))
        return _take(line, name) if again else False
    step = _behind(line.text, lines, k) or _glued(line.text, lines, k)
    if step:
        return _take(line, step)
    if k > 1 and lines[k - 1].text in _SIGNS and is_entry(lines, k - 2, lines[k - 2].text) and len(line.text) <= ENTRY:
        return _take(line, line.text)
    return False


def _take(line: Line, name: str) -> bool:
    line.set("section", "path-to-title")
    start = line.start + line.text.index(name)
    line.pieces = ((start, start + len(name)),) if len(name) < line.end - line.start else ()
    return True


def _bare(text: str) -> str:
    """Take off the bullet of a list, or its number."""
    text = text.lstrip(POINT + "\n")
    number, stop, rest = text.partition(". ")
    return rest.lstrip() if stop and number.isdigit() else text


def _before_cut(lines: Sequence[Line], k: int, title: str) -> bool:
    """Take the step before the beginning of the title, cut with dots: on a line of its own, or behind a sign on this."""
    text = lines[k].text.rstrip(".… ")
    sign = max(map(text.rfind, ">»›"))
    cut = _bare(text[sign + 1 :])
    if len(cut) < _CUT or len(title) <= len(cut) or not title.startswith(cut):
        return False
    at = k if (before := text[: max(sign, 0)].strip(POINT + "\n" + _SIGNS)) else k - 1
    if at < 0 or (at < k and (lines[at].role or lines[at].end - lines[at].start > ENTRY + _GLUED)):
        return False
    name = before.rpartition("»")[2].strip(_EDGES) if before else _bare(lines[at].text).rstrip(_EDGES + _SIGNS)
    if not 1 < len(name) <= ENTRY or not (is_section_name(name) or is_entry(lines, at, name)):
        return False
    lines[k].set("nav", "path-to-title")
    return _take(lines[at], name)


def _behind(text: str, lines: Sequence[Line], k: int) -> str:
    """Give the step behind an entry of the menu and a stroke; the entry itself, where the menu has both: two sections."""
    first, sign, last = (part.strip(_EDGES) for part in text.partition("/"))
    if not sign or "/" in last or not 1 < len(last) <= ENTRY or letters().search(last) is None:
        return ""
    if not is_entry(lines, k, first):
        return ""
    return first if is_entry(lines, k, last) else last


def _glued(text: str, lines: Sequence[Line], k: int) -> str:
    """Give the entry of the menu that ends a line, glued to the step before it; that step, where it is one too."""
    for m in range(k - 1, max(-1, k - ENTRY), -1):
        name = _bare(lines[m].text)
        at = len(text) - len(name)
        if at >= _GLUED <= len(name) and text.endswith(name) and text[at - 1].isalpha() and is_entry(lines, k, name):
            step = text[:at]
            if is_entry(lines, k, step):
                return step
            return name if step.count(" ") <= 1 and len(step.rpartition(" ")[2]) >= _GLUED else ""
    return ""
