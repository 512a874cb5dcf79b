"""`arabic-article new-plugin`: what it writes, what it guesses, and that lint and types take it as it is."""

from __future__ import annotations

import json
import pathlib
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from arabic_article import Parser, SiteLayout
from arabic_article._cli.guess import guess
from arabic_article._cli.skeleton import is_name
from tests.layouts.html.pages import CASES, H, P, page, ps

if TYPE_CHECKING:
    from .conftest import Run

ROOT: Final = pathlib.Path(__file__).parents[2]
HARBOUR: Final = ROOT / "examples" / "harbour.html"
LONG: Final = (
    "بوابة المرفأ الأزرق وجزره البعيدة وقراها وأسواقها القديمة ومراكب صيدها الكثيرة التي تبحر كل صباح في البحر الهادئ"
)


@pytest.fixture
def here(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_distribution_is_written(run: Run, here: pathlib.Path) -> None:
    result = run("new-plugin", "blue-harbour", "--host", "https://www.harbour.example/", "--from", HARBOUR)

    assert result.exit_code == 0, result.output
    home = here / "arabic-article-blue-harbour"
    assert sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()) == [
        "LICENSE",
        "README.md",
        "conftest.py",
        "pyproject.toml",
        "samples/blue-harbour/first-page/article.json",
        "samples/blue-harbour/first-page/meta.json",
        "samples/blue-harbour/first-page/source.html",
        "src/arabic_article_blue_harbour/__init__.py",
        "src/arabic_article_blue_harbour/py.typed",
    ]
    sample = home / "samples/blue-harbour/first-page"
    assert (sample / "source.html").read_bytes() == HARBOUR.read_bytes()
    assert json.loads((sample / "meta.json").read_text("utf-8")) == {"url": "https://harbour.example/news/4417"}
    asked = json.loads((sample / "article.json").read_text("utf-8"))
    assert {name for name, value in asked.items() if value == "?"} >= {"title", "published", "credits", "body"}


@pytest.mark.parametrize("given", ["example", "page", "text", "odd", "long"])
def test_lint_and_types_take_it_as_it_is(run: Run, here: pathlib.Path, given: str) -> None:
    pytest.importorskip("ruff")
    pytest.importorskip("mypy")
    site = LONG if given == "long" else "ما كتبه \"أهل 'البحر'\" \\ اليوم"
    html = page(
        f"{H}<div class='it&quot;s'>{ps(P)}</div><p>جميع الحقوق محفوظة لـ {site}</p>",
        head=f"<meta property='og:site_name' content='{site.replace(chr(39), '&#39;')}'>",
    )
    text = "\n".join(("بلدية المرج تفتتح مكتبة", "الأحد 5 مايو 2024", *P))
    contents = {"page": HARBOUR.read_text("utf-8"), "text": text, "odd": html, "long": html}
    options: list[object] = []
    if given in contents:
        (here / "given").write_text(contents[given], "utf-8")
        options = ["--from", "given", "--url", "https://www.harbour.example/1"]

    result = run("new-plugin", f"harbour-{given}", "--host", "harbour.example", *options)

    assert result.exit_code == 0, result.output
    home = here / f"arabic-article-harbour-{given}"
    for config in ((), ("--config", str(ROOT / "pyproject.toml"))):
        for command in (("check",), ("format", "--check", "--diff")):
            done = subprocess.run(
                [sys.executable, "-m", "ruff", *command, *config, "--no-cache", "."],
                cwd=home,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stdout + done.stderr
    if given in ("page", "odd"):
        command = [sys.executable, "-m", "mypy", "--cache-dir", str(ROOT / ".mypy_cache"), "src"]
        done = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_selectors_are_guessed_from_where_the_fields_are() -> None:
    read = Parser(()).read(HARBOUR)

    found = guess(read, "harbour.example")

    assert found.selectors == {
        "title_css": ("h2.story-title",),
        "date_css": ("span.story-date",),
        "author_css": ("span.story-writer",),
        "tags_css": ("div.story-tags a",),
        "body_css": ("div.story-text",),
    }
    assert (found.site, found.country) == ("بوابة المرفأ", None)
    assert found.signatures == ("جميع الحقوق محفوظة لبوابة المرفأ",)


@pytest.mark.parametrize(
    ("names", "kept"),
    [("post-body", True), ("css-1x2y3z", False), ("col-md-8", False), ("post-48121", False), ("a1b2c3", False)],
)
def test_names_that_a_tool_made_are_no_selectors(names: str, kept: bool) -> None:
    html = page(f'{H}<div class="{names}">{ps(P)}</div>')

    found = guess(Parser(()).read(html), "zahra-news.example").selectors

    assert (found.get("body_css") == (f"div.{names}",)) is kept


@pytest.mark.parametrize(("rel", "found"), [("tag", ("div.words a",)), ("category tag", None), ("nofollow", None)])
def test_tags_that_only_their_relation_tells_are_found(rel: str, found: tuple[str, ...] | None) -> None:
    words = "".join(f'<a rel="{rel}" href="/w/{i}">{word}</a>' for i, word in enumerate(("حدائق", "مدن خضراء")))
    read = Parser(()).read(page(f'{H}<div class="text">{ps(P)}<div class="words">{words}</div></div>'))

    assert guess(read, "zahra-news.example").selectors.get("tags_css") == found


@pytest.mark.parametrize("name", CASES)
def test_a_guess_never_changes_what_is_read(name: str) -> None:
    parser = Parser(())
    read = parser.read(CASES[name].html, url=CASES[name].url)
    found = guess(read, "zahra-news.example")
    layout = type("Guessed", (SiteLayout,), {"name": "guessed", **found.selectors})()

    other = parser.parse(read, layout=layout)

    for field in ("title", "credits", "keywords", "body"):
        assert getattr(other, field) == getattr(found.article, field), field


@pytest.mark.parametrize(("host", "country"), [("harbour.eg", "EG"), ("harbour.example", None), ("youm7.com", "EG")])
def test_the_country_is_that_of_the_outlet_or_of_its_domain(host: str, country: str | None) -> None:
    assert guess(Parser(()).read(HARBOUR), host).country == country


def test_a_page_that_is_no_article_is_told(run: Run, here: pathlib.Path) -> None:
    (here / "list.html").write_text(CASES["a section"].html, "utf-8")

    result = run("new-plugin", "harbour", "--host", "harbour.example", "--from", "list.html")

    assert "The page reads as listing, not as an article" in result.stdout


def test_a_page_that_a_script_fills_is_told(run: Run, here: pathlib.Path) -> None:
    (here / "shell.html").write_text("<html><body><div id=app></div><script>start()</script></body></html>", "utf-8")

    result = run("new-plugin", "harbour", "--host", "harbour.example", "--from", "shell.html")

    assert "The page reads as empty, not as an article" in result.stdout
    assert "Where a script fills the page" in result.stdout


def test_a_folder_that_is_there_is_left_alone(run: Run, here: pathlib.Path) -> None:
    kept = here / "arabic-article-harbour" / "notes.txt"
    kept.parent.mkdir()
    kept.write_text("mine", "utf-8")

    result = run("new-plugin", "harbour", "--host", "harbour.example")

    assert result.exit_code == 2
    assert "it is there already" in result.stderr
    assert [path.name for path in kept.parent.iterdir()] == ["notes.txt"]


def test_a_page_that_is_not_there(run: Run, here: pathlib.Path) -> None:
    result = run("new-plugin", "harbour", "--host", "harbour.example", "--from", "missing.html")

    assert result.exit_code == 2
    assert "missing.html: it cannot be read" in result.stderr
    assert not list(here.iterdir())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["harbour"], "Missing option '--host'"),
        (["Harbour", "--host", "harbour.example"], "'Harbour' is no name"),
        (["1harbour", "--host", "harbour.example"], "'1harbour' is no name"),
        (["مرفأ", "--host", "harbour.example"], "is no name"),
        (["harbour", "--host", "harbour"], "'harbour' is no host"),
        *(
            (["harbour", "--host", host], "is no host")
            for host in (
                "harbour.example/news",
                "*.example",
                "blue_harbour.example",
                "-harbour.example",
                "harbour.",
                "blue..example",
                ".example",
                "harbour.example?x",
                "https://[harbour.example",
                "",
            )
        ),
        (["generic", "--host", "harbour.example"], "'generic' is the name of a layout of arabic-article "),
        (
            ["harbour", "--host", "harbour.example", "--url", "https://other.example/1"],
            "is no address of harbour.example",
        ),
        (["harbour", "--host", "harbour.example", "--url", "harbour.example/1"], "is no address of harbour.example"),
    ],
)
def test_usage(run: Run, arguments: list[str], said: str) -> None:
    result = run("new-plugin", *arguments)

    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize(
    "host",
    ["blue-harbour.example", "24.harbour.example", "xn--mgbh0fb.example", "مرفأ.شبكة", "HTTPS://WWW.Harbour.example/"],
)
def test_hosts_that_a_plugin_may_have(run: Run, here: pathlib.Path, host: str) -> None:
    assert run("new-plugin", "harbour", "--host", host).exit_code == 0
    assert here.exists()


def test_names() -> None:
    assert is_name("sky-24")
    assert not any(map(is_name, ("", "-a", "a-", "a--b", "a_b", "A", "24-sky")))


def test_a_folder_that_no_folder_can_be(run: Run) -> None:
    result = run("new-plugin", "harbour", "--host", "harbour.example", "--output", "x" * 300)

    assert result.exit_code == 2
    assert "it cannot be written" in result.stderr


def test_no_line_with_a_year_is_guessed() -> None:
    said = HARBOUR.read_text("utf-8")
    dated = said.replace("جميع الحقوق محفوظة لبوابة المرفأ", "جميع الحقوق محفوظة © 2024 لبوابة المرفأ")
    assert dated != said
    assert not guess(Parser(()).read(dated), "harbour.example").signatures
