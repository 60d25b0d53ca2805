"""Who does the work of a method that only declares itself."""

from collections.abc import Iterator

from flake8_asyncflow.analysis.annotations import of_class
from flake8_asyncflow.analysis.class_index import ClassIndex
from flake8_asyncflow.analysis.members import Members
from flake8_asyncflow.analysis.terms import root
from flake8_asyncflow.analysis.values import Value, Values
from flake8_asyncflow.model import ClassSummary

__all__ = ["implementers"]

_MOST_MODULES = 40  # with more of them, nobody can say which one is meant
_MOST = 8  # implementers, likewise


def implementers(members: Members, index: ClassIndex | None, method: Value) -> Values:
    """The methods that a call of `method`, which only declares itself, can run.

    They are those of the subclasses of the receiver's class, and for a Protocol those of the
    classes that have all of its methods. () where there are so many that a call says little.
    """
    owner = Value("class", method.name.rpartition(".")[0], method.module)
    declared = members.class_summary(owner)
    if declared is None:
        return ()
    name = method.name.rpartition(".")[2]
    base = _receiver(members, method, owner)
    found = dict.fromkeys(_of_subclasses(members, index, base, name))
    if any(root(base).endswith(".Protocol") for base in declared.bases):
        found |= dict.fromkeys(_of_fitting(members, index, owner, declared, name))
    return tuple(found) if len(found) <= _MOST else ()


def _receiver(members: Members, method: Value, owner: Value) -> Value:
    """The class that the method was called on: `owner` or a subclass of it."""
    receiver = method.of
    if receiver is None or receiver.kind not in ("obj", "class"):
        return owner
    class_ = Value("class", receiver.name, receiver.module)
    return class_ if members.is_a(of_class(class_), owner) else owner


def _of_subclasses(
    members: Members, index: ClassIndex | None, base: Value, name: str
) -> Iterator[Value]:
    last = base.name.rpartition(".")[2]
    modules = index.with_subclasses_of(last) if index is not None else ()
    if len(modules) <= _MOST_MODULES:
        for class_, summary in _classes(members, {base.module, *modules}):
            is_other = class_ != base and name in summary.methods
            if is_other and members.is_a(of_class(class_), base):
                yield from _working(members, class_, summary, name)


def _of_fitting(
    members: Members, index: ClassIndex | None, owner: Value, declared: ClassSummary, name: str
) -> Iterator[Value]:
    """Of the classes that have all the methods of a Protocol; special methods say too little."""
    methods = frozenset(declared.methods)
    if all(method.startswith("__") for method in methods):
        return
    modules = index.with_methods(methods) if index is not None else ()
    if len(modules) <= _MOST_MODULES:
        for class_, summary in _classes(members, {owner.module, *modules}):
            if class_ != owner and methods <= set(summary.methods):
                for method in _working(members, class_, summary, name):
                    if _is_alike(members, method, declared.methods[name], owner):
                        yield method


def _is_alike(members: Members, method: Value, declared: str, owner: Value) -> bool:
    """Whether a method can be called as the one of a protocol: colour and parameters."""
    ours = members.function_summary(method)
    theirs = members.function_summary(Value("def", declared, owner.module))
    if ours is None or theirs is None or ours.is_async != theirs.is_async:
        return False
    return ours.parameters[: len(theirs.parameters)] == theirs.parameters


def _classes(members: Members, modules: set[str]) -> Iterator[tuple[Value, ClassSummary]]:
    for name in sorted(modules):
        module = members.modules.get(name)
        for class_ in module.classes.values() if module is not None else ():
            yield Value("class", class_.name, name), class_


def _working(members: Members, class_: Value, summary: ClassSummary, name: str) -> Iterator[Value]:
    """The method of a class, unless it too only declares itself."""
    method = Value("def", summary.methods[name], class_.module, of=of_class(class_))
    function = members.function_summary(method)
    if function is not None and not function.is_stub:
        yield method
