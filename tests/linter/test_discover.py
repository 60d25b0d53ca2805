"""Which files are checked: ignore files, excludes, links, duplicates, errors."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from flake8_asyncflow.analysis.discover import discover
from flake8_asyncflow.errors import ConfigError
from flake8_asyncflow.settings import DEFAULT_EXCLUDE, Settings


def make(root: Path, *paths: str) -> None:
    """Creates files; their content does not matter."""
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("x = 1\n")


DEFAULTS = Settings()


def found(*paths: str, settings: Settings = DEFAULTS) -> list[str]:
    files, problems, _ = discover(paths, settings)
    assert problems == ()
    return list(files)


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_files_are_sorted_and_spelled_as_the_path_was(tmp_path: Path) -> None:
    make(tmp_path, "b.py", "a/z.py", "a/b/c.pyw", "a/readme.md", "a/stub.pyi", ".hidden/h.py")
    assert found(".") == [".hidden/h.py", "a/b/c.pyw", "a/z.py", "b.py"]
    assert found("./a") == ["a/b/c.pyw", "a/z.py"]
    assert found("a/") == ["a/b/c.pyw", "a/z.py"]
    assert found(str(tmp_path / "a")) == [str(tmp_path / "a/b/c.pyw"), str(tmp_path / "a/z.py")]


def test_each_file_once(tmp_path: Path) -> None:
    make(tmp_path, "a/z.py")
    assert found("a/z.py", "a", ".", str(tmp_path)) == ["a/z.py"]


def test_named_files_are_always_taken(tmp_path: Path) -> None:
    make(tmp_path, "script", "build/x.py", "ignored.py")
    (tmp_path / ".gitignore").write_text("ignored.py\n")
    assert found("script", "build/x.py", "ignored.py") == ["build/x.py", "ignored.py", "script"]
    assert found(".") == []


def test_default_excludes_hold_at_any_depth(tmp_path: Path) -> None:
    make(tmp_path, *(f"pkg/{name}/x.py" for name in DEFAULT_EXCLUDE), "pkg/builder/x.py")
    assert found(".") == ["pkg/builder/x.py"]
    # ... but not for the directory that was asked for.
    assert found("pkg/build") == ["pkg/build/x.py"]


def test_excludes_are_names_globs_and_paths(tmp_path: Path) -> None:
    make(tmp_path, "a/gen/x.py", "b/gen/x.py", "a/x_pb2.py", "a/old/x.py", "b/old/x.py", "b/y.py")
    names = Settings(exclude=("gen", "*_pb2.py"))
    assert found(".", settings=names) == ["a/old/x.py", "b/old/x.py", "b/y.py"]
    path = Settings(exclude=(str(tmp_path / "a/old"), str(tmp_path / "*/gen/*.py")))
    assert found(".", settings=path) == ["a/x_pb2.py", "b/old/x.py", "b/y.py"]


def test_gitignore_nested_negated_and_above(tmp_path: Path) -> None:
    make(tmp_path, "r/a.py", "r/gen_a.py", "r/p/gen_b.py", "r/p/keep/gen_c.py", "r/out/x.py")
    make(tmp_path, "r/p/local.py", "r/info.py", "r/p/anchored.py", "r/anchored.py")
    (tmp_path / "r/.git/info").mkdir(parents=True)
    (tmp_path / "r/.git/info/exclude").write_text("info.py\n")
    (tmp_path / "r/.gitignore").write_text("# generated\ngen_*.py\nout/\n/anchored.py\n")
    (tmp_path / "r/p/.gitignore").write_text("local.py\n")
    (tmp_path / "r/p/keep/.gitignore").write_text("!gen_c.py\n")
    (tmp_path / ".gitignore").write_text("*\n")  # outside of the repository
    assert found("r") == ["r/a.py", "r/p/anchored.py", "r/p/keep/gen_c.py"]
    assert found("r/p") == ["r/p/anchored.py", "r/p/keep/gen_c.py"]
    everything = found("r", settings=Settings(respect_gitignore=False))
    assert len(everything) == 9


def test_what_is_excluded_can_be_left_out_where_it_is_named(tmp_path: Path) -> None:
    make(tmp_path, "build/x.py", "src/build.py", "src/a.py")
    named = ("build/x.py", "src/build.py", "src/a.py", "build")
    assert found(*named) == ["build/x.py", "src/a.py", "src/build.py"]
    kept = found(*named, settings=Settings(force_exclude=True))
    assert kept == ["src/a.py", "src/build.py"]


def test_an_ignored_directory_that_is_named_is_taken(tmp_path: Path) -> None:
    make(tmp_path, "out/x.py", "out/deep/y.py", "out/z.py")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("out/\n")
    (tmp_path / "out/.gitignore").write_text("z.py\n")
    assert found(".") == []
    assert found("out") == ["out/deep/y.py", "out/x.py"]
    assert found("out/deep") == ["out/deep/y.py"]


def test_gitignore_counts_without_a_repository_too(tmp_path: Path) -> None:
    make(tmp_path, "a.py", "b.py")
    (tmp_path / ".gitignore").write_bytes(b"\xef\xbb\xbfb.py\n\xff\n!\n")
    assert found(".") == ["a.py"]


@pytest.mark.skipif(shutil.which("git") is None, reason="compares with git")
def test_agrees_with_git(tmp_path: Path) -> None:
    make(tmp_path, "a.py", "b/a.py", "b/c/a.py", "b/c/d.py", "doc/x.py", "doc/frotz/x.py", "x y.py")
    make(
        tmp_path, "foo/bar.py", "foo/baz/bar.py", "abc/def/e.py", "q1.py", "q[1].py", "log.py/x.py"
    )
    patterns = ["/a.py", "doc/*.py", "foo/**", "!foo/bar.py", "abc/**/e.py", "q[0-9].py", "log.py/"]
    (tmp_path / ".gitignore").write_text("\n".join(patterns) + "\n")
    (tmp_path / "b/.gitignore").write_text("c/\n!a.py\n")
    git = ["git", "-c", "core.excludesFile=/dev/null"]
    subprocess.run([*git, "init", "-q"], cwd=tmp_path, check=True)
    listed = subprocess.run(
        [*git, "ls-files", "-z", "--others", "--exclude-standard"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    assert found(".") == sorted(path for path in listed if path.endswith(".py"))


def test_worktrees_use_the_exclude_file_of_the_repository(tmp_path: Path) -> None:
    make(tmp_path, "tree/a.py", "tree/b.py")
    (tmp_path / "main/.git/worktrees/tree").mkdir(parents=True)
    (tmp_path / "main/.git/worktrees/tree/commondir").write_text("../..\n")
    (tmp_path / "main/.git/info").mkdir()
    (tmp_path / "main/.git/info/exclude").write_text("b.py\n")
    (tmp_path / "tree/.git").write_text(f"gitdir: {tmp_path}/main/.git/worktrees/tree\n")
    assert found("tree") == ["tree/a.py"]


def test_links_to_directories_are_not_followed_and_to_files_are(tmp_path: Path) -> None:
    make(tmp_path, "a/x.py")
    (tmp_path / "a/loop").symlink_to(tmp_path / "a")
    (tmp_path / "a/link.py").symlink_to(tmp_path / "a/x.py")
    (tmp_path / "start").symlink_to(tmp_path / "a")
    assert found("a") == ["a/link.py", "a/x.py"]
    assert found("start") == ["start/link.py", "start/x.py"]


def test_links_to_nowhere_are_reported_but_for_locks_of_editors(tmp_path: Path) -> None:
    make(tmp_path, "a.py")
    (tmp_path / ".#a.py").symlink_to("someone@somewhere.1234")
    (tmp_path / "loop.py").symlink_to(tmp_path / "loop.py")
    (tmp_path / "lost.py").symlink_to(tmp_path / "gone.py")
    os.mkfifo(tmp_path / "pipe.py")
    files, problems, _ = discover(["."], Settings())
    assert files == ("a.py",)
    assert [(problem.path, problem.code) for problem in problems] == [
        ("loop.py", "AF903"),
        ("lost.py", "AF903"),
    ]


def test_a_directory_that_cannot_be_searched_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a/x.py", "b/x.py")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("b"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("flake8_asyncflow.analysis.discover.os.scandir", refuse)
    files, problems, _ = discover(["."], Settings())
    assert files == ("a/x.py",)
    assert [(p.path, p.message) for p in problems] == [
        ("b", "cannot be searched for files: permission denied")
    ]


@pytest.mark.parametrize("path", ["gone", "gone/a.py", "a.py/b.py", "a\0b"])
def test_a_path_that_does_not_exist_is_an_error(tmp_path: Path, path: str) -> None:
    make(tmp_path, "a.py")
    with pytest.raises(ConfigError, match="no such file or directory"):
        discover([path], Settings())


def test_deep_trees_need_no_recursion(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(300):
        folder = folder / "dddd"
        folder.mkdir()
    make(folder, "x.py")
    assert len(found(".")) == 1
