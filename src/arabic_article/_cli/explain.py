"""The command that writes the report of pages; it is a module of its own, since it alone needs the report."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from arabic_article._cli.inputs import Problem, gather, is_folder
from arabic_article._cli.options import captured as captured_option
from arabic_article._cli.rule_file import parser_with
from arabic_article._cli.start import INPUTS_EPILOG, UNUSABLE, ending
from arabic_article._cli.view import complain
from arabic_article.errors import ArabicArticleError, PluginError
from arabic_article.report import View, look, render

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from arabic_article import Parser

DEFAULT: Final = "explained.html"
"""Name of the report where none is given and nobody reads standard output but a person."""


@click.command(epilog=INPUTS_EPILOG, short_help="Write a report: what was made of a page, and why.")
@click.argument("inputs", nargs=-1, required=True, metavar="FILE|-|FOLDER...")
@click.option("-o", "--output", metavar="FILE|-", help="Where the report goes; - is standard output.")
@click.option(
    "--url", metavar="URL", help="Address of the page, where there is one input; it helps to choose the layout."
)
@click.option("--layout", metavar="NAME", help="The layout to use; see `arabic-article layouts`.")
@click.option("--layout-file", metavar="FILE", help="Python file with layouts that are not packaged yet.")
@click.option("--content-type", metavar="TYPE", help="As in HTTP: 'text/html; charset=windows-1256'.")
@captured_option
def explain(
    inputs: tuple[str, ...],
    output: str | None,
    url: str | None,
    layout: str | None,
    *,
    layout_file: str | None,
    content_type: str | None,
    captured: dt.datetime | None,
) -> None:
    """
    Write an HTML report that shows what was made of each page, and why.

    It is one file that loads nothing: the text with its roles, the fields with their evidence, the candidates that lost,
    the ranking of the layouts, and notes. Several pages get an index.

    Without --output a pipe gets the report; at a terminal it is written to explained.html.
    """
    several = len(inputs) > 1 or is_folder(inputs[0])
    if url and several:
        raise click.UsageError("--url is the address of one page: give one file, or -.")
    try:
        parser = parser_with(layout_file)
    except PluginError as error:
        advice = "" if error.source == layout_file else " `arabic-article plugins` shows all of them."
        complain(f"{error}{advice}")
        sys.exit(UNUSABLE)
    names = [entry.layout.name for entry in parser.layouts]
    if layout is not None and layout not in names:
        raise click.UsageError(f"There is no layout {layout!r}. There are: {', '.join(names)}.")
    views, failed = _look(parser, inputs, url=url, layout=layout, content_type=content_type, captured=captured)
    if views:
        _write(render(views), output)
    sys.exit(ending(bool(views), failed))


def _look(parser: Parser, inputs: Iterable[str], **known: Any) -> tuple[list[View], bool]:
    views = []
    failed = False
    for item in gather(inputs, sys.stdin.buffer):
        if isinstance(item, Problem):
            failed = True
            complain(item.message)
            continue
        try:
            view = look(item.source, name=item.name, parser=parser, **known)
        except ArabicArticleError as error:
            failed = True
            complain(str(error))
            continue
        views.append(view)
    return views, failed


def _write(document: str, output: str | None) -> None:
    if output == "-" or (output is None and not sys.stdout.isatty()):
        sys.stdout.write(document)
        return
    path = Path(output or DEFAULT)
    try:
        path.write_text(document, "utf-8", newline="\n")
    except OSError as error:
        complain(f"{path}: it cannot be written ({error.strerror or error}). Name another file with --output.")
        sys.exit(UNUSABLE)
    click.echo(f"{path}: open it in a browser.", err=True)
