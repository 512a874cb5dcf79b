"""Every sample page of this plugin comes out as its `article.json` says."""

from __future__ import annotations

import pathlib

import pytest

from arabic_article import parse
from arabic_article.testing import Sample, check, read_samples

SAMPLES = read_samples(pathlib.Path(__file__).parents[1] / "samples")


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])
def test_sample(sample: Sample) -> None:
    """All fields are as expected, and the layout that the folder names has won."""
    article = parse(sample.source, url=sample.url, content_type=sample.content_type)

    check(sample, article)
