"""What people see of a choice: which layouts take a page and why, what each finds there, and why the others do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from arabic_article._cli.view import isolate
from arabic_article.layouts._selectors import SELECTORS
from arabic_article.layouts.generic import GenericLayout
from arabic_article.layouts.site import SiteLayout, begins_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console

    from arabic_article import Entry, Layout, Page, Ranked

_SHOWN_LINES: Final = 5
"""Of the lines that a signature begins, how many are named."""
_SHOWN_TEXT: Final = 32
"""Characters of what a selector finds."""


def show_ranking(
    console: Console, page: Page, ranking: Sequence[Ranked], others: Sequence[Entry], *, every: bool = False
) -> None:
    """
    Print which layouts take a page, and why.

    Args:
        console: Where to.
        page: The page.
        ranking: Best first.
        others: Those that do not take it.
        every: Whether each of those is told too.
    """
    for place, (layout, match, score, distribution) in enumerate(ranking, 1):
        head = f"{place}  {layout.name}  score {score:.2f}  priority {layout.priority}  {distribution}"
        console.print(Text(head, style="bold" if place == 1 else ""))
        console.print(Text(f"   {_reason(page, match, layout)}{_own_score(layout)}"))
        for line in _finds(page, layout):
            console.print(Text(f"   {line}"))
    if every:
        for layout, distribution in others:
            console.print(Text(f"-  {layout.name}  {distribution}", style="dim"))
            console.print(Text(f"   {_refusal(page, layout)}", style="dim"))
    elif others:
        said = f"Not these: {len(others)}, by host, by signature or by their own score; --all shows them."
        console.print(Text(said, style="dim"))


def _reason(page: Page, match: str, layout: Layout) -> str:
    if match == "host":
        return f"host: the page is of {page.host}"
    if match != "signature":
        return "generic: takes any page"
    seen = [f"{isolate(phrase)} in line {block + 1}" for phrase, block in _seen(page, layout.signatures)]
    count = f" ({len(seen)} of {len(layout.signatures)})" if len(layout.signatures) > 1 else ""
    if len(seen) > _SHOWN_LINES:
        seen[_SHOWN_LINES:] = [f"{len(seen) - _SHOWN_LINES} more"]
    return f"signature{count}: {', '.join(seen)}"


def _own_score(layout: Layout) -> str:
    """Tell where the score is of the plugin's own making: that of the base follows from host and signatures."""
    if isinstance(layout, GenericLayout) or type(layout).recognise is SiteLayout.recognise:
        return ""
    return "; the score is of its own recognise()"


def _refusal(page: Page, layout: Layout) -> str:
    host = page.host or "no address"
    of_host = any(page.host == own or (page.host or "").endswith(f".{own}") for own in layout.hosts)
    if of_host or next(_seen(page, layout.signatures), None) is not None:
        return "its own score is 0.0"
    hosts = f"{host} is not {', '.join(layout.hosts)}" if layout.hosts else ""
    signatures = f"none of its {len(layout.signatures)} signatures begins a line" if layout.signatures else ""
    return "; ".join(why for why in (hosts, signatures) if why) or "its own score is 0.0"


def _seen(page: Page, signatures: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    for phrase in signatures:
        block = begins_line(page, phrase)
        if block is not None:
            yield phrase, page.text.count("\n", 0, page.blocks[block].start)


def _finds(page: Page, layout: Layout) -> Iterator[str]:
    """Tell what the selectors of a layout find on a page of HTML: the first that hits counts."""
    if page.markup is None or not isinstance(layout, SiteLayout):
        return
    for field in SELECTORS:
        for css in getattr(layout, field):
            try:
                found = page.select(css)
            except ValueError as error:
                yield f"{field:<10}  {css}: it is no selector ({error})"
                continue
            text = " ".join(page.block_text(found[0]).split()) if found else ""
            shown = text if len(text) <= _SHOWN_TEXT else f"{text[:_SHOWN_TEXT]}…"
            yield f"{field:<10}  {css}: {f'{len(found)} × {isolate(shown)}' if found else 'finds nothing'}"
