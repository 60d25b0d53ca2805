"""Proves the catalog against the real libraries, and keeps the result in tests/data/lock.

Each library of the catalog gets an environment of its own in `.catalog/`, in which it is
installed with what the catalog recommends instead; then every name is looked up there.

    python scripts/catalog_lock.py                  proves what is not proven yet
    python scripts/catalog_lock.py redis pymongo    proves these, at the versions of the lock
    python scripts/catalog_lock.py --upgrade redis  ... at the newest versions
    python scripts/catalog_lock.py --all            proves all
    python scripts/catalog_lock.py --report         says what newest versions add or remove
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from asyncflow_runtime.catalog import library_names  # noqa: E402

LOCKS = ROOT / "tests" / "data" / "lock"
ENVIRONMENTS = ROOT / ".catalog"

# Import names that are recommended, whose distribution no entry has in `needs`.
_ALSO = {"anyio": "anyio", "trio": "trio", "httpx2": "httpx2"}

Proof = dict[str, Any]


def main(arguments: list[str] | None = None) -> int:
    """Proves, or reports; returns 1 if a name could not be found."""
    parser = argparse.ArgumentParser(description="Proves the catalog against real libraries.")
    parser.add_argument("libraries", nargs="*", help="files of catalog/libraries, without .py")
    parser.add_argument("--all", action="store_true", help="all of them")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    parser.add_argument("--report", action="store_true", help="only compare with the newest")
    options = parser.parse_args(arguments)
    everything = options.all or options.report
    libraries = options.libraries or [
        name for name in library_names() if everything or not _lock(name).is_file()
    ]
    if options.report:
        for library in libraries:
            print(*report(library), sep="\n")
        return 0
    problems = [problem for library in libraries for problem in prove(library, options.upgrade)]
    return 1 if problems else 0


def prove(library: str, upgrade: bool) -> list[str]:
    """Writes the lock of a library; gives what is wrong, and then leaves the lock alone."""
    proof = _proof(library, {} if upgrade else _locked(library).get("distributions", {}))
    problems: list[str] = proof.pop("problems")
    print(f"{library}: {len(proof['names'])} names, {len(problems)} problems")
    for problem in problems:
        print(f"  {problem}")
    if not problems:
        text = json.dumps(proof, indent=1, sort_keys=True)
        _lock(library).write_text(f"{text}\n", encoding="utf-8")
    return problems


def report(library: str) -> Iterable[str]:
    """What the newest versions have and the locked ones had not, and the other way round."""
    before, after = _locked(library), _proof(library, {})
    versions = ", ".join(f"{name} {version}" for name, version in after["distributions"].items())
    changed = before.get("distributions") != after["distributions"]
    yield f"{library}: {versions}" + ("" if changed else " (as locked)")
    for problem in after["problems"]:
        yield f"  gone: {problem}"
    for owner, members in after["members"].items():
        old = set(before.get("members", {}).get(owner, "").split())
        for name in sorted(set(members.split()) - old):
            yield f"  new: {owner}.{name}"
        for name in sorted(old - set(members.split())):
            yield f"  removed: {owner}.{name}"


def _proof(library: str, versions: dict[str, str]) -> Proof:
    """Runs the prover in the library's environment, made for these versions."""
    python = _environment(library, versions)
    done = subprocess.run(
        [python, ROOT / "scripts" / "catalog_prover.py", library],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
        cwd=ENVIRONMENTS,
    )
    if done.returncode:
        raise SystemExit(f"error: {library}: the prover failed, see above")
    proof: Proof = json.loads(done.stdout)
    return proof


def _environment(library: str, versions: dict[str, str]) -> Path:
    """The Python of an environment that has the library; made again when that changes."""
    folder = ENVIRONMENTS / library
    python = folder / "bin" / "python"
    wanted = sorted(_requirements(library, versions))
    stamp = folder / "requirements.txt"
    if stamp.is_file() and stamp.read_text().split("\n") == wanted and versions:
        return python
    print(f"{library}: installing {' '.join(wanted)}", file=sys.stderr)
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "-qq", "--upgrade", *wanted], check=True)
    stamp.write_text("\n".join(wanted))
    return python


def _requirements(library: str, versions: dict[str, str]) -> set[str]:
    file = import_module(f"asyncflow_runtime.catalog.libraries.{library}")
    used = {text.partition(".")[0] for entry in file.CALLS for text in entry.use.values()}
    wanted = {*file.DISTRIBUTIONS, *(one for entry in file.CALLS for one in entry.needs)}
    wanted |= {distribution for root, distribution in _ALSO.items() if root in used}
    return {_pinned(one, versions) for one in wanted}


def _pinned(requirement: str, versions: dict[str, str]) -> str:
    version = versions.get(requirement.partition("[")[0])
    return f"{requirement}=={version}" if version and "=" not in requirement else requirement


def _lock(library: str) -> Path:
    return LOCKS / f"{library}.json"


def _locked(library: str) -> Proof:
    path = _lock(library)
    locked: Proof = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return locked


if __name__ == "__main__":
    raise SystemExit(main())
