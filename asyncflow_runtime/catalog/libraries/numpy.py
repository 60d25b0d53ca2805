"""NumPy: arrays in files.

What a computation costs depends on the array alone: it has no entry.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.libraries._files import a_path_or_file
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("numpy",)

_DOCS = "https://numpy.org/doc/stable/reference/generated/"
_PAGE = f"{_DOCS}numpy.{{name}}.html"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "numpy",
        "load save savez savez_compressed",
        "AF125",
        _PAGE,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        only=a_path_or_file("file"),
    ),
    *calls(
        "numpy",
        "loadtxt savetxt genfromtxt",
        "AF125",
        _PAGE,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        only=a_path_or_file("fname"),
    ),
    call("numpy.fromfile", "AF122", _PAGE, cost=Cost.DISK, patch=Patch.FUNCTION),
    call("numpy.memmap", "AF121", _PAGE, cost=Cost.DISK),
    call(
        "numpy.memmap.flush",
        "AF122",
        f"{_DOCS}numpy.memmap.flush.html",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
    call(
        "numpy.ndarray.tofile",
        "AF122",
        f"{_DOCS}numpy.ndarray.tofile.html",
        cost=Cost.DISK,
        patch=Patch.MONITOR,
    ),
    call(
        "numpy.ndarray.dump",
        "AF125",
        f"{_DOCS}numpy.ndarray.dump.html",
        cost=Cost.DISK,
        patch=Patch.MONITOR,
        only=a_path_or_file("file"),
    ),
)

ALIASES: dict[str, str] = {
    "numpy.lib.npyio.load": "numpy.load",
    "numpy.lib.npyio.loadtxt": "numpy.loadtxt",
    "numpy.lib.npyio.save": "numpy.save",
}

BASES: dict[str, tuple[str, ...]] = {"numpy.memmap": ("numpy.ndarray",), "numpy.ndarray": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns(
        "numpy",
        "arange array asarray concatenate empty frombuffer fromfile full genfromtxt hstack"
        " linspace loadtxt ones stack vstack zeros",
        "numpy.ndarray",
    ),
    **returns(
        "numpy.ndarray", "astype copy flatten ravel reshape squeeze transpose", "numpy.ndarray"
    ),
}
