"""The runtime half of asyncflow: today the catalog of blocking calls.

Importing this package patches nothing and loads nothing but itself; every public name is
imported when it is first asked for (PEP 562), so that the linter pays for the catalog alone.
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncflow_runtime.catalog.model import AsyncFlowType

__all__ = ["AsyncFlowType"]

_HOMES = {"AsyncFlowType": "asyncflow_runtime.catalog.model"}


if not TYPE_CHECKING:  # type checkers are told more by the imports above

    def __getattr__(name: str) -> object:
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(importlib.import_module(home), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
