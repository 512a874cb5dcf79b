"""Nothing that a page says can run or load anything, wherever it is shown."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any, Final

import pytest

from arabic_article import Parser, export
from arabic_article.report import look, render

from ..pages import filled, hostile
from .hostile import RUN, STRINGS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Watched

_OWN: Final = (
    "html head meta title style body a nav h1 h2 h3 ol ul li bdi span main section header p div button aside details summary "
    "code meter strong dl dt dd footer script"
)
"""Elements that a report is made of."""
_OTHERS: Final = """() => {
  const own = new Set('OWN'.split(' '));
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    if (!own.has(element.localName)) found.push(element.outerHTML.slice(0, 200));
    for (const { name, value } of element.attributes)
      if (name.startsWith('on') || ['src', 'style', 'srcdoc', 'action'].includes(name) ||
          (name === 'href' && !value.startsWith('#'))) found.push(element.outerHTML.slice(0, 200));
  }
  return found;
}""".replace("OWN", _OWN)
_TOUCH: Final = """() => {
  for (const piece of document.querySelectorAll('.s')) {
    piece.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    piece.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const page of document.querySelectorAll('.page'))
    for (const thing of ['.s', '.row[data-s]', '.loser[data-s]', '.chip', '.chip.all'])
      page.querySelector(thing)?.click();
}"""
"""Point at every piece of text, open everything, and click on one of each kind in every page."""


def _check(watched: Watched, path: Path) -> Any:
    page = watched.open(path)
    assert page.evaluate(_OTHERS) == []
    page.evaluate(_TOUCH)
    page.wait_for_function("() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done(true))))")
    assert page.evaluate("window.ran") is None
    watched.assert_calm()
    return page


def test_there_are_enough_strings() -> None:
    assert len(STRINGS) >= 200
    assert sum(RUN in word for word in STRINGS) > 150


def test_in_every_field_of_pages_plugins_and_callers(opened: Callable[..., Watched], tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    # A file cannot hold half a character; neither can a report.
    path.write_text(render([hostile(word) for word in STRINGS]), "utf-8")

    page = _check(opened(), path)

    assert page.locator("section.page").count() == len(STRINGS)


def test_in_every_place_of_html(opened: Callable[..., Watched], tmp_path: Path) -> None:
    parser = Parser(())
    pages = [look(_html(word), name=word, url=f"https://yanabee.example/{word}", parser=parser) for word in STRINGS]
    path = tmp_path / "report.html"
    path.write_text(render(pages), "utf-8")

    _check(opened(), path)


def test_in_flattened_text(opened: Callable[..., Watched], tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    text = "\n".join(STRINGS)
    path.write_text(render([look(text, content_type="text/plain", parser=Parser(()))]), "utf-8")

    _check(opened(), path)


@pytest.mark.parametrize("where", ["notebook", "markdown", "jsonld"])
def test_in_what_others_embed(where: str, opened: Callable[..., Watched], tmp_path: Path) -> None:
    watched = opened()
    # Nothing here forbids anything: the pages that embed these have no policy.
    body = "".join(map(_EMBED[where], STRINGS))
    path = tmp_path / "page.html"
    path.write_text(
        f'<!doctype html><html lang="ar"><meta charset="utf-8"><body>{body}</body></html>', "utf-8", "replace"
    )

    page = watched.open(path)

    assert page.evaluate("window.ran") is None
    assert (
        page.locator("script:not([type='application/ld+json']), iframe, object, form, input, style, link").count() == 0
    )
    assert (
        page.evaluate(
            "() => [...document.querySelectorAll('[href], [src]')].map(e => e.href || e.src).filter(u => !/^https?:/.test(u))"
        )
        == []
    )
    if where != "markdown":  # Markdown shows pictures, that is what it is for
        watched.assert_calm()


def _markdown(word: str) -> str:
    from markdown_it import MarkdownIt

    # Its own check of addresses is off: what is written must be safe by itself.
    reader = MarkdownIt("commonmark")
    reader.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    text = export(filled(word), "markdown")
    return reader.render(text.partition("\n---\n")[2])


_EMBED: Final[dict[str, Callable[[str], str]]] = {
    "notebook": lambda word: filled(word)._repr_html_(),
    "markdown": _markdown,
    "jsonld": lambda word: f'<script type="application/ld+json">{export(filled(word), "jsonld")}</script>',
}


def _html(word: str) -> str:
    """A page with the same text in every place of its source: raw, in attributes, as an address, a class, a title, JSON."""
    quoted = escape(word)
    data = json.dumps(
        {"@type": "NewsArticle", "headline": word, "author": {"name": word}, "keywords": [word], "image": word}
    )
    prose = "تستقبل المكتبة القديمة زوارها صباح كل خميس، وتعيرهم الكتب والخرائط بلا مقابل طوال أيام الموسم."
    return (
        f'<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>{quoted}</title>'
        f'<link rel="canonical" href="{quoted}"><meta property="og:title" content="{quoted}">'
        f'<meta property="og:image" content="{quoted}"><meta name="{quoted}" content="{quoted}">'
        f'<script type="application/ld+json">{data}</script></head><body class="{quoted}">'
        f'<article class="{quoted}" id="{quoted}"><h1 class="{quoted}" title="{quoted}">{quoted}</h1>'
        f'<time datetime="{quoted}">{quoted}</time><p class="{quoted}">{prose}</p><p>{prose} {quoted}</p><p>{quoted}</p>'
        f'<figure><img src="{quoted}" alt="{quoted}"><figcaption>{quoted}</figcaption></figure>'
        f'<p><a href="{quoted}">{quoted}</a> {prose}</p><p>{prose}</p></article>'
        f"<div>{word}</div></body></html>"
    )
