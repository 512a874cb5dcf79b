"""Links to pages that list stories, by a writer or by a tag, told by their addresses."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

from arabic_article.arabic.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
        r"/(?:authors?|writers?|journalists?|editors?|contributors?|columnists?|byline)[/=?.-]", re.IGNORECASE
    )


@cache
def _asked() -> re.Pattern[str]:
    """Match what an address looks for."""
    return re.compile(r"[?&](?:q|s|k|query|search|word)=([^&#]{1,240})", re.IGNORECASE)


def _asks_for(href: str, text: str) -> bool:
    """It is the address of a search for the very words of the link."""
    asked = _asked().search(href)
    return asked is not None and fold(unquote_plus(asked[1])).strip(' #"') == fold(text).strip(' #"')


@cache
def _writer_words() -> re.Pattern[str]:
    """Match a part of each address that `_person_page` matches, in lower case."""
    # Both begin with one and the same letter: the engine skips to it, and takes a fifth of the time.
    return re.compile("/(?:author|writer|journalist|editor|contributor|columnist|byline)")


@cache
def _tag_words() -> re.Pattern[str]:
    """Match a part of each address that `_tag_page` matches, in lower case."""
    return re.compile("[/?&](?:tag|keyword|topic|hashtag|label|وس|%d9%88|(?:q|s|k|query|search|word)=)")


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
    numbers = {*_holding(_writer_words(), hrefs)}
    numbers.update(tags.start + number for number in _holding(_tag_words(), hrefs[tags.start : tags.stop]))
    for i in sorted(numbers):
        if _person_page().search(hrefs[i]):
            yield links[i], True
        elif i in tags and (_tag_page().search(hrefs[i]) or _asks_for(hrefs[i], page.text[links[i][0] : links[i][1]])):
            yield links[i], False


def _holding(words: re.Pattern[str], hrefs: Sequence[str]) -> Iterable[int]:
    """Give the numbers of the addresses that may hold words: one search through all costs a third of one through each."""
    whole = "\n".join(hrefs)
    lower = whole.lower()
    if len(lower) != len(whole):
        return range(len(hrefs))
    found = [match.start() for match in words.finditer(lower)]
    if not found:
        return ()
    ends = list(accumulate([len(href) + 1 for href in hrefs]))
    return [bisect_right(ends, at) for at in found]
