"""Tell who signs a story where it is no person: an agency, an outlet, or a word that stands for no one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic._agency_table import ROWS, Kind
from arabic_article.arabic.folding import fold, same, source_length
from arabic_article.arabic.outlets import outlets

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST: Final = 60
"""Characters of the longest name that is looked up."""
_TRIM: Final = " \t\xa0\u200b\u200e\u200f\u202a\u202b\u202c\ufeff\"“”„‟«»'‘’‚`´()[]{}<>-–—ـ_*/|\\:：؛،,.•=^…!+~"
"""What stands around a name without belonging to it."""
_ADJECTIVES: Final = frozenset(
    fold(
        "الألمانية الفرنسية الإسبانية الروسية الصينية الأمريكية الأميركية البريطانية السعودية الإماراتية الكويتية القطرية "
        "البحرينية العمانية المصرية السورية الفلسطينية الأردنية العراقية اللبنانية اليمنية السودانية الليبية التونسية "
        "الجزائرية المغربية التركية الإيرانية الإيطالية اليابانية الرسمية للأنباء"
    ).split()
)


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


@cache
def _known() -> Mapping[str, tuple[Kind, str | None, str | None, bool]]:
    table: dict[str, tuple[Kind, str | None, str | None, bool]] = {}
    for outlet in outlets():  # a name of one word is as a rule a word of the language
        sure = " " in outlet.name or outlet.name.isascii()
        table[_key(outlet.name)] = ("outlet", outlet.latin, outlet.country, sure)
    for kind, latin, country, names, words in reversed(ROWS):
        doubtful = {_key(word) for word in words.split("|")}
        for key in map(_key, names.split("|")):
            known = table.get(key, (kind, None, None, True))
            table[key] = (kind, latin or known[1], country or known[2], key not in doubtful)
    return table


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(r"[\s.\-'_]+")


def _key(name: str) -> str:
    return _joints().sub("", fold(name)).casefold()


@cache
def _agency_words() -> re.Pattern[str]:
    return re.compile(r"(?:ال)?وكال[هة] .{2,40}")


@cache
def _outlet_words() -> re.Pattern[str]:
    # On folded text. A name that says itself what it is: "صحيفة …", "… نيوز".
    first = "صحيفه|جريده|مجله|موقع|بوابه|قناه|شبكه|تلفزيون|اذاعه|راديو|منصه|وكالات"
    last = "نيوز|نت|برس|بريس|بوست|اونلاين|اون لاين|تي في|تيفي|الاخباري|الاخباريه|تايمز|تريبيون|24|٢٤|TV|News|Press|Post|Times|Online"
    return re.compile(
        rf"(?:{first}) (?!و?(?:ان|في|من|الي|علي)\b)[^\W\d_][^:/|\-]{{1,40}}|\w[^:/|\-]{{1,30}}[ .](?:{last})",
        re.IGNORECASE,
    )


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
    pairs |= {word[:2] for word in (*_ADJECTIVES, "وكاله", "انباء")}
    return frozenset(one + two for pair in pairs for one in _cased(pair[0]) for two in _cased(pair[1]))


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
    name = text[first:last]
    key = _key(name)
    row = _known().get(key) or (_inside(fold(name), _known()) if " " in name else None)
    if row is None:
        return None
    kind, latin, country, sure = row
    spelt = len(key) > 1 and len(name.split()) == len(key)  # letter by letter, as no word is
    return Agency(kind, latin, country, first, last, sure or spelt)


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
    if (known := known_agency(text, first, last)) is not None:
        return known
    folded = fold(text[first:last])
    if folded.count(" ") <= 4:
        if _agency_words().fullmatch(folded):
            return Agency("agency", None, None, first, last, True)
        if _outlet_words().fullmatch(folded):
            return Agency("outlet", None, None, first, last, True)
    return None


def _inside(
    folded: str, table: Mapping[str, tuple[Kind, str | None, str | None, bool]]
) -> tuple[Kind, str | None, str | None, bool] | None:
    """Look a name up without the words around it that only describe it: "وكالة … للأنباء", "الألمانية …"."""
    words = folded.split()
    described = False
    while len(words) > 1 and (words[0] in _ADJECTIVES or words[0] in ("وكاله", "وكالات", "انباء", "الانباء")):
        described = True
        words = words[1:]
    while len(words) > 1 and words[-1] in _ADJECTIVES:
        described = True
        words = words[:-1]
    row = table.get(_key(" ".join(words))) if described else None
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
    words = folded.split()
    for count in (4, 3, 2, 1):
        if len(words) >= count:
            row = _known().get(_key(" ".join(words[:count])))
            if row is not None and row[3] and (row[0] == "agency" or (count > 1 and row[0] == "outlet")):
                _, last = trim(text, start, start + source_length(text, start, len(" ".join(words[:count]))))
                return Agency(row[0], row[1], row[2], start, last, True)
    for name in _openings().get(words[0], ()) if words else ():
        if folded.startswith(name) and len(name) >= 8:
            kind, latin, country, _ = _known()[_key(name)]
            if kind == "outlet":
                return Agency(kind, latin, country, start, start + source_length(text, start, len(name)), True)
    return None
