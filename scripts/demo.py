"""`make demo`: asyncflow on the example service, and on a real package from the index.

Findings are what a demo is for, so a tool that ends with status 1 has done well; any other
status but 0 ends the demo with status 2.
"""

import subprocess
import sys
import sysconfig
from itertools import islice
from pathlib import Path

from packages import PackageError, unpacked

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".demo"
SERVICE = "examples/service"
SHOWN_BLOCKS = 5


def main(requirements: list[str]) -> int:
    """Runs the demo; returns its exit status."""
    try:
        show("check", SERVICE, "--isolated")
        show("--select", "AF", "--isolated", SERVICE, tool="flake8")
        show("explain", "subprocess.run", lines=12)
        for requirement in requirements:
            folder = unpacked(requirement, FOLDER).relative_to(ROOT)
            common = ("check", str(folder), "--isolated", "--no-respect-gitignore")
            show(*common, blocks=SHOWN_BLOCKS)
            show(*common, "--statistics")
    except PackageError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


def show(
    *arguments: str, tool: str = "asyncflow", lines: int | None = None, blocks: int | None = None
) -> None:
    """Prints a command and what it prints, at most `lines`, or `blocks` divided by blank lines."""
    print(f"\n$ {tool} {' '.join(arguments)}", flush=True)
    executable = Path(sysconfig.get_path("scripts")) / tool
    done = subprocess.run([executable, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1):
        raise PackageError(f"{tool} ended with status {done.returncode}")
    print(_beginning(done.stdout, lines, blocks), end="", flush=True)


def _beginning(text: str, lines: int | None, blocks: int | None) -> str:
    if lines is not None:
        kept = "".join(islice(text.splitlines(keepends=True), lines))
    elif blocks is not None:
        kept = "".join(f"{block}\n\n" for block in islice(text.split("\n\n"), blocks))
    else:
        kept = text
    left_out = text.count("\n") - kept.count("\n")
    return f"{kept}[... {left_out} lines more]\n" if left_out > 0 else kept


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
