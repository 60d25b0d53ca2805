"""Code and what lies next to it: imports, packaged resources, metadata of distributions.

An import reads a file whole, unpacks it and runs it; a module that was imported before costs
nothing, but who imports by name at run time mostly does so for the first time. Left out:
`import` statements in functions, which are there to be run once, and `__import__`, which mostly
is a short way to write one; `linecache.getline` and `getlines`, which read a file at the first
call only, mostly to print a traceback.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost, Patch

__all__ = ["CALLS"]

_PYTHON = "https://docs.python.org/3/library/"

_IMPORTED = "until the module has been found, read and run"
_RUN = "until the program has been read and run"
_COMPILED = "until the files have been compiled"
_FOUND = "until the module has been found"
_METADATA = "until the metadata of the packages has been read"


def _code(name: str, page: str, until: str, *, anchor: str = "") -> BlockingCall:
    """Reads code from a file, and compiles or runs it."""
    source = f"{_PYTHON}{page}.html#{anchor or name}"
    return call(name, "AF125", source, cost=Cost.DISK, until=until)


def _query(name: str, page: str, *, lazy: bool = False, until: str = "") -> BlockingCall:
    source = f"{_PYTHON}{page}.html#{name}"
    return call(name, "AF124", source, cost=Cost.METADATA, lazy=lazy, until=until)


def _read(owner: str, names: str, page: str, until: str = "") -> tuple[BlockingCall, ...]:
    """Functions or methods that open a file, read it and close it."""
    source = f"{_PYTHON}{page}.html#{owner}.{{name}}"
    return calls(owner, names, "AF122", source, cost=Cost.DISK, until=until)


def _library(name: str, anchor: str = "", *unless: Arg) -> BlockingCall:
    """Maps a shared library into memory, and those that it needs."""
    return call(
        name,
        "AF121",
        f"{_PYTHON}ctypes.html#{anchor or name}",
        cost=Cost.DISK,
        unless=unless,
        until="until the library has been loaded",
    )


_TRAVERSABLE = "importlib.resources.abc.Traversable"
_ALREADY_LOADED = Arg("name", 0, None)

CALLS: tuple[BlockingCall, ...] = (
    call(
        "importlib.import_module",
        "AF125",
        f"{_PYTHON}importlib.html#importlib.import_module",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        until=_IMPORTED,
    ),
    _code("importlib.reload", "importlib", _IMPORTED),
    _code("importlib.abc.Loader.exec_module", "importlib", _IMPORTED),
    _code("pkgutil.resolve_name", "pkgutil", _IMPORTED),
    _code(
        "importlib.metadata.EntryPoint.load",
        "importlib.metadata",
        _IMPORTED,
        anchor="importlib.metadata.EntryPoint",
    ),
    _code("runpy.run_module", "runpy", _RUN),
    _code("runpy.run_path", "runpy", _RUN),
    _code("py_compile.compile", "py_compile", _COMPILED),
    _code("compileall.compile_dir", "compileall", _COMPILED),
    _code("compileall.compile_file", "compileall", _COMPILED),
    _code("compileall.compile_path", "compileall", _COMPILED),
    _query("importlib.util.find_spec", "importlib", until=_FOUND),
    _query("pkgutil.iter_modules", "pkgutil", lazy=True),
    _query("pkgutil.walk_packages", "pkgutil", lazy=True),
    # Resources
    *_read(
        "importlib.resources",
        "read_text read_binary",
        "importlib.resources",
    ),
    *calls(
        "importlib.resources",
        "open_text open_binary",
        "AF121",
        f"{_PYTHON}importlib.resources.html#importlib.resources.{{name}}",
        cost=Cost.DISK,
    ),
    _query("importlib.resources.is_resource", "importlib.resources"),
    _query("importlib.resources.contents", "importlib.resources"),
    *_read(_TRAVERSABLE, "read_text read_bytes", "importlib.resources.abc"),
    call(
        f"{_TRAVERSABLE}.open",
        "AF121",
        f"{_PYTHON}importlib.resources.abc.html#{_TRAVERSABLE}.open",
        cost=Cost.DISK,
    ),
    _query(f"{_TRAVERSABLE}.is_file", "importlib.resources.abc"),
    _query(f"{_TRAVERSABLE}.is_dir", "importlib.resources.abc"),
    _query(f"{_TRAVERSABLE}.iterdir", "importlib.resources.abc", lazy=True),
    *_read("pkgutil", "get_data", "pkgutil"),
    # Source lines
    *_read("inspect", "getsource getsourcelines", "inspect"),
    call("linecache.updatecache", "AF122", f"{_PYTHON}linecache.html", cost=Cost.DISK),
    _query("linecache.checkcache", "linecache"),
    # Metadata of distributions
    *_read(
        "importlib.metadata",
        "entry_points metadata version files requires distribution packages_distributions",
        "importlib.metadata",
        _METADATA,
    ),
    call(
        "importlib.metadata.distributions",
        "AF122",
        f"{_PYTHON}importlib.metadata.html#importlib.metadata.distributions",
        cost=Cost.DISK,
        lazy=True,
        until=_METADATA,
    ),
    # Shared libraries
    _library("ctypes.CDLL", "", _ALREADY_LOADED),
    _library("ctypes.PyDLL", "", _ALREADY_LOADED),
    _library("ctypes.cdll.LoadLibrary", "ctypes.LibraryLoader.LoadLibrary", _ALREADY_LOADED),
)
