"""Sample pages: a folder each, `samples/<layout>/<case>/`, with the page and the Article that must come out of it."""

from __future__ import annotations

import datetime as dt
import json
import pathlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article.errors import ArabicArticleError
from arabic_article.testing._compare import differences, expected_form, fields, is_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article._article import Article
    from arabic_article._page import Page
    from arabic_article._parser import Parser
    from arabic_article._segments import Segment

_CUTS: Final = 8
_FACTS: Final = ("url", "content_type", "captured")
"""What `meta.json` may hold."""


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
    """`article.json`: the short form of the Article, see `expected_form`; empty where there is none yet."""
    captured: dt.datetime | None = None
    """When the page was fetched: from `meta.json`, in ISO 8601, where there is one."""

    @property
    def layout(self) -> str:
        """Name of the layout that must win: the folder around the sample's."""
        return self.folder.parent.name


def read_samples(folder: pathlib.Path) -> list[Sample]:
    """
    Read all samples of a plugin.

    Args:
        folder: The plugin's `samples` folder.

    Returns:
        Samples in order of their names.

    Raises:
        FileNotFoundError: The folder holds none.
        ArabicArticleError: A file of one is not what it should be.
    """
    samples = [read_sample(path.parent) for path in sorted(folder.glob("*/*/source.*"))]
    if not samples:
        message = f"{folder}: no samples. Put a page at <layout>/<case>/source.html or source.txt."
        raise FileNotFoundError(message)
    return samples


def read_sample(folder: pathlib.Path) -> Sample:
    """
    Read one sample.

    Args:
        folder: Its folder, `samples/<layout>/<case>`.

    Returns:
        The sample.

    Raises:
        ArabicArticleError: It has two pages, a file of JSON that is none, or facts that nothing reads.
    """
    pages = sorted(folder.glob("source.*"))
    if len(pages) != 1:
        found = ", ".join(page.name for page in pages) or "none"
        raise ArabicArticleError(f"a sample is one page, here are: {found}", str(folder), "", "Keep one source file.")
    facts = _read_facts(folder / "meta.json")
    return Sample(
        name=f"{folder.parent.name}/{folder.name}",
        folder=folder,
        source=pages[0].read_bytes(),
        url=facts.get("url"),
        content_type=facts.get("content_type"),
        expected=_read_expected(folder / "article.json"),
        captured=facts.get("captured"),
    )


def _read_facts(path: pathlib.Path) -> dict[str, Any]:
    """Read what is known of a page besides: what nothing reads would make a sample of another page."""
    facts = _read_json(path)
    for key, value in facts.items():
        if key not in _FACTS:
            advice = f"There are: {', '.join(_FACTS)}."
            raise ArabicArticleError(f"it holds {key!r:.60}, which nothing reads", str(path), "", advice)
        if not isinstance(value, str) or not value.strip():
            advice = "Give a text, or leave the key out."
            raise ArabicArticleError(f"{key} is {value!r:.60}, which is no text", str(path), "", advice)
    if "captured" in facts:
        try:
            facts["captured"] = dt.datetime.fromisoformat(facts["captured"])
        except ValueError as error:
            advice = 'Write it in ISO 8601: "2024-05-12T10:30:00+03:00".'
            raise ArabicArticleError("captured is no moment", str(path), "", advice) from error
    return facts


def _read_expected(path: pathlib.Path) -> dict[str, Any]:
    """Read what an article must be: a key that is no field of one would never be compared."""
    expected = _read_json(path)
    for key in expected:
        if not is_key(key):
            advice = f"There are: {', '.join(fields())}."
            raise ArabicArticleError(f"it holds {key!r:.60}, which is no field of an article", str(path), "", advice)
    return expected


def _read_json(path: pathlib.Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        data = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ArabicArticleError(f"it is no JSON: {error}", str(path), "", "Correct the file.") from error
    if not isinstance(data, dict):
        raise ArabicArticleError("it holds no JSON object", str(path), "", "Correct the file.")
    return data


def check(sample: Sample, article: Article) -> None:
    """
    Fail where a sample and an Article differ.

    Args:
        sample: The sample.
        article: What came out of its page.

    Raises:
        AssertionError: They differ.
    """
    if lines := differences(sample, article):
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
    from arabic_article._parse import read

    page = read(sample.source, url=sample.url, content_type=sample.content_type, captured=sample.captured)
    if fault := uncovered(page.text, article.segments):
        raise ArabicArticleError(fault, str(sample.folder), "", "Mend the layout first; nothing was written.")
    written = json.dumps(expected_form(article), ensure_ascii=False, indent=1)
    (sample.folder / "article.json").write_text(f"{written}\n", "utf-8")


def uncovered(text: str, segments: Iterable[Segment]) -> str:
    """
    Find where segments are no tiling of a text.

    Args:
        text: The text of a page.
        segments: What should cover it.

    Returns:
        What is wrong with the first character that has no segment, or two; "" where each that shows has one.
    """
    at = 0
    for segment in segments:
        if segment.start < at:
            return f"two segments cover {segment.start}..{at}"
        if _shows(text[at : segment.start]):
            return f"no segment covers {at}..{segment.start}"
        at = segment.end
    return f"no segment covers {at}..{len(text)}" if _shows(text[at:]) else ""


def _shows(gap: str) -> bool:
    return any(char.isprintable() and not char.isspace() for char in gap)


def article_of(parser: Parser, sample: Sample, *, layout: str | None = None) -> Article:
    """
    Parse the page of a sample.

    Args:
        parser: What parses it.
        sample: The sample.
        layout: Name of the layout to use; None to choose.

    Returns:
        The Article.
    """
    return parser.parse(
        sample.source, url=sample.url, content_type=sample.content_type, captured=sample.captured, layout=layout
    )


def page_of(parser: Parser, sample: Sample) -> Page:
    """
    Read the page of a sample.

    Args:
        parser: What reads it.
        sample: The sample.

    Returns:
        The page.
    """
    return parser.read(sample.source, url=sample.url, content_type=sample.content_type, captured=sample.captured)


def beginnings(page: Page) -> tuple[str, ...]:
    """
    Cut a page off at several places.

    Args:
        page: The page.

    Returns:
        Beginnings of its text, the shortest first and the whole of it last.
    """
    size = len(page.text)
    return tuple(page.text[: size * part // _CUTS] for part in range(1, _CUTS + 1))
