"""Summaries as bytes and back: what workers return and the cache keeps.

The bytes say nothing of the path, so that the same text is summarized once, wherever it lies.
"""

import marshal
from typing import Any

from flake8_asyncflow.model import CallSite, ClassSummary, FunctionSummary, ModuleSummary

__all__ = ["face", "pack", "unpack"]

_CALLS = FunctionSummary._fields.index("calls")


def pack(summary: ModuleSummary) -> bytes:
    """A summary without its path."""
    functions = [_plain(function) for function in summary.functions.values()]
    classes = [tuple(class_) for class_ in summary.classes.values()]
    rest = (summary.name, summary.names, summary.star_imports, summary.libraries, summary.exports)
    return marshal.dumps((rest, functions, classes))


def unpack(packed: bytes, path: str) -> ModuleSummary:
    """The summary of the file at `path`. `packed` must be what `pack` gave: see `cache.py`."""
    rest, functions, classes = marshal.loads(packed)
    name, names, star_imports, libraries, exports = rest
    return ModuleSummary(
        name=name,
        path=path,
        names=names,
        star_imports=star_imports,
        functions={fields[0]: _function(fields) for fields in functions},
        classes={fields[0]: ClassSummary._make(fields) for fields in classes},
        libraries=libraries,
        exports=exports,
    )


def _plain(function: FunctionSummary) -> tuple[Any, ...]:
    calls = tuple(tuple(site) for site in function.calls)
    return (*function[:_CALLS], calls, *function[_CALLS + 1 :])


def _function(fields: tuple[Any, ...]) -> FunctionSummary:
    calls = tuple(map(CallSite._make, fields[_CALLS]))
    return FunctionSummary._make((*fields[:_CALLS], calls, *fields[_CALLS + 1 :]))


def face(packed: bytes) -> object:
    """What others can see of a summary: all but positions and the calls of async functions."""
    if not packed:
        return None
    rest, functions, classes = marshal.loads(packed)
    return rest, [_visible(FunctionSummary._make(fields)) for fields in functions], classes


def _visible(function: FunctionSummary) -> tuple[Any, ...]:
    if function.is_async:
        return function._replace(line=0, calls=())
    sites = (CallSite._make(fields) for fields in function.calls)
    calls = tuple((s.kind, s.target, s.arguments, s.awaited, s.opaque) for s in sites)
    return (function._replace(line=0, calls=()), calls)
