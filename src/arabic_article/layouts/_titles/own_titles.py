"""Lines over a story that are titles whatever they say: the page calls itself so, or they lead to another story."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

TITLE_MIN: Final = 9
"""Characters of the shortest title."""
_LINKED_HEADLINE: Final = 40
"""Characters that no name, date or dateline has which is set as a heading and leads somewhere."""
_QUOTES: Final = " \"'.…"
SITE_SIGNS: Final = tuple("-–—|:»")
"""What stands between a title and the name of the site."""
SURE: Final = 4.0
"""How well a text fits that is the title."""
TOP: Final = 240
"""Characters of the longest first line of a page that is a title and the name of the site."""


def named_above(lines: Sequence[Line], top: int, named: Sequence[str]) -> int:
    """
    Reach further up, to the last line that is one of the page's own titles, where none stands in the window.

    Args:
        lines: The sheet.
        top: Index of the first line of the window.
        named: Titles that the page gives itself outside its text, folded.

    Returns:
        Index of that line, or `top`.
    """
    for i in range(top - 1, -1, -1):
        line = lines[i]
        if line.level and line.end - line.start >= TITLE_MIN and fold(line.text).strip(_QUOTES) in named:
            return i
    return top


def printed_above(lines: Sequence[Line], offered: Sequence[int]) -> int | None:
    """
    Find the title that a flattened page prints on its first line, before a sign and the name of the site.

    Args:
        lines: The sheet.
        offered: Indices of the lines above the story that may be the title.

    Returns:
        Index of the last of them that says the same, or None.
    """
    top = lines[0].text
    if not TITLE_AGAIN < len(top) <= TOP or not (
        " - " in top or " | " in top or " – " in top or " — " in top or " » " in top
    ):
        return None
    for joint in _joints().finditer(top, TITLE_AGAIN):
        title = fold(top[: joint.start()])
        for i in reversed(offered):
            if i and lines[i].text[0] == top[0] and fold(lines[i].text) == title:
                return i
    return None


@cache
def _joints() -> re.Pattern[str]:
    """Match a sign between blanks."""
    return re.compile(r"\s[|»–—-]\s")


def is_headline(line: Line, named: Sequence[str]) -> bool:
    """
    Tell a heading that is the title of this story or another, whatever it says.

    Args:
        line: A heading over a story.
        named: Titles that the page gives itself outside its text, folded.

    Returns:
        True for a heading of the first level where the page calls itself so, and for a long one that is a link.
    """
    if line.linked and line.end - line.start >= _LINKED_HEADLINE:
        return True
    return line.level == 1 and known_as_title(line, named) > 1.0


def known_as_title(line: Line, named: Sequence[str]) -> float:
    """
    Tell how well a line fits the titles that the page gives itself, and whether it is a heading.

    Args:
        line: A line over a story.
        named: Those titles, folded.

    Returns:
        Up to 1.0 for the heading, and as much as 4.0 more for the title.
    """
    level = 1.0 if line.level == 1 else 0.4 if line.level else 0.0
    return level + is_named(line.text, named)


def is_named(text: str, named: Sequence[str]) -> float:
    """
    Tell how well a text fits the titles that the page gives itself.

    Args:
        text: A line over a story, or a part of one.
        named: Those titles, folded.

    Returns:
        4.0 where it is one, 2.5 where it is a part of one, else 0.0.
    """
    folded = fold(text).strip(_QUOTES)
    if folded in named or any(_before_site(folded, name) for name in named):
        return SURE
    return 2.5 if len(folded) >= TITLE_AGAIN and any(folded in name for name in named) else 0.0


def _before_site(title: str, name: str) -> bool:
    """The page calls itself by the title, a sign, and its own name, which is shorter."""
    return name.startswith(title) and len(title) * 2 > len(name) and name[len(title) :].lstrip()[:1] in SITE_SIGNS
