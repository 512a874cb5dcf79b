"""Arabic news pages, as HTML or flattened text, into typed, immutable Articles."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from arabic_article._article import Article
    from arabic_article._markup import Markup, PageElement
    from arabic_article._page import Block, Facts, Outline, Page, PageImage, PageLink
    from arabic_article._parse import default_parser, export, parse, read
    from arabic_article._parser import Input, Parser
    from arabic_article._recognise import Entry, Ranked
    from arabic_article._segments import (
        ROLES,
        Candidate,
        Evidence,
        EvidenceSource,
        Part,
        Reason,
        Refused,
        Role,
        Segment,
    )
    from arabic_article._source import Source
    from arabic_article._values import (
        Author,
        BodyBlock,
        BodyKind,
        Credit,
        CreditRole,
        Dateline,
        Image,
        Kind,
        Link,
        Note,
        Quote,
        Related,
        Trace,
    )
    from arabic_article.arabic.dates import Timestamp
    from arabic_article.arabic.dates._timestamp import Calendar, Precision
    from arabic_article.arabic.markers import Marker
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
    from arabic_article.hookspecs import hookimpl
    from arabic_article.layouts.site import LineShape, SiteLayout, begins_line
    from arabic_article.protocols import Exporter, Layout, Proposer

__version__: str

# Names by module: each is imported the first time it is asked for, so that importing the package costs nothing.
_HOMES = (
    ("_article", "Article"),
    ("_markup", "Markup PageElement"),
    ("_page", "Block Facts Outline Page PageImage PageLink"),
    ("_parse", "default_parser export parse read"),
    ("_parser", "Input Parser"),
    ("_recognise", "Entry Ranked"),
    ("_segments", "ROLES Candidate Evidence EvidenceSource Part Reason Refused Role Segment"),
    ("_source", "Source"),
    ("_values", "Author BodyBlock BodyKind Credit CreditRole Dateline Image Kind Link Note Quote Related Trace"),
    ("arabic.dates", "Timestamp"),
    ("arabic.dates._timestamp", "Calendar Precision"),
    ("arabic.markers", "Marker"),
    ("errors", "ArabicArticleError ArticleFormatError DecodeError LayoutError LimitError PluginError"),
    ("errors", "SourceMissingError SourceTypeError UnknownNameError UnreadableError"),
    ("hookspecs", "hookimpl"),
    ("layouts.site", "LineShape SiteLayout begins_line"),
    ("protocols", "Exporter Layout Proposer"),
)

__all__ = [
    "ROLES",
    "ArabicArticleError",
    "Article",
    "ArticleFormatError",
    "Author",
    "Block",
    "BodyBlock",
    "BodyKind",
    "Calendar",
    "Candidate",
    "Credit",
    "CreditRole",
    "Dateline",
    "DecodeError",
    "Entry",
    "Evidence",
    "EvidenceSource",
    "Exporter",
    "Facts",
    "Image",
    "Input",
    "Kind",
    "Layout",
    "LayoutError",
    "LimitError",
    "LineShape",
    "Link",
    "Marker",
    "Markup",
    "Note",
    "Outline",
    "Page",
    "PageElement",
    "PageImage",
    "PageLink",
    "Parser",
    "Part",
    "PluginError",
    "Precision",
    "Proposer",
    "Quote",
    "Ranked",
    "Reason",
    "Refused",
    "Related",
    "Role",
    "Segment",
    "SiteLayout",
    "Source",
    "SourceMissingError",
    "SourceTypeError",
    "Timestamp",
    "Trace",
    "UnknownNameError",
    "UnreadableError",
    "begins_line",
    "default_parser",
    "export",
    "hookimpl",
    "parse",
    "read",
]


# Type checkers read the imports above: to them a name that is not among those is a mistake.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name == "__version__":
            from importlib.metadata import version

            return version("arabic-article")
        for module, names in _HOMES:
            if name in names.split():
                value = getattr(import_module(f"arabic_article.{module}"), name)
                globals()[name] = value
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "__version__"})
