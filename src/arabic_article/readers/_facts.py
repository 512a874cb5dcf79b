"""What an HTML page says of itself outside its visible text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article._page import Facts

if TYPE_CHECKING:
    from turbohtml import Document, Element

    from arabic_article._source import Decoded

_VALUES: Final = ("content", "datetime", "href", "src")
_SHORT: Final = 500
"""Characters of the longest microdata value that is kept: the whole story is one too."""


def read_facts(document: Document, decoded: Decoded) -> Facts:
    """
    Collect a page's own statements.

    Args:
        document: The tree.
        decoded: The document that it was built from.

    Returns:
        The facts, as written; nothing is judged here.
    """
    root = document.root
    title = document.select_one("title")
    base = document.select_one("base[href]")
    return Facts(
        meta=_meta(document),
        json_ld=tuple([element.text for element in document.select("script[type*='ld+json' i]")]),
        times=tuple((element.attr("datetime") or "", _folded(element.text)) for element in document.select("time")),
        items=tuple(_items(document)),
        title=(_folded(title.text) or None) if title is not None else None,
        canonical=_canonical(document),
        language=((root.attr("lang") or root.attr("xml:lang") or "").strip() or None) if root is not None else None,
        encoding=decoded.encoding,
        encoding_why=decoded.why,
        encoding_declared=decoded.declared,
        base=((base.attr("href") or "").strip() or None) if base is not None else None,
    )


def _folded(text: str) -> str:
    return " ".join(text.split())


def _meta(document: Document) -> tuple[tuple[str, str], ...]:
    out = []
    for element in document.select("meta"):
        read = element.attr
        if content := read("content"):
            # One after the other: a loop over the names costs half as much again, and pages have dozens of these.
            if key := read("property"):
                out.append((key.strip().lower(), content))
            if key := read("name"):
                out.append((key.strip().lower(), content))
            if key := read("itemprop"):
                out.append((key.strip().lower(), content))
    return tuple(out)


def _canonical(document: Document) -> str | None:
    for element in document.select("link[rel*=canonical i]"):
        if "canonical" in (element.attr("rel") or "").lower().split():
            return (element.attr("href") or "").strip() or None
    return None


def _items(document: Document) -> list[tuple[str, str]]:
    out = []
    for element in document.select("[itemprop]:not(meta)"):
        if value := _value(element):
            out += [(name, value) for name in (element.attr("itemprop") or "").split()]
    # Older vocabularies for the same: a link to the writer's page, and the date of the hAtom microformat.
    writers = {_folded(element.text) for element in document.select('a[rel~="author"]')} - {""}
    # Cards of other stories link to their writers in the same way.
    out += [("rel-author", name) for name in writers if len(writers) == 1]
    out += [("datePublished", when) for element in document.select("abbr.published") if (when := element.attr("title"))]
    return out


def _value(element: Element) -> str:
    for name in _VALUES:
        if value := element.attr(name):
            return value.strip()
    text = element.text
    return "" if len(text) > _SHORT else _folded(text)
