"""Find direct speech: pairs of marks that an announcement, an attribution or an earlier quote vouches for."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic.quotes._evidence import PART, Claim, after_words, before_words
from arabic_article.arabic.quotes._marks import Pair, Raw, Stray, find_marks, pair_marks
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
_NAME: Final = 4
_SHORT: Final = 2 * PART - 1
"""Characters of the shortest part of a sentence."""
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


class _Paragraph(NamedTuple):
    number: int
    start: int
    end: int
    pairs: list[Raw]
    strays: list[Stray]


def find_quotes(text: str, spans: Sequence[Span]) -> tuple[FoundQuote, ...]:
    """
    Find the direct speech of a story.

    Args:
        text: The page.
        spans: Offsets of the story's lead and paragraphs, in page order.

    Returns:
        The quotes, in page order; none inside another.
    """
    # Only the story is searched: a page may hold thousands.
    marks = find_marks(text, spans[0][0], spans[-1][1]) if spans else []
    return tuple(_Reader(text, spans, _paragraphs(text, spans, marks)).read()) if marks else ()


def _paragraphs(text: str, spans: Sequence[Span], marks: list[int]) -> dict[int, _Paragraph]:
    """Give each paragraph its marks, in pairs."""
    paragraphs = {}
    first = bisect_left(marks, spans[0][0])
    size = len(marks)
    for i, (start, end) in enumerate(spans):
        while first < size and marks[first] < start:
            first += 1
        if first == size:
            break
        last = first
        while last < size and marks[last] < end:
            last += 1
        if last > first:
            pairs, strays = pair_marks(text, marks[first:last], start, end)
            paragraphs[i] = _Paragraph(i, start, end, pairs, strays)
            first = last
    return paragraphs


class _Reader:
    """One pass over a story."""

    __slots__ = ("_end", "_found", "_paragraphs", "_spans", "_speakers", "_text")

    def __init__(self, text: str, spans: Sequence[Span], paragraphs: dict[int, _Paragraph]) -> None:
        self._text = text
        self._spans = spans
        self._paragraphs = paragraphs
        self._speakers = Speakers(text, spans)
        self._found: list[FoundQuote] = []
        self._end = -1

    def read(self) -> list[FoundQuote]:
        text = self._text
        for paragraph in self._paragraphs.values():
            begin, pairs = paragraph.start, paragraph.pairs
            for i, pair in enumerate(pairs):
                opened, start, end, _, closed = pair
                if opened < self._end:
                    continue
                # Most marks hold names: what is short, not announced and no paragraph of its own is none.
                at = opened - 1
                while at > begin and text[at] in _TRIM:
                    at -= 1
                if (
                    closed
                    and opened - begin > _HEAD
                    and text[at] not in ":："
                    and (end - start < _SHORT or len(text[start:end].split(None, PART)) < PART)
                ):
                    continue
                self._try(paragraph, Pair(*pair), nests=i + 1 < len(pairs) and pairs[i + 1][0] < end)
        return self._found

    def _try(self, paragraph: _Paragraph, pair: Pair, *, nests: bool) -> None:
        pieces = [self._trimmed(pair.start, pair.end)]
        last, close = paragraph.number, pair.close
        if not pair.closed:
            rest = self._goes_on(paragraph, pair)
            if rest is None and nests:
                return
            if rest is not None:
                more, last, close = rest
                pieces += more
        if pieces[0][0] >= pieces[0][1]:
            return
        claim = before_words(self._text, max(paragraph.start, self._end), pair, self._previous(paragraph, pair))
        if pair.closed or last != paragraph.number:
            claim = claim or after_words(self._text, self._spans[last][1], pieces, close)
            claim = claim or self._continues(paragraph, pair, pieces)
        if claim is None:
            return
        speaker = self._speaker(claim, pair.open)
        if speaker is None and claim.rule == "name":
            return
        self._speakers.quote(pair.open, close)
        self._keep(pieces, claim, speaker)
        self._end = close

    def _keep(self, pieces: list[Span], claim: Claim, speaker: Speaker | None) -> None:
        cue = claim.cue
        self._found.append(
            FoundQuote(
                pieces[0][0],
                pieces[-1][1],
                speaker.name if speaker else None,
                self._text[cue.start : cue.end] if cue else None,
                claim.rule,
                speaker.span if speaker else None,
                (cue.start, cue.end) if cue else None,
                tuple(pieces),
            )
        )

    def _speaker(self, claim: Claim, offset: int) -> Speaker | None:
        person = claim.cue.person if claim.cue else ""
        if claim.rule == "name" and claim.subject is not None:
            return self._speakers.recall(claim.subject, offset)
        if claim.subject is None or claim.subject.kind == "verb":
            return self._speakers.before(offset, person) if claim.bare else None
        return self._speakers.resolve(claim.subject, person, offset)

    def _previous(self, paragraph: _Paragraph, pair: Pair) -> Span | None:
        """Give the paragraph before, for a quote that begins its own."""
        if paragraph.number and self._begins(paragraph, pair):
            return max(self._spans[paragraph.number - 1][0], self._end), self._spans[paragraph.number - 1][1]
        return None

    def _begins(self, paragraph: _Paragraph, pair: Pair) -> bool:
        head = self._text[paragraph.start : min(pair.open, paragraph.start + _HEAD)]
        return pair.open - paragraph.start <= _HEAD and not head.strip(_TRIM + "-–—*•")

    def _continues(self, paragraph: _Paragraph, pair: Pair, pieces: list[Span]) -> Claim | None:
        """A paragraph that is one quote from end to end goes on from a quote that ended the one before it."""
        if not self._found or paragraph.number == 0:
            return None
        before = self._spans[paragraph.number - 1]
        if not before[0] <= self._found[-1].end <= before[1]:
            return None
        text = self._text
        if not self._begins(paragraph, pair) or text[pair.close : paragraph.end].strip(_TRIM + ".،؛!؟…"):
            return None
        if (
            len(text[self._found[-1].end : before[1]].split()) > 1
            or len(text[pieces[0][0] : pieces[0][1]].split()) < _WHOLE
        ):
            return None
        return Claim("goes-on", None, None, bare=True)

    def _goes_on(self, paragraph: _Paragraph, pair: Pair) -> tuple[list[Span], int, int] | None:
        """Follow a quote that is not closed into the next paragraphs, each opened again, the last closed."""
        text = self._text
        mark = text[pair.open]
        pieces = []
        for i in range(paragraph.number + 1, min(len(self._spans), paragraph.number + 1 + _PARAGRAPHS)):
            start = self._spans[i][0]
            other = self._paragraphs.get(i)
            first = Pair(*other.pairs[0]) if other and other.pairs else None
            again = first is not None and not text[start : first.open].strip(_TRIM)
            if other is None or not again:
                if other and other.strays and (first is None or other.strays[0].start < first.open):
                    pieces.append(self._trimmed(start, other.strays[0].start))
                    return pieces, i, other.strays[0].end
                return None
            if first is None or (text[first.open] != mark and mark in "«»") or self._is_name(first, self._spans[i][1]):
                return None
            pieces.append(self._trimmed(first.start, first.end))
            if first.closed:
                return pieces, i, first.close
        return None

    def _is_name(self, pair: Pair, end: int) -> bool:
        """A few words between marks, and then a sentence about them."""
        words = self._text[pair.start : pair.end].split(None, _NAME)
        return pair.closed and len(words) <= _NAME and end - pair.close > _HEAD

    def _trimmed(self, start: int, end: int) -> Span:
        raw = self._text[start:end]
        first = start + len(raw) - len(raw.lstrip(_TRIM))
        return first, max(first, start + len(raw.rstrip(_TRIM)))
