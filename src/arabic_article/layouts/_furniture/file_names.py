"""The names of pictures' files, and the words of templates, which flatteners print where a picture has no better text."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.arabic.folding import fold, spellings

_LONGEST: Final = 17
"""Characters of the longest of these names and words."""
_SIZED: Final = 64
"""Characters in which the ending of a file stands that its size follows."""
_LANGUAGES: Final = frozenset(
    "English|Français|العربية|عربي|Español|Русский|中文|Türkçe|فارسی|فارسى|Deutsch|Italiano|Português|کوردی|עברית|Kiswahili".split(
        "|"
    )
)
"""Languages as switches name them, each in itself."""
_NOTHING: Final = (
    "شعار|شعار الموقع|لوغو|لوجو|لوغو الموقع|لوجو الموقع|صورة|صورة الخبر|صورة المقال|صورة الكاتب|صورة الموضوع|صورة مقال|صورة خبر|"
    "القائمة|القائمة الرئيسية|الصفحات|لا نتيجة|بحث|البحث"
)
"""What templates say of a picture where the newsroom says nothing, and over their own menus."""


@cache
def _file() -> re.Pattern[str]:
    """Match what cameras and programs call pictures, a word with many digits, and what ends as a picture does."""
    made = r"(?:WhatsApp|Screenshot|Screen Shot|Capture)[ _](?:Image[ _]|Video[ _])?(?:from )?\d[\d_.:\- atAPM()]{5,32}"
    copied = r"(?:images?|download|photo|unnamed|Untitled)[ _-]?\(\d{1,3}\)"
    camera = r"(?:IMG|DSCN?|PXL|MVI)[_-]?\d{3,}"
    identity = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    return re.compile(
        rf"{made}|{copied}|{camera}|{identity}|[\w-]{{0,40}}\d{{5}}[\w-]{{0,60}}|[^\n]{{1,80}}\.(?:jpe?g|png|webp|gif|jfif)",
        re.IGNORECASE,
    )


def is_language(text: str) -> bool:
    """
    Tell an entry of a switch of languages.

    Args:
        text: A line.

    Returns:
        True for the name of a language as it is written in it.
    """
    return len(text) <= _LONGEST and text in _LANGUAGES


@cache
def _greeting() -> re.Pattern[str]:
    """Match a welcome to a site; one to anything else may be a headline."""
    sites = (
        "الأمم المتحدة",
        "موقع",
        "الموقع",
        "شبكة",
        "منتدى",
        "منتديات",
        "بوابة",
        "صحيفة",
        "مجلة",
        "وكالة",
        "قناة",
        "مدونة",
    )
    return re.compile(rf"{spellings(('مرحبا', 'مرحباً', 'أهلا', 'أهلاً'))}\sبكم في\s{spellings(sites)}(?!\w)")


@cache
def _said() -> frozenset[str]:
    return frozenset(map(fold, _NOTHING.split("|")))


def says_nothing(text: str) -> bool:
    """
    Tell the text of a picture that only says that it is one, and the address of a site.

    Args:
        text: A line.

    Returns:
        True for the words of templates: "the logo", "picture of the story", "menu", "welcome to our site"; and for a host.
    """
    if text[0] == "w" and text.startswith("www.") and " " not in text:
        return True
    if text[0] in "مأا" and "بكم في" in text[:16] and _greeting().match(text) is not None:
        return True
    return len(text) <= _LONGEST and text[0] in "شصلاب" and fold(text) in _said()


@cache
def _sized() -> re.Pattern[str]:
    """Match the file of a picture with its size, to which a flattener glued what is printed there."""
    return re.compile(r"[\w-]{1,60}\.(?:jpe?g|png|webp|gif)\s?[-–(]\s?[0-9][0-9.,]{0,7}\s?[KM]b\)?", re.IGNORECASE)


def behind_file(text: str) -> str | None:
    """
    Read a line that begins with the name of a picture's file and its size, whatever is glued to it.

    Args:
        text: A line.

    Returns:
        What follows "picture.gif - 12.5 Kb"; None for any other line.
    """
    match = _sized().match(text) if text[0].isascii() and "." in text[:_SIZED] else None
    return None if match is None else text[match.end() :].strip()


def is_file_name(text: str) -> bool:
    """
    Tell the name of a file, which says nothing to a reader.

    Args:
        text: A line in Latin letters and numbers.

    Returns:
        True for such a name; False for a date, a number or an address.
    """
    return text[0].isalnum() and not text.isdigit() and "/" not in text and _file().fullmatch(text) is not None
