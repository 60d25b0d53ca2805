"""Builtins and libraries that call what they are given: special methods, keys, callbacks."""

__all__ = [
    "CALLING",
    "METHODS_OF_BUILTINS",
    "PROTOCOL_FACTORIES",
    "PROTOCOL_METHODS",
    "REGISTERING",
    "TRANSPARENT",
]

# Builtin → the special method that it calls on its first argument.
METHODS_OF_BUILTINS = {
    "builtins.abs": "__abs__",
    "builtins.bool": "__bool__",
    "builtins.bytes": "__bytes__",
    "builtins.float": "__float__",
    "builtins.format": "__format__",
    "builtins.hash": "__hash__",
    "builtins.int": "__int__",
    "builtins.len": "__len__",
    "builtins.repr": "__repr__",
    "builtins.round": "__round__",
    "builtins.str": "__str__",
}

# Callable → the argument that it calls before it returns: a position or a keyword. A name that
# starts with a dot is a method, whatever its receiver.
CALLING: dict[str, int | str] = {
    "builtins.max": "key",
    "builtins.min": "key",
    "builtins.sorted": "key",
    ".sort": "key",
    "functools.reduce": 0,
    "itertools.groupby": 1,
    "contextvars.Context.run": 0,
    "asyncio.run": 0,
}

# Method → position of the function that the event loop will call; the call that registers it is
# where a finding belongs.
REGISTERING: dict[str, int] = {
    ".add_done_callback": 0,
    ".add_reader": 1,
    ".add_signal_handler": 1,
    ".add_writer": 1,
    ".call_at": 1,
    ".call_later": 1,
    ".call_soon": 0,
    ".call_soon_threadsafe": 0,
}

# Method of the loop → position of the factory of an asyncio protocol.
PROTOCOL_FACTORIES: dict[str, int] = {
    ".connect_read_pipe": 0,
    ".connect_write_pipe": 0,
    ".create_connection": 0,
    ".create_datagram_endpoint": 0,
    ".create_server": 0,
    ".create_unix_connection": 0,
    ".create_unix_server": 0,
    ".subprocess_exec": 0,
    ".subprocess_shell": 0,
}

# What the loop calls on a protocol: asyncio.Protocol and its relatives.
PROTOCOL_METHODS = (
    "buffer_updated",
    "connection_lost",
    "connection_made",
    "data_received",
    "datagram_received",
    "eof_received",
    "error_received",
    "get_buffer",
    "pause_writing",
    "pipe_connection_lost",
    "pipe_data_received",
    "process_exited",
    "resume_writing",
)

# Decorators that leave a function what it is, or call it when they are called.
TRANSPARENT = frozenset(
    (
        "abc.abstractmethod",
        "builtins.classmethod",
        "builtins.property",
        "builtins.staticmethod",
        "contextlib.asynccontextmanager",
        "contextlib.contextmanager",
        "functools.cache",
        "functools.cached_property",
        "functools.lru_cache",
        "functools.total_ordering",
        "functools.wraps",
        "typing.final",
        "typing.overload",
        "typing_extensions.override",
    )
)
