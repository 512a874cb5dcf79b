"""The examples with BeautifulSoup and Scrapy run where these are installed."""

from __future__ import annotations

import re
from typing import Any, Final

import pytest

from .blocks import ROOT

PAGE: Final = ROOT / "docs" / "how-to" / "pipeline.md"
URL: Final = "https://yanabee.example/culture/2025/music-school"
TITLE: Final = "بلدة الينابيع تحول محطة القطار القديمة إلى مدرسة للموسيقى"

# Packages of others warn of themselves.
pytestmark = pytest.mark.filterwarnings("ignore")


def execute(*names: str) -> dict[str, Any]:
    """Run named blocks of the page, one after the other, in one module."""
    text = PAGE.read_text("utf-8")
    shown: dict[str, Any] = {"__name__": "shown"}
    for name in names:
        block = re.search(rf"^```{{code-block}} python\n:name: {name}\n\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        assert block, f"no block {name}"
        exec(compile(block[1], name, "exec", dont_inherit=True), shown)
    return shown


def test_blocks_compile_where_nothing_is_installed() -> None:
    blocks = re.findall(
        r"^```\{code-block\} python\n:name: (\S+)\n\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )

    assert [name for name, _ in blocks] == ["beautifulsoup", "soup-alone", "scrapy-spider", "scrapy-pipeline"]
    for name, code in blocks:
        compile(code, name, "exec", dont_inherit=True)


def test_beautifulsoup() -> None:
    bs4 = pytest.importorskip("bs4", reason="not run: pip install beautifulsoup4")

    whole = execute("beautifulsoup")
    alone = execute("beautifulsoup", "soup-alone")

    assert isinstance(whole["soup"], bs4.BeautifulSoup)
    assert whole["article"].title == alone["article"].title == TITLE
    assert whole["article"].text == alone["article"].text
    from arabic_article import parse

    flat = parse(whole["soup"].get_text("\n"))
    assert flat.title == TITLE
    assert flat.body


def test_a_spider_gives_stories_and_nothing_else() -> None:
    http = pytest.importorskip("scrapy.http", reason="not run: pip install scrapy")
    spider = execute("scrapy-spider")["NewsSpider"]()
    data = (ROOT / "examples" / "page.html").read_bytes()
    headers = {"Content-Type": "text/html; charset=utf-8"}

    (item,) = spider.parse_story(http.HtmlResponse(URL, headers=headers, body=data))
    front = http.HtmlResponse("https://yanabee.example/", body=b"<article><a href='/culture/1'>x</a></article>")

    assert item["title"] == TITLE
    assert [request.url for request in spider.parse(front)] == ["https://yanabee.example/culture/1"]
    assert list(spider.parse_story(http.HtmlResponse(URL, body="<h1>غير موجودة</h1>".encode()))) == []
    assert list(spider.parse_story(http.Response(URL, body=b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8))) == []


def test_a_pipeline_takes_stories_and_drops_the_rest() -> None:
    exceptions = pytest.importorskip("scrapy.exceptions", reason="not run: pip install scrapy")
    pipeline = execute("scrapy-pipeline")["ArticlePipeline"]()
    data = (ROOT / "examples" / "page.html").read_bytes()

    assert pipeline.process_item({"body": data, "url": URL})["title"] == TITLE
    for body in (b"<html><body></body></html>", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8):
        with pytest.raises(exceptions.DropItem):
            pipeline.process_item({"body": body, "url": URL})
