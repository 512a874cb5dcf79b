"""Choose the layout of a page: cut down by host and signature, then a total order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.arabic.phrases import Phrases
from arabic_article.errors import LayoutError
from arabic_article.protocols import Layout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from arabic_article._page import Page

NEAR: Final = 0.05
"""Scores closer than this are a near tie."""

REPORT: Final = "Report it to the plugin's authors; parse(…, layout='generic') reads the page without it."
"""What to do about a layout that fails on a page."""

_MATCHES: Final = ("generic", "signature", "host")


class Entry(NamedTuple):
    """A registered layout, and who handed it over."""

    layout: Layout
    distribution: str
    """Name and version of the distribution, for messages."""


class Ranked(NamedTuple):
    """How a layout did on a page."""

    layout: Layout
    match: str
    """`host`, `signature` or `generic`: what let it in."""
    score: float
    """What the layout said, 0.0 to 1.0."""
    distribution: str


class Registry:
    """The layouts of a Parser, ordered for looking up."""

    __slots__ = ("_phrases", "_signatures", "always", "by_host", "entries")

    def __init__(
        self,
        entries: tuple[Entry, ...],
        by_host: Mapping[str, tuple[int, ...]],
        always: tuple[int, ...],
        signatures: tuple[tuple[str, int], ...],
    ) -> None:
        """
        Keep them.

        Args:
            entries: Layouts with unique names.
            by_host: Numbers of the entries that declare a host.
            always: Numbers of the entries that declare neither host nor signature.
            signatures: All signatures, each with the number of its entry.
        """
        self.entries = entries
        self.by_host = by_host
        self.always = always
        self._signatures = signatures
        self._phrases: Phrases[int] | None = None

    def signed(self, text: str) -> set[int]:
        """
        Tell whose signatures begin a line of a text.

        Args:
            text: Text of a page.

        Returns:
            Numbers of the entries, without order.
        """
        if not self._signatures:
            return set()
        # Compiling costs several times what loading the plugins does, so it waits for a page. Threads that meet here
        # compile the same twice.
        if self._phrases is None:
            self._phrases = Phrases(self._signatures)
        found = self._phrases.found(text)
        if text.startswith(("date ", " date ")) and (token := text.find(" ", len(" date "))) > 0:
            found |= self._phrases.found(text[token:].partition("\n")[0])  # a date token stands before the first line
        return found


def register(entries: Sequence[Entry]) -> Registry:
    """
    Order layouts for looking up.

    Args:
        entries: Layouts with unique names.

    Returns:
        The registry; the order of the entries makes no difference to any choice.
    """
    by_host: dict[str, tuple[int, ...]] = {}
    always = []
    phrases = []
    for i, (layout, _) in enumerate(entries):
        for host in layout.hosts:
            by_host[host] = (*by_host.get(host, ()), i)
        phrases += [(phrase, i) for phrase in layout.signatures]
        if not layout.hosts and not layout.signatures:
            always.append(i)
    return Registry(tuple(entries), by_host, tuple(always), tuple(phrases))


def rank(page: Page, registry: Registry) -> tuple[Ranked, ...]:
    """
    Rank the layouts that may have a page.

    Args:
        page: The page.
        registry: The layouts.

    Returns:
        Best first; layouts that no host or signature let in are not asked, and those that say 0 are left out.

    Raises:
        LayoutError: A layout fails, or gives a score that is none.
    """
    let_in = dict.fromkeys(registry.always, 0)
    for i in registry.signed(page.text):
        let_in[i] = 1
    host = page.host
    while host:
        for i in registry.by_host.get(host, ()):
            let_in[i] = 2
        host = host.partition(".")[2]
    ranked = []
    for i, match in let_in.items():
        layout, distribution = registry.entries[i]
        score = ask(layout, distribution, page)
        if score > 0:
            ranked.append(
                (match, score, layout.priority, layout.name, Ranked(layout, _MATCHES[match], score, distribution))
            )
    if len(ranked) > 1:
        ranked.sort(key=lambda row: row[:4], reverse=True)
    return tuple([row[4] for row in ranked])


def ask(layout: Layout, distribution: str, page: Page) -> float:
    """
    Ask a layout for its score.

    Args:
        layout: The layout.
        distribution: Whose it is.
        page: The page.

    Returns:
        Its score.

    Raises:
        LayoutError: It fails, or gives what is no score.
    """
    try:
        score = layout.recognise(page)
    except Exception as error:
        raise failure(layout, distribution, page, "recognise", error) from error
    if not isinstance(score, (int, float)) or not 0 <= score <= 1:
        problem = f"the layout {layout.name!r} of {distribution} gave the score {score!r}"
        raise LayoutError(problem, page.name, "", f"A score lies between 0.0 and 1.0. {REPORT}")
    return float(score)


def failure(layout: Layout, distribution: str, page: Page, step: str, error: Exception) -> LayoutError:
    """
    Describe an exception that a layout let through.

    Args:
        layout: The layout.
        distribution: Whose it is.
        page: The page.
        step: The method that failed.
        error: What it raised.

    Returns:
        The error to raise from it.
    """
    problem = f"{step}() of the layout {layout.name!r} of {distribution} failed: {type(error).__name__}: {error}"
    return LayoutError(problem, page.name, "", REPORT)


def near_tie(ranked: Sequence[Ranked]) -> Ranked | None:
    """
    Find a layout that nearly won.

    Args:
        ranked: Best first.

    Returns:
        The second, where it came in by the same match and its score is within 0.05 of the first.
    """
    if len(ranked) < 2 or ranked[0].match != ranked[1].match or ranked[0].score - ranked[1].score > NEAR:
        return None
    return ranked[1] if ranked[0].layout.priority == ranked[1].layout.priority else None
