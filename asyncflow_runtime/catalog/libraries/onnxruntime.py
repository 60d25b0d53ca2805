"""ONNX Runtime: models that are loaded and asked."""

from asyncflow_runtime.catalog.entry import call, calls
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("onnxruntime",)

_DOCS = "https://onnxruntime.ai/docs/api/python/api_summary.html"

CALLS: tuple[BlockingCall, ...] = (
    call(
        "onnxruntime.InferenceSession",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
        until="until the model has been loaded and optimised",
    ),
    *calls(
        "onnxruntime.InferenceSession",
        "run run_with_iobinding run_with_ort_values",
        "AF143",
        _DOCS,
        cost=Cost.CPU,
        patch=Patch.METHOD,
        until="until the model has answered",
    ),
)

ALIASES: dict[str, str] = {"onnxruntime.capi.onnxruntime_inference_collection": "onnxruntime"}

BASES: dict[str, tuple[str, ...]] = {"onnxruntime.InferenceSession": ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
