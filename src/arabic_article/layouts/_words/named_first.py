"""The lines under a title that name somebody first: a writer with his job, paper or town, or whom a picture shows."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._family_names import ends_in_family_name, reads_as_phrase
from arabic_article.arabic._given_names import is_given, none_never
from arabic_article.arabic._jobs import find_job
from arabic_article.arabic._parts import judge
from arabic_article.arabic._places import is_country
from arabic_article.arabic._signatures import says_what
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold, spellings
from arabic_article.layouts._words.head_lines import is_job
from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.arabic._parts import Part
    from arabic_article.layouts._sheet.lines import Line

_CAPTION: Final = 60
"""Characters of the longest caption behind the name that it begins with."""
_NAME_BLANKS: Final = 3
_PRESENTED: Final = 50
"""Characters in which a writer is presented."""
TOOLS: Final = frozenset(("طباعة", "اطبع", "Bookmark", "Print", "شارك", "مشاركة"))
"""Tools over a story, each a line of its own."""
_SIDES: Final = frozenset(
    "يمين يسار وسط اليمين اليسار الوسط يمينا يسارا الاول الثاني الراحل المرحوم انترنت الانترنت".split()
)
"""Folded words in brackets behind somebody in a picture."""
_FROM: Final = len("من ")
_TITLED: Final = 8
"""Characters in which an academic title stands."""
_SENDER: Final = 2
"""Words of an outlet behind the name of who writes for it."""


def tells_of(story: Sequence[Line], names: str) -> bool:
    """
    Tell whether a story begins with the people themselves, who stand under their picture then.

    Args:
        story: Its first lines.
        names: A line of their names.

    Returns:
        True where one of the lines holds the last of the names.
    """
    last = names.rsplit(maxsplit=1)[-1]
    return any(last in line.text for line in story)


@cache
def _named_first() -> re.Pattern[str]:
    return re.compile(r"([^\n/:،\-–—|]{5,40}?)\s?([/:،\-–—|])\s?([^\n/:|]{3,110})")


@cache
def _in_town() -> re.Pattern[str]:
    """Match what may be a name, and one word in brackets."""
    return re.compile(r"([^\n/:،\-–—|()]{5,40}?)\s?(\()([ء-ي]{3,14})\)")


def is_likely_name(text: str) -> bool:
    """
    Tell whether a line may be a name by its words, and is one where its place says so too.

    Args:
        text: A line.

    Returns:
        True for two to four words of which one is a given name.
    """
    name = _name(text)
    return name is not None and name.sure != "maybe"


def stands_under_label(line: Line) -> bool:
    """
    Read who wrote a story, right under a label that says so.

    Args:
        line: A line between title and story; a name that only its place makes likely becomes a byline.

    Returns:
        False where it is no name.
    """
    if is_bare_name(line.text):
        return True
    if line.role or not is_likely_name(line.text):
        return False
    line.set("byline", "name-under-title")
    return True


def _name(text: str) -> Part | None:
    """Judge two to four words with nothing around them; None where they are no name."""
    if not 1 <= text.count(" ") <= _NAME_BLANKS or text[-1] in ":.؟!،":
        return None
    name = judge(text, 0, len(text))
    return name if name.kind == "person" and (name.start, name.end) == (0, len(text)) else None


def stands_as_name(lines: Sequence[Line], k: int, first: int) -> bool:
    """
    Tell by its place that a line is who wrote the story, though nobody knows his names.

    Args:
        lines: The sheet.
        k: Index of a line under a title.
        first: Index of the story's first line.

    Returns:
        True for two to four words between the date and a row of tools, likely a name between the title and a date with its
        hour, before a bar alone and the date, over the newspaper
        and its day, over what a writer says of himself, or over the name of an account, with a job between or not, whom the
        story does not tell of.
    """
    text = lines[k].text
    name = _name(text)
    if name is None:
        return False
    under = lines[k + 1]
    tools = under.role == "share" or under.text in TOOLS
    placed = (lines[k - 1].role == "date" and tools and name.sure != "maybe") or _presents(under)
    if under.role == "date" and lines[k - 1].role == "title" and not placed:
        given = name.sure == "likely" and is_given(fold(text.split(maxsplit=1)[0]))
        placed = given and ":" in under.text and not reads_as_phrase(text)
    if under.text == "|" and k + 2 < first and lines[k + 2].role == "date" and not placed:
        placed = name.sure != "maybe" and not reads_as_phrase(text)
    if not placed and under.role == "date" and _of_paper().match(under.text) is not None:
        placed = ends_in_family_name(text) if name.sure == "maybe" else not reads_as_phrase(text)
    if not placed and k + 2 < first:
        account = next((line for line in lines[k + 1 : k + 3] if line.text[0] == "@"), None)
        placed = account is not None and _account().fullmatch(account.text) is not None
        if account is lines[k + 2] and not is_job(under.text):
            return False
        if placed and account is not None and not tells_of(lines[first : first + 3], text):
            account.set("embed", "address")
    return placed and not tells_of(lines[first + (k + 1 == first and _presents(under)) : first + 3], text)


@cache
def _of_paper() -> re.Pattern[str]:
    """Match where a story came out, and the day of it: "نشر في … يوم 12 - 3 - 2024"."""
    return re.compile(rf"{spellings(('نشر في', 'نشرت في'))}\s++[^\n\d]{{2,40}}?\s++يوم\s++[0-9٠-٩]")


@cache
def _account() -> re.Pattern[str]:
    return re.compile(r"@\w{3,30}", re.ASCII)


def _presents(line: Line) -> bool:
    """A sentence begins with the job of one who writes, and a comma: who writes the story is presented."""
    said = "فلان " + line.text
    return "،" in line.text[:_PRESENTED] and line.stop and find_job(said, 0, _PRESENTED, writers=True) == len("فلان ")


def _is_from(line: Line, story: Sequence[Line]) -> bool:
    """It is the word for "from" and a reporter, perhaps with his job, whom the story does not tell of."""
    job = find_job(line.text, _FROM, len(line.text), writers=True)
    end = len(line.text) if job is None else job
    name = line.text[_FROM:end].strip()
    if not is_bare_name(name) or tells_of(story, name):
        return False
    line.pieces = ((line.start + _FROM, line.start + _FROM + len(name)),)
    return True


def is_begun_again(text: str, after: str) -> bool:
    """
    Tell whether a line is a name, and that under it begins with it and goes on with who somebody is, as captions do.

    Args:
        text: A line.
        after: The line under it.

    Returns:
        False where it says that he writes, now or as his job.
    """
    said = after[len(text) :]
    return (
        0 < len(said) <= _CAPTION
        and after.startswith(text)
        and said[0] == " "
        and ":" not in said
        and "يكتب" not in said
        and "تكتب" not in said
        and said[-1] not in ".؟!"
        and is_bare_name(text)
        and find_job(after, 0, len(after), writers=True) is None
    )


@cache
def _of_faculty() -> re.Pattern[str]:
    """Match an academic title, up to four words, and the faculty of their bearer."""
    title = rf"(?:[أا]\s?[./]\s?)?{spellings(('د', 'دكتور', 'الدكتور', 'دكتورة', 'الدكتورة'))}(?:\s?[./]\s?|\s)"
    word = r"[^\s:/،,.؟!()\-–—|]{2,12}"
    return re.compile(rf"({title}{word}(?:\s{word}){{1,3}}?)\s{spellings(('قسم', 'كلية', 'جامعة', 'معهد'))}\s[ء-ي]")


def name_and_more(line: Line, story: Sequence[Line], *, last: bool) -> bool:
    """
    Read a writer who is named first, or behind the word for "from".

    What he is may follow, where an academic title stands before the name also his faculty; behind a dash or in brackets, or
    right over the story behind a colon, for whom or where he writes.

    Args:
        line: A line between title and story; the name becomes its value.
        story: The first lines of the story; a name that they tell of is under a picture.
        last: It stands right over the story.

    Returns:
        False where it is anything else.
    """
    if line.text.startswith("من "):
        return _is_from(line, story)
    if "د" in line.text[:_TITLED] and (scholar := _of_faculty().match(line.text)) is not None:
        if not is_bare_name(scholar[1]) or tells_of(story, scholar[1]) or line.stop:
            return False
        line.pieces = ((line.start + scholar.start(1), line.start + scholar.end(1)),)
        return True
    match = _in_town().fullmatch(line.text) or _named_first().fullmatch(line.text)
    if match is None or not is_bare_name(match[1]) or tells_of(story, match[1].strip()):
        return False
    job = match[3].strip().split("،")[0]
    if match[2] == "(" and (
        find_agency(job) is not None
        or says_what([fold(job)])
        or is_section_name(job)
        or fold(job) in _SIDES
        or is_country(fold(job))
    ):
        return False  # whose the picture is, where he stands in it, for whom he plays
    # Behind a dash stands the town, be it on no list, or the outlet.
    signs = job.count(" ") < _SENDER and (match[2] in "-–—(" or (last and match[2] == ":"))
    if not (is_job(job) or (signs and job.replace(" ", "").isalpha() and none_never(fold(job).split()))):
        return False
    line.pieces = ((line.start + match.start(1), line.start + match.end(1)),)
    return True
