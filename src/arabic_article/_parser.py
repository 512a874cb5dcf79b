"""The chain from a source to an Article, top to bottom."""

from __future__ import annotations

import os
from operator import itemgetter
from typing import TYPE_CHECKING, cast

from arabic_article._article import Article
from arabic_article._build.article import build
from arabic_article._build.prints import lost_dates
from arabic_article._build.refusals import collect, forget
from arabic_article._declared import fault as fault_of_layout
from arabic_article._input import addressed, check, like_a_name, sound_address, take
from arabic_article._page import Page
from arabic_article._plugins import Plugins
from arabic_article._proposals import fault
from arabic_article._readings import Readings
from arabic_article._recognise import REPORT, Entry, Ranked, ask, failure, near_tie, rank
from arabic_article._segments import Segment, faults, renumber
from arabic_article._source import MAX_BYTES, Source
from arabic_article._values import Note
from arabic_article.errors import (
    ArabicArticleError,
    LayoutError,
    PluginError,
    SourceTypeError,
    UnknownNameError,
    UnreadableError,
)
from arabic_article.layouts.generic import GenericLayout, complete, mark
from arabic_article.protocols import Layout

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from arabic_article._segments import Candidate, Refused
    from arabic_article.protocols import Proposer

Input = bytes | bytearray | memoryview | str | os.PathLike[str] | Page
"""What is taken for a page: its bytes or text, the path of its file, or a page that was read before."""


class Parser:
    """Parses pages with a fixed set of plugins; it keeps nothing between pages, and threads may share it."""

    __slots__ = ("_plugins", "_read", "max_bytes")

    def __init__(self, plugins: Iterable[object] | None = None, *, max_bytes: int = MAX_BYTES) -> None:
        """
        Register plugins.

        Args:
            plugins: Objects or modules with hook implementations, exactly those beside the built-in one; None for the
                installed ones that `ARABIC_ARTICLE_PLUGINS` chooses (unset: all; empty: none; else names by commas).
            max_bytes: Size of the largest source that is taken.

        Raises:
            PluginError: A plugin cannot be loaded or registered.
        """
        if isinstance(max_bytes, bool) or not isinstance(max_bytes, int) or max_bytes < 0:
            problem = f"max_bytes is {max_bytes!r:.60}, which is no number of bytes"
            raise SourceTypeError(problem, "Parser", "", "Give an int.")
        self.max_bytes = max_bytes
        self._plugins = Plugins(plugins)
        self._read = self._plugins.reader()

    @property
    def layouts(self) -> tuple[Entry, ...]:
        """The layouts, by name, each with the distribution that it came from."""
        return self._plugins.registry.entries

    @property
    def formats(self) -> tuple[str, ...]:
        """The export formats, by name."""
        return tuple(sorted(self._plugins.exporters()))

    def read(
        self,
        source: Input,
        *,
        url: str | None = None,
        content_type: str | None = None,
        captured: dt.datetime | None = None,
    ) -> Page:
        """
        Read a source into a page.

        Args:
            source: As for `parse`.
            url: Address of the page.
            content_type: As in HTTP.
            captured: When the page was fetched; readers of other formats may want it.

        Returns:
            The page, whose text and blocks every layout sees.

        Raises:
            ArabicArticleError: As for `parse`.
        """
        check(url, content_type, captured)
        url = sound_address(url)
        if isinstance(source, Page):
            return addressed(source, url, content_type)
        data, name = take(source, url, self.max_bytes)
        try:
            page = self._read(Source(data, name, url, content_type, captured))
        except ArabicArticleError:
            raise
        except Exception as error:
            problem = f"reading failed: {type(error).__name__}: {error}"
            raise UnreadableError(problem, name, "", "Report it with the page.") from error
        if page is None:
            raise UnreadableError("no reader takes it", name, "", "Install a plugin for its format.")
        return page

    def rank(self, page: Page) -> tuple[Ranked, ...]:
        """
        Rank the layouts that may have a page.

        Args:
            page: The page.

        Returns:
            Best first; the first is the one that `parse` takes.

        Raises:
            LayoutError: A layout fails on the page.
        """
        return rank(page, self._plugins.registry)

    def parse(
        self,
        source: Input,
        *,
        url: str | None = None,
        content_type: str | None = None,
        captured: dt.datetime | None = None,
        layout: str | Layout | None = None,
        refused: list[Refused] | None = None,
    ) -> Article:
        """
        Turn a page into an Article.

        Args:
            source: The page: bytes, str (content, never a path), a path object, or a `Page`.
            url: Address of the page; its host chooses among the layouts, also where no scheme stands before it.
            content_type: As in HTTP: `text/html; charset=windows-1256`.
            captured: When the page was fetched, for dates like "yesterday"; none is later, but for a day.
            layout: Name of the layout to use, or a layout itself; None to choose.
            refused: A list that gets what the page claimed or printed, or the layout offered, and what lost, with the reason.

        Returns:
            The Article; one of kind `empty` where the page holds nothing.

        Raises:
            ArabicArticleError: Its children say what: `SourceTypeError`, `SourceMissingError`, `LimitError`,
                `DecodeError`, `UnreadableError`, `UnknownNameError`, `LayoutError`.
        """
        if refused is not None and not isinstance(refused, list):
            problem = f"refused is a {type(refused).__name__}, not a list"
            raise SourceTypeError(problem, "input", "", "Give an empty list, which is filled.")
        page = self.read(source, url=url, content_type=content_type, captured=captured)
        chosen, notes = self._choose(page, layout)
        if isinstance(source, str) and like_a_name(source):
            notes = (
                *notes,
                Note("looks-like-a-name", None, "The source is a path or an address; it was read as text."),
            )
        if page.url and page.host is None:
            said = "The address has no host, so it chose no layout. Give it whole: https://www.news.example/1."
            notes = (*notes, Note("no-host", "url", said))
        readings = Readings()
        segments = _mark(chosen, page, readings)
        article = build(
            page,
            segments,
            layout=chosen.layout,
            score=chosen.score,
            captured=captured,
            proposals=_propose(chosen, page),
            notes=notes,
            refuse=forget if refused is None else collect(refused),
            readings=readings,
        )
        if refused is not None:
            refused += lost_dates(article, page, segments, chosen.layout, captured)
        return article

    def _choose(self, page: Page, layout: str | Layout | None) -> tuple[Ranked, tuple[Note, ...]]:
        if layout is None:
            ranked = self.rank(page)
            if not ranked:
                raise LayoutError(
                    "no layout takes the page", page.name, "", "The built-in layout should have; report it."
                )
            if (second := near_tie(ranked)) is None:
                return ranked[0], ()
            message = (
                f"The layouts {ranked[0].layout.name} and {second.layout.name} fit nearly alike; the first was taken."
            )
            return ranked[0], (Note("layouts-near-tie", "layout", message),)
        if isinstance(layout, str):
            for entry in self.layouts:
                if entry.layout.name == layout:
                    return Ranked(entry.layout, "name", ask(*entry, page), entry.distribution), ()
            names = ", ".join(entry.layout.name for entry in self.layouts)
            raise UnknownNameError(f"there is no layout {layout!r}", page.name, "", f"There are: {names}.")
        if isinstance(layout, type) or not isinstance(layout, Layout):
            advice = "Give a name, or an object with the protocol: MyLayout(), not MyLayout."
            raise SourceTypeError(f"{layout!r} is no layout", page.name, "", advice)
        if (problem := fault_of_layout(layout)) is not None:
            raise LayoutError(f"the layout {layout.name!r:.60}: {problem}", page.name, "", "Mend the layout.")
        return Ranked(layout, "name", ask(layout, "the caller", page), "the caller"), ()

    def export(self, article: Article, format: str) -> str:  # noqa: A002  # the word of the trade
        """
        Write an Article in a format.

        Args:
            article: The article.
            format: Name of the format: `json`, `jsonl`, `text`, `markdown`, `jsonld`, `tei`, or one of a plugin.

        Returns:
            The document.

        Raises:
            UnknownNameError: There is no such format.
            SourceTypeError: What is given is no Article.
            PluginError: The exporter fails.
        """
        exporter = self._plugins.exporters().get(format) if isinstance(format, str) else None
        if exporter is None:
            advice = f"There are: {', '.join(self.formats)}."
            raise UnknownNameError(f"there is no export format {format!r}", "export", "", advice)
        if not isinstance(article, Article):
            problem = f"an Article is exported, not a {type(article).__name__}"
            raise SourceTypeError(problem, "export", "", "Make one with parse(), or with Article.from_dict().")
        try:
            document = exporter.export(article)
        except ArabicArticleError:
            raise
        except Exception as error:
            problem = f"the exporter {format!r} failed: {type(error).__name__}: {error}"
            raise PluginError(problem, "export", "", "Report it to the exporter's authors.") from error
        if not isinstance(document, str):
            problem = f"the exporter {format!r} gave a {type(document).__name__}, not a str"
            raise PluginError(problem, "export", "", "Report it to the exporter's authors.")
        return document


def _mark(chosen: Ranked, page: Page, readings: Readings) -> tuple[Segment, ...]:
    """Ask a layout for its segments, check them, and let the generic layout label the holes."""
    layout = chosen.layout
    if type(layout) is GenericLayout:
        return mark(page, readings=readings)
    try:
        segments = tuple(sorted(layout.mark(page), key=itemgetter(1)))
    except ArabicArticleError:
        raise
    except Exception as error:
        raise failure(layout, chosen.distribution, page, "mark", error) from error
    if (fault := faults(segments, len(page.text))) is not None:
        problem = f"mark() of the layout {layout.name!r} of {chosen.distribution} broke the rules: {fault}"
        raise LayoutError(problem, page.name, "", f"Segments lie inside the page and do not overlap. {REPORT}")
    if _holes(page, segments):
        segments = complete(page, segments, extra=getattr(layout, "markers", ()), readings=readings)
    return renumber(segments)


def _holes(page: Page, segments: tuple[Segment, ...]) -> bool:
    """Tell whether a block of the page has no segment at its beginning."""
    i, count = 0, len(segments)
    for block in page.blocks:
        start = block[0]
        while i < count and segments[i][2] <= start:
            i += 1
        if i == count or segments[i][1] > start:
            return True
    return False


def _propose(chosen: Ranked, page: Page) -> Mapping[str, tuple[Candidate, ...]] | None:
    # Asking for the attribute costs a tenth of asking for the protocol, on every page.
    propose = getattr(chosen.layout, "propose", None)
    if propose is None:
        return None
    try:
        offered = cast("Proposer", chosen.layout).propose(page)
        problem = fault(offered, page)
    except ArabicArticleError:
        raise
    except Exception as error:
        raise failure(chosen.layout, chosen.distribution, page, "propose", error) from error
    if problem is not None:
        said = f"propose() of the layout {chosen.layout.name!r} of {chosen.distribution} broke the rules: {problem}"
        raise LayoutError(said, page.name, "", REPORT)
    return offered
