"""The words that announce a credit, and how to find them on a line."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article._values import CreditRole
from arabic_article.arabic.folding import fold, fold_word, same, spellings

if TYPE_CHECKING:
    from collections.abc import Mapping


# What a word says somebody did. `firm` ones say nothing else at the head of a line when a name follows; the others are
# everyday nouns, and count only before a colon, a slash, a dash or a name beyond doubt.
_FIRM: Final = (
    (
        "author",
        (
            "بقلم|بقلم الكاتب|كتب|كتبت|كتب الخبر|كتبت الخبر|كتبا|كتبوا|كتبها|كتبه|كتب لكم|بواسطة|نشر بواسطة|كتب بواسطة|"
            "نشرت بواسطة|تم النشر بواسطة|مرسلة بواسطة|أرسله|أرسلها|أرسلت بواسطة|أضيف بواسطة|أضيفت بواسطة|"
            "كاتب المقال|صفحة الكاتب|صفحة الكاتبة|By|Written by|Posted by|كتب وصور|كتبت وصورت|Published by|أعد التقرير|أعدت التقرير|"
            "شارك في التغطية|شارك في الإعداد|تمت الكتابة بواسطة|تحرير من طرف"
        ),
    ),
    (
        "translator",
        (
            "ترجمها|ترجمه|ترجمتها|نقلها إلى العربية|نقله إلى العربية|نقلته إلى العربية|نقلتها إلى العربية|ترجمه إلى العربية|ترجمته إلى العربية|الترجمة عن الروسية|"
            "الترجمة عن الإنجليزية|ترجمة وتحرير|ترجمة وإعداد|إعداد وترجمة|Translated by|ترجمة عن|"
            "الترجمة عن الفرنسية|ترجمها عن الروسية|ترجمها عن الإنجليزية"
        ),
    ),
    (
        "interviewer",
        (
            "حاوره|حاورها|حاورته|حاورتها|حاورهم|حاورتهم|أجرى الحوار|أجرت الحوار|أدار الحوار|أدارت الحوار|أجرى اللقاء|أجرت اللقاء|"
            "أجرى المقابلة|أجرت المقابلة|التقاه|التقته|أجرى الحديث|حوار وتصوير|إعداد وحوار|حوار وإعداد"
        ),
    ),
)
_LOOSE: Final = (
    (
        "author",
        "الكاتب|الكاتبة|نبذة عن الكاتب|نبذة عن الكاتبة|إعداد|أعده|أعدته|أعدها|إعداد وتقديم|إعداد وتصوير|رصدها|رصده|المؤلف|Author",
    ),
    ("correspondent", "مراسلنا|مراسلتنا|موفدنا|موفدتنا"),
    ("translator", "ترجمة|الترجمة|المترجم|المترجمة|تعريب"),
    ("editor", "تحرير|حرره|حررته|تم التدقيق بواسطة|تمت المراجعة بواسطة"),
    ("interviewer", "حاور|أجراه|أجرته"),
    ("photographer", "تصوير|عدسة|بعدسة"),
)
# They also name the kind of a text before its headline: "تقرير: …".
_GENRE: Final = (
    (
        "author",
        (
            "تقرير|تقرير وتصوير|تحقيق|تحقيق وتصوير|تغطية|تغطية وتصوير|تغطية وصور|تغطية و صور|متابعة|"
            "المتابعة|رصد|تحليل|استطلاع"
        ),
    ),
    ("editor", "مراجعة|تحرير ومراجعة"),
    ("interviewer", "حوار"),
)
# Only before a sign: alone they begin too many sentences.
_SIGNED: Final = (
    ("author", "نشر|ناشر|كاتب|عرض|مقال|قراءة|نص|كتابة"),
    ("correspondent", "مراسل|مراسلة|المراسل|موفد"),
    ("editor", "المحرر|المحررة|إشراف|تدقيق"),
    ("interviewer", "الحوار|مقابلة"),
    ("photographer", "صور|الصور|التصوير|المصور|المصورة|Photo by|Photo"),
)
_REACH: Final = 26
"""Characters of the longest cue."""


class Cue(NamedTuple):
    """
    Words that say what somebody did.

    `sign` is what stands between them and the name, empty where nothing does; `end` is after it.
    """

    role: CreditRole
    strength: str
    sign: str
    start: int
    end: int


@cache
def _roles() -> Mapping[tuple[str, ...], tuple[CreditRole, str]]:
    return {
        tuple(fold(word).casefold().split()): (role, strength)  # type: ignore[misc]  # the tables hold no other roles
        for strength, rows in (("firm", _FIRM), ("loose", _LOOSE), ("genre", _GENRE), ("signed", _SIGNED))
        for role, words in rows
        for word in words.split("|")
    }


def _spelt(pairs: set[str]) -> frozenset[str]:
    """Give pairs of letters in all spellings: a gate that costs next to nothing."""
    return frozenset(
        one + two
        for pair in pairs
        for one in same(pair[0]) + pair[0].upper()
        for two in same(pair[1]) + pair[1].upper()
    )


@cache
def _beginnings() -> frozenset[str]:
    return _spelt({words[0][:2] for words in _roles()})


@cache
def _articled() -> frozenset[str]:
    """Give the first four letters of the cues that begin with the article, which tells nothing."""
    return frozenset(words[0][:4] for words in _roles() if words[0].startswith("ال"))


@cache
def _tails() -> frozenset[str]:
    return _spelt({words[-1][-2:] for words in _roles()})


@cache
def _firsts() -> frozenset[str]:
    return frozenset(words[0] for words in _roles())


@cache
def _endings() -> frozenset[str]:
    return frozenset(words[-1] for words in _roles())


@cache
def _edge() -> re.Pattern[str]:
    return re.compile(r"[^\w)]{0,12}+")


@cache
def _word() -> re.Pattern[str]:
    # Nothing follows a "ة" in its word: where a flattener left no blank, the name begins behind it.
    return re.compile(r"(?:[^\sة:：/|\-–—_.…،,()\[\]\"«»“”✍️]++(?:ة[ً-ْ]*+)?|ة)")


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(r"\s*+(?:[:：/|\-–—_]|ـ(?![ء-ي])|\.{2,}|…|✍️?)[\s:：/|\-–—_.…✍️]*+")


@cache
def _signs() -> re.Pattern[str]:
    # It begins with all that can begin one, because a search skips to the next of a set of characters fastest.
    return re.compile(r"[:：/|\-–—_…✍.ـ](?:(?<=[^.ـ])|(?<=\.)\.|(?<=\sـ)(?=\s))")


@cache
def _by() -> re.Pattern[str]:
    return re.compile(r"\s(?:بواسطة|by)(?=\s)", re.IGNORECASE)


def may_begin(text: str, start: int) -> bool:
    """
    Tell cheaply whether a line may begin with a cue.

    Args:
        text: Any text.
        start: Offset where the line begins.

    Returns:
        False where `cue_at` would find nothing; True is only a hint.
    """
    opening = text[start : start + 2]
    return opening in _beginnings() or not opening.isalpha()


def cue_at(text: str, start: int, end: int) -> Cue | None:
    """
    Read the cue that a line begins with.

    Args:
        text: Any text.
        start: Offset where the line begins.
        end: Offset after it.

    Returns:
        The longest cue there, or None.
    """
    at = start
    if start < end and not text[start].isalnum() and (edge := _edge().match(text, start, end)) is not None:
        at = edge.end()
    opening = text[at : at + 2]
    if opening not in _beginnings() and opening[1:].isalpha() and opening[1:] != "ـ":
        return None
    if opening == "ال":
        word = fold_word(text[at : at + 4])
        if word not in _articled() and len(word) == 4 and word.isalpha():
            return None
    spans: list[tuple[int, int]] = []
    words: list[str] = []
    match = _word().match(text, at, end)
    while match is not None and len(words) < 3:
        words.append(fold(match[0]).casefold())
        if words[0] not in _firsts():
            return None
        spans.append(match.span())
        after = match.end()
        while after < end and text[after].isspace() and text[after] != "\n":
            after += 1
        match = _word().match(text, after, end) if after > spans[-1][1] else None
    return _longest(text, words, spans, end)


def _longest(text: str, words: list[str], spans: list[tuple[int, int]], end: int) -> Cue | None:
    for count in range(len(words), 0, -1):
        if (row := _roles().get(tuple(words[:count]))) is not None:
            sign = _sign().match(text, spans[count - 1][1], end)
            stop = spans[count - 1][1] if sign is None else sign.end()
            return Cue(*row, "" if sign is None else sign[0].strip() or " ", spans[0][0], stop)
    return None


def next_cue(text: str, start: int, end: int) -> Cue | None:
    """
    Find a cue further on in a line: behind a date, a town, another credit.

    Args:
        text: Any text.
        start: Offset where to look from; a cue right there is not meant.
        end: Offset after the line.

    Returns:
        The first cue that a sign follows, or a plain "by"; None where there is none.
    """
    for sign in _signs().finditer(text, start, end):
        plain = cue_at(text, sign.end(), end)
        if (
            plain is not None
            and plain.strength == "firm"
            and not plain.sign
            and not text[sign.end() : plain.start].strip()
        ):
            return plain
        stop = sign.start()
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        tail = text[stop - 2 : stop]
        if tail not in _tails() and tail.isalpha() and "ـ" not in tail:
            continue
        first = max(start, sign.start() - _REACH)
        word = text[first:stop].rpartition(" ")[2]
        if word.isalpha() and word[0] != "و" and fold(word).casefold() not in _endings():
            continue
        spans = [match.span() for match in _word().finditer(text, first, stop)][-3:]
        if not spans or spans[-1][1] < stop:
            continue
        words = [fold(text[span[0] : span[1]]).casefold() for span in spans]
        if words[-1][:1] == "و":  # "… وتصوير: …"
            words.append(words[-1][1:])
            spans.append((spans[-1][0] + 1, spans[-1][1]))
        elif words[-1] not in _endings():
            continue
        for count in range(len(words), 0, -1):
            at = spans[-count][0]
            row = _roles().get(tuple(words[-count:]))
            if row is not None and at > start:
                after = _sign().match(text, spans[-1][1], end)
                return Cue(*row, sign[0], at, sign.end() if after is None else after.end())
    return _plain_by(text, start, end)


def _plain_by(text: str, start: int, end: int) -> Cue | None:
    if (
        text.find("بواسط", start, end) > 0 or text.find("by ", start, end) > 0 or text.find("By ", start, end) > 0
    ) and (by := _by().search(text, start, end)) is not None:
        return Cue("author", "firm", "", by.start() + 1, by.end())
    return None


@cache
def _joined() -> re.Pattern[str]:
    """Match what begins the second half of "… - تصوير فلان": who took the pictures, translated or filmed."""
    return re.compile(rf"\s[-–—/|و،,]?\s*+(?={spellings(('تصوير', 'عدسة', 'بعدسة', 'ترجمة'))}\s)")


def second_cue(text: str, start: int, end: int) -> Cue | None:
    """
    Find a second cue that no sign parts from its name: "كتب فلان - تصوير فلان".

    Args:
        text: Any text.
        start: Offset after the first cue.
        end: Offset after the line.

    Returns:
        The cue of who took the pictures or translated, or None.
    """
    if text.find("صوير", start, end) < 0 and text.find("عدس", start, end) < 0 and text.find("ترجم", start, end) < 0:
        return None
    joint = _joined().search(text, start, end)
    cue = None if joint is None else cue_at(text, joint.end(), end)
    # Behind one name a second is expected.
    return None if cue is None else cue._replace(strength="firm")
