"""The short form in which a sample keeps an Article, and comparing it with what a page gives."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from arabic_article._article import Article
    from arabic_article.testing.samples import Sample

UNFILLED: Final = "?"
"""In `article.json` in the place of a value: somebody has yet to say what the page prints."""

_DECLARED: Final = MappingProxyType(
    {
        "title": "title_css",
        "published": "date_css",
        "credits": "author_css",
        "keywords": "tags_css",
        "body": "body_css, or drop_css for what is no part of it",
        "site": "site",
    }
)
"""What a layout declares for a field."""
_LEFT_OUT: Final = frozenset({"schema_version", "segments", "text", "authors", "score", "layout"})
_AS_MUCH_AS_GIVEN: Final = frozenset({"published", "modified", "notes"})


def fields() -> tuple[str, ...]:
    """
    List the fields that a sample tells.

    Returns:
        Names in the order of the Article, and `layout`, which the folder tells.
    """
    import attrs

    from arabic_article._article import Article

    names = [field.name for field in attrs.fields(Article) if field.name != "traces"]
    return (*(name for name in names if name not in _LEFT_OUT), "layout")


def is_key(name: str) -> bool:
    """
    Tell a key of an article's dictionary form.

    Args:
        name: A key of a sample.

    Returns:
        True for the fields that a sample tells, and for those of the long form that are not compared.
    """
    return name in fields() or name in _LEFT_OUT


def expected_form(article: Article) -> dict[str, Any]:
    """
    Give the short form in which a sample keeps an Article.

    Args:
        article: The article.

    Returns:
        Its dictionary form without what is derived, without segments, score and layout, and without what is None,
        empty or the commonest value: the language `ar`, `false`. A paragraph of the body, and a related title that
        has no address, are plain strings.
    """
    return _shorten(article.to_dict())


def _shorten(form: Mapping[str, Any]) -> dict[str, Any]:
    out = {key: _shorten_value(key, value) for key, value in form.items() if key not in _LEFT_OUT}
    kept = {key: value for key, value in out.items() if value not in (None, []) and key != "language"}
    # The only field whose commonest value is not None: one that is None is written out.
    return kept if out.get("language", "ar") == "ar" else {"language": out["language"], **kept}


def _shorten_value(key: str, value: Any) -> Any:
    if isinstance(value, dict):
        return {name: inner for name, inner in value.items() if inner is not None and inner is not False}
    if not isinstance(value, list):
        return value
    if key == "read_also":
        return [_shorten(nested) for nested in value]
    items = [_shorten_value("", item) for item in value]
    if key == "body":
        return [item["text"] if isinstance(item, dict) and item["kind"] == "paragraph" else item for item in items]
    if key == "related":
        return [item["title"] if isinstance(item, dict) and len(item) == 1 else item for item in items]
    return items


def compare(sample: Sample, article: Article) -> dict[str, str]:
    """
    Compare an Article with what a sample expects, field by field.

    A field that `article.json` leaves out must be None or empty. Of a date and of a note only the keys given count.

    Args:
        sample: The sample.
        article: What came out of its page.

    Returns:
        A sentence for each field that differs, or that is still a question mark; `layout` is among them where the folder
        names another than the winner.
    """
    got, expected = ({"language": "ar", **form} for form in (expected_form(article), _shorten(sample.expected)))
    out = {}
    for key in sorted(got.keys() | expected.keys()):
        value, wanted = got.get(key), expected.get(key)
        if wanted == UNFILLED:
            # Selectors find nothing in a text.
            plain = (sample.folder / "source.txt").exists()
            where = "the markers and shapes of the layout" if plain else _DECLARED.get(key, "the layout")
            asked = f"Right? pytest --update-samples writes it down. Wrong? Mend {where}"
            out[key] = f"{sample.name}: {key} is not filled in; what is read: {_written(value)}. {asked}"
        elif not _agrees(key, value, wanted):
            out[key] = f"{sample.name}: {key} is {_written(value)}, expected {_written(wanted)}"
    if article.layout != sample.layout:
        out["layout"] = f"{sample.name}: the layout {article.layout!r} won"
    return out


def _agrees(key: str, value: Any, wanted: Any) -> bool:
    if isinstance(value, dict) and isinstance(wanted, dict):
        if key in _AS_MUCH_AS_GIVEN:
            return wanted.items() <= value.items()
        return value.keys() == wanted.keys() and all(_agrees(name, value[name], wanted[name]) for name in wanted)
    if isinstance(value, list) and isinstance(wanted, list):
        # Stories inside a story are compared as stories, the items of other lists by their list's rule.
        inner = "" if key == "read_also" else key
        return len(value) == len(wanted) and all(map(_agrees, [inner] * len(value), value, wanted))
    return bool(value == wanted)


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def differences(sample: Sample, article: Article) -> list[str]:
    """
    List what `compare` finds.

    Args:
        sample: The sample.
        article: What came out of its page.

    Returns:
        A line for each field that differs; empty where all agree.
    """
    return list(compare(sample, article).values())
