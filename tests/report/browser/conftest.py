"""One headless Chromium for all browser tests, and a watch on everything that a page does."""

from __future__ import annotations

import os
import re
import shutil
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
_FLAGS: Final = (
    "--no-sandbox",  # a container's root may not make one
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Watched:
    """A page of the browser, and what it said, asked for and ran."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.said: list[str] = []
        self.loaded: list[str] = []
        page.on("console", lambda message: self.said.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.said.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (self.said.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: self.loaded.append(request.url))
        page.on("popup", lambda popup: self.loaded.append(popup.url))

    def open(self, path: Path) -> Any:
        """Open a file; what is loaded from then on is recorded."""
        self.page.goto(path.as_uri(), wait_until="load")
        return self.page

    def assert_calm(self) -> None:
        """Check that the console is empty, and that the file itself is all that was asked for."""
        assert self.said == []
        assert [url for url in self.loaded if not url.startswith("file:")] == []
        assert len(self.loaded) == 1


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """The browser; tests that want it are left out where none is installed, but never where changes are judged."""
    driver = pytest.importorskip(
        "playwright.sync_api", reason="reports are not opened in a browser: pip install playwright"
    )
    path = os.environ.get("ARABIC_ARTICLE_CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        message = "reports are not opened in a browser: none is installed (Debian: apt-get install chromium)"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def opened(browser: Any) -> Iterator[Callable[..., Watched]]:
    """Make a fresh page, with the settings of a context of Playwright."""
    contexts = []

    def make(**settings: Any) -> Watched:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **settings})
        context.set_default_timeout(15_000)
        # What is asked for is recorded all the same.
        context.route(re.compile("^https?:"), lambda route: route.abort())
        contexts.append(context)
        return Watched(context.new_page())

    yield make
    for context in contexts:
        context.close()
