"""Lines above a story that look like its headline and are something else."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._name_lists import several_names
from arabic_article.arabic._parts import parts_of
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import fold, same
from arabic_article.layouts._sheet.lines import LONG, is_row, letters
from arabic_article.layouts._sheet.matter import matter_of, shared_words
from arabic_article.layouts._sheet.openings import is_first_sentence
from arabic_article.layouts._titles.never_titles import never_title
from arabic_article.layouts._words.head_lines import is_caption, is_desk, is_outlet, is_signed
from arabic_article.layouts._words.sections import begins_path, is_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

WINDOW: Final = 24
"""Lines above a story that can belong to it."""
TITLE_AGAIN: Final = 20
"""Characters from which the beginning of a title is recognised as one."""
_TITLE_WORDS: Final = 30
"""Words that no headline has."""
_CREDIT_MAX: Final = 80
"""Characters of the longest line that is a credit and nothing else."""
_CREDIT_WORDS: Final = 11
"""Blanks of such a line, at most."""
_INSTITUTION: Final = 40
_INSTITUTION_WORDS: Final = 3
"""Blanks in the name of an institution, at most."""
_FACT: Final = 60
_PUBLISHERS: Final = ("راديو ", "وكالة ", "صحيفة ", "جريدة ")
_BEHIND: Final = ("-", "–", "—", "|", "»")
_OUTLET: Final = 24
"""Characters of an outlet's name and a dash."""
_SENTENCE: Final = 5
"""Blanks between the words before a title of which a sentence is made."""
_RUN: Final = 4
"""Headlines right over each other that are a list."""


def is_again(text: str, title: str) -> bool:
    """
    Tell a title that is printed once more.

    The name of a picture's file may be glued to it; its section, an outlet, or a word that points at it may stand before it; the
    name of the outlet, with a sign between, on either side of the first print.

    Args:
        text: A line.
        title: The title.

    Returns:
        False where the line goes on in Arabic.
    """
    tail = text[len(title) :] if text.startswith(title) else ""
    if tail and not tail[0].isspace() and tail.isascii():
        return True
    if text.endswith(f" {title}"):
        return text.count(" ", 0, -len(title) - 1) < _SENTENCE  # a sentence may end with its words
    if fold(text) == fold(title):
        return True
    if TITLE_AGAIN <= len(text) < len(title):
        # Without the outlet, or the word for a thread; what a colon follows is part of a title.
        if title.startswith(text) and title[len(text) :].lstrip().startswith(_BEHIND):
            return True
        if title.endswith(text) and title[: -len(text)].rstrip().endswith((*_BEHIND, ":")):
            return True
    said = title.rpartition(" (")[0] or title
    before = text[: -len(said)].rstrip() if len(said) >= TITLE_AGAIN and text.endswith(said) else ""
    return 0 < len(before) <= _OUTLET and not before[-1].isalpha()


def is_fact(text: str) -> bool:
    """
    Tell a word, a colon and what the matter is: "town: …", as a box of facts has them.

    Args:
        text: A line of a head.

    Returns:
        False for a longer line.
    """
    word, colon, rest = text[:_FACT].partition(":")
    return bool(colon and rest) and " " not in word.strip() and len(text) <= _FACT


def is_before(text: str, title: str, *, near: bool) -> bool:
    """
    Tell a line over a title that says the same, with the name of the page behind it or of the section before it.

    Args:
        text: A line.
        title: The title.
        near: Nothing but lines of its head stands between them.

    Returns:
        True where one begins the other, or a line nearby ends with the title.
    """
    if near and text.endswith(f" {title}"):
        return True
    if same(text[0]) != same(title[0]):
        return False
    text, title = fold(text), fold(title)
    return text.startswith(title) or title.startswith(text)


def names_owner(line: Line) -> bool:
    """
    Tell a caption by who owns the picture, behind a colon at its end.

    Args:
        line: A line over a story.

    Returns:
        True where an outlet or an agency beyond doubt is named there.
    """
    cut = line.text.rfind(":")
    if cut < TITLE_AGAIN or line.stop or line.level or line.end - line.start > _CREDIT_MAX:
        return False
    known = find_agency(line.text, cut + 1)
    if known is None or not known.sure or known.kind == "house":
        return False
    # A canal is called by the word for a channel, and much else by that for a network.
    return known.latin is not None or line.text[cut + 1 :].lstrip().startswith(_PUBLISHERS)


def names_institution(lines: Sequence[Line], i: int, first: int) -> bool:
    """
    Tell the name of an institution that stands alone over a story which speaks of it at once: a picture's text.

    Args:
        lines: The sheet.
        i: Index of the line.
        first: Index of the story's first line.

    Returns:
        False where more is said of it, as headlines do.
    """
    text = lines[i].text
    if lines[i].level or len(text) > _INSTITUTION or not 0 < text.count(" ") <= _INSTITUTION_WORDS:
        return False
    return fold(text.split(maxsplit=1)[0]) in _institutions() and lines[first].text.find(text, 1, LONG + len(text)) > 0


@cache
def _institutions() -> frozenset[str]:
    return frozenset(
        fold(
            "مصرف بنك وزارة الوزارة مجلس لجنة هيئة منظمة جماعة مليشيا ميليشيا مليشيات ميليشيات قوات حركة حزب شركة جامعة "
            "مؤسسة محكمة نيابة النيابة سفارة بلدية رئاسة البرلمان شرطة وزير رئيس الرئيس محافظ الأمير الملك"
        ).split()
    )


def is_other(lines: Sequence[Line], i: int, story: Sequence[Line]) -> bool:
    """
    Tell a line that is no headline whatever else stands there.

    An Arabic story has an Arabic one; what ends in a colon announces something; a name that the story never mentions is
    its writer's; and what names an archive and stands twice in a row is under a picture.

    Args:
        lines: The sheet.
        i: Index of the line.
        story: The first lines of the story.

    Returns:
        True where it is something else.
    """
    line = lines[i]
    text = line.text
    if text[0] == "[" and text[1:2].isascii() and text[1:2].isalpha():
        return True  # marks that a forum did not turn into type
    if not letters().search(text):
        return any(letters().search(other.text) for other in story)
    if text[-1] in ":：" or (doubled(lines, i) and is_caption(line)):
        return True
    if is_row(line) or is_section(line) or begins_path(line) or never_title(text):
        return True
    if line.item and any(0 <= k < len(lines) and lines[k].item for k in (i - 1, i + 1)):
        return True  # a point of a list
    if is_first_sentence(lines, i) and lines[i + 1].prose:
        return True
    return is_bare_name(text) and fold(text).split()[-1] not in fold(matter_of(other.text for other in story))


def listed(lines: Sequence[Line], i: int, matter: str) -> bool:
    """
    Tell the last of a run of headlines that goes down to the story, and has no more to do with it than they have.

    Args:
        lines: The sheet.
        i: Index of the line.
        matter: What `matter_of` gives for the story.

    Returns:
        True where it is of that list.
    """
    run = lines[i - _RUN : i]
    if i < _RUN or any(line.role or line.prose or line.end - line.start < 25 for line in run):
        return False
    if any(doubled(lines, k) for k in range(i - _RUN, i + 1)):  # a caption among the lines of one head
        return False
    own = shared_words(lines[i].text, matter)
    return own < 2 and own <= max(shared_words(line.text, matter) for line in run)


def listed_over(lines: Sequence[Line], first: int) -> int:
    """
    Count the lines of a headline's length that stand right over a story, one under the other.

    Args:
        lines: The sheet.
        first: Index of the story's first line.

    Returns:
        How many there are.
    """
    k = first
    while k > 0 and lines[k - 1].rule == "place-and-sender":
        k -= 1
    first = k
    while k > 0 and first - k < WINDOW and lines[k - 1].end - lines[k - 1].start >= TITLE_AGAIN:
        if (lines[k - 1].role and not lines[k - 1].soft) or lines[k - 1].level:
            break
        k -= 1
    return first - k


def is_writer(lines: Sequence[Line], i: int, first: int, last: int) -> bool:
    """
    Tell a name that stands alone right over a story that does not tell of its bearer.

    Args:
        lines: The sheet.
        i: Index of the line.
        first: Index of the story's first line.
        last: Index after its last line.

    Returns:
        True where it is who wrote it.
    """
    if i != first - 1 or lines[i].level or not is_bare_name(lines[i].text):
        return False
    words = fold(lines[i].text).split()
    name = " ".join(words[-2:]) if words[-1] == "علي" else words[-1]  # folded, it is a preposition too
    return all(name not in fold(line.text) for line in lines[first : min(last, first + 3)])


def is_teaser(lines: Sequence[Line], i: int) -> bool:
    """
    Tell another story's lead, shortened to fit, over the board of the outlet; or this one's head and lead in one run.

    Args:
        lines: The sheet.
        i: Index of the line.

    Returns:
        True where it is one of the two.
    """
    line = lines[i]
    if line.level or line.end - line.start < LONG // 2 or i + 1 == len(lines):
        return False
    after = lines[i + 1]
    if line.text.endswith(("...", "…")):
        return after.role == "masthead"
    return line.text.count(" ") >= _TITLE_WORDS and line.text.startswith(after.text + " ")


def is_credit(line: Line) -> bool:
    """
    Tell whether a line says only who wrote: an outlet, a place and a person, the editors, or several people.

    Args:
        line: A line of a head.

    Returns:
        False for one name alone, which can be what a story is about.
    """
    if line.end - line.start > _CREDIT_MAX or line.text.count(" ") > _CREDIT_WORDS:
        return False
    if is_outlet(line) or is_desk(line):
        return True
    if not _joint().search(line.text):
        return False
    names = line.text.partition(":")[2] or line.text  # behind what they are, or their outlet
    return is_signed(line.text.rstrip(" :")) or bool(several_names(names)) or _is_signature(line.text)


def _is_signature(text: str) -> bool:
    """It is made of places, people and who publishes, and of nothing else."""
    kinds = {part.kind for part in parts_of(text, 0, len(text), known=True)}
    return not kinds & {"other", "empty"} and len(kinds) > 1


@cache
def _joint() -> re.Pattern[str]:
    return re.compile("[-–—/|_:،,]")


def doubled(lines: Sequence[Line], i: int) -> bool:
    """
    Tell a line that stands twice in a row.

    Args:
        lines: The sheet.
        i: Index of the line.

    Returns:
        True where the line before or after it says the same.
    """
    text = lines[i].text
    return (i > 0 and lines[i - 1].text == text) or (i + 1 < len(lines) and lines[i + 1].text == text)
