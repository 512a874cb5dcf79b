"""What stands above a story: title, date line, byline, section, captions, and the menu of the page."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name, read_byline
from arabic_article.arabic.datelines import read_dateline
from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.arabic.folding import fold, same, spellings
from arabic_article.layouts._labels import shared_words
from arabic_article.layouts._lines import LONG

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._lines import Line

_WINDOW: Final = 24
"""Lines above a story that can belong to it."""
_TITLE_MIN: Final = 9
_TITLE_MAX: Final = 320
_HEAD_LINES: Final = 5
"""Lines above a story that can all be its head."""
_NO_MENU: Final = -2.0
_CAPTION_SIZE: Final = 180
_SECTION_SIZE: Final = 48
_PATH_SIZE: Final = 110
_HEAD_ROLES: Final = frozenset({"byline", "counter", "section", "dateline", "share", "embed", "kicker", "title"})
"""What may stand between a date and the title under it."""
_TITLE_AGAIN: Final = 20
"""Characters from which the beginning of a title is recognised as one."""
_SECTION_WORDS: Final = (
    "سياسة",
    "السياسة",
    "سياسية",
    "رياضة",
    "الرياضة",
    "رياضية",
    "اقتصاد",
    "الاقتصاد",
    "اقتصادية",
    "مال",
    "وأعمال",
    "أعمال",
    "بورصة",
    "عرب",
    "العرب",
    "عربي",
    "عربية",
    "وعالم",
    "عالم",
    "العالم",
    "عالمي",
    "عالمية",
    "دولي",
    "ودولي",
    "دولية",
    "ودولية",
    "دوليات",
    "محلي",
    "محلية",
    "محليات",
    "وطنية",
    "جهات",
    "أخبار",
    "الأخبار",
    "خبر",
    "مصر",
    "حوادث",
    "الحوادث",
    "وقضايا",
    "قضايا",
    "ثقافة",
    "الثقافة",
    "ثقافي",
    "وفنون",
    "فنون",
    "فن",
    "الفن",
    "ومشاهير",
    "منوعات",
    "المنوعات",
    "مجتمع",
    "المجتمع",
    "صحة",
    "وصحة",
    "الصحة",
    "علوم",
    "وتكنولوجيا",
    "تكنولوجيا",
    "تقنية",
    "سيارات",
    "سياحة",
    "مرأة",
    "المرأة",
    "ومنوعات",
    "تعليم",
    "تحقيقات",
    "وتقارير",
    "تقارير",
    "ملفات",
    "حوارات",
    "مقالات",
    "آراء",
    "رأي",
    "الرأي",
    "وآراء",
    "محافظات",
    "توك",
    "شو",
    "برلمان",
    "الخليج",
    "المغرب",
    "الشرق",
    "الأوسط",
    "صحافة",
    "دين",
    "إسلاميات",
    "بيئة",
    "طقس",
    "الطقس",
    "لبنان",
    "فلسطين",
    "الأردن",
    "سوريا",
    "العراق",
    "تونس",
    "الجزائر",
    "السعودية",
    "الإمارات",
    "تركيا",
    "فيديو",
)


@cache
def _counter() -> re.Pattern[str]:
    return re.compile(r"[•\s]*[\d٠-٩۰-۹][\d٠-٩۰-۹.,٬KkMm]{0,7}\s*(?:مشاهدة|قراءة|تعليق|زيارة|views?)?")


@cache
def _section() -> re.Pattern[str]:
    return re.compile(rf"(?:{spellings(_SECTION_WORDS)}[\s>»/›\\|،,&-]*)+")


@cache
def _path() -> re.Pattern[str]:
    """Match a path that begins at the front page, or that has two steps of a few words each."""
    step = r"[^\s>»›\\/|](?:[^>»›\\/|\n]{0,28})"
    home = spellings(("الرئيسية", "الرئيسة", "الصفحة الرئيسية", "الاستقبال", "Home"))
    return re.compile(
        rf"[\s>»›\\/•]*(?:{home}\s*[>»›\\/|]\s*{step}(?:[>»›\\/|]\s*{step})*|{step}[>»›\\]\s*{step}[>»›\\]\s*{step})[\s>»›\\/]*"
    )


@cache
def _hijri_year() -> re.Pattern[str]:
    return re.compile(r"(?<![0-9٠-٩])(?:1[34][0-9]{2}|١[٣٤][٠-٩]{2})\s?هـ*(?!\w)")


@cache
def _caption() -> re.Pattern[str]:
    words = ("أرشيفية", "أرشيف", "صورة أرشيفية", "صورة من الأرشيف", "تعبيرية", "صورة تعبيرية", "الصورة من", "صورة من")
    return re.compile(rf"(?<!\w)(?:{spellings(words)}|Getty|AFP|Reuters|Shutterstock)(?!\w)")


def _is_caption(line: Line) -> bool:
    """It names an archive or a picture agency."""
    return line.end - line.start <= _CAPTION_SIZE and _caption().search(line.text) is not None


def _is_section(line: Line) -> bool:
    """It is made of the words that outlets call their sections by, or a path through them."""
    size = line.end - line.start
    return (size <= _SECTION_SIZE and _section().fullmatch(line.text) is not None) or (
        size <= _PATH_SIZE and _path().fullmatch(line.text) is not None
    )


def read_head(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Give roles to the lines above a story.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    top = max(0, first - _WINDOW)
    open_lines = [i for i in range(top, first) if not lines[i].role or lines[i].soft]
    for i in open_lines:
        _classify(lines[i])
    title = _choose_title(lines, first, last, [i for i in open_lines if not lines[i].role or lines[i].soft])
    if title is None:
        _menu(lines, 0, first, title)
        return
    lines[title].set("title", "headline")
    _between(lines, title, first)
    _above(lines, title)


def skip_headline(lines: Sequence[Line], first: int, last: int) -> int:
    """
    Pass over a long headline that was taken for the first sentence of a story.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.

    Returns:
        Index of the story's first line when a date, byline or dateline stands under a headline; else `first`.
    """
    line = lines[first]
    if line.end - line.start > _TITLE_MAX or line.text[-1] in ".:،؛" or first + 2 >= last or lines[first + 1].prose:
        return first
    for k in range(first + 1, min(first + 4, last)):
        if lines[k].prose:
            return first
        _classify(lines[k])
        if lines[k].role in ("date", "byline", "dateline") and not lines[k].soft:
            return next((m for m in range(k, last) if lines[m].prose), first)
    return first


def _classify(line: Line) -> None:
    """Recognise the small lines of a head by what they say."""
    text = line.text
    size = line.end - line.start
    if size > 200:
        return
    if _counter().fullmatch(text):
        line.set("counter", "bare-number")
    elif has_date(text) and _is_date_line(text):
        line.set("date", "date-line")
    elif size <= 120 and read_byline(text):
        line.set("byline", "byline")
    elif size <= 80 and (dateline := read_dateline(text)) and dateline.end >= size - 1:
        line.set("dateline", "own-line")


def _is_date_line(text: str) -> bool:
    """Little stands on the line besides its dates: a section, a name, an outlet."""
    found = find_dates(text)
    if not found:
        return False
    rest = len(text) - sum(date.end - min(date.start, date.label_end) for date in found)
    return rest <= 40 or rest * 2 <= len(text) or "|" in text


def _choose_title(lines: Sequence[Line], first: int, last: int, offered: Sequence[int]) -> int | None:
    """Choose the headline among the unexplained lines above a story."""
    offered = [i for i in offered if _TITLE_MIN <= lines[i].end - lines[i].start <= _TITLE_MAX]
    if not offered:
        return None
    if len(offered) == 1 and first - offered[0] <= 6:
        return offered[0]
    matter = " ".join(line.text for line in lines[first : min(last, first + 4)])
    said = [line.text for line in lines[max(0, first - _WINDOW * 4) : first]]
    # With no menu above, the head is all there is: the best of it is the title.
    best, found = (_NO_MENU if first <= _HEAD_LINES else 0.5), None
    for i in offered:
        score = _title_score(lines, i, first, matter, said)
        if score > best:
            best, found = score, i
    return found


def _title_score(lines: Sequence[Line], i: int, first: int, matter: str, said: Sequence[str]) -> float:
    line = lines[i]
    score = min(shared_words(line.text, matter), 4) * 0.8 - (first - i) * 0.12
    score += 0.8 if line.text.count(" ") >= 4 else -0.5
    nearest = next((lines[k].role for k in range(i + 1, first) if not lines[k].soft and lines[k].role), "")
    if nearest in ("date", "byline", "counter", "share", "dateline"):
        score += (2.0, 1.4, 0.0)[min(2, _rivals(lines, i, first))]
    if i == first - 1 or all(lines[k].role and not lines[k].soft for k in range(i + 1, first)):
        score += 0.5  # nothing but the small lines of a head lies between it and the story
    if _under_date(lines, i):
        score -= 0.8  # a caption stands there more often than a title does
    if sum(other.startswith(line.text) for other in said) > 1:
        score += 1.0
    if line.stop and line.text[-1] == "." and not line.text.endswith(".."):
        score -= 1.5
    if is_bare_name(line.text):
        score -= 1.5
    if line.item or _is_caption(line) or _is_section(line):
        score -= 2.0
    return score


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
            return any(line.end - line.start >= 25 and not line.item and not _is_section(line) for line in above)
    return False


def _between(lines: Sequence[Line], title: int, first: int) -> None:
    """Explain the lines from a title down to its story."""
    dated = False
    for k in range(title + 1, first):
        line = lines[k]
        if line.role and not line.soft:
            dated = dated or line.role == "date"
            continue
        text = line.text
        twin = (k + 1 < first and lines[k + 1].text == text) or (lines[k - 1].text == text and k - 1 > title)
        if same(text[0]) == same(lines[title].text[0]) and fold(text) == fold(lines[title].text):
            line.set("title", "title-again")
        elif twin or _is_caption(line):
            line.set("caption", "caption-under-title")
        elif _is_section(line):
            line.set("section", "section-words")
        elif is_bare_name(text):
            line.set("byline", "name-under-title")
        elif k == title + 1 and not dated and line.end - line.start >= 45 and not line.item:
            line.set("subtitle", "line-under-title")
        elif line.item and first - k <= 6:
            line.set("subtitle", "points-under-title")
        else:
            line.set("caption", "short-line-under-title")


def _above(lines: Sequence[Line], title: int) -> None:
    """Explain the lines over a title: kicker, section, a clock, and the menu of the page."""
    near = True
    for k in range(title - 1, -1, -1):
        line = lines[k]
        if line.role == "date":
            # Under the title stands when the story was published; over it, as a rule, when the page was made.
            below = any(lines[m].role == "date" for m in range(title + 1, min(len(lines), title + 8)))
            if not near or below or _is_clock(line.text):
                line.set("clock", "date-over-title")
            continue
        if line.role and not line.soft:
            near = near and line.role in _HEAD_ROLES
            continue
        if line.end - line.start > _TITLE_AGAIN and _same_title(line.text, lines[title].text):
            line.set("title", "title-before")
        elif near and _is_section(line):
            line.set("section", "section-words")
        elif near and k == title - 1 and k <= 2 and 4 <= line.end - line.start <= 60 and not line.item:
            line.set("kicker", "line-over-title")
        else:
            _furnish(line)
        near = False


def _is_clock(text: str) -> bool:
    """Two calendars side by side are the mark of a masthead."""
    return "ه" in text and _hijri_year().search(text) is not None


def _same_title(text: str, title: str) -> bool:
    """One is the other, or begins it: a page's own name is often added to the title."""
    if same(text[0]) != same(title[0]):
        return False
    text, title = fold(text), fold(title)
    return text.startswith(title) or title.startswith(text)


def _menu(lines: Sequence[Line], start: int, end: int, title: int | None) -> None:
    for line in lines[start:end]:
        if not line.role or line.soft:
            if title is None and is_bare_name(line.text):
                line.set("byline", "name-over-story")
            else:
                _furnish(line)


def _furnish(line: Line) -> None:
    """Name a line that no story claims: long ones run over pages as news tickers, short ones are menus."""
    if not line.soft:
        line.set("ticker" if line.end - line.start >= 35 else "nav", "line-over-story")
    else:
        line.soft = False


def furnish_rest(lines: Sequence[Line]) -> None:
    """
    Name the lines that are left after a story.

    Args:
        lines: The lines after it.
    """
    for line in lines:
        if line.soft:
            line.soft = False
        elif not line.role:
            if line.prose and (line.text[-1] not in '؟?!"”»' or line.end - line.start >= LONG):
                line.set("unknown", "prose-outside-story")
            else:
                line.set("nav" if line.end - line.start < 35 else "ticker", "line-after-story")
