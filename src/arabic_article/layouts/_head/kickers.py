"""A kicker over a title, and what stands in its place: an outlet, its desk, its section, where a story was sent from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic._parts import is_place
from arabic_article.arabic.credits import is_bare_name
from arabic_article.layouts._sheet.matter import matter_of, shared_words
from arabic_article.layouts._titles.faults import says_to_whom
from arabic_article.layouts._words.head_lines import is_desk, is_outlet, is_signed
from arabic_article.layouts._words.sections import names_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_SAID: Final = (20, 100)
"""Characters of the shortest headline that somebody says, and of the longest."""
_OTHER: Final = 4
"""Blanks of the shortest headline of another story."""
_OWN_WORDS: Final = 2
"""Blanks in the longest line that says that a story is an outlet's own."""


def kick(line: Line, below: Sequence[Line]) -> tuple[str, str]:
    """
    Tell a kicker from the outlet, its desk and its section, and from a headline of another story, which stand there as well.

    Args:
        line: A short line right over a title.
        below: The title and the lines under it; where the address names the title, a long kicker has a word of theirs.

    Returns:
        Its role and its rule.
    """
    if is_outlet(line):
        return "masthead", "outlet-over-title"
    if is_desk(line):
        return "byline", "desk-over-story"
    other = below[0].rule == "headline-in-address" and line.text.count(" ") >= _OTHER
    if other and not shared_words(line.text, matter_of(each.text for each in below)):
        return "ticker", "line-over-story"
    return ("section", "section-words") if names_section(line.text) else ("kicker", "line-over-title")


def mark_speaker(lines: Sequence[Line], top: int, first: int) -> None:
    """
    Mark a headline that somebody says, and the name with a colon over it: the byline of the story stands under both.

    Args:
        lines: The sheet.
        top: Index of the first line that can be of the head.
        first: Index of the story's first line.
    """
    for k in range(top, first - 2):
        line, said, under = lines[k : k + 3]
        if line.text[-1] != ":" or (line.role and line.role != "byline") or not is_bare_name(line.text[:-1]):
            continue
        plain = not (said.role or said.stop or said.item or said.prose) and said.text[-1] != ":"
        penned = under.role == "byline" or under.text.startswith(("كتب ", "كتبت "))
        if plain and penned and _SAID[0] <= said.end - said.start <= _SAID[1]:
            line.set("kicker", "line-over-title")
            said.set("title", "headline")
            return


def sent_from(text: str) -> tuple[str, str] | None:
    """
    Tell from where a story was sent, that it is an outlet's own, or to which outlet somebody spoke.

    Args:
        text: A line right over a title.

    Returns:
        Its role and its rule; None for anything else.
    """
    if is_signed(text) or is_place(text):
        return "dateline", "place-alone" if is_place(text) else "place-and-name"
    if says_to_whom(text):
        return "kicker", "line-over-title"
    own = text.startswith("خاص ") and text.count(" ") <= _OWN_WORDS
    return ("byline", "desk-over-title") if own else None


def parts_page(text: str) -> bool:
    """
    Tell what parts a page's own lines from those of a story: an advertisement, an entry of the menu for recordings.

    Args:
        text: A line over a title.

    Returns:
        True for one of the two.
    """
    return "علان" in text or text.endswith("فيديو")
