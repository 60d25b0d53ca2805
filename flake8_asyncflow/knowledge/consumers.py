"""What the standard library's functions do with the iterables and awaitables they are given."""

__all__ = ["AWAITING", "CONSUMERS", "PASSING_ON", "SWITCHES"]

# Callable → position of the argument that it iterates over before it returns. A name that
# starts with a dot is a method, whatever its receiver.
CONSUMERS: dict[str, int] = {
    **dict.fromkeys(
        (
            "builtins.all",
            "builtins.any",
            "builtins.bytearray",
            "builtins.bytes",
            "builtins.dict",
            "builtins.frozenset",
            "builtins.list",
            "builtins.max",
            "builtins.min",
            "builtins.next",
            "builtins.set",
            "builtins.sorted",
            "builtins.sum",
            "builtins.tuple",
            "collections.Counter",
            "collections.OrderedDict",
            "collections.deque",
            "math.fsum",
            "math.prod",
            "statistics.fmean",
            "statistics.mean",
            "statistics.median",
            ".extend",
            ".join",
            ".update",
            ".writelines",
        ),
        0,
    ),
    "functools.reduce": 1,
}

# Functions whose result iterates over their arguments when it is itself iterated over.
PASSING_ON = frozenset(
    ("g", name)
    for name in (
        "builtins.enumerate",
        "builtins.filter",
        "builtins.iter",
        "builtins.map",
        "builtins.zip",
        "itertools.batched",
        "itertools.chain",
        "itertools.dropwhile",
        "itertools.filterfalse",
        "itertools.islice",
        "itertools.takewhile",
        "itertools.zip_longest",
    )
)

# Functions that await the awaitables they are given: a call in their arguments is async.
AWAITING = frozenset(
    (
        "asyncio.as_completed",
        "asyncio.create_task",
        "asyncio.ensure_future",
        "asyncio.gather",
        "asyncio.run",
        "asyncio.run_coroutine_threadsafe",
        "asyncio.shield",
        "asyncio.wait",
        "asyncio.wait_for",
        "asyncio.wrap_future",
    )
)

# Methods that make their receiver non-blocking when given False or 0.
SWITCHES = frozenset(("setblocking", "settimeout"))
