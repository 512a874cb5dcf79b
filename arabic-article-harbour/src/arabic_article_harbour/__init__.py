"""Pages of *.example."""

from __future__ import annotations

from arabic_article import SiteLayout, hookimpl


class Harbour(SiteLayout):
    """Story pages of *.example."""

    name = "harbour"
    hosts = ("*.example",)
    # The title.
    title_css = ("h1.article-title",)
    # The line with the date.
    date_css = ("div.article-date",)
    # The byline.
    author_css = ("div.article-author",)
    # The container of the story.
    body_css = ("div.article-body",)
    # The tags, an element each.
    tags_css = ("div.article-tags a",)


@hookimpl
def register_layouts() -> tuple[SiteLayout, ...]:
    """
    Hand over the layouts of this distribution.

    Returns:
        One layout.
    """
    return (Harbour(),)
