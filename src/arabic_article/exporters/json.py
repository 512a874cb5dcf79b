"""JSON: the dictionary form of an Article, on many lines or on one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from arabic_article._article import Article


class JsonExporter:
    """Writes indented JSON, for people and single files."""

    format: Final = "json"

    def export(self, article: Article) -> str:
        """
        Write one article.

        Args:
            article: The article.

        Returns:
            A JSON object that the JSON Schema of the package describes.
        """
        return article.to_json(indent=2)


class JsonLinesExporter:
    """Writes JSON on one line, for files of many articles."""

    format: Final = "jsonl"

    def export(self, article: Article) -> str:
        """
        Write one article.

        Args:
            article: The article.

        Returns:
            The JSON object on one line, without a line break at its end. What some readers take for one inside a text
            (U+0085, U+2028, U+2029) is escaped.
        """
        written = article.to_json()
        if "\u2028" in written or "\u2029" in written or "\x85" in written:
            written = written.replace("\u2028", r"\u2028").replace("\u2029", r"\u2029").replace("\x85", r"\u0085")
        return written
