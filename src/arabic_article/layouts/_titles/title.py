"""Choose the headline of a story among the lines above it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.agencies import known_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import spellings
from arabic_article.layouts._furniture.share_rows import is_share_row
from arabic_article.layouts._sheet.matter import matter_of, shared_words
from arabic_article.layouts._titles.faults import faults, says_to_whom
from arabic_article.layouts._titles.not_titles import (
    TITLE_AGAIN,
    WINDOW,
    is_credit,
    is_other,
    is_teaser,
    is_writer,
    listed,
    listed_over,
    names_institution,
    names_owner,
)
from arabic_article.layouts._titles.own_titles import SITE_SIGNS, TITLE_MIN, is_named, known_as_title
from arabic_article.layouts._words.head_lines import is_caption, is_job
from arabic_article.layouts._words.named_first import name_and_more
from arabic_article.layouts._words.sections import begins_path, is_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._readings import Readings
    from arabic_article.layouts._sheet.lines import Line

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
_JOB: Final = 4
"""Blanks of the longest line that says what a writer is; a headline that begins with a job is longer."""
_COLUMN: Final = 2
_SPANS: Final = "يومين يوما أسبوع أسبوعين شهر شهرين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عدة حتى لمدة على"
"""How it is said for how long something lasts."""
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
    if named:  # what the page calls itself decides, but not between a menu in one line and the rest
        offered = [i for i in offered if lines[i].level or not begins_path(lines[i])]
    else:
        offered = [i for i in offered if not is_other(lines, i, story)]
    if not offered:
        return None
    if len(offered) == 1 and first - offered[0] <= 6 and not named:
        i = offered[0]
        credit = is_credit(lines[i]) or is_writer(lines, i, first, last) or _is_signature(lines, i, first, story)
        credit = credit or (lines[i].text[-1] == ")" and name_and_more(lines[i], story, last=True))
        credit = credit or lines[i].text.startswith("جانب من ") or ("صورة" in lines[i].text and is_caption(lines[i]))
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
    if named:
        offered = [i for i in offered if not _is_label_of_named(lines, i, offered, named)]
    # With no menu above, the head is all there is: the best of it is the title.
    best, found = (_NO_MENU if first <= _HEAD_LINES else 0.5), None
    known = {i: known_as_title(lines[i], named) for i in offered} if named else dict.fromkeys(offered, 0.0)
    # The line that the page itself calls its title is weighed first: few others can reach it, and to weigh one takes long.
    likely = max(offered, key=known.__getitem__, default=-1) if named else -1
    sure = known[likely] + _merits(lines, likely, first, matter, said) - faults(lines, likely) if likely >= 0 else best
    for i in offered:
        if i == likely:
            score = sure
        elif known[i] + _MOST_MERITS - (first - i) * _STEP < sure:
            continue
        else:
            score = known[i] + _merits(lines, i, first, matter, said)
            if score < sure or score <= best:
                continue
            score -= faults(lines, i)
        if score > best:
            best, found = score, i
    if found is not None and not named and _says_job(lines, found):
        return choose_title(lines, first, last, [i for i in offered if i != found], named)
    if found is not None and found - 1 in offered and not (named and _is_marked(lines[found], named)):
        if _is_subtitle(lines, found, first, matter):
            found -= 1
        elif found - 2 in offered and _is_third(lines, found, matter):
            found -= 2
    return found if found is None or named else _without_site(lines, found, offered)


def _says_job(lines: Sequence[Line], i: int) -> bool:
    """A few words under a name say what its bearer is; two of them, under a headline and a name, what the column is called."""
    text, words = lines[i].text, lines[i].text.count(" ")
    column = words == 1 and i > 1 and not lines[i].level and lines[i - 2].text.count(" ") > _COLUMN
    return i > 0 and words <= _JOB and (column or is_job(text)) and is_bare_name(lines[i - 1].text)


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


def _is_label_of_named(lines: Sequence[Line], i: int, offered: Sequence[int], named: Sequence[str]) -> bool:
    """A line is a label and a title that the page gives itself, which stands on a line of its own as well."""
    title = lines[i].text.partition(": ")[2]
    if not title or is_named(lines[i].text, named) or not is_named(title, named):
        return False
    return any(lines[k].text == title for k in offered)


def _is_marked(line: Line, named: Sequence[str]) -> bool:
    """The page says by an element or by what it calls itself that the line is its title."""
    return line.level > 0 or is_named(line.text, named) > 0


def choose_dated(
    lines: Sequence[Line],
    first: int,
    last: int,
    offered: Sequence[int],
    readings: Readings,
    *,
    rival: int | None = None,
) -> int | None:
    """
    Choose a headline that ends with a date, where no other line is one: "prices of the day, Tuesday 12 March 2024".

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
        offered: Indices of the lines above the story.
        readings: What is read of the lines already.
        rival: Index of another line that can be the headline; then only one that the page or the story says again stands
            over it, or under it where it is two words.

    Returns:
        Its index, or None where the words before the date are few and neither the page nor the story says them again.
    """
    matter = ""
    texts = [lines[i].text for i in offered]
    for i in offered:
        line = lines[i]
        if line.kind == "caption" or line.rule != "date-line" or not (found := readings.dates(line.text, line.start)):
            continue
        words = line.text[: min(found[0].start, found[0].label_end)].rstrip(" (")
        count = words.count(" ") + 1
        if count < _DATED_WORDS + (rival is not None) or _parted().search(words) or is_bare_name(words):
            continue
        if rival is not None and i > rival and lines[rival].text.count(" ") >= _DATED_WORDS:
            return None
        matter = matter or matter_of(other.text for other in lines[first : min(last, first + 4)])
        sure = count >= _DATED_SURE and rival is None
        if texts.count(line.text) > 1 or sure or shared_words(words, matter) >= _DATED_WORDS:
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
        or line.text.find("»:") > 0 == line.text.find("«")  # an institution and what it says, under a kicker
        or (".." not in over.text and ":" not in over.text and _adverbial().match(over.text) is not None)
        or is_section(over)
        or is_caption(over)
        or says_to_whom(over.text)
    ):
        return False
    above = lines[i - 2] if i > 1 else None
    asks = over.text[-1] in "؟…" and above is not None and is_section(above)  # right under the path to it
    if size < (line.end - line.start) * 0.75 and line.end - line.start < _LONG_TITLE and not asks:
        return False
    if above is not None and above.end - above.start >= _KICKER and not is_section(above):
        return False
    shared = shared_words(over.text, matter)
    if lines[first].text.startswith(line.text[:TITLE_AGAIN]):  # a lead, which the story only says again
        return shared >= 2 and size >= 2 * TITLE_AGAIN
    return shared >= 2 and (asks or shared * 2 >= shared_words(line.text, matter))


def _without_site(lines: Sequence[Line], i: int, offered: Sequence[int]) -> int:
    """Choose the line that is the headline alone, where the one chosen has the name of the site beside it, and a sign between."""
    text = lines[i].text
    for k in offered:
        title = lines[k].text
        if not TITLE_AGAIN <= len(title) < len(text) < 2 * len(title):
            continue
        after = text[len(title) :].lstrip()[:1] if text.startswith(title) else ""
        before = text[: -len(title)].rstrip()[-1:] if text.endswith(title) else ""
        if (after or before) and (after or before) in SITE_SIGNS:
            return k
    return i


def _is_third(lines: Sequence[Line], i: int, matter: str) -> bool:
    """
    Tell whether the first of three lines under the menu is the headline: a subtitle and a caption stand below it.

    A headline says what the story does, in its words; headlines of other stories do not.
    """
    title = lines[i - 2]
    above = lines[i - 3] if i > 2 else None
    if min(line.end - line.start for line in lines[i - 2 : i + 1]) < _KICKER or any(
        line.item or line.level for line in lines[i - 2 : i + 1]
    ):
        return False
    if above is not None and above.end - above.start >= _KICKER and not above.item and not begins_path(above):
        return False
    if title.text[-1] in ".:؛،" or is_caption(title) or _adverbial().match(title.text) is not None:
        return False
    most = max(shared_words(line.text, matter) for line in lines[i - 1 : i + 1])
    return shared_words(title.text, matter) >= most + _OF_THE_STORY - 1


@cache
def _adverbial() -> re.Pattern[str]:
    """Match how a kicker begins that says when, where or why something happened; what happened says the headline."""
    words = "بعد في خلال عقب رغم وسط قبل بمناسبة تزامنا عشية بسبب ضمن إثر فيما بينما لأول بحضور تحت حسب بحسب وفق منذ".split()
    lasts = rf"{spellings(('يستمر', 'تستمر', 'يتواصل', 'تتواصل'))}\s(?:[\d٠-٩]|{spellings(_SPANS.split())})"
    return re.compile(rf"{spellings(words)}\s|{lasts}")


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
    ended = line.end - line.start >= TITLE_AGAIN  # a path ends with the headline
    if len([1 for other in said if other.startswith(text) or (ended and other.endswith(text))]) > 1:
        score += 1.0
    return score


def _rivals(lines: Sequence[Line], i: int, first: int) -> int:
    """Count the lines of a headline's length between this one and the date line or byline."""
    count = 0
    for k in range(i + 1, first):
        if lines[k].role and not lines[k].soft:
            break
        count += lines[k].end - lines[k].start >= 25
    return count
