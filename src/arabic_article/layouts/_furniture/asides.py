"""Short lines between the paragraphs of a flattened story that are none of it: pleas, buttons, addresses, days of other stories."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._furniture.page_days import is_whole_day
from arabic_article.layouts._furniture.pleas import is_plea
from arabic_article.layouts._furniture.share_rows import is_share_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_ADDRESSES: Final = ("#", "http://", "https://", "pic.twitter.com", "www.")
"""How an address begins, or a hashtag."""
_HEADLINE: Final = 20
"""Characters of the shortest headline with its day."""
_DAY: Final = 40
"""Characters of the longest line that is a day."""
_OTHERS: Final = frozenset({"related", "read_also"})


@cache
def _glued_day() -> re.Pattern[str]:
    """Match a headline to which a flattener glued its day."""
    return re.compile(r"(.*[ء-ي»\"؟!])(?:\d{1,2}([/-])\d{1,2}\2(?:19|20)\d\d|(?:19|20)\d\d([/-])\d{1,2}\3\d{1,2})")


@cache
def _figure() -> re.Pattern[str]:
    """Match a number with its separator or its sign, and nothing else: neither a chapter nor a year."""
    return re.compile(r"[+-]?[\d٠-٩]{1,3}(?:[.,٫٬][\d٠-٩]{1,3}){1,3}\s?[%٪]?|[\d٠-٩]{1,3}\s?[%٪]")


def read_aside(lines: Sequence[Line], i: int, last: int) -> bool:
    """
    Read a short line inside a story that a page prints between its paragraphs, and that is no part of it.

    Args:
        lines: The sheet.
        i: Index of the line; nothing else explains it.
        last: Index after the story's last line.

    Returns:
        True where it has its role now.
    """
    line = lines[i]
    text = line.text
    if is_plea(line):
        line.set("promo", "plea")
    elif is_share_row(text):
        line.set("share", "row-of-buttons")
    elif text.startswith(_ADDRESSES):
        line.set("embed", "address")
    elif text[-1].isdigit() and _days_other(lines, i):
        pass
    elif text[0] in "0123456789+-٠١٢٣٤٥٦٧٨٩" and _figure().fullmatch(text) is not None:
        line.set("embed", "figure-with-legend")
        under = lines[i + 1]
        if i + 2 < last and not (under.role or under.stop or under.prose or under.kind or under.item):
            under.set("embed", "figure-with-legend")
    return bool(line.role)


def _days_other(lines: Sequence[Line], i: int) -> bool:
    """Read the day of another story: glued to its headline, or under it."""
    line = lines[i]
    size = line.end - line.start
    if size >= _HEADLINE and (match := _glued_day().fullmatch(line.text)) is not None:
        line.set("related", "card-in-story")
        line.pieces = ((line.start, line.start + match.end(1)),)
    elif size <= _DAY and lines[i - 1].role in _OTHERS and is_whole_day(line.text):
        line.set("nav", "beside-headlines")
    return bool(line.role)
