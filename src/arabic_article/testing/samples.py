"""Sample pages: a folder each, `samples/<layout>/<case>/`, with the page and the Article that must come out of it."""

from __future__ import annotations

import json
import os
import pathlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article.errors import ArabicArticleError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from arabic_article._article import Article

UPDATE: Final = "ARABIC_ARTICLE_UPDATE_SAMPLES"
"""Environment variable; set to 1, `check` writes what the parser gives."""

_LEFT_OUT: Final = frozenset({"schema_version", "segments", "text", "authors", "score", "layout"})
_AS_MUCH_AS_GIVEN: Final = frozenset({"published", "modified", "notes"})


class Sample(NamedTuple):
    """A page and what must come out of it."""

    name: str
    """`<layout>/<case>`, from the folders."""
    folder: pathlib.Path
    source: bytes
    """The page: `source.txt` or `source.html`."""
    url: str | None
    """From `meta.json`, where there is one."""
    content_type: str | None
    """From `meta.json`, where there is one."""
    expected: dict[str, Any]
    """`article.json`: the short form of the Article, see `expected_form`."""


def read_samples(folder: pathlib.Path) -> list[Sample]:
    """
    Read all samples of a plugin.

    Args:
        folder: The plugin's `samples` folder.

    Returns:
        Samples in order of their names.

    Raises:
        FileNotFoundError: The folder holds none, or one lacks its `article.json` and no update is asked for.
    """
    samples = [_read(path.parent) for path in sorted(folder.glob("*/*/source.*"))]
    if not samples:
        message = f"{folder}: no samples. Put a page at <layout>/<case>/source.txt and article.json beside it."
        raise FileNotFoundError(message)
    return samples


def _read(folder: pathlib.Path) -> Sample:
    (source,) = folder.glob("source.*")
    meta, expected = folder / "meta.json", folder / "article.json"
    facts = json.loads(meta.read_text("utf-8")) if meta.exists() else {}
    lacking = os.environ.get(UPDATE) == "1" and not expected.exists()
    return Sample(
        name=f"{folder.parent.name}/{folder.name}",
        folder=folder,
        source=source.read_bytes(),
        url=facts.get("url"),
        content_type=facts.get("content_type"),
        expected={} if lacking else json.loads(expected.read_text("utf-8")),
    )


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
        A sentence for each field that differs; `layout` is among them where the folder names another than the winner.
    """
    got, expected = ({"language": "ar", **form} for form in (expected_form(article), _shorten(sample.expected)))
    out = {}
    for key in sorted(got.keys() | expected.keys()):
        value, wanted = got.get(key), expected.get(key)
        if not _agrees(key, value, wanted):
            out[key] = f"{sample.name}: {key} is {_written(value)}, expected {_written(wanted)}"
    if article.layout != sample.folder.parent.name:
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


def check(sample: Sample, article: Article) -> None:
    """
    Fail where a sample and an Article differ; with the variable `UPDATE` set to 1, write the sample anew instead.

    Args:
        sample: The sample.
        article: What came out of its page.

    Raises:
        AssertionError: They differ.
        ArabicArticleError: It would be written, but characters of the page have no segment, or two.
    """
    lines = differences(sample, article)
    if lines and os.environ.get(UPDATE) == "1":
        update(sample, article)
    elif lines:
        raise AssertionError("\n".join(lines))


def update(sample: Sample, article: Article) -> None:
    """
    Write `article.json` from an Article; read what changed before you keep it.

    Args:
        sample: The sample.
        article: What came out of its page.

    Raises:
        ArabicArticleError: Characters of the page have no segment, or two.
    """
    from arabic_article import read

    text = read(sample.source, url=sample.url, content_type=sample.content_type).text
    at = 0
    for start, end in ((segment.start, segment.end) for segment in article.segments):
        if start < at or text[at:start].strip():
            raise _fault(sample, f"segments and text part at {at}..{start}")
        at = end
    if text[at:].strip():
        raise _fault(sample, f"no segment covers {at}..{len(text)}")
    written = json.dumps(expected_form(article), ensure_ascii=False, indent=1)
    (sample.folder / "article.json").write_text(f"{written}\n", "utf-8")


def _fault(sample: Sample, problem: str) -> ArabicArticleError:
    return ArabicArticleError(problem, str(sample.folder), "", "Mend the layout first; nothing was written.")
