"""The manual's examples run as on a machine where the library is installed and no plugin is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from arabic_article import default_parser

from .blocks import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No plugins, and the repository as working folder."""
    monkeypatch.setenv("ARABIC_ARTICLE_PLUGINS", "")
    monkeypatch.chdir(ROOT)
    default_parser.cache_clear()
    yield
    default_parser.cache_clear()
