"""Look at what a layout proposes before it becomes part of an Article: a value that no Article can hold is the layout's fault."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, get_args

from arabic_article._article import Article
from arabic_article._article_dict import ITEMS, TEXTS, check_item, check_stamp
from arabic_article._segments import Candidate, Evidence, EvidenceSource
from arabic_article._source import half_character
from arabic_article._values import Dateline, Kind, Note
from arabic_article.arabic.dates import Timestamp
from arabic_article.errors import ArticleFormatError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from arabic_article._page import Page

_TEXTS: Final = frozenset(TEXTS) - {"layout"}
_DATES: Final = frozenset({"published", "modified"})
_TUPLES: Final[Mapping[str, type]] = MappingProxyType(
    {"keywords": str, "read_also": Article, **{field: kind for field, kind in ITEMS if kind is not Note}}
)
_FIELDS: Final = (*_TEXTS, *_DATES, *_TUPLES, "authors", "dateline", "kind")


def fault(offered: object, page: Page) -> str | None:
    """
    Check what a layout offers for the fields of an Article.

    Args:
        offered: What `propose` gave; None offers nothing.
        page: The page.

    Returns:
        What is wrong with the first bad value, or None.
    """
    if offered is None:
        return None
    if not hasattr(offered, "items"):
        return f"it gave a {type(offered).__name__}, no mapping of fields to candidates"
    for field, candidates in offered.items():
        if field not in _FIELDS:
            return f"{field!r} is no field that can be proposed. There are: {', '.join(sorted(_FIELDS))}"
        if not isinstance(candidates, (tuple, list)) or isinstance(candidates, Candidate):
            return f"{field} has a {type(candidates).__name__}, no tuple of candidates. A comma after its only item?"
        for candidate in candidates:
            problem = _of_candidate(candidate, len(page.text))
            if problem is None and candidate.value is not None:
                problem = _of_value(field, candidate.value)
            if problem is not None:
                return f"{field}: {problem}"
    return None


def _of_candidate(candidate: object, length: int) -> str | None:
    if not isinstance(candidate, Candidate):
        return f"{candidate!r:.60} is no Candidate"
    sure, evidence = candidate.sure, candidate.evidence
    if isinstance(sure, bool) or not isinstance(sure, (int, float)) or not 0 <= sure <= 1:
        return f"sure is {sure!r:.60}, no number from 0.0 to 1.0"
    if not isinstance(evidence, Evidence):
        return f"its evidence is {evidence!r:.60}, no Evidence"
    if evidence.source not in get_args(EvidenceSource) or not isinstance(evidence.rule, str):
        known = ", ".join(get_args(EvidenceSource))
        return f"its evidence is {evidence!r:.200}: a source is one of {known}, and a rule is a text"
    start, end = evidence.start, evidence.end
    if start is None and end is None:
        return None
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= length:
        return f"its evidence spans {start!r:.20} to {end!r:.20}, in a page of {length} characters"
    return None


def _of_value(field: str, value: Any) -> str | None:
    if field in _TEXTS:
        return _of_text(value)
    if field in _DATES:
        if isinstance(value, Timestamp):
            return _problem(check_stamp, value)
        return _of_text(value, "text as printed, and no Timestamp")
    if field == "kind":
        return None if value in get_args(Kind) else f"{value!r:.60} is no kind. There are: {', '.join(get_args(Kind))}"
    if field == "authors":
        names = (value,) if isinstance(value, str) else value
        if not isinstance(names, (tuple, list)):
            return f"{value!r:.60} is neither a name nor a tuple of names"
        return next((problem for name in names if (problem := _of_text(name))), None)
    if field == "dateline":
        return _of_item(value, Dateline)
    if not isinstance(value, tuple):
        return f"{value!r:.60} is no tuple"
    return next((problem for item in value if (problem := _of_item(item, _TUPLES[field]))), None)


def _of_text(value: object, kind: str = "text") -> str | None:
    if not isinstance(value, str):
        return f"{value!r:.60} is no {kind}"
    if not value.strip():
        return "the text is blank; offer nothing where there is nothing"
    return f"{value!r:.60} cannot be written: surrogates not allowed" if half_character(value) >= 0 else None


def _of_item(item: Any, kind: type) -> str | None:
    if kind is str:
        return _of_text(item)
    if not isinstance(item, kind):
        return f"{item!r:.60} is no {kind.__name__}"
    return _problem(_check_article if kind is Article else check_item, item)


def _check_article(article: Article) -> None:
    """A story beside the page's own must survive its dictionary form, as the whole Article must."""
    Article.from_dict(article.to_dict())


def _problem(check: Callable[[Any], None], value: Any) -> str | None:
    try:
        check(value)
    except ArticleFormatError as error:
        return error.problem
    return None
