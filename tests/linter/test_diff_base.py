"""`--diff-base`: what a change introduced, in real repositories."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.linter.repositories import commit, git
from tests.linter.running import BLOCKING, asyncflow, positions

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")

HELPER = "def load(url):\n    return url\n"
BLOCKING_HELPER = "import requests\n\n\ndef load(url):\n    return requests.get(url)\n"
MAIN = """\
import time

from helper import load


async def fetch(url):
    load(url)
    time.sleep(1)


async def nap():
    time.sleep(2)
"""
EXPOSED = "main.py:7:5: AF231"


@pytest.fixture(autouse=True)
def _outside_of_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The branch `main` with two findings, and the branch `topic` checked out at it."""
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / "helper.py").write_text(HELPER)
    (folder / "main.py").write_text(MAIN)
    commit(folder)
    git(folder, "switch", "--quiet", "--create", "topic")
    return folder


def found(folder: Path, *words: str, base: str = "main") -> list[str]:
    """What is reported as new; the work tree and the index stay what they are."""
    before = git(folder, "status", "--porcelain=v2"), (folder / ".git/index").read_bytes()
    options = ["--output-format=concise", "--quiet", "--diff-base", base]
    done = asyncflow("check", *options, *words, cwd=folder)
    assert done.stderr == ""
    assert done.returncode == bool(done.stdout)
    assert before[1] == (folder / ".git/index").read_bytes()
    assert before[0] == git(folder, "status", "--porcelain=v2")
    return positions(done.stdout)


@pytest.mark.parametrize("state", ["unstaged", "staged", "committed"])
def test_a_helper_that_starts_to_block_is_found_where_nothing_was_touched(
    repository: Path, state: str
) -> None:
    (repository / "helper.py").write_text(BLOCKING_HELPER)
    if state == "staged":
        git(repository, "add", "helper.py")
    elif state == "committed":
        commit(repository)
    assert found(repository) == [EXPOSED]
    assert found(repository, "main.py") == [EXPOSED]
    assert found(repository, "helper.py") == []


def test_a_new_module_that_hides_another_counts_as_well(repository: Path) -> None:
    (repository / "helper.py").unlink()
    (repository / "helper").mkdir()
    (repository / "helper/__init__.py").write_text("from helper.inner import load\n")
    (repository / "helper/inner.py").write_text(BLOCKING_HELPER)
    assert found(repository) == [EXPOSED]


def test_modules_that_nothing_names_are_searched_at_the_base_too(repository: Path) -> None:
    (repository / "impl").mkdir()
    (repository / "impl/real.py").write_text(
        "import time\nfrom api import Api\n\n\nclass Real(Api):\n"
        "    def fetch(self):\n        time.sleep(1)\n"
    )
    (repository / "api.py").write_text(
        "class Api:\n    def fetch(self):\n        raise NotImplementedError\n"
    )
    uses = "from api import Api\n\n\nasync def f(api: Api):\n    api.fetch()\n"
    (repository / "uses.py").write_text(uses)
    assert found(repository) == ["uses.py:5:5: AF271"]
    commit(repository)
    (repository / "uses.py").write_text(f"import os\n{uses}")
    assert found(repository, base="HEAD") == []
    (repository / "impl/real.py").write_text("x = 1\n")
    commit(repository)
    git(repository, "checkout", "--quiet", "HEAD~1", "impl/real.py")
    assert found(repository, base="HEAD") == ["uses.py:6:5: AF271"]


def test_what_was_there_is_not_reported_wherever_it_moved(repository: Path) -> None:
    text = f'"""Text."""\n\nimport os\n\nprint(os.name)\n{MAIN}'
    (repository / "main.py").write_text(text.replace("time.sleep(2)", "time.sleep( 2 )"))
    assert found(repository) == []
    done = asyncflow("check", "--diff-base=main", cwd=repository)
    assert done.stdout == "All checks passed: 2 files, 2 there before\n"


def test_of_copies_the_one_on_a_new_line_is_reported(repository: Path) -> None:
    text = MAIN.replace("    load(url)\n", "    time.sleep(1)\n    load(url)\n")
    (repository / "main.py").write_text(text)
    assert found(repository) == ["main.py:7:5: AF171"]


def test_without_the_comment_that_silenced_it_a_finding_is_new(repository: Path) -> None:
    (repository / "main.py").write_text(MAIN.replace("sleep(1)", "sleep(1)  # noqa: AF171"))
    commit(repository)
    (repository / "main.py").write_text(MAIN)
    assert found(repository, base="HEAD") == ["main.py:8:5: AF171"]


@pytest.mark.parametrize("state", ["untracked", "staged", "committed"])
def test_files_that_moved_are_followed(repository: Path, state: str) -> None:
    (repository / "app").mkdir()
    (repository / "main.py").rename(repository / "app/entry.py")
    text = MAIN.replace("time.sleep(2)", "time.sleep(2)\n    open('x')")
    (repository / "app/entry.py").write_text(text)
    if state == "staged":
        git(repository, "add", "--all")
    elif state == "committed":
        commit(repository)
    assert found(repository) == ["app/entry.py:13:5: AF121"]


def test_new_files_are_new_and_ignored_ones_are_not(repository: Path) -> None:
    (repository / "new.py").write_text(BLOCKING)
    (repository / "generated.py").write_text(BLOCKING_HELPER)
    (repository / "uses.py").write_text("import generated\nasync def f():\n    generated.load(1)\n")
    (repository / ".gitignore").write_text("generated.py\n")
    assert found(repository) == ["new.py:5:5: AF171", "uses.py:3:5: AF231"]
    commit(repository)
    # A module that is not in the repository is the same before and after.
    (repository / "uses.py").write_text("import generated\nasync def f():\n  generated.load( 1 )\n")
    assert found(repository, base="HEAD") == []


def test_the_base_is_where_the_branches_parted(repository: Path) -> None:
    (repository / "new.py").write_text(BLOCKING)
    commit(repository)
    git(repository, "switch", "--quiet", "main")
    (repository / "main.py").write_text("")
    (repository / "helper.py").write_text(BLOCKING_HELPER)
    commit(repository)
    git(repository, "switch", "--quiet", "topic")
    assert found(repository) == ["new.py:5:5: AF171"]
    assert found(repository, base="main~1") == ["new.py:5:5: AF171"]
    assert found(repository, base=git(repository, "rev-parse", "main")) == ["new.py:5:5: AF171"]
    git(repository, "tag", "--annotate", "--message=v1", "v1", "main")
    assert found(repository, base="v1") == ["new.py:5:5: AF171"]


def test_an_unfinished_merge(repository: Path) -> None:
    (repository / "main.py").write_text(MAIN.replace("sleep(2)", "sleep(3)"))
    commit(repository)
    git(repository, "switch", "--quiet", "main")
    (repository / "main.py").write_text(MAIN.replace("sleep(2)", "sleep(4)"))
    commit(repository)
    with pytest.raises(subprocess.CalledProcessError):
        git(repository, "merge", "topic")
    assert found(repository, base="HEAD") == ["main.py:12:1: AF901"]
    (repository / "main.py").write_text(MAIN.replace("sleep(2)", "sleep(3)"))
    assert found(repository, base="HEAD") == ["main.py:12:5: AF171"]


def test_a_file_that_cannot_be_checked_is_said_if_it_changed(repository: Path) -> None:
    (repository / "broken.py").write_text("async def f(:\n")
    commit(repository)
    (repository / "new.py").write_text("x = 1\n")
    assert found(repository, base="HEAD") == []
    (repository / "broken.py").write_text("async def f(:\n    pass\n")
    assert found(repository, base="HEAD") == ["broken.py:1:13: AF901"]


def test_without_a_changed_python_file_nothing_is_checked(repository: Path) -> None:
    (repository / "notes.txt").write_text("text\n")
    done = asyncflow("check", "--diff-base=main", cwd=repository)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "All checks passed: no Python file has changed\n"
    done = asyncflow("check", "--diff-base=main", "--output-format=json", cwd=repository)
    assert (json.loads(done.stdout), done.returncode) == ([], 0)


def test_a_file_that_is_named_counts_whatever_its_name(repository: Path) -> None:
    (repository / "script").write_text(BLOCKING)
    commit(repository)
    (repository / "script").write_text(f"{BLOCKING}    time.sleep(8)\n")
    assert found(repository, base="HEAD") == []
    assert found(repository, "script", base="HEAD") == ["script:6:5: AF171"]


def test_settings_hold_for_the_base_too(repository: Path) -> None:
    (repository / "lib").mkdir()
    (repository / "app").mkdir()
    (repository / "helper.py").rename(repository / "lib/helper.py")
    (repository / "main.py").rename(repository / "app/main.py")
    (repository / "lib/helper.py").write_text(BLOCKING_HELPER)
    (repository / "pyproject.toml").write_text(
        '[tool.asyncflow]\nsrc = ["lib"]\nper-file-ignores = {"app/old/*" = ["AF231"]}\n'
    )
    commit(repository)
    # Found at the base as well, where `src` leads to the helper of the base.
    (repository / "lib/helper.py").write_text(BLOCKING_HELPER.replace("get(url)", "get(url, {})"))
    assert found(repository, base="HEAD") == []
    (repository / "app/old").mkdir()
    (repository / "app/main.py").rename(repository / "app/old/main.py")
    commit(repository)
    # What was ignored where the file was before is new where it is not.
    (repository / "app/old/main.py").rename(repository / "app/main.py")
    assert found(repository, base="HEAD") == ["app/main.py:7:5: AF231"]


@pytest.mark.skipif(os.name == "nt", reason="no such file names there")
def test_file_names_of_all_kinds(repository: Path) -> None:
    names = ["é 日.py", "a\tb\n.py", "-x.py", ":(top).py", "*.py"]
    texts = [BLOCKING + f"# {number}\n" * 9 for number in range(len(names))]
    for name, text in zip(names, texts, strict=True):
        (repository / name).write_text(text)
    assert len(found(repository)) == len(names)
    commit(repository)
    for name, text in zip(names, texts, strict=True):
        (repository / name).write_text(f"import os\n{text}    time.sleep(2)\n")
    assert len(found(repository, base="HEAD")) == len(names)
    for name in names:
        (repository / name).rename(repository / f"moved {name}")
    assert len(found(repository, base="HEAD")) == len(names)


def test_a_file_in_the_place_of_a_folder_and_the_other_way_round(repository: Path) -> None:
    (repository / "pkg.py").mkdir()
    (repository / "pkg.py/inner.py").write_text(BLOCKING)
    (repository / "other.py").write_text(BLOCKING)
    commit(repository)
    shutil.rmtree(repository / "pkg.py")
    (repository / "pkg.py").write_text(BLOCKING.replace("1", "2"))
    (repository / "other.py").unlink()
    (repository / "other.py").mkdir()
    (repository / "other.py/inner.py").write_text(BLOCKING.replace("1", "3"))
    assert found(repository, base="HEAD") == ["other.py/inner.py:5:5: AF171", "pkg.py:5:5: AF171"]


def test_it_can_be_run_from_anywhere(repository: Path, tmp_path: Path) -> None:
    (repository / "app").mkdir()
    (repository / "app/new.py").write_text(BLOCKING)
    words = ["check", "--diff-base=main", "--output-format=concise"]
    below = asyncflow(*words, cwd=repository / "app")
    assert positions(below.stdout) == ["new.py:5:5: AF171"]
    outside = asyncflow(*words, str(repository), cwd=tmp_path)
    assert positions(outside.stdout) == [f"{repository}/app/new.py:5:5: AF171"]
    (tmp_path / "link").symlink_to(repository, target_is_directory=True)
    linked = asyncflow(*words, "link/app/new.py", "link/main.py", cwd=tmp_path)
    assert positions(linked.stdout) == ["link/app/new.py:5:5: AF171"]


def found_in_submodule(folder: Path) -> list[str]:
    done = asyncflow("check", "--diff-base=HEAD", "--output-format=concise", cwd=folder)
    return positions(done.stdout)


def test_a_linked_work_tree_and_a_submodule(repository: Path, tmp_path: Path) -> None:
    git(repository, "worktree", "add", "--quiet", "--detach", str(tmp_path / "tree"), "main")
    (tmp_path / "tree/helper.py").write_text(BLOCKING_HELPER)
    words = ["check", "--diff-base=main", "--output-format=concise"]
    assert positions(asyncflow(*words, cwd=tmp_path / "tree").stdout) == [EXPOSED]
    git(repository, "submodule", "--quiet", "add", str(repository), "sub")
    commit(repository)
    (repository / "sub/main.py").write_text(f"{MAIN}    time.sleep(5)\n")
    (repository / "new.py").write_text(BLOCKING)
    assert found(repository, base="HEAD") == ["new.py:5:5: AF171"]
    assert found_in_submodule(repository / "sub") == ["main.py:13:5: AF171"]


def test_in_a_hook_of_git(repository: Path) -> None:
    (repository / "app").mkdir()
    (repository / "app/new.py").write_text(BLOCKING)
    hook = repository / ".git/hooks/pre-commit"
    hook.write_text(
        "#!/bin/sh\nexport GIT_DIR=.git\n"
        f"exec '{sys.executable}' -m flake8_asyncflow check -q --output-format=concise"
        " --diff-base=HEAD app > found.txt\n"
    )
    hook.chmod(0o755)
    git(repository, "add", "app/new.py")
    with pytest.raises(subprocess.CalledProcessError):
        git(repository, "commit", "--message=x", "app/new.py")
    assert positions((repository / "found.txt").read_text()) == ["app/new.py:5:5: AF171"]


def test_no_old_file_is_written_through_a_link(repository: Path, tmp_path: Path) -> None:
    (repository / "pkg").mkdir()
    (repository / "pkg/gone.py").write_text(BLOCKING)
    commit(repository)
    (tmp_path / "target").mkdir()
    shutil.rmtree(repository / "pkg")
    (repository / "pkg").symlink_to(tmp_path / "target", target_is_directory=True)
    (repository / "main.py").write_text(f"{MAIN}    time.sleep(6)\n")
    assert found(repository, base="HEAD") == ["main.py:13:5: AF171"]
    assert os.listdir(tmp_path / "target") == []


def test_beside_a_baseline(repository: Path) -> None:
    (repository / "new.py").write_text(BLOCKING)
    asyncflow("check", "--baseline=b.json", "--write-baseline", "new.py", cwd=repository)
    (repository / "helper.py").write_text(BLOCKING_HELPER)
    assert found(repository, "--baseline=b.json") == [EXPOSED]
    done = asyncflow("check", "--baseline=b.json", "--diff-base=main", cwd=repository)
    assert done.stdout.endswith("(3 files checked, 1 in the baseline, 2 there before).\n")


def failed(*words: str, cwd: Path, env: dict[str, str] | None = None) -> tuple[str, str]:
    """(error, help) of a run that could not be done."""
    done = asyncflow("check", *words, cwd=cwd, env=env)
    assert (done.returncode, done.stdout) == (2, "")
    error, help = done.stderr.splitlines()
    return error.removeprefix("error: "), help.removeprefix("help: ")


@pytest.mark.parametrize("revision", ["gone", "", "--all", "-n1", "main..topic", "HEAD:main.py"])
def test_an_unknown_revision(repository: Path, revision: str) -> None:
    error, help = failed(f"--diff-base={revision}", cwd=repository)
    assert error == f"git knows no revision {revision} in {repository}"
    assert help.startswith("`git fetch origin ")


def test_where_there_is_no_repository_or_no_commit(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(BLOCKING)
    env = {"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)}
    error, help = failed("--diff-base=HEAD", cwd=tmp_path, env=env)
    assert error == f"--diff-base needs a git repository, and {tmp_path} is in none"
    assert help == "run it in a work tree, or leave --diff-base out"
    git(tmp_path, "init", "--quiet")
    error, help = failed("--diff-base=HEAD", cwd=tmp_path)
    assert (error, help) == (f"there is no commit yet in {tmp_path}", "commit something first")


def test_without_git(repository: Path, tmp_path: Path) -> None:
    error, help = failed("--diff-base=main", cwd=repository, env={"PATH": str(tmp_path)})
    assert error == "--diff-base needs git, which cannot be run: no such file or directory"
    assert help == "install git, or leave --diff-base out"


def test_a_shallow_clone_says_how_to_get_history(repository: Path, tmp_path: Path) -> None:
    start = git(repository, "rev-parse", "HEAD")
    for number in range(3):
        (repository / f"new_{number}.py").write_text(BLOCKING)
        commit(repository)
    words = ["clone", "--quiet", "--depth=2", "--no-single-branch", repository.as_uri(), "clone"]
    git(tmp_path, *words)
    clone = tmp_path / "clone"
    assert found(clone, base="HEAD~1") == ["new_2.py:5:5: AF171"]
    for revision in (start, "origin/main"):
        error, help = failed(f"--diff-base={revision}", cwd=clone)
        assert revision in error
        assert help.startswith("this clone is shallow: run `git fetch --unshallow`")
    git(clone, "fetch", "--quiet", "--unshallow")
    assert len(found(clone, base="origin/main")) == 3


def test_branches_without_a_common_commit(repository: Path) -> None:
    git(repository, "switch", "--quiet", "--orphan", "other")
    commit(repository)
    error, help = failed("--diff-base=main", cwd=repository)
    assert error == "HEAD and main have no commit in common"
    assert help == "name a revision that HEAD stems from"


def test_paths_of_another_repository(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(BLOCKING)
    (repository / "new.py").write_text(BLOCKING)
    error, help = failed("--diff-base=main", ".", "../a.py", cwd=repository)
    assert error == f"../a.py is not in the repository {repository}"
    assert help == "check each repository in a run of its own"
    error, _ = failed("--diff-base=main", "-", cwd=repository)
    assert error == "--diff-base cannot be used with standard input"
    (repository / "new.py").unlink()
    error, _ = failed("--diff-base=main", "gone", cwd=repository)
    assert error == "no such file or directory: gone"
