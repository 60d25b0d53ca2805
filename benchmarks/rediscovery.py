"""How many of the catalog's entries for a library its own code shows to block.

The entries of one library at a time are taken out of the catalog, chains are followed into the
installed library (`follow-installed`), and every callable that the entries name is called in an
async function. What is still reported, the linter has found out by itself.

    python benchmarks/rediscovery.py [LIBRARY ...]

Libraries are import names; they are installed in `.corpus/rediscovery`.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from environments import ROOT, prepared

from asyncflow_runtime.catalog import BlockingCall, index
from flake8_asyncflow.pipeline import check_paths
from flake8_asyncflow.settings import Settings

# Import name → what is installed for it.
LIBRARIES = {
    "httplib2": "httplib2==0.32.1",
    "imapclient": "imapclient==4.1.0",
    "kafka": "kafka-python==3.0.12",
    "paramiko": "paramiko==5.1.0",
    "pika": "pika==1.4.4",
    "pymemcache": "pymemcache==4.0.0",
    "pymongo": "pymongo==4.20.0",
    "pymysql": "pymysql==1.2.4",
    "redis": "redis==8.1.0",
    "requests": "requests==2.34.2",
}


def main() -> int:
    """Prints a line for each library."""
    chosen = sys.argv[1:] or sorted(LIBRARIES)
    unknown = [name for name in chosen if name not in LIBRARIES]
    if unknown:
        print(f"error: unknown: {', '.join(unknown)}; {', '.join(LIBRARIES)}", file=sys.stderr)
        return 2
    environment = prepared(
        ROOT / ".corpus" / "rediscovery", sys.executable, *sorted(LIBRARIES.values())
    ).parent
    print(f"{'library':<14}{'entries':>9}{'found':>8}{'share':>8}   first ones not found")
    for library in chosen:
        names = sorted(_names(index.room_of(library).calls))
        found = _found(library, names, environment)
        missed = [name.removeprefix(f"{library}.") for name in names if name not in found]
        share = f"{100 * len(found) / len(names):.0f} %" if names else "-"
        shown = ", ".join(missed[:3])[:36]
        print(f"{library:<14}{len(names):>9}{len(found):>8}{share:>8}   {shown}")
    return 0


def _names(calls: "dict[str, BlockingCall]") -> Iterator[str]:
    """The callables that are named one by one; not aliases, and not special methods."""
    for name, entry in calls.items():
        if name == entry.name and not entry.methods and "__" not in name:
            yield name


def _found(library: str, names: list[str], environment: Path) -> set[str]:
    """The names that are reported without the entries of the library."""
    room_of: Callable[[str], index.Room] = index.room_of
    index.room_of = lambda root: _EMPTY if root == library else room_of(root)  # type: ignore[assignment]
    try:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "calls.py"
            path.write_text("".join(_text(names)), encoding="utf-8")
            settings = Settings(
                follow_installed=(library,), python=str(environment), respect_gitignore=False
            )
            lines = {finding.line for finding in check_paths([str(path)], settings).findings}
    finally:
        index.room_of = room_of
    first = len(_modules(names)) + 1
    return {name for number, name in enumerate(names) if first + 3 * number + 1 in lines}


_EMPTY = index.Room({}, {}, {}, {}, {})


def _modules(names: list[str]) -> list[str]:
    """What has to be imported for all the names."""
    return sorted({_owner(name)[0] for name in names})


def _text(names: list[str]) -> Iterator[str]:
    """A module that calls every name in an async function of its own, three lines each."""
    for module in _modules(names):
        yield f"import {module}\n"
    for number, name in enumerate(names):
        module, class_ = _owner(name)
        last = name.rpartition(".")[2]
        if class_:
            yield f"async def f{number}(x: {module}.{class_}):\n    x.{last}()\n\n"
        else:
            yield f"async def f{number}():\n    {module}.{last}()\n\n"


def _owner(name: str) -> tuple[str, str]:
    """The module of a callable, and its class if it is a method."""
    module, _, _ = name.rpartition(".")
    class_ = module.rpartition(".")[2]
    return (module.rpartition(".")[0], class_) if class_[:1].isupper() else (module, "")


if __name__ == "__main__":
    sys.exit(main())
