"""The names that outlets call their sections by, and the paths through them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._places import is_city, is_country
from arabic_article.arabic.folding import Spelled, fold, fold_word, spellings

if TYPE_CHECKING:
    from arabic_article.layouts._sheet.lines import Line

_FRONT: Final = ("الرئيسية", "الرئيسة", "الصفحة الرئيسية", "الاستقبال", "Home")
_BARS: Final = 2
"""Bars in a path; a line with more is a menu."""
_SECTION_SIZE: Final = 48
_MENU_SIZE: Final = 600
"""Characters of the longest menu in one run; longer lines are a whole page, its menu first."""
_PATH_SIZE: Final = 110
_SECTION_WORDS: Final = (
    "سياسة السياسة سياسية رياضة الرياضة رياضية اقتصاد الاقتصاد اقتصادية مال وأعمال أعمال بورصة عرب "
    "العرب عربي عربية وعالم عالم العالم عالمي عالمية دولي ودولي دولية ودولية دوليات محلي محلية محليات "
    "وطنية الوطنية جهات أخبار الأخبار خبر مصر حوادث الحوادث وقضايا قضايا ثقافة الثقافة ثقافي وفنون فنون فن "
    "الفن ومشاهير منوعات المنوعات مجتمع المجتمع صحة وصحة الصحة علوم وتكنولوجيا تكنولوجيا تقنية سيارات "
    "سياحة مرأة المرأة ومنوعات تعليم تحقيقات وتقارير تقارير ملفات حوارات مقالات آراء رأي الرأي وآراء "
    "محافظات توك شو برلمان الخليج المغرب العربي الشرق الأوسط صحافة دين إسلاميات بيئة طقس الطقس لبنان فلسطين "
    "الأردن سوريا العراق تونس الجزائر السعودية الإمارات تركيا فيديو أسواق الأسواق طاقة الطاقة شركات بنوك عقارات "
    "سورية السورية إقليمي إقليمية الاقتصادية السياسية الرياضية المحلية العالمية الدولية العربية الثقافية "
    "ملاعب كرة قدم القدم عالمية أقاليم مناخ المناخ علوم العلوم التكنولوجيا التعليم جامعات أسرة الأسرة تحليلات "
    "المال كتابات المقالات بودكاست ميديا وثائقيات فضائيات وبرلمان مقابلات مميز سلايدر مختارات إصدارات دراسات بحوث"
)

_LANDS: Final = (
    "البحرين الكويت قطر عمان اليمن ليبيا السودان إيران عمانية كويتية قطرية بحرينية يمنية عراقية خليجية مصرية"
)
"""What follows the word for news in the name of a section; alone such a word is a place as often."""


_AFTER_NEWS: Final = (5, 26)
"""Characters of the shortest and of the longest name of a section that begins with the word for news, or for articles."""
_SCENES: Final = (
    "العراقي السوري اللبناني الليبي اليمني السوداني المصري السعودي الكويتي القطري البحريني العماني الإماراتي الأردني "
    "الفلسطيني التونسي الجزائري المغربي الموريتاني الخليجي العربي السياسي المحلي الدولي"
)
"""What follows the words for a scene and for affairs in the name of a section."""


@cache
def _words() -> Spelled:
    of_a_land = rf"{spellings(('أخبار',))}\s{spellings((*_LANDS.split(), 'السيارات'))}"
    scene = rf"{spellings(('المشهد', 'الشأن'))}\s{spellings(_SCENES.split())}"
    affairs = rf"{spellings(('شؤون', 'شئون'))}\s[ء-ي]{{4,12}}ية"
    word = rf"(?:{of_a_land}|{scene}|{affairs}|{spellings(_SECTION_WORDS.split())})"
    # Names that nothing parts are several links in one run, and no name of a section.
    return Spelled(rf"[>»›•]?\s*(?:(?:و\s?)?{word}(?:[\s>»/›\\|،,&-]+|\Z))+")


@cache
def _openings() -> frozenset[str]:
    return frozenset(fold(word)[:2] for word in (*_SECTION_WORDS.split(), "أخبار", "المشهد", "شؤون", "شئون"))


def _may_open(text: str) -> bool:
    """Tell cheaply whether a line may begin with one of the words."""
    opening = fold_word(text[:2])
    return len(opening) < 2 or opening in _openings() or opening[0] == "و" or text[0] in ">»›•"


@cache
def _sign() -> re.Pattern[str]:
    """Match what parts the steps of a path."""
    return re.compile(r"[>»›\\/|]")


@cache
def _path() -> Spelled:
    """Match a path that begins at the front page, or that has two steps of a few words each."""
    step = r"[^\s>»›\\/|](?:[^>»›\\/|\n]{0,28})"
    return Spelled(
        rf"[\s>»›\\/•]*(?:{_here()}{spellings(_FRONT)}\s*[>»›\\/|]\s*{step}(?:[>»›\\/|]\s*{step})*|{step}[>»›\\]\s*{step}[>»›\\]\s*{step})[\s>»›\\/]*"
    )


@cache
def _here() -> str:
    """Match the label of a path, if there is one."""
    return rf"(?:{spellings(('أنت هنا', 'أنت الآن في', 'موقعك الحالي', 'You are here'))}\s?:?\s*+)?"


@cache
def _front() -> re.Pattern[str]:
    return re.compile(rf"[\s>»›\\/•]*+{_here()}{spellings(_FRONT)}(?!\w)", re.IGNORECASE)


@cache
def _single() -> frozenset[str]:
    return frozenset(map(fold, _SECTION_WORDS.split()))


def is_menu(text: str) -> bool:
    """
    Tell a menu in one run by its first two words: a section and the same word, or the word for sections and one of them.

    Args:
        text: A line.

    Returns:
        True where it begins with the same word of sections twice, or with their label.
    """
    words = text.split(" ", 2)
    return len(words) > 1 and words[0] in (words[1], "الأقسام", "الاقسام") and fold(words[1]) in _single()


def is_several(word: str) -> bool:
    """
    Tell names of sections that nothing parts.

    Args:
        word: A word.

    Returns:
        True where it is made of two of them or more.
    """
    if not word.isalpha() or not _may_open(word):
        return False
    folded = fold(word)
    if folded in _single() or folded.removeprefix("و") in _single():
        return False
    # Where names can end, one after the other; a pattern of them all would take long to compile.
    ends = {0}
    for at in range(len(folded)):
        if at in ends:
            for start in {at, at + folded.startswith("و", at)}:
                ends.update(end for end in range(start + 1, len(folded) + 1) if folded[start:end] in _single())
    return len(folded) in ends


def begins_path(line: Line) -> bool:
    """It begins with the word for the front page: a menu, or the path to the story."""
    return line.end - line.start <= _MENU_SIZE and _front().match(line.text) is not None


def is_front(text: str) -> bool:
    """It is the word for the front page and nothing else."""
    front = _front().match(text)
    return front is not None and front.end() == len(text.rstrip(" >»›\\/|"))


def is_section(line: Line) -> bool:
    """It is made of the words that outlets call their sections by, or a path through them."""
    size, text = line.end - line.start, line.text
    if size <= _SECTION_SIZE and _may_open(text) and (_words().fullmatch(text) is not None or is_menu(text)):
        return True
    return (
        size <= _PATH_SIZE
        and _sign().search(text) is not None
        and "«" not in text
        and text.count("|") <= _BARS
        and _path().fullmatch(text) is not None
    )


def is_section_name(text: str) -> bool:
    """It is made of nothing but the words that outlets call their sections by."""
    return _words().fullmatch(text) is not None


@cache
def _of_news() -> re.Pattern[str]:
    """Match the word for news and what they are of, glued to it or not, and the word for articles and what they are like."""
    return re.compile(r"[أا]خبار(?:\s(ال[ء-ي]{3,12})|\s?([ء-ي]{3,12}))|مقالات\s[ء-ي]{2,8}ية")


def names_section(text: str) -> bool:
    """
    Tell the name that an outlet gives to a section of news or of articles, where a kicker could stand.

    Args:
        text: A line over a title.

    Returns:
        False where more than one word follows, and where one without an article that is no place does.
    """
    if not _AFTER_NEWS[0] <= len(text) <= _AFTER_NEWS[1] or text[0] not in "أام":
        return False
    match = _of_news().fullmatch(text)
    return match is not None and (not match[2] or is_city(fold(match[2])) or is_country(fold(match[2])))
