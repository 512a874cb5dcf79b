"""The day that a story calls today, for one that nothing else dates."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from arabic_article._build.published import by_fetch
from arabic_article._segments import Evidence
from arabic_article._values import Trace
from arabic_article.arabic import dates
from arabic_article.arabic.dates._resolve import SURE_CHECKED
from arabic_article.arabic.folding import spellings

if TYPE_CHECKING:
    import datetime as dt

    from arabic_article._article import Article
    from arabic_article.arabic.dates import Timestamp

_RULE: Final = "today-in-story"
_WORD: Final = "اليوم"
_OPENS: Final = frozenset({"lead", "paragraph"})


@cache
def _today() -> re.Pattern[str]:
    """Match the word for today, not that of a day long ago, before a weekday and a day in brackets, as agencies date their news."""
    weekday = spellings(("الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"))
    return re.compile(rf"(?<![ء-ي])(?<!هذا )(?<!ذلك )(?<!نفس )اليوم[،,]?\s(?={weekday}\s?\(\s?[0-9٠-٩])")


def read_told_day(
    article: Article, text: str, region: str | None, captured: dt.datetime | None = None
) -> Article:
    """
    Date a story by its first paragraph, where nothing else dates it: "اليوم الثلاثاء (12 مارس 2024)".

    Args:
        article: What was read.
        text: The page's text.
        region: Country of the outlet, which gives the order of day and month.
        captured: When the page was fetched: the day is not later.

    Returns:
        The article; with its day, where the weekday beside it is right.
    """
    first = next((s for s in article.segments if s[0] in _OPENS and s[3] == "value" and not s[4]), None)
    if not _is_open(article.published) or first is None or text.find(_WORD, first[1], first[2]) < 0:
        return article
    said = text[first[1] : first[2]]
    today = _today().search(said)
    if today is None:
        return article
    for found in dates.find_dates(said, region=region):
        stamp = by_fetch(found.timestamp, captured)
        if found.start == today.end() and stamp.value and stamp.precision == "day" and stamp.sure >= SURE_CHECKED:
            place = Evidence(first[1] + found.start, first[1] + found.end, "text", _RULE)
            traces = (*(t for t in article.traces if t.field != "published"), Trace("published", None, "", place))
            return attrs.evolve(article, published=attrs.evolve(stamp, rule=_RULE), traces=traces)
    return article


def _is_open(published: Timestamp | None) -> bool:
    """Nothing dates the story, or only the word for today, with a time, which says nothing where nobody knows when that was."""
    if published is None:
        return True
    return published.value is None and published.rule == "relative" and published.raw.startswith(_WORD)
