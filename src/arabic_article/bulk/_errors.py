"""What a bulk run raises on purpose."""

from __future__ import annotations

from arabic_article.errors import ArabicArticleError


class BulkError(ArabicArticleError, RuntimeError):
    """Raised when a run, or a batch as a whole, cannot go on; never for a page."""


class RefusedError(BulkError):
    """Raised before anything is read: the run cannot be carried out as it was given."""
