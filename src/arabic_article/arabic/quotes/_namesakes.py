"""Names that folding makes prepositions of: علي is على, and إمام is أمام."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.arabic._given_names import is_given
from arabic_article.arabic.quotes._words import folded_set, look

if TYPE_CHECKING:
    from arabic_article.arabic.quotes._words import Word

NAMESAKES: Final = frozenset(("علي", "امام"))
"""Their folded words."""
_PRINTED: Final = ("علي", "إمام")
"""How the names are printed; in Egypt the first one is printed as the preposition too, and the preposition as the name."""
_ADVERBS: Final = "الفور الأقل الأرجح الأغلب الهواء الأرض العكس الدوام"
"""What makes an adverb with the preposition, where it is printed as the name."""


def as_name(word: Word, before: Word | None, after: str, *, plain: bool) -> Word:
    """
    Take a word for a name where its neighbours allow no preposition.

    Args:
        word: One of `NAMESAKES`.
        before: The word before it in the subject of a verb, if there is one.
        after: The next word or sign; "" where the announcement ends.
        plain: Nothing but its subject follows the verb, so no preposition goes with it.

    Returns:
        The word, as part of a name or as it was.
    """
    follows = before is not None and is_given(before.folded)
    if not after:
        named = follows or (before is None and plain)
    elif not after[0].isalpha():
        named = True
    elif word.printed not in _PRINTED:
        named = False
    elif word.printed == _PRINTED[1]:
        named = follows
    else:
        other = look(after)
        if other.stops:
            named = follows or plain
        else:
            named = is_given(other.folded) or (plain and other.definite and other.folded not in folded_set(_ADVERBS))
    if named:
        return word._replace(stops=False, borders=False, role=False, named=True)
    return word._replace(stops=False) if word.printed == _PRINTED[1] else word  # what somebody is
