"""Mark the parts of an HTML page that a site's selectors find."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article._segments import Role, Segment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from arabic_article._page import Block, Page

SELECTORS: Final = ("title_css", "date_css", "author_css", "body_css", "tags_css", "drop_css")
"""Attributes of a `SiteLayout` that hold selectors."""
_MANY: Final = frozenset({"keywords", "nav"})
"""Roles of which a page has several parts; of the others the first one counts."""
_STORY_MIN: Final = 200
"""Characters that a body selector must hit: a stale one hits an empty box, or another thing."""


def mark_selected(page: Page, selectors: Sequence[tuple[Role, tuple[str, ...]]]) -> list[Segment]:
    """
    Mark what selectors find.

    Args:
        page: The page; nothing is found in flattened text.
        selectors: Roles, each with its selectors, the newest first: the first that hits counts. A part that an earlier
            role took is not taken again.

    Returns:
        Segments in page order.
    """
    if page.markup is None:
        return []
    taken: list[tuple[int, int]] = []
    out = []
    for role, choices in selectors:
        blocks: tuple[Block, ...] = ()
        for css in choices:
            if role == "nav":
                blocks += page.select(css)
            elif blocks := page.select(css):
                break
        for block in blocks if role in _MANY else blocks[:1]:
            start, end = block[0], block[1]
            if all(end <= first or start >= last for first, last in taken):
                taken.append((start, end))
                out.append(Segment(role, start, end, "value", 0, "selector"))
    return sorted(out, key=lambda segment: segment[1])


def find_body(page: Page, choices: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """
    Find the container of a story.

    Args:
        page: The page.
        choices: Selectors, the newest first.

    Returns:
        Spans of the blocks that the first selector finds which hits a story; none where none does.
    """
    for css in choices if page.markup is not None else ():
        blocks = page.select(css)
        if sum(block[1] - block[0] for block in blocks) >= _STORY_MIN:
            return tuple((block[0], block[1]) for block in blocks)
    return ()


def faults(selectors: Mapping[str, Sequence[str]]) -> list[str]:
    """
    Check selectors for what makes them slow.

    Args:
        selectors: Selectors by the name of their attribute.

    Returns:
        A sentence for each that begins with no tag: such a one is compared with every element of a page.
    """
    return [
        f"{name}: {css!r} begins with no tag"
        for name, choices in selectors.items()
        for css in choices
        if not css[:1].isalpha()
    ]
