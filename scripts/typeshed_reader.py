"""Reads the stubs of typeshed: functions and classes under the names that users know."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from typeshed_client import get_search_context, get_stub_names
from typeshed_client.parser import ImportedName, NameInfo, OverloadedName

__all__ = [
    "ALIASES",
    "ANY",
    "BEFORE",
    "MODULES",
    "PARTS",
    "REMOVED",
    "SELF",
    "VERSION",
    "Class",
    "Reader",
    "Stubs",
    "Type",
]

VERSION = (3, 13)
BEFORE = (3, 12)  # the last version that has what REMOVED names

# Whose names are listed. What these import and show as their own is listed under their name.
# fmt: off
MODULES = (
    "builtins", "bz2", "cProfile", "cmd", "code", "codecs", "concurrent.futures",
    "concurrent.futures._base", "concurrent.futures.process", "concurrent.futures.thread",
    "configparser", "csv", "email.parser", "fileinput", "ftplib", "glob", "gzip", "http.client",
    "http.cookiejar", "imaplib", "importlib.resources", "importlib.resources.abc", "io", "_io",
    "lzma", "mailbox", "mimetypes", "mmap", "multiprocessing", "multiprocessing.connection",
    "multiprocessing.context", "multiprocessing.managers", "multiprocessing.pool",
    "multiprocessing.process", "multiprocessing.queues", "multiprocessing.synchronize", "os",
    "pathlib", "pickle", "poplib", "queue", "_queue", "sched", "select", "selectors", "shelve",
    "shutil", "smtplib", "socket", "_socket", "sqlite3", "ssl", "subprocess", "tarfile",
    "tempfile", "_thread", "threading", "timeit", "tokenize", "urllib.request",
    "urllib.robotparser", "venv", "xml.etree.ElementTree", "zipfile", "zoneinfo",
)

# Modules of which only these names are listed.
PARTS = {
    "http.server": "HTTPServer ThreadingHTTPServer",
    "importlib.abc": "Loader",
    "importlib.machinery": "ModuleSpec",
    "importlib.metadata": "EntryPoint EntryPoints entry_points",
    "importlib.util": "find_spec spec_from_file_location spec_from_loader",
    "logging.handlers": "QueueListener",
    "socketserver": "BaseServer TCPServer ThreadingTCPServer ThreadingUDPServer "
    "ThreadingUnixStreamServer UDPServer UnixDatagramServer UnixStreamServer",
    "urllib.error": "HTTPError",
    "wsgiref.simple_server": "WSGIServer make_server",
    "xmlrpc.client": "MultiCall ServerProxy",
    "xmlrpc.server": "DocXMLRPCServer SimpleXMLRPCServer",
}

# Modules that VERSION has no more, read from the stubs of the version before.
REMOVED = ("nntplib", "telnetlib")
# fmt: on

_LISTED = {*MODULES, *PARTS, *REMOVED} - {"builtins"}

# Prefix of a private or second name → the name that users know. The catalog looks every name
# up through this table, so targets are never aliased themselves.
ALIASES = {
    "_bz2": "bz2",
    "_frozen_importlib": "importlib.machinery",
    "_frozen_importlib_external": "importlib.util",
    "_hashlib": "hashlib",
    "_io": "io",
    "_io.open": "builtins.open",
    "_lzma": "lzma",
    "_pickle": "pickle",
    "_queue": "queue",
    "_signal": "signal",
    "_socket": "socket",
    "_sqlite3": "sqlite3",
    "_thread.LockType": "threading.Lock",
    "_thread.RLock": "threading.RLock",
    "_thread.allocate_lock": "threading.Lock",
    "_thread.lock": "threading.Lock",
    "concurrent.futures._base": "concurrent.futures",
    "concurrent.futures.process": "concurrent.futures",
    "concurrent.futures.thread": "concurrent.futures",
    "genericpath": "os.path",
    "importlib._abc": "importlib.abc",
    "importlib.abc.Traversable": "importlib.resources.abc.Traversable",
    "importlib.resources._common": "importlib.resources",
    "io.open": "builtins.open",
    "multiprocessing.Pool": "multiprocessing.pool.Pool",
    "multiprocessing.context.Process": "multiprocessing.Process",
    "multiprocessing.pool.ApplyResult": "multiprocessing.pool.AsyncResult",
    "multiprocessing.process.BaseProcess": "multiprocessing.Process",
    "multiprocessing.queues.JoinableQueue": "multiprocessing.JoinableQueue",
    "multiprocessing.queues.Queue": "multiprocessing.Queue",
    "multiprocessing.queues.SimpleQueue": "multiprocessing.SimpleQueue",
    "multiprocessing.synchronize.Barrier": "multiprocessing.Barrier",
    "multiprocessing.synchronize.BoundedSemaphore": "multiprocessing.BoundedSemaphore",
    "multiprocessing.synchronize.Condition": "multiprocessing.Condition",
    "multiprocessing.synchronize.Event": "multiprocessing.Event",
    "multiprocessing.synchronize.Lock": "multiprocessing.Lock",
    "multiprocessing.synchronize.RLock": "multiprocessing.RLock",
    "multiprocessing.synchronize.Semaphore": "multiprocessing.Semaphore",
    "nt": "os",
    "ntpath": "os.path",
    "pathlib._local": "pathlib",
    "posix": "os",
    "posixpath": "os.path",
    "socket.SocketType": "socket.socket",
    "sqlite3.dbapi2": "sqlite3",
    "sys.__stdin__": "sys.stdin",
    "threading._RLock": "threading.RLock",
    "zipfile._path": "zipfile",
}

# Classes that mention one of those we look for, and that nobody meets on the way to it.
DEAD_ENDS = frozenset(
    (
        "configparser.SectionProxy",
        "os.PathLike",
        "tarfile.FilterError",
        "tarfile.TarError",
        "urllib.request.AbstractBasicAuthHandler",
        "urllib.request.AbstractDigestAuthHandler",
        "urllib.request.AbstractHTTPHandler",
        "urllib.request.BaseHandler",
        "urllib.request.HTTPCookieProcessor",
        "urllib.request.HTTPDefaultErrorHandler",
        "zipfile.CompleteDirs",
    )
)

# The only special methods whose results matter: what `with`, `for`, `/` and `[]` give.
SPECIAL = frozenset(
    ("__enter__", "__getitem__", "__iter__", "__next__", "__rtruediv__", "__truediv__")
)
PRIVATE_CLASSES = frozenset(("_TemporaryFileWrapper", "_wrap_close"))

CONTAINERS = {
    **{f"builtins.{name}": name for name in ("dict", "frozenset", "list", "set", "tuple")},
    **{
        f"typing.{name}": name
        for name in (
            "Collection",
            "Generator",
            "Iterable",
            "Iterator",
            "Mapping",
            "MutableMapping",
            "MutableSequence",
            "Sequence",
        )
    },
    "contextlib.AbstractContextManager": "contextlib.AbstractContextManager",
}


class Type(NamedTuple):
    """A type as a tree. `kind` is "class", "self", "union", "any", or the name of a container."""

    kind: str
    name: str = ""
    parts: tuple["Type", ...] = ()


ANY = Type("any")
SELF = Type("self")
NONE = Type("none")
ELLIPSIS = Type("...")


class Class(NamedTuple):
    """A class of the stubs under the name that users know it by."""

    bases: tuple[str, ...]
    results: dict[str, Type]
    attributes: dict[str, Type]


class Stubs:
    """The stubs of one platform."""

    def __init__(self, platform: str, version: tuple[int, int] = VERSION) -> None:
        self._context = get_search_context(
            version=version, platform=platform, search_path=[], raise_on_warnings=False
        )
        self._modules: dict[str, dict[str, NameInfo] | None] = {}

    def names(self, module: str) -> dict[str, NameInfo] | None:
        """What a module defines or imports; None if there is no such module."""
        if module not in self._modules:
            self._modules[module] = get_stub_names(module, search_context=self._context)
        return self._modules[module]

    def definition(self, module: str, name: str) -> tuple[str, NameInfo | None]:
        """Follows imports to (module, definition), or to (module, None) for a module."""
        info = (self.names(module) or {}).get(name)
        if info is None:
            if module != "builtins" and name in (self.names("builtins") or {}):
                return self.definition("builtins", name)
            submodule = f"{module}.{name}"
            return (submodule if self.names(submodule) is not None else "", None)
        if not isinstance(info.ast, ImportedName):
            return module, info
        origin = ".".join(info.ast.module_name)
        if info.ast.name is None:
            return origin, None
        if f"{origin}.{info.ast.name}" == f"{module}.{name}":
            return f"{origin}.{name}", None
        return self.definition(origin, info.ast.name)

    def find(self, module: str, node: ast.expr) -> tuple[str, NameInfo | None]:
        """What a dotted name in a stub stands for, as `definition` gives it."""
        if isinstance(node, ast.Name):
            return self.definition(module, node.id)
        if isinstance(node, ast.Attribute):
            origin, info = self.find(module, node.value)
            if origin and info is None:
                return self.definition(origin, node.attr)
        return "", None


class Reader:
    """Reads stubs into functions and classes, whose types are trees of public names."""

    def __init__(self, stubs: Stubs) -> None:
        self._stubs = stubs
        self.functions: dict[str, Type] = {}
        self.classes: dict[str, Class] = {}
        self._open: set[str] = set()

    def read(self, modules: Iterable[str], parts: Mapping[str, str] = {}) -> None:
        for module in modules:
            for name, info in (self._stubs.names(module) or {}).items():
                if info.is_exported or name in PRIVATE_CLASSES:
                    self._read_name(module, name)
        for module, names in parts.items():
            for name in names.split():
                self._read_name(module, name)

    def _read_name(self, module: str, name: str) -> None:
        origin, info = self._stubs.definition(module, name)
        if info is None:
            return
        public = canonical(f"{module}.{name}")
        if isinstance(info.ast, ast.ClassDef):
            public = canonical(f"{origin}.{info.name}")
            if public not in self.classes and _is_public(public) and public not in DEAD_ENDS:
                self._read_class(public, origin, info)
        elif not _is_public(public):
            return
        elif (functions := _functions(info)) is not None:
            self.functions[public] = self._returned(origin, functions)
        elif isinstance(info.ast, ast.Assign) and isinstance(info.ast.value, ast.Attribute):
            self.functions.setdefault(public, self._bound(origin, info.ast.value))

    def _bound(self, module: str, node: ast.Attribute) -> Type:
        """A method that a module shows as a function, to be looked up once all are read."""
        if ast.unparse(node.value).endswith("._default_context"):
            return Type("of", f"multiprocessing.context.BaseContext.{node.attr}")
        origin, info = self._stubs.find(module, node.value)
        if info is not None and isinstance(info.ast, ast.ClassDef):
            return Type("of", f"{canonical(f'{origin}.{info.name}')}.{node.attr}")
        return ANY

    def _read_class(self, public: str, module: str, info: NameInfo) -> None:
        node = info.ast
        assert isinstance(node, ast.ClassDef)
        results: dict[str, Type] = {}
        attributes: dict[str, Type] = {}
        bases = dict.fromkeys(base for base in self._bases(module, node) if base != public)
        self.classes[public] = Class(tuple(bases), results, attributes)
        for name, member in (info.child_nodes or {}).items():
            if name.startswith("_") and name not in SPECIAL:
                continue
            functions = _functions(member)
            if functions is None:
                if isinstance(member.ast, ast.AnnAssign):
                    attributes[name] = self._type(module, member.ast.annotation)
            elif _is_property(functions[0]):
                attributes[name] = self._type(module, functions[0].returns)
            else:
                results[name] = self._returned(module, functions)

    def _bases(self, module: str, node: ast.ClassDef) -> Iterator[str]:
        """Public bases; a private one is replaced by its own."""
        for base in node.bases:
            expression = base.value if isinstance(base, ast.Subscript) else base
            origin, info = self._stubs.find(module, expression)
            if info is None or not isinstance(info.ast, ast.ClassDef):
                continue
            public = canonical(f"{origin}.{info.name}")
            if public.rpartition(".")[2].startswith("_"):
                yield from self._bases(origin, info.ast)
            elif origin in _LISTED and public not in DEAD_ENDS:
                yield public

    def _returned(self, module: str, functions: list[ast.FunctionDef]) -> Type:
        """What a call with as few arguments as possible returns, by the first overload."""
        return self._type(module, min(functions, key=_required).returns)

    def _type(self, module: str, node: ast.expr | None) -> Type:
        if node is None:
            return ANY
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                return self._type(module, ast.parse(node.value, mode="eval").body)
            return NONE if node.value is None else ELLIPSIS if node.value is ... else ANY
        if isinstance(node, ast.BinOp):
            return _union((self._type(module, node.left), self._type(module, node.right)))
        if isinstance(node, ast.Subscript):
            return self._generic(module, node)
        return self._named(module, node)

    def _generic(self, module: str, node: ast.Subscript) -> Type:
        origin, info = self._stubs.find(module, node.value)
        name = f"{origin}.{info.name}" if info is not None else ""
        items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name in ("typing.ClassVar", "typing.Final", "typing.Optional", "typing.Annotated"):
            return self._type(module, items[0])
        if name == "typing.Union":
            return _union(self._type(module, item) for item in items)
        container = CONTAINERS.get(name)
        if container is not None:
            if name == "typing.Generator" or name.startswith("contextlib."):
                items = items[:1]
            return Type(container, parts=tuple(self._type(module, item) for item in items))
        return self._named(module, node.value)

    def _named(self, module: str, node: ast.expr) -> Type:
        origin, info = self._stubs.find(module, node)
        if info is None:
            return ANY
        if f"{origin}.{info.name}" in ("typing.Self", "typing_extensions.Self"):
            return SELF
        if info.name == "MaybeNone":  # "Any, but mostly the other part of this union"
            return NONE
        if isinstance(info.ast, ast.ClassDef):
            return Type("class", canonical(f"{origin}.{info.name}"))
        if isinstance(info.ast, ast.AnnAssign) and info.ast.value is not None:
            return self._alias(f"{origin}.{info.name}", origin, info.ast.value)
        if isinstance(info.ast, ast.Assign) and isinstance(
            info.ast.value, ast.Name | ast.Attribute
        ):
            return self._type(origin, info.ast.value)
        return ANY

    def _alias(self, name: str, module: str, node: ast.expr) -> Type:
        """What an alias of a type stands for; one that mentions itself ends in anything."""
        if name in self._open:
            return ANY
        self._open.add(name)
        type_ = self._type(module, node)
        self._open.discard(name)
        return type_


def canonical(name: str) -> str:
    """`name` with its longest known alias replaced."""
    head, tail = name, ""
    while head:
        if head in ALIASES:
            return f"{ALIASES[head]}{tail}"
        head, dot, last = head.rpartition(".")
        tail = f"{dot}{last}{tail}"
    return name


def _is_public(name: str) -> bool:
    *modules, last = name.split(".")
    private = last.startswith("_") and last not in PRIVATE_CLASSES
    return not private and not any(module.startswith("_") for module in modules)


def _functions(info: NameInfo) -> list[ast.FunctionDef] | None:
    """The definitions of a function, or None if it is something else."""
    nodes = info.ast.definitions if isinstance(info.ast, OverloadedName) else [info.ast]
    functions = [node for node in nodes if isinstance(node, ast.FunctionDef)]
    return functions or None


def _is_property(function: ast.FunctionDef) -> bool:
    return any("property" in ast.unparse(decorator) for decorator in function.decorator_list)


def _required(function: ast.FunctionDef) -> int:
    """How many arguments a call must give."""
    arguments = function.args
    positional = len(arguments.posonlyargs) + len(arguments.args) - len(arguments.defaults)
    return positional + sum(default is None for default in arguments.kw_defaults)


def _union(types: Iterable[Type]) -> Type:
    parts: list[Type] = []
    for type_ in types:
        for part in type_.parts if type_.kind == "union" else (type_,):
            if part != NONE and part not in parts:
                parts.append(part)
    if not parts:
        return NONE
    return parts[0] if len(parts) == 1 else Type("union", parts=tuple(parts))
