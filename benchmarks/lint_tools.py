"""asyncflow and its peers, each in an environment of its own, and how they are called."""

import re
import subprocess
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from environments import built_wheel, plain_environ, prepared, version_of
from trees import FOLDER

__all__ = ["OPTIONS", "PEERS", "TOOLS", "Tools", "asyncflow", "flake8", "install", "ruff"]

FLAKE8 = "flake8==7.5.0"
PEERS = {
    "ruff": ("ruff==0.17.6",),
    "flake8": (FLAKE8,),
    "flake8-async": (FLAKE8, "flake8-async==26.8.1"),
}
OPTIONS = frozenset({"--no-cache", "--jobs"})  # of asyncflow, without which less is measured
TOOLS = ("asyncflow", "ruff", "flake8-async", "plugin")

Command = list[str | Path]


class Tools(NamedTuple):
    """The programs to run; None for what is not measured."""

    asyncflow: Path | None = None
    ruff: Path | None = None
    flake8_async: Path | None = None  # a flake8 that has this plugin only
    flake8_plugin: Path | None = None  # one that has ours only
    flake8: Path | None = None  # one without plugins
    target: str = "py313"  # the syntax that the tree has, as ruff calls it
    options: frozenset[str] = frozenset()  # those of OPTIONS that asyncflow knows


def install(python: str, wanted: Collection[str], folder: Path, given: Path | None) -> Tools:
    """Installs what `wanted` names: our wheel below `folder`, the peers to be used again.

    `given` is an asyncflow that is installed already, to measure instead of the wheel.
    """
    ours = given
    plugin = None
    if "plugin" in wanted or ("asyncflow" in wanted and given is None):
        programs = prepared(folder / "asyncflow", python, str(built_wheel(folder)), FLAKE8)
        ours = given or programs / "asyncflow"
        plugin = programs / "flake8"
    return Tools(
        asyncflow=ours if "asyncflow" in wanted else None,
        ruff=_peer("ruff", python) / "ruff" if "ruff" in wanted else None,
        flake8_async=_peer("flake8-async", python) / "flake8" if "flake8-async" in wanted else None,
        flake8_plugin=plugin if "plugin" in wanted else None,
        flake8=_peer("flake8", python) / "flake8" if "plugin" in wanted else None,
        target=f"py3{version_of(python).split('.')[1]}",
        options=_options(ours) if ours is not None else frozenset(),
    )


def asyncflow(tools: Tools, tree: Path, *options: str) -> Command:
    """Checks the tree, with no settings but the defaults."""
    assert tools.asyncflow is not None
    return [tools.asyncflow, "check", "--isolated", *options, tree]


def ruff(tools: Tools, tree: Path, *options: str | Path) -> Command:
    """Checks the tree with the rules for async code, in the syntax of the Python that we use."""
    assert tools.ruff is not None
    chosen = ("--select", "ASYNC", "--target-version", tools.target)
    return [tools.ruff, "check", "--isolated", *chosen, *options, tree]


def flake8(program: Path, select: str, files: Sequence[Path]) -> Command:
    """Checks files; flake8 keeps no cache."""
    return [program, "--isolated", "--select", select, *files]


def _peer(name: str, python: str) -> Path:
    folder = FOLDER / "environments" / f"{name}-{version_of(python)}"
    return prepared(folder, python, *PEERS[name])


def _options(program: Path) -> frozenset[str]:
    command: Command = [program, "check", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, env=plain_environ(), check=True)
    return OPTIONS & frozenset(re.findall(r"--[a-z-]+", done.stdout))
