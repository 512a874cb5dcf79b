"""Read the head of a story: where it was filed, by which agency, by whom; and the marks that end one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article._values import CreditRole
from arabic_article.arabic._dateline_pieces import Piece, read_pieces
from arabic_article.arabic._line_gates import may_head_story
from arabic_article.arabic._parts import Part, are_days, is_town_before
from arabic_article.arabic._signatures import read_signature, read_town
from arabic_article.arabic.agencies import calls_itself, find_agency, known_agency, trim
from arabic_article.arabic.credits import FoundCredit
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FoundDateline", "is_end_mark", "read_dateline", "read_end_agency"]

_STORY: Final = 60
"""Characters of story that must follow a town with nothing but a colon, or it is a headline."""
_PAN_ARAB: Final = frozenset(("Asharq Al-Awsat", "Al-Quds Al-Arabi", "Al-Araby Al-Jadeed", "Elaph"))
"""Papers of the Arab press that are made abroad."""
_CAPITALS: Final = frozenset(("عمان", "تونس", "الجزاير", "الكويت"))
"""Capitals, folded, that share their name with a country, or with a word that opens no sentence."""
_DASHES: Final = "-–—−_ـ"
_LIST: Final = ("،", "(", ",")
_SENDS: Final = ("outlet", "person")
_OPENS: Final = '«“"”(/'
_ARAB: Final = frozenset("EG SA AE KW QA BH OM YE IQ SY LB JO PS SD LY TN DZ MA MR".split())


class FoundDateline(NamedTuple):
    """The head of a story. `end` is after its dash; `place` and `agency` are as printed."""

    place: str | None
    agency: str | None
    start: int
    end: int
    agency_span: tuple[int, int] | None
    reporter: FoundCredit | None
    rule: str
    agency_role: CreditRole = "agency"
    """`outlet` where it is no agency that signs."""


@cache
def _end_mark() -> re.Pattern[str]:
    words = ("انتهى", "انتهي", "إنتهى", "النهاية", "نهاية", "يتبع", "تتبع", "للحديث بقية", "انتهى الخبر", "نهاية الخبر")
    # The initials of who wrote it may follow: "(النهاية) س ك".
    initials = r"(?:[ء-ي](?:[\s./]{1,3}[ء-ي](?![ء-ي])){1,4})?"
    ruled = r"={3,}+[\s=]*+[ء-ي](?:[\s./]{1,3}[ء-ي](?![ء-ي])){0,2}[\s./=]*+"
    return re.compile(rf"[\s/\\(\[*\-–—.…«#=]*+{spellings(words)}[\s/\\)\]*\-–—.…:!»#=0-9٠-٩]*+{initials}|{ruled}")


@cache
def _mark_chars() -> re.Pattern[str]:
    return re.compile(r"[/()\[\]*.…\-–—#=]")


def read_dateline(text: str, start: int = 0, end: int | None = None) -> FoundDateline | None:
    """
    Read the dateline at the head of a paragraph or on its own line.

    Args:
        text: A text; its tatweels untouched, for one that stands alone is a dash.
        start: Offset where the paragraph begins.
        end: Offset after it; None is the end of the text.

    Returns:
        The dateline, or None.
    """
    end = len(text) if end is None else end
    while start < end and (text[start].isspace() or text[start] in "\u200e\u200f\u202b\ufeff"):
        start += 1
    if not may_head_story(text, start, end):
        return None
    if text.startswith("صور", start) and text[start + 3 : end].lstrip()[:1] in (":", "："):
        return None  # the label of pictures, and no news of Tyre
    pieces = read_pieces(text, start, end)
    if len(pieces) > 1 and is_town_before(text, pieces[0].part, pieces[1].part):
        pieces[0] = pieces[0]._replace(part=pieces[0].part._replace(kind="city", sure="yes"))
    if (
        len(pieces) > 1
        and pieces[0].part.kind == "city"
        and pieces[1].part.kind == "city"
        and pieces[0].sign not in _LIST
        and not (len(pieces) > 2 and (pieces[2].part.kind, pieces[2].part.sure) == ("agency", "yes"))
    ):
        return None  # two capitals are a subject
    while pieces:
        if (found := _valid(text, start, end, pieces)) is not None:
            return found
        pieces.pop()
    if (signed := read_signature(text, start, end)) is not None:
        return FoundDateline(
            signed.place, signed.outlet, start, end, signed.span, signed.reporter, "dateline", signed.role
        )
    town = read_town(text, start, end)
    return town and FoundDateline(town.place, town.agency, start, town.end, town.span, None, "dateline")


def _valid(text: str, start: int, end: int, pieces: Sequence[Piece]) -> FoundDateline | None:
    """Say whether these pieces, and no more, are a dateline."""
    _, stop, sign = pieces[-1]
    whole = not text[stop:end].strip(" .\xa0")
    if whole:
        stop = end
    parts = [piece.part for piece in pieces]
    kinds = [part.kind for part in parts]
    if not whole and (
        not sign or sign[-1] in "(،\n" or sign.endswith("[") or (sign[-1] == "|" and kinds != ["city", "agency"])
    ):
        return None
    first_of = {part.kind: part for part in reversed(parts)}
    place = first_of.get("city") or first_of.get("country")
    signer = first_of.get("agency") or first_of.get("outlet")
    people = [part for part in parts if part.kind == "person"] if "person" in first_of else []
    told = len(pieces) == 2 and pieces[0].after == pieces[1].after and not whole and text[stop] not in _OPENS
    sent = bool(people) and not whole and _sends(text, pieces, stop, end)
    if len(people) > 1 or (people and not (sent or _is_reporter(people[0], place, signer, whole=whole, told=told))):
        return None
    if place is not None and signer is not None:
        if (
            signer.sure != "yes"
            and place.kind == "country"
            and (kinds[0] != signer.kind or pieces[0].sign[:1] not in _DASHES)
        ):
            return None
    elif place is not None and not people:
        if "house" not in kinds and not _place_alone(text, pieces, stop, end, whole=whole):
            return None
    elif place is None and not sent and (people or signer is None or not _signer_alone(text, start, pieces, stop, end)):
        return None
    reporter = None
    if people:
        first, last = people[0].start, people[0].end
        reporter = FoundCredit("correspondent", text[first:last], first, last, "dateline-reporter")
    return FoundDateline(
        text[place.start : place.end] if place else None,
        text[signer.start : signer.end] if signer else None,
        start,
        stop,
        (signer.start, signer.end) if signer else None,
        reporter,
        "dateline",
        signer.kind if signer else "agency",  # type: ignore[arg-type]  # an agency or an outlet
    )


def _is_reporter(name: Part, place: Part | None, signer: Part | None, *, whole: bool, told: bool) -> bool:
    """In front of a story a speaker's name may stand where a reporter's does, so it takes more to believe it there."""
    if place is None or ((place.kind != "city" or place.sure != "yes") and signer is None):
        return False
    if name.start < place.start and signer is None and not whole:
        return told and name.sure == "yes"
    return name.sure == "yes" or (name.sure == "likely" and whole)


def _sends(text: str, pieces: Sequence[Piece], stop: int, end: int) -> bool:
    """An outlet, or a country and the word for who wrote, a dash, its reporter, a dash, and a story that does not tell of him."""
    if len(pieces) != len(_SENDS) or end - stop < _STORY:
        return False
    (first, _, one), (name, _, other) = pieces
    kinds = (first.kind, name.kind)
    if (first.sure, name.sure) != ("yes", "yes") or one[-1:] not in _DASHES or other[-1:] not in _DASHES:
        return False
    if kinds == ("country", "person"):
        return "بقلم" in text[first.end : name.start] or "بواسطة" in text[first.end : name.start]
    return kinds == _SENDS and fold(text[name.start : name.end]).split()[-1] not in fold(text[stop:end])


def _place_alone(text: str, pieces: Sequence[Piece], stop: int, end: int, *, whole: bool) -> bool:
    """A town with a dash opens a story; with a colon it may be the speaker of a headline."""
    first = pieces[0].part
    if whole or first.kind != "city" or end - stop < _STORY:
        return whole and first.kind == "city" and first.sure == "yes" and are_days([each.part for each in pieces[1:]])
    if first.sure != "yes" and (len(pieces) < 2 and fold(text[first.start : first.end]) not in _CAPITALS):
        return False
    if not all(piece.part.kind in ("country", "date") for piece in pieces[1:]):
        return False
    sign = pieces[-1].sign
    return (
        sign[-1] in _DASHES
        or sign[-1] == "/"
        or (sign[-1] in ":：" and text[stop] not in "\"“”«'" and _ends(text, end))
    )


def _ends(text: str, end: int) -> bool:
    """A paragraph ends as sentences do; a headline does not."""
    return text[:end].rstrip(" \xa0\u200f\n")[-1:] in '.!؟?…"”»:'


def _signer_alone(text: str, start: int, pieces: Sequence[Piece], stop: int, end: int) -> bool:
    """An outlet before a story is its own name; before a colon, a foreign one is whom the story quotes."""
    signers = [piece.part for piece in pieces if piece.part.kind in ("agency", "outlet")]
    if stop == end:
        return len(signers) == 2 and len(pieces) == 2 and all(part.sure == "yes" for part in signers)
    if len(pieces) > 2 or end - stop < _STORY:
        return False
    part = signers[0]
    known = find_agency(text, part.start, part.end)
    if known is None:
        return False
    if (
        pieces[-1].sign[-1] in ":："
        and known.country is not None
        and known.country not in _ARAB
        and known.latin not in _PAN_ARAB
        and text[start] not in "(/"
    ):
        return False
    return part.sure == "yes" or text[start] in _OPENS


def is_end_mark(text: str) -> bool:
    """
    Tell whether a line only says that a story ends, or goes on elsewhere.

    Args:
        text: A line.

    Returns:
        True for the likes of "// انتهى //", "(النهاية)", "يتبع…" and "===== س.ك.".
    """
    return len(text) <= 40 and _mark_chars().search(text) is not None and _end_mark().fullmatch(text) is not None


def read_end_agency(text: str, start: int = 0, end: int | None = None) -> FoundCredit | None:
    """
    Read the agency that signs under a story.

    Args:
        text: A text.
        start: Offset where its last line begins.
        end: Offset after it; None is the end of the text.

    Returns:
        The agency or outlet, where the line is nothing else.
    """
    end = len(text) if end is None else end
    first, last = trim(text, start, end)
    if not 2 <= last - first <= 50:
        return None
    found = find_agency(text, first, last)
    if found is None or found.kind == "house":
        return None
    framed = first > start and text[first - 1] in '(«“"-–—ـ/['
    if text[start] in "•●▪*" or (
        not framed
        and (not found.sure or (known_agency(text, first, last) is None and not calls_itself(text[first:last])))
    ):
        return None  # a section, or an item of a menu
    role = "newspaper" if fold(text[first:last]).startswith(("صحيفه ", "جريده ")) else found.kind
    return FoundCredit(role, text[found.start : found.end], found.start, found.end, "agency-at-end")
