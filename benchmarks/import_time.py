"""Time `import arabic_article` against `import attrs`, each in fresh interpreters, alternating.

python benchmarks/import_time.py [--rounds 15]
"""

from __future__ import annotations

import argparse
import subprocess
import sys

CODE = "import time; start = time.perf_counter(); import {}; print(time.perf_counter() - start)"


def once(module: str) -> float:
    """Seconds that a fresh interpreter takes to import a module."""
    run = subprocess.run([sys.executable, "-c", CODE.format(module)], capture_output=True, text=True, check=True)
    return float(run.stdout)


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--rounds", type=int, default=15)
    rounds = ap.parse_args().rounds
    times: dict[str, list[float]] = {"attrs": [], "arabic_article": []}
    for _ in range(rounds):
        for module, found in times.items():
            found.append(once(module))
    floor, ours = min(times["attrs"]), min(times["arabic_article"])
    print(f"import attrs {floor * 1000:.1f} ms, import arabic_article {ours * 1000:.1f} ms, ratio {ours / floor:.2f}")


if __name__ == "__main__":
    main()
