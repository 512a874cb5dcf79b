"""Read bylines: who wrote, translated, edited, asked, photographed."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from arabic_article._values import CreditRole
from arabic_article.arabic._announced import announced, behind_cue, how_sure, institution
from arabic_article.arabic._cues import Cue, cue_at, may_begin, next_cue, second_cue
from arabic_article.arabic._jobs import find_job, is_job_alone
from arabic_article.arabic._latin_bylines import read_latin_byline
from arabic_article.arabic._line_gates import has_joint, has_sign, has_stem, has_writer
from arabic_article.arabic._name_lists import names_behind, split_names
from arabic_article.arabic._parts import Part, judge, parts_of
from arabic_article.arabic._people import is_certain, opens_name
from arabic_article.arabic.agencies import known_agency, may_sign, trim
from arabic_article.arabic.folding import fold, fold_word, spellings

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FoundCredit", "is_bare_name", "read_byline"]

_LONGEST: Final = 160
"""Characters of the longest byline."""
_SIGNERS: Final = ("agency", "outlet")
_SIDES: Final = (*_SIGNERS, "house", "city", "country", "date", "handle")
"""What may stand beside a name on its line."""
_ENTITY: Final = "&nbsp;"
"""A space that was never decoded, as stored copies of pages have it before a name."""
_GENRES: Final = frozenset(("افتتاحيه", "مقال", "مقاله", "راي", "تحليل", "زاويه", "عمود", "كلمه", "حوار", "تقرير"))
_AGENCY: Final = 40
"""Characters of the longest agency that stands alone."""
_BULLETS: Final = ("", *"•●▪*-–—#")
_BEFORE: Final = 48
"""Characters of what may stand before a cue and is not understood."""
_TAIL: Final = 40
"""Characters of what is printed after a name that is not understood."""


class FoundCredit(NamedTuple):
    """Somebody credited, and where in the text given; `rule` says how it was found."""

    role: CreditRole
    name: str
    start: int
    end: int
    rule: str


@cache
def _writes() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{spellings(('يكتب', 'تكتب', 'يكتب لكم', 'تكتب لكم'))})\s*+[:：.…]*+\s*+$")


@cache
def _digit() -> re.Pattern[str]:
    return re.compile("[0-9٠-٩]")


@cache
def _field() -> re.Pattern[str]:
    # Two blanks and a word with a colon are the next field of a board.
    other = rf"و?(?<!ال){spellings(('المصدر', 'مونتاج', 'المونتاج', 'إخراج'))}\s?:|\s\s\s{{0,4}}+[ء-ي]{{3,14}}\s?:"
    return re.compile(rf"(?:(?!{other})[^|\n\r\t•])+")


@cache
def _latest() -> re.Pattern[str]:
    return re.compile(r"Latest posts by ([^()\n]{3,40}?)\s*\(see all\)", re.IGNORECASE)


def read_byline(text: str, start: int = 0, end: int | None = None) -> Sequence[FoundCredit]:
    """
    Read who is credited on a line.

    Args:
        text: A text.
        start: Offset where the line begins.
        end: Offset after it; None is the end of the text.

    Returns:
        The credits in order; empty where the line is no byline. A name alone is none: see `is_bare_name`.
    """
    end = len(text) if end is None else end
    while end > start and text[start] == "&" and text.startswith(_ENTITY, start, end):
        start += len(_ENTITY)
    if not 3 <= end - start <= _LONGEST:
        return ()
    if not has_sign(text, start, end) and not has_stem(text[start:end]):
        return _opening(text, start, end)
    if (cue := cue_at(text, start, end)) is not None and (found := _labelled(text, cue, end)):
        return found
    if text[start].isascii() and (latin := read_latin_byline(text, start, end)):
        return [FoundCredit("author", text[slice(*latin)], *latin, "byline-label")]
    if (cue := next_cue(text, start, end)) is not None:
        left = parts_of(text, start, cue.start)
        dated = not cue.sign and _digit().search(text, start, cue.start) is not None
        if dated or all(_is_side(text, part) for part in left) or _is_head(text, (start, end), left, cue):
            found = _labelled(text, cue, end)
            return (
                [
                    *_words_credits(text, [part for part in left if part.sure != "maybe" or part.kind in _SIGNERS]),
                    *found,
                ]
                if found
                else ()
            )
    return _without_cue(text, start, end)


def _opening(text: str, start: int, end: int) -> Sequence[FoundCredit]:
    """Read a line that can credit somebody only by how it begins."""
    while start < end and not text[start].isalnum():
        start += 1
    if (
        may_begin(text, start)
        and (cue := cue_at(text, start, end)) is not None
        and (found := _labelled(text, cue, end))
    ):
        return found
    return (_agency_alone(text, *trim(text, start, end)) or ()) if may_sign(text, start, "agency") else ()


def _is_side(text: str, part: Part) -> bool:
    """It may stand before a cue: a town, a date, a name, or what kind of text it is."""
    return (
        part.kind in _SIDES
        or (part.kind == "person" and part.sure == "yes")
        or fold(text[part.start : part.end]) in _GENRES
    )


def _is_head(text: str, line: tuple[int, int], left: Sequence[Part], cue: Cue) -> bool:
    """Whatever stands before the cue, a writer is behind it: a colon ends the line, or his town does and two words begin it."""
    start, end = line
    if cue.start - start > _BEFORE or any(sign in text[start : cue.start] for sign in ":؟?!…"):
        return False
    if text[end - 1] == ":" and ":" in cue.sign and cue.strength in ("firm", "loose"):
        return cue.role == "translator" or judge(text, cue.end, end).sure in ("yes", "likely")
    if cue.strength != "firm" or len(left) != 1 or text.count(" ", left[0].start, left[0].end) > 1:
        return False
    kinds = [part.kind for part in parts_of(text, cue.end, end)]
    return kinds == ["person", "city"]


def _labelled(text: str, cue: Cue, end: int) -> list[FoundCredit]:
    """Read the line from a cue on."""
    behind = behind_cue(text, cue, end)
    if behind is None:
        return []
    at, bare = behind
    stop = end
    rest: list[FoundCredit] = []
    if (following := next_cue(text, at, end) or second_cue(text, at, end)) is not None:
        rest = _labelled(text, following, end)
        stop = following.start - (text[following.start - 1] == "و") if rest else end
    field = next((match for match in _field().finditer(text, at, stop) if not match[0].isspace()), None)
    if field is None:
        return rest
    # Other labels stand over the name of a work as often: "عرض: …", "إعداد: …".
    labelled = not bare and cue.role == "author" and (cue.strength == "firm" or "كاتب" in text[cue.start : cue.end])
    names = _names(text, *field.span(), cue.role, sure=how_sure(cue.strength, bare=bare), labelled=labelled)
    if field.end() < stop and names:
        more = parts_of(text, field.end(), stop)
        names += _credits(text, [part for part in more if part.kind in _SIGNERS and part.sure == "yes"], "")
    return names + rest if names or not bare else []


def _names(
    text: str, start: int, end: int, role: CreditRole, *, sure: tuple[str, ...], labelled: bool
) -> list[FoundCredit]:
    out: list[FoundCredit] = []
    for part in names_behind(text, start, end):
        if out and is_job_alone(text, part.start, part.end):
            break  # what the one before is
        if part.kind in _SIGNERS:
            if role != "photographer" and (role != "interviewer" or part.sure == "yes"):
                out.append(FoundCredit(part.kind, text[part.start : part.end], part.start, part.end, "byline-label"))
        elif (part.kind == "person" and part.sure in sure) or (
            labelled and not out and announced(text, part.start, part.end)
        ):
            out.append(FoundCredit(role, text[part.start : part.end], part.start, part.end, "byline-label"))
        elif part.kind in ("person", "other"):
            body = institution().match(text, part.start, part.end) if not out else None
            if "maybe" not in sure and (body is None or body[1] is None):
                return []
            if body is not None:
                return [FoundCredit("outlet", text[part.start : part.end], part.start, part.end, "byline-label")]
            if end - part.start > _TAIL:
                return []  # a headline
            break
    return out


def _without_cue(text: str, start: int, end: int) -> Sequence[FoundCredit]:
    """Read a line that is a byline by what it is made of: a name with a town, an outlet, a job."""
    if end - start > 100 or text[end - 1] in "!؟?":  # a headline
        return ()
    first, last = trim(text, start, end)
    if last - first < 2:
        return ()
    said = text[first:end]
    if "كتب" in said and (writes := _writes().search(text, first, end)) is not None:
        name = judge(text, first, writes.start())
        sure = (name.kind == "person" and name.sure != "maybe") or announced(text, name.start, name.end)
        return _credits(text, [name], "author") if sure else ()
    if "(see all)" in said and (latest := _latest().search(text, first, end)) is not None:
        name = judge(text, *latest.span(1))
        return _credits(text, [name], "author") if name.kind == "person" else ()
    if (signed := _agency_alone(text, first, last)) is not None:
        return signed
    if has_writer(said) and (job := find_job(text, first, last, writers=True)) is not None:
        name = judge(text, first, job)
        if name.kind == "person" and name.sure == "yes" and last - job <= 60:
            return _credits(text, [name], "author")
    if last - first > 80 or not has_joint(text, first, end):
        return ()
    if text[first].isascii() and text[first].isupper() and ("," in text[first:last] or "|" in text[first:last]):
        return _latin_list(text, first, last)
    if "،" in said[: last - first] or not _may_open(text, first, last):
        return ()  # tags are parted so
    return _from_parts(text, parts_of(text, start, end, known=True))


def _agency_alone(text: str, start: int, end: int) -> Sequence[FoundCredit] | None:
    """Read a line that is the name of an agency; None where it is the name of no one known."""
    if (
        end - start > _AGENCY
        or not may_sign(text, start, "agency")
        or (found := known_agency(text, start, end)) is None
    ):
        return None
    bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    if found.kind == "agency" and (found.sure or bracketed):
        return (FoundCredit("agency", text[found.start : found.end], found.start, found.end, "agency-alone"),)
    return ()


def _may_open(text: str, start: int, end: int) -> bool:
    """Tell cheaply whether a line may begin with a name, a signature or a date."""
    if may_sign(text, start) or text[start].isdigit():
        return True
    words = text[start : min(end, start + 32)].split(maxsplit=2)
    return opens_name(fold_word(words[0])) or (len(words) > 1 and opens_name(fold_word(words[1])))


def _latin_list(text: str, start: int, end: int) -> Sequence[FoundCredit]:
    """Read names in Latin letters before a date: "One Name, Another Name | 1.2.2020"."""
    fields = [match.span() for match in _field().finditer(text, start, end) if not match[0].isspace()]
    names = split_names(text, *fields[0])
    if any(name.kind != "person" for name in names) or names[0].sure != "yes":
        return ()
    sides = [part for span in fields[1:] for part in parts_of(text, *span)]
    if not sides or not any(part.kind == "date" for part in sides):
        return ()
    return _credits(text, names, "author")


def _from_parts(text: str, parts: Sequence[Part]) -> Sequence[FoundCredit]:
    kinds = [part.kind for part in parts]
    if len(parts) < 2 or "other" in kinds:
        return ()
    if kinds[0] in ("city", "country"):
        several = len(parts) > 2 and all(part.kind == "person" and part.sure == "yes" for part in parts[1:])
        # The rest of what begins with a town is a dateline.
        return _words_credits(text, parts) if several else _dated_agency(text, parts)
    if not (people := [part for part in parts if part.kind == "person"]):
        if "house" in kinds and not {"city", "country"} & set(kinds):
            return _credits(text, [part for part in parts if part.kind in _SIGNERS], "")
        return ()
    if len(people) == len(parts) or any(part.sure == "maybe" for part in people):
        return ()
    if kinds[0] in _SIGNERS and {"city", "country"} & set(kinds):
        return ()
    if kinds[0] not in ("person", "house", "date", *_SIGNERS):
        return ()
    return _words_credits(text, parts)


def _dated_agency(text: str, parts: Sequence[Part]) -> Sequence[FoundCredit]:
    """Read who signs a line of date and place: "جدة - 12 مارس 2020 - …"."""
    signers = [part for part in parts if part.kind == "agency" and part.sure == "yes"]
    dated = any(part.kind == "date" for part in parts) and not any(part.kind == "person" for part in parts)
    return _credits(text, signers, "") if dated else ()


def _words_credits(text: str, parts: Sequence[Part]) -> list[FoundCredit]:
    role: CreditRole = "correspondent" if any(part.kind == "city" for part in parts) else "author"
    signers = [part for part in parts if part.kind in _SIGNERS]
    return [*_credits(text, signers, ""), *_credits(text, [part for part in parts if part.kind == "person"], role)]


def _credits(text: str, parts: Sequence[Part], role: CreditRole | Literal[""]) -> list[FoundCredit]:
    return [
        FoundCredit(role or part.kind, text[part.start : part.end], part.start, part.end, "byline-words")  # type: ignore[arg-type]  # of signers
        for part in parts
    ]


def is_bare_name(text: str) -> bool:
    """
    Tell whether a line is the name of a person, and nothing else.

    Args:
        text: A line.

    Returns:
        True for two to four words, Arabic or Latin, that are a name; False for a place, a section, an outlet, a headline.
    """
    if not 5 <= len(text) <= 60:
        return False
    start, end = trim(text, 0, len(text))
    if text.lstrip()[:1] in _BULLETS:
        return False  # an item of a list
    return (
        5 <= end - start <= 48
        and end - start >= len(text.strip()) - 2
        and " " in text[start:end]
        and is_certain(text[start:end])
    )
