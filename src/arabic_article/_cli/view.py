"""What people see at a terminal: an article, the plugins.

Arabic and Latin share the lines, so every value beside a label stands in a bidi isolate (FSI … PDI, UAX #9), which keeps the
label in its place whatever the value is; long text stands on lines of its own. What a page says never reaches the terminal
as a control sequence.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from typing import IO, TYPE_CHECKING, Final

from rich.rule import Rule
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import Console

    from arabic_article import Article, Timestamp
    from arabic_article._cli.status import Status

_FSI: Final = "\u2068"
_PDI: Final = "\u2069"
_LABEL_WIDTH: Final = 12


@cache
def _unfit() -> re.Pattern[str]:
    # Control characters but tab and line break; and bidi controls, which could end the isolate that they stand in.
    return re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """
    Make foreign text fit for a terminal.

    Args:
        text: Any text.

    Returns:
        It without control characters and bidi controls.
    """
    return _unfit().sub("", text)


def one_line(text: str) -> str:
    """
    Make a message fit for one line of a terminal or a log.

    Args:
        text: Any text.

    Returns:
        It clean, with all white space as single spaces.
    """
    return " ".join(clean(text).split())


def complain(message: str, file: IO[str] | None = None) -> None:
    """
    Print a message of this program on one line.

    Args:
        message: What is wrong and what to do.
        file: Where to; None for standard error.
    """
    # Standard error is looked up each time: while a bar is shown, it is one that writes above the bar.
    stream = file or sys.stderr
    stream.write(f"arabic-article: {one_line(message)}\n")
    stream.flush()


def isolate(text: str) -> str:
    """
    Set a value apart from the text around it, in whatever direction either runs.

    Args:
        text: Any text.

    Returns:
        It on one line, between FSI and PDI.
    """
    return f"{_FSI}{one_line(text)}{_PDI}"


def show_article(console: Console, name: str, article: Article) -> None:
    """
    Print an article.

    Args:
        console: Where to.
        name: What the page is called, for the heading.
        article: The article.
    """
    console.print(Rule(Text(one_line(name)), align="left"))
    facts = [article.kind, f"layout {article.layout} {article.score:.2f}" if article.layout else None, article.language]
    console.print(Text(" · ".join(fact for fact in facts if fact), style="dim"))
    for part in _article(article):
        lines = list(part)
        if lines:
            console.print()
        for line in lines:
            console.print(line)
    console.print()


def _article(article: Article) -> Iterator[Iterable[Text]]:
    """Give the parts of the view, which empty lines set apart; one may be empty."""
    for label, value, style in (
        ("kicker", article.kicker, ""),
        ("title", article.title, "bold"),
        ("subtitle", article.subtitle, ""),
    ):
        yield _plain(label, value, style)
    yield _facts(article)
    yield _plain("lead", article.lead)
    for i, (kind, text) in enumerate(article.body):
        yield _plain("body" if i == 0 else "", _body_line(kind, text), "bold" if kind == "subheading" else "")
    yield _entries("quotes", [_quote(text, speaker) for text, speaker, _ in article.quotes])
    yield _entries("images", [isolate(image.caption or image.url or "?") for image in article.images])
    yield _entries("read also", [_nested(nested) for nested in article.read_also])
    yield _entries("related", [isolate(title) for title, _ in article.related])
    yield _entries("notes", [f"{note.code}: {one_line(note.message)}" for note in article.notes])


def _plain(label: str, value: str | None, style: str = "") -> Iterator[Text]:
    if value:
        if label:
            yield Text(label, style="dim")
        yield Text(clean(value), style=style)


def _facts(article: Article) -> Iterator[Text]:
    dateline = " / ".join(part for part in article.dateline or () if part)
    rows = [
        ("site", _isolated(article.site)),
        ("section", _isolated(article.section)),
        ("published", _when(article.published)),
        ("modified", _when(article.modified)),
        ("url", _isolated(article.url)),
        ("canonical", _isolated(article.canonical_url)),
        *((role, isolate(name)) for role, name in article.credits),
        ("dateline", _isolated(dateline)),
        ("keywords", " | ".join(map(isolate, article.keywords))),
        ("disclaimer", _isolated(article.disclaimer)),
    ]
    for label, value in rows:
        if value:
            yield Text.assemble((f"{label:<{_LABEL_WIDTH}}", "dim"), value)


def _isolated(value: str | None) -> str | None:
    return isolate(value) if value else None


def _when(stamp: Timestamp | None) -> str | None:
    if stamp is None:
        return None
    return f"{stamp.value or 'unsure'}  printed as {isolate(stamp.raw)}"


def _body_line(kind: str, text: str) -> str:
    return f"• {text}" if kind == "list_item" else text


def _entries(label: str, entries: Sequence[str]) -> Iterator[Text]:
    if entries:
        yield Text(label, style="dim")
    for entry in entries:
        yield Text(f"- {entry}")


def _quote(text: str, speaker: str | None) -> str:
    return f"{isolate(speaker)}: {isolate(text)}" if speaker else isolate(text)


def _nested(article: Article) -> str:
    title = isolate(article.title) if article.title else "a story without a title"
    if article.kind == "link":
        return title
    return f"{title} ({len(article.body)} {'paragraph' if len(article.body) == 1 else 'paragraphs'})"


def show_plugins(console: Console, rows: Sequence[Status]) -> None:
    """
    Print what plugins bring.

    Args:
        console: Where to.
        rows: A plugin each.
    """
    for row in rows:
        console.print(Text(f"{row.name}  {row.distribution}", style="bold"))
        if row.problem:
            console.print(Text(f"  broken    {one_line(row.problem)}", style="red"))
        for label, names in (("layouts", row.layouts), ("formats", row.formats)):
            if names:
                console.print(Text(f"  {label:<{_LABEL_WIDTH - 2}}{', '.join(names)}"))
