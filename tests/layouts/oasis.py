"""One story of a local paper, and what tests of its head look at."""

from __future__ import annotations

from arabic_article import Article, parse

TITLE = "بلدية الواحة تفتتح سوقا جديدة للتمور"
STORY = (
    "افتتحت بلدية الواحة صباح أمس سوقا جديدة للتمور قرب المحطة القديمة، بعد عامين من العمل في المكان.\n"
    "وقال رئيس البلدية إن السوق تضم ستين متجرا ومخزنا مبردا وموقفا يتسع لمئتي سيارة.\n"
    "وأضاف أن المزارعين لن يدفعوا إيجارا في العام الأول من عمل السوق."
)


def read(head: str = TITLE, tail: str = "", story: str = STORY) -> Article:
    return parse(f"{head}\n\n{story}{tail}\n")


def captions(article: Article) -> list[str | None]:
    return [image.caption for image in article.images]


def credits_of(article: Article) -> list[tuple[str, str]]:
    return [(credit.role, credit.name) for credit in article.credits]


def place_of(article: Article) -> str | None:
    return article.dateline and article.dateline.place
