"""Every promise is kept by the samples here, and broken by a plugin that is made to break it."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Any

import pytest

from arabic_article import (
    ArabicArticleError,
    Article,
    Candidate,
    Credit,
    Evidence,
    LineShape,
    Marker,
    Page,
    Parser,
    Segment,
    SiteLayout,
    hookimpl,
)
from arabic_article._plugins import Plugin
from arabic_article.testing import Sample, read_sample
from arabic_article.testing.conformance import PLUGIN_PROMISES, SAMPLE_PROMISES
from arabic_article.testing.folder import PluginFolder

from ..docs.blocks import ROOT, rows
from .making import Good, write_sample

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Iterable, Mapping


class Scoring(Good):
    def recognise(self, page: Page) -> float:  # noqa: ARG002  # the protocol's signature
        return 7


class Moody(Good):
    def __init__(self) -> None:
        self.score = 0.25

    def recognise(self, page: Page) -> float:  # noqa: ARG002  # the protocol's signature
        self.score += 0.25
        return self.score


class Overlapping(Good):
    def mark(self, page: Page) -> Iterable[Segment]:  # noqa: ARG002  # the protocol's signature
        return [Segment("title", 0, 10), Segment("lead", 5, 20)]


class Brittle(Good):
    def mark(self, page: Page) -> Iterable[Segment]:
        return [Segment("title", page.blocks[0].start, page.blocks[0].end), *self.second(page)]

    def second(self, page: Page) -> Iterable[Segment]:
        yield Segment("kicker", page.blocks[1].start, page.blocks[1].end)


class Forgetful(Good):
    """Keeps something between pages."""

    def __init__(self) -> None:
        self.pages = 0

    def propose(self, page: Page) -> Mapping[str, tuple[Candidate, ...]]:  # noqa: ARG002  # the protocol's signature
        self.pages += 1
        return {"section": (Candidate(f"page {self.pages}", Evidence(None, None, "layout", "count"), 1.0),)}


class Pointing(Good):
    """Points to other words than it offers."""

    def propose(self, page: Page) -> Mapping[str, tuple[Candidate, ...]]:  # noqa: ARG002  # the protocol's signature
        return {"section": (Candidate("رياضة", Evidence(0, 10, "text", "guess"), 1.0),)}


class Outside(Good):
    """Points behind the end of the page."""

    def propose(self, page: Page) -> Mapping[str, tuple[Candidate, ...]]:
        size = len(page.text)
        return {"section": (Candidate("رياضة", Evidence(size, size + 9, "meta", "guess"), 1.0),)}


class Blank(Good):
    def propose(self, page: Page) -> Mapping[str, tuple[Candidate, ...]]:  # noqa: ARG002  # the protocol's signature
        return {"section": (Candidate(" ", Evidence(None, None, "layout", "guess"), 1.0),)}


class Unpicklable(Good):
    """Offers a value that cannot be copied."""

    def propose(self, page: Page) -> Mapping[str, tuple[Candidate, ...]]:  # noqa: ARG002  # the protocol's signature
        writers = (Credit("author", Stubborn("رنا الحداد")),)
        return {"credits": (Candidate(writers, Evidence(None, None, "layout", "guess"), 1.0),)}


class Stubborn(str):
    """A text that no pickle takes."""

    __slots__ = ()

    def __reduce__(self) -> Any:
        raise TypeError("no pickle takes this")


class Rival(SiteLayout):
    name = "rival"
    hosts = ("bad.example",)
    priority = 5


class Near(SiteLayout):
    name = "aaa"
    hosts = ("bad.example",)


class Bytes:
    """An exporter that gives bytes."""

    format = "bytes"

    def export(self, article: Article) -> Any:  # noqa: ARG002  # the protocol's signature
        return b""


class Plug:
    """A plugin of these layouts."""

    def __init__(self, *layouts: Any, exporters: tuple[Any, ...] = ()) -> None:
        self.layouts = layouts
        self.exporters = exporters

    @hookimpl
    def register_layouts(self) -> Iterable[Any]:
        return self.layouts

    @hookimpl
    def register_exporters(self) -> Iterable[Any]:
        return self.exporters


@pytest.fixture
def sample(tmp_path: pathlib.Path) -> Sample:
    write_sample(tmp_path / "samples" / "bad" / "case")
    return read_sample(tmp_path / "samples" / "bad" / "case")


@pytest.mark.parametrize("name", SAMPLE_PROMISES)
def test_an_ordinary_layout_keeps_every_promise(sample: Sample, name: str) -> None:
    SAMPLE_PROMISES[name](Parser([Plug(Good())]), sample)


@pytest.mark.parametrize(
    ("name", "plug", "said"),
    [
        ("own_layout_wins", Plug(Good(), Rival()), "the layout 'rival' of Plug wins (host, 0.95)"),
        ("own_layout_wins", Plug(Good(), Near()), "the layout 'aaa' of Plug comes as near as a tie"),
        ("scores_lie_within_limits", Plug(Scoring()), "'bad' gives the score 7, which is not from 0.0 to 1.0"),
        ("scores_lie_within_limits", Plug(Moody()), "'bad' gives the score 0.5 first, and then 0.75"),
        ("marks_do_not_overlap", Plug(Overlapping()), "mark() of 'bad' broke the rules: segments[1]"),
        ("marks_do_not_overlap", Plug(), "there is no layout 'bad', which the folder of the sample names"),
        ("same_page_same_article", Plug(Forgetful()), "the same page gives another Article"),
        ("evidence_points_to_the_text", Plug(Pointing()), "section: ['رياضه'] do not stand at 0..10"),
    ],
)
def test_a_broken_promise_is_said(sample: Sample, name: str, plug: Plug, said: str) -> None:
    with pytest.raises(AssertionError, match=re.escape(said)):
        SAMPLE_PROMISES[name](Parser([plug]), sample)


@pytest.mark.parametrize(
    ("name", "plug", "said"),
    [
        ("evidence_points_to_the_text", Plug(Outside()), "section: its evidence spans"),
        ("every_format_is_written", Plug(Good(), exporters=(Bytes(),)), "the exporter 'bytes' gave a bytes, not a str"),
    ],
)
def test_what_the_parser_refuses_is_no_promise(sample: Sample, name: str, plug: Plug, said: str) -> None:
    with pytest.raises(ArabicArticleError, match=re.escape(said)):
        SAMPLE_PROMISES[name](Parser([plug]), sample)


def test_a_layout_that_fails_on_a_cut_page_is_named(sample: Sample) -> None:
    parser = Parser([Plug(Brittle())])

    with pytest.raises(Exception, match=r"mark\(\) of the layout 'bad' of Plug failed: IndexError"):
        SAMPLE_PROMISES["any_page_is_taken"](parser, sample)


def test_a_value_that_cannot_be_copied_is_said(sample: Sample) -> None:
    with pytest.raises(TypeError, match="no pickle takes this"):
        SAMPLE_PROMISES["pickles_and_copies"](Parser([Plug(Unpicklable())]), sample)


def folder_of(*layouts: Any, samples: tuple[Sample, ...] = ()) -> PluginFolder:
    """A plugin of these layouts, as if it were installed."""
    plugins = (Plugin("bad", "arabic-article-bad 1.2.3", Plug(*layouts)),)
    return PluginFolder(ROOT, "arabic-article-bad 1.2.3", plugins, Parser(plugins), layouts, samples)


@pytest.mark.parametrize("name", PLUGIN_PROMISES)
def test_an_ordinary_plugin_keeps_every_promise(sample: Sample, name: str) -> None:
    PLUGIN_PROMISES[name](folder_of(Good(), samples=(sample,)))


def layout(**members: Any) -> SiteLayout:
    """A layout with these members."""
    return type("Bad", (Good,), members)()  # type: ignore[no-any-return]  # of a class made here


SOUND = "names_hosts_and_signatures_are_sound"
DATA = "markers_shapes_and_selectors_are_sound"


@pytest.mark.parametrize(
    ("name", "bad", "said"),
    [
        ("every_layout_has_a_sample", layout(name="lonely"), "no sample for: lonely"),
        ("every_sample_has_its_layout", layout(name="other"), "no layout is called 'bad'; there are: ['other']"),
        (SOUND, layout(name="Bad One"), "a name is lower-case words joined by hyphens"),
        (SOUND, layout(hosts="bad.example"), "hosts is no tuple. A comma after its only item?"),
        (SOUND, layout(hosts=("https://bad.example",)), "'https://bad.example' is no bare host"),
        (SOUND, layout(hosts=("www.bad.example",)), "'www.bad.example' is no bare host"),
        (SOUND, layout(hosts=("Bad.example",)), "'Bad.example' is no bare host"),
        (SOUND, layout(hosts=("bad",)), "'bad' is no bare host"),
        (SOUND, layout(hosts=("bad..example",)), "'bad..example' is no bare host"),
        (SOUND, layout(hosts=("bad-.example",)), "'bad-.example' is no bare host"),
        (SOUND, layout(hosts=("*.example",)), "'*.example' is no bare host"),
        (SOUND, layout(signatures=(" ",)), "the signature ' ' is blank"),
        (SOUND, layout(signatures=("سطر\nآخر",)), "goes over a line"),
        (SOUND, layout(priority="high"), "the priority is 'high', which is no whole number"),
        (DATA, layout(markers=(Marker("headline", "opens", "line", False, ("كلمة",)),)), "'headline' is no role"),
        (DATA, layout(shapes=(LineShape("counter", "("),)), "the shape '(' is no pattern"),
        (DATA, layout(glued=(LineShape("counter", "("),)), "the shape '(' is no pattern"),
        (DATA, layout(shapes=(LineShape("counter", "(?P<number>1)"),)), "names the group number; only `value` is read"),
        (DATA, layout(title_css="h1"), "title_css is no tuple"),
        (DATA, layout(title_css=(".head",)), "title_css: '.head' begins with no tag"),
        (DATA, layout(title_css=("h1[",)), "title_css has 'h1[', which is no selector"),
        (DATA, layout(titel_css=("h1",)), "titel_css is nothing that is read. There are: title_css"),
        (DATA, layout(shapes=LineShape("counter", "x")), "shapes is no tuple of LineShape. A comma"),
        (DATA, layout(markers=Marker("nav", "opens", "line", False, ("كلمة",))), "markers is no tuple of Marker"),
        (DATA, layout(markers=(("nav", "opens", "line", False, ("كلمة",)),)), "markers is no tuple of Marker"),
        (
            DATA,
            layout(markers=(Marker("nav", "opens", "section", False, ("x",)),)),
            "'section' stands in a marker in the place of one of line",
        ),  # type: ignore[arg-type]
        (DATA, layout(markers=(Marker("nav", "opens", "line", False, "كلمة"),)), "the phrases 'كلمة' are no tuple"),  # type: ignore[arg-type]
        ("layouts_look_at_no_other_page", Scoring(), ""),
    ],
)
def test_a_plugin_that_breaks_a_promise_is_told(sample: Sample, name: str, bad: SiteLayout, said: str) -> None:
    if not said:
        PLUGIN_PROMISES[name](folder_of(bad, samples=(sample,)))
        return
    one = PluginFolder(sample.folder, "arabic-article-bad 1.2.3", (), Parser(()), (bad,), (sample,))
    with pytest.raises(AssertionError, match=re.escape(said)):
        PLUGIN_PROMISES[name](one)


def test_private_names_are_told(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = """
    from arabic_article.layouts._selectors import find_body
    from arabic_article import SiteLayout
    class Nosy(SiteLayout):
        name = "nosy"
        found = find_body
    """
    (tmp_path / "nosy_plugin.py").write_text(textwrap.dedent(code), "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    from nosy_plugin import Nosy  # type: ignore[import-not-found]  # it is written above

    with pytest.raises(AssertionError, match=r"nosy_plugin, line 2: arabic_article\.layouts\._selectors\.find_body"):
        PLUGIN_PROMISES["imports_public_names_only"](folder_of(Nosy()))


def test_the_manual_lists_every_promise_in_the_words_of_the_code() -> None:
    page = ROOT / "docs" / "reference" / "testing.md"
    promises: tuple[tuple[str, Any], ...] = (
        ("Promises of a sample", SAMPLE_PROMISES),
        ("Promises of a plugin", PLUGIN_PROMISES),
    )
    for heading, table in promises:
        told = {name.strip("`"): meaning for name, meaning in rows(page, heading)}
        assert told == {name: summary(promise) for name, promise in table.items()}


def summary(promise: Any) -> str:
    """What a promise says of itself."""
    return " ".join((promise.__doc__ or "").strip().partition("\n\n")[0].split())
