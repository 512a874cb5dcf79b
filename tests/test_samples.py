"""Every sample page comes out as its `article.json` says, field by field."""

from __future__ import annotations

import json
import os
import pathlib
from functools import cache
from typing import Final

import attrs
import pytest

from arabic_article import ArabicArticleError, Article, Parser
from arabic_article.testing import UPDATE, Sample, check, compare, differences, expected_form, read_samples, update

FOLDER: Final = pathlib.Path(__file__).parent / "samples"
FIELDS: Final = (
    *("kind", "language", "url", "canonical_url", "site", "kicker", "title", "subtitle", "section", "lead"),
    *("credits", "dateline", "published", "modified", "keywords", "body", "quotes", "images", "links", "read_also"),
    *("related", "disclaimer", "notes", "layout"),
)
PARSER: Final = Parser(())
SAMPLES: Final = {sample.name: sample for sample in read_samples(FOLDER)}


@cache
def found(name: str) -> Article:
    sample = SAMPLES[name]
    return PARSER.parse(sample.source, url=sample.url, content_type=sample.content_type)


@pytest.mark.skipif(os.environ.get(UPDATE) != "1", reason="samples are written anew only where that is asked for")
@pytest.mark.parametrize("name", SAMPLES)
def test_update(name: str) -> None:
    check(SAMPLES[name], found(name))


@cache
def faults(name: str) -> dict[str, str]:
    return compare(SAMPLES[name], found(name))


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("name", SAMPLES)
def test_field(name: str, field: str) -> None:
    assert field not in faults(name), faults(name)[field]


@pytest.mark.parametrize("name", SAMPLES)
def test_no_field_is_left_out(name: str) -> None:
    assert faults(name).keys() <= set(FIELDS)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_round_trips(name: str) -> None:
    assert Article.from_dict(found(name).to_dict()) == attrs.evolve(found(name), traces=())


STORY = "افتتحت البلدة حديقة جديدة قرب النهر، وفيها ملعب للأطفال وممرات للدراجات الهوائية ومقاعد خشبية."
PAGE = f"حديقة جديدة قرب النهر\nالأحد 5 مايو 2024\n{STORY}\n".encode()


def _sample(folder: pathlib.Path, **expected: object) -> Sample:
    folder = folder / "generic" / "case"
    folder.mkdir(parents=True)
    (folder / "source.txt").write_bytes(PAGE)
    (folder / "article.json").write_text(json.dumps(expected), "utf-8")
    (sample,) = read_samples(folder.parents[1])
    return sample


def test_what_is_left_out_is_absent(tmp_path: pathlib.Path) -> None:
    told = {"title": "حديقة جديدة قرب النهر", "published": {"value": "2024-05-05"}, "body": [STORY]}

    assert differences(_sample(tmp_path, kind="article", **told), PARSER.parse(PAGE)) == []


def test_the_long_form_agrees_too(tmp_path: pathlib.Path) -> None:
    article = PARSER.parse(PAGE)

    assert differences(_sample(tmp_path, **article.to_dict()), article) == []


def test_each_difference_is_named(tmp_path: pathlib.Path) -> None:
    sample = _sample(tmp_path, kind="listing", published={"value": "2024-05-06"}, keywords=["حديقة"])

    assert list(compare(sample, PARSER.parse(PAGE))) == ["body", "keywords", "kind", "published", "title"]


@pytest.mark.parametrize(("told", "faulty"), [({}, True), ({"language": None}, False), ({"language": "ar"}, True)])
def test_no_language_is_written_out(tmp_path: pathlib.Path, told: dict[str, object], faulty: bool) -> None:
    article = attrs.evolve(PARSER.parse(PAGE), language=None)
    sample = _sample(tmp_path, **{"language": None, **expected_form(article)})
    sample = sample._replace(
        expected={**{key: value for key, value in sample.expected.items() if key != "language"}, **told}
    )

    assert ("language" in compare(sample, article)) is faulty


def test_another_layout_is_a_difference(tmp_path: pathlib.Path) -> None:
    article = PARSER.parse(PAGE)
    sample = _sample(tmp_path, **article.to_dict())

    assert list(compare(sample, attrs.evolve(article, layout="other"))) == ["layout"]


def test_an_update_makes_a_sample_agree(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sample = _sample(tmp_path)
    article = PARSER.parse(PAGE)
    with pytest.raises(AssertionError, match="title is"):
        check(sample, article)

    monkeypatch.setenv(UPDATE, "1")
    check(sample, article)

    (written,) = read_samples(tmp_path)
    assert differences(written, article) == []
    assert written.expected["body"] == [STORY]


@pytest.mark.parametrize("kept", [slice(1, None), slice(0, -1), slice(0, 0)])
def test_a_page_that_is_not_covered_is_not_written(tmp_path: pathlib.Path, kept: slice) -> None:
    sample = _sample(tmp_path)
    article = PARSER.parse(PAGE)

    with pytest.raises(ArabicArticleError, match="nothing was written"):
        update(sample, attrs.evolve(article, segments=article.segments[kept]))

    assert sample.folder.joinpath("article.json").read_text("utf-8") == "{}"


def test_a_page_that_is_covered_twice_is_not_written(tmp_path: pathlib.Path) -> None:
    sample = _sample(tmp_path)
    article = PARSER.parse(PAGE)

    with pytest.raises(ArabicArticleError, match="nothing was written"):
        update(sample, attrs.evolve(article, segments=article.segments * 2))


def test_a_folder_without_samples_says_where_to_put_one(tmp_path: pathlib.Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"Put a page at <layout>/<case>/source\.txt"):
        read_samples(tmp_path)


def test_the_short_form_has_no_empty_field() -> None:
    for name in SAMPLES:
        assert all(value not in (None, []) for key, value in expected_form(found(name)).items() if key != "language")
