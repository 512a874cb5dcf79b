"""The process in which the promises of a plugin are tried: it says what it begins, and ends itself where that never ends."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import traceback
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from arabic_article.errors import ArabicArticleError, PluginError
from arabic_article.hookspecs import PROJECT
from arabic_article.testing._compare import compare
from arabic_article.testing.conformance import PLUGIN_PROMISES, SAMPLE_PROMISES
from arabic_article.testing.folder import DECLARATION, PluginFolder, entry_points, find_plugin
from arabic_article.testing.samples import Sample, article_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_START: Final = 30.0
"""Seconds that the plugins may take to load, beyond the limit."""


def main(folder: str, seconds: str) -> None:
    """
    Try all promises, and tell on standard output, a JSON object a line.

    Args:
        folder: The plugin's folder.
        seconds: What one promise may take.
    """
    # What a plugin prints is not for the process that listens.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    # Importing takes longer than any promise, and more so on a busy machine.
    faulthandler.dump_traceback_later(float(seconds) + _START, exit=True)
    try:
        plugin = _declared(Path(folder).resolve())
    except ArabicArticleError as error:
        _say(out, error=list(error.args))
        return
    _say(out, distribution=plugin.distribution, layouts=[layout.name for layout in plugin.layouts])
    for promise, subject, trial in _trials(plugin):
        _say(out, begin=[promise, subject])
        faulthandler.dump_traceback_later(float(seconds), exit=True)
        problems = list(trial())
        _say(out, promise=promise, subject=subject, problems=problems)
    faulthandler.cancel_dump_traceback_later()


def _declared(folder: Path) -> PluginFolder:
    if not entry_points(folder):
        advice = f"Its {DECLARATION} names it in the table [project.entry-points.{PROJECT}]."
        raise PluginError("the folder declares no plugin", str(folder), "", advice)
    return find_plugin(folder)


def _say(out: TextIO, **what: object) -> None:
    out.write(json.dumps(what) + "\n")
    out.flush()


def _trials(plugin: PluginFolder) -> Iterator[tuple[str, str, Callable[[], list[str]]]]:
    for name, keep in PLUGIN_PROMISES.items():
        yield name, "", partial(_problems, partial(keep, plugin))
    for sample in plugin.samples:
        yield "fields", sample.name, partial(_fields, plugin, sample)
        for name, promise in SAMPLE_PROMISES.items():
            yield name, sample.name, partial(_problems, partial(promise, plugin.parser, sample))


def _fields(plugin: PluginFolder, sample: Sample) -> list[str]:
    faults: dict[str, str] = {}

    def read() -> None:
        faults.update(compare(sample, article_of(plugin.parser, sample)))

    return _problems(read) or list(faults.values())


def _problems(keep: Callable[[], None]) -> list[str]:
    try:
        keep()
    except (AssertionError, ArabicArticleError) as error:
        return [str(error)]
    except Exception as error:  # a plugin may raise anything
        place = traceback.extract_tb(error.__traceback__)[-1]
        return [f"{type(error).__name__}: {error} ({place.filename}, line {place.lineno})"]
    return []


if __name__ == "__main__":
    main(*sys.argv[1:])
