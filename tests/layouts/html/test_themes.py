"""The generic layout on the templates that most Arabic sites are made with."""

from __future__ import annotations

import json

import pytest

import arabic_article
from tests.layouts.html.theme_pages import REL, THEMES, P, T, Theme

MESSAGE = "نهنئ أهل الساحل بهذا الإنجاز الذي انتظروه طويلا"


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_head_and_the_story_come_out(theme: Theme) -> None:
    article = arabic_article.parse(theme.html)
    assert article.title == T
    assert article.section == theme.section
    assert article.published is not None
    assert article.published.value is not None
    assert article.published.value[:10] == "2024-03-14"
    assert [writer.name for writer in article.authors] == [theme.writer] * (theme.writer is not None)
    assert article.keywords == theme.keywords
    assert tuple(image.caption for image in article.images if image.caption) == theme.captions
    assert tuple(block.text for block in article.body if block.text != MESSAGE) == P
    assert article.kicker is None


def test_headlines_of_a_list_lose_their_bullets() -> None:
    also = arabic_article.parse(THEMES["a menu of bars"].html).read_also
    assert tuple(nested.title for nested in also) == REL


@pytest.mark.parametrize(
    "html",
    [
        "<p>أعلنت الهيئة انتهاء أعمال <b>ال</b><span class='a'>تو</span><span class='b'>سعة</span> اليوم.</p>",
        "<div>أعلنت الهيئة انتهاء أعمال ال<span class='a'>تو</span>سعة اليوم.</div>",
        "<div>أعلنت الهيئة انتهاء أعمال <span class='a'>التو</span><span class='a'>سعة</span> اليوم.</div>",
        "<div>أعلنت الهيئة انتهاء أعمال التو<!-- -->سعة اليوم.</div>",
    ],
)
def test_parts_of_one_word_stay_together(html: str) -> None:
    assert arabic_article.read(f"<body>{html}</body>").text == "أعلنت الهيئة انتهاء أعمال التوسعة اليوم."


@pytest.mark.parametrize(
    "html",
    [
        "<div><span class='by'>مريم العطار</span><span class='day'>14 مارس</span></div>",
        "<div><span>مريم العطار</span><i class='clock'></i><span>14 مارس</span></div>",
        "<div>مريم العطار<i></i>14 مارس</div>",
        "<li><span><b class='by'>مريم العطار</b></span><time class='day'>14 مارس</time></li>",
    ],
)
def test_parts_of_a_head_are_set_apart(html: str) -> None:
    assert arabic_article.read(f"<body>{html}</body>").text == "مريم العطار 14 مارس"


@pytest.mark.parametrize("label", ["بواسطة", "الكاتب:", "بقلم", "كاتب المقال"])
def test_a_label_that_stands_alone_is_no_caption(label: str) -> None:
    article = arabic_article.parse(f"{T}\n\n{label}\n\nمريم العطار\n\nتاريخ النشر\n\n14 مارس 2024\n\n" + "\n\n".join(P))
    assert [writer.name for writer in article.authors] == ["مريم العطار"]
    assert article.images == ()
    assert [(s.role, s.part) for s in article.segments if s.rule == "label-alone"] == [
        ("byline", "label"),
        ("date", "label"),
    ]


def claimed(*nodes: dict[str, object], before: str = "", after: str = "") -> arabic_article.Article:
    data = json.dumps({"@context": "https://schema.org", "@graph": nodes}, ensure_ascii=False)
    paragraphs = "".join(f"<p>{text}</p>" for text in P)
    return arabic_article.parse(
        f'<title>{T} - المرفأ</title><script type="application/ld+json">{data}</script><body>{before}<article><h1>{T}</h1>'
        f"{after}{paragraphs}</article>"
    )


def test_all_claimed_writers_are_credited() -> None:
    people = [{"@type": "Person", "name": name} for name in ("مريم العطار", "admin", "سالم الكندي")]
    article = claimed({"@type": "NewsArticle", "headline": T, "author": people})
    assert [writer.name for writer in article.authors] == ["مريم العطار", "سالم الكندي"]


def test_the_section_is_the_last_step_of_a_claimed_path() -> None:
    path = [("الرئيسية", 1), ("اقتصاد", 2), (T, 3)]
    steps = [
        {"@type": "ListItem", "position": n, "item": {"@id": f"https://marfa.example/{n}", "name": name}}
        for name, n in path
    ]
    article = claimed({"@type": "BreadcrumbList", "itemListElement": steps})
    assert article.section == "اقتصاد"
    evidence = article.evidence("section")
    assert evidence is not None
    assert (evidence.source, evidence.rule) == ("json-ld", "BreadcrumbList")
    assert claimed({"@type": "BreadcrumbList", "itemListElement": [steps[0], steps[2]]}).section is None


def test_the_time_beside_the_story_counts() -> None:
    cards = "".join(
        f"<a href=/r{i}>{text}</a><time datetime=2024-02-1{i}>1{i} شباط</time>" for i, text in enumerate(REL)
    )
    own = '<time datetime="2024-03-14T10:15:00+03:00">منذ ساعتين</time>'
    found = claimed(before=cards, after=own).published
    assert found is not None
    assert found.value == "2024-03-14T10:15:00+03:00"
    assert claimed(before=cards).published is None


@pytest.mark.parametrize(
    ("over", "kicker"),
    [
        ("<h3>بعد طول انتظار</h3>", "بعد طول انتظار"),
        ("<h3>اقتصاد</h3>", None),
        ("<h3>المرفأ</h3>", None),
        ("<h3><a href=/n>بعد طول انتظار</a></h3>", None),
        ("<div><div><h3>بعد طول انتظار</h3></div></div>", None),
    ],
)
def test_a_heading_over_the_title_is_its_kicker(over: str, kicker: str | None) -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in P)
    menu = "<ul><li><a href=/>الرئيسية</a><li><a href=/a>محليات</a><li><a href=/b>رياضة</a></ul>"
    article = arabic_article.parse(
        f"<title>{T} - المرفأ</title><body>{menu}<article>{over}<h1>{T}</h1>{paragraphs}</article>"
    )
    assert (article.title, article.kicker) == (T, kicker)


def test_a_list_of_cards_gives_headlines_and_no_teasers() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in P)
    teaser = "قال مسؤولون إن التراجع جاء بعد أشهر من الارتفاع المتواصل في الأسعار."
    cards = "".join(
        f"<article><h3><a href=/n/{i}>{text}</a></h3><p>{teaser}</p></article>"
        for i, text in enumerate((*REL, T[::-1]))
    )
    article = arabic_article.parse(f"<body><main><h1>{T}</h1>{paragraphs}</main><div>{cards}</div>")
    assert tuple(block.text for block in article.body) == P
    assert tuple(item.title for item in article.related)[:3] == REL


def test_links_at_the_end_are_no_cut_paragraph() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in P)
    links = " ".join(f"<a href=/n/{i}>{text}</a>" for i, text in enumerate(REL + REL))
    article = arabic_article.parse(f"<body><h1>{T}</h1>{paragraphs}<h4>مقالات أخرى للكاتب</h4><div>{links}</div>")
    assert tuple(block.text for block in article.body) == P
