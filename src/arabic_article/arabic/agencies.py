"""Tell who signs a story where it is no person: an agency, an outlet, or a word that stands for no one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic._agency_table import ROWS, Kind
from arabic_article.arabic.folding import fold, fold_word, same, source_length
from arabic_article.arabic.outlets import outlets

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Agency", "agency_at", "calls_itself", "find_agency", "known_agency", "may_sign", "trim"]

_LONGEST: Final = 60
"""Characters of the longest name that is looked up."""
_TRIM: Final = " \t\xa0\u200b\u200e\u200f\u202a\u202b\u202c\ufeff\"“”„‟«»'‘’‚`´()[]{}<>-–—ـ_*/|\\:：؛،,.•=^…!+~"
"""What stands around a name without belonging to it."""
_FOLLOWED: Final = frozenset("صحيفه جريده مجله موقع بوابه قناه شبكه تلفزيون اذاعه راديو منصه وكالات".split())
"""Folded words that an unlisted outlet's name begins with."""
_FOLLOWING: Final = "نيوز|نت|برس|بريس|بوست|اونلاين|اون لاين|تي في|تيفي|الاخباري|الاخباريه|تايمز|تريبيون|24|TV|News|Press|Post|Times|Online"
"""Folded words that one ends with."""
_CLAUSE: Final = frozenset("في الي علي عن بلا دون مع بعد قبل بين حول ضد ان لا لم لن قد سوف ليست جديد جديده".split())
"""Folded words that no name of an outlet holds which says itself what it is."""
_WORDS: Final = 5
"""Words of the longest unlisted name."""


class Agency(NamedTuple):
    """
    Who signs.

    `start` and `end` bound the name in the text given, without quotes and brackets around it; `sure` is False where
    the name is also a word of the language, so that only its place can make it a signature.
    """

    kind: Kind
    latin: str | None
    country: str | None
    start: int
    end: int
    sure: bool


_Known = tuple[Kind, str | None, str | None, bool]
"""A row of the table: kind, Latin name, country, and whether it is a name and no word."""


@cache
def _known() -> Mapping[str, _Known]:
    table: dict[str, _Known] = {}
    for outlet in outlets():  # a name of one word is as a rule a word of the language
        sure = " " in outlet.name or outlet.name.isascii()
        key = _key(fold(outlet.name)).casefold()
        # Which of several outlets of one name signs, its name does not say.
        shared = key in table and table[key][1:3] != (outlet.latin, outlet.country)
        table[key] = ("outlet", None, None, sure) if shared else ("outlet", outlet.latin, outlet.country, sure)
    own = dict(table)
    for kind, latin, country, names, words in reversed(ROWS):
        doubtful = {_key(fold(word)).casefold() for word in words.split("|")}
        for name in names.split("|"):
            key = _key(fold(name)).casefold()
            signer: tuple[str | None, str | None] = latin or None, country or None
            if key in own:
                _, its_latin, its_country, _ = own[key]
                signer = (its_latin, its_country) if its_country == (country or its_country) else (None, None)
            table[key] = (kind, *signer, key not in doubtful)
    return table


@cache
def _adjectives() -> frozenset[str]:
    return frozenset(
        fold(
            "الألمانية الفرنسية الإسبانية الروسية الصينية الأمريكية الأميركية البريطانية السعودية الإماراتية الكويتية القطرية "
            "البحرينية العمانية المصرية السورية الفلسطينية الأردنية العراقية اللبنانية اليمنية السودانية الليبية التونسية "
            "الجزائرية المغربية التركية الإيرانية الإيطالية اليابانية الرسمية للأنباء"
        ).split()
    )


@cache
def _describing() -> frozenset[str]:
    return _adjectives() | {"وكاله", "وكالات", "انباء", "الانباء"}


def _key(folded: str) -> str:
    """Drop what may or may not stand between the letters of a name; names are compared in small letters."""
    key = folded.replace(" ", "")
    if key.isalnum():
        return key
    for joint in ".-'_":
        if joint in key:
            key = key.replace(joint, "")
    return key


@cache
def _outlet_words() -> re.Pattern[str]:
    # On folded text. A name that says itself what it is: "صحيفة …", "… نيوز".
    return re.compile(
        rf"(?:{'|'.join(_FOLLOWED)}) (?!و?(?:ان|في|من|الي|علي)\b)[^\W\d_][^:/|\-]{{1,40}}|\w[^:/|\-“”«»\"]{{1,30}}[ .](?:{_FOLLOWING})",
        re.IGNORECASE,
    )


@cache
def _last_words() -> frozenset[str]:
    return frozenset(name.split()[-1].casefold() for name in _FOLLOWING.split("|"))


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """
    Take quotes, brackets, dashes and white space off the ends of a span.

    Args:
        text: Any text.
        start: Offset where the span begins.
        end: Offset after it.

    Returns:
        The span that is left, empty where nothing is.
    """
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return start, end


@cache
def _beginnings(kind: str | None) -> frozenset[str]:
    """Give the first two characters of every name of a kind, in all spellings: a gate that costs next to nothing."""
    pairs = {key[:2] for key, row in _known().items() if kind is None or row[0] == kind}
    pairs |= {word[:2] for word in _describing()}
    return frozenset(one + two for pair in pairs for one in _cased(pair[0]) for two in _cased(pair[1]))


@cache
def _articled(kind: str) -> frozenset[str]:
    """Give the first four letters of the names of a kind that begin with the article, which tells nothing."""
    words = {key[:4] for key, row in _known().items() if row[0] == kind} | {word[:4] for word in _describing()}
    return frozenset(word for word in words if word.startswith("ال"))


def _cased(char: str) -> str:
    return same(char) + char.upper()


def may_sign(text: str, start: int, kind: str | None = None) -> bool:
    """
    Tell cheaply whether a name of the table may begin somewhere.

    Args:
        text: A text.
        start: Offset of the first letter.
        kind: Only names of this kind.

    Returns:
        False where `known_agency` would find nothing; True is only a hint.
    """
    opening = text[start : start + 2]
    if opening == "ال" and kind is not None:
        word = fold_word(text[start : start + 4])
        return word in _articled(kind) or len(word) < 4 or not word.isalpha()
    return opening in _beginnings(kind) or not opening.isalnum() or opening[1:] == "ـ"


def known_agency(text: str, start: int, end: int) -> Agency | None:
    """
    Tell whether a text is a name of the table, and nothing else.

    Args:
        text: A text.
        start: Offset where the name begins.
        end: Offset after it.

    Returns:
        Who it is, or None.
    """
    first, last = trim(text, start, end)
    if not 1 < last - first <= _LONGEST:
        return None
    row = _row(fold(text[first:last]))
    return None if row is None else Agency(row[0], row[1], row[2], first, last, row[3])


def _row(folded: str) -> _Known | None:
    """Look a folded name up, with the words around it that only describe it or without them."""
    key = _key(folded)
    words = folded.split(" ")
    row = _known().get(key.casefold()) if key[:2] in _beginnings(None) else None
    if row is None:
        if len(words) < 2 or (words[0] not in _describing() and words[-1] not in _adjectives()):
            return None
        row = _described(words)
    elif not row[3] and len(words) == len(key) > 1:  # letter by letter, as no word is
        row = (*row[:3], True)
    return row


def calls_itself(name: str) -> bool:
    """
    Tell whether a name says that it is a newspaper or an agency.

    Args:
        name: A name, listed or not.

    Returns:
        True where such a word begins or ends it.
    """
    folded = fold(name)
    return folded.startswith(("صحيفه ", "جريده ", "مجله ", "وكاله ", "الوكاله ")) or folded.endswith((" نيوز", " برس"))


def find_agency(text: str, start: int = 0, end: int | None = None) -> Agency | None:
    """
    Tell whether a text is the name of an agency or an outlet, and nothing else.

    Args:
        text: A text.
        start: Where to begin reading.
        end: Where to stop; None is the end of the text.

    Returns:
        Who it is: a row of the table, or an unlisted name that says what it is ("وكالة …", "صحيفة …", "… نيوز").
        None where it is neither.
    """
    first, last = trim(text, start, len(text) if end is None else end)
    if not 1 < last - first <= _LONGEST:
        return None
    row = name_row(fold(text[first:last]))
    return None if row is None else Agency(row[0], row[1], row[2], first, last, row[3])


def name_row(folded: str) -> _Known | None:
    """
    Tell whether a folded text is the name of an agency or an outlet.

    Args:
        folded: What `fold` made of a text without quotes and brackets around it.

    Returns:
        Kind, Latin name, country and whether it is sure; None where it is neither.
    """
    if (row := _row(folded)) is not None:
        return row
    words = folded.split(" ")
    if len(words) > _WORDS or (len(words) < 2 and "." not in folded):
        return None
    if not _CLAUSE.isdisjoint(words):
        return None  # news of an outlet
    if words[0] in ("وكاله", "الوكاله") and 2 <= len(folded) - len(words[0]) - 1 <= 40:
        return ("agency", None, None, True)
    if words[0] not in _FOLLOWED and not _FOLLOWED.isdisjoint(words):
        return None  # somebody says something of an outlet
    last = words[-1].rpartition(".")[2].casefold()
    if (words[0] in _FOLLOWED or last in _last_words()) and _outlet_words().fullmatch(folded):
        return ("outlet", None, None, True)
    return None


def _described(words: list[str]) -> _Known | None:
    """Look an agency up without the words around it that only describe it: "وكالة … للأنباء", "الألمانية …"."""
    if "-" in words:
        return None  # two names
    first, last = 0, len(words)
    while last - first > 1 and words[first] in _describing():
        first += 1
    while last - first > 1 and words[last - 1] in _adjectives():
        last -= 1
    row = _known().get(_key("".join(words[first:last])).casefold())
    return None if row is None or row[0] != "agency" else (row[0], row[1], row[2], True)


@cache
def _openings() -> Mapping[str, tuple[str, ...]]:
    """Names of several words, folded, by their first word."""
    out: dict[str, tuple[str, ...]] = {}
    for _, _, _, names, words in ROWS:
        for name in map(fold, names.split("|")):
            if " " in name and name not in map(fold, words.split("|")):
                out[name.split()[0]] = (*out.get(name.split()[0], ()), name)
    return out


def agency_at(text: str, start: int, end: int) -> Agency | None:
    """
    Find a signature that a text begins with, though no sign parts it from the story.

    Args:
        text: A text.
        start: Offset of the first character of the name.
        end: Offset after the text.

    Returns:
        An agency of the table, a whole word; or an outlet whose name has several words, to which the first word of the
        story may be glued. None where the text begins with neither.
    """
    folded = fold(text[start : min(end, start + 48)])
    if _key(folded[:8])[:2] not in _beginnings(None):
        return None
    words = folded.split()
    for count in (4, 3, 2, 1):
        if len(words) >= count:
            row = _known().get(_key("".join(words[:count])).casefold())
            if row is not None and row[3] and (row[0] == "agency" or (count > 1 and row[0] == "outlet")):
                _, last = trim(text, start, start + source_length(text, start, len(" ".join(words[:count]))))
                return Agency(row[0], row[1], row[2], start, last, True)
    for name in _openings().get(words[0], ()) if words else ():
        if folded.startswith(name) and len(name) >= 8:
            kind, latin, country, _ = _known()[_key(name).casefold()]
            if kind == "outlet":
                return Agency(kind, latin, country, start, start + source_length(text, start, len(name)), True)
    return None
