"""Show that a report costs in proportion to its page: of 1 MB and of 2 MB of text, flattened and as HTML.

    python benchmarks/report.py

Prints the CPU time to write the report and its size; and, where playwright and a Chromium are there, how long the browser
takes to open it, its longest task while it does, the longest time between two frames while the whole text is scrolled
through, and the time from a click on the last field until the text is lit. Exits 1 where the CPU time grows by more than 2.3.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from arabic_article import Parser
from arabic_article.report import explain

LIMIT: Final = 2.3
SENTENCE: Final = "تستقبل المكتبة القديمة الطلاب في الموسم الجديد وتنظم معرض الكتاب رقم {}، وتعير الكتب بلا مقابل. "
HEAD: Final = "المكتبة القديمة تفتح أبوابها في الموسم الجديد\nكتب: سامر البستاني\nالجمعة، 25 مارس 2022 06:54 م\n"
FLAGS: Final = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")

_WATCH: Final = """
window.longest = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
}).observe({ type: 'longtask', buffered: true });
"""
_SCROLL: Final = """() => new Promise((done) => {
  let worst = 0, last = performance.now(), at = 0, frames = 0;
  const end = document.documentElement.scrollHeight;
  const by = Math.max(innerHeight / 2, end / 600);
  const step = (now) => {
    if (frames++) worst = Math.max(worst, now - last);
    last = now;
    at += by;
    scrollTo(0, at);
    if (at < end) requestAnimationFrame(step);
    else done([worst, frames]);
  };
  requestAnimationFrame(step);
})"""
_CLICK: Final = """() => {
  const rows = document.querySelectorAll('button.row[data-s]');
  const start = performance.now();
  rows[rows.length - 1].click();
  return performance.now() - start;
}"""


def text_page(size: int) -> str:
    """A flattened page of about so many bytes, paragraphs of three sentences."""
    lines = size // (3 * len(SENTENCE.encode()))
    return HEAD + "\n".join(SENTENCE.format(i) * 3 for i in range(lines))


def html_page(size: int) -> str:
    """The same as HTML."""
    title, byline, date, *paragraphs = text_page(size).splitlines()
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="ar"><body><article><h1>{title}</h1><p class="byline">{byline}</p><time>{date}</time>'
        f"\n{body}</article></body></html>"
    )


def chromium() -> str | None:
    """Where the browser is."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def look_at(browser: Any, path: Path) -> str:
    """Open a report, scroll through it, click; say how long all that took."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(120_000)
    page.add_init_script(_WATCH)
    start = time.perf_counter()
    page.goto(path.as_uri(), wait_until="load")
    load = time.perf_counter() - start
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    longest = page.evaluate("window.longest")
    worst, frames = page.evaluate(_SCROLL)
    click = page.evaluate(_CLICK)
    page.close()
    return (
        f"load {load:5.2f} s  longest task {longest:5.0f} ms  scrolling: longest of {frames} frames {worst:4.0f} ms  "
        f"click to light {click:4.0f} ms"
    )


def main() -> int:
    """Measure and print; give 1 where a report costs more than in proportion to its page."""
    parser = Parser(())
    explain(text_page(10_000), parser=parser)
    bad = 0
    path = Path(tempfile.mkdtemp(), "report.html")
    with _browser() as browser:
        for kind, make in (("text", text_page), ("HTML", html_page)):
            times = []
            for size in (1_000_000, 2_000_000):
                source = make(size)
                start = time.process_time()
                document = explain(source, parser=parser)
                times.append(time.process_time() - start)
                path.write_text(document, "utf-8")
                print(
                    f"{kind} of {size / 1e6:.0f} MB: {times[-1]:5.2f} s, report {path.stat().st_size / 1e6:5.1f} MB",
                    flush=True,
                )
                if browser is not None:
                    print(f"  {look_at(browser, path)}", flush=True)
            ratio = times[1] / times[0]
            bad |= ratio > LIMIT
            print(f"{kind}: ratio {ratio:.2f}{'  TOO STEEP' if ratio > LIMIT else ''}", flush=True)
    return bad


class _browser:  # noqa: N801  # reads as the function it stands for
    """A headless Chromium, or None with the reason said."""

    def __enter__(self) -> Any:
        self._playwright: Any = None
        try:
            from playwright.sync_api import sync_playwright
        except ModuleNotFoundError:
            print("Not opened in a browser: pip install playwright")
            return None
        if (found := chromium()) is None:
            print("Not opened in a browser: none is installed (Debian: apt-get install chromium)")
            return None
        self._playwright = sync_playwright().start()
        return self._playwright.chromium.launch(executable_path=found, args=list(FLAGS))

    def __exit__(self, *_: object) -> None:
        if self._playwright is not None:
            self._playwright.stop()


if __name__ == "__main__":
    sys.exit(main())
