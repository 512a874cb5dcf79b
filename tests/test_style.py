"""What every module of the project keeps to, read off the syntax trees."""

from __future__ import annotations

import ast
import functools
import pathlib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = pathlib.Path(__file__).parents[1]
SOURCES = sorted([*ROOT.glob("src/**/*.py"), *ROOT.glob("plugins/*/src/**/*.py")])
IDS = [str(path.relative_to(ROOT)) for path in SOURCES]
MODULE_LINES = 330
FUNCTION_LINES = 60
MUTABLE = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
MUTABLE_CALLS = ("list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter", "OrderedDict")

each = pytest.mark.parametrize("path", SOURCES, ids=IDS)


@functools.cache
def tree(path: pathlib.Path) -> ast.Module:
    """Parse a module once for all tests."""
    return ast.parse(path.read_text("utf-8"))


def module_values(path: pathlib.Path) -> Iterator[tuple[int, str, ast.expr]]:
    """Line, name and value of everything assigned at the top of a module."""
    for node in tree(path).body:
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            yield node.lineno, ast.unparse(node.target), node.value
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                yield node.lineno, ast.unparse(target), node.value


def test_there_are_sources() -> None:
    assert len(SOURCES) > 20


@each
def test_modules_stay_short(path: pathlib.Path) -> None:
    lines = len(path.read_text("utf-8").splitlines())

    assert lines <= MODULE_LINES, f"{lines} lines: split it by what its parts know"


@each
def test_functions_stay_short(path: pathlib.Path) -> None:
    functions = [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {
        node.name: length
        for node in functions
        if (length := (node.end_lineno or 0) - node.lineno + 1 - documentation(node)) > FUNCTION_LINES
    }

    assert not long


def documentation(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function's docstring, which are not code."""
    if ast.get_docstring(node) is None:
        return 0
    return (node.body[0].end_lineno or 0) - node.body[0].lineno + 1


@each
def test_nothing_is_global(path: pathlib.Path) -> None:
    assert not [node.names for node in ast.walk(tree(path)) if isinstance(node, ast.Global)]


@each
def test_module_values_cannot_change(path: pathlib.Path) -> None:
    changing = [
        f"line {line}: {name}"
        for line, name, value in module_values(path)
        if name != "__all__"
        and (
            isinstance(value, MUTABLE)
            or (isinstance(value, ast.Call) and ast.unparse(value.func).rpartition(".")[2] in MUTABLE_CALLS)
        )
    ]

    assert not changing


@each
def test_nothing_is_compiled_at_import(path: pathlib.Path) -> None:
    compiled = [
        line
        for line, _, value in module_values(path)
        for node in ast.walk(value)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("re.compile", "regex.compile", "re2.compile")
    ]

    assert not compiled


@each
def test_nothing_prints(path: pathlib.Path) -> None:
    calls = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]

    assert not [node.lineno for node in calls if isinstance(node.func, ast.Name) and node.func.id == "print"]


@each
def test_modules_say_what_they_are(path: pathlib.Path) -> None:
    assert ast.get_docstring(tree(path))


def test_the_hook_surface_fits_on_a_page() -> None:
    lines = (ROOT / "src/arabic_article/hookspecs.py").read_text("utf-8").splitlines()

    assert len(lines) <= 120
