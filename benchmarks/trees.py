"""What the linters are run on: packages of the index, in a copy that may be edited."""

import random
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from environments import ROOT
from measuring import BenchmarkError

__all__ = [
    "CORPORA",
    "FOLDER",
    "Corpus",
    "Edit",
    "assembled",
    "drawn",
    "edit_of",
    "edits",
    "fetched",
    "lines_of",
]

FOLDER = ROOT / ".corpus"

PLACE = """
import ast, sys
content = open(sys.argv[1], "rb").read()
lines = content.split(b"\\n")
for node in ast.walk(ast.parse(content)):
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        last = node.body[-1]
        if isinstance(last, ast.Return) and not lines[last.lineno - 1][:last.col_offset].strip():
            print(last.lineno, last.col_offset)
            break
"""


class Corpus(NamedTuple):
    """A tree of packages, pinned, with the files to edit in it."""

    name: str
    requirements: tuple[str, ...]
    edited: tuple[tuple[str, str], ...]  # (what the file is, path); nothing: the smallest file
    cold_limit: float | None  # how many times as long as ruff a cold run may take


CORPORA = {
    corpus.name: corpus
    for corpus in (
        Corpus(
            "ha",
            ("homeassistant==2025.4.4",),
            (
                ("leaf", "homeassistant/components/roku/remote.py"),
                ("central", "homeassistant/core.py"),
            ),
            5.0,  # async-heavy
        ),
        Corpus(
            "mix",
            (
                "django==5.2.19",
                "sqlalchemy==2.1.9",
                "apache-airflow-core==3.3.2",
                "prefect==3.9.1",
                "aiohttp==3.14.5",
                "distributed==2026.8.0",
                "dask==2026.8.0",
                "twisted==26.10.0",
                "sentry_sdk==2.75.0",
            ),
            (
                ("leaf", "prefect/cli/deploy/_storage.py"),
                ("central", "distributed/utils.py"),
            ),
            2.0,  # async is a minority
        ),
    )
}


class Edit(NamedTuple):
    """A place in the body of a function, where a statement can be added."""

    name: str  # what the file is: leaf, central
    path: Path
    content: bytes  # of the file, before
    line: int
    column: int

    def make(self, number: int) -> None:
        """Adds a statement, another one for each number, in place of the one before."""
        lines = self.content.split(b"\n")
        indentation = lines[self.line - 1][: self.column]
        lines.insert(self.line - 1, indentation + b"edited_by_benchmark = %d" % number)
        self.path.write_bytes(b"\n".join(lines))


def assembled(sources: Sequence[Path], tree: Path) -> list[Path]:
    """Copies the Python files of `sources` into one tree; gives them, sorted."""
    for source in sources:
        shutil.copytree(source, tree, ignore=_no_python, dirs_exist_ok=True)
    files = sorted(tree.rglob("*.py"))
    if not files:
        raise BenchmarkError("there is no Python file in the tree")
    return files


def fetched(corpus: Corpus) -> list[Path]:
    """The folders of the packages, from the index if they are not here."""
    sys.path.append(str(ROOT / "scripts"))
    from packages import PackageError, unpacked

    try:
        return [unpacked(requirement, FOLDER) for requirement in corpus.requirements]
    except PackageError as error:
        raise BenchmarkError(str(error)) from error


def lines_of(files: Sequence[Path]) -> int:
    """How many lines the files have."""
    return sum(path.read_bytes().count(b"\n") for path in files)


def drawn(files: Sequence[Path], lines: int, seed: int) -> list[Path]:
    """Files drawn at random, the same for the same seed, until they have as many lines."""
    order = list(files)
    random.Random(seed).shuffle(order)
    chosen: list[Path] = []
    for path in order:
        if lines <= 0:
            break
        chosen.append(path)
        lines -= lines_of([path])
    return chosen


def edits(corpus: Corpus, tree: Path, files: Sequence[Path], python: str) -> list[Edit]:
    """The edits of the corpus; if it names none, one of the smallest file that can be edited."""
    if not corpus.edited:
        smallest = sorted(files, key=lambda path: (path.stat().st_size, path))
        found = (edit_of("smallest", path, python) for path in smallest)
        return [edit for edit in found if edit is not None][:1]
    named = [(path, edit_of(name, tree / path, python)) for name, path in corpus.edited]
    for path, edit in named:
        if edit is None:
            raise BenchmarkError(f"there is no function to edit in {path}")
    return [edit for _, edit in named if edit is not None]


def edit_of(name: str, path: Path, python: str) -> Edit | None:
    """The place before the return at the end of a function, found by `python`; None without."""
    done = subprocess.run([python, "-c", PLACE, path], capture_output=True, text=True)
    if not done.stdout:
        return None
    line, column = map(int, done.stdout.split())
    return Edit(name, path, path.read_bytes(), line, column)


def _no_python(folder: str, names: list[str]) -> set[str]:
    return {
        name
        for name in names
        if name.startswith(".") or not (name.endswith(".py") or Path(folder, name).is_dir())
    }
