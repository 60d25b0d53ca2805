"""PyTorch: models in files, and waiting for a device.

What a computation costs depends on the model and the data: calling a module has no entry.
"""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = (
    "torch==2.13.0",
    "numpy",
)

_DOCS = "https://docs.pytorch.org/docs/stable/"
_PAGE = f"{_DOCS}generated/torch.{{name}}.html"
_HUB = f"{_DOCS}hub.html"
_DOWNLOADED = "until the model has been downloaded and loaded"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "torch.load",
        "AF125",
        _PAGE,
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
        until="until the model has been loaded",
    ),
    call("torch.save", "AF125", _PAGE, cost=Cost.DISK, patch=Patch.FUNCTION),
    *calls(
        "torch.jit",
        "load save",
        "AF125",
        f"{_DOCS}generated/torch.jit.{{name}}.html",
        cost=Cost.DISK,
        patch=Patch.FUNCTION,
    ),
    *calls("torch.hub", "load load_state_dict_from_url", "AF131", _HUB, until=_DOWNLOADED),
    call("torch.hub.download_url_to_file", "AF131", _HUB),
    call(
        "torch.cuda.synchronize",
        "AF143",
        f"{_DOCS}generated/torch.cuda.synchronize.html",
        patch=Patch.FUNCTION,
        until="until the device has done all that it was given",
    ),
    call(
        "torch.Tensor.backward",
        "AF143",
        f"{_DOCS}generated/torch.Tensor.backward.html",
        cost=Cost.CPU,
        patch=Patch.METHOD,
    ),
)

ALIASES: dict[str, str] = {
    "torch._tensor.Tensor": "torch.Tensor",
    "torch.serialization.load": "torch.load",
    "torch.serialization.save": "torch.save",
}

BASES: dict[str, tuple[str, ...]] = {"torch.Tensor": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
