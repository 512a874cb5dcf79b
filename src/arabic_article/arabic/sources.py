"""Read whom a source line names."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._places import is_place
from arabic_article.arabic.agencies import calls_itself, find_agency, known_agency, trim
from arabic_article.arabic.credits import FoundCredit, is_bare_name
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from arabic_article._values import CreditRole

__all__ = ["read_value"]

_LONGEST: Final = 80
_TOWN_WORDS: Final = 3
_OUTLETS: Final = frozenset(
    "موقع قناه شبكه صحيفه جريده مجله وكاله اذاعه راديو كتاب روايه دار مركز جامعه معهد منصه مدونه بوابه مرصد مؤسسه جمعيه".split()
)
"""Folded words with which the names of outlets, books and institutions begin."""
_WORDS: Final = 6
"""Words of the longest name of an outlet."""


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\s*+[+＋،,/|؛;&\n]\s*+|\s++[-–—ـ]++\s*+|\s++و\s*+(?=وكال)")


@cache
def _research() -> re.Pattern[str]:
    return re.compile(r"[(\[]\s*+(?:19|20|١٩|٢٠)[0-9٠-٩]{2}\s*+[)\]]|doi|et al", re.IGNORECASE)


@cache
def _host() -> re.Pattern[str]:
    return re.compile(
        r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|tv|ae|sa|eg|ma|ly|sy|ps|iq|jo|ye|me|news)(?:\S*)?",
        re.IGNORECASE,
    )


@cache
def _bare_host() -> re.Pattern[str]:
    """Match a bare host, which only repeats the name before it."""
    return re.compile(r"(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,10}", re.IGNORECASE)


@cache
def _reworked() -> re.Pattern[str]:
    """Match the note that a text is not the source's own words any more: "… بتصرف", "(… بتصرف يسير)"."""
    return re.compile(rf"[\s\-–—(]*+{spellings(('بتصرف',))}(?:\s[ء-ي]{{2,8}})?[\s.)]*+$")


@cache
def _sent() -> re.Pattern[str]:
    """Match who was sent, before the name of the outlet: "مراسل …"."""
    return re.compile(rf"{spellings(('مراسل', 'مراسلة', 'موفد', 'موفدة', 'مراسلو'))}\s++(?=[ء-ي]{{3}})")


def read_value(text: str, start: int, end: int) -> list[FoundCredit]:
    """
    Read the value of a source line.

    Args:
        text: A text.
        start: Offset where the value begins.
        end: Offset after it.

    Returns:
        Agencies, outlets and newspapers in order, or the reporter where a place stands beside the name; none where the
        value is a study, a sentence, a person alone or nothing.
    """
    first, last = trim(text, start, end)
    if "تصر" in text[first:last] and (note := _reworked().search(text, first, end)) is not None:
        first, last = trim(text, start, note.start())
    if not 1 < last - first <= _LONGEST or _research().search(text, start, end) or "://" in text[first:last]:
        return []
    out: list[FoundCredit] = []
    at = first
    for match in [*_joint().finditer(text, first, last), None]:
        stop = last if match is None else match.start()
        credit = _credit(text, at, stop)
        if credit is not None and not (out and (is_place(fold(credit.name)) or _bare_host().fullmatch(credit.name))):
            out.append(credit)
        if match is None:
            break
        at = match.end()
    people = [credit for credit in out if credit.role == "outlet" and is_bare_name(credit.name)]
    if people:
        # Whoever wrote a book or a study is no outlet; a name and the place to it, or an outlet that says it is one, are who filed the story.
        placed = any(is_place(fold(part)) for part in _joint().split(text[first:last]))
        placed = placed or _is_from(text, first, last, people) or any(_is_press(credit) for credit in out)
        filed = [people[0]._replace(role="correspondent")] if placed and len(people) == 1 else []
        return filed + [credit for credit in out if credit not in people and not (filed and _is_town(credit))]
    return out


def _is_press(credit: FoundCredit) -> bool:
    """It calls itself an agency or a newspaper, whose people file stories; the authors of studies stand beside journals."""
    return credit.role in ("agency", "newspaper") and calls_itself(credit.name)


def _is_town(credit: FoundCredit) -> bool:
    """It is a place, or what nobody knows behind a name, which is where its bearer writes."""
    return is_place(fold(credit.name)) or (credit.role == "outlet" and find_agency(credit.name) is None)


def _is_from(text: str, first: int, last: int, people: list[FoundCredit]) -> bool:
    """One name, a dash, and up to three words behind it that call themselves no outlet and are no other name."""
    person, _, place = text[first:last].partition(people[0].name)
    said = place.strip()
    words = fold(said[1:]).split()
    return (
        len(people) == 1
        and not person
        and said[:1] in tuple("-–—")
        and 0 < len(words) <= _TOWN_WORDS
        and all(map(str.isalpha, words))
        and words[0] not in _OUTLETS
        and find_agency(said[1:].strip()) is None
    )


def _credit(text: str, start: int, end: int) -> FoundCredit | None:
    start, end = trim(text, start, end)
    name = text[start:end]
    if (sent := _sent().match(name)) is not None:
        start, name = start + sent.end(), name[sent.end() :]
    if (close := name.find(")")) > 0 and "(" not in name:
        start, end = trim(text, start, start + close)  # "(… ) …": the name stood in brackets
        name = text[start:end]
    if len(name) < 2 or name.count(" ") >= _WORDS or not any(map(str.isalpha, name)):
        return None
    found = find_agency(text, start, end)
    if _host().fullmatch(name) and known_agency(text, start, end) is None:
        return None
    if found is not None and found.kind == "house":
        return None  # "خاص", "متابعات": nobody's name
    role: CreditRole = "outlet" if found is None else found.kind  # type: ignore[assignment]  # no house
    if fold(name).startswith(("صحيفه ", "جريده ")):
        role = "newspaper"
    return FoundCredit(role, name, start, end, "source-line")
