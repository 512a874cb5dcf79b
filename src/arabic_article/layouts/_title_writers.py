"""The writer of a piece whose title begins with his name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabic_article.arabic.folding import fold
from arabic_article.layouts._not_titles import TITLE_AGAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._lines import Line


def writes_title(title: Line, line: Line, story: Sequence[Line]) -> bool:
    """
    Take a name that stands under the title, and before a colon at its head, for who wrote the piece.

    Args:
        title: The line of the title.
        line: A name under it.
        story: The lines of the story; who is quoted in a title is told of there.

    Returns:
        True where it is so; the title then begins behind the colon.
    """
    head, colon, rest = title.text.partition(":")
    if not colon or len(rest) < TITLE_AGAIN // 2 or fold(head) != fold(line.text):
        return False
    if fold(head).split()[-1] in fold(" ".join(other.text for other in story)):
        return False
    line.set("byline", "name-under-title")
    title.pieces = ((title.end - len(rest.lstrip()), title.end),)
    return True
