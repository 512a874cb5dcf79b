"""What a layout found outside the text: it knows its site better than the general rules."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

import attrs

from arabic_article._build.published import by_fetch
from arabic_article._build.refusals import forget, refuse_all
from arabic_article._build.web_addresses import base_of, join, leads
from arabic_article._values import WRITING_ROLES, Credit, Image, Related, Trace
from arabic_article.arabic.dates import parse_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from arabic_article._article import Article
    from arabic_article._build.refusals import Refuse
    from arabic_article._page import Page
    from arabic_article._segments import Candidate, Evidence

_DATES: Final = ("published", "modified")


def choose(
    offers: Mapping[str, tuple[Candidate, ...]],
    page: Page,
    region: str | None,
    captured: dt.datetime | None,
    refuse: Refuse,
) -> dict[str, tuple[Any, Evidence]]:
    """
    Choose among what a layout offers for each field.

    Args:
        offers: Candidates by field.
        page: The page, to which addresses are relative.
        region: ISO 3166 code of the country, for dates as printed.
        captured: When the page was fetched, for relative ones.
        refuse: Is told which candidates lost, and why.

    Returns:
        By field, the surest value that says something, of equally sure ones the first, and where it comes from.
    """
    chosen: dict[str, tuple[Any, Evidence]] = {}
    base = base_of(page)
    for field, candidates in offers.items():
        name = _name(field)
        best: Candidate | None = None
        for candidate in sorted(candidates, key=attrgetter("sure"), reverse=True):
            if best is not None:
                surer = best.sure > candidate.sure
                refuse(name, candidate, "another claim is surer" if surer else "another claim comes first")
            elif value := _cleaned(field, _read(field, candidate.value, region, captured), base):
                best, chosen[field] = candidate, (value, candidate.evidence)
            elif candidate.value and field in _DATES:
                refuse(name, candidate, "no readable date")
    return chosen


def refuse_settled(
    article: Article, claims: Mapping[str, tuple[Candidate, ...]], chosen: Mapping[str, object], refuse: Refuse
) -> None:
    """
    Refuse the claims that fields were settled on, where the layout has its own value.

    Args:
        article: What the claims were settled to.
        claims: What the page claims, by field.
        chosen: What is taken of the layout's offers, by field.
        refuse: Is told which claims lost.
    """
    for field in chosen if refuse is not forget else ():
        taken = {trace.evidence for trace in article.traces if trace.field == _name(field)}
        lost = (claim for claim in claims.get(field, ()) if claim.evidence in taken)
        refuse_all(refuse, _name(field), lost, "the layout knows another")


def accept(article: Article, chosen: Mapping[str, tuple[Any, Evidence]]) -> Article:
    """
    Put into an Article what was chosen of a layout's offers.

    Args:
        article: What the page prints and claims.
        chosen: Values by field, and where they come from.

    Returns:
        The Article; credits other than writers stay beside authors that are offered.
    """
    fields: dict[str, Any] = {}
    places: dict[str, Evidence] = {}
    for field, (value, evidence) in chosen.items():
        fields[_name(field)], places[_name(field)] = value, evidence
        if field == "authors":
            others = (credit for credit in article.credits if credit.role not in WRITING_ROLES)
            fields["credits"] = (*others, *(Credit("author", name) for name in value))
    traces = [trace for trace in article.traces if trace.field not in fields]
    traces += [Trace(field, None, "", evidence) for field, evidence in places.items()]
    return attrs.evolve(article, traces=tuple(traces), **fields)


def _name(field: str) -> str:
    """Writers stand among the credits."""
    return "credits" if field == "authors" else field


def _read(field: str, value: Any, region: str | None, captured: dt.datetime | None) -> Any:
    """Read a value of a field; what says nothing is None or empty."""
    if field in _DATES:
        stamp = parse_date(value, region=region, now=captured) if isinstance(value, str) else value
        stamp = stamp and by_fetch(stamp, captured)
        return stamp if stamp and stamp.value else None
    return (value,) if field == "authors" and isinstance(value, str) else value


def _cleaned(field: str, value: Any, base: str) -> Any:
    """Take the blanks off texts, and join addresses to the page's; what leads nowhere is no address."""
    if isinstance(value, str):
        return _address(value, base) if field == "canonical_url" else " ".join(value.split())
    if type(value) is not tuple or field == "body":
        return value
    return tuple(one for one in (_item(one, base) for one in value) if one)


def _item(one: Any, base: str) -> Any:
    if isinstance(one, str):
        return " ".join(one.split())
    if isinstance(one, Related):
        return one._replace(title=" ".join(one.title.split()), url=_address(one.url, base))
    if isinstance(one, Image) and one.url is not None:
        url = _address(one.url, base)
        return None if url is None else one._replace(url=url)
    return one


def _address(address: str | None, base: str) -> str | None:
    address = (address or "").strip()
    return join(base, address) if address and leads(address) else None
