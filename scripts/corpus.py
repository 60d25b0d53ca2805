"""`make corpus`: asyncflow on real packages, with figures and findings drawn for review."""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from packages import PackageError, unpacked

from flake8_asyncflow.model import Finding, Source
from flake8_asyncflow.pipeline import Checked, check_paths
from flake8_asyncflow.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".corpus"
CONTEXT = 3  # lines shown before and after a finding
SETTINGS = Settings(respect_gitignore=False, exclude=("__pycache__",))


def main() -> int:
    """Prints the figures of every package, then the findings drawn from all of them."""
    parser = argparse.ArgumentParser(description="Checks packages from the index.")
    parser.add_argument("requirements", nargs="+", metavar="NAME==VERSION")
    parser.add_argument("--draw", type=int, default=30, help="how many findings to show")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    arguments = parser.parse_args()
    checked: list[Checked] = []
    try:
        for requirement in arguments.requirements:
            folder = unpacked(requirement, FOLDER)
            started = perf_counter()
            checked.append(check_paths([str(folder.relative_to(Path.cwd()))], SETTINGS))
            print(figures(requirement, folder, checked[-1], perf_counter() - started))
    except PackageError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    everything = [
        (finding, run.sources.get(finding.path)) for run in checked for finding in run.findings
    ]
    drawn = random.Random(arguments.seed).sample(everything, min(arguments.draw, len(everything)))
    print(f"\n{len(drawn)} of {len(everything)} findings, drawn with seed {arguments.seed}:")
    for number, (finding, source) in enumerate(sorted(drawn, key=lambda pair: pair[0]), 1):
        print("\n".join(excerpt(number, finding, source)))
    return 0


def figures(requirement: str, folder: Path, checked: Checked, duration_s: float) -> str:
    """Files, lines, time, and findings by code of one package."""
    lines = sum(len(path.read_bytes().splitlines()) for path in folder.rglob("*.py"))
    codes = Counter(finding.code for finding in checked.findings)
    listed = "".join(f"\n  {code} {count:>6}" for code, count in sorted(codes.items()))
    return (
        f"\n{requirement}: {checked.files} files, {lines:,} lines, "
        f"{len(checked.findings)} findings, {duration_s:.1f} s{listed}"
    )


def excerpt(number: int, finding: Finding, source: Source | None) -> Iterator[str]:
    """A finding with the lines around it."""
    yield f"\n[{number}] {finding.path}:{finding.line}:{finding.column + 1} {finding.code}"
    yield f"    {finding.message}"
    lines = source.lines if source is not None else ()
    first = max(1, finding.line - CONTEXT)
    for line, text in enumerate(lines[first - 1 : finding.line + CONTEXT], first):
        yield f"  {'>' if line == finding.line else ' '} {line:>5} | {text.rstrip()}"


if __name__ == "__main__":
    raise SystemExit(main())
