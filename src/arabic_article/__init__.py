"""Arabic news pages, as HTML or flattened text, into typed, immutable Articles."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from arabic_article._article import Article
    from arabic_article._page import Block, Facts, Page, PageImage, PageLink
    from arabic_article._parse import default_parser, export, parse, read
    from arabic_article._parser import Parser
    from arabic_article._recognise import Entry, Ranked
    from arabic_article._segments import ROLES, Candidate, Evidence, Part, Reason, Refused, Role, Segment
    from arabic_article._source import Source
    from arabic_article._values import (
        Author,
        BodyBlock,
        Credit,
        CreditRole,
        Dateline,
        Image,
        Kind,
        Link,
        Note,
        Quote,
        Related,
    )
    from arabic_article.arabic.dates import Timestamp
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
    ("_page", "Block Facts Page PageImage PageLink"),
    ("_parse", "default_parser export parse read"),
    ("_parser", "Parser"),
    ("_recognise", "Entry Ranked"),
    ("_segments", "ROLES Candidate Evidence Part Reason Refused Role Segment"),
    ("_source", "Source"),
    ("_values", "Author BodyBlock Credit CreditRole Dateline Image Kind Link Note Quote Related"),
    ("arabic.dates", "Timestamp"),
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
    "Candidate",
    "Credit",
    "CreditRole",
    "Dateline",
    "DecodeError",
    "Entry",
    "Evidence",
    "Exporter",
    "Facts",
    "Image",
    "Kind",
    "Layout",
    "LayoutError",
    "LimitError",
    "LineShape",
    "Link",
    "Marker",
    "Note",
    "Page",
    "PageImage",
    "PageLink",
    "Parser",
    "Part",
    "PluginError",
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
