"""The reference describes every module whose name begins with no underscore, and every name in it."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import arabic_article
from arabic_article import testing

from ..test_imports import MODULES, name_of
from .blocks import ROOT

if TYPE_CHECKING:
    from types import ModuleType

PAGE: Final = (ROOT / "docs" / "reference" / "modules.md").read_text("utf-8")
ELSEWHERE: Final = ("errors", "hookspecs", "protocols")
"""Modules that other pages of the reference describe."""


def public_modules() -> dict[str, ModuleType]:
    """The modules whose dotted name has no part with an underscore."""
    names = [name_of(path) for path in MODULES]
    topics = [name for name in names if name and not any(part.startswith("_") for part in name.split("."))]
    return {name: import_module(f"arabic_article.{name}") for name in topics}


def test_modules_lists_every_public_module() -> None:
    listed = re.findall(r"^\.\. automodule:: arabic_article\.(\S+)\n   :members:$", PAGE, re.MULTILINE)

    # Packages that only hold others have no names of their own.
    assert sorted((*listed, *ELSEWHERE)) == sorted(name for name, module in public_modules().items() if own(module))


def test_modules_of_arabic_text_say_what_is_public() -> None:
    for name, module in public_modules().items():
        if name.startswith("arabic."):
            assert all(hasattr(module, one) and not one.startswith("_") for one in module.__all__), name


def test_every_name_of_a_public_module_is_described() -> None:
    left_out = re.findall(r"automodule:: arabic_article\.(\S+)\n   :members:\n   :exclude-members: (.+)", PAGE)
    elsewhere = {*arabic_article.__all__, *testing.__all__}

    assert {name for _, names in left_out for name in names.split(", ")} <= elsewhere
    for module in public_modules().values():
        for name, value in own(module).items():
            assert inspect.getdoc(value), f"{module.__name__}.{name}"


def own(module: ModuleType) -> dict[str, Any]:
    """The public functions and classes that a module gives."""
    given = getattr(module, "__all__", None)
    there = {name: getattr(module, name) for name in given or vars(module) if not name.startswith("_")}
    return {
        name: value
        for name, value in there.items()
        if (given or getattr(value, "__module__", "") == module.__name__)
        and (inspect.isclass(value) or inspect.isroutine(value))
    }
