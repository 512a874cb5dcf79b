"""The HTML reader: what a browser would show, a block a line; links, images, facts and the way back to the source."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article._decode import decode
from arabic_article._page import Outline, Page
from arabic_article.readers.html import read_html
from arabic_article.testing.strategies import paragraphs
from arabic_article.testing.strategies._text import WORDS


def lines(page: Page) -> list[str]:
    return [page.block_text(block) for block in page.blocks]


def shown(body: str) -> list[str]:
    return lines(read_html(f"<!doctype html><html><body>{body}</body></html>"))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h1>عنوان</h1><p>نص</p>", ["عنوان", "نص"]),
        ("<div>أول<p>ثان</p>ثالث</div>", ["أول", "ثان", "ثالث"]),
        ("<div>أول<p></p>ثان</div>", ["أول", "ثان"]),
        ("أول<br>ثان<br/><br>ثالث<hr>رابع", ["أول", "ثان", "ثالث", "رابع"]),
        ("<p>كلمة<b>ملتصقة</b> و<i>أخرى</i>\n\t  بعيدة </p>", ["كلمةملتصقة وأخرى بعيدة"]),
        ("<p><span>أول</span>\n<span>ثان</span></p>", ["أول ثان"]),
        ("<p>أول<!-- سر --> ثان</p>", ["أول ثان"]),
        ("<p>فراغ\xa0ثابت&nbsp; هنا</p>", ["فراغ\xa0ثابت\xa0 هنا"]),
        ("<pre> سطر\n  آخر </pre>", ["سطر\n  آخر"]),
        ("<table><tr><td>مدينة</td><td>٢٠</td></tr></table>", ["مدينة", "٢٠"]),
        ("<my-card>أول</my-card><my-card>ثان</my-card>", ["أول", "ثان"]),
        ("<p>قبل<script>var a</script>بعد</p>", ["قبلبعد"]),
        ("<p>\u202bعنوان\u200f</p><p>&nbsp;</p><p>\u200b</p>", ["عنوان"]),
    ],
)
def test_blocks_are_the_lines_of_a_browser(body: str, expected: list[str]) -> None:
    assert shown(body) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>سر</script>",
        "<style>سر</style>",
        "<noscript>سر</noscript>",
        "<template>سر</template>",
        "<p hidden>سر</p>",
        '<div style="color:red; DISPLAY : none">سر<p>سر</p></div>',
        '<div aria-hidden="true">سر</div>',
        "<select><option>سر</option></select>",
        "<textarea>سر</textarea>",
        "<svg><title>سر</title></svg>",
        "<dialog>سر</dialog>",
        "<iframe>سر</iframe>",
    ],
)
def test_what_no_browser_shows_is_no_text(hidden: str) -> None:
    assert shown(f"<p>نص يظهر للقارئ</p>{hidden}") == ["نص يظهر للقارئ"]


def test_a_page_that_hides_everything_until_a_script_runs_is_read() -> None:
    assert shown('<div id="app" style="display:none"><p>نص القصة كلها هنا</p></div><p>مهلا</p>') == [
        "نص القصة كلها هنا",
        "مهلا",
    ]


@pytest.mark.parametrize(
    "before",
    [
        "<template><p hidden>سر</p></template>",
        "<svg hidden><path style='display:none'/></svg>",
        "<noscript><img hidden><i aria-hidden=true>سر</i></noscript>",
        "<br hidden><img hidden src=/a.jpg><input hidden>",
        "<div hidden>سر<p hidden>سر<b style='visibility:hidden'>سر</b></p></div>",
        "<dialog hidden><p hidden>سر</p></dialog><iframe hidden></iframe>",
    ],
)
def test_what_is_hidden_hides_nothing_after_it_and_uncovers_nothing(before: str) -> None:
    assert shown(f"<p>نص يظهر للقارئ كله</p>{before}<p>بعده</p><p hidden>سر</p><p>وأخيرا</p>") == [
        "نص يظهر للقارئ كله",
        "بعده",
        "وأخيرا",
    ]


def test_text_right_in_the_body_is_no_list_item() -> None:
    page = read_html("نص<ul><li>أ</li></ul>")
    assert [(block.tag, block.list_item) for block in page.blocks] == [("body", False), ("li", True)]


def test_an_outline_holds_the_block_elements_that_show() -> None:
    outline = read_html(
        "<p hidden>سر</p><div></div><section><select><option></select><p><b>نص</b></p></section>"
    ).outline
    assert outline == Outline((-1, 0, 0, 2), ("body", "div", "section", "p"), (3,))


def test_blocks_know_their_elements() -> None:
    page = read_html("<ul><li>أ<p>ب</p></li></ul><h2><span>ج</span></h2><p>د</p>\n<p>د</p>أ<br>ب")
    kinds = [(block.tag, block.list_item, block.heading, block.blank, block.repeat) for block in page.blocks]
    assert kinds == [
        ("li", True, 0, False, 2),
        ("p", True, 0, True, 2),
        ("h2", False, 2, True, 1),
        ("p", False, 0, True, 2),
        ("p", False, 0, True, 2),
        ("body", False, 0, True, 2),
        ("body", False, 0, False, 2),
    ]
    assert page.text == "أ\n\nب\n\nج\n\nد\n\nد\n\nأ\nب"


def test_links_have_the_span_of_their_text() -> None:
    page = read_html(
        '<p>قبل <a href=" /a ">رابط <b>أول</b></a> بعد</p><a href="/b"><h3>عنوان</h3><p>نص</p></a><a>لا</a>'
    )
    assert [(page.text[link.start : link.end], link.href) for link in page.links] == [
        ("رابط أول", "/a"),
        ("عنوان", "/b"),
        ("نص", "/b"),
    ]
    assert [block.link_chars for block in page.blocks] == [8, 5, 2, 0]


def test_images_give_their_real_address_and_their_place() -> None:
    page = read_html(
        "<p>أول</p><img src='data:x' data-src='/lazy.jpg' alt=' صورة '><p>ثان <img src='/in.jpg'> بقية</p>"
        "<img srcset='/s.jpg 300w, /l.jpg 900w'><img><div hidden><img src='/no.jpg'></div>"
    )
    assert [(image.src, image.alt) for image in page.images] == [("/lazy.jpg", "صورة"), ("/in.jpg", ""), ("/l.jpg", "")]
    first, second = page.blocks
    assert [image.at for image in page.images] == [second.start, second.start, second.start]
    assert first.end < second.start


FACTS = """<html lang="ar"><head><title> عنوان
الصفحة </title><meta property="OG:Title" content="عنوان"><meta name="author" itemprop="creator" content="سامر">
<meta name="empty" content=""><link rel="Canonical" href="https://example.com/a">
<script type="application/ld+json">{"@type": "Article"}</script></head><body>
<span itemprop="headline">عنوان&nbsp; آخر</span><time datetime="2024-05-01T10:00">أول أيار</time></body></html>"""


def test_a_page_says_things_of_itself() -> None:
    facts = read_html(decode(FACTS.encode("cp1256", "xmlcharrefreplace"))).facts
    assert facts.title == "عنوان الصفحة"
    assert facts.meta == (("og:title", "عنوان"), ("author", "سامر"), ("creator", "سامر"))
    assert facts.canonical == "https://example.com/a"
    assert facts.language == "ar"
    assert facts.json_ld == ('{"@type": "Article"}',)
    assert facts.items == (("headline", "عنوان آخر"),)
    assert facts.times == (("2024-05-01T10:00", "أول أيار"),)
    assert (facts.encoding, facts.encoding_why) == ("windows-1256", "letters")


def test_selectors_give_blocks_or_their_parts() -> None:
    page = read_html("<div class=story><p>أول</p><p>كتب <b class=who>سامر النجار</b> اليوم</p></div><p>ثان</p>")
    assert [page.block_text(block) for block in page.select("div.story")] == ["أول", "كتب سامر النجار اليوم"]
    (name,) = page.select("b.who")
    assert page.block_text(name) == "سامر النجار"
    assert page.select("b.nobody") == ()
    with pytest.raises(ValueError, match=r"."):
        page.select("b[")


def test_elements_are_described_when_asked() -> None:
    source = '<body>\r\n<div id="main" class="story big">\r\n<p>نص</p></div></body>'
    page = read_html(source)
    element = page.element(0)
    assert (element.tag, element.classes, element.id) == ("p", (), None)
    assert page.outline is not None
    assert page.markup is not None
    parent = page.markup.element(page.outline.parents[page.outline.owners[0]])
    assert (parent.tag, parent.classes, parent.id) == ("div", ("story", "big"), "main")
    assert element.source is not None
    assert source[slice(*element.source)] == "<p>نص</p>"
    assert page.input_offset(0) == source.index("<p>")
    assert page.select(element.path) == page.blocks


def test_flattened_text_has_no_elements() -> None:
    page = Page("نص")
    assert page.select("p") == ()
    with pytest.raises(LookupError, match="no elements"):
        page.element(0)


def test_a_page_can_be_hashed_and_pickled_and_copied() -> None:
    page = read_html("<p class=a>أول</p><p>ثان</p>")
    for twin in (pickle.loads(pickle.dumps(page)), copy.deepcopy(page)):
        assert twin == page
        assert hash(twin) == hash(page)
        assert twin.select("p.a") == page.select("p.a") != ()
        assert twin.element(1) == page.element(1)


TAGS = (
    "p",
    "div",
    "span",
    "b",
    "li",
    "ul",
    "td",
    "table",
    "a href=x",
    "h2",
    "br",
    "img src=y",
    "pre",
    "script",
    "p hidden",
)


@st.composite
def markup(draw: st.DrawFn) -> str:
    piece = st.one_of(
        st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
        st.sampled_from(TAGS).map(lambda tag: f"</{tag.partition(' ')[0]}>"),
        st.sampled_from(WORDS),
        st.sampled_from((" ", "\n\t", "&nbsp;", "\u200f", "<", "&amp;", "<!--", "-->", "\x00", "\r\n")),
        st.text(max_size=4),
    )
    return "".join(draw(st.lists(piece, max_size=60)))


@given(markup())
def test_any_markup_gives_a_page_that_agrees_with_itself(source: str) -> None:
    page = read_html(decode(source))
    last = 0
    for block in page.blocks:
        assert last <= block.start < block.end <= len(page.text)
        assert page.text[last : block.start].strip("\n") == ""
        assert 0 <= block.link_chars <= block.end - block.start
        assert sum(lines(page).count(page.block_text(other)) > 1 for other in page.blocks if other == block) <= 1
        last = block.end
    assert last == len(page.text)
    assert all(0 <= link.start < link.end <= last for link in page.links)
    assert all(0 <= image.at <= last for image in page.images)
    assert page.outline is not None
    assert len(page.outline.owners) == len(page.blocks)
    assert all(parent < number for number, parent in enumerate(page.outline.parents))
    assert page.select("body") == page.blocks
    assert page.markup is not None
    for block in page.blocks:
        runs = page.markup.runs(block.start, block.end)
        assert "".join(page.text[start:end] for start, end in runs) == page.block_text(block)
        assert page.markup.parted(block.start) or len(runs) == 1
    assert set(page.select("td")) <= set(page.select("table")) | set(page.select("td"))
    assert pickle.loads(pickle.dumps(page)) == page


@given(st.lists(paragraphs(), min_size=1, max_size=5))
def test_paragraphs_come_back_as_they_are(texts: list[str]) -> None:
    page = read_html("".join(f"\n  <p>\n    {text}\n  </p>" for text in texts))
    assert lines(page) == texts


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 100_000 + "نص",
        "<div " + " ".join(f"a{i}=1" for i in range(50_000)) + ">نص",
        f'<div class="{"x" * 1_000_000}">نص',
        "<p>نص<!-- " * 50_000,
        "<p>" + "نص " * 10_000_000,
        "<a href=x>" * 20_000 + "نص",
        "<b><p>" * 5_000 + "نص",
        "<table>" * 3_000 + "نص",
        "<select>" + "<option>نص" * 100_000,
        "<li>نص" * 100_000,
        "<" * 1_000_000,
        "&amp" * 1_000_000,
        "<img srcset='" + "a 1w, " * 200_000 + "'>",
        "<p style='" + "display:" * 100_000 + "'>نص",
        "<i>أ</i> " * 100_000,
        "<br>" * 200_000 + "نص",
    ],
    ids=range(16),
)
def test_hostile_markup_ends(source: str) -> None:
    page = read_html(source)
    assert page.select("p") is not None
