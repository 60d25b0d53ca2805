"""replicate: models that Replicate runs. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("replicate",)

_API = "https://github.com/replicate/replicate-python"
_PREDICTION = "replicate.prediction.Prediction"
_PREDICTIONS = "replicate.prediction.Predictions"
_OUTPUT = "replicate.helpers.FileOutput"


def _methods(
    owner: str, names: str, use: str, code: str = "AF134", *, lazy: bool = False
) -> tuple[BlockingCall, ...]:
    return calls(owner, names, code, _API, use, everywhere=True, needs="replicate", lazy=lazy)


CALLS: tuple[BlockingCall, ...] = (
    *_methods("replicate.Client", "run", "replicate.Client.async_run"),
    *_methods("replicate.Client", "stream", "replicate.Client.async_stream", "AF181", lazy=True),
    *_methods(_PREDICTIONS, "cancel create get list", f"{_PREDICTIONS}.async_{{name}}"),
    *_methods(_PREDICTION, "cancel reload wait", f"{_PREDICTION}.async_{{name}}"),
    *_methods("replicate.model.Models", "get list", "replicate.model.Models.async_{name}"),
    *_methods(
        "replicate.file.Files", "create delete get list", "replicate.file.Files.async_{name}"
    ),
    *_methods(_OUTPUT, "read", f"{_OUTPUT}.aread"),
    call(
        f"{_OUTPUT}.__iter__",
        "AF181",
        _API,
        f"{_OUTPUT}.__aiter__",
        everywhere=True,
        needs="replicate",
    ),
)

ALIASES: dict[str, str] = {
    "replicate.client.Client": "replicate.Client",
    # Of the client of the module.
    "replicate.run": "replicate.Client.run",
    "replicate.stream": "replicate.Client.stream",
    "replicate.files": "replicate.file.Files",
    "replicate.models": "replicate.model.Models",
    "replicate.predictions": _PREDICTIONS,
}

BASES: dict[str, tuple[str, ...]] = {
    "replicate.Client": (),
    "replicate.file.Files": (),
    _OUTPUT: (),
    "replicate.model.Models": (),
    _PREDICTION: (),
    _PREDICTIONS: (),
}

ATTRIBUTES: dict[str, str] = {
    "replicate.Client.files": "replicate.file.Files",
    "replicate.Client.models": "replicate.model.Models",
    "replicate.Client.predictions": _PREDICTIONS,
}

RESULTS: dict[str, str] = {
    **returns(_PREDICTIONS, "async_create async_get", f"Awaitable[{_PREDICTION}]"),
    **returns(_PREDICTIONS, "cancel create get", _PREDICTION),
}
