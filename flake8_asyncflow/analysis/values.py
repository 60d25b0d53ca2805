"""Values: what a term evaluates to once the whole program and the catalog are known."""

from typing import NamedTuple

__all__ = [
    "AWAITABLE",
    "ITERATOR",
    "MANAGER",
    "TASK",
    "Context",
    "Value",
    "Values",
    "container",
    "generic",
    "instance",
    "is_mapping",
    "of_container_method",
    "reference",
]

Values = tuple["Value", ...]
Context = tuple[tuple[tuple[str, str], "Values"], ...]
"""((function, variable), values) for what is known of a call, sorted: see `contexts.py`."""


class Value(NamedTuple):
    """Something a name can stand for.

    kind     name                              rest
    "ref"    qualified name of anything        of: the instance it was reached through
    "inst"   qualified name of its class       args: values of the type arguments
    "def"    a function of `module`            of: the instance or class it was reached through
    "class"  a class of `module`
    "obj"    an instance of a class of `module`
    "const"  ""                                constant: the value of a literal
    "super"  the class of `module` whose bases are meant
    """

    kind: str
    name: str
    module: str = ""
    args: tuple[Values, ...] = ()
    of: "Value | None" = None
    constant: object = None
    context: "Context" = ()  # of a "def": what its parameters and free variables are bound to
    raw: bool = False  # of a "def": as it is below its decorators
    partial: "tuple[tuple[int | str, Values], ...]" = ()  # of a "def": given by functools.partial


MANAGER = "contextlib.AbstractContextManager"
ITERATOR = "typing.Iterator"
AWAITABLE = "typing.Awaitable"
TASK = "asyncio.Task"

_TYPING = ("typing.", "typing_extensions.", "collections.abc.", "contextlib.", "collections.")

_ITERABLES = frozenset(
    [
        "AbstractSet",
        "AsyncGenerator",
        "AsyncIterable",
        "AsyncIterator",
        "Collection",
        "Container",
        "Deque",
        "FrozenSet",
        "Generator",
        "Iterable",
        "Iterator",
        "KeysView",
        "List",
        "MutableSequence",
        "MutableSet",
        "Reversible",
        "Sequence",
        "Set",
        "ValuesView",
        "deque",
        "frozenset",
        "list",
        "set",
    ]
)
_MAPPINGS = frozenset(
    [
        "ChainMap",
        "DefaultDict",
        "Dict",
        "Mapping",
        "MutableMapping",
        "OrderedDict",
        "WeakValueDictionary",
        "defaultdict",
        "dict",
    ]
)
_MANAGERS = frozenset(
    [
        "AbstractAsyncContextManager",
        "AbstractContextManager",
        "AsyncContextManager",
        "ContextManager",
    ]
)
_OTHERS = frozenset(["Awaitable", "Callable", "Coroutine", "Future", "Task", "Tuple", "tuple"])
_GENERICS = _ITERABLES | _MAPPINGS | _MANAGERS | _OTHERS


def reference(name: str, of: Value | None = None) -> Value:
    """The thing that is known by a qualified name."""
    return Value("ref", name, of=of)


def instance(name: str, *args: Values) -> Value:
    """An instance of the class of that qualified name."""
    return Value("inst", name, args=args)


def generic(name: str) -> str:
    """The short name of a well-known generic type ("Iterator"), or ""."""
    if "." not in name:
        return name if name in _GENERICS else ""
    for prefix in ("builtins.", "weakref.", "asyncio.", *_TYPING):
        if name.startswith(prefix):
            short = name[len(prefix) :]
            return short if short in _GENERICS else ""
    return ""


def container(value: Value) -> Values | None:
    """The elements of a container, iterator or tuple; None if `value` is none."""
    short = generic(value.name) if value.kind == "inst" else ""
    if short in ("tuple", "Tuple"):
        return tuple(dict.fromkeys(element for part in value.args for element in part))
    if short in _ITERABLES or short in _MAPPINGS:
        return value.args[0] if value.args else ()
    return None


def is_mapping(value: Value) -> bool:
    """Whether `value` is a dict or another mapping."""
    return value.kind == "inst" and generic(value.name) in _MAPPINGS


_VALUE_OF_MAPPING = frozenset(("get", "pop", "setdefault", "__getitem__"))
_ELEMENT = frozenset(("pop", "popleft", "__getitem__", "__next__"))
_ITSELF = frozenset(("copy", "__iter__", "__aiter__", "union", "difference", "intersection"))


def of_container_method(owner: Value, method: str) -> Values | None:
    """The result of a method of dict, list, set or an iterator; None for any other."""
    held = container(owner)
    if held is None:
        return None
    if method in _ITSELF:
        return (instance(ITERATOR, held),) if method.startswith("__") else (owner,)
    if is_mapping(owner):
        value = owner.args[1] if len(owner.args) > 1 else ()
        if method in _VALUE_OF_MAPPING:
            return value
        if method == "values":
            return (instance(ITERATOR, value),)
        if method in ("items", "popitem"):
            pair = instance("builtins.tuple", held, value)
            return (pair,) if method == "popitem" else (instance(ITERATOR, (pair,)),)
    return held if method in _ELEMENT else ()
