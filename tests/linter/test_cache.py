"""Cached, fresh, parallel and repeated runs agree, whatever happens to files and to the cache."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flake8_asyncflow.analysis.cache import Cache, fingerprint
from flake8_asyncflow.analysis.workers import Workers
from flake8_asyncflow.model import Finding
from flake8_asyncflow.pipeline import Means, check_paths
from flake8_asyncflow.settings import Settings
from tests.linter.running import BLOCKING, asyncflow

DATA = Path(__file__).parent.parent / "data" / "rules"
PROJECTS = sorted(path for path in DATA.glob("AF2-*") if path.is_dir())
EDITED = [path for path in PROJECTS if len(list(path.rglob("*.py"))) > 2]


def settings_for(project: Path) -> Settings:
    return Settings(src=(str(project), str(project / "src")), exclude=(), enable=("AF902",))


def found(project: Path, means: Means | None = None) -> tuple[Finding, ...]:
    if means is None:
        return check_paths([str(project)], settings_for(project)).findings
    return check_paths([str(project)], settings_for(project), means).findings


@contextmanager
def cache_in(folder: Path) -> Iterator[Means]:
    cache = Cache(str(folder), fingerprint())
    yield Means(cache)
    cache.close()


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_runs_agree(project: Path, tmp_path: Path) -> None:
    fresh = found(project)
    for _ in ("cold", "warm"):
        with cache_in(tmp_path / "cache") as means:
            assert found(project, means) == fresh
    for record in (tmp_path / "cache" / "runs").iterdir():
        record.unlink()
    with cache_in(tmp_path / "cache") as means:  # the summaries only
        assert found(project, means) == fresh


def test_processes_and_executors_agree() -> None:
    fresh = found(DATA)
    assert len(fresh) > 200
    assert found(DATA, Means(workers=Workers(jobs=2))) == fresh
    with ThreadPoolExecutor(2) as executor:
        assert found(DATA, Means(workers=Workers(executor=executor))) == fresh


def test_a_dask_cluster_of_two_workers_agrees(tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    project = DATA / "AF2-protocols"
    fresh = asyncflow("check", "--isolated", "--no-cache", ".", cwd=project)
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:
        url = cluster.scheduler_address.replace("tcp://", "dask://")
        spread = asyncflow("check", "--isolated", "--no-cache", "--executor", url, ".", cwd=project)
    assert spread.stderr == fresh.stderr
    assert spread.stdout == fresh.stdout
    assert fresh.returncode == spread.returncode == 1


EDITS = ("blank", "comment", "sleep", "drop", "noqa", "new", "remove", "restore", "break", "touch")


def edit(project: Path, original: Path, kind: str, chance: random.Random) -> None:
    """Changes one file of the project as people do."""
    files = sorted(project.rglob("*.py"))
    path = chance.choice(files)
    lines = path.read_text().splitlines(keepends=True)
    position = chance.randrange(len(lines) + 1)
    if kind == "blank":
        lines.insert(position, "\n")
    elif kind == "comment":
        lines.append("# a comment\n")
    elif kind == "sleep":
        bodies = [n for n, line in enumerate(lines) if line.lstrip().startswith(("return", "pass"))]
        if bodies:
            number = chance.choice(bodies)
            indent = lines[number][: len(lines[number]) - len(lines[number].lstrip())]
            lines.insert(number, f"{indent}import time; time.sleep({chance.randrange(9)})\n")
    elif kind == "drop" and lines:
        del lines[min(position, len(lines) - 1)]
    elif kind == "noqa" and lines:
        number = min(position, len(lines) - 1)
        lines[number] = f"{lines[number].rstrip()}  # noqa: AF1, AF2\n"
    elif kind == "new":
        (path.parent / f"new_{chance.randrange(3)}.py").write_text(BLOCKING)
    elif kind == "remove" and len(files) > 1:
        path.unlink()
        return
    elif kind == "restore":
        shutil.copytree(original, project, dirs_exist_ok=True)
        return
    elif kind == "break":
        lines.insert(position, "def (:\n")
    elif kind == "touch":
        os.utime(path)
        return
    path.write_text("".join(lines))


@settings(max_examples=60, deadline=None)
@given(
    original=st.sampled_from(EDITED),
    edits=st.lists(st.sampled_from(EDITS), min_size=1, max_size=5),
    seed=st.integers(0, 10**6),
)
def test_an_edited_tree_is_checked_as_if_it_were_new(
    original: Path, edits: list[str], seed: int
) -> None:
    chance = random.Random(seed)
    with TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        shutil.copytree(original, project)
        with cache_in(Path(folder) / "cache") as means:
            found(project, means)
            for kind in edits:
                edit(project, original, kind, chance)
                assert found(project, means) == found(project), kind


def test_an_edit_in_a_helper_reaches_the_files_that_call_it(tmp_path: Path) -> None:
    helper = tmp_path / "helper.py"
    helper.write_text("def load():\n    return 1\n")
    (tmp_path / "main.py").write_text("import helper\n\n\nasync def f():\n    helper.load()\n")
    with cache_in(tmp_path / "cache") as means:
        assert found(tmp_path, means) == ()
        helper.write_text("import time\n\n\ndef load():\n    time.sleep(1)\n")
        (one,) = found(tmp_path, means)
        assert (one.code, one.chain[-1].line) == ("AF271", 5)
        helper.write_text("import time\n\n\n\ndef load():\n    time.sleep(1)\n")
        (one,) = found(tmp_path, means)
        assert (one.code, one.chain[-1].line) == ("AF271", 6)


def test_a_record_of_other_settings_is_another(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(BLOCKING)
    with cache_in(tmp_path / "cache") as means:
        everything = Settings()
        assert check_paths([str(tmp_path)], everything, means).findings
        nothing = everything._replace(ignore=("AF1",))
        assert not check_paths([str(tmp_path)], nothing, means).findings
        assert check_paths([str(tmp_path)], everything, means).findings


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6), is_cut=st.booleans())
@example(seed=4998, is_cut=False)  # a key led to the value of another
def test_a_damaged_cache_is_made_anew(seed: int, is_cut: bool) -> None:
    chance = random.Random(seed)
    project = DATA / "AF2-imports"
    with TemporaryDirectory() as folder:
        with cache_in(Path(folder)) as means:
            fresh = found(project, means)
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file():
                content = bytearray(path.read_bytes())
                for _ in range(chance.randrange(1, 40)):
                    content[chance.randrange(len(content))] = chance.randrange(256)
                end = chance.randrange(len(content)) if is_cut else len(content)
                path.write_bytes(bytes(content[:end]))
        for _ in range(3):
            with cache_in(Path(folder)) as means:
                assert found(project, means) == fresh


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    project = DATA / "AF2-imports"
    with cache_in(tmp_path / "file" / "cache") as means:
        assert found(project, means) == found(project)


def test_runs_at_the_same_time(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(BLOCKING)
    environment = os.environ | {"ASYNCFLOW_CACHE_DIR": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "flake8_asyncflow", "check", "--isolated", str(DATA)]
    running = [
        subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    outputs = [process.communicate(timeout=300) for process in running]
    assert len({output for output, _ in outputs}) == 1
    assert outputs[0][0]
    assert {errors for _, errors in outputs} == {""}


def test_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASYNCFLOW_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text(BLOCKING)
    command = ("check", "--isolated", "src")
    first = asyncflow(*command, "--no-cache", cwd=tmp_path)
    assert not (tmp_path / "cache").exists()
    assert asyncflow(*command, cwd=tmp_path).stdout == first.stdout
    assert sorted(os.listdir(tmp_path / "cache")) == ["outcomes.db", "runs"]
    assert asyncflow(*command, cwd=tmp_path).stdout == first.stdout
    assert asyncflow(*command, "--jobs", "2", cwd=tmp_path).stdout == first.stdout
    (tmp_path / "cache" / "mine.txt").write_text("")
    assert asyncflow("clean", cwd=tmp_path).returncode == 0
    assert os.listdir(tmp_path / "cache") == ["mine.txt"]


@pytest.mark.parametrize(
    ("option", "value", "error"),
    [
        ("--jobs", "0", "not a number of processes: 0"),
        ("--jobs", "many", "not a number of processes: many"),
        ("--executor", "slurm://a", "unknown kind: slurm://a"),
        ("--executor", "dask://127.0.0.1:1", "cannot reach dask://127.0.0.1:1"),
    ],
)
def test_wrong_options(tmp_path: Path, option: str, value: str, error: str) -> None:
    if value.startswith("dask"):
        pytest.importorskip("distributed")
    done = asyncflow("check", "--isolated", option, value, cwd=tmp_path)
    assert done.returncode == 2
    assert error in done.stderr
    assert "help: " in done.stderr
