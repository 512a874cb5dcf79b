"""The report as one HTML document that runs its own script and loads nothing."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from arabic_article._segments import ROLES
from arabic_article.report import _text
from arabic_article.report._panel import panel
from arabic_article.report._roles import MEANINGS
from arabic_article.report._write import data
from arabic_article.report._write import text as written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arabic_article.report._look import View

_POLICY: Final = (
    "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)


def render(views: Sequence[View]) -> str:
    """
    Write a report.

    Args:
        views: The pages; several get an index.

    Returns:
        A whole HTML document. Its Content-Security-Policy allows its own style and script by their hashes, and nothing else.
    """
    return "".join(_document(views))


@cache
def _asset(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text("utf-8")


def _hash(content: str) -> str:
    """Name an inline style or script as a policy does (CSP 3, 2.3.1)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def _document(views: Sequence[View]) -> Iterator[str]:
    style, script = _asset("report.css"), _asset("report.js")
    policy = _POLICY.format(style=_hash(style), script=_hash(script))
    title = views[0].article.title or views[0].name if len(views) == 1 else f"{len(views)} pages"
    yield (
        '<!doctype html>\n<html lang="en" dir="rtl">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{written(title)} - explained</title>\n<style>{style}</style>\n</head>\n<body>\n"
        '<a class="skip" href="#page-0">Skip to the page</a>\n'
    )
    if len(views) > 1:
        yield from _index(views)
    yield "<main>\n"
    for i, view in enumerate(views):
        yield from _page(i, view)
    yield (
        '</main>\n<footer id="teller" dir="ltr" hidden><div id="told"></div></footer>\n'
        '<div id="spoken" class="unseen" role="status" dir="ltr"></div>\n'
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def _index(views: Sequence[View]) -> Iterator[str]:
    yield '<nav class="index" aria-label="Pages" dir="ltr"><h1>Pages</h1><ol>\n'
    for i, view in enumerate(views):
        name, article = view.name, view.article
        title = f'<bdi class="value">{written(article.title)}</bdi> ' if article.title else ""
        yield (
            f'<li><a href="#page-{i}">{title}<span class="name">{written(name)}</span></a> '
            f'<span class="tag">{article.kind}</span><span class="tag">{written(article.layout or "")}</span></li>\n'
        )
    yield "</ol></nav>\n"


def _page(number: int, view: View) -> Iterator[str]:
    article = view.article
    yield f'<section class="page" id="page-{number}" tabindex="-1">\n<header dir="ltr">\n'
    yield f'<h2 dir="auto">{written(article.title or view.name)}</h2>\n<p class="facts">'
    for fact in _facts(view):
        yield f'<span class="tag">{written(fact)}</span>'
    yield "</p>\n"
    yield from _legend(view)
    yield (
        '<div class="switch" role="group" aria-label="Show"><button type="button" data-pane="text" aria-pressed="true">Text'
        '</button><button type="button" data-pane="panel" aria-pressed="false">Fields</button></div>\n</header>\n'
    )
    language = article.language or "ar"
    yield f'<div class="panes">\n<div class="text" role="region" aria-label="Text of the page" lang="{written(language)}">\n'
    yield from _text.body(view)
    if not article.segments:
        yield '<p class="none" dir="ltr">The page has no text.</p>'
    yield '</div>\n<aside class="panel" dir="ltr" aria-label="What was made of the page">\n'
    yield from panel(view)
    yield f'</aside>\n</div>\n<script type="application/json">{data(_text.facts(view))}</script>\n</section>\n'


def _facts(view: View) -> Iterator[str]:
    article = view.article
    yield view.name
    yield article.kind
    yield f"layout {article.layout} {article.score:.2f}"
    if article.language:
        yield article.language
    covered = sum(segment.end - segment.start for segment in article.segments)
    unknown = sum(segment.end - segment.start for segment in article.segments if segment.role == "unknown")
    yield f"{len(view.page.text):,} characters, {len(article.segments):,} segments"
    yield f"unknown {unknown / covered:.1%}" if covered else "empty"


def _legend(view: View) -> Iterator[str]:
    counts: Counter[str] = Counter(segment.role for segment in view.article.segments)
    yield '<div class="legend" role="group" aria-label="Filter by role">'
    for role in ROLES:
        if role in counts:
            yield (
                f'<button type="button" class="chip r-{role}" data-role="{role}" title="{MEANINGS[role]}" '
                f'aria-pressed="false">{role} <span class="count">{counts[role]}</span></button>'
            )
    yield '<button type="button" class="chip all" data-all hidden>show all</button></div>\n'
