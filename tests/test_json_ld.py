"""The JSON-LD reader: every way in which pages break their JSON, and text that must stay as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article._json_ld import read_json_ld, types_of

SOUND = '{"@type": "NewsArticle", "headline": "افتتاح المكتبة", "keywords": ["كتب", "قراءة"]}'
NODE = {"@type": "NewsArticle", "headline": "افتتاح المكتبة", "keywords": ["كتب", "قراءة"]}


@pytest.mark.parametrize(
    "text",
    [
        SOUND,
        f"\ufeff\xa0{SOUND};\n",
        f"<!-- {SOUND} -->",
        f"//<![CDATA[\n{SOUND}\n//]]>",
        f"/* بيانات */ {SOUND} // نهاية",
        SOUND.replace("]}", "],}"),
        SOUND.replace('"قراءة"]', '"قراءة",]'),
        SOUND.replace('"', "&quot;"),
        SOUND[:-1],
        SOUND[:-2],
        SOUND.replace("افتتاح", r"\افتتاح"),
        '{"@graph": [' + SOUND + "]}",
        f"[[{SOUND}]]",
    ],
)
def test_broken_json_is_mended(text: str) -> None:
    assert read_json_ld([text]) == (NODE,)


def test_quotation_marks_inside_a_string_are_kept() -> None:
    (node,) = read_json_ld(['{"@type": "NewsArticle", "headline": "قال "نعم" ثم غادر"}'])
    assert node["headline"] == 'قال "نعم" ثم غادر'


def test_what_looks_like_a_comment_inside_a_string_is_kept() -> None:
    (node,) = read_json_ld(['{"@type": "WebPage", "url": "https://example.com/a/*b*/,]", "n": [1,],}'])
    assert node["url"] == "https://example.com/a/*b*/,]"


def test_raw_line_breaks_are_kept() -> None:
    (node,) = read_json_ld(['{"@type": "NewsArticle", "description": "سطر\nثان"}'])
    assert node["description"] == "سطر\nثان"


def test_documents_in_a_row_and_nested_objects_come_in_order() -> None:
    text = '{"@type": "A", "author": {"@type": "B"}} {"@type": ["C", "https://schema.org/D"]}'
    assert [types_of(node) for node in read_json_ld([text])] == [("A",), ("B",), ("C", "D")]


def test_what_cannot_be_mended_is_left_out() -> None:
    assert read_json_ld(["window.page = 3", "", SOUND]) == (NODE,)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        '{"a":' * 100_000,
        "/*" * 200_000,
        '"' * 200_000,
        "\\" * 200_000,
        "," * 200_000 + "}",
        ", " * 200_000,
        '{"@type":"a' + '"b' * 200_000,
        "//" * 200_000,
        "<!--" * 200_000,
    ],
)
def test_hostile_text_ends(text: str) -> None:
    assert len(read_json_ld([text])) <= 1


@given(st.text(alphabet='{}[]",:\\/*<>!-ab \n\u0627'))
def test_any_text_is_read(text: str) -> None:
    read_json_ld([text])


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"\ud83d", "\ufffd"),
        (r"\uDE00 x", "\ufffd x"),
        (r"\ud83d\ude00", "\U0001f600"),
        (r"\ud83d\ud83d\ude00", "\ufffd\U0001f600"),
        (r"\ud83d\u0645", "\ufffdم"),
    ],
)
def test_halves_of_characters(written: str, read: str) -> None:
    (node,) = read_json_ld((f'{{"@type": "NewsArticle", "name": "مكتبة {written}"}}',))
    assert node["name"] == f"مكتبة {read}"
    node["name"].encode()
