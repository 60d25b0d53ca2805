"""What calls give: constructors, factories, and the functions that pass on their arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from asyncflow_runtime.catalog import Takes
from asyncflow_runtime.catalog.entry import FILES
from flake8_asyncflow.analysis.annotations import instance_of
from flake8_asyncflow.analysis.contexts import bound, extended, put_in, with_partial
from flake8_asyncflow.analysis.predicates import taken, works_in_memory
from flake8_asyncflow.analysis.terms import root
from flake8_asyncflow.analysis.values import (
    AWAITABLE,
    ITERATOR,
    MANAGER,
    TASK,
    Context,
    Value,
    Values,
    container,
    generic,
    instance,
    of_container_method,
)
from flake8_asyncflow.knowledge.callers import TRANSPARENT
from flake8_asyncflow.model import FunctionSummary, Term

if TYPE_CHECKING:
    from flake8_asyncflow.analysis.types import Evaluator

__all__ = ["call", "decorated", "offloaded"]

Arguments = tuple[tuple[int | str, Term], ...]
Given = tuple[tuple[int | str, Values], ...]


def call(evaluator: Evaluator, function: Value, arguments: Arguments) -> Values:
    """What calling `function` gives; () if that is not known."""
    if function.kind == "class":
        return (_made(evaluator, function, arguments),)
    if function.kind == "def":
        given = tuple((key, evaluator.values(term)) for key, term in arguments)
        found = decorated(evaluator, function)
        results = (
            _of_function(evaluator, one, given)
            if one.kind == "def"
            else call(evaluator, one, arguments)
            for one in found
        )
        return tuple(value for result in results for value in result)
    if function.kind == "ref":
        return _of_reference(evaluator, function, arguments)
    if function.kind == "inst" and generic(function.name) == "Callable":
        return function.args[-1] if function.args else ()
    if function.kind in ("inst", "obj"):
        methods = evaluator.attribute_of(function, "__call__")
        return tuple(v for m in methods for v in call(evaluator, m, arguments))
    return ()


def _made(evaluator: Evaluator, class_: Value, arguments: Arguments) -> Value:
    """An instance, with what its constructor was given: attributes depend on it."""
    made = Value("obj", class_.name, class_.module)
    init = evaluator.method_of(made, "__init__") if arguments else None
    summary = evaluator.function_summary(init) if init is not None else None
    if init is None or summary is None:
        return made
    with evaluator.called(init) as fresh:
        given = tuple((key, evaluator.values(term)) for key, term in arguments) if fresh else ()
    return made._replace(context=bound(summary, init._replace(of=None), given))


def decorated(evaluator: Evaluator, function: Value) -> Values:
    """What the decorators of a function of the program make of it.

    Decorators of the program are followed; those of libraries count as leaving it what it is.
    """
    summary = evaluator.function_summary(function)
    if summary is None or function.raw or not summary.decorators:
        return (function,)
    values: Values = (function._replace(raw=True),)
    for decorator in reversed(summary.decorators):
        if decorator is None or root(decorator) in TRANSPARENT:
            continue
        for value in evaluator.values(decorator):
            if value.kind in ("def", "class", "obj"):
                values = _wrapped(evaluator, value, values) or values
            else:
                values = (*_of_library_decorator(evaluator, decorator, value), *values)
    return values


def _wrapped(evaluator: Evaluator, decorator: Value, values: Values) -> Values:
    """What a decorator of the program makes of functions; () if that is not known.

    Of a class, an instance that is called in their place, at once or by way of `__get__`.
    """
    made = call(evaluator, decorator, ((0, ("=", values)),))
    if decorator.kind != "class":
        return made
    names = ("__call__", "__get__")
    return made if any(evaluator.method_of(one, n) for one in made for n in names) else ()


def _of_library_decorator(evaluator: Evaluator, decorator: Term, value: Value) -> Values:
    """What a decorator of a library makes of a function, such as a task of a queue.

    The function stays callable, so this comes beside it.
    """
    catalog = evaluator.catalog
    if value.kind == "ref":
        result = catalog.result_type(value.name)
        return evaluator.typed(result, value.of) if result is not None else ()
    is_made = decorator[0] == "()" and value.kind == "inst"
    return (value,) if is_made and catalog.knows_class(value.name) else ()


def _of_function(evaluator: Evaluator, function: Value, given: Given) -> Values:
    """The result of a function of the program that is called with arguments."""
    summary = evaluator.function_summary(function)
    if summary is None:
        return ()
    with evaluator.called(function) as fresh:
        context = bound(summary, function, given) if fresh else ()
        return _returned(
            evaluator, summary, function._replace(context=context, raw=True, partial=())
        )


def _returned(evaluator: Evaluator, summary: FunctionSummary, function: Value) -> Values:
    """The result of a function of the program in its context."""
    context = function.context
    returned = _evaluated(evaluator, summary, summary.returns, context)
    if summary.is_generator:
        yielded = _evaluated(evaluator, summary, summary.yields, context)
        if _manages(summary):
            held = yielded or _held(returned)
            return (instance(MANAGER, held)._replace(of=function),)
        return (instance(ITERATOR, yielded or _held(returned))._replace(of=function),)
    if summary.is_async:
        return (instance(AWAITABLE, returned),)
    return returned


def _evaluated(
    evaluator: Evaluator, summary: FunctionSummary, term: Term | None, context: Context
) -> Values:
    """What a term of a function can be in a call; nested functions remember that call."""
    if term is None:
        return ()
    prefix = f"{summary.name}.<locals>."
    return tuple(
        extended(value, context) if value.kind == "def" and value.name.startswith(prefix) else value
        for value in evaluator.values(put_in(term, context))
    )


def _held(returned: Values) -> Values:
    """The elements of what a generator is annotated to return."""
    return tuple(v for value in returned for v in (container(value) or ()))


def _manages(summary: FunctionSummary) -> bool:
    names = {root(decorator) for decorator in summary.decorators}
    return bool(names & {"contextlib.contextmanager", "contextlib.asynccontextmanager"})


def _of_reference(evaluator: Evaluator, function: Value, arguments: Arguments) -> Values:
    catalog = evaluator.catalog
    name = catalog.canonical(function.name)
    special = _SPECIAL.get(name)
    if special is not None:
        return special(evaluator, arguments)
    if name in evaluator.offloaders:
        return _run(evaluator, arguments, evaluator.offloaders[name])
    receiver = function.of
    if receiver is not None:
        found = of_container_method(receiver, name.rpartition(".")[2])
        if found is not None:
            return found
    entry = catalog.find(name)
    if entry is not None and works_in_memory(evaluator, entry, arguments):
        return ()
    file = _ON_A_FILE.get(name)
    if file is not None and not taken(evaluator, file, arguments):
        return ()
    opened = _OPENERS.get(name)
    if opened is not None:
        return _file(evaluator, arguments, opened)
    if name in _DECOMPRESSORS and _is_text(evaluator, arguments):
        return (instance("io.TextIOWrapper"),)
    result = _by_literal(evaluator, name, arguments) or catalog.result_type(name)
    if result is not None:
        owner, _, _ = name.rpartition(".")
        return evaluator.typed(result, receiver or instance(owner))
    last = name.rpartition(".")[2].lstrip("_")
    if f".{last}" in evaluator.offloaders:
        return offloaded(evaluator, last, arguments)
    if catalog.knows_class(name) or (last[:1].isupper() and not last.isupper()):
        return (instance(name),)
    return ()


def _by_literal(evaluator: Evaluator, name: str, arguments: Arguments) -> str | None:
    """What a factory returns for the text it is given first: `boto3.client('s3')`."""
    for key, term in arguments:
        if key == 0 and term[0] == "k" and isinstance(term[1], str):
            return evaluator.catalog.result_type(f"{name}({term[1]!r})")
    return None


# files

# Callable → position of its mode argument.
_OPENERS = {
    "builtins.open": 1,
    "io.open": 1,
    "os.fdopen": 1,
    "pathlib.Path.open": 0,
    "importlib.resources.abc.Traversable.open": 0,
}

# They give a class of their own, but for text.
_DECOMPRESSORS = frozenset(("bz2.open", "gzip.open", "lzma.open"))

# What passes each write or read on to the file it is given, or to something that is none.
_ON_A_FILE = {
    "csv.DictWriter": Takes("f", 0, FILES),
    "csv.writer": Takes("", 0, FILES),
    "pickle.Pickler": Takes("file", 0, FILES),
    "pickle.Unpickler": Takes("file", 0, FILES),
}


def _file(evaluator: Evaluator, arguments: Arguments, position: int) -> Values:
    """The file object that `open` gives, by its mode."""
    mode = _constant(evaluator, arguments, position, "mode")
    if not isinstance(mode, str) or "b" not in mode:
        return (instance("io.TextIOWrapper"),)
    if "+" in mode:
        return (instance("io.BufferedRandom"),)
    return (instance("io.BufferedReader" if "r" in mode else "io.BufferedWriter"),)


def _is_text(evaluator: Evaluator, arguments: Arguments) -> bool:
    mode = _constant(evaluator, arguments, 1, "mode")
    return isinstance(mode, str) and "t" in mode


def _constant(evaluator: Evaluator, arguments: Arguments, position: int, keyword: str) -> object:
    for value in _argument(evaluator, arguments, position, keyword):
        if value.kind == "const":
            return value.constant
    return None


# functions of their arguments


def _argument(
    evaluator: Evaluator, arguments: Arguments, position: int, keyword: str = ""
) -> Values:
    for key, term in arguments:
        if key in (position, keyword):
            return evaluator.values(term)
    return ()


def offloaded(evaluator: Evaluator, method: str, arguments: Arguments) -> Values:
    """The result of a method such as `loop.run_in_executor`, whatever the receiver."""
    position = evaluator.offloaders.get(f".{method}")
    return _run(evaluator, arguments, position) if position is not None else ()


def _run(evaluator: Evaluator, arguments: Arguments, position: int) -> Values:
    """`await to_thread(f, ...)` gives what f gives."""
    functions = _argument(evaluator, arguments, position)
    rest = tuple((k - position - 1, t) for k, t in arguments if isinstance(k, int) and k > position)
    given = tuple(v for f in functions for v in call(evaluator, f, rest))
    return (instance(AWAITABLE, given),)


def _first(evaluator: Evaluator, arguments: Arguments) -> Values:
    return _argument(evaluator, arguments, 0)


def _partial(evaluator: Evaluator, arguments: Arguments) -> Values:
    """The function that is given, with the arguments that it gets before all others.

    Those whose value is unknown count too: the positions shift by them.
    """
    last = max((key for key, _ in arguments if isinstance(key, int)), default=0)
    known = {key: evaluator.values(term) for key, term in arguments}
    positions = tuple((key - 1, known.get(key, ())) for key in range(1, last + 1))
    keywords = tuple((key, values) for key, values in known.items() if isinstance(key, str))
    return tuple(
        one._replace(partial=with_partial(one, positions + keywords)) if one.kind == "def" else one
        for one in known.get(0, ())
    )


def _cast(evaluator: Evaluator, arguments: Arguments) -> Values:
    for key, term in arguments:
        if key in (0, "typ"):
            return instance_of(evaluator, term)
    return ()


def _listed(evaluator: Evaluator, arguments: Arguments) -> Values:
    elements = evaluator.elements(_first(evaluator, arguments))
    return (instance("builtins.list", elements),)


def _element(evaluator: Evaluator, arguments: Arguments) -> Values:
    return evaluator.elements(_first(evaluator, arguments))


def _filtered(evaluator: Evaluator, arguments: Arguments) -> Values:
    return (instance(ITERATOR, evaluator.elements(_argument(evaluator, arguments, 1))),)


def _mapped(evaluator: Evaluator, arguments: Arguments) -> Values:
    functions = _first(evaluator, arguments)
    given = tuple(v for f in functions for v in call(evaluator, f, ()))
    return (instance(ITERATOR, given),)


def _enumerated(evaluator: Evaluator, arguments: Arguments) -> Values:
    elements = evaluator.elements(_first(evaluator, arguments))
    return (instance(ITERATOR, (instance("builtins.tuple", (), elements),)),)


def _zipped(evaluator: Evaluator, arguments: Arguments) -> Values:
    parts = tuple(
        evaluator.elements(evaluator.values(term)) for key, term in arguments if key != "strict"
    )
    return (instance(ITERATOR, (instance("builtins.tuple", *parts),)),)


def _managed(evaluator: Evaluator, arguments: Arguments) -> Values:
    return (instance(MANAGER, _first(evaluator, arguments)),)


def _task(evaluator: Evaluator, arguments: Arguments) -> Values:
    """A task, which is awaited as what it runs."""
    given = (value for value in _first(evaluator, arguments) if value.name == AWAITABLE)
    return (instance(TASK, *(part for value in given for part in value.args)),)


def _attribute(evaluator: Evaluator, arguments: Arguments) -> Values:
    name = _constant(evaluator, arguments, 1, "name")
    owners = _first(evaluator, arguments)
    return evaluator.attributes(owners, name) if isinstance(name, str) else ()


_SPECIAL: dict[str, Callable[[Evaluator, Arguments], Values]] = {
    "typing.cast": _cast,
    "typing_extensions.cast": _cast,
    "contextlib.closing": _managed,
    "contextlib.nullcontext": _managed,
    "contextlib.aclosing": _managed,
    "functools.partial": _partial,
    "functools.partialmethod": _partial,
    "functools.lru_cache": _first,
    "functools.cache": _first,
    "copy.copy": _first,
    "copy.deepcopy": _first,
    "asyncio.wait_for": _first,
    "asyncio.shield": _first,
    **dict.fromkeys(
        (
            "asyncio.create_task",
            "asyncio.ensure_future",
            "asyncio.AbstractEventLoop.create_task",
            "asyncio.TaskGroup.create_task",
        ),
        _task,
    ),
    "builtins.list": _listed,
    "builtins.tuple": _listed,
    "builtins.set": _listed,
    "builtins.frozenset": _listed,
    "builtins.sorted": _listed,
    "builtins.reversed": _listed,
    "builtins.iter": _listed,
    "itertools.islice": _listed,
    "itertools.chain": _listed,
    "collections.deque": _listed,
    "builtins.next": _element,
    "builtins.max": _element,
    "builtins.min": _element,
    "builtins.filter": _filtered,
    "builtins.map": _mapped,
    "builtins.enumerate": _enumerated,
    "builtins.zip": _zipped,
    "builtins.getattr": _attribute,
}
