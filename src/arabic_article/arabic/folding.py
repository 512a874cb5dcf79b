"""Match and compare Arabic text whatever way its letters, marks and spaces were typed.

Two ways, for two jobs:

- `spelling` and `spellings` fold when a pattern is *compiled*: the pattern itself accepts every variant of a letter and
  any mark after it. The text is never copied, so every offset that a match gives is an offset of the source.
- `fold` makes a folded copy of a short string, for equality only.

Unified letters: alef with and without hamza, madda or wasla; alef maqsura and ya; ta marbuta and ha; waw and ya that
carry a hamza; Persian kaf, ya and heh; their presentation forms. Ignored: tashkeel, tatweel, Quranic marks, zero-width
and bidi controls, byte order mark, soft hyphen.
"""

import codecs
import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple

__all__ = ["IGNORABLE", "Spelled", "fold", "fold_word", "same", "source_length", "spelling", "spellings", "strip_marks"]

#: Body of a character class: what may stand anywhere in a word without changing it.
IGNORABLE: Final = (
    "\u00ad\u034f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe70-\ufe7f\ufeff"
)

_MARKS: Final = f"[{IGNORABLE}]*+"
"""What may stand after a letter. Possessive: it is never given back, so no text can make this backtrack."""
_VOWELS: Final = "\u0640\u064b-\u065f"
"""The common ones: tatweel and the signs of vowels."""
_BLANKS: Final = rf"[\s{IGNORABLE}]+"

# The first of each group stands for it.  Sources: Unicode Arabic block names; the spelling habits are the Egyptian
# final ya without dots, the Gulf ha for ta marbuta, and Iranian keyboards.
_LETTERS: Final = ("اأإآٱٲٳ", "يىئیېے", "هةەہۀۃ", "وؤ", "كکګ", "ء")
_SIGNS: Final = (":：﹕∶", "،,", "؛;", "؟?", '"“”„‟«»″', "'‘’‚‛`´", "-–—−‐‑‒―", ".．｡", "|｜¦", "/⁄∕", "…")
_DIGITS: Final = tuple(f"{i}{chr(0x660 + i)}{chr(0x6F0 + i)}" for i in range(10))

_PRESENTATION: Final = "\ufb50-\ufdff\ufe80-\ufefc"

# What stands in nearly every page, as one code page of 256 characters: a text that has one byte for each of its
# characters is folded by two tables in C, several times faster than `str.translate`, which asks a dict for each.
_COMMON: Final = (
    "".join(map(chr, (*range(0x80), 0xA0, *range(0x621, 0x63B), *range(0x640, 0x653), *range(0x660, 0x66A))))
    + "،؛؟ٰٱپچژڤکگیڨ«»“”„‘’–—•…©°·"
    + "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\ufeff\u061c"
    + "àâäçèéêëîïñóôöùûüÉÖÑ"
    + "\u2002\u2003\u2009\u202f٪٫٬×€→←▼☰✕"
).ljust(256, "\ufffe")


@cache
def _variants() -> dict[str, str]:
    """Map each character of a group, and each letter with presentation forms, to all that count as the same."""
    groups = {group[0]: group for group in (*_LETTERS, *_SIGNS, *_DIGITS)}
    first = {char: group[0] for group in groups.values() for char in group}
    for point in (*range(0xFB50, 0xFE00), *range(0xFE80, 0xFEFD)):
        base = unicodedata.normalize("NFKC", chr(point))
        if len(base) == 1 and base != chr(point):
            head = first.setdefault(base, base)
            groups[head] = groups.get(head, head) + chr(point)
    return {char: groups[head] for char, head in first.items()}


def same(char: str) -> str:
    """Give every character that counts as this one.

    Args:
        char: One character.

    Returns:
        The characters of its group, itself among them; just itself where it has no variant.
    """
    return _variants().get(char, char)


def _one(char: str) -> str:
    if char.isspace():
        return _BLANKS
    group = same(char)
    body = re.escape(char) if len(group) == 1 else f"[{re.escape(group)}]"
    return f"{body}{_MARKS}" if char.isalpha() else body


def spelling(phrase: str) -> str:
    """Write a regular expression that matches a phrase in all its spellings.

    Args:
        phrase: Plain text; a space stands for any run of white space.

    Returns:
        The source of a pattern for `re` (3.11 or later) or `regex`, without a group of its own.
    """
    return "".join(map(_one, phrase))


def spellings(phrases: Iterable[str]) -> str:
    """Write one pattern that matches any of many phrases, the longest where several fit.

    A trie: a search meets each position once, however many phrases there are.

    Args:
        phrases: Plain texts, in any order; spellings that fold to the same are met once.

    Returns:
        The source of a pattern in a non-capturing group; one that matches nothing where there are no phrases.
    """
    tree: dict[str, dict] = {}  # type: ignore[type-arg]  # a tree of itself has no finite type
    for phrase in phrases:
        node = tree
        for char in phrase:
            node = node.setdefault(same(char)[0] if not char.isspace() else " ", {})
        node[""] = {}
    return _branches(tree) if tree else "(?!)"


def _branches(tree: dict[str, dict]) -> str:  # type: ignore[type-arg]
    arms = [_one(char) + (_branches(rest) if set(rest) != {""} else "") for char, rest in tree.items() if char]
    body = "|".join(arms)
    if "" in tree:
        return f"(?:{body})?" if arms else ""
    return body if len(arms) == 1 else f"(?:{body})"


class Spelled:
    """
    Hold a pattern made of spellings, for short texts, each form of it compiled when the first text asks for it.

    To compile the marks after each letter takes eight times as long as all the rest, and hardly any line has marks.
    """

    __slots__ = ("_flags", "_forms", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        """
        Keep the source.

        Args:
            source: The source of a pattern, as `spelling` and `spellings` write it.
            flags: Those of `re`.
        """
        self._source = source
        self._flags = flags
        self._forms: list[re.Pattern[str] | None] = [None, None, None]

    def match(self, text: str) -> re.Match[str] | None:
        """Do as that of a compiled pattern does."""
        return self._of(text).match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Do as that of a compiled pattern does."""
        return self._of(text).fullmatch(text)

    def search(self, text: str) -> re.Match[str] | None:
        """Do as that of a compiled pattern does."""
        return self._of(text).search(text)

    def findall(self, text: str) -> list[Any]:
        """Do as that of a compiled pattern does."""
        return self._of(text).findall(text)

    def _of(self, text: str) -> re.Pattern[str]:
        """Give the cheapest form that reads a text: without marks, with the vowel signs that one in three lines has, or whole."""
        form = (
            0 if (found := _noise().search(text)) is None else 1 if _rare().search(text, found.start()) is None else 2
        )
        pattern = self._forms[form]
        if pattern is None:
            source = self._source
            if form < 2:
                vowels = _VOWELS if form else ""
                source = source.replace(_MARKS, f"[{vowels}]*+" if form else "").replace(_BLANKS, rf"[\s{vowels}]+")
                source = _needs_nfkc().sub("", source)
            pattern = self._forms[form] = re.compile(source, self._flags)
        return pattern


@cache
def _noise() -> re.Pattern[str]:
    """Match what only a spelling with marks or presentation forms reads."""
    return re.compile(f"[{IGNORABLE}{_PRESENTATION}]")


@cache
def _rare() -> re.Pattern[str]:
    """Match what of it is no vowel sign."""
    return re.compile(f"(?![{_VOWELS}])[{IGNORABLE}{_PRESENTATION}]")


@cache
def _ignorable() -> re.Pattern[str]:
    return re.compile(f"[{IGNORABLE}]+")


@cache
def _needs_nfkc() -> re.Pattern[str]:
    return re.compile(f"[{_PRESENTATION}]")


@cache
def _table() -> dict[int, str]:
    return {ord(char): group[0] for char, group in _variants().items() if char != group[0]}


class _Page(NamedTuple):
    """The code page of common characters, as the codecs of Python take it."""

    encoding: Any  # the type of `codecs.charmap_build` has no public name
    ignored: bytes
    plain: str
    folded: str


@cache
def _page() -> _Page:
    table = _table()
    ignored = bytes(i for i, char in enumerate(_COMMON) if _ignorable().match(char))
    folded = "".join(" " if char.isspace() else table.get(ord(char), char) for char in _COMMON)
    return _Page(codecs.charmap_build(_COMMON), ignored, _COMMON, folded)


def fold(text: str) -> str:
    """Copy a short text into the one spelling that all its variants share, for comparison only.

    Args:
        text: Any text; use `spelling` instead where offsets matter.

    Returns:
        The text without marks, with unified letters, digits, quotes and dashes, runs of white space as one space, and
        none at the ends. Folding twice changes nothing.
    """
    encoding, ignored, _, folded = _page()
    try:
        data = codecs.charmap_encode(text, "strict", encoding)[0]
    except UnicodeEncodeError:
        if _needs_nfkc().search(text):
            text = unicodedata.normalize("NFKC", text)
        return " ".join(_ignorable().sub("", text).translate(_table()).split())
    plain = codecs.charmap_decode(data.translate(None, ignored), "strict", folded)[0]
    # All white space is a space by now; runs of it are rare, and to split a text and join it takes longest of all.
    return " ".join(plain.split()) if "  " in plain else plain.strip(" ")


@lru_cache(maxsize=4096)
def fold_word(word: str) -> str:
    """
    Fold one word; stories say the same few over and over.

    Args:
        word: A word as printed.

    Returns:
        What `fold` makes of it.
    """
    return fold(word)


def strip_marks(text: str) -> str:
    """
    Take out every character that does not change a word.

    Args:
        text: Any text.

    Returns:
        The text without tashkeel, tatweel, bidi and zero-width controls.
    """
    if text.isascii():
        return text
    encoding, ignored, plain, _ = _page()
    try:
        data = codecs.charmap_encode(text, "strict", encoding)[0]
    except UnicodeEncodeError:
        return _ignorable().sub("", text)
    bare = data.translate(None, ignored)
    return text if len(bare) == len(data) else codecs.charmap_decode(bare, "strict", plain)[0]


@cache
def _plain() -> re.Pattern[str]:
    """Match words that fold to as many characters as they have, one white space apart."""
    word = rf"[^\s{IGNORABLE}{_PRESENTATION}]++"
    return re.compile(rf"{word}(?:\s{word})*+")


def source_length(text: str, start: int, length: int) -> int:
    """
    Find how many characters of a text a beginning of its fold was made from.

    Args:
        text: Any text.
        start: Offset of its first character, which is not white space.
        length: Number of folded characters.

    Returns:
        Number of characters of `text` from `start`, marks after the last letter included.
    """
    end = start + length
    plain = _plain().match(text, start, end + 2)
    if plain is not None and (plain.end() > end or (plain.end() == end and text[end : end + 1] in ("", "\n"))):
        return len(text[start:end].rstrip())  # nothing there folds to more or less than itself
    made, at, blank = 0, start, False
    for at in range(start, len(text)):
        char = text[at]
        if _ignorable().match(char):
            continue
        if char.isspace():
            blank = True
            continue
        width = len(unicodedata.normalize("NFKC", char)) if _needs_nfkc().match(char) else 1
        if made + width + blank > length:
            return at - start - _trailing_space(text, start, at)
        made += width + blank
        blank = False
    return len(text) - start - _trailing_space(text, start, len(text))


def _trailing_space(text: str, start: int, end: int) -> int:
    return end - start - len(text[start:end].rstrip())
