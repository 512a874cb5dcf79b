"""Where a name ends that a date follows on its line."""

from __future__ import annotations

import re
from functools import cache

from arabic_article.arabic.folding import fold, spellings


@cache
def _day() -> re.Pattern[str]:
    """Match what stands between a name and its date: a word, a weekday without its article, one glued to the name, a control."""
    weekday = spellings(("أحد", "اثنين", "إثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت"))
    return re.compile(
        rf"\s{spellings(('في', 'يوم', 'في يوم', 'بتاريخ', 'منذ', 'on'))}(?:\s{weekday})?[\s,،]*+\Z|(?<=[ء-ي])ال{weekday}[\s,،]*+\Z"
        rf"|(?:(?<=[ء-ي])|\s){spellings(('أرسل بريدا إلكترونيا', 'Send an email'))}\s*+\Z|(?<=[ء-ي]{{3}})(?P<glued>في)\s++\Z"
    )


@cache
def _own_endings() -> frozenset[str]:
    """Give family names, folded and without the article, of which the word for "on" is a part."""
    return frozenset(
        fold(
            "لطفي حنفي يوسفي صوفي شريفي عفيفي كافي صيرفي ثقفي أشرفي مصطفي خلفي سيوفي وافي شافي صافي عوفي ريفي صيفي كوفي شرفي عرفي "
            "رصافي قذافي سويفي منوفي خفافي صحفي عسافي خريفي ظريفي حليفي خليفي نظيفي لطيفي حنيفي سيفي طريفي عريفي زحيفي معروفي "
            "شنقافي مشرفي طائفي نجفي سلفي فلسفي خطفي زفزافي كشافي صرافي علافي غلافي عطفي معافي مكفي رديفي مطرفي"
        ).split()
    )


def name_ends(text: str, start: int, end: int) -> int:
    """
    Find where a name ends before its date: "by so-and-so on Thursday"; the day is read already.

    Args:
        text: The page's text.
        start: Where the name begins.
        end: Where the date begins.

    Returns:
        The offset; `end` where nothing stands between them.
    """
    day = _day().search(text, start, end)
    if day is None:
        return end
    if day["glued"] and fold(text[start : day.end()].split()[-1]).removeprefix("ال") in _own_endings():
        return end
    return day.start()
