"""The side panel: fields with their evidence, the ranking of the layouts, notes, what the page says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from arabic_article.layouts.site import begins_line
from arabic_article.report._fields import groups
from arabic_article.report._write import text as written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from arabic_article._recognise import Ranked
    from arabic_article._segments import Evidence
    from arabic_article.report._fields import Group, Loser, Row
    from arabic_article.report._look import View

_SHOWN: Final = 400
"""Characters of a value that are shown; the text beside it has the rest."""
_SIGNATURES: Final = 6


def panel(view: View) -> Iterator[str]:
    """
    Write the side panel of a page.

    Args:
        view: The page.

    Yields:
        HTML, part by part.
    """
    yield "<h3>Fields</h3>\n"
    for group in groups(view):
        yield _group(group)
    yield "<h3>Layouts</h3>\n"
    yield from _ranking(view)
    yield "<h3>Notes</h3>\n"
    if view.article.notes:
        items = (
            f"<li><code>{written(note.code)}</code>{f' <code>{written(note.field)}</code>' if note.field else ''} "
            f'<span dir="auto">{written(note.message)}</span></li>'
            for note in view.article.notes
        )
        yield f'<ul class="notes">{"".join(items)}</ul>\n'
    else:
        yield '<p class="none">nothing to note</p>\n'
    yield from _page_facts(view)


def _group(group: Group) -> str:
    state = "" if group.folded else " open"
    rows = [_row(row) for row in group.rows if row.value is not None or row.losers]
    absent = [f"<code>{written(row.path)}</code>" for row in group.rows if row.value is None and not row.losers]
    if absent:
        rows.append(f'<li class="absent">absent: {" ".join(absent)}</li>')
    return f"<details{state}><summary>{written(group.title)}</summary>\n<ul>{''.join(rows)}</ul></details>\n"


def _row(row: Row) -> str:
    path = f"<code>{written(row.path)}</code>"
    if row.value is None:
        value = '<span class="none">absent</span>'
    else:
        value = f'<span class="value" dir="auto">{_cut(row.value)}</span>'
    tag = f'<span class="tag">{written(row.detail)}</span>' if row.detail else ""
    sure = _sure(row.sure)
    said = _said(row.evidence) if row.value is not None else ""
    losers = "".join(map(_loser, row.losers))
    lost = f'<ul class="losers">{losers}</ul>' if losers else ""
    return f"<li>{_target('row', row.evidence, f'{path} {value} {tag}{sure}{said}')}{lost}</li>\n"


def _target(kind: str, evidence: Evidence | None, content: str) -> str:
    """Make what has a place in the text a button that shows it."""
    if evidence is None or evidence.start is None or evidence.end is None:
        return f'<div class="{kind}">{content}</div>'
    return (
        f'<button type="button" class="{kind}" data-s={int(evidence.start)} data-e={int(evidence.end)} '
        f'aria-pressed="false">{content}</button>'
    )


def _said(evidence: Evidence | None) -> str:
    if evidence is None:
        return ""
    place = "" if evidence.start is None else f" {evidence.start}–{evidence.end}"
    return (
        f'<span class="tag">{written(evidence.source)}{place}</span><span class="tag">{written(evidence.rule)}</span>'
    )


def _sure(sure: float | None) -> str:
    return "" if sure is None else f'<span class="tag">sure {sure:.2f}</span>'


def _loser(loser: Loser) -> str:
    content = (
        f'<span class="lost">lost</span> <span class="value" dir="auto">{_cut(loser.value)}</span> '
        f'<span class="why">{written(loser.why)}</span>{_sure(loser.sure)}{_said(loser.evidence)}'
    )
    return f"<li>{_target('row loser', loser.evidence, content)}</li>"


def _cut(value: str) -> str:
    return written(value) if len(value) <= _SHOWN else f"{written(value[:_SHOWN])}…"


def _ranking(view: View) -> Iterator[str]:
    names = [ranked.layout.name for ranked in view.ranking]
    yield '<ol class="ranking">'
    if view.article.layout not in names:
        yield (
            f'<li><strong>{written(view.article.layout or "none")}</strong> <span class="tag">taken</span> '
            f'<span class="tag">score {view.article.score:.2f}</span> <span class="why">named by the caller</span></li>'
        )
    for ranked in view.ranking:
        layout, match, score, distribution = ranked
        taken = '<span class="tag taken">taken</span> ' if layout.name == view.article.layout else ""
        yield (
            f'<li><strong>{written(layout.name)}</strong> {taken}<meter min="0" max="1" value="{score:.3f}" '
            f'aria-label="score"></meter> <span class="tag">score {score:.2f}</span>'
            f'<span class="tag">{written(match)}</span><span class="tag">priority {int(layout.priority)}</span>'
            f'<span class="tag">{written(distribution)}</span> <span class="why">{_reason(view, ranked)}</span></li>\n'
        )
    yield "</ol>\n"
    if view.others:
        yield f'<p class="none">{view.others} more: no host or signature of theirs is here, or they said no.</p>\n'


def _reason(view: View, ranked: Ranked) -> str:
    if ranked.match == "host":
        return f"the page is of {written(view.page.host or '')}"
    if ranked.match != "signature":
        return "takes any page"
    found: list[str] = []
    for phrase in ranked.layout.signatures:
        if len(found) < _SIGNATURES and (block := begins_line(view.page, phrase)) is not None:
            row = view.page.text.count("\n", 0, view.page.blocks[block].start) + 1
            found.append(f"<bdi>{written(phrase)}</bdi> begins line {row}")
    return "; ".join(found)


def _page_facts(view: View) -> Iterator[str]:
    facts = view.page.facts
    rows = [
        ("url", view.page.url),
        ("canonical", facts.canonical),
        ("base", facts.base),
        ("language", facts.language),
        ("encoding", facts.encoding),
        ("repairs", ", ".join(view.page.repairs) or None),
        *((f"meta {name}", content) for name, content in facts.meta),
        *((f"time {value}", said) for value, said in facts.times),
        *(("json-ld", content) for content in facts.json_ld),
    ]
    shown = [(name, value) for name, value in rows if value]
    if shown:
        yield f"<h3>What the page says of itself</h3>\n<details><summary>{len(shown)} facts</summary><dl>"
        for name, value in shown:
            yield f'<dt><code>{written(name)}</code></dt><dd dir="auto">{_cut(value)}</dd>\n'
        yield "</dl></details>\n"
