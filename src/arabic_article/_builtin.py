"""The built-in plugin: the library's own reader, layout and exporters, through the same hooks as everybody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from arabic_article._decode import decode
from arabic_article._source import is_html
from arabic_article.exporters.json import JsonExporter, JsonLinesExporter
from arabic_article.exporters.jsonld import JsonLdExporter
from arabic_article.exporters.markdown import MarkdownExporter
from arabic_article.exporters.tei import TeiExporter
from arabic_article.exporters.text import TextExporter
from arabic_article.hookspecs import hookimpl
from arabic_article.layouts.generic import GenericLayout
from arabic_article.readers.text import read_text

if TYPE_CHECKING:
    from arabic_article._page import Page
    from arabic_article._source import Source
    from arabic_article.protocols import Exporter, Layout


@hookimpl
def register_layouts() -> tuple[Layout, ...]:
    """
    Hand over the generic layout.

    Returns:
        It alone.
    """
    return (GenericLayout(),)


@hookimpl
def register_exporters() -> tuple[Exporter, ...]:
    """
    Hand over the formats that ship with the library.

    Returns:
        An exporter a format.
    """
    return (
        JsonExporter(),
        JsonLinesExporter(),
        TextExporter(),
        MarkdownExporter(),
        JsonLdExporter(),
        TeiExporter(),
    )


@hookimpl(trylast=True)
def read_page(source: Source) -> Page:
    """
    Read HTML and flattened text.

    Args:
        source: The document as it came.

    Returns:
        The page.

    Raises:
        DecodeError: Bytes hold no text.
    """
    decoded = decode(source.data, content_type=source.content_type, name=source.name)
    if is_html(decoded.text, source.content_type, "" if source.name == source.url else source.name):
        # The HTML library is not loaded for those who parse text only.
        from arabic_article.readers.html import read_html

        return read_html(decoded, url=source.url, name=source.name)
    return read_text(decoded, url=source.url, name=source.name)
