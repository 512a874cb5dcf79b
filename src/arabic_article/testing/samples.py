"""Sample pages: a folder each, `samples/<layout>/<case>/`, with the page and the Article that must come out."""

from __future__ import annotations

import json
import pathlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from arabic_article._article import Article

_LEFT_OUT: Final = ("schema_version", "segments", "text", "authors", "score")


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
    """`article.json`: fields of the dictionary form, without what is derived, segments and score."""


def read_samples(folder: pathlib.Path) -> list[Sample]:
    """
    Read all samples of a plugin.

    Args:
        folder: The plugin's `samples` folder.

    Returns:
        Samples in order of their names.

    Raises:
        FileNotFoundError: The folder holds none, or one lacks its page or its `article.json`.
    """
    samples = [_read(path.parent) for path in sorted(folder.glob("*/*/source.*"))]
    if not samples:
        message = f"{folder}: no samples. Put a page at <layout>/<case>/source.txt and article.json beside it."
        raise FileNotFoundError(message)
    return samples


def _read(folder: pathlib.Path) -> Sample:
    (source,) = folder.glob("source.*")
    meta = json.loads((folder / "meta.json").read_text("utf-8")) if (folder / "meta.json").exists() else {}
    return Sample(
        name=f"{folder.parent.name}/{folder.name}",
        folder=folder,
        source=source.read_bytes(),
        url=meta.get("url"),
        content_type=meta.get("content_type"),
        expected=json.loads((folder / "article.json").read_text("utf-8")),
    )


def expected_form(article: Article) -> dict[str, Any]:
    """
    Give the form in which a sample keeps an Article.

    Args:
        article: The article.

    Returns:
        Its dictionary form without what is derived, segments and score, in nested stories too.
    """
    form = {key: value for key, value in article.to_dict().items() if key not in _LEFT_OUT}
    form["read_also"] = [expected_form(nested) for nested in article.read_also]
    return form


def differences(sample: Sample, article: Article) -> list[str]:
    """
    Compare an Article with what a sample expects.

    Args:
        sample: The sample.
        article: What came out of its page.

    Returns:
        A line for each field that differs; empty where all agree. The layout must be the one the folder names.
    """
    got = expected_form(article)
    out = [
        f"{sample.name}: {key} is {got.get(key)!r}, expected {value!r}"
        for key, value in sample.expected.items()
        if got.get(key) != value
    ]
    out += [
        f"{sample.name}: {key} is {got[key]!r}, but article.json has no such field"
        for key in got.keys() - sample.expected.keys()
    ]
    if article.layout != sample.folder.parent.name:
        out.append(f"{sample.name}: the layout {article.layout!r} won")
    return out
