"""Tell the names of people from everything else that fills a short line."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final, Literal

from arabic_article.arabic._family_names import begins_as_word, is_family_name
from arabic_article.arabic._given_names import (
    is_doubtful,
    is_given,
    is_half,
    is_latin_given,
    is_never,
    is_particle,
    none_never,
)
from arabic_article.arabic._places import is_country, is_place
from arabic_article.arabic.agencies import name_row
from arabic_article.arabic.folding import fold, fold_word

Sure = Literal["no", "maybe", "likely", "yes"]
"""`yes`: a name wherever it stands. `likely`: beside a town or an outlet. `maybe`: after words that announce one."""

_LONGEST: Final = 48
"""Characters of the longest name."""
_MOST: Final = 6
"""Words of the longest name, particles included."""
_LAST: Final = ("الدين", "الله", "الحق")
"""Particles that end a name."""
_GODS: Final = frozenset(("الله", "النبي", "الرسول"))
"""Ends of names whose first half is a word of the language: "حسب الله"."""
_SON: Final = ("بن ", "ابن ", "بنت ")
_GLANCE: Final = 12
"""Characters in which the second word shows whether it is one of these."""


@cache
def _titles() -> frozenset[str]:
    return frozenset(
        fold(
            "د دكتور الدكتور دكتورة الدكتورة أ أد م مهندس المهندس المهندسة أستاذ الأستاذ الأستاذة الشيخ السفير السفيرة اللواء العميد المستشار "
            "المستشارة القس الأب المطران المحامي المحامية الحاج البروفيسور بروفيسور"
        ).split()
    )


@cache
def _teachers() -> frozenset[str]:
    """Give the titles that are jobs where a noun with the article follows: "أستاذ العلوم السياسية"."""
    return frozenset(fold("أستاذ أستاذة مهندس دكتور دكتورة بروفيسور").split())


@cache
def _arabic() -> re.Pattern[str]:
    return re.compile("[ء-ي]{2,14}(?: [ء-ي]{2,14})*+")


@cache
def _latin() -> re.Pattern[str]:
    return re.compile(
        r"[A-ZÀ-ÞĀ-Ž][\w'’-]{1,19}|[A-Z]\.?|(?:al|el|bin|ben|ibn|de|da|van|von|der|la|le|di)(?:-[A-Z]\w+)?"
    )


def person(text: str, start: int, end: int) -> Sure:
    """
    Judge whether a span is the name of a person, and nothing else.

    Args:
        text: Any text.
        start: Offset where the span begins.
        end: Offset after it.

    Returns:
        How sure it is.
    """
    if not 3 < end - start <= _LONGEST:
        return "no"
    name = text[start:end]
    return judge_person(name, fold(name), known=False)


def is_certain(name: str) -> bool:
    """
    Tell whether a text is beyond doubt the name of a person.

    Args:
        name: A text without quotes and brackets around it.

    Returns:
        True where `person` gives `yes`.
    """
    head, _, tail = name.partition(" ")
    first = fold_word(head)  # a headline is no name by its first word, nearly always
    named = opens_name(first) or " " in first or "." in first or "/" in first
    if not named and ("ا" not in tail[:_GLANCE] or not fold(tail[:_GLANCE]).lstrip().startswith(_LAST)):
        return False
    folded = fold(name)
    first, _, rest = folded.partition(" ")
    if not opens_name(first) and "." not in first and "/" not in first and not rest.startswith(_LAST):
        return False
    return judge_person(name, folded, known=False) == "yes"


def judge_person(name: str, folded: str, *, known: bool) -> Sure:
    """
    Judge whether a text is the name of a person, as `person` does.

    Args:
        name: The text.
        folded: What `fold` made of it.
        known: It is known to be no agency.

    Returns:
        How sure it is.
    """
    if not 3 < len(name) <= _LONGEST or " ـ" in name or " ود." in name or " ود/" in name:
        return "no"  # a tatweel that stands alone is a dash; behind "and" stands the title of another
    if ".." in name or "…" in name or "!" in name or "؟" in name:
        return "no"  # a headline
    first = name[0]
    if not "\u0600" < first < "\u0700":
        words = name.split()
        if not words or len(words) > _MOST + 1:
            return "no"
        if words[0][0].isascii() or _latin().fullmatch(words[0]):
            return _latin_person(words)
    return _arabic_person(name, folded, known=known)


def opens_name(word: str) -> bool:
    """
    Tell whether a name may begin with a word where nothing announces it.

    Args:
        word: A folded word.

    Returns:
        True for given names, titles, and the particles before a name.
    """
    return is_given(word) or is_particle(word) or word in _titles() or word[:1].isascii()


@cache
def _initials() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Match a name of which only the initials are printed, before the other, and behind it."""
    return re.compile(r"(?:[ء-ي]{1,2}\. ?){1,3}([ء-ي]{3,14})(?: [ء-ي]{2,14})?"), re.compile(
        r"[ء-ي]{3,14} ?\. ?[ء-ي]\.?"
    )


@cache
def _middle() -> re.Pattern[str]:
    """Match an initial between two names."""
    return re.compile(r"(?<=[ء-ي]{2}) [ء-ي]{1,2}\. ?(?=[ء-ي]{3})")


def begins_with_initial(name: str) -> bool:
    """
    Tell whether a name is initials and a family name.

    Args:
        name: A text.

    Returns:
        True for "م. فلان", whoever that is; False where the last is a place.
    """
    match = _initials()[0].fullmatch(name) if "." in name else None
    return match is not None and not is_place(fold(match[1]))


def _ends_with_initial(name: str) -> bool:
    return "." in name and _initials()[1].fullmatch(name) is not None


def _arabic_person(name: str, folded: str, *, known: bool) -> Sure:
    if (begins_with_initial(name) or _ends_with_initial(name)) and fold(
        name.split(".", maxsplit=1)[0]
    ) not in _titles():
        return "maybe"
    if "." in name and (middle := _middle().search(name)) is not None:
        name = f"{name[: middle.start()]} {name[middle.end() :]}"
        folded = fold(name)
    if " " in folded.rpartition("/")[0].strip():
        return "no"  # a stroke follows a title of one letter; behind a name stands what he is
    whole = folded.replace("/", " ").replace(".", " ").split()
    words = without_titles(whole)
    titled = len(words) < len(whole)
    if titled and words[0].startswith("ال") and whole[-len(words) - 1] in _teachers() and not is_given(words[0]):
        return "no"  # what somebody teaches
    if not words or len(words) > _MOST:
        return "no"
    never = not none_never(words)
    if never and not all(_is_named_here(words, i, name) for i, word in enumerate(words) if is_never(word)):
        return "no"
    if not _arabic().fullmatch(" ".join(words)):
        return "no"
    heads = len(words) - sum(map(is_particle, words))
    if not 1 <= heads <= 4 or (is_particle(words[-1]) and words[-1] not in _LAST):
        return "no"
    for i, word in enumerate(words):
        if word == "علي" and 0 < i < len(words) - 1 and not (is_given(words[i + 1]) or words[i + 1].startswith("ال")):
            return "no"  # the preposition
        if i and begins_as_word(word):
            return "no"
        if i > 1 and word[0] == "و" and len(word) > 3 and is_given(word[1:]) and not is_given(word):
            return "no"  # two people
    if is_place(" ".join(words)) or not (titled or known or name_row(folded) is None):
        return "no"
    if words[0] == "علي" and "\u0649" in name.split(maxsplit=1)[0] and len(words) > 1 and not is_given(words[1]):
        return "no"  # the preposition, where it is not spelt as the name is
    if words[0][0] == "و" and not is_given(words[0]):
        return "no"
    sure = _shape(_joined(words), words[0], titled=titled)
    return "maybe" if never and sure != "no" and is_never(words[0]) and not is_half(words[0], words[1]) else sure


def _is_named_here(words: list[str], i: int, name: str) -> bool:
    """It is a word that names hold nowhere but here: the half of one, a given name before a second, or إمام behind one."""
    word, before, after = words[i], words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
    if before == "عبد" or is_half(word, after) or (i and _is_gods(words, i)):
        return True
    if word == "امام":
        return is_given(before) and "أمام" not in name
    return not i and is_doubtful(word) and ((is_given(after) and not is_doubtful(after)) or is_family_name(after))


def _is_gods(words: list[str], i: int) -> bool:
    """It ends a name together with the word behind it: "فلان فتح الله"."""
    return i == len(words) - 2 and words[-1] in _GODS and f"{words[i]} {words[-1]}" not in _sayings()


def without_titles(words: list[str]) -> list[str]:
    """
    Drop the titles before a name.

    Args:
        words: Folded words.

    Returns:
        What follows the titles, one word at least.
    """
    at = 0
    while len(words) - at > 1 and words[at] in _titles() and not (words[at] == "الشيخ" and len(words) - at == 2):
        at += 1
    return words[at:]


@cache
def _sayings() -> frozenset[str]:
    """What ends in the name of God as given names do, and names nobody: invocations, movements, places."""
    heads = fold("بسم باسم سبحان أستغفر حزب أنصار جند رسول نبي بيت كتاب سبيل أهل شرع حكم").split()
    return frozenset([f"{head} الله" for head in heads])


def _shape(joined: list[str], opens: str, *, titled: bool) -> Sure:
    first = joined[0]
    if len(joined) < 2:
        return "maybe" if titled else "no"
    if not _sayings().isdisjoint(joined):
        return "no"
    if is_place(first) and not is_given(first):
        return "no"
    if is_given(first) or first != opens:
        if any(map(_is_verb, joined[1:])):
            return "maybe"
        if len(joined) == 2 and is_place(joined[1]) and not is_given(joined[1]) and not titled:
            # "سلطان عمان"; families are called after towns.
            return "no" if is_doubtful(first) or is_country(joined[1]) else "likely"
        return "yes" if titled or not is_doubtful(first) or _is_strong(joined[1]) else "likely"
    if titled:
        return "yes"
    if first.startswith("ال"):
        return "no"
    return "likely" if len(joined) <= 3 and is_given(joined[1]) and not is_doubtful(joined[1]) else "maybe"


def _is_verb(word: str) -> bool:
    """It looks like what somebody does: "يغادر", "يكشف"."""
    return word[0] == "ي" and 4 <= len(word) <= 6 and word[-1] not in "يه" and not is_given(word)


def _is_strong(word: str) -> bool:
    """It is part of a name and nothing else."""
    if word.startswith(_SON):
        word = word.partition(" ")[2]
    return (is_given(word) and not is_doubtful(word)) or is_family_name(word)


def _joined(words: list[str]) -> list[str]:
    """Put particles with the word that they belong to: "عبد الله" is one name."""
    out: list[str] = []
    open_ = False
    for word in words:
        if out and (open_ or word in _LAST):
            out[-1] += word if out[-1] == "عبد" else " " + word
        else:
            out.append(word)
        open_ = is_particle(word) and word not in _LAST
    return out


def _latin_person(words: list[str]) -> Sure:
    if not 2 <= len(words) <= 4 or not all(_latin().fullmatch(word) for word in words) or not words[-1][0].isupper():
        return "no"
    if all(word.isupper() for word in words):
        return "no"
    plain = unicodedata.normalize("NFKD", words[0].casefold())
    bare = "".join(char for char in plain if char.isalpha() and char.isascii())
    return "yes" if is_latin_given(bare) else "maybe"
