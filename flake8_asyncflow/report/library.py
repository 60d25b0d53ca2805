"""Which library or module of the standard library a blocking call belongs to."""

from functools import cache

from asyncflow_runtime.catalog import BlockingCall, entries, file_of, library_names

__all__ = ["calls_by_library", "library_of"]


def library_of(entry: BlockingCall) -> str:
    """The name under which its library is listed: its file in the catalog, or its top module."""
    return file_of(entry.name.partition(".")[0])


@cache
def calls_by_library() -> dict[str, tuple[BlockingCall, ...]]:
    """Every entry of the catalog, by library: standard library first, both parts by name."""
    libraries: dict[str, list[BlockingCall]] = {}
    for entry in entries():
        libraries.setdefault(library_of(entry), []).append(entry)
    files = set(library_names())
    order = sorted(libraries, key=lambda name: (name in files, name.lower()))
    return {name: tuple(sorted(libraries[name], key=lambda one: one.name)) for name in order}
