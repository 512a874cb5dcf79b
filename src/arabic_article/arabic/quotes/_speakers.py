"""Remember who has spoken in a story, and give surnames and bare verbs their full names."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import IGNORABLE, fold_word
from arabic_article.arabic.quotes._cues import Cue, find_cues
from arabic_article.arabic.quotes._evidence import clause_start
from arabic_article.arabic.quotes._halves import SERVANT, Speaker, as_family, with_first, with_last
from arabic_article.arabic.quotes._subject import REACH, Subject, read_subject
from arabic_article.arabic.quotes._words import bare, look, spelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Span = tuple[int, int]
    Half = Callable[[str, int, int, int], tuple[Speaker, int] | None]

_ANNOUNCES: Final = "أن إن ان أنه إنه أنها إنها بأن بأنه بأنها أنهم إنهم إننا إنني"
_LOOK: Final = 200
"""Characters after a verb in which it must announce something."""
_BACK: Final = 4000
"""Characters before a quote that are searched for who speaks."""
_HEARD: Final = 1200
"""Characters before a verb without a subject that are searched for who spoke last."""
_KNOWN: Final = 100
"""Names of one story that are remembered."""
_SEEN: Final = 12
"""Earlier places of a surname that are looked at."""
_HALF: Final = 2
"""Words of a surname that is made with عبد."""


@cache
def _that() -> frozenset[str]:
    return frozenset(spelled(_ANNOUNCES.split()))


@cache
def _marked() -> re.Pattern[str]:
    return re.compile(f"[{IGNORABLE}\u0671-\u06ff\ufb50-\ufefc]")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile("[.؟!\\n:]")


def _is_half(subject: Subject) -> bool:
    """Tell a name that the story may give in full: one word, or عبد and the one it needs."""
    return len(subject.words) == 1 or (len(subject.words) == _HALF and subject.words[0] == SERVANT)


class Speakers:
    """The speakers of one story, filled as it is read from its beginning."""

    __slots__ = ("_at", "_known", "_last", "_looked", "_met", "_quoted", "_said", "_searches", "_spans", "_text")

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        """
        Begin before the first paragraph.

        Args:
            text: The page.
            spans: The story's lead and paragraphs.
        """
        self._text = text
        self._spans = spans
        self._at = 0
        self._said = 0
        self._quoted: list[Span] = []
        self._known: list[Speaker] = []
        self._met: dict[tuple[str, ...], Speaker] = {}
        self._looked: set[int] = set()
        self._searches = 0
        self._last: Speaker | None = None

    def quote(self, start: int, end: int) -> None:
        """
        Keep out what somebody says: its verbs announce nobody.

        Args:
            start: Where his words begin.
            end: Where they end.
        """
        self._quoted.append((start, end))

    def _listen(self, offset: int) -> None:
        """Look back for who spoke last before an offset; what stands far before it has no part in it."""
        floor = max(self._at, self._said, offset - _HEARD)
        self._at = max(self._at, offset)
        for first, last in self._silent(floor, offset):
            for cue in reversed(find_cues(self._text, first, last)):
                subject = self._hear(cue, last)
                if subject is None:
                    continue
                self._prepare(subject, cue[0])
                found = self._resolve(subject, cue[2].person)
                if found is not None or self._announces(cue[1], last):
                    self._last = found
                    return

    def _prepare(self, subject: Subject, offset: int) -> None:
        """Get to know whom a subject that is no full name may mean: its surnames, or else its role, say where to look."""
        if subject.kind == "name":
            if _is_half(subject):
                self._meet(self._text[subject.start : subject.end], offset)
        elif subject.kind == "role":
            words = self._text[subject.start : subject.end].split()
            surnames = [word for word in words if not look(word).role]
            for word in surnames or (bare(words[0]),):
                self._meet(word, offset)

    def _meet(self, name: str, offset: int) -> None:
        """Get to know those who speak before an offset and may have a name: verbs are looked for only before it."""
        text = self._text
        at = text.find(name, max(self._spans[0][0], offset - _BACK), offset)
        for _ in range(_SEEN):
            if at < 0:
                return
            if at not in self._looked:
                self._looked.add(at)
                self._meet_at(at, offset)
            at = text.find(name, at + len(name), offset)

    def _meet_at(self, at: int, offset: int) -> None:
        start, end = self._spans[bisect_right(self._spans, (at, len(self._text))) - 1]
        if not start <= at < end:
            return
        q = bisect_right(self._quoted, (at, len(self._text)))
        if q:
            if at < self._quoted[q - 1][1]:
                return
            start = max(start, self._quoted[q - 1][1])
        if q < len(self._quoted):
            end = min(end, self._quoted[q][0])
        start, end = clause_start(self._text, max(start, at - REACH), at + 1), min(end, offset)
        for cue in find_cues(self._text, start, at):
            subject = self._hear(cue, end)
            if subject is not None:
                self._resolve(subject, cue[2].person)

    def _silent(self, floor: int, offset: int) -> Iterator[Span]:
        """Cut paragraphs without the quotes out of a stretch of the page, the last one first."""
        quoted = self._quoted
        q = len(quoted) - 1
        for i in range(bisect_left(self._spans, (offset,)) - 1, -1, -1):
            start, end = self._spans[i]
            if end <= floor:
                return
            start, end = max(start, floor), min(end, offset)
            while q >= 0 and quoted[q][1] > start:
                first, last = quoted[q]
                if last < end:
                    yield last, end
                end = min(end, first)
                if first <= start:
                    break
                q -= 1
            if start < end:
                yield start, end

    def _hear(self, cue: Cue, end: int) -> Subject | None:
        """Tell whom a verb names; None where it may not be one of speech."""
        _, after, announcer = cue
        if announcer.kind != "verb" or not (announcer.plain or self._announces(after, end)):
            return None
        subject = read_subject(self._text, after, end, plain=announcer.plain, person=announcer.person, behind=True)
        if subject.kind == "verb":
            return None
        # Two words are somebody even where it is not speech that follows.
        return subject if not announcer.plain or len(subject.words) > 1 or self._announces(after, end) else None

    def _announces(self, after: int, end: int) -> bool:
        """Tell whether something is said after a verb: a colon, "that", or nothing at all up to the end."""
        text = self._text
        reach = min(end, after + _LOOK)
        stop = _stop().search(text, after, reach)
        if (reach == end) if stop is None else (stop[0] == ":"):
            return True
        clause = text[after : stop.start() if stop else reach]
        words = clause.split()
        return not _that().isdisjoint(words) or (
            _marked().search(clause) is not None and not _that().isdisjoint(map(fold_word, words))
        )

    def before(self, offset: int, person: str) -> Speaker | None:
        """
        Name who spoke last.

        Args:
            offset: Where the next quote begins.
            person: Of the verb that has no subject of its own; "" where it says nothing about it.

        Returns:
            The speaker; None where nobody did, or where the verb is somebody else's.
        """
        self._listen(offset)
        last = self._last
        if last is None or (person and last.person and person != last.person):
            return None
        return last

    def resolve(self, subject: Subject, person: str, offset: int) -> Speaker | None:
        """
        Find out whom the subject beside a quote means; he is who spoke last from there on.

        Args:
            subject: As read after a verb.
            person: Of that verb.
            offset: Where the quote begins.

        Returns:
            The speaker, with his full name where the story gives it before; None where it is not sure.
        """
        self._prepare(subject, offset)
        self._last = self._resolve(subject, person)
        self._said = offset
        return self._last

    def recall(self, subject: Subject, offset: int) -> Speaker | None:
        """
        Find out whom a name without a verb means; he is who spoke last from there on.

        Args:
            subject: The name.
            offset: Where the quote begins.

        Returns:
            The speaker; None where the story has not given the name in full before.
        """
        self._prepare(subject, offset)
        known = self._by_words(subject.words)
        if known is None and _is_half(subject):
            known = self._full_name(subject)
        if known is not None:
            self._last = known = known.at((subject.start, subject.end))
            self._said = offset
        return known

    def _resolve(self, subject: Subject, person: str) -> Speaker | None:
        span = (subject.start, subject.end)
        name = self._text[subject.start : subject.end]
        if subject.kind == "body":
            return Speaker(" ".join(name.split()), span, subject.words, frozenset(), person)
        if subject.kind == "role":
            return self._by_role(subject, span)
        if subject.kind != "name":
            return None
        known = self._by_words(subject.words) or self._met.get(subject.words)
        if known is not None:
            return known.at(span)
        speaker = Speaker(" ".join(name.split()), span, subject.words, subject.roles, person)
        if _is_half(subject):
            full = self._full_name(subject)
            if full is None:
                self._met[subject.words] = speaker
                return speaker
            return full
        self._note(speaker)
        return speaker

    def _note(self, speaker: Speaker) -> None:
        """Remember a full name; a page with more of them than a story has is searched no further."""
        if len(self._known) < _KNOWN:
            self._known.append(speaker)

    def _by_words(self, words: Sequence[str]) -> Speaker | None:
        asked = set(words)
        fits = [known for known in self._known if len(known.words) > 1 and asked.issubset(known.words)]
        return fits[0] if len({known.words for known in fits}) == 1 else None

    def _by_role(self, subject: Subject, span: Span) -> Speaker | None:
        surnames = [word for word in subject.words if not look(word).role]
        for word in surnames:
            known = self._by_words((word,))
            if known is not None:
                return known.at(span)
        if surnames:
            return self._full_name(subject) if len(subject.words) == 1 else None
        if len(subject.words) == 1 and subject.words[0] != bare(subject.words[0]):
            named = self._full_name(subject, (as_family,))
            if named is not None:
                return named
        fits = {known.words: known for known in self._known if subject.roles <= known.roles}
        return next(iter(fits.values())).at(span) if len(fits) == len(subject.roles) == 1 else None

    def _full_name(self, subject: Subject, halves: Sequence[Half] = (with_first, with_last)) -> Speaker | None:
        """Look for the other half of a name: earlier in the story, where only a name can stand, or twice the same."""
        self._searches += 1
        if self._searches > _KNOWN:
            return None
        printed = self._text[subject.start : subject.end]
        start = self._spans[0][0]
        found: dict[tuple[str, ...], Speaker] = {}
        times: dict[tuple[str, ...], int] = {}
        at = self._text.find(printed, start, subject.start)
        for _ in range(_SEEN):
            if at < 0:
                break
            for half in halves:
                pair = half(self._text, at, at + len(printed), start)
                if pair is not None:
                    speaker, points = pair
                    times[speaker.words] = times.get(speaker.words, 0) + points
                    found.setdefault(speaker.words, speaker)
            at = self._text.find(printed, at + len(printed), subject.start)
        sure = [words for words, points in times.items() if points > 1]
        if len(sure) != 1:
            return None
        speaker = found[sure[0]].at((subject.start, subject.end))
        self._note(speaker)
        return speaker
