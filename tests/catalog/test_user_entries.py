"""Entries of a project's own and of installed libraries: `[[tool.asyncflow.calls]]` and kin."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from asyncflow_runtime.catalog import Arg, AsyncFlowType, Catalog, Cost, Name, Takes
from asyncflow_runtime.catalog.user import EntryError, calls_from, types_from, with_own


def entries(text: str) -> Any:
    return calls_from(tomllib.loads(text)["calls"], "`calls` in pyproject.toml")


def test_a_name_is_enough() -> None:
    (entry,) = entries('[[calls]]\nname = "warehouse.query"')
    assert entry.name == "warehouse.query"
    assert entry.code == "AF101"
    assert entry.cost is Cost.WAITS
    assert entry.use == {}


def test_every_field_can_be_given() -> None:
    (entry,) = entries("""
        [[calls]]
        name = "warehouse.Session.*"
        code = "AF111"
        flow = "cache"
        cost = "cpu"
        source = "https://warehouse.example/api"
        use = { asyncio = "warehouse.aio.{name}" }
        needs = ["warehouse-aio"]
        aliases = ["warehouse.session.Session"]
        pure = ["is_open"]
        until = "until the warehouse has answered"
        lazy = true
        unless = [{ keyword = "block", position = 1, value = false }, { position = 2, value = { name = "os.P_NOWAIT" } }]
        only = [{ keyword = "path", classes = ["builtins.str"] }]
        python = ">=3.12"
        platform = "linux"
        library = ">=2"
    """)
    assert entry.name == "warehouse.Session"
    assert (entry.methods, entry.pure) == ("*", ("is_open",))
    assert (entry.code, entry.flow, entry.cost) == ("AF111", AsyncFlowType.CACHE, Cost.CPU)
    assert entry.unless == (Arg("block", 1, False), Arg("", 2, Name("os.P_NOWAIT")))
    assert entry.only == (Takes("path", None, ("builtins.str",)),)
    found = Catalog([entry]).find("warehouse.session.Session.reserve")
    assert found is not None
    assert found.use == {"asyncio": "warehouse.aio.reserve"}


def test_own_entries_come_before_ours() -> None:
    own = entries('[[calls]]\nname = "requests.get"\nuntil = "until the proxy has answered"')
    found = with_own(own, {}).find("requests.get")
    assert found is own[0]


def test_types_lead_to_methods() -> None:
    types = types_from({"warehouse.connect": "warehouse.Session"}, "types")
    assert with_own((), types).result_type("warehouse.connect") == "warehouse.Session"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[calls]]\nuse = 'x'", "needs a `name`"),
        ("[[calls]]\nname = 'a b'", "needs a `name`"),
        ("[[calls]]\nname = 'a.*.b'", "needs a `name`"),
        ("[[calls]]\nname = 'a.b'\nusee = 'x'", "unknown key `usee`"),
        ("[[calls]]\nname = 'a.b'\ncode = 'AF902'", "`code` must be a code of AF1"),
        ("[[calls]]\nname = 'a.b'\nlazy = 'yes'", "`lazy` must be true or false"),
        ("[[calls]]\nname = 'a.b'\ncost = 'dear'", "`cost` is not a cost"),
        ("[[calls]]\nname = 'a.b'\nflow = 'river'", "`flow` is not a flow type"),
        ("[[calls]]\nname = 'a.b'\nuse = { curio = 'x' }", "`use` must name what to use"),
        ("[[calls]]\nname = 'a.b'\nuntil = 'a\u001b[31m'", "`until` must be a string"),
        ("[[calls]]\nname = 'a.b'\nunless = [{ value = 1 }]", "must be a list of arguments"),
        ("[[calls]]\nname = 'a.b'\nunless = [{ position = -1, value = 1 }]", "list of arguments"),
        ("[[calls]]\nname = 'a.b'\nunless = [{ position = 0, value = [] }]", "a plain one"),
        ("[[calls]]\nname = 'a.b'\npure = 'x'", "must be a list of strings"),
        ("calls = 3", "must be an array of tables"),
    ],
)
def test_what_is_wrong_is_said(text: str, message: str) -> None:
    with pytest.raises(EntryError, match="`calls` in pyproject") as caught:
        entries(text.replace("\x1b", "\\u001b").replace("'", '"'))
    assert message in str(caught.value)
    assert caught.value.help


@pytest.mark.parametrize("table", [[], {"a b": "x"}, {"a.b": 3}, {"a.b": "list["}])
def test_wrong_types_are_said(table: object) -> None:
    with pytest.raises(EntryError, match="types"):
        types_from(table, "`types` in pyproject.toml")


# Libraries that ship entries


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder for sys.path with a library that says which of its calls block."""
    package = tmp_path / "warehouse"
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit('imported')\n", encoding="utf-8")
    (package / "blocking.toml").write_text(
        '[types]\n"warehouse.connect" = "warehouse.Session"\n'
        '[[calls]]\nname = "warehouse.Session.reserve"\nuse = "warehouse.aio.reserve"\n',
        encoding="utf-8",
    )
    metadata = tmp_path / "warehouse-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Name: warehouse\nVersion: 1.0\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text(
        "[console_scripts]\nw = warehouse:main\n\n"
        "[asyncflow.catalog]\nwarehouse = warehouse:blocking.toml\n",
        encoding="utf-8",
    )
    return tmp_path


def check(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    (folder / "app.py").write_text(
        "import warehouse\n\nasync def f():\n    warehouse.connect().reserve(1)\n",
        encoding="utf-8",
    )
    return subprocess.run(
        [sys.executable, "-m", *command, "app.py"],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )


@pytest.mark.parametrize(
    "command",
    [
        ("flake8_asyncflow", "check", "--output-format", "concise"),
        ("flake8", "--select", "AF"),
    ],
    ids=["asyncflow", "flake8"],
)
def test_a_library_ships_entries_and_is_not_imported(
    library: Path, command: tuple[str, ...]
) -> None:
    done = check(library, *command)
    assert done.stderr == ""
    assert "AF101 `warehouse.Session.reserve()` blocks the event loop" in done.stdout
    assert "use `warehouse.aio.reserve`" in done.stdout


def test_an_entry_point_without_its_file_is_an_error(library: Path) -> None:
    (library / "warehouse" / "blocking.toml").unlink()
    done = check(library, "flake8_asyncflow", "check")
    assert done.returncode == 2
    assert "error: the entry point warehouse of asyncflow.catalog names no file" in done.stderr


def test_a_broken_file_of_a_library_is_an_error(library: Path) -> None:
    (library / "warehouse" / "blocking.toml").write_text("[[calls]]\nname = 3\n", encoding="utf-8")
    done = check(library, "flake8_asyncflow", "check")
    assert done.returncode == 2
    assert "needs a `name`" in done.stderr
    assert "blocking.toml" in done.stderr
