"""Find direct speech: pairs of marks that an announcement, an attribution or an earlier quote vouches for."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic.quotes._evidence import ENOUGH, PART, REACH, Claim, after_words, before_words
from arabic_article.arabic.quotes._marks import Pair, Stray, find_marks, pair_marks
from arabic_article.arabic.quotes._speakers import Speakers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article.arabic.quotes._halves import Speaker

    Span = tuple[int, int]

_TRIM: Final = " \t\r\n\xa0\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_PARAGRAPHS: Final = 12
"""Paragraphs that one quote can run over."""
_HEAD: Final = 12
"""Characters of blanks and bullets before the mark that begins a paragraph."""
_JOINTS: Final = ("،", ",", "و", "،و", "، و", ",و", ", و")
"""What stands between two titles of a list."""
_NAME: Final = 4
_WHOLE: Final = 8
"""Words of a paragraph that is a quote from end to end and goes on from the one before it."""


class FoundQuote(NamedTuple):
    """Somebody's words on a page."""

    start: int
    """Where the words begin, after the opening mark."""
    end: int
    """Where they end, before the closing mark."""
    speaker: str | None
    """Who says them, with the full name where the story gives it; None where that is not sure."""
    cue: str | None
    """The verb that announces them, as printed."""
    rule: str
    speaker_span: Span | None
    """Where the speaker stands beside the quote, or where he was named last."""
    cue_span: Span | None
    pieces: tuple[Span, ...]
    """The words of each paragraph, without marks; just one for most quotes."""


_Marked = dict[int, tuple[list[Pair], list[Stray]]]
"""The marks of each paragraph that has some, in pairs."""


def find_quotes(text: str, spans: Sequence[Span]) -> tuple[FoundQuote, ...]:
    """
    Find the direct speech of a story.

    Args:
        text: The page.
        spans: Offsets of the story's lead and paragraphs, in page order.

    Returns:
        The quotes, in page order; none inside another.
    """
    marks = find_marks(text, spans[0][0], spans[-1][1]) if spans else []
    marked = _pairs(text, spans, marks) if marks else {}
    if spans and text.find(": (", spans[0][0], spans[-1][1]) >= 0:
        marked = _with_brackets(text, spans, marked)
    return tuple(_Reader(text, spans, marked).read()) if marked else ()


def _with_brackets(text: str, spans: Sequence[Span], marked: _Marked) -> _Marked:
    """Add sentences in round brackets that stand behind a colon and end their paragraph."""
    for i, (start, end) in enumerate(spans):
        opened = text.find(": (", start, end) + 2
        close = text.find(")", opened, end)
        if opened < start + 2 or close < 0 or text[close + 1 : end].strip(_TRIM + "."):
            continue
        if len(text[opened + 1 : close].split(None, ENOUGH)) > ENOUGH and text.find("(", opened + 1, close) < 0:
            pairs, strays = marked.get(i, ([], []))
            marked[i] = sorted([*pairs, (opened, opened + 1, close, close + 1, True)]), strays
    return dict(sorted(marked.items()))


def _pairs(text: str, spans: Sequence[Span], marks: list[int]) -> _Marked:
    paragraphs = {}
    first, size = 0, len(marks)
    for i, (start, end) in enumerate(spans):
        if marks[first] >= end:
            continue
        first = bisect_left(marks, start, first)
        last = bisect_left(marks, end, first)
        if last > first:
            paragraphs[i] = pair_marks(text, marks[first:last], start, end)
        if last == size:
            break
        first = last
    return paragraphs


def _told_by_name(claim: Claim | None) -> bool:
    """Tell a verb of speech and a name before a colon; behind who writes stands the title of what he wrote."""
    if claim is None or claim.rule != "colon" or claim.cue is None or claim.subject is None:
        return False
    return claim.cue[2].plain and claim.subject.kind == "name"


class _Reader:
    """One pass over a story."""

    __slots__ = ("_end", "_found", "_marked", "_spans", "_speakers", "_text")

    def __init__(self, text: str, spans: Sequence[Span], marked: _Marked) -> None:
        self._text = text
        self._spans = spans
        self._marked = marked
        self._speakers = Speakers(text, spans)
        self._found: list[FoundQuote] = []
        self._end = -1

    def read(self) -> list[FoundQuote]:
        text = self._text
        for number, (pairs, _) in self._marked.items():
            begin = self._spans[number][0]
            for i, pair in enumerate(pairs):
                opened, start, end, _, closed = pair
                if opened < self._end:
                    continue
                at = opened
                while at > begin and text[at - 1] in _TRIM:
                    at -= 1
                size = len(text[start:end].split(None, ENOUGH))
                # Most marks hold names: what is short, not announced and no paragraph of its own is none.
                if size < PART and closed and opened - begin > _HEAD and (at == begin or text[at - 1] not in ":："):
                    continue
                if size < PART and closed and self._is_listed(pairs, i):
                    continue
                self._try(number, pair, at, size, nests=i + 1 < len(pairs) and pairs[i + 1][0] < end)
        return self._found

    def _is_listed(self, pairs: Sequence[Pair], i: int) -> bool:
        """Tell the first of a list of titles: a few words, and behind a comma or "and" a few more between marks."""
        if i + 1 == len(pairs):
            return False
        opened, start, end, _, closed = pairs[i + 1]
        between = self._text[pairs[i][3] : opened].strip(_TRIM)
        return between in _JOINTS and closed and len(self._text[start:end].split(None, PART)) < PART

    def _try(self, number: int, pair: Pair, before: int, size: int, *, nests: bool) -> None:
        text = self._text
        opened, start, end, close, closed = pair
        last, more = number, None
        if not closed:
            rest = self._goes_on(number, pair)
            if rest is None and nests:
                return
            if rest is not None:
                more, last, close = rest
        first = self._trimmed(start, end)
        if first[0] >= first[1]:
            return
        claim = self._announced(number, pair, before, size)
        if text[opened] == "(" and start == opened + 1 and not _told_by_name(claim):
            return
        if claim is None and (closed or last != number):
            if first != (start, end) or more:  # controls that stand alone are no words
                size = sum([len(text[i:j].split(None, ENOUGH)) for i, j in (first, *(more or ()))])
            if size >= PART:
                claim = after_words(text, self._spans[last][1], close, size)
            if claim is None and self._found and number:
                claim = self._continues(number, pair, first)
        if claim is None:
            return
        speaker = self._speaker(claim, opened)
        if speaker is None and claim.rule == "name":
            return
        self._speakers.quote(opened, close)
        self._keep((first, *more) if more else (first,), claim, speaker)
        self._end = close

    def _announced(self, number: int, pair: Pair, before: int, size: int) -> Claim | None:
        """Look for an announcement before a quote, in the paragraph before where the quote begins its own."""
        begin, opened = self._spans[number][0], pair[0]
        alone = number and opened - begin <= _HEAD and self._begins(begin, opened)
        if alone:
            begin, opened = self._spans[number - 1]
        limit = max(begin, self._end, opened - REACH)
        if alone:
            before = opened
            while before > limit and self._text[before - 1] in _TRIM:
                before -= 1
        if before <= limit or (alone and self._text[before - 1] not in ":："):
            return None
        return before_words(self._text, limit, before, pair[3], size)

    def _keep(self, pieces: tuple[Span, ...], claim: Claim, speaker: Speaker | None) -> None:
        cue, cue_span = None, None
        if claim.cue is not None:
            cue_span = claim.cue[:2]
            cue = self._text[cue_span[0] : cue_span[1]]
        name, span = (None, None) if speaker is None else (speaker.name, speaker.span)
        self._found.append(FoundQuote(pieces[0][0], pieces[-1][1], name, cue, claim.rule, span, cue_span, pieces))

    def _speaker(self, claim: Claim, offset: int) -> Speaker | None:
        person = claim.cue[2].person if claim.cue else ""
        if claim.rule == "name" and claim.subject is not None:
            return self._speakers.recall(claim.subject, offset)
        if claim.subject is None or claim.subject.kind == "verb":
            return self._speakers.before(offset, person) if claim.bare else None
        return self._speakers.resolve(claim.subject, person, offset)

    def _begins(self, begin: int, opened: int) -> bool:
        """Tell whether nothing but a bullet stands before a mark."""
        return not self._text[begin:opened].strip(_TRIM + "-–—*•")

    def _continues(self, number: int, pair: Pair, first: Span) -> Claim | None:
        """A paragraph that is one quote from end to end goes on from a quote that ended the one before it."""
        before, ended = self._spans[number - 1], self._found[-1].end
        begin, end = self._spans[number]
        text, opened = self._text, pair[0]
        if (
            not before[0] <= ended <= before[1]
            or opened - begin > _HEAD
            or not self._begins(begin, opened)
            or text[pair[3] : end].strip(_TRIM + ".،؛!؟…")
            or len(text[ended : before[1]].split()) > 1
            or len(text[first[0] : first[1]].split(None, _WHOLE)) < _WHOLE
        ):
            return None
        return Claim("goes-on", None, None, bare=True)

    def _goes_on(self, number: int, pair: Pair) -> tuple[list[Span], int, int] | None:
        """Follow a quote that is not closed into the next paragraphs, each opened again, the last closed."""
        text = self._text
        mark = text[pair[0]]
        pieces = []
        for i in range(number + 1, min(len(self._spans), number + 1 + _PARAGRAPHS)):
            begin, stop = self._spans[i]
            pairs, strays = self._marked.get(i, ((), ()))
            if not pairs or text[begin : pairs[0][0]].strip(_TRIM):
                if strays and (not pairs or strays[0].start < pairs[0][0]):
                    pieces.append(self._trimmed(begin, strays[0].start))
                    return pieces, i, strays[0].end
                return None
            opened, start, end, close, closed = pairs[0]
            if (text[opened] != mark and mark in "«»") or (closed and self._is_name(start, end, stop - close)):
                return None
            pieces.append(self._trimmed(start, end))
            if closed:
                return pieces, i, close
        return None

    def _is_name(self, start: int, end: int, rest: int) -> bool:
        """A few words between marks, and then a sentence about them."""
        return rest > _HEAD and len(self._text[start:end].split(None, _NAME)) <= _NAME

    def _trimmed(self, start: int, end: int) -> Span:
        text = self._text
        while start < end and text[start] in _TRIM:
            start += 1
        while end > start and text[end - 1] in _TRIM:
            end -= 1
        return start, end
