"""Time `import arabic_article` against `import attrs`, each in fresh interpreters, alternating.

python benchmarks/import_time.py [--rounds 15]

Modules have been compiled before, as an installer does.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile

CODE = "import time; start = time.perf_counter(); import {}; print(time.perf_counter() - start)"


def once(module: str, cache: str) -> float:
    """Seconds that a fresh interpreter takes to import a module, its compiled form kept in a folder."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = cache
    run = [sys.executable, "-c", CODE.format(module)]
    return float(subprocess.run(run, capture_output=True, text=True, check=True, env=environment).stdout)


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--rounds", type=int, default=15)
    rounds = ap.parse_args().rounds
    times: dict[str, list[float]] = {"attrs": [], "arabic_article": []}
    with tempfile.TemporaryDirectory() as cache:
        for module in times:
            once(module, cache)
        for _ in range(rounds):
            for module, found in times.items():
                found.append(once(module, cache))
    floor, ours = min(times["attrs"]), min(times["arabic_article"])
    print(f"import attrs {floor * 1000:.1f} ms, import arabic_article {ours * 1000:.1f} ms, ratio {ours / floor:.2f}")


if __name__ == "__main__":
    main()
