"""The packages of the extra `bulk`, loaded when they are first needed."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from arabic_article.bulk._errors import RefusedError


@cache
def load(module: str, extra: str = "bulk") -> Any:
    """
    Import a package of an extra.

    Args:
        module: Its dotted name.
        extra: The extra that brings it.

    Returns:
        The module.

    Raises:
        RefusedError: It is not installed.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        if error.name != package:
            raise
        raise RefusedError(
            f"it needs {package}, which is not installed", "bulk", "", f"Run: pip install 'arabic-article[{extra}]'"
        ) from error


def arrow() -> Any:
    """
    Give pyarrow.

    Returns:
        The module.

    Raises:
        RefusedError: It is not installed.
    """
    return load("pyarrow")
