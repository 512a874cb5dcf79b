"""Tags without a sign that stand apart from their story: under buttons, appeals, captions, the cards of its writers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from arabic_article.arabic.folding import fold
from arabic_article.arabic.keywords import is_list_of_tags, opens_clause, read_keywords
from arabic_article.layouts._tags.below import EDGES, TAG_SIZE
from arabic_article.layouts._tags.lists import OTHERS, tag_labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arabic_article.layouts._sheet.lines import Line

_ROW: Final = 120
"""Characters of the longest line that holds all of them."""
_TRIED: Final = 4
"""Rows whose borders are looked for: each look goes through the page."""
_FEWEST: Final = 2
_MOST: Final = 8
_TOLD: Final = ("title", "lead", "paragraph", "subheading")


def read_tags_apart(lines: Sequence[Line], first: int, last: int, page: str) -> None:
    """
    Read tags that no label, or one without its colon, announces, on a page of text that has none yet.

    Tags on lines of their own, or in one row, are taken where the story uses every one of them as it is printed; a row also
    needs borders that are sure. The entries of a menu are not all in one story, and stand over it too.

    Args:
        lines: The sheet, all of whose lines have roles.
        first: Index of the first line of the story.
        last: Index after its last.
        page: The page's text.
    """
    if any(line.role == "keywords" for line in lines):
        return
    rest = [i for i in range(last, len(lines)) if _may_hold(lines[i])]
    for i in rest:
        if (at := _behind_label(lines[i].text)) > 0:
            lines[i].set("keywords", "label-without-colon")
            lines[i].value = lines[i].start + at
            return
    if not rest:
        return
    story = fold(" ".join([line.text for line in lines[first:last] if line.role in _TOLD]))
    above = {line.text.strip(EDGES) for line in lines[:first]}
    tries = _TRIED
    for start, end in _runs(lines, rest):
        run = lines[start:end]
        if len(run) == 1:
            if found := tries > 0 and all(_named(word, story) for word in run[0].text.split()):
                tries -= 1
                found = _is_row(run[0], story, page)
        else:
            found = not any(line.text.strip(EDGES) in above for line in run) and _all_named(run, story)
        if found:
            for line in run:
                line.set("keywords", "tags-apart")
            return


def _may_hold(line: Line) -> bool:
    """It is short, no sentence, and nobody knows what it is."""
    return (
        line.rule == "line-after-story"
        and line.end - line.start <= _ROW
        and not line.stop
        and not line.linked
        and not line.text.startswith(OTHERS)
        and _not_in_tags().search(line.text) is None
        and not opens_clause(line.text)
    )


@cache
def _not_in_tags() -> re.Pattern[str]:
    return re.compile(r"[0-9٠-٩@:.…؟!?a-zA-Z\[\]()«»\"“”/|]")


def _behind_label(text: str) -> int:
    """Give where the tags begin behind a label of two words that lost its colon; 0 where there is none."""
    words = text.split(maxsplit=2)
    if (
        len(words) < 3
        or fold(" ".join(words[:2])) not in tag_labels()
        or words[0] == "المزيد"
        or opens_clause(words[2])
    ):
        return 0
    return text.index(words[2], text.index(words[1], len(words[0])) + len(words[1]))


def _runs(lines: Sequence[Line], rest: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give runs of lines that are short enough for a tag, and longer ones alone."""
    start = end = -1
    for i in rest:
        short = lines[i].end - lines[i].start <= TAG_SIZE
        if short and i == end:
            end += 1
            continue
        if start >= 0:
            yield start, end
        start, end = i, i + 1
        if not short:
            yield start, end
            start = end = -1
    if start >= 0:
        yield start, end


def _all_named(run: Sequence[Line], story: str) -> bool:
    """The story uses all of several tags; of two, one has two words, or the halves of anything would do."""
    tags = [line.text.strip(EDGES) for line in run]
    return (
        len(tags) <= _MOST
        and (len(tags) > _FEWEST or any(" " in tag for tag in tags))
        and all(_named(tag, story) for tag in tags)
    )


def _is_row(line: Line, story: str, page: str) -> bool:
    spans = read_keywords(page, line.start, line.end, page=page)
    tags = [page[start:end] for start, end in spans]
    return len(tags) >= _FEWEST and is_list_of_tags(tags, _FEWEST) and all(_named(tag, story) for tag in tags)


def _named(tag: str, story: str) -> bool:
    """The story uses a tag as it is, with the article or without it."""
    words = fold(tag).replace("_", " ").removeprefix("ال")
    return len(words) > 1 and words in story
