"""Read the tags of a story: lists with separators, hashtags, and lines whose tags are only set apart by blanks."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._units import split_units
from arabic_article.arabic.folding import IGNORABLE, fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    Span = tuple[int, int]

__all__ = ["few_tags", "is_list_of_tags", "looks_like_tags", "opens_clause", "read_keywords"]

_BLANK: Final = " \t\r\n\xa0\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_TRIM: Final = _BLANK + "#•●▪·-–—*.،,؛;|:"
_LINE: Final = 400
"""An unlabelled line longer than this is prose."""
_FEW: Final = 120
"""Characters of the longest line of two or three tags."""
_TAG: Final = 42
_TAG_WORDS: Final = 4
_HASHTAG_WORDS: Final = 4
_MAX: Final = 4000
"""Characters of a labelled value that are read; tags beyond are a whole page's menu."""
# A tag begins with none of these, and holds none of the second list: they make clauses.
_NOT_FIRST: Final = (
    "في من على إلى عن مع بين ما لا لم لن قد كان كانت هذا هذه ذلك تلك هناك ثم أو بل كما وفي ومن وعلى وقد وكان حيث عندما"
)
_CLAUSE: Final = (
    "أن إن لأن التي الذي الذين لكن بينما قال قالت وقال أكد أكدت أضاف وأضاف يوم وهو وهي هو هي أنا نحن الأحد الاثنين الإثنين "
    "الثلاثاء الأربعاء الخميس الجمعة السبت كتب كتبت بقلم تصوير"
)


@cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))


@cache
def _strong() -> re.Pattern[str]:
    return re.compile(r"[,،;؛|\n\r•●▪·]+")


@cache
def _weak() -> re.Pattern[str]:
    return re.compile(r"[ \xa0]+(?:[-–—/]+|ـ+)[ \xa0]+|\t+|[ \xa0]{2,}")


@cache
def _hash() -> re.Pattern[str]:
    return re.compile(r"#[ \xa0]?+[^\s#,،;؛|]+")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"[^\s{IGNORABLE}]\S*+")


@cache
def _glued() -> re.Pattern[str]:
    """Match a letter that ends words, and another right behind it."""
    return re.compile("ة[ء-ي]")


def read_keywords(text: str, start: int, end: int, *, page: str, units: Sequence[str] = ()) -> list[Span]:
    """
    Find the tags in the value of a labelled line.

    Args:
        text: The text that holds the value.
        start: Where the value begins.
        end: Where it ends.
        page: The whole page: where nothing but blanks stands between the tags, what it says as one elsewhere is the
            evidence for what is one tag.
        units: More such evidence, the headlines of related stories for one.

    Returns:
        Offsets of the tags, without separators and signs; none where their borders are unsure.
    """
    end = min(end, start + _MAX)
    value = text[start:end]
    if not value.strip(_TRIM):
        return []
    if value.lstrip(_BLANK)[:1] == "#" and (tags := _hashtags(text, start, end)):
        return tags
    for pattern in (_strong(), _weak()):
        pieces = _pieces(pattern, text, start, end)
        if len(pieces) > 1:
            return pieces
    (piece,) = pieces
    words = [match.span() for match in _word().finditer(text, *piece)]
    if len(words) < 2:
        return pieces if _glued().search(text, *piece) is None else []
    return split_units(text, words, page, units)


def _pieces(pattern: re.Pattern[str], text: str, start: int, end: int) -> list[Span]:
    out = []
    at = start
    for match in pattern.finditer(text, start, end):
        out.append((at, match.start()))
        at = match.end()
    out.append((at, end))
    return [span for first, last in out if (span := _trimmed(text, first, last))]


def _trimmed(text: str, start: int, end: int) -> Span | None:
    raw = text[start:end]
    body = raw.strip(_TRIM)
    if not body:
        return None
    first = start + len(raw) - len(raw.lstrip(_TRIM))
    return first, first + len(body)


def _hashtags(text: str, start: int, end: int) -> list[Span]:
    """Take each hashtag; one of several words where every piece is short enough to be meant so."""
    marks = [match.span() for match in _hash().finditer(text, start, end)]
    pieces = _pieces(re.compile("[#,،;؛|\n\r]+"), text, start, end)
    if len(pieces) == len(marks) and all(len(text[a:b].split()) <= _HASHTAG_WORDS for a, b in pieces):
        return pieces
    return [span for a, b in marks if (span := _trimmed(text, a, b))]


def looks_like_tags(text: str, start: int, end: int) -> bool:
    """
    Tell whether a line without a label is a list of tags.

    Args:
        text: The text that holds the line.
        start: Where the line begins.
        end: Where it ends.

    Returns:
        True only for hashtags, and for short noun phrases between separators; a line that may be a sentence, a place
        or a date is none.
    """
    if not 6 <= end - start <= _LINE:
        return False
    line = text[start:end].strip()
    if not line or line[-1] in '.؟?!:…،"”»)]':
        return False
    if line.count("#") > 1:
        rest = _hash().sub("", line)
        return not rest.strip(_TRIM) or _glued_hashes(line)
    if "|" in line:
        return is_list_of_tags(line.split("|"), 3)
    return is_list_of_tags(line.replace(",", "،").split("،"), 4) if "،" in line or "," in line else False


def _glued_hashes(line: str) -> bool:
    """Each tag begins right behind the last letter of the one before, as links in one run do, and in no sentence."""
    if line[0] != "#" or any(before.isspace() for before in _before_hash().findall(line)):
        return False
    return is_list_of_tags(line.split("#"), 2)


@cache
def _before_hash() -> re.Pattern[str]:
    return re.compile(r"(.)#", re.DOTALL)


def few_tags(text: str) -> list[str]:
    """
    Part a line of two or three pieces between commas, which is a list of tags where the story names them all.

    Args:
        text: The line.

    Returns:
        The pieces; none where one of them is no noun phrase.
    """
    line = text.strip()
    if len(line) > _FEW or line[-1:] in ".؟?!:…،" or not ("،" in line or "," in line):
        return []
    pieces = line.replace(",", "،").split("،")
    return pieces if is_list_of_tags(pieces, 2) else []


def opens_clause(text: str) -> bool:
    """
    Tell a short line that begins as no tag does.

    Args:
        text: The line.

    Returns:
        True where its first word is a particle.
    """
    words = text.strip(_TRIM).split(maxsplit=1)
    return bool(words) and fold_word(words[0]) in _folded(_NOT_FIRST)


def is_list_of_tags(pieces: Sequence[str], least: int) -> bool:
    """
    Tell whether pieces between separators are tags.

    Args:
        pieces: The pieces.
        least: How many they are at least.

    Returns:
        True where each is a short noun phrase.
    """
    tags = [piece.strip() for piece in pieces if piece.strip()]
    if len(tags) < least:
        return False
    for tag in tags:
        if len(tag) > _TAG or tag[0] in '"“«(' or ":" in tag:
            return False  # before any word is looked up
    if all(tag[-1].isdigit() and " " in tag for tag in tags):
        return False  # counters: of readers, of comments
    for tag in tags:
        words = tag.split()
        if len(words) > _TAG_WORDS:
            return False
        if not any(map(str.isalpha, tag)) or fold_word(words[0]) in _folded(_NOT_FIRST):
            return False
        if any(fold_word(word) in _folded(_CLAUSE) for word in words):
            return False
    # In a sentence one part is longer than the others; the last joined by "and" is prose.
    return not tags[-1].startswith("و") or len(tags[-1].split()[0]) < 5
