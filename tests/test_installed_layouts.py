"""All layouts of this repository together, beyond what each plugin promises: whose pages they take, and what the manual says."""

from __future__ import annotations

import random
import re
import types
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from arabic_article import Parser, SiteLayout, hookimpl
from arabic_article.testing import Sample, read_samples

if TYPE_CHECKING:
    from arabic_article import Article, Layout

ROOT: Final = Path(__file__).parents[1]
SAMPLES: Final = [sample for folder in sorted(ROOT.glob("plugins/*/samples")) for sample in read_samples(folder)]
LAYOUTS: Final = tuple(e.layout for e in Parser().layouts if isinstance(e.layout, SiteLayout))
ALL: Final = Parser()
REFERENCE: Final = (ROOT / "docs" / "reference" / "plugins.md").read_text("utf-8")

each = pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])


def parsed(parser: Parser, sample: Sample, *, url: bool = True) -> Article:
    """Parse a sample, with or without its address."""
    return parser.parse(sample.source, url=sample.url if url else None, content_type=sample.content_type)


def parser_of(found: list[Layout]) -> Parser:
    """A parser with these layouts, handed over in this order."""
    module: Any = types.ModuleType("shuffled")
    module.register_layouts = hookimpl(lambda: found)
    return Parser([module])


@each
def test_without_its_address_a_sample_is_its_own_layouts_or_nobodys(sample: Sample) -> None:
    assert parsed(ALL, sample, url=False).layout in (sample.folder.parent.name, "generic")


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_registration_changes_nothing(seed: int) -> None:
    shuffled = list(LAYOUTS)
    random.Random(seed).shuffle(shuffled)
    parser = parser_of(shuffled)

    for sample in SAMPLES:
        assert parsed(parser, sample) == parsed(ALL, sample)


def test_the_manual_lists_what_is_there() -> None:
    rows = re.findall(r"^\| `([a-z0-9-]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \| [^|]+ \|$", REFERENCE, re.MULTILINE)
    listed = {name: (set(re.findall("`([^`]+)`", hosts)), covers) for name, hosts, covers in rows}

    assert listed == {
        layout.name: (set(layout.hosts), covers(layout)) for layout in LAYOUTS if layout.name != "example"
    }


def covers(layout: SiteLayout) -> str:
    """What the manual says of a layout: the kinds of things that it declares, and whether it has code of its own."""
    plain = vars(SiteLayout)
    kinds = {
        "signature": bool(layout.signatures),
        "lines": any((layout.markers, layout.shapes, layout.glued)),
        "selectors": any(getattr(layout, name) for name in plain if name.endswith("_css")),
        "code": any(
            getattr(type(layout), name) is not plain.get(name)
            for name in ("recognise", "mark", "propose", "is_host")
            if hasattr(layout, name)
        ),
    }
    return ", ".join(kind for kind, there in kinds.items() if there) or "general rules"


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
