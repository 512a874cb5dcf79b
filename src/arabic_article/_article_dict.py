"""An Article as plain dictionaries, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args

from arabic_article._segments import ROLES, Segment
from arabic_article._source import half_character
from arabic_article._values import (
    SCHEMA_VERSION,
    BodyBlock,
    Credit,
    CreditRole,
    Dateline,
    Image,
    Link,
    Note,
    Quote,
    Related,
)
from arabic_article.errors import ArticleFormatError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._article import Article
    from arabic_article.arabic.dates import Timestamp

A = TypeVar("A", bound="Article")

_KINDS: Final = ("article", "listing", "stub", "link", "empty")
TEXTS: Final = (
    "url",
    "canonical_url",
    "site",
    "language",
    "kicker",
    "title",
    "subtitle",
    "section",
    "disclaimer",
    "lead",
    "layout",
)
"""Fields that are one text or None."""
ITEMS: Final = (
    ("credits", Credit),
    ("body", BodyBlock),
    ("quotes", Quote),
    ("images", Image),
    ("links", Link),
    ("related", Related),
    ("notes", Note),
)
"""Fields that are tuples of small values, and what each value is."""
_MAY_LACK: Final = frozenset(
    {
        (Quote, "speaker"),
        (Quote, "cue"),
        (Image, "url"),
        (Image, "caption"),
        (Image, "credit"),
        (Related, "url"),
        (Note, "field"),
    }
    | {(Dateline, "place"), (Dateline, "agency")}
)
"""Values that may be None; the others are text, but for `main`."""
_MAY_BE_EMPTY: Final = frozenset({(Quote, "text"), (Link, "url"), (Link, "text"), (Note, "code"), (Note, "message")})
_WORDS: Final = (
    (Credit, "role", get_args(CreditRole)),
    (BodyBlock, "kind", ("paragraph", "subheading", "list_item", "quote", "table")),
)
_CALENDARS: Final = ("gregorian", "hijri", "coptic")
_PRECISIONS: Final = ("second", "minute", "hour", "day", "month", "year")
_SEGMENT_KEYS: Final = ("role", "start", "end", "part", "story", "rule")
STAMP: Final = ("value", "raw", "calendar", "precision", "rule", "sure")


def to_dict(article: Article) -> dict[str, Any]:
    """
    Copy an Article into plain values.

    Args:
        article: The article.

    Returns:
        Its dictionary form, keys in the order of the reference.
    """
    out: dict[str, Any] = {"schema_version": SCHEMA_VERSION, "kind": article.kind}
    for key in TEXTS[:-1]:
        out[key] = getattr(article, key)
    out["credits"] = [{"role": role, "name": name} for role, name in article.credits]
    out["authors"] = [{"name": name, "role": role} for name, role in article.authors]
    dateline = article.dateline
    out["dateline"] = dateline and {"place": dateline.place, "agency": dateline.agency}
    out["published"] = _stamp(article.published)
    out["modified"] = _stamp(article.modified)
    out["keywords"] = list(article.keywords)
    for key, kind in ITEMS[1:5]:
        out[key] = [dict(zip(kind._fields, item, strict=True)) for item in getattr(article, key)]
    out["text"] = article.text
    out["read_also"] = [to_dict(nested) for nested in article.read_also]
    out["related"] = [{"title": title, "url": url} for title, url in article.related]
    out["layout"] = article.layout
    out["score"] = article.score
    out["segments"] = [
        {"role": role, "part": part, "story": story, "start": start, "end": end, "rule": rule}
        for role, start, end, part, story, rule in article.segments
    ]
    out["notes"] = [{"code": code, "field": field, "message": message} for code, field, message in article.notes]
    return out


def _stamp(stamp: Timestamp | None) -> dict[str, Any] | None:
    return {key: getattr(stamp, key) for key in STAMP} if stamp else None


def from_dict(cls: type[A], data: Mapping[str, Any]) -> A:
    """
    Build an Article from plain values.

    Args:
        cls: The class to build.
        data: The dictionary form.

    Returns:
        The article, without evidence.

    Raises:
        ArticleFormatError: A key is missing, its value of another type or none of those there are, or it is of another version.
    """
    _mapping("an Article", data)
    try:
        if data["schema_version"] != SCHEMA_VERSION:
            raise _fault(f"schema_version is {data['schema_version']!r}, not {SCHEMA_VERSION!r}")
        if data["kind"] not in _KINDS:
            raise _fault(f"kind is {data['kind']!r}")
        fields: dict[str, Any] = {key: _text(key, data[key], lacking=True) for key in TEXTS}
        for key, kind in ITEMS:
            fields[key] = tuple(_item(kind, item) for item in _list(key, data[key]))
        dateline = data["dateline"]
        return cls(
            kind=data["kind"],
            dateline=None if dateline is None else _item(Dateline, dateline),
            published=_read_stamp("published", data["published"]),
            modified=_read_stamp("modified", data["modified"]),
            keywords=tuple(str(_text("a keyword", value)) for value in _list("keywords", data["keywords"])),
            read_also=tuple(from_dict(cls, nested) for nested in _list("read_also", data["read_also"])),
            score=_number("score", data["score"]),
            segments=tuple(map(_segment, _list("segments", data["segments"]))),
            **fields,
        )
    except KeyError as error:
        raise _fault(f"the key {error.args[0]!r} is missing") from error
    except RecursionError as error:
        raise _fault("its stories are nested too deep") from error
    except (TypeError, AttributeError, ValueError) as error:
        if isinstance(error, ArticleFormatError):
            raise
        raise _fault(f"a value has the wrong type ({error})") from error


def _text(key: str, value: Any, *, lacking: bool = False, empty: bool = False) -> str | None:
    if not isinstance(value, str) and not (lacking and value is None):
        raise _fault(f"{key} is {value!r:.60}, which is no text")
    if value == "" and not empty:
        raise _fault(f"{key} is an empty text; what is not there is null")
    text: str | None = value
    if text and (at := half_character(text)) >= 0:
        raise _fault(f"{key} is {value!r:.60}, which no file can hold: half a character at {at}")
    return text


def _number(key: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value) or not 0 <= value <= 1:
        raise _fault(f"{key} is {value!r:.60}, which is no number from 0 to 1")
    return float(value)


def _list(key: str, values: Any) -> Sequence[Any]:
    # A text is itself a sequence of texts, and a mapping one of its keys.
    if not isinstance(values, (list, tuple)):
        raise _fault(f"{key} is {values!r:.60}, which is no list")
    return values


def _mapping(key: str, data: Any) -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        raise _fault(f"{key} is {data!r:.60}, which is no mapping")
    return data


def _item(kind: type[Any], data: Any) -> Any:
    item = kind(**_mapping(f"a {kind.__name__}", data))
    check_item(item)
    return item


def check_item(item: Any) -> None:
    """
    Check one of the small values inside an Article.

    Args:
        item: A credit, a dateline, a piece of the body, a quote, a picture, a link, a related story or a note.

    Raises:
        ArticleFormatError: A value in it has another type, is empty, or is none of those there are.
    """
    kind = type(item)
    for key, value in zip(kind._fields, item, strict=True):
        if key == "main":
            if not isinstance(value, bool):
                raise _fault(f"main is {value!r:.60}, which is neither true nor false")
            continue
        _text(key, value, lacking=(kind, key) in _MAY_LACK, empty=(kind, key) in _MAY_BE_EMPTY)
    for other, key, words in _WORDS:
        if kind is other and getattr(item, key) not in words:
            raise _fault(f"{key} is {getattr(item, key)!r:.60}")


def _read_stamp(key: str, data: Any) -> Timestamp | None:
    from arabic_article.arabic.dates import Timestamp

    if data is None:
        return None
    _mapping(key, data)
    stamp = Timestamp(**{name: data[name] for name in STAMP})
    check_stamp(stamp)
    return stamp


def check_stamp(stamp: Timestamp) -> None:
    """
    Check a date of an Article.

    Args:
        stamp: The date.

    Raises:
        ArticleFormatError: A value in it has another type, or is none of those there are.
    """
    for name in ("raw", "rule"):
        _text(name, getattr(stamp, name), empty=True)
    if stamp.calendar not in _CALENDARS or stamp.precision not in _PRECISIONS:
        raise _fault(f"a date has the calendar {stamp.calendar!r:.60} and the precision {stamp.precision!r:.60}")
    _number("sure", stamp.sure)
    try:
        sound = stamp.value is None or (_moment().fullmatch(stamp.value) and stamp.datetime) is not None
    except (TypeError, ValueError):
        sound = False
    if not sound:
        raise _fault(f"a date has the value {stamp.value!r:.60}, which is no date in ISO 8601")


@cache
def _moment() -> re.Pattern[str]:
    """Match what the schema calls the value of a date."""
    clock = r"T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:[+-][0-9]{2}:[0-9]{2})?"
    return re.compile(rf"[0-9]{{4}}(?:-[0-9]{{2}}(?:-[0-9]{{2}}(?:{clock})?)?)?")


def _segment(value: Any) -> Segment:
    data = _mapping("a segment", value)
    segment = Segment(**{key: data[key] for key in _SEGMENT_KEYS})
    role, start, end, part, story, rule = segment
    if role not in ROLES or part not in ("label", "value"):
        raise _fault(f"a segment has the role {role!r:.60} and the part {part!r:.60}")
    numbers = all(type(number) is int for number in (start, end, story))
    if not numbers or not 0 <= start < end or story < 0:
        raise _fault(f"a segment is {tuple(segment)!r:.120}")
    _text("a rule", rule, empty=True)
    return segment


def _fault(problem: str) -> ArticleFormatError:
    return ArticleFormatError(problem, "Article.from_dict", "", "Give it what Article.to_dict() or to_json() wrote.")
