"""Remember who has spoken in a story, and give surnames and bare verbs their full names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic.folding import fold
from arabic_article.arabic.quotes import _words
from arabic_article.arabic.quotes._cues import Cue, find_cues
from arabic_article.arabic.quotes._subject import Subject, read_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    Span = tuple[int, int]

_ANNOUNCES: Final = frozenset(map(fold, "أن إن ان أنه إنه أنها إنها بأن بأنه بأنها أنهم إنهم إننا إنني".split()))
_LOOK: Final = 200
"""Characters after a verb in which it must announce something."""
_SEEN: Final = 12
"""Earlier places of a surname that are looked at."""


class Speaker(NamedTuple):
    """Somebody who speaks."""

    name: str
    span: Span
    words: tuple[str, ...]
    roles: frozenset[str]
    person: str


class Speakers:
    """The speakers of one story, filled as it is read from its beginning."""

    __slots__ = ("_at", "_known", "_last", "_spans", "_text")

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        """
        Begin before the first paragraph.

        Args:
            text: The page.
            spans: The story's lead and paragraphs.
        """
        self._text = text
        self._spans = spans
        self._at = (0, spans[0][0] if spans else 0)
        self._known: list[Speaker] = []
        self._last: Speaker | None = None

    def read_to(self, index: int, offset: int) -> None:
        """
        Read on.

        Args:
            index: Paragraph to read to.
            offset: Where in it to stop.
        """
        first, start = self._at
        for i in range(first, index + 1):
            begin, end = self._spans[i]
            for cue in find_cues(self._text, max(begin, start), min(end, offset) if i == index else end):
                self._hear(cue, min(end, offset) if i == index else end)
        self.skip_to(index, max(offset, start))

    def skip_to(self, index: int, offset: int) -> None:
        """
        Pass over what somebody says.

        Args:
            index: Paragraph in which his words end.
            offset: Where they end.
        """
        if (index, offset) > self._at:
            self._at = (index, offset)

    def _hear(self, cue: Cue, end: int) -> None:
        if cue.kind != "verb":
            return
        subject = read_subject(self._text, cue.end, end, plain=cue.plain)
        if subject.kind == "verb":
            return
        if subject.kind == "unknown" and not self._announces(cue, end):
            return
        found = self.resolve(subject, cue.person)
        if found is not None or self._announces(cue, end):
            self._last = found

    def _announces(self, cue: Cue, end: int) -> bool:
        after = self._text[cue.end : min(end, cue.end + _LOOK)]
        stop = min((at for sign in ".؟!\n" if (at := after.find(sign)) >= 0), default=len(after))
        clause = after[:stop]
        return ":" in clause or len(after) == end - cue.end == stop or not _ANNOUNCES.isdisjoint(fold(clause).split())

    def before(self, person: str) -> Speaker | None:
        """
        Name who spoke last.

        Args:
            person: Of the verb that has no subject of its own; "" where it says nothing about it.

        Returns:
            The speaker; None where nobody did, or where the verb is somebody else's.
        """
        last = self._last
        if last is None or (person and last.person and person != last.person):
            return None
        return last

    def say(self, speaker: Speaker | None) -> None:
        """
        Note who spoke.

        Args:
            speaker: Of the last quote.
        """
        self._last = speaker

    def resolve(self, subject: Subject, person: str) -> Speaker | None:
        """
        Find out whom a subject means.

        Args:
            subject: As read after a verb.
            person: Of that verb.

        Returns:
            The speaker, with his full name where the story gives it before; None where it is not sure.
        """
        span = (subject.start, subject.end)
        name = self._text[subject.start : subject.end]
        if subject.kind == "body":
            return Speaker(" ".join(name.split()), span, subject.words, frozenset(), person)
        if subject.kind == "role":
            return self._by_role(subject, span)
        if subject.kind != "name":
            return None
        known = self._by_words(subject.words)
        if known is not None:
            return known._replace(span=span)
        speaker = Speaker(" ".join(name.split()), span, subject.words, subject.roles, person)
        if len(subject.words) == 1:
            full = self._full_name(subject)
            if full is None:
                return speaker
            speaker = full
        self._known.append(speaker)
        return speaker

    def _by_words(self, words: Sequence[str]) -> Speaker | None:
        fits = [known for known in self._known if len(known.words) > 1 and set(words) <= set(known.words)]
        return fits[0] if len({known.words for known in fits}) == 1 else None

    def _by_role(self, subject: Subject, span: Span) -> Speaker | None:
        surnames = [word for word in subject.words if not _words.is_role(word)]
        for word in surnames:
            known = self._by_words((word,))
            if known is not None:
                return known._replace(span=span)
        if surnames or len(subject.roles) != 1:
            return None
        fits = {known.words: known for known in self._known if subject.roles <= known.roles}
        return next(iter(fits.values()))._replace(span=span) if len(fits) == 1 else None

    def _full_name(self, subject: Subject) -> Speaker | None:
        """Look for the surname earlier in the story, right after a word that can only be a first name, or twice after the same."""
        printed = self._text[subject.start : subject.end]
        start = self._spans[0][0]
        at = self._text.find(printed, start, subject.start)
        found: dict[tuple[str, ...], Speaker] = {}
        times: dict[tuple[str, ...], int] = {}
        for _ in range(_SEEN):
            if at < 0:
                break
            pair = self._pair(at, at + len(printed), start)
            if pair is not None:
                speaker, clear = pair
                times[speaker.words] = times.get(speaker.words, 0) + (2 if clear else 1)
                found.setdefault(speaker.words, speaker)
            at = self._text.find(printed, at + len(printed), subject.start)
        sure = [words for words, count in times.items() if count > 1]
        return found[sure[0]]._replace(span=(subject.start, subject.end)) if len(sure) == 1 else None

    def _pair(self, start: int, end: int, limit: int) -> tuple[Speaker, bool] | None:
        text = self._text
        if end < len(text) and text[end].isalpha() or not text[start - 1 : start].isspace():
            return None
        line = text[max(limit, start - 60) : start]
        words = line.rsplit("\n", 1)[-1].split()
        if len(words) < 2:
            return None
        first, mark = words[-1], words[-2]
        folded, before = fold(first.strip('«»"“”')), fold(mark)
        clear = (
            before.endswith((",", "،", ":", ".", "("))
            or _words.is_role(before)
            or _words.is_stop(before)
            or _words.is_definite(before, mark)
        )
        if not folded.isalpha() or len(folded) < 3 or _is_common(folded, first):
            return None
        begin = start - len(line) + line.rfind(first)
        name = " ".join(text[begin:end].split()).strip('«»"“”')
        return Speaker(name, (begin, end), (folded, fold(text[start:end])), frozenset(), ""), clear


def _is_common(folded: str, printed: str) -> bool:
    return (
        _words.is_role(folded)
        or _words.is_body(folded)
        or _words.is_place(folded)
        or _words.is_generic(folded)
        or _words.is_stop(folded)
        or _words.is_complement(folded)
        or _words.is_definite(folded, printed)
        or _words.is_feminine_noun(folded, printed)
    )
