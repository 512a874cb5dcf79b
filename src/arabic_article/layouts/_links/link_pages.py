"""Links to pages that list stories, by a writer or by a tag, told by their addresses."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_plus

from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arabic_article._page import Page, PageLink


@cache
def _tag_page() -> re.Pattern[str]:
    """Match addresses of pages that list stories by a tag."""
    return re.compile(
        r"/(?:tags?|keywords?|topics?|hashtags?|labels?|وسم|وسوم|%d9%88%d8%b3%d9%85)(?:[/=?-]|\.\w|$)"
        r"|[?&](?:tag|tags|keyword|tagid)=",
        re.IGNORECASE,
    )


@cache
def _person_page() -> re.Pattern[str]:
    """Match addresses of pages that list stories by a writer."""
    return re.compile(
        r"/(?:authors?|writers?|journalists?|editors?|contributors?|columnists?|byline)[/=?.-]"
        r"|/(?:كاتب|%d9%83%d8%a7%d8%aa%d8%a8)/|/(?:writer|author)articles?/|[?&](?:author|writer)(?:_?id)?=",
        re.IGNORECASE,
    )


@cache
def _writer_page() -> re.Pattern[str]:
    """Match addresses of pages of one writer; those whose words may mean lists and books too have a step behind them."""
    latin = r"(?:authors?|writers?|journalists?|editors?|contributors?|columnists?|byline|reporters?)(?:[-_]?(?:articles?|profile|posts))?"
    words = {
        "كاتب": "%d9%83%d8%a7%d8%aa%d8%a8",
        "كتاب": "%d9%83%d8%aa%d8%a7%d8%a8",
        "محرر": "%d9%85%d8%ad%d8%b1%d8%b1",
        "محررون": "%d9%85%d8%ad%d8%b1%d8%b1%d9%88%d9%86",
    }
    arabic = "|".join(spelt for pair in words.items() for spelt in pair)
    asked = r"[?&](?:author|writer|journalist)(?:_?(?:id|name))?="
    return re.compile(rf"/{latin}[/=?.]|/(?:{arabic})[/=]\S|{asked}", re.IGNORECASE)


def leads_to_writer(href: str) -> bool:
    """
    Tell the address of the page of one writer.

    Args:
        href: An address as written.

    Returns:
        True where a part of it says so.
    """
    return _writer_page().search(href) is not None


@cache
def _asked() -> re.Pattern[str]:
    """Match what an address looks for."""
    return re.compile(r"[?&](?:q|s|k|query|search|word)=([^&#]{1,240})", re.IGNORECASE)


def _asks_for(href: str, text: str) -> bool:
    """It is the address of a search for the very words of the link."""
    asked = _asked().search(href)
    return asked is not None and fold(unquote_plus(asked[1])).strip(' #"') == fold(text).strip(' #"')


_WRITERS: Final = (
    *(b"/author", b"/writer", b"/journalist", b"/editor", b"/contributor", b"/columnist", b"/byline"),
    *("/كاتب/".encode(), b"/%d9%83%d8%a7%d8%aa%d8%a8/", b"?author", b"&author", b"?writer", b"&writer"),
)
"""A part of each address that `_person_page` matches, in lower case."""
_TAGS: Final = (
    *(b"/tag", b"/keyword", b"/topic", b"/hashtag", b"/label", "/وس".encode(), b"/%d9%88%d8%b3%d9%85"),
    *(sign + name for sign in (b"?", b"&") for name in b"tag keyword q= s= k= query= search= word=".split()),
)
"""A part of each address that `_tag_page` or `_asked` matches, in lower case."""


def links_to_lists(page: Page, links: Sequence[PageLink], tags: range) -> Iterator[tuple[PageLink, bool]]:
    """
    Pick the links to lists of stories.

    Args:
        page: The page.
        links: Some of its links.
        tags: Numbers of those that may be tags.

    Yields:
        A link, and True where it lists stories by a writer, False where by a tag.
    """
    hrefs = [link[2] for link in links]
    numbers = _holding(_WRITERS, hrefs)
    numbers |= {tags.start + number for number in _holding(_TAGS, hrefs[tags.start : tags.stop])}
    for i in sorted(numbers):
        if _person_page().search(hrefs[i]):
            yield links[i], True
        elif i in tags and (_tag_page().search(hrefs[i]) or _asks_for(hrefs[i], page.text[links[i][0] : links[i][1]])):
            yield links[i], False


def _holding(words: Sequence[bytes], hrefs: Sequence[str]) -> set[int]:
    """Give the numbers of the addresses that hold a word: one search through all costs a tenth of one through each."""
    # Small letters of ASCII are made quickly in bytes only, and a search from the end takes a quarter of the time.
    whole = "\n".join(hrefs).encode("utf-8", "surrogatepass").lower()
    held = [word for word in words if whole.rfind(word) >= 0]
    if not held:
        return set()
    ends = list(accumulate([len(href.encode("utf-8", "surrogatepass")) + 1 for href in hrefs]))
    found: set[int] = set()
    for word in held:
        at = whole.find(word)
        while at >= 0:
            found.add(bisect_right(ends, at))
            at = whole.find(word, at + 1)
    return found
