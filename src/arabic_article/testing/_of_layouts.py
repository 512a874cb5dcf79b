"""What a layout promises on a sample page: it wins, its score and its marks keep the rules, it takes any page, and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article._recognise import near_tie
from arabic_article._segments import faults
from arabic_article.testing.samples import beginnings, page_of, uncovered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from arabic_article._page import Page
    from arabic_article._parser import Parser
    from arabic_article.protocols import Layout
    from arabic_article.testing.samples import Sample

_HOSTILE_SIZE: Final = 1_000
"""Characters of a hostile line: enough for a pattern in cubic time to be seen, and thirty are for an exponential one."""
_HOSTILE_LINES: Final = 20


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
    _ask_twice(own, page)
    # Others are only asked about pages that a host or a signature lets them have.
    for ranked in parser.rank(page):
        _ask_twice(ranked.layout, page)


def _ask_twice(layout: Layout, page: Page) -> None:
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
    for text in ("", *beginnings(page)):
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
