"""The form of the catalog's entries, its weight, and that each has a line of test data."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from asyncflow_runtime import catalog
from asyncflow_runtime.catalog import BlockingCall
from asyncflow_runtime.catalog.entry import flow_of

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT / "tests" / "data"
ENTRIES = catalog.entries()


def test_names_are_unique_and_found() -> None:
    names = Counter(name for entry in ENTRIES for name in (entry.name, *entry.aliases))
    assert [name for name, count in names.items() if count > 1] == []
    for entry in ENTRIES:
        for name in (entry.name, *entry.aliases):
            if not entry.methods:
                assert catalog.find(name) is entry, name


def test_codes_agree_with_flows() -> None:
    for entry in ENTRIES:
        assert re.fullmatch(r"AF1[1-8]\d", entry.code), entry.name
        assert flow_of(entry.code) is entry.flow, entry.name


def test_sources_are_secure_addresses() -> None:
    for entry in ENTRIES:
        address = urlsplit(entry.source)
        assert address.scheme == "https", entry.source
        assert "." in address.netloc, entry.source
        assert entry.source.isprintable(), entry.source
        assert not set(" {}").intersection(entry.source), entry.source


def test_unsafe_fixes_say_why() -> None:
    for entry in ENTRIES:
        if entry.fix is not None:
            assert entry.fix.safety in ("safe", "unsafe"), entry.name
            assert bool(entry.fix.because) == (entry.fix.safety == "unsafe"), entry.name


def test_equivalents_are_given_by_async_library() -> None:
    assert {library for entry in ENTRIES for library in entry.use} == {"asyncio", "anyio", "trio"}


def test_classes_of_arguments_are_known() -> None:
    for entry in ENTRIES:
        for argument in entry.only:
            for name in argument.classes:
                built_in = name in ("builtins.object", "builtins.str")
                assert built_in or catalog.knows_class(name), name


# Weight


def test_reaching_the_catalog_loads_nothing_heavy() -> None:
    program = (
        "import sys, asyncflow_runtime.catalog as c\n"
        "assert c.find('sqlite3.Cursor.execute') and c.result_type('requests.get')\n"
        "heavy = {'wrapt', 'asyncio', 'aiohttp', 'flake8_asyncflow', 'ast', 'dataclasses'}\n"
        "print(*sorted(heavy & set(sys.modules)))\n"
    )
    assert _output_of(program) == []


def test_libraries_are_loaded_when_they_are_asked_for() -> None:
    program = (
        "import sys, asyncflow_runtime.catalog as c\n"
        "c.find('sqlite3.connect'), c.find('requests.get'), c.find('no_such_library.get')\n"
        "prefix = 'asyncflow_runtime.catalog.libraries.'\n"
        "print(*sorted(m.removeprefix(prefix) for m in sys.modules if m.startswith(prefix)))\n"
    )
    assert _output_of(program) == ["requests"]


def _output_of(program: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return done.stdout.split()


# Test data


def marks() -> Iterator[tuple[str, int, str, str]]:
    """(file, line, code, text) of every marker of the catalog's data."""
    for path in sorted((*DATA.glob("catalog/*.py"), *DATA.glob("libraries/*.py"))):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            _, marker, items = line.partition("# error: ")
            for code, text in re.findall(r'\[(AF1\d\d)\](?: "([^"]*)")?', items) if marker else ():
                yield path.name, number, code, text


def shown(entry: BlockingCall) -> str:
    """How messages name a call."""
    owner, _, method = entry.name.rpartition(".")
    if method in ("__iter__", "__next__"):
        return f"iterating over `{owner}`"
    if method == "__exit__":
        return f"leaving `with {owner}`"
    if method == "__enter__":
        return f"entering `with {owner}`"
    if method == "__call__":
        return f"{owner}()"
    return f"{entry.name.removeprefix('builtins.')}()"


def test_every_entry_has_a_marked_line() -> None:
    marked = {(code, text) for _, _, code, text in marks()}
    whole = {entry for _, _, code, text in marks() if (entry := _class_of(code, text))}
    assert [
        entry.name
        for entry in ENTRIES
        if ((entry.code, entry.name) not in whole if entry.methods else True)
        and (entry.code, shown(entry)) not in marked
    ] == []


def test_markers_name_entries() -> None:
    entries = {(entry.code, shown(entry)) for entry in ENTRIES}
    for file, line, code, text in marks():
        known = (code, text) in entries or _class_of(code, text)
        assert known, f"{file}:{line}: no entry {code} {text}"


def _class_of(code: str, text: str) -> tuple[str, str] | None:
    """(code, class) of the entry for a whole class that covers the method a marker names."""
    name = text.removesuffix("()")
    found = catalog.find(name)
    owner = name.rpartition(".")[0]
    covered = found is not None and (found.code, found.name) == (code, name)
    return (code, owner) if covered else None
