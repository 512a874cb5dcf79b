"""Text in Markdown, as converters write pages for corpora and for language models: marks of headings, quotations, links."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.layouts._sheet.lines import SHORT_COST, Line
from arabic_article.layouts._sheet.scan import hit_at, scanner

if TYPE_CHECKING:
    from collections.abc import Sequence

_EMPHASIS: Final = ("***", "**", "__")
_TITLE_WORDS: Final = 3
_TAG: Final = 34
"""Characters of the longest tag behind its sign."""


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(r"(#{1,6})[ \t]+(?=\S)")


@cache
def _image() -> re.Pattern[str]:
    return re.compile(r"(?:\[?!\[[^\]\n]*\]\([^)\s]*(?:\s[^)\n]*)?\)(?:\]\([^)\s]*\))?\s*)+")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"[\s,،|•*_]*\[([^\]\n]+)\]\([^)\s]*(?:\s[^)\n]*)?\)[\s,،|•*_]*")


def read_markdown(text: str, lines: Sequence[Line]) -> None:
    """
    Read the marks at the beginnings of lines, and lines that are nothing but links or pictures.

    Args:
        text: The page's text; nothing changes where it holds no such mark.
        lines: The sheet, before labels are announced.
    """
    if not _has_mark(text):
        return
    tops: list[Line] = []
    for i, line in enumerate(lines):
        said = line.text
        first, last = 0, len(said)
        if said[0] == "#" and (mark := _heading().match(said)) is not None and not _is_tag(lines, i):
            line.kind, line.level = "heading", len(mark[1])
            line.weight = min(line.weight, SHORT_COST)
            first = mark.end()
            if line.level == 1:
                tops.append(line)
        elif said[0] == ">" and len(said) > 1:
            line.kind = "quote"
            first = last - len(said[1:].lstrip())
        elif "](" in said:
            _read_links(text, line)
        for mark_of in _EMPHASIS:
            size = len(mark_of)
            if said.startswith(mark_of, first) and said.endswith(mark_of) and last - first > 2 * size:
                first, last = first + size, last - size
                break
        if last < len(said):
            inner = Line(line.start, line.start + last - first, said[first:last], line.item, line.hit)
            line.stop = inner.stop
            if line.kind != "heading":
                line.weight = inner.weight
            line.pieces = ((line.start + first, line.start + last),)
        elif first:
            line.value = line.start + first
    if len(tops) == 1 and tops[0].hit is None and tops[0].text.count(" ") >= _TITLE_WORDS:
        tops[0].set("title", "first-heading")


def _has_mark(text: str) -> bool:
    """Look for each mark only where its rarest character stands: to search for one character costs next to nothing."""
    return (
        ("#" in text and (text.startswith(("# ", "## ")) or "\n# " in text or "\n## " in text or "\n### " in text))
        or ("]" in text and ("](http" in text or "](/" in text))
        or (">" in text and "\n> " in text)
        or ("*" in text and "**" in text)
    )


def _is_tag(lines: Sequence[Line], i: int) -> bool:
    """The sign of tags opens it, with a blank behind: another follows on the line, or on the one above or below."""
    if "# " in lines[i].text[1:].lstrip("#"):
        return True
    if lines[i].text[1] == "#" or lines[i].end - lines[i].start > _TAG:
        return False
    near = (*lines[max(0, i - 1) : i], *lines[i + 1 : i + 2])
    return any(line.text.startswith("# ") and line.end - line.start <= _TAG for line in near)


def _read_links(text: str, line: Line) -> None:
    """Read a line that is a picture, or nothing but links."""
    said = line.text
    if _image().fullmatch(said):
        line.set("embed", "picture-mark")
        line.weight = SHORT_COST
        return
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(said) and (link := _link().match(said, at)) is not None:
        spans.append((line.start + link.start(1), line.start + link.end(1)))
        at = link.end()
    if spans and at == len(said):
        line.linked = True
        line.weight = min(line.weight, SHORT_COST)
        first, last = spans[0]
        if line.hit is None and (hit := hit_at(scanner(), text, first)) is not None:
            line.hit = hit
            rest = last - len(text[hit.end : last].lstrip())
            spans[0] = (rest if rest < last else first, last)
        line.pieces = tuple(spans)
