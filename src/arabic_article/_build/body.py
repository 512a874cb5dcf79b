"""Body, keywords and lists of other stories, out of their segments."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article._segments import Evidence
from arabic_article._values import BodyBlock, Note, Related, Trace, printed
from arabic_article.arabic import dates, keywords
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.folding import spelling, spellings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from arabic_article._page import Page
    from arabic_article._segments import Segment

    Parts = Mapping[str, Sequence[Segment]]
    Span = tuple[int, int]

_INVISIBLE: Final = (
    " \t\r\n\x0b\x0c\x85\xa0\u2000\u2001\u2002\u2003\u2009\u200a\u2028\u2029\u202f\u3000\u00ad\u061c\u180e\u200b\u200c"
    "\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
BULLETS: Final = "\ufe0f•●▪▫◾◦■□◆◇○➢➤►▶✓✔*·-–—>»" + _INVISIBLE
_BODY: Final = frozenset({"paragraph", "subheading", "list_item", "quote", "table"})
_SPOKEN: Final = frozenset({"paragraph", "quote", "list_item", "lead"})
_HEADLINE: Final = 9
_CELLS: Final = " | "
"""What is set between the cells of a row."""
_SEAM: Final = 4
"""Characters of white space between a caption and the credit under it."""
_LABEL: Final = 24
"""Characters of the label of a credit, with blanks, where both stand on the caption's line."""
_TAKER_WORDS: Final = 4
"""Words of the longest name of who took a picture."""
_DATE_SIZE: Final = 48
_TAG_SIGNS: Final = (",", "،", "|", "#")


def clean(text: str) -> str:
    """
    Trim a value, and put it on one line.

    Args:
        text: A slice of a page.

    Returns:
        The text without white space and invisible controls at its ends; a line break inside becomes a space.
    """
    text = text.strip(_INVISIBLE)
    return " ".join(filter(None, map(str.strip, text.splitlines()))) if "\n" in text else text


def read_body(page: Page, segments: Sequence[Segment], traces: list[Trace]) -> tuple[tuple[BodyBlock, ...], list[Span]]:
    """
    Take the body of a story; the cells of a row in an HTML table are one block.

    Args:
        page: The page.
        segments: The story's segments.
        traces: Evidence is added to it.

    Returns:
        The body, and the spans in which somebody may speak, lead first.
    """
    text = page.text
    body: list[BodyBlock] = []
    prose: list[Span] = []
    row = cell = -1  # of the block before
    make = tuple.__new__
    for role, start, end, part, _, rule in segments:
        if part != "value":
            continue
        if role in _SPOKEN:
            prose.append((start, end))
        if role in _BODY:
            value = clean(text[start:end])
            if role == "list_item":
                value = value.lstrip(BULLETS)
            if role == "table" and page.outline is not None and value:
                before = (row, cell)
                row, cell = _row_of(page, start)
                if row == before[0] >= 0 and cell != before[1]:
                    evidence = traces.pop().evidence
                    start, value = evidence.start or start, f"{body.pop().text}{_CELLS}{value}"  # noqa: PLW2901  # the row's first cell
            else:
                row = -1
            if value:
                traces.append(make(Trace, ("body", len(body), "text", make(Evidence, (start, end, "text", rule)))))
                body.append(make(BodyBlock, (role, value)))
    return tuple(body), prose


def element_at(page: Page, offset: int) -> int:
    """
    Give the block element of an HTML page that an offset stands in.

    Args:
        page: The page, with blocks.
        offset: Offset in its text.

    Returns:
        Its number in the outline.
    """
    assert page.outline is not None
    return page.outline.owners[max(0, bisect_right(page.blocks, (offset, 1 << 62)) - 1)]


def _row_of(page: Page, start: int) -> tuple[int, int]:
    """Give the numbers of the row and the cell that a line stands in, -1 where it stands in none."""
    assert page.outline is not None
    tags, parents = page.outline.tags, page.outline.parents
    cell = element_at(page, start)
    while cell >= 0 and tags[cell] not in ("td", "th"):
        cell = parents[cell]
    return (parents[cell] if cell >= 0 else -1), cell


def read_keywords(page: Page, parts: Parts, notes: list[Note], traces: list[Trace]) -> tuple[str, ...]:
    """
    Read the tags of a story.

    Args:
        page: The page; what it says elsewhere is the evidence where tags are run together.
        parts: The story's value segments by role.
        notes: A note is added to it where the borders are unsure.
        traces: Evidence is added to it.

    Returns:
        The tags, each once; none where their borders are unsure.
    """
    text = page.text
    lines = parts["keywords"]
    units = [clean(text[start:end]).lstrip(BULLETS) for _, start, end, _, _, _ in parts.get("related", ())]
    found: list[tuple[int, int, str]] = []
    for _, start, end, _, _, rule in lines:
        # One tag a line is the commonest form where the tags were links.
        if len(lines) > 1 and not any(sign in text[start:end] for sign in _TAG_SIGNS):
            found.append((start, end, rule))
            continue
        spans: Sequence[Span] = keywords.read_keywords(text, start, end, page=text, units=units)
        found += [(first, last, rule) for first, last in spans]
        if not spans:
            raw = clean(text[start:end])
            notes.append(Note("keywords-unsure", "keywords", f"The borders between these tags are not known: {raw}"))
    out: dict[str, None] = {}
    for first, last, rule in found:
        tag = clean(text[first:last]).lstrip(BULLETS)
        if text[max(0, first - 1) : first] == "#" or text[first : first + 1] == "#":
            tag = tag.lstrip("#").replace("_", " ").strip()
        if tag and tag not in out:
            traces.append(printed("keywords", first, last, rule, place=len(out)))
            out[tag] = None
    return tuple(out)


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(rf"\s*\(\s*(?:({spelling('تصوير')})\s*[:/-]?\s*)?([^()\n]{{2,48}}?)\s*\)\Z")


@cache
def _owner() -> re.Pattern[str]:
    """Match the owner of a picture behind its caption, to which flatteners glue the label."""
    glued = spellings(("صورة من", "الصورة من", "مصدر الصورة", "صدر الصورة"))
    apart = spellings(("تصوير", "بعدسة", "عدسة", "المصدر"))
    latin = r"(?i:(?:photo |image )?credit|photo)"
    return re.compile(rf"(?:\s*[|–—-]?\s*{glued}|\s+(?:[|–—-]\s*)?(?:{apart}|{latin}))\s*[:：]\s*([^\n]{{2,80}})\Z")


@cache
def _picture() -> re.Pattern[str]:
    """Match the word for a picture behind a dash, and what may be its owner: somebody known, as the word heads captions too."""
    return re.compile(rf"\s{{1,4}}[|–—-]\s{{0,4}}{spellings(('صورة', 'الصورة'))}\s{{0,4}}[:：]\s{{0,4}}([^\n:]{{2,40}})\Z")


@cache
def _libraries() -> re.Pattern[str]:
    """Match who sells pictures and is no agency."""
    return re.compile(r"getty(?: images)?|shutterstock|i?stock|غيتي(?: إيميجز)?|جيتي(?: إيميجز)?", re.IGNORECASE)


def _owns_pictures(said: str) -> bool:
    """It is an agency or a house of pictures, or one and, behind a stroke or before it, who took the picture."""
    if (agency := find_agency(said)) is not None and agency.sure:
        return True
    taker, stroke, house = said.rpartition("/")
    if stroke and (any(map(str.isdigit, taker)) or len(taker.split()) > _TAKER_WORDS):
        return False
    sides = (taker.strip(), house.strip())
    return any((found := find_agency(side)) is not None and found.sure for side in sides) or any(
        _libraries().fullmatch(side) for side in sides
    )


def part_caption(caption: str) -> tuple[str, str | None]:
    """
    Part a caption from the credit at its end, in brackets or behind a label.

    Args:
        caption: What stands under a picture.

    Returns:
        The caption, and who took the picture: an agency, an outlet, one behind a name, or whoever a label names.
    """
    if ":" in caption:
        if (owner := _owner().search(caption)) is not None and owner.start() > 0:
            return caption[: owner.start()], owner[1]
        if (owner := _picture().search(caption)) is not None and (_owns_pictures(owner[1]) or is_bare_name(owner[1])):
            return caption[: owner.start()], owner[1]
    match = _bracketed().search(caption) if caption.endswith(")") else None
    if match is None or match.start() == 0 or (match[1] is None and not _owns_pictures(match[2])):
        return caption, None
    return caption[: match.start()], match[2]


def credit_under(text: str, signed: Sequence[Segment], end: int) -> str | None:
    """
    Find the picture credit right under a caption.

    Args:
        text: The page's text.
        signed: The story's `credit` segments.
        end: Offset after the caption.

    Returns:
        Whose picture it is, or None.
    """
    for segment in signed:
        gap = segment[1] - end
        # A label may stand between, on the same line.
        if 0 <= gap <= _SEAM or (0 <= gap <= _LABEL and "\n" not in text[end : segment[1]]):
            return clean(text[segment[1] : segment[2]]) or None
    return None


def without_bullets(text: str, segment: Segment) -> Segment:
    """
    Begin a headline of a list behind its bullet.

    Args:
        text: The page's text.
        segment: The headline.

    Returns:
        It without the signs before its first letter; itself where it has none.
    """
    raw = text[segment[1] : segment[2]]
    bare = raw.lstrip(BULLETS)
    return segment._replace(start=segment[2] - len(bare)) if bare and len(bare) < len(raw) else segment
