"""How long the catalog takes to load: from an installed wheel with compiled bytecode.

    python benchmarks/catalog_import.py

Builds the wheel, installs it into an environment of its own, compiles it, and prints the best and
the median of 30 processes: the package, the standard library's room (what every run loads), and
the rooms of some libraries (what only files that import them load).
"""

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from environments import built_wheel, plain_environ, prepared

ROOMS = ("builtins", "requests", "sqlalchemy", "django", "redis", "boto3", "openai", "stripe")
REPEATS = 30

PROGRAM = f"""
import collections.abc, enum, functools, importlib, json, time, typing  # the linter has these
start = time.perf_counter()
import asyncflow_runtime.catalog
from asyncflow_runtime.catalog.index import room_of
took = {{"package": time.perf_counter() - start}}
for room in {ROOMS!r}:
    start = time.perf_counter()
    room_of(room)
    took[room] = time.perf_counter() - start
print(json.dumps(took))
"""


def main() -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = built_wheel(Path(folder))
        programs = prepared(Path(folder) / "venv", sys.executable, "--no-deps", str(wheel))
        runs = [
            json.loads(
                subprocess.run(
                    [programs / "python", "-c", PROGRAM],
                    capture_output=True,
                    text=True,
                    check=True,
                    env=plain_environ(),
                    cwd=folder,
                ).stdout
            )
            for _ in range(REPEATS)
        ]
    print(f"{'':12} {'best ms':>8} {'median ms':>10}")
    for name in ("package", *ROOMS):
        times = [run[name] * 1000 for run in runs]
        print(f"{name:12} {min(times):8.2f} {statistics.median(times):10.2f}")
    whole = [(run["package"] + run["builtins"]) * 1000 for run in runs]
    print(f"{'import':12} {min(whole):8.2f} {statistics.median(whole):10.2f}   package + builtins")


if __name__ == "__main__":
    main()
