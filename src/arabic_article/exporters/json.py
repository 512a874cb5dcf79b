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
            The JSON object on one line, without a line break at its end.
        """
        return article.to_json()
