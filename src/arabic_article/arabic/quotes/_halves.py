"""Find the other half of a name that a story gives in halves: the word before a surname, or after a first name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic._given_names import is_given, is_particle
from arabic_article.arabic.folding import fold_word
from arabic_article.arabic.quotes._words import is_stop, look

if TYPE_CHECKING:
    Span = tuple[int, int]

_AROUND: Final = 60
SERVANT: Final = "عبد"
"""Half of a first name: عبد الكريم."""
_QUOTES: Final = '«»"“”'


class Speaker(NamedTuple):
    """Somebody who speaks."""

    name: str
    span: Span
    words: tuple[str, ...]
    roles: frozenset[str]
    person: str

    def at(self, span: Span) -> Speaker:
        """Place him elsewhere."""
        return Speaker(self.name, span, self.words, self.roles, self.person)


def with_first(text: str, start: int, end: int, limit: int) -> tuple[Speaker, int] | None:
    """Take the word before a surname, where what stands before it says that the name begins there."""
    if (end < len(text) and text[end].isalpha()) or not text[start - 1 : start].isspace():
        return None
    words = text[max(limit, start - _AROUND) : start].rsplit("\n", 1)[-1].rsplit(None, 3)
    if len(words) < 2:
        return None
    names = 2 if len(words) > 2 and fold_word(words[-2].lstrip(_QUOTES)) == SERVANT else 1
    first = words[-names].lstrip(_QUOTES)
    if not first.isalpha() or len(first) < 3 or (names == 1 and look(first).common):
        return None
    if names == 1 and is_given(fold_word(text[start:end])) and not is_given(fold_word(first)):
        return None  # a given name is the second half of one only behind another
    begin = text.rfind(first, 0, start)
    printed = text[begin:end].split()
    speaker = Speaker(" ".join(printed), (begin, end), tuple(map(fold_word, printed)), frozenset(), "")
    return speaker, 2 if first != words[-names] or _borders(words[-names - 1]) else 1


def with_last(text: str, start: int, end: int, limit: int) -> tuple[Speaker, int] | None:
    """Take the word after a first name, where a role stands before it, or a name is known to begin, and a comma or a preposition follows."""
    if not text[end : end + 1].isspace() or not text[start - 1 : start].isspace():
        return None
    words = text[end : end + _AROUND].split("\n", 1)[0].split(None, 2)
    before = text[max(limit, start - _AROUND) : start].rsplit("\n", 1)[-1].rsplit(None, 1)
    if not words or not before:
        return None
    last = words[0].rstrip("،,.:" + _QUOTES)
    if not last.isalpha() or len(last) < 3:
        return None
    given = is_given(fold_word(text[start:end])) and not _is_name(before[-1])
    word = look(last)
    if word.common and not (given and word.definite and last[-1] == "ي" and not (word.role or word.body or word.place)):
        return None
    if not (given or _borders(before[-1])):
        return None
    if last == words[0] and not (len(words) > 1 and is_stop(fold_word(words[1]))):
        return None
    stop = text.index(last, end) + len(last)
    name = " ".join(text[start:stop].split())
    return Speaker(name, (start, stop), (fold_word(text[start:end]), fold_word(last)), frozenset(), ""), 2


def as_family(text: str, start: int, end: int, limit: int) -> tuple[Speaker, int] | None:
    """Take the given name before a word that says what somebody is as a rule, where no more is said of it."""
    pair = with_first(text, start, end, limit)
    if pair is None or not (is_given(pair[0].words[0]) or is_particle(pair[0].words[0])):
        return None
    after = text[end : end + _AROUND].split("\n", 1)[0].split(None, 1)
    word = look(after[0]) if after else None
    return None if word and (word.definite or word.folded == "في" or word.printed[0] in "بل") else pair


def _is_name(word: str) -> bool:
    folded = fold_word(word)
    return is_given(folded) or is_particle(folded)


def _borders(word: str) -> bool:
    """Tell a word after which a name begins."""
    return word.endswith(("،", ",", ":", ".", "(", "؛")) or look(word).borders
