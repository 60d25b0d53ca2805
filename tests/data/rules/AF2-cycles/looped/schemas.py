"""Recursion that passes on more data at each step."""

import time
from typing import Any


def convert(schema: dict, seen: dict | None = None, path: tuple = (), **more: Any) -> Any:
    known = {**(seen or {}), "name": {"kind": ["text", 1, None], "seen": seen}}
    for key, value in schema.items():
        if isinstance(value, dict):
            convert(value, known, (*path, key), strict=True)
            convert_list([value, {"of": known}], [known], (path, key, "list"))
    return known


def convert_list(schemas: list, seen: list, path: tuple) -> list:
    found = []
    for schema in schemas:
        found.append(convert(schema, {"list": seen, "more": {"of": seen}}, (path, len(seen))))
        found.append(convert(schema, seen[0], ("a", "b", path)))
    time.sleep(len(found))
    return found


def cause_of(error: BaseException) -> str:
    """Passes on what is unknown of what is unknown."""
    if error.__cause__ is not None:
        return cause_of(error.__cause__)
    return str(error)


def end_of(node):
    return end_of(node.next.last) if node else node


async def unknown(error: Exception, node) -> None:
    cause_of(error)
    end_of(time)
    end_of(node)


async def schema(given: dict) -> Any:
    return convert(given)  # error: [AF271] "`looped.schemas.convert_list()` → `time.sleep()`"
