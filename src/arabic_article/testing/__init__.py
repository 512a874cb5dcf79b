"""Helpers for the tests of a plugin: sample pages in folders, and what must come out of them."""

from arabic_article.testing.samples import (
    UPDATE,
    Sample,
    check,
    compare,
    differences,
    expected_form,
    read_samples,
    update,
)

__all__ = ["UPDATE", "Sample", "check", "compare", "differences", "expected_form", "read_samples", "update"]
