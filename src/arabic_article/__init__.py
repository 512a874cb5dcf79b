"""Arabic news pages, as HTML or flattened text, into typed, immutable Articles."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from arabic_article._article import Article
    from arabic_article._page import Block, Facts, Page, PageImage, PageLink
    from arabic_article._parse import Parser, default_parser, export, parse, read
    from arabic_article._plugins import hookimpl
    from arabic_article._segments import ROLES, Candidate, Evidence, Role, Segment
    from arabic_article._source import Source
    from arabic_article._values import Author, BodyBlock, Credit, Dateline, Image, Link, Note, Quote, Related, Trace
    from arabic_article.arabic.dates import Timestamp
    from arabic_article.errors import (
        ArabicArticleError,
        ArticleFormatError,
        DecodeError,
        LayoutError,
        LimitError,
        PluginError,
        SourceMissingError,
        SourceTypeError,
        UnknownNameError,
        UnreadableError,
    )
    from arabic_article.layouts.site import SiteLayout
    from arabic_article.protocols import Exporter, Layout, Proposer
