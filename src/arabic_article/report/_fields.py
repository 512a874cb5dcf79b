"""The fields of an article as rows: value, evidence, how sure, and the candidates that lost."""

from __future__ import annotations

from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article._segments import Evidence
from arabic_article.arabic.dates import Timestamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from arabic_article._article import Article
    from arabic_article._segments import Candidate
    from arabic_article.report._look import View

_FACTS: Final = ("kind", "url", "canonical_url", "site", "language")
_HEAD: Final = ("kicker", "title", "subtitle", "section", "lead")
_LISTS: Final = (("body", True), ("quotes", True), ("images", False), ("links", True), ("related", False))
"""Lists of rows, and whether they start folded: they may be as long as the page."""
_SEGMENT_FIELDS: Final = frozenset({"kicker", "title", "subtitle", "section", "lead", "disclaimer", "dateline"})
"""Fields that are called as the role that they are taken from."""
_DATES: Final = ("published", "modified")
_CLAIMED: Final = MappingProxyType({"credits": "authors"})
"""Fields whose claims have another name."""
_MOST: Final = 12
"""Lost claims that are shown for a field: a page may have a hundred tags."""


class Loser(NamedTuple):
    """A value that the field might have had."""

    value: str
    why: str
    evidence: Evidence | None
    sure: float | None = None
    """From 0.0 to 1.0, where whoever claimed it says."""


class Row(NamedTuple):
    """A field, or one item of it."""

    path: str
    value: str | None
    """None where the page does not say."""
    evidence: Evidence | None = None
    sure: float | None = None
    """From 0.0 to 1.0, where the field's readers say."""
    detail: str = ""
    """What else is known of the value."""
    losers: tuple[Loser, ...] = ()


class Group(NamedTuple):
    """Rows that belong together."""

    title: str
    rows: tuple[Row, ...]
    folded: bool = False


def groups(view: View) -> Iterator[Group]:
    """
    List the fields of the article and of the stories inside it.

    Args:
        view: The page.

    Yields:
        Groups in reading order; every field of the Article that the page can give is in one.
    """
    yield from _story(view.article, 0, "", view.offers, view)


def _story(
    article: Article, story: int, prefix: str, offers: Mapping[str, tuple[Candidate, ...]], view: View
) -> Iterator[Group]:
    rows = _Rows(article, story, prefix, offers, view)
    named = prefix.rstrip(".") if prefix else ""
    yield Group(named or "story", tuple(map(rows.single, _HEAD)))
    yield Group(
        "credits and dates",
        (*rows.items("credits"), rows.single("dateline"), *map(rows.date, _DATES), rows.single("disclaimer")),
    )
    yield Group("keywords", tuple(rows.items("keywords")))
    empty: list[Row] = []
    for field, folded in _LISTS:
        found = tuple(rows.items(field))
        if count := len(getattr(article, field)):
            yield Group(f"{field} ({count})", found, folded)
        else:
            empty += found
    yield Group("page", (*map(rows.single, _FACTS), *empty))
    for i, nested in enumerate(article.read_also):
        inner = f"{prefix}read_also[{i}]."
        yield from _story(nested, story or i + 1, inner, {}, view)


class _Rows:
    """Makes the rows of one story."""

    def __init__(
        self, article: Article, story: int, prefix: str, offers: Mapping[str, tuple[Candidate, ...]], view: View
    ) -> None:
        self._article = article
        self._story = story
        self._prefix = prefix
        self._offers = offers
        self._view = view
        self._traces: dict[tuple[str, int | None, str], Evidence] = {}
        for field, index, inner, evidence in article.traces:
            self._traces.setdefault((field, index, inner), evidence)

    def single(self, field: str) -> Row:
        value = getattr(self._article, field)
        evidence = self._evidence(field)
        return Row(
            self._prefix + field,
            None if value is None else shown(value),
            evidence,
            self._claimed_sureness(field, value, evidence),
            "",
            tuple(self._losers(field, value, evidence)),
        )

    def date(self, field: str) -> Row:
        stamp: Timestamp | None = getattr(self._article, field)
        evidence = self._evidence(field)
        losers = tuple(self._losers(field, stamp, evidence))
        if stamp is None:
            return Row(self._prefix + field, None, losers=losers)
        # Isolated (UAX #9), or its digits would change places with those around it.
        detail = f"printed as “\u2068{stamp.raw}\u2069”, {stamp.calendar}, to the {stamp.precision}, rule {stamp.rule}"
        return Row(self._prefix + field, stamp.value or "not sure enough", evidence, stamp.sure, detail, losers)

    def items(self, field: str) -> Iterator[Row]:
        values: Sequence[Any] = getattr(self._article, field)
        losers = tuple(self._losers(field, values, None))
        if not values:
            yield Row(self._prefix + field, None, losers=losers)
        for i, value in enumerate(values):
            path = f"{self._prefix}{field}[{i}]"
            for inner, text, detail in _parts(field, value):
                evidence = self._evidence(field, i, inner) or self._evidence(field)
                sure = self._claimed_sureness(field, value, evidence)
                yield Row(f"{path}.{inner}" if inner else path, text, evidence, sure, detail, losers if not i else ())

    def _evidence(self, field: str, index: int | None = None, inner: str = "") -> Evidence | None:
        return self._traces.get((field, index, inner)) or self._traces.get((field, index, ""))

    def _claimed_sureness(self, field: str, value: object, evidence: Evidence | None) -> float | None:
        """Find how sure the offer or the claim is that was taken."""
        for offer in self._offers.get(field, ()):
            if offer.value == value or offer.evidence == evidence:
                return offer.sure
        if self._story or evidence is None or evidence.source == "text":
            return None
        claims = self._view.claims.get(_CLAIMED.get(field, field), ())
        return next((claim.sure for claim in claims if claim.evidence == evidence), None)

    def _losers(self, field: str, value: object, evidence: Evidence | None) -> Iterator[Loser]:
        if not self._story:
            yield from islice(self._refused(field, value), _MOST)
        if field in _SEGMENT_FIELDS:
            yield from self._other_segments(field, evidence)

    def _refused(self, field: str, value: object) -> Iterator[Loser]:
        """Find the claims that lost; one that says the same as what was taken has not."""
        taken = {shown(part) for part in value} if isinstance(value, tuple) else {shown(value)}
        if field in ("credits", "images"):
            taken = {text for part in self._values(field) for text in part if isinstance(text, str)}
        for name, claim, reason in self._view.refused:
            if _CLAIMED.get(field, field) != _CLAIMED.get(name, name) or shown(claim.value) in taken:
                continue
            if not _same_moment(shown(claim.value), value):
                yield Loser(shown(claim.value), reason, claim.evidence, claim.sure)

    def _values(self, field: str) -> Sequence[tuple[object, ...]]:
        values: Sequence[tuple[object, ...]] = getattr(self._article, field)
        return values

    def _other_segments(self, field: str, evidence: Evidence | None) -> Iterator[Loser]:
        """Find what else has the role of a field that a page gives once."""
        for role, start, end, part, story, rule in self._view.article.segments:
            if role != field or part != "value" or story != self._story:
                continue
            if evidence is None or evidence.start is None or evidence.end is None:
                why = "the layout knows the value from elsewhere" if evidence else "it gives no value"
            elif start < evidence.end and end > evidence.start:
                continue
            else:
                why = "the same role; another place comes before it"
            yield Loser(self._view.page.text[start:end].strip(), why, Evidence(start, end, "text", rule))


def _same_moment(claim: str, value: object) -> bool:
    return isinstance(value, Timestamp) and value.value is not None and claim[:16] == value.value[:16]


def _parts(field: str, value: Any) -> Iterable[tuple[str, str, str]]:
    """Take an item apart: inner name, text, what else is known."""
    if field == "keywords":
        return (("", value, ""),)
    if field == "credits":
        return (("name", value.name, value.role),)
    if field == "body":
        return (("text", value.text, value.kind),)
    inner = value._asdict()
    main = inner.pop("main", False)
    return [(name, text, "main" if main else "") for name, text in inner.items() if text]


def shown(value: object) -> str:
    """
    Write a value of any field for people.

    Args:
        value: A text, a date, or a row of texts.

    Returns:
        Text; a row's texts joined.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Timestamp):
        return value.value or value.raw
    if isinstance(value, tuple):
        return " · ".join(shown(part) for part in value if part not in (None, False, True))
    return str(value)
