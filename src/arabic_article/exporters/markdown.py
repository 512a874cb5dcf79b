"""Markdown: the facts in a front matter, the story below it as CommonMark."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from arabic_article._article import Article

_PLAIN: Final = (
    "kind",
    "title",
    "kicker",
    "subtitle",
    "url",
    "canonical_url",
    "site",
    "language",
    "section",
    "disclaimer",
    "layout",
)
_BLOCK: Final = MappingProxyType({"subheading": "## ", "list_item": "- ", "quote": "> "})


class MarkdownExporter:
    """Writes Markdown that keeps the facts and the order of the story."""

    format: Final = "markdown"

    def export(self, article: Article) -> str:
        """
        Write one article.

        Args:
            article: The article.

        Returns:
            A YAML front matter with every fact that the article has, strings in quotes; then title,
            subtitle, pictures, lead and body. Inlined stories follow, each after a thematic break. Addresses become links
            only where they begin with http or https; nothing of the page can act as Markdown or as HTML.
        """
        facts, story = "".join(_front(article)), "\n\n".join(_story(article))
        return f"---\n{facts}---\n\n{story}\n"


def _front(article: Article) -> Iterator[str]:
    for key in _PLAIN:
        if value := getattr(article, key):
            yield f"{key}: {_scalar(value)}\n"
    for key in ("published", "modified"):
        if (stamp := getattr(article, key)) is not None:
            yield f"{key}: {_scalar(stamp.value)}\n"
            yield f"{key}_as_printed: {_scalar(stamp.raw)}\n"
    if article.dateline:
        yield f"dateline: {_flow(article.dateline._asdict())}\n"
    yield from _items("authors", [_scalar(name) for name, _ in article.authors])
    yield from _items("credits", [_flow(credit._asdict()) for credit in article.credits])
    yield from _items("keywords", [_scalar(word) for word in article.keywords])
    yield from _items("related", [_flow(other._asdict()) for other in article.related])
    yield from _items("read_also", [_flow({"title": other.title, "url": other.url}) for other in article.read_also])


def _items(key: str, items: list[str]) -> Iterator[str]:
    if items:
        yield f"{key}:\n"
        for item in items:
            yield f"  - {item}\n"


def _flow(mapping: dict[str, Any]) -> str:
    return "{" + ", ".join(f"{key}: {_scalar(value)}" for key, value in mapping.items()) + "}"


def _scalar(value: str | None) -> str:
    """
    Write a quoted YAML scalar.

    In double quotes it is JSON, once what YAML calls unprintable is escaped (YAML 1.2.2, 5.1); what holds double quotes and nothing
    to escape stands in single ones, so that readers who know no escapes read it as it is.
    """
    if value is None:
        return "null"
    if '"' in value and value.isprintable() and "'" not in value and "\\" not in value:
        return f"'{value}'"
    return _unprintable().sub(_escape, json.dumps(value, ensure_ascii=False))


@cache
def _unprintable() -> re.Pattern[str]:
    return re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _story(article: Article) -> Iterator[str]:
    if article.title:
        yield f"# {_heading(article.title)}"
    if article.subtitle:
        yield f"*{_inline(article.subtitle)}*"
    for image in article.images:
        if _is_web(image.url):
            yield f"![{_heading(image.caption or '')}]({_address(image.url or '')})"
    if article.lead and not (article.body and article.body[0].text.startswith(article.lead)):
        yield _block("paragraph", article.lead)
    # Items that follow each other are one list, and one list has no blank lines.
    for listed, blocks in groupby(article.body, key=lambda block: block.kind == "list_item"):
        written = [_block(kind, text) for kind, text in blocks]
        yield from ["\n".join(written)] if listed else written
    for nested in article.read_also:
        yield "***"
        if nested.kind == "link" and nested.title and _is_web(nested.url):
            yield f"[{_heading(nested.title)}]({_address(nested.url or '')})"
        else:
            yield from _story(nested)


def _block(kind: str, text: str) -> str:
    if kind == "subheading":
        return _BLOCK[kind] + _heading(text)
    mark = _BLOCK.get(kind, "")
    return mark + _inline(text).replace("\n", "\n" + ("> " if kind == "quote" else " " * len(mark)))


@cache
def _specials() -> re.Pattern[str]:
    """Match what means something anywhere in a line."""
    return re.compile(r"[\\`*\[\]<>&~|${}^]|(?<!\w)_|_(?!\w)")


@cache
def _openings() -> re.Pattern[str]:
    """Match what means something where a line begins: a heading, a list, a rule, a definition, the number of an item."""
    return re.compile(r"[0-9]{1,9}(?=[.)](?:\s|\Z))|(?=[#:=+-])")


def _inline(text: str) -> str:
    """Escape text so that it stays text; a line break in it stays one."""
    lines = (_specials().sub(r"\\\g<0>", " ".join(line.split(" ")).strip(" \t")) for line in text.splitlines())
    return "\\\n".join(_opened(line) for line in lines if line)


def _opened(line: str) -> str:
    match = _openings().match(line)
    return line if match is None else f"{match[0]}\\{line[match.end() :]}"


def _heading(text: str) -> str:
    return _inline(" ".join(text.splitlines()))


def _is_web(url: str | None) -> bool:
    return url is not None and url.lower().startswith(("http://", "https://"))


@cache
def _unsafe() -> re.Pattern[str]:
    return re.compile(r"[\x00-\x20\x7f-\x9f<>\\()\[\]\"'`\s]")


def _address(url: str) -> str:
    """Percent-encode what would end or bend a link destination."""
    return _unsafe().sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), url)
