"""Who may import whom, and what importing costs."""

from __future__ import annotations

import ast
import os
import pathlib
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = pathlib.Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "arabic_article"
MODULES = sorted(PACKAGE.rglob("*.py"))
PLUGIN_MODULES = sorted(ROOT.glob("plugins/*/src/**/*.py"))

VALUES, STEPS, CHAIN, EDGES, COMMANDS = range(5)
# First match counts. Everything inside a folder is of its layer, and of one step.
LAYERS: Final = (
    (COMMANDS, ("_cli", "__main__")),
    (EDGES, ("report", "bulk", "testing")),
    (CHAIN, ("hookspecs", "_builtin", "_declared", "_input", "_proposals", "_plugins", "_parser", "_parse")),
    (STEPS, ("_decode", "readers", "layouts", "_recognise", "_build", "exporters")),
    (
        VALUES,
        (
            "errors",
            "protocols",
            "arabic",
            "_source",
            "_markup",
            "_page",
            "_repair",
            "_json_ld",
            "_segments",
            "_readings",
            "_article",
            "_article_dict",
            "_article_html",
            "_values",
        ),
    ),
)
ENGINES: Final = {
    "pluggy": {"hookspecs", "_plugins"},
    "turbohtml": {"readers.html"},
    "pyarrow": {"exporters.arrow", "bulk"},
    "fastwarc": {"bulk"},
    "zstandard": {"bulk"},
    "ray": {"bulk"},
    "click": {"_cli", "report", "bulk"},
    "rich": {"_cli", "report", "bulk"},
}
"""Packages that only the modules named may import."""
ROOMS: Final = (
    "_sheet",
    "_furniture",
    "_words",
    "_links",
    "_titles",
    "_tags",
    "_boxes",
    "_story",
    "_sections",
    "_head",
    "_parting",
    "_foot",
)
"""The folders of the generic layout; each imports itself and those before it."""
COMMON: Final = {"attrs", "regex", "pyarabic", "hijridate", "cchardet"}


def name_of(path: pathlib.Path) -> str:
    """Dotted name inside the package; "" for its `__init__`."""
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix("__init__").removesuffix(".")


def layer_of(module: str) -> int:
    """Number of a module's layer."""
    for layer, names in LAYERS:
        if any(module == name or module.startswith(f"{name}.") for name in names):
            return layer
    message = f"{module} is in no layer: add it to LAYERS, and to the documentation"
    raise AssertionError(message)


def step_of(module: str) -> str:
    """Which step a module is part of: a file with its private helpers, or a folder."""
    return module.partition(".")[0]


def imports(path: pathlib.Path, *, typing_too: bool = False) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every import of a module; those for type checkers only when asked for."""
    skipped = set()
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if not typing_too and isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            skipped.update(ast.walk(node))
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def module_meant(name: str) -> str:
    """The module of this package that an imported name stands in, dotted, without the package."""
    inner = name.removeprefix("arabic_article").removeprefix(".")
    while inner and not (
        (PACKAGE / inner.replace(".", "/")).is_dir() or (PACKAGE / f"{inner.replace('.', '/')}.py").exists()
    ):
        inner = inner.rpartition(".")[0]
    return inner


def own_imports(path: pathlib.Path, *, typing_too: bool = False) -> Iterator[tuple[int, str]]:
    """Line and module of every import from this package."""
    for line, name in imports(path, typing_too=typing_too):
        if name.partition(".")[0] == "arabic_article":
            yield line, module_meant(name)


each = pytest.mark.parametrize("path", MODULES, ids=[name_of(path) or "arabic_article" for path in MODULES])


@each
def test_imports_only_from_its_own_layer_and_below(path: pathlib.Path) -> None:
    module = name_of(path)
    if not module:
        return
    layer = layer_of(module)
    wrong = [(line, meant) for line, meant in own_imports(path) if meant and layer_of(meant) > layer]

    assert not wrong


@each
def test_steps_never_import_each_other(path: pathlib.Path) -> None:
    module = name_of(path)
    if not module or layer_of(module) != STEPS:
        return
    wrong = [
        (line, meant)
        for line, meant in own_imports(path)
        if meant and layer_of(meant) == STEPS and step_of(meant) != step_of(module)
    ]

    assert not wrong


@pytest.mark.parametrize("room", ROOMS)
def test_rooms_of_the_generic_layout_import_earlier_ones_only(room: str) -> None:
    known = ROOMS[: ROOMS.index(room) + 1]
    meant = [
        (path.name, line, name.removeprefix("layouts.").partition(".")[0])
        for path in (PACKAGE / "layouts" / room).glob("*.py")
        for line, name in own_imports(path)
        if name.startswith("layouts.")
    ]

    assert not [(name, line, other) for name, line, other in meant if other not in known]


def test_every_folder_of_the_layouts_is_a_room() -> None:
    folders = {path.name for path in (PACKAGE / "layouts").iterdir() if path.is_dir() and path.name != "__pycache__"}

    assert folders == set(ROOMS)


@each
def test_the_package_itself_is_imported_by_its_edges_only(path: pathlib.Path) -> None:
    module = name_of(path)
    if not module or layer_of(module) >= EDGES:
        return

    assert not [line for line, meant in own_imports(path, typing_too=True) if not meant]


@each
def test_other_packages_are_imported_where_they_belong(path: pathlib.Path) -> None:
    module = name_of(path)
    wrong = []
    for line, name in imports(path):
        top = name.partition(".")[0]
        if top in sys.stdlib_module_names or top == "arabic_article" or top in COMMON:
            continue
        homes = ENGINES.get(top, set())
        if not any(module == home or module.startswith((f"{home}.", f"{home}_")) for home in homes) and not (
            layer_of(module) >= EDGES and top in ("hypothesis", "pytest", "jsonschema")
        ):
            wrong.append((line, name))

    assert not wrong


@pytest.mark.parametrize("path", PLUGIN_MODULES, ids=[str(path.relative_to(ROOT)) for path in PLUGIN_MODULES])
def test_plugins_import_public_names_only(path: pathlib.Path) -> None:
    own = path.relative_to(ROOT).parts[3]
    names = [(line, name) for line, name in imports(path, typing_too=True)]
    private = [
        (line, name)
        for line, name in names
        if name.startswith("arabic_article.") and any(part.startswith("_") for part in name.split("."))
    ]

    assert not private
    assert not [
        (line, name)
        for line, name in names
        if name.partition(".")[0] not in sys.stdlib_module_names | {"arabic_article", own}
    ]


def run(code: str, *, cache: pathlib.Path | None = None, flags: tuple[str, ...] = ("-W", "error")) -> str:
    """Run code in a fresh interpreter; with an empty folder for compiled modules where one is given."""
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    if cache is not None:
        environment["PYTHONPYCACHEPREFIX"] = str(cache)
    done = subprocess.run(
        [sys.executable, *flags, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_module_imports_alone() -> None:
    # One interpreter forks a child for each module, which costs a tenth of as many interpreters; each child starts with
    # nothing of the package loaded.
    names = [f"arabic_article.{name_of(path)}".rstrip(".") for path in MODULES if path.name != "__main__.py"]
    if not hasattr(os, "fork"):
        for name in names:
            run(f"import {name}")
        return
    code = f"""
import importlib, os, sys, traceback
for name in {names!r}:
    child = os.fork()
    if child == 0:
        try:
            importlib.import_module(name)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        sys.exit(f"{{name}} cannot be imported alone")
"""
    run(code)


LOADED = """
import sys
before = set(sys.modules)
{}
print(*sorted(set(sys.modules) - before), sep="\\n")
"""


def test_importing_the_package_loads_nothing() -> None:
    loaded = run(LOADED.format("import arabic_article")).split()

    heavy = {
        "pluggy",
        "turbohtml",
        "hijridate",
        "pyarabic",
        "regex",
        "cchardet",
        "click",
        "rich",
        "attrs",
        "attr",
        "zoneinfo",
    }
    assert not heavy & {name.partition(".")[0] for name in loaded}
    assert not [name for name in loaded if name.startswith("arabic_article_")]
    assert [name for name in loaded if name.startswith("arabic_article")] == ["arabic_article"]


def test_importing_the_names_loads_no_plugin_and_no_engine() -> None:
    loaded = run(LOADED.format("from arabic_article import *")).split()

    heavy = {"turbohtml", "hijridate", "pyarabic", "cchardet", "click", "rich", "zoneinfo"}
    assert not heavy & {name.partition(".")[0] for name in loaded}
    assert not [name for name in loaded if name.startswith("arabic_article_")]


def test_importing_the_names_compiles_no_pattern() -> None:
    code = """
import argparse, ast, attrs, dataclasses, datetime, enum, importlib.metadata, inspect, json, os, pathlib, pluggy, re, typing, urllib.parse
import email.message, email.parser, csv, html, textwrap, regex, zipfile, configparser, tempfile, shutil, random, string
import re
compiled = []
real = re.compile
re.compile = lambda pattern, flags=0: compiled.append(pattern) or real(pattern, flags)
from arabic_article import *
print(len(compiled))
for pattern in compiled:
    print(repr(pattern)[:80])
"""
    assert run(code).split("\n")[0] == "0"


def test_wrong_names_and_words_are_mistakes_to_a_type_checker(tmp_path: pathlib.Path) -> None:
    pytest.importorskip("mypy")
    lines = {
        "import arabic_article": "",
        "import arabic_article.bulk": "",
        "from arabic_article import Article, parse": "",
        "from arabic_article import Artcle": "attr-defined",
        "from arabic_article.bulk import OUTPUT_SCHEMA, Guard, run": "",
        "from arabic_article.bulk import rnu": "attr-defined",
        "version: str = arabic_article.__version__": "",
        "arabic_article.prase": "attr-defined",
        'arabic_article.bulk.run(["pages"], "out", workers="many")': "arg-type",
        "from arabic_article import Credit, Evidence, Input, Markup, Outline, PageElement, ROLES, Role, Trace": "",
        "from arabic_article.arabic.credits import read_byline": "",
        'credits = [Credit(found.role, found.name) for found in read_byline("بقلم: نادر")]': "",
        "roles: tuple[Role, ...] = ROLES": "",
        'Evidence(None, None, "script", "rule")': "arg-type",
        'late = parse("نص").published == "hour" or [block.kind == "picture" for block in parse("نص").body]': "comparison-overlap",
    }
    program = tmp_path / "program.py"
    program.write_text("\n".join(lines), "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(ROOT / ".mypy_cache"), str(program)]

    # The package under test, wherever the one that is installed lies.
    environment = {**os.environ, "MYPYPATH": str(PACKAGE.parent)}
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env=environment, encoding="utf-8", check=False
    )

    found = dict(re.findall(r"program\.py:(\d+): error: .*\[([a-z-]+)\]$", done.stdout, re.MULTILINE))
    assert found == {str(number): code for number, code in enumerate(lines.values(), 1) if code}, done.stdout


def test_works_where_nothing_was_compiled_before(tmp_path: pathlib.Path) -> None:
    # Dependencies whose source warns when Python compiles it do so on the first run after some kinds of install.
    code = (
        "from arabic_article import parse\n"
        "print(parse('افتتحت المدينة مكتبة جديدة في الحي الشرقي.\\nالأحد 5 رمضان 1445').kind)"
    )

    assert run(code, cache=tmp_path, flags=()).strip()
