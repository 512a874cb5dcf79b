"""Take the manual's pictures of reports anew, from the example pages: `python docs/pictures.py`, in the repository's folder.

It needs playwright, a Chromium, the plugins of this repository, and a font for Arabic (Debian: chromium fonts-noto-core).
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import sync_playwright

from arabic_article.report import explain

_FLAGS: Final = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")
_PICTURES: Final[tuple[tuple[str, str, str, str, dict[str, Any]], ...]] = (
    (
        "explain-two-stories",
        "two-stories.txt",
        "credits[1].name",
        ".s.r-related >> nth=2",
        {"height": 1330, "width": 1400},
    ),
    ("explain-html", "page.html", "title", ".s.r-subheading", {"height": 760, "width": 1200}),
)


def main() -> None:
    """Take each picture: open a report, choose a field, point at a segment."""
    path = Path(tempfile.mkdtemp(), "report.html")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(_FLAGS))
        for name, source, field, segment, size in _PICTURES:
            path.write_text(explain(Path("examples", source)), "utf-8")
            page = browser.new_page(viewport=size)
            page.goto(path.as_uri())
            page.locator("button.row", has_text=field).first.click()
            page.locator(segment).first.hover()
            page.screenshot(path=Path("docs", "images", f"{name}.png"))
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
