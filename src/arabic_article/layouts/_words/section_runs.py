"""Lines on which a flattener printed the names of several sections in one run, as links beside each other come out."""

from __future__ import annotations

import re
from functools import cache

from arabic_article.layouts._words.sections import is_menu, is_section_name, is_several


@cache
def _seam() -> re.Pattern[str]:
    """Match where a name may begin right behind another: an article inside a word, or behind a letter that ends words."""
    return re.compile(r"(?<=[ء-ي]{3})(?=ال[ء-ي]{3})|(?<=[ء-ي]{2}ة)(?=[ء-ي])")


@cache
def _two_articles() -> re.Pattern[str]:
    """Match two words with the article that nothing parts; no one word has a second one with as much behind it."""
    return re.compile(r"(?<![ء-ي])ال[ء-ي]{3,}?ال[ء-ي]{4,}")


@cache
def _news() -> re.Pattern[str]:
    """Match the word for news with the next name glued to it."""
    return re.compile(r"(?:أهم )?ال[أا]خبار(?=[ء-ي]{3})")


@cache
def _inner_end() -> re.Pattern[str]:
    """Match the letter that only ends words, and a word of some length right behind it."""
    return re.compile(r"(?<=[ء-ي]{2})ة(?=[ء-ي]{3})")


def is_run_of_sections(text: str) -> bool:
    """
    Tell whether the names of several sections are printed in one run.

    Args:
        text: A short line over a title.

    Returns:
        True where a letter that ends words stands inside one, a word of sections begins or ends inside a word, or two
        words with the article make one.
    """
    if _inner_end().search(text) is not None or is_menu(text) or any(map(is_several, text.split())):
        return True
    for seam in _seam().finditer(text):
        left, right = text[: seam.start()].rsplit(maxsplit=1)[-1], text[seam.end() :].split(maxsplit=1)[0]
        if is_section_name(left) or is_section_name(right):
            return True
    return _two_articles().search(text) is not None or _news().match(text) is not None
