"""Read who speaks out of the words after a verb: a name, a role, an institution, or nobody."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from arabic_article.arabic._given_names import SECOND_HALVES, is_given, is_half
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.quotes._between import behind_adverbs
from arabic_article.arabic.quotes._chunks import Chunk, read_chunk
from arabic_article.arabic.quotes._words import Word, bare, folded_set, look, may_be_untitled

REACH: Final = 260
"""Characters after a verb in which its subject stands, description and all."""
_NAME: Final = 4
"""Words of the longest name; more are a sentence without marks."""
_BODY: Final = 7
_SHORT: Final = 2
_CLOSING: Final = ("»", "”", '"', "“")
_CLOSED_BY: Final = MappingProxyType({"«": "»", "“": "”", "”": "”", '"': '"'})
_MARKED: Final = 40
"""Characters of the longest name between marks."""
# What somebody is called behind his name, with a preposition: سامر البستاني المقرب من الرئيس.
_CLOSER: Final = "المحسوب المحسوبة المقرب المقربة المنتمي المنتمية المتحدر المتحدرة المنحدر المنحدرة الموالي الموالية المكلف المكلفة المنشق"
_HONOURED: Final = (
    "الملك الملكة الأمير الأميرة السلطان الإمام الشيخ الشيخة الشهيد الشهيدة العلامة الراحل الراحلة القديس القديسة"
)
"""What people are called after whom institutions are named."""
_OFFICES: Final = "الرئيس الرئيسة الوزير الوزيرة المحافظ السفير السفيرة القائد الحاكم المدير المديرة النائب المدرب"
"""Who is called upon by somebody, where a surname stands before: ودعا القصير الوزير سامر الحداد."""
_OUTLET: Final = 3
"""Words of the longest outlet that a speaker is said to have spoken to, and letters of the shortest."""


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


_VERB: Final = Subject("verb")
UNKNOWN: Final = Subject("unknown")


def _subject(
    chunk: Chunk, kind: Literal["name", "body"], first: int, last: int, roles: frozenset[str] = frozenset()
) -> Subject:
    """Make a subject of words from a first to a last."""
    _, words, ends, _ = chunk
    folded = tuple([word.folded for word in words[first : last + 1]])
    return Subject(kind, ends[first] - len(words[first].printed), ends[last], folded, roles)


def _closes(chunk: Chunk, i: int) -> bool:
    """Tell whether a closing mark stands after a word: the name was put between marks."""
    return chunk[0][chunk[2][i] : chunk[2][i] + 1] in _CLOSING


def read_subject(
    text: str, start: int, end: int, *, plain: bool = True, person: str = "", behind: bool = False
) -> Subject:
    """
    Read the subject of a verb.

    Args:
        text: The page.
        start: Where the verb ends.
        end: Where the announcement ends.
        plain: Nothing but its subject follows such a verb; otherwise the object may, and only a short name is sure.
        person: Of the verb: right after a masculine one no feminine noun can be its subject, so such a word is a name.
        behind: The verb stands before it: words of time, of place and to whom may stand between the two.

    Returns:
        The subject.
    """
    end = min(end, start + REACH)
    chunk = read_chunk(text, start, end, plain=plain)
    words = chunk[1]
    if not words:
        return _VERB
    if words[0].stops:
        place = behind_adverbs(text, start, end) if behind else "before"
        if place == "before":
            return _VERB
        if place == "unsure" or not plain:
            return UNKNOWN  # behind other verbs it may be the object
        chunk = read_chunk(text, place, end, plain=plain)
        words = chunk[1]
    subject = _read(chunk, plain=plain, named=person == "he")
    if len(subject.words) == 1 and not subject.roles and len(words) > 1 and not words[1].stops:
        return subject  # a surname, and what its verb is about: no name behind a comma is in apposition to it
    if subject.kind == "role" and (comma := _comma(text, chunk[3], end)):
        after = read_chunk(text, comma, end)
        apposed = _read(after, plain=True, named=False) if after[1] else _VERB
        if apposed.kind == "name" and len(apposed.words) > 1:
            return apposed._replace(roles=apposed.roles | subject.roles)
    if subject.kind == "role" and words[-1].folded == "في":
        return _at_institution(read_chunk(text, chunk[3], end), subject)
    return subject


def _at_institution(chunk: Chunk, subject: Subject) -> Subject:
    """Read the name behind where somebody works: الباحث في جامعة حلب كريم الزيتوني."""
    words = chunk[1]
    if not words or not words[0].body:
        return subject
    i = 1
    while i < len(words) and (words[i].place or words[i].definite) and not (words[i].role or is_given(words[i].folded)):
        i += 1
    # An institution may be named after somebody; a name right behind the word for it, or behind a title, is its own.
    if not 1 < i < len(words) or words[i - 1].folded in folded_set(_HONOURED) or not is_given(words[i].folded):
        return subject
    named = _name(chunk, i, subject.roles, plain=True, named=False)
    return named if named.kind == "name" and len(named.words) > 1 else subject


def _comma(text: str, start: int, end: int) -> int:
    """Find where the description ends that a name follows."""
    match = _signs().search(text, start, end)
    return match.end() if match and match[0] in "،," else 0


@cache
def _signs() -> re.Pattern[str]:
    return re.compile("[،,؛;:.…؟?!\\n]")


def _read(chunk: Chunk, *, plain: bool, named: bool) -> Subject:
    roles: set[str] = set()
    described: list[str] = []
    open_ended = vague = False
    for i, word in enumerate(chunk[1]):
        folded = word.folded
        if described and word.aims:
            described.append(folded)
            open_ended = False
            continue
        if word.stops or (described and _opens_speech(chunk, i)):
            break
        if word.generic and not roles:
            if i == 1 and described and not plain:
                break  # a surname, and what its verb is about
            return UNKNOWN
        if i and folded in folded_set(_HONOURED) and chunk[1][i - 1].body and not chunk[1][i - 1].article:
            return UNKNOWN
        if i == 1 and described and not (roles or plain) and folded in folded_set(_OFFICES):
            return UNKNOWN  # somebody by his surname, and whom he calls upon
        if word.role and not (i + 1 < len(chunk[1]) and is_half(folded, chunk[1][i + 1].folded)):
            roles.add(bare(folded))
            described.append(folded)
            open_ended = not (word.article or word.printed.endswith(".") or len(folded) < 3)
        elif word.body:
            if not described:
                return _body(chunk, plain=plain)
            open_ended = not word.article
        elif word.place and (described or _is_last(chunk, i)):
            if not described:
                return _subject(chunk, "body", i, i)
            open_ended = False
        elif word.definite:
            described.append(folded)
            open_ended = False
        elif described and (word.complement or folded.startswith(("لل", "وال")) or _is_whose(word)):
            open_ended = folded != "عام" and not folded.startswith("وال")
        elif open_ended:
            # مدير زراعة المحافظة: a field that is on no list; only with a given name it is sure whose name stands behind it.
            if not (word.feminine and i + 1 < len(chunk[1]) and chunk[1][i + 1].definite):
                return UNKNOWN
            described.append(folded)
            vague = True
        elif vague and not any(is_given(other.folded) for other in chunk[1][i : i + _SHORT]):
            return UNKNOWN
        else:
            subject = _name(chunk, i, frozenset(roles), plain=plain, named=named and not i)
            # A surname with the article stands alone as a subject; one word behind it is no second name.
            if not described or len(subject.words) > 1 or (roles and not vague):
                return subject
            if i > 1 or plain:
                return UNKNOWN
            break
    if not described:
        return _VERB
    _, words, ends, _ = chunk
    start = ends[0] - len(words[0].printed)
    return Subject("role", start, ends[len(described) - 1], tuple(described), frozenset(roles))


def _is_whose(word: Word) -> bool:
    """It says whose a role is: the team, the company."""
    if not word.preposed or word.printed[0] != "ل":
        return False
    rest = look(word.printed[1:])
    return rest.body or rest.complement or rest.role


def _opens_speech(chunk: Chunk, i: int) -> bool:
    """A mark opens before a word that none closes soon: what is said begins there, and no name in marks."""
    text, words, ends, _ = chunk
    start = ends[i] - len(words[i].printed)
    mark = text[start - 1 : start]
    return mark in _CLOSED_BY and text.find(_CLOSED_BY[mark], start, start + _MARKED) < 0


def _is_last(chunk: Chunk, i: int) -> bool:
    words = chunk[1]
    return i + 1 == len(words) or words[i + 1].stops


def _name(chunk: Chunk, first: int, roles: frozenset[str], *, plain: bool, named: bool) -> Subject:
    taken: list[Word] = []
    size = 0
    words = chunk[1]
    for i in range(first, len(words)):
        word = words[i]
        if taken:
            before = taken[-1]
            if not before.chained and (
                word.stops
                or (word.role and not (word.article and size == 1))  # a family may be called by one: سامر الأمين
                or (word.body and not word.article)
                or (before.article and word.preposed)  # a particle after a surname with the article: رنا العنبر لزوار
                or word.folded in folded_set(_CLOSER)
                or (size > 1 and word.preposed and _is_addressed(chunk, i))
            ):
                break
            if not plain and (size == _SHORT or word.feminine):
                # The object begins somewhere here; a surname alone can be completed, two words stand for themselves.
                if size > 1 and not word.feminine:
                    return UNKNOWN
                break
        elif word.stops:
            break
        taken.append(word)
        size += not (word.chained or (len(taken) > 1 and word.folded in SECOND_HALVES and not taken[-2].chained))
        if _closes(chunk, i):
            break
    if not 0 < size <= _NAME or len(taken[0].folded) < 2 or taken[-1].chained or (not named and taken[0].feminine):
        return UNKNOWN
    for word in taken:
        if word.generic or word.complement or word.inflected:
            return UNKNOWN
    if not roles and not may_be_untitled(taken):
        return UNKNOWN
    return _subject(chunk, "name", first, first + len(taken) - 1, roles)


def _is_addressed(chunk: Chunk, i: int) -> bool:
    """Tell whether a word is a particle and the beginning of an outlet: وقال سامر الحداد لرويترز."""
    text, words, ends, _ = chunk
    word = words[i]
    if word.printed[0] != "ل" or len(word.folded) <= _OUTLET or is_given(word.folded):
        return False
    start = ends[i] - len(word.printed) + 1
    found = (find_agency(text, start, end) for end in ends[i : i + _OUTLET])
    return any(outlet is not None and outlet.sure for outlet in found)


def _body(chunk: Chunk, *, plain: bool) -> Subject:
    words = chunk[1]
    size = 0
    for i, word in enumerate(words):
        if word.stops or (size and (word.role or ((words[0].article or not plain) and not word.article))):
            break
        if size and words[0].article and words[0].folded[-1] == "ه" and word.article and word.folded[-1] not in "هاي":
            break  # no adjective of a feminine noun: the object of the verb
        size += 1
        if _closes(chunk, i):
            break
    return _subject(chunk, "body", 0, size - 1) if 0 < size <= _BODY else UNKNOWN
