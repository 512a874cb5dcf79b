"""The report as somebody uses it: with the mouse, with the keys, in the dark, on a phone, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from arabic_article import ROLES, Parser
from arabic_article.report import look, render

from ..pages import LINE, every_role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Watched

_PHONE: Final = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
_SETTINGS: Final = {"light": {}, "dark": {"color_scheme": "dark"}, "phone": _PHONE}

_DEMO: Final = f"""{LINE} قبل موسم القراءة. حول ذلك، كتب سامر الحداد، في "بريد الشمال":

وتعير المكتبة زوارها الكتب والخرائط بلا مقابل، ويقيم فيها الطلاب معرضا صغيرا للفنون كل شهر.

المصدر: شبكة الساحل

كلمات دلالية: مكتبات، خرائط، معارض

إقرأ أيضاً:

البحيرة تستعد لموسم الصيد قريبا

تستعد قرى البحيرة لموسم الصيد الجديد، وقد أصلح الصيادون قواربهم وشباكهم خلال الشتاء.

مقالات مشابهة

  • الجسر القديم يفتح أمام المسافرين قريبا
  • البحيرة تستعد لموسم الصيد قريبا
"""

_CONTRAST: Final = """() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = rgba(getComputedStyle(e).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const poor = [];
  const check = (element, style, what) => {
    const [a, b] = [light(rgba(style.color)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.push(`${what} ${element.className} ${ratio.toFixed(2)}`);
  };
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility?.() || ['SCRIPT', 'METER'].includes(element.tagName)) continue;
    if ([...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) check(element, getComputedStyle(element), 'text');
    if (element.matches('.line')) check(element, getComputedStyle(element, '::after'), 'margin');
    if (element.matches('.fresh')) check(element, getComputedStyle(element, '::before'), 'story');
  }
  return poor;
}"""
"""WCAG 2.2, success criterion 1.4.3; the formula is that of its definition of contrast ratio."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("report") / "demo.html"
    path.write_text(render([look(_DEMO, name="demo.txt", parser=Parser(()))]), "utf-8")
    return path


@pytest.fixture(scope="module")
def roles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("report") / "roles.html"
    path.write_text(render([every_role()]), "utf-8")
    return path


def _highlighted(page: Any) -> list[str]:
    found: list[str] = page.evaluate("() => [...(CSS.highlights.get('lit') ?? [])].map(String)")
    return found


def test_a_field_lights_up_where_it_stands(demo: Path, opened: Callable[..., Watched]) -> None:
    watched = opened()
    page = watched.open(demo)
    row = page.locator("button.row", has_text="credits[1].name")

    row.click()

    assert _highlighted(page) == ["بريد الشمال"]
    assert row.get_attribute("aria-pressed") == "true"
    assert page.locator(".s.lit").count() == 1
    row.click()
    assert _highlighted(page) == []
    assert page.locator(".lit").count() == 0
    watched.assert_calm()


def test_what_lights_up_is_scrolled_into_view(demo: Path, opened: Callable[..., Watched]) -> None:
    page = opened(viewport={"width": 1280, "height": 300}).open(demo)
    row = page.locator("button.row", has_text="related[1].title")
    assert not _in_view(page, ".line >> nth=-1")

    row.evaluate("row => row.click()")

    assert _highlighted(page) == ["البحيرة تستعد لموسم الصيد قريبا"]
    page.wait_for_function(
        "() => { const b = document.querySelector('.lit').getBoundingClientRect();"
        " return b.top >= 0 && b.bottom <= innerHeight; }"
    )


def _in_view(page: Any, selector: str) -> bool:
    box = page.locator(selector).bounding_box()
    return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= page.viewport_size["height"]


def test_offsets_hold_behind_characters_of_two_units(opened: Callable[..., Watched], tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    text = "\U0001f4da\U0001f4da\x01 " + _DEMO
    path.write_text(render([look(text, parser=Parser(()))]), "utf-8")
    page = opened().open(path)

    page.locator("button.row", has_text="credits[1].name").click()

    assert _highlighted(page) == ["بريد الشمال"]


def test_the_legend_filters(roles: Path, opened: Callable[..., Watched]) -> None:
    watched = opened()
    page = watched.open(roles)
    chip = page.locator(".chip[data-role=title]")
    tint = "e => getComputedStyle(e).backgroundColor"
    assert page.locator(".chip[data-role]").count() == len(ROLES)
    before = page.locator(".s.r-title").first.evaluate(tint)

    chip.click()

    assert chip.get_attribute("aria-pressed") == "true"
    assert page.locator(".s.r-title").first.evaluate(tint) == before
    assert page.locator(".s.r-paragraph").first.evaluate(tint) == "rgba(0, 0, 0, 0)"
    page.locator(".chip.all").click()
    assert chip.get_attribute("aria-pressed") == "false"
    assert page.locator(".s.r-paragraph").first.evaluate(tint) != "rgba(0, 0, 0, 0)"
    watched.assert_calm()


def test_each_role_can_be_filtered(roles: Path, opened: Callable[..., Watched]) -> None:
    page = opened().open(roles)

    poor = page.evaluate(
        """() => [...document.querySelectorAll('.chip[data-role]')].filter((chip) => {
          chip.click();
          const shown = [...document.querySelectorAll('.s')].filter(
            (s) => getComputedStyle(s).backgroundColor !== 'rgba(0, 0, 0, 0)');
          chip.click();
          return !shown.length || shown.some((s) => !s.classList.contains(`r-${chip.dataset.role}`));
        }).map((chip) => chip.dataset.role)"""
    )

    assert poor == []


@pytest.mark.parametrize("how", ["hover", "focus"])
def test_a_segment_tells_what_it_is(how: str, roles: Path, opened: Callable[..., Watched]) -> None:
    page = opened().open(roles)
    piece = page.locator(".s.r-caption").last
    piece.scroll_into_view_if_needed()

    piece.hover() if how == "hover" else piece.evaluate("e => { e.tabIndex = 0; e.focus(); }")

    told = page.locator("#told").inner_text()
    for word in ("role", "caption", "part", "value", "read_also[0]", "rule-5", "layout", "plain", "characters", "line"):
        assert word in told


def test_clicking_text_finds_its_fields(demo: Path, opened: Callable[..., Watched]) -> None:
    page = opened().open(demo)

    page.locator(".s.r-source:not(.label)").click()

    assert "شبكة الساحل" in page.locator(".row.here").first.inner_text()


def test_the_keys_are_enough(demo: Path, opened: Callable[..., Watched]) -> None:
    watched = opened()
    page = watched.open(demo)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    chips = page.locator(".chip[data-role]").count()
    for _ in range(chips + 1):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.i") == "0"

    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.i") == "1"
    assert "role" in page.locator("#spoken").inner_text()
    page.keyboard.press("End")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert "related[0]" in page.evaluate("document.activeElement.innerText")
    page.keyboard.press("Enter")
    assert len(_highlighted(page)) == 1
    page.keyboard.press("Escape")
    assert _highlighted(page) == []
    assert page.locator("#teller").is_hidden()
    watched.assert_calm()


def test_arrows_go_among_the_chosen_roles(demo: Path, opened: Callable[..., Watched]) -> None:
    page = opened().open(demo)
    page.locator(".chip[data-role=related]").click()
    page.locator(".s").first.focus()

    page.keyboard.press("ArrowDown")

    assert "r-related" in page.evaluate("document.activeElement.className")


def test_several_pages_have_an_index(opened: Callable[..., Watched], tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(render([every_role(f"{LINE} {number}") for number in range(3)]), "utf-8")
    watched = opened()
    page = watched.open(path)
    assert page.locator(".page:visible").count() == 1

    page.locator(".index a").nth(2).click()

    page.wait_for_selector("#page-2:visible")
    assert page.locator(".page:visible").count() == 1
    assert page.locator(".index a[aria-current]").count() == 1
    assert page.locator(".page:visible h2").inner_text() == f"{LINE} 2"
    watched.assert_calm()


@pytest.mark.parametrize("name", list(_SETTINGS))
@pytest.mark.parametrize("filtering", [False, True])
def test_contrast_is_enough(name: str, filtering: bool, roles: Path, opened: Callable[..., Watched]) -> None:
    watched = opened(**_SETTINGS[name])
    page = watched.open(roles)
    page.locator(".s").first.focus()
    if filtering:
        page.locator(".chip[data-role=unknown]").evaluate("chip => chip.click()")

    assert page.evaluate(_CONTRAST) == []
    watched.assert_calm()


@pytest.mark.parametrize("name", list(_SETTINGS))
def test_nothing_is_cut_off(name: str, demo: Path, opened: Callable[..., Watched], tmp_path: Path) -> None:
    watched = opened(**_SETTINGS[name])
    page = watched.open(demo)
    panes = ["text", "panel"] if name == "phone" else ["text"]

    for pane in panes:
        if name == "phone":
            page.locator(f"[data-pane={pane}]").click()
        wide = page.evaluate(
            "() => [...document.querySelectorAll('body *')].filter(e => { const b = e.getBoundingClientRect();"
            " return b.width && !e.closest('.legend, .unseen, .skip') && (b.left < -1 || b.right > innerWidth + 1); })"
            ".map(e => e.className)"
        )
        assert wide == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        picture = page.screenshot(path=tmp_path / f"{name}-{pane}.png")
        assert len(picture) > 10_000
    watched.assert_calm()


def test_text_runs_from_the_right(demo: Path, opened: Callable[..., Watched]) -> None:
    page = opened().open(demo)
    label, value = (
        page.locator(".s.r-source.label").bounding_box(),
        page.locator(".s.r-source:not(.label)").bounding_box(),
    )
    text, panel = page.locator(".text").bounding_box(), page.locator(".panel").bounding_box()

    assert label["x"] > value["x"]
    assert text["x"] > panel["x"]


def test_on_a_phone_a_field_leads_to_the_text(demo: Path, opened: Callable[..., Watched]) -> None:
    page = opened(**_PHONE).open(demo)
    assert page.locator(".panel").is_hidden()
    page.locator("[data-pane=panel]").tap()
    assert page.locator(".text").is_hidden()

    page.locator("button.row", has_text="keywords[2]").tap()

    assert page.locator(".text").is_visible()
    assert _highlighted(page) == ["معارض"]


def test_paper_has_text_and_fields(demo: Path, opened: Callable[..., Watched], tmp_path: Path) -> None:
    page = opened(**_PHONE).open(demo)
    page.emulate_media(media="print")

    assert page.locator(".text").is_visible()
    assert page.locator(".panel").is_visible()
    assert page.locator(".switch").is_hidden()
    assert page.pdf(path=tmp_path / "report.pdf").startswith(b"%PDF")


def test_without_scripts_all_is_there(demo: Path, opened: Callable[..., Watched]) -> None:
    page = opened(java_script_enabled=False, **_PHONE).open(demo)

    assert page.locator(".text").is_visible()
    assert page.locator(".panel").is_visible()


def test_what_lost_says_value_rule_sureness_and_reason(opened: Callable[..., Watched], tmp_path: Path) -> None:
    source = (
        '<html lang="ar"><head><meta property="og:title" content="سفينة جديدة تصل إلى ميناء الجزيرة"></head>'
        f"<body><h1>{LINE}</h1><p>{LINE} قبل موسم القراءة، ويقيم فيها الطلاب معرضا صغيرا للفنون كل شهر.</p></body></html>"
    )
    path = tmp_path / "lost.html"
    path.write_text(render([look(source, parser=Parser(()))]), "utf-8")

    watched = opened()
    page = watched.open(path)

    loser = page.locator(".loser", has_text="سفينة جديدة")
    assert loser.is_visible()
    assert loser.locator(".why").inner_text() == "no second claim agrees"
    assert loser.locator(".tag").all_inner_texts() == ["sure 0.90", "meta", "og:title"]
    assert page.evaluate(_CONTRAST) == []
    watched.assert_calm()
