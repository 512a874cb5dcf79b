"""What stands on a line of an HTML page in elements that the page calls after its writer, with or without a link."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sheet.html_tree import element_of, is_called

if TYPE_CHECKING:
    from arabic_article._page import Page
    from arabic_article.layouts._sheet.lines import Line

_SIZE: Final = (5, 60)
"""Characters of the shortest name, and of the longest with a place beside it."""
_NEAR: Final = 2
"""Elements around a name that are of it alone, as a rule."""


@cache
def _of_writer() -> re.Pattern[str]:
    """Match classes of a writer's name; those of comments have writers too."""
    return re.compile(
        r"(?:\A|(?<!comment)[-_])(?i:authors?|writers?|byline|reporter|journalist|auteur)(?i:[-_]?name)?\Z"
        r"|(?<=[a-z])(?<!omment)(?:Author|Writer)s?(?:Name)?\Z"
    )


def called_spans(page: Page, line: Line) -> list[tuple[int, int]]:
    """
    Find the parts of a line in elements that the page calls after its writer.

    Args:
        page: The page.
        line: One of its lines.

    Returns:
        Their spans, in order; none on flattened text, and in the captions of pictures, whose writer took them.
    """
    if page.markup is None or page.outline is None:
        return []
    parted = page.markup.parted(line.start)
    runs = page.markup.runs(line.start, line.end) if parted else ((line.start, line.end),)
    # To ask for the elements around a run takes far longer than to see that it is no name.
    spans = [
        (start, end)
        for start, end in runs
        if _SIZE[0] <= end - start <= _SIZE[1]
        and page.text.find(" ", start + 1, end - 1) > 0
        and is_called(page, start, end, _of_writer(), _NEAR)
    ]
    return [] if spans and line.kind == "caption" and _is_of_picture(page, line) else spans


def _is_of_picture(page: Page, line: Line) -> bool:
    """An element around it is made for a picture; a line that only stands under one may be of the head of its story."""
    assert page.outline is not None
    tag = page.outline.tags[element_of(page, line.start)]
    return tag in ("figcaption", "caption") or is_called(page, line.start, line.end, _of_picture(), _NEAR + 1)


@cache
def _of_picture() -> re.Pattern[str]:
    return re.compile("caption|image|img|photo|picture|figure|gallery", re.IGNORECASE)
