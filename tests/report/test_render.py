"""The report as a document: what is in it, how it is escaped, how it grows."""

from __future__ import annotations

import base64
import hashlib
import re
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from arabic_article import ROLES, ArabicArticleError, Block, Page, Parser
from arabic_article.report import explain, explain_all, look, render
from arabic_article.report._roles import MEANINGS
from arabic_article.report._text import lines
from arabic_article.report._write import data, text
from arabic_article.testing.strategies import Told, any_text, told_pages
from arabic_article.testing.strategies import render as flatten

from .pages import every_role, hostile

if TYPE_CHECKING:
    from pathlib import Path

PARSER = Parser(())


class Reader(HTMLParser):
    """Keeps the tinted text, the elements and the attributes of a report."""

    def __init__(self, document: str) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self._inside = False
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        given = dict(attrs)
        if tag == "span" and (given.get("class") or "").startswith("s r-"):
            self._inside = True
            self.pieces.append("")

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  # the base's signature
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.pieces[-1] += data


@given(any_text())
def test_every_visible_character_is_shown(source: str) -> None:
    view = look(source, parser=PARSER)

    shown = Reader(render([view])).pieces

    expected = [
        view.page.text[start:end]
        for line in lines(view.page.text, view.article.segments)
        for _, start, end in line.pieces
    ]
    assert [len(piece) for piece in shown] == [len(piece) for piece in expected]
    assert shown == [unescape(text(piece)) for piece in expected]
    assert "".join("".join(shown).split()) or not "".join(view.page.text.split())


@given(any_text())
def test_lines_hold_every_character_of_every_segment(source: str) -> None:
    view = look(source, parser=PARSER)
    segments = view.article.segments

    pieces = [piece for line in lines(view.page.text, segments) for piece in line.pieces]

    assert all(piece.start < piece.end for piece in pieces)
    covered = {i for piece in pieces for i in range(piece.start, piece.end)}
    wanted = {i for segment in segments for i in range(segment.start, segment.end)}
    assert covered == {i for i in wanted if view.page.text[i] != "\n"}


@given(told_pages())
def test_fields_and_their_evidence_are_listed(told: Told) -> None:
    document = render([look(flatten(told), parser=PARSER)])

    for value in (told.outlet, told.writer, told.nested_title, *told.keywords, *told.related):
        assert text(value) in document
    for path in ("credits[2].name", "keywords[0]", "body[0].text", "read_also[0].title", "related[0].title"):
        assert re.search(rf"<button [^>]*data-s=\d+ [^>]*><code>{re.escape(path)}</code>", document)


def test_a_report_is_the_same_every_time() -> None:
    assert explain("كلمة", parser=PARSER) == explain("كلمة", parser=PARSER)


def test_the_policy_names_the_style_and_the_script_that_are_there() -> None:
    document = render([every_role()])
    style = re.search(r"<style>(.*?)</style>", document, re.DOTALL)
    script = re.search(r"<script>(.*?)</script>", document, re.DOTALL)
    assert style
    assert script

    policy = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', document)

    assert policy
    assert policy[1].startswith("default-src 'none';")
    assert "unsafe" not in policy[1]
    for content in (style[1], script[1]):
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy[1]


def test_nothing_is_loaded_and_no_attribute_acts() -> None:
    reader = Reader(render([hostile('"><img src=x onerror=y>'), every_role()]))

    assert not reader.tags & {"img", "link", "iframe", "object", "form", "base", "svg", "template"}
    assert not {name for name in reader.attributes if name.startswith("on")} | (reader.attributes & {"src", "style"})


def test_style_and_script_ask_for_nothing() -> None:
    document = render([every_role()])

    for word in (
        "url(",
        "@import",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "fetch(",
        "eval(",
    ):
        assert word not in document


@pytest.mark.parametrize("role", ROLES)
def test_a_role_has_a_tint_a_filter_and_a_meaning(role: str) -> None:
    document = render([every_role()])

    assert f".r-{role} {{ --h:" in document
    assert f".f-{role} .s.r-{role}" in document
    assert MEANINGS[role] in document


def test_no_role_is_made_up() -> None:
    assert set(MEANINGS) == set(ROLES)


@pytest.mark.parametrize(
    ("raw", "written"),
    [
        ('<a href="x">&amp;\'', "&lt;a href=&quot;x&quot;&gt;&amp;amp;&#x27;"),
        ("a\x00b\rc\x1bd\x7f", "a\u2400b\u240dc\u241bd\u2421"),
        ("\ud800\ufffe\x85", "\ufffd\ufffd\ufffd"),
        ("ع\t\nم", "ع\t\nم"),
    ],
)
def test_text_is_written_code_point_by_code_point(raw: str, written: str) -> None:
    assert text(raw) == written
    assert len(unescape(text(raw))) == len(raw)


def test_data_cannot_end_its_element() -> None:
    assert "<" not in data({"a": "</script><!--"})
    assert "&" not in data("&lt;")


def test_several_sources_get_an_index(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("خبر قصير", "utf-8")

    document = explain_all([("first", "كلمة"), ("second", path)], parser=PARSER)

    assert document.count('<section class="page"') == 2
    assert '<a href="#page-1">' in document
    assert "<nav" not in explain("كلمة", parser=PARSER)


def test_a_page_without_text_has_a_report() -> None:
    assert "The page has no text." in explain("", parser=PARSER)
    assert "The page has no text." in explain("<html><body><script>x</script></body></html>", parser=PARSER)


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(ArabicArticleError):
        explain(tmp_path / "missing.txt", parser=PARSER)


def test_the_report_of_html_says_where_in_the_source() -> None:
    prose = "تستقبل المكتبة القديمة زوارها صباح كل خميس، وتعيرهم الكتب والخرائط بلا مقابل."
    source = f"<html><body>\n<main>\n<h1>المكتبة القديمة تفتح أبوابها</h1>\n<p>{prose}</p>\n</main></body></html>"

    document = explain(source, parser=PARSER)

    start = source.index("<h1>")
    assert f"line 3, characters {start}\\u2013{source.index('</h1>') + 5}, html \\u003e body" in document


def test_the_report_of_mended_text_says_where_in_the_input() -> None:
    page = Page("كلمة\nأخرى", (Block(0, 4), Block(5, 9)), repairs=("escapes",), offsets=((4, 24),))

    assert '"source":["character 0","character 25"]' in render([look(page, parser=PARSER)])


def test_a_report_grows_with_its_page() -> None:
    sizes = []
    for count in (200, 400):
        page = "\n".join(f"تستقبل المكتبة القديمة زوارها صباح كل خميس، وتعيرهم الكتاب رقم {i}." for i in range(count))
        sizes.append(len(explain(page, parser=PARSER)))
    fixed = len(explain("كلمة", parser=PARSER))

    assert sizes[1] - fixed < 2.3 * (sizes[0] - fixed)
