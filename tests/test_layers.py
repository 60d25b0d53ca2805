"""What an import brings with it: side effects of parent packages are invisible to import-linter."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def loaded_by(*modules: str, code: str = "") -> set[str]:
    """The modules that a fresh interpreter has after importing `modules`."""
    lines = [*(f"import {module}" for module in modules), code]
    script = "\n".join([*lines, "import sys", "print(*sys.modules)"])
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


# Editable installs and other .pth files load modules before the first line of any program.
AT_START = loaded_by()


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("asyncflow_runtime", {"wrapt", "asyncio", "aiohttp", "ast", "inspect", "dataclasses"}),
        ("asyncflow_runtime.catalog", {"wrapt", "asyncio", "aiohttp", "ast", "inspect"}),
        ("asyncflow_runtime.catalog", {"flake8_asyncflow", "flake8", "dataclasses"}),
        ("flake8_asyncflow.cli", {"flake8", "ast_grep_py", "pathspec", "asyncio", "wrapt"}),
        ("flake8_asyncflow.cli", {"asyncflow_runtime.catalog.files", "multiprocessing"}),
    ],
)
def test_import_is_light(module: str, unwanted: set[str]) -> None:
    assert (loaded_by(module) - AT_START) & unwanted == set()


def test_all_of_the_catalog_is_light() -> None:
    loaded = loaded_by("asyncflow_runtime.catalog", code="asyncflow_runtime.catalog.entries()")
    assert "asyncflow_runtime.catalog.files" in loaded
    heavy = {"wrapt", "asyncio", "aiohttp", "requests", "sqlite3", "dataclasses"}
    assert (loaded - AT_START) & heavy == set()


def test_plugin_loads_little_more_than_flake8() -> None:
    by_flake8 = loaded_by("flake8.main.application")
    loaded = loaded_by("flake8.main.application", "flake8_asyncflow.plugin")
    assert "flake8_asyncflow.plugin" in loaded
    heavy = {"ast_grep_py", "pathspec", "asyncio", "asyncflow_runtime.catalog.files"}
    assert loaded & heavy == set()
    strangers = {name for name in loaded - by_flake8 if name.partition(".")[0] not in OURS}
    assert strangers <= {"dataclasses"}  # of Settings; flake8 has loaded what it needs


OURS = {"flake8_asyncflow", "asyncflow_runtime"}


def test_plugin_alone_does_not_load_flake8() -> None:
    unwanted = {"flake8", "ast_grep_py", "multiprocessing", "importlib.metadata"}
    assert (loaded_by("flake8_asyncflow.plugin") - AT_START) & unwanted == set()
