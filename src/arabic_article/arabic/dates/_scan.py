"""Cut a line into numbers, known words and signs, and write it as a signature: a letter for each."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from arabic_article.arabic.dates._months import GREGORIAN
from arabic_article.arabic.dates._plain import MARK, NOTHING, OTHER, RARE, SIGNS, write_plain
from arabic_article.arabic.dates._words import beginnings, month_names, words
from arabic_article.arabic.folding import fold

# A date, its label and its clock reach no further than this from a number.
_REACH: Final = 48

# Two dates may be set apart by a spaced sign where a tight one would join their numbers.
_SPACED: Final = MappingProxyType({"-": "~", "/": "%", ".": ";"})
_NUMBERS: Final = "1y0fn"
_GLUED: Final = 6
"""Letters that a word and a month glued to it have at least."""
_JOINS_NAMES: Final = frozenset("/%-~(")
# Share of letters that a misspelt name has in common with the right one.
_LIKE: Final = 0.6


class Tokens(NamedTuple):
    """Hold a line as tokens: three columns of one length."""

    signature: str
    """A letter for each token; `_shape` says which."""
    values: list[Any]
    spans: list[tuple[int, int]]


# A tag and a value, and `number`, or `sign` for one that means another beside white space, or `phrase` for what longer
# phrases begin with, or nothing. Not named: to unpack these is what a scan does most.
_Meaning = tuple[str, Any, str]
_UNKNOWN: Final[_Meaning] = ("x", None, "")


@cache
def _known() -> dict[str, _Meaning]:
    """Table words, phrases, beginnings of phrases, signs, days and years, as they are written plainly."""
    longer = beginnings()
    known: dict[str, _Meaning] = dict.fromkeys(longer, ("x", None, "phrase"))
    known |= {phrase: (tag, value, "phrase" * (phrase in longer)) for phrase, (tag, value) in words().items()}
    known |= {sign: (sign, None, "sign" * (sign in _SPACED)) for sign in SIGNS}
    numbers = (*map(str, range(100)), *(f"0{digit}" for digit in range(10)), *map(str, range(1900, 2100)))
    return known | {number: _number(number) for number in numbers}


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Match a token, and the next word of a phrase."""
    no_letter = rf" 0-9{OTHER}{re.escape(''.join(SIGNS))}{NOTHING}"
    letter = f"[^{no_letter}{MARK}]"
    clock = "[0-9]{1,2}:[0-9]{2}(?![0-9])"
    word = rf"[ap]\. ?m(?!{letter}|[0-9])\.?|ت ?\. ?غ|{letter}[^{no_letter}]*+"
    return (
        # A year may be printed without a blank before the time of day, the date once more, or how many have read the
        # story, and a day so before the time or another: "12 May 202410:30", "30 Jan 202430/1/2024", "2024-05-129:30".
        re.compile(
            rf"(?:19|20)[0-9]{{2}}(?={clock}|[0-9]{{1,2}}/[0-9]{{1,2}}/(?:19|20)[0-9]{{2}}(?![0-9])|[1-9][0-9]{{0,2}},[0-9]{{3}}(?![0-9])|0 )"
            rf"|(?<=[0-9]{{4}}[-/][0-9]{{2}}[-/])[0-9]{{2}}(?={clock}|20[0-9]{{2}}[-/][0-9]{{2}}[-/][0-9]{{2}}(?![0-9]))|[0-9]++|{word}|{OTHER}++|[^ {MARK}{NOTHING}]"
        ),
        re.compile(rf"[ {MARK}]*+({word})"),
    )


@cache
def _far() -> re.Pattern[str]:
    return re.compile(f"[^0-9]{{{2 * _REACH},}}+")


@cache
def _turn() -> re.Pattern[str]:
    """Match a digit before one of another script; a number of two digits is one, whatever they are."""
    return re.compile("[0-9](?=[٠-٩]{2})|[٠-٩](?=[0-9]{2})|(?<=[0-9])[0-9](?=[٠-٩])|(?<=[٠-٩])[٠-٩](?=[0-9])")


@cache
def _doubles() -> re.Pattern[str]:
    """Match where two names may be one month, or a name and a number."""
    return re.compile(r"[kbl](?:[kb]|[/%\-~(][kblx])|b1")


def scan(text: str) -> Tokens:
    """
    Cut a text into tokens.

    Args:
        text: Any text.

    Returns:
        Its tokens. In the signature `1` is a number of one or two digits, `y` a year, `0` a year of zeros, `f` another
        number of four digits, `n` any other, `_` blank between numbers, `x` what has no part in a date.
    """
    if text.isascii() or (turn := _turn().search(text)) is None:
        return _scan(text)
    # Two dates were glued together: the digits of the one are not those of the other.
    first, second, at = _scan(text[: turn.end()]), _scan(text[turn.end() :]), turn.end()
    spans = [(at + start, at + end) for start, end in second.spans]
    return Tokens(first.signature + second.signature, first.values + second.values, first.spans + spans)


def _scan(text: str) -> Tokens:
    plain = write_plain(text)
    if len(plain) > 2 * _REACH:
        plain = _far().sub(_without_middle, plain)
    known = _known()
    tags: list[str] = []
    values: list[Any] = []
    spans: list[tuple[int, int]] = []
    tag = ""
    number_end = taken = 0
    for match in _patterns()[0].finditer(plain):
        start, end = span = match.span()
        if start < taken:
            continue
        last = tag
        tag, value, way = known.get(match[0]) or _rare(text[start:end], match[0])
        if way:
            if way == "number":
                if last in _NUMBERS and start >= number_end:
                    tags.append("_")
                    values.append(None)
                    spans.append((number_end, start))
                number_end = end
            elif way == "sign":
                if plain[end : end + 1] == " " or plain[start - 1 : start] == " ":
                    tag = _SPACED[tag]
            else:
                tag, value, taken = _phrase(text, plain, start, end)
                span = start, taken
        elif tag == "x" and end - start > _GLUED and (month := _month_behind(match[0], plain, end)):
            tag, value, _ = known[month]
            if last != "x":
                tags.append("x")
                values.append(None)
                spans.append((start, end - len(month)))
            span = end - len(month), end
        if value is None and tag == last:
            spans[-1] = spans[-1][0], span[1]
        else:
            tags.append(tag)
            values.append(value)
            spans.append(span)
    if tag in _NUMBERS and len(text) > number_end:
        tags.append("_")
        values.append(None)
        spans.append((number_end, len(text)))
    signature = "".join(tags)
    tokens = Tokens(signature, values, spans)
    if _doubles().search(signature) is None:
        return tokens
    return _join_doubles(text, _join_numbered(tokens) if "b1" in signature else tokens)


@cache
def _rest_of_date() -> re.Pattern[str]:
    return re.compile(r" [0-9]{1,2}, ?20[0-9]{2}(?![0-9])")


def _month_behind(word: str, plain: str, end: int) -> str:
    """Give the month that a flattener glued to the name of a section, before its day and year; "" where it did not."""
    if plain[end : end + 1] != " " or _rest_of_date().match(plain, end) is None:
        return ""
    return next((name for name in _months() if word.endswith(name)), "")


@cache
def _months() -> tuple[str, ...]:
    """Give the months of American dates as `write_plain` writes them: the first name of each."""
    return tuple(write_plain(names.partition("|")[0]) for names in GREGORIAN)


def _number(digits: str) -> _Meaning:
    size = len(digits)
    if size <= 2:
        return "1", int(digits), "number"
    if size != 4:
        return "n", 0, "number"
    number = int(digits)
    return "y" if 1300 <= number <= 2100 else "0" if number <= 1 else "f", number, "number"


def _without_middle(match: re.Match[str]) -> str:
    """Leave only the ends of what stands between numbers: its middle cannot belong to a date."""
    part = match[0]
    begin, end = len(part) - len(part.lstrip()), len(part.rstrip())
    head, tail = begin + _REACH, end - _REACH
    if tail <= head:
        return part
    # A word that is cut in two could be taken for another.
    while head > begin and part[head].isalnum():
        head -= 1
    while tail < end and part[tail - 1].isalnum():
        tail += 1
    return f"{part[:head]}{OTHER * (tail - head)}{part[tail:]}"


def _rare(raw: str, part: str) -> _Meaning:
    """Give the meaning of a part that is not known as it is written."""
    if "0" <= part < ":":
        return _number(part)
    return _known().get(fold(raw).lower(), _UNKNOWN) if MARK in part or RARE in part else _UNKNOWN


def _phrase(text: str, plain: str, start: int, end: int) -> tuple[str, Any, int]:
    """Find the longest known phrase that begins with a word: its tag and value, and where it ends."""
    known, (_, following) = _known(), _patterns()
    phrase = _word(text, plain, start, end)
    tag, value, way = known[phrase]
    found = (tag, value, end)
    while way == "phrase" and (match := following.match(plain, end)) is not None:
        start, end = match.span(1)
        phrase = f"{phrase} {_word(text, plain, start, end)}"
        if phrase not in known:
            break
        tag, value, way = known[phrase]
        if tag != "x":
            found = (tag, value, end)
    return found


def _word(text: str, plain: str, start: int, end: int) -> str:
    word = plain[start:end]
    return fold(text[start:end]).lower() if MARK in word or RARE in word else word


def _join_numbered(tokens: Tokens) -> Tokens:
    """Make one month of a name that two have and the number that touches it: the second of two is written with a 2."""
    signature, values, spans = tokens
    tags = list(signature)
    for i in range(len(tags) - 1):
        if tags[i] == "b" and tags[i + 1] == "1" and spans[i][1] == spans[i + 1][0] and values[i + 1] in (1, 2):
            tags[i], values[i] = "k", values[i][values[i + 1] - 1]
            spans[i] = spans[i][0], spans[i + 1][1]
            tags[i + 1] = ""
    kept = [i for i, tag in enumerate(tags) if tag]
    return Tokens("".join(tags[i] for i in kept), [values[i] for i in kept], [spans[i] for i in kept])


def _join_doubles(text: str, tokens: Tokens) -> Tokens:
    """
    Make one month of two names for it.

    The second may be misspelt after a slash or bracket; a second that names another month makes the pair unreadable.
    """
    signature, values, spans = tokens
    tags: list[str] = []
    kept: list[Any] = []
    whole: list[tuple[int, int]] = []
    i = 0
    while i < len(signature):
        tag, value, last = signature[i], values[i], i
        if tag in "kbl" and i + 1 < len(signature):
            sign = signature[i + 1]
            second = i + 2 if i + 2 < len(signature) and sign in _JOINS_NAMES else i + 1
            names = (tag, value), (signature[second], values[second])
            number = _both(*names, text[slice(*spans[second])], sign)
            if number is not None:
                tag, value = ("k", number) if number else ("b", (0, 0))
                last = second + (sign == "(" and signature[second + 1 : second + 2] == ")")
        tags.append(tag)
        kept.append(value)
        whole.append((spans[i][0], spans[last][1]))
        i = last + 1
    return Tokens("".join(tags), kept, whole)


def _both(first: tuple[str, Any], second: tuple[str, Any], word: str, sign: str) -> int | None:
    """Give the month that two names agree on, 0 where they name different ones, None where they are not a pair."""
    (tag, value), (second_tag, second_value) = first, second
    if sign not in _JOINS_NAMES and "l" in (tag, second_tag):
        return None  # a word before a month
    if second_tag in "kbl":
        one = {value} if tag != "b" else set(value)
        two = {second_value} if second_tag != "b" else set(second_value)
        agreed = one & two
        return agreed.pop() if len(agreed) == 1 else 0
    if second_tag == "x" and tag in "kl" and sign in "/%(":
        name = fold(word).lower().rpartition(" ")[2]
        if any(_is_like(name, known) for known in month_names(value)):
            return int(value)
    return None


def _is_like(word: str, name: str) -> bool:
    """Tell whether a word may be a misspelt name."""
    least = _LIKE * (len(word) + len(name)) / 2
    if min(len(word), sum(char in word for char in name)) < least:
        return False  # cheap, and true of nearly every word
    from difflib import SequenceMatcher

    return SequenceMatcher(None, word, name).ratio() >= _LIKE
