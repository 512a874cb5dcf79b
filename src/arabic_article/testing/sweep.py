"""
Try every promise of a plugin on every sample, watched from outside.

The work is done in a process of its own, which ends itself where one promise takes too long: a regular expression that never
ends cannot be stopped from within.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from arabic_article.errors import PluginError

if TYPE_CHECKING:
    from collections.abc import Iterator

TIME_LIMIT: Final = 20.0
"""Seconds that one promise may take on one sample; they take some hundredths."""
_START: Final = 60.0
"""Seconds that the process may take to start, and to end itself."""
_PACKAGE: Final = str(Path(__file__).parents[1])


class Trial(NamedTuple):
    """A promise, tried on a sample or on the plugin as a whole."""

    promise: str
    """Its name, as in `conformance`; or `fields`, that the sample comes out as its `article.json` says."""
    subject: str
    """The sample's name, or "" for the plugin as a whole."""
    problems: tuple[str, ...]
    """A sentence for each fault; empty where the promise is kept."""


class Sweep(NamedTuple):
    """All that was tried."""

    distribution: str
    """Name and version of the plugin's distribution."""
    layouts: tuple[str, ...]
    trials: tuple[Trial, ...]

    @property
    def kept(self) -> bool:
        """Nothing is broken."""
        return not any(trial.problems for trial in self.trials)


def sweep(folder: Path, *, seconds: float = TIME_LIMIT) -> Sweep:
    """
    Try every promise of a plugin.

    Args:
        folder: The folder of its distribution, with its samples; it must be installed.
        seconds: What one promise may take on one sample; the sweep ends with the first that takes longer.

    Returns:
        What was tried, in order.

    Raises:
        PluginError: The plugin is not installed, or it or another that is installed is broken.
    """
    with tempfile.TemporaryFile() as stacks:
        command = [sys.executable, "-m", "arabic_article.testing._swept", str(folder), str(seconds)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stacks, stdin=subprocess.DEVNULL) as child:
            try:
                told = list(_lines(child, seconds))
            finally:
                child.kill()
        stacks.seek(0)
        said = stacks.read().decode("utf-8", "replace")
    if not told or "error" in told[-1]:
        parts = told[-1]["error"] if told else [f"the process of the sweep ended: {_last(said)}", str(folder), "", ""]
        raise PluginError(*parts)
    head, *rest = told
    trials = [Trial(row["promise"], row["subject"], tuple(row["problems"])) for row in rest if "problems" in row]
    last = rest[-1] if rest else {}
    if "begin" in last:
        promise, subject = last["begin"]
        trials.append(Trial(promise, subject, (_ended(said, seconds),)))
    return Sweep(head["distribution"], tuple(head["layouts"]), tuple(trials))


def _lines(child: subprocess.Popen[bytes], seconds: float) -> Iterator[dict[str, Any]]:
    """Give what the child tells, until it ends or falls silent for too long."""
    queue: SimpleQueue[bytes] = SimpleQueue()
    assert child.stdout is not None, "it is a pipe"
    source = child.stdout

    def pump() -> None:
        for line in source:
            queue.put(line)
        queue.put(b"")

    Thread(target=pump, daemon=True).start()
    while True:
        try:
            line = queue.get(timeout=seconds + _START)
        except Empty:
            return
        if not line:
            return
        yield json.loads(line)


@cache
def _frame() -> re.Pattern[str]:
    return re.compile(r'^  File "([^"\n]+)", line (\d+) in (\S+)$', re.MULTILINE)


def _ended(said: str, seconds: float) -> str:
    frames = _frame().findall(said)
    if not frames:
        return f"the process died: {_last(said)}"
    # The innermost code of the plugin is named; where none is running, the code of the library that works for it.
    foreign = [frame for frame in frames if not frame[0].startswith((_PACKAGE, sys.prefix, sys.base_prefix, "<"))]
    own = [frame for frame in frames if frame[0].startswith(_PACKAGE)]
    path, line, function = (foreign or own or frames)[0]
    what = " (one of the layout's `shapes`)" if function == "mark_shapes" else ""
    return (
        f"it did not end within {seconds:g} seconds, in {function}(), {path}, line {line}{what}. Most likely a pattern that "
        "repeats what already repeats, such as (a+)+: let each character be matched in one way only"
    )


def _last(said: str) -> str:
    lines = said.strip().splitlines()
    return lines[-1] if lines else "it said nothing"
