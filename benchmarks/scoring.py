"""Score what a reader of article pages gives against labels, a field at a time; every figure is from 0 to 1.

Two texts are compared after NFKC, without marks, tatweel and invisible signs, with one kind of quotation mark and of space.

title      1 where both are equal
published  1 where the day is the labelled one, one that `published_also` allows, or both say nothing
authors    F1 of the two sets of names; 1 where both are empty
tags       the same of tags
body       F1 of the bags of runs of four words
clean      share of the labelled pieces of page furniture that are not in the body
kept       share of the labelled pieces of the story that are in the body
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COLUMNS: Final = ("title", "published", "authors", "tags", "body", "clean", "kept")
_RUN: Final = 4
_QUOTES: Final = dict.fromkeys(map(ord, "«»“”„‘’'"), '"')
_TATWEEL: Final = "\u0640"


class Labelled(NamedTuple):
    """A page with what it says."""

    path: Path
    url: str | None
    label: Mapping[str, Any]
    """A key that is missing is not scored."""
    body: str | None
    """The story, a paragraph a line; None where nobody wrote it down."""


def load(folder: Path) -> tuple[list[Labelled], list[Path]]:
    """
    Read a labelled folder.

    Args:
        folder: Holds `labels.jsonl`, an object a page with `id`, `file`, `url`, `body_file` and the labels; and, where pages are
            wanted that are not articles, `negative/*.html`.

    Returns:
        The pages with their labels, and the pages that are not articles.
    """
    pages = []
    for line in (folder / "labels.jsonl").read_text("utf-8").splitlines():
        if line.strip():
            label = json.loads(line)
            body = (folder / label["body_file"]).read_text("utf-8") if label.get("body_file") else None
            pages.append(Labelled(folder / label["file"], label.get("url"), label, body))
    return pages, sorted(folder.glob("negative/*.html"))


def plain(text: str | None) -> str:
    """Write a text in the one spelling that is compared."""
    kept = (
        " " if letter.isspace() else letter
        for letter in unicodedata.normalize("NFKC", text or "").translate(_QUOTES)
        if letter != _TATWEEL and unicodedata.category(letter) not in ("Mn", "Cf")
    )
    return " ".join("".join(kept).split())


def day(value: object) -> str | None:
    """Take the day off an ISO 8601 date; None where it is none."""
    found = re.match(r"\d{4}-\d\d-\d\d", str(value or ""))
    return found[0] if found else None


def runs(text: str | None) -> Counter[tuple[str, ...]]:
    """Count the runs of four words; a shorter text is one run."""
    words = re.findall(r"\w+", plain(text))
    count = max(1, len(words) - _RUN + 1) if words else 0
    return Counter(tuple(words[i : i + _RUN]) for i in range(count))


def f1(given: Counter[Any], wanted: Counter[Any]) -> float:
    """Balance what is given and wanted against what is given or wanted; two empty bags agree."""
    total = given.total() + wanted.total()
    return 2 * (given & wanted).total() / total if total else 1.0


def score(page: Labelled, answer: Mapping[str, Any]) -> dict[str, float]:
    """
    Score an answer.

    Args:
        page: The page with its labels.
        answer: `title`, `published` (ISO 8601), `authors`, `tags` and `body`, whichever there are.

    Returns:
        The columns that the labels allow.
    """
    return dict(_scores(page, answer))


def _scores(page: Labelled, answer: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    label = page.label
    if "title" in label:
        yield "title", float(plain(answer.get("title")) == plain(label["title"]))
    if "published" in label:
        right = {day(label["published"]), *label.get("published_also", ())}
        yield "published", float(day(answer.get("published")) in right)
    for field in ("authors", "tags"):
        if field in label:
            yield field, f1(_names(answer.get(field) or ()), _names(label[field]))
    body = answer.get("body")
    if page.body is not None:
        yield "body", f1(runs(body), runs(page.body))
    said = plain(body)
    if furniture := label.get("must_not_contain"):
        yield "clean", sum(plain(piece) not in said for piece in furniture) / len(furniture)
    if pieces := label.get("must_contain"):
        yield "kept", sum(plain(piece) in said for piece in pieces) / len(pieces)


def _names(values: Iterable[str]) -> Counter[str]:
    return Counter(set(filter(None, map(plain, values))))
