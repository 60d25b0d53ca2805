"""Environments to measure in: virtual ones, with compiled bytecode, as an installation has it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

__all__ = ["ROOT", "built_wheel", "newest_python", "plain_environ", "prepared", "version_of"]

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
VERSION = """
import sys
print("%d.%d.%d" % sys.version_info[:3] if sys.version_info.releaselevel == "final" else "")
"""


def plain_environ() -> dict[str, str]:
    """The environment variables without those that change how Python or asyncflow runs.

    Where PYTHONDONTWRITEBYTECODE is set, every run would compile what it imports.
    """
    ours = ("PYTHON", "ASYNCFLOW")
    return {key: value for key, value in os.environ.items() if not key.startswith(ours)}


def built_wheel(folder: Path) -> Path:
    """The wheel of this checkout, built in `folder`."""
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", folder, ROOT], check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


def prepared(folder: Path, python: str, *requirements: str) -> Path:
    """The folder of the programs of an environment with `requirements`, compiled.

    An environment that `folder` has already is used again if it was made for the same.
    """
    stamp = folder / "requirements.txt"
    wanted = "\n".join((version_of(python), *requirements))
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        environ = plain_environ()
        subprocess.run([python, "-m", "venv", folder], check=True, env=environ)
        own = folder / "bin" / "python"
        pip = [str(own), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", *requirements], check=True, env=environ)
        subprocess.run([own, "-m", "compileall", "-q", folder], check=False, env=environ)
        stamp.write_text(wanted, encoding="utf-8")
    return folder / "bin"


def newest_python() -> str:
    """The newest released Python, 3.11 or newer, among PATH, pyenv and the one that runs us."""
    versions = {
        tuple(map(int, version.split("."))): path
        for path in _pythons()
        if (version := version_of(path))
    }
    return versions[max(versions)]


def version_of(python: str) -> str:
    """Its version as "3.13.0"; empty if it does not run, is a preview or too old."""
    try:
        done = subprocess.run([python, "-c", VERSION], capture_output=True, text=True)
    except OSError:
        return ""
    version = done.stdout.strip()
    if not re.fullmatch(r"3\.\d+\.\d+", version):
        return ""
    return version if tuple(map(int, version.split("."))) >= OLDEST else ""


def _pythons() -> Iterator[str]:
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for folder in [*map(Path, os.get_exec_path()), *pyenv.glob("3.*/bin")]:
        for path in folder.glob("python3.*"):
            if re.fullmatch(r"python3\.\d+", path.name) and os.access(path, os.X_OK):
                yield str(path)
    yield sys.executable
