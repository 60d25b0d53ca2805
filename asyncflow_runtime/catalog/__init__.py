"""The one catalog of blocking calls: read by linter, fixer, runtime and documentation.

A leaf: it imports the standard library only, so that a linter can load it in milliseconds.
"""

from asyncflow_runtime.catalog.index import STOCK, Catalog, file_of, library_names
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
    "STOCK",
    "Arg",
    "AsyncFlowType",
    "BlockingCall",
    "Catalog",
    "Cost",
    "Fix",
    "Name",
    "Patch",
    "Takes",
    "attribute_type",
    "bases",
    "canonical",
    "entries",
    "file_of",
    "find",
    "knows_class",
    "library_names",
    "result_type",
]

attribute_type = STOCK.attribute_type
bases = STOCK.bases
canonical = STOCK.canonical
entries = STOCK.entries
find = STOCK.find
knows_class = STOCK.knows_class
result_type = STOCK.result_type
