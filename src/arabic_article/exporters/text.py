"""Plain text: title, lead and body, a paragraph a line, blank lines between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from arabic_article._article import Article


class TextExporter:
    """Writes what a reader reads, and nothing of the page around it."""

    format: Final = "text"

    def export(self, article: Article) -> str:
        """
        Write one article.

        Args:
            article: The article.

        Returns:
            Kicker, title, subtitle and text, each on a line of its own; list items keep a bullet.
        """
        lines = [article.kicker, article.title, article.subtitle]
        if article.lead and not (article.body and article.body[0].text.startswith(article.lead)):
            lines.append(article.lead)
        lines += [f"• {block.text}" if block.kind == "list_item" else block.text for block in article.body]
        return "\n\n".join(line for line in lines if line)
