"""HTML pages: an invented story with chance furniture around it."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import NamedTuple

from hypothesis import strategies as st

from arabic_article.testing.strategies._text import bodies, headlines, names, paragraphs, sentences


class HtmlStory(NamedTuple):
    """What a page of HTML tells, and the page."""

    title: str
    writer: str | None
    day: dt.date
    body: tuple[str, ...]
    """Paragraphs, in order."""
    html: str


def _links(titles: list[str], tag: str) -> str:
    items = "".join(f'<li><a href="/news/{i}">{escape(title)}</a></li>' for i, title in enumerate(titles))
    return f"<{tag}>{items}</{tag}>"


@st.composite
def furniture(draw: st.DrawFn) -> str:
    """
    Draw something that a page shows beside its story.

    Args:
        draw: What hypothesis draws with.

    Returns:
        An element: a box of links, a menu, sharing buttons, a form, or something that no browser shows.
    """
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
def html_stories(draw: st.DrawFn) -> HtmlStory:
    """
    Draw a story and a page that shows it.

    Args:
        draw: What hypothesis draws with.

    Returns:
        Title, writer, day and paragraphs, and HTML with furniture before and after them.
    """
    title = draw(headlines())
    writer = draw(st.none() | names())
    day = draw(st.dates(dt.date(2004, 1, 1), dt.date(2026, 1, 1)))
    body = draw(bodies(st.builds(" ".join, st.tuples(sentences(), paragraphs()))))
    box, inner = draw(st.sampled_from((("article", "p"), ("div", "p"), ("main", "div"), ("section", "p"))))
    before, after = (draw(st.lists(furniture(), max_size=3)) for _ in range(2))
    byline = f"<p>كتب: {writer}</p>" if writer else ""
    text = "".join(f"<{inner}>{escape(paragraph)}</{inner}>" for paragraph in body)
    html = (
        f'<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta property="article:published_time" content="{day.isoformat()}T09:30:00+02:00"></head><body>'
        f"{''.join(before)}<{box}><h1>{escape(title)}</h1>{byline}{text}</{box}>{''.join(after)}"
        "<footer>جميع الحقوق محفوظة</footer></body></html>"
    )
    return HtmlStory(title, writer, day, body, html)
