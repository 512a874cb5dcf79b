"""The Article: evidence, dictionary form, schema."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from arabic_article import Article, ArticleFormatError, Parser
from arabic_article.testing.strategies import Told, any_text, render, told_pages

PARSER = Parser(())
SCHEMA: dict[str, Any] = json.loads(
    resources.files("arabic_article").joinpath("article.schema.json").read_text("utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_class_and_schema_have_the_same_fields() -> None:
    fields = {field.name for field in attrs.fields(Article)} - {"traces"}

    assert set(SCHEMA["properties"]) == fields | {"schema_version", "authors", "text"}
    assert list(SCHEMA["properties"]) == SCHEMA["required"] == list(Article(kind="empty").to_dict())


@given(any_text())
def test_every_article_fits_the_schema(text: str) -> None:
    VALIDATOR.validate(json.loads(PARSER.parse(text).to_json()))


@given(told_pages())
def test_evidence_shows_where_values_stand(told: Told) -> None:
    text = render(told)
    article = PARSER.parse(text)

    for path, value in (
        ("credits[0].name", told.outlet),
        ("credits[1].name", told.newspaper),
        ("credits[2].name", told.writer),
        ("body[1]", told.body[1]),
        ("related[0].title", told.related[0]),
        ("read_also[0].title", told.nested_title),
        ("keywords[1]", told.keywords[1]),
        ("lead", told.lead),
    ):
        evidence = article.evidence(path)
        assert evidence is not None, path
        assert text[evidence.start : evidence.end] == value
        assert evidence.source == "text"


@pytest.mark.parametrize(
    "path", ["", "title", "credits", "credits[9].name", "read_also[3].title", "body[x]", "title.", "nothing", "(" * 999]
)
def test_no_evidence_where_there_is_no_value(path: str) -> None:
    assert PARSER.parse("كلمة").evidence(path) is None


def test_no_evidence_for_what_a_field_has_not() -> None:
    article = PARSER.parse(
        "افتتاح السوق الجديد\n12 مايو 2024\nكتب: سامر الحداد\nافتتحت البلدية صباح اليوم السوق الجديد في وسط المدينة."
    )
    assert article.evidence("title")
    assert article.evidence("published.value") == article.evidence("published")
    assert article.evidence("credits[0].name")
    for path in ("title.foo", "published.nonsense", "credits[0].age", "body[0].kinds", "title.x.y"):
        assert article.evidence(path) is None, path


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema_version": "0"}, "schema_version is '0'"),
        ({"kind": "poem"}, "kind is 'poem'"),
        ({"credits": [{"who": "x"}]}, "wrong type"),
        (
            {"segments": [{"role": "hero", "part": "value", "story": 0, "start": 0, "end": 1, "rule": ""}]},
            "role 'hero'",
        ),
        ({"published": {"value": None}}, "key 'raw' is missing"),
        ({"body": 7}, "body is 7, which is no list"),
    ],
)
def test_what_is_no_dictionary_form_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ArticleFormatError, match=message):
        Article.from_dict({**Article(kind="empty").to_dict(), **change})


@pytest.mark.parametrize("data", [None, "x", [], 3])
def test_what_is_no_mapping_is_refused(data: Any) -> None:
    with pytest.raises(ArticleFormatError, match=r"an Article is .*, which is no mapping"):
        Article.from_dict(data)


def test_a_missing_key_is_named() -> None:
    data = Article(kind="empty").to_dict()
    del data["title"]

    with pytest.raises(ArticleFormatError, match="the key 'title' is missing"):
        Article.from_dict(data)


def test_the_text_says_the_lead_once() -> None:
    from arabic_article import BodyBlock

    body = (BodyBlock("paragraph", "أول النص ثم بقيته."), BodyBlock("paragraph", "وآخره."))

    assert Article(kind="article", lead="أول النص", body=body).text == "أول النص ثم بقيته.\nوآخره."
    assert Article(kind="article", lead="مقدمة أخرى", body=body).text.startswith("مقدمة أخرى\nأول")


STAMP = {"value": "2024-05-05", "raw": "x", "calendar": "gregorian", "precision": "day", "rule": "x", "sure": 1.0}
SEGMENT = {"role": "title", "part": "value", "story": 0, "start": 0, "end": 3, "rule": "x"}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"title": 5}, "title is 5, which is no text"),
        ({"url": ["x"]}, "url is"),
        ({"keywords": "abc"}, "keywords is 'abc', which is no list"),
        ({"keywords": [5]}, "a keyword is 5"),
        ({"credits": [{"role": "king", "name": "x"}]}, "role is 'king'"),
        ({"credits": [{"role": "author", "name": None}]}, "name is None"),
        ({"body": [{"kind": "poem", "text": "x"}]}, "kind is 'poem'"),
        ({"body": ["x"]}, "a BodyBlock is 'x', which is no mapping"),
        ({"dateline": 0}, "a Dateline is 0"),
        ({"dateline": ""}, "a Dateline is ''"),
        ({"published": ""}, "published is ''"),
        ({"published": {}}, "'value' is missing"),
        ({"credits": {}}, "credits is {}, which is no list"),
        ({"read_also": ""}, "read_also is '', which is no list"),
        ({"title": ""}, "title is an empty text"),
        ({"credits": [{"role": "author", "name": ""}]}, "name is an empty text"),
        ({"score": 7}, "score is 7, which is no number from 0 to 1"),
        ({"score": -0.5}, "score is -0.5"),
        ({"published": {**STAMP, "sure": 9}}, "sure is 9"),
        ({"segments": [{**SEGMENT, "end": 0}]}, "a segment is"),
        ({"images": [{"url": None, "caption": None, "credit": None, "main": True}]}, None),
        ({"images": [{"url": None, "caption": None, "credit": None, "main": 1}]}, "main is 1"),
        ({"published": STAMP, "segments": [SEGMENT], "credits": [{"role": "author", "name": "x"}]}, None),
        ({"score": True}, "score is True, which is no number"),
        ({"score": float("nan")}, "score is nan"),
        ({"published": {**STAMP, "value": "soon"}}, "a date has the value 'soon', which is no date"),
        ({"published": {**STAMP, "value": 2024}}, "a date has the value 2024"),
        ({"published": {**STAMP, "value": "2024-05-05 10:00"}}, "a date has the value '2024-05-05 10:00'"),
        *(
            ({"published": {**STAMP, "value": value}}, None)
            for value in ("2024", "2024-05", "2024-05-05T10:00", "2024-05-05T10:00:30+03:00", None)
        ),
        ({"images": [{"url": None, "caption": None, "credit": None, "main": "no"}]}, "main is 'no', which is neither"),
        ({"images": [{"url": None, "caption": None, "credit": None, "main": None}]}, "main is None"),
        ({"title": "\ud800"}, "title is '\\ud800', which no file can hold: half a character at 0"),
        ({"keywords": ["سوق \udc00"]}, "which no file can hold: half a character at 4"),
        ({"body": [{"kind": "paragraph", "text": "\ud800"}]}, "text is '\\ud800'"),
        ({"segments": [{**SEGMENT, "rule": "\ud800"}]}, "a rule is '\\ud800'"),
        ({"segments": [{**SEGMENT, "rule": 3}]}, "a rule is 3"),
        ({"published": {**STAMP, "calendar": "mayan"}}, "the calendar 'mayan'"),
        ({"published": {**STAMP, "sure": "1"}}, "sure is '1'"),
        ({"segments": [{**SEGMENT, "start": -1}]}, "a segment is"),
        ({"segments": [{**SEGMENT, "start": 5}]}, "a segment is"),
        ({"segments": [{**SEGMENT, "end": 1.5}]}, "a segment is"),
        ({"segments": [{**SEGMENT, "part": "whole"}]}, "the part 'whole'"),
    ],
)
def test_a_dictionary_of_another_form_is_refused(changed: dict[str, Any], said: str | None) -> None:
    plain = json.loads(PARSER.parse("x").to_json())
    if said is None:
        Article.from_dict({**plain, **changed})
        return
    with pytest.raises(ArticleFormatError) as caught:
        Article.from_dict({**plain, **changed})
    assert said in str(caught.value)


def test_stories_nested_without_end_are_refused() -> None:
    plain = PARSER.parse("x").to_dict()
    nested = plain
    for _ in range(5000):
        nested = {**plain, "read_also": [nested]}
    with pytest.raises(ArticleFormatError, match="too deep"):
        Article.from_dict(nested)
