"""Proves one file of the catalog against the library that is installed beside it.

Runs inside the environment that `catalog_lock.py` makes for the library, and prints what it
found as JSON: `names` (kind of each name of the file), `problems`, `equivalents` (distribution of
each recommended name), `parameters` (of calls with conditions), `members` (public callables of
each class and module of which the file names something), `distributions` (versions).

    python scripts/catalog_prover.py redis
"""

import contextlib
import importlib
import importlib.metadata
import inspect
import json
import sys
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from catalog_lookup import Lookup  # noqa: E402

from asyncflow_runtime.catalog import BlockingCall, knows_class  # noqa: E402


def main(library: str) -> None:
    """Prints the proof of a library's file."""
    warnings.simplefilter("ignore")
    file = importlib.import_module(f"asyncflow_runtime.catalog.libraries.{library}")
    output = sys.stdout
    with contextlib.redirect_stdout(sys.stderr):  # libraries that print when imported
        proof = Prover(library, file).proof()
    json.dump(proof, output, indent=1, sort_keys=True)


class Prover:
    """Looks everything up that one file says."""

    def __init__(self, library: str, file: ModuleType) -> None:
        self.library = library
        self.calls: tuple[BlockingCall, ...] = file.CALLS
        self.file = file
        self.lookup = Lookup(_objects(library))
        self.problems: list[str] = []

    def proof(self) -> dict[str, object]:
        names = {name: self._kind(name) for name in sorted(set(self._names()))}
        self._check_entries()
        self._check_types()
        return {
            "distributions": self._versions(),
            "equivalents": self._equivalents(),
            "members": self._members(),
            "names": names,
            "parameters": self._parameters(),
            "problems": self.problems,
            "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        }

    def _names(self) -> Iterator[str]:
        for entry in self.calls:
            yield entry.name
            yield from entry.aliases
            yield from (f"{entry.name}.{pure}" for pure in entry.pure)
        yield from self.file.BASES
        yield from self.file.ATTRIBUTES
        yield from (name for name in self.file.RESULTS)
        yield from self.file.ALIASES.values()

    def _kind(self, name: str) -> str:
        plain = name.partition("(")[0]
        if name in self.file.ATTRIBUTES:
            if not self.lookup.has_attribute(name):
                self.problems.append(f"no attribute {name}")
            return "attribute"
        try:
            found = self.lookup.find(plain)
        except LookupError as error:
            self.problems.append(str(error))
            return "missing"
        if inspect.iscoroutinefunction(found) or inspect.isasyncgenfunction(found):
            return "coroutine"
        if isinstance(found, type):
            return "class"
        if isinstance(found, ModuleType):
            return "module"
        return "callable" if callable(found) else "attribute"

    def _check_entries(self) -> None:
        for entry in self.calls:
            for alias in entry.aliases:
                if self.lookup.problem(alias) or self.lookup.problem(entry.name):
                    continue
                if self.lookup.find(alias) is not self.lookup.find(entry.name):
                    self.problems.append(f"{alias} is not {entry.name}")

    def _check_types(self) -> None:
        bases: Mapping[str, tuple[str, ...]] = self.file.BASES
        for name, above in bases.items():
            if self.lookup.problem(name):
                continue
            if not (classes := self.lookup.classes(name)):
                self.problems.append(f"{name} is no class")
            for base in above:
                if self.lookup.problem(base):
                    self.problems.append(f"{name}: no base {base}")
                elif not any(issubclass(one, self.lookup.classes(base)) for one in classes):
                    self.problems.append(f"{name} is no {base}")
        for entry in self.calls:
            owner = entry.name.rpartition(".")[0]
            if not self.lookup.problem(owner):
                is_class = isinstance(self.lookup.find(owner), type) or owner in self.lookup.objects
                if is_class and not knows_class(owner):
                    self.problems.append(f"{owner} is not in BASES ({entry.name})")

    def _equivalents(self) -> dict[str, str]:
        """Recommended name → the distribution it comes from, "" for the standard library."""
        owners = importlib.metadata.packages_distributions()
        found: dict[str, str] = {}
        for entry in self.calls:
            for text in entry.use.values():
                name = text.replace("{name}", _first_method(entry, self.lookup))
                if not self.lookup.has_attribute(name):
                    self.problems.append(f"{entry.name}: no equivalent {name}")
                root = name.partition(".")[0]
                given = [one for one in owners.get(root, ()) if one in entry.needs]
                found[text] = (given or owners.get(root, [""]))[0]
        return found

    def _members(self) -> dict[str, str]:
        """Class or module → its public callables, separated by spaces."""
        owners = {entry.name.rpartition(".")[0] for entry in self.calls if not entry.methods}
        owners |= {entry.name for entry in self.calls if entry.methods}
        found: dict[str, str] = {}
        for owner in sorted(owners):
            if self.lookup.problem(owner):
                continue
            thing = self.lookup.find(owner)
            public = (name for name in dir(thing) if not name.startswith("_"))
            found[owner] = " ".join(name for name in public if _is_callable(thing, name))
        return found

    def _parameters(self) -> dict[str, list[tuple[str, str]]]:
        """(name, kind) of what can be given to the calls that have conditions."""
        found: dict[str, list[tuple[str, str]]] = {}
        for entry in self.calls:
            if not (entry.unless or entry.only) or self.lookup.problem(entry.name):
                continue
            called = self.lookup.find(entry.name)
            try:
                signature = inspect.signature(called)  # type: ignore[arg-type]
            except (ValueError, TypeError):
                continue
            given = [(one.name, one.kind.name) for one in signature.parameters.values()]
            is_method = not isinstance(called, type) and given and given[0][0] in ("self", "cls")
            found[entry.name] = given[1:] if is_method else given
        return found

    def _versions(self) -> dict[str, str]:
        needed = {one for entry in self.calls for one in entry.needs}
        declared = [one.partition("=")[0].partition("[")[0] for one in self.file.DISTRIBUTIONS]
        return {name: importlib.metadata.version(name) for name in sorted(needed | set(declared))}


def _objects(library: str) -> dict[str, object]:
    try:
        return importlib.import_module(f"catalog_objects.{library}").OBJECTS
    except ModuleNotFoundError as error:
        if error.name != f"catalog_objects.{library}":
            raise
        return {}


def _first_method(entry: BlockingCall, lookup: Lookup) -> str:
    """A method that an entry for a whole class covers."""
    if not entry.methods or lookup.problem(entry.name):
        return ""
    public = (name for name in dir(lookup.find(entry.name)) if not name.startswith("_"))
    return next((name for name in public if name not in entry.pure), "")


def _is_callable(owner: object, name: str) -> bool:
    try:
        return callable(getattr(owner, name))
    except Exception:  # noqa: BLE001 - properties of foreign classes may raise anything
        return False


if __name__ == "__main__":
    main(sys.argv[1])
