"""Why an output cannot be written: the file that is in the way is named, and whose it is."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from arabic_article.bulk._files import why_not

if TYPE_CHECKING:
    import pathlib

pytestmark = pytest.mark.skipif(os.name != "posix", reason="files have an owner")

DENIED = PermissionError(errno.EACCES, "Permission denied")


@pytest.fixture
def another(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this be another user than the one that the files belong to."""
    number = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: number)


@pytest.mark.usefixtures("another")
def test_a_folder_of_another_user(tmp_path: pathlib.Path) -> None:
    assert why_not(tmp_path, DENIED) == f"Permission denied; it belongs to {tmp_path.owner()}, not to this user"


@pytest.mark.usefixtures("another")
def test_a_file_of_another_user(tmp_path: pathlib.Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("")
    failed = PermissionError(errno.EPERM, "Operation not permitted", str(new), None, str(old))

    assert why_not(tmp_path, failed).startswith("old: Operation not permitted; it belongs to ")


@pytest.mark.usefixtures("another")
def test_a_folder_that_is_not_there(tmp_path: pathlib.Path) -> None:
    failed = PermissionError(errno.EACCES, "Permission denied", str(tmp_path / "out"))

    assert why_not(tmp_path / "out", failed).startswith(f"Permission denied; {tmp_path} belongs to ")


def test_an_own_file_says_nothing_of_its_owner(tmp_path: pathlib.Path) -> None:
    assert why_not(tmp_path, DENIED) == "Permission denied"


@pytest.mark.usefixtures("another")
def test_a_full_disk_says_nothing_of_an_owner(tmp_path: pathlib.Path) -> None:
    assert why_not(tmp_path, OSError(errno.ENOSPC, "No space left on device")) == "No space left on device"
