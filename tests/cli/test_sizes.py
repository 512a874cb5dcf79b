"""Sizes on the command line of `bulk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from arabic_article._cli.bulk import read_size

if TYPE_CHECKING:
    from .conftest import Run


@pytest.mark.parametrize(
    ("written", "size"),
    [
        ("0", 0),
        ("512", 512),
        ("1k", 1024),
        ("512M", 512 << 20),
        ("1.5g", 3 << 29),
        (" 2GiB ", 2 << 30),
        ("1TB", 1 << 40),
    ],
)
def test_sizes(written: str, size: int) -> None:
    assert read_size(written) == size


@pytest.mark.parametrize("written", ["", "G", "two", "1X", "infG", "nan", "1GG2"])
def test_what_is_no_size(written: str) -> None:
    with pytest.raises(click.BadParameter, match="is no size"):
        read_size(written)


def test_the_option_is_named(run: Run) -> None:
    result = run("bulk", "--memory-limit", "lots", "in", "out")

    assert result.exit_code == 2
    assert "Invalid value for '--memory-limit': 'lots' is no size. Write 512M or 2G." in result.stderr
