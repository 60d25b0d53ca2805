"""The records that pass between the stages of the linter."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from asyncflow_runtime.catalog.model import BlockingCall

__all__ = [
    "CallSite",
    "ClassSummary",
    "Finding",
    "FunctionSummary",
    "Hop",
    "LoopFunction",
    "ModuleSummary",
    "OwnRule",
    "Place",
    "Resolved",
    "Role",
    "Source",
    "Survey",
    "Term",
]

Term = tuple[Any, ...]
"""What an expression evaluates to, written in symbols: see `analysis/terms.py`.

Any, because the items that follow the kind depend on it, which no type here can say.
"""


class Source(NamedTuple):
    """One file as text. `lines` keep their line ends and are split as Python splits them."""

    path: str  # as the user named it, for display
    module: str  # qualified module name, "" when it has none
    text: str
    lines: tuple[str, ...]
    is_package: bool = False


class CallSite(NamedTuple):
    """A place where something is called or consumed."""

    kind: str  # "call", "with"; "iterate" over an iterable; "get", "set", "delete" an attribute
    target: Term  # what is called, the iterable, the context manager, the attribute
    line: int  # 1-based
    column: int  # 0-based, in UTF-8 bytes
    end_line: int
    end_column: int
    arguments: tuple[tuple[int | str, Term], ...] = ()  # those whose value is known
    awaited: bool = False
    callee_end: int = 0  # column where what is called ends; 0 if that is on another line
    opaque: bool = False  # has *args or **kwargs: what is not in `arguments` may still be given
    guard: Term | None = None  # on what parameters it depends, see `analysis/conditions.py`


class FunctionSummary(NamedTuple):
    """A function, method, or the body of a module (name "")."""

    name: str  # qualified within the module, e.g. "Client.fetch" or "outer.<locals>.inner"
    line: int
    is_async: bool
    is_generator: bool
    is_stub: bool  # says nothing but `...`, `pass` or `raise NotImplementedError`
    parameters: tuple[str, ...]  # those that take positions, without a bound `self`
    keywords: tuple[str, ...]  # those that are given by keyword only
    defaults: dict[str, bool | float | None]  # parameter → default, where that is so plain
    receiver: str  # the name of its bound `self`, "" without one
    decorators: tuple[Term | None, ...]
    returns: Term | None  # what a call gives, before any await
    yields: Term | None
    variables: dict[str, Term]  # locals that nested functions may read: all that is assigned
    calls: tuple[CallSite, ...]


class ClassSummary(NamedTuple):
    """A class: bases, and what is known of the attributes of its instances."""

    name: str  # qualified within the module
    bases: tuple[Term | None, ...]
    attributes: dict[str, Term]  # class level and `self.x = ...` alike, joined
    methods: dict[str, str]  # name → qualified name of the function


class ModuleSummary(NamedTuple):
    """What the linker needs of a module. Holds no syntax nodes, can be marshalled."""

    name: str
    path: str
    names: dict[str, Term]  # module globals: everything ever assigned to each, joined
    star_imports: tuple[str, ...]  # modules of `from m import *`, in order
    functions: dict[str, FunctionSummary]
    classes: dict[str, ClassSummary]
    libraries: tuple[str, ...]  # async libraries it uses, the most used first
    exports: tuple[str, ...] | None = None  # `__all__`, None without one


class Hop(NamedTuple):
    """One step of a chain: a call site in a function, and what it calls."""

    module: ModuleSummary
    function: FunctionSummary
    site: CallSite
    called: str  # what messages call it: "store.load", "requests.get"


class Role(NamedTuple):
    """Why the event loop runs a synchronous function."""

    what: str  # completes "the event loop runs ...": "handlers of Sanic"
    takes_async: bool = False  # an `async def` may surely stand in its place
    registers: bool = False  # the call site only hands the function over


class Resolved(NamedTuple):
    """A blocking call in async code: where it is, and the catalog entry it resolves to.

    `chain` holds what follows the call of a synchronous helper: the calls in it, down to the
    one that blocks. It is empty for a direct call.
    """

    module: ModuleSummary
    function: FunctionSummary
    site: CallSite
    entry: BlockingCall
    called: str  # qualified name under which it was reached, e.g. "requests.Session.get"
    chain: tuple[Hop, ...] = ()
    role: Role | None = None  # where the function is not async: why the loop runs the call


class LoopFunction(NamedTuple):
    """A function that runs on the event loop, or hands it callbacks. Ordered by path, line."""

    path: str
    line: int  # 1-based, of its `def`; as `Finding.function_line`
    name: str  # qualified within the module, as `Finding.function`
    sites: int  # how many call sites of it the loop runs


class OwnRule(NamedTuple):
    """A rule that a project wrote itself, for ast-grep."""

    code: str  # AF0nn
    message: str
    note: str
    url: str
    anywhere: bool  # also outside async functions
    matching: Mapping[str, Any]  # rule, constraints, utils: ast-grep's rule language


class Place(NamedTuple):
    """A span of source, with what to write under it. Columns are in code points, 0-based."""

    path: str
    line: int  # 1-based
    column: int
    end_line: int
    end_column: int
    label: str


class Finding(NamedTuple):
    """One thing to report. Ordered by path, line, column, code."""

    path: str
    line: int  # 1-based
    column: int  # 0-based, in code points
    code: str
    message: str  # one complete line, without the code
    end_line: int
    end_column: int
    label: str = ""  # what to write under the marked source, a few words
    function: str = ""  # qualified name of the async function it is in
    function_line: int = 0  # 1-based line of that function's `def`, 0 when there is none
    help: tuple[str, ...] = ()  # what to do, best first, each a complete sentence
    call: str = ""  # qualified name of the blocking call, "" for other findings
    chain: tuple[Place, ...] = ()  # AF2: the calls that lead to it, the blocking one last
    cost: int = 0  # the `Cost` of the blocking call, 0 for other findings
    role: str = ""  # what the function is to the event loop, where that is not plain to see


class Survey(NamedTuple):
    """What a run knows of the code that runs on event loops."""

    files: tuple[str, ...]  # all that were looked at, sorted
    failed: frozenset[str]  # files and directories that could not be read or parsed
    functions: tuple[LoopFunction, ...]  # sorted
    findings: tuple[Finding, ...]  # sorted, after selection and noqa
