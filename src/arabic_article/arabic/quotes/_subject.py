"""Read who speaks out of the words after a verb: a name, a role, an institution, or nobody."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from arabic_article.arabic.folding import IGNORABLE
from arabic_article.arabic.quotes import _words
from arabic_article.arabic.quotes._cues import is_cue

if TYPE_CHECKING:
    from collections.abc import Sequence

REACH: Final = 260
"""Characters after a verb in which its subject stands, description and all."""
_NAME: Final = 4
"""Words of the longest name; more are a sentence without marks."""
_BODY: Final = 7
_SHORT: Final = 2
_CLOSING: Final = ("»", "”", '"', "“")
_CHAINED: Final = "عبد أبو أبي بن ابن بنت آل أم ذو دي دو فان فون لو بو ولد"


class Word(NamedTuple):
    """A word as it is compared, and where it stands."""

    folded: str
    printed: str
    start: int
    end: int
    last: bool
    """A closing mark stands after it: the name was put between marks."""


class Subject(NamedTuple):
    """Who speaks, as far as the words after a verb say."""

    kind: Literal["name", "body", "role", "verb", "unknown"]
    """`verb`: the verb alone says it, so it is who spoke before."""
    start: int = 0
    end: int = 0
    words: tuple[str, ...] = ()
    """The folded words of the name or the role."""
    roles: frozenset[str] = frozenset()
    """What he is called, without the article."""


@cache
def _tokens() -> re.Pattern[str]:
    letters = rf"[^\W\d_](?:[\w{IGNORABLE}]|['’\-‑](?=\w))*+"
    return re.compile(
        rf"(?P<word>[دأم]\.(?:د\.)?(?=\s?\w)|{letters})|(?P<number>\d+)|(?P<sign>[،,؛;:：.…؟?!()\[\]\n]|ـ(?!\w))"
    )


def read_subject(text: str, start: int, end: int, *, plain: bool = True, person: str = "") -> Subject:
    """
    Read the subject of a verb.

    Args:
        text: The page.
        start: Where the verb ends.
        end: Where the announcement ends.
        plain: Nothing but its subject follows such a verb; otherwise the object may, and only a short name is sure.
        person: Of the verb: right after a masculine one no feminine noun can be its subject, so such a word is a name.

    Returns:
        The subject.
    """
    end = min(end, start + REACH)
    words, stop = _chunk(text, start, end)
    if not words:
        return Subject("verb")
    subject = _read(words, plain=plain, named=person == "he")
    if subject.kind == "role" and (comma := _comma(text, stop, end)):
        apposed = _read(_chunk(text, comma, end)[0], plain=True, named=False)
        if apposed.kind == "name" and len(apposed.words) > 1:
            return apposed._replace(roles=apposed.roles | subject.roles)
    return subject


def _chunk(text: str, start: int, end: int) -> tuple[list[Word], int]:
    """Read words up to a sign, or up to one that no subject goes on through; tell where that was."""
    words: list[Word] = []
    at = start
    for match in _tokens().finditer(text, start, end):
        at = match.start()
        if match.lastgroup != "word":
            break
        at = match.end()
        folded = _words.fold_word(match[0])
        words.append(Word(folded, match[0], match.start(), at, text[at : at + 1] in _CLOSING))
        if _stops(folded) and not _words.is_aim(folded):
            break
    return words, at


def _comma(text: str, start: int, end: int) -> int:
    """Find where the description ends that a name follows."""
    match = _signs().search(text, start, end)
    return match.end() if match and match[0] in "،," else 0


@cache
def _signs() -> re.Pattern[str]:
    return re.compile("[،,؛;:.…؟?!\\n]")


def _read(words: Sequence[Word], *, plain: bool, named: bool) -> Subject:
    roles: set[str] = set()
    described: list[str] = []
    open_ended = False
    for i, word in enumerate(words):
        folded = word.folded
        if described and _words.is_aim(folded):
            described.append(folded)
            open_ended = False
            continue
        if _stops(folded):
            break
        if _words.is_generic(folded) and not roles:
            return Subject("unknown")
        if _words.is_role(folded):
            roles.add(_words.bare(folded))
            described.append(folded)
            open_ended = not (folded.startswith("ال") or word.printed.endswith(".") or len(folded) < 3)
        elif _words.is_body(folded):
            if not described:
                return _body(words, plain=plain)
            open_ended = not folded.startswith("ال")
        elif _words.is_place(folded) and (described or not _more(words, i)):
            if not described:
                return Subject("body", word.start, word.end, (folded,))
            open_ended = False
        elif _words.is_definite(folded, word.printed):
            described.append(folded)
            open_ended = False
        elif described and (_words.is_complement(folded) or folded.startswith(("لل", "وال"))):
            open_ended = folded != "عام" and not folded.startswith("وال")
        elif open_ended:
            return Subject("unknown")
        else:
            return _name(words[i:], frozenset(roles), plain=plain, named=named and not i)
    if not described:
        return Subject("verb")
    last = words[len(described) - 1]
    return Subject("role", words[0].start, last.end, tuple(described), frozenset(roles))


def _stops(folded: str) -> bool:
    return _words.is_stop(folded) or is_cue(folded)


def _more(words: Sequence[Word], i: int) -> bool:
    return i + 1 < len(words) and not _stops(words[i + 1].folded)


def _name(words: Sequence[Word], roles: frozenset[str], *, plain: bool, named: bool) -> Subject:
    taken: list[Word] = []
    size = 0
    for word in words:
        chained = bool(taken) and taken[-1].folded in _words.folded_set(_CHAINED)
        if not chained and (_stops(word.folded) or (taken and (_ends_name(word) or _is_aside(taken[-1], word)))):
            break
        if not plain and taken and (size == _SHORT or _words.is_feminine_noun(word.folded, word.printed)):
            # The object begins somewhere here; a surname alone can be completed, two words stand for themselves.
            if size > 1 and not _words.is_feminine_noun(word.folded, word.printed):
                return Subject("unknown")
            break
        taken.append(word)
        size += word.folded not in _words.folded_set(_CHAINED)
        if word.last:
            break
    if (
        not taken
        or not 0 < size <= _NAME
        or len(taken[0].folded) < 2
        or taken[-1].folded in _words.folded_set(_CHAINED)
    ):
        return Subject("unknown")
    if not named and _words.is_feminine_noun(taken[0].folded, taken[0].printed):
        return Subject("unknown")
    folded = tuple(word.folded for word in taken)
    if any(map(_no_part_of_a_name, taken)) or (
        not roles and not _words.may_be_untitled(folded, [word.printed for word in taken])
    ):
        return Subject("unknown")
    return Subject("name", taken[0].start, taken[-1].end, folded, roles)


def _no_part_of_a_name(word: Word) -> bool:
    return _words.is_generic(word.folded) or _words.is_complement(word.folded) or _words.looks_inflected(word.printed)


def _is_aside(before: Word, word: Word) -> bool:
    """Tell a word with a particle after a surname with the article: رنا العنبر لزوار."""
    return before.folded.startswith("ال") and word.folded[:1] in "لب" and word.folded not in _words.folded_set(_CHAINED)


def _ends_name(word: Word) -> bool:
    folded = word.folded
    return _words.is_role(folded) or (_words.is_body(folded) and not folded.startswith("ال"))


def _body(words: Sequence[Word], *, plain: bool) -> Subject:
    taken: list[Word] = []
    for word in words:
        if _stops(word.folded) or (taken and _words.is_role(word.folded)):
            break
        if taken and (taken[0].folded.startswith("ال") or not plain) and not word.folded.startswith("ال"):
            break
        taken.append(word)
        if word.last:
            break
    if not 0 < len(taken) <= _BODY:
        return Subject("unknown")
    return Subject("body", taken[0].start, taken[-1].end, tuple(word.folded for word in taken))
