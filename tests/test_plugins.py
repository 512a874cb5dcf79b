"""Plugins: loading, order, refusals and messages."""

from __future__ import annotations

import re
import types
from importlib import metadata
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arabic_article import (
    LayoutError,
    LineShape,
    Marker,
    Page,
    Parser,
    PluginError,
    Segment,
    SiteLayout,
    Source,
    UnknownNameError,
    UnreadableError,
    _plugins,
    _recognise,
    hookimpl,
)
from arabic_article._plugins import Plugin
from arabic_article.testing.strategies import render, told_pages

if TYPE_CHECKING:
    from collections.abc import Iterable

STORY = (
    "تشهد المدينة القديمة أعمال ترميم واسعة في السوق والمتحف والمكتبة العامة هذا الموسم.\n"
    "وتستقبل الحديقة الجديدة زوار المعرض الزراعي حتى نهاية الصيف بحسب بلدية المدينة.\n"
)


class Small:
    """A layout with no bases: what the protocol asks for, and no more."""

    def __init__(self, name: str, score: float = 0.6, priority: int = 0, **more: Any) -> None:
        self.name = name
        self.priority = priority
        self.hosts: tuple[str, ...] = more.get("hosts", ())
        self.signatures: tuple[str, ...] = more.get("signatures", ())
        self.score = score
        self.fails = more.get("fails", "")
        self.segments: tuple[Segment, ...] = more.get("segments", ())

    def recognise(self, page: Page) -> float:  # noqa: ARG002  # the protocol's signature
        if self.fails == "recognise":
            raise ZeroDivisionError("on purpose")
        return self.score

    def mark(self, page: Page) -> Iterable[Segment]:  # noqa: ARG002  # the protocol's signature
        if self.fails == "mark":
            raise ZeroDivisionError("on purpose")
        return self.segments


def plugin(*layouts: Any, name: str = "sample", **hooks: Any) -> types.ModuleType:
    """A plugin that hands over these layouts."""
    module = types.ModuleType(name)

    @hookimpl
    def register_layouts() -> tuple[Any, ...]:
        return layouts

    module.register_layouts = register_layouts  # type: ignore[attr-defined]
    for hook, function in hooks.items():
        setattr(module, hook, hookimpl(function))
    return module


def _nothing(source: Source) -> None:
    """A hook that does not exist."""


def _wrong(page: Page) -> None:
    """A hook with another argument than its specification has."""


class Point:
    """Stands in for an installed entry point."""

    def __init__(self, name: str, value: object, dist: str = "arabic-article-sample", version: str = "1.2.3") -> None:
        self.name = name
        self.value = name
        self.dist = types.SimpleNamespace(name=dist, version=version)
        self._loads = value

    def load(self) -> object:
        if isinstance(self._loads, BaseException):
            raise self._loads
        return self._loads


@pytest.fixture
def entry_points(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Replace what is installed."""

    def install(*points: Point) -> None:
        monkeypatch.setattr(metadata, "entry_points", lambda **_: points)

    monkeypatch.delenv(_plugins.VARIABLE, raising=False)
    return install


def test_installed_plugins_are_sorted_by_name(entry_points: Any) -> None:
    entry_points(Point("b", plugin(name="b")), Point("a", plugin(name="a")))

    assert [found.name for found in _plugins.installed()] == ["a", "b"]


def test_a_plugin_that_cannot_be_loaded_is_named(entry_points: Any) -> None:
    entry_points(Point("broken", ImportError("no module named x")))

    with pytest.raises(PluginError, match=r"'broken' of arabic-article-sample 1\.2\.3 cannot be loaded: ImportError"):
        Parser()


def test_a_plugin_that_ends_the_program_is_named(entry_points: Any) -> None:
    entry_points(Point("broken", SystemExit("no licence")))

    with pytest.raises(PluginError, match=r"'broken' of arabic-article-sample 1\.2\.3 cannot be loaded: SystemExit"):
        Parser()


def test_signatures_are_compiled_when_a_page_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []
    real = _recognise.Phrases
    monkeypatch.setattr(_recognise, "Phrases", lambda rows: compiled.append(1) or real(rows))
    parser = Parser([plugin(Small("mine", signatures=("تشهد المدينة القديمة",)))])
    assert not compiled

    assert [parser.parse(STORY).layout for _ in range(2)] == ["mine", "mine"]
    assert len(compiled) == 1


@pytest.mark.parametrize(
    ("value", "names"), [(None, ["a", "b"]), ("", []), ("b", ["b"]), (" a , b ", ["a", "b"]), (",", [])]
)
def test_the_environment_chooses(
    entry_points: Any, monkeypatch: pytest.MonkeyPatch, value: str | None, names: list[str]
) -> None:
    entry_points(Point("a", plugin(name="a")), Point("b", plugin(name="b")))
    if value is not None:
        monkeypatch.setenv(_plugins.VARIABLE, value)

    assert [found.name for found in _plugins.installed()] == names


def test_the_environment_names_a_plugin_that_is_not_there(entry_points: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    entry_points(Point("a", plugin()))
    monkeypatch.setenv(_plugins.VARIABLE, "a,missing")

    with pytest.raises(PluginError, match=r"'missing' is not installed.*Installed are: a"):
        Parser()


def test_exactly_the_given_plugins_are_used() -> None:
    names = [entry.layout.name for entry in Parser([plugin(Small("mine"))]).layouts]

    assert names == ["generic", "mine"]


def test_two_layouts_of_one_name_are_refused() -> None:
    with pytest.raises(PluginError, match="two layouts are called 'same': of first and of second"):
        Parser([plugin(Small("same"), name="first"), plugin(Small("same"), name="second")])


def test_two_installed_plugins_of_one_name_are_refused(entry_points: Any) -> None:
    entry_points(Point("same", plugin(name="a"), "one"), Point("same", plugin(name="b"), "two"))

    with pytest.raises(PluginError, match=r"two plugins are called 'same': one 1\.2\.3 and two 1\.2\.3"):
        Parser()


def test_an_unknown_hook_is_pointed_out() -> None:
    with pytest.raises(PluginError, match=r"'sample' of sample does not fit the hooks.*read_pages"):
        Parser([plugin(read_pages=_nothing)])


def test_a_hook_with_another_argument_is_pointed_out() -> None:
    with pytest.raises(PluginError, match=r"^sample: the plugin 'sample' of sample does not fit the hooks"):
        Parser([plugin(read_page=_wrong)])


def test_what_is_no_layout_is_refused() -> None:
    with pytest.raises(PluginError, match="sample registered 'x', which is no layout"):
        Parser([plugin("x")])


def test_what_is_no_exporter_is_refused() -> None:
    parser = Parser([plugin(register_exporters=lambda: ["x"])])

    with pytest.raises(PluginError, match="which is no exporter"):
        parser.formats  # noqa: B018  # the property does the work


def test_a_failing_registration_is_named() -> None:
    def register_layouts() -> None:
        raise OSError("disk on fire")

    module = types.ModuleType("sample")
    module.register_layouts = hookimpl(register_layouts)  # type: ignore[attr-defined]

    with pytest.raises(PluginError, match=r"register_layouts\(\) of the plugin 'sample'.*disk on fire"):
        Parser([module])


@pytest.mark.parametrize("step", ["recognise", "mark"])
def test_an_exception_in_a_layout_names_layout_distribution_and_source(step: str) -> None:
    parser = Parser([plugin(Small("bad", fails=step))])

    with pytest.raises(
        LayoutError, match=rf"^page-7: {step}\(\) of the layout 'bad' of sample failed: ZeroDivisionError"
    ):
        parser.parse(STORY, url="page-7")


@pytest.mark.parametrize("score", [-0.1, 1.1, float("nan"), "high", None])
def test_a_score_that_is_none_is_refused(score: Any) -> None:
    with pytest.raises(LayoutError, match="gave the score"):
        Parser([plugin(Small("bad", score=score))]).parse(STORY)


@pytest.mark.parametrize(
    "segments",
    [
        (Segment("title", 0, 5), Segment("lead", 4, 9)),
        (Segment("title", 5, 5),),
        (Segment("title", 0, 10_000),),
        (Segment("headline", 0, 5),),  # type: ignore[arg-type]  # the point of the case
        (Segment("title", 0, 5, "middle"),),  # type: ignore[arg-type]  # the point of the case
        (Segment("title", 0, 5, "value", -1),),
    ],
)
def test_segments_that_break_the_rules_are_refused(segments: tuple[Segment, ...]) -> None:
    with pytest.raises(LayoutError, match=r"broke the rules: segments\[\d\]"):
        Parser([plugin(Small("bad", segments=segments))]).parse(STORY)


def test_the_generic_layout_fills_the_holes() -> None:
    text = f"اليوم في البلدة الصغيرة\n{STORY}"
    mine = Small("mine", segments=(Segment("kicker", 0, 23, rule="mine"),))

    article = Parser([plugin(mine)]).parse(text)

    assert article.layout == "mine"
    assert article.kicker == "اليوم في البلدة الصغيرة"
    assert len(article.body) == 2


def test_a_host_beats_a_signature_and_a_signature_the_rest() -> None:
    text = f"بوابة المثال الإخبارية\n{STORY}"
    host = Small("host", 0.2, hosts=("news.example",))
    signature = Small("signature", 0.4, signatures=("بوابة المثال",))
    plain = Small("plain", 0.9)
    parser = Parser([plugin(plain, signature, host)])

    names = [ranked.layout.name for ranked in parser.rank(parser.read(text, url="https://www.m.news.example/a"))]

    assert names == ["host", "signature", "plain", "generic"]
    assert parser.parse(text).layout == "signature"


@pytest.mark.parametrize("host", ["news.example.org", "badnews.example", "example"])
def test_another_host_lets_nobody_in(host: str) -> None:
    parser = Parser([plugin(Small("host", hosts=("news.example",)))])

    assert parser.parse(STORY, url=f"https://{host}/").layout == "generic"


def test_a_layout_that_nothing_lets_in_is_not_asked() -> None:
    parser = Parser([plugin(Small("bad", fails="recognise", hosts=("news.example",), signatures=("بوابة المثال",)))])

    assert parser.parse(STORY).layout == "generic"


def test_priority_settles_equal_scores_and_name_the_rest() -> None:
    layouts = [Small("a", priority=1), Small("b", priority=2), Small("c", priority=2)]

    assert Parser([plugin(*layouts)]).parse(STORY).layout == "c"


@given(told_pages(), st.randoms())
def test_the_order_of_plugins_makes_no_difference(told: Any, random: Any) -> None:
    plugins = [plugin(Small(name, 0.5 + i % 2 / 10), name=name) for i, name in enumerate("abcd")]
    text = render(told)
    want = Parser(plugins).parse(text)
    random.shuffle(plugins)

    assert Parser(plugins).parse(text) == want


def test_a_near_tie_is_noted() -> None:
    article = Parser([plugin(Small("a", 0.60), Small("b", 0.58))]).parse(STORY)

    assert [note.code for note in article.notes] == ["layouts-near-tie"]


def test_a_clear_choice_is_not_noted() -> None:
    assert Parser([plugin(Small("a", 0.60), Small("b", 0.50))]).parse(STORY).notes == ()


def test_a_layout_can_be_asked_for_by_name_or_given() -> None:
    parser = Parser([plugin(Small("mine", 0.0))])

    assert parser.parse(STORY, layout="mine").layout == "mine"
    assert parser.parse(STORY, layout="generic").layout == "generic"
    assert parser.parse(STORY, layout=Small("other")).layout == "other"
    with pytest.raises(UnknownNameError, match=r"no layout 'absent'\. There are: generic, mine"):
        parser.parse(STORY, layout="absent")


def test_a_plugin_reads_its_own_format_first() -> None:
    def read_page(source: Source) -> Page | None:
        return Page("من ملحق آخر") if source.data == b"\x00odd" else None

    parser = Parser([plugin(read_page=read_page)])

    assert parser.read(b"\x00odd").text == "من ملحق آخر"
    assert parser.read(STORY).text == STORY


@pytest.mark.parametrize("given", ["نص", b"", 3, ()])
def test_a_reader_that_gives_no_page_is_told(given: Any) -> None:
    parser = Parser([plugin(read_page=lambda source: given)])  # noqa: ARG005  # the hook's signature

    with pytest.raises(
        UnreadableError, match=rf"read_page\(\) of the plugin .* gave a {type(given).__name__}, no Page"
    ):
        parser.parse(STORY)


def test_a_reader_that_fails_is_named_with_its_distribution() -> None:
    def read_page(source: Source) -> Page | None:
        raise ValueError(source.name)

    handed = Plugin("odd", "arabic-article-odd 1.2.3", plugin(read_page=read_page))
    said = r"read_page\(\) of the plugin 'odd' of arabic-article-odd 1\.2\.3 failed: ValueError"
    with pytest.raises(UnreadableError, match=said):
        Parser([handed]).parse(STORY)


def test_an_exporter_of_a_plugin_is_found() -> None:
    parser = Parser([plugin(register_exporters=lambda: [Shout()])])

    assert parser.export(parser.parse(STORY), "shout") == "article!"
    with pytest.raises(UnknownNameError, match=r"There are: .*json.*shout"):
        parser.export(parser.parse(STORY), "whisper")


def test_an_exporter_that_fails_is_named() -> None:
    class Odd:
        format = "odd"

        def export(self, article: Any) -> Any:
            return 3 if article.title else 1 / 0

    parser = Parser([plugin(register_exporters=lambda: [Odd()])])
    with pytest.raises(PluginError, match="the exporter 'odd' failed: ZeroDivisionError"):
        parser.export(parser.parse(""), "odd")
    with pytest.raises(PluginError, match="the exporter 'odd' gave a int, not a str"):
        parser.export(parser.parse(f"افتتاح السوق الجديد\n{STORY}"), "odd")


class Shout:
    format: Any = "shout"

    def export(self, article: Any) -> str:
        return f"{article.kind}!"


def shout(form: Any) -> Shout:
    exporter = Shout()
    exporter.format = form
    return exporter


@pytest.mark.parametrize(
    ("exporter", "said"),
    [
        (Shout, "which is no exporter. An exporter is an object with format and export"),
        (object(), "which is no exporter"),
        (shout(3), "the format is 3, and a format is lower-case words joined by hyphens"),
        (shout(["a"]), "the format is .'a'., and"),
        (shout(""), "the format is '', and"),
        (shout("Two Words"), "the format is 'Two Words', and"),
        (shout("json\n"), "the format is"),
    ],
)
def test_an_exporter_that_nobody_can_ask_for_is_refused(exporter: Any, said: str) -> None:
    parser = Parser([plugin(register_exporters=lambda: [exporter])])

    with pytest.raises(PluginError, match=said):
        parser.formats  # noqa: B018  # the property does the work
    with pytest.raises(PluginError, match=said):
        parser.export(parser.parse(STORY), "json")


def test_two_exporters_of_one_format_are_refused() -> None:
    class Json:
        format = "json"

        def export(self, article: Any) -> str:  # noqa: ARG002  # the protocol's signature
            return ""

    with pytest.raises(PluginError, match="two exporters have the format 'json'"):
        Parser([plugin(register_exporters=lambda: [Json()])]).formats  # noqa: B018  # the property does the work


def test_a_site_layout_needs_only_data() -> None:
    class Example(SiteLayout):
        name = "example"
        hosts = ("news.example",)
        site = "بوابة المثال"

    article = Parser([plugin(Example())]).parse(STORY, url="https://news.example/1")

    assert (article.layout, article.site, article.score) == ("example", "بوابة المثال", 0.95)


class Handing:
    """A plugin with a layout of its own name."""

    def __init__(self, name: str) -> None:
        self.name = name

    @hookimpl
    def register_layouts(self) -> tuple[Small, ...]:
        return (Small(self.name),)


def test_several_objects_of_one_class_are_several_plugins() -> None:
    for order in ("abc", "cba"):
        parser = Parser([*map(Handing, order), plugin(Small("d")), plugin(Small("e"))])
        owners = {entry.layout.name: entry.distribution for entry in parser.layouts}
        assert [owners[name] for name in order] == ["Handing", "Handing#2", "Handing#3"]
        assert (owners["d"], owners["e"]) == ("sample", "sample#2")


def test_several_objects_of_one_class_have_layouts_of_their_own() -> None:
    with pytest.raises(PluginError, match="two layouts are called 'a': of Handing and of Handing#2"):
        Parser([Handing("a"), Handing("a")])


def test_an_object_is_handed_over_once() -> None:
    twice = Handing("a")
    with pytest.raises(PluginError, match=r"^Handing#2: the plugin 'Handing#2' is the same as 'Handing'\. Hand each"):
        Parser([twice, twice])


class Lone(SiteLayout):
    name = "lone"
    hosts = ("lone.example",)


class Unmarked:
    def register_layouts(self) -> tuple[Lone, ...]:
        return (Lone(),)


class OfClasses:
    @hookimpl
    def register_layouts(self) -> tuple[Any, ...]:
        return (Lone,)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Lone(), "'Lone' is a layout, no plugin"),
        (Unmarked(), "register_layouts.. of the plugin 'Unmarked' is not marked as a hook. Write @hookimpl over it"),
        (OfClasses(), "which is no layout. A layout is an object"),
        ("panarab", "'panarab' is no plugin. .* go into the environment variable"),
        (None, "None is no plugin"),
        ({}, "'dict' has no hook. A plugin has one of the hooks register_layouts"),
        (types.ModuleType("bare"), "'bare' has no hook"),
    ],
)
def test_what_would_be_passed_over_is_refused(value: object, said: str) -> None:
    with pytest.raises(PluginError, match=said):
        Parser([value])


@pytest.mark.parametrize("value", ["panarab", types.ModuleType("bare"), 3])
def test_what_is_no_collection_of_plugins_is_refused(value: Any) -> None:
    with pytest.raises(PluginError, match=r"which is no collection of plugins\. Give objects with hooks"):
        Parser(value)


@pytest.mark.parametrize(
    ("declared", "said"),
    [
        ({"name": ""}, "the layout '': a name is lower-case words joined by hyphens"),
        ({"name": "Odd One"}, "a name is lower-case words joined by hyphens"),
        ({"name": 3}, "the layout 3: a name is lower-case words"),
        ({"priority": "x"}, "the priority is 'x'"),
        ({"hosts": "a.example"}, r"hosts is no tuple\. A comma after its only item\? Report"),
        ({"hosts": ("A.Example",)}, "'A.Example' is no bare host"),
        ({"hosts": ("www.a.example",)}, "is no bare host"),
        ({"hosts": ("a..example",)}, "is no bare host"),
        ({"hosts": ("xn--igbicxr.xn--wgbh1c",)}, "write 'أخبار.مصر'"),
        ({"hosts": (3,)}, "hosts holds 3, which is no text"),
        ({"signatures": (" ",)}, "the signature ' ' is blank"),
        ({"title_css": "h1"}, "title_css is no tuple"),
        ({"titel_css": ("h1",)}, "titel_css is nothing that is read. There are: title_css"),
        ({"site": 3}, "site is 3"),
        ({"country": "Lebanon"}, "country is 'Lebanon', which is no ISO 3166 code"),
        ({"country": "lb"}, "country is 'lb'"),
        ({"country": "UK"}, "country is 'UK', which is no ISO 3166 code: two capital letters, as GB for the United"),
        ({"country": "ZZ"}, "country is 'ZZ'"),
        ({"country": "D "}, "country is 'D '"),
        ({"country": ["EG"]}, "country is .'EG'., which"),
        ({"markers": [Marker("nav", "opens", "line", False, ("تعيش",))]}, "markers is no tuple of Marker. A comma"),
        ({"markers": Marker("nav", "opens", "line", False, ("تعيش",))}, "markers is no tuple of Marker"),
        ({"markers": (Marker("titel", "opens", "line", False, ("تعيش",)),)}, "'titel' is no role. There are: kicker"),
        (
            {"markers": (Marker("nav", "opensx", "line", False, ("تعيش",)),)},
            "'opensx' stands .* of one of label, alone",
        ),
        ({"markers": (Marker("nav", "opens", "linex", False, ("تعيش",)),)}, "'linex' stands .* of one of line, value"),
        ({"markers": (Marker("nav", "opens", "line", "no", ("تعيش",)),)}, "ends the story or not, and has 'no'"),
        ({"markers": (Marker("nav", "opens", "line", False, "تعيش"),)}, "the phrases 'تعيش' are no tuple. A comma"),
        ({"markers": (Marker("nav", "opens", "line", False, (" ",)),)}, "the phrase ' ' of a marker is no text"),
        ({"markers": (Marker("nav", "opens", "line", False, (3,)),)}, "the phrase 3 of a marker is no text"),
        ({"shapes": (LineShape("titel", "x"),)}, "'titel' is no role"),
        ({"glued": (LineShape("nav", 3),)}, "the shape 3 is no text"),
        ({"glued": (LineShape("nav", re.compile("x")),)}, "the shape re.compile.* is no text"),
        ({"shapes": ("x",)}, "shapes is no tuple of LineShape"),
    ],
)
def test_a_layout_that_can_never_work_is_refused(declared: dict[str, Any], said: str) -> None:
    layout = type("Odd", (SiteLayout,), {"name": "odd", "hosts": ("odd.example",), **declared})()
    with pytest.raises(PluginError, match=said):
        Parser([plugin(layout)])


def test_a_layout_declares_a_country_and_hosts_of_any_script() -> None:
    declared = {"name": "even", "hosts": ("صحيفة.شبكة", "a-b.c.example"), "country": "LB", "title_css": ("h1",)}
    layout = type("Even", (SiteLayout,), declared)()
    assert Parser([plugin(layout)]).layouts[0].layout is layout


@pytest.mark.parametrize("host", ["أخبار.مصر", "xn--igbicxr.xn--wgbh1c", "www.xn--igbicxr.xn--wgbh1c"])
def test_a_host_in_its_own_letters_is_found_in_either_spelling(host: str) -> None:
    parser = Parser([plugin(Small("own", hosts=("أخبار.مصر",)))])
    assert parser.parse("سطر أول\nسطر ثان", url=f"https://{host}/1").layout == "own"


def test_a_layout_may_be_its_own_plugin() -> None:
    class Own(SiteLayout):
        name = "own"
        hosts = ("own.example",)

        @hookimpl
        def register_layouts(self) -> tuple[SiteLayout, ...]:
            return (self,)

    assert "own" in [entry.layout.name for entry in Parser([Own()]).layouts]
