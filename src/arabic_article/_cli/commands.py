"""The commands `parse`, `layouts` and `plugins`: each reads its arguments, calls the library and writes."""

from __future__ import annotations

import json
import os
import sys
from typing import IO, TYPE_CHECKING, Final

import click
from rich.console import Console
from rich.progress import Progress

from arabic_article._cli.inputs import Input, Problem, gather, is_folder
from arabic_article._cli.options import captured as captured_option
from arabic_article._cli.ranking import show_ranking
from arabic_article._cli.rule_file import parser_with
from arabic_article._cli.start import EPILOG, FAILED, INPUTS_EPILOG, UNUSABLE, ending
from arabic_article._cli.status import inspect_plugins
from arabic_article._cli.view import complain, one_line, show_article, show_plugins
from arabic_article._plugins import VARIABLE
from arabic_article.errors import ArabicArticleError, PluginError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from arabic_article import Parser

VIEW: Final = "view"
"""The format for people; the others come from exporters."""
_LAYOUTS_EPILOG: Final = (
    "Exit codes: 0 all went well; 2 the page could not be read, or the command or an installed plugin is at fault."
)
_PLUGINS_EPILOG: Final = EPILOG.format(
    "a plugin is broken", "one that is named is not installed, or they cannot be used together"
)


class Unusable(click.ClickException):
    """The reason, in one line, why a command ends without its output."""

    exit_code = UNUSABLE

    def show(self, file: IO[str] | None = None) -> None:
        """
        Print the reason.

        Args:
            file: Where to; None for standard error.
        """
        complain(self.message, file)


@click.command(epilog=INPUTS_EPILOG)
@click.argument("inputs", nargs=-1, required=True, metavar="FILE|-|FOLDER...")
@click.option(
    "--format",
    "form",
    metavar="NAME",
    help="view, json, jsonl, text, markdown, jsonld, tei, or a format of a plugin.",
)
@click.option(
    "--url", metavar="URL", help="Address of the page, where there is one input; it helps to choose the layout."
)
@click.option("--layout", metavar="NAME", help="The layout to use; see `arabic-article layouts`.")
@click.option("--layout-file", metavar="FILE", help="Python file with layouts that are not packaged yet.")
@click.option("--content-type", metavar="TYPE", help="As in HTTP: 'text/html; charset=windows-1256'.")
@captured_option
@click.option("--with-name", is_flag=True, help='JSON lines of {"file": NAME, "article": ARTICLE}.')
def parse(
    inputs: tuple[str, ...],
    form: str | None,
    url: str | None,
    layout: str | None,
    *,
    layout_file: str | None,
    content_type: str | None,
    captured: dt.datetime | None,
    with_name: bool,
) -> None:
    """
    Print the article of each page.

    An input is a file, a folder (its .txt, .htm, .html and .xhtml files, at any depth) or - for standard input.

    Without --format a terminal gets a view to read, a pipe gets JSON: one indented object for one file, one object a line
    for several or for a folder.
    """
    parser = _parser(layout_file)
    several = len(inputs) > 1 or is_folder(inputs[0])
    if url and several:
        raise click.UsageError("--url is the address of one page: give one file, or -.")
    if with_name and form not in (None, "jsonl"):
        raise click.UsageError("--with-name is for JSON lines: leave --format out, or give jsonl.")
    form = form or (with_name and "jsonl") or (VIEW if sys.stdout.isatty() else "jsonl" if several else "json")
    _check(parser, form, layout)
    found = list(gather(inputs, sys.stdin.buffer))
    failed = done = False
    console = _console()
    for item in _followed(found, shown=several and not sys.stdout.isatty()):
        if isinstance(item, Problem):
            failed = True
            complain(item.message)
            continue
        try:
            article = parser.parse(item.source, url=url, content_type=content_type, captured=captured, layout=layout)
            document = "" if form == VIEW else parser.export(article, form)
        except ArabicArticleError as error:
            failed = True
            # An exporter does not know which page it failed on.
            complain(f"{item.name}: {error}" if error.source == "export" else str(error))
            continue
        if form == VIEW:
            show_article(console, item.name, article)
        else:
            between = "\n" if done and form != "jsonl" else ""
            sys.stdout.write(f"{between}{_beside_name(item.name, document) if with_name else document}\n")
        done = True
    sys.exit(ending(done, failed))


def _beside_name(name: str, document: str) -> str:
    """Put an article, as JSON on one line, beside the name of its file; what is no text in a name is escaped."""
    return f'{{"file": {json.dumps(name, ensure_ascii=not name.isprintable())}, "article": {document}}}'


def _parser(layout_file: str | None = None) -> Parser:
    try:
        return parser_with(layout_file)
    except PluginError as error:
        if error.source == layout_file:
            raise Unusable(str(error)) from error
        raise Unusable(f"{error} `arabic-article plugins` shows all of them.") from error


def _check(parser: Parser, form: str, layout: str | None) -> None:
    """Refuse names that no input could be read with, before any is."""
    try:
        formats = (VIEW, *parser.formats)
    except PluginError as error:
        raise Unusable(str(error)) from error
    if form not in formats:
        raise click.UsageError(f"There is no format {form!r}. There are: {', '.join(formats)}.")
    names = [entry.layout.name for entry in parser.layouts]
    if layout is not None and layout not in names:
        raise click.UsageError(f"There is no layout {layout!r}. There are: {', '.join(names)}.")


def _followed(found: list[Input | Problem], *, shown: bool) -> Iterator[Input | Problem]:
    """Go through the inputs, with a bar on standard error where somebody sees it."""
    console = Console(stderr=True)
    if not (shown and console.is_terminal):
        yield from found
        return
    with Progress(console=console, transient=True, redirect_stdout=False) as progress:
        yield from progress.track(found, description="pages")


def _console() -> Console:
    # What a page says is neither markup nor the name of an emoji.
    return Console(file=sys.stdout, highlight=False, emoji=False, markup=False, soft_wrap=not sys.stdout.isatty())


@click.command(epilog=_LAYOUTS_EPILOG, short_help="Show which layouts take a page, and why.")
@click.argument("page", metavar="FILE|-")
@click.option("--url", metavar="URL", help="Address of the page; its host chooses among the layouts.")
@click.option("--layout-file", metavar="FILE", help="Python file with layouts that are not packaged yet.")
@click.option("--content-type", metavar="TYPE", help="As in HTTP: 'text/html; charset=windows-1256'.")
@captured_option
@click.option("--all", "every", is_flag=True, help="Show the layouts that do not take it too, and why they do not.")
def layouts(
    page: str,
    url: str | None,
    layout_file: str | None,
    content_type: str | None,
    *,
    captured: dt.datetime | None,
    every: bool,
) -> None:
    """Show which layouts take a page, with their scores, and why; and what each finds there."""
    parser = _parser(layout_file)
    if is_folder(page):
        raise Unusable(f"{page}: it is a folder. Name one page.")
    item = next(gather([page], sys.stdin.buffer))
    if isinstance(item, Problem):
        raise Unusable(item.message)
    try:
        read = parser.read(item.source, url=url, content_type=content_type, captured=captured)
        ranking = parser.rank(read)
    except ArabicArticleError as error:
        raise Unusable(str(error)) from error
    taken = {ranked.layout.name for ranked in ranking}
    others = [entry for entry in parser.layouts if entry.layout.name not in taken]
    show_ranking(_console(), read, ranking, others, every=every)


@click.command(epilog=_PLUGINS_EPILOG, short_help="Show the plugins that are installed.")
def plugins() -> None:
    """Show the plugins that are installed, what each brings, and which are broken."""
    try:
        rows = inspect_plugins()
    except PluginError as error:
        raise Unusable(str(error)) from error
    show_plugins(_console(), rows)
    if VARIABLE in os.environ:
        sys.stdout.write(f"{VARIABLE} is set to {one_line(os.environ[VARIABLE])!r}: other plugins are left out.\n")
    if any(row.problem for row in rows):
        sys.exit(FAILED)
    # One by one they are well; together they may still clash.
    _parser()
