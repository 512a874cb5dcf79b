"""The fenced code of a Markdown file."""

from __future__ import annotations

import pathlib
import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = pathlib.Path(__file__).parents[2]
PAGES: Final = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))


class Block(NamedTuple):
    """A fenced block."""

    language: str
    line: int
    """Number of its first line of code in the file."""
    code: str


def blocks(path: pathlib.Path) -> Iterator[Block]:
    """Every fenced block of a file, directives among them."""
    text = path.read_text("utf-8")
    for match in re.finditer(r"^```(\S*)[^\n]*\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        yield Block(match[1], text.count("\n", 0, match.start()) + 2, match[2])


def rows(path: pathlib.Path, heading: str) -> list[list[str]]:
    """The cells of the table under a heading, without its head."""
    section = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", path.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert section, f"{path.name} has no heading {heading!r}"
    lines = [line for line in section[1].splitlines() if line.startswith("| ")]
    assert lines, f"{path.name}: no table under {heading!r}"
    return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines[2:]]
