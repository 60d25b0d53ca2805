"""The one catalog of blocking calls: read by linter, fixer, runtime and documentation.

A leaf: it imports the standard library only, so that a linter can load it in milliseconds.
"""

from asyncflow_runtime.catalog.index import (
    attribute_type,
    bases,
    canonical,
    entries,
    find,
    knows_class,
    result_type,
)
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

__all__ = [
    "Arg",
    "AsyncFlowType",
    "BlockingCall",
    "Cost",
    "Fix",
    "Name",
    "Patch",
    "Takes",
    "attribute_type",
    "bases",
    "canonical",
    "entries",
    "find",
    "knows_class",
    "result_type",
]
