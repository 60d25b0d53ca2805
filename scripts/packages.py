"""Fetches real packages from the index, to check their source; nothing of them is installed."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

__all__ = ["PackageError", "unpacked"]


class PackageError(Exception):
    """A package could not be fetched, or a tool failed on it."""


def unpacked(requirement: str, below: Path) -> Path:
    """The folder with the source of `requirement` ("name==1.2.3"), fetched when it is not there."""
    folder = below / re.sub(r"[^\w.]+", "-", requirement)
    if folder.is_dir():
        return folder
    print(f"fetching {requirement} ...", file=sys.stderr, flush=True)
    wheels = below / "wheels"
    wheel = _download(requirement, wheels)
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(partial, [name for name in archive.namelist() if name.endswith(".py")])
    partial.rename(folder)
    return folder


def _download(requirement: str, wheels: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest"]
    options = ["--only-binary", ":all:", "--ignore-requires-python", "--disable-pip-version-check"]
    done = subprocess.run([*command, str(wheels), *options, requirement])
    name, _, version = requirement.partition("==")
    found = sorted(wheels.glob(f"{name.replace('-', '_')}-{version}-*.whl"))
    if done.returncode or not found:
        raise PackageError(f"cannot fetch {requirement}: is the package index reachable?")
    return found[0]
