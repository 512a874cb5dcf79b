"""What an Article promises, whatever layout read the page: a tiling, evidence, round trips, the same answer again."""

from __future__ import annotations

import copy
import json
import pickle
import re
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from arabic_article._article import Article
from arabic_article.arabic.folding import fold
from arabic_article.testing.samples import article_of, beginnings, page_of, uncovered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article._parser import Parser
    from arabic_article.testing.samples import Sample


def segments_tile_the_page(parser: Parser, sample: Sample) -> None:
    """
    Every character that is not white space has exactly one segment.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: One has none, or two.
    """
    page = page_of(parser, sample)
    fault = uncovered(page.text, parser.parse(page, layout=sample.layout).segments)
    assert not fault, fault


def evidence_points_to_the_text(parser: Parser, sample: Sample) -> None:
    """
    The evidence of a value lies in the page, and its words stand there.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: It lies outside, or other words stand there.
    """
    text = page_of(parser, sample).text
    article = article_of(parser, sample)
    for path in article.evidence_paths():
        evidence = article.evidence(path)
        assert evidence is not None, f"{path} is listed, and has no evidence"
        start, end, source, _ = evidence
        if start is None or end is None:
            assert source != "text", f"{path} is said to stand in the text, but not where"
            continue
        assert 0 <= start < end <= len(text), f"{path}: {start}..{end} is outside a page of {len(text)} characters"
        value = _value(article, path)
        if source == "text" and isinstance(value, str):
            missing = _words(value) - _words(text[start:end])
            # A speaker's full name may stand elsewhere on the page than beside the quote.
            known = missing < _words(value) if path.endswith(".speaker") else not missing
            assert known, f"{path}: {sorted(missing)} do not stand at {start}..{end}"


def absent_is_null(parser: Parser, sample: Sample) -> None:
    """
    A field that the page does not give is None or empty: no value is blank, or has blank edges.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: A value is blank.
    """
    for path, value in _strings("", article_of(parser, sample).to_dict()):
        assert value.strip(), f"{path} is {value!r}; absent is None"
        assert value == value.strip(), f"{path} is {value!r}, with white space around it"


def dictionary_gives_the_article_back(parser: Parser, sample: Sample) -> None:
    """
    The JSON form of an Article, read again, is an equal Article.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: It is not.
    """
    article = article_of(parser, sample)
    again = Article.from_dict(json.loads(article.to_json()))
    assert again == attrs.evolve(article, traces=()), "from_dict(to_dict()) is another Article"


def pickles_and_copies(parser: Parser, sample: Sample) -> None:
    """
    Page and Article can be pickled, copied and hashed; what comes back is equal.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: It is not.
    """
    for value in (page_of(parser, sample), article_of(parser, sample)):
        again = pickle.loads(pickle.dumps(value))
        assert again == value == copy.deepcopy(value), f"a pickled or copied {type(value).__name__} is another one"
        assert hash(again) == hash(value), f"the hash of a {type(value).__name__} changes in a pickle"


def same_page_same_article(parser: Parser, sample: Sample) -> None:
    """
    A page gives the same Article again: after other pages, from a Page, and in threads.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: It gives another one.
    """
    first = article_of(parser, sample)
    page = page_of(parser, sample)
    for text in beginnings(page):
        parser.parse(text, layout=sample.layout)
    with ThreadPoolExecutor(2) as pool:
        others = list(pool.map(lambda _: article_of(parser, sample), range(2)))
    for other in (*others, parser.parse(page, captured=sample.captured)):
        assert other == first, "the same page gives another Article the second time"


def every_format_is_written(parser: Parser, sample: Sample) -> None:
    """
    Every export format writes the Article as text, twice the same.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: One gives something else.
    """
    article = article_of(parser, sample)
    for form in parser.formats:
        written = parser.export(article, form)
        assert written == parser.export(article, form), f"the format {form!r} is another the second time"


def _strings(path: str, value: object) -> Iterable[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            # The text of an Article is derived from its body, and "" where that is empty.
            if name == "text" and "body" in value:
                continue
            yield from _strings(f"{path}.{name}" if path else name, inner)
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _strings(f"{path}[{i}]", inner)


@cache
def _step() -> re.Pattern[str]:
    return re.compile(r"(\w+)|\[(\d+)\]")


def _value(article: Article, path: str) -> Any:
    value: Any = article
    for name, index in _step().findall(path):
        value = getattr(value, name) if name else value[int(index)]
    return value


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


def _words(text: str) -> set[str]:
    return set(_word().findall(fold(text)))
