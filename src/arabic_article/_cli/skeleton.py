"""The files of a new plugin, as texts that lint and types accept as they are."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import metadata
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article._cli.guess import Guess
from arabic_article.testing._compare import UNFILLED, expected_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_article._article import Article

CASE: Final = "first-page"
"""Name of the first sample."""
_WIDTH: Final = 120
_MAIN: Final = ("kind", "title", "published", "credits", "keywords", "body")
"""Fields that are asked for even where nothing is read."""
_SIGNS: Final = (
    ("title_css", "The title"),
    ("date_css", "The line with the date"),
    ("author_css", "The byline"),
    ("body_css", "The container of the story"),
    ("tags_css", "The tags, an element each"),
    ("drop_css", "What is no part of the story"),
)


class Plan(NamedTuple):
    """What a new plugin is called and what its first page shows."""

    name: str
    """Of the layout: lower-case words joined by hyphens."""
    host: str
    page: bytes
    suffix: str
    """Of the file of the page: ".html" or ".txt"."""
    url: str
    guess: Guess
    invented: bool
    """The page is made up: there was none."""


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def is_name(name: str) -> bool:
    """
    Tell whether a plugin can be called so.

    Args:
        name: A name.

    Returns:
        True for lower-case Latin words joined by hyphens, which begin with a letter.
    """
    return _words().fullmatch(name) is not None


def files(plan: Plan) -> dict[str, bytes]:
    """
    Write the files of a plugin.

    Args:
        plan: What it is called.

    Returns:
        Contents by path inside the new folder.
    """
    module = f"arabic_article_{plan.name.replace('-', '_')}"
    sample = f"samples/{plan.name}/{CASE}"
    texts = {
        "pyproject.toml": _declaration(plan, module),
        "README.md": _readme(plan),
        "conftest.py": _CONFTEST,
        f"src/{module}/__init__.py": _module(plan),
        f"src/{module}/py.typed": "",
        f"{sample}/meta.json": json.dumps({"url": plan.url}, ensure_ascii=False) + "\n",
        f"{sample}/article.json": _expected(plan.guess.article),
    }
    if licence := metadata.distribution("arabic-article").read_text("licenses/LICENSE"):
        texts["LICENSE"] = licence
    return {f"{sample}/source{plan.suffix}": plan.page, **{path: text.encode() for path, text in texts.items()}}


_CONFTEST: Final = '''"""The kit of arabic-article tests this plugin."""

pytest_plugins = ["arabic_article.testing.pytest"]
'''


def _declaration(plan: Plan, module: str) -> str:
    version = metadata.version("arabic-article")
    return f'''[build-system]
requires = ["hatchling>=1.26"]
build-backend = "hatchling.build"

[project]
name = "arabic-article-{plan.name}"
version = "0.1.0"
description = "Pages of {plan.host} for arabic-article."
readme = "README.md"
requires-python = ">=3.11"
license = "GPL-3.0-or-later"
dependencies = ["arabic-article>={version}"]

[project.optional-dependencies]
testing = ["arabic-article[cli,testing]"]

[project.entry-points.arabic_article]
{plan.name} = "{module}"

[tool.hatch.build.targets.wheel]
packages = ["src/{module}"]

[tool.mypy]
strict = true

[tool.ruff]
line-length = {_WIDTH}
'''


def _readme(plan: Plan) -> str:
    return f"""# arabic-article-{plan.name}

Reads pages of {plan.host}, for arabic-article. Installed is enough: `pip install arabic-article-{plan.name}`.

To work on it: `pip install -e '.[testing]'`, then `pytest`; a page and what must come out of it are a folder in `samples/`.
Before you publish it, put words of your own in the place of those of the outlet there.
"""


def _module(plan: Plan) -> str:
    guess = plan.guess
    lines = [f"    name = {_text(plan.name)}", *_tuple("hosts", (plan.host,))]
    if guess.signatures:
        lines += ["    # They begin a line of these pages, and of few others.", *_tuple("signatures", guess.signatures)]
    lines += [f"    site = {_text(guess.site)}"] if guess.site else []
    lines += [f"    country = {_text(guess.country)}"] if guess.country else []
    for attribute, meaning in _SIGNS:
        if attribute in guess.selectors:
            lines += [f"    # {meaning}.", *_tuple(attribute, guess.selectors[attribute])]
    class_name = "".join(word.capitalize() for word in plan.name.split("-"))
    body = "\n".join(lines)
    return f'''"""Pages of {plan.host}."""

from __future__ import annotations

from arabic_article import SiteLayout, hookimpl


class {class_name}(SiteLayout):
    """Story pages of {plan.host}."""

{body}


@hookimpl
def register_layouts() -> tuple[SiteLayout, ...]:
    """
    Hand over the layouts of this distribution.

    Returns:
        One layout.
    """
    return ({class_name}(),)
'''


def _text(value: str) -> str:
    # As the formatter of ruff writes it: the quotes that need no escape.
    quoted = json.dumps(value, ensure_ascii=False)
    if '"' in value and "'" not in value:
        return f"'{value}'" if "\\" not in value else quoted
    return quoted


def _tuple(name: str, values: Sequence[str]) -> list[str]:
    items = [_text(value) for value in values]
    line = f"    {name} = ({', '.join(items)}{',' if len(items) == 1 else ''})"
    if len(line) <= _WIDTH:
        return [line]
    return [f"    {name} = (", *(f"        {item}," for item in items), "    )"]


def _expected(article: Article) -> str:
    read = expected_form(article)
    asked = dict.fromkeys((*_MAIN, *(name for name in read if name not in ("url", "notes"))), UNFILLED)
    # What the caller said of the page is no question, and neither are notes: they are what the code says of itself.
    told = {name: read[name] for name in ("url", "notes") if name in read}
    return json.dumps({**told, **asked}, ensure_ascii=False, indent=1) + "\n"
