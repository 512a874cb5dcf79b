"""Processes of a run: what they are started with, and how they tell that they live."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from arabic_article.bulk import _child
from arabic_article.bulk._child import Pulse
from arabic_article.bulk._process import start
from arabic_article.bulk._shared import Shared

if TYPE_CHECKING:
    from collections.abc import Iterator

MEMORY = "MALLOC_MMAP_THRESHOLD_"


@pytest.fixture
def shared() -> Iterator[Shared]:
    """The memory of a child."""
    memory = Shared()
    yield memory
    memory.forget_name()
    memory.close()


def environment(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What a process would be started with."""
    given: list[dict[str, str]] = []

    def popen(*_: object, env: dict[str, str], **__: object) -> None:
        given.append(env)

    monkeypatch.setattr(subprocess, "Popen", popen)
    start("nothing")
    return given[0]


def test_large_blocks_stay_out_of_the_heap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(MEMORY, raising=False)
    assert int(environment(monkeypatch)[MEMORY]) > 0


def test_what_the_user_says_of_memory_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MEMORY, "4096")
    assert environment(monkeypatch)[MEMORY] == "4096"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such timer")
def test_the_alarm_is_set_before_it_can_ring(shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    now, rings, moments = 0.0, [0.0], []

    def set_timer(_: Any, seconds: float) -> None:
        rings.append(now + seconds if seconds else float("inf"))

    monkeypatch.setattr(signal, "setitimer", set_timer)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(_child, "monotonic", lambda: now)
    pulse = Pulse(shared, 30.0)
    for place in range(100):
        now += 29.0
        pulse(place)
        moments.append(rings[-1] - now)

    assert min(moments) > 30.0, "every page has its time, and more"
    assert len(rings) < 100, "not set anew for each"
    pulse.rest()
    assert rings[-1] == float("inf")
    pulse(0)
    assert rings[-1] > now + 30.0
    assert shared.beat() == (101, 0)
