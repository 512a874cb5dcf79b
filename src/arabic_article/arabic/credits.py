"""Read bylines: who wrote, translated, edited, asked, photographed."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic._parts import Part, judge, parts_of
from arabic_article.arabic._people import person
from arabic_article.arabic.agencies import find_agency, trim
from arabic_article.arabic.folding import fold, spellings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LONGEST: Final = 160
"""Characters of the longest byline."""
# What a word says somebody did. `firm` ones say nothing else at the head of a line when a name follows; the others are
# everyday nouns, and count only before a colon, a slash, a dash or a name beyond doubt.
_FIRM: Final = (
    (
        "author",
        "بقلم|بقلم الكاتب|كتب|كتبت|كتبا|كتبوا|كتبها|كتبه|كتب لكم|بواسطة|نشر بواسطة|كتب بواسطة|كاتب المقال|By|Written by|Posted by",
    ),
    (
        "translator",
        "ترجمها|ترجمه|ترجمتها|نقلها إلى العربية|نقله إلى العربية|الترجمة عن الروسية|الترجمة عن الإنجليزية|ترجمة وتحرير|ترجمة وإعداد|إعداد وترجمة|Translated by",
    ),
    (
        "interviewer",
        "حاوره|حاورها|حاورته|حاورتها|حاورهم|حاورتهم|أجرى الحوار|أجرت الحوار|أجرى اللقاء|أجرت اللقاء|أجرى المقابلة|أجرت المقابلة|التقاه|التقته|أجرى الحديث|حوار وتصوير",
    ),
)
_LOOSE: Final = (
    (
        "author",
        "الكاتب|الكاتبة|إعداد|أعده|أعدته|أعدها|إعداد وتقديم|إعداد وتصوير|تقرير|تقرير وتصوير|تحقيق|تحقيق وتصوير|تغطية|تغطية وتصوير|تغطية وصور|تغطية و صور|متابعة|المتابعة|رصد|رصدها|رصده|عرض|تحليل|مقال|استطلاع|نشر|ناشر|المؤلف|Author",
    ),
    ("correspondent", "مراسل|مراسلة|مراسلنا|مراسلتنا|موفد|موفدنا|المراسل"),
    ("translator", "ترجمة|الترجمة|المترجم|المترجمة|تعريب|ترجمات"),
    ("editor", "تحرير|المحرر|المحررة|حرره|حررته|مراجعة|تحرير ومراجعة|إشراف|تدقيق"),
    ("interviewer", "حوار|الحوار|مقابلة|حاور|أجراه|أجرته"),
    ("photographer", "تصوير|تصوير الفوتوغرافي|عدسة|بعدسة|صور|الصور|المصور|Photo by"),
)
_JOBS: Final = (
    "صحافي|صحافية|صحفي|صحفية|مراسل|مراسلة|كاتب|كاتبة|محرر|محررة|باحث|باحثة|إعلامي|إعلامية|أستاذ|أستاذة|خبير|خبيرة|محلل|محللة|"
    "رئيس تحرير|مدير تحرير|محام|محامي|دبلوماسي|أكاديمي|أكاديمية|ناشط|ناشطة|مفكر|مدون|مدونة|وزير|سفير|طبيب|شاعر|روائي|ناقد"
)
_BEFORE_NAME: Final = (
    "الكاتب الصحفي|الكاتب الصحافي|الكاتبة الصحفية|الكاتب|الكاتبة|الصحفي|الصحافي|الصحفية|الصحافية|الزميل|الزميلة|الإعلامي|الإعلامية|"
    "المحلل السياسي|المحلل العسكري|المعلق السياسي|الباحث السياسي|الخبير العسكري|الخبير الاقتصادي|المحلل|الباحث|الباحثة|الخبير|المعلق|المراسل|"
    "كبير المراسلين|المحرر|مراسلنا|مراسلتنا|مراسل|مراسلة|موفدنا|من|عن"
)


class FoundCredit(NamedTuple):
    """
    Somebody credited, and where in the text given.

    `role` is a `CreditRole`; `rule` says how it was found.
    """

    role: str
    name: str
    start: int
    end: int
    rule: str


@cache
def _roles() -> Mapping[str, tuple[str, bool]]:
    table = {}
    for firm, rows in ((True, _FIRM), (False, _LOOSE)):
        for role, words in rows:
            for word in words.split("|"):
                table[fold(word).casefold()] = (role, firm)
    return table


@cache
def _cue() -> re.Pattern[str]:
    words = [word for _, row in (*_FIRM, *_LOOSE) for word in row.split("|")]
    return re.compile(
        rf"[\s\"«“*•(\[\-–—ـ_.…>#|]*+({spellings(words)})(?![\w])(\s*+(?:[:：/|\-–—ـ_]|\.{{2,}}|…|✍️?)[\s:：/|\-–—ـ_.…✍️]*+)?",
        re.IGNORECASE,
    )


@cache
def _in_city() -> re.Pattern[str]:
    """The town between a cue and the name: "حاوره في … / "."""
    return re.compile(r"\s*+في\s++[^/:\-–—]{2,24}[/:\-–—]\s*+")


@cache
def _job() -> re.Pattern[str]:
    return re.compile(rf"\s(?:ال)?(?:{spellings(_JOBS.split('|'))})(?!\w)")


@cache
def _before_name() -> re.Pattern[str]:
    return re.compile(rf"\s*+(?:{spellings(_BEFORE_NAME.split('|'))})(?:\s++|\s*+[/:]\s*+)")


@cache
def _writes() -> re.Pattern[str]:
    return re.compile(rf"\s({spellings(('يكتب', 'تكتب', 'يكتب لكم', 'تكتب لكم'))})\s*+[:：.…]*+\s*$")


@cache
def _gate() -> re.Pattern[str]:
    return re.compile(r"[-–—ـ_|/(:،@]|\d")


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(r"[^|\n\r\t•]+")


@cache
def _next_cue() -> re.Pattern[str]:
    """A second credit on the same line."""
    words = [word for _, row in (*_FIRM, *_LOOSE) for word in row.split("|")]
    return re.compile(rf"[\s\-–—/،,.]\s*+(?:{spellings(words)})\s*+[:：/\-–—]")


@cache
def _latest() -> re.Pattern[str]:
    return re.compile(r"Latest posts by (.{3,40}?)\s*\(see all\)", re.IGNORECASE)


@cache
def _between_names() -> re.Pattern[str]:
    return re.compile(r"\s*+(?:[،,&+؛;]|\s(?:and|و)\s)\s*+|\s++(?=و[ء-ي])")


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
    if not 4 <= end - start <= _LONGEST:
        return ()
    out: list[FoundCredit] = []
    foreign = False
    for match in _piece().finditer(text, start, end):
        if not match[0].isspace():
            found = _read_piece(text, *match.span())
            if found is None:
                foreign = foreign or not _is_side(text, *match.span())
            else:
                out += found
    if out and not foreign:
        return out
    if not out:
        return _without_cue(text, start, end)
    return () if foreign and len(out) == 1 and out[0].rule == "byline-words" else out


def _is_side(text: str, start: int, end: int) -> bool:
    return judge(text, start, end).kind in ("city", "country", "date", "handle", "house", "empty", "agency", "outlet")


def _read_piece(text: str, start: int, end: int) -> list[FoundCredit] | None:
    """Read a piece that begins with a cue; None where it does not."""
    cue = _cue().match(text, start, end)
    if cue is None:
        return None
    role, firm = _roles()[" ".join(fold(cue[1]).casefold().split())]
    strict = cue[2] is None
    at = cue.end()
    if (city := _in_city().match(text, at, end)) is not None:
        at, strict = city.end(), False
    stop = end
    rest: list[FoundCredit] | None = None
    if (following := _next_cue().search(text, at, end)) is not None:
        stop = following.start()
        rest = _read_piece(text, following.start() + 1, end)
    names = _names(text, at, stop, role, strict=strict, firm=firm)
    if not names and not rest:
        return None
    return names + (rest or [])


def _names(text: str, start: int, end: int, role: str, *, strict: bool, firm: bool) -> list[FoundCredit]:
    out: list[FoundCredit] = []
    for part in _value_parts(text, start, end):
        if part.kind in ("agency", "outlet"):
            out.append(FoundCredit(part.kind, text[part.start : part.end], part.start, part.end, "byline-label"))
        elif part.kind == "person":
            if part.sure == "yes" or (not strict and (firm or part.sure == "maybe")):
                out.append(FoundCredit(role, text[part.start : part.end], part.start, part.end, "byline-label"))
            else:
                return []
        elif part.kind == "other":
            if strict or not out:
                return []
            break
    return out


def _value_parts(text: str, start: int, end: int) -> list[Part]:
    """Cut the value of a cue into names, each judged."""
    out: list[Part] = []
    whole = judge(text, start, end)
    if whole.kind != "other":
        return [whole]
    for part in parts_of(text, start, end):
        if part.kind != "other":
            out.append(part)
            continue
        first, last = part.start, part.end
        if (job := _job().search(text, first, last)) is not None and job.start() > first:
            last = job.start()
        if (before := _before_name().match(text, first, last)) is not None:
            first = before.end()
        split = _split_names(text, first, last)
        out += split
    return out


def _split_names(text: str, start: int, end: int) -> list[Part]:
    """Cut "one, two and three"; a waw that begins a name of its own is no "and"."""
    one = judge(text, start, end)
    if one.kind != "other":
        return [one]
    out: list[Part] = []
    at = start
    for match in [*_between_names().finditer(text, start, end), None]:
        stop = end if match is None else match.start()
        after = end if match is None else match.end()
        if match is not None and match[0].isspace():  # before a waw
            rest = judge(text, after + 1, _name_end(text, after + 1, end))
            if rest.kind != "person" or judge(text, at, stop).kind != "person":
                continue
            after += 1
        out.append(judge(text, at, stop))
        at = after
    return out


def _name_end(text: str, start: int, end: int) -> int:
    match = _between_names().search(text, start, end)
    return end if match is None else match.start()


def _without_cue(text: str, start: int, end: int) -> Sequence[FoundCredit]:
    """Read a line that is a byline by what it is made of: a name with a town, an outlet, a job."""
    first, last = trim(text, start, end)
    if last - first < 4:
        return ()
    if (writes := _writes().search(text, first, end)) is not None:
        name = judge(text, first, writes.start())
        if name.kind == "person":
            return (FoundCredit("author", text[name.start : name.end], name.start, name.end, "byline-writes"),)
        return ()
    if (latest := _latest().search(text, first, last)) is not None and person(text, *latest.span(1)) != "no":
        return (FoundCredit("author", latest[1], *latest.span(1), "byline-latest-posts"),)
    found = find_agency(text, first, last)
    if found is not None:
        if found.kind == "agency" and found.sure:
            return (FoundCredit("agency", text[found.start : found.end], found.start, found.end, "agency-alone"),)
        return ()
    if (job := _job().search(text, first, last)) is not None:
        if (
            person(text, first, job.start()) == "yes"
            and last - job.start() <= 60
            and judge(text, first, last).kind == "other"
        ):
            return (FoundCredit("author", text[first : job.start()].rstrip(), first, job.start(), "byline-job"),)
    if last - first > 80 or _gate().search(text, first, last) is None:
        return ()
    return _from_parts(text, parts_of(text, first, last))


def _from_parts(text: str, parts: Sequence[Part]) -> Sequence[FoundCredit]:
    kinds = [part.kind for part in parts]
    if len(parts) < 2 or "other" in kinds or kinds[0] in ("city", "country"):
        return ()
    people = [part for part in parts if part.kind == "person"]
    signers = [part for part in parts if part.kind in ("agency", "outlet")]
    if any(part.sure != "yes" for part in people) and not ("handle" in kinds or signers):
        return ()
    if kinds[0] in ("agency", "outlet") and not people and "house" not in kinds:
        return ()  # a dateline, or two outlets
    if not people and not ("house" in kinds and signers):
        return ()
    if people and len(people) == len(parts):
        latin = all(text[part.start].isascii() for part in people)
        return () if not latin else _credits(text, people, "author")
    out = _credits(text, signers, "")
    return [*out, *_credits(text, people, "correspondent" if "city" in kinds else "author")]


def _credits(text: str, parts: Sequence[Part], role: str) -> list[FoundCredit]:
    return [
        FoundCredit(role or part.kind, text[part.start : part.end], part.start, part.end, "byline-words")
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
    return (
        5 <= end - start <= 48
        and end - start >= len(text.strip()) - 2
        and " " in text[start:end]
        and person(text, start, end) == "yes"
    )
