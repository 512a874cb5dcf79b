"""A layout of one's own, handed to a parser without installing anything.

python examples/own_layout.py
"""

from pathlib import Path

from arabic_article import Parser, SiteLayout, hookimpl


class Yanabee(SiteLayout):
    """Pages of an invented newspaper."""

    name = "yanabee"
    hosts = ("yanabee.example",)
    site = "صحيفة الينابيع"
    country = "EG"


class Plugin:
    """Any object with hook implementations is a plugin."""

    @hookimpl
    def register_layouts(self) -> tuple[SiteLayout, ...]:
        """Hand over the layout."""
        return (Yanabee(),)


def main() -> None:
    """Show which layout reads the page, with the address and without it."""
    parser = Parser([Plugin()])
    page = Path(__file__).parent / "page.html"
    for url in ("https://www.yanabee.example/culture/2025/music-school", None):
        article = parser.parse(page, url=url)
        print(article.layout, article.site, article.title, sep=" | ")


if __name__ == "__main__":
    main()
