"""The benchmarks are scripts in a folder of their own."""

from __future__ import annotations

import pathlib
from typing import Final

import pytest

FOLDER: Final = pathlib.Path(__file__).parents[2] / "benchmarks"


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the scripts be imported as they import each other."""
    monkeypatch.syspath_prepend(str(FOLDER))
