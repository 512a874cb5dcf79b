"""
What every layout promises, a function a promise: each takes a parser and a sample, and fails where it is broken.

`SAMPLE_PROMISES` are kept on every sample page, `PLUGIN_PROMISES` (in `arabic_article.testing.declared`) by a plugin as a
whole. The folder of a sample names its layout.
"""

from __future__ import annotations

import copy
import json
import pickle
import re
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

import attrs

from arabic_article._article import Article
from arabic_article._recognise import near_tie
from arabic_article._segments import faults
from arabic_article.arabic.folding import fold
from arabic_article.testing.samples import article_of, page_of, uncovered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from arabic_article._page import Page
    from arabic_article._parser import Parser
    from arabic_article.protocols import Layout
    from arabic_article.testing.samples import Sample

_HOSTILE_SIZE: Final = 1_000
"""Characters of a hostile line: enough for a pattern in cubic time to be seen, and thirty are for an exponential one."""
_HOSTILE_LINES: Final = 20
_CUTS: Final = 8


def own_layout_wins(parser: Parser, sample: Sample) -> None:
    """
    The layout that the folder names wins its sample, and by more than a near tie.

    Args:
        parser: A parser with all plugins that may be installed together.
        sample: The sample.

    Raises:
        AssertionError: Another layout wins, or nearly does.
    """
    ranked = parser.rank(page_of(parser, sample))
    winner = ranked[0]
    assert winner.layout.name == sample.layout, (
        f"the layout {winner.layout.name!r} of {winner.distribution} wins ({winner.match}, {winner.score:.2f})"
    )
    second = near_tie(ranked)
    assert second is None, f"the layout {second.layout.name!r} of {second.distribution} comes as near as a tie"


def scores_lie_within_limits(parser: Parser, sample: Sample) -> None:
    """
    Every layout gives a score from 0.0 to 1.0, and the same one when asked again.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: One gives another number, or none.
    """
    page = page_of(parser, sample)
    own = _own(parser, sample)
    # Others are only asked about pages that a host or a signature let them have.
    for layout in (own, *(ranked.layout for ranked in parser.rank(page) if ranked.layout is not own)):
        first, second = layout.recognise(page), layout.recognise(page)
        assert isinstance(first, (int, float)), f"{layout.name!r} gives the score {first!r}, which is no number"
        assert 0 <= first <= 1, f"{layout.name!r} gives the score {first!r}, which is not from 0.0 to 1.0"
        assert first == second, f"{layout.name!r} gives the score {first!r} first, and then {second!r}"


def marks_do_not_overlap(parser: Parser, sample: Sample) -> None:
    """
    What the layout marks lies inside the page, has roles of the closed set, and does not overlap.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: It does not.
    """
    page = page_of(parser, sample)
    marked = tuple(sorted(_own(parser, sample).mark(page), key=lambda segment: segment[1]))
    fault = faults(marked, len(page.text))
    assert fault is None, f"mark() of {sample.layout!r} broke the rules: {fault}"


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
    for cut in _cut(page):
        parser.parse(cut, layout=sample.layout)
    with ThreadPoolExecutor(2) as pool:
        others = list(pool.map(lambda _: article_of(parser, sample), range(2)))
    for other in (*others, parser.parse(page, captured=sample.captured)):
        # Of several sources only a Page may lack what a caller said beside it.
        assert other == first, "the same page gives another Article the second time"


def any_page_is_taken(parser: Parser, sample: Sample) -> None:
    """
    The layout reads a page that is cut off, flattened or empty without failing, and tiles it.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        AssertionError: Characters have no segment, or two.
        LayoutError: The layout fails.
    """
    page = page_of(parser, sample)
    for text in ("", *_cut(page)):
        fault = uncovered(
            text, parser.parse(parser.read(text, content_type="text/plain"), layout=sample.layout).segments
        )
        assert not fault, f"of the first {len(text)} characters: {fault}"


def ends_on_hostile_text(parser: Parser, sample: Sample) -> None:
    """
    The layout comes to an end on lines made to keep a careless pattern busy.

    This only ends where the promise is kept: `arabic-article check` watches it from another process.

    Args:
        parser: The parser.
        sample: The sample.

    Raises:
        LayoutError: The layout fails.
    """
    layout = _own(parser, sample)
    text = "\n".join(_hostile(page_of(parser, sample)))
    page = parser.read(text, content_type="text/plain", url=sample.url)
    layout.recognise(page)
    for _ in layout.mark(page):
        pass


def _hostile(page: Page) -> Iterable[str]:
    """Give lines that begin like those of a page, go on and on, and end in what no pattern expects."""
    lines = dict.fromkeys(line.strip()[:200] for line in page.text.splitlines())
    for line in ("ا", "1", "كلمة كلمة ", *[line for line in lines if line][:_HOSTILE_LINES]):
        for more in dict.fromkeys((line, line.split()[-1], line[-1])):
            yield f"{line}{more * (_HOSTILE_SIZE // len(more))}\x7f"


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
        assert isinstance(written, str), f"the format {form!r} gives {type(written).__name__}, not str"
        assert written == parser.export(article, form), f"the format {form!r} is another the second time"


SAMPLE_PROMISES: Final[MappingProxyType[str, Callable[[Parser, Sample], None]]] = MappingProxyType(
    {
        promise.__name__: promise
        for promise in (
            own_layout_wins,
            scores_lie_within_limits,
            marks_do_not_overlap,
            segments_tile_the_page,
            evidence_points_to_the_text,
            absent_is_null,
            dictionary_gives_the_article_back,
            pickles_and_copies,
            same_page_same_article,
            any_page_is_taken,
            ends_on_hostile_text,
            every_format_is_written,
        )
    }
)
"""The promises about one sample, by name."""


def _layouts(parser: Parser) -> Iterable[Layout]:
    return (entry.layout for entry in parser.layouts)


def _own(parser: Parser, sample: Sample) -> Layout:
    for layout in _layouts(parser):
        if layout.name == sample.layout:
            return layout
    names = ", ".join(layout.name for layout in _layouts(parser))
    raise AssertionError(
        f"there is no layout {sample.layout!r}, which the folder of the sample names; there are: {names}"
    )


def _cut(page: Page) -> list[str]:
    """Give beginnings of the text of a page, the whole of it last."""
    size = len(page.text)
    return [page.text[: size * part // _CUTS] for part in range(1, _CUTS + 1)]


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
