"""Helpers for the tests of a plugin: sample pages in folders, and what must come out of them."""

from arabic_article.testing.samples import Sample, differences, expected_form, read_samples

__all__ = ["Sample", "differences", "expected_form", "read_samples"]
