"""Heads of other forms: urgent news, the record of a talk, a town and its sender, a standfirst over the title."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._parts import is_place
from arabic_article.arabic._places import is_city
from arabic_article.arabic.agencies import find_agency, known_agency
from arabic_article.arabic.credits import is_bare_name, read_byline
from arabic_article.arabic.folding import fold, spellings
from arabic_article.layouts._head.signed_heads import mark_thread, mark_writers_of_outlet
from arabic_article.layouts._sheet.lines import LONG
from arabic_article.layouts._sheet.matter import matter_of, shared_words
from arabic_article.layouts._sheet.openings import is_first_sentence
from arabic_article.layouts._story.end import told, told_of
from arabic_article.layouts._titles.not_titles import TITLE_AGAIN, names_institution, names_owner
from arabic_article.layouts._words.head_lines import is_desk, is_outlet, is_signed
from arabic_article.layouts._words.named_first import TOOLS, is_likely_name, tells_of
from arabic_article.layouts._words.sections import is_section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_SPEAKER: Final = 60
"""Characters of the longest name, with its colon, that opens a record."""
_INVOCATION_SIZE: Final = 40
_SIGNED: Final = 70
"""Characters of the longest place and person over a story."""
_DASHES: Final = " -–"
_OPENING: Final = 3
"""Lines in which a story says of whom it tells."""
_PROSE: Final = 2
"""Paragraphs that a piece with its writer behind the title has; whose song or talk a page offers stands there too."""
_PARTED: Final = 8
"""Lines at the top of a page among which its writer is named apart from the title."""
_PRINTS: Final = ("طباع", "صديق", "حفظ", "PDF", "Print", "mail")
"""A part of one of any two controls that stand behind a title."""
_LOOSE: Final = ("line-over-title", "line-over-story")
"""Rules that say no more of a line than that it stands over a title, or over a story."""
_UNDER_TITLE: Final = frozenset(
    {"date", "byline", "dateline", "counter", "share", "embed", "credit", "caption", "source"}
)
"""What may stand between a title and its story."""


@cache
def _sent() -> re.Pattern[str]:
    # A tatweel is a dash where it stands alone.
    return re.compile(
        r"([^\s\-–—/ـ|][^\-–—/\n|]{1,24}?)(?:\s*[-–—/|]\s*|\sـ{1,2}\s)([^\-–—/\n|؟!0-9٠-٩]{3,40}+[0-9]{0,3})"
    )


def _is_filed(text: str) -> bool:
    """It is a town, a dash, and one or two words for who sent the story from there, whom nobody knows; or an outlet before it."""
    match = _sent().fullmatch(text.rstrip(" |"))
    if match is None:
        return False
    first, last = match[1].strip(), match[2].strip(" :")
    if find_agency(first) or find_agency(last):
        return False  # the story signs itself so
    if is_city(fold(first)):
        return last.count(" ") <= 1 and not is_bare_name(last) and not is_city(fold(last))
    return first.count(" ") <= 1 and is_place(last) and not is_bare_name(first)


def mark_special(lines: Sequence[Line], top: int, first: int) -> None:
    """
    Give roles to what no ordinary head has.

    Args:
        lines: The sheet.
        top: Index of the first line that can be of the head.
        first: Index of the story's first line.
    """
    _filed(lines, top, first)
    for k in range(top + 1, first):
        if lines[k].role == "date" and lines[k - 1].role == "related" and lines[k - 1].rule == "marker":
            lines[k].set("clock", "date-over-title")  # of a bar of news, which goes over all pages
    mark_thread(lines, top, first)
    mark_writers_of_outlet(lines, first)
    _talk(lines, top, first)
    _breaking(lines, top, first)


def _filed(lines: Sequence[Line], top: int, first: int) -> None:
    """Tell a town and who sent the story from there, right over the story or over its date; another date above is the page's."""
    k = first - 1
    while k > top and lines[k].role == "date":
        k -= 1
    if k < top or lines[k].role or lines[k].text in lines[first].text[:_SIGNED] or not _is_filed(lines[k].text):
        return
    lines[k].set("dateline", "place-and-sender")
    if k < first - 1:
        for line in lines[top:k]:
            if line.role == "date":
                line.set("clock", "date-over-title")


def _talk(lines: Sequence[Line], top: int, first: int) -> None:
    """Tell those who speak on a programme: their names stand one under the other over its record, which one opens."""
    record = lines[first].text
    if ":" not in record[:_SPEAKER]:
        return
    k = first
    while k > top and is_bare_name(lines[k - 1].text):
        k -= 1
    if first - k > 1 and (record[0] == ":" or any(record.startswith(line.text + ":") for line in lines[k:first])):
        for line in lines[k:first]:
            line.set("embed", "speakers-of-a-talk")


def _breaking(lines: Sequence[Line], top: int, first: int) -> None:
    """Take a headline that calls itself urgent as the story's own where no other line lies between it and the story."""
    for k in range(first - 1, top - 1, -1):
        line = lines[k]
        if line.role == "ticker" and line.rule == "marker" and line.value < line.end and line.hit is not None:
            matter = matter_of(other.text for other in lines[first : first + 2])
            alone = k == top or lines[k - 1].rule != "marker" or lines[k - 1].role != "ticker"
            if alone and line.end - line.value >= TITLE_AGAIN // 2 and shared_words(line.text, matter):
                line.set("title", "urgent-headline")
                line.value = line.start
            return
        if line.soft or line.role not in _UNDER_TITLE:
            return


def mark_leads(lines: Sequence[Line], first: int, open_lines: Sequence[int]) -> None:
    """
    Tell a standfirst over the title, with which the story begins once more, from a long title.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        open_lines: Indices of the lines above it that may be either.
    """
    for i in open_lines:
        line = lines[i]
        if line.end - line.start >= LONG and not line.role and lines[first].text.startswith(line.text.rstrip(" .…")):
            if any(
                k != i and not lines[k].role and TITLE_AGAIN <= lines[k].end - lines[k].start < LONG for k in open_lines
            ):
                line.set("lead", "lead-over-title")
            return


def is_invocation(text: str) -> bool:
    """
    Tell the invocation that statements and sermons open with.

    Args:
        text: A line.

    Returns:
        True where it is nothing else.
    """
    return len(text) <= _INVOCATION_SIZE and fold(text).strip(" .:") in _invocations()


@cache
def _invocations() -> frozenset[str]:
    return frozenset((fold("بسم الله الرحمن الرحيم"), fold("بسم الله الرحمان الرحيم"), fold("باسم الله الرحمن الرحيم")))


def mark_writer_over_title(lines: Sequence[Line], title: int, first: int, last: int) -> None:
    """
    Tell who writes a column, and is named over its title, from whom a story is about.

    Args:
        lines: The sheet.
        title: Index of the title.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    _mark_parted_writer(lines, title, first, last)
    over = lines[title - 1] if title else None
    if over is None or over.rule not in _LOOSE or over.item or not is_bare_name(over.text):
        return
    if over.rule == "line-over-story" and title > 1 and is_bare_name(lines[title - 2].text):
        return  # a list of writers
    if told_of(over.text, told(lines[title:last])):
        over.set("caption", "name-of-the-story")
    elif not any(line.role == "byline" for line in lines[title:first]):
        over.set("byline", "name-over-title")


def _mark_parted_writer(lines: Sequence[Line], title: int, first: int, last: int) -> None:
    """Tell who writes from a name further up: on the page's first line over an address, or between a title's print and tools."""
    for k in range(min(title - 1, _PARTED)):
        over, under = lines[k], lines[k + 1].text
        if over.rule != "line-over-story" or any(line.role == "byline" for line in lines[title:first]):
            continue
        if k == 0 and "@" in under and _mail().fullmatch(under):
            named = is_bare_name(over.text)
        else:
            named = k > 0 and under in TOOLS and lines[k - 1].rule == "title-before" and is_likely_name(over.text)
        if named and not told_of(over.text, told(lines[title:last])):
            over.set("byline", "name-over-title")
            return


@cache
def _mail() -> re.Pattern[str]:
    return re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}", re.ASCII)


def _is_known(text: str) -> bool:
    """It is a name of an outlet or an agency, be it a word of the language too."""
    known = known_agency(text, 0, len(text))
    return known is not None and known.kind != "house"


def mark_untitled(lines: Sequence[Line], first: int, last: int) -> None:
    """
    Mark who and what a story without a title comes from, in the lines over it.

    Args:
        lines: The sheet.
        first: Index of the story's first line.
        last: Index after its last line.
    """
    story = ""
    for i, line in enumerate(lines[:first]):
        if line.role and not line.soft:
            continue
        if line.end - line.start <= _SIGNED and is_signed(line.text.rstrip(" :")):
            line.set("dateline", "place-and-name")
        elif (line is lines[first - 1] or line.text.startswith("محرر")) and is_desk(line):
            line.set("byline", "desk-over-story")
        elif line is lines[first - 1] and (is_outlet(line) or _is_known(line.text)):
            line.set("source", "outlet-over-story")
        elif line is lines[first - 1] and line.pieces:
            line.set("byline", "name-over-story")  # and in brackets from where
        elif names_owner(line):
            line.set("caption", "caption-over-story")
        elif names_institution(lines, i, first):
            line.set("caption", "institution-of-the-story")
        elif is_section(line) and lines[i + 1].role in _UNDER_TITLE and lines[i + 1].rule != "date-token":
            line.set("section", "section-words")
        elif line is lines[first - 1] and is_first_sentence(lines, i):
            line.set("paragraph", "opening-verb")
        elif is_bare_name(line.text):
            story = story or told(lines[first:last])
            if told_of(line.text, story):
                line.set("caption", "name-of-the-story")
            else:
                line.set("byline", "name-over-story")


@cache
def _writer() -> re.Pattern[str]:
    """Match what stands between a headline and who wrote the piece, on one line: "… بقلم …"."""
    return re.compile(rf"(?:[\s\-–—/|،,.:…(]{{1,6}}){spellings(('بقلم',))}\s*+[:/]?\s*+(?=\S)")


@cache
def _tools() -> re.Pattern[str]:
    """Match two controls or more that a template prints behind its title."""
    words = ("طباعة", "البريد الإلكتروني", "إرسال إلى صديق", "إرسال لصديق", "أرسل لصديق", "حفظ", "مشاركة", "تعليقات")
    one = rf"(?:{spellings(words)}|PDF|Print|E-?mail)"
    return re.compile(rf"\s[|\s]*+{one}(?:[|\s]++{one})++[|\s]*+\Z")


@cache
def _framed() -> re.Pattern[str]:
    """Match the phrases that a network of sites puts around each of its titles."""
    before = "شكرا لقراءتكم|شكرا لقرائتكم|شكرا لمتابعتكم|شكرا على متابعتكم|شكرا على قراءتكم|أنتم الآن تتابعون|نقدم لكم زوارنا الكرام"
    after = "ونؤكد لكم|والآن مع|والآن إلى|ونترككم مع|نترككم مع"
    said, then = spellings(before.split("|")), spellings(after.split("|"))
    return re.compile(
        rf"(?:date [\d-]{{7,10}} )?{said} (?:{spellings(('تفاصيل',))} )?{spellings(('خبر',))} (\S[^\n]{{10,240}}?) {then}\s[^\n]*"
    )


def part_writer(title: Line, story: Sequence[Line], *, named: bool) -> None:
    """
    Set apart what the line of a title says beside it: who wrote the piece, the controls of the page, thanks for reading.

    Args:
        title: The line of the title.
        story: The lines of the story; a name that they tell of is what the title is about.
        named: The page gives itself a title outside its text: only a word for the writer parts the line.
    """
    text = title.text
    if not named and "خبر " in text and (framed := _framed().fullmatch(text)) is not None:
        title.pieces = ((title.start + framed.start(1), title.start + framed.end(1)),)
        return
    if not named and any(map(text.__contains__, _PRINTS)) and (tools := _tools().search(text)) is not None:
        title.pieces = ((title.start, title.start + tools.start()),)
        return
    slash, dash = text.rfind("/"), max(text.rfind(" - "), text.rfind(" – "))
    cut = -1 if named else max(slash, dash)
    # Behind a dash stands as often of whom the story tells, be it at its end.
    told = story[:_OPENING] if slash > dash else story
    if (
        cut > TITLE_AGAIN // 2
        and is_bare_name(name := text[cut + 1 :].strip(_DASHES))
        and (slash > dash or sum(line.prose for line in story) >= _PROSE)
        and not tells_of(told, name)
    ):
        title.pieces = ((title.start, title.start + len(text[:cut].rstrip())),)
    elif (
        "قلم" in text
        and (joint := _writer().search(text, TITLE_AGAIN // 2)) is not None
        and read_byline(text[joint.start() :].lstrip(" \t\xa0-–—/|،,.:…("))
    ):
        title.pieces = ((title.start, title.start + joint.start()),)
