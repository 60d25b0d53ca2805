"""The catalog: every name exists in the real library, every entry has a line of test data."""

import ast
import importlib
import importlib.util
import inspect
import io
import multiprocessing
import multiprocessing.process
import multiprocessing.queues
import multiprocessing.synchronize
import re
import select
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import _base as futures
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import httpx2
import pytest
import requests
from packaging.specifiers import SpecifierSet

from asyncflow_runtime import catalog
from asyncflow_runtime.catalog import Arg, AsyncFlowType, BlockingCall, Name, Takes
from asyncflow_runtime.catalog import library_types as libraries
from asyncflow_runtime.catalog import stdlib_types as stdlib

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data" / "catalog"
ENTRIES = catalog.entries()
PYTHON = ".".join(map(str, sys.version_info[:3]))

FLOWS = {
    "1": AsyncFlowType.DATABASE,
    "2": AsyncFlowType.FILE_IO,
    "3": AsyncFlowType.NETWORK,
    "4": AsyncFlowType.COMPUTATION,
    "5": AsyncFlowType.CACHE,
    "6": AsyncFlowType.BACKGROUND_TASK,
    "7": AsyncFlowType.EVENT_DRIVEN,
    "8": AsyncFlowType.STREAMING,
}

# What has the attributes of a documented class that is a function in fact, whose instances get
# them when they are made, or that passes everything on to what it wraps.
STAND_INS: dict[str, Callable[[], object]] = {
    "concurrent.futures.DoneAndNotDoneFutures": lambda: futures.DoneAndNotDoneFutures,
    "httpx.Response": lambda: httpx.Response(200),
    "httpx2.Response": lambda: httpx2.Response(200),
    "multiprocessing.Barrier": lambda: multiprocessing.synchronize.Barrier,
    "multiprocessing.BoundedSemaphore": lambda: multiprocessing.synchronize.BoundedSemaphore,
    "multiprocessing.Condition": lambda: multiprocessing.synchronize.Condition,
    "multiprocessing.Event": lambda: multiprocessing.synchronize.Event,
    "multiprocessing.JoinableQueue": lambda: multiprocessing.queues.JoinableQueue,
    "multiprocessing.Lock": multiprocessing.Lock,
    "multiprocessing.Process": lambda: multiprocessing.process.BaseProcess,
    "multiprocessing.Queue": lambda: multiprocessing.queues.Queue,
    "multiprocessing.RLock": multiprocessing.RLock,
    "multiprocessing.Semaphore": multiprocessing.Semaphore,
    "multiprocessing.SimpleQueue": lambda: multiprocessing.queues.SimpleQueue,
    "os._wrap_close": lambda: io.TextIOWrapper,
    "requests.Response": requests.Response,
    "select.poll": lambda: type(select.poll()),
    "tempfile._TemporaryFileWrapper": lambda: io.BufferedRandom,
    "threading.Lock": lambda: type(threading.Lock()),
    "threading.RLock": lambda: type(threading.RLock()),
}

# What the type tables list and an older or another system does not have.
SINCE = {
    "pathlib.Path.from_uri": (3, 13),
    "pathlib.Path.walk": (3, 12),
    "pathlib.PurePath.with_segments": (3, 12),
    "select.epoll": "linux",
    "select.kqueue": "darwin",
    "selectors.EpollSelector": "linux",
    "selectors.KqueueSelector": "darwin",
}


def lookup(name: str) -> object:
    """The object of a qualified name: the longest module, then its attributes."""
    parts = name.split(".")
    found: object = None
    for length in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        break
    else:
        raise LookupError(f"no module of {name} can be imported")
    for position in range(length, len(parts)):
        owner = ".".join(parts[:position])
        attribute = parts[position]
        if hasattr(found, attribute):
            found = getattr(found, attribute)
        elif owner in STAND_INS and hasattr(stand_in := STAND_INS[owner](), attribute):
            found = getattr(stand_in, attribute)
        elif ".".join(parts[: position + 1]) in STAND_INS:
            found = STAND_INS[".".join(parts[: position + 1])]()
        else:
            raise LookupError(f"{owner} has no {attribute} (looking for {name})")
    return found


def classes_of(name: str) -> tuple[type, ...]:
    """The real classes that a name in BASES stands for: mostly one."""
    found = [lookup(name)]
    if name in STAND_INS:
        stand_in = STAND_INS[name]()
        found.append(stand_in if isinstance(stand_in, type) else type(stand_in))
    classes = tuple(one for one in found if isinstance(one, type))
    assert classes, f"{name} is no class"
    return classes


def missing(names: Iterator[str]) -> list[str]:
    return [problem for name in names if (problem := _problem(name))]


def _problem(name: str) -> str:
    try:
        lookup(name)
    except LookupError as error:
        return str(error)
    return ""


def is_here(entry: BlockingCall) -> bool:
    """Whether this interpreter is one that has the entry."""
    return PYTHON in SpecifierSet(entry.python) and sys.platform.startswith(entry.platform)


def in_tables(name: str) -> bool:
    """Whether this interpreter has a name of the type tables."""
    parts = name.split(".")
    for length in range(1, len(parts) + 1):
        since = SINCE.get(".".join(parts[:length]))
        if isinstance(since, str) and not sys.platform.startswith(since):
            return False
        if isinstance(since, tuple) and sys.version_info < since:
            return False
    return True


HERE = [entry for entry in ENTRIES if is_here(entry)]


def test_nearly_every_entry_can_be_looked_up_here() -> None:
    assert len(ENTRIES) > 500
    assert len(ENTRIES) - len(HERE) < 20


def test_every_entry_exists() -> None:
    assert missing(entry.name for entry in HERE) == []


def test_every_alias_is_the_same_object() -> None:
    for entry in HERE:
        for alias in entry.aliases:
            assert lookup(alias) is lookup(entry.name), alias


def test_every_equivalent_exists() -> None:
    assert missing(name for entry in HERE for name in entry.use.values()) == []
    assert {library for entry in ENTRIES for library in entry.use} == {"asyncio", "anyio", "trio"}


def test_every_pure_method_exists() -> None:
    assert missing(f"{entry.name}.{pure}" for entry in HERE for pure in entry.pure) == []


def test_needs_name_where_the_asyncio_equivalent_comes_from() -> None:
    for entry in ENTRIES:
        top = entry.use.get("asyncio", "asyncio").partition(".")[0]
        assert entry.needs == (() if top == "asyncio" else (top,)), entry.name


def test_names_are_unique_and_found() -> None:
    names = Counter(name for entry in ENTRIES for name in (entry.name, *entry.aliases))
    assert [name for name, count in names.items() if count > 1] == []
    for entry in ENTRIES:
        for name in (entry.name, *entry.aliases):
            assert catalog.find(name) is entry, name


def test_codes_agree_with_flows() -> None:
    for entry in ENTRIES:
        assert re.fullmatch(r"AF1\d\d", entry.code), entry.name
        assert FLOWS[entry.code[3]] is entry.flow, entry.name


def test_sources_are_secure_addresses() -> None:
    for entry in ENTRIES:
        address = urlsplit(entry.source)
        assert address.scheme == "https", entry.source
        assert "." in address.netloc, entry.source
        assert entry.source.isprintable(), entry.source
        assert " " not in entry.source, entry.source


def test_unsafe_fixes_say_why() -> None:
    for entry in ENTRIES:
        if entry.fix is not None:
            assert entry.fix.safety in ("safe", "unsafe"), entry.name
            assert bool(entry.fix.because) == (entry.fix.safety == "unsafe"), entry.name


# Arguments


def parameters(entry: BlockingCall) -> list[inspect.Parameter] | None:
    """What a caller can give; None where the library does not say."""
    called = lookup(entry.name)
    try:
        signature = inspect.signature(called)  # type: ignore[arg-type]
    except ValueError:
        return None
    found = list(signature.parameters.values())
    if not isinstance(called, type) and found and found[0].name in ("self", "cls"):
        found = found[1:]
    if any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in found) and len(found) <= 2:
        return None
    return found


def takes(found: list[inspect.Parameter], argument: Arg | Takes) -> bool:
    """Whether a call accepts an argument by that keyword and at that position."""
    positional = [p for p in found if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    named = [p.name for p in found if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)]
    if argument.keyword:
        if argument.keyword not in named:
            return False
        if argument.position is None:
            return True
        return positional[argument.position].name == argument.keyword
    assert argument.position is not None
    at = positional[argument.position : argument.position + 1]
    return bool(at) and at[0].kind is inspect.Parameter.POSITIONAL_ONLY


def test_arguments_agree_with_signatures() -> None:
    checked = 0
    for entry in HERE:
        if not entry.unless and not entry.only:
            continue
        found = parameters(entry)
        if found is None:
            continue
        for argument in (*entry.unless, *entry.only):
            assert takes(found, argument), f"{entry.name}: {argument} is not in {found}"
            checked += 1
    assert checked > 60


def test_constants_of_arguments_exist() -> None:
    only_on_windows = {"os.P_DETACH"}
    constants = {
        argument.value.qualified
        for entry in HERE
        for argument in entry.unless
        if isinstance(argument.value, Name)
    }
    assert only_on_windows < constants
    assert missing(name for name in constants - only_on_windows) == []


def test_classes_of_arguments_are_known() -> None:
    for entry in ENTRIES:
        for argument in entry.only:
            for name in argument.classes:
                assert name == "builtins.str" or catalog.knows_class(name), name


# Types

TABLES = (stdlib, libraries)
KNOWN_CONTAINERS = frozenset(
    (
        "Collection",
        "Generator",
        "Iterable",
        "Iterator",
        "Mapping",
        "MutableMapping",
        "MutableSequence",
        "Sequence",
        "contextlib.AbstractContextManager",
        "dict",
        "frozenset",
        "list",
        "set",
        "tuple",
    )
)


def test_bases_are_real() -> None:
    checked = 0
    for table in TABLES:
        for name, bases in table.BASES.items():
            if not in_tables(name):
                continue
            for base in bases:
                assert catalog.knows_class(base), f"{name}: {base} is not described"
                expected = classes_of(base)
                real = any(issubclass(class_, expected) for class_ in classes_of(name))
                assert real, f"{name} is no {base}"
            assert classes_of(name)
            checked += 1
    assert checked > 100


def test_owners_of_methods_are_described() -> None:
    for entry in HERE:
        owner = entry.name.rpartition(".")[0]
        if isinstance(lookup(owner), type) or owner in STAND_INS:
            assert catalog.knows_class(owner), entry.name


def test_results_exist() -> None:
    names = [name for table in TABLES for name in table.RESULTS if in_tables(name)]
    assert missing(iter(names)) == []
    assert len(names) > 150


def test_attributes_exist() -> None:
    for table in TABLES:
        for name in filter(in_tables, table.ATTRIBUTES):
            owner, _, attribute = name.rpartition(".")
            has = any(_has(class_, attribute) for class_ in classes_of(owner))
            assert has or _problem(name) == "", name


def _has(class_: type, attribute: str) -> bool:
    """Whether instances have an attribute: declared, or assigned in a method."""
    for one in class_.__mro__:
        if attribute in vars(one) or attribute in vars(one).get("__annotations__", {}):
            return True
        try:
            source = inspect.getsource(one)
        except (TypeError, OSError):
            continue
        if re.search(rf"\bself\.{attribute}\b[^=\n]*=[^=]", source):
            return True
    return False


def test_type_expressions_name_known_classes() -> None:
    for table in TABLES:
        for name, expression in (*table.RESULTS.items(), *table.ATTRIBUTES.items()):
            for class_ in _classes(ast.parse(expression, mode="eval").body):
                known = class_ in KNOWN_CONTAINERS or class_ in ("Self", "object")
                assert known or catalog.knows_class(class_), f"{name}: {class_}"
            assert catalog.knows_class(name) is False, f"{name} is a class and its result is known"


def _classes(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Name | ast.Attribute):
        yield ast.unparse(node)
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            yield from _classes(child)


def test_aliases_lead_to_what_exists() -> None:
    for table in TABLES:
        for alias, target in table.ALIASES.items():
            assert _problem(target) == "", target
            assert catalog.canonical(target) == target, f"{alias}: {target} is aliased itself"
    assert catalog.canonical("posixpath.exists") == "os.path.exists"
    assert catalog.canonical("requests.sessions.Session.get") == "requests.Session.get"


def test_results_and_methods_are_found_through_bases_and_aliases() -> None:
    assert catalog.result_type("sqlite3.dbapi2.connect") == "sqlite3.Connection"
    assert catalog.result_type("io.open") == "io.TextIOWrapper"
    assert catalog.result_type("pathlib.Path.joinpath") == "Self"
    assert catalog.attribute_type("pathlib.Path.parent") == "Self"
    for called, documented in {
        "http.client.HTTPSConnection.request": "http.client.HTTPConnection.request",
        "pathlib.PosixPath.exists": "pathlib.Path.exists",
        "queue.PriorityQueue.get": "queue.Queue.get",
        "ssl.SSLSocket.recv": "socket.socket.recv",
        "tarfile.ExFileObject.read": "io.BufferedReader.read",
        "urllib3.ProxyManager.request": "urllib3.PoolManager.request",
    }.items():
        found = catalog.find(called)
        assert found is not None, called
        assert found.name == documented


def test_what_does_not_block_is_not_found() -> None:
    for name in (
        "httpx.AsyncClient.get",
        "io.BytesIO.read",
        "io.StringIO.readline",
        "os.getcwd",
        "os.path.abspath",
        "os.path.join",
        "pathlib.Path.absolute",
        "pathlib.PurePath.exists",
        "queue.Queue.get_nowait",
        "queue.Queue.put",
        "urllib3.PoolManager.connection_from_host",
    ):
        assert catalog.find(name) is None, name


@pytest.mark.skipif(
    importlib.util.find_spec("typeshed_client") is None, reason="typeshed_client is not installed"
)
def test_types_of_the_standard_library_are_fresh() -> None:
    script = ROOT / "scripts" / "generate_types.py"
    done = subprocess.run(
        [sys.executable, script, "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


# Weight


def test_reaching_the_catalog_loads_nothing_heavy() -> None:
    program = (
        "import sys, asyncflow_runtime.catalog as c\n"
        "assert c.find('sqlite3.Cursor.execute') and c.result_type('requests.get')\n"
        "heavy = {'wrapt', 'asyncio', 'aiohttp', 'flake8_asyncflow', 'ast', 'dataclasses'}\n"
        "print(*sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert done.stdout.split() == []


# Test data


def marks() -> Iterator[tuple[str, int, str, str]]:
    """(file, line, code, text) of every marker of the catalog's data."""
    for path in sorted(DATA.glob("*.py")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            _, marker, items = line.partition("# error: ")
            for code, text in re.findall(r'\[(AF\d{3})\](?: "([^"]*)")?', items) if marker else ():
                yield path.name, number, code, text


def shown(entry: BlockingCall) -> str:
    """How messages name a call."""
    owner, _, method = entry.name.rpartition(".")
    if method == "__iter__":
        return f"iterating over `{owner}`"
    if method == "__exit__":
        return f"leaving `with {owner}`"
    return f"{entry.name.removeprefix('builtins.')}()"


def test_every_entry_has_a_marked_line() -> None:
    marked = {(code, text) for _, _, code, text in marks()}
    assert [entry.name for entry in ENTRIES if (entry.code, shown(entry)) not in marked] == []


def test_markers_name_entries() -> None:
    entries = {(entry.code, shown(entry)) for entry in ENTRIES}
    for file, line, code, text in marks():
        assert (code, text) in entries, f"{file}:{line}: no entry {code} {text}"
