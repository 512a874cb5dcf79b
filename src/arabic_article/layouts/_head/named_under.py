"""Names between a title and its story: of those whom it tells of, or of the writer whom the title names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold
from arabic_article.layouts._story.end import told_of
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.lines import Line


def mark_subjects(lines: Sequence[Line], title: int, first: int, last: int, readings: Readings) -> None:
    """
    Tell the people of a story, whose names stand under their pictures, from its writer, whom it does not mention.

    Args:
        lines: The sheet.
        title: Index of the title.
        first: Index of the story's first line.
        last: Index after its last line.
        readings: What is read of the lines already.
    """
    matter = ""
    for k in range(title + 1, first):
        line = lines[k]
        if line.role and not line.soft and not (line.role == "byline" and line.rule == "byline-words"):
            continue
        named = readings.byline(line.text, line.start) if line.role == "byline" else ()
        if len(named) > 1 or (not named and not is_bare_name(line.text)):
            continue
        if _writes_title(lines[title], line, lines[first:last]):
            continue
        matter = matter or fold(" ".join(other.text for other in (lines[title], *lines[first : min(first + 3, last)])))
        if told_of(named[0].name if named else line.text, matter):
            line.set("caption", "name-of-the-story")


def _writes_title(title: Line, line: Line, story: Sequence[Line]) -> bool:
    """
    Take a name that stands under the title, and before a colon at its head, for who wrote the piece.

    Who is quoted in a title is told of in the story. The title then begins behind the colon.
    """
    head, colon, rest = title.text.partition(":")
    if not colon or len(rest) < TITLE_AGAIN // 2 or fold(head) != fold(line.text):
        return False
    if fold(head).split()[-1] in fold(" ".join(other.text for other in story)):
        return False
    line.set("byline", "name-under-title")
    title.pieces = ((title.end - len(rest.lstrip()), title.end),)
    return True
