"""What may stand in a list of tags, and where the list ends."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.dates import find_dates, has_date
from arabic_article.arabic.folding import fold, spellings
from arabic_article.arabic.keywords import is_list_of_tags
from arabic_article.arabic.markers import MARKERS
from arabic_article.layouts._words.head_lines import is_counter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

OTHERS: Final = (
    "المزيد",
    "لمزيد",
    "للمزيد",
    "اقرأ",
    "إقرأ",
    "شاهد",
    "تابع القراءة",
    "مقالات",
    "مواضيع",
    "موضوعات",
    "جميع مقالات",
    "جميع المقالات",
    "كل مقالات",
    "المادة السابقة",
    "المادة التالية",
    "تعليقات",
    "التعليقات",
    "هناك تعليق",
    "انشر",
    "إنشر",
    "أنشر",
    "شارك",
    "مشاركة هذا",
    "مشاركة المقال",
    "مشاركة الخبر",
    "انتقل إلى",
    "حول الموقع",
    "عن الموقع",
    "من نحن",
    "اتصل بنا",
    "إتصل بنا",
    "خريطة الموقع",
    "سياسة الخصوصية",
)
"""Words that begin a line over other stories, and lines on which a page speaks of comments, of sharing, of itself."""
_MORE: Final = ("المزيد من", "لمزيد من", "للمزيد من", "مزيد من")
"""Words that begin a line which leads to more stories of a writer or a section."""
_SIZE: Final = 40
_WORDS: Final = 6
_ROW: Final = 200
"""Characters of the longest line that holds all tags of a story."""
_BETWEEN: Final = ("،", ",", "|", "-", "•", "/", "#")
_DATE_SIZE: Final = 48
"""Characters of the longest line that is a date and nothing else."""
_EVEN: Final = 3
"""Tags that stand equally far apart before one further away is none of them."""
_WIDER: Final = 2
_HASHES: Final = 2
_GLUED: Final = frozenset({"ال", "كل"})
_BARRED: Final = 3
"""Tags between bars or dashes behind a label that lost its colon."""


@cache
def _number() -> re.Pattern[str]:
    """Match a rating, and a label with a number behind it."""
    return re.compile(r"[^\n:]{2,30}?\s[\d٠-٩][\d٠-٩.,]{0,3}\s?/\s?[\d٠-٩]{1,2}|[^\n:]{2,30}:\s*[\d٠-٩]{1,9}")


def is_number(text: str) -> bool:
    """
    Tell a short line that counts or rates something, which no tag does.

    Args:
        text: A line.

    Returns:
        True for a rating, and for a label and a number.
    """
    return text[-1].isdigit() and _number().fullmatch(text) is not None


def dates_it(line: Line) -> bool:
    """
    Tell whether a short line holds a date.

    Args:
        line: A line.

    Returns:
        False for lines that say more.
    """
    return line.end - line.start <= _DATE_SIZE and has_date(line.text) and bool(find_dates(line.text))


def is_tag(line: Line) -> bool:
    """
    Tell whether a line may be a tag in a list of them.

    Args:
        line: A line under the label of tags.

    Returns:
        True for a few words, for hashtags, and for a sign between two tags.
    """
    text = line.text
    if not text[0].isalpha() and not any(map(str.isalpha, text)) and text not in _BETWEEN:
        return False
    if text.startswith(OTHERS) or "://" in text or is_counter(text):
        return False
    if (text[-1].isdigit() and (is_number(text) or dates_it(line))) or (":" in text and dates_it(line)):
        return False
    return (line.end - line.start <= _SIZE and text.count(" ") < _WORDS and not line.stop) or "#" in text


def is_row(line: Line) -> bool:
    """
    Tell whether a line may hold all tags, with nothing between them.

    Args:
        line: The line under the label of tags.

    Returns:
        False for a sentence, and for what leads to more of a writer.
    """
    free = line.hit is None and not line.role and not line.text.startswith(_MORE)
    return free and not line.stop and line.end - line.start <= _ROW


def end_of_even(lines: Sequence[Line], first: int, last: int) -> int:
    """
    Find where tags end that stand equally far apart: what is further away from them than they are belongs to another box.

    Args:
        lines: The sheet.
        first: Index of the first tag.
        last: Index after the last line that may be one.

    Returns:
        Index after the last tag; `last` where they are few, or stand at various distances.
    """
    gap = lines[first + 1].start - lines[first].end if first + 1 < last else 0
    for k in range(first + 2, last):
        wider = lines[k].start - lines[k - 1].end - gap
        if wider:
            return k if wider >= _WIDER and k - first >= _EVEN else last
    return last


@cache
def tag_labels() -> frozenset[str]:
    """
    Collect the labels of tags.

    Returns:
        Them, folded.
    """
    return frozenset(fold(phrase) for marker in MARKERS if marker.role == "keywords" for phrase in marker.phrases)


def read_row(line: Line) -> int:
    """
    Find the tags of a line that opens with the sign of tags, or with a label without a colon before bars or dashes.

    Args:
        line: A line under a story.

    Returns:
        Offset of the first tag; -1 where it is anything else.
    """
    text = line.text
    if line.stop or line.end - line.start > _ROW:
        return -1
    if text[0] == "#":
        pieces = text[1:].split("#")
        return line.start if len(pieces) >= _HASHES and is_list_of_tags(pieces, _HASHES) else -1
    sign = "|" if "|" in text else " - "
    if text.count(sign) < _BARRED - 1:
        return -1
    opening, _, _ = text.partition(sign)
    words = opening.split()
    for count in range(len(words) - 1, 0, -1):
        label = " ".join(words[:count])
        if fold(label) in tag_labels():
            at = text.index(words[count], len(label))
            return line.start + at if is_list_of_tags(text[at:].split(sign), _BARRED) else -1
    return -1


def files_tags(lines: Sequence[Line], k: int) -> bool:
    """
    Mark a tag of a head under its label, be it a place, and a line of tags that a flattener glued to their label.

    Args:
        lines: The sheet.
        k: Index of a line between a title and its story.

    Returns:
        Whether it is one of them; False where a blank follows the label, as it does in prose.
    """
    line = lines[k]
    text = line.text
    if line.soft and line.role == "keywords" == lines[k - 1].role:
        line.soft = is_bare_name(text)
        return not line.soft
    if text[:2] not in _GLUED or text[-1] in ".؟:" or _label().match(text) is None:
        return False
    line.set("keywords", "label-alone")
    line.value = line.end
    return True


@cache
def _label() -> re.Pattern[str]:
    """Match a label of two words that a letter follows."""
    words = ("الكلمات الدالة", "الكلمات الدلالية", "الكلمات المفتاحية", "كلمات دالة", "كلمات دلالية", "كلمات مفتاحية")
    return re.compile(rf"{spellings(words)}(?=[ء-ي])")
