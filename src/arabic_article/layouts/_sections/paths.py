"""Paths to a story: from the word for the front page through its sections to its own title."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_STEM: Final = "رئيس"
"""What every word for the front page holds."""
_STEP: Final = 40
"""Characters of the longest name of a section."""
_SIGNS: Final = " \t\xa0>»›\\/|«‹•"
_FAR: Final = 40
"""Lines over a title in which the section stands, and over a story in which a path of several lines does."""
_STEPS: Final = 6
"""Lines in which its last steps stand, with the signs between them."""
_PART: Final = 12
"""Characters of a title that a path holds at least where it is cut."""


@cache
def _front() -> re.Pattern[str]:
    """Match the word for the front page, behind the label of a path or without one, glued to what follows or not."""
    here = r"(?:[أا]نت هنا|[أا]نت ال[آا]ن في|موقعك الحالي)"
    front = r"(?:العودة (?:[إا]لى ال|لل)|الصفحة ال|ال)رئيسي?[ةه]"
    return re.compile(rf"[\s>»›\\/•]*+(?:{here}\s?:?\s*+)?(?:{front}|Home(?=\s?[>»›/]))")


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(r"[>»›\\/|«‹]")


def is_glued_path(text: str) -> bool:
    """
    Tell a line of the word for the front page and one name of a section, which may touch.

    Args:
        text: A line.

    Returns:
        False for longer paths, and for the word alone.
    """
    front = _front().match(text)
    return front is not None and _words(text, front.end(), len(text)) is not None


def mark_path(lines: Sequence[Line], k: int, title: int, head: tuple[int, int], *, near: bool) -> bool:
    """
    Take the last step of a path as the section, where no other line of the head says one.

    The title, which may be cut there, ends the path. Steps that no sign parts are taken only where they are the words for a
    section; so are those that follow the word for the front page and end the line.

    Args:
        lines: The sheet.
        k: Index of a line of a head.
        title: Index of the title.
        head: Where the lines begin and end whose word comes first: what stands beside the title, or behind a label.
        near: Nothing but lines of its head stands between it and the title.

    Returns:
        Whether it is such a path.
    """
    line, said = lines[k], lines[title].text
    if (_STEM not in line.text and "Home" not in line.text) or (front := _front().match(line.text)) is None:
        return False
    text, start = line.text, front.end()
    end = len(text) - len(said) if text.endswith(said) else _cut(text, start, said)
    step = _last(text, start, end) if end > start else None
    if step is None and near and end <= start:
        one = all(word[0] == "و" for word in text[start:].split()[1:])  # one name: several are a menu
        step = (_words(text, start, len(text)) if one else None) or _only_step(text, start)
    if step is None:
        return False
    if any(other.role == "section" for other in lines[max(head[0], title - _FAR) : head[1]]):
        line.set("nav", "path-to-title")
    else:
        line.set("section", "path-to-title")
        line.pieces = ((line.start + step[0], line.start + step[1]),)
    return True


def file_under(lines: Sequence[Line], title: int, first: int) -> None:
    """
    Choose among the lines that may say the section: what a label says, before what stands beside the title, before paths.

    Where there are none, it is looked for in a path whose steps stand on lines of their own, the last of them the title.

    Args:
        lines: The sheet.
        title: Index of the title.
        first: Index of the story's first line.
    """
    over = [line for line in lines[max(0, title - _FAR) : title] if line.role == "section"]
    under = [line.rule for line in lines[title + 1 : first] if line.role == "section"]
    labelled = "marker" in under or "under-label" in under
    for line in over if under else ():
        if labelled or line.rule == "path-to-title":
            line.set("nav", line.rule)
            line.pieces = ()
    if not over and not under:
        _mark_steps(lines, title, first)


def _mark_steps(lines: Sequence[Line], title: int, first: int) -> None:
    """Take the section from a path whose steps stand on lines of their own, the last of them the title once more."""
    said = lines[title].text
    for k in range(max(2, first - _FAR), first):
        number, text = _numbered(lines[k].text)
        if text != said and not (
            text and text[-1] in ".…" and len(text) > _PART and said.startswith(text.rstrip(" .…"))
        ):
            continue
        steps = [m for m in range(max(0, k - _STEPS), k) if lines[m].text.strip(_SIGNS)]
        # Numbers tell a path of many steps from a menu.
        front = max(number - 1, 2)
        if len(steps) >= front and k != title and _is_front(_numbered(lines[steps[-front]].text)[1]):
            step = lines[steps[-1]]
            place, name = _numbered(step.text)
            alone = not step.stop and step.hit is None
            if len(name) <= _STEP and name[:1].isalpha() and alone and place in (0, number - 1):
                step.set("section", "path-to-title")
                step.value = step.end - len(name)
                return


@cache
def _number() -> re.Pattern[str]:
    """Match the number that flatteners print before an entry of an ordered list."""
    return re.compile(r"[1-9][.)]\s++(?=\S)")


def _numbered(text: str) -> tuple[int, str]:
    """Give the number of a step, 0 where it has none, and the step itself."""
    text = text.lstrip(_SIGNS)
    match = _number().match(text)
    return (int(text[0]), text[match.end() :]) if match else (0, text)


def _is_front(text: str) -> bool:
    front = _front().match(text)
    return front is not None and not text[front.end() :].strip(_SIGNS)


def _words(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the words for a section that stand alone between two offsets, blanks aside."""
    said = text[start:end].strip() if end - start <= _STEP else ""
    if not said or said.count(" ") > 1 or not is_section_name(said):
        return None
    at = text.index(said, start)
    return at, at + len(said)


def _only_step(text: str, start: int) -> tuple[int, int] | None:
    """Give the one step of a path that does not go on to the title; a bar parts the entries of menus."""
    signs = text[start:].strip()
    if not signs or signs[0] not in ">»›/" or _sign().search(signs.lstrip(_SIGNS)) is not None:
        return None
    return _last(text, start, len(text))


def _cut(text: str, start: int, title: str) -> int:
    """Give where the last step of a path begins that ends in dots and begins the title; 0 where there is none."""
    said = text.rstrip(" .…")
    if said == text:
        return 0
    signs = [match.end() for match in _sign().finditer(text, start)]
    last = said[signs[-1] :].strip() if signs else ""
    return signs[-1] if len(last) >= _PART and title.startswith(last) else 0


def _last(text: str, start: int, end: int) -> tuple[int, int] | None:
    steps = [match.end() for match in _sign().finditer(text, start, end)]
    if not steps:
        return _words(text, start, end)
    edges = [*steps, end]
    for first, last in zip(reversed(edges[:-1]), reversed(edges[1:]), strict=True):
        if said := text[first:last].strip(_SIGNS):
            at = text.index(said, first)
            named = len(said) <= _STEP and said[0].isalpha() and not (said.isascii() and said.islower())
            return (at, at + len(said)) if named else None
    return None
