"""What a story is about, and how many words of it a headline has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import strip_marks

if TYPE_CHECKING:
    from collections.abc import Iterable

_MATTER: Final = 1200
"""Characters of a story that show what it is about."""
_SHORT_PREFIXES: Final = ("ال", "لل")
_PREFIXES: Final = ("وال", "بال", "فال", "كال", *_SHORT_PREFIXES)
_PUNCTUATION: Final = "\"'“”«».,،؛:;!؟?()[]|-–—…"


def matter_of(texts: Iterable[str]) -> str:
    """
    Give what shows what a story is about, for `shared_words`.

    Args:
        texts: Texts of the story, in page order.

    Returns:
        Their beginning, without marks.
    """
    return strip_marks(" ".join(texts)[:_MATTER])


def shared_words(title: str, matter: str) -> int:
    """
    Count the words of a title that a text uses, as they are or with letters written onto them.

    Args:
        title: A headline.
        matter: What `matter_of` gave for a story.

    Returns:
        How many different words of three letters or more, article aside, stand in the text.
    """
    words = set()
    for word in strip_marks(title).split():
        core = word.strip(_PUNCTUATION)
        if core.startswith(_PREFIXES):
            core = core[2 if core.startswith(_SHORT_PREFIXES) else 3 :]
        if len(core) >= 3 and core.isalpha():
            words.add(core)
    return sum([word in matter for word in words])
