"""The base of site layouts: selectors, and what they leave to the general rules."""

from __future__ import annotations

import types
from typing import Any

import pytest

from arabic_article import Article, LayoutError, LineShape, Parser, SiteLayout, begins_line, hookimpl, read
from arabic_article.layouts._selectors import faults

FIRST = "افتتحت بلدية المرسى مكتبة جديدة في الحي الشرقي بعد عامين من العمل، وتضم قاعات للقراءة وركنا للأطفال وأهلهم."
SECOND = "وقالت مديرة المكتبة إن عدد الكتب بلغ عشرين ألفا، وإن الإعارة مجانية لسكان الحي والقرى التي حوله طوال العام."
ASIDE = "يستطيع القراء مراسلة الجريدة في أي وقت من النهار، ويسر فريق التحرير أن يرد على كل رسالة تصله خلال أسبوع واحد."
PAGE = f"""<!doctype html><html><body>
<div class="menu"><a href="/">الرئيسية</a></div>
<h2 class="head">مكتبة جديدة في الحي الشرقي</h2>
<div class="when">12 مارس 2024</div><span class="who">كتبت: رنا الحداد</span>
<div class="text"><p>{FIRST}</p><div class="box"><p>{ASIDE}</p></div><p>{SECOND}</p></div>
<ul class="tags"><li><a href="/t/1">مكتبات</a></li><li><a href="/t/2">الحي الشرقي</a></li></ul>
<div class="about"><p>{ASIDE}</p><p>{ASIDE[::-1]}</p></div>
</body></html>"""


def parse(**attributes: Any) -> Article:
    """Parse the page with a layout that has these attributes."""
    layout = type("Site", (SiteLayout,), {"name": "site", "hosts": ("news.example",), **attributes})()
    plugin = types.ModuleType("site")
    plugin.register_layouts = hookimpl(lambda: [layout])  # type: ignore[attr-defined]
    return Parser([plugin]).parse(PAGE, url="https://news.example/1")


def test_selectors_find_the_parts() -> None:
    article = parse(
        title_css=("h1.old", "h2.head"),
        date_css=("div.when",),
        author_css=("span.who",),
        tags_css=("ul.tags li",),
        body_css=("div.text",),
        drop_css=("div.box",),
    )

    assert article.title == "مكتبة جديدة في الحي الشرقي"
    assert [block.text for block in article.body] == [FIRST, SECOND]
    assert article.published is not None
    assert article.published.value == "2024-03-12"
    assert [author.name for author in article.authors] == ["رنا الحداد"]
    assert article.keywords == ("مكتبات", "الحي الشرقي")


@pytest.mark.parametrize(
    ("said", "authors"),
    [
        ("رنا الحداد", ["رنا الحداد"]),
        ("شفانا المرساوي", ["شفانا المرساوي"]),  # whom nobody knows: the layout says that it is a name
        ("رنا الحداد، سامر البستاني", ["رنا الحداد", "سامر البستاني"]),
        ("بقلم: رنا الحداد", ["رنا الحداد"]),
        # What a site puts there where nobody signed.
        ("فريق التحرير", []),
        ("رويترز", []),
        ("12 مارس 2024", []),
    ],
)
def test_what_a_layout_selects_as_byline_need_not_say_so(said: str, authors: list[str]) -> None:
    page = f"<h2>مكتبة جديدة في الحي الشرقي</h2><div><span class=who>{said}</span></div><p>{FIRST}</p><p>{SECOND}</p>"
    layout = type("Site", (SiteLayout,), {"name": "site", "title_css": ("h2",), "author_css": ("span.who",)})()
    article = Parser(()).parse(f"<html><body>{page}</body></html>".encode(), layout=layout)

    assert [author.name for author in article.authors] == authors


@pytest.mark.parametrize("stale", ["div.gone", "div.menu"])
def test_a_stale_body_selector_changes_nothing(stale: str) -> None:
    assert parse(body_css=(stale,)).body == parse().body


def test_the_next_selector_is_tried_where_one_is_stale() -> None:
    assert [block.text for block in parse(body_css=("div.gone", "div.text"), drop_css=("div.box",)).body] == [
        FIRST,
        SECOND,
    ]


@pytest.mark.parametrize("entries", [1, 8, 30])
def test_a_story_goes_on_behind_a_box_that_is_dropped(entries: int) -> None:
    box = "".join(f"<div>list {n}</div><h3><a href=/n/{n}>مكتبة رقم {n} تفتح أبوابها</a></h3>" for n in range(entries))
    story = f"<p>{FIRST}</p><div class=box><h2>اقرأ أيضا</h2>{box}</div><h2>طريق طويل</h2><p>{SECOND}</p>"
    layout = type("Site", (SiteLayout,), {"name": "site", "body_css": ("div.text",), "drop_css": ("div.box",)})()
    page = f"<html><body><h1>مكتبة جديدة في الحي الشرقي</h1><div class=text>{story}</div></body></html>"
    article = Parser(()).parse(page.encode(), layout=layout)
    assert [block.text for block in article.body] == [FIRST, "طريق طويل", SECOND]


def test_selectors_do_nothing_on_flattened_text() -> None:
    layout = type("Site", (SiteLayout,), {"name": "site", "body_css": ("div.text",), "drop_css": ("p",)})()

    assert len(Parser(()).parse(f"{FIRST}\n{SECOND}", layout=layout).body) == 2


def test_a_selector_without_a_tag_is_a_fault() -> None:
    assert faults({"body_css": ("div.text", ".text"), "drop_css": ("#x",)}) == [
        "body_css: '.text' begins with no tag",
        "drop_css: '#x' begins with no tag",
    ]


def test_installed_layouts_have_no_such_selector() -> None:
    names = ("title_css", "body_css", "author_css", "date_css", "tags_css", "drop_css")

    for entry in Parser().layouts:
        assert faults({name: getattr(entry.layout, name, ()) for name in names}) == []


def told(text: str, **attributes: Any) -> Article:
    """Parse flattened text with a layout that has these attributes."""
    layout = type("Site", (SiteLayout,), {"name": "site", **attributes})()
    return Parser(()).parse(text, layout=layout)


def test_a_piece_glued_to_a_line_is_cut_out() -> None:
    tail = (LineShape("promo", r"(?<=\.) تابعوا البوابة$"),)
    article = told(f"مكتبة جديدة في الحي الشرقي\n{FIRST}\n{SECOND} تابعوا البوابة\n", glued=tail)

    assert [block.text for block in article.body] == [FIRST, SECOND]
    assert [(s.role, s.rule) for s in article.segments][-1] == ("promo", "glued-shape")


def test_a_byline_glued_to_the_headline_of_another_story_is_not_cut_out() -> None:
    glued = (LineShape("byline", r"(?<=[ء-ي]) ?\.\. ?(?P<value>بقلم: [^\n.:]{5,50})$"),)
    text = (
        f"مكتبة جديدة في الحي الشرقي .. بقلم: منى الحداد\n{FIRST}\n{SECOND}\nمقالات ذات صلة\n"
        "ساعة البرج القديم .. بقلم: سامي الترك\nحدائق البلدة .. بقلم: ليلى النجار\n"
    )
    assert [writer.name for writer in told(text, glued=glued).authors] == ["منى الحداد"]


def test_a_piece_that_stands_elsewhere_stays() -> None:
    tail = (LineShape("promo", r"(?<=\.) تابعوا البوابة$"),)
    line = f"{SECOND} تابعوا البوابة القديمة حتى النهر."

    assert told(f"مكتبة جديدة في الحي الشرقي\n{FIRST}\n{line}\n", glued=tail).body[-1].text == line


def test_pieces_at_both_ends_and_inside_are_cut_in_order() -> None:
    glued = (
        LineShape("embed", r"اعلان(?= )"),
        LineShape("section", r"^(?P<value>محليات) / "),
        LineShape("promo", r"تابعونا$"),
    )
    article = told(f"محليات / مكتبة جديدة\n{FIRST}\nاعلان {SECOND} تابعونا\n", glued=glued)

    assert article.section == "محليات"
    assert article.title == "مكتبة جديدة"
    assert [block.text for block in article.body] == [FIRST, SECOND]
    assert [s.role for s in article.segments] == [
        "section",
        "section",
        "title",
        *("paragraph", "embed", "paragraph"),
        "promo",
    ]


@pytest.mark.parametrize("pattern", [r"المصدر.*", r"المصدر: صحيفة الساحل", r"(?P<value>المصدر: صحيفة) الساحل"])
def test_a_piece_may_go_over_the_label_and_the_value_of_a_line(pattern: str) -> None:
    page = f"مكتبة جديدة في الحي الشرقي\n{FIRST}\n{SECOND}\nالمصدر: صحيفة الساحل\n"
    article = told(page, glued=(LineShape("promo", pattern),))

    last = [segment for segment in article.segments if segment.start >= page.index("المصدر")]
    assert {(segment.role, segment.rule) for segment in last} == {("promo", "glued-shape")}
    assert article.credits == ()


def test_a_piece_may_take_the_begin_of_a_value_with_its_label() -> None:
    page = f"مكتبة جديدة في الحي الشرقي\n{FIRST}\n{SECOND}\nالمصدر: موقع صحيفة الساحل\n"
    article = told(page, glued=(LineShape("promo", r"المصدر: موقع"),))

    assert [page[s.start : s.end] for s in article.segments][-2:] == ["المصدر: موقع", "صحيفة الساحل"]


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?P<value>عدد القراء)?رقم الخبر: \d+",  # took no part
        r"رقم الخبر: \d+(?P<value>)",
        r"رقم(?= الخبر: (?P<value>\d+)).*",
        r"رقم الخبر(?=: (?P<value>\d+))",  # stands behind what is matched
    ],
)
def test_a_shape_without_its_value_is_a_value(pattern: str) -> None:
    page = f"مكتبة جديدة في الحي الشرقي\n{FIRST}\n{SECOND}\nرقم الخبر: 71\n"
    for field in ("shapes", "glued"):
        article = told(page, **{field: (LineShape("counter", pattern), LineShape("counter", "71$"))})
        assert article.body[-1].text == SECOND


def test_what_stands_around_a_value_is_its_label() -> None:
    shape = (LineShape("source", r"نقلا \((?P<value>[^()]+)\)"),)
    article = told(f"مكتبة جديدة في الحي الشرقي\n{FIRST}\n{SECOND}\nنقلا (صحيفة الساحل)\n", shapes=shape)

    assert [credit.name for credit in article.credits] == ["صحيفة الساحل"]
    assert [(s.part, s.rule) for s in article.segments if s.role == "source"] == [
        ("label", "line-shape"),
        ("value", "line-shape"),
        ("label", "line-shape"),
    ]


def test_shapes_and_selectors_work_together() -> None:
    article = parse(
        title_css=("h2.head",), shapes=(LineShape("nav", "الرئيسية"), LineShape("promo", "مكتبة جديدة في .*"))
    )

    assert article.title == "مكتبة جديدة في الحي الشرقي"
    assert ("nav", "line-shape") in [(segment.role, segment.rule) for segment in article.segments]


def test_a_layout_of_one_known_outlet_needs_neither_name_nor_country() -> None:
    article = told(
        f"مكتبة جديدة في الحي الشرقي\n12 مارس 2024 10:15\n{FIRST}\n{SECOND}\n", hosts=("alwafd.news", "alwafd.org")
    )

    assert article.site == "الوفد"
    assert article.published is not None
    assert article.published.value == "2024-03-12T10:15+02:00"


def test_a_layout_of_several_outlets_names_none_without_an_address() -> None:
    article = told(f"مكتبة جديدة في الحي الشرقي\n{FIRST}\n{SECOND}\n", hosts=("alwafd.news", "youm7.com"))

    assert article.site is None


def test_a_layout_that_is_handed_over_is_looked_at() -> None:
    for declared in ({"hosts": ["alwafd.news"]}, {"hosts": 3}, {"country": ["EG"]}, {"name": ""}):
        with pytest.raises(LayoutError, match=r"the layout .* Mend the layout\."):
            told(FIRST, **declared)


def test_what_a_selector_leaves_of_a_line_is_no_value() -> None:
    page = (
        '<h2 class="head">مكتبة جديدة في الحي الشرقي</h2><div class="by"><span>رنا الحداد</span> 1208 قراءة</div>'
        f'<div class="text"><p>{FIRST}</p><p>{SECOND}</p></div>'
        '<div class="tags"><span>كلمات</span> <a href="/t/1">مكتبات</a> <a href="/t/2">قراءة</a></div>'
    )
    layout = type("Site", (SiteLayout,), {"name": "site", "hosts": ("news.example",), "tags_css": ("div.tags a",)})()
    plugin = types.ModuleType("site")
    plugin.register_layouts = hookimpl(lambda: [layout])  # type: ignore[attr-defined]

    article = Parser([plugin]).parse(page, url="https://news.example/1")

    assert article.keywords == ("مكتبات", "قراءة")
    assert next(s.part for s in article.segments if s.role == "keywords") == "label"


def test_a_blank_phrase_begins_no_line() -> None:
    page = read("سوق الوادي\nرقم الخبر 7")
    assert begins_line(page, "رقم الخبر") == 1
    assert begins_line(page, "") is None
    assert begins_line(page, " ـ") is None


LINK = '<a class="more" href="/2">اقرأ أيضا: ارتفاع منسوب النهر بعد أمطار الربيع</a>'


def _dropped(paragraph: str) -> Article:
    layout = type("Site", (SiteLayout,), {"name": "site", "hosts": ("news.example",), "drop_css": ("a.more",)})()
    page = f"<body><h1>مكتبة جديدة في الحي الشرقي</h1><p>{paragraph}</p><p>{SECOND}</p></body>"
    return Parser(()).parse(page, url="https://news.example/1", layout=layout)


@pytest.mark.parametrize(
    ("paragraph", "body"),
    [
        (f"{FIRST} {LINK}", (FIRST, SECOND)),
        (f"{LINK} {FIRST}", (FIRST, SECOND)),
        (FIRST.replace("، وتضم", f"، {LINK} وتضم"), (*FIRST.replace("، ", "،|").split("|"), SECOND)),
        (LINK, (SECOND,)),
        (f"للمزيد {LINK}", (SECOND,)),
    ],
    ids=["end", "beginning", "middle", "whole", "label"],
)
def test_of_a_paragraph_only_what_a_selector_finds_is_dropped(paragraph: str, body: tuple[str, ...]) -> None:
    article = _dropped(paragraph)
    assert tuple(block.text for block in article.body) == body
    assert not article.read_also
