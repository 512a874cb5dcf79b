"""Programs that take turns run to their ends, and one that fails ends all."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="programs are stopped and let go on")

BUSY = "import time\nwhile time.process_time() < 0.3: pass\nprint('done')"


def test_all_come_to_their_ends() -> None:
    take_turns = import_module("turns").take_turns
    command = [sys.executable, "-c", BUSY]

    one, two = take_turns([command], [command, command])

    assert one.outputs == (b"done\n",)
    assert two.outputs == (b"done\n",) * 2
    assert one.cpu >= 0.3
    assert two.cpu >= 0.6


def test_one_that_fails_ends_all() -> None:
    take_turns = import_module("turns").take_turns
    forever = [sys.executable, "-c", "while True: pass"]

    with pytest.raises(subprocess.CalledProcessError):
        take_turns([forever], [[sys.executable, "-c", "exit(3)"]])
