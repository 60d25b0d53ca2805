"""h5py: HDF5 files."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.libraries._files import a_path
from asyncflow_runtime.catalog.model import Arg, BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("h5py",)

_DOCS = "https://docs.h5py.org/en/stable/high/"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "h5py.File",
        "AF121",
        f"{_DOCS}file.html",
        cost=Cost.DISK,
        only=a_path("name"),
        unless=(Arg("driver", 2, "core"),),
    ),
    call("h5py.File.flush", "AF122", f"{_DOCS}file.html", cost=Cost.DISK, patch=Patch.METHOD),
    *calls(
        "h5py.Dataset",
        "read_direct write_direct",
        "AF122",
        f"{_DOCS}dataset.html",
        cost=Cost.DISK,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "h5py._hl.dataset.Dataset": "h5py.Dataset",
    "h5py._hl.files.File": "h5py.File",
    "h5py._hl.group.Group": "h5py.Group",
}

BASES: dict[str, tuple[str, ...]] = {
    "h5py.Dataset": (),
    "h5py.File": ("h5py.Group",),
    "h5py.Group": (),
}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {
    **returns("h5py.Group", "create_dataset require_dataset", "h5py.Dataset"),
    **returns("h5py.Group", "create_group require_group", "h5py.Group"),
}
