"""How long the catalog takes to load: from an installed wheel with compiled bytecode.

    python benchmarks/catalog_import.py

Builds the wheel, installs it into an environment of its own, compiles it, and prints the best and
the median of 30 processes: the package, the standard library's room (what every run loads), and
the rooms of some libraries (what only files that import them load).
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
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
    environment = {
        key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    }
    with tempfile.TemporaryDirectory() as folder:
        python = installed(Path(folder), environment)
        runs = [
            json.loads(
                subprocess.run(
                    [python, "-c", PROGRAM],
                    capture_output=True,
                    text=True,
                    check=True,
                    env=environment,
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


def installed(folder: Path, environment: dict[str, str]) -> Path:
    """The Python of an environment in `folder` that has our wheel, compiled."""
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    python = folder / "venv" / "bin" / "python"
    pip = [python, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", folder, ROOT], check=True)
    (wheel,) = folder.glob("*.whl")
    subprocess.run([*pip, "install", "--no-deps", wheel], check=True, env=environment)
    subprocess.run(
        [python, "-m", "compileall", "-q", folder / "venv"], check=False, env=environment
    )
    return python


if __name__ == "__main__":
    main()
