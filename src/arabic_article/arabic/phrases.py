"""Find phrases that begin lines, in any spelling: one compiled scan picks the few lines that may hold one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from arabic_article.arabic.folding import IGNORABLE, fold, same

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Phrases"]

T = TypeVar("T")
Known = tuple[str, T, str, bool]
"""A folded phrase, what it stands for, the fold of what follows on its line, and whether that is all of it."""

_CONTROLS: Final = r"\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_BLANK: Final = rf"[ \t\r\x0b\x0c\xa0\u1680\u2000-\u200a\u202f\u205f\u3000{_CONTROLS}]"
_SYMBOLS: Final = r"[•●▪▫◦■□◆◇○➢➤►▶✓✔*·\-–—>»|#✍📢🔴👈×]"
_HEAD: Final = 64
"""Characters of a line that are folded; the longest phrase of the markers' table has 45."""
_NOISY_HEAD: Final = 400
"""The same with room for tatweel and marks, where there are any."""
_ARABIC: Final = "\u0600"
"""Letters from here on are of another script than Latin; of those the phrases have Arabic only."""
_ARMS: Final = 8
"""Letters that are tried one by one."""
_ALEF: Final = r"\u0622-\u0627"
"""Alef as it is written, and two letters that are none: a range is a twentieth of the size of a set, and the pattern
stays in the processor's cache."""
_DEPTH: Final = 5
"""Letters that the scan looks at: one fewer lets through three times as many lines, one more gains a tenth."""


class Phrases(Generic[T]):
    """Phrases with what they stand for, found by one scan of a whole text."""

    __slots__ = ("_line", "_rows", "_short", "beginnings")

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        """
        Sort the phrases; the pattern is compiled when lines are asked for.

        Args:
            rows: Phrases in any spelling, and what each stands for; of equal phrases the first comes first.
        """
        found: dict[str, list[tuple[str, T]]] = {}
        for phrase, value in rows:
            folded = fold(phrase).lower()
            found.setdefault(folded[:_DEPTH], []).append((folded, value))
        tree: dict[str, dict] = {}  # type: ignore[type-arg]  # a tree of itself has no finite type
        for head in found:
            node = tree
            for char in head:
                node = node.setdefault(char, {})
            node[""] = {}
        # Sorting is stable, so of equal phrases the first stays first.
        own = {head: sorted(row, key=lambda row: -len(row[0])) for head, row in found.items()}
        self._short = tuple(sorted({len(head) for head in own} - {_DEPTH}, reverse=True))
        # A long head has the rows of the shorter ones that it begins with too, so that one look is enough.
        self._rows = {
            head: (*row, *(each for depth in self._short if depth < len(head) for each in own.get(head[:depth], ())))
            for head, row in own.items()
        }
        # One look at the first letter spares most lines a look at each arm.
        words = rf"(?:(?=[{''.join(map(_variants, tree))}])(?:{_arms(tree)})|.{{0,{_DEPTH - 1}}}[{IGNORABLE}{_rare()}])"
        #: Source of a pattern for the places at which a phrase may begin.
        self.beginnings = words if found else "(?!)"
        self._line: re.Pattern[str] | None = None

    def lines(self, text: str) -> Iterator[tuple[int, int]]:
        """
        Find the lines that may begin with a phrase.

        Args:
            text: Any text.

        Yields:
            Offsets of a line's first visible character, and of its first one after bullets and the like.
        """
        line = self._line
        if line is None:
            # It begins with a literal, so the engine skips from line to line.
            body = rf"()(?:{_SYMBOLS}++{_BLANK}*+)?+(){self.beginnings}"
            line = self._line = re.compile("\n(?!\n)" + _BLANK + "*+" + body)
        # A pattern for the first line, over which no break stands, would take as long to compile as this one.
        end = text.find("\n")
        match = line.match("\n" + (text if end < 0 else text[:end]))
        if match:
            yield match.start(1) - 1, match.start(2) - 1
        for match in line.finditer(text):
            yield match.start(1), match.start(2)

    def at(self, text: str, start: int) -> Iterator[Known[T]]:
        """
        Give the phrases that stand at an offset, longest first.

        Args:
            text: Any text.
            start: As `lines` gives it.

        Yields:
            The folded phrase, what it stands for, the fold of what follows on its line, and whether that is all of it.
        """
        folded, whole = _head(text, start, _HEAD)
        if not whole and len(folded) < _HEAD - 4:
            folded, whole = _head(text, start, _NOISY_HEAD)
        rows = self._rows.get(folded[:_DEPTH])
        if rows is None:
            rows = next((self._rows[folded[:depth]] for depth in self._short if folded[:depth] in self._rows), ())
        for phrase, value in rows:
            if folded.startswith(phrase) and _ends(folded, len(phrase)):
                yield phrase, value, folded[len(phrase) :], whole

    def found(self, text: str) -> set[T]:
        """
        Tell what the phrases stand for that begin any line of a text.

        Args:
            text: Any text.

        Returns:
            What they stand for, without order.
        """
        out = set()
        for _, start in self.lines(text):
            for _, value, _, _ in self.at(text, start):
                out.add(value)
        return out


_ALSO: Final = " ايضا"


@cache
def _rare() -> str:
    """Give the rarer forms of Arabic letters, of other keyboards and presentation forms: the scan lets all through."""
    return "".join(sorted({form for point in range(0x621, 0x64B) for form in same(chr(point)) if form > "\u064a"}))


def _ends(folded: str, size: int) -> bool:
    """
    Tell whether a word ends there: flatteners glue addresses and numbers to labels, but not letters of one script.

    They glue headlines to labels that end with a word which begins no other.
    """
    after = folded[size : size + 1]
    return not after.isalpha() or (after < _ARABIC) != (folded[size - 1] < _ARABIC) or folded.endswith(_ALSO, 0, size)


def _arms(tree: dict[str, dict]) -> str:  # type: ignore[type-arg]
    chars = [char for char in tree if char]
    arms = [_letter(char) + ("" if "" in tree[char] else f"(?:{_arms(tree[char])})") for char in chars]
    if len(arms) <= _ARMS:
        return "|".join(arms)
    # The engine tries one arm after the other: a look ahead at the letters of several spares a line most of them.
    groups = []
    for i in range(0, len(arms), _ARMS):
        letters = "".join(map(_variants, chars[i : i + _ARMS]))
        groups.append(f"(?=[{letters}])(?:{'|'.join(arms[i : i + _ARMS])})")
    return "|".join(groups)


def _letter(char: str) -> str:
    """Match a character; a blank that is a line break would take the beginning of the next line from it."""
    return r"[^\S\n]" if char == " " else f"[{_variants(char)}]"


def _variants(char: str) -> str:
    """Write the body of a character class: all but rare letters that folds to a character, in either case."""
    if char in " ا":
        return r"\s" if char == " " else _ALEF
    return re.escape(re.sub(f"[{_rare()}]", "", same(char)) + (char.upper() if char.upper() != char else "") or char)


def _head(text: str, start: int, size: int) -> tuple[str, bool]:
    """Fold the beginning of a line; tell whether that is all of it."""
    end = text.find("\n", start, start + size)
    whole = end >= 0 or start + size >= len(text)
    return fold(text[start : end if end >= 0 else start + size]).lower(), whole
