"""What a call site runs: functions of the program, with what is known of their parameters."""

from collections.abc import Iterable, Iterator

from flake8_asyncflow.analysis import results
from flake8_asyncflow.analysis.call_sites import ACCESSORS
from flake8_asyncflow.analysis.class_index import ClassIndex
from flake8_asyncflow.analysis.conditions import reaches
from flake8_asyncflow.analysis.contexts import NOTHING_ELSE, bound, put_in
from flake8_asyncflow.analysis.implementers import implementers
from flake8_asyncflow.analysis.terms import NONE, UNKNOWN, root
from flake8_asyncflow.analysis.types import Evaluator
from flake8_asyncflow.analysis.values import Context, Value, Values
from flake8_asyncflow.knowledge.callers import (
    CALLING,
    METHODS_OF_BUILTINS,
    PROTOCOL_FACTORIES,
    PROTOCOL_METHODS,
    REGISTERING,
    TRANSPARENT,
)
from flake8_asyncflow.model import CallSite, Term

__all__ = ["Targets"]

Given = tuple[tuple[int | str, Values], ...]

_CONSTRUCTORS = ("__init__", "__new__", "__post_init__")
_SUFFIXES = {"get": "", "set": ACCESSORS["setter"], "delete": ACCESSORS["deleter"]}
_KEEPING = ("functools.cache", "functools.lru_cache")
_AWAITABLES = ("Awaitable", "Coroutine", "Future", "Generator", "Task")


class Targets:
    """Resolves call sites to functions of the program.

    What is given are "def" values whose context binds the parameters: following one means to
    walk its body with that context.
    """

    def __init__(self, evaluator: Evaluator, index: ClassIndex | None = None) -> None:
        self.evaluator = evaluator
        self.index = index

    def of(self, site: CallSite, context: Context) -> Iterator[Value]:
        """The functions whose bodies run at `site`, none twice."""
        if not reaches(self.evaluator, site, context):
            return iter(())
        target = put_in(site.target, context)
        found: Iterable[Value]
        if site.kind == "call":
            found = self._called(site, target, context)
        elif site.kind == "iterate":
            found = () if site.awaited else self._consumed(target)
        elif site.kind == "with":
            found = self._managed(target)
        else:
            found = self._accessed(target, _SUFFIXES[site.kind])
        return iter(dict.fromkeys(found))

    def registered(self, site: CallSite) -> Iterator[Value]:
        """The functions that the event loop will call because of `site`."""
        target = site.target
        if site.kind != "call" or target[0] not in (".", "g"):
            return
        name = str(target[-1]).rpartition(".")[2]
        position = REGISTERING.get(f".{name}")
        if position is None:
            return
        receivers = self.evaluator.values(target[1]) if target[0] == "." else ()
        if any(value.name.startswith("concurrent.futures.") for value in receivers):
            return  # its callbacks run in a worker thread
        if name == "add_done_callback" and not any(_is_task(value) for value in receivers):
            return
        for value in self._argument(site, position):
            yield from self._entered(value, ())

    def entered(self, function: Value) -> Iterator[Value]:
        """The bodies that run when a value is called with arguments that nothing is known of."""
        return self._entered(function, ())

    def protocols(self, site: CallSite) -> Iterator[Value]:
        """The methods of a protocol that the event loop will call because of `site`."""
        if site.kind != "call" or site.target[0] != ".":
            return
        position = PROTOCOL_FACTORIES.get(f".{site.target[2]}")
        if position is None:
            return
        for factory in self._argument(site, position):
            for protocol in results.call(self.evaluator, factory, ()):
                for name in PROTOCOL_METHODS if protocol.kind == "obj" else ():
                    for method in self.evaluator.attribute_of(protocol, name):
                        yield from self._bodies(method, ())

    def _argument(self, site: CallSite, position: int) -> Iterator[Value]:
        for key, argument in site.arguments:
            if key == position:
                yield from self.evaluator.values(argument)

    # calls

    def _called(self, site: CallSite, target: Term, context: Context) -> Iterator[Value]:
        given = tuple(
            (key, self.evaluator.values(put_in(argument, context)))
            for key, argument in site.arguments
        )
        if not site.opaque:
            given += ((NOTHING_ELSE, ()),)
        values = self.evaluator.values(target)
        if site.awaited and any(map(self._is_async, values)):
            return  # that one is meant, where there are others
        for value in values:
            if value.kind == "ref":
                yield from self._of_builtin(value.name, given)
            elif not (site.awaited and self._may_be_made_async(value)):
                found = self._entered(value, given)
                chosen = site.awaited and value.kind != "class"
                yield from filter(self._gives_awaitable, found) if chosen else found
        if target[0] == ".":
            yield from self._of_builtin(f".{target[2]}", given)

    def _may_be_made_async(self, value: Value) -> bool:
        """Whether a library's decorator may have made an awaited function async."""
        summary = self.evaluator.function_summary(value) if value.kind == "def" else None
        if summary is None:
            return False
        return any(
            decorator is not None
            and root(decorator) not in TRANSPARENT
            and not any(one.kind == "def" for one in self.evaluator.values(decorator))
            for decorator in summary.decorators
        )

    def _is_async(self, function: Value) -> bool:
        summary = self.evaluator.function_summary(function) if function.kind == "def" else None
        return summary is not None and summary.is_async and not summary.decorators

    def _gives_awaitable(self, function: Value) -> bool:
        """Whether a function that is awaited may be the one that is meant: `await f()`.

        Where a name can be one of several functions, await tells that it is not one that gives
        something else, such as the synchronous twin of an async client.
        """
        summary = self.evaluator.function_summary(function)
        if summary is None or summary.returns in (NONE, ("t", NONE)):
            return False
        returned = self.evaluator.values(put_in(summary.returns or UNKNOWN, function.context))
        return not returned or not all(map(self._is_never_awaitable, returned))

    def _is_never_awaitable(self, value: Value) -> bool:
        """Whether a value is a literal, or an instance of a class that has no `__await__`."""
        if value.kind == "obj":
            own = Value("class", value.name, value.module)
            bases = (base for base in self.evaluator.bases_of(own) if base.kind == "ref")
            is_awaitable = any(map(_names_awaitable, bases))
            return not is_awaitable and self.evaluator.method_of(value, "__await__") is None
        return value.kind == "const" or (value.kind == "inst" and not _names_awaitable(value))

    def _of_builtin(self, name: str, given: Given) -> Iterator[Value]:
        """What a builtin calls on, or of, its arguments."""
        method = METHODS_OF_BUILTINS.get(name)
        wanted = CALLING.get(name)
        for key, values in given:
            if method is not None and key == 0:
                for function in self.evaluator.attributes(_of_program(values), method):
                    yield from self._entered(function, ())
            if wanted is not None and key == wanted:
                for value in values:
                    yield from self._entered(value, ())

    def _entered(self, value: Value, given: Given) -> Iterator[Value]:
        """The functions that run when `value` is called."""
        if value.kind == "def":
            yield from self._bodies(value, given)
        elif value.kind == "class":
            instance = Value("obj", value.name, value.module)
            for name in _CONSTRUCTORS:
                for method in self.evaluator.attribute_of(instance, name):
                    yield from self._bodies(method, given)
        elif value.kind == "obj":
            methods = self.evaluator.attribute_of(value, "__call__") or tuple(
                one
                for method in self.evaluator.attribute_of(value, "__get__")
                for one in results.call(self.evaluator, method, ())
            )
            for method in methods:
                yield from self._bodies(method, given)

    def _bodies(self, function: Value, given: Given) -> Iterator[Value]:
        """The body of a function, or of what its decorators make of it."""
        for value in results.decorated(self.evaluator, function):
            if value.kind != "def":
                yield from self._entered(value, given)
                continue
            summary = self.evaluator.function_summary(value)
            if summary is None or summary.is_async or summary.is_generator:
                continue
            if self._is_warm(value):
                continue
            if summary.is_stub and self._is_for_others(value):
                for method in implementers(self.evaluator, self.index, value):
                    yield from self._bodies(method, given)
            context = bound(summary, value, given)
            yield value._replace(context=context, of=None, raw=True, partial=())

    def _is_warm(self, function: Value) -> bool:
        """Whether a function keeps its results, and its module calls it when it is imported."""
        summary = self.evaluator.function_summary(function)
        if summary is None or not any(root(d) in _KEEPING for d in summary.decorators):
            return False
        body = self.evaluator.function_summary(Value("def", "", function.module))
        target = ("d", function.module, function.name)
        return body is not None and any(site.target == target for site in body.calls)

    def _is_for_others(self, stub: Value) -> bool:
        """Whether subclasses may do the work of a stub: not where its very class is meant."""
        is_constructor = stub.name.rpartition(".")[2] in _CONSTRUCTORS
        return stub.of is not None and stub.of.kind != "super" and not is_constructor

    # consumption

    def _consumed(self, term: Term) -> Iterator[Value]:
        """The bodies that run when `term` is iterated over."""
        if term[0] == "()" and term[1] in (("g", "builtins.map"), ("g", "builtins.filter")):
            for key, argument in term[2]:
                if key == 0:
                    for value in self.evaluator.values(argument):
                        yield from self._entered(value, ())
        for value in self.evaluator.values(term):
            yield from self._iterated(value)

    def _iterated(self, value: Value) -> Iterator[Value]:
        if value.kind == "inst" and value.of is not None and value.of.kind == "def":
            yield from self._generator(value.of)
        if value.kind != "obj":
            return
        for method in self.evaluator.attribute_of(value, "__iter__"):
            yield from self._bodies(method, ())
            yield from self._generator(method)
        for method in self.evaluator.attribute_of(value, "__next__"):
            yield from self._bodies(method, ())

    def _generator(self, function: Value) -> Iterator[Value]:
        summary = self.evaluator.function_summary(function)
        if summary is not None and summary.is_generator and not summary.is_async:
            context = bound(summary, function, ())
            yield function._replace(context=context, of=None, raw=True)

    def _managed(self, term: Term) -> Iterator[Value]:
        """The bodies that run when `with term` is entered and left."""
        for value in self.evaluator.values(term):
            if value.kind == "inst" and value.of is not None and value.of.kind == "def":
                yield from self._generator(value.of)
            elif value.kind == "obj":
                for name in ("__enter__", "__exit__"):
                    for method in self.evaluator.attribute_of(value, name):
                        yield from self._bodies(method, ())

    def _accessed(self, target: Term, suffix: str) -> Iterator[Value]:
        """The methods of properties that reading, setting or deleting an attribute runs."""
        if target[0] == ".":
            owners, name = self.evaluator.values(target[1]), str(target[2])
        else:
            module, _, name = str(target[1]).rpartition(".")
            owners = self.evaluator.qualified(module) if module else ()
        for owner in _of_program(owners):
            if owner.kind == "class":
                continue  # there it is the property itself
            method = self.evaluator.method_of(owner, name + suffix)
            if method is not None and (suffix or self.evaluator.is_property(method)):
                summary = self.evaluator.function_summary(method)
                if summary is not None and not summary.is_async:
                    yield method._replace(context=bound(summary, method, ()), of=None, raw=True)


def _of_program(values: Iterable[Value]) -> Values:
    return tuple(value for value in values if value.kind in ("obj", "class"))


def _names_awaitable(value: Value) -> bool:
    """Whether the class of a library says by its name that its instances can be awaited."""
    short = value.name.rpartition(".")[2]
    return any(part in short for part in _AWAITABLES)


def _is_task(value: Value) -> bool:
    """Whether a value is a task or future of asyncio."""
    return value.kind == "inst" and value.name.rpartition(".")[2] in ("Task", "Future")
