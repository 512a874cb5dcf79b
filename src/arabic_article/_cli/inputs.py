"""What the command line is given: files, folders and standard input become sources."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

SUFFIXES: Final = (".htm", ".html", ".txt", ".xhtml")
"""Endings of the files that count as pages when a folder is given; a file that is named itself may have any."""

STDIN: Final = "-"


class Input(NamedTuple):
    """One page to parse."""

    name: str
    """What messages and headings call it."""
    source: Path | bytes


class Problem(NamedTuple):
    """Something that was given and holds no page."""

    message: str
    """One sentence or two: what, why, what to do."""


def is_folder(name: str) -> bool:
    """
    Tell whether a name is that of a folder.

    Args:
        name: The name.

    Returns:
        False also where nobody can tell: what opens it will say why.
    """
    try:
        return Path(name).is_dir()
    except OSError:
        return False


def gather(names: Iterable[str], stdin: BinaryIO) -> Iterator[Input | Problem]:
    """
    Find the pages that are meant.

    Args:
        names: Paths of files or folders; "-" is standard input.
        stdin: Standard input; read only where it is named.

    Yields:
        In the order given, the pages of a folder by path; a problem in the place of what holds no page.
    """
    for name in names:
        if name == STDIN:
            try:
                data = stdin.read()
            except OSError as fault:
                yield Problem(f"standard input: it cannot be read ({fault.strerror or fault}). Send a page to it.")
                continue
            if data.strip():
                yield Input("standard input", data)
            else:
                yield Problem("standard input: it is empty. Send a page to it: arabic-article parse - < page.html")
        elif is_folder(name):
            yield from _walk(name)
        else:
            yield Input(name, Path(name))


def _walk(folder: str) -> Iterator[Input | Problem]:
    faults: list[OSError] = []
    found = False
    for parent, folders, files in os.walk(folder, onerror=faults.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and name.lower().endswith(SUFFIXES):
                found = True
                path = Path(parent, name)
                yield Input(str(path), path)
    for fault in faults:
        yield Problem(f"{fault.filename}: the folder cannot be read ({fault.strerror}). Check its permissions.")
    if not found and not faults:
        yield Problem(f"{folder}: the folder has no pages. Pages are files that end in {', '.join(SUFFIXES)}.")
