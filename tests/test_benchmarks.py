"""The benchmark of the linter measures what it says, and its tables say what was measured."""

import ast
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import lint_table
import pytest
from lint_rounds import Key
from lint_table import Goal
from measuring import BenchmarkError, Cost, measured
from trees import CORPORA, Corpus, assembled, drawn, edit_of, edits, lines_of

ROOT = Path(__file__).resolve().parent.parent
ASYNCFLOW = Path(sysconfig.get_path("scripts")) / "asyncflow"

SERVICE = """\
import time


async def handle():
    time.sleep(1)
    return 1
"""

# the states of asyncflow, and the options that it must know for them
STATES = {
    "cold": (),
    "cold, --jobs 1": ("--jobs",),
    "--no-cache": ("--no-cache",),
    "warm": ("--no-cache",),
    "warm, --jobs 1": ("--no-cache", "--jobs"),
    "smallest edited": ("--no-cache",),
}

# keeps a cache, and reports something else each time
FICKLE = f"""\
#!{sys.executable}
import os, sys
from pathlib import Path

if "--help" in sys.argv:
    print("--no-cache")
elif "check" in sys.argv:
    cache = Path(os.environ["XDG_CACHE_HOME"], "asyncflow")
    cache.mkdir(parents=True, exist_ok=True)
    (cache / "store").touch()
    print(os.getpid())
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "tree"
    (folder / "package").mkdir(parents=True)
    (folder / "package" / "__init__.py").touch()
    (folder / "package" / "service.py").write_text(SERVICE, encoding="utf-8")
    return folder


def lint(tree: Path, program: Path) -> subprocess.CompletedProcess[str]:
    """What the benchmark prints of asyncflow alone: nothing is fetched for that."""
    script = ROOT / "benchmarks" / "lint.py"
    options = ["--runs", "2", "--only", "asyncflow", "--python", sys.executable]
    return subprocess.run(
        [sys.executable, script, "--tree", tree, "--asyncflow", program, *options],
        capture_output=True,
        text=True,
    )


def test_a_row_for_each_state(tree: Path) -> None:
    before = (tree / "package" / "service.py").read_bytes()
    usage = subprocess.run([ASYNCFLOW, "check", "--help"], capture_output=True, text=True).stdout
    done = lint(tree, ASYNCFLOW)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    rows = [line[10:25].strip() for line in lines if re.match(r"asyncflow .{15} +\d+\.\d{3}", line)]
    usage_options = set(re.findall(r"--[a-z-]+", usage))
    known = [state for state, options in STATES.items() if usage_options.issuperset(options)]
    assert rows == known
    assert "tree: 2 files, 6 lines" in lines
    assert "  smallest: package/service.py" in lines
    assert any("left out" in line for line in lines) == (len(known) < len(STATES))
    assert max(map(len, lines)) <= 80
    assert (tree / "package" / "service.py").read_bytes() == before


def test_findings_must_not_depend_on_the_cache(tree: Path, tmp_path: Path) -> None:
    program = tmp_path / "asyncflow"
    program.write_text(FICKLE, encoding="utf-8")
    program.chmod(0o755)
    done = lint(tree, program)
    assert done.returncode == 2
    assert "error: asyncflow (--no-cache) printed other findings" in done.stderr


def test_errors_are_told(tree: Path, tmp_path: Path) -> None:
    for folder, program in ((tmp_path / "absent", ASYNCFLOW), (tree, tmp_path / "absent")):
        done = lint(folder, program)
        assert done.returncode == 2
        assert "error: " in done.stderr
        assert "Traceback" not in done.stderr


def test_cost_of_a_process(tmp_path: Path) -> None:
    size_bytes = 150_000_000
    program = f"print(len(b'x' * {size_bytes}))"
    cost = measured([sys.executable, "-c", program], {}, tmp_path, tmp_path / "output")
    assert (tmp_path / "output").read_text(encoding="utf-8") == f"{size_bytes}\n"
    assert cost.peak_bytes > size_bytes
    assert cost.cpu_s > 0


def test_a_failure_is_no_measurement(tmp_path: Path) -> None:
    program = "import sys; print('out of order', file=sys.stderr); sys.exit(3)"
    with pytest.raises(BenchmarkError, match=r"(?s)status 3.*out of order"):
        measured([sys.executable, "-c", program], {}, tmp_path, tmp_path / "output")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (SERVICE, "    time.sleep(1)\n    edited_by_benchmark = 7\n    return 1\n"),
        (
            'class A:\n    def f(self):\n        """\n        return\n        """\n        return 1',
            '        """\n        edited_by_benchmark = 7\n        return 1',
        ),
        ("def f():\r\n\treturn 1\r\n", "def f():\r\n\tedited_by_benchmark = 7\n\treturn 1\r\n"),
        (
            "def é(): return 1\ndef g():\n  return é",
            "def g():\n  edited_by_benchmark = 7\n  return é",
        ),
    ],
)
def test_edit(source: str, expected: str, tmp_path: Path) -> None:
    path = tmp_path / "edited.py"
    path.write_bytes(source.encode())
    edit = edit_of("leaf", path, sys.executable)
    assert edit is not None
    edit.make(6)
    edit.make(7)
    edited = path.read_bytes().decode()
    assert expected in edited
    assert edited.replace(edited.splitlines(keepends=True)[edit.line - 1], "", 1) == source
    ast.parse(edited)


@pytest.mark.parametrize(
    "source", ["", "x = 1\n", "def f(): return 1\n", "def f():\n    pass\n", "("]
)
def test_no_place_to_edit(source: str, tmp_path: Path) -> None:
    path = tmp_path / "edited.py"
    path.write_text(source, encoding="utf-8")
    assert edit_of("leaf", path, sys.executable) is None


def test_a_corpus_names_files_that_can_be_edited(tree: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    files = assembled([tree], copy)
    corpus = Corpus("some", (), (("leaf", "package/__init__.py"),), None)
    with pytest.raises(BenchmarkError, match=r"no function to edit in package/__init__\.py"):
        edits(corpus, copy, files, sys.executable)


def test_corpora_are_pinned() -> None:
    pins = [requirement for corpus in CORPORA.values() for requirement in corpus.requirements]
    assert len(pins) == len(set(pins)) == 10
    assert [pin for pin in pins if pin.count("==") != 1] == []


def test_only_python_is_copied(tree: Path, tmp_path: Path) -> None:
    (tree / "package" / "notes.txt").write_text("no\n", encoding="utf-8")
    (tree / ".venv").mkdir()
    (tree / ".venv" / "hidden.py").touch()
    copy = tmp_path / "copy"
    files = assembled([tree], copy)
    assert [str(path.relative_to(copy)) for path in files] == [
        "package/__init__.py",
        "package/service.py",
    ]
    assert not (copy / "package" / "notes.txt").exists()


def test_sample_is_the_same_for_a_seed(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.py" for number in range(50)]
    for path in files:
        path.write_text("pass\n" * 10, encoding="utf-8")
    sample = drawn(files, 95, seed=1)
    assert (len(sample), lines_of(sample)) == (10, 100)
    assert len(set(sample)) == 10
    assert drawn(files, 95, seed=1) == sample
    assert drawn(files, 95, seed=2) != sample
    assert len(drawn(files, 10_000, seed=1)) == 50


MEGABYTE = 1_000_000
COSTS = {
    Key("asyncflow", "cold"): [Cost(4, 6, 90 * MEGABYTE), Cost(3, 7, 80 * MEGABYTE)],
    Key("asyncflow", "cold, --jobs 1"): [Cost(6, 5, 80 * MEGABYTE)],
    Key("ruff", "cold"): [Cost(2, 2, 30 * MEGABYTE), Cost(1, 3, 30 * MEGABYTE)],
    Key("flake8-async", "start"): [Cost(1, 1, 0)],
    Key("flake8-async", "sample"): [Cost(3, 5, 0)],
}


def test_cost_rows() -> None:
    head, columns, *rows = lint_table.cost_rows(COSTS, 30 * MEGABYTE)
    assert (head.split()[:4], columns.split()[-3:]) == (
        ["wall", "s", "CPU", "s"],
        ["MB", "wall", "CPU"],
    )
    assert [row.split() for row in rows] == [
        ["asyncflow", "cold", "3.000", "3.500", "6.000", "6.500", "80", "3.00x", "3.00x"],
        [
            "asyncflow",
            "cold,",
            "--jobs",
            "1",
            "6.000",
            "6.000",
            "5.000",
            "5.000",
            "80",
            "6.00x",
            "2.50x",
        ],
        ["ruff", "cold", "1.000", "1.500", "2.000", "2.500", "<30"],
    ]


def test_extrapolation_counts_the_start_once() -> None:
    assert lint_table.extrapolated(COSTS, 100, 1000)[:2] == (21, 41)
    *_, sample, whole = lint_table.sample_rows(COSTS, 100, 1000)
    assert sample.split()[-3:] == ["5.00", "3.00", "40.000"]
    assert whole.split()[-3:] == ["41", "21", "(extrapolated)"]


def test_plugin_rows() -> None:
    runs = ([Cost(0.1, 0, 0), Cost(0.2, 0, 0)], [Cost(0.12, 0, 0), Cost(0.26, 0, 0)])
    *_, row = lint_table.plugin_rows({"a.py": runs})
    assert row.split() == ["a.py", "100", "120", "20.0", "150", "190", "40.0"]


@pytest.mark.parametrize(
    ("limit", "figure", "is_least", "verdict"),
    [
        (1.0, 1.0, False, "met"),
        (1.0, 0.5, False, "met"),
        (1.0, 1.02, False, "missed by 2.0%"),
        (2.0, 3.0, False, "missed by 50%"),
        (50, 60, True, "met"),
        (50, 40, True, "missed by 20%"),
        (1.0, 16.0, False, "missed by 1,500%"),
    ],
)
def test_verdict(limit: float, figure: float, is_least: bool, verdict: str) -> None:
    goal = Goal("ha", "cold", limit, "x", figure, is_least)
    assert goal.verdict == verdict
    *_, row = lint_table.goal_rows([goal])
    assert row.endswith(f"{figure:.2f}x  {verdict}")
    assert len(row) <= 80
