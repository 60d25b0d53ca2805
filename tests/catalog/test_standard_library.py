"""The standard library in the catalog: every name exists in the real thing."""

import ast
import asyncio
import csv
import importlib.abc
import importlib.util
import inspect
import io
import multiprocessing
import multiprocessing.process
import multiprocessing.queues
import multiprocessing.synchronize
import select
import subprocess
import sys
import threading
import urllib.error
from collections.abc import Callable, Iterable
from concurrent.futures import _base as futures
from email.message import Message
from pathlib import Path

import pytest
from catalog_lookup import Lookup
from packaging.specifiers import SpecifierSet

from asyncflow_runtime import catalog
from asyncflow_runtime.catalog import Arg, BlockingCall, Name, Takes
from asyncflow_runtime.catalog import stdlib_types as stdlib
from asyncflow_runtime.catalog.index import room_of
from tests.catalog.test_libraries import CONTAINERS, classes_in

ROOT = Path(__file__).parent.parent.parent
ENTRIES = [entry for name, entry in room_of("builtins").calls.items() if name == entry.name]
PYTHON = ".".join(map(str, sys.version_info[:3]))

_PIPES = ("stdin", "stdout", "stderr")


def _pipe(name: str) -> object:
    """A pipe of a real process."""
    pipes = dict.fromkeys(_PIPES, subprocess.PIPE)
    with subprocess.Popen([sys.executable, "-c", ""], **pipes) as process:
        return getattr(process, name)


# What has the attributes of a documented class that is a function in fact, whose instances get
# them when they are made, or that passes everything on to what it wraps.
STAND_INS: dict[str, Callable[[], object]] = {
    "asyncio.Condition": asyncio.Condition,
    "concurrent.futures.DoneAndNotDoneFutures": lambda: futures.DoneAndNotDoneFutures,
    "csv.writer": lambda: csv.writer(io.StringIO()),
    # Documented, and left out of the abstract class for the sake of older loaders.
    "importlib.abc.Loader": lambda: importlib.abc.InspectLoader,
    "multiprocessing.Barrier": lambda: multiprocessing.synchronize.Barrier,
    "multiprocessing.BoundedSemaphore": lambda: multiprocessing.synchronize.BoundedSemaphore,
    "multiprocessing.Condition": multiprocessing.Condition,
    "multiprocessing.Event": lambda: multiprocessing.synchronize.Event,
    "multiprocessing.JoinableQueue": lambda: multiprocessing.queues.JoinableQueue,
    "multiprocessing.Lock": multiprocessing.Lock,
    "multiprocessing.Process": lambda: multiprocessing.process.BaseProcess,
    "multiprocessing.Queue": lambda: multiprocessing.queues.Queue,
    "multiprocessing.RLock": multiprocessing.RLock,
    "multiprocessing.Semaphore": multiprocessing.Semaphore,
    "multiprocessing.SimpleQueue": lambda: multiprocessing.queues.SimpleQueue,
    "os._wrap_close": lambda: io.TextIOWrapper,
    "threading.Condition": threading.Condition,
    "select.poll": lambda: type(select.poll()),
    **{f"subprocess.Popen.{pipe}": lambda pipe=pipe: _pipe(pipe) for pipe in _PIPES},
    "tempfile._TemporaryFileWrapper": lambda: io.BufferedRandom,
    "urllib.error.HTTPError": lambda: urllib.error.HTTPError("", 500, "", Message(), io.BytesIO()),
    "threading.Lock": lambda: type(threading.Lock()),
    "threading.RLock": lambda: type(threading.RLock()),
}

# What the type tables list and an older or another system does not have.
UNTIL = {"nntplib": (3, 13), "telnetlib": (3, 13)}
SINCE = {
    "pathlib.Path.from_uri": (3, 13),
    "pathlib.Path.walk": (3, 12),
    "pathlib.PurePath.with_segments": (3, 12),
    "select.epoll": "linux",
    "select.kqueue": "darwin",
    "selectors.EpollSelector": "linux",
    "selectors.KqueueSelector": "darwin",
    "zipfile.Path.glob": (3, 12),
    "zipfile.Path.rglob": (3, 12),
}


# Modules that are deprecated are part of the catalog as long as they are there.
pytestmark = pytest.mark.filterwarnings("ignore:.*slated for removal:DeprecationWarning")

REAL = Lookup(STAND_INS)


def missing(names: Iterable[str]) -> list[str]:
    return [problem for name in names if (problem := REAL.problem(name))]


def is_here(entry: BlockingCall) -> bool:
    """Whether this interpreter is one that has the entry."""
    return PYTHON in SpecifierSet(entry.python) and sys.platform.startswith(entry.platform)


def in_tables(name: str) -> bool:
    """Whether this interpreter has a name of the type tables."""
    parts = name.split(".")
    for length in range(1, len(parts) + 1):
        whole = ".".join(parts[:length])
        since, until = SINCE.get(whole), UNTIL.get(whole)
        if until is not None and sys.version_info >= until:
            return False
        if isinstance(since, str) and not sys.platform.startswith(since):
            return False
        if isinstance(since, tuple) and sys.version_info < since:
            return False
    return True


HERE = [entry for entry in ENTRIES if is_here(entry)]


def test_nearly_every_entry_can_be_looked_up_here() -> None:
    assert len(ENTRIES) > 400
    assert len(ENTRIES) - len(HERE) < 20


def test_every_entry_exists() -> None:
    assert missing(entry.name for entry in HERE) == []


def test_every_alias_is_the_same_object() -> None:
    for entry in HERE:
        for alias in entry.aliases:
            assert REAL.find(alias) is REAL.find(entry.name), alias


def test_every_equivalent_exists() -> None:
    assert missing(name for entry in HERE for name in entry.use.values()) == []


def test_every_pure_method_exists() -> None:
    assert missing(f"{entry.name}.{pure}" for entry in HERE for pure in entry.pure) == []


def test_needs_name_where_the_asyncio_equivalent_comes_from() -> None:
    for entry in ENTRIES:
        top = entry.use.get("asyncio", "asyncio").partition(".")[0]
        assert entry.needs == (() if top == "asyncio" else (top,)), entry.name


# Arguments


def parameters(entry: BlockingCall) -> list[inspect.Parameter] | None:
    """What a caller can give; None where the library does not say."""
    called = REAL.find(entry.name)
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


# Types


def test_bases_are_real() -> None:
    checked = 0
    for name, bases in stdlib.BASES.items():
        if not in_tables(name):
            continue
        assert REAL.classes(name), f"{name} is no class"
        for base in bases:
            assert catalog.knows_class(base), f"{name}: {base} is not described"
            real = any(issubclass(one, REAL.classes(base)) for one in REAL.classes(name))
            assert real, f"{name} is no {base}"
        checked += 1
    assert checked > 80


def test_owners_of_methods_are_described() -> None:
    for entry in HERE:
        owner = entry.name.rpartition(".")[0]
        if isinstance(REAL.find(owner), type) or owner in STAND_INS:
            assert catalog.knows_class(owner), entry.name


def test_results_exist() -> None:
    names = [name for name in stdlib.RESULTS if in_tables(name)]
    assert missing(names) == []
    assert len(names) > 100


def test_attributes_exist() -> None:
    for name in filter(in_tables, stdlib.ATTRIBUTES):
        assert REAL.has_attribute(name), name


def test_type_expressions_name_known_classes() -> None:
    for name, expression in (*stdlib.RESULTS.items(), *stdlib.ATTRIBUTES.items()):
        for class_ in classes_in(ast.parse(expression, mode="eval").body):
            known = class_ in CONTAINERS or class_ in ("Self", "object")
            assert known or catalog.knows_class(class_), f"{name}: {class_}"
        if name in stdlib.RESULTS:
            assert not catalog.knows_class(name), f"{name} is a class and its result is known"


def test_aliases_lead_to_what_exists() -> None:
    for alias, target in stdlib.ALIASES.items():
        assert REAL.problem(target) == "", target
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
