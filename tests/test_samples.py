"""Sample folders: their short form, comparing, and writing them anew."""

from __future__ import annotations

import json
import pathlib
from typing import Final

import attrs
import pytest

from arabic_article import ArabicArticleError, Page, Parser, read
from arabic_article.testing import (
    UNFILLED,
    Sample,
    check,
    compare,
    differences,
    expected_form,
    read_sample,
    read_samples,
    update,
)
from arabic_article.testing._compare import fields
from arabic_article.testing.samples import article_of

FOLDER: Final = pathlib.Path(__file__).parent / "samples"
PARSER: Final = Parser(())


def test_a_sample_tells_no_other_field() -> None:
    for sample in read_samples(FOLDER):
        assert compare(sample, article_of(PARSER, sample)).keys() <= set(fields())


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


def test_an_update_makes_a_sample_agree(tmp_path: pathlib.Path) -> None:
    sample = _sample(tmp_path)
    article = PARSER.parse(PAGE)
    with pytest.raises(AssertionError, match="title is"):
        check(sample, article)

    update(sample, article)

    (written,) = read_samples(tmp_path)
    assert differences(written, article) == []
    assert written.expected["body"] == [STORY]


def test_an_update_reads_the_page_as_it_was_fetched(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sample = _sample(tmp_path)
    (sample.folder / "meta.json").write_text('{"captured": "2024-05-08T12:00:00+03:00"}', "utf-8")
    told: list[object] = []

    def reading(source: bytes, **given: object) -> Page:
        told.append(given["captured"])
        return read(source)

    monkeypatch.setattr("arabic_article._parse.read", reading)
    update(read_sample(sample.folder), PARSER.parse(PAGE))

    assert told == [read_sample(sample.folder).captured]


def test_a_question_mark_asks_for_the_field(tmp_path: pathlib.Path) -> None:
    article = PARSER.parse(PAGE)
    sample = _sample(tmp_path, **{**expected_form(article), "title": UNFILLED, "section": UNFILLED})

    faults = compare(sample, article)

    assert 'title is not filled in; what is read: "حديقة جديدة قرب النهر". ' in faults["title"]
    assert faults["title"].endswith("Wrong? Mend the markers and shapes of the layout")
    assert "section is not filled in; what is read: null" in faults["section"]
    assert faults.keys() == {"title", "section"}

    (sample.folder / "source.txt").rename(sample.folder / "source.html")
    assert compare(read_sample(sample.folder), article)["title"].endswith("Wrong? Mend title_css")


def test_a_moment_of_fetching_dates_the_page(tmp_path: pathlib.Path) -> None:
    sample = _sample(tmp_path)
    (sample.folder / "source.txt").write_text(PAGE.decode().replace("الأحد 5 مايو 2024", "منذ 3 أيام"), "utf-8")
    (sample.folder / "meta.json").write_text('{"captured": "2024-05-08T12:00:00+03:00"}', "utf-8")

    stamp = article_of(PARSER, read_sample(sample.folder)).published

    assert stamp is not None
    assert (stamp.value or "").startswith("2024-05-05")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("article.json", "{", "it is no JSON"),
        ("article.json", "[]", "it holds no JSON object"),
        ("meta.json", '{"captured": "soon"}', "captured is no moment"),
        ("meta.json", '{"captured": 3}', "captured is 3, which is no text"),
        ("meta.json", '{"ulr": "https://a.example/1"}', "it holds 'ulr', which nothing reads"),
        ("meta.json", '{"url": 3}', "url is 3, which is no text"),
        ("meta.json", '{"url": ""}', "url is '', which is no text"),
        ("meta.json", '{"content_type": null}', "content_type is None, which is no text"),
        ("source.html", "<p>", "a sample is one page, here are: source.html, source.txt"),
    ],
)
def test_a_broken_sample_is_named(tmp_path: pathlib.Path, name: str, content: str, said: str) -> None:
    folder = _sample(tmp_path).folder
    (folder / name).write_text(content, "utf-8")

    with pytest.raises(ArabicArticleError, match=said):
        read_sample(folder)


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
    with pytest.raises(FileNotFoundError, match=r"Put a page at <layout>/<case>/source\.html"):
        read_samples(tmp_path)


def test_the_short_form_has_no_empty_field() -> None:
    for sample in read_samples(FOLDER):
        form = expected_form(article_of(PARSER, sample))
        assert all(value not in (None, []) for key, value in form.items() if key != "language")
