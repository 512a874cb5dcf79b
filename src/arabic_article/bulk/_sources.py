"""What a run is given: files, folders and globs become sources, each with a fingerprint."""

from __future__ import annotations

import glob
import gzip
import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from arabic_article.bulk._errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WARC: Final = "warc"
PARQUET: Final = "parquet"
JSONL: Final = "jsonl"
PAGES: Final = "pages"

_ENDINGS: Final = (
    (WARC, (".warc", ".warc.gz", ".warc.zst", ".wet", ".wet.gz")),
    (PARQUET, (".parquet", ".pq")),
    (JSONL, tuple(f"{name}{packed}" for name in (".jsonl", ".ndjson") for packed in ("", ".gz", ".zst"))),
    (PAGES, (".htm", ".html", ".txt", ".xhtml")),
)
_HEADS: Final = ((WARC, b"WARC/"), (PARQUET, b"PAR1"), (JSONL, b"{"))
NAMED: Final = "pages"
"""What the pages that are named one by one are called together."""
_WHOLE: Final = 4 << 20
"""Bytes up to which a file is fingerprinted whole; of a longer one samples are taken."""
_SAMPLES: Final = 64
_SAMPLE: Final = 16 << 10


class Source(NamedTuple):
    """Something to read: an archive, or the pages of a folder."""

    label: str
    """What keys and messages call it: the path as it was given."""
    path: str
    """Where it is, from the root."""
    kind: str
    size: int
    fingerprint: str
    files: tuple[tuple[str, int], ...] = ()
    """Of pages: their paths inside the folder, and their sizes."""


def find_sources(names: Iterable[str | os.PathLike[str]], out: Path | None = None) -> tuple[Source, ...]:
    """
    Find what is meant.

    Args:
        names: Paths of files or folders, or globs.
        out: Folder of the output, which is passed over where it lies in one of these folders or has the form of a glob.

    Returns:
        The sources in the order given, those of a glob or a folder by name; a file that is meant twice comes once.

    Raises:
        RefusedError: Something does not exist, cannot be read, or is nothing that can be read.
    """
    sources: list[Source] = []
    pages: list[tuple[str, int]] = []
    seen: set[str] = set()
    for name in names:
        for label in _expand(os.fspath(name)):
            try:
                if label != name and out is not None and Path(label).absolute() == out:
                    continue
                if Path(label).is_dir():
                    sources += _folder(label, seen, out)
                elif (real := os.path.realpath(label)) not in seen:
                    seen.add(real)
                    kind = _kind(label)
                    if kind == PAGES:
                        pages.append((label, Path(label).stat().st_size))
                    else:
                        sources.append(_file(label, kind))
            except OSError as error:
                raise RefusedError(
                    f"it cannot be read ({error.strerror or error})", label, "", "Check the path and its permissions."
                ) from error
    if pages:
        sources.append(_pages(NAMED, Path.cwd(), pages))
    if not sources:
        raise RefusedError(
            "there is nothing to read", "bulk", "", "Name archives, folders of pages, or globs of these."
        )
    return tuple(sources)


def _expand(name: str) -> list[str]:
    if os.access(name, os.F_OK) or not glob.has_magic(name):
        return [name]
    if not (found := sorted(glob.glob(name, recursive=True))):  # noqa: PTH207  # the name may begin at the root
        raise RefusedError("nothing has such a name", name, "", "Check the glob; put it into quotes.")
    return found


def _folder(label: str, seen: set[str], out: Path | None) -> Iterator[Source]:
    """Take the archives in a folder one by one, and its pages as one source."""
    if label == NAMED:
        label = f"{os.curdir}{os.sep}{label}"

    def fail(error: OSError) -> None:
        raise error

    pages = []
    for parent, folders, files in os.walk(label, onerror=fail):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and Path(parent, name).absolute() != out
        )
        for name in sorted(files):
            path = str(Path(parent, name))
            kind = _by_name(name)
            if kind is None or name.startswith(".") or (real := os.path.realpath(path)) in seen:
                continue
            seen.add(real)
            if kind == PAGES:
                # One that is gone, or a link to nothing, is a row that says so.
                size = Path(path).stat().st_size if os.access(path, os.F_OK) else 0
                pages.append((str(Path(path).relative_to(label)), size))
            else:
                yield _archive(path, kind)
    if pages:
        yield _pages(label, Path(label), pages)


def _archive(path: str, kind: str) -> Source:
    try:
        return _file(path, kind)
    except OSError as error:
        advice = "Check its permissions, or move it out of the folder."
        raise RefusedError(f"it cannot be read ({error.strerror or error})", path, "", advice) from error


def _by_name(name: str) -> str | None:
    name = name.lower()
    return next((kind for kind, endings in _ENDINGS if name.endswith(endings)), None)


def _kind(label: str) -> str:
    """Tell what a file is by its name, or else by how it begins."""
    if (kind := _by_name(label)) is not None:
        return kind
    with Path(label).open("rb") as file:
        head = file.read(64)
        if head.startswith(b"\x1f\x8b"):
            file.seek(0)
            try:
                head = gzip.GzipFile(fileobj=file).read(64)
            except (OSError, EOFError):
                head = b""
    for kind, start in _HEADS:
        if head.lstrip().startswith(start):
            return kind
    raise RefusedError(
        "neither its name nor its beginning says what it holds",
        label,
        "",
        "Names end in .warc.gz, .wet.gz, .parquet, .jsonl[.gz|.zst], .html or .txt.",
    )


def _file(label: str, kind: str) -> Source:
    path = Path(label).absolute()
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as file:
        if size <= _WHOLE:
            digest.update(file.read())
        else:
            for i in range(_SAMPLES):
                file.seek((size - _SAMPLE) * i // (_SAMPLES - 1))
                digest.update(file.read(_SAMPLE))
    return Source(label, str(path), kind, size, digest.hexdigest()[:24])


def _pages(label: str, folder: Path, files: list[tuple[str, int]]) -> Source:
    digest = hashlib.sha256()
    for name, size in files:
        digest.update(f"{name}\t{size}\n".encode("utf-8", "surrogateescape"))
    size = sum(size for _, size in files)
    return Source(label, str(folder.absolute()), PAGES, size, digest.hexdigest()[:24], tuple(files))
