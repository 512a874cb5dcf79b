"""What must follow a cue for it to announce somebody: how sure a name must be there, and names that only a label proves."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._given_names import is_clause_word, is_doubtful, is_given, is_particle, none_never
from arabic_article.arabic._jobs import find_job, skip_description
from arabic_article.arabic._likely_names import may_be_person, tells_news
from arabic_article.arabic._name_lists import names_behind
from arabic_article.arabic._people import opens_name, person, without_titles
from arabic_article.arabic._places import is_place
from arabic_article.arabic.agencies import known_agency, name_row
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from arabic_article.arabic._cues import Cue

_NAMES: Final = 90
"""Characters of the longest list of names behind a cue."""
_ALONE: Final = 40
"""Characters of the longest name that only its label proves one."""
_MOST: Final = 5
"""Words of it, particles included."""
_PARAGRAPH: Final = 90
"""Characters of the shortest first paragraph that begins with a byline."""
_SAID: Final = 50
"""Characters behind a name in which it shows that the paragraph tells what somebody wrote."""
_PARENTS: Final = ("ابو", "ام")
"""Folded words for father and mother."""
_COMMAS: Final = ("،", ",")
_PENNED: Final = 4
"""Words of the longest name behind the word for a pen, where nobody knows its first."""


def behind_cue(text: str, cue: Cue, end: int) -> tuple[int, bool] | None:
    """
    Find where the names begin behind a cue, and tell whether nothing parts them from it.

    Args:
        text: Any text.
        cue: The cue.
        end: Offset after the line.

    Returns:
        Their offset and True where the cue has no sign, and the names must be the surer; None where nobody follows.
    """
    # "حوار | …" is how a headline names its kind.
    bare = not cue.sign or (cue.strength != "firm" and cue.sign == "|")
    at = cue.end
    if not bare:
        return at, False
    if cue.strength == "loose" and text[at : at + 1] in _COMMAS and at < end:
        return at + 1, False  # "الكاتب، …"
    if (whom := _for_whom().match(text, at, end)) is not None:
        return whom.end(), False
    penned = "قلم" in text[cue.start : cue.end]
    if penned and _is_whole_name(text, at, end):
        return at, False
    return None if cue.strength == "signed" or not _may_name(text, at, end, penned=penned) else (at, True)


def _is_whole_name(text: str, start: int, end: int) -> bool:
    """A name of few words, which no list need know, is all that follows; no phrase, and nothing that one writes with."""
    said = text[start:end].strip(" \t\xa0.:")
    return said.count(" ") < _PENNED - 1 and may_be_person(said) and not tells_news(said)


def _may_name(text: str, start: int, end: int, *, penned: bool) -> bool:
    """Tell cheaply whether a name, or one who prepares stories, follows; behind the word for a pen no list need know it."""
    words = text[start : min(end, start + 24)].split(maxsplit=1)
    return (
        end - start <= _NAMES
        and bool(words)
        and (
            opens_name(_opening().split(fold(words[0]), maxsplit=1)[0])
            or institution().match(text, start + 1, end) is not None
            or skip_description(text, start, end) > start
            or known_agency(text, start, end) is not None
            or (penned and _is_likely(text, start, end))
        )
    )


def _is_likely(text: str, start: int, end: int) -> bool:
    """It begins with a name of few words of which only the second is a given name."""
    name = names_behind(text, start, end)[0]
    return name.kind == "person" and name.sure == "likely" and text.count(" ", name.start, name.end) < _PENNED


def how_sure(strength: str, *, bare: bool) -> tuple[str, ...]:
    """
    Give how sure a name must be behind a cue.

    Args:
        strength: That of the cue.
        bare: No sign parts it from the name.

    Returns:
        Those degrees that will do.
    """
    if bare:
        return ("yes", "likely") if strength == "firm" else ("yes",)
    return ("yes", "likely", "maybe") if strength in ("firm", "loose") else ("yes", "likely")


@cache
def _opening() -> re.Pattern[str]:
    """Match what ends a first word or its titles: "أ.د."."""
    return re.compile("[.:/]")


@cache
def _for_whom() -> re.Pattern[str]:
    """Match what may stand between a cue and its sign: the town or the outlet: "حاوره في … /", "رصدها ل…:"."""
    return re.compile(r"\s*+(?:في|لـ?|عن)(?:\s*+[ء-ي\"«»“”]++){1,3}\s*+[/:：\-–—]\s*+")


@cache
def institution() -> re.Pattern[str]:
    """
    Compile the name of an institution that prepared a story.

    Returns:
        The pattern; its group is set where each word has the article.
    """
    kinds = spellings(("مركز", "معهد", "مؤسسة", "مكتب", "شبكة", "وحدة"))
    return re.compile(rf"{kinds}(?:((?:\sال[ء-ي]{{2,12}}){{2,4}})|(?:\s[ء-ي]{{2,12}}){{1,4}})$")


def announced(text: str, start: int, end: int) -> bool:
    """
    Tell whether what follows a label is a name though its last word, elsewhere, is no part of one: "… حرب".

    Args:
        text: Any text.
        start: Offset of the name.
        end: Offset after it.

    Returns:
        True for a given name, and up to four words of which only the last names a thing or a country, and is no verb,
        no preposition, no job and no outlet; and for who calls himself after a child: "أبو …", "أم …".
    """
    if end - start > _ALONE:
        return False
    words = without_titles(fold(text[start:end]).replace(".", " ").replace("/", " ").split())
    if not 2 <= len(words) - (words[:1] == ["عبد"]) <= _MOST or not all(map(str.isalpha, words)):
        return False
    first, last = words[0], words[-1]
    if first in _PARENTS and len(words) == len(_PARENTS):
        return is_given(last) and not is_doubtful(last) and not is_place(f"{first} {last}")
    return (
        (is_given(first) or first == "عبد")
        and (not is_doubtful(first) or is_given(words[1]))
        and none_never(words[:-1])
        and not (is_clause_word(last) or is_particle(last))
        and name_row(last) is None
        and find_job(text, start, end, writers=False) is None
    )


@cache
def _opens_story() -> re.Pattern[str]:
    """Match a verb or the word for a pen, a name, and the sign behind it; only a dash where no sign stands before the name."""
    word = r"[^\s:/\-–—،,()\"«»]{1,14}"
    name = rf"({word}(?: {word}){{1,3}})"
    cue = spellings(("كتب", "كتبت", "بقلم"))
    return re.compile(rf"{cue}(?:\s?[:/\-–—]\s?{name}\s?[:\-–—]|\s{name}\s?[-–—])\s")


@cache
def _account() -> re.Pattern[str]:
    """Match where people write who are told of: on a page, an account, a network, in a paper."""
    return re.compile("صفح|حساب|تويتر|تغريد|فيس|منص|منشور|إكس|مقال|صحيف|جريد")


def read_opening(text: str, start: int, end: int) -> tuple[int, int] | None:
    """
    Find who wrote a story in what its first paragraph opens with: "كتب فلان – …".

    Args:
        text: Any text.
        start: Offset where the paragraph begins.
        end: Offset after it.

    Returns:
        The span of the name; None where it is not sure to be one, or the paragraph tells of him or of what he wrote.
    """
    if text[start] not in "كب" or end - start < _PARAGRAPH:
        return None
    match = _opens_story().match(text, start, end)
    if match is None:
        return None
    first, last = match.span(1 if match[1] else 2)
    after = match.end()
    if person(text, first, last) != "yes" or _account().search(text, after, min(end, after + _SAID)):
        return None
    return None if text.find(text[first:last].rsplit(maxsplit=1)[-1], after, end) >= 0 else (first, last)
