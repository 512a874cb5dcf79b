"""The line that signs a story at its end with more than an agency: who sent it behind a dash, and who wrote it from where."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic._given_names import is_given
from arabic_article.arabic._places import is_place
from arabic_article.arabic._signatures import says_what
from arabic_article.arabic.agencies import find_agency
from arabic_article.arabic.credits import is_bare_name
from arabic_article.arabic.datelines import is_end_mark, read_dateline
from arabic_article.arabic.folding import fold
from arabic_article.arabic.sources import read_value
from arabic_article.layouts._words.sections import is_section_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.layouts._sheet.lines import Line

_SIGNED: Final = 24
"""Characters of the longest signature of a name and an initial."""


@cache
def _pair() -> re.Pattern[str]:
    """Match up to three words, a dash, and who sent the story to them."""
    word = r"[^\s\-–—/|:()]{2,16}"
    return re.compile(rf"({word}(?: {word}){{0,2}})\s[-–—]\s({word}(?: {word}){{0,2}})")


def sign_off(lines: Sequence[Line], i: int, *, near: bool) -> bool:
    """
    Give its role to a line that signs a story.

    Args:
        lines: The sheet.
        i: Index of a line after the story.
        near: Nothing, or one line, stands between them.

    Returns:
        True where an agency signs behind a dash, or a town and a reporter do.
    """
    line = lines[i]
    text = line.text
    if (signer := _signer(text)) >= 0:
        line.set("source", "agency-at-end" if signer else "agencies-at-end")
        line.value += signer
    elif near and ":" in text and _sent_by(text):
        line.set("dateline", "filed-at-end")
        _name_paper(lines, i + 1)
    else:
        return near and sent_by(line)
    return True


@cache
def _from() -> re.Pattern[str]:
    """Match the word for from whom a story is, behind an asterisk or before a sign, and up to four words."""
    name = r"([^\s«»\"“”(]{2,14}(?: [^\s«»\"“”(]{2,14}){1,3})"
    return re.compile(rf"(?:\*\s*+من(?=[\s:/])|من(?=\s?[:/]))[\s:/]*+{name}")


def sent_by(line: Line) -> bool:
    """
    Give its role to a line that says from whom a story is: "*من …".

    Args:
        line: The last line of a story, or the one after it.

    Returns:
        True where it is the name of a person and nothing else.
    """
    match = _from().fullmatch(line.text) if line.text[0] in "*م" else None
    if match is None or not is_given(fold(match[1].split()[0])) or not is_bare_name(match[1]):
        return False
    line.set("byline", "name-sent-at-end")
    line.value += match.start(1)
    return True


@cache
def _initial() -> re.Pattern[str]:
    """Match who signs under a story with a first name and an initial."""
    return re.compile(r"[ء-ي]{2,12}(?: [ء-ي]{2,12})? [ء-ي]\.")


def ends_story(line: Line) -> bool:
    """
    Give its role to what signs a story on its last line: initials, a mark behind a rule, from whom it is.

    Args:
        line: The last line of a story.

    Returns:
        True where it is one of them.
    """
    text = line.text
    if line.end - line.start <= _SIGNED and text[-1] == "." and _initial().fullmatch(text):
        line.set("embed", "initials")
    elif text[0] == "=" and is_end_mark(text):
        line.set("embed", "end-mark")
    else:
        return text[0] == "*" and sent_by(line)
    return True


def _signer(text: str) -> int:
    """Find who signs behind a dash: 0 where the outlet before it signs too, -1 where nobody does."""
    match = _pair().fullmatch(text)
    if match is None:
        return -1
    agency, outlet = find_agency(match[2]), find_agency(match[1])
    if agency is None or agency.kind != "agency" or not agency.sure:
        return -1
    if outlet is not None:
        return 0 if outlet.kind == "outlet" else -1
    words = fold(match[1]).split()
    other = is_place(fold(match[1])) or is_section_name(match[1]) or says_what(words) or is_bare_name(match[1])
    return -1 if other else match.start(2)


def _sent_by(text: str) -> bool:
    """It is a town, a colon, and who wrote from there."""
    line = read_dateline(text)
    return line is not None and line.place is not None and line.reporter is not None


def _name_paper(lines: Sequence[Line], i: int) -> None:
    """Take one last word under who wrote from where, with its article, for the paper."""
    if i != len(lines) - 1 or lines[i].role or not lines[i].text.startswith("ال") or " " in lines[i].text:
        return
    if is_place(fold(lines[i].text)) or not lines[i].text.isalpha():
        return
    lines[i].set("source", "paper-at-end")


def only_agencies(text: str) -> bool:
    """
    Tell a line of several who sent a story.

    Args:
        text: A line under a story.

    Returns:
        True where it names several agencies in brackets, or an agency and an outlet with a stroke between, and no one else.
    """
    if text[0] not in "([":
        signers = [(piece, find_agency(piece)) for piece in map(str.strip, text.split("/"))]
        sure = all(
            found is not None and found.sure and found.end - found.start == len(piece) for piece, found in signers
        )
        return sure and any(found is not None and found.kind == "agency" for _, found in signers)
    found = read_value(text, 0, len(text)) if text[-1] in ")]" else ()
    return len(found) > 1 and all(credit.role == "agency" for credit in found)


def is_filed(text: str) -> bool:
    """
    Tell a line in brackets that says from where which agency sent a story.

    Args:
        text: A line under a story.

    Returns:
        True where it has both.
    """
    line = read_dateline(text)
    return line is not None and line.place is not None and line.agency is not None
