"""The line that feeds put under a story: its title, and the site on which it came out first."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from arabic_article.layouts._sheet.lines import Line

_LAST: Final = 6
"""Lines at the end of a text among which it stands."""
_SIZE: Final = 400


@cache
def _feed() -> re.Pattern[str]:
    title, site = r"(\S[^\n]{2,240}?)", r"([^\n]{2,60}?)"
    return re.compile(
        rf"The post {title} (?:first appeared on|appeared first on) {site}\s?\.?|"
        rf"ظهرت? (?:هذه |هذا )?(?:المقالة|المقال|التدوينة) {title} [أا]ول[اًا]{{0,3}} (?:على|في) {site}\s?\.?"
    )


def part_feed(lines: list[Line]) -> list[Line]:
    """
    Part the line of a feed into the title, where the page has no other, and the site.

    Args:
        lines: The sheet, with all roles.

    Returns:
        The sheet; itself where no such line is.
    """
    for k in range(len(lines) - 1, max(-1, len(lines) - 1 - _LAST), -1):
        line = lines[k]
        if line.role != "source" or line.rule != "marker" or line.end - line.start > _SIZE:
            continue
        match = _feed().fullmatch(line.text)
        if match is None:
            return lines
        first = 1 if match[1] is not None else 3
        site = line.start + match.start(first + 1)
        if any(other.role == "title" and not other.story for other in lines):
            line.value = site
            return lines
        cut = match.end(first)
        title = Line(line.start, line.start + cut, line.text[:cut], False, None)
        title.set("title", "title-of-a-feed")
        title.value = line.start + match.start(first)
        rest = line.text[cut:].lstrip()
        source = Line(line.end - len(rest), line.end, rest, False, None)
        source.set("source", "marker")
        source.value = site
        return [*lines[:k], title, source, *lines[k + 1 :]]
    return lines
