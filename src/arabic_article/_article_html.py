"""An Article as a piece of HTML, for notebooks: nothing of the page can run, load or leave its place in it."""

from __future__ import annotations

from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arabic_article._article import Article
    from arabic_article.arabic.dates import Timestamp

# Notebooks have light and dark themes: no colour is set, only how strong a line is.
_FRAME: Final = (
    "direction:rtl;text-align:right;max-width:46em;padding:.8em 1.2em;border:1px solid rgba(128,128,128,.5);border-radius:6px;"
    "font-family:'Noto Naskh Arabic','Geeza Pro','Segoe UI',Tahoma,sans-serif;line-height:1.8;unicode-bidi:isolate"
)
_QUIET: Final = "opacity:.85;font-size:.9em"
_CELL: Final = "text-align:right;vertical-align:top;padding:.1em .6em;background:none"
_BLOCKS: Final = MappingProxyType({"subheading": "h4", "list_item": "li", "quote": "blockquote"})


def render(article: Article) -> str:
    """
    Write an article as a piece of HTML that reads right to left.

    Args:
        article: The article.

    Returns:
        One element with inline styles; addresses are shown as text, pictures by their captions.
    """
    return f'<div dir="rtl" lang="{escape(article.language or "ar")}" style="{_FRAME}">{"".join(_parts(article))}</div>'


def _parts(article: Article) -> Iterator[str]:
    yield _line("p", article.kicker, _QUIET)
    yield _line("h3", article.title, "margin:.2em 0")
    yield _line("p", article.subtitle)
    rows = "".join(
        f'<tr style="background:none"><th scope="row" style="{_CELL}"><bdi lang="en">{escape(name)}</bdi></th>'
        f'<td style="{_CELL}">{value}</td></tr>'
        for name, value in _facts(article)
    )
    yield f'<table style="border:none;margin:.4em 0">{rows}</table>'
    text = "".join(_body(article))
    if text:
        yield f'<details open><summary><bdi lang="en">text</bdi></summary>{text}</details>'
    for nested in article.read_also:
        yield f'<details><summary><bdi lang="en">read also</bdi> {_isolated([nested.title or "…"])}</summary>'
        yield f"{''.join(_parts(nested))}</details>"


def _facts(article: Article) -> Iterator[tuple[str, str]]:
    one = (
        ("kind", article.kind),
        ("site", article.site),
        ("section", article.section),
        ("published", _date(article.published)),
        ("modified", _date(article.modified)),
        ("url", article.url),
        ("canonical", article.canonical_url),
        ("disclaimer", article.disclaimer),
        ("layout", f"{article.layout} {article.score:.2f}" if article.layout else None),
    )
    for name, value in one:
        if value:
            yield name, _isolated([value])
    for role, who in article.credits:
        yield role, _isolated([who])
    several: tuple[tuple[str, Iterable[str]], ...] = (
        ("dateline", filter(None, article.dateline or ())),
        ("keywords", article.keywords),
        ("quotes", [f"{speaker}: {text}" if speaker else text for text, speaker, _ in article.quotes]),
        ("images", [image.caption or image.url or "…" for image in article.images]),
        ("related", [title for title, _ in article.related]),
        ("notes", [note.message for note in article.notes]),
    )
    for name, values in several:
        if shown := _isolated(values):
            yield name, shown


def _date(stamp: Timestamp | None) -> str | None:
    return (stamp.value or stamp.raw) if stamp else None


def _isolated(values: Iterable[str]) -> str:
    return "<br>".join(f'<bdi dir="auto">{escape(value)}</bdi>' for value in values)


def _body(article: Article) -> Iterator[str]:
    if article.lead and not (article.body and article.body[0].text.startswith(article.lead)):
        yield _line("p", article.lead, "font-weight:bold")
    for kind, text in article.body:
        yield _line(_BLOCKS.get(kind, "p"), text)


def _line(tag: str, text: str | None, style: str = "") -> str:
    if not text:
        return ""
    lines = "<br>".join(map(escape, text.split("\n")))
    return f'<{tag} dir="auto" style="{style}">{lines}</{tag}>'
