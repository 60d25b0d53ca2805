"""Short ways to write entries: one call, or many methods of one class."""

from collections.abc import Mapping
from typing import TypedDict, Unpack

from asyncflow_runtime.catalog.model import (
    Arg,
    AsyncFlowType,
    BlockingCall,
    Cost,
    Fix,
    Name,
    Patch,
    Takes,
)

__all__ = ["FILES", "FLOW_OF_CODE", "IN_MEMORY", "PATHS", "call", "calls", "flow_of", "returns"]

# The third digit of a code is the flow.
FLOW_OF_CODE = {
    "1": AsyncFlowType.DATABASE,
    "2": AsyncFlowType.FILE_IO,
    "3": AsyncFlowType.NETWORK,
    "4": AsyncFlowType.COMPUTATION,
    "5": AsyncFlowType.CACHE,
    "6": AsyncFlowType.BACKGROUND_TASK,
    "7": AsyncFlowType.EVENT_DRIVEN,
    "8": AsyncFlowType.STREAMING,
    "9": AsyncFlowType.BATCH_PROCESSING,
}

_ASYNC_LIBRARIES = ("asyncio", "anyio", "trio")

# What a file argument must be, for a call that only blocks on a real file. A StringIO, or
# something of unknown type, is not reported.
FILES = (
    "io.TextIOWrapper",
    "io.BufferedReader",
    "io.BufferedWriter",
    "io.BufferedRandom",
    "io.FileIO",
    "tempfile._TemporaryFileWrapper",
)
PATHS = ("builtins.str", "pathlib.PurePath")
# What it must not be, for a call that is mostly given the path of a file.
IN_MEMORY = (Name("io.BytesIO"), Name("io.StringIO"))


def flow_of(code: str) -> AsyncFlowType:
    """The flow of an AF1fn code; AF10n, the user's own, count as background tasks."""
    return FLOW_OF_CODE.get(code[3], AsyncFlowType.BACKGROUND_TASK)


class Options(TypedDict, total=False):
    """The fields of BlockingCall that are given as they are."""

    fix: Fix | None
    patch: Patch
    unless: tuple[Arg, ...]
    only: tuple[Takes, ...]
    lazy: bool
    until: str
    library: str
    python: str
    platform: str
    aliases: tuple[str, ...]
    methods: str


def call(
    name: str,
    code: str,
    source: str,
    use: str | Mapping[str, str] = "",
    *,
    everywhere: bool = False,
    needs: str = "",
    cost: Cost = Cost.WAITS,
    pure: str = "",
    **more: Unpack[Options],
) -> BlockingCall:
    """The entry of one callable, or of all methods of a class (`methods="*"`).

    Args:
        name: Qualified name, as users know it.
        code: AF1fn, from which the flow follows.
        source: Address of the documentation.
        use: Equivalents by async library; a string is that of asyncio, or with `everywhere` of
            anyio and trio too. In it, and in `source`, `{name}` stands for the last part of `name`
            (with `methods="*"`: in `use`, for the method that is called).
        needs: The distributions that the asyncio equivalent comes from, separated by spaces.
        cost: What it typically costs the loop.
        pure: With `methods="*"`, the methods that do not block, separated by spaces.
        more: Other fields of BlockingCall.
    """
    if isinstance(use, str):
        use = dict.fromkeys(_ASYNC_LIBRARIES if everywhere else ("asyncio",), use) if use else {}
    last = name.rpartition(".")[2]
    if not more.get("methods"):
        use = {library: text.replace("{name}", last) for library, text in use.items()}
    return BlockingCall(
        name,
        code,
        flow_of(code),
        cost,
        source.replace("{name}", last),
        use,
        needs=tuple(needs.split()) if "asyncio" in use else (),
        pure=tuple(pure.split()),
        **more,
    )


def calls(
    owner: str,
    names: str,
    code: str,
    source: str,
    use: str | Mapping[str, str] = "",
    *,
    everywhere: bool = False,
    needs: str = "",
    cost: Cost = Cost.WAITS,
    **more: Unpack[Options],
) -> tuple[BlockingCall, ...]:
    """Entries alike but for their name: `names`, separated by spaces, of a class or module."""
    return tuple(
        call(
            f"{owner}.{name}",
            code,
            source,
            use,
            everywhere=everywhere,
            needs=needs,
            cost=cost,
            **more,
        )
        for name in names.split()
    )


def returns(owner: str, names: str, type_: str) -> dict[str, str]:
    """Rows of RESULTS or ATTRIBUTES alike but for their name: `names`, separated by spaces."""
    return {f"{owner}.{name}": type_ for name in names.split()}
