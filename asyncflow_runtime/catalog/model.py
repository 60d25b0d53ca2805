"""The record of a blocking call: what blocks, how it is called, what to write instead."""

from collections.abc import Mapping
from enum import Enum, IntEnum
from typing import NamedTuple

__all__ = [
    "Arg",
    "AsyncFlowType",
    "BlockingCall",
    "Cost",
    "Fix",
    "Name",
    "Patch",
    "Takes",
]


class AsyncFlowType(Enum):
    """The ten flow types of the specification; in its order, which is that of the codes' digits."""

    DATABASE = "database"
    FILE_IO = "file_io"
    NETWORK = "network"
    COMPUTATION = "computation"
    CACHE = "cache"
    BACKGROUND_TASK = "background_task"
    EVENT_DRIVEN = "event_driven"
    STREAMING = "streaming"
    BATCH_PROCESSING = "batch_processing"
    PIPELINE = "pipeline"


class Cost(IntEnum):
    """What a call typically costs the loop, from least to most."""

    METADATA = 1  # a file system query: microseconds when cached, seconds on a network mount
    DISK = 2  # reads or writes a device
    CPU = 3  # computes
    WAITS = 4  # waits for a peer, a process, a person or a clock


class Patch(Enum):
    """How the runtime reaches the call."""

    FUNCTION = "function"  # a module attribute is replaced
    METHOD = "method"  # an attribute of a Python class is replaced
    FACTORY = "factory"  # objects are made of an instrumented subclass
    MONITOR = "monitor"  # a C method: seen through sys.monitoring (3.12+)
    HOOK = "hook"  # the library's own hook
    LINT_ONLY = "lint_only"  # not patched: what it calls is


class Name(NamedTuple):
    """A constant known by its qualified name, for instance `os.P_NOWAIT`.

    That of a class stands for its instances, and `builtins.object` for all but None.
    """

    qualified: str


class Arg(NamedTuple):
    """An argument of a call and a value of it, as in `blocking=False`.

    `position` counts the arguments that the caller writes, from 0 (`self` is not counted);
    None means that the argument can only be given by keyword, and an empty `keyword` that it
    can only be given by position.
    """

    keyword: str
    position: int | None
    value: bool | int | float | str | Name | None


class Takes(NamedTuple):
    """An argument of a call that must be an instance of one of `classes` for it to block.

    With `builtins.object` it is enough that the argument is given.
    """

    keyword: str
    position: int | None
    classes: tuple[str, ...]


class Fix(NamedTuple):
    """How `asyncflow fix` rewrites the call.

    `template` may use `{receiver}`, `{args}` and the name that `opens` binds; `opens` is the
    `async with` head that must surround it. `safety` is "safe" or "unsafe", and `because`
    says why an unsafe fix is unsafe.
    """

    template: str
    opens: str = ""
    safety: str = "safe"
    because: str = ""


class BlockingCall(NamedTuple):
    """One callable that blocks the thread that calls it.

    `name` is the qualified name under which users know the callable; for a method, the class
    that documents it. With `methods="*"` the entry is a class of which every public method blocks but those
    in `pure` (and the constructor).
    """

    name: str
    code: str  # AF1fn; the transitive twin is AF2fn
    flow: AsyncFlowType
    cost: Cost
    source: str  # URL of the documentation that says what the call does
    use: Mapping[str, str] = {}  # async library -> qualified name of the equivalent
    aliases: tuple[str, ...] = ()  # other qualified names of the very same callable
    needs: tuple[str, ...] = ()  # distributions that `use["asyncio"]` comes from
    fix: Fix | None = None
    patch: Patch = Patch.LINT_ONLY
    unless: tuple[Arg, ...] = ()  # returns at once with any of these arguments
    only: tuple[Takes, ...] = ()  # blocks only when all of these hold
    methods: str = ""
    pure: tuple[str, ...] = ()
    until: str = ""  # completes "blocks the event loop ..." where the rule's words do not fit
    lazy: bool = False  # blocks not when called, but when its result is consumed
    python: str = ""  # PEP 440 specifiers of the versions that have it, e.g. ">=3.12,<3.14"
    platform: str = ""  # sys.platform prefix of the systems that have it
    library: str = ""  # PEP 440 specifiers of the library's versions that have it
