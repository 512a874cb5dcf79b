"""Choose the headline of a story among the lines above it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.agencies import known_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import spellings
from arabic_article.layouts._head_lines import is_caption
from arabic_article.layouts._lines import letters
from arabic_article.layouts._matter import matter_of, shared_words
from arabic_article.layouts._not_titles import (
    TITLE_AGAIN,
    WINDOW,
    doubled,
    is_credit,
    is_other,
    is_teaser,
    is_writer,
    listed,
    listed_over,
    names_institution,
    names_owner,
)
from arabic_article.layouts._own_titles import TITLE_MIN, known_as_title
from arabic_article.layouts._sections import is_section
from arabic_article.layouts._share_rows import is_share_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._readings import Readings
    from arabic_article.layouts._lines import Line

TITLE_MAX: Final = 320
_LIST_SIZE: Final = 8
"""Headlines right over a story that are a list; no head has as many lines."""
_OF_THE_STORY: Final = 3
"""Words that one of them shares with its story."""


_DATED_WORDS: Final = 2
"""Words before the date of a headline that ends with one, and how many of them the story says again."""
_DATED_SURE: Final = 5
"""Words before a date that are a headline by their number."""
_KICKER: Final = 25
"""Characters of the longest kicker, nearly always."""
_LONG_TITLE: Final = 100
"""Characters that few headlines have; a line of more under another headline is its subtitle."""
_HEAD_LINES: Final = 5
"""Lines above a story that can all be its head."""
_NO_MENU: Final = -2.0
_STEP: Final = 0.12
"""What each line between a headline and its story takes off its merits."""
_MOST_MERITS: Final = 7.51
"""No line has more of them, and no sum of them, however rounded."""


def choose_title(
    lines: Sequence[Line], first: int, last: int, offered: Sequence[int], named: Sequence[str]
) -> int | None:
    """
    Choose the headline among the unexplained lines above a story.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
        offered: Indices of the lines that may be it.
        named: Titles that the page gives itself outside its text, folded.

    Returns:
        Its index, or None.
    """
    offered = [
        i for i in offered if TITLE_MIN <= lines[i].end - lines[i].start <= TITLE_MAX and not is_teaser(lines, i)
    ]
    story = lines[first : min(last, first + 4)]
    if not named:
        offered = [i for i in offered if not is_other(lines, i, story)]
    if not offered:
        return None
    if len(offered) == 1 and first - offered[0] <= 6 and not named:
        i = offered[0]
        credit = is_credit(lines[i]) or is_writer(lines, i, first, last) or _is_signature(lines, i, first, story)
        if credit or names_owner(lines[i]) or names_institution(lines, i, first) or is_share_row(lines[i].text):
            return None
        return i
    matter = matter_of(line.text for line in story)
    if not named and listed_over(lines, first) >= _LIST_SIZE:
        # Headlines of the hour: the story's own ends them, or none of them is.
        offered = [i for i in offered if shared_words(lines[i].text, matter) >= _OF_THE_STORY]
    elif not named and offered[-1] == first - 1 and listed(lines, first - 1, matter):
        return None
    said = [line.text for line in lines[max(0, first - WINDOW * 4) : first]]
    # With no menu above, the head is all there is: the best of it is the title.
    best, found = (_NO_MENU if first <= _HEAD_LINES else 0.5), None
    known = {i: known_as_title(lines[i], named) for i in offered} if named else dict.fromkeys(offered, 0.0)
    # The line that the page itself calls its title is weighed first: few others can reach it, and to weigh one takes long.
    likely = max(offered, key=known.__getitem__, default=-1) if named else -1
    sure = known[likely] + _merits(lines, likely, first, matter, said) - _faults(lines, likely) if likely >= 0 else best
    for i in offered:
        if i == likely:
            score = sure
        elif known[i] + _MOST_MERITS - (first - i) * _STEP < sure:
            continue
        else:
            score = known[i] + _merits(lines, i, first, matter, said)
            if score < sure or score <= best:
                continue
            score -= _faults(lines, i)
        if score > best:
            best, found = score, i
    if found is not None and not named and found - 1 in offered and _is_subtitle(lines, found, first, matter):
        return found - 1
    return found


def _is_signature(lines: Sequence[Line], i: int, first: int, story: Sequence[Line]) -> bool:
    """
    Tell who publishes a story, in a line right over it, from a short headline.

    The name of an outlet can be words of the language; an outlet that nobody knows has a sign beside what follows it,
    and its words are not those of the story.
    """
    line = lines[i]
    size = line.end - line.start
    if i != first - 1 or line.level or size >= 2 * _KICKER:
        return False
    if (known := known_agency(line.text, 0, len(line.text))) is not None:
        return known.kind != "house"
    signs = len(_between_names().findall(line.text))
    return size < signs * _KICKER and not shared_words(line.text, matter_of(other.text for other in story))


@cache
def _between_names() -> re.Pattern[str]:
    return re.compile(r"(?:\s[-–—|.•]|/)\s")


def choose_dated(
    lines: Sequence[Line], first: int, last: int, offered: Sequence[int], readings: Readings
) -> int | None:
    """
    Choose a headline that ends with a date, where no other line is one: "prices of the day, Tuesday 12 March 2024".

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
        offered: Indices of the lines above the story.
        readings: What is read of the lines already.

    Returns:
        Its index, or None where the words before the date are few and neither the page nor the story says them again.
    """
    matter = ""
    texts = [lines[i].text for i in offered]
    for i in offered:
        line = lines[i]
        if line.role != "date" or line.rule != "date-line" or not (found := readings.dates(line.text, line.start)):
            continue
        words = line.text[: min(found[0].start, found[0].label_end)].rstrip()
        count = words.count(" ") + 1
        if count < _DATED_WORDS or _parted().search(words) or is_bare_name(words):
            continue
        matter = matter or matter_of(other.text for other in lines[first : min(last, first + 4)])
        if texts.count(line.text) > 1 or count >= _DATED_SURE or shared_words(words, matter) >= _DATED_WORDS:
            return i
    return None


@cache
def _parted() -> re.Pattern[str]:
    """Match what parts a place, a section, a name or a label from the date behind it."""
    return re.compile(r"[-–—/|:•>»,،()\d]")


def _is_subtitle(lines: Sequence[Line], i: int, first: int, matter: str) -> bool:
    """
    Tell whether the line over a headline is the headline itself: as long, alone under the menu, and of the same story.

    A kicker is shorter than the headline under it, and a list of headlines has more than one.
    """
    over, line = lines[i - 1], lines[i]
    size = over.end - over.start
    if (
        size < _KICKER
        or over.text.endswith(line.text)  # a path to it
        or any(other.text == line.text for other in lines[i + 1 : i + WINDOW])  # a page prints its title twice
        or over.item
        or over.text[-1] in ".:؛،»"
        or (".." not in over.text and ":" not in over.text and _adverbial().match(over.text) is not None)
        or is_section(over)
        or is_caption(over)
    ):
        return False
    if size < (line.end - line.start) * 0.75 and line.end - line.start < _LONG_TITLE:
        return False
    above = lines[i - 2] if i > 1 else None
    if above is not None and above.end - above.start >= _KICKER and not is_section(above):
        return False
    shared = shared_words(over.text, matter)
    if lines[first].text.startswith(line.text[:TITLE_AGAIN]):  # a lead, which the story only says again
        return shared >= 2 and size >= 2 * TITLE_AGAIN
    return shared >= 2 and shared * 2 >= shared_words(line.text, matter)


@cache
def _adverbial() -> re.Pattern[str]:
    """Match how a kicker begins that says when, where or why something happened; what happened says the headline."""
    words = "بعد في خلال عقب رغم وسط قبل بمناسبة تزامنا عشية بسبب ضمن إثر فيما بينما لأول بحضور تحت حسب بحسب وفق منذ".split()
    return re.compile(rf"{spellings(words)}\s")


def _merits(lines: Sequence[Line], i: int, first: int, matter: str, said: Sequence[str]) -> float:
    """Weigh what speaks for a line as a headline, and how far it stands from the story."""
    line = lines[i]
    score = min(shared_words(line.text, matter), 4) * 0.8 - (first - i) * _STEP
    score += 0.8 if line.text.count(" ") >= 4 else -0.5
    nearest = next((lines[k].role for k in range(i + 1, first) if not lines[k].soft and lines[k].role), "")
    if nearest in ("date", "byline", "counter", "share", "dateline"):
        score += (2.0, 1.4, 0.0)[min(2, _rivals(lines, i, first))]
    if i == first - 1 or all(lines[k].role and not lines[k].soft for k in range(i + 1, first)):
        score += 0.5  # nothing but the small lines of a head lies between it and the story
    text = line.text
    if len([1 for other in said if other.startswith(text)]) > 1:
        score += 1.0
    return score


def _faults(lines: Sequence[Line], i: int) -> float:
    """Weigh what speaks against a line as a headline; it takes longer than the merits, and few lines need it."""
    line = lines[i]
    faults = 0.0
    if _under_date(lines, i):
        faults += 0.8  # a caption stands there more often than a title does
    if _is_pair_apart(lines, i):
        faults += 8.0
    elif doubled(lines, i) and _rival_over(lines, i):
        faults += 4.0  # a caption is printed twice in a row, under a title that is not
    if line.stop and line.text[-1] == "." and not line.text.endswith(".."):
        faults += 1.5
    if is_bare_name(line.text):
        faults += 1.5
    if is_credit(line):
        faults += 4.0
    if not letters().search(line.text):
        faults += 2.0  # a name in another script: the outlet's, as a rule
    if line.item or is_section(line):
        faults += 2.0
    if is_caption(line):
        faults += 4.0
    return faults


def _rival_over(lines: Sequence[Line], i: int) -> bool:
    """A longer line that could be the headline stands right over this one, or closely over it and once more nearby."""
    size = lines[i].end - lines[i].start
    for k in range(i - 1, max(-1, i - 6), -1):
        text = lines[k].text
        if text == lines[i].text or len(text) < 25 or doubled(lines, k) or (lines[k].role and not lines[k].soft):
            continue
        near = range(max(0, k - 12), min(len(lines), k + 12))
        if any(lines[m].text == text for m in near if m != k):
            return True
        if i - k <= 2 and len(text) > size and not lines[k].item and not is_section(lines[k]):
            return True
    return False


def _is_pair_apart(lines: Sequence[Line], i: int) -> bool:
    """
    Two lines stand together that say the same, and blank lines part them from a headline above and the story below.

    A picture's text and its caption come out so, which may go on longer; a title that is printed twice stands in two
    places. Where nothing stands above, a pair of a few words is such a caption.
    """
    text = lines[i].text
    k = i if i + 1 < len(lines) and lines[i + 1].text.startswith(text) else i - 1
    if k < 0 or k + 2 >= len(lines) or not lines[k + 1].text.startswith(lines[k].text):
        return False
    if lines[k + 1].start - lines[k].end > 2 or lines[k + 2].start - lines[k + 1].end < 2:
        return False
    if k == 0:
        return lines[1].end - lines[0].start < 2 * TITLE_AGAIN
    over = lines[k - 1]
    return (
        lines[k].start - over.end > 1
        and over.end - over.start >= TITLE_AGAIN
        and (not over.role or over.soft)
        and not over.item
        and not is_section(over)
    )


def _rivals(lines: Sequence[Line], i: int, first: int) -> int:
    """Count the lines of a headline's length between this one and the date line or byline."""
    count = 0
    for k in range(i + 1, first):
        if lines[k].role and not lines[k].soft:
            break
        count += lines[k].end - lines[k].start >= 25
    return count


def _under_date(lines: Sequence[Line], i: int) -> bool:
    """A date line or byline stands right above, and above that a line that could be the headline itself."""
    for k in range(i - 1, max(-1, i - 4), -1):
        if lines[k].role in ("date", "byline"):
            above = [lines[m] for m in range(max(0, k - 3), k) if not lines[m].role or lines[m].soft]
            return any(line.end - line.start >= 25 and not line.item and not is_section(line) for line in above)
    return False
