"""An invented story, written as HTML with chance furniture around it, comes back as it was."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from arabic_article import Parser
from tests.strategies import headlines, names, paragraphs, sentences

PARSER = Parser(())


class Story(NamedTuple):
    """What a page of HTML holds, and the page."""

    title: str
    writer: str | None
    day: dt.date
    body: tuple[str, ...]
    html: str


def _links(titles: list[str], tag: str) -> str:
    return (
        f"<{tag}>"
        + "".join(f'<li><a href="/news/{i}">{escape(t)}</a></li>' for i, t in enumerate(titles))
        + f"</{tag}>"
    )


@st.composite
def _furniture(draw: st.DrawFn) -> str:
    """Something that a page shows beside its story."""
    titles = draw(st.lists(headlines(), min_size=3, max_size=6, unique=True))
    return draw(
        st.sampled_from(
            (
                f"<aside><h3>الأكثر قراءة</h3>{_links(titles, 'ol')}</aside>",
                f'<div class="related"><h3>أخبار ذات صلة</h3>{_links(titles, "ul")}</div>',
                '<div class="share"><a href="#">فيسبوك</a> <a href="#">تويتر</a> <a href="#">واتساب</a></div>',
                '<div class="newsletter"><p>اشترك في نشرتنا البريدية</p><input name="mail"><button>اشترك</button></div>',
                '<div class="comments"><h3>التعليقات</h3><p>أضف تعليقا</p><textarea></textarea></div>',
                "<script>var story = '<p>لا يظهر</p>';</script>",
                "<div hidden><p>نص مخفي لا يراه أحد في هذه الصفحة مهما طال به الكلام وكثرت فيه الكلمات.</p></div>",
                "<nav>" + _links(["الرئيسية", "سياسة", "اقتصاد", "رياضة"], "ul") + "</nav>",
            )
        )
    )


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Draw a story and a page that shows it."""
    title = draw(headlines())
    writer = draw(st.none() | names())
    day = draw(st.dates(dt.date(2004, 1, 1), dt.date(2026, 1, 1)))
    body = tuple(
        draw(st.lists(st.builds(" ".join, st.tuples(sentences(), paragraphs())), min_size=2, max_size=6, unique=True))
    )
    box, inner = draw(st.sampled_from((("article", "p"), ("div", "p"), ("main", "div"), ("section", "p"))))
    before, after = (draw(st.lists(_furniture(), max_size=3)) for _ in range(2))
    byline = f"<p>كتب: {writer}</p>" if writer else ""
    text = "".join(f"<{inner}>{escape(paragraph)}</{inner}>" for paragraph in body)
    html = (
        f'<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta property="article:published_time" content="{day.isoformat()}T09:30:00+02:00"></head><body>'
        f"{''.join(before)}<{box}><h1>{escape(title)}</h1>{byline}{text}</{box}>{''.join(after)}"
        "<footer>جميع الحقوق محفوظة</footer></body></html>"
    )
    return Story(title, writer, day, body, html)


@given(stories())
def test_a_story_written_as_html_comes_back(story: Story) -> None:
    article = PARSER.parse(story.html)

    assert article.kind == "article"
    assert article.title == story.title
    assert [block.text for block in article.body] == list(story.body)
    assert [author.name for author in article.authors] == ([story.writer] if story.writer else [])
    assert article.published is not None
    assert article.published.value is not None
    assert str(article.published.value).startswith(story.day.isoformat())


@given(stories())
def test_segments_tile_a_page_of_html(story: Story) -> None:
    page = PARSER.read(story.html)
    last = 0
    for segment in PARSER.parse(page).segments:
        assert last <= segment.start < segment.end <= len(page.text)
        last = segment.end
