"""All layouts of this repository together: whose pages they take, and what they are made of."""

from __future__ import annotations

import random
import re
import time
import types
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from arabic_article import Parser, SiteLayout, hookimpl
from arabic_article.layouts._scan import scanner
from arabic_article.testing import Sample, read_samples

if TYPE_CHECKING:
    from arabic_article import Article, Layout

ROOT: Final = Path(__file__).parents[1]
SAMPLES: Final = [sample for folder in sorted(ROOT.glob("plugins/*/samples")) for sample in read_samples(folder)]
LAYOUTS: Final[tuple[Layout, ...]] = tuple(e.layout for e in Parser().layouts if e.layout.name != "generic")
ALL: Final = Parser()
HOSTILE: Final = (
    *("كلمة    ", "    ", " nayrouz ", "12:30 . ... المزيد ", "A, ", "• ", "، كلمة", "محمد سالم - ", "(MENAFN - "),
    *(
        "تتابعون خبر ",
        "ع.ح",
        "صورة من: ",
        "السبت 1438/",
        "اضافة اعلان ",
        " | Source: ",
        "1-1-2020 | ",
        "../../",
        "/وام/",
    ),
)
REFERENCE: Final = ROOT / "docs" / "reference" / "plugins.md"

each = pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])
layouts = pytest.mark.parametrize("layout", LAYOUTS, ids=[layout.name for layout in LAYOUTS])


def parsed(parser: Parser, sample: Sample, *, url: bool = True) -> Article:
    """Parse a sample, with or without its address."""
    return parser.parse(sample.source, url=sample.url if url else None, content_type=sample.content_type)


def parser_of(found: list[Layout]) -> Parser:
    """A parser with these layouts, handed over in this order."""
    module: Any = types.ModuleType("shuffled")
    module.register_layouts = hookimpl(lambda: found)
    return Parser([module])


def test_every_layout_has_a_sample() -> None:
    assert {layout.name for layout in LAYOUTS} == {sample.folder.parent.name for sample in SAMPLES}


@each
def test_no_layout_wins_the_sample_of_another(sample: Sample) -> None:
    own = sample.folder.parent.name

    assert parsed(ALL, sample).layout == own
    assert parsed(ALL, sample, url=False).layout in (own, "generic")


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_registration_changes_nothing(seed: int) -> None:
    shuffled = list(LAYOUTS)
    random.Random(seed).shuffle(shuffled)
    parser = parser_of(shuffled)

    for sample in SAMPLES:
        assert parsed(parser, sample) == parsed(ALL, sample)


@layouts
def test_patterns_compile_and_name_their_value_only(layout: SiteLayout) -> None:
    for shape in (*layout.shapes, *layout.glued):
        assert set(re.compile(shape.pattern).groupindex) <= {"value"}
    scanner(layout.markers)


@layouts
@pytest.mark.parametrize("piece", HOSTILE)
def test_no_pattern_goes_on_for_ever(layout: SiteLayout, piece: str) -> None:
    text = piece * (8_000 // len(piece))
    lines = f"{piece}\n" * 400
    start = time.process_time()

    for source in (text, lines):
        list(layout.mark(ALL.read(source)))

    # Minutes where a pattern backtracks without end, some milliseconds elsewhere: no measure of speed.
    assert time.process_time() - start < 20


def test_the_manual_lists_every_layout_and_host() -> None:
    text = REFERENCE.read_text("utf-8")

    missing = [name for layout in LAYOUTS for name in (layout.name, *layout.hosts) if f"`{name}`" not in text]
    assert [name for name in missing if name not in ("example", "news.example")] == []


NEAR: Final = {
    "one control of two": "عنوان خبر عن الحديقة الجديدة قرب النهر\n+ الخط -\n",
    "a control, no copy of the title": "عنوان خبر عن الحديقة الجديدة قرب النهر\nTT\n",
    "an empty list, one title": "عنوان خبر عن الحديقة الجديدة قرب النهر\nNo stories found.\n",
    "a date of news, no outer source": "عنوان خبر عن الحديقة الجديدة قرب النهر\nتاريخ الخبر: 2022-02-25\n",
    "the channel alone": "قناة صدى البلد\nعنوان خبر عن الحديقة الجديدة قرب النهر\n",
}
STORY: Final = (
    "افتتحت البلدة حديقة جديدة قرب النهر، وفيها ملعب للأطفال وممرات للدراجات الهوائية ومقاعد خشبية.\n"
    "وتستقبل الحديقة زوارها طوال أيام الأسبوع، والدخول إليها مجاني لسكان البلدة والقرى المجاورة.\n"
)


@pytest.mark.parametrize("head", NEAR.values(), ids=NEAR)
def test_what_is_nearly_a_signature_lets_nobody_win(head: str) -> None:
    assert ALL.parse(head + STORY).layout == "generic"


UNCUT: Final = {
    "aljazeera": "وقال إن من أراد المزيد فعليه أن تابع الجزيرة نت على هاتفه أكثر من مرة في ذلك اليوم الطويل.",
    "alweeam": "وكتب في منشوره أن رابط الخبر بصحيفة الوئام لم يعد يعمل منذ أيام عند كثير من القراء.",
    "spa": "وقال إن الحوار السياسي عام / خاص في الوقت نفسه، وإن له أثرا في الحياة اليومية للناس.",
    "alwakeel": "وقالت الشركة إن اضافة اعلانات جديدة في الشوارع تحتاج إلى موافقة البلدية قبل كل موسم.",
    "menafn": "ونقلت الوكالة عن الموقع (MENAFN - صحيفة الساحل) أن الميناء سيفتح أبوابه في الموعد المحدد.",
    "repost-farm": "وقال سليم الريحاني - الرياض موطنه - إن المعرض سيقام في السبت المقبل كما كان مقررا له من قبل.",
    "sudanile": "وصدرت في الخرطوم رواية جديدة، ترجمة: بدر الدين الياقوت، في أربعمئة صفحة من القطع المتوسط.",
}


@pytest.mark.parametrize("name", UNCUT)
def test_what_is_nearly_glued_stays_in_the_story(name: str) -> None:
    text = f"عنوان خبر عن الحديقة الجديدة قرب النهر\n{STORY}{UNCUT[name]}\n"

    assert ALL.parse(text, layout=name).body[-1].text == UNCUT[name]
