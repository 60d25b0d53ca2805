"""Chains through installed packages, where the settings ask for it."""

from pathlib import Path

import pytest

from tests.linter.running import asyncflow, flake8, positions

HANDLER = """\
import httpx
import slowlib
from slowlib.clients import Client


async def handle():
    slowlib.wait()
    Client("a").fetch()
    slowlib.quick()
    httpx.get("https://example.org")
"""

PACKAGE = """\
import time


def wait():
    _wait()


def _wait():
    time.sleep(1)


def quick():
    return 1
"""

CLIENTS = """\
import socket


class Client:
    def __init__(self, host):
        self.socket = socket.create_connection((host, 80))

    def fetch(self):
        return self.socket.recv(1)
"""

DIRECT = "main.py:10:5: AF131"
EVERYTHING = [DIRECT, "main.py:7:5: AF271", "main.py:8:5: AF232"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    installed = tmp_path / "environment" / "lib" / "python3.12" / "site-packages"
    for name, text in (("__init__", PACKAGE), ("clients", CLIENTS)):
        path = installed / "slowlib" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    # What the catalog describes is not followed: it knows better what blocks.
    (installed / "httpx").mkdir()
    (installed / "httpx" / "__init__.py").write_text("def get(url):\n    return 1\n")
    interpreter = tmp_path / "environment" / "bin" / "python"
    interpreter.parent.mkdir()
    interpreter.write_text("#!/bin/sh\ntouch was-run\n")
    interpreter.chmod(0o755)
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "main.py").write_text(HANDLER)
    return tmp_path / "project"


def found(project: Path, *options: str, env: dict[str, str] | None = None) -> list[str]:
    words = ("check", "--isolated", "--output-format=concise")
    done = asyncflow(*words, *options, cwd=project, env=env)
    assert done.stderr == ""
    return positions(done.stdout)


@pytest.mark.parametrize("python", ["../environment", "../environment/bin/python"])
def test_chains_go_on_into_an_environment(project: Path, python: str) -> None:
    assert found(project) == [DIRECT]
    assert found(project, "--python", python) == [DIRECT]
    assert found(project, "--follow-installed=true", "--python", python) == EVERYTHING
    assert found(project, "--follow-installed=slowlib", "--python", python) == EVERYTHING
    assert found(project, "--follow-installed=other", "--python", python) == [DIRECT]
    assert found(project, "--follow-installed=false", "--python", python) == [DIRECT]
    assert not (project / "was-run").exists()


def test_the_active_environment_is_the_default(project: Path) -> None:
    env = {"VIRTUAL_ENV": str(project.parent / "environment")}
    assert found(project, "--follow-installed=true", env=env) == EVERYTHING
    (project.parent / "environment").rename(project / ".venv")
    assert found(project, "--follow-installed=true", env={"VIRTUAL_ENV": ""}) == EVERYTHING


def test_an_upgraded_package_is_looked_at_again(project: Path) -> None:
    options = ("--follow-installed=true", "--python=../environment")
    assert found(project, *options) == EVERYTHING
    folder = project.parent / "environment" / "lib" / "python3.12" / "site-packages" / "slowlib"
    (folder / "clients.py").write_text(CLIENTS.replace("socket.create_connection", "print"))
    assert found(project, *options) == EVERYTHING[:2]


def test_the_setting_holds_for_flake8_too(project: Path) -> None:
    table = '[tool.asyncflow]\nfollow-installed = ["slowlib"]\npython = "../environment"\n'
    (project / "pyproject.toml").write_text(table)
    done = flake8("--select=AF", cwd=project)
    assert positions(done.stdout) == EVERYTHING
    done = asyncflow("check", "--output-format=full", cwd=project)
    assert "site-packages/slowlib/__init__.py:9:5" in done.stdout
    assert "make what calls it async" not in done.stdout


@pytest.mark.parametrize(
    ("value", "help"),
    [("3", "follow-installed = ["), ('{a = "b"}', "true, false or a list of packages")],
)
def test_wrong_values(project: Path, value: str, help: str) -> None:
    (project / "pyproject.toml").write_text(f"[tool.asyncflow]\nfollow-installed = {value}\n")
    done = asyncflow("check", cwd=project)
    assert done.returncode == 2
    assert help in done.stderr


def test_an_environment_that_is_none(project: Path) -> None:
    done = asyncflow("check", "--follow-installed=true", "--python=nowhere", cwd=project)
    assert done.returncode == 2
    assert "no installed packages found for" in done.stderr
