"""
The kit for the tests of a plugin: sample folders, what every layout promises, and strategies for hypothesis.

One line in the `conftest.py` of a plugin switches its tests on: `pytest_plugins = ["arabic_article.testing.pytest"]`. Nothing
is switched on by itself. The parts are modules: `samples`, `conformance`, `strategies`, `pytest`.
"""

from arabic_article.testing._compare import UNFILLED, compare, differences, expected_form
from arabic_article.testing.samples import Sample, check, read_sample, read_samples, update

__all__ = [
    "UNFILLED",
    "Sample",
    "check",
    "compare",
    "differences",
    "expected_form",
    "read_sample",
    "read_samples",
    "update",
]
