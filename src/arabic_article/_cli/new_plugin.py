"""The command that writes a new plugin: a whole distribution, with a page, and a test a field that asks what to fill in."""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import click

from arabic_article._cli.guess import guess
from arabic_article._cli.skeleton import Plan, files, is_name
from arabic_article._cli.start import UNUSABLE
from arabic_article._cli.view import clean, complain
from arabic_article._declared import is_host
from arabic_article._parse import default_parser
from arabic_article._parser import Parser
from arabic_article.errors import ArabicArticleError, PluginError


@click.command(
    "new-plugin",
    epilog="Exit codes: 0 the plugin is written; 2 it is not: the page could not be read, or the command is at fault.",
    short_help="Write a plugin for an outlet.",
)
@click.argument("name")
@click.option("--host", required=True, metavar="HOST", help="Host of the outlet's pages, such as news.example.")
@click.option(
    "--from",
    "page",
    metavar="FILE",
    help="A page of the outlet: selectors are guessed from it, and it is the first sample.",
)
@click.option("--url", metavar="URL", help="Address of that page.")
@click.option("--output", metavar="FOLDER", help="The folder to write; otherwise arabic-article-NAME.")
def new_plugin(name: str, host: str, page: str | None, url: str | None, output: str | None) -> None:
    """
    Write a plugin for an outlet: a whole distribution, ready to be installed and tested.

    NAME is lower-case words joined by hyphens. The tests ask, field by field, what the page prints.
    """
    if not is_name(name):
        raise click.UsageError(f"{name!r} is no name: lower-case Latin words joined by hyphens, such as blue-harbour.")
    bare = _bare(host)
    if (owner := _owner(name)) is not None:
        raise click.UsageError(f"{name!r} is the name of a layout of {owner}. Give another: there can be only one.")
    if url is not None and not _has_host(url, bare):
        raise click.UsageError(f"{url!r} is no address of {bare}. Give the whole one, such as https://{bare}/news/1.")
    folder = Path(output or f"arabic-article-{name}")
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            complain(f"{folder}: it is there already, and not empty. Name another folder with --output.")
            sys.exit(UNUSABLE)
        plan = _plan(name, bare, page, url)
        for path, content in files(plan).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    except OSError as error:
        complain(f"{folder}: it cannot be written ({error.strerror or error}). Name another folder with --output.")
        sys.exit(UNUSABLE)
    _tell(folder, plan)


def _bare(host: str) -> str:
    try:
        bare = (urlsplit(host).hostname or "") if "//" in host else host.strip().lower().rstrip("/")
    except ValueError:
        bare = ""
    bare = bare.removeprefix("www.")
    if not is_host(bare):
        raise click.UsageError(f"{host!r} is no host: such as news.example.")
    return bare


def _owner(name: str) -> str | None:
    """Tell which installed distribution has a layout of this name, beside an earlier one of the same plugin."""
    try:
        entries = default_parser().layouts
    except PluginError:
        # What is broken beside it is told by the command that needs it.
        entries = Parser(()).layouts
    owners = (entry.distribution for entry in entries if entry.layout.name == name)
    return next((owner for owner in owners if owner.partition(" ")[0] != f"arabic-article-{name}"), None)


def _plan(name: str, host: str, page: str | None, url: str | None) -> Plan:
    address = url or f"https://{host}/"
    data = Path(page) if page else _INVENTED.format(host=escape(host)).encode()
    try:
        read = Parser(()).read(data, url=address)
    except ArabicArticleError as error:
        complain(str(error))
        sys.exit(UNUSABLE)
    if page and url is None and _has_host(read.facts.canonical, host):
        # The page says itself where it stands.
        address = str(read.facts.canonical)
        read = Parser(()).read(data, url=address)
    content = data if isinstance(data, bytes) else data.read_bytes()
    suffix = ".html" if read.markup is not None else ".txt"
    return Plan(name, host, content, suffix, address, guess(read, host), page is None)


def _has_host(address: str | None, host: str) -> bool:
    try:
        found = (urlsplit(address or "").hostname or "").removeprefix("www.")
    except ValueError:
        return False
    return found == host or found.endswith(f".{host}")


def _tell(folder: Path, plan: Plan) -> None:
    article = plan.guess.article
    out = [f"{folder}: a plugin with the layout {plan.name} for {plan.host}."]
    if plan.invented:
        out.append("Its page is made up: put a real one in its place, or begin again with --from page.html.")
    elif article.kind != "article":
        out.append(f"The page reads as {article.kind}, not as an article: nothing could be guessed. Is it a story?")
        if article.kind == "empty":
            out.append("Where a script fills the page, the manual helps: Write a plugin for the odd case.")
    for attribute, choices in plan.guess.selectors.items():
        out.append(f"  {attribute:<10}  {choices[0]}")
    if plan.guess.country is None:
        out.append("  country     not known: declare it, and the times of its dates get their offset")
    out.append(f"Next: pip install -e '{folder}[testing]', then pytest {folder}")
    for line in out:
        click.echo(clean(line))


_INVENTED: Final = """<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>بلدة السنابل تفتتح سوقا جديدة للحرف اليدوية</title>
<link rel="canonical" href="https://{host}/">
</head>
<body>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/local">محليات</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
<article>
<h1 class="article-title">بلدة السنابل تفتتح سوقا جديدة للحرف اليدوية</h1>
<div class="article-date">الأحد 5 مايو 2024</div>
<div class="article-author">كتب: نادر الياقوت</div>
<div class="article-body">
<p>افتتحت بلدة السنابل اليوم سوقا جديدة للحرف اليدوية في الساحة القديمة، بمشاركة أربعين حرفيا من القرى المجاورة.</p>
<p>ويعرض المشاركون الفخار والسلال والأقمشة المنسوجة، ويقدمون دروسا مجانية للزوار صباح كل جمعة طوال الموسم.</p>
</div>
<div class="article-tags"><a href="/tag/1">حرف يدوية</a> <a href="/tag/2">بلدة السنابل</a></div>
</article>
<footer><p>جميع الحقوق محفوظة</p></footer>
</body>
</html>
"""
