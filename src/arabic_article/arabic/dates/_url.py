"""Read the date in the address of a page."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from arabic_article.arabic.dates._timestamp import Timestamp


@cache
def _pattern() -> re.Pattern[str]:
    # A date begins a segment of the path: numbers inside a slug belong to its headline.  The year bounds are those of
    # news on the web; they keep serial numbers out.  Joomla names what has no name by the second in which it was made: a
    # story is the last segment, behind its number perhaps, a menu stands before it or right under the script.
    year = "(?:199[4-9]|20[0-4][0-9])"
    month = "(?:1[0-2]|0?[1-9])"
    day = "(?:3[01]|[12][0-9]|0?[1-9])"
    rest = r"(?![0-9])"
    second = "(?:-[0-9]{2}){3}"
    return re.compile(
        rf"""/(?:
            (?P<y1>{year})(?P<sign>[/\-_])(?P<m1>{month})(?P=sign)(?P<d1>{day}){rest}
              (?!{second}/)(?!(?<=/index\.php/.{{10}}){second})
          | [0-9]{{1,8}}-(?P<y5>{year})-(?P<m5>{month})-(?P<d5>{day}){second}(?=[./]|$)
          | (?P<y2>{year})(?P<m2>1[0-2]|0[1-9])(?P<d2>3[01]|[12][0-9]|0[1-9])(?=[/_\-.]|$)
          | (?P<d3>{day})/(?P<m3>{day})/(?P<y3>{year})(?=/|$)
          | (?P<y4>{year})/(?P<m4>{month})(?=/(?![0-9]{{1,2}}(?:/|$))|$)
        )""",
        re.VERBOSE | re.ASCII,
    )


def date_in_url(url: str) -> Timestamp | None:
    """
    Read the date in the path of an address.

    Args:
        url: The address of a page, or its path.

    Returns:
        The date, mostly to the day, some to the month; None where the path has none.
    """
    path = url.partition("?")[0].partition("#")[0]
    month: Timestamp | None = None
    for match in _pattern().finditer(path):
        raw = match[0][1:]
        if match["y4"]:
            month = month or Timestamp(f"{match['y4']}-{int(match['m4']):02d}", raw, "gregorian", "month", "url", 0.8)
            continue
        sure = 0.9
        year = match["y1"] or match["y2"] or match["y3"] or match["y5"]
        if match["y3"]:
            first, second = match["m3"], match["d3"]
            if int(first) > 12:
                first, second = second, first
            elif int(second) <= 12 and first != second:
                sure = 0.75
        else:
            first, second = match["m1"] or match["m2"] or match["m5"], match["d1"] or match["d2"] or match["d5"]
        try:
            day = dt.date(int(year), int(first), int(second))
        except ValueError:
            continue
        return Timestamp(day.isoformat(), raw, "gregorian", "day", "url", sure)
    return month
