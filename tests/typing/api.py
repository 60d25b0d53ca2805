"""What type checkers must see of the public API; read by mypy and basedpyright, never run."""

from typing import assert_type

from asyncflow_runtime import AsyncFlowType
from asyncflow_runtime.catalog import BlockingCall, entries, find

assert_type(AsyncFlowType("database"), AsyncFlowType)
assert_type(find("time.sleep"), BlockingCall | None)
assert_type(entries(), tuple[BlockingCall, ...])
