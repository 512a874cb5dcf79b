"""Bring Arabic text into one spelling, with a map back to the text it was made from.

The parser returns text as printed and never calls this; it is for programs that index or compare what it returns.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, get_args

from arabic_article.arabic.folding import IGNORABLE, same

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["MARKS", "STEPS", "Normalised", "Step", "normalise"]

Step = Literal[
    "presentation",
    "controls",
    "tatweel",
    "diacritics",
    "alef",
    "hamza",
    "ya",
    "ta_marbuta",
    "keyboard",
    "digits",
    "punctuation",
    "spaces",
]
"""One thing that normalising does.

`presentation`: letters by their shape, and ligatures, become plain letters. `controls`: bidi and zero-width characters go.
`tatweel`, `diacritics`: go. `alef`: one without hamza, madda or wasla. `hamza`: its carriers waw and ya lose it. `ya`: alef
maqsura becomes ya. `ta_marbuta`: becomes ha. `keyboard`: Persian, Urdu and Kurdish kaf, ya and ha become the Arabic ones.
`digits`: become 0 to 9. `punctuation`: one colon, comma, quotation mark, dash of each kind. `spaces`: a run becomes one
space or line break, none at the ends.
"""

STEPS: Final[frozenset[Step]] = frozenset(get_args(Step))
"""Every step: for search, where one word must have one spelling."""

MARKS: Final[frozenset[Step]] = frozenset(("presentation", "controls", "tatweel", "diacritics", "digits", "spaces"))
"""What changes no letter: for reading, and for comparing names."""

_TATWEEL: Final = "\u0640"
_BREAKS: Final = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")


class Normalised(NamedTuple):
    """Normalised text, and where each character of it comes from."""

    text: str
    source: str
    """The text it was made from."""
    starts: Sequence[int]
    """For each character of `text` its offset in `source`, and at the end the length of `source`."""

    def to_source(self, offset: int) -> int:
        """
        Find where a place of the normalised text lies in the source.

        Args:
            offset: From 0 to the length of `text`.

        Returns:
            Offset in `source`; as the end of a slice it takes in the marks after the last letter.

        Raises:
            IndexError: The offset lies outside the text.
        """
        if not 0 <= offset <= len(self.text):
            raise IndexError(
                f"offset {offset} of a normalised text of {len(self.text)} characters; 0 to that are allowed"
            )
        return self.starts[offset]

    def from_source(self, offset: int) -> int:
        """
        Find where a place of the source lies in the normalised text.

        Args:
            offset: From 0 to the length of `source`.

        Returns:
            Offset in `text` of what came from there, or, where that was taken out, of what follows it.

        Raises:
            IndexError: The offset lies outside the source.
        """
        if not 0 <= offset <= len(self.source):
            raise IndexError(f"offset {offset} of a source of {len(self.source)} characters; 0 to that are allowed")
        return bisect_left(self.starts, offset)


def normalise(text: str, *, steps: Collection[Step] = STEPS) -> Normalised:
    """
    Bring a text into one spelling.

    Args:
        text: Any text.
        steps: What to do; everything, unless told otherwise. The order never matters.

    Returns:
        The text with a map to and from the source. Normalising it again with the same steps changes nothing.

    Raises:
        ValueError: A step is none of those there are.
    """
    asked = {steps} if isinstance(steps, str) else set(steps)
    chosen = STEPS & asked
    if len(chosen) != len(asked):
        strange = ", ".join(sorted(map(repr, asked - STEPS)))
        raise ValueError(f"{strange} is no step; there are: {', '.join(sorted(STEPS))}")
    table = _replacements(set(text), chosen)
    made, starts = _replace(text, table)
    if "spaces" in chosen:
        made, kept = _squeeze(made)
        starts = tuple(starts[at] for at in kept)
    return Normalised(made, text, starts)


def _replacements(chars: set[str], steps: frozenset[Step]) -> dict[str, str]:
    made = {char: _replacement(char, steps) for char in chars if char > "\x7f"}
    return {char: to for char, to in made.items() if to != char}


def _replacement(char: str, steps: frozenset[Step]) -> str:
    plain = char
    if "presentation" in steps and ("\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"):
        # The isolated marks decompose to a space that nobody typed.
        plain = unicodedata.normalize("NFKC", char)
        plain = plain.lstrip() if plain.isspace() or plain[:1] == " " else plain
    return "".join(_letter(one, steps) for one in plain)


def _letter(char: str, steps: frozenset[Step]) -> str:
    araby = _araby()
    if char == _TATWEEL:
        return araby.strip_tatweel(char) if "tatweel" in steps else char
    if not araby.strip_diacritics(char):
        return "" if "diacritics" in steps else char
    if _ignorable().match(char):
        return "" if "controls" in steps else char
    head = same(char)[0]
    step = _step(char, head)
    if step is None or step not in steps:
        return char
    if step == "ta_marbuta":
        return araby.normalize_teh(char)  # type: ignore[no-any-return]  # it is untyped
    if step in ("alef", "hamza"):
        # Its other way of doing this turns alef maqsura into alef, and a wasla is beyond this one.
        eased = araby.normalize_hamza(char, method="tasheel")
        return head if eased == char else eased
    return head


def _step(char: str, head: str) -> Step | None:
    """Tell which step changes a character into the first of its group."""
    if char == head:
        return None
    if head == "ا":
        return "alef"
    if char in "ؤئ":
        return "hamza"
    if char in "ةۃ":
        return "ta_marbuta"
    if char == "ى":
        return "ya"
    if head.isalpha():
        return "keyboard"
    return "digits" if head.isdigit() else "punctuation"


@cache
def _ignorable() -> re.Pattern[str]:
    return re.compile(f"[{IGNORABLE}]")


@cache
def _araby() -> Any:
    """Load pyarabic, whose source holds escapes that Python warns of where it compiles it for the first time."""
    try:
        from pyarabic import araby  # type: ignore[import-untyped]  # it has no types
    except SyntaxError:
        # Warnings are errors in this process.  Only then are they changed, for the time of one import: that is not safe
        # beside threads that change them too, and such a process has asked for it.
        import warnings

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pyarabic import araby
    return araby


def _replace(text: str, table: Mapping[str, str]) -> tuple[str, Sequence[int]]:
    if not table:
        return text, range(len(text) + 1)
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    for match in re.finditer(f"[{re.escape(''.join(table))}]", text):
        place = match.start()
        to = table[match[0]]
        parts += (text[at:place], to)
        starts += range(at, place)
        starts += [place] * len(to)
        at = place + 1
    parts.append(text[at:])
    starts += range(at, len(text) + 1)
    return "".join(parts), tuple(starts)


def _squeeze(text: str) -> tuple[str, list[int]]:
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    for match in re.finditer(r"\s+", text):
        run = match[0]
        to = "" if match.start() == 0 or match.end() == len(text) else " " if _BREAKS.isdisjoint(run) else "\n"
        if to != run:
            parts += (text[at : match.start()], to)
            starts += range(at, match.start())
            starts += [match.start()] * len(to)
            at = match.end()
    parts.append(text[at:])
    starts += range(at, len(text) + 1)
    return "".join(parts), starts
